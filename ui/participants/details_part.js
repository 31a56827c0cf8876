// @ts-check
// A person's details, and access needs, which are read only when they are opened.
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { long_date } from '../shared/dates.js';
import { Declined } from '../shared/declined.js';
import * as f from '../shared/form.js';
import { icon } from '../shared/icons.js';
import { open_layer } from '../shared/keyboard.js';
import { ask_who } from './decisions.js';
import { merge_people } from './merging.js';
import { person_fields, person_of, person_part, values_of } from './person_form.js';
import { as_address, as_typed, whole_name } from './words.js';

/** @typedef {import('./person_form.js').Form} Form */
/** @param {import('./person_panel.js').Part} part */
export function make_details_part({ context, course_id, sheet, redraw, write, merged }) {
  /** @type {Form | null} */
  let editing = null;
  /** @type {Form | null} */
  let needs_form = null;
  /** Health data: null until it is opened. @type {string | null} */
  let needs = null;
  let begun = 0;
  let drop_layer = () => {};

  /** @param {boolean} [focus] */
  async function edit(focus = true) {
    leave();
    const mine = (begun += 1);
    const { person, participant_id } = sheet();
    const form = f.make_form({
      name: 'person', context, fields: person_fields(), values: values_of(person), draft: `participants/${participant_id}`, redraw, cancel: close_details,
      save: async (values) => {
        const changed = person_of(values);
        const save = (/** @type {boolean} */ is_different) => write(() => context.ipc.edit_participant({ participant_id, person: changed, is_different }, course_id));
        try {
          await save(false);
        } catch (thrown) {
          if (!(thrown instanceof context.ipc.Problem) || thrown.code !== 'likely_duplicates') throw thrown;
          const who = await ask_who(await context.ipc.likely_duplicates(changed, participant_id), whole_name(changed), course_id, false);
          if (who && who !== 'different') { queueMicrotask(() => { close_details(); void merge(who.same.participant_id); }); throw new Declined('They are to be merged'); }
          if (who !== 'different') throw new Declined('Who it is was not said');
          await save(true);
        }
        queueMicrotask(close_details);
      },
    });
    await form.restore();
    if (mine !== begun) return;
    editing = form;
    drop_layer = open_layer(() => { form.stop(); close_details(); });
    redraw();
    if (focus) form.focus('first_name');
  }
  function close_details() {
    if (!editing) return;
    drop_layer();
    editing = null;
    redraw();
    document.getElementById('do_edit')?.focus();
  }
  /** Leaves what is being typed; it is kept. */
  function leave() {
    begun += 1;
    drop_layer();
    editing?.stop();
    needs_form?.stop();
    editing = null;
    needs_form = null;
    needs = null;
  }

  /** @param {number | null} other */
  async function merge(other) {
    const { person, participant_id } = sheet();
    const stayed = await merge_people({ context, person: { ...person, participant_id }, course_id, other });
    if (stayed !== null) merged(stayed);
  }

  async function open_needs() {
    leave();
    const mine = (begun += 1);
    const { participant_id } = sheet();
    try { needs = await context.ipc.access_needs(participant_id); } catch (thrown) { context.problem(thrown); return; }
    const form = f.make_form({
      name: 'needs', context, redraw, draft: `participants/needs/${participant_id}`, fields: { needs: f.long_text({ label: 'Access needs', hint: 'Empty deletes them.', optional: true }) }, values: { needs },
      cancel: close_needs,
      save: async (values) => { await write(async () => { needs = await context.ipc.save_access_needs(participant_id, values.needs); }); queueMicrotask(close_needs); },
    });
    await form.restore();
    if (mine !== begun) return;
    needs_form = form;
    drop_layer = open_layer(() => { form.stop(); close_needs(); });
    redraw();
    form.focus('needs');
  }
  function close_needs() {
    if (!needs_form) return;
    drop_layer();
    needs_form = null;
    needs = null;
    redraw();
    document.getElementById('do_needs')?.focus();
  }

  /** @param {string} label @param {unknown} value */
  const fact = (label, value) => (value ? html`<dt>${label}</dt><dd>${value}</dd>` : nothing);

  return {
    leave, stop: leave,
    /** After an undo or a redo: a form in which nothing was typed shows what holds now. */
    refreshed() { if (editing && !editing.is_touched && !editing.is_busy) void edit(false); },
    content() {
      const { person, has_access_needs, aliases } = sheet();
      if (editing) return html`<section><h3>Change the details</h3>${editing.template(person_part(editing))}</section>`;
      return html`<section><h3>Contact</h3>
          <dl class="facts">${person.emails.map((email, at) => fact(at === 0 ? 'E-mail' : 'Also', as_address(email)))}${fact('Phone', person.phone && as_typed(person.phone))}${fact('Organisation', person.organisation && as_typed(person.organisation))}${fact('Job title', person.job_title && as_typed(person.job_title))}
          <dt>Leadership role</dt><dd>${person.leadership_role_confirmed_on ? `Confirmed on ${long_date(person.leadership_role_confirmed_on)}` : html`<span class="soft">Not confirmed</span>`}</dd></dl>
          <div><button type="button" class="btn small" id="do_edit" @click=${() => edit()}>${icon('edit')}Edit details</button></div></section>
        ${person.notes ? html`<section><h3>Notes</h3><p class="prose">${as_typed(person.notes)}</p></section>` : nothing}
        ${aliases.length ? html`<section><h3>Known names</h3><p class="soft">Names under which they came to meetings: in the next attendance report they are known.</p><ul class="known_names">${aliases.map(({ alias_id, name, belongs_to }) => html`<li><span><b>${as_typed(name)}</b> <span class="soft small">${belongs_to}</span></span><button type="button" class="btn small quiet" aria-label="Forget the name ${name}" @click=${() => void write(() => context.ipc.remove_alias(alias_id))}>Forget</button></li>`)}</ul></section>` : nothing}
        <section><h3>Access needs</h3>${needs_form ? needs_form.template(needs_form.field('needs')) : html`<p class="soft">${has_access_needs ? 'Written down. They are health data: shown only here, left out of lists and exports.' : 'None written down.'}</p><div><button type="button" class="btn small" id="do_needs" @click=${open_needs}>${icon('eye')}${has_access_needs ? 'Show or change' : 'Write down'}</button></div>`}</section>
        <section><h3>Kept twice?</h3><p class="soft">Where the same person is in the register under another entry too, the two can be made one.</p><div><button type="button" class="btn small" id="do_merge" @click=${() => merge(null)}>Merge with another person…</button></div></section>`;
    },
  };
}
