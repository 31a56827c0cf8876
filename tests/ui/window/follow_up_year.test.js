// @ts-check
// A year of follow-ups in the real window, by keyboard alone: from two finished cohorts to four agreed dates on four weekdays and at two
// times of day, thirty personal invitations in a folder, one date moved, and everybody who holds an outdated one named and put right.
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { focusedText, keys, nativeOpen, openWindow, tabTo, waitFor, write } from './harness.js';
import { there } from './looks.js';
import { call, counted, heading, panelTitled, says, started, texts } from './page.js';

/** @typedef {import('selenium-webdriver').WebDriver} WebDriver */

/** Two cohorts of fifteen, each at four of its six sessions. @param {WebDriver} driver */
async function two_cohorts(driver) {
  await started(driver);
  /** @type {number | null} */
  let programme_id = null;
  for (const [n, first_date] of ['13 Jan 2025', '28 Apr 2025'].entries()) {
    /** @type {object} */
    const form = {
      programme_id, programme_title: 'Compassionate Leadership', title: `Cohort ${n + 1}`, break_minutes: '0',
      plan: { first_date, session_count: '6', every_weeks: '1', skipped_dates: [], starts_at: '3pm', ends_at: '5pm', adjusted: [] },
      facilitators: [{ facilitator_id: null, name: 'Ruby Hart' }, { facilitator_id: null, name: 'Callum Frost' }],
      capacity: '', fee: '200', zoom_link: 'https://zoom.example.org/j/1', certificate_threshold: '4', minimum_minutes: '90', requirements: [], notes: '', confirmed: true,
    };
    /** @type {any} */
    const course = (await call(driver, 'create_course', { form })).view;
    programme_id = course.programme_id;
    const people = [];
    for (let person = 1; person <= 15; person += 1) {
      const who = { first_name: `Person${person}`, last_name: `Cohort${n + 1}`, emails: [`p${person}.c${n + 1}@example.org`], phone: '', organisation: 'Harbour Trust', job_title: '', leadership_role_confirmed_on: '', notes: '' };
      people.push((await call(driver, 'add_participant', { request: { person: who, booking: { course_id: course.course_id, state: 'booked', on_date: '6 Jan 2025', reason: '', over_capacity_reason: null }, is_different: true } })).view.participant_id);
    }
    const marks = people.flatMap((participant_id) => course.sessions.slice(0, 4).map((/** @type {any} */ { session_id }) => ({ session_id, participant_id, mark: { kind: 'present' } })));
    await call(driver, 'mark_cells', { of: { kind: 'course', id: course.course_id }, marks });
  }
  const programme_form = await call(driver, 'programme_form', { programmeId: programme_id });
  await call(driver, 'edit_programme', { programmeId: programme_id, form: { ...programme_form, zoom_link: 'https://zoom.example.org/j/2' } });
  await call(driver, 'change_centre', { form: { name: 'Harbour Centre', email: 'centre@example.org', minimum_minutes: '90', offer_reply_days: '7', payment_days: '30' } });
  await driver.navigate().refresh();
  await started(driver);
  return programme_id;
}

