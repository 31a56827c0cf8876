// @ts-check
// What does not fit together is said before it is saved; the administrator decides.
import { html } from '../vendor/lit-html/lit-html.js';
import { Declined } from './declined.js';

/**
 * Runs a change; when it asks first, shows what it says, and runs it again once that was accepted.
 * @template T
 * @param {import('./context.js').Context} context
 * @param {{ title: string, label: string, run: (confirmed: boolean) => Promise<T> }} of title: "Move session 3 all the same?"; label: "Move it"
 * @returns {Promise<T>} throws what was refused, and Declined when the answer was no
 */
export async function with_consent(context, { title, label, run }) {
  try {
    return await run(false);
  } catch (thrown) {
    const problem = context.ipc.problem_from(thrown);
    if (problem.code !== 'needs_confirming') throw problem;
    const lines = problem.message.split('\n');
    const body = lines.length === 1 ? problem.message : html`<ul class="consent_list">${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
    const answer = await context.ask({ title, body, buttons: [{ id: 'yes', label }] });
    if (!answer) throw new Declined(problem.message);
    return run(true);
  }
}

/** Shows what went wrong, unless somebody only said no. @param {import('./context.js').Context} context @param {unknown} thrown */
export function unless_declined(context, thrown) {
  if (!(thrown instanceof Declined)) context.problem(thrown);
}
