// @ts-check
// In which order the box shows what fits: what is called so before what only has to do with it.
import { folded } from './words.js';

/** @typedef {import('../ipc.js').Found} Found */
/** @typedef {'action' | Found['kind']} Kind */
/**
 * @template A
 * @typedef {{ kind: 'action', shown: A[], more: false } | { kind: Found['kind'], shown: Found[], more: boolean }} Group
 *   more: some that fit are left out
 */

/** Of kinds that fit equally well, the first of these comes first: actions are few, and so they stay in sight. @type {readonly Found['kind'][]} */
const ORDER = ['participant', 'course', 'session', 'follow_up'];
/** How many people are shown: alone, and beside other things. */
const PEOPLE = 8;
const PEOPLE_BESIDE = 5;

/** @param {string} typed */
const words_of = (typed) => folded(typed.trim()).split(/\s+/);

/**
 * How well a title fits: 0 each word begins one of its words, 1 it holds each, 2 it fits only elsewhere, as through an organisation.
 * @param {string} typed @param {string} title @returns {0 | 1 | 2}
 */
export function fit(typed, title) {
  const words = words_of(typed);
  const whole = folded(title);
  // A word also begins within brackets and after a hyphen.
  const inside = ` ${whole} ${whole.replace(/[(“"'-]/g, ' ')}`;
  if (words.every((word) => inside.includes(` ${word}`))) return 0;
  return words.every((word) => whole.includes(word)) ? 1 : 2;
}

/**
 * What fits, kind by kind: the kind with the best fit first, and within it the best first. An action fits where its words begin so.
 * @template {{ title: string }} A
 * @param {string} typed @param {readonly A[]} actions all there are @param {readonly Found[]} found what the data file answers
 * @returns {Group<A>[]}
 */
export function ranked(typed, actions, found) {
  const fitting = actions.filter(({ title }) => fit(typed, title) === 0);
  const kinds = ORDER.map((kind) => ({ kind, all: best_first(typed, found.filter((one) => one.kind === kind)) })).filter(({ all }) => all.length);
  const alone = !fitting.length && kinds.length === 1;
  const groups = kinds.map(({ kind, all }) => {
    const shown = kind === 'participant' ? all.slice(0, alone ? PEOPLE : PEOPLE_BESIDE) : all;
    return { kind, shown, more: shown.length < all.length };
  });
  // The sort is stable: equals keep the order of kinds.
  groups.sort((a, b) => fit_of(typed, a.shown) - fit_of(typed, b.shown));
  return fitting.length ? [{ kind: 'action', shown: fitting, more: false }, ...groups] : groups;
}

/** @param {string} typed @param {readonly Found[]} things */
const best_first = (typed, things) => [...things].sort((a, b) => fit(typed, a.title) - fit(typed, b.title));
/** @param {string} typed @param {readonly Found[]} shown the best first */
const fit_of = (typed, shown) => (shown[0] ? fit(typed, shown[0].title) : 2);
