// @ts-check
// The safety of the data in the frame: what was last heard of it, and where its words lead.

/** @typedef {import('../ipc.js').SafetyStanding} Standing */

/**
 * @param {object} of
 * @param {() => void} of.draw
 * @param {(screen: import('../shared/context.js').Screen) => unknown} of.go
 * @param {() => HTMLElement | null} of.problem the words about what was not saved, while they are there
 */
export function make_safety({ draw, go, problem }) {
  /** @type {Standing | null} null until it has been heard */
  let standing = null;
  /** @type {(() => void) | null} */
  let heard = null;

  return {
    get standing() { return standing; },
    /** @param {Standing | null} now */
    hear(now) {
      standing = now;
      draw();
      if (now) heard?.();
    },
    /** What the screen does when it stands differently. @param {(() => void) | null} then */
    tell(then) { heard = then; },
    /** What the foot leads to: to the words about what was not saved while they are there, else to Data safety. */
    open() {
      const words = problem();
      if (words) words.focus();
      else void go('data_safety');
    },
  };
}
