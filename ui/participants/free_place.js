// @ts-check
// A place is free and somebody waits: says who is first, and offers to offer it. Nothing is given by itself.
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { add_days, day_and_month } from '../shared/dates.js';
import { icon } from '../shared/icons.js';
import { with_answers } from './decisions.js';
import { as_typed } from './words.js';

/**
 * @param {object} of
 * @param {import('../shared/context.js').Context} of.context
 * @param {import('../types.d.ts').PlaceFree | null} of.free
 * @param {number} of.reply_days how many days an offer is kept open
 * @param {() => Promise<unknown>} of.changed the list is to be read afresh
 * @param {() => Promise<unknown>} of.again so is the open person
 * @param {() => void} of.focus where the focus goes, since the button goes
 */
export function free_place({ context, free, reply_days, changed, again, focus }) {
  if (!free) return nothing;
  const reply_by = add_days(context.today(), reply_days);
  async function offer() {
    if (!free) return;
    const had = document.activeElement?.id === 'offer_place';
    try {
      await with_answers(context, ({ over_capacity_reason }) => context.ipc.set_booking_state({ booking_ids: [free.booking_id], state: 'offered', on_date: context.today(), reason: '', reply_by, over_capacity_reason, lapsed_reason: null, only_those_that_fit: false }));
      await Promise.all([changed(), again()]);
      if (had && !document.getElementById('offer_place')) focus();
    } catch (thrown) { context.problem(thrown); }
  }
  return html`<div class="free_place remark" role="status">${icon('about')}<span>${as_typed(free.said)}.</span><button type="button" class="btn small" id="offer_place" @click=${offer}><span>Offer it to ${as_typed(free.name)} until ${day_and_month(reply_by)}</span></button></div>`;
}
