// @ts-check
// How much is to be done now, for the rail: asked for once nothing has been changed for a moment, so that it is never in anybody's way.
import * as ipc from '../ipc.js';

const A_MOMENT = 700;

/** @param {() => void} draw */
export function make_due(draw) {
  let now = 0;
  let timer = 0;
  /** @param {number} count */
  function hear(count) {
    if (count === now) return;
    now = count;
    draw();
  }
  return {
    get now() { return now; },
    hear,
    /** After a change, a day that has begun, another file. */
    later() {
      clearTimeout(timer);
      // What cannot be read is said by the screen that needs it.
      timer = window.setTimeout(() => { ipc.today().then((sheet) => hear(sheet.now), () => {}); }, A_MOMENT);
    },
  };
}
