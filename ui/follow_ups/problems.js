// @ts-check
// Problems of what has no form around it: the words of the fields are said above the screen.

/** @param {import('../shared/context.js').Context} context @param {unknown} thrown */
export function show_problem(context, thrown) {
  const problem = context.ipc.problem_from(thrown);
  const said = problem.fields.map(({ message }) => message).join('. ');
  context.problem(said ? new context.ipc.Problem(problem.code, said) : problem);
}
