//! Taking a report: the files with their rows, who each name is, the names to remember, and the marks, in one step.

use super::How;
use super::asked::{ReportRequest, Who};
use super::model::{NameState, ReportReview, ReportTaken};
use super::operation::AttendanceReportOperation;
use super::review::{Named, Reviewed, reviewed};
use super::sources::{USED_FOR, headings_key};
use crate::calendar::display::plural;
use crate::data_file::{Changed, DataFile};
use crate::error::{Error, Result};
use crate::files::GivenFile;
use crate::history::Operation;
use crate::ids::{AliasId, ParticipantId};
use crate::moment::Moment;
use crate::register::RegisterOf;
use crate::steps::Steps;
use crate::store::attendance_reports as stored;
use crate::store::register::{Attendance, put};
use crate::store::{Reading, StoreError, Tx};

/// The review of a report.
///
/// # Errors
/// That the session, or a person who was said, is gone; that the file could not be read.
pub fn review_report(
    reading: &Reading<'_>,
    request: &ReportRequest,
    given: &[GivenFile],
    moment: &Moment,
) -> Result<ReportReview> {
    Ok(reviewed(reading, request, given, moment.now())?.review)
}

/// Takes a report, in one step. `steps` hears of each file, each name and each mark.
///
/// # Errors
/// What stands in the way, in the words of the review; that names are still open; [`crate::error::Code::Cancelled`].
/// Nothing is changed then.
pub fn take_report(
    file: &DataFile,
    moment: &Moment,
    request: &ReportRequest,
    given: &[GivenFile],
    steps: Steps<'_>,
) -> Result<Changed<ReportTaken>> {
    file.change(
        moment,
        |tx| {
            let reviewed = reviewed(tx, request, given, moment.now())?;
            let Reviewed { review, sources, names, outcome } = &reviewed;
            if let Some(problem) = &review.problem {
                return Err(Error::refused(problem.clone()));
            }
            let open = review.counts.open;
            if open > 0 {
                let names = plural(open.into(), "name", "names");
                return Err(Error::refused(format!(
                    "It is still to be said who is meant by {names}. Nothing was marked."
                )));
            }
            let Some(session) = &review.session else { return Err(Error::Gone("session")) };
            let id = session.session_id;
            let of = sources.len() + names.len() + outcome.cells.len();
            let report = stored::put(tx, id, review.date_order, review.shift_minutes, review.marks_absent)?;
            for (at, source) in sources.iter().enumerate() {
                steps.at(at, of)?;
                let kept = stored::keep(tx, &source.kept)?;
                stored::put_file(tx, report, kept)?;
                if let (Some(columns), Some(headings)) = (&request.columns, source.unknown_headings()) {
                    let columns = serde_json::to_string(columns).map_err(StoreError::from)?;
                    stored::put_mapping(tx, USED_FOR, &headings_key(&headings)?, &columns)?;
                }
            }
            stored::put_names(tx, report, &names.iter().filter_map(Named::stored).collect::<Vec<_>>())?;
            for (at, named) in names.iter().enumerate() {
                steps.at(sources.len() + at, of)?;
                remember(tx, session.of, named)?;
            }
            for (at, (who, cell)) in outcome.cells.iter().enumerate() {
                steps.at(sources.len() + names.len() + at, of)?;
                let attendance = Attendance {
                    mark: cell.mark,
                    imported: cell.imported,
                    set_by_hand: cell.set_by_hand,
                    reason: cell.reason.clone(),
                    note: cell.note.clone(),
                };
                put(tx, id, *who, &attendance)?;
            }
            let taken = ReportTaken { of: session.of, session_id: id, counts: review.counts };
            let operation = AttendanceReportOperation::took(&taken);
            Ok((taken, Operation::AttendanceReports(operation)))
        },
        |_, taken| Ok(taken),
    )
}

/// What was said of a name is known the next time: as somebody’s alias, or as nobody’s.
fn remember(tx: &Tx<'_>, of: RegisterOf, named: &Named) -> Result<()> {
    let folded = &named.in_report.folded;
    match named.who {
        Some((Who::Person { participant_id }, How::Said)) if named.in_report.can_be_an_alias() => {
            stored::remember(tx, of, &named.name, folded, participant_id)?;
        }
        Some((_, How::Said)) if named.state == NameState::Alias => stored::forget_for_others(tx, of, folded, None)?,
        _ => {}
    }
    Ok(())
}

/// Forgets a name under which somebody came.
///
/// # Errors
/// That it is gone.
pub fn remove_alias(file: &DataFile, moment: &Moment, alias: AliasId) -> Result<Changed<ParticipantId>> {
    file.change(
        moment,
        |tx| {
            let whose = stored::whose(tx, alias)?.ok_or(Error::Gone("name"))?;
            stored::forget(tx, alias)?;
            let operation = AttendanceReportOperation::ForgotAlias { participant_id: whose };
            Ok((whose, Operation::AttendanceReports(operation)))
        },
        |_, whose| Ok(whose),
    )
}
