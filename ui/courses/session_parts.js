// @ts-check
// One session in the panel: what it is, moving or changing it, cancelling it; and adding another.
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { open_calendar_files_dialog } from '../shared/calendar_files_dialog.js';
import { with_consent } from '../shared/consent.js';
import { add_days, days_between, long_date, time_span } from '../shared/dates.js';
import { open_draft_dialog } from '../shared/draft_dialog.js';
import { icon } from '../shared/icons.js';
import { session_word } from '../shared/states.js';
import { plural } from '../shared/words.js';
import { at_its_list } from './at_its_list.js';
import { session_form } from './session_form.js';
import { link_words } from './link.js';
import { names_of, notes_of } from './words.js';

/** @typedef {import('./parts.js').Screen} Screen */
/** @typedef {import('./parts.js').Part} Part */
/** @typedef {import('../types.d.ts').Session} Session */

/** @param {Screen} screen @param {number} session_id @returns {Part} */
export function session_part(screen, session_id) {
  const { context } = screen;
  const session = () => /** @type {Session} */ (screen.sheet().sessions.find((one) => one.session_id === session_id));

  const cancel = () => screen.attempt(async () => {
    const { number, marks_entered } = session();
    const answer = await context.ask({
      title: `Cancel session ${number}`, cancel: 'Keep it', buttons: [{ id: 'cancel', label: 'Cancel the session' }], reason: { label: 'Reason (optional)', hint: 'Shown in the list of sessions' },
      body: html`<p>${screen.sheet().when_cancelled}.</p>${marks_entered ? html`<p>${plural(marks_entered, 'mark is', 'marks are')} entered for it: they are kept, and do not count while it is cancelled.</p>` : nothing}`,
    });
    if (!answer) return;
    // The marks were named in the question.
    screen.take(await context.ipc.cancel_session(session_id, answer.reason, true));
    screen.redraw();
    document.getElementById('reinstate_session')?.focus();
  });
  const reinstate = () => screen.attempt(async () => {
    const { number } = session();
    screen.take(await with_consent(context, { title: `Reinstate session ${number} all the same?`, label: 'Reinstate it', run: (confirmed) => context.ipc.reinstate_session(session_id, confirmed) }));
    screen.redraw();
    document.getElementById('cancel_session')?.focus();
  });

  const draft = () => open_draft_dialog({ context, about: { of: 'session', session_id }, kind: session().state === 'cancelled' ? 'session_cancelled' : 'reminder', focus_back: () => document.getElementById('draft_messages') });

  const save_file = () => open_calendar_files_dialog({ context, of: { of: 'session', session_id }, focus_back: () => document.getElementById('save_calendar_file') });

  /** What one does next comes first: at a session that has been held, its marks; before, its date. @param {Session} one */
  function buttons(one) {
    const messages = html`<button type="button" class="btn" id="draft_messages" @click=${() => void draft()}>${icon('mail')}Draft messages</button>`;
    if (one.state === 'cancelled') return html`<button type="button" class="btn first" id="reinstate_session" @click=${reinstate}>${icon('undo')}Reinstate</button>${messages}`;
    const held = one.state === 'held';
    const register = html`<button type="button" class="btn ${held ? 'first' : ''}" id="open_register" @click=${() => context.go('register', { session_id })}>${icon('register')}Open its register</button>`;
    const move = html`<button type="button" class="btn ${held ? '' : 'first'}" id="move_session" @click=${() => screen.open('move', session_id)}>${icon('move')}Move or change</button>`;
    return html`${held ? html`${register}${move}` : html`${move}${register}`}${messages}<button type="button" class="btn" id="cancel_session" @click=${cancel}>Cancel session</button>`;
  }

  return {
    kind: 'session', session_id, stop: () => {},
    content() {
      const one = session();
      const { zoom_link: shared } = screen.sheet();
      const notes = one.state === 'cancelled' ? [] : notes_of(one);
      return {
        title: `Session ${one.number}`, under: html`${long_date(one.date)}, ${time_span(one.starts_at, one.ends_at)}`,
        body: html`${one.state === 'cancelled' ? html`<div class="remark bad">${icon('close')}<span>Cancelled${one.cancelled_reason ? html`: ${one.cancelled_reason}` : nothing}</span></div>` : nothing}
          ${notes.map(({ text, warns }) => html`<div class="remark ${warns && one.state === 'planned' ? 'warn' : ''}">${icon(warns && one.state === 'planned' ? 'warning' : 'about')}<span>${text}</span></div>`)}
          <section><h3>This session</h3><dl class="facts">
            ${one.title ? html`<dt>About</dt><dd>${one.title}</dd>` : nothing}
            <dt>State</dt><dd>${session_word(one.state)}${one.marks_entered ? `, ${plural(one.marks_entered, 'mark')} entered` : nothing}</dd>
            <dt>Facilitators</dt><dd>${names_of(one.facilitators)}</dd>
            <dt>Break</dt><dd>${one.break_minutes ? plural(one.break_minutes, 'minute') : 'None'}</dd>
            <dt>Zoom link</dt><dd>${one.zoom_link ? link_words(one.zoom_link) : (shared ? html`${link_words(shared)} <span class="soft">(the course’s)</span>` : html`<span class="soft">None yet</span>`)}</dd>
            ${one.notes ? html`<dt>Notes</dt><dd class="prose">${one.notes}</dd>` : nothing}</dl></section>
          <div class="line_up"><button type="button" class="btn small" id="save_calendar_file" @click=${() => void save_file()}>${icon('calendar')}Save calendar file</button></div>`,
        foot: buttons(one),
      };
    },
  };
}

