// @ts-check
// Asking for the minutes of a part. The minutes are for the cells they were asked for, wherever the cursor goes meanwhile; what was
// typed is written or stays in its field with a sentence, and is never dropped because the pointer went elsewhere.
import { nothing } from '../vendor/lit-html/lit-html.js';
import { minutes_field } from './around.js';
import { read_minutes } from './minutes.js';

/** @typedef {{ session_id: number, participant_id: number, when: import('./sheet.js').RegisterSession }} Cell */
/** @typedef {{ cells: readonly Cell[], name: string, longest: number, text: string, problem: string | null }} Asked */

/**
 * @param {object} of
 * @param {(cells: readonly Cell[], minutes: number) => void} of.write writes the part where the cursor does not move
 * @param {(minutes: number, stay: boolean) => void} of.take writes it into what is selected; stay: the cursor stays with this person
 * @param {() => void} of.redraw
 * @param {() => void} of.back draws, with the focus in the field or in its cell
 */
export function make_part({ write, take, redraw, back }) {
  /** @type {Asked | null} */
  let asked = null;

  /** @param {Asked} of what is typed cannot be read: says why @param {string} problem */
  function refuse(of, problem) { asked = { ...of, problem }; }

  const part = {
    /** @param {readonly Cell[]} cells @param {string} name whose minutes */
    ask(cells, name) {
      asked = { cells, name, longest: Math.min(...cells.map(({ when }) => when.length_minutes)), text: '', problem: null };
      back();
    },
    /** The grid has changed below it. */
    drop() { asked = null; },

    /**
     * Something else is pointed at, or has the focus: what can be read is written.
     * @returns {boolean} false while the field must stay, because it holds something that cannot be read
     */
    leave() {
      const of = asked;
      if (!of) return true;
      asked = null;
      if (!of.text.trim()) return true;
      const read = read_minutes(of.text, of.longest);
      if (read.minutes === null) refuse(of, read.problem);
      else write(of.cells, read.minutes);
      return read.minutes !== null;
    },

    /** The field, which stands in the cursor's cell; nothing when none is asked for. */
    field() {
      const of = asked;
      if (!of) return nothing;
      return minutes_field({
        ...of,
        typed: (text) => { asked = { ...of, text, problem: null }; redraw(); },
        take(stay) {
          const read = read_minutes(of.text, of.longest);
          if (read.minutes === null) { refuse(of, read.problem); back(); return; }
          asked = null;
          take(read.minutes, stay);
        },
        cancel() { asked = null; back(); },
        left() {
          if (!asked || !document.hasFocus()) return;
          part.leave();
          queueMicrotask(redraw);
        },
      });
    },
  };
  return part;
}
