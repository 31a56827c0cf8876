// @ts-check
// What can be done with all who are ticked: state, requirement, their addresses.
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { to_clipboard } from '../shared/clipboard.js';
import { open_draft_dialog } from '../shared/draft_dialog.js';
import { icon } from '../shared/icons.js';
import { menu_button } from '../shared/menu.js';
import { capital, plural } from '../shared/words.js';
import { ask_paid_in_full, ask_state, with_answers } from './decisions.js';
import { STATES, state_words } from './words.js';

/** @typedef {import('../shared/context.js').Context} Context */

/**
 * @param {object} of
 * @param {Context} of.context
 * @param {import('./list_state.js').ListState} of.state
 * @param {() => Promise<{ booking_id: number, name: string }[] | null>} of.ticked_bookings of all who are ticked; null when they could not be read
 * @param {() => Promise<unknown>} of.changed
 * @param {() => void} of.clear
 */
export function bulk_bar({ context, state, ticked_bookings, changed, clear }) {
  const count = state.ticked.size;
  if (!count) return nothing;
  const { requirements, places } = state.list;
  const course_id = places ? context.course_id() : null;

  /** @param {import('./words.js').BookingState} to */
  async function set_state(to) {
    const bookings = await ticked_bookings();
    if (!bookings) return;
    const ids = bookings.map(({ booking_id }) => booking_id);
    await ask_state(context, to, bookings.map(({ name }) => name), state.list.offer_reply_days, (values) => with_answers(context, ({ over_capacity_reason, lapsed_reason, only_those_that_fit }) => context.ipc.set_booking_state({ booking_ids: ids, state: to, ...values, over_capacity_reason, lapsed_reason, only_those_that_fit })));
    await changed();
  }
  /** @param {number} requirement_id @param {string | null} met_on */
  async function meet(requirement_id, met_on) {
    const bookings = await ticked_bookings();
    if (!bookings) return;
    try { await context.ipc.set_requirement({ booking_ids: bookings.map(({ booking_id }) => booking_id), requirement_id, met_on }); } catch (thrown) { context.problem(thrown); }
    await changed();
  }
  async function paid() {
    const bookings = await ticked_bookings();
    if (!bookings) return;
    const booking_ids = bookings.map(({ booking_id }) => booking_id);
    await ask_paid_in_full(context, bookings.length, (values) => with_answers(context, ({ only_those_that_fit }) => context.ipc.pay_in_full({ booking_ids, ...values, only_those_that_owe: only_those_that_fit })));
    await changed();
  }
  async function draft() {
    const people = [...state.ids].filter((id) => state.ticked.has(id));
    if (course_id !== null && await open_draft_dialog({ context, about: { of: 'course', course_id }, people })) await changed();
  }
  async function copy() {
    try {
      const emails = await context.ipc.main_emails([...state.ids].filter((id) => state.ticked.has(id)));
      await to_clipboard(emails.join('; '));
      const without = count - emails.length;
      context.say(`Copied ${plural(emails.length, 'e-mail address', 'e-mail addresses')}${without ? `; ${without} ${without === 1 ? 'person has' : 'people have'} none` : ''}`);
    } catch (thrown) { context.problem(thrown); }
  }

  return html`<div class="bulk_bar" role="region" aria-label="With those who are ticked"><b>${plural(count, 'participant')} ticked</b>
    ${places ? menu_button({ label: 'Change state', shown: html`Change state ${icon('down')}`, look: 'btn small', items: () => STATES.map((to) => ({ label: capital(state_words(to)), run: () => { void set_state(to); } })) }) : nothing}
    ${places ? html`<button type="button" class="btn small" @click=${paid}>Record payment</button>` : nothing}
    ${requirements.length ? menu_button({ label: 'Requirement met', shown: html`Requirement met ${icon('down')}`, look: 'btn small', items: () => [
      ...requirements.map((one) => ({ label: one.requirement, icon: /** @type {const} */ ('tick'), run: () => { void meet(one.requirement_id, context.today()); } })),
      /** @type {const} */ ('separator'),
      ...requirements.map((one) => ({ label: `Not met: ${one.requirement}`, run: () => { void meet(one.requirement_id, null); } })),
    ] }) : nothing}
    ${course_id === null
    ? html`<button type="button" class="btn small" @click=${copy}>${icon('copy')}Copy e-mails</button>`
    : menu_button({ label: 'Messages', shown: html`Messages ${icon('down')}`, look: 'btn small', items: () => [{ label: 'Draft messages', icon: /** @type {const} */ ('mail'), run: () => void draft() }, { label: 'Copy e-mails', icon: /** @type {const} */ ('copy'), run: () => void copy() }] })}
    <button type="button" class="btn small quiet" @click=${clear}>Untick all</button></div>`;
}
