// @ts-check
// The sheet as the screen keeps it: the rows in their order, what a change brings, and words for what a session is.
import { day_and_month, long_date, time_span } from '../shared/dates.js';
import { count_words, folded, plural } from '../shared/words.js';

/** @typedef {import('../types.d.ts').RegisterSheet} RegisterSheet */
/** @typedef {import('../types.d.ts').RegisterRow} RegisterRow */
/** @typedef {import('../types.d.ts').RegisterCell} RegisterCell */
/** @typedef {import('../types.d.ts').RegisterSession} RegisterSession */
/** @typedef {import('../types.d.ts').SheetChange} SheetChange */
/** @typedef {{ text: string, unmarked: number | null }} Filter  unmarked: only who is unmarked in this session */

/** The sheet after a change. @param {RegisterSheet} sheet @param {SheetChange} change @returns {RegisterSheet} */
export function changed_sheet(sheet, { sessions, rows }) {
  const fresh = new Map(rows.map((row) => [row.participant_id, row]));
  const totals = new Map(sessions.map((session) => [session.session_id, session]));
  return { ...sheet, sessions: sheet.sessions.map((session) => totals.get(session.session_id) ?? session), rows: sheet.rows.map((row) => fresh.get(row.participant_id) ?? row) };
}

/** Expected, without a mark and nothing set by hand. @param {RegisterCell | undefined} cell */
export function is_unmarked(cell) {
  return cell !== undefined && cell.expected && cell.mark === null && cell.set_by_hand === null;
}

/** Who fits a filter, as ids in the order of the sheet. @param {RegisterSheet} sheet @param {Filter} filter */
export function fitting(sheet, { text, unmarked }) {
  const words = folded(text).split(/\s+/).filter(Boolean);
  const column = unmarked === null ? -1 : sheet.sessions.findIndex(({ session_id }) => session_id === unmarked);
  return sheet.rows
    .filter((row) => {
      if (column >= 0 && !is_unmarked(row.cells[column])) return false;
      const name = words.length ? folded(`${row.name} ${row.organisation}`) : '';
      return words.every((word) => name.includes(word));
    })
    .map(({ participant_id }) => participant_id);
}

/** The rows of these ids that are still there, in this order. @param {RegisterSheet} sheet @param {readonly number[]} ids */
export function rows_of(sheet, ids) {
  const by_id = new Map(sheet.rows.map((row) => [row.participant_id, row]));
  return ids.flatMap((id) => by_id.get(id) ?? []);
}

/** Where marking a session begins: with the first who is expected there. @param {readonly RegisterRow[]} rows @param {number} column */
export const first_expected = (rows, column) => Math.max(0, rows.findIndex(({ cells }) => cells[column]?.expected));

/** What is unusual about a person's place: "withdrew 18 Feb", "not booked", "from session 3"; mostly nothing. @param {Pick<RegisterRow, 'place' | 'withdrawn_on' | 'start_session'>} row */
export function place_words({ place, withdrawn_on, start_session }) {
  if (place === 'withdrawn') return withdrawn_on ? `withdrew ${day_and_month(withdrawn_on)}` : 'withdrew';
  if (place === 'none') return 'not booked';
  return start_session > 1 ? `from session ${start_session}` : '';
}

/** A part that does not count. @param {RegisterCell | undefined} cell */
export function is_short(cell) {
  return cell?.mark?.kind === 'part' && cell.counts === 'no' && cell.set_by_hand === null;
}

/** What the dashes and the dot of a mark mean. @param {Pick<RegisterSheet, 'minimum_minutes'>} sheet @param {RegisterCell | undefined} cell */
export function cell_words({ minimum_minutes }, cell) {
  return [is_short(cell) ? `Too short to count: ${minimum_minutes} minutes are needed` : '', cell?.has_note ? 'Has a note: Enter shows it' : ''].filter(Boolean).join('. ');
}

/** "Session 4" or "Follow-up". @param {RegisterSheet} sheet @param {RegisterSession} session */
export function session_name(sheet, session) {
  return sheet.of.kind === 'course' ? `Session ${session.number}` : 'Follow-up';
}

/** "Session 4, Monday 2 March 2026, 3pm to 5pm" @param {RegisterSheet} sheet @param {RegisterSession} session */
export function session_words(sheet, session) {
  const state = session.cancelled ? ', cancelled' : session.held ? '' : session.started ? ', under way' : ', not held yet';
  return `${session_name(sheet, session)}, ${long_date(session.date)}, ${time_span(session.starts_at, session.ends_at)}${state}`;
}

/** What a letter does when several cells are selected: those of cancelled sessions stay as they are. @param {number} selected @param {number} marked */
export function selection_words(selected, marked) {
  return selected === marked ? `${count_words(selected)} cells selected: a letter marks them all` : `${count_words(selected)} cells selected: a letter marks ${count_words(marked)} of them, those of cancelled sessions stay`;
}

/**
 * The total above a column, where there is little room in short ("2 A", as apologies are marked), and what is still to do in it.
 * @param {RegisterSession} session @returns {{ total: string, short: string, unmarked: string }}
 */
export function column_total({ cancelled, started, counts }) {
  if (cancelled) return { total: 'cancelled', short: 'cancelled', unmarked: '' };
  const came = counts.present + counts.part;
  if (!started && counts.apologies) return { total: plural(counts.apologies, 'apology', 'apologies'), short: `${counts.apologies} A`, unmarked: '' };
  if (!started) return { total: 'planned', short: 'planned', unmarked: '' };
  // Of everybody who was expected or has a mark: whoever came uninvited makes nobody else's absence disappear.
  const total = `${came} of ${Math.max(counts.expected, came + counts.apologies + counts.absent + counts.unmarked)}`;
  return { total, short: total, unmarked: counts.unmarked ? `${counts.unmarked} to do` : '' };
}

/** Whom "mark the rest present" marks. @param {RegisterSheet} sheet */
export function rest_words({ of }) {
  return of.kind === 'course' ? 'Everybody expected who has no mark (R)' : 'Everybody invited who has no mark, but nobody who said that they are not coming (R)';
}

/** All totals of a session in words. @param {RegisterSession} session */
export function totals_words({ counts }) {
  const { present, part, apologies, absent, unmarked, expected } = counts;
  return `${expected} expected: ${present} present, ${part} part, ${apologies} apologies, ${absent} absent, ${unmarked} unmarked`;
}

/** The verdict in two parts: "Every remaining session needed" and "2 of 4". @param {string} sentence */
export function verdict_parts(sentence) {
  const at = sentence.indexOf(', ');
  if (at < 0) return { standing: sentence, so_far: '' };
  const standing = sentence.slice(at + 2);
  return { standing: standing.charAt(0).toUpperCase() + standing.slice(1), so_far: sentence.slice(0, at).replace(/ held$/, '').replace(/^None/, 'none') };
}
