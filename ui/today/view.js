// @ts-check
// Today: what is due, most urgent first, each with what settles it; below it the coming week. What is due is worked out by the core.
import { html, render } from '../vendor/lit-html/lit-html.js';
import { long_date } from '../shared/dates.js';
import { is_screen_key, run_key } from '../shared/keyboard.js';
import { coming_week, next_card, nothing_due, sections } from './parts.js';
import { done_here, go_on } from './ways.js';

/** @type {import('../shared/context.js').Mount} */
export async function mount(root, context) {
  let sheet = await context.ipc.today();
  let left = false;
  /** The newest question counts: what is due may be asked for by several at once. */
  let asked = 0;
  /** @type {string | null} */
  let busy = null;

  const buttons = () => /** @type {HTMLElement[]} */ ([...root.querySelectorAll('.due_action')]);
  const place_of = (/** @type {Element | null} */ of) => buttons().findIndex((one) => one === of || one.closest('li, .next')?.contains(of));

  async function again() {
    const mine = (asked += 1);
    const fresh = await context.ipc.today();
    if (left || mine !== asked) return;
    sheet = fresh;
    draw();
  }

  /** Does it from here: the item goes, and the focus goes on to the one that takes its place. @param {import('./parts.js').Item} item @param {import('./parts.js').Action} action */
  async function settle(item, action) {
    if (busy !== null) return;
    const at = place_of(document.activeElement);
    try {
      const work = done_here(context, action);
      if (!work) { go_on(context, action); return; }
      busy = item.key;
      draw();
      context.no_problem();
      await work;
      await again();
    } catch (thrown) {
      context.problem(thrown);
      await again().catch(context.problem);
    } finally {
      busy = null;
      if (!left) draw();
    }
    if (left || at < 0 || root.contains(document.activeElement)) return;
    (buttons()[Math.min(at, buttons().length - 1)] ?? root.querySelector('h1'))?.focus();
  }

  /** @param {number} by */
  function step(by) {
    const all = buttons();
    const at = place_of(document.activeElement);
    all[at < 0 ? (by > 0 ? 0 : all.length - 1) : Math.max(0, Math.min(all.length - 1, at + by))]?.focus();
  }
  /** Along the buttons of one line. @param {KeyboardEvent} event @param {number} by */
  function aside(event, by) {
    const own = event.target instanceof Element ? [.../** @type {NodeListOf<HTMLElement>} */ (event.target.closest('.do')?.querySelectorAll('.btn') ?? [])] : [];
    own[own.findIndex((one) => one === event.target) + by]?.focus();
  }
  /** @param {KeyboardEvent} event */
  function pressed(event) {
    if (!is_screen_key(event) || document.querySelector('.switcher, .menu')) return;
    run_key(event, {
      ArrowDown: () => step(1), ArrowUp: () => step(-1), ArrowLeft: () => aside(event, -1), ArrowRight: () => aside(event, 1),
      Home: () => buttons()[0]?.focus(), End: () => buttons().at(-1)?.focus(),
    });
  }
  const look_again = () => void again().catch(context.problem);

  function draw() {
    if (left) return;
    context.due_now(sheet.now);
    const hands = { busy, settle, go_on: (/** @type {import('./parts.js').Action} */ action) => void go_on(context, action) };
    render(html`<header class="head"><div><h1 tabindex="-1">Today</h1><div class="soft">${long_date(sheet.date)}</div></div></header>
      <div class="scroll body today_page">${next_card(sheet, hands)}${nothing_due(sheet)}${sections(sheet, hands)}${coming_week(sheet)}</div>`, root);
  }

  context.set_keys([{ keys: ['↑', '↓'], does: 'go from one to the next', hint: true }, { keys: ['Enter'], does: 'do it', hint: true }, { keys: ['←', '→'], does: 'what else can be done about it' }, { keys: ['Home', 'End'], does: 'the first, the last' }]);
  context.on_changed_elsewhere(again);
  context.on_safety(look_again);
  // A session may have ended while the window was not looked at.
  window.addEventListener('focus', look_again);
  document.addEventListener('keydown', pressed);
  draw();
  return () => {
    left = true;
    window.removeEventListener('focus', look_again);
    document.removeEventListener('keydown', pressed);
  };
}
