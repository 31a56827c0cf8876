// @ts-check
// The words of drafting, without a page: what is asked for, and what is said of it.
import { plural } from './words.js';

/** @typedef {import('../types.d.ts').DraftPreview} DraftPreview */
/** @typedef {import('../types.d.ts').DraftRequest} DraftRequest */
/** @typedef {import('../types.d.ts').Template} Template */

/** What names a wording in a list. @param {Pick<Template, 'kind' | 'template_id'>} one */
export const template_key = ({ kind, template_id }) => (kind === 'own' ? `own ${template_id}` : kind);

/** The wording that a name in the list stands for. @param {readonly Template[]} templates @param {string} key */
export const template_of = (templates, key) => templates.find((one) => template_key(one) === key) ?? null;

/** @param {DraftPreview} preview @returns {{ can: number, cannot: number, wording: boolean }} wording: nothing is wrong with it */
export function counts(preview) {
  const cannot = preview.recipients.filter(({ problem }) => problem !== null).length;
  return { can: preview.recipients.length - cannot, cannot, wording: preview.subject_problems.length + preview.body_problems.length === 0 };
}

/** Those for whom it cannot be drafted, each reason once and below it everybody whom it keeps out. @param {DraftPreview} preview */
export function by_reason({ recipients }) {
  const out = recipients.filter(({ problem }) => problem !== null);
  const reasons = [...new Set(out.map(({ problem }) => problem))];
  return reasons.flatMap((reason) => out.filter(({ problem }) => problem === reason));
}

/** Above the people: "30 messages, one for each person", and of how many it cannot be drafted. @param {DraftPreview} preview */
export function count_sentence(preview) {
  const { can, cannot } = counts(preview);
  const all = `${plural(can, 'message')}, ${can === 1 ? 'for one person' : 'one for each person'}`;
  if (!cannot) return all;
  return can ? `${all}. For ${cannot} more it cannot be drafted; the reason stands above the ${cannot === 1 ? 'name' : 'names'}.` : `It cannot be drafted for ${cannot === 1 ? 'this person' : `any of these ${cannot} people`}; the reason stands above the ${cannot === 1 ? 'name' : 'names'}.`;
}

/** Where one name is chosen, the next or the one before in the list that has a message. @param {DraftPreview} preview @param {number | null} shown @param {1 | -1} step */
export function beside(preview, shown, step) {
  const ready = preview.recipients.filter(({ problem }) => problem === null);
  const at = ready.findIndex(({ participant_id }) => participant_id === shown);
  return ready[at < 0 ? 0 : Math.min(Math.max(at + step, 0), ready.length - 1)]?.participant_id ?? null;
}

/** What stands for a template's text with this placeholder put in where the cursor was. @param {string} text @param {number} from @param {number} to @param {string} name @returns {{ text: string, at: number }} */
export function with_placeholder(text, from, to, name) {
  // An opening brace that was typed on the way to it is part of it.
  const open = text.lastIndexOf('{', from - 1);
  const begun = open >= 0 && !/[}\n]/.test(text.slice(open, from)) ? open : from;
  const put = `{${name}}`;
  return { text: text.slice(0, begun) + put + text.slice(to), at: begun + put.length };
}

/** What was typed after an opening brace before the cursor; null: no placeholder is being typed. @param {string} text @param {number} at @returns {string | null} */
export function being_typed(text, at) {
  const open = text.lastIndexOf('{', at - 1);
  if (open < 0) return null;
  const typed = text.slice(open + 1, at);
  return /[{}\n]/.test(typed) ? null : typed;
}
