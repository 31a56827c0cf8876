// @ts-check
// History: every step in words, newest first, and undoing one from there.
import { html, nothing, render } from '../vendor/lit-html/lit-html.js';
import { empty_place } from '../shared/empty.js';
import { filter_chips } from '../shared/filters.js';
import { icon } from '../shared/icons.js';
import { mod_name } from '../shared/keyboard.js';
import { make_long_table } from '../shared/long_table.js';
import { moment_words } from '../shared/dates.js';

/** @typedef {import('../types.d.ts').HistoryStep} Step */

/** What a step is, in a word beside it. @type {Record<Step['kind'], string>} */
const BADGES = { done: '', taken_back: 'undone since', undo: 'undo', redo: 'redo', barrier: 'undo stops here' };

/** All that a row says, for the pointer: in the row the sentence has two lines. @param {Step} step */
const whole = ({ said, about }) => (about ? `${said}\n${about}` : said);

/** When it was done; where there is little room the time stands below the day. @param {string} at @param {string} today */
function when(at, today) {
  const words = moment_words(at, today);
  const cut = words.indexOf(' at ');
  return html`<span class="soft step_when" title=${words}>${words.slice(0, cut)}<span class="step_time">${words.slice(cut)}</span></span>`;
}

/** @type {import('../shared/context.js').Mount} */
export async function mount(root, context) {
  const course = context.course();
  /** @type {Step[]} */
  let steps = [];
  let more = false;
  let reading = false;
  let only_course = Boolean(course && context.recall('only_course', false));

  /** @param {boolean} further whether to go on from the last step, or to begin anew */
  async function read(further) {
    if (reading) return;
    reading = true;
    try {
      const before = further ? steps.at(-1)?.operation_id ?? null : null;
      const page = await context.ipc.history({ before, participant_id: null, course_id: only_course && course ? course.course_id : null });
      steps = further ? [...steps, ...page.steps] : page.steps;
      more = page.more;
    } finally {
      reading = false;
    }
  }

  /** @param {() => Promise<unknown>} what */
  async function doing(what) {
    try {
      context.no_problem();
      await what();
      draw();
    } catch (thrown) {
      context.problem(thrown);
    }
  }

  /** @param {Step} step */
  const undo = (step) => doing(async () => {
    await context.ipc.undo_operation(step.operation_id);
    await read(false);
    draw();
    go_on_after(step.operation_id);
  });
  /** The button that was pressed has gone: the focus goes to the next one below it, or above, else to the list. @param {number} id */
  function go_on_after(id) {
    const buttons = [...root.querySelectorAll('[data-undo]')].filter((one) => one instanceof HTMLElement);
    const next = buttons.find(({ dataset }) => Number(dataset.undo) < id) ?? buttons.at(-1) ?? document.getElementById('history_sheet');
    next?.focus();
  }
  const earlier = () => doing(async () => {
    await read(true);
    draw();
    if (!more) document.getElementById('history_sheet')?.focus();
  });

  /** @param {string} id */
  const choose = (id) => doing(async () => {
    only_course = id === 'course';
    context.remember('only_course', only_course);
    await read(false);
    table.to_top();
  });

  const table = make_long_table({
    name: 'history', label: 'Steps, the newest first', redraw: draw,
    id_of: (/** @type {Step} */ step) => step.operation_id,
    name_of: (step) => step.said,
  });

  /** @type {import('../shared/long_table.js').Column<Step>[]} */
  const columns = [
    { key: 'said', head: 'What was done', kind: 'header', cell: (step) => html`<span class="step" title=${whole(step)}><span class=${step.kind === 'taken_back' ? 'step_gone' : 'step_said'}>${step.said}</span>${step.about ? html`<span class="step_about"><bdi>${step.about}</bdi></span>` : nothing}</span>` },
    { key: 'at', head: 'When', cell: (step) => when(step.at, context.today()) },
    { key: 'undo', head: html`<span class="just_read">Undo</span>`, cell: (step) => (BADGES[step.kind] ? html`<span class="chip plain">${BADGES[step.kind]}</span>` : html`<button type="button" class="btn quiet small" data-undo=${step.operation_id} aria-label="Undo: ${step.said}" @click=${() => undo(step)}>Undo</button>`) },
  ];

  function draw() {
    const newest = context.frame().undo;
    render(html`
      <header class="head"><div><h1>History</h1><div class="soft">Every step is kept, and can be undone while nothing later is built upon it.</div></div>
        <div class="actions"><button type="button" class="btn" aria-disabled=${newest ? 'false' : 'true'} title=${newest ? newest.said : 'There is nothing to undo'} @click=${() => newest && doing(async () => { await context.ipc.undo(); await read(false); })}>${icon('undo')}Undo the newest</button></div></header>
      ${course ? html`<div class="tools">${filter_chips({ label: 'Which steps', options: [{ id: 'all', label: 'Everything' }, { id: 'course', label: course.title }], chosen: only_course ? 'course' : 'all', choose })}</div>` : nothing}
      ${table.template(steps, columns, { empty: empty_place({ icon: 'history', title: 'Nothing has been done yet', text: 'Whatever is added, changed or marked will stand here, and can be undone from here.' }) })}
      ${more ? html`<div class="body step_more"><button type="button" class="btn" @click=${earlier}>Show earlier steps</button></div>` : nothing}`, root);
  }

  await read(false);
  context.set_keys([{ keys: [mod_name, 'Z'], does: 'undo the newest step', hint: true }, { keys: [mod_name, 'Shift', 'Z'], does: 'redo', hint: true }, { keys: ['Tab'], does: 'to the Undo button of a step' }]);
  context.on_changed_elsewhere(async () => { await read(false); draw(); });
  draw();
  return () => table.stop();
}
