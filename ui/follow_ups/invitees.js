// @ts-check
// Who is invited to one session, and what they replied: one key each, for the ticked or for the one with the focus.
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { live } from '../vendor/lit-html/directives/live.js';
import { day_and_month, read_date } from '../shared/dates.js';
import { filter_chips } from '../shared/filters.js';
import { icon } from '../shared/icons.js';
import { is_plain_key, run_key } from '../shared/keyboard.js';
import { make_long_table } from '../shared/long_table.js';
import { merged } from '../shared/order.js';
import { capital, plural } from '../shared/words.js';
import { paste_session_replies } from './paste.js';
import { show_problem } from './problems.js';
import { REPLIES } from './words.js';

/** @typedef {import('../types.d.ts').Invitee} Invitee */
/** @typedef {import('../types.d.ts').InviteeList} InviteeList */
/** @typedef {import('../types.d.ts').Reply} Reply */

/** A list of so many people or fewer stands in the panel as it is; a longer one scrolls by itself. */
const FEW = 15;

/**
 * @param {object} of
 * @param {import('../shared/context.js').Context} of.context
 * @param {() => void} of.redraw
 * @param {(session: import('../types.d.ts').FollowUpSession) => void} of.counted the session with its fresh counts
 * @param {(people: number[]) => void} of.remove
 */
