// @ts-check
// Everybody who facilitates, with the days they are away, in the panel.
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { repeat } from '../vendor/lit-html/directives/repeat.js';
import { date_span, long_date } from '../shared/dates.js';
import * as f from '../shared/form.js';
import { icon } from '../shared/icons.js';
import { plural } from '../shared/words.js';

/** @typedef {import('../types.d.ts').Facilitator} Facilitator */
/** @typedef {{ kind: 'person' | 'away', id: number | null, form: ReturnType<typeof f.make_form> }} Open */

/** @param {import('./parts.js').Screen} screen @returns {Promise<import('./parts.js').Part>} */
export async function facilitators_part(screen) {
  const { context } = screen;
  let list = await context.ipc.facilitators();
  /** The one form that is open: for a person, or for days away. @type {Open | null} */
  let open = null;

  /** @param {import('../types.d.ts').FacilitatorList} fresh */
  async function took(fresh) {
    list = fresh;
    screen.take(await context.ipc.course_sheet(screen.course_id));
    screen.redraw();
  }
  /** @param {string} back id of the button that has the focus afterwards */
  function close(back) {
    open?.form.stop();
    open = null;
    screen.redraw();
    document.getElementById(back)?.focus();
  }

  /** @param {Facilitator | null} person */
  async function edit(person) {
    open?.form.stop();
    const id = person?.facilitator_id ?? null;
    const back = id === null ? 'add_facilitator' : `edit_${id}`;
    const form = f.make_form({
      name: 'person', context, draft: `courses/facilitator/${id ?? 'new'}`, redraw: screen.redraw, save_label: id === null ? 'Add' : 'Save', cancel: () => close(back),
      values: { name: person?.name ?? '', email: person?.email ?? '' },
      fields: { name: f.text({ label: 'Name', missing: 'Enter the facilitator’s name' }), email: f.email({ label: 'E-mail', hint: 'Such as name@example.org', optional: true }) },
      save: async (values) => {
        await took(id === null ? await context.ipc.add_facilitator(values) : await context.ipc.change_facilitator(id, values));
        close(back);
      },
    });
    await form.restore();
    open = { kind: 'person', id, form };
    screen.redraw();
    form.focus('name');
  }

  /** @param {Facilitator} person */
  async function away(person) {
    open?.form.stop();
    const id = person.facilitator_id;
    const form = f.make_form({
      name: 'away', context, draft: `courses/away/${id}`, redraw: screen.redraw, save_label: 'Note the days', cancel: () => close(`away_${id}`),
      fields: {
        first_day: f.date({ label: 'First day away', hint: 'Such as 23 Feb 2026', missing: 'Enter the first day away' }),
        last_day: f.date({ label: 'Last day away', hint: 'Blank: the same day', optional: true }),
        reason: f.text({ label: 'Reason', optional: true, spell: true }),
      },
      save: async (values) => {
        await took(await context.ipc.add_absence(id, { first_day: values.first_day, last_day: values.last_day ?? '', reason: values.reason }));
        close(`away_${id}`);
      },
    });
    await form.restore();
    open = { kind: 'away', id, form };
    screen.redraw();
    form.focus('first_day');
  }

  /** @param {number} absence_id @param {number} person_id */
  const back_again = (absence_id, person_id) => screen.attempt(async () => {
    await took(await context.ipc.remove_absence(absence_id));
    document.getElementById(`away_${person_id}`)?.focus();
  });
  /** @param {Facilitator} person */
  const remove = (person) => screen.attempt(async () => {
    await took(await context.ipc.remove_facilitator(person.facilitator_id));
    document.getElementById('add_facilitator')?.focus();
  });

  /** @param {Facilitator} person */
  function one(person) {
    const id = person.facilitator_id;
    if (open?.kind === 'person' && open.id === id) return html`<li>${open.form.template(html`${open.form.field('name')}${open.form.field('email')}`)}</li>`;
    return html`<li><div class="line_up apart"><div class="grow"><b>${person.name}</b>${person.email ? html`<div class="soft small">${person.email}</div>` : nothing}<div class="soft small">${person.sessions_ahead ? `${plural(person.sessions_ahead, 'session')} ahead` : 'No sessions ahead'}</div></div>
        <div class="line_up">${person.is_named ? nothing : html`<button type="button" class="btn quiet icon small" aria-label="Remove ${person.name}" title="Remove" @click=${() => remove(person)}>${icon('bin')}</button>`}
          <button type="button" class="btn quiet icon small" id="edit_${id}" aria-label="Change name or e-mail of ${person.name}" title="Change name or e-mail" @click=${() => edit(person)}>${icon('edit')}</button></div></div>
      ${person.absences.length ? html`<ul class="away_list">${repeat(person.absences, ({ absence_id }) => absence_id, (absence) => html`<li><span class="grow">${absence.first_day === absence.last_day ? long_date(absence.first_day) : date_span(absence.first_day, absence.last_day)}${absence.reason ? html` <span class="soft">${absence.reason}</span>` : nothing}</span><button type="button" class="btn quiet icon small" aria-label="${person.name} is not away ${date_span(absence.first_day, absence.last_day)}" title="Remove" @click=${() => back_again(absence.absence_id, id)}>${icon('close')}</button></li>`)}</ul>` : nothing}
      ${open?.kind === 'away' && open.id === id ? open.form.template(html`<div class="columns">${open.form.field('first_day')}${open.form.field('last_day')}</div>${open.form.field('reason')}`) : html`<div><button type="button" class="btn small" id="away_${id}" @click=${() => away(person)}>${icon('plus')}Days away<span class="just_read"> of ${person.name}</span></button></div>`}</li>`;
  }

  return {
    kind: 'facilitators', session_id: null, stop: () => open?.form.stop(),
    reload: async () => { list = await context.ipc.facilitators(); },
    content: () => ({
      title: 'Facilitators', under: 'Days away are marked wherever a date is planned.',
      body: html`${list.facilitators.length ? html`<ul class="facilitator_list">${repeat(list.facilitators, ({ facilitator_id }) => facilitator_id, one)}</ul>` : html`<p class="soft">Nobody facilitates yet.</p>`}
        ${open?.kind === 'person' && open.id === null ? open.form.template(html`${open.form.field('name')}${open.form.field('email')}`) : html`<div><button type="button" class="btn" id="add_facilitator" @click=${() => edit(null)}>${icon('plus')}Add a facilitator</button></div>`}`,
    }),
  };
}
