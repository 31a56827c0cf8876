// @ts-check
// What each command takes when all is well, with ids that are there: what a hostile page would begin with.
import { call } from './page.js';

/** @typedef {import('selenium-webdriver').WebDriver} WebDriver */

/** What is in the data file now; the sample is added where it is missing. @param {WebDriver} driver */
async function there(driver) {
  let frame = await call(driver, 'frame');
  if (!frame.sample_present) frame = (await call(driver, 'add_sample')).frame;
  // The sample's courses have bookings; the others were made by calls like those that are to come.
  const course = frame.courses.reduce((/** @type {any} */ one, /** @type {any} */ other) => (other.booked > one.booked ? other : one));
  const { course_id, programme_id } = course;
  const sheet = await call(driver, 'course_sheet', { courseId: course_id });
  const { rows } = await call(driver, 'participants', { query: { course_id, search: '', state: 'booked', payment: null, requirements: null, verdict: null, sort: 'name', descending: false } });
  const { sessions } = await call(driver, 'follow_ups', { query: { programme_id, year: null } });
  const { steps } = await call(driver, 'history', { query: { before: null, participant_id: null, course_id: null, search: '' } });
  const { facilitators } = await call(driver, 'facilitators');
  const { form } = await call(driver, 'new_course', { pick: { kind: 'latest' } });
  const programme_form = await call(driver, 'programme_form', { programmeId: programme_id });
  /** @param {any[]} list @param {string} id */
  const first = (list, id) => list[0]?.[id] ?? 1;
  return {
    course_id, programme_id, sheet, form, programme_form,
    session_id: first(sheet.sessions, 'session_id'),
    requirement_id: first(sheet.requirements, 'requirement_id'),
    participants: /** @type {number[]} */ (rows.slice(0, 3).map((/** @type {any} */ row) => row.participant_id)),
    bookings: /** @type {number[]} */ (rows.slice(0, 3).map((/** @type {any} */ row) => row.booking.booking_id)),
    follow_up: first(sessions, 'session_id'),
    operation_id: first(steps, 'operation_id'),
    facilitator_id: first(facilitators, 'facilitator_id'),
    absence_id: first(facilitators.flatMap((/** @type {any} */ one) => one.absences), 'absence_id'),
  };
}

