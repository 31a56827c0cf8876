//! `ui/types.d.ts` is made from the Rust types that cross to the window. This test fails when it is stale;
//! `UPDATE_TYPES=1 cargo test -p course-register-core types_for_ui` writes it anew.

use std::any::TypeId;
use std::collections::{BTreeMap, HashSet};
use std::path::Path;

use ts_rs::{Config, TS, TypeVisitor};

/// Everything that a command takes or answers; what these consist of follows by itself.
fn roots(types: &mut Types) {
    // around every screen
    types.visit::<crate::data_file::Changed<crate::data_file::Undone>>();
    types.visit::<crate::error::Problem>();
    // history
    types.visit::<crate::history::HistoryQuery>();
    types.visit::<crate::history::HistoryPage>();
    // courses
    types.visit::<crate::courses::ProgrammePick>();
    types.visit::<crate::courses::CourseStart>();
    types.visit::<crate::courses::SessionsProposed>();
    types.visit::<crate::courses::CourseEdit>();
    types.visit::<crate::courses::SessionForm>();
    types.visit::<crate::courses::ProgrammeForm>();
    types.visit::<crate::data_file::Changed<crate::courses::CourseSheet>>();
    // facilitators
    types.visit::<crate::facilitators::FacilitatorForm>();
    types.visit::<crate::facilitators::AbsenceForm>();
    types.visit::<crate::data_file::Changed<crate::facilitators::FacilitatorList>>();
    // participants
    types.visit::<crate::participants::AddParticipant>();
    types.visit::<crate::participants::EditParticipant>();
    types.visit::<crate::participants::LikelyDuplicate>();
    types.visit::<crate::participants::merging::MergePreview>();
    types.visit::<crate::participants::merging::MergeParticipants>();
    types.visit::<crate::participants::ParticipantsQuery>();
    types.visit::<crate::participants::ParticipantList>();
    types.visit::<crate::data_file::Changed<crate::participants::ParticipantSheet>>();
    // applications
    types.visit::<crate::applications::AddPasted>();
    types.visit::<crate::applications::PastedPreview>();
    // bookings
    types.visit::<crate::bookings::BookParticipant>();
    types.visit::<crate::bookings::SetBookingState>();
    types.visit::<crate::bookings::RecordPayment>();
    types.visit::<crate::bookings::PayInFull>();
    types.visit::<crate::bookings::SetFee>();
    types.visit::<crate::bookings::SetPayer>();
    types.visit::<crate::bookings::MoveBooking>();
    types.visit::<crate::bookings::SetRequirement>();
    types.visit::<crate::data_file::Changed<crate::bookings::ManyChanged>>();
    // attendance_reports
    types.visit::<crate::attendance_reports::ReportRequest>();
    types.visit::<crate::attendance_reports::ReportReview>();
    types.visit::<crate::data_file::Changed<crate::attendance_reports::ReportTaken>>();
    // messages
    types.visit::<crate::messages::TemplateForm>();
    types.visit::<crate::messages::DraftRequest>();
    types.visit::<crate::messages::DraftPreview>();
    types.visit::<crate::messages::FolderForFiles>();
    types.visit::<crate::messages::LogQuery>();
    types.visit::<crate::messages::LogPage>();
    types.visit::<crate::messages::MessageDetail>();
    types.visit::<crate::data_file::Changed<crate::messages::TemplateSheet>>();
    types.visit::<crate::data_file::Changed<crate::messages::Drafted>>();
    // invitations
    types.visit::<crate::invitations::SessionHoldings>();
    types.visit::<crate::invitations::CalendarFilesPreview>();
    types.visit::<crate::invitations::GiveCalendarFiles>();
    types.visit::<crate::data_file::Changed<crate::invitations::CalendarFilesSaved>>();
    // certificates
    types.visit::<crate::certificates::CertificateDetail>();
    types.visit::<crate::certificates::RecordRequests>();
    types.visit::<crate::certificates::DecideRequests>();
    types.visit::<crate::certificates::IssueCertificates>();
    types.visit::<crate::certificates::ReissueCertificate>();
    types.visit::<crate::certificates::Checked>();
    types.visit::<crate::certificates::PictureChoice>();
    types.visit::<crate::data_file::Changed<crate::certificates::DesignSheet>>();
    types.visit::<crate::data_file::Changed<crate::certificates::CertificatesChanged>>();
    // files
    types.visit::<crate::files::FilesChosen>();
    types.visit::<crate::files::FileGiven>();
    // register
    types.visit::<crate::register::RegisterSheet>();
    types.visit::<crate::register::CellDetail>();
    types.visit::<crate::register::CellMark>();
    types.visit::<crate::register::CellRef>();
    types.visit::<crate::data_file::Changed<crate::register::SheetChange>>();
    types.visit::<crate::certificates::Graduate>();
    // follow_ups
    types.visit::<crate::follow_ups::FollowUpQuery>();
    types.visit::<crate::follow_ups::FollowUpSheet>();
    types.visit::<crate::follow_ups::SuggestForm>();
    types.visit::<crate::follow_ups::Suggestions>();
    types.visit::<crate::follow_ups::CheckedDate>();
    types.visit::<crate::follow_ups::ScheduleForm>();
    types.visit::<crate::follow_ups::InviteeList>();
    types.visit::<crate::follow_ups::PersonToInvite>();
    types.visit::<crate::follow_ups::ReplyForm>();
    types.visit::<crate::follow_ups::RepliesSet>();
    types.visit::<crate::follow_ups::PastedRepliesForm>();
    types.visit::<crate::follow_ups::EarlierGraduateForm>();
    // date_finder
    types.visit::<crate::data_file::Changed<crate::date_finder::FinderSheet>>();
    types.visit::<crate::date_finder::RepliesChanged>();
    types.visit::<crate::date_finder::AskForm>();
    types.visit::<crate::date_finder::CandidatesForm>();
    types.visit::<crate::date_finder::DateReplyCell>();
    types.visit::<crate::date_finder::PollForm>();
    types.visit::<crate::poll::PollPreview>();
    types.visit::<crate::date_finder::MakeFollowUps>();
    // export
    types.visit::<crate::export::ExportRequest>();
    types.visit::<crate::export::ExportPreview>();
    types.visit::<crate::export::SavedFile>();
    types.visit::<crate::export::ChosenFolder>();
    types.visit::<crate::export::IfTaken>();
    // today
    types.visit::<crate::today::TodaySheet>();
    types.visit::<crate::today::ToldAbout>();
    // overview
    types.visit::<crate::overview::CourseOverview>();
    // data_safety
    types.visit::<crate::data_safety::Standing>();
    types.visit::<crate::data_safety::DataSafetySheet>();
    types.visit::<crate::data_safety::Restored>();
    types.visit::<crate::data_safety::CopySaved>();
    types.visit::<crate::data_safety::NotOpen>();
    types.visit::<crate::data_safety::RescueSaved>();
    // settings
    types.visit::<crate::settings::SettingsSheet>();
    types.visit::<crate::settings::CentreForm>();
    types.visit::<crate::settings::AvoidedWeekForm>();
    types.visit::<crate::settings::BankHolidayForm>();
    // sample
    types.visit::<crate::sample::SampleAdded>();
    types.visit::<crate::sample::SampleRemoval>();
    // search
    types.visit::<crate::search::Found>();
}

