// @ts-check
// Marks on their way to the file: the queue of what is pressed, with the cells of the register.
import { make_queue as make_any_queue } from '../shared/queue.js';

/** @typedef {import('../types.d.ts').CellMark} CellMark */
/** @typedef {CellMark} Pending */

/** @param {number} session_id @param {number} participant_id */
export const cell_key = (session_id, participant_id) => `${session_id} ${participant_id}`;

/**
 * @template T
 * @param {object} of
 * @param {(marks: CellMark[]) => Promise<T>} of.write writes them all or none
 * @param {(answer: T) => void} [of.wrote] takes what the file answered
 * @param {(thrown: unknown) => void} of.failed says what went wrong; the old marks stand again already
 * @param {() => void} of.changed something is shown differently now, without a call from outside
 */
export function make_queue(of) {
  const queue = make_any_queue({ ...of, key_of: (/** @type {CellMark} */ mark) => cell_key(mark.session_id, mark.participant_id) });
  return {
    /** What a cell shows before the file has it: undefined when the file has it. @param {number} session_id @param {number} participant_id */
    pending: (session_id, participant_id) => queue.pending(cell_key(session_id, participant_id)),
    get is_idle() { return queue.is_idle; },
    add: queue.add,
    then_run: queue.then_run,
  };
}
