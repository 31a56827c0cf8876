// @ts-check
// Typing errors, forgiven as the program's own search forgives them: one in a word of four letters or more, two in one of eight. An error
// is a letter too many, a letter too few, a wrong letter, or two neighbours the wrong way round.

/** @param {string} typed */
export const forgiven = (typed) => (typed.length < 4 ? 0 : typed.length < 8 ? 1 : 2);

/** Whether a word, or its beginning, is like what was typed. Both are folded. @param {string} typed @param {string} word */
export function like(typed, word) {
  const most = forgiven(typed);
  const letters = word.slice(0, typed.length + most);
  /** @type {number[]} */
  let before = [];
  let last = Array.from({ length: letters.length + 1 }, (_, at) => at);
  for (let i = 0; i < typed.length; i += 1) {
    const now = [i + 1];
    for (let j = 0; j < letters.length; j += 1) {
      let fewest = Math.min((last[j] ?? 0) + (typed[i] === letters[j] ? 0 : 1), (last[j + 1] ?? 0) + 1, (now[j] ?? 0) + 1);
      if (i > 0 && j > 0 && typed[i] === letters[j - 1] && typed[i - 1] === letters[j]) fewest = Math.min(fewest, (before[j - 1] ?? 0) + 1);
      now.push(fewest);
    }
    before = last;
    last = now;
  }
  return last.some((errors) => errors <= most);
}
