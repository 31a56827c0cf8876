// @ts-check
// The Course screen: when it is, what it asks for, who leads it; each session's details in the panel beside the list.
import { html, nothing, render } from '../vendor/lit-html/lit-html.js';
import { repeat } from '../vendor/lit-html/directives/repeat.js';
import { open_calendar_files_dialog } from '../shared/calendar_files_dialog.js';
import { unless_declined } from '../shared/consent.js';
import { course_tabs } from '../shared/course_tabs.js';
import { long_date, short_date, time_span, weekday_and_day } from '../shared/dates.js';
import { empty_place } from '../shared/empty.js';
import { icon } from '../shared/icons.js';
import { is_on_heading, is_screen_key, run_key } from '../shared/keyboard.js';
import { menu_button } from '../shared/menu.js';
import { pounds_short } from '../shared/money.js';
import { make_panel } from '../shared/panel.js';
import { course_word, session_look, session_word } from '../shared/states.js';
import { capital, plural } from '../shared/words.js';
import { link_words } from './link.js';
import { part_of } from './parts.js';
import { certificate_words, names_of, next_session, notes_of, places_words, waiting_words } from './words.js';

/** @typedef {import('../types.d.ts').CourseSheet} CourseSheet */
/** @typedef {import('../types.d.ts').Session} Session */

