// @ts-check
// Courses: the chosen one, all of them, or a new one.
import { mount_all_courses } from './all_courses.js';
import { mount_course } from './course.js';
import { mount_new_course } from './new_course.js';

/** @type {import('../shared/context.js').Mount} */
export function mount(root, context) {
  if (context.params.new) return mount_new_course(root, context);
  const chosen = context.course_id();
  return context.params.all || chosen === null ? mount_all_courses(root, context) : mount_course(root, context, chosen);
}
