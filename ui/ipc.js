// @ts-check
// What the page can ask of the program behind the window: one function for each command, grouped by feature.

import { after_each_change, ask, change, problem_from, progress, when } from './calling.js';
import { make_drafts } from './shared/drafts.js';

export { Problem, forget_first_answers, listen, problem_from } from './calling.js';
export * from './ipc/certificates.js';
export * from './ipc/date_finder.js';
export * from './ipc/messages.js';
export * from './ipc/register.js';
export * from './ipc/settings.js';

/** @typedef {import('./types.d.ts').Frame} Frame */
/** @typedef {import('./types.d.ts').FrameCourse} FrameCourse */
/** @typedef {import('./types.d.ts').CourseStatus} CourseStatus */
/** @typedef {import('./types.d.ts').Found} Found */
/** @typedef {import('./calling.js').Listener} Listener */

// ---- the frame

/** The first question after the page has loaded: what the frame shows, or (thrown) why the data file is not open. @returns {Promise<Frame>} */
export const start_up = () => ask('start_up');
/** From here on backups are kept. @returns {Promise<void>} */
export const first_screen_shown = () => ask('first_screen_shown');
/** @returns {Promise<Frame>} */
export const frame = () => ask('frame');
/** Takes back the newest change. @returns {Promise<import('./types.d.ts').Undone>} */
export const undo = () => change('undo');
/** Brings back what was last taken back. @returns {Promise<import('./types.d.ts').Undone>} */
export const redo = () => change('redo');
/** Asks for a data file and opens it in place of this one. @returns {Promise<boolean>} false when the dialog was closed */
export const open_another = () => ask('open_another');
/** Opens the data file with which the program was started a second time. @returns {Promise<boolean>} false when there is none */
export const open_offered = () => ask('open_offered');
/** Hears the name of such a file. @param {(name: string) => void} heard */
export const when_offered = (heard) => when('offered', (name) => heard(String(name)));
/** Hears that the window is about to close; there is a moment left. @param {() => void} heard */
export const when_closing = (heard) => when('closing', heard);

// ---- search

/** People, courses, sessions and messages. @param {string} text @returns {Promise<Found[]>} */
export const search = (text) => ask('search', { text });

// ---- drafts: what was typed into a form that is not saved yet

const drafts = make_drafts({
  read: (key) => ask('draft', { key }),
  write: (key, content) => ask('save_draft', { key, content }),
  discard: (key) => ask('discard_draft', { key }),
});
/** @param {unknown} thrown @returns {never} */
const of_draft = (thrown) => { throw Object.assign(problem_from(thrown), { of_draft: true }); };
/** @param {string} key @returns {Promise<string | null>} */
export const draft = (key) => drafts.read(key);
/** While the file does not take it, it is kept in the page. @param {string} key @param {string} content @returns {Promise<void>} */
export const save_draft = (key, content) => drafts.save(key, content).catch(of_draft);
/** @param {string} key @returns {Promise<void>} */
export const discard_draft = (key) => drafts.discard(key).catch(of_draft);
/** The file takes something again: it may take what it has refused before. */
export const save_drafts_again = () => drafts.again();
/** Another file is open: what was typed into the one before is not for it. */
export const forget_drafts = () => drafts.forget();
// The file took a change: it may take what it refused before.
after_each_change(() => drafts.again());

// ---- the sample course

/** @returns {Promise<import('./types.d.ts').SampleAdded>} */
export const add_sample = () => change('add_sample');
/** What removing it would take out. @returns {Promise<import('./types.d.ts').SampleRemoval>} */
export const sample_removal = () => ask('sample_removal');
/** @returns {Promise<import('./types.d.ts').SampleRemoval>} */
export const remove_sample = () => change('remove_sample');

// ---- files that are brought in

/** @typedef {import('./types.d.ts').FilesChosen} FilesChosen */
/** @typedef {import('./types.d.ts').FileGiven} FileGiven */
/** Asks for files. @returns {Promise<FilesChosen | null>} null when the dialog was closed */
export const choose_files = () => ask('choose_files');
/** @param {string[]} tokens @returns {Promise<void>} */
export const let_go_of_files = (tokens) => ask('let_go_of_files', { tokens });
/** What is being taken from a file is to stop; it leaves nothing behind. @returns {Promise<void>} */
export const cancel_work = () => ask('cancel_work');
/** Hears what was dropped on the window. @param {(chosen: FilesChosen) => void} heard */
export const when_dropped = (heard) => when('files_dropped', (chosen) => heard(/** @type {FilesChosen} */ (chosen)));
/** Hears that files are held over the window, or no longer. @param {(over: boolean) => void} heard */
export const when_held_over = (heard) => when('files_over', (over) => heard(Boolean(over)));

