// @ts-check
// One person's way to the certificate: where they stand and why, what they asked for and what was decided, what they were issued.
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { can, channel_words, state_of } from '../shared/certificates.js';
import { short_date } from '../shared/dates.js';
import { icon } from '../shared/icons.js';
import { verdict } from '../shared/verdict.js';
import { full_name } from './words.js';

/** @typedef {import('../types.d.ts').ShownCertificate} ShownCertificate */
/** @typedef {import('../types.d.ts').ShownRequest} ShownRequest */

/** @type {Record<import('../types.d.ts').Decision, string>} */
const DECIDED = { asked: 'Not decided yet', approved: 'Approved', declined: 'Declined', withdrawn: 'Withdrawn' };

/**
 * @param {object} of
 * @param {import('../shared/context.js').Context} of.context
 * @param {import('../types.d.ts').CertificateDetail} of.detail
 * @param {boolean} of.ended whether the course is over: then requests are decided
 * @param {(deed: import('../shared/certificates.js').Deed) => void} of.run
 * @param {(changed: import('../types.d.ts').CertificatesChanged) => void} of.take
 * @param {(what: () => Promise<unknown>) => Promise<void>} of.doing
 * @param {(certificate_id: number) => void} of.save
 * @param {() => void} of.draft
 * @returns {import('../shared/panel.js').PanelContent}
 */
export function person_parts({ context, detail, ended, run, take, doing, save, draft }) {
  const { row, explained, requests, certificates } = detail;
  const { ipc } = context;
  const name = full_name(row);
  const newest = certificates[0];
  const holds = row.state === 'issued' || row.state === 'reissued';

  /** @param {ShownCertificate} one */
  const reissue = (one) => doing(async () => {
    const answer = await context.ask({ title: `Issue a certificate in place of ${one.number}`, body: 'It gets a number of its own, and says what the register and the name are now. Both are kept. This is not undone.', buttons: [{ id: 'reissue', label: 'Issue it anew' }], reason: { label: 'Reason', hint: 'Such as: corrected name, or lost', required: true } });
    if (answer) take(await ipc.reissue_certificate({ certificate_id: one.certificate_id, reason: answer.reason }));
  });
  /** @param {ShownCertificate} one */
  const withdraw = (one) => doing(async () => {
    const answer = await context.ask({ title: `Withdraw certificate ${one.number}`, body: 'It stays in the record with its number, and a check says that it does not count.', buttons: [{ id: 'withdraw', label: 'Withdraw it' }], reason: { label: 'Reason', required: true } });
    if (answer) take(await ipc.withdraw_certificate({ certificate_id: one.certificate_id, reason: answer.reason }));
  });

  /** @param {ShownCertificate} one */
  const certificate = (one) => html`<li class="card certificate_card">
    <div><b>${one.number}</b> ${one.superseded_by ? html`<span class="chip plain">replaced by ${one.superseded_by}</span>` : one.withdrawn_on ? html`<span class="chip bad">withdrawn</span>` : html`<span class="chip good">counts</span>`}</div>
    <div><bdi>${one.recipient}</bdi>, ${one.sessions_attended} ${one.sessions_attended === 1 ? 'session' : 'sessions'}, ${one.hours}</div>
    <div class="small soft">Issued on ${short_date(one.issued_on)}${one.supersedes ? html` in place of ${one.supersedes}: ${one.reason}` : nothing}${one.withdrawn_on ? html`. Withdrawn on ${short_date(one.withdrawn_on)}: ${one.withdrawn_reason}` : nothing}</div>
    <div class="line_up"><button type="button" class="btn small" @click=${() => void doing(() => ipc.open_certificate(one.certificate_id))}>${icon('eye')}Open</button><button type="button" class="btn small" @click=${() => save(one.certificate_id)}>${icon('folder')}Save the PDF</button>
      ${one === newest && holds ? html`<button type="button" class="btn small" @click=${() => void reissue(one)}>Reissue…</button><button type="button" class="btn small" @click=${() => void withdraw(one)}>Withdraw…</button>` : nothing}</div></li>`;

  /** @param {ShownRequest} one */
  const request = (one) => html`<li class="card"><div><b>${DECIDED[one.decision]}</b>${one.decided_on ? html` on ${short_date(one.decided_on)}` : nothing}</div>
    <div class="small">Asked ${channel_words(one.channel)} on ${short_date(one.asked_on)}</div>
    ${one.reason ? html`<div class="small">Reason: ${one.reason}</div>` : nothing}${one.verdict ? html`<div class="small soft">The register said then: ${one.verdict}</div>` : nothing}</li>`;

  return {
    title: name,
    under: html`<span class="chip ${state_of(row).look}">${state_of(row).word}</span>${row.organisation ? html` ${row.organisation}` : nothing}`,
    body: html`${row.differs ? html`<div class="remark warn">${icon('warning')}<span>${row.differs} The certificate stays as it was issued; to correct it, reissue it.</span></div>` : nothing}
      <section><h3>Attendance</h3><p>${verdict({ standing: row.verdict.standing, detail: `${row.verdict.attended} of ${row.verdict.sessions}` })}</p>
        <ul class="certificate_sessions">${explained.sessions.map((one) => html`<li class=${one.outcome}><span>Session ${one.number}</span> <span class="soft">${one.words}</span></li>`)}</ul>
        ${explained.sentences.map((sentence) => html`<p class="small soft">${sentence}</p>`)}
        ${row.verdict.standing === 'needs_marks' ? html`<button type="button" class="btn small" @click=${() => context.go('register', { participant_id: row.participant_id })}>Go to the register</button>` : nothing}</section>
      <section><h3>Requests</h3>${requests.length ? html`<ul class="cards">${requests.map(request)}</ul>` : html`<p class="soft">${row.verdict.may_request ? 'They may ask, and have not.' : 'They have not asked.'}</p>`}</section>
      <section><h3>Certificates</h3>${certificates.length ? html`<ul class="cards">${certificates.map(certificate)}</ul>` : html`<p class="soft">None was issued.</p>`}</section>
      <p class="small"><button type="button" class="link" @click=${() => context.go('participants', { participant_id: row.participant_id })}>Open ${name} in Participants</button></p>`,
    foot: html`${can('issue', row.state) ? html`<button type="button" class="btn first" @click=${() => run('issue')}>${icon('certificate')}Issue the certificate</button>` : nothing}
      ${can('approve', row.state) ? html`<button type="button" class="btn ${row.state === 'asked' && ended ? 'first' : ''}" title=${ended ? nothing : 'After the last session'} @click=${() => run('approve')}>${icon('tick')}Approve</button>` : nothing}
      ${can('decline', row.state) ? html`<button type="button" class="btn" @click=${() => run('decline')}>Decline…</button>` : nothing}
      ${can('withdraw', row.state) ? html`<button type="button" class="btn" @click=${() => run('withdraw')}>No longer asked for…</button>` : nothing}
      ${can('record', row.state) ? html`<button type="button" class="btn" @click=${() => run('record')}>Record a request</button>` : nothing}
      ${holds ? html`<button type="button" class="btn" @click=${draft}>${icon('mail')}Draft a message</button>` : nothing}`,
  };
}
