//! What the administrator can do, as sentences: each test goes through the core as the window does.
#![allow(clippy::unwrap_used)]

mod any_day;
mod booking_dates;
mod bookings;
mod bounded;
mod clock;
mod conflict_copies;
mod courses;
mod data_safety;
mod errors_while_saving;
mod export;
mod facilitators;
mod follow_ups;
mod guard;
mod history;
mod history_search;
mod large;
mod money;
mod moving;
mod offers;
mod opening;
mod out_of_turn;
mod overview;
mod paid_sums;
mod participants;
mod participants_list;
mod people;
mod places_and_money;
mod plans;
mod register;
mod sample;
mod search;
mod settings;
mod today;
mod two_at_once;
mod verdicts;
