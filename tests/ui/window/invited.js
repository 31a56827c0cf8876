// @ts-check
// A course with people who are invited to two follow-ups: what messages and calendar files go out from.
import { call, started } from './page.js';

/** @typedef {import('selenium-webdriver').WebDriver} WebDriver */

const PEOPLE = ['Ada Quist', 'Bea Bright', 'Cem Yılmaz', 'Dora Nnamdi', 'Łucja Maj'];

/** A course with these people, of whom Dora has no address, two follow-ups to which they are invited, and a centre with an address. @param {WebDriver} driver */
export async function prepared(driver) {
  await started(driver);
  const form = {
    programme_id: null, programme_title: 'Compassionate Leadership', title: 'Compassionate Leadership, spring 2026',
    plan: { first_date: '9 Feb 2026', session_count: '6', every_weeks: '1', skipped_dates: [], starts_at: '3pm', ends_at: '5pm', adjusted: [] },
    facilitators: [{ facilitator_id: null, name: 'Ruby Hart' }], break_minutes: '0',
    capacity: '', fee: '200', zoom_link: 'https://zoom.example.org/j/1', certificate_threshold: '4', minimum_minutes: '90', requirements: [], notes: '', confirmed: true,
  };
  const course = (await call(driver, 'create_course', { form })).view;
  const people = [];
  for (const name of PEOPLE) {
    const [first_name = '', last_name = ''] = name.split(' ');
    const emails = first_name === 'Dora' ? [] : [`${first_name.toLowerCase().replace('ł', 'l')}@example.org`];
    const person = { first_name, last_name, emails, phone: '', organisation: 'Harbour Trust', job_title: '', leadership_role_confirmed_on: '', notes: '' };
    const request = { person, booking: { course_id: course.course_id, state: 'booked', on_date: '5 Jan 2026', reason: '', over_capacity_reason: null }, is_different: true };
    people.push((await call(driver, 'add_participant', { request })).view.participant_id);
  }
  const programme_id = course.programme_id;
  const date = { starts_at: '4pm', length_minutes: '60', title: '', facilitators: [], zoom_link: '' };
  const dates = [{ ...date, date: '18 Sep 2026' }, { ...date, date: '15 Oct 2026' }];
  await call(driver, 'schedule_follow_ups', { form: { programme_id, dates, invite: { courses: [], earlier_graduates: false, people, only_not_invited: false }, confirmed: true }, shown: { programme_id, year: 2026 } });
  const programme_form = await call(driver, 'programme_form', { programmeId: programme_id });
  await call(driver, 'edit_programme', { programmeId: programme_id, form: { ...programme_form, zoom_link: 'https://zoom.example.org/j/2' } });
  await call(driver, 'change_centre', { form: { name: 'Harbour Centre', email: 'centre@example.org', minimum_minutes: '90', offer_reply_days: '7', payment_days: '30' } });
  await driver.navigate().refresh();
  await started(driver);
}
