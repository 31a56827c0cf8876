// @ts-check
// Certificates: who may ask, who asked, what was decided and issued; and how they look.
import { html, nothing, render } from '../vendor/lit-html/lit-html.js';
import { no_course } from '../shared/empty.js';
import { open_check } from './check.js';
import { make_design } from './design.js';
import { make_people } from './people.js';

/** @typedef {'people' | 'design'} Part */
/** @type {readonly { part: Part, word: string }[]} */
const PARTS = [{ part: 'people', word: 'People' }, { part: 'design', word: 'How they look' }];

/** @type {import('../shared/context.js').Mount} */
export async function mount(root, context) {
  const course_id = context.course_id();
  if (course_id === null) { render(no_course(context, 'Certificates', 'certificate'), root); return; }
  let left = false;
  /** @type {Part} */
  let part = context.params.design === true ? 'design' : 'people';
  const people = make_people({ context, course_id, redraw: draw, check: () => open_check(context) });
  const design = make_design({ context, redraw: draw });
  const shown = () => (part === 'people' ? people : design);

  /** @param {Part} which */
  async function go(which) {
    if (which === part) return;
    part = which;
    try { await shown().read(); } catch (thrown) { context.problem(thrown); }
    draw();
    const tab = document.querySelector('.screen_tabs [aria-current="page"]');
    if (tab instanceof HTMLElement) tab.focus();
  }

  function under() {
    const sheet = people.sheet();
    if (part === 'design') return 'It holds for what is issued from now on. What was issued stays as it is.';
    if (!sheet) return '';
    return `${sheet.title}: at least ${sheet.threshold} ${sheet.threshold === 1 ? 'session' : 'sessions'}${sheet.ended ? '' : '. The course is still running: requests can be recorded now, and are decided after it'}`;
  }

  function draw() {
    if (left) return;
    context.set_keys(shown().keys);
    render(html`<header class="head"><div><h1 tabindex="-1">Certificates</h1><div class="soft">${under()}</div></div><div class="actions">${shown().actions()}</div></header>
      <nav class="screen_tabs" aria-label="Certificates">${PARTS.map(({ part: which, word }) => html`<a href="#certificates" aria-current=${which === part ? 'page' : nothing} @click=${(/** @type {MouseEvent} */ event) => { event.preventDefault(); void go(which); }}>${word}</a>`)}</nav>
      ${shown().template()}`, root);
  }

  /** @param {KeyboardEvent} event */
  const pressed = (event) => shown().pressed(event);
  await shown().read();
  context.on_changed_elsewhere(async () => { await shown().read(); draw(); });
  document.addEventListener('keydown', pressed);
  draw();
  shown().begin();
  if (context.params.check === true) open_check(context, /** @type {import('../types.d.ts').Checked | null} */ (context.params.found ?? null));
  return () => {
    left = true;
    document.removeEventListener('keydown', pressed);
    people.stop();
    design.stop();
  };
}
