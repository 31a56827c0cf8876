// @ts-check
// Adding somebody: a new person, or somebody who is known already and is booked on this course.
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { make_chooser } from '../shared/chooser.js';
import { Declined } from '../shared/declined.js';
import { add_days } from '../shared/dates.js';
import * as f from '../shared/form.js';
import { key_name, mod_name, open_layer } from '../shared/keyboard.js';
import { ask_who, with_room } from './decisions.js';
import { first_query } from './list_state.js';
import { booking_fields, booking_part, person_fields, person_of, person_part, reply_of } from './person_form.js';
import { as_address, as_typed, state_chip, whole_name } from './words.js';

/** @typedef {import('./person_form.js').Form} Form */
/** @typedef {import('../shared/context.js').Context} Context */
/** @typedef {import('../types.d.ts').ParticipantRow} Row */
/** @typedef {import('../types.d.ts').ParticipantSheet} Sheet */

/**
 * Who has no place on the course comes before who has one; within both the order stays.
 * @template {Pick<Row, 'courses'>} R @param {readonly R[]} rows @param {number | null} course_id @returns {R[]}
 */
export function who_can_be_booked_first(rows, course_id) {
  const is_on = (/** @type {R} */ row) => row.courses.some((course) => course.course_id === course_id);
  return [...rows.filter((row) => !is_on(row)), ...rows.filter(is_on)];
}

/**
 * @param {object} of
 * @param {Context} of.context
 * @param {number | null} of.course_id
 * @param {() => number} of.reply_days how many days an offer is kept open
 * @param {() => void} of.redraw
 * @param {(id: number, options: { another: boolean, changed: boolean }) => unknown} of.done shows the person, or waits for another one
 * @param {() => void} of.cancel
 */
