//! Who is invited and what they reply.
