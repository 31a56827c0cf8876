// @ts-check
// What the list shows, apart from how: the order that was asked for, the rows that are loaded, who is ticked. A row that no longer
// fits stays where it is until the filters are applied again.

import { merged, same_order } from '../shared/order.js';

/** @typedef {import('../types.d.ts').ParticipantList} List */
/** @typedef {import('../types.d.ts').ParticipantRow} Row */
/** @typedef {import('../types.d.ts').ParticipantsQuery} Query */

/** @typedef {'spacious' | 'wide' | 'broad' | 'middle' | 'close' | 'tight' | 'narrow'} Room how much room the list has */

/** How much room there is in so many rem. @param {number} width @returns {Room} */
export function room_of(width) {
  if (width >= 72) return 'spacious';
  if (width >= 60) return 'wide';
  if (width >= 50) return 'broad';
  if (width >= 43.5) return 'middle';
  if (width >= 41) return 'close';
  return width >= 31 ? 'tight' : 'narrow';
}

/** Rows are asked for so many at a time. */
export const PAGE = 200;

/** @param {number | null} course_id @returns {Query} */
export function first_query(course_id) {
  return { course_id, search: '', state: null, payment: null, overdue: false, not_told: false, requirements: null, verdict: null, sort: 'name', descending: false };
}

/** Whether anything narrows the list. @param {Query} query */
export function is_narrowed({ search, state, payment, overdue, not_told, requirements, verdict }) {
  return Boolean(search.trim() || state || payment || overdue || not_told || requirements || verdict);
}

/** @typedef {ReturnType<typeof make_list_state>} ListState */

/** @param {List} list */
export function make_list_state(list) {
  /** @type {Map<number, Row>} */
  const rows = new Map();
  /** @type {Set<number>} */
  const ticked = new Set();
  /** @type {Set<number>} rows that were drawn last */
  const drawn = new Set();
  const missing = new Set();
  const state = {
    list,
    /** @type {number[]} */
    ids: [...list.ids],
    ticked,
    /** The order in the file is another one by now. */
    is_stale: false,

    /** The row, if it is loaded; otherwise it is noted as missing. @param {number} id */
    row(id) {
      drawn.add(id);
      const found = rows.get(id);
      if (!found) missing.add(id);
      return found;
    },
    /** @param {number} id */
    peek: (id) => rows.get(id),
    /** Call before each drawing. */
    begin_drawing() { drawn.clear(); missing.clear(); },
    /** What has to be asked for after a drawing, a page at most. */
    wanted: () => /** @type {number[]} */ ([...missing].slice(0, PAGE)),
    /** The rows that were drawn last. */
    in_sight: () => [...drawn].slice(0, PAGE),

    /** A new answer to a new question: everything from the top. @param {List} fresh */
    apply(fresh) {
      state.list = fresh;
      state.ids = [...fresh.ids];
      state.is_stale = false;
      rows.clear();
      for (const row of fresh.rows) rows.set(row.participant_id, row);
      const there = new Set(state.ids);
      for (const id of ticked) if (!there.has(id)) ticked.delete(id);
    },
    /** The same question after a change: fresh counts and rows, but nobody jumps. @param {List} fresh @param {readonly Row[]} sight @param {readonly number[]} asked the rows that `sight` was asked for */
    refresh(fresh, sight, asked) {
      state.list = fresh;
      const there = new Set(sight.map((row) => row.participant_id));
      const gone = new Set(asked.filter((id) => !there.has(id)));
      state.ids = merged(state.ids.filter((id) => !gone.has(id)), fresh.ids);
      for (const id of gone) ticked.delete(id);
      rows.clear();
      for (const row of [...fresh.rows, ...sight]) rows.set(row.participant_id, row);
      state.is_stale = !same_order(state.ids, fresh.ids);
    },
    /** Rows that were missing; who was asked for and is not there has gone. @param {readonly number[]} asked @param {readonly Row[]} loaded */
    fill(asked, loaded) {
      for (const row of loaded) rows.set(row.participant_id, row);
      const gone = new Set(asked.filter((id) => !rows.has(id)));
      if (gone.size) state.ids = state.ids.filter((id) => !gone.has(id));
    },
  };
  state.apply(list);
  return state;
}
