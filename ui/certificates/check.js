// @ts-check
// Is this one of ours? By its number, by choosing a PDF, or by dropping it on the window.
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { short_date } from '../shared/dates.js';
import { open_dialog } from '../shared/dialog.js';
import { icon } from '../shared/icons.js';
import { checked_words } from './words.js';

/** @typedef {import('../types.d.ts').Checked} Checked */

/** A sentence whose number stays on one line. @param {string} sentence */
const with_number = (sentence) => sentence.split(/([A-Z0-9]+-\d{4}-\d{4,})/).map((piece, at) => (at % 2 ? html`<span class="nowrap">${piece}</span>` : piece));

/** @param {import('../shared/context.js').Context} context @param {Checked | null} [found] what was dropped turned out to be */
export function open_check(context, found = null) {
  let number = '';
  let problem = '';
  let checked = found;
  /** @param {() => Promise<Checked | null>} ask */
  async function look(ask) {
    problem = '';
    try {
      checked = (await ask()) ?? checked;
    } catch (thrown) {
      checked = null;
      problem = context.ipc.problem_from(thrown).fields[0]?.message ?? context.ipc.problem_from(thrown).message;
    }
    dialog.redraw();
    if (problem) document.getElementById('check_number')?.focus();
  }

  /** @param {Checked} one */
  function answer(one) {
    const { title, look: kind } = checked_words(one);
    const about = one.is === 'unknown' ? null : one.certificate;
    return html`<div class="remark ${kind === 'good' ? '' : kind} certificate_checked" role="status">${icon(kind === 'good' ? 'tick' : 'warning')}<div><b>${with_number(title)}</b>
      ${about ? html`<div><bdi>${about.certificate.recipient}</bdi>, ${about.course_title}</div><div class="small soft"><span class="nowrap">${about.certificate.number}</span>, issued on ${short_date(about.certificate.issued_on)}: ${about.certificate.sessions_attended} ${about.certificate.sessions_attended === 1 ? 'session' : 'sessions'}, ${about.certificate.hours}${about.certificate.withdrawn_on ? html`. Withdrawn on ${short_date(about.certificate.withdrawn_on)}: ${about.certificate.withdrawn_reason}` : nothing}</div>
        <button type="button" class="btn small" @click=${() => { dialog.close(true); context.go('certificates', { course_id: about.course_id, participant_id: about.participant_id }); }}>Show whose it is</button>` : html`<div class="small">Neither its number nor the file is known here. A certificate that was saved, printed to PDF or scanned anew is another file: check its number.</div>`}</div></div>`;
  }

  /** @type {import('../shared/dialog.js').Opened<boolean>} */
  const dialog = open_dialog({
    title: 'Check a certificate',
    content: (opened) => html`<form class="dialog_form" novalidate @submit=${(/** @type {SubmitEvent} */ event) => { event.preventDefault(); void look(() => context.ipc.check_number(number)); }}>
      <div class="dialog_body">
        <div class="field ${problem ? 'wrong' : ''}"><label for="check_number">Its number</label><div id="check_number_about" class="stack tight"><span class="hint">As it stands at its foot, such as <span class="nowrap">CLT-2026-0003</span></span>${problem ? html`<span class="field_error" role="alert">${icon('warning')}${problem}</span>` : nothing}</div>
          <div class="line_up"><input id="check_number" class="of_some" autocomplete="off" spellcheck="false" aria-invalid=${problem ? 'true' : 'false'} aria-describedby="check_number_about" .value=${number} @input=${(/** @type {InputEvent & { target: HTMLInputElement }} */ event) => { number = event.target.value; }}><button type="submit" class="btn">Check the number</button></div></div>
        <p class="soft small">Or the file itself, as it was sent: a PDF that was changed in a single place is told apart. It can also be dropped on the window.</p>
        <div><button type="button" class="btn" id="check_file" @click=${() => void look(() => context.ipc.check_file())}>${icon('file')}Choose a PDF…</button></div>
        ${checked ? answer(checked) : nothing}</div>
      <div class="dialog_buttons"><button type="button" class="btn first" @click=${() => opened.close(true)}>Close</button></div></form>`,
  });
  const dropped = (/** @type {Event} */ event) => { event.preventDefault(); checked = /** @type {CustomEvent<Checked>} */ (event).detail; problem = ''; dialog.redraw(); };
  window.addEventListener('certificate_checked', dropped);
  void dialog.result.then(() => window.removeEventListener('certificate_checked', dropped));
}
