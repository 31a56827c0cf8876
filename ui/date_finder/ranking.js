// @ts-check
// The dates from the best to the worst, each with why it stands there; here too they are ticked.
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { time_words } from '../shared/dates.js';
import { icon } from '../shared/icons.js';
import { make_long_table } from '../shared/long_table.js';
import { listed_day, ordinal, ranked } from './words.js';

/** @typedef {import('../types.d.ts').DateCandidate} DateCandidate */

/**
 * @param {object} of
 * @param {() => void} of.redraw
 * @param {Set<number>} of.ticked
 * @param {(candidate_id: number) => void} of.open
 */
export function make_ranking({ redraw, ticked, open }) {
  /** @type {ReadonlySet<number>} days that have passed cannot be ticked */
  let passed = new Set();
  /** @type {string | undefined} the first of all dates */
  let first;
  const table = make_long_table({
    name: 'ranking', label: 'Dates from the best', redraw,
    id_of: (/** @type {DateCandidate} */ one) => one.candidate_id, name_of: ({ date, times }) => `${listed_day(date, first)}, ${times}`,
    open: ({ candidate_id }) => open(candidate_id),
    ticks: { has: (id) => ticked.has(Number(id)), set: (ids, on) => ids.map(Number).forEach((id) => (on && !passed.has(id) ? ticked.add(id) : ticked.delete(id))) },
  });
  /** @type {import('../shared/long_table.js').Column<DateCandidate>[]} */
  const columns = [
    { key: 'date', head: 'Date', kind: 'header', cell: ({ date }) => listed_day(date, first) },
    { key: 'starts', head: 'Starts', cell: ({ starts_at, times }) => html`<span title=${times}>${time_words(starts_at)}</span>` },
    { key: 'rank', head: 'Place', cell: ({ rank }) => (rank === null ? html`<span class="soft">passed</span>` : html`<b>${ordinal(rank)}</b>`) },
    { key: 'why', head: 'Why', cell: ({ words, clashes, against, passed: over }) => html`<span class="why ${clashes ? 'clash' : against.length ? 'against' : ''}" title=${words}>${over ? nothing : icon(clashes || against.length ? 'warning' : 'tick')}<span>${words}</span></span>` },
  ];
  return {
    /** @param {readonly DateCandidate[]} candidates @param {unknown} empty */
    template(candidates, empty) {
      first = candidates[0]?.date;
      passed = new Set(candidates.filter((one) => one.passed).map(({ candidate_id }) => candidate_id));
      return table.template(ranked(candidates), columns, { empty });
    },
    focus: () => table.focus(),
    row_element: () => table.row_element(),
    stop: () => table.stop(),
  };
}
