// @ts-check
// Ctrl+K: one box over people, courses, sessions, the log of messages and actions.
import { html } from '../vendor/lit-html/lit-html.js';
import { make_chooser } from './chooser.js';
import { open_dialog } from './dialog.js';
import { ranked } from './ranked.js';

/** @typedef {{ id: string, title: string, also?: string, detail?: string, run: () => void }} Action */
/** @typedef {import('../ipc.js').Found} Found */

/** @type {Record<import('./ranked.js').Kind, string>} */
const GROUPS = { action: 'Actions', participant: 'People', course: 'Courses', session: 'Sessions', follow_up: 'Follow-ups', message: 'Messages' };

/**
 * @param {{ actions: Action[], search: (text: string) => Promise<Found[]>, take: (found: Found) => void, problem: (thrown: unknown) => void }} of
 * @returns {Promise<unknown>} settles when it is closed
 */
export function open_command_box({ actions, search, take, problem }) {
  /** @type {Found[]} */
  let found = [];
  let asked = 0;
  /** The text whose answer is shown. */
  let answered = '';
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;

  const chooser = make_chooser({
    id: 'command', label: 'Find or do anything', placeholder: 'A person, a course, a session, a message, an action…', redraw: () => dialog.redraw(), close: () => dialog.close(null),
    typed(text) {
      clearTimeout(timer);
      asked += 1;
      if (text.trim()) timer = setTimeout(() => look_for(text, asked), 80);
      else { found = []; answered = text; }
      dialog.redraw();
    },
  });

  /** An answer to an older question is dropped. @param {string} text @param {number} question */
  async function look_for(text, question) {
    try {
      const answer = await search(text.trim());
      if (question === asked) { found = answer.slice(0, 50); answered = text; dialog.redraw(); }
    } catch (thrown) {
      dialog.close(null);
      problem(thrown);
    }
  }

  /** @returns {import('./chooser.js').Choice[]} */
  function choices() {
    return ranked(chooser.text, actions, found).flatMap((group) => (group.kind === 'action'
      ? group.shown.map((action) => ({ id: action.id, title: action.title, detail: action.detail, group: GROUPS.action, take: () => { dialog.close(null); action.run(); } }))
      : group.shown.map((one, at) => ({
        id: `${one.kind} ${one.id}`, title: one.title, detail: one.detail, group: GROUPS[group.kind], take: () => { dialog.close(null); take(one); },
        ...(group.more && at === group.shown.length - 1 ? { after: 'More people fit: type more of the name' } : {}),
      }))));
  }

  const dialog = open_dialog({
    title: 'Find or do anything',
    content: () => {
      chooser.set(choices(), answered);
      return html`${chooser.field()}${chooser.options('What was found', 'Nothing fits these words.')}<div class="command_foot"><span><kbd>↑</kbd> <kbd>↓</kbd> choose</span><span><kbd>Enter</kbd> open</span><span><kbd>Esc</kbd> close</span></div>`;
    },
  });
  dialog.element.classList.add('command_box');
  // Nothing can be lost here, so a click beside it closes it too.
  dialog.element.addEventListener('pointerdown', (event) => { if (event.target === dialog.element) dialog.close(null); });
  return dialog.result;
}
