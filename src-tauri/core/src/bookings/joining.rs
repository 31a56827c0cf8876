//! What is the same for all who come to one course in one step: read once, however many come.

use super::model::{BookingState, Places};
use super::places::{fits, places};
use super::starts::Starts;
use crate::error::{Error, Result};
use crate::ids::CourseId;
use crate::settings::Centre;
use crate::store::{self, Tx};

/// A course to which somebody comes.
pub(crate) struct Joining {
    /// The course.
    pub(super) course_id: CourseId,
    /// The days that the centre gives to answer an offer and to pay.
    pub(super) days: Centre,
    /// The course's fee, in pence.
    pub(super) fee_pence: i64,
    /// The places as they are while people come.
    places: Places,
    /// Where people start; read when the first is booked.
    starts: Option<Starts>,
}

impl Joining {
    /// # Errors
    /// That there is no such course.
    pub(crate) fn read(tx: &Tx<'_>, course_id: CourseId) -> Result<Joining> {
        Ok(Joining {
            course_id,
            days: store::settings::centre(tx)?,
            fee_pence: store::bookings::course_fee(tx, course_id)?.ok_or(Error::Gone("course"))?,
            places: places(tx, course_id)?,
            starts: None,
        })
    }

    /// Takes a place where this state takes one; answers the reason to store when the course goes over its places.
    ///
    /// # Errors
    /// [`crate::error::Code::OverCapacity`] when there is no room and no reason was given.
    pub(super) fn take_a_place(&mut self, state: BookingState, over_reason: Option<&str>) -> Result<Option<String>> {
        let more = u32::from(state.takes_a_place());
        let over = fits(self.places, more, over_reason)?;
        self.places.taken += more;
        Ok(over)
    }

    /// Where people start who are booked now.
    pub(super) fn starts(&mut self, tx: &Tx<'_>) -> Result<&Starts> {
        if self.starts.is_none() {
            self.starts = Some(Starts::read(tx, self.course_id)?);
        }
        self.starts.as_ref().ok_or(Error::Gone("course"))
    }
}