export function make_invitees({ context, redraw, counted, remove }) {
  /** @type {InviteeList | null} */
  let list = null;
  /** What each holds of this date, by whom. @type {Map<number, import('../types.d.ts').Holding>} */
  let holdings = new Map();
  /** @type {Set<import('../shared/long_table.js').Id>} */
  const ticked = new Set();
  /** @type {Set<number>} replies on their way to the file */
  const saving = new Set();
  let filter = 'all';
  /** @type {readonly Invitee[]} the rows as they stand: who no longer fits the filter stays until it is applied again */
  let shown = [];
  let replied_on = '';
  /** What the program said against the day. */
  let day_refused = '';

  const table = make_long_table({
    name: 'invitees', label: 'Invited people', redraw,
    id_of: (/** @type {Invitee} */ one) => one.participant_id, name_of: ({ name }) => name,
    ticks: { has: (id) => ticked.has(id), set: (ids, on) => ids.forEach((id) => (on ? ticked.add(id) : ticked.delete(id))) },
  });

  /** @type {import('../shared/long_table.js').Column<Invitee>[]} */
  const columns = [
    { key: 'name', head: 'Name', kind: 'header', cell: ({ participant_id, name, organisation, marked }) => html`<span title=${organisation ? `${name}, ${organisation}` : name}>${name}</span>${marked ? html` <span class="chip plain" title="Has a mark in the register">marked</span>` : nothing}${held(participant_id) === 'outdated' ? html` <span class="chip warn" title="Holds an invitation that says what is not so any more">outdated</span>` : nothing}` },
    { key: 'reply', head: 'Reply', cell: reply_cell },
  ];

  /** Beside the reply that was given, the day on which it was. @param {Invitee} one @param {Reply} reply */
  const day_of_reply = (one, reply) => (one.reply === reply && reply !== 'no_reply' && one.replied_on ? `, replied on ${day_and_month(one.replied_on)}` : '');

  /** @param {Invitee} one */
  function reply_cell(one) {
    return html`<span class="replies ${saving.has(one.participant_id) ? 'saving' : ''}">${REPLIES.map(({ reply, word, shape, key }) => html`<button type="button" class="reply ${reply}" tabindex="-1" aria-pressed=${one.reply === reply ? 'true' : 'false'} aria-label="${one.name}: ${word}${day_of_reply(one, reply)}" title="${word}${day_of_reply(one, reply)} (${key})" @click=${() => void set([one.participant_id], reply)}>${shape()}</button>`)}</span>`;
  }

  const held = (/** @type {number} */ id) => holdings.get(id)?.kind ?? 'nothing';
  const fits = () => (list ? list.invitees.filter(({ reply, participant_id }) => filter === 'all' || reply === filter || held(participant_id) === filter) : []);
  /** After a change: who was taken off has gone, who is new comes in at their place, everybody else stays. */
  function settle() {
    const by_id = new Map((list?.invitees ?? []).map((one) => [one.participant_id, one]));
    const standing = shown.map(({ participant_id }) => participant_id).filter((id) => by_id.has(id));
    const ids = merged(standing, fits().map(({ participant_id }) => participant_id));
    shown = ids.flatMap((id) => by_id.get(id) ?? []);
    for (const id of ticked) if (!by_id.has(Number(id))) ticked.delete(id);
  }
  function apply_filter() {
    shown = fits();
    for (const id of ticked) if (!shown.some((one) => one.participant_id === id)) ticked.delete(id);
  }

  /** Who was given no invitation yet, and who holds an outdated one: only where there are any, and the session is still to come. */
  function by_holding() {
    if (list?.session.state === 'held') return [];
    const count = (/** @type {string} */ kind) => (list?.invitees ?? []).filter(({ participant_id }) => held(participant_id) === kind).length;
    return [{ id: 'nothing', label: 'Not told yet', count: count('nothing') }, { id: 'outdated', label: 'Outdated', count: count('outdated') }].filter((one) => one.count > 0 || filter === one.id);
  }

  /** @param {readonly Invitee[]} fresh */
  function take(fresh) {
    if (!list) return;
    const by_id = new Map(fresh.map((one) => [one.participant_id, one]));
    const renew = (/** @type {Invitee} */ one) => by_id.get(one.participant_id) ?? one;
    list = { ...list, invitees: list.invitees.map(renew) };
    shown = shown.map(renew);
  }

  const day_typed = () => (replied_on.trim() ? read_date(replied_on, context.today()) : null);

  /** Painted at once, kept when the program has it, put back when it has not. @param {number[]} people @param {Reply} reply */
  async function set(people, reply) {
    if (!list || !people.length) return;
    const session_id = list.session.session_id;
    const wanted = new Set(people);
    const before = list.invitees.filter(({ participant_id }) => wanted.has(participant_id));
    const day = day_typed();
    if (day && !day.ok) { document.getElementById('replied_on')?.focus(); return; }
    const on = day?.value ?? '';
    context.no_problem();
    day_refused = '';
    people.forEach((id) => saving.add(id));
    take(before.map((one) => ({ ...one, reply, replied_on: reply === 'no_reply' ? null : on || context.today() })));
    redraw();
    try {
      const done = await context.ipc.set_reply({ session_id, people, reply, replied_on: on });
      people.forEach((id) => saving.delete(id));
      if (list?.session.session_id === session_id) { take(done.invitees); list = { ...list, session: done.session }; }
      counted(done.session);
    } catch (thrown) {
      people.forEach((id) => saving.delete(id));
      if (list?.session.session_id === session_id) take(before);
      day_refused = context.ipc.problem_from(thrown).fields.find(({ field }) => field === 'replied_on')?.message ?? '';
      if (!day_refused) show_problem(context, thrown);
    }
    redraw();
  }

  /** Replies that came in a table, taken in one step. */
  async function paste() {
    if (!list?.invitees.length) return;
    const { session } = list;
    const day = day_typed();
    if (day && !day.ok) { document.getElementById('replied_on')?.focus(); return; }
    const done = await paste_session_replies({ context, session, replied_on: day?.value ?? '' });
    if (!done) return;
    if (list?.session.session_id === session.session_id) { take(done.invitees); list = { ...list, session: done.session }; }
    counted(done.session);
    redraw();
  }

  /** @param {KeyboardEvent} event @returns {Invitee | null} */
  function focused(event) {
    const row = event.target instanceof Element ? event.target.closest('#invitees_sheet tr.row') : null;
    return row instanceof HTMLElement ? shown[Number(row.dataset.index)] ?? null : null;
  }

  /** @param {KeyboardEvent} event @param {Reply} reply */
  function by_key(event, reply) {
    const one = focused(event);
    if (ticked.size) return void set([...ticked].map(Number), reply);
    if (!one) return;
    // Setting a reply renews the rows, so the next one is looked for first.
    const next = shown[shown.indexOf(one) + 1];
    void set([one.participant_id], reply);
    if (next && day_typed()?.ok !== false) table.focus(next.participant_id);
  }

  /** @param {KeyboardEvent} event */
  function pressed(event) {
    if (!list || !is_plain_key(event) || (!focused(event) && !(event.target instanceof Element && event.target.closest('.invitees')))) return;
    run_key(event, {
      c: () => by_key(event, 'coming'), n: () => by_key(event, 'not_coming'), r: () => by_key(event, 'no_reply'), p: () => void paste(),
      Delete: () => { const one = focused(event); const people = ticked.size ? [...ticked].map(Number) : one ? [one.participant_id] : []; if (people.length) remove(people); },
    });
  }
  document.addEventListener('keydown', pressed);

  return {
    get list() { return list; },
    ticked: () => [...ticked].map(Number),
    /** Who holds an invitation that says what is not so any more. */
    outdated: () => (list?.invitees ?? []).map(({ participant_id }) => participant_id).filter((id) => held(id) === 'outdated'),
    /** @param {InviteeList | null} fresh @param {import('../types.d.ts').SessionHoldings | null} [holds] */
    show(fresh, holds = null) {
      holdings = new Map(holds?.people ?? []);
      const same = fresh !== null && list?.session.session_id === fresh.session.session_id;
      list = fresh;
      if (same) return settle();
      ticked.clear();
      filter = 'all';
      replied_on = '';
      day_refused = '';
      apply_filter();
      table.to_top();
    },
    /** Puts the focus on the first row, or back on the row where it was. @param {{ first: boolean }} where */
    focus({ first }) { const row = shown[0]; if (row) table.focus(...(first ? [row.participant_id] : [])); },

    template() {
      if (!list) return html`<p class="waiting">Reading who is invited…</p>`;
      const { invitees, session } = list;
      if (!invitees.length) return nothing;
      const counts = { coming: session.coming, not_coming: session.not_coming, no_reply: session.no_reply };
      const options = [{ id: 'all', label: 'All', count: session.invited }, ...REPLIES.map(({ reply, word }) => ({ id: reply, label: capital(word), count: counts[reply] })), ...by_holding()];
      const day = day_typed();
      const why = day && !day.ok ? day.why : day_refused;
      return html`<div class="invitees stack tight ${invitees.length <= FEW ? 'few' : ''}">
        ${filter_chips({ label: 'By reply', options, chosen: filter, choose: (id) => { filter = id; apply_filter(); table.to_top(); redraw(); } })}
        <div class="line_up reply_line">${ticked.size
          ? html`<div class="line_up"><span class="small">${plural(ticked.size, 'person', 'people')} ticked:</span>${REPLIES.map(({ reply, word, shape }) => html`<button type="button" class="btn small" @click=${() => void set([...ticked].map(Number), reply)}>${shape()}${word}</button>`)}<button type="button" class="btn small quiet" @click=${() => remove([...ticked].map(Number))}>${icon('bin')}Take off</button></div>`
          : html`<button type="button" class="btn small" id="paste_replies" title="Paste replies (P)" @click=${() => void paste()}>${icon('copy')}Paste replies</button>`}
          <label class="small replied_on"><span>Replied on</span><input class="of_few" id="replied_on" autocomplete="off" placeholder="today" aria-invalid=${why ? 'true' : 'false'} aria-describedby=${why ? 'replied_on_error' : nothing} .value=${live(replied_on)} @input=${(/** @type {InputEvent & { target: HTMLInputElement }} */ event) => { replied_on = event.target.value; day_refused = ''; redraw(); }}></label></div>
        ${why ? html`<span class="field_error small" id="replied_on_error" role=${day_refused ? 'alert' : nothing}>${icon('warning')}<span>${why}</span></span>` : nothing}
        ${table.template(shown, columns, { empty: html`<p class="waiting">Nobody with this reply.</p>` })}</div>`;
    },
    stop() { document.removeEventListener('keydown', pressed); table.stop(); },
  };
}
