// @ts-check
// Two people who are one: found, put side by side, and made one in a single step. What differs is chosen, never guessed.
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { live } from '../vendor/lit-html/directives/live.js';
import { make_chooser } from '../shared/chooser.js';
import { open_dialog } from '../shared/dialog.js';
import { icon } from '../shared/icons.js';
import { focus_on_summary, problem_summary } from '../shared/summary.js';
import { plural } from '../shared/words.js';
import { first_query } from './list_state.js';
import { as_address, as_typed, whole_name } from './words.js';

/** @typedef {import('../shared/context.js').Context} Context */
/** @typedef {import('../types.d.ts').MergeChoice} Choice */
/** @typedef {import('../types.d.ts').MergeField} Field */
/** @typedef {import('../types.d.ts').MergeMoves} Moves */
/** @typedef {import('../types.d.ts').MergePreview} Preview */
/** @typedef {import('../types.d.ts').MergeSide} Side */
/** @typedef {import('../types.d.ts').ParticipantRow} Row */

/** What becomes the one's who stays, in words; nothing when the other has nothing. @param {Moves} moves */
export function moves_words(moves) {
  /** @type {[number, string][]} */
  const counted = [[moves.bookings, 'booking'], [moves.payments, 'payment'], [moves.marks, 'mark'], [moves.invitations, 'follow-up invitation'], [moves.emails, 'e-mail address'], [moves.earlier_courses, 'earlier course']];
  return counted.filter(([count]) => count).map(([count, one]) => plural(count, one, one.endsWith('s') ? `${one}es` : `${one}s`));
}

/** The other way round: what was chosen of one stays chosen. @param {Map<string, Choice>} choices @returns {Map<string, Choice>} */
export function turned_round(choices) {
  return new Map([...choices].map(([field, choice]) => [field, choice === 'stays' ? 'goes' : choice === 'goes' ? 'stays' : choice]));
}

/** The choices that a preview begins with: what is likely, and what was chosen before. @param {readonly Field[]} fields @param {ReadonlyMap<string, Choice>} before @returns {Map<string, Choice>} */
export function begun_choices(fields, before) {
  /** @type {Map<string, Choice>} */
  const choices = new Map();
  for (const { field, suggested } of fields) {
    const choice = before.get(field) ?? suggested;
    if (choice) choices.set(field, choice);
  }
  return choices;
}

/**
 * Asks with whom somebody is to be merged, shows the two, and merges them.
 * @param {object} of
 * @param {Context} of.context
 * @param {{ participant_id: number, first_name: string, last_name: string }} of.person stays, unless it is turned round
 * @param {number | null} of.course_id whose booking the answer's sheet opens
 * @param {number | null} [of.other] the other one, where it is known
 * @returns {Promise<number | null>} who stayed; null when nothing was merged
 */
