// @ts-check
// A refusal's fields, as the forms of courses name them.
import { Declined } from '../shared/declined.js';

/**
 * The program names one field of a list ("requirements.2"), the form has one for all of them.
 * @param {import('../shared/context.js').Context} context @param {unknown} thrown @returns {unknown}
 */
export function at_its_list(context, thrown) {
  if (thrown instanceof Declined) return thrown;
  const problem = context.ipc.problem_from(thrown);
  if (!problem.fields.length) return thrown;
  const fields = problem.fields.map(({ field, message }) => {
    const session = /^session_(\d+)_(?:date|starts_at|ends_at)$/.exec(field);
    if (session) return { field: 'adjusted', message: `Session ${session[1]}: ${message}` };
    return { field: field.replace(/\.\d+$/, ''), message };
  });
  return new context.ipc.Problem(problem.code, problem.message, fields);
}
