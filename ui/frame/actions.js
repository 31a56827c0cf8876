// @ts-check
// What the box that finds things offers to do.
import { RAIL } from './screens.js';

/** What else a screen is looked for by. @type {Partial<Record<import('../shared/context.js').Screen, string>>} */
const ALSO = {
  today: 'due tasks to do overdue reminders morning next week home start',
  courses: 'dates sessions facilitators rules requirements zoom fee places capacity cohort',
  participants: 'people bookings applications payments fees waiting list e-mail organisations verdict',
  register: 'attendance marks present absent apologies minutes',
  follow_ups: 'dates graduates invitations invitees replies',
  certificates: 'certificate requests issue reissue verdict pdf',
  export: 'csv excel spreadsheet download file',
  data_safety: 'backup backups restore copy save rescue',
  settings: 'centre bank holidays avoided weeks preferences options',
};

/**
 * @param {object} of
 * @param {import('../shared/context.js').ShownFrame} of.frame
 * @param {(screen: import('../shared/context.js').Screen, params?: import('../shared/context.js').Params) => unknown} of.go
 * @param {() => void} of.record_request
 * @param {() => unknown} of.remove_sample @param {() => void} of.take_back @param {() => void} of.bring_back
 */
export function actions({ frame: { undo, redo, sample_present, is_empty }, go, record_request, remove_sample, take_back, bring_back }) {
  return [
    { id: 'new_course', title: 'New course', also: 'add start create set up cohort', run: () => void go('courses', { new: true }) },
    { id: 'new_participant', title: 'New participant', also: 'add person applicant application booking book', run: () => void go('participants', { new: true }) },
    ...RAIL.map(({ screen, word }) => ({ id: `go_${screen}`, title: `Go to ${word}`, also: ALSO[screen], run: () => void go(screen) })),
    { id: 'go_overview', title: 'Go to Overview', also: 'report funders managers income attendance statistics numbers organisations completed print', run: () => void go('overview') },
    { id: 'go_date_finder', title: 'Go to Find dates', also: 'poll availability replies which date suits follow-up doodle', run: () => void go('date_finder') },
    ...(is_empty ? [] : [{ id: 'record_request', title: 'Record a request for a certificate…', also: 'asked ask wants e-mail participant', run: record_request }]),
    { id: 'check_certificate', title: 'Check certificates by number or PDF', also: 'genuine ours issued forged', run: () => void go('certificates', { check: true }) },
    { id: 'certificate_design', title: 'How certificates look', also: 'design wording signatory image logo orientation', run: () => void go('certificates', { design: true }) },
    { id: 'go_history', title: 'Go to History', also: 'undo steps changes log what was done', run: () => void go('history') },
    { id: 'all_courses', title: 'All courses', also: 'archived finished list', run: () => void go('courses', { all: true }) },
    ...(sample_present ? [{ id: 'remove_sample', title: 'Remove the sample course', also: 'delete example', run: () => void remove_sample() }] : []),
    ...(undo && !undo.lasts ? [{ id: 'undo', title: 'Undo', also: 'take back mistake revert', detail: undo.said, run: take_back }] : []),
    ...(redo ? [{ id: 'redo', title: 'Redo', also: 'bring back again', detail: redo.said, run: bring_back }] : []),
  ];
}
