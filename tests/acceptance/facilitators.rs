//! facilitators