// ---- attendance reports

/** @param {import('./types.d.ts').ReportRequest} request @param {FileGiven[]} files @returns {Promise<import('./types.d.ts').ReportReview>} */
export const review_report = (request, files) => ask('review_report', { request, files });
/** @param {import('./types.d.ts').ReportRequest} request @param {FileGiven[]} files @param {(hundredths: number) => void} heard @returns {Promise<import('./types.d.ts').ReportTaken>} */
export const take_report = (request, files, heard) => change('take_report', { request, files, progress: progress(heard) });
/** @param {number} alias_id @returns {Promise<number>} whose it was */
export const remove_alias = (alias_id) => change('remove_alias', { aliasId: alias_id });

// ---- courses

/** @typedef {import('./types.d.ts').CourseSheet} CourseSheet */
/** @typedef {import('./types.d.ts').FacilitatorList} FacilitatorList */
/** What the form for a new course begins with. @param {import('./types.d.ts').ProgrammePick} pick @returns {Promise<import('./types.d.ts').CourseStart>} */
export const new_course = (pick) => ask('new_course', { pick });
/** What the form for the next cohort begins with. @param {number} course_id @returns {Promise<import('./types.d.ts').CourseStart>} */
export const next_cohort = (course_id) => ask('next_cohort', { courseId: course_id });
/** @param {import('./types.d.ts').CourseForm} form @returns {Promise<import('./types.d.ts').SessionsProposed>} */
export const propose_sessions = (form) => ask('propose_sessions', { form });
/** @param {import('./types.d.ts').CourseForm} form @returns {Promise<CourseSheet>} */
export const create_course = (form) => change('create_course', { form });
/** @param {number} course_id @returns {Promise<CourseSheet>} */
export const course_sheet = (course_id) => ask('course_sheet', { courseId: course_id });
/** @param {number} course_id @param {import('./types.d.ts').CourseEdit} form @returns {Promise<CourseSheet>} */
export const edit_course = (course_id, form) => change('edit_course', { courseId: course_id, form });
/** @param {number} course_id @returns {Promise<CourseSheet>} */
export const archive_course = (course_id) => change('archive_course', { courseId: course_id });
/** @param {number} course_id @returns {Promise<CourseSheet>} */
export const bring_back_course = (course_id) => change('bring_back_course', { courseId: course_id });
/** @param {number | null} session_id @param {number} number @param {import('./types.d.ts').SessionForm} form @returns {Promise<import('./types.d.ts').SessionProposed>} */
export const propose_session = (session_id, number, form) => ask('propose_session', { sessionId: session_id, number, form });
/** @param {number} course_id @param {import('./types.d.ts').SessionForm} form @returns {Promise<CourseSheet>} */
export const add_session = (course_id, form) => change('add_session', { courseId: course_id, form });
/** @param {number} session_id @param {import('./types.d.ts').SessionForm} form @returns {Promise<CourseSheet>} */
export const change_session = (session_id, form) => change('change_session', { sessionId: session_id, form });
/** @param {number} session_id @param {string} reason @param {boolean} confirmed @returns {Promise<CourseSheet>} */
export const cancel_session = (session_id, reason, confirmed) => change('cancel_session', { sessionId: session_id, reason, confirmed });
/** @param {number} session_id @param {boolean} confirmed @returns {Promise<CourseSheet>} */
export const reinstate_session = (session_id, confirmed) => change('reinstate_session', { sessionId: session_id, confirmed });
/** @param {number} course_id @param {string} requirement @returns {Promise<CourseSheet>} */
export const add_requirement = (course_id, requirement) => change('add_requirement', { courseId: course_id, requirement });
/** @param {number} requirement_id @param {string} requirement @returns {Promise<CourseSheet>} */
export const reword_requirement = (requirement_id, requirement) => change('reword_requirement', { requirementId: requirement_id, requirement });
/** @param {number} requirement_id @returns {Promise<CourseSheet>} */
export const remove_requirement = (requirement_id) => change('remove_requirement', { requirementId: requirement_id });
/** @param {number} programme_id @returns {Promise<import('./types.d.ts').ProgrammeForm>} */
export const programme_form = (programme_id) => ask('programme_form', { programmeId: programme_id });
/** @param {number} programme_id @param {import('./types.d.ts').ProgrammeForm} form @returns {Promise<import('./types.d.ts').ProgrammeForm>} */
export const edit_programme = (programme_id, form) => change('edit_programme', { programmeId: programme_id, form });

