// @ts-check
// All courses, the ones that were put away among them: found by title or date, opened with Enter.
import { html, nothing, render } from '../vendor/lit-html/lit-html.js';
import { date_span } from '../shared/dates.js';
import { empty_place } from '../shared/empty.js';
import { filter_chips, search_field } from '../shared/filters.js';
import { icon } from '../shared/icons.js';
import { make_long_table } from '../shared/long_table.js';
import { COURSE_STATUSES, course_look, course_word } from '../shared/states.js';
import { capital, folded, plural } from '../shared/words.js';

/** @typedef {import('../ipc.js').FrameCourse} Course */
/** @typedef {Course['status'] | 'all'} Filter */

/** @param {HTMLElement} root @param {import('../shared/context.js').Context} context */
export function mount_all_courses(root, context) {
  let text = context.recall('all_text', '');
  /** @type {Filter} */
  let filter = context.recall('all_filter', 'all');
  /** @type {import('../shared/long_table.js').Sort} */
  let sort = context.recall('all_sort', { key: 'dates', down: true });

  const table = make_long_table({
    name: 'all_courses', label: 'Courses', redraw: draw,
    id_of: (/** @type {Course} */ course) => course.course_id, name_of: (course) => course.title,
    open: (course) => context.go('courses', { course_id: course.course_id }),
  });

  /** @param {Course} course */
  const key_of = (course) => ({ title: folded(course.title), programme: folded(course.programme_title), dates: course.first_date ?? '', status: COURSE_STATUSES.indexOf(course.status), booked: course.booked })[sort.key] ?? '';

  function listed() {
    const words = folded(text).split(' ').filter(Boolean);
    const rows = context.frame().courses.filter((course) => {
      const all = folded(`${course.title} ${course.programme_title} ${date_span(course.first_date, course.last_date)} ${course_word(course.status)}`);
      return (filter === 'all' || course.status === filter) && words.every((word) => all.includes(word));
    });
    return rows.sort((a, b) => {
      const [one, two] = [key_of(a), key_of(b)];
      const order = one < two ? -1 : one > two ? 1 : 0;
      return (sort.down ? -order : order) || b.course_id - a.course_id;
    });
  }

  function draw() {
    const all = context.frame().courses;
    const rows = listed();
    const count = (/** @type {Filter} */ status) => (status === 'all' ? all.length : all.filter((course) => course.status === status).length);
    render(html`<header class="head"><div><h1>All courses</h1><div class="soft">${plural(all.length, 'course')}</div></div><div class="actions"><button type="button" class="btn first" @click=${() => context.go('courses', { new: true })}>${icon('plus')}New course</button></div></header>
      ${all.length ? html`<div class="tools">${search_field({ label: 'Find a course', placeholder: 'Title, programme or date', value: text, search: (typed) => { text = typed; context.remember('all_text', text); table.to_top(); draw(); } })}
        ${filter_chips({ label: 'Status', chosen: filter, options: [{ id: 'all', label: 'All', count: all.length }, ...COURSE_STATUSES.map((id) => ({ id, label: capital(course_word(id)), count: count(id) })).filter((option) => option.count > 0)], choose: (id) => { filter = /** @type {Filter} */ (id); context.remember('all_filter', filter); table.to_top(); draw(); } })}</div>
        ${table.template(rows, [
          { key: 'title', head: 'Course', kind: 'header', sortable: true, cell: (course) => course.title },
          { key: 'programme', head: 'Programme', sortable: true, cell: (course) => course.programme_title },
          { key: 'dates', head: 'Dates', sortable: true, cell: (course) => (course.first_date ? date_span(course.first_date, course.last_date) : html`<span class="soft">None yet</span>`) },
          { key: 'status', head: 'Status', sortable: true, cell: (course) => html`<span class="chip ${course_look(course.status)}">${capital(course_word(course.status))}</span>` },
          { key: 'booked', head: 'Booked', kind: 'number', sortable: true, cell: (course) => course.booked },
        ], {
          sort, active: context.course_id(),
          sort_by: (key) => { sort = { key, down: sort.key === key ? !sort.down : key === 'dates' || key === 'booked' }; context.remember('all_sort', sort); table.to_top(); draw(); },
          empty: empty_place({ icon: 'courses', title: 'No course fits', text: 'Take a filter off, or look for fewer words.' }),
        })}` : empty_place({
        icon: 'courses', title: 'No courses yet', text: 'A course is one run of a programme: its dates, its participants, its register. Set up the first one here.',
        actions: html`<button type="button" class="btn" @click=${() => context.go('courses', { new: true })}>${icon('plus')}Start a course</button>`,
      })}${nothing}`, root);
  }

  context.set_title('All courses');
  context.set_keys([{ keys: ['↑', '↓'], does: 'from course to course', hint: true }, { keys: ['Enter'], does: 'open the course', hint: true }]);
  context.on_changed_elsewhere(draw);
  draw();
  return () => table.stop();
}
