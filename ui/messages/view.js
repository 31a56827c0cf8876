// @ts-check
// Messages: who was drafted what, and whether it was sent; and the wordings in which they are drafted.
import { html, nothing, render } from '../vendor/lit-html/lit-html.js';
import { make_log } from './log.js';
import { make_wordings } from './wordings.js';

/** @typedef {'log' | 'wordings'} Part */
/** @type {readonly { part: Part, word: string }[]} */
const PARTS = [{ part: 'log', word: 'Log' }, { part: 'wordings', word: 'Wordings' }];

/** @type {import('../shared/context.js').Mount} */
export async function mount(root, context) {
  let left = false;
  /** @type {Part} */
  let part = context.params.wordings === true ? 'wordings' : context.params.message_id || context.params.participant_id ? 'log' : context.recall('part', /** @type {Part} */ ('log'));
  const log = make_log({ context, redraw: draw });
  const wordings = make_wordings({ context, redraw: draw });
  const shown = () => (part === 'log' ? log : wordings);

  /** @param {Part} which */
  async function go(which) {
    if (which === part) return;
    part = which;
    context.remember('part', part);
    try { await shown().read(); } catch (thrown) { context.problem(thrown); }
    draw();
    document.querySelector('.screen_tabs [aria-current="page"]') instanceof HTMLElement && /** @type {HTMLElement} */ (document.querySelector('.screen_tabs [aria-current="page"]')).focus();
  }

  function draw() {
    if (left) return;
    context.set_keys(shown().keys);
    render(html`<header class="head"><div><h1 tabindex="-1">Messages</h1><div class="soft">${part === 'log' ? 'Who was drafted what, and when. Nothing is sent from here.' : 'The words of each message. Placeholders in braces are filled for each person.'}</div></div>
        <div class="actions">${shown().actions()}</div></header>
      <nav class="screen_tabs" aria-label="Messages">${PARTS.map(({ part: which, word }) => html`<a href="#messages" aria-current=${which === part ? 'page' : nothing} @click=${(/** @type {MouseEvent} */ event) => { event.preventDefault(); void go(which); }}>${word}</a>`)}</nav>
      ${shown().template()}`, root);
  }

  /** @param {KeyboardEvent} event */
  const pressed = (event) => shown().pressed(event);
  await shown().read();
  context.on_changed_elsewhere(async () => { await shown().read(); draw(); });
  document.addEventListener('keydown', pressed);
  draw();
  void log.begin();
  return () => {
    left = true;
    document.removeEventListener('keydown', pressed);
    log.stop();
    wordings.stop();
  };
}
