// @ts-check
// The review of a report in words, and what is said about it: pure.
import { time_words } from '../shared/dates.js';
import { count_words, plural } from '../shared/words.js';

/** @typedef {import('../types.d.ts').ReportReview} Review */
/** @typedef {import('../types.d.ts').ReviewName} Name */
/** @typedef {import('../types.d.ts').ReportRequest} Request */
/** @typedef {import('../types.d.ts').Who} Who */
/** @typedef {import('../types.d.ts').NameState} State */

/** @type {Record<State, { word: string, look: string }>} */
export const STATES = {
  several: { word: 'Who is it?', look: 'warn' }, suggested: { word: 'Perhaps', look: 'warn' }, full_name: { word: 'Full name', look: 'note' },
  stranger: { word: 'Nobody here', look: 'warn' }, device: { word: 'Device', look: 'warn' }, email: { word: 'E-mail', look: 'good' },
  alias: { word: 'Known name', look: 'good' }, facilitator: { word: 'Facilitator', look: 'plain' },
};

/** The headings between the names, by what was found about them. @type {readonly { states: readonly State[], word: string, keys?: string }[]} */
export const GROUPS = [
  { states: ['several', 'suggested'], word: 'Like somebody in the register' },
  { states: ['full_name'], word: 'Full names' },
  { states: ['stranger', 'device'], word: 'Like nobody in the register' },
  { states: ['email', 'alias'], word: 'Sure: by e-mail address or known name' },
  { states: ['facilitator'], word: 'Facilitators' },
];

/** Which heading a name stands under. @param {State} state */
export const group_of = (state) => GROUPS.findIndex(({ states }) => states.includes(state));

/** The names in the order of their headings. @param {readonly Name[]} names @returns {Name[]} */
export const in_groups = (names) => GROUPS.flatMap((_, at) => names.filter(({ state }) => group_of(state) === at));

/** `3pm to 5pm` within a session. @param {{ starts_at: string, ends_at: string }} session */
export const hours = ({ starts_at, ends_at }) => `${time_words(starts_at)} to ${time_words(ends_at)}`;

/** How far it is: `25 names: 22 in the register, 1 not counted, 2 still to match`. @param {Review['counts']} counts */
export function names_words({ names, matched, not_counted, open }) {
  /** @type {[number, string][]} */
  const parts = [[matched, 'in the register'], [not_counted, 'not counted'], [open, 'still to match']];
  const said = parts.filter(([count]) => count > 0).map(([count, word]) => `${count_words(count)} ${word}`);
  return `${plural(names, 'name')}${said.length ? `: ${said.join(', ')}` : ''}`;
}

/** How many marks are written. @param {Review['counts']} counts */
export const writes = ({ present, part, absent, unmarked }) => present + part + absent + unmarked;

/** What the first button says. @param {Review} review */
export function take_words({ counts, problem }) {
  if (problem) return 'Mark them';
  if (counts.open) return `Match ${plural(counts.open, 'name')} first`;
  const count = writes(counts);
  return count ? `Mark ${plural(count, 'person', 'people')}` : 'Keep it, no mark changes';
}

/** What was said so far, with one thing more. @param {Request['decisions']} decisions @param {string} key @param {Who | null} who nothing: what was said is taken back */
export function with_decision(decisions, key, who) {
  const others = decisions.filter((one) => one.key !== key);
  return who ? [...others, { key, who }] : others;
}

/** Everybody whose full name it is, said at once. @param {readonly Name[]} names @param {Request['decisions']} decisions */
export function with_full_names(names, decisions) {
  let said = decisions;
  for (const { key, state, open, candidates } of names) {
    const first = candidates[0];
    if (open && state === 'full_name' && first) said = with_decision(said, key, { is: 'person', participant_id: first.participant_id });
  }
  return said;
}

/** The next name that is still to be said, from this place on and then from the beginning. @param {readonly Name[]} names @param {number} from */
export function next_open(names, from) {
  const after = names.findIndex(({ open }, at) => at > from && open);
  return after >= 0 ? after : names.findIndex(({ open }) => open);
}

/** Which of the people fit what was typed: each word begins one of theirs. @template {{ name: string, organisation: string }} P @param {readonly P[]} people @param {string} typed @param {(text: string) => string} folded */
export function fitting(people, typed, folded) {
  const words = folded(typed).split(/\s+/).filter(Boolean);
  return people.filter(({ name, organisation }) => {
    const own = ` ${folded(`${name} ${organisation}`).replace(/[-'(]/g, ' ')}`;
    return words.every((word) => own.includes(` ${word}`));
  });
}

/** Who is missing, and may be under names that are still to be said. @param {Pick<Review, 'names' | 'missing'>} review @returns {Map<number, string[]>} those names, by person */
export function perhaps_there({ names, missing }) {
  const open = names.filter((name) => name.open);
  const found = missing.map(({ participant_id: id }) => /** @type {[number, string[]]} */ ([id, open.filter(({ candidates }) => candidates.some((one) => one.participant_id === id)).map(({ name }) => name)]));
  return new Map(found.filter(([, under]) => under.length));
}

/** Who is missing for sure, and has no other mark. @param {Pick<Review, 'missing' | 'marks_absent'>} review @param {Map<number, string[]>} perhaps */
export const to_be_absent = ({ missing, marks_absent }, perhaps) => missing.filter(({ participant_id, mark }) => !perhaps.has(participant_id) && (mark === null || (marks_absent && mark.kind === 'absent')));

/** What the tick says that marks who is missing absent. @param {number} unmarked those without another mark @param {number} missing @param {number} [perhaps] those who may be there after all */
export function absent_words(unmarked, missing, perhaps = 0) {
  if (missing === 1) return 'Mark this person absent';
  if (perhaps) return `Mark the other ${unmarked === 1 ? 'person' : count_words(unmarked)} ${unmarked + perhaps === missing ? '' : 'without a mark '}absent`;
  return unmarked === missing ? `Mark all ${count_words(missing)} absent` : `Mark the ${count_words(unmarked)} without a mark absent`;
}
