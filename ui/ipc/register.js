// @ts-check
// What the page can ask about the register.
import { ask, change } from '../calling.js';

/** @typedef {import('../types.d.ts').RegisterOf} RegisterOf a course's register, or a programme's follow-up sessions */
/** @typedef {import('../types.d.ts').CellRef} CellRef one person at one session */
/** @typedef {import('../types.d.ts').SheetChange} SheetChange the totals, and the rows that were written */

/** @param {RegisterOf} of @returns {Promise<import('../types.d.ts').RegisterSheet>} */
export const register_sheet = (of) => ask('register_sheet', { of });
/** @param {RegisterOf} of @param {CellRef} cell @returns {Promise<import('../types.d.ts').CellDetail>} */
export const register_cell = (of, cell) => ask('register_cell', { of, cell });
/** @param {RegisterOf} of @param {import('../types.d.ts').CellMark[]} marks @returns {Promise<SheetChange>} */
export const mark_cells = (of, marks) => change('mark_cells', { of, marks });
/** @param {RegisterOf} of @param {number} session_id @returns {Promise<SheetChange>} */
export const mark_the_rest_present = (of, session_id) => change('mark_the_rest_present', { of, sessionId: session_id });
/** @param {RegisterOf} of @param {CellRef} cell @param {string} note @returns {Promise<SheetChange>} */
export const write_note = (of, cell, note) => change('write_note', { of, cell, note });
/** @param {RegisterOf} of @param {CellRef[]} cells @param {import('../types.d.ts').SetByHand} set @param {string} reason @returns {Promise<SheetChange>} */
export const set_by_hand = (of, cells, set, reason) => change('set_by_hand', { of, cells, set, reason });
/** @param {RegisterOf} of @param {CellRef[]} cells @returns {Promise<SheetChange>} */
export const clear_set_by_hand = (of, cells) => change('clear_set_by_hand', { of, cells });
/** Asks where, then saves the register on paper as PDF; answers its name, or nothing when the dialog was closed. @param {RegisterOf} of @param {boolean} marked @returns {Promise<string | null>} */
export const save_paper_register = (of, marked) => ask('save_paper_register', { of, marked });
