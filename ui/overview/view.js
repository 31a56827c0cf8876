// @ts-check
// The overview of the chosen course: how far people came, how well it was attended, from where they came, the income. Its report for
// managers and funders is this screen on paper, or as CSV.
import { html, nothing, render } from '../vendor/lit-html/lit-html.js';
import { course_tabs } from '../shared/course_tabs.js';
import { empty_place } from '../shared/empty.js';
import { icon } from '../shared/icons.js';
import { is_screen_key, run_key } from '../shared/keyboard.js';
import { take_paper_away } from '../shared/paper.js';
import { saved_card } from '../shared/saved.js';
import { plural } from '../shared/words.js';
import { print_report } from './paper.js';
import { attendance_table, income_card, organisations_table, path_table, standing_card } from './parts.js';

/** @type {import('../shared/context.js').Mount} */
export async function mount(root, context) {
  const { ipc } = context;
  const course_id = context.course_id();
  if (course_id === null) {
    render(html`<header class="head"><div><h1>Overview</h1></div></header>${empty_place({ icon: 'courses', title: 'No courses yet', text: 'What came of a course stands here: who applied, who came, who completed.', actions: html`<button type="button" class="btn first" @click=${() => context.go('courses', { new: true })}>${icon('plus')}New course</button>` })}`, root);
    return undefined;
  }
  const id = course_id;
  let course = await ipc.course_overview(id);
  let left = false;
  let saving = false;
  /** @type {import('../types.d.ts').SavedFile | null} */
  let saved = null;

  /** @param {() => Promise<unknown>} work */
  async function doing(work) {
    try {
      context.no_problem();
      await work();
    } catch (thrown) {
      context.problem(thrown);
    }
  }

  async function save() {
    if (saving) return;
    saving = true;
    draw();
    await doing(async () => { saved = await ipc.save_course_report(id) ?? saved; });
    saving = false;
    if (left) return;
    draw();
    if (saved) document.getElementById('saved_title')?.focus();
  }
  const print = () => print_report(course, context.today());

  function body() {
    if (!course.path.applied && !course.without_place) return empty_place({ icon: 'participants', title: 'Nobody has applied yet', text: 'As soon as there are bookings and marks, what came of this course stands here.', actions: html`<button type="button" class="btn" @click=${() => context.go('participants', { new: true })}>${icon('plus')}New participant</button>` });
    const { unmarked } = course.attendance;
    return html`<div class="overview_page">
      ${saved ? saved_card({ files: [saved], open: (token) => void doing(() => ipc.open_saved(token)), show: (token) => void doing(() => ipc.show_saved(token)), close: () => { saved = null; draw(); root.querySelector('h1')?.focus(); } }) : nothing}
      <section><h2 id="path_head">From application to completion</h2><div class="overview_sheet">${path_table(course)}</div></section>
      ${standing_card(course)}
      <section class="overview_wide"><h2 id="attended_head">Attendance by session</h2>
        ${unmarked ? html`<div class="remark warn">${icon('warning')}<span class="grow">${plural(unmarked, 'mark is', 'marks are')} still missing: until then the percentages are lower limits.</span><button type="button" class="link nowrap" @click=${() => context.go('register')}>Go to the register</button></div>` : nothing}
        ${course.sessions.length ? html`<div class="overview_sheet" role="region" aria-labelledby="attended_head" tabindex="0">${attendance_table(course)}</div>` : html`<p class="soft">No sessions yet.</p>`}</section>
      <section><h2 id="from_head">Organisations</h2>${course.organisations.length ? html`<div class="overview_sheet">${organisations_table(course)}</div>` : html`<p class="soft">Nobody has held a place yet.</p>`}</section>
      ${income_card(course)}
      <p class="soft small overview_note">The report has the same numbers and nobody’s name. An organisation from which one person came can still tell who it was.</p></div>`;
  }

  function draw() {
    if (left) return;
    render(html`<header class="head"><div><h1 tabindex="-1">Overview</h1><div class="soft">${course.when}</div></div><div class="actions">
        <button type="button" class="btn" @click=${print}>${icon('print')}Print the report</button>
        <button type="button" class="btn first" aria-disabled=${saving ? 'true' : 'false'} @click=${save}>${icon('export')}Save as CSV</button></div></header>
      ${course_tabs('overview', context.go)}<div class="scroll body overview_place" tabindex="-1">${body()}</div>`, root);
  }

  /** @param {KeyboardEvent} event */
  function pressed(event) {
    if (is_screen_key(event)) run_key(event, { s: () => void save(), p: print, o: () => context.go('courses') });
  }
  context.set_keys([{ keys: ['S'], does: 'save as CSV', hint: true }, { keys: ['P'], does: 'print the report', hint: true }, { keys: ['O'], does: 'sessions and rules', hint: true }]);
  context.on_changed_elsewhere(async () => { course = await ipc.course_overview(id); draw(); });
  document.addEventListener('keydown', pressed);
  draw();
  return () => {
    left = true;
    document.removeEventListener('keydown', pressed);
    take_paper_away();
  };
}
