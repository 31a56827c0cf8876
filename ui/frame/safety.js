// @ts-check
// The safety of the data in the frame: what was last heard of it, and what can be done about a file that takes no changes.
import * as ipc from '../ipc.js';

/**
 * @param {object} of
 * @param {() => void} of.draw
 * @param {(run: () => Promise<unknown>) => Promise<void>} of.attempt what goes wrong is shown
 * @param {(sentence: string) => void} of.say
 * @param {(open: () => Promise<unknown>, how?: { same?: boolean }) => Promise<void>} of.another
 * @param {(screen: import('../shared/context.js').Screen) => unknown} of.go
 * @param {() => HTMLElement | null} of.problem the words about what was not saved, while they are there
 * @param {() => void} of.focus_banner
 */
export function make_safety({ draw, attempt, say, another, go, problem, focus_banner }) {
  /** @type {ipc.SafetyStanding | null} null until it has been heard */
  let standing = null;
  /** @type {(() => void) | null} */
  let heard = null;
  /** @type {ipc.CopySaved | null} what was seen when writing stopped, once it is kept */
  let kept = null;

  /** @param {ipc.SafetyStanding | null} now */
  function hear(now) {
    standing = now;
    if (now?.state !== 'stopped') kept = null;
    draw();
    if (now) heard?.();
  }

  /** What the foot leads to: to the words about what was not saved while they are there, else to Data safety. */
  function open() {
    const words = problem();
    if (words) words.focus();
    else void go('data_safety');
  }

  return {
    get standing() { return standing; },
    hear,
    /** What the screen does when it stands differently. @param {(() => void) | null} then */
    tell(then) { heard = then; },
    open,
    /** What can be done about a file that takes no changes. @returns {import('./banners.js').Safety} */
    ways: () => ({
      kept,
      restore: () => void go('data_safety'),
      save_copy: () => void attempt(async () => {
        const copy = await ipc.save_a_copy(() => {});
        if (copy) say(`Saved the copy ${copy.file_name} in ${copy.folder}`);
      }),
      keep_both: () => void attempt(async () => {
        kept = await ipc.keep_both();
        draw();
        focus_banner();
      }),
      go_on: () => void attempt(async () => {
        const before = kept;
        const now = await ipc.go_on_with_this_one();
        hear(now);
        if (now.state !== 'stopped') return say('Work goes on with this file');
        // Something else lies in its place: what is seen here goes on beside it, under a name of its own.
        const { token } = before ?? await ipc.keep_both();
        await another(async () => { await ipc.open_copy(token); return true; }, { same: true });
      }),
      open_again: () => void another(async () => { await ipc.open_again(); return true; }),
    }),
  };
}
