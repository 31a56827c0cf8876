// @ts-check
// Ctrl+K: one box over people, courses, sessions, the log of messages and actions, and what can be done with the people who are found.
// The same box asks who is meant, and then finds people alone.
import { html } from '../vendor/lit-html/lit-html.js';
import { make_chooser } from './chooser.js';
import { name_within, with_whom } from './deeds.js';
import { open_dialog } from './dialog.js';
import { ranked } from './ranked.js';

/** @typedef {{ id: string, title: string, also?: string, detail?: string, run: () => void }} Action */
/** @typedef {import('../ipc.js').Found} Found */
/** @typedef {import('./deeds.js').Deed} Deed */
/** The words of the box. @typedef {{ title: string, placeholder: string, enter: string, none: string }} Words */

/** @type {Record<import('./ranked.js').Kind, string>} */
const GROUPS = { action: 'Actions', participant: 'People', course: 'Courses', session: 'Sessions', follow_up: 'Follow-ups', message: 'Messages' };

/** @type {Words} */
const ANYTHING = { title: 'Find or do anything', placeholder: 'A person, a course, a session, a message, an action…', enter: 'open', none: 'Nothing fits these words.' };

/**
 * @param {{ actions: Action[], deed?: Deed, search: (text: string) => Promise<Found[]>, take: (found: Found) => void, problem: (thrown: unknown) => void, words?: Words }} of
 *   deed: what can be done with a person who is found
 * @returns {Promise<unknown>} settles when it is closed
 */
export function open_command_box({ actions, deed, search, take, problem, words = ANYTHING }) {
  /** @type {Found[]} */
  let found = [];
  /** Whom the deed was typed with. @type {Found[]} */
  let whom = [];
  let asked = 0;
  /** The text whose answer is shown. */
  let answered = '';
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;

  const chooser = make_chooser({
    id: 'command', label: words.title, placeholder: words.placeholder, redraw: () => dialog.redraw(), close: () => dialog.close(null),
    typed(text) {
      clearTimeout(timer);
      asked += 1;
      if (text.trim()) timer = setTimeout(() => look_for(text, asked), 80);
      else { found = []; whom = []; answered = text; }
      dialog.redraw();
    },
  });

  /** An answer to an older question is dropped. @param {string} text @param {number} question */
  async function look_for(text, question) {
    try {
      const name = deed ? name_within(text, deed) : null;
      const [answer, of_name] = await Promise.all([search(text.trim()), name === null ? [] : search(name)]);
      if (question === asked) { found = answer.slice(0, 50); whom = of_name; answered = text; dialog.redraw(); }
    } catch (thrown) {
      dialog.close(null);
      problem(thrown);
    }
  }

  /** @returns {import('./chooser.js').Choice[]} */
  function choices() {
    const offered = deed ? with_whom(answered, deed, found, whom) : { first: [], last: [] };
    return [...offered.first.map(deed_with), ...choices_found(), ...offered.last.map(deed_with)];
  }

  /** @param {Found} person @returns {import('./chooser.js').Choice} */
  const deed_with = (person) => ({ id: `deed ${person.id}`, title: `${deed?.title}: ${person.title}`, detail: person.detail, group: deed?.group, take: () => { dialog.close(null); deed?.run(person); } });

  /** @returns {import('./chooser.js').Choice[]} */
  function choices_found() {
    return ranked(chooser.text, actions, found).flatMap((group) => (group.kind === 'action'
      ? group.shown.map((action) => ({ id: action.id, title: action.title, detail: action.detail, group: GROUPS.action, take: () => { dialog.close(null); action.run(); } }))
      : group.shown.map((one, at) => ({
        id: `${one.kind} ${one.id}`, title: one.title, detail: one.detail, group: GROUPS[group.kind], take: () => { dialog.close(null); take(one); },
        ...(group.more && at === group.shown.length - 1 ? { after: 'More people fit: type more of the name' } : {}),
      }))));
  }

  const dialog = open_dialog({
    title: words.title,
    content: () => {
      chooser.set(choices(), answered);
      return html`${chooser.field()}${chooser.options('What was found', words.none)}<div class="command_foot"><span><kbd>↑</kbd> <kbd>↓</kbd> choose</span><span><kbd>Enter</kbd> ${words.enter}</span><span><kbd>Esc</kbd> close</span></div>`;
    },
  });
  dialog.element.classList.add('command_box');
  // Nothing can be lost here, so a click beside it closes it too.
  dialog.element.addEventListener('pointerdown', (event) => { if (event.target === dialog.element) dialog.close(null); });
  return dialog.result;
}
