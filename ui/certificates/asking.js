// @ts-check
// What is asked before something is decided or issued: the reason, whether the others shall be left out.
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { open_dialog } from '../shared/dialog.js';
import { Declined } from '../shared/declined.js';
import * as f from '../shared/form.js';
import { make_underway, was_cancelled } from '../shared/underway.js';
import { with_some } from '../shared/with_some.js';
import { plural } from '../shared/words.js';

/** @typedef {import('../shared/context.js').Context} Context */
/** @typedef {import('../types.d.ts').CertificatesChanged} Changed */

/** A decision, with its reason where one is needed. @param {Context} context @param {number} course_id @param {number[]} people @param {import('../types.d.ts').Decision} decision @param {string} whose @returns {Promise<Changed | null>} null when it was left */
export async function decide(context, course_id, people, decision, whose) {
  const send = (/** @type {string} */ reason) => with_some(context, 'It cannot be decided so for all of them', (only_those_that_can) => context.ipc.decide_requests({ course_id, people, decision, reason, only_those_that_can }));
  const asked = decision === 'approved' ? null : await context.ask(decision === 'declined'
    ? { title: `Decline the request of ${whose}`, body: 'The reason is kept with the request.', buttons: [{ id: 'decline', label: 'Decline' }], reason: { label: 'Reason', required: true } }
    : { title: `Note that ${whose} asks for it no more`, body: 'The request stays in the record, as withdrawn.', buttons: [{ id: 'withdraw', label: 'Note it as withdrawn' }], reason: { label: 'Reason', hint: 'May be left empty.' } });
  if (decision !== 'approved' && !asked) return null;
  try {
    return await send(asked?.reason ?? '');
  } catch (thrown) {
    const problem = context.ipc.problem_from(thrown);
    if (thrown instanceof Declined) return null;
    if (problem.code !== 'against_the_verdict') throw thrown;
    const against = await context.ask({ title: 'This goes against the verdict', body: problem.message, buttons: [{ id: 'approve', label: 'Approve all the same' }], reason: { label: 'Reason', hint: 'It is kept with the request.', required: true } });
    return against ? send(against.reason) : null;
  }
}

/** Issues; says how far it has come, and can be cancelled. @param {Context} context @param {number} course_id @param {number[]} people @param {string} whose @param {(changed: Changed) => void} done */
export function ask_issue(context, course_id, people, whose, done) {
  let problem = '';
  const under = make_underway(context, () => dialog.redraw());
  const form = f.make_form({
    name: 'certificate_issue', context, redraw: () => dialog.redraw(), save_label: people.length === 1 ? 'Issue the certificate' : `Issue ${plural(people.length, 'certificate')}`,
    fields: { with_follow_ups: f.checkbox({ label: 'Name the follow-up sessions too, with their hours' }) },
    values: { with_follow_ups: false },
    save: async ({ with_follow_ups }) => {
      problem = '';
      try {
        done(await with_some(context, 'Not all of them can be issued', (only_those_that_can) => under.run((heard) => context.ipc.issue_certificates({ course_id, people, with_follow_ups, only_those_that_can }, heard))));
        dialog.close(true);
      } catch (thrown) {
        if (!was_cancelled(thrown, context)) throw thrown;
        problem = 'Cancelled. Nothing was issued, and no number was used.';
        throw new Declined(problem);
      }
    },
  });
  /** @type {import('../shared/dialog.js').Opened<boolean>} */
  const dialog = open_dialog({
    title: people.length === 1 ? `Issue the certificate of ${whose}` : `Issue ${plural(people.length, 'certificate')}`, may_close: () => { under.stop(); return !under.is(); },
    content: (opened) => form.dialog_template(html`<p>Each gets the next number and today’s date, and is kept as it is for ever: what changes later, changes nothing in it. This is not undone; one that must not count is withdrawn.</p>${form.field('with_follow_ups')}${problem ? html`<p role="status">${problem}</p>` : nothing}${under.bar('Setting the pages')}`, () => opened.close(null)),
  });
  return dialog.result;
}
