// @ts-check
// Where the cursor stands in the grid of marks and what is selected, without the page: places in, places out.

/** @typedef {{ row: number, column: number }} Place */
/** @typedef {{ at: Place, anchor: Place }} Cursor  the selection is the rectangle between the two; one cell when they are the same */
/** @typedef {{ rows: number, columns: number }} Size */
/** @typedef {{ top: number, bottom: number, left: number, right: number }} Rectangle  both ends belong to it */

/** @param {number} row @param {number} column @returns {Cursor} */
export function cursor_at(row, column) {
  const place = { row, column };
  return { at: place, anchor: place };
}

/** @param {number} value @param {number} count */
const clamp = (value, count) => Math.max(0, Math.min(value, count - 1));

/** The cursor within the grid, as near as can be to where it was. @param {Cursor} cursor @param {Size} size @returns {Cursor} */
export function within(cursor, size) {
  const inside = (/** @type {Place} */ { row, column }) => ({ row: clamp(row, size.rows), column: clamp(column, size.columns) });
  return { at: inside(cursor.at), anchor: inside(cursor.anchor) };
}

/**
 * Where a key leads; null when it is no key of movement. Shift keeps the anchor, so that the selection grows.
 * @param {Cursor} cursor @param {string} key as key_name() names it @param {Size} size @param {number} page rows on one page
 * @returns {Cursor | null}
 */
export function moved(cursor, key, size, page) {
  const { row, column } = cursor.at;
  const last = { row: size.rows - 1, column: size.columns - 1 };
  if (key === 'Mod+a') return { at: { row: 0, column }, anchor: { row: last.row, column } };
  const extends_it = key.includes('Shift+');
  /** @type {Record<string, Place>} */
  const places = {
    ArrowUp: { row: row - 1, column }, ArrowDown: { row: row + 1, column }, ArrowLeft: { row, column: column - 1 }, ArrowRight: { row, column: column + 1 },
    PageUp: { row: row - page, column }, PageDown: { row: row + page, column }, Home: { row, column: 0 }, End: { row, column: last.column },
    'Mod+Home': { row: 0, column: 0 }, 'Mod+End': last, 'Mod+ArrowUp': { row: 0, column }, 'Mod+ArrowDown': { row: last.row, column },
    'Mod+ArrowLeft': { row, column: 0 }, 'Mod+ArrowRight': { row, column: last.column },
  };
  const to = places[key.replace('Shift+', '')];
  if (!to) return null;
  const at = { row: clamp(to.row, size.rows), column: clamp(to.column, size.columns) };
  return { at, anchor: extends_it ? cursor.anchor : at };
}

/** After a mark: the next person, in the same session. @param {Cursor} cursor @param {Size} size @returns {Cursor} */
export function next_person(cursor, size) {
  return cursor_at(clamp(cursor.at.row + 1, size.rows), cursor.at.column);
}

/** @param {Cursor} cursor @returns {Rectangle} */
export function rectangle({ at, anchor }) {
  return { top: Math.min(at.row, anchor.row), bottom: Math.max(at.row, anchor.row), left: Math.min(at.column, anchor.column), right: Math.max(at.column, anchor.column) };
}

/** @param {Rectangle} rectangle @param {number} row @param {number} column */
export function holds({ top, bottom, left, right }, row, column) {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** @param {Cursor} cursor */
export function is_several({ at, anchor }) {
  return at.row !== anchor.row || at.column !== anchor.column;
}

/** Every selected place, session by session and person by person. @param {Cursor} cursor @returns {Place[]} */
export function places_of(cursor) {
  const { top, bottom, left, right } = rectangle(cursor);
  const places = [];
  for (let column = left; column <= right; column += 1) {
    for (let row = top; row <= bottom; row += 1) places.push({ row, column });
  }
  return places;
}
