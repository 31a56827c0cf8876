// @ts-check
// Files that are held over the window, or dropped on it. They are read behind the page, which hears what they are.
import * as ipc from '../ipc.js';

/** What is dropped on a screen, where it is no attendance report. A certificate is known on every screen. @type {Partial<Record<import('../shared/context.js').Screen, string>>} */
const HERE = { participants: 'Drop a file with applications here', certificates: 'Drop a certificate here to check it' };

/**
 * @param {object} of
 * @param {(screen: import('../shared/context.js').Screen, params?: import('../shared/context.js').Params) => unknown} of.go
 * @param {(problem: unknown) => void} of.problem
 * @param {() => import('../shared/context.js').Screen} of.screen the one that is shown
 * @param {() => boolean} of.is_open a data file is open, and a course is chosen
 */
export function hear_dropped({ go, problem, screen, is_open }) {
  const over = document.createElement('div');
  over.className = 'drop_here';
  over.hidden = true;
  document.body.append(over);
  return Promise.all([
    ipc.when_held_over((held) => {
      over.textContent = HERE[screen()] ?? 'Drop attendance reports here';
      over.hidden = !held || !takes();
    }),
    ipc.when_dropped((chosen) => {
      if (!is_open()) problem(new ipc.Problem(null, 'Choose a course first, then drop its file again'));
      // What is open in a dialog would be lost.
      else if (!takes()) problem(new ipc.Problem(null, 'Close what is open first, then drop the file again'));
      else if (chosen.files.length) void go(screen() === 'participants' ? 'participants' : 'attendance_reports', { files: chosen });
      else problem(new ipc.Problem(null, chosen.problems.join(' ')));
    }),
    ipc.when_certificate_dropped((found) => {
      // The check that is open shows it; else it is opened with it.
      if (!window.dispatchEvent(new CustomEvent('certificate_checked', { detail: found, cancelable: true }))) return;
      if (takes()) void go('certificates', { check: true, found });
      else problem(new ipc.Problem(null, is_open() ? 'Close what is open first, then drop the file again' : 'Choose a course first, then drop the certificate again'));
    }),
  ]);
  function takes() {
    return is_open() && document.querySelector('dialog[open]') === null;
  }
}
