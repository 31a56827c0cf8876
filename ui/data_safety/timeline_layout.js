// @ts-check
// Where each backup stands on the line of time, in pixels: today by the hour, the last two weeks by the day, then weeks, then months,
// so that there is most room where there are most backups. Pure: the drawing is in timeline.js.
import { add_days, day_and_month, days_between, in_london, short_date } from '../shared/dates.js';
import { plural } from '../shared/words.js';

/** @typedef {import('../types.d.ts').Backup} Backup */
/** @typedef {'months' | 'weeks' | 'days' | 'today'} ZoneName */
/** @typedef {{ name: ZoneName, label: string, x: number, width: number, from: string }} Zone from: the day at its left edge, in words */

/** How many days each stretch goes back, and its share of the line. @type {readonly { name: ZoneName, label: string, days: number, share: number }[]} */
const STRETCHES = [
  { name: 'months', label: 'Months', days: 730, share: 4 },
  { name: 'weeks', label: 'Weeks', days: 98, share: 4 },
  { name: 'days', label: 'Days', days: 14, share: 6 },
  { name: 'today', label: 'Today', days: 0, share: 4 },
];

/**
 * @param {readonly Backup[]} backups @param {{ width: number, unit: number, today: string }} of unit: one rem in pixels
 */
export function timeline_layout(backups, { width, unit, today }) {
  const placed = backups.map((backup) => {
    const { date, time } = in_london(backup.made_at);
    const [hour = 0, minute = 0] = time.split(':').map(Number);
    return { backup, ago: days_between(date, today), of_day: (hour * 60 + minute) / 1440 };
  });
  // What a wrong clock has put into the future stands at now; what is older than two years, at the end.
  const zone_of = (/** @type {number} */ ago) => (ago <= 0 ? 'today' : ago <= 14 ? 'days' : ago <= 98 ? 'weeks' : 'months');
  const used = new Set([...placed.map(({ ago }) => zone_of(ago)), 'days', 'today']);
  if (used.has('months')) used.add('weeks');
  const stretches = STRETCHES.filter(({ name }) => used.has(name));
  const left = 0.6 * unit;
  const right = Math.max(width - 0.6 * unit, left + 1);
  const whole = stretches.reduce((sum, { share }) => sum + share, 0);
  let x = left;
  /** @type {Zone[]} */
  const zones = stretches.map(({ name, label, days, share }) => {
    const own = ((right - left) * share) / whole;
    const first = add_days(today, -days);
    const zone = { name, label, x, width: own, from: name === 'today' ? 'today' : name === 'months' ? short_date(first) : day_and_month(first) };
    x += own;
    return zone;
  });

  /** @param {{ ago: number, of_day: number }} one */
  function at({ ago, of_day }) {
    const name = zone_of(ago);
    const zone = zones.find((one) => one.name === name);
    if (!zone) return right;
    const nearest = { today: 0, days: 1, weeks: 15, months: 99 }[name];
    const span = { today: 1, days: 14, weeks: 84, months: 632 }[name];
    const back = name === 'today' ? 1 - (ago < 0 ? 1 : of_day) : Math.min(ago - nearest + (1 - of_day), span);
    return zone.x + zone.width * (1 - back / span);
  }

  const radius = Math.max(0.34 * unit, 5);
  const step = 2 * radius + 3;
  /** Each row is taken from the right as far as this. @type {number[]} */
  const taken = [];
  const spots = placed.map((one) => ({ ...one, x: Math.min(Math.max(at(one), left + radius), right - radius) })).sort((a, b) => b.x - a.x || b.backup.number - a.backup.number).map(({ backup, x: spot }) => {
    let row = taken.findIndex((edge) => spot <= edge - step);
    if (row < 0) row = taken.length;
    taken[row] = spot;
    return { backup, x: spot, row };
  });
  const rows = Math.max(taken.length, 1);
  const head = 1.5 * unit;
  const line = head + 0.55 * unit + rows * step;
  return {
    width, height: Math.ceil(line + 1.9 * unit), left, right, head, line, radius, zones,
    days: zones.filter(({ name }) => name === 'days').flatMap((zone) => Array.from({ length: 13 }, (_, day) => zone.x + (zone.width * (day + 1)) / 14)),
    dots: spots.map(({ backup, x: spot, row }) => ({ backup, x: spot, y: line - radius - 4 - row * step })),
  };
}

/** The line in words, for those who do not see it. @param {readonly Backup[]} backups @param {string} today */
export function timeline_words(backups, today) {
  if (!backups.length) return 'No backups yet';
  const ago = backups.map(({ made_at }) => days_between(in_london(made_at).date, today));
  const count = (/** @type {number} */ from, /** @type {number} */ to) => ago.filter((days) => days >= from && days <= to).length;
  const parts = [[count(-Infinity, 0), 'today'], [count(1, 14), 'in the two weeks before'], [count(15, 98), 'in the weeks before that'], [count(99, Infinity), 'older']];
  return `${plural(backups.length, 'backup')} by time: ${parts.filter(([many]) => many).map(([many, when]) => `${many} ${when}`).join(', ')}`;
}
