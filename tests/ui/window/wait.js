// Waiting for what must come true, instead of sleeping for as long as it might take.

/**
 * Asks again and again until the condition holds, and answers what it answered. An error counts as
 * "not yet": an element that is still to come is no failure.
 * @template T
 * @param {() => T | Promise<T>} condition
 * @param {string} what the sentence that did not come true
 * @param {number} [within] milliseconds
 * @returns {Promise<NonNullable<T>>}
 */
export async function waitFor(condition, what, within = 20_000) {
  const until = Date.now() + within;
  /** @type {unknown} */
  let cause;
  for (;;) {
    try {
      const answer = await condition();
      if (answer) return answer;
      cause = undefined;
    } catch (why) {
      cause = why;
    }
    if (Date.now() > until) throw new Error(`Not within ${within} ms: ${what}`, { cause });
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