/** @param {Screen} screen @param {Session} session @returns {Promise<Part>} */
export async function session_form_part(screen, session) {
  const { context } = screen;
  const { session_id, number } = session;
  return with_form(screen, {
    kind: 'move', session_id, number, title: `Session ${number}`, under: 'Its number stays, wherever it is moved.',
    values: { date: session.date, starts_at: session.starts_at, ends_at: session.ends_at, facilitators: session.facilitators.map(({ name }) => name), title: session.title, break_minutes: session.break_minutes, zoom_link: session.zoom_link, notes: session.notes },
    draft: `courses/session/${session_id}`, save_label: 'Save the session', cancel: () => screen.open('session', session_id),
    save: async (typed) => {
      screen.take(await with_consent(context, { title: `Change session ${number} all the same?`, label: 'Save the session', run: (confirmed) => context.ipc.change_session(session_id, { ...typed, confirmed }) }));
      await screen.open('session', session_id);
    },
  });
}

/** Another session: as long after the last as that was after the one before, and like it in everything else. @param {Screen} screen @returns {Promise<Part>} */
export async function add_part(screen) {
  const { context } = screen;
  const { sessions, facilitators } = screen.sheet();
  const number = Math.max(0, ...sessions.map((one) => one.number)) + 1;
  const [last, before] = [...sessions].sort((a, b) => b.date.localeCompare(a.date));
  const gap = (last && before && days_between(before.date, last.date)) || 7;
  return with_form(screen, {
    kind: 'add', session_id: null, number, title: `Add session ${number}`, under: last ? `Suggested ${gap === 7 ? 'a week' : plural(gap, 'day')} after the last one.` : 'The first one.',
    values: { date: last ? add_days(last.date, gap) : null, starts_at: last?.starts_at ?? '15:00', ends_at: last?.ends_at ?? '17:00', break_minutes: last?.break_minutes ?? 0, facilitators: facilitators.map(({ name }) => name), title: '', zoom_link: '', notes: '' },
    draft: `courses/add/${screen.course_id}`, save_label: 'Add the session', cancel: () => screen.close(),
    save: async (typed) => {
      const fresh = await with_consent(context, { title: `Add session ${number} all the same?`, label: 'Add the session', run: (confirmed) => context.ipc.add_session(screen.course_id, { ...typed, confirmed }) });
      screen.take(fresh);
      const added = fresh.sessions.at(-1);
      if (added) await screen.open('session', added.session_id);
    },
  });
}

/**
 * @param {Screen} screen
 * @param {{ kind: 'move' | 'add', session_id: number | null, number: number, title: string, under: string, values: Record<string, any>, draft: string, save_label: string, cancel: () => void, save: (typed: import('../types.d.ts').SessionForm) => Promise<void> }} of
 * @returns {Promise<Part>}
 */
async function with_form(screen, { kind, session_id, number, title, under, values, draft, save_label, cancel, save }) {
  const { context } = screen;
  const known = (await context.ipc.facilitators()).facilitators.map(({ name }) => name);
  const made = session_form({
    name: 'session', context, redraw: screen.redraw, session_id, number, values, known, course_link: screen.sheet().zoom_link, draft, save_label, cancel,
    save: (typed) => save(typed).catch((thrown) => { throw at_its_list(context, thrown); }),
  });
  await made.form.restore();
  void made.look();
  return { kind, session_id, content: () => ({ title, under, body: made.body() }), stop: () => made.form.stop(), is_touched: () => made.form.is_touched, focus: () => made.form.focus('date') };
}