export async function merge_people({ context, person, course_id, other = null }) {
  /** @type {Preview | null} */
  let preview = null;
  /** @type {Map<string, Choice>} */
  let choices = new Map();
  /** @type {{ field: string, message: string }[]} */
  let wrong = [];
  let general = '';
  let busy = false;
  let shows_private = false;
  /** @type {Row[]} */
  let found = [];
  let found_for = '';
  let asked = 0;
  const name = whole_name(person);

  const chooser = make_chooser({
    id: 'merge_with', label: 'Find the other one by name, e-mail address, organisation or phone', placeholder: 'Name, e-mail, organisation or phone', redraw: () => dialog.redraw(), close: () => dialog.close(null),
    typed: async (text) => {
      const number = (asked += 1);
      const list = text.trim() ? await context.ipc.participants({ ...first_query(null), search: text }).catch(failed) : null;
      if (number !== asked) return;
      found = list ? list.rows.filter(({ participant_id }) => participant_id !== person.participant_id).slice(0, 30) : [];
      found_for = text;
      dialog.redraw();
    },
  });

  /** @param {unknown} thrown @returns {null} */
  function failed(thrown) {
    const problem = context.ipc.problem_from(thrown);
    wrong = problem.fields;
    general = problem.fields.length ? '' : problem.message;
    dialog.redraw();
    focus_on_summary('merge_problems');
    return null;
  }

  /** @param {number} stays @param {number} goes @param {ReadonlyMap<string, Choice>} before */
  async function compare(stays, goes, before) {
    const fresh = await context.ipc.merge_preview(stays, goes).catch(failed);
    if (!fresh) return;
    preview = fresh;
    choices = begun_choices(fresh.fields, before);
    wrong = [];
    general = '';
    dialog.redraw();
    document.getElementById(fresh.in_the_way.length ? 'merge_cancel' : 'merge_swap')?.focus();
  }

  async function merge() {
    if (!preview || busy) return;
    const missing = preview.fields.filter(({ field }) => !choices.has(field));
    if (missing.length) {
      wrong = missing.map(({ field, label }) => ({ field, message: `${label}: choose which of the two stays.` }));
      dialog.redraw();
      focus_on_summary('merge_problems');
      return;
    }
    busy = true;
    dialog.redraw();
    const stays_id = preview.stays.participant_id;
    try {
      await context.ipc.merge_participants({ stays_id, goes_id: preview.goes.participant_id, choices: Object.fromEntries(choices) }, course_id);
      dialog.close(stays_id);
    } catch (thrown) {
      busy = false;
      failed(thrown);
    }
  }

  /** @param {string} word @param {Side} side @param {unknown} [more] */
  const card = (word, side, more = nothing) => html`<div class="card merge_side"><span class="small soft">${word}</span><b>${as_typed(whole_name(side))}</b>
    <span class="small">${side.organisation ? html`${as_typed(side.organisation)}<br>` : nothing}${side.emails.map((email, at) => html`${at ? ', ' : nothing}${as_address(email)}`)}</span>
    <span class="small soft">${side.courses.length ? side.courses.map((title, at) => html`${at ? '; ' : nothing}${as_typed(title)}`) : 'On no course yet'}</span>${more}</div>`;

  const id_of = (/** @type {string} */ field) => `merge_${field.replace(/\W/g, '_')}`;

  /** @param {Preview} now @param {Field} field */
  function choice_of(now, field) {
    const id = id_of(field.field);
    const error = wrong.find((one) => one.field === field.field)?.message;
    const hidden = field.is_private && !shows_private;
    /** @param {Choice} choice @param {unknown} words */
    const radio = (choice, words) => html`<label class="choice"><input type="radio" name=${id} id=${choice === 'stays' ? id : nothing} .checked=${live(choices.get(field.field) === choice)} @change=${() => { choices.set(field.field, choice); wrong = wrong.filter((one) => one.field !== field.field); dialog.redraw(); }}><span class="prose">${words}</span></label>`;
    return html`<fieldset class="merge_field ${error ? 'wrong' : ''}" aria-describedby=${error ? `${id}_error` : nothing}><legend>${field.label}</legend>
      ${error ? html`<span class="field_error" id="${id}_error">${icon('warning')}<span>${error}</span></span>` : nothing}
      <div class="merge_choices">${radio('stays', hidden ? html`<span class="soft">Those of ${as_typed(whole_name(now.stays))}</span>` : as_typed(field.stays))}${radio('goes', hidden ? html`<span class="soft">Those of ${as_typed(whole_name(now.goes))}</span>` : as_typed(field.goes))}</div>
      ${field.can_be_both ? radio('both', 'Both, one under the other') : nothing}
      ${field.is_private ? html`<div><button type="button" class="link small" @click=${() => { shows_private = !shows_private; dialog.redraw(); }}>${shows_private ? 'Hide them' : 'Show them: they are health data'}</button></div>` : nothing}</fieldset>`;
  }

  /** @param {Preview} now */
  function comparison(now) {
    const stays = whole_name(now.stays);
    const moved = moves_words(now.moves);
    return html`<div class="dialog_body merge_body">
      ${problem_summary('merge_problems', [...(general ? [general] : []), ...now.in_the_way], wrong.map(({ field, message }) => ({ id: id_of(field), message, go: () => document.getElementById(id_of(field))?.focus() })))}
      <div class="merge_sides">${card('Stays', now.stays)}${card('Goes: their steps are told with the other’s in history', now.goes, html`<div><button type="button" class="btn small" id="merge_swap" @click=${() => compare(now.goes.participant_id, now.stays.participant_id, turned_round(choices))}>${icon('move')}Keep this one instead</button></div>`)}</div>
      ${now.in_the_way.length ? html`<div><button type="button" class="link" @click=${() => { dialog.close(null); context.go('history', { participant_id: now.goes.participant_id }); }}>History of ${as_typed(whole_name(now.goes))}</button></div>` : html`
      ${now.fields.length ? html`<section class="merge_fields"><h3>Where they differ</h3>${now.fields.map((field) => choice_of(now, field))}</section>` : nothing}
      <section><h3>What becomes ${as_typed(stays)}’s</h3>${moved.length || now.taken.length ? html`<ul class="merge_moves">${moved.map((words) => html`<li>${words}</li>`)}${now.taken.map(({ label, value }) => html`<li>${label}${value ? html`: ${as_typed(value)}` : nothing}</li>`)}</ul>` : html`<p class="soft">Nothing: the other has nothing of their own.</p>`}</section>`}</div>
      <div class="dialog_buttons"><button type="button" class="btn" id="merge_cancel" @click=${() => dialog.close(null)}>Cancel</button>${now.in_the_way.length ? nothing : html`<button type="button" class="btn first" aria-disabled=${busy ? 'true' : nothing} @click=${merge}>${busy ? 'Merging…' : 'Merge into one person'}</button>`}</div>`;
  }

  function finding() {
    chooser.set(found.map((row) => ({
      id: String(row.participant_id), title: whole_name(row), take: () => { void compare(person.participant_id, row.participant_id, new Map()); },
      detail: html`${row.organisation ? html`<span class="clip" title=${row.organisation}>${as_typed(row.organisation)}</span>` : nothing}${row.email ? html`<span class="whole">${as_address(row.email)}</span>` : nothing}`,
      aside: html`<span class="kind">${plural(row.courses.length, 'course')}</span>`,
    })), found_for);
    return html`<div class="dialog_body known_people merge_finding">${problem_summary('merge_problems', general ? [general] : [], [])}<p>Who is the same person as ${as_typed(name)}? The two are shown side by side before anything is changed.</p>${chooser.field()}${chooser.options('People', chooser.text.trim() ? 'Nobody else is found.' : 'Type a part of the name, organisation or e-mail.')}</div>
      <div class="dialog_buttons"><button type="button" class="btn" @click=${() => dialog.close(null)}>Cancel</button></div>`;
  }

  /** @type {import('../shared/dialog.js').Opened<number>} */
  const dialog = open_dialog({ title: `Merge ${name} with another person`, wide: true, content: () => (preview ? comparison(preview) : finding()) });
  if (other !== null) await compare(person.participant_id, other, new Map());
  return dialog.result;
}
