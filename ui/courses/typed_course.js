// @ts-check
// Between the form's values and the form that the program reads, which holds what was typed.
import { read_date, read_time } from '../shared/dates.js';
import { pounds_plain, read_pounds } from '../shared/money.js';
import { typed_number } from './words.js';

/** @typedef {import('../types.d.ts').CourseForm} CourseForm */
/** @typedef {import('../types.d.ts').CourseStart} CourseStart */

const number = (/** @type {string} */ typed) => (typed.trim() === '' ? null : Number(typed));

/** "9 Feb 2026" as an ISO day, or null. @param {string} typed */
export function day(typed) {
  const read = read_date(typed, '');
  return read.ok ? /** @type {string} */ (read.value) : null;
}
/** "3pm" as "15:00", or null. @param {string} typed */
export function clock(typed) {
  const read = read_time(typed);
  return read.ok ? /** @type {string} */ (read.value) : null;
}
/** "200" as pence, or null. @param {string} typed */
export function pence(typed) {
  const read = read_pounds(typed);
  return read.ok ? /** @type {number} */ (read.value) : null;
}

/** What the form begins with. @param {CourseStart} start @returns {Record<string, any>} */
export function form_values({ form }) {
  const { plan } = form;
  return {
    programme: form.programme_id === null ? 'new' : String(form.programme_id),
    programme_title: form.programme_id === null ? form.programme_title : '',
    title: form.title,
    first_date: plan.first_date ? day(plan.first_date) : null,
    session_count: number(plan.session_count),
    every_weeks: number(plan.every_weeks),
    starts_at: clock(plan.starts_at),
    ends_at: clock(plan.ends_at),
    skipped_dates: plan.skipped_dates,
    adjusted: plan.adjusted,
    break_minutes: number(form.break_minutes),
    facilitators: form.facilitators.map(({ name }) => name),
    capacity: number(form.capacity),
    fee: form.fee ? pence(form.fee) : null,
    zoom_link: form.zoom_link,
    certificate_threshold: number(form.certificate_threshold),
    minimum_minutes: number(form.minimum_minutes),
    requirements: form.requirements,
    notes: form.notes,
  };
}

/** A typed day as an ISO day; what cannot be read stays as it was typed. @param {string} typed @param {string} today */
function day_or_typed(typed, today) {
  const read = read_date(typed, today);
  return read.ok ? /** @type {string} */ (read.value) : typed;
}

/** The program's form. @param {Record<string, any>} values @param {import('../types.d.ts').FacilitatorChoice[]} facilitators @param {string} today @returns {CourseForm} */
export function typed_course(values, facilitators, today) {
  const known = values.programme && values.programme !== 'new' ? Number(values.programme) : null;
  return {
    programme_id: known,
    programme_title: values.programme_title ?? '',
    title: values.title ?? '',
    plan: {
      first_date: values.first_date ?? '',
      session_count: typed_number(values.session_count),
      every_weeks: typed_number(values.every_weeks),
      skipped_dates: (values.skipped_dates ?? []).map((/** @type {string} */ typed) => day_or_typed(typed, today)),
      starts_at: values.starts_at ?? '',
      ends_at: values.ends_at ?? '',
      adjusted: values.adjusted ?? [],
    },
    break_minutes: typed_number(values.break_minutes),
    facilitators,
    capacity: typed_number(values.capacity),
    fee: values.fee === null || values.fee === undefined ? '' : pounds_plain(values.fee),
    zoom_link: values.zoom_link ?? '',
    certificate_threshold: typed_number(values.certificate_threshold),
    minimum_minutes: typed_number(values.minimum_minutes),
    requirements: values.requirements ?? [],
    notes: values.notes ?? '',
    confirmed: false,
  };
}
