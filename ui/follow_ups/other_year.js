// @ts-check
// Looking at another year beside the one that is shown: read once for each, and the last one stays until it is there.

/** @typedef {import('../types.d.ts').FollowUpSheet} FollowUpSheet */

/** @param {{ context: import('../shared/context.js').Context, redraw: () => void, begin: FollowUpSheet }} of */
export function make_other_year({ context, redraw, begin }) {
  let shown = begin;
  let wanted = begin.year;
  return {
    /** The sheet of this year, or the one before while it is read. @param {number} year @returns {FollowUpSheet} */
    of(year) {
      if (year !== wanted) {
        wanted = year;
        void read(year);
      }
      return shown;
    },
  };

  /** @param {number} year */
  async function read(year) {
    try {
      const found = await context.ipc.follow_ups({ programme_id: begin.programme_id, year });
      if (year !== wanted) return;
      shown = found;
      redraw();
    } catch {
      // A year that the calendar does not have, while it is typed: what is shown stays.
    }
  }
}