/** @param {HTMLElement} root @param {import('../shared/context.js').Context} context @param {number} course_id */
export async function mount_course(root, context, course_id) {
  let sheet = await context.ipc.course_sheet(course_id);
  let left = false;
  /** @type {import('./parts.js').Part | null} */
  let part = null;
  let opening = 0;

  const panel = make_panel({
    redraw: draw, label: 'Details', on_close: () => drop(),
    focus_back: (key) => document.getElementById(`open_${String(key)}`) ?? document.querySelector('.head .btn.first'),
  });
  function drop() {
    part?.stop();
    part = null;
    remember();
  }
  function remember() {
    context.remember(`panel_${course_id}`, part ? { kind: part.kind, session_id: part.session_id } : null);
  }

  /** What the parts of the panel may do. @type {import('./parts.js').Screen} */
  const screen = {
    context, course_id,
    sheet: () => sheet,
    take: (fresh) => { sheet = fresh; },
    redraw: draw,
    open,
    close: () => panel.close(),
    attempt: async (work) => { try { await work(); } catch (thrown) { unless_declined(context, thrown); } },
  };

  /** @param {import('./parts.js').Kind} kind @param {number | null} [session_id] @param {{ focus?: boolean }} [options] */
  async function open(kind, session_id = null, options = {}) {
    const mine = (opening += 1);
    try {
      const next = await part_of(screen, kind, session_id);
      if (left || mine !== opening) { next.stop(); return; }
      part?.stop();
      part = next;
      context.no_problem();
      panel.open(session_id === null ? kind : session_id, options);
      remember();
      if (options.focus !== false) next.focus?.();
    } catch (thrown) {
      context.problem(thrown);
    }
  }

  async function reload() {
    sheet = await context.ipc.course_sheet(course_id);
    await part?.reload?.();
    await begin_anew();
    if (part?.session_id && !sheet.sessions.some(({ session_id }) => session_id === part?.session_id)) panel.close();
    draw();
  }

  /** A form in which nothing was typed shows what holds now. */
  async function begin_anew() {
    const before = part;
    if (!before?.is_touched || before.is_touched() || (before.session_id !== null && !sheet.sessions.some(({ session_id }) => session_id === before.session_id))) return;
    const next = await part_of(screen, before.kind, before.session_id);
    if (left || part !== before) { next.stop(); return; }
    before.stop();
    part = next;
  }

  /** @param {number} step */
  function walk(step) {
    const rows = /** @type {HTMLElement[]} */ ([...document.querySelectorAll('.sessions .opener')]);
    const at = rows.findIndex((row) => row === document.activeElement);
    const shown = rows.findIndex((row) => row.dataset.session === String(part?.session_id));
    const next = rows[at < 0 ? Math.max(shown, 0) : Math.max(0, Math.min(rows.length - 1, at + step))];
    next?.focus();
    next?.scrollIntoView({ block: 'nearest' });
    const id = Number(next?.dataset.session);
    if (panel.is_open && part?.kind === 'session' && id && id !== part.session_id) void open('session', id, { focus: false });
  }

  /** @param {KeyboardEvent} event */
  function keys(event) {
    if (!is_screen_key(event)) return;
    const in_rows = event.target instanceof Element && event.target.closest('.sessions') !== null;
    if (is_on_heading(event) && run_key(event, { ArrowDown: () => walk(1) })) return;
    if (in_rows && run_key(event, { ArrowDown: () => walk(1), ArrowUp: () => walk(-1), Home: () => walk(-Infinity), End: () => walk(Infinity) })) return;
    run_key(event, { e: () => void open('course'), a: () => void open('add'), f: () => void open('facilitators'), r: () => void open('requirements'), n: () => context.go('courses', { new: true, copy_of: course_id }), o: () => context.go('overview') });
  }

  function draw() {
    if (left) return;
    render(html`<header class="head"><div><h1 tabindex="-1">${sheet.title}</h1><div class="soft">${sheet.when} · ${sheet.programme_title}</div></div><div class="actions">
        ${menu_button({ label: 'More', items: more })}
        <button type="button" class="btn first" id="open_course" @click=${() => open('course')}>${icon('edit')}Edit course</button></div></header>
      ${course_tabs('courses', context.go)}
      ${panel.split(overview(), () => part?.content() ?? { title: '', body: nothing })}`, root);
  }

  /** @returns {import('../shared/menu.js').MenuItem[]} */
  function more() {
    return [
      { label: 'Copy to the next cohort', icon: 'copy', run: () => context.go('courses', { new: true, copy_of: course_id }) },
      { label: 'Save calendar files', icon: 'calendar', disabled: !sheet.sessions.length, run: () => void open_calendar_files_dialog({ context, of: { of: 'course', course_id } }) },
      { label: 'Facilitators and days away', icon: 'participants', run: () => open('facilitators') },
      { label: 'Requirements', icon: 'tick', run: () => open('requirements') },
      { label: 'History of this course', icon: 'history', run: () => context.go('history', { of_course: true }) },
      { label: `What courses of ${sheet.programme_title} start with`, icon: 'settings', run: () => open('programme') },
      'separator',
      sheet.archived_on ? { label: 'Bring back', icon: 'archive', run: bring_back } : { label: 'Archive', icon: 'archive', run: archive },
    ];
  }
  const archive = () => screen.attempt(async () => { sheet = await context.ipc.archive_course(course_id); draw(); });
  const bring_back = () => screen.attempt(async () => {
    const from_remark = document.activeElement?.closest('.course_remarks');
    sheet = await context.ipc.bring_back_course(course_id);
    draw();
    if (from_remark) root.querySelector('h1')?.focus();
  });

  function overview() {
    const next = next_session(sheet.sessions);
    return html`<div class="scroll body course_place" tabindex="-1"><div class="course_page">
      ${sheet.archived_on || sheet.warnings.length ? html`<div class="stack tight course_remarks">
        ${sheet.archived_on ? html`<div class="remark">${icon('archive')}<span class="grow">Archived on ${short_date(sheet.archived_on)}. It keeps everything.</span><button type="button" class="link" @click=${bring_back}>Bring it back</button></div>` : nothing}
        ${sheet.warnings.map((warning) => html`<div class="remark warn">${icon('warning')}<span>${warning}</span></div>`)}</div>` : nothing}
      <section class="course_sessions" aria-labelledby="sessions_head"><div class="line_up"><h2 id="sessions_head">Sessions</h2><span class="soft small">${sheet.sessions.length ? capital(course_word(sheet.status)) : nothing}${next ? ` · next is session ${next.number} on ${weekday_and_day(next.date)}` : nothing}</span><button type="button" class="btn small push" id="open_add" @click=${() => open('add')}>${icon('plus')}Add a session</button></div>${sessions()}</section>
      <div class="course_cards">${places()}${certificate()}${people_card()}${requirements()}${sheet.notes ? html`<section class="card"><h2>Notes</h2><p class="prose">${sheet.notes}</p></section>` : nothing}</div></div></div>`;
  }

  function sessions() {
    if (!sheet.sessions.length) return html`<div class="card">${empty_place({ icon: 'calendar', title: 'No sessions yet', text: 'Add the first one: its date, its time and who leads it.' })}</div>`;
    return html`<div class="session_sheet"><table class="sessions" aria-label="Sessions"><thead><tr><th scope="col"><span class="just_read">Number</span></th><th scope="col">Date</th><th scope="col">Time</th><th scope="col">State</th></tr></thead>
      ${repeat(sheet.sessions, ({ session_id }) => session_id, row)}</table></div>`;
  }

  /** @param {Session} session */
  function row(session) {
    const notes = session.state === 'cancelled' ? [{ text: session.cancelled_reason, warns: false }].filter(({ text }) => text) : notes_of(session);
    const warns = (/** @type {boolean} */ so) => so && session.state === 'planned';
    const led = session.state !== 'cancelled' && names_of(session.facilitators) !== names_of(sheet.facilitators);
    const own = [session.title, led ? (session.facilitators.length ? `Led by ${names_of(session.facilitators)}` : 'Nobody leads it yet') : '', session.zoom_link ? 'Zoom link of its own' : '', session.break_minutes ? `${plural(session.break_minutes, 'minute')} of break` : ''].filter(Boolean);
    return html`<tbody class="session ${session.state} ${panel.is_open && panel.key === session.session_id ? 'chosen' : ''}"><tr>
        <td class="session_number">${session.number}</td>
        <th scope="row"><button type="button" class="opener" id="open_${session.session_id}" data-session=${session.session_id} @click=${() => open('session', session.session_id)}><span class="just_read">Session ${session.number}, </span>${long_date(session.date)}</button></th>
        <td class="nowrap">${time_span(session.starts_at, session.ends_at)}</td>
        <td><span class="chip ${session_look(session.state)}">${session_word(session.state)}</span>${session.marks_entered ? html` <span class="soft small nowrap">${plural(session.marks_entered, 'mark')}</span>` : nothing}</td></tr>
      ${notes.length || own.length ? html`<tr class="session_notes"><td></td><td colspan="3">${own.map((note) => html`<span class="session_note">${note}</span>`)}${notes.map((note) => html`<span class="session_note ${warns(note.warns) ? 'warn' : ''}">${warns(note.warns) ? icon('warning') : nothing}<span>${note.text}</span></span>`)}</td></tr>` : nothing}</tbody>`;
  }

  function places() {
    const waiting = waiting_words(sheet);
    return html`<section class="card"><h2>Places and fee</h2><p class="big">${places_words(sheet)}</p>
      ${sheet.capacity ? html`<progress max=${sheet.capacity} value=${Math.min(sheet.booked + sheet.offered, sheet.capacity)} aria-label="Places taken"></progress>` : nothing}
      ${waiting.length ? html`<p class="soft">${waiting.join(' · ')}</p>` : nothing}
      ${sheet.place_free ? html`<p class="remark">${icon('about')}<span><bdi>${sheet.place_free.said}</bdi>. <button type="button" class="link" @click=${() => context.go('participants')}>Open the participants</button></span></p>` : nothing}
      <dl class="facts"><dt>Fee</dt><dd>${sheet.fee_pence === 0 ? 'Free' : pounds_short(sheet.fee_pence)}</dd><dt>Zoom link</dt><dd>${sheet.zoom_link ? link_words(sheet.zoom_link) : html`<span class="soft">None yet</span>`}</dd></dl></section>`;
  }

  function certificate() {
    return html`<section class="card"><h2>Certificate of attendance</h2><p class="big">${certificate_words(sheet)}</p><p class="soft">A session attended in part counts from ${plural(sheet.minimum_minutes, 'minute')}.</p></section>`;
  }

  function people_card() {
    return html`<section class="card"><div class="line_up apart"><h2>Facilitators</h2><button type="button" class="link" id="open_facilitators" @click=${() => open('facilitators')}>Days away</button></div><p>${names_of(sheet.facilitators)}</p></section>`;
  }

  function requirements() {
    return html`<section class="card"><div class="line_up apart"><h2>Requirements</h2><button type="button" class="link" id="open_requirements" @click=${() => open('requirements')}>Change</button></div>
      ${sheet.requirements.length ? html`<ul class="asked">${sheet.requirements.map(({ requirement, met_by }) => html`<li><span class="grow">${requirement}</span>${met_by ? html`<span class="soft small nowrap">${met_by} met</span>` : nothing}</li>`)}</ul>` : html`<p class="soft">Nothing is asked of participants.</p>`}</section>`;
  }

  context.set_keys([
    { keys: ['E'], does: 'edit the course', hint: true }, { keys: ['A'], does: 'add a session', hint: true }, { keys: ['↑', '↓'], does: 'from session to session', hint: true },
    { keys: ['Enter'], does: 'open a session' }, { keys: ['F'], does: 'facilitators and days away' }, { keys: ['R'], does: 'requirements' }, { keys: ['N'], does: 'copy to the next cohort' }, { keys: ['O'], does: 'the overview', hint: true },
  ]);
  context.on_changed_elsewhere(reload);
  document.addEventListener('keydown', keys);
  draw();
  /** @type {{ kind: import('./parts.js').Kind, session_id: number | null } | null} */
  const before = context.recall(`panel_${course_id}`, null);
  const wanted = typeof context.params.session_id === 'number' ? { kind: /** @type {const} */ ('session'), session_id: context.params.session_id } : before;
  if (wanted) void open(wanted.kind, wanted.session_id, { focus: wanted !== before });
  return () => {
    left = true;
    document.removeEventListener('keydown', keys);
    part?.stop();
    panel.stop();
  };
}
