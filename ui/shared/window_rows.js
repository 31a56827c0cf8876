// @ts-check
// Which rows of a long list have to be drawn, and how much empty room stands for the others.

/** @typedef {{ first: number, last: number, before_px: number, after_px: number }} Visible  last is one past the last drawn row */

/**
 * @param {{ scroll_top: number, height: number, row_height: number, count: number, overscan?: number, most?: number }} of
 * @returns {Visible}
 */
export function window_rows({ scroll_top, height, row_height, count, overscan = 8, most = 200 }) {
  if (count <= 0 || row_height <= 0) return { first: 0, last: 0, before_px: 0, after_px: 0 };
  const top = Math.min(Math.max(scroll_top, 0), Math.max(count * row_height - height, 0));
  const first = Math.max(Math.floor(top / row_height) - overscan, 0);
  const wanted = Math.ceil((top + Math.max(height, row_height)) / row_height) + overscan;
  const last = Math.min(wanted, first + most, count);
  return { first, last, before_px: first * row_height, after_px: (count - last) * row_height };
}

/** @typedef {{ kind: 'gap', name: string, px: number } | { kind: 'row', index: number }} Piece */

/**
 * The visible rows with the gaps around them. A pinned row (the one that holds the focus) is drawn although it is scrolled away,
 * at its place, so that the focus is not lost.
 * @param {Visible} visible @param {number} count @param {number} row_height @param {number | null} pinned @returns {Piece[]}
 */
export function pieces({ first, last }, count, row_height, pinned) {
  /** @type {[number, number][]} */
  const runs = [[first, last]];
  if (pinned !== null && pinned >= 0 && pinned < count) {
    if (pinned < first) runs.unshift([pinned, pinned + 1]);
    else if (pinned >= last) runs.push([pinned, pinned + 1]);
  }
  /** @type {Piece[]} */
  const out = [];
  let at = 0;
  for (const [from, to] of runs) {
    if (from > at) out.push({ kind: 'gap', name: from === first ? 'before' : 'pinned', px: (from - at) * row_height });
    for (let index = from; index < to; index += 1) out.push({ kind: 'row', index });
    at = to;
  }
  if (at < count) out.push({ kind: 'gap', name: 'after', px: (count - at) * row_height });
  return out;
}

/**
 * Where to scroll so that a row is wholly in sight, below a head that stays.
 * @param {{ index: number, scroll_top: number, height: number, row_height: number, head: number }} of
 */
export function scroll_to_show({ index, scroll_top, height, row_height, head }) {
  const top = index * row_height;
  const room = Math.max(height - head, row_height);
  if (top < scroll_top) return top;
  if (top + row_height > scroll_top + room) return top + row_height - room;
  return scroll_top;
}
