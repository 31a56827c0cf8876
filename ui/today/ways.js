// @ts-check
// What settles an item: done at once from here, or the screen on which it is done.

/** @typedef {import('../types.d.ts').DueAction} Action */
/** @typedef {import('../types.d.ts').DueKind} Kind */
/** @typedef {import('../shared/context.js').Context} Context */

/** What its button says. @param {Action} action @param {Kind} kind */
export function label_of(action, kind) {
  switch (action.kind) {
    case 'open_register': case 'open_follow_up_register': return 'Mark them';
    case 'show_bookings': return kind === 'applications' ? 'Decide' : 'See the offers';
    case 'offer_place': return 'Offer it';
    case 'show_payments': return 'See the payments';
    case 'show_requirements': return 'See who';
    case 'open_session': case 'open_follow_up': return kind === 'invite' ? 'Invite them' : kind === 'session_against' ? 'Move it' : 'Complete it';
    case 'draft_messages': return 'Draft messages';
    case 'told': return 'I have told them';
    case 'show_to_tell': return 'See them';
    case 'day_stays': return 'It stays so';
    case 'find_dates': return 'Find dates';
    case 'show_certificates': return action.asked ? 'Decide' : 'Issue';
    case 'archive': return 'Archive it';
    case 'back_up': return 'Back up now';
    case 'show_data_safety': return 'Look at it';
  }
}

/** Goes to the screen on which it is done. @param {Context} context @param {Action} action */
export function go_on({ go, frame }, action) {
  const a_course_of = (/** @type {number} */ programme_id) => frame().courses.find((one) => one.programme_id === programme_id)?.course_id;
  switch (action.kind) {
    case 'open_register': return go('register', { course_id: action.course_id, session_id: action.session_id, unmarked: true });
    case 'open_follow_up_register': return go('register', { course_id: a_course_of(action.programme_id), session_id: action.session_id, unmarked: true });
    case 'show_bookings': return go('participants', { course_id: action.course_id, query: { state: action.state } });
    case 'show_payments': return go('participants', { course_id: action.course_id, query: { overdue: true } });
    case 'show_requirements': return go('participants', { course_id: action.course_id, query: { requirements: 'not_ready' } });
    case 'show_to_tell': return go('participants', { course_id: action.course_id, query: { state: 'booked', verdict: action.about === 'needs_every' ? 'every_remaining_needed' : 'cannot_reach' } });
    case 'open_session': return go('courses', { course_id: action.course_id, session_id: action.session_id });
    case 'open_follow_up': return go('follow_ups', { course_id: a_course_of(action.programme_id), follow_up_id: action.session_id });
    case 'find_dates': return go('follow_ups', { course_id: action.course_id, suggest: true });
    case 'show_certificates': return go('certificates', { course_id: action.course_id, filter: action.asked ? 'asked' : 'approved' });
    case 'show_data_safety': return go('data_safety');
  }
}

/**
 * Does at once what can be done from here.
 * @param {Context} context @param {Action} action
 * @returns {Promise<unknown> | null} null: it is done on another screen
 */
export function done_here(context, action) {
  const { ipc, today, say } = context;
  switch (action.kind) {
    case 'draft_messages': return import('../shared/draft_dialog.js').then(({ open_draft_dialog }) => open_draft_dialog({ context, about: action.about, people: action.people, kind: action.template }));
    case 'told': return ipc.note_told(action.course_id, action.about, action.booking_ids);
    case 'day_stays': return ipc.keep_session_day(action.session_id);
    case 'offer_place': return ipc.set_booking_state({ booking_ids: [action.booking_id], state: 'offered', on_date: today(), reason: '', reply_by: action.reply_by, over_capacity_reason: null, lapsed_reason: null, only_those_that_fit: false });
    case 'archive': return ipc.archive_course(action.course_id);
    case 'back_up': return ipc.back_up_now(() => {}).then(() => say('Backed up'));
    default: return null;
  }
}
