// @ts-check
// What opens over the screen: the course switcher, and the box that finds things.
import * as ipc from '../ipc.js';
import { open_command_box } from '../shared/command_box.js';
import { close_passing } from '../shared/keyboard.js';
import { actions } from './actions.js';
import { open_course_switcher } from './course_switcher.js';

/** @typedef {import('../shared/context.js').Screen} Screen */
/** @typedef {import('../shared/context.js').Params} Params */

/**
 * @param {object} of
 * @param {{ frame: import('../shared/context.js').ShownFrame, course_id: number | null, screen: Screen, params: Params, switcher_open: boolean }} of.state the frame's own
 * @param {() => import('../shared/context.js').Context} of.context as the screen has it
 * @param {() => unknown} of.show_again draws the screen from what is stored now
 * @param {() => void} of.draw
 * @param {(screen: Screen, params?: Params) => unknown} of.go
 * @param {(id: number | null) => void} of.choose_course
 * @param {(thrown: unknown) => void} of.show_problem
 * @param {() => unknown} of.remove_sample @param {() => void} of.take_back @param {() => void} of.bring_back
 */
export function make_over({ state, context, show_again, draw, go, choose_course, show_problem, remove_sample, take_back, bring_back }) {
  function open_switcher() {
    if (state.switcher_open) return close_passing();
    state.switcher_open = true;
    draw();
    open_course_switcher({
      courses: () => state.frame.courses, chosen: state.course_id,
      choose: (id) => { if (state.screen === 'welcome' || state.params.all) { state.course_id = id; void go('courses'); } else choose_course(id); },
      all: () => go('courses', { all: true }), start_new: () => go('courses', { new: true }),
      closed: () => { state.switcher_open = false; draw(); },
    });
  }

  function open_box() {
    if (document.querySelector('dialog[open]')) return;
    open_command_box({
      actions: actions({ frame: state.frame, go, record_request, remove_sample, take_back, bring_back }),
      deed: { title: 'Record a request for a certificate', group: 'Certificates', words: ['record', 'request', 'certificate', 'asked'], run: (person) => void record_request_of(person) },
      search: ipc.search,
      take: open_found,
      problem: show_problem,
    });
  }

  /** Who asked is asked first. */
  function record_request() {
    open_command_box({
      actions: [],
      search: async (text) => (await ipc.search(text)).filter(({ kind }) => kind === 'participant'),
      take: (person) => void record_request_of(person),
      problem: show_problem,
      words: { title: 'Who asked for a certificate?', placeholder: 'Who asked for a certificate?', enter: 'go on', none: 'Type a part of the name, the organisation or the e-mail address.' },
    });
  }

  /** @param {ipc.Found} person */
  async function record_request_of({ id, title }) {
    try {
      // Forms are no part of the first screen.
      const { ask_request_of_person } = await import('../shared/request_dialog.js');
      if (await ask_request_of_person(context(), await ipc.participant_sheet(id, null), title)) await show_again();
    } catch (thrown) {
      show_problem(thrown);
    }
  }

  /** @param {ipc.Found} found */
  function open_found({ kind, id, course_id }) {
    if (course_id !== null) state.course_id = course_id;
    if (kind === 'course') { state.course_id = id; void go('courses'); }
    if (kind === 'participant') void go('participants', { participant_id: id });
    if (kind === 'session') void go('register', { session_id: id });
    if (kind === 'follow_up') void go('follow_ups', { follow_up_id: id });
    if (kind === 'message') void go('messages', { message_id: id });
  }
  return { open_switcher, open_box };
}
