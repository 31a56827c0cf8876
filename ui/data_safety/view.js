// @ts-check
// Data safety: how things stand, the backups on a line of time and in a table, and how to get one back.
import { html, nothing, render } from '../vendor/lit-html/lit-html.js';
import { empty_place } from '../shared/empty.js';
import * as f from '../shared/form.js';
import { icon } from '../shared/icons.js';
import { is_plain_key, run_key } from '../shared/keyboard.js';
import { safety_tabs } from '../shared/safety_tabs.js';
import { plural } from '../shared/words.js';
import { backups_table } from './backups_table.js';
import { advice, room, saved_copy, second_place, standing_card } from './parts.js';
import { question } from './restoring.js';
import { legend, make_timeline } from './timeline.js';

/** @typedef {import('../types.d.ts').DataSafetySheet} Sheet */

/** @type {import('../shared/context.js').Mount} */
export async function mount(root, context) {
  const { ipc } = context;
  let sheet = await ipc.data_safety();
  let left = false;
  let asked = 0;
  /** @type {import('./parts.js').Work} */
  let work = null;
  /** @type {import('../types.d.ts').CopySaved | null} */
  let copy = null;
  /** @type {number | null} the backup whose row has the focus or the pointer */
  let pointed = null;
  const timeline = make_timeline({ redraw: draw, today: context.today });

  const make_room = () => f.make_form({
    name: 'room', context, redraw: () => draw(),
    fields: { most_megabytes: f.whole_number({ label: 'The most, in megabytes', hint: 'The newest five always stay', most: 1_000_000, missing: 'Enter how many megabytes backups may take, such as 2,000' }) },
    values: { most_megabytes: sheet.most_megabytes },
    save: async ({ most_megabytes }) => { await ipc.change_most_megabytes(String(most_megabytes)); void refresh(); },
  });
  let room_form = make_room();

  /** @param {Sheet} fresh */
  function take(fresh) {
    sheet = fresh;
    if (!room_form.is_touched || room_form.is_busy) room_form = make_room();
  }

  /** What is shown becomes what is so; something may have been done meanwhile. */
  async function refresh() {
    const mine = (asked += 1);
    try {
      const fresh = await ipc.data_safety();
      if (left || work || mine !== asked) return;
      take(fresh);
      draw();
    } catch (thrown) {
      context.problem(thrown);
    }
  }

  /**
   * One long piece of work at a time; the window goes on meanwhile.
   * @template T @param {string} words @param {(heard: (hundredths: number) => void) => Promise<T>} run @returns {Promise<{ done: T } | null>} null when it could not be done, or something else is being done
   */
  async function working(words, run) {
    if (work) return null;
    context.no_problem();
    work = { words, percent: null };
    draw();
    try {
      return { done: await run((hundredths) => { if (work) { work = { words, percent: hundredths }; draw(); } }) };
    } catch (thrown) {
      context.problem(thrown);
      return null;
    } finally {
      work = null;
      asked += 1;
      draw();
    }
  }

  async function back_up() {
    if (!await working('Backing up…', ipc.back_up_now)) return;
    await refresh();
    context.say('Backed up: checked and sound');
  }
  async function check() {
    const checked = await working('Checking the file, page by page…', ipc.check_now);
    if (!checked) return;
    await refresh();
    context.say(checked.done.found ? 'The check found something wrong' : 'Checked: the file is sound');
  }
  async function save_copy() {
    const saved = await working('Saving a copy…', ipc.save_a_copy);
    if (!saved?.done) return;
    copy = saved.done;
    draw();
    document.getElementById('saved_copy')?.focus();
  }
  /** @param {import('../types.d.ts').Backup} backup */
  async function restore(backup) {
    const answer = await context.ask(question(backup, sheet, context.today()));
    if (!answer || left) return;
    await working('Restoring…', () => context.begin_anew(() => ipc.restore_backup(backup.number)));
  }
  const restore_other = () => working('Restoring…', () => context.begin_anew(ipc.restore_chosen));

  /** @param {() => Promise<unknown>} change */
  async function change_place(change) {
    if (!(await working('One moment…', change))?.done) return;
    await refresh();
    document.getElementById('second_title')?.focus();
  }
  const choose_place = () => void change_place(ipc.choose_second_place);
  const attempt = (/** @type {() => Promise<unknown>} */ run) => { run().catch(context.problem); };

  /** @param {number | null} number */
  function point(number) {
    if (pointed === number) return;
    pointed = number;
    draw();
  }

  function draw() {
    if (left) return;
    const busy = work !== null;
    const disabled = busy ? 'true' : 'false';
    render(html`<header class="head"><div><h1>Data safety</h1></div>
        <div class="actions"><button type="button" class="btn" aria-disabled=${disabled} @click=${check}>Check now</button><button type="button" class="btn" aria-disabled=${disabled} @click=${save_copy}>Save a copy…</button>
          <button type="button" class="btn first" aria-disabled=${disabled} @click=${back_up}>${icon('shield')}Back up now</button></div></header>
      ${safety_tabs('data_safety', context.go)}
      <div class="scroll body safety_place" tabindex="-1"><div class="safety_page">
        <div class="stack">${standing_card(sheet, context.today(), work)}${advice(sheet, busy, choose_place)}${saved_copy(copy, (token) => attempt(() => ipc.show_saved(token)), () => { copy = null; draw(); })}</div>
        <section class="safety_backups" aria-labelledby="backups_title"><div class="line_up"><h2 id="backups_title">${sheet.backups.length ? plural(sheet.backups.length, 'backup') : 'Backups'}</h2>
            <button type="button" class="btn small push" aria-disabled=${disabled} @click=${() => { if (!busy) void restore_other(); }}>Restore another file…</button></div>
          ${sheet.backups.length ? html`${timeline.template(sheet.backups, pointed)}${legend(sheet.backups)}${backups_table({ backups: sheet.backups, today: context.today(), has_second_place: sheet.second_place !== null, busy, restore: (backup) => { void restore(backup); }, point })}`
          : html`<div class="card">${empty_place({ icon: 'shield', title: 'No backups yet', text: 'The first is made when the file is opened, then every half hour in which something is changed, and when the program is closed.' })}</div>`}</section>
        <div class="safety_cards">${second_place({ sheet, today: context.today(), busy, choose: choose_place, forget: () => void change_place(async () => { await ipc.forget_second_place(); return true; }) })}${room(sheet, room_form, () => attempt(() => ipc.show_backups_folder(sheet.backups_token)))}</div>
      </div></div>`, root);
  }

  /** @param {KeyboardEvent} event */
  function pressed(event) {
    if (is_plain_key(event)) run_key(event, { b: () => void back_up(), h: () => context.go('history') });
  }

  context.set_keys([{ keys: ['B'], does: 'back up now', hint: true }, { keys: ['H'], does: 'history', hint: true }, { keys: ['Tab'], does: 'to the Restore button of a backup', hint: true }]);
  context.on_changed_elsewhere(refresh);
  context.on_safety(() => void refresh());
  document.addEventListener('keydown', pressed);
  draw();
  return () => {
    left = true;
    document.removeEventListener('keydown', pressed);
    room_form.stop();
    timeline.stop();
  };
}