/** Arguments with which each command does its work. @param {WebDriver} driver @returns {Promise<Record<string, Record<string, any>>>} */
export async function valid(driver) {
  const now = await there(driver);
  const { course_id, programme_id, session_id, requirement_id, follow_up, sheet } = now;
  const participant_id = now.participants[0] ?? 1;
  const booking_id = now.bookings[0] ?? 1;
  const of = { kind: 'course', id: course_id };
  const cell = { session_id, participant_id };
  const shown = { programme_id, year: null };
  const person = { first_name: 'Grace', last_name: 'Adeyemi', emails: ['grace@example.org'], phone: '07700 900123', organisation: 'Harbour Hospice', job_title: 'Matron', leadership_role_confirmed_on: '', notes: 'By telephone' };
  const place = { course_id, state: 'booked', on_date: '2026-02-02', reason: 'Asked', over_capacity_reason: 'Asked' };
  const led = { facilitator_id: now.facilitator_id, name: 'Ruby Hart' };
  const plan = { first_date: '2026-09-07', session_count: '2', every_weeks: '1', skipped_dates: ['2026-09-14'], starts_at: '3pm', ends_at: '5pm', adjusted: [{ number: 2, date: '2026-09-22', starts_at: '10am', ends_at: 'midday' }] };
  const course = { ...now.form, title: 'Autumn', programme_title: 'Another programme', plan, facilitators: [led], confirmed: true };
  const edited = { title: sheet.title, capacity: '24', fee: '200', zoom_link: 'https://zoom.example.org/j/1', certificate_threshold: '4', minimum_minutes: '90', facilitators: [led], notes: 'Monday afternoons', confirmed: true };
  const session = { date: '2026-09-28', starts_at: '3pm', ends_at: '5pm', break_minutes: '10', zoom_link: '', title: 'Listening', notes: '', facilitators: [led], confirmed: true };
  const date = { date: '2026-10-12', starts_at: '15:00', length_minutes: '60', title: 'Review', facilitators: [now.facilitator_id], zoom_link: 'https://zoom.example.org/j/2' };
  const whom = { courses: [course_id], earlier_graduates: true, people: now.participants, only_not_invited: false };
  const request = { kind: 'participants', scope: { of: 'course', course_id }, columns: ['first_name', 'last_name', 'email'], format: 'csv' };
  const design = { orientation: 'landscape', heading: 'Certificate', opening: 'This is to certify that', statement: 'attended {attended} of {sessions}', closing: '', signatories: [{ name: 'Mei Quist', role: 'Head' }], picture_description: '' };
  const draft = { template: { kind: 'payment_due', template_id: null }, about: { of: 'course', course_id }, people: now.participants, subject: 'For {full name}', body: 'Dear {first name}', only_those_that_can: true };
  const days = { first_day: '2026-10-26', last_day: '2026-10-30' };
  const facilitatorId = now.facilitator_id;
  // A way back into the page, as the page itself writes one down.
  const progress = '__CHANNEL__:1';
  return {
    start_up: {}, first_screen_shown: {}, frame: {}, undo: {}, redo: {}, open_another: {}, open_offered: {},
    draft: { key: 'course' }, save_draft: { key: 'course', content: '{"title":"Autumn"}' }, discard_draft: { key: 'course' },
    history: { query: { before: null, participant_id, course_id, search: 'a' } }, undo_operation: { operationId: now.operation_id },
    new_course: { pick: { kind: 'known', programme_id } }, next_cohort: { courseId: course_id }, propose_sessions: { form: course }, create_course: { form: course },
    course_sheet: { courseId: course_id }, edit_course: { courseId: course_id, form: edited }, archive_course: { courseId: course_id }, bring_back_course: { courseId: course_id },
    propose_session: { sessionId: session_id, number: 1, form: session }, add_session: { courseId: course_id, form: session }, change_session: { sessionId: session_id, form: session },
    cancel_session: { sessionId: session_id, reason: 'Ill', confirmed: true }, reinstate_session: { sessionId: session_id, confirmed: true },
    add_requirement: { courseId: course_id, requirement: 'Camera on' }, reword_requirement: { requirementId: requirement_id, requirement: 'Camera on throughout' }, remove_requirement: { requirementId: requirement_id },
    programme_form: { programmeId: programme_id }, edit_programme: { programmeId: programme_id, form: now.programme_form },
    facilitators: {}, add_facilitator: { form: { name: 'Bea Bright', email: 'bea@example.org' } }, change_facilitator: { facilitatorId, form: { name: 'Ruby Hart', email: 'ruby@example.org' } }, remove_facilitator: { facilitatorId },
    add_absence: { facilitatorId, form: { ...days, reason: 'Away' } }, remove_absence: { absenceId: now.absence_id },
    add_participant: { request: { person, booking: place, is_different: true } }, edit_participant: { request: { participant_id, person, is_different: true }, courseId: course_id },
    likely_duplicates: { person, except: participant_id }, participant_sheet: { participantId: participant_id, courseId: course_id }, access_needs: { participantId: participant_id }, save_access_needs: { participantId: participant_id, needs: 'Live captions' },
    merge_preview: { staysId: participant_id, goesId: now.participants[1] ?? 1 }, merge_participants: { request: { stays_id: participant_id, goes_id: now.participants[1] ?? 1, choices: { first_name: 'stays', notes: 'both' } }, courseId: course_id },
    participants: { query: { course_id, search: 'grace', state: 'booked', payment: 'paid', requirements: 'complete', verdict: null, sort: 'name', descending: true } },
    participant_rows: { courseId: course_id, participantIds: now.participants }, main_emails: { participantIds: now.participants },
    save_paper_register: { of, marked: true }, certificates: { courseId: course_id }, certificate_detail: { courseId: course_id, participantId: now.participants[0] },
    record_requests: { request: { course_id, people: now.participants, asked_on: '1 Mar 2026', channel: 'email', only_those_that_can: true } },
    decide_requests: { request: { course_id, people: now.participants, decision: 'declined', reason: 'Three of six', only_those_that_can: true } },
    issue_certificates: { request: { course_id, people: now.participants, with_follow_ups: true, only_those_that_can: true }, progress },
    reissue_certificate: { request: { certificate_id: 1, reason: 'Lost' } }, withdraw_certificate: { request: { certificate_id: 1, reason: 'In error' } },
    save_certificates: { certificateIds: [1] }, open_certificate: { certificateId: 99 }, check_number: { number: 'CLT-2026-0001' }, check_file: {},
    certificate_design: {}, change_certificate_design: { design, picture: 'as_it_is' }, choose_certificate_picture: {}, certificate_preview: { design, picture: 'none', recipient: 'Grace Adeyemi' },
    choose_files: {}, cancel_work: {}, let_go_of_files: { tokens: ['none'] },
    review_report: { request: { of, session_id, date_order: 'day_first', shift_minutes: 60, columns: ['name', 'email', 'join', 'leave'], decisions: [{ key: 'grace\n', who: { is: 'person', participant_id } }], replace: [participant_id], marks_absent: true }, files: [] },
    take_report: { request: { of, session_id, date_order: null, shift_minutes: null, columns: null, decisions: [], replace: [], marks_absent: null }, files: [{ token: 'none', read_as: { encoding: 'windows-1252', separator: 'comma', sheet: 0 } }], progress },
    remove_alias: { aliasId: 1 },
    save_rejected: { pasted: { course_id, text: 'Name\tEmail\n\tada@example.org', has_header: null, columns: null, choices: [] } },
    read_pasted: { pasted: { course_id, text: 'Name\tEmail\nAda Quist\tada@example.org', has_header: null, columns: ['full_name', 'email'], choices: [{ row: 2, choice: { what: 'known', participant_id } }] } },
    add_pasted: { request: { pasted: { course_id, text: 'Name\tEmail\nAda Quist\tada@example.org', has_header: true, columns: null, choices: [] }, state: 'applied', on_date: '2026-02-03', over_capacity_reason: 'Asked' }, progress },
    book: { request: { participant_id, booking: place } }, set_booking_state: { request: { booking_ids: now.bookings, state: 'booked', on_date: '2026-02-03', reason: 'Asked', reply_by: null, over_capacity_reason: 'Asked', lapsed_reason: 'Asked', only_those_that_fit: true } },
    pay_in_full: { request: { booking_ids: now.bookings, paid_on: '2026-02-03', method: 'Card', only_those_that_owe: true } }, set_start_session: { bookingId: booking_id, sessionNumber: 2 }, record_payment: { request: { booking_id, kind: 'payment', amount: '20.00', paid_on: '2026-02-03', method: 'Card', notes: '', more_than_due: true } },
    set_fee: { request: { booking_id, fee: '150', reason: 'Partner' } }, set_payer: { request: { booking_id, payer: 'employer', payer_name: 'Harbour Hospice', purchase_order: 'PO 7', invoice_number: 'INV-0042', due_on: '2026-03-02' } },
    move_booking: { request: { booking_id, course_id, state: 'booked', on_date: '2026-02-03', over_capacity_reason: 'Asked' } }, set_requirement: { request: { booking_ids: now.bookings, requirement_id, met_on: '2026-02-03' } },
    register_sheet: { of }, register_cell: { of, cell }, mark_cells: { of, marks: [{ ...cell, mark: { kind: 'part', minutes: 95 } }] }, mark_the_rest_present: { of, sessionId: session_id },
    write_note: { of, cell, note: 'Left early' }, set_by_hand: { of, cells: [cell], set: 'counts', reason: 'By telephone' }, clear_set_by_hand: { of, cells: [cell] },
    follow_up_place: { sessionId: follow_up }, follow_ups: { query: shown },
    suggest_follow_ups: { form: { programme_id, rule: { kind: 'nth_weekday', nth: 2, weekday: 'Mon' }, first: '2026-04-01', last: '2026-12-31', starts_at: '15:00', length_minutes: '60', facilitators: [facilitatorId] } },
    check_follow_ups: { programmeId: programme_id, dates: [date], except: follow_up }, schedule_follow_ups: { form: { programme_id, dates: [date], invite: whom, confirmed: true }, shown },
    change_follow_up: { sessionId: follow_up, form: date, confirmed: true, shown }, cancel_follow_up: { sessionId: follow_up, reason: 'Ill', confirmed: true, shown }, reinstate_follow_up: { sessionId: follow_up, confirmed: true, shown },
    invitees: { sessionId: follow_up }, people_to_invite: { sessionId: follow_up, search: 'grace' }, invite: { sessions: [follow_up], whom, shown }, remove_invitees: { sessionId: follow_up, people: now.participants, shown },
    set_reply: { form: { session_id: follow_up, people: now.participants, reply: 'coming', replied_on: '2026-02-03' } },
    read_replies: { form: { session_id: follow_up, table: { text: 'Grace Adeyemi\tyes', columns: [{ column: 1, date_id: follow_up }], x_means: 'no', empty_means_no: true }, replied_on: '2026-02-03' } }, take_replies: { form: { session_id: follow_up, table: { text: 'Name\tComing\nGrace Adeyemi\tyes', columns: [], x_means: null, empty_means_no: false }, replied_on: '' } },
    template_sheet: {}, save_template: { form: { which: { kind: 'own', template_id: null }, name: 'Parking', about: 'session', subject: 'About {session}', body: 'Dear {first name}' } }, remove_template: { templateId: 1 },
    draft_preview: { request: draft, shown: participant_id }, people_concerned: { about: draft.about }, choose_drafts_folder: {}, draft_messages: { request: draft, token: null },
    message_log: { query: { before: null, participant_id, session_id: null, state: 'drafted', search: 'grace' } }, message_detail: { messageId: 1 }, set_message_state: { messageIds: [1], state: 'sent', sentOn: '2026-02-03' },
    open_message: { messageId: 0 }, mailto_message: { messageId: 0 }, session_holdings: { sessionId: follow_up },
    calendar_files_preview: { of: draft.about }, save_calendar_files: { of: draft.about, token: 'none' }, give_calendar_files: { request: { of: { of: 'session', session_id }, people: now.participants }, token: null },
    record_earlier_graduate: { form: { participant_id, course: 'Autumn 2024', reason: 'On the list' }, shown }, remove_earlier_graduate: { participantId: participant_id, shown },
    date_finder: { programmeId: programme_id }, add_date_candidates: { form: { programme_id, dates: [{ date: '2026-10-14', starts_at: '4pm', length_minutes: '60' }] } }, remove_date_candidates: { programmeId: programme_id, candidates: [1] },
    ask_people: { form: { programme_id, facilitators: [facilitatorId], whom } }, stop_asking: { programmeId: programme_id, people: now.participants }, people_to_ask: { programmeId: programme_id, search: 'grace' },
    set_date_replies: { programmeId: programme_id, cells: [{ candidate_id: 1, participant_id, reply: 'if_need_be' }] },
    read_poll: { form: { programme_id, table: { text: 'Name\t14 Oct 2026\nGrace Adeyemi\tyes', columns: [{ column: 1, date_id: 1 }], x_means: 'no', empty_means_no: true } } }, take_poll: { form: { programme_id, table: { text: 'Name\t14 Oct 2026\nGrace Adeyemi\tyes', columns: [], x_means: null, empty_means_no: false } } },
    make_follow_ups: { form: { programme_id, candidates: [1], yes_is_coming: true, confirmed: true } },
    today: {}, note_told: { courseId: course_id, about: 'needs_every', bookingIds: now.bookings }, keep_session_day: { sessionId: session_id },
    course_overview: { courseId: course_id }, save_course_report: { courseId: course_id },
    export_preview: { request }, save_export: { request }, choose_export_folder: { courseId: course_id, format: 'csv' }, export_into_folder: { token: 'none', courseId: course_id, format: 'xlsx', ifTaken: 'number' }, open_saved: { token: 'none' }, show_saved: { token: 'none' },
    data_safety: {}, show_backups_folder: { token: 'none' }, choose_second_place: {}, forget_second_place: {}, go_on_with_this_one: {},
    safety_standing: {}, back_up_now: { progress }, check_now: { progress }, save_a_copy: { progress }, keep_both: {}, open_copy: { token: 'none' },
    restore_backup: { number: 1 }, restore_newest: {}, restore_chosen: {}, undo_restore: {}, change_most_megabytes: { mostMegabytes: '2,000' },
    not_open: {}, open_again: {}, rescue: {}, start_new_here: {},
    settings: {}, change_centre: { form: { name: 'The centre', email: 'centre@example.org', minimum_minutes: '90', offer_reply_days: '7', payment_days: '30' } },
    add_avoided_week: { form: { ...days, label: 'Half-term' } }, remove_avoided_week: { id: 1 }, add_bank_holiday: { form: { date: '2026-06-05', title: 'A holiday' } }, remove_bank_holiday: { id: 1 },
    add_sample: {}, sample_removal: {}, remove_sample: {}, search: { text: 'grace' },
  };
}
