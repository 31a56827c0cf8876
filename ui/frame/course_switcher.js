// @ts-check
// The course switcher: search as you type, all courses, a new course.
import { html, nothing, render } from '../vendor/lit-html/lit-html.js';
import { make_chooser } from '../shared/chooser.js';
import { date_span } from '../shared/dates.js';
import { icon } from '../shared/icons.js';
import { focus_keeper } from '../shared/keyboard.js';
import { open_popover } from '../shared/popover.js';
import { course_look, course_word } from '../shared/states.js';
import { capital, folded } from '../shared/words.js';

/** @typedef {import('../ipc.js').FrameCourse} FrameCourse */

/** More than this is not shown at once: typing finds the rest. */
const MOST = 40;

/** Running first, then planned (the next one first), then the newest. @param {readonly FrameCourse[]} courses @param {string} text */
export function fitting_courses(courses, text) {
  const rank = { running: 0, planned: 1, no_sessions: 2, finished: 3, archived: 4 };
  const words = folded(text.trim()).split(/\s+/);
  return courses
    .filter((course) => (text.trim() ? words.every((word) => folded(`${course.title} ${course.programme_title} ${date_span(course.first_date, course.last_date)} ${course_word(course.status)}`).includes(word)) : course.status !== 'archived'))
    .sort((a, b) => rank[a.status] - rank[b.status] || (a.status === 'planned' ? 1 : -1) * (a.first_date ?? '').localeCompare(b.first_date ?? ''));
}

/**
 * @param {object} of
 * @param {() => readonly FrameCourse[]} of.courses
 * @param {number | null} of.chosen
 * @param {(id: number) => void} of.choose
 * @param {() => void} of.all
 * @param {() => void} of.start_new
 * @param {() => void} of.closed
 */
export function open_course_switcher({ courses, chosen, choose, all, start_new, closed }) {
  const { element: place, close } = open_popover({ look: 'switcher', role: 'dialog', label: 'Choose a course', closed, give_back: focus_keeper(() => document.getElementById('switch')) });
  const then = (/** @type {() => void} */ action) => () => { close(true); action(); };

  const chooser = make_chooser({ id: 'switcher', label: 'Search courses', placeholder: 'Search courses', redraw, typed: redraw, close: () => close(true) });

  function redraw() {
    const fitting = fitting_courses(courses(), chooser.text);
    chooser.set(fitting.slice(0, MOST).map((course) => ({
      id: String(course.course_id), title: course.title, chosen: course.course_id === chosen,
      detail: `${date_span(course.first_date, course.last_date)} · ${course.booked} booked`,
      aside: html`<span class="aside">${course.course_id === chosen ? icon('tick') : nothing}<span class="chip ${course_look(course.status)}">${capital(course_word(course.status))}</span></span>`,
      take: then(() => choose(course.course_id)),
    })));
    const left_out = fitting.length - MOST;
    render(html`${chooser.field()}${chooser.options('Courses', courses().length ? 'No course fits these words.' : 'There is no course yet.')}
      ${left_out > 0 ? html`<p class="soft small switcher_more">Type to find the other ${left_out}.</p>` : nothing}
      <div class="switcher_foot"><button type="button" class="btn small" @click=${then(start_new)}>${icon('plus')}New course</button><button type="button" class="btn quiet small" @click=${then(all)}>All courses</button></div>`, place);
  }
  place.addEventListener('keydown', (event) => {
    if (event.key !== 'Tab') return;
    const stops = [...place.querySelectorAll('input, button')];
    const leaving = event.shiftKey ? document.activeElement === stops[0] : document.activeElement === stops[stops.length - 1];
    if (leaving) { event.preventDefault(); close(true); }
  });
  redraw();
  const field = place.querySelector('input');
  field?.focus();
}
