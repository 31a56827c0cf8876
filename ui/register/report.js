// @ts-check
// The way from the register to an attendance report: its file is chosen, or what was taken before is looked at again.
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { moment_words } from '../shared/dates.js';
import { icon } from '../shared/icons.js';
import { menu_button } from '../shared/menu.js';
import { and_list, plural } from '../shared/words.js';

/** @typedef {import('./sheet.js').RegisterSheet} RegisterSheet */
/** @typedef {import('./sheet.js').RegisterSession} RegisterSession */

/** Asks for files and goes on to their review. @param {import('../shared/context.js').Context} context @param {RegisterSheet['of']} of */
export async function bring_report(context, of) {
  try {
    const files = await context.ipc.choose_files();
    if (files?.files.length) context.go('attendance_reports', { files, of });
    else if (files) context.problem(new context.ipc.Problem(null, files.problems.join(' ')));
  } catch (thrown) {
    context.problem(thrown);
  }
}

/** What was taken for a session, to be looked at or said otherwise. @param {import('../shared/context.js').Context} context @param {RegisterSheet['of']} of @param {number} session_id */
export const revise_report = (context, of, session_id) => context.go('attendance_reports', { of, session_id });

/** @param {import('../shared/context.js').Context} context @param {RegisterSheet['of']} of @param {RegisterSession | undefined} session */
export function report_menu(context, of, session) {
  return menu_button({
    label: 'Attendance report', look: 'btn', shown: html`${icon('file')}Attendance report`,
    items: () => [
      { label: 'Choose its file…', run: () => void bring_report(context, of) },
      ...(session ? [{ label: of.kind === 'course' ? `What was taken for session ${session.number}` : 'What was taken for this follow-up', run: () => revise_report(context, of, session.session_id) }] : []),
    ],
  });
}

/** Why a mark is there that came with a report. @param {import('../shared/context.js').Context} context @param {RegisterSheet['of']} of @param {import('../types.d.ts').CellDetail} detail */
export function why_marked(context, of, { source, session }) {
  if (!source) return html`<p class="soft small">From an attendance report</p>`;
  return html`<div class="mark_source small"><p>From ${and_list(source.files.map((name) => `“${name}”`))}, taken ${moment_words(source.taken_at, context.today())}.</p>
    ${source.names.map(({ name, email, minutes, how }) => html`<p>“<bdi>${name}</bdi>”${email ? html` <bdi class="soft">${email}</bdi>` : nothing}: ${plural(minutes, 'minute')}, matched ${how}.</p>`)}
    ${source.names.length ? nothing : html`<p>They are in none of its rows.</p>`}
    <button type="button" class="btn small" @click=${() => revise_report(context, of, session.session_id)}>${icon('file')}Look at the report, or say it otherwise</button></div>`;
}
