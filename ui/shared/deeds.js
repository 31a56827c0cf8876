// @ts-check
// What can be done with a person whom the box finds, and when it is offered: where the deed is named beside the name, or where the name
// is plain.
import { fit } from './ranked.js';
import { folded } from './words.js';

/** @typedef {import('../ipc.js').Found} Found */
/**
 * @typedef {object} Deed
 * @property {string} title "Record a request for a certificate": the name follows it
 * @property {string} group the heading over it
 * @property {readonly string[]} words by which it is named; each in full or by its first letters
 * @property {(person: Found) => void} run
 */

/** Of so many letters a word that is not in full is still known. */
const KNOWN = 4;
/** What stands between the words. */
const BETWEEN = ['a', 'an', 'the', 'for', 'of', 'by', 'from', 'that', 'to'];
/** With so many people it is offered at most. */
const MOST = 3;

/** The name beside the words of a deed; nothing where only one of the two was typed. @param {string} typed @param {Pick<Deed, 'words'>} deed @returns {string | null} */
export function name_within(typed, { words }) {
  const all = typed.replace(/[:…]/g, ' ').trim().split(/\s+/);
  const names_it = (/** @type {string} */ word) => words.some((one) => one === folded(word) || (word.length >= KNOWN && one.startsWith(folded(word))));
  if (!all.some(names_it)) return null;
  return all.filter((word) => !names_it(word) && !BETWEEN.includes(folded(word))).join(' ') || null;
}

/**
 * With whom it is offered: first, before all else, where it was named; last, below what was found, where few people are called so.
 * @param {string} typed @param {Pick<Deed, 'words'>} deed @param {readonly Found[]} found what all that was typed finds @param {readonly Found[]} named what the name in it finds
 * @returns {{ first: Found[], last: Found[] }}
 */
export function with_whom(typed, deed, found, named) {
  const people = (/** @type {readonly Found[]} */ all) => all.filter(({ kind }) => kind === 'participant');
  if (name_within(typed, deed) !== null) return { first: people(named).slice(0, MOST), last: [] };
  const there = people(found);
  const best = Math.min(...there.map(({ title }) => fit(typed, title)));
  const called_so = there.filter(({ title }) => fit(typed, title) === best);
  return { first: [], last: typed.trim().length > 1 && called_so.length <= MOST ? called_so : [] };
}
