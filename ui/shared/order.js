// @ts-check
// The order of a list after a change: nobody jumps, and who no longer fits the filter stays until it is applied again.

/**
 * The order after something was changed: those who are shown stay where they are, newcomers come in at their place.
 * @param {readonly number[]} shown @param {readonly number[]} fresh @returns {number[]}
 */
export function merged(shown, fresh) {
  const known = new Set(shown);
  const newcomers = fresh.filter((id) => !known.has(id));
  if (!newcomers.length) return [...shown];
  /** @type {Map<number | null, number[]>} */
  const after = new Map();
  /** @type {number | null} */
  let before = null;
  for (const id of fresh) {
    if (known.has(id)) before = id;
    else after.set(before, [...(after.get(before) ?? []), id]);
  }
  return [...(after.get(null) ?? []), ...shown.flatMap((id) => [id, ...(after.get(id) ?? [])])];
}

/** @param {readonly number[]} one @param {readonly number[]} other */
export function same_order(one, other) {
  return one.length === other.length && one.every((id, at) => id === other[at]);
}
