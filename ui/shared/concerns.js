// @ts-check
// What a change is about, as short names: the same change of the same thing has the same names, whatever is written into it.

/**
 * @param {string} command @param {Record<string, unknown>} given
 * @returns {string[]} one for each cell of the register, else one for the whole change
 */
export function concerns(command, given) {
  const cells = given.marks ?? given.cells;
  if (Array.isArray(cells)) return cells.map((cell) => [command, ...ids_in(cell)].join(' '));
  return [[command, ...ids_in(given)].join(' ')];
}

/** The ids in what a command is given, by their names. @param {unknown} value @returns {string[]} */
function ids_in(value) {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => {
    const is_id = /(^i|_i|I)ds?$/.test(name);
    if (is_id && typeof one === 'number') return [`${name}=${one}`];
    if (is_id && Array.isArray(one)) return [`${name}=${one.join(',')}`];
    return ids_in(one);
  });
}
