// @ts-check
// In which order the box shows what fits: what is called so before what only has to do with it.
import { forgiven, like } from './typing.js';
import { folded } from './words.js';

/** @typedef {import('../ipc.js').Found} Found */
/** @typedef {'action' | Found['kind']} Kind */
/**
 * @template A
 * @typedef {{ kind: 'action', shown: A[], more: false } | { kind: Found['kind'], shown: Found[], more: boolean }} Group
 *   more: some that fit are left out
 */

/** Of kinds that fit equally well, the first of these comes first: actions are few, and so they stay in sight. @type {readonly Found['kind'][]} */
const ORDER = ['participant', 'course', 'session', 'follow_up', 'message'];
/** How many people are shown: alone, and beside other things. */
const PEOPLE = 8;
const PEOPLE_BESIDE = 5;

/** @param {string} typed */
const words_of = (typed) => folded(typed.trim()).split(/\s+/);

/**
 * How well a title fits: 0 each word is one of its words, as one or as several, 1 each begins one, 2 it holds each, 3 it fits only elsewhere, as through an
 * organisation or with a typing error.
 * @param {string} typed @param {string} title @returns {0 | 1 | 2 | 3}
 */
export function fit(typed, title) {
  const words = words_of(typed);
  const whole = folded(title);
  // A word also begins within brackets and after a hyphen.
  const inside = ` ${whole} ${whole.replace(/[(“"',.:)”-]/g, ' ')} `;
  if (words.every((word) => inside.includes(` ${word} `) || inside.includes(` ${word}s `))) return 0;
  if (words.every((word) => inside.includes(` ${word}`))) return 1;
  return words.every((word) => whole.includes(word)) ? 2 : 3;
}

/**
 * How well an action fits, or not at all: by its own words, then by what else it is called, then with a typing error.
 * @param {string} typed @param {{ title: string, also?: string }} action @returns {0 | 1 | 2 | 3 | null}
 */
export function fit_of_action(typed, { title, also = '' }) {
  const by_title = fit(typed, title);
  if (by_title < 2) return by_title;
  if (fit(typed, `${title} ${also}`) < 2) return 2;
  const called = folded(`${title} ${also}`).split(/\s+/);
  return words_of(typed).every((word) => called.some((one) => one.startsWith(word) || (forgiven(word) > 0 && like(word, one)))) ? 3 : null;
}

/**
 * What fits, kind by kind: the kind with the best fit first, and within it the best first. An action fits where its words begin so; one
 * that fits with a typing error comes last.
 * @template {{ title: string, also?: string }} A
 * @param {string} typed @param {readonly A[]} actions all there are @param {readonly Found[]} found what the data file answers
 * @returns {Group<A>[]}
 */
export function ranked(typed, actions, found) {
  const fits = actions.map((action) => ({ action, how: fit_of_action(typed, action) }));
  const meant = fits.filter(({ how }) => how !== null && how < 3).sort((a, b) => (a.how ?? 3) - (b.how ?? 3)).map(({ action }) => action);
  const perhaps = meant.length ? [] : fits.filter(({ how }) => how === 3).map(({ action }) => action);
  const kinds = ORDER.map((kind) => ({ kind, all: best_first(typed, found.filter((one) => one.kind === kind)) })).filter(({ all }) => all.length);
  const alone = !meant.length && kinds.length === 1;
  const groups = kinds.map(({ kind, all }) => {
    const shown = kind === 'participant' ? all.slice(0, alone ? PEOPLE : PEOPLE_BESIDE) : all;
    return { kind, shown, more: shown.length < all.length };
  });
  // The sort is stable: equals keep the order of kinds.
  groups.sort((a, b) => fit_of(typed, a.shown) - fit_of(typed, b.shown));
  /** @param {A[]} shown @returns {Group<A>[]} */
  const of_actions = (shown) => (shown.length ? [{ kind: 'action', shown, more: false }] : []);
  return [...of_actions(meant), ...groups, ...of_actions(perhaps)];
}

/** What a thing is called; a message is also known by whom it goes to. @param {Found} thing */
const called = ({ kind, title, detail }) => (kind === 'message' ? `${title} ${detail}` : title);
/** @param {string} typed @param {readonly Found[]} things */
const best_first = (typed, things) => [...things].sort((a, b) => fit(typed, called(a)) - fit(typed, called(b)));
/** @param {string} typed @param {readonly Found[]} shown the best first */
const fit_of = (typed, shown) => (shown[0] ? fit(typed, called(shown[0])) : 3);