struct Types {
    config: Config,
    seen: HashSet<TypeId>,
    declared: BTreeMap<String, String>,
}

impl TypeVisitor for Types {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if !self.seen.insert(TypeId::of::<T>()) {
            return;
        }
        if T::output_path().is_some() {
            let doc = T::docs().unwrap_or_default();
            let declaration = format!("{doc}export {}", T::decl(&self.config));
            let name = T::ident(&self.config);
            let before = self.declared.insert(name.clone(), declaration.clone());
            assert!(before.is_none_or(|b| b == declaration), "two types are both named {name} in the window");
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}

#[test]
fn types_for_ui() {
    let config = Config::new().with_large_int("number");
    let mut types = Types { config, seen: HashSet::new(), declared: BTreeMap::new() };
    roots(&mut types);
    let mut text = String::from("// Made from the Rust types by the test `types_for_ui`: do not edit.\n\n");
    for declaration in types.declared.values() {
        text.push_str(declaration.trim_end());
        text.push_str("\n\n");
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/types.d.ts");
    if std::env::var_os("UPDATE_TYPES").is_some() {
        std::fs::write(&path, &text).expect("ui/types.d.ts must be writable");
    }
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        committed == text,
        "ui/types.d.ts is stale: run UPDATE_TYPES=1 cargo test -p course-register-core types_for_ui"
    );
}
