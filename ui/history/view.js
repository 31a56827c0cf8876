// @ts-check
// History: every step in words, newest first, searched, of one person or course, and undoing one from there.
import { html, nothing, render } from '../vendor/lit-html/lit-html.js';
import { empty_place } from '../shared/empty.js';
import { filter_chips, search_field } from '../shared/filters.js';
import { icon } from '../shared/icons.js';
import { is_plain_key, mod_name, run_key } from '../shared/keyboard.js';
import { make_long_table } from '../shared/long_table.js';
import { safety_tabs } from '../shared/safety_tabs.js';
import { moment_words } from '../shared/dates.js';
import { ENOUGH, reach_words } from './words.js';

/** @typedef {import('../types.d.ts').HistoryStep} Step */

/** What a step is, in a word beside it. @type {Record<Step['kind'], string>} */
const BADGES = { done: '', taken_back: 'undone since', undo: 'undo', redo: 'redo', barrier: 'undo stops here', lasting: 'not undone' };

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
  const participant_id = typeof context.params.participant_id === 'number' ? context.params.participant_id : null;
  /** @type {Step[]} */
  let steps = [];
  /** @type {import('../types.d.ts').Reach | null} */
  let reach = null;
  let looked_at = 0;
  let more = false;
  /** @type {string | null} */
  let person = null;
  let search = '';
  /** What was searched for when these steps were found. */
  let searched = '';
  let asked = 0;
  let left = false;
  /** Whose steps: everybody's, one person's, one course's. @type {'all' | 'person' | 'course'} */
  let whose = participant_id !== null ? 'person' : course && (context.params.of_course === true || context.recall('only_course', false)) ? 'course' : 'all';

  /**
   * The newest question counts. A search goes on until it has found enough, and draws what it has on the way.
   * @param {boolean} further whether to go on from where was looked last, or to begin anew @returns {Promise<boolean>} whether it was still wanted
   */
  async function read(further) {
    const mine = (asked += 1);
    const enough = (further ? steps.length : 0) + ENOUGH;
    let before = further ? reach?.operation_id ?? null : null;
    for (;;) {
      const page = await context.ipc.history({ before, participant_id: whose === 'person' ? participant_id : null, course_id: whose === 'course' ? course?.course_id ?? null : null, search });
      if (mine !== asked || left) return false;
      steps = before === null ? page.steps : [...steps, ...page.steps];
      looked_at = (before === null ? 0 : looked_at) + (page.reach?.steps ?? 0);
      ({ more, reach } = page);
      searched = search;
      person = page.person ?? person;
      before = reach?.operation_id ?? null;
      if (!search.trim() || !more || before === null || steps.length >= enough) return true;
      draw();
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
    if (!(await read(true))) return;
    draw();
    if (!more) document.getElementById('history_sheet')?.focus();
  });

  const afresh = () => doing(async () => { if (await read(false)) table.to_top(); });
  /** @param {string} id */
  function choose(id) {
    whose = id === 'person' || id === 'course' ? id : 'all';
    context.remember('only_course', whose === 'course');
    void afresh();
  }
  /** @param {string} text */
  function look_for(text) {
    search = text;
    draw();
    void afresh();
  }

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

  function nothing_there() {
    if (search !== searched) return nothing;
    if (search.trim() && more) return empty_place({ icon: 'search', title: 'Nothing found yet', text: 'A search looks at the newest steps first.' });
    if (search.trim()) return empty_place({ icon: 'search', title: 'Nothing found', text: 'No step has all these words: not in what was done, nor in the name of a person, course or session that it changed.', actions: html`<button type="button" class="btn" @click=${() => { look_for(''); document.getElementById('search')?.focus(); }}>Show every step</button>` });
    if (whose !== 'all') return empty_place({ icon: 'history', title: 'Nothing has been done here yet', text: 'What concerns them will stand here, and can be undone from here.' });
    return empty_place({ icon: 'history', title: 'Nothing has been done yet', text: 'Whatever is added, changed or marked will stand here, and can be undone from here.' });
  }

  function draw() {
    if (left) return;
    const newest = context.frame().undo;
    const options = [{ id: 'all', label: 'Everything' }, ...(participant_id === null ? [] : [{ id: 'person', label: html`<bdi>${person ?? 'One person'}</bdi>` }]), ...(course ? [{ id: 'course', label: course.title }] : [])];
    render(html`
      <header class="head"><div><h1>History</h1><div class="soft">Every step is kept, and can be undone while nothing later is built upon it.</div></div>
        <div class="actions"><button type="button" class="btn" aria-disabled=${newest ? 'false' : 'true'} title=${newest ? newest.said : 'There is nothing to undo'} @click=${() => newest && doing(async () => { await context.ipc.undo(); await read(false); })}>${icon('undo')}Undo the newest</button></div></header>
      ${safety_tabs('history', context.go)}
      <div class="tools">${search_field({ label: 'Search history', placeholder: 'A name, a course, “absent”…', value: search, search: look_for })}${options.length > 1 ? filter_chips({ label: 'Whose steps', options, chosen: whose, choose }) : nothing}</div>
      <div class="step_reach" role="status">${search.trim() ? html`<p class="soft">${search !== searched ? 'Looking…' : reach_words({ found: steps.length, looked_at, back_to: reach?.at ?? null, more, today: context.today() })}</p>` : nothing}</div>
      ${table.template(steps, columns, { empty: nothing_there() })}
      ${more ? html`<div class="body step_more"><button type="button" class="btn" @click=${earlier}>${search.trim() ? 'Look further back' : 'Show earlier steps'}</button></div>` : nothing}`, root);
  }

  /** @param {KeyboardEvent} event */
  function pressed(event) {
    if (is_plain_key(event)) run_key(event, { '/': () => document.getElementById('search')?.focus() });
  }

  await read(false);
  context.set_keys([{ keys: ['/'], does: 'search', hint: true }, { keys: [mod_name, 'Z'], does: 'undo the newest step', hint: true }, { keys: [mod_name, 'Shift', 'Z'], does: 'redo', hint: true }, { keys: ['Tab'], does: 'to the Undo button of a step' }]);
  context.on_changed_elsewhere(async () => { if (await read(false)) draw(); });
  document.addEventListener('keydown', pressed);
  draw();
  return () => {
    left = true;
    document.removeEventListener('keydown', pressed);
    table.stop();
  };
}
