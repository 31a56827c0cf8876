// @ts-check
// Something long is under way: how far it has come, and a way to stop it. The bar shows itself only when it takes a moment (styles).
import { html, nothing } from '../vendor/lit-html/lit-html.js';

/**
 * @param {import('./context.js').Context} context @param {() => void} redraw
 */
export function make_underway(context, redraw) {
  /** In hundredths; null: nothing is under way. @type {number | null} */
  let come = null;
  let stopping = false;
  return {
    is: () => come !== null,
    /** Does it, and says meanwhile how far it has come. @template T @param {(heard: (hundredths: number) => void) => Promise<T>} work @returns {Promise<T>} */
    async run(work) {
      [come, stopping] = [0, false];
      redraw();
      try {
        return await work((hundredths) => { if (come !== null) { come = hundredths; redraw(); } });
      } finally {
        come = null;
        redraw();
      }
    },
    /** Asks for it to stop; whether it still could is said by how it ends. */
    stop() {
      if (come === null || stopping) return;
      stopping = true;
      redraw();
      void context.ipc.cancel_work().catch(() => {});
    },
    /** @param {string} words what is being done */
    bar: (words) => (come === null ? nothing : html`<div class="underway"><span id="underway_words" role="status">${stopping ? 'Cancelling' : words}</span><progress max="100" .value=${come} aria-labelledby="underway_words"></progress></div>`),
  };
}

/** Whether the person stopped it themselves: then nothing went wrong. @param {unknown} thrown @param {import('./context.js').Context} context */
export const was_cancelled = (thrown, context) => context.ipc.problem_from(thrown).code === 'cancelled';