export function make_add_panel({ context, course_id, reply_days, redraw, done, cancel }) {
  /** @type {Form | null} */
  let form = null;
  let another = false;
  /** @type {() => void} */
  let drop_layer = () => {};
  /** @type {Row | null} somebody known, chosen to be booked */
  let known = null;
  /** @type {Row[]} */
  let found = [];
  let asked = 0;
  /** The text that was looked for. */
  let found_for = '';
  let last = { state: 'booked', on_date: context.today() };
  const begins = () => ({ ...last, reply_by: add_days(last.on_date, reply_days()) });
  const title_of_course = () => context.course()?.title ?? '';
  const booking_of = (/** @type {Record<string, any>} */ values, /** @type {string | null} */ over) => ({ course_id: /** @type {number} */ (course_id), state: values.state, on_date: values.on_date, reply_by: reply_of(values), reason: values.reason, over_capacity_reason: over });

  const chooser = make_chooser({
    id: 'known', label: 'Find a person by name, e-mail address, organisation or phone', placeholder: 'Name, e-mail, organisation or phone', redraw: () => redraw(), close: () => cancel(),
    typed: async (text) => {
      const number = (asked += 1);
      const list = text.trim() ? await context.ipc.participants({ ...first_query(null), search: text }).catch(context.problem) : null;
      if (number !== asked) return;
      found = list ? who_can_be_booked_first(list.rows, course_id).slice(0, 30) : [];
      found_for = text;
      redraw();
    },
  });

  /** @param {string} name @param {Record<string, any>} fields @param {Record<string, any>} values @param {string | null} draft @param {(values: any) => Promise<unknown>} save @param {string} save_label */
  function fresh_form(name, fields, values, draft, save, save_label) {
    leave();
    form = f.make_form({ name, context, fields, values, draft, save, redraw: () => redraw(), save_label, cancel });
    return form;
  }

  /** Leaves what is being typed; it is kept. */
  function leave() {
    drop_layer();
    form?.stop();
    form = null;
  }

  /** A new person. @param {{ restore?: boolean }} [options] restore: what was typed before and not saved comes back */
  async function open_new({ restore = true } = {}) {
    known = null;
    const made = fresh_form('add', { ...person_fields(), ...(course_id === null ? {} : booking_fields()) }, { emails: [''], ...begins() }, 'participants/new', save_new, 'Add');
    if (restore) await made.restore();
    redraw();
  }

  /** @param {Record<string, any>} values */
  async function save_new(values) {
    const person = person_of(values);
    const wants_another = another;
    another = false;
    const add = (/** @type {boolean} */ is_different) => with_room(context, (over) => context.ipc.add_participant({ person, booking: course_id === null ? null : booking_of(values, over), is_different }));
    /** @type {Sheet} */
    let sheet;
    try {
      sheet = await add(false);
    } catch (thrown) {
      if (!(thrown instanceof context.ipc.Problem) || thrown.code !== 'likely_duplicates') throw thrown;
      const who = await ask_who(await context.ipc.likely_duplicates(person, null), whole_name(person), course_id, true);
      if (!who) throw new Declined('Who it is was not said');
      if (who !== 'different') return same_person(who.same, values);
      sheet = await add(true);
    }
    last = { state: values.state ?? last.state, on_date: values.on_date ?? last.on_date };
    await finish(sheet.participant_id, wants_another, true);
  }

  /** @param {import('../types.d.ts').LikelyDuplicate} same @param {Record<string, any>} values */
  async function same_person(same, values) {
    const booked_here = same.courses.some((course) => course.course_id === course_id);
    if (course_id !== null && !booked_here) await with_room(context, (over) => context.ipc.book({ participant_id: same.participant_id, booking: booking_of(values, over) }));
    await finish(same.participant_id, false, course_id !== null && !booked_here);
  }

  /** The draft is thrown away by the form once this is done, so what follows waits for that. @param {number} id @param {boolean} wants_another @param {boolean} changed */
  async function finish(id, wants_another, changed) {
    setTimeout(async () => {
      if (wants_another) await open_new({ restore: false });
      await done(id, { another: wants_another, changed });
      if (wants_another) form?.focus('first_name');
    });
  }

  /** Somebody known. */
  function open_known() {
    leave();
    known = null;
    found = [];
    found_for = '';
    asked += 1;
    chooser.reset();
  }

  /** Back to the search. */
  function somebody_else() {
    leave();
    known = null;
    redraw();
    document.getElementById('known_field')?.focus();
  }

  const place_of = (/** @type {Row} */ row) => row.courses.find((course) => course.course_id === course_id);

  /** @param {Row} row */
  async function choose(row) {
    if (place_of(row)) { void done(row.participant_id, { another: false, changed: false }); return; }
    known = row;
    const made = fresh_form('book', booking_fields(), begins(), `participants/book/${row.participant_id}/${course_id}`, async (values) => {
      await with_room(context, (over) => context.ipc.book({ participant_id: row.participant_id, booking: booking_of(values, over) }));
      await finish(row.participant_id, false, true);
    }, 'Book');
    await made.restore();
    if (form !== made) return;
    drop_layer = open_layer(somebody_else);
    redraw();
    made.focus('state');
  }

  /** @param {KeyboardEvent} event */
  function pressed(event) {
    if (key_name(event) !== 'Mod+Enter' || !form || known) return;
    event.preventDefault();
    send_for_another(form);
  }
  /** Adds, and waits for the next one; what is refused is added by itself once it is mended. @param {Form} made */
  function send_for_another(made) {
    another = true;
    void made.send().finally(() => { another = false; });
  }

  return {
    open_new, open_known,
    /** Puts the focus where one begins. */
    focus() { if (form) form.focus(known ? 'state' : 'first_name'); else document.getElementById('known_field')?.focus(); },
    stop: leave,

    /** @returns {import('../shared/panel.js').PanelContent} */
    new_content() {
      if (!form) return { title: 'Add a participant', body: nothing };
      const made = form;
      return {
        title: 'Add a participant', under: course_id === null ? 'On no course yet' : as_typed(title_of_course()),
        body: html`<div @keydown=${pressed}>${made.template(html`${person_part(made)}${course_id === null ? nothing : booking_part(made, 'Booking on this course', false)}`,
          html`<button type="button" class="btn" title="${mod_name}+Enter" @click=${() => send_for_another(made)}>Add, then another</button>`)}</div>`,
      };
    },

    /** @returns {import('../shared/panel.js').PanelContent} */
    known_content() {
      const under = as_typed(title_of_course());
      if (known && form) {
        return { title: whole_name(known), under, body: html`${form.template(booking_part(form, 'Booking on this course'), html`<button type="button" class="btn" @click=${somebody_else}>Somebody else</button>`)}` };
      }
      chooser.set(found.map((row) => {
        const here = place_of(row);
        return {
          id: String(row.participant_id), title: whole_name(row), take: () => choose(row),
          detail: html`${row.organisation ? html`<span class="clip" title=${row.organisation}>${as_typed(row.organisation)}</span>` : nothing}${row.email ? html`<span class="whole">${as_address(row.email)}</span>` : nothing}`,
          aside: here ? (here.state === 'booked' ? html`<span class="kind">booked already</span>` : state_chip(here.state)) : undefined,
        };
      }), found_for);
      return { title: 'Book someone known', under, body: html`<section class="known_people">${chooser.field()}${chooser.options('People', chooser.text.trim() ? 'Nobody is found. They may be new: add them as a participant.' : 'People of earlier courses and everybody else in this file. Type a part of the name, organisation or e-mail.')}</section>` };
    },
  };
}
