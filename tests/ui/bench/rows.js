// The rows of figures, as `cargo xtask bench` reads them.

/** @param {readonly number[]} numbers @param {number} part 0.5: the middle one @returns {number} */
export function quantile(numbers, part) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - (part === 1 ? 1 : 0))] ?? NaN;
}

/** @param {readonly number[]} numbers */
export const median = (numbers) => quantile(numbers, .5);

/**
 * @param {string} measure @param {string} what
 * @param {{ ours: string, theirs?: string, figure: number, unit: string, at_most: number, repeats: number }} of
 */
export function row(measure, what, { ours, theirs = '', figure, unit, at_most, repeats }) {
  console.log(['ROW', measure, what, ours, theirs, figure.toFixed(3), unit, at_most, repeats].join('\t'));
}
