// @ts-check
// The sessions that the form describes, before they are saved: every date with what speaks against it. The list is one stop for Tab;
// the arrows go from session to session, Enter sets one by hand, S skips its date.
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { repeat } from '../vendor/lit-html/directives/repeat.js';
import { long_date, short_date, time_span } from '../shared/dates.js';
import { open_dialog } from '../shared/dialog.js';
import * as f from '../shared/form.js';
import { icon } from '../shared/icons.js';
import { run_key } from '../shared/keyboard.js';
import { notes_of } from './words.js';

/** @typedef {import('../types.d.ts').SessionsProposed} SessionsProposed */
/** @typedef {import('../types.d.ts').SessionProposed} SessionProposed */
/** @typedef {import('../types.d.ts').AdjustedSession} AdjustedSession */

/**
 * @param {object} of
 * @param {import('../shared/context.js').Context} of.context
 * @param {() => SessionsProposed | null} of.proposed
 * @param {() => AdjustedSession[]} of.adjusted
 * @param {(adjusted: AdjustedSession[]) => void} of.adjust
 * @param {(date: string) => void} of.skip
 * @param {() => void} of.redraw
 */
export function session_preview({ context, proposed, adjusted, adjust, skip, redraw }) {
  let active = 0;

  /** @param {number} at */
  function go_to(at) {
    active = Math.max(0, Math.min(at, (proposed()?.sessions.length ?? 1) - 1));
    redraw();
    const row = document.querySelectorAll('.preview_rows button')[active];
    if (row instanceof HTMLElement) row.focus();
  }

  /** @param {KeyboardEvent} event @param {SessionProposed} session @param {number} at */
  function keys(event, session, at) {
    run_key(event, {
      ArrowDown: () => go_to(at + 1), ArrowUp: () => go_to(at - 1), Home: () => go_to(0), End: () => go_to(Infinity),
      s: () => skipped(session),
    });
  }

  /** @param {SessionProposed} session */
  function skipped(session) {
    adjust(adjusted().filter(({ number }) => number !== session.number));
    skip(session.date);
  }

  /** @param {SessionProposed} session */
  function set_by_hand(session) {
    const form = f.make_form({
      name: 'by_hand', context, redraw: () => dialog.redraw(), save_label: `Set session ${session.number}`,
      values: { date: session.date, starts_at: session.starts_at, ends_at: session.ends_at },
      fields: {
        date: f.date({ label: 'Date', missing: 'Enter its date' }),
        starts_at: f.time({ label: 'Starts at', missing: 'Enter when it starts' }),
        ends_at: f.time({ label: 'Ends at', missing: 'Enter when it ends' }),
      },
      save: async (read) => {
        if (read.ends_at <= read.starts_at) throw new context.ipc.Problem(null, 'There is a problem', [{ field: 'ends_at', message: 'The end must be later than the start, on the same day: change one of them' }]);
        adjust([...adjusted().filter(({ number }) => number !== session.number), { number: session.number, ...read }]);
        dialog.close('set');
      },
    });
    /** @type {import('../shared/dialog.js').Opened<string>} */
    const dialog = open_dialog({
      title: `Session ${session.number}`,
      content: (opened) => form.dialog_template(html`${form.field('date')}<div class="columns narrow">${form.field('starts_at')}${form.field('ends_at')}</div>
        <div class="line_up"><button type="button" class="btn small" @click=${() => { opened.close('skip'); skipped(session); }}>Skip ${short_date(session.date)}</button>
          ${session.adjusted ? html`<button type="button" class="btn small" @click=${() => { opened.close('back'); adjust(adjusted().filter(({ number }) => number !== session.number)); }}>${icon('undo')}Back to the rhythm</button>` : nothing}</div>`, () => opened.close(null)),
      focus_back: () => document.querySelectorAll('.preview_rows button')[active],
    });
  }

  /** @param {string} id */
  function template(id) {
    const found = proposed();
    const sessions = found?.sessions ?? [];
    active = Math.min(active, Math.max(sessions.length - 1, 0));
    return html`<section class="card preview" aria-labelledby="${id}_head">
      <h2 id="${id}_head">${sessions.length === 1 ? 'The session' : 'The sessions'}</h2>
      <p class="soft" aria-live="polite">${found?.when || (sessions.length ? nothing : 'They appear here once there is a first date.')}</p>
      ${sessions.length ? html`<ol class="preview_rows">${repeat(sessions, ({ number }) => number, (session, at) => row(session, at, id))}</ol>
        <p class="hint preview_keys"><span><kbd>↑</kbd> <kbd>↓</kbd> from one to the next</span><span><kbd>Enter</kbd> set by hand</span><span><kbd>S</kbd> skip the date</span></p>` : found && found.when ? html`<div class="remark">${icon('about')}<span>A course can begin without sessions. Add them later on its screen.</span></div>` : nothing}
      ${(found?.warnings ?? []).map((warning) => html`<div class="remark warn">${icon('warning')}<span>${warning}</span></div>`)}</section>`;
  }

  /** @param {SessionProposed} session @param {number} at @param {string} id */
  function row(session, at, id) {
    const notes = [...session.problems.map(({ message }) => ({ look: 'bad', text: message })), ...notes_of(session).map(({ text, warns }) => ({ look: warns ? 'warn' : '', text }))];
    return html`<li><button type="button" id=${at === active ? id : nothing} tabindex=${at === active ? '0' : '-1'} @focus=${() => { if (active !== at) { active = at; redraw(); } }} @click=${() => set_by_hand(session)} @keydown=${(/** @type {KeyboardEvent} */ event) => keys(event, session, at)}>
      <span class="session_number"><span class="just_read">Session </span>${session.number}</span><span class="session_date">${long_date(session.date)}</span><span class="session_time">${time_span(session.starts_at, session.ends_at)}</span>
      ${session.adjusted ? html`<span class="chip plain">${icon('edit')}by hand</span>` : nothing}
      ${notes.map(({ look, text }) => html`<span class="session_note ${look}">${icon(look ? 'warning' : 'about')}<span>${text}</span></span>`)}</button></li>`;
  }

  return {
    template,
    /** Brings the list into sight, with the focus on the session that was looked at last. */
    show() {
      const row = document.querySelectorAll('.preview_rows button')[active];
      const list = document.querySelector('.preview');
      const place = list?.closest('.scroll');
      // Only the form is scrolled: asked to, the page would scroll the frame too.
      if (list && place) place.scrollTop += list.getBoundingClientRect().top - place.getBoundingClientRect().top;
      if (row instanceof HTMLElement) row.focus();
    },
  };
}
