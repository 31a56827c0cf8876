// @ts-check
// One session: what speaks against its date, who is invited, what they replied, and what can be done with it.
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { open_calendar_files_dialog } from '../shared/calendar_files_dialog.js';
import { with_consent } from '../shared/consent.js';
import { Declined } from '../shared/declined.js';
import { long_date } from '../shared/dates.js';
import { open_dialog } from '../shared/dialog.js';
import { open_draft_dialog } from '../shared/draft_dialog.js';
import { icon } from '../shared/icons.js';
import { menu_button } from '../shared/menu.js';
import { plural } from '../shared/words.js';
import { make_adder } from './adder.js';
import { make_change_form } from './change_form.js';
import { make_cohort_choice } from './cohorts.js';
import { make_invitees } from './invitees.js';
import { show_problem } from './problems.js';
import { added_words, led_by, NO_MESSAGE, outdated_words } from './words.js';

/** @typedef {import('../types.d.ts').FollowUpSheet} FollowUpSheet */
/** @typedef {import('../types.d.ts').FollowUpSession} FollowUpSession */
/** @typedef {import('../types.d.ts').WhomToInvite} WhomToInvite */

/**
 * @param {object} of
 * @param {import('../shared/context.js').Context} of.context
 * @param {() => void} of.redraw
 * @param {() => FollowUpSheet} of.sheet
 * @param {(sheet: FollowUpSheet) => void} of.take the fresh sheet after a change
 * @param {(session: FollowUpSession) => void} of.counted
 */
