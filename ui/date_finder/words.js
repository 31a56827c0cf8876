// @ts-check
// How the date finder says things, and what a reply looks like: a letter and a shape, never a colour alone.
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { long_date, weekday_and_day } from '../shared/dates.js';
import { icon, mark_shape } from '../shared/icons.js';
import { plural } from '../shared/words.js';

/** @typedef {import('../types.d.ts').DateCandidate} DateCandidate */
/** @typedef {import('../types.d.ts').DateReply} DateReply */
/** @typedef {import('../types.d.ts').FacilitatorCell} FacilitatorCell */
/** @typedef {import('../types.d.ts').FinderSheet} FinderSheet */

/** The replies in the order of their keys; nothing takes one back. @type {readonly { reply: DateReply | null, key: string, does: string, look: 'present' | 'part' | 'absent' | 'none' }[]} */
export const REPLIES = [
  { reply: 'yes', key: 'y', does: 'yes', look: 'present' },
  { reply: 'if_need_be', key: 'i', does: 'if need be', look: 'part' },
  { reply: 'no', key: 'n', does: 'no', look: 'absent' },
  { reply: null, key: 'u', does: 'no reply', look: 'none' },
];

/** @param {DateReply | null} reply */
export const reply_words = (reply) => REPLIES.find((one) => one.reply === reply)?.does ?? 'no reply';

/** @param {DateReply | null} reply @param {boolean} saving painted but not yet acknowledged */
export function reply_chip(reply, saving) {
  const one = REPLIES.find((known) => known.reply === reply);
  const look = one?.look ?? 'none';
  return html`<span class="mark ${look}${saving ? ' saving' : ''}"><span class="just_read">${reply === null ? 'no reply yet' : reply_words(reply)}</span>${look === 'none' ? nothing : mark_shape(look)}<span aria-hidden="true">${reply === null ? '·' : one?.key.toUpperCase()}</span></span>`;
}

/** @param {FacilitatorCell} cell */
export function facilitator_chip({ state, words }) {
  if (state === 'passed') return html`<span class="mark none"><span class="just_read">passed</span><span aria-hidden="true">–</span></span>`;
  const free = state === 'free';
  return html`<span class="mark worked_out ${free ? 'none' : 'absent'}"><span class="just_read">${words}</span>${free ? icon('tick') : mark_shape('absent')}<span aria-hidden="true">${state}</span></span>`;
}

/** The year of a date, where it is not that of the first. @param {string} date @param {string} [first] */
export const another_year = (date, first = date) => (date.slice(0, 4) === first.slice(0, 4) ? '' : date.slice(0, 4));
/** Thu 18 Sep, and Thu 18 Mar 2027 in a list that begins in 2026. @param {string} date @param {string} [first] */
export const listed_day = (date, first) => `${weekday_and_day(date)} ${another_year(date, first)}`.trimEnd();

/** Thursday 18 September 2026, 4pm to 5pm @param {DateCandidate} candidate */
export const date_words = ({ date, times }) => `${long_date(date)}, ${times}`;

/** 1st, 2nd @param {number} place */
export function ordinal(place) {
  const last = place % 100 >= 11 && place % 100 <= 13 ? 0 : place % 10;
  return `${place}${{ 1: 'st', 2: 'nd', 3: 'rd' }[last] ?? 'th'}`;
}

/** 3rd of 10; the day has passed @param {DateCandidate} candidate @param {readonly DateCandidate[]} all */
export function place_words({ rank }, all) {
  return rank === null ? 'the day has passed' : `${ordinal(rank)} of ${all.filter((one) => one.rank !== null).length}`;
}

/** 10 dates, 2 facilitators and 24 people asked @param {FinderSheet} sheet */
export function sheet_words({ candidates, facilitators, people }) {
  const counted = [plural(candidates.length, 'date'), plural(facilitators.length, 'facilitator')];
  return `${counted.join(', ')}, ${plural(people.length, 'person', 'people')} asked`;
}

/** The sheet after replies: fresh dates, and those who replied. @param {FinderSheet} sheet @param {import('../types.d.ts').RepliesChanged} changed @returns {FinderSheet} */
export function changed_sheet(sheet, { candidates, people }) {
  const fresh = new Map(people.map((one) => [one.participant_id, one]));
  return { ...sheet, candidates, people: sheet.people.map((one) => fresh.get(one.participant_id) ?? one) };
}

/** The dates from the best to the worst; those that have passed last. @param {readonly DateCandidate[]} candidates */
export function ranked(candidates) {
  return [...candidates].sort((a, b) => (a.rank ?? 999) - (b.rank ?? 999) || a.date.localeCompare(b.date) || a.starts_at.localeCompare(b.starts_at));
}