// ---- facilitators

/** @returns {Promise<FacilitatorList>} */
export const facilitators = () => ask('facilitators');
/** @param {import('./types.d.ts').FacilitatorForm} form @returns {Promise<FacilitatorList>} */
export const add_facilitator = (form) => change('add_facilitator', { form });
/** @param {number} facilitator_id @param {import('./types.d.ts').FacilitatorForm} form @returns {Promise<FacilitatorList>} */
export const change_facilitator = (facilitator_id, form) => change('change_facilitator', { facilitatorId: facilitator_id, form });
/** @param {number} facilitator_id @returns {Promise<FacilitatorList>} */
export const remove_facilitator = (facilitator_id) => change('remove_facilitator', { facilitatorId: facilitator_id });
/** @param {number} facilitator_id @param {import('./types.d.ts').AbsenceForm} form @returns {Promise<FacilitatorList>} */
export const add_absence = (facilitator_id, form) => change('add_absence', { facilitatorId: facilitator_id, form });
/** @param {number} absence_id @returns {Promise<FacilitatorList>} */
export const remove_absence = (absence_id) => change('remove_absence', { absenceId: absence_id });

// ---- participants

/** @typedef {import('./types.d.ts').ParticipantSheet} ParticipantSheet */
/** @typedef {import('./types.d.ts').PersonForm} PersonForm */
/** @typedef {import('./types.d.ts').ManyChanged} ManyChanged */

/** @param {import('./types.d.ts').AddParticipant} request @returns {Promise<ParticipantSheet>} */
export const add_participant = (request) => change('add_participant', { request });
/** @param {import('./types.d.ts').EditParticipant} request @param {number | null} course_id @returns {Promise<ParticipantSheet>} */
export const edit_participant = (request, course_id) => change('edit_participant', { request, courseId: course_id });
/** Who may be this person. @param {PersonForm} person @param {number | null} except @returns {Promise<import('./types.d.ts').LikelyDuplicate[]>} */
export const likely_duplicates = (person, except) => ask('likely_duplicates', { person, except });
/** Everything about one person. @param {number} participant_id @param {number | null} course_id @returns {Promise<ParticipantSheet>} */
export const participant_sheet = (participant_id, course_id) => ask('participant_sheet', { participantId: participant_id, courseId: course_id });
/** Two people side by side, and what merging them would do. @param {number} stays_id @param {number} goes_id @returns {Promise<import('./types.d.ts').MergePreview>} */
export const merge_preview = (stays_id, goes_id) => ask('merge_preview', { staysId: stays_id, goesId: goes_id });
/** @param {import('./types.d.ts').MergeParticipants} request @param {number | null} course_id @returns {Promise<ParticipantSheet>} the one who stays */
export const merge_participants = (request, course_id) => change('merge_participants', { request, courseId: course_id });
/** The list: everybody who fits, in order, the first rows, and what each filter would show. @param {import('./types.d.ts').ParticipantsQuery} query @returns {Promise<import('./types.d.ts').ParticipantList>} */
export const participants = (query) => ask('participants', { query });
/** Rows of the list, at most 200. @param {number | null} course_id @param {number[]} participant_ids @returns {Promise<import('./types.d.ts').ParticipantRow[]>} */
export const participant_rows = (course_id, participant_ids) => ask('participant_rows', { courseId: course_id, participantIds: participant_ids });
/** @param {number[]} participant_ids @returns {Promise<string[]>} */
export const main_emails = (participant_ids) => ask('main_emails', { participantIds: participant_ids });
/** Health data: asked for only when it is opened. @param {number} participant_id @returns {Promise<string>} */
export const access_needs = (participant_id) => ask('access_needs', { participantId: participant_id });
/** @param {number} participant_id @param {string} needs @returns {Promise<string>} */
export const save_access_needs = (participant_id, needs) => change('save_access_needs', { participantId: participant_id, needs });

// ---- applications: rows that were copied from a spreadsheet

