// @ts-check
// The screens there are: their names, their fixed numbers in the rail, and where each is found.
import * as today from '../today/view.js';

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
export async function view_of(screen) {
  if (screen === 'today') return today;
  const [view] = await Promise.all([import(`../${screen}/view.js`), styles_of_the_others()]);
  return view;
}

/** What a window that begins with Today does not wait for; the others are in index.html. */
const LATER = ['welcome', 'courses', 'participants', 'register', 'attendance_reports', 'follow_ups', 'export', 'overview', 'data_safety', 'date_finder', 'history', 'messages', 'certificates', 'settings'];
/** @type {Promise<unknown> | null} */
let styles = null;
/** The styles of all other screens, in their order. */
export function styles_of_the_others() {
  styles ??= Promise.all(LATER.map((name) => new Promise((there) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: `styles/${name}.css`, onload: there, onerror: there });
    document.head.append(link);
  })));
  return styles;
}

/** The new screen has the focus, unless it put it somewhere itself. @param {HTMLElement} root */
export function focus_on(root) {
  if (root.contains(document.activeElement) || document.querySelector('dialog[open], .switcher')) return;
  const heading = root.querySelector('h1');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

/** The course to begin with: one that runs, else the next planned one, else the last finished one. @param {import('../shared/context.js').ShownFrame} frame */
export function course_to_begin_with({ courses }) {
  const first = (/** @type {import('../ipc.js').FrameCourse} */ course) => course.first_date ?? '9999';
  const by_start = [...courses].sort((a, b) => first(a).localeCompare(first(b)));
  const found = by_start.findLast(({ status }) => status === 'running') ?? by_start.find(({ status }) => status === 'planned' || status === 'no_sessions') ?? by_start.findLast(({ status }) => status === 'finished') ?? by_start[0];
  return found?.course_id ?? null;
}
