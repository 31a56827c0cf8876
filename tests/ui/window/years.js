// A person who has been on several courses, made through the program's own commands: something to look at.
import { call } from './page.js';

/** @typedef {import('selenium-webdriver').WebDriver} WebDriver */

const COURSES = /** @type {const} */ ([['Spring 2023', '2023-02-06'], ['Spring 2024', '2024-02-05'], ['Autumn 2024', '2024-09-16'], ['Spring 2026', '2026-02-09']]);

/**
 * Four courses of one programme with the same person on each; marks, money and follow-ups on the first three.
 * @param {WebDriver} driver @returns {Promise<{ participant_id: number, courses: number[] }>}
 */
export async function years(driver) {
  const courses = [];
  let programme_id = null;
  let participant_id = 0;
  for (const [title, first_date] of COURSES) {
    const plan = { first_date, session_count: '6', every_weeks: '1', skipped_dates: [], starts_at: '15:00', ends_at: '17:00', adjusted: [] };
    const { view: sheet } = await call(driver, 'create_course', {
      form: { programme_id, programme_title: 'Compassionate Leadership', title, plan, break_minutes: '0', facilitators: [], capacity: '24', fee: '200', zoom_link: '', certificate_threshold: '4', minimum_minutes: '90', requirements: [], notes: '', confirmed: true },
    });
    programme_id = sheet.programme_id;
    courses.push(sheet.course_id);
    const last = courses.length === COURSES.length;
    const booking = { course_id: sheet.course_id, state: last ? 'waiting_list' : 'booked', on_date: last ? '2026-01-12' : first_date, reason: '', over_capacity_reason: null };
    const person = { first_name: 'Grace', last_name: 'Adeyemi', organisation: 'Harbour Hospice', job_title: 'Matron', emails: ['grace@example.org'] };
    const { view } = participant_id ? await call(driver, 'book', { request: { participant_id, booking } }) : await call(driver, 'add_participant', { request: { person, booking, is_different: true } });
    participant_id = view.participant_id;
    if (last) break;
    const marks = ['present', 'present', 'absent', 'present', 'apologies', courses.length === 2 ? 'absent' : 'present'];
    await call(driver, 'mark_cells', { of: { kind: 'course', id: sheet.course_id }, marks: sheet.sessions.map((/** @type {any} */ { session_id }, /** @type {number} */ at) => ({ session_id, participant_id, mark: { kind: marks[at] } })) });
    await call(driver, 'record_payment', { request: { booking_id: view.booking.booking_id, kind: 'payment', amount: courses.length === 2 ? '150' : '200', paid_on: first_date, method: 'Card', notes: '' } });
    const shown = { programme_id, year: null };
    const date = { date: `${first_date.slice(0, 4)}-12-0${courses.length}`, starts_at: '15:00', length_minutes: '60', title: '', facilitators: [], zoom_link: '' };
    await call(driver, 'schedule_follow_ups', { form: { programme_id, dates: [date], invite: { courses: [], earlier_graduates: false, people: [participant_id], only_not_invited: false }, confirmed: true }, shown });
  }
  await call(driver, 'record_earlier_graduate', { form: { participant_id, course: 'Autumn 2019', reason: 'On the centre’s list' }, shown: { programme_id, year: null } });
  return { participant_id, courses };
}