test('from two finished cohorts to four dates, thirty invitations, one moved and put right, by keyboard alone', async (t) => {
  const { driver, folder } = await openWindow(t, { now: '2025-07-01T09:00:00Z' });
  const programme_id = await two_cohorts(driver);
  const drafts = join(folder, 'invitations');
  mkdirSync(drafts);

  // Thirty graduates are asked about six dates; they answer, and four are agreed.
  await keys(driver, 'Control+5');
  await heading(driver, 'Follow-ups');
  await keys(driver, 'f');
  await heading(driver, 'Find dates');
  await keys(driver, 'w');
  await panelTitled(driver, 'Who takes part');
  await tabTo(driver, 'Save');
  await keys(driver, 'Enter');
  await says(driver, 'Added 30 people to the date finder');
  await keys(driver, 'a');
  await waitFor(async () => (await focusedText(driver)) === 'Date', 'the date has the focus');
  const dates = [['18 Sep 2025', '4pm'], ['15 Oct 2025', '4pm'], ['18 Nov 2025', '1pm'], ['8 Dec 2025', '4pm'], ['19 Sep 2025', '4pm'], ['9 Dec 2025', '1pm']];
  for (const [at, [date = '', time = '']] of dates.entries()) {
    await keys(driver, 'Control+a');
    await write(driver, date);
    await tabTo(driver, 'Starts at');
    await keys(driver, 'Control+a');
    await write(driver, time);
    await keys(driver, 'Enter');
    await counted(driver, '#date_finder_sheet thead th.one', at + 1);
    await waitFor(async () => (await focusedText(driver)) === 'Date', 'the next date');
  }
  await keys(driver, 'Escape');
  await waitFor(async () => (await texts(driver, '.panel')).length === 0, 'the panel is closed');
  // In the order of their days: 18 and 19 September, 15 October, 18 November, 8 and 9 December.
  await keys(driver, 'Control+Home');
  for (const letter of ['y', 'n', 'y', 'y', 'y', 'n']) {
    await keys(driver, 'Control+a', letter);
    await waitFor(async () => (await texts(driver, '.date_finder .saving')).length === 0, 'they are in the file');
    await keys(driver, 'ArrowRight');
  }
  await keys(driver, 'r');
  await counted(driver, '#ranking_sheet tr.row', 6);
  await keys(driver, 'Home', ' ', 'ArrowDown', ' ', 'ArrowDown', ' ', 'ArrowDown', ' ');
  await waitFor(async () => (await texts(driver, '#make_sessions'))[0] === 'Make 4 sessions', 'four are ticked');
  await keys(driver, 'm');
  await waitFor(async () => (await focusedText(driver)) === 'Note everybody who said yes as coming', 'the decision');
  await keys(driver, ' ', 'Enter');
  await says(driver, 'Made 4 follow-up sessions from the date finder, with 30 people on the list');
  await heading(driver, 'Follow-ups');
  const sheet = await call(driver, 'follow_ups', { query: { programme_id, year: 2025 } });
  assert.deepEqual(sheet.sessions.map((/** @type {any} */ one) => one.starts_at_utc), ['2025-09-18T15:00:00Z', '2025-10-15T15:00:00Z', '2025-11-18T13:00:00Z', '2025-12-08T16:00:00Z'], 'on both sides of the clock change');
  assert.deepEqual(sheet.sessions.map((/** @type {any} */ one) => one.coming), [30, 30, 30, 30]);

  // Thirty personal invitations.
  await tabTo(driver, 'Draft invitations');
  await keys(driver, 'Enter');
  await there(driver, 'dialog .mail');
  assert.equal((await texts(driver, '.mail_files li')).length, 4);
  await tabTo(driver, 'Save 30 drafts into a folder');
  await keys(driver, 'Enter');
  await nativeOpen('Choose a folder for the files', drafts);
  await waitFor(async () => (await texts(driver, 'dialog h3'))[0] === '30 messages drafted', 'they are drafted');
  assert.equal(readdirSync(drafts).length, 30);
  await tabTo(driver, 'Mark all as sent');
  await keys(driver, 'Enter');
  await waitFor(async () => (await texts(driver, 'dialog [role=status]'))[0] === 'Marked as sent.', 'they are sent');
  await tabTo(driver, 'Done');
  await keys(driver, 'Enter');

  // One date is moved; who holds an outdated invitation is named, and put right from Today.
  await tabTo(driver, 'Thu 18 Sep');
  await keys(driver, 'ArrowDown', 'ArrowDown', 'Enter');
  await panelTitled(driver, 'Tuesday 18 November 2025');
  await tabTo(driver, 'Change');
  await keys(driver, 'Enter');
  await waitFor(async () => (await driver.executeScript('return document.activeElement.id')) === 'change_date', 'the date has the focus');
  await keys(driver, 'Control+a');
  await write(driver, '20 Nov 2025');
  await keys(driver, 'Enter');
  await panelTitled(driver, 'Thursday 20 November 2025');
  await keys(driver, 'Control+1');
  await heading(driver, 'Today');
  await waitFor(async () => (await texts(driver, '.due li p')).includes('30 people hold an outdated invitation to follow-up 3'), 'Today names them');
  await tabTo(driver, 'Draft messages');
  await keys(driver, 'Enter');
  await there(driver, 'dialog .mail');
  assert.match((await texts(driver, '.mail_body'))[0] ?? '', /stands as: Tuesday 18 November 2025, 1pm to 2pm\. It now is: Thursday 20 November 2025, 1pm to 2pm/);
  await tabTo(driver, 'Save 30 drafts into a folder');
  await keys(driver, 'Enter');
  await nativeOpen('Choose a folder for the files', drafts);
  await waitFor(async () => (await texts(driver, 'dialog h3'))[0] === '30 messages drafted', 'they are drafted');
  assert.equal(readdirSync(drafts).length, 60);
  await tabTo(driver, 'Done');
  await keys(driver, 'Enter');
  await waitFor(async () => !(await texts(driver, '.due li p')).some((one) => one.includes('outdated invitation')), 'it is not due any more');
  const third = sheet.sessions[2].session_id;
  const holdings = await call(driver, 'session_holdings', { sessionId: third });
  assert.deepEqual([holdings.nothing, holdings.outdated], [0, 0]);
});
