// @ts-check
// Everything about one person beside the list: their booking, attendance, courses, details and history. What is changed is changed in place.
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { moment_words } from '../shared/dates.js';
import { make_attendance_part } from './attendance_part.js';
import { make_booking_part } from './booking_part.js';
import { make_details_part } from './details_part.js';
import { make_years_part } from './person_years.js';
import { as_typed, where_they_work, whole_name } from './words.js';

/** @typedef {import('../shared/context.js').Context} Context */
/** @typedef {import('../types.d.ts').ParticipantSheet} Sheet */
/** @typedef {'booking' | 'attendance' | 'courses' | 'details' | 'history'} Tab */
/**
 * @typedef {object} Part what one tab is given
 * @property {Context} context
 * @property {number | null} course_id
 * @property {() => Sheet} sheet
 * @property {() => void} redraw
 * @property {(run: () => Promise<unknown>) => Promise<void>} write does it, then shows everything afresh
 * @property {(stayed: number) => void} merged two people are one: shows the one who stayed
 * @property {(id: number) => string} row_id an id for elements of this person
 */

/** @type {readonly { id: Tab, label: string }[]} */
const TABS = [{ id: 'booking', label: 'Booking' }, { id: 'attendance', label: 'Attendance' }, { id: 'courses', label: 'Courses' }, { id: 'details', label: 'Details' }, { id: 'history', label: 'History' }];

/**
 * @param {object} of
 * @param {Context} of.context
 * @param {number | null} of.course_id
 * @param {() => void} of.redraw
 * @param {() => Promise<unknown>} of.changed the list is to be read afresh
 * @param {() => void} of.gone the person is no longer there
 * @param {(stayed: number) => void} of.merged two people were made one: this one is to be shown
 */
export function make_person_panel({ context, course_id, redraw, changed, gone, merged }) {
  /** @type {number | null} */
  let shown = null;
  /** @type {Sheet | null} */
  let sheet = null;
  /** @type {Tab} */
  let tab = context.recall('tab', course_id === null ? 'details' : 'booking');
  let asked = 0;
  const tabs = () => TABS.filter(({ id }) => course_id !== null || id === 'courses' || id === 'details' || id === 'history');

  /** @type {Part} */
  const part = {
    context, course_id, redraw,
    sheet: () => /** @type {Sheet} */ (sheet),
    merged: (stayed) => merged(stayed),
    row_id: (id) => `person_${shown}_${id}`,
    async write(run) {
      await run();
      await Promise.all([refresh(), changed()]);
    },
  };
  const booking = make_booking_part(part);
  const attendance = make_attendance_part(part);
  const details = make_details_part(part);
  const years = make_years_part(part);

  async function refresh() {
    if (shown === null) return;
    const number = (asked += 1);
    try {
      const fresh = await context.ipc.participant_sheet(shown, course_id);
      if (number !== asked) return;
      sheet = fresh;
      redraw();
    } catch (thrown) {
      if (number !== asked) return;
      if (thrown instanceof context.ipc.Problem && thrown.code === 'gone') gone();
      else context.problem(thrown);
    }
  }

  /** @param {Tab} to @param {boolean} [focus] */
  function go_to(to, focus = false) {
    if (tab !== to) { booking.leave(); details.leave(); }
    tab = to;
    context.remember('tab', to);
    redraw();
    if (focus) document.getElementById(`tab_${to}`)?.focus();
  }

  /** @param {KeyboardEvent} event */
  function pressed(event) {
    const all = tabs();
    const at = all.findIndex(({ id }) => id === tab);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: all.length - 1 }[event.key];
    const next = to === undefined ? undefined : all[(to + all.length) % all.length];
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    go_to(next.id, true);
  }

  function history() {
    const { history: page } = part.sheet();
    const { participant_id } = part.sheet();
    const messages = html`<p><button type="button" class="link" @click=${() => context.go('messages', { participant_id })}>Messages to this person: what was drafted, and whether it was sent</button></p>`;
    if (!page.steps.length) return html`<section>${messages}<p class="soft">Nothing has been done yet.</p></section>`;
    return html`<section>${messages}<button type="button" class="link" @click=${() => context.go('history', { participant_id })}>History of this person: search it, undo from it</button><ol class="person_steps">${page.steps.map((step) => html`<li class=${step.kind === 'taken_back' ? 'taken_back' : ''}><span>${as_typed(step.said)}${step.kind === 'taken_back' ? html` <span class="chip plain">Undone</span>` : nothing}</span>${step.about ? html`<span class="small soft">${as_typed(step.about)}</span>` : nothing}<span class="small soft">${moment_words(step.at, context.today())}</span></li>`)}</ol></section>`;
  }

  return {
    get shown() { return shown; },
    refresh,
    /** After an undo or a redo. */
    async again() {
      await refresh();
      if (sheet === null) return;
      booking.refreshed();
      details.refreshed();
    },
    /** Loads somebody; await it before the panel is opened. @param {number} id */
    async show(id) {
      if (shown !== id) { booking.stop(); details.stop(); sheet = null; }
      shown = id;
      await refresh();
      return sheet !== null;
    },
    stop() { asked += 1; booking.stop(); details.stop(); shown = null; sheet = null; },

    /** @returns {import('../shared/panel.js').PanelContent} */
    content() {
      if (!sheet) return { title: '…', body: nothing };
      const chosen = tabs().some(({ id }) => id === tab) ? tab : 'details';
      return {
        title: whole_name(sheet.person),
        under: where_they_work(sheet.person),
        body: html`<div role="tablist" class="tabs" aria-label="About this person" @keydown=${pressed}>${tabs().map(({ id, label }) => html`<button type="button" role="tab" id="tab_${id}" aria-selected=${id === chosen ? 'true' : 'false'} aria-controls="person_part" tabindex=${id === chosen ? '0' : '-1'} @click=${() => go_to(id)}>${label}</button>`)}</div>
          <div role="tabpanel" id="person_part" class="person_part" aria-labelledby="tab_${chosen}">${chosen === 'booking' ? booking.content() : chosen === 'attendance' ? attendance.content() : chosen === 'courses' ? years.content() : chosen === 'details' ? details.content() : history()}</div>`,
      };
    },
  };
}
