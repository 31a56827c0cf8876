// @ts-check
// The screens there are: their names, their fixed numbers in the rail, and where each is found.

/** @typedef {import('../shared/context.js').Screen} Screen */
/** @typedef {{ screen: Screen, word: string, icon: import('../shared/icons.js').IconName, key: string, apart?: boolean, also?: Screen }} Entry also: another screen that it stands for */

/**
 * The rail, from the top. The numbers never change.
 * @type {readonly Entry[]}
 */
export const RAIL = [
  { screen: 'today', word: 'Today', icon: 'today', key: '1' },
  { screen: 'courses', word: 'Course', icon: 'courses', key: '2', also: 'overview' },
  { screen: 'participants', word: 'Participants', icon: 'participants', key: '3' },
  { screen: 'register', word: 'Register', icon: 'register', key: '4', also: 'attendance_reports' },
  { screen: 'follow_ups', word: 'Follow-ups', icon: 'follow_ups', key: '5', also: 'date_finder' },
  { screen: 'certificates', word: 'Certificates', icon: 'certificate', key: '6' },
  { screen: 'messages', word: 'Messages', icon: 'mail', key: '7' },
  { screen: 'export', word: 'Export', icon: 'export', key: '8' },
  { screen: 'data_safety', word: 'Data safety', icon: 'shield', key: '9', apart: true, also: 'history' },
  { screen: 'settings', word: 'Settings', icon: 'settings', key: ',' },
];

/** @typedef {{ mount: import('../shared/context.js').Mount }} View */
/** Loads a screen's view when it is first wanted. @param {Screen} screen @returns {Promise<View>} */
export function view_of(screen) {
  return import(`../${screen}/view.js`);
}

/** The course to begin with: one that runs, else the next planned one, else the last finished one. @param {import('../shared/context.js').ShownFrame} frame */
export function course_to_begin_with({ courses }) {
  const first = (/** @type {import('../ipc.js').FrameCourse} */ course) => course.first_date ?? '9999';
  const by_start = [...courses].sort((a, b) => first(a).localeCompare(first(b)));
  const found = by_start.findLast(({ status }) => status === 'running') ?? by_start.find(({ status }) => status === 'planned' || status === 'no_sessions') ?? by_start.findLast(({ status }) => status === 'finished') ?? by_start[0];
  return found?.course_id ?? null;
}
