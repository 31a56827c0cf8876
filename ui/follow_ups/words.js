// @ts-check
// How the follow-ups screen says things.
import { and_list, capital, plural } from '../shared/words.js';
import { day_span, long_date } from '../shared/dates.js';
import { mark_shape, verdict_shape } from '../shared/icons.js';

/** @typedef {import('../types.d.ts').FollowUpSession} FollowUpSession */
/** @typedef {import('../types.d.ts').FollowUpSheet} FollowUpSheet */
/** @typedef {import('../types.d.ts').Reply} Reply */

/** The replies in the order in which they are shown, each with its key and its shape. @type {readonly { reply: Reply, key: string, word: string, shape: () => unknown }[]} */
export const REPLIES = [
  { reply: 'coming', key: 'C', word: 'coming', shape: () => mark_shape('present') },
  { reply: 'not_coming', key: 'N', word: 'not coming', shape: () => mark_shape('absent') },
  { reply: 'no_reply', key: 'R', word: 'no reply', shape: () => verdict_shape('can_still_reach') },
];

/** 18 invited: 9 coming, 3 not coming, 6 no reply @param {FollowUpSession} session */
export function replies_words({ invited, coming, not_coming, no_reply }) {
  if (!invited) return 'nobody invited';
  const parts = [coming && `${coming} coming`, not_coming && `${not_coming} not coming`, no_reply && `${no_reply} no reply`];
  return `${invited} invited: ${parts.filter(Boolean).join(', ')}`;
}

/** planned, held, cancelled: Ruby Hart is ill @param {FollowUpSession} session */
export function state_words({ state, cancelled_reason }) {
  return state === 'cancelled' && cancelled_reason ? `cancelled: ${cancelled_reason}` : state;
}

/** Everything about one session in a line, for whoever listens. @param {FollowUpSession} session */
export function session_words(session) {
  return [long_date(session.date), session.times, session.title, state_words(session), replies_words(session), ...session.against.map(({ sentence }) => sentence)].filter(Boolean).join(', ');
}

/** Ruby Hart and Callum Frost; nobody yet @param {readonly { name: string }[]} facilitators */
export function led_by(facilitators) {
  return facilitators.length ? and_list(facilitators.map(({ name }) => name)) : 'nobody yet';
}

/** 9 dates to come, the next on Monday 13 April 2026 @param {FollowUpSheet} sheet */
export function to_come_words({ sessions, to_come }) {
  if (!to_come.length) return 'no date to come yet';
  const next = sessions.find(({ session_id }) => session_id === to_come[0]);
  const counted = `${plural(to_come.length, 'date')} to come`;
  return next ? `${counted}, the next on ${long_date(next.date)}` : counted;
}

/** What a course is called beside its own programme: "Spring 2026" for "Compassionate Leadership, spring 2026". @param {string} title @param {string} programme_title */
export function short_title(title, programme_title) {
  if (!title.startsWith(programme_title)) return title;
  const rest = title.slice(programme_title.length).replace(/^[\s,:;–-]+/, '');
  return rest.length < 5 ? `Course ${rest}`.trim() : capital(rest);
}

/** 3 graduates are not on the list of any date to come: Ann Lee, Bea Bright and Cy Dale. @param {FollowUpSheet} sheet */
export function not_invited_words({ not_invited: { people, names }, to_come }) {
  const dates = to_come.length === 1 ? 'not on the list of the date to come' : 'not on the list of any date to come';
  const others = people - names.length;
  const who = others > 0 ? [...names, plural(others, 'other')] : names;
  return `${plural(people, 'graduate')} ${people === 1 ? 'is' : 'are'} ${dates}: ${and_list(who)}.`;
}

/** The button beside it. @param {FollowUpSheet} sheet */
export function add_them_words({ not_invited: { people }, to_come }) {
  return `Add ${people === 1 ? 'this graduate' : 'them'} to the ${to_come.length === 1 ? 'list' : 'lists'}`;
}

/** What putting somebody on a list does not do. */
export const NO_MESSAGE = 'No message is sent.';

/** 3 would be added; the others are on the list already. Nothing where it is not known who is missing. @param {number | null} missing @param {number} graduates */
export function added_words(missing, graduates) {
  if (missing === null) return '';
  if (!missing) return 'All of them are on the list already.';
  return `${plural(missing, 'graduate')} would be added${missing < graduates ? '; the others are on the list already' : ''}.`;
}

/** @typedef {{ when: string, what: string, kind: 'follow_up' | 'course' | 'bank_holiday' | 'avoided' | 'away' | 'clocks' }} YearLine */

/** The year as a list, month by month: what the strip shows, in words. @param {FollowUpSheet} sheet @returns {{ month: number, lines: YearLine[] }[]} */
export function year_in_words(sheet) {
  /** @type {{ from: string, line: YearLine }[]} */
  const all = [];
  const first = `${sheet.year}-01-01`;
  const add = (/** @type {string} */ from, /** @type {string | null} */ to, /** @type {YearLine['kind']} */ kind, /** @type {string} */ what) => {
    const when = day_span(from, to ?? from);
    all.push({ from: from < first ? first : from, line: { when, what, kind } });
  };
  // A time stays on one line.
  const whole = (/** @type {string} */ times) => times.replaceAll(' ', '\u00a0');
  for (const session of sheet.sessions) add(session.date, null, 'follow_up', `Follow-up, ${whole(session.times)}, ${state_words(session)}`);
  for (const course of sheet.courses) for (const session of course.sessions) add(session.date, null, 'course', `${short_title(course.title, sheet.programme_title)}, session ${session.number}, ${whole(session.times)}`);
  for (const day of sheet.bank_holidays) add(day.date, null, 'bank_holiday', `Bank holiday: ${day.title}${day.source === 'provisional' ? ' (provisional)' : ''}`);
  for (const span of sheet.avoided_weeks) add(span.first_day, span.last_day, 'avoided', `To avoid: ${span.label}`);
  for (const away of sheet.absences) add(away.first_day, away.last_day, 'away', `${away.facilitator.name} is away${away.reason ? `: ${away.reason}` : ''}`);
  all.sort((a, b) => a.from.localeCompare(b.from));
  /** @type {Map<number, YearLine[]>} */
  const months = new Map();
  for (const { from, line } of all) {
    const month = Number(from.slice(5, 7));
    months.set(month, [...(months.get(month) ?? []), line]);
  }
  return [...months].map(([month, lines]) => ({ month, lines }));
}

/** Beside the button that drafts: who has to be told that something has changed. @param {number} count */
export const outdated_words = (count) => (count ? `${plural(count, 'person', 'people')} ${count === 1 ? 'holds' : 'hold'} an outdated invitation` : '');