/** What would become of pasted rows. @param {import('./types.d.ts').ApplicationRows} pasted @returns {Promise<import('./types.d.ts').PastedPreview>} */
export const read_pasted = (pasted) => ask('read_pasted', { pasted });
/** @param {import('./types.d.ts').AddPasted} request @param {(hundredths: number) => void} heard @returns {Promise<import('./types.d.ts').PastedCounts>} */
export const add_pasted = (request, heard) => change('add_pasted', { request, progress: progress(heard) });
/** Asks where, then saves the rows that cannot be used. @param {import('./types.d.ts').ApplicationRows} pasted @returns {Promise<import('./types.d.ts').SavedFile | null>} null when the dialog was closed */
export const save_rejected = (pasted) => ask('save_rejected', { pasted });

// ---- bookings

/** @param {import('./types.d.ts').BookParticipant} request @returns {Promise<ParticipantSheet>} */
export const book = (request) => change('book', { request });
/** @param {import('./types.d.ts').SetBookingState} request @returns {Promise<ManyChanged>} */
export const set_booking_state = (request) => change('set_booking_state', { request });
/** @param {number} booking_id @param {number} session_number @returns {Promise<ManyChanged>} */
export const set_start_session = (booking_id, session_number) => change('set_start_session', { bookingId: booking_id, sessionNumber: session_number });
/** @param {import('./types.d.ts').RecordPayment} request @returns {Promise<ManyChanged>} */
export const record_payment = (request) => change('record_payment', { request });
/** Each what they still owe. @param {import('./types.d.ts').PayInFull} request @returns {Promise<ManyChanged>} */
export const pay_in_full = (request) => change('pay_in_full', { request });
/** @param {import('./types.d.ts').SetFee} request @returns {Promise<ManyChanged>} */
export const set_fee = (request) => change('set_fee', { request });
/** @param {import('./types.d.ts').SetPayer} request @returns {Promise<ManyChanged>} */
export const set_payer = (request) => change('set_payer', { request });
/** To another course; what was paid goes along. @param {import('./types.d.ts').MoveBooking} request @returns {Promise<ManyChanged>} */
export const move_booking = (request) => change('move_booking', { request });
/** @param {import('./types.d.ts').SetRequirement} request @returns {Promise<ManyChanged>} */
export const set_requirement = (request) => change('set_requirement', { request });

// ---- follow-ups

/** @typedef {import('./types.d.ts').FollowUpQuery} FollowUpQuery which programme and year the screen shows */

