// @ts-check
// What stands around the grid: the letters, the tools above it, the keys of the screen, and what is said where there is nothing yet.
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { live } from '../vendor/lit-html/directives/live.js';
import { empty_place } from '../shared/empty.js';
import { filter_chips, search_field } from '../shared/filters.js';
import { icon, mark_shape } from '../shared/icons.js';
import { key_name, mod_name } from '../shared/keyboard.js';
import { mark_chip } from '../shared/marks.js';
import { is_unmarked } from './sheet.js';

/** @typedef {import('../types.d.ts').Mark} Mark */
/** @typedef {'course' | 'follow_ups'} Kind */

/** @type {readonly { key: string, kind: Mark['kind'] | null, does: string }[]} */
export const LETTERS = [
  { key: 'p', kind: 'present', does: 'present' }, { key: 't', kind: 'part', does: 'part' }, { key: 'a', kind: 'apologies', does: 'apologies' },
  { key: 'x', kind: 'absent', does: 'absent' }, { key: 'u', kind: null, does: 'unmark' },
];

/** @type {import('../shared/context.js').Key[]} */
export const KEYS = [
  ...LETTERS.map(({ key, does }) => ({ keys: [key.toUpperCase()], does, hint: true })),
  { keys: ['R'], does: 'mark the rest present', hint: true },
  { keys: ['I'], does: 'bring in an attendance report', hint: true },
  { keys: ['N'], does: 'note', hint: true },
  { keys: ['Enter'], does: 'details, and set by hand' },
  { keys: ['↑', '↓', '←', '→'], does: 'from cell to cell' },
  { keys: ['Shift', '↓'], does: 'select more; a letter then marks all that is selected' },
  { keys: [mod_name, 'A'], does: 'select everybody at this session' },
  { keys: ['Home', 'End'], does: 'first and last session' },
  { keys: [mod_name, 'Home'], does: 'the first person' },
  { keys: ['Page down'], does: 'a page on' },
  { keys: ['/'], does: 'find a name' },
  { keys: [], sign: html`<span class="too_short">${mark_chip({ mark: 'part', minutes: 45 })}</span>`, does: 'part, with dashes: fewer minutes than are needed to count' },
  { keys: [], sign: mark_chip({ mark: 'present', noted: true }), does: 'a dot: there is a note' },
  { keys: [], sign: mark_chip({ mark: 'absent', set_by_hand: 'counts' }), does: 'a frame: whether it counts was set by hand' },
];

/**
 * The line above the grid.
 * @param {object} of
 * @param {import('./sheet.js').RegisterSheet} of.sheet
 * @param {readonly import('./sheet.js').RegisterRow[]} of.rows those that are shown
 * @param {import('./sheet.js').RegisterSession | undefined} of.now the session under the cursor
 * @param {import('./sheet.js').Filter} of.filter
 * @param {(to: Kind) => void} of.choose_register
 * @param {(part: Partial<import('./sheet.js').Filter>) => void} of.filter_by
 * @param {(kind: Mark['kind'] | null) => void} of.letter
 * @param {() => void} of.into_grid
 */
