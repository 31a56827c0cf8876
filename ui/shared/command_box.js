// @ts-check
// Ctrl+K: one box over people, courses, sessions and actions.
import { html } from '../vendor/lit-html/lit-html.js';
import { make_chooser } from './chooser.js';
import { open_dialog } from './dialog.js';
import { folded } from './words.js';

/** @typedef {{ id: string, title: string, detail?: string, run: () => void }} Action */
/** @typedef {import('../ipc.js').Found} Found */

/** @type {Record<Found['kind'], string>} */
const groups = { participant: 'People', course: 'Courses', session: 'Sessions', follow_up: 'Follow-ups' };

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
    id: 'command', label: 'Find or do anything', placeholder: 'A person, a course, a session, an action…', redraw: () => dialog.redraw(), close: () => dialog.close(null),
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
    const words = folded(chooser.text.trim()).split(/\s+/);
    const fitting = actions.filter(({ title }) => words.every((word) => folded(` ${title}`).includes(` ${word}`)));
    const order = Object.keys(groups);
    const things = [...found].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
    return [
      ...things.map((one) => ({ id: `${one.kind} ${one.id}`, title: one.title, detail: one.detail, group: groups[one.kind], take: () => { dialog.close(null); take(one); } })),
      ...fitting.map((action) => ({ id: action.id, title: action.title, detail: action.detail, group: 'Actions', take: () => { dialog.close(null); action.run(); } })),
    ];
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