/** Where a follow-up session is shown. @param {number} session_id @returns {Promise<FollowUpQuery>} */
export const follow_up_place = (session_id) => ask('follow_up_place', { sessionId: session_id });
/** @param {FollowUpQuery} query @returns {Promise<import('./types.d.ts').FollowUpSheet>} */
export const follow_ups = (query) => ask('follow_ups', { query });
/** @param {import('./types.d.ts').SuggestForm} form @returns {Promise<import('./types.d.ts').Suggestions>} */
export const suggest_follow_ups = (form) => ask('suggest_follow_ups', { form });
/** What speaks for and against dates; `except` is the session itself when it is moved. @param {number} programme_id @param {import('./types.d.ts').FollowUpForm[]} dates @param {number | null} [except] @returns {Promise<import('./types.d.ts').CheckedDate[]>} */
export const check_follow_ups = (programme_id, dates, except = null) => ask('check_follow_ups', { programmeId: programme_id, dates, except });
/** @param {import('./types.d.ts').ScheduleForm} form @param {FollowUpQuery} shown @returns {Promise<import('./types.d.ts').FollowUpSheet>} */
export const schedule_follow_ups = (form, shown) => change('schedule_follow_ups', { form, shown });
/** @param {number} session_id @param {import('./types.d.ts').FollowUpForm} form @param {boolean} confirmed @param {FollowUpQuery} shown @returns {Promise<import('./types.d.ts').FollowUpSheet>} */
export const change_follow_up = (session_id, form, confirmed, shown) => change('change_follow_up', { sessionId: session_id, form, confirmed, shown });
/** @param {number} session_id @param {string} reason @param {boolean} confirmed @param {FollowUpQuery} shown @returns {Promise<import('./types.d.ts').FollowUpSheet>} */
export const cancel_follow_up = (session_id, reason, confirmed, shown) => change('cancel_follow_up', { sessionId: session_id, reason, confirmed, shown });
/** @param {number} session_id @param {boolean} confirmed @param {FollowUpQuery} shown @returns {Promise<import('./types.d.ts').FollowUpSheet>} */
export const reinstate_follow_up = (session_id, confirmed, shown) => change('reinstate_follow_up', { sessionId: session_id, confirmed, shown });
/** @param {number} session_id @returns {Promise<import('./types.d.ts').InviteeList>} */
export const invitees = (session_id) => ask('invitees', { sessionId: session_id });
/** People who are not on the session's list, graduates first. @param {number} session_id @param {string} search @returns {Promise<import('./types.d.ts').PersonToInvite[]>} */
export const people_to_invite = (session_id, search) => ask('people_to_invite', { sessionId: session_id, search });
/** @param {number[]} sessions @param {import('./types.d.ts').WhomToInvite} whom @param {FollowUpQuery} shown @returns {Promise<import('./types.d.ts').FollowUpSheet>} */
export const invite = (sessions, whom, shown) => change('invite', { sessions, whom, shown });
/** @param {number} session_id @param {number[]} people @param {FollowUpQuery} shown @returns {Promise<import('./types.d.ts').FollowUpSheet>} */
export const remove_invitees = (session_id, people, shown) => change('remove_invitees', { sessionId: session_id, people, shown });
/** @param {import('./types.d.ts').ReplyForm} form @returns {Promise<import('./types.d.ts').RepliesSet>} */
export const set_reply = (form) => change('set_reply', { form });
/** What would become of pasted replies. @param {import('./types.d.ts').PastedRepliesForm} form @returns {Promise<import('./types.d.ts').PollPreview>} */
export const read_replies = (form) => ask('read_replies', { form });
/** @param {import('./types.d.ts').PastedRepliesForm} form @returns {Promise<import('./types.d.ts').RepliesSet>} */
export const take_replies = (form) => change('take_replies', { form });
/** @param {import('./types.d.ts').EarlierGraduateForm} form @param {FollowUpQuery} shown @returns {Promise<import('./types.d.ts').FollowUpSheet>} */
export const record_earlier_graduate = (form, shown) => change('record_earlier_graduate', { form, shown });
/** @param {number} participant_id @param {FollowUpQuery} shown @returns {Promise<import('./types.d.ts').FollowUpSheet>} */
export const remove_earlier_graduate = (participant_id, shown) => change('remove_earlier_graduate', { participantId: participant_id, shown });

// ---- export

/** @typedef {import('./types.d.ts').ExportRequest} ExportRequest what, of what, which columns */
/** @typedef {import('./types.d.ts').SavedFile} SavedFile */
/** @param {ExportRequest} request @returns {Promise<import('./types.d.ts').ExportPreview>} */
export const export_preview = (request) => ask('export_preview', { request });
/** Asks where in the system's own dialog. @param {ExportRequest} request @returns {Promise<SavedFile | null>} null when it was closed */
export const save_export = (request) => ask('save_export', { request });
/** Asks for a folder in the system's own dialog. @param {number} course_id @param {import('./types.d.ts').ExportFormat} format @returns {Promise<import('./types.d.ts').ChosenFolder | null>} null when it was closed */
export const choose_export_folder = (course_id, format) => ask('choose_export_folder', { courseId: course_id, format });
/** @param {string} token @param {number} course_id @param {import('./types.d.ts').ExportFormat} format @param {import('./types.d.ts').IfTaken} if_taken @returns {Promise<SavedFile[]>} */
export const export_into_folder = (token, course_id, format, if_taken) => ask('export_into_folder', { token, courseId: course_id, format, ifTaken: if_taken });
/** Opens a saved file with the program that the system has for it. @param {string} token @returns {Promise<void>} */
export const open_saved = (token) => ask('open_saved', { token });
/** Shows a saved file in its folder. @param {string} token @returns {Promise<void>} */
export const show_saved = (token) => ask('show_saved', { token });

// ---- today

/** @typedef {import('./types.d.ts').TodaySheet} TodaySheet */
/** What is due, most urgent first. @returns {Promise<TodaySheet>} */
export const today = () => ask('today');
/** Notes that these people of a course were told where they stand. @param {number} course_id @param {import('./types.d.ts').ToldAbout} about @param {number[]} booking_ids @returns {Promise<TodaySheet>} */
export const note_told = (course_id, about, booking_ids) => change('note_told', { courseId: course_id, about, bookingIds: booking_ids });
/** @param {number} session_id @returns {Promise<import('./types.d.ts').TodaySheet>} */
export const keep_session_day = (session_id) => change('keep_session_day', { sessionId: session_id });

// ---- overview