export function make_session_panel({ context, redraw, sheet, take, counted }) {
  /** @type {number | null} */
  let shown = null;
  /** @type {ReturnType<typeof make_change_form> | null} */
  let changing = null;
  /** @type {ReturnType<typeof make_adder> | null} */
  let adding = null;
  const invitees = make_invitees({ context, redraw, counted, remove: (people) => void remove(people) });
  const query = () => ({ programme_id: sheet().programme_id, year: sheet().year });
  const session = () => sheet().sessions.find(({ session_id }) => session_id === shown) ?? null;

  async function read() {
    const wanted = shown;
    if (wanted === null) return;
    try {
      const [list, holdings] = await Promise.all([context.ipc.invitees(wanted), context.ipc.session_holdings(wanted)]);
      if (wanted !== shown) return;
      invitees.show(list, holdings);
      redraw();
    } catch (thrown) {
      if (wanted === shown) context.problem(thrown);
    }
  }

  /** @param {() => Promise<FollowUpSheet>} change @returns {Promise<boolean>} whether it was done */
  async function act(change) {
    try {
      context.no_problem();
      take(await change());
      await read();
      return true;
    } catch (thrown) {
      if (!(thrown instanceof Declined)) show_problem(context, thrown);
      return false;
    }
  }

  /** @param {number[]} people */
  async function remove(people) {
    if (shown === null) return;
    const id = shown;
    if (await act(() => context.ipc.remove_invitees(id, people, query()))) invitees.focus({ first: false });
  }
  /** To those who are ticked, else to everybody on the list: what is not so any more comes first. @param {FollowUpSession} of */
  async function draft(of) {
    const outdated = invitees.outdated();
    const people = invitees.ticked().length ? invitees.ticked() : outdated.length ? outdated : (invitees.list?.invitees ?? []).map(({ participant_id }) => participant_id);
    const kind = of.state === 'cancelled' ? 'session_cancelled' : outdated.length ? 'session_moved' : 'reminder';
    if (people.length && await open_draft_dialog({ context, about: { of: 'session', session_id: of.session_id }, people, kind, focus_back: () => document.getElementById('draft_messages') })) await read();
  }
  /** Who is ticked has been given it. @param {FollowUpSession} of */
  async function save_file(of) {
    if (await open_calendar_files_dialog({ context, of: { of: 'session', session_id: of.session_id }, people: invitees.ticked(), focus_back: () => document.getElementById('save_calendar_file') })) await read();
  }
  /** @param {FollowUpSession} of */
  async function cancel(of) {
    const answer = await context.ask({ title: 'Cancel this follow-up session', body: `${long_date(of.date)}, ${of.times}. Its list and replies stay${of.marked ? `, and so ${of.marked === 1 ? 'does' : 'do'} ${plural(of.marked, 'mark')}` : ''}, and it can be reinstated.`, buttons: [{ id: 'cancel', label: 'Cancel the session' }], reason: { label: 'Reason (optional)', hint: 'Shown with the session' }, cancel: 'Keep it' });
    // The marks were named in the question.
    if (answer && await act(() => context.ipc.cancel_follow_up(of.session_id, answer.reason, true, query()))) document.getElementById('reinstate_follow_up')?.focus();
  }
  /** @param {FollowUpSession} of */
  async function reinstate(of) {
    const done = await act(() => with_consent(context, { title: 'Reinstate this session all the same?', label: 'Reinstate it', run: (confirmed) => context.ipc.reinstate_follow_up(of.session_id, confirmed, query()) }));
    if (done) document.getElementById('change_follow_up')?.focus();
  }

  /** @param {FollowUpSession} of */
  async function invite_graduates(of) {
    const all = sheet();
    let to_all = false;
    // Of this date it is known who is missing, of all its graduates together.
    const missing = () => (!to_all && choice.all() && invitees.list?.session.session_id === of.session_id ? invitees.list.graduates_not_invited : null);
    const choice = make_cohort_choice({ cohorts: all.cohorts, redraw: () => dialog.redraw(), name: 'invite' });
    /** @type {import('../shared/dialog.js').Opened<WhomToInvite>} */
    const dialog = open_dialog({
      title: 'Invite graduates',
      content: (opened) => html`<div class="dialog_body stack">${choice.template()}${all.to_come.length > 1 && all.to_come.includes(of.session_id) ? html`<fieldset class="field"><legend>To</legend><div class="choices">${[false, true].map((every) => html`<label class="choice"><input type="radio" name="invite_to" .checked=${to_all === every} @change=${() => { to_all = every; opened.redraw(); }}><span>${every ? all.to_come.length === 2 ? 'both dates to come' : `all ${all.to_come.length} dates to come` : long_date(of.date)}</span></label>`)}</div></fieldset>` : nothing}<p class="soft" role="status">${choice.any() ? `${added_words(missing(), choice.people())} This puts them on the list. ${NO_MESSAGE}`.trim() : 'Tick whose graduates to add.'}</p></div>
        <div class="dialog_buttons"><button type="button" class="btn" @click=${() => opened.close(null)}>Cancel</button><button type="button" class="btn first" aria-disabled=${choice.any() ? nothing : 'true'} @click=${() => { if (choice.any()) opened.close(choice.whom()); }}>Add to the list</button></div>`,
    });
    const whom = await dialog.result;
    if (whom) await act(() => context.ipc.invite(to_all ? all.to_come : [of.session_id], whom, query()));
  }

  /** @param {boolean} [focus] */
  function start_change(focus = true) {
    const of = session();
    if (!of) return;
    changing = make_change_form({
      context, redraw, session: of, sheet: sheet(),
      done: (fresh) => { stop_change(); if (fresh) { take(fresh); void read(); } redraw(); document.querySelector('.panel h2') instanceof HTMLElement && /** @type {HTMLElement} */ (document.querySelector('.panel h2')).focus(); },
    });
    redraw();
    if (focus) document.getElementById('change_date')?.focus();
  }
  function stop_change() {
    changing?.stop();
    changing = null;
  }
  function start_adding() {
    if (shown === null) return;
    const id = shown;
    adding = make_adder({
      context, redraw, session_id: id,
      take: (participant_id) => void act(() => context.ipc.invite([id], { courses: [], earlier_graduates: false, people: [participant_id], only_not_invited: false }, query())).then(() => adding?.again()),
      closed: () => { adding = null; redraw(); document.getElementById('add_somebody')?.focus(); },
    });
    redraw();
    adding.begin();
  }

  function stop_adding() {
    adding?.stop();
    adding = null;
  }

  /** @param {FollowUpSession} of */
  function remarks(of) {
    return html`${of.state === 'cancelled' ? html`<div class="remark bad">${icon('close')}<span><b>Cancelled.</b> ${of.cancelled_reason}</span></div>` : nothing}
      ${of.against.map(({ sentence }) => html`<div class="remark warn">${icon('warning')}<span>${sentence}</span></div>`)}
      ${of.remarks.map(({ sentence }) => html`<div class="remark">${icon('about')}<span>${sentence}</span></div>`)}`;
  }

  /** @param {FollowUpSession} of */
  function body(of) {
    if (changing) return changing.template();
    const list = invitees.list?.session.session_id === of.session_id ? invitees.list : null;
    // Nobody is invited to what is over; whoever came to it can still be put on the list.
    const left = of.state === 'planned' ? list?.graduates_not_invited ?? 0 : 0;
    const live = of.state !== 'cancelled';
    const link = of.zoom_link || sheet().defaults.zoom_link;
    return html`${remarks(of)}<section class="invited"><h3>${of.invited ? `${plural(of.invited, 'person', 'people')} invited` : 'Nobody is invited yet'}</h3>
      ${invitees.template()}
      ${left > 0 ? html`<p class="small soft">${plural(left, 'graduate')} ${left === 1 ? 'is' : 'are'} not on this list.</p>` : nothing}
      ${adding ? adding.template() : live ? html`<div class="line_up">${left > 0 ? html`<button type="button" class="btn small" @click=${() => void invite_graduates(of)}>${icon('participants')}Invite graduates</button>` : nothing}<button type="button" class="btn small" id="add_somebody" @click=${start_adding}>${icon('plus')}Add somebody</button></div>` : nothing}</section>
      <div class="line_up">${of.invited ? html`<button type="button" class="btn small" id="draft_messages" @click=${() => void draft(of)}>${icon('mail')}Draft messages</button>` : nothing}<button type="button" class="btn small" id="save_calendar_file" @click=${() => void save_file(of)}>${icon('calendar')}Save calendar file</button>${of.invited ? outdated_words(invitees.outdated().length) : nothing}</div>
      ${link ? html`<section><h3>${of.zoom_link ? 'Link' : 'Link of the programme'}</h3><p class="prose small">${link}</p></section>` : nothing}`;
  }

  return {
    /** @param {number | null} id @param {boolean} into whether the focus goes to the people */
    async show(id, into) {
      if (id === shown && !into) return;
      if (id !== shown) { stop_change(); stop_adding(); invitees.show(null); }
      shown = id;
      await read();
      if (into && shown === id) invitees.focus({ first: true });
    },
    /** Reads again, after an undo; a form in which nothing was typed shows what holds now. */
    async again() {
      if (changing && !changing.is_touched()) { stop_change(); start_change(false); }
      await read();
    },
    is_changing: () => changing !== null,
    start_change,
    /** Closes what is open inside the panel. */
    step_back() { const was = changing !== null; stop_change(); return was; },

    /** @returns {import('../shared/panel.js').PanelContent} */
    content() {
      const of = session();
      if (!of) return { title: 'Follow-up session', body: html`<p class="soft">This session is not in ${sheet().year} any more.</p>` };
      const items = () => [
        { label: 'Move or change', run: () => start_change(), icon: /** @type {const} */ ('edit') },
        { label: 'Invite graduates', run: () => void invite_graduates(of), icon: /** @type {const} */ ('participants'), disabled: !sheet().cohorts.length },
        /** @type {const} */ ('separator'),
        { label: 'Cancel this session', run: () => void cancel(of), icon: /** @type {const} */ ('close') },
      ];
      return {
        title: long_date(of.date),
        under: html`${of.title ? html`<b>${of.title}</b><br>` : nothing}${of.times}, led by ${led_by(of.facilitators)}`,
        body: body(of),
        foot: changing ? undefined : html`<button type="button" class="btn" @click=${() => context.go('register', { session_id: of.session_id })}>${icon('register')}Register</button>${of.state === 'cancelled'
          ? html`<button type="button" class="btn" id="reinstate_follow_up" @click=${() => void reinstate(of)}>${icon('undo')}Reinstate</button>`
          : html`<button type="button" class="btn" id="change_follow_up" @click=${() => start_change()}>${icon('edit')}Change</button>${menu_button({ label: 'More for this session', items })}`}`,
      };
    },
    stop() { stop_change(); stop_adding(); invitees.stop(); },
  };
}
