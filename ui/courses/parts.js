// @ts-check
// What the panel of the Course screen can hold.
import { course_part } from './course_form.js';
import { facilitators_part } from './facilitators.js';
import { programme_part } from './programme_form.js';
import { requirements_part } from './requirements.js';
import { add_part, session_part, session_form_part } from './session_parts.js';

/** @typedef {'session' | 'move' | 'add' | 'course' | 'programme' | 'requirements' | 'facilitators'} Kind */
/**
 * @typedef {object} Part
 * @property {Kind} kind
 * @property {number | null} session_id
 * @property {() => import('../shared/panel.js').PanelContent} content
 * @property {() => void} stop keeps what was typed
 * @property {() => boolean} [is_touched] for a form: whether something was typed in it
 * @property {() => void} [focus] puts the focus where the work begins
 * @property {() => Promise<void> | void} [reload] after an undo or a redo
 */
/**
 * @typedef {object} Screen
 * @property {import('../shared/context.js').Context} context
 * @property {number} course_id
 * @property {() => import('../types.d.ts').CourseSheet} sheet
 * @property {(fresh: import('../types.d.ts').CourseSheet) => void} take
 * @property {() => void} redraw
 * @property {(kind: Kind, session_id?: number | null, options?: { focus?: boolean }) => Promise<void>} open
 * @property {() => void} close
 * @property {(work: () => Promise<unknown>) => Promise<void>} attempt shows what went wrong
 */

/** @param {Screen} screen @param {Kind} kind @param {number | null} session_id @returns {Promise<Part>} */
export async function part_of(screen, kind, session_id) {
  if (kind === 'course') return course_part(screen);
  if (kind === 'programme') return programme_part(screen);
  if (kind === 'requirements') return requirements_part(screen);
  if (kind === 'facilitators') return facilitators_part(screen);
  if (kind === 'add') return add_part(screen);
  const session = screen.sheet().sessions.find((one) => one.session_id === session_id);
  if (!session) throw new screen.context.ipc.Problem('gone', 'This session is no longer in the data file: it may have been undone. Nothing was changed.');
  return kind === 'move' ? session_form_part(screen, session) : session_part(screen, session.session_id);
}
