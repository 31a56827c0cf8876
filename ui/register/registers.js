// @ts-check
// Which register is shown first: the chosen course's, or the follow-up sessions of a programme, which need not be the course's own.

/** @typedef {import('../types.d.ts').RegisterOf} RegisterOf */
/** @typedef {import('./sheet.js').RegisterSheet} RegisterSheet */
/** @typedef {import('./around.js').Kind} Kind */

/**
 * @param {Pick<import('../shared/context.js').Context, 'ipc'>} context
 * @param {{ course_id: number, programme_id: number }} course the chosen one
 * @param {number | null} wanted a session whose register is asked for
 * @param {Kind} kind which one, when no session is asked for
 * @returns {Promise<{ registers: Record<Kind, RegisterOf>, kind: Kind, sheet: RegisterSheet, missing: boolean }>} missing: the session is in no register
 */
export async function first_register({ ipc }, course, wanted, kind) {
  const registers = { course: /** @type {RegisterOf} */ ({ kind: 'course', id: course.course_id }), follow_ups: /** @type {RegisterOf} */ ({ kind: 'follow_ups', id: course.programme_id }) };
  const sheet = await ipc.register_sheet(registers[wanted === null ? kind : 'course']);
  if (wanted === null || has(sheet, wanted)) return { registers, kind: wanted === null ? kind : 'course', sheet, missing: false };
  try {
    const { programme_id } = await ipc.follow_up_place(wanted);
    const of = { ...registers, follow_ups: /** @type {RegisterOf} */ ({ kind: 'follow_ups', id: programme_id }) };
    const other = await ipc.register_sheet(of.follow_ups);
    if (has(other, wanted)) return { registers: of, kind: 'follow_ups', sheet: other, missing: false };
  } catch (thrown) {
    if (ipc.problem_from(thrown).code !== 'gone') throw thrown;
  }
  return { registers, kind: 'course', sheet, missing: true };
}

/** @param {RegisterSheet} sheet @param {number} wanted */
function has(sheet, wanted) {
  return sheet.sessions.some(({ session_id }) => session_id === wanted);
}
