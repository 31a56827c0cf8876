// @ts-check
// What cannot be done for all of many people is asked about, and then done for the others.
import { Declined } from './declined.js';

/** Tries, asks whether the others shall be left out, and tries again. @template T @param {import('./context.js').Context} context @param {string} title @param {(only_those_that_can: boolean) => Promise<T>} attempt @returns {Promise<T>} */
export async function with_some(context, title, attempt) {
  try {
    return await attempt(false);
  } catch (thrown) {
    const problem = context.ipc.problem_from(thrown);
    if (problem.code !== 'some_do_not_fit') throw thrown;
    if (!(await context.ask({ title, body: problem.message, buttons: [{ id: 'others', label: 'Do it for the others' }] }))) throw new Declined(title);
    return attempt(true);
  }
}