/** @typedef {import('./types.d.ts').CourseOverview} CourseOverview */
/** @param {number} course_id @returns {Promise<CourseOverview>} */
export const course_overview = (course_id) => ask('course_overview', { courseId: course_id });
/** The report as CSV; asks where in the system's own dialog. @param {number} course_id @returns {Promise<SavedFile | null>} null when it was closed */
export const save_course_report = (course_id) => ask('save_course_report', { courseId: course_id });

// ---- data safety

/** @typedef {import('./types.d.ts').SafetyStanding} SafetyStanding */
/** @typedef {import('./types.d.ts').Restored} Restored after which the page begins anew: another file lies in the data file’s place */
/** @typedef {import('./types.d.ts').CopySaved} CopySaved */
/** @typedef {(hundredths: number) => void} Heard how far it has come */

/** @returns {Promise<import('./types.d.ts').DataSafetySheet>} */
export const data_safety = () => ask('data_safety');
/** What the foot of the rail says about the safety of the data. @returns {Promise<SafetyStanding>} */
export const safety_standing = () => ask('safety_standing');
/** Hears it whenever it changes. @param {(standing: SafetyStanding) => void} heard */
export const when_safety_changes = (heard) => when('safety', (standing) => heard(/** @type {SafetyStanding} */ (standing)));
/** @param {Heard} heard @returns {Promise<void>} */
export const back_up_now = (heard) => ask('back_up_now', { progress: progress(heard) });
/** Looks at every page of a fresh copy. @param {Heard} heard @returns {Promise<import('./types.d.ts').Check>} */
export const check_now = (heard) => ask('check_now', { progress: progress(heard) });
/** Asks where in the system's own dialog. @param {Heard} heard @returns {Promise<CopySaved | null>} null when it was closed */
export const save_a_copy = (heard) => ask('save_a_copy', { progress: progress(heard) });
/** Keeps what is open beside the file that was put in its place. @returns {Promise<CopySaved>} */
export const keep_both = () => ask('keep_both');
/** Opens a copy that was saved in place of this file: everything begins anew. @param {string} token @returns {Promise<void>} */
export const open_copy = (token) => ask('open_copy', { token });
/** @param {number} number @returns {Promise<Restored>} */
export const restore_backup = (number) => ask('restore_backup', { number });
/** The newest backup that is well. @returns {Promise<Restored>} */
export const restore_newest = () => ask('restore_newest');
/** Asks for a file in the system's own dialog. @returns {Promise<Restored | null>} null when it was closed */
export const restore_chosen = () => ask('restore_chosen');
/** Restores what the last restore replaced. @returns {Promise<Restored>} */
export const undo_restore = () => ask('undo_restore');
/** What is wrong with it is about the field most_megabytes. @param {string} most_megabytes as it was typed @returns {Promise<void>} */
export const change_most_megabytes = (most_megabytes) => ask('change_most_megabytes', { mostMegabytes: most_megabytes });
/** Shows the folder of the backups in the system's own window. @param {string} token @returns {Promise<void>} */
export const show_backups_folder = (token) => ask('show_backups_folder', { token });
/** Asks for a folder to which each backup goes too. @returns {Promise<boolean>} false when the dialog was closed */
export const choose_second_place = () => ask('choose_second_place');
/** @returns {Promise<void>} */
export const forget_second_place = () => ask('forget_second_place');
/** This file goes on, not the conflict copies beside it. @returns {Promise<SafetyStanding>} */
export const go_on_with_this_one = () => ask('go_on_with_this_one');
/** Why the data file is not open, and what can be done. @returns {Promise<import('./types.d.ts').NotOpen | null>} null while it is open */
export const not_open = () => ask('not_open');
/** Tries to open the file again; why not is thrown. @returns {Promise<void>} */
export const open_again = () => ask('open_again');
/** Saves what can be read of a damaged file in a new one beside it; open_copy opens that. @returns {Promise<import('./types.d.ts').RescueSaved>} */
export const rescue = () => ask('rescue');
/** Begins a new register where the file is missing. @returns {Promise<void>} */
export const start_new_here = () => ask('start_new_here');

// ---- history

/** @param {import('./types.d.ts').HistoryQuery} query @returns {Promise<import('./types.d.ts').HistoryPage>} */
export const history = (query) => ask('history', { query });
/** Undoes an older step. @param {number} operation_id @returns {Promise<import('./types.d.ts').Undone>} */
export const undo_operation = (operation_id) => change('undo_operation', { operationId: operation_id });
