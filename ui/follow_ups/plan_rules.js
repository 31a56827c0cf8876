// @ts-check
// Planning dates, without a page: rows that came from a rule and rows made by hand, and what is sent of them.
import { weekday_name } from '../shared/date_rules.js';
import { read_date, read_time, short_date, time_words } from '../shared/dates.js';

export { NTH_OPTIONS, rule_of, WEEKDAY_OPTIONS, weekday_name } from '../shared/date_rules.js';

/** @typedef {import('../types.d.ts').FollowUpForm} FollowUpForm */
/** @typedef {import('../types.d.ts').Proposal} Proposal */
/** @typedef {import('../types.d.ts').CheckedDate} CheckedDate */
/**
 * @typedef {object} Row
 * @property {number} key never used again while the plan is open
 * @property {boolean} ticked
 * @property {boolean} by_rule as the rule gave it: the next suggestion replaces it
 * @property {string} date as it was typed
 * @property {string} starts_at as it was typed
 * @property {string} length_minutes as it was typed
 * @property {Proposal | null} proposal what speaks for and against it, once that is known
 * @property {string[]} refused why it can never be, although date and time can be read
 */

/** A date as a row shows it: Mon 13 Apr 2026 @param {string} iso */
export function typed_date(iso) {
  return `${weekday_name(iso)} ${short_date(iso)}`;
}

/** @param {Proposal} proposal @param {number} key @returns {Row} */
export function row_of(proposal, key) {
  const [from = 0, to = 0] = [proposal.starts_at, proposal.ends_at].map(minutes_of);
  return { key, ticked: proposal.against.length === 0, by_rule: true, date: typed_date(proposal.date), starts_at: time_words(proposal.starts_at), length_minutes: String(to - from), proposal, refused: [] };
}

/** @param {string} time "15:00" */
function minutes_of(time) {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
}

/** A row to be filled in by hand; the time and length of the one before it are likely. @param {number} key @param {{ starts_at: string, length_minutes: string }} like @returns {Row} */
export function new_row(key, { starts_at, length_minutes }) {
  return { key, ticked: true, by_rule: false, date: '', starts_at, length_minutes, proposal: null, refused: [] };
}

/** What a new suggestion leaves: rows that were changed or made by hand, then the rule's, all in order of date. @param {readonly Row[]} rows @param {readonly Proposal[]} proposals @param {string} today @param {() => number} next_key @returns {Row[]} */
export function with_suggestions(rows, proposals, today, next_key) {
  const kept = rows.filter(({ by_rule, date }) => !by_rule && date.trim());
  const taken = new Set(kept.map((row) => day_of_row(row, today)));
  const suggested = proposals.filter(({ date }) => !taken.has(date)).map((proposal) => row_of(proposal, next_key()));
  return [...kept, ...suggested].sort((a, b) => (day_of_row(a, today) ?? '9').localeCompare(day_of_row(b, today) ?? '9'));
}

/** The day that a row means, if it can be read. @param {Row} row @param {string} today @returns {string | null} */
export function day_of_row(row, today) {
  const read = row.date.trim() ? read_date(row.date, today) : null;
  return read?.ok ? read.value : null;
}

/** Whether nothing of a row was filled in beyond what it began with. @param {Row} row */
export function is_blank(row) {
  return !row.by_rule && !row.date.trim();
}

/** The rows that would be scheduled: ticked, and not left empty. @param {readonly Row[]} rows */
export function chosen(rows) {
  return rows.filter((row) => row.ticked && !is_blank(row));
}

/** A row as it is sent: read where it can be, else as it was typed, so that the program says what is wrong with it. @param {Row} row @param {{ facilitators: number[], zoom_link: string }} common @param {string} today @returns {FollowUpForm} */
export function form_of(row, { facilitators, zoom_link }, today) {
  const time = read_time(row.starts_at);
  return { date: day_of_row(row, today) ?? row.date, starts_at: time.ok ? time.value : row.starts_at, length_minutes: row.length_minutes.trim(), title: '', facilitators, zoom_link };
}

/** What was found out about the rows that were asked about. A reason that can only mean unfinished typing is kept quiet. @param {readonly Row[]} rows @param {readonly number[]} keys @param {readonly CheckedDate[]} checked @param {string} today @returns {Row[]} */
export function with_checks(rows, keys, checked, today) {
  return rows.map((row) => {
    const found = checked[keys.indexOf(row.key)];
    if (!found) return row;
    const finished = day_of_row(row, today) !== null && read_time(row.starts_at).ok && /^\d+$/.test(row.length_minutes.trim());
    return { ...row, proposal: found.proposal, refused: finished ? found.problems.map(({ message }) => message) : [] };
  });
}

/** Whether all that is said against a row is that it is scheduled already. @param {Row} row */
export function is_scheduled({ proposal, refused }) {
  return !refused.length && proposal !== null && proposal.against.length > 0 && proposal.against.every(({ about }) => about.kind === 'already_scheduled');
}

/** Nothing is against it; Ruby Hart and Callum Frost are free @param {Proposal | null} proposal */
export function good_words(proposal) {
  return ['Nothing is against it', ...(proposal?.in_favour ?? [])].join('; ');
}

/** Whether what speaks against every chosen row has been shown. @param {readonly Row[]} rows */
export function all_seen(rows) {
  return rows.every(({ proposal }) => proposal !== null);
}

/** Problems by the key of their row and the name of their field, from names such as dates.0.starts_at. @param {readonly { field: string, message: string }[]} problems @param {readonly Row[]} sent */
export function problems_by_row(problems, sent) {
  /** @type {{ key: number, field: string, message: string }[]} */
  const found = [];
  /** @type {string[]} */
  const others = [];
  for (const { field, message } of problems) {
    const match = /^dates\.(\d+)\.(\w+)$/.exec(field);
    const row = match ? sent[Number(match[1])] : undefined;
    if (match && row) found.push({ key: row.key, field: match[2] ?? 'date', message });
    else others.push(message);
  }
  return { found, others };
}

/** Whether two dates of the plan are at the same time. @param {Row} row @param {readonly Row[]} rows @param {string} today */
export function is_twice(row, rows, today) {
  const [day, start] = [day_of_row(row, today), read_time(row.starts_at)];
  if (!day || !start.ok || !row.ticked) return false;
  const from = minutes_of(start.value);
  const to = from + Number(row.length_minutes);
  return chosen(rows).some((other) => {
    if (other.key === row.key || day_of_row(other, today) !== day) return false;
    const begins = read_time(other.starts_at);
    if (!begins.ok) return false;
    const other_from = minutes_of(begins.value);
    return from < other_from + Number(other.length_minutes) && other_from < to;
  });
}

/** The year that is looked at: that of the row with the focus, else of the last date by hand or the first by rule that can be read. @param {readonly Row[]} rows @param {number | null} focused the key of the row with the focus @param {boolean} by_hand @param {string} today @returns {number | null} */
export function year_looked_at(rows, focused, by_hand, today) {
  const days = rows.map((row) => day_of_row(row, today)).filter((day) => day !== null);
  const here = rows.find(({ key }) => key === focused);
  const day = (here ? day_of_row(here, today) : null) ?? (by_hand ? days[days.length - 1] : days[0]) ?? null;
  return day === null ? null : Number(day.slice(0, 4));
}

/** The year in which the new dates begin: it is shown afterwards. @param {readonly { date: string }[]} dates */
export function first_year(dates) {
  const [first] = dates.map(({ date }) => Number(date.slice(0, 4))).filter((year) => year > 0).sort((a, b) => a - b);
  return first ?? null;
}
