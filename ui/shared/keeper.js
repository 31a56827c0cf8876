// @ts-check
// Keeps what is being typed: when typing pauses, every so often while it does not, and at once when the window is about to go.

/** How long typing must pause before it is kept, and the longest it goes unkept, in milliseconds. */
const PAUSE = 500;
const AT_LEAST = 2000;

/** Those that have something to keep. @type {Set<() => void>} */
const waiting = new Set();

/** Keeps everything that waits, now: the window is closed or put away. */
export function keep_all() {
  for (const now of [...waiting]) now();
}

/**
 * @param {() => void} keep
 * @param {{ pause?: number, at_least?: number }} [how]
 */
export function make_keeper(keep, { pause = PAUSE, at_least = AT_LEAST } = {}) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let paused;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let ceiling;

  function drop() {
    clearTimeout(paused);
    clearTimeout(ceiling);
    paused = undefined;
    ceiling = undefined;
    waiting.delete(now);
  }
  /** Keeps what waits to be kept, if anything does. */
  function now() {
    if (!waiting.has(now)) return;
    drop();
    keep();
  }
  return {
    /** Something was typed. */
    soon() {
      waiting.add(now);
      clearTimeout(paused);
      paused = setTimeout(now, pause);
      ceiling ??= setTimeout(now, at_least);
    },
    now,
    /** What waits is not to be kept: it has been saved, or thrown away. */
    drop,
  };
}
