// @ts-check
// Where everything stands on the year strip, in pixels. Pure: the drawing is in strip.js.
import { add_days, days_between } from '../shared/dates.js';
import { short_title } from './words.js';

/** @typedef {import('../types.d.ts').FollowUpSheet} FollowUpSheet */
/** @typedef {import('../types.d.ts').FollowUpSession} FollowUpSession */
/** @typedef {{ y: number, height: number, label: string, kind: 'follow_ups' | 'course' | 'other' | 'away' }} Lane */
/** @typedef {{ x: number, y: number, width: number, height: number }} Box */

/** How many courses and how many facilitators get a lane; the list in words has them all. */
const MOST_LANES = 4;

/**
 * @param {FollowUpSheet} sheet
 * @param {{ width: number, unit: number, today: string, proposed?: readonly string[] }} of  unit: one rem in pixels
 */
export function strip_layout(sheet, { width, unit, today, proposed = [] }) {
  const first = `${sheet.year}-01-01`;
  const last = `${sheet.year}-12-31`;
  const days = days_between(first, last) + 1;
  const left = Math.round(Math.min(9.5 * unit, width * .22));
  const right = Math.max(width - .8 * unit, left + 1);
  const per_day = (right - left) / days;
  const x = (/** @type {string} */ iso) => left + Math.min(Math.max(days_between(first, iso), 0), days) * per_day;
  const middle = (/** @type {string} */ iso) => x(iso) + per_day / 2;
  const head = 1.85 * unit;

  const pill = { width: Math.max(1.75 * unit, 24), height: Math.max(1.65 * unit, 24) };
  const stacked = stack([...sheet.sessions.map((session) => ({ session, date: session.date })), ...proposed.filter((date) => date >= first && date <= last).map((date) => ({ session: null, date }))], middle, pill.width, [left, right]);
  const rows = Math.max(1, ...stacked.map(({ row }) => row + 1));

  /** @type {Lane[]} */
  const lanes = [];
  let y = head;
  const lane = (/** @type {Lane['kind']} */ kind, /** @type {string} */ label, /** @type {number} */ height) => {
    lanes.push({ y, height, label, kind });
    y += height;
    return y - height;
  };
  const top = lane('follow_ups', 'Follow-ups', rows * (pill.height + 4) + .7 * unit);
  const pills = stacked.map(({ session, date, row, at }) => ({ session, date, x: at - pill.width / 2, y: top + .35 * unit + row * (pill.height + 4), ...pill }));

  const courses = sheet.courses.slice(0, MOST_LANES).map((course) => {
    const at = lane(course.of_this_programme ? 'course' : 'other', short_title(course.title, sheet.programme_title), 1.5 * unit) + .75 * unit;
    const dots = course.sessions.map((session) => ({ x: middle(session.date), session }));
    return { course, y: at, dots, from: dots[0]?.x ?? left, to: dots[dots.length - 1]?.x ?? left };
  });

  /** @type {Map<number, typeof sheet.absences>} */
  const by_person = new Map();
  for (const away of sheet.absences) by_person.set(away.facilitator.facilitator_id, [...(by_person.get(away.facilitator.facilitator_id) ?? []), away]);
  const absences = [...by_person.values()].slice(0, MOST_LANES).flatMap((spans) => {
    const at = lane('away', spans[0]?.facilitator.name ?? '', 1.5 * unit);
    return spans.map((away) => ({ away, x: x(away.first_day), width: Math.max(x(add_days(away.last_day, 1)) - x(away.first_day), 3), y: at + .4 * unit, height: .7 * unit }));
  });
  const height = Math.ceil(y + .3 * unit);

  return {
    width, height, left, right, head, lanes, pills, courses, absences,
    months: Array.from({ length: 12 }, (_, month) => {
      const from = x(`${sheet.year}-${String(month + 1).padStart(2, '0')}-01`);
      const to = month === 11 ? right : x(`${sheet.year}-${String(month + 2).padStart(2, '0')}-01`);
      return { month, x: from, middle: (from + to) / 2, width: to - from };
    }),
    bank_holidays: sheet.bank_holidays.map((day) => ({ day, x: middle(day.date) })),
    avoided: sheet.avoided_weeks.map((span) => ({ span, x: x(span.first_day), width: Math.max(x(add_days(span.last_day, 1)) - x(span.first_day), 2) })),
    today: today >= first && today <= last ? middle(today) : null,
    more_courses: Math.max(sheet.courses.length - MOST_LANES, 0),
  };
}

/**
 * Pills that would lie on each other stand one below the other.
 * @template {{ date: string }} T
 * @param {T[]} all @param {(iso: string) => number} middle @param {number} width @param {[number, number]} within
 */
function stack(all, middle, width, [left, right]) {
  /** @type {number[]} where each row is taken up to */
  const ends = [];
  const by_date = [...all].sort((a, b) => a.date.localeCompare(b.date));
  return by_date.map((one) => {
    const at = Math.min(Math.max(middle(one.date), left + width / 2), right - width / 2);
    let row = ends.findIndex((end) => at - width / 2 >= end + 2);
    if (row < 0) row = ends.length;
    ends[row] = at + width / 2;
    return { ...one, at, row };
  });
}