export function tools({ sheet, rows, now, filter, choose_register, filter_by, letter, into_grid }) {
  const chosen = sheet.sessions.find(({ session_id }) => session_id === filter.unmarked);
  const about = chosen ?? now;
  const column = about ? sheet.sessions.indexOf(about) : -1;
  // Nobody unmarked: nothing to filter by, unless it is to be taken off.
  const to_do = (chosen ? rows : sheet.rows).filter((row) => is_unmarked(row.cells[column])).length;
  /** @param {KeyboardEvent} event */
  const from_search = (event) => {
    if (event.key !== 'Enter' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    into_grid();
  };
  return html`<div class="tools register_tools">
    ${filter_chips({ label: 'Which register', chosen: sheet.of.kind, choose: (id) => choose_register(/** @type {Kind} */ (id)), options: [{ id: 'course', label: 'Course' }, { id: 'follow_ups', label: 'Follow-ups' }] })}
    ${sheet.sessions.length && sheet.rows.length ? html`<div class="find_name" @keydown=${from_search}>${search_field({ id: 'register_search', label: 'Find a name', placeholder: 'Name', value: filter.text, search: (text) => filter_by({ text }) })}${filter.text ? nothing : html`<kbd aria-hidden="true">/</kbd>`}</div>
    ${about && (chosen || to_do) ? filter_chips({ label: 'Who is shown', chosen: new Set(chosen ? ['to_do'] : []), choose: () => filter_by({ unmarked: chosen ? null : about.session_id }), options: [{ id: 'to_do', label: sheet.of.kind === 'course' ? html`Unmarked<span class="where"> in session ${about.number}</span>` : 'Unmarked', count: to_do }] }) : nothing}
    <div class="letters push" role="group" aria-label="Mark what is selected">${LETTERS.map(({ key, kind, does }) => html`<button type="button" class="btn small letter ${kind ?? 'unmark'}" title="${does} (${key.toUpperCase()})" aria-label=${kind ? `Mark ${does}` : 'Unmark'} @click=${() => letter(kind)}>${kind ? mark_shape(kind) : icon('minus')}<span>${key.toUpperCase()}</span></button>`)}</div>` : nothing}</div>`;
}

/**
 * The small field for minutes, in the cell itself: digits and Enter.
 * @param {object} of
 * @param {string} of.text
 * @param {string | null} of.problem
 * @param {number} of.longest the session's length
 * @param {string} of.name whose minutes
 * @param {(text: string) => void} of.typed
 * @param {(stay: boolean) => void} of.take stay: the cursor stays with this person
 * @param {() => void} of.cancel
 * @param {() => void} of.left
 */
export function minutes_field({ text, problem, longest, name, typed, take, cancel, left }) {
  /** @param {KeyboardEvent} event */
  const pressed = (event) => {
    const key = key_name(event);
    if (key === 'Escape') cancel(); else if (key === 'Enter' || key === 'ArrowDown') take(false); else if (key === 'Tab') take(true); else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return html`<span class="minutes"><input id="minutes" inputmode="numeric" autocomplete="off" maxlength="9" aria-label="Minutes attended: ${name}, 0 to ${longest}" aria-describedby="minutes_hint" aria-invalid=${problem ? 'true' : 'false'} .value=${live(text)}
    @input=${(/** @type {InputEvent & { target: HTMLInputElement }} */ event) => typed(event.target.value)} @keydown=${pressed} @blur=${left}
    ><span class="minutes_hint ${problem ? 'wrong' : ''}" id="minutes_hint" role=${problem ? 'alert' : nothing}>${problem ?? `of ${longest} minutes`}</span></span>`;
}

/** Where there is no session, or nobody in the register. @param {import('../shared/context.js').Context} context @param {Kind} kind @param {boolean} has_sessions */
export function nothing_yet(context, kind, has_sessions) {
  const go = (/** @type {import('../shared/context.js').Screen} */ screen, /** @type {string} */ words) => html`<button type="button" class="btn first" @click=${() => context.go(screen)}>${words}</button>`;
  if (kind === 'course') {
    return has_sessions
      ? empty_place({ icon: 'participants', title: 'Nobody is booked yet', text: 'Whoever is booked on the course stands in its register.', actions: go('participants', 'Go to Participants') })
      : empty_place({ icon: 'calendar', title: 'This course has no sessions yet', text: 'The register has a column for each session.', actions: go('courses', 'Add sessions') });
  }
  return has_sessions
    ? empty_place({ icon: 'participants', title: 'Nobody is invited yet', text: 'Whoever is invited to a follow-up session stands in its register.', actions: go('follow_ups', 'Go to Follow-ups') })
    : empty_place({ icon: 'follow_ups', title: 'No follow-up sessions yet', text: 'Once dates are found and people are invited, their marks are kept here.', actions: go('follow_ups', 'Go to Follow-ups') });
}
