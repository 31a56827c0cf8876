//! follow-ups
