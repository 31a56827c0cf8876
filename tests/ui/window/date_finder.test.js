// @ts-check
// Finding dates in the real window, by keyboard alone: from a finished cohort to four follow-up sessions; every state is looked at.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crowd_file } from './crowd.js';
import { axe, focusedText, keys, openWindow, picture, resize, tabTo, waitFor, write } from './harness.js';
import { call } from './page.js';

/** @typedef {import('selenium-webdriver').WebDriver} WebDriver */

/** @param {WebDriver} driver @param {string} css @returns {Promise<string[]>} */
const texts = (driver, css) => driver.executeScript('return [...document.querySelectorAll(arguments[0])].map((one) => one.textContent.replace(/\\s+/g, " ").trim())', css);
/** @param {WebDriver} driver @param {string} text */
const says = (driver, text) => waitFor(async () => (await texts(driver, '.undo_line'))[0]?.includes(text), `it says ${text}`);
/** @param {WebDriver} driver @param {string} css @param {number} count */
const rows = (driver, css, count) => waitFor(async () => (await texts(driver, css)).length === count, `${count} of ${css}`);
/** @param {WebDriver} driver @param {string} title */
const heading = (driver, title) => waitFor(async () => (await texts(driver, 'h1'))[0] === title, `the screen ${title}`);
/** @param {WebDriver} driver @param {string} what */
async function look(driver, what) {
  assert.deepEqual(await axe(driver), [], what);
  await picture(driver, `date-finder-${what}`);
  const drawn = await driver.executeScript('return document.querySelectorAll("main tr").length');
  assert.ok(Number(drawn) <= 80, `${what}: ${drawn} rows are in the page`);
}
/** @param {WebDriver} driver @param {string} what */
async function look_at_both_sizes(driver, what) {
  await resize(driver, [1280, 800]);
  await look(driver, `${what}-1280`);
  await resize(driver, [900, 600]);
  await look(driver, `${what}-900`);
  await resize(driver, [1280, 800]);
}

/** The course that the centre runs, with these people graduated. @param {WebDriver} driver @param {string[]} names */
async function graduated(driver, names) {
  await waitFor(() => driver.executeScript('return document.querySelector("h1")'), 'the first screen');
  const form = {
    programme_id: null, programme_title: 'Compassionate Leadership', title: 'Compassionate Leadership, spring 2026', break_minutes: '0',
    plan: { first_date: '9 Feb 2026', session_count: '6', every_weeks: '1', skipped_dates: [], starts_at: '3pm', ends_at: '5pm', adjusted: [] },
    facilitators: [{ facilitator_id: null, name: 'Ruby Hart' }, { facilitator_id: null, name: 'Callum Frost' }],
    capacity: '', fee: '200', zoom_link: '', certificate_threshold: '4', minimum_minutes: '90', requirements: [], notes: '', confirmed: true,
  };
  const course = (await call(driver, 'create_course', { form })).view;
  const nobody = { phone: '', organisation: 'Harbour Trust', job_title: '', leadership_role_confirmed_on: '', notes: '' };
  const people = [];
  for (const name of names) {
    const [first_name = '', last_name] = name.split(' ');
    const request = { person: { ...nobody, emails: [`${first_name.toLowerCase()}@example.org`], first_name, last_name }, booking: { course_id: course.course_id, state: 'booked', on_date: '5 Jan 2026', reason: '', over_capacity_reason: null }, is_different: true };
    people.push((await call(driver, 'add_participant', { request })).view.participant_id);
  }
  const marks = people.flatMap((participant_id) => course.sessions.slice(0, 4).map((/** @type {any} */ { session_id }) => ({ session_id, participant_id, mark: { kind: 'present' } })));
  await call(driver, 'mark_cells', { of: { kind: 'course', id: course.course_id }, marks });
  await call(driver, 'add_absence', { facilitatorId: 1, form: { first_day: '15 Oct 2026', last_day: '16 Oct 2026', reason: 'Conference' } });
  await driver.navigate().refresh();
  await waitFor(() => driver.executeScript('return document.querySelector("h1")'), 'the first screen again');
  return course.programme_id;
}

const FOCUSED_MARK = 'return document.activeElement.dataset.column + " " + document.activeElement.closest("tr")?.querySelector("th").textContent.replace(/\\s+/g, " ").trim()';

test('from a finished cohort to four sessions, by keyboard alone', async (t) => {
  const { driver } = await openWindow(t, { now: '2026-06-16T09:00:00Z' });
  const programme = await graduated(driver, ['Grace Adeyemi', 'Tom Ashworth', 'Bea Bright', 'Siân Fairfax']);
  await keys(driver, 'Control+5');
  await heading(driver, 'Follow-ups');
  await keys(driver, 'f');
  await heading(driver, 'Find dates');
  await look_at_both_sizes(driver, 'nothing-light');

  // Who takes part: facilitators and cohorts are ticked already.
  await keys(driver, 'w');
  await waitFor(async () => (await texts(driver, '.panel h2'))[0] === 'Who takes part', 'the panel');
  await look(driver, 'people-light-1280');
  await tabTo(driver, 'Save');
  await keys(driver, 'Enter');
  await says(driver, 'Added 4 people to the date finder of Compassionate Leadership, with 2 facilitators');

  // Five dates by hand; what cannot be is said at its field.
  await keys(driver, 'a');
  await waitFor(async () => (await focusedText(driver)) === 'Date', 'the date has the focus');
  await write(driver, '1 jan 2026');
  await keys(driver, 'Enter');
  await waitFor(async () => (await texts(driver, '.panel .field_error'))[0]?.includes('has passed'), 'it is said at the field');
  await look(driver, 'problem-light-1280');
  await tabTo(driver, 'Date');
  for (const [at, date] of ['17 sep 26', '15/10/26', '17 nov 2026', '7.12.26', '26 oct 2026'].entries()) {
    await keys(driver, 'Control+a');
    await write(driver, date);
    await keys(driver, 'Enter');
    await rows(driver, '#date_finder_sheet thead th.one', at + 1);
    await waitFor(async () => (await focusedText(driver)) === 'Date', 'the next date');
  }
  await look(driver, 'adding-light-1280');
  await keys(driver, 'Escape');
  await waitFor(async () => (await texts(driver, '.panel')).length === 0, 'the panel is closed');
  await rows(driver, '#date_finder_sheet tr.row', 6);
  assert.deepEqual(await texts(driver, '#date_finder_sheet tr.facilitator td.one .just_read'), [
    'Callum Frost is free', 'Callum Frost is free', 'Callum Frost is free', 'Callum Frost is free', 'Callum Frost is free',
    'Ruby Hart is free', 'Ruby Hart is away: Conference', 'Ruby Hart is free', 'Ruby Hart is free', 'Ruby Hart is free',
  ]);

  // Replies, a letter each; the cursor goes on to the next person.
  await keys(driver, 'Control+Home', 'ArrowDown', 'ArrowDown');
  assert.equal(await driver.executeScript(FOCUSED_MARK), '0 Grace AdeyemiHarbour Trust');
  await keys(driver, 'y', 'y', 'i');
  // Who notes faster than the file is written has the waiting replies written together.
  await waitFor(async () => (await texts(driver, '.date_finder .saving')).length === 0, 'they are in the file');
  await keys(driver, 'n');
  await says(driver, 'Noted no from Siân Fairfax to 17 September 2026');
  await keys(driver, 'Control+z');
  await says(driver, 'Undone: Noted no from Siân Fairfax');
  await keys(driver, 'Control+Shift+z');
  await waitFor(async () => (await texts(driver, '.about_date'))[0]?.includes('2 yes, 1 if need be, 1 no; nothing against it'), 'the counts of the date');
  await keys(driver, 'ArrowRight', 'Control+a', 'y');
  await waitFor(async () => (await texts(driver, '.about_date'))[0]?.includes('5th of 5: 4 yes; Ruby Hart is away: Conference'), 'all yes, and still the last');
  const stored = await call(driver, 'date_finder', { programmeId: programme });
  assert.deepEqual(stored.people.map((/** @type {any} */ one) => [one.name, one.replies[0], one.replies[1]]), [
    ['Grace Adeyemi', 'yes', 'yes'], ['Tom Ashworth', 'yes', 'yes'], ['Bea Bright', 'if_need_be', 'yes'], ['Siân Fairfax', 'no', 'yes'],
  ]);

  // A poll's table: looked at, one question answered, taken whole.
  await keys(driver, 'p');
  await waitFor(async () => (await focusedText(driver)) === 'The table of replies', 'the box');
  await look(driver, 'paste-light-1280');
  const table = 'Name\\t17 Nov 2026\\tMon 7 Dec 3pm\\t26/10/2026\\t1 Apr 2027\\nGrace Adeyemi\\tyes\\tOK\\tx\\tyes\\nAshworth, Tom\\tyes\\t(OK)\\tx\\tyes\\nbea@example.org\\tno\\tyes\\t\\tno\\nSomebody Else\\tyes\\tyes\\tyes\\tyes\\n';
  await driver.executeScript(`const box = document.getElementById("poll_box"); box.value = "${table}"; box.dispatchEvent(new InputEvent("input", { inputType: "insertFromPaste" }))`);
  await waitFor(async () => (await texts(driver, '.poll_body b[role=status]'))[0]?.startsWith('16 cells read'), 'the preview');
  await look_at_both_sizes(driver, 'preview-light');
  await tabTo(driver, 'Another table', { back: true }).catch(() => {});
  await driver.executeScript('document.getElementById("poll_x").focus()');
  await keys(driver, 'ArrowDown');
  await waitFor(async () => (await texts(driver, 'dialog .btn.first'))[0] === 'Take 8 replies', 'an x means yes');
  await tabTo(driver, 'Take 8 replies');
  await keys(driver, 'Enter');
  await says(driver, 'Took 8 replies of 3 people to 3 dates from a pasted table');

  // The ranking says why.
  await keys(driver, 'r');
  await rows(driver, '#ranking_sheet tr.row', 5);
  assert.deepEqual((await texts(driver, '#ranking_sheet tr.row')).map((row) => row.replace(/^Tick .*?(am|pm|day), \S+ to \S+ ?/, '')).map((row) => row.includes('Ruby Hart is away')), [false, false, false, false, true]);
  await look_at_both_sizes(driver, 'ranking-light');
  // The four best are ticked and made.
  await keys(driver, 'Home', ' ', 'ArrowDown', ' ', 'ArrowDown', ' ', 'ArrowDown', ' ');
  await waitFor(async () => (await texts(driver, '#make_sessions'))[0] === 'Make 4 sessions', 'four are ticked');
  await keys(driver, 'Enter');
  await waitFor(async () => (await texts(driver, '.panel h3'))[0] === 'For and against', 'one date in the panel');
  await look_at_both_sizes(driver, 'date-light');
  await keys(driver, 'Escape');
  await keys(driver, 'm');
  await waitFor(async () => (await focusedText(driver)) === 'Note everybody who said yes as coming', 'the decision');
  await look_at_both_sizes(driver, 'making-light');
  await keys(driver, ' ', 'Enter');
  await says(driver, 'Made 4 follow-up sessions from the date finder, with 4 people on the list');
  await heading(driver, 'Follow-ups');
  await rows(driver, '#follow_up_list_sheet tr.row', 4);
  const sheet = await call(driver, 'follow_ups', { query: { programme_id: programme, year: 2026 } });
  assert.deepEqual(sheet.sessions.map((/** @type {any} */ one) => [one.starts_at_utc, one.invited, one.coming]), [
    ['2026-09-17T14:00:00Z', 4, 2], ['2026-10-26T15:00:00Z', 4, 2], ['2026-11-17T15:00:00Z', 4, 2], ['2026-12-07T15:00:00Z', 4, 2],
  ]);
  await keys(driver, 'Control+z');
  await says(driver, 'Undone: Made 4 follow-up sessions');
  await keys(driver, 'f');
  await heading(driver, 'Find dates');
  assert.equal((await call(driver, 'date_finder', { programmeId: programme })).candidates.length, 5, 'the dates are there again');
  await keys(driver, 'Escape');
  await heading(driver, 'Follow-ups');
});

test('a reply that the file refuses is put back and says why, and Tab and the pointer find their way', async (t) => {
  const { driver } = await openWindow(t, { now: '2026-06-16T09:00:00Z' });
  const programme = await graduated(driver, ['Grace Adeyemi', 'Tom Ashworth']);
  const whom = { courses: [1], earlier_graduates: false, people: [], only_not_invited: false };
  await call(driver, 'ask_people', { form: { programme_id: programme, facilitators: [1], whom } });
  await call(driver, 'add_date_candidates', { form: { programme_id: programme, dates: [{ date: '17 Sep 2026', starts_at: '4pm', length_minutes: '60' }] } });
  await keys(driver, 'Control+5');
  await heading(driver, 'Follow-ups');
  await keys(driver, 'f');
  await heading(driver, 'Find dates');
  await rows(driver, '#date_finder_sheet tr.row', 3);
  assert.equal(await driver.executeScript(FOCUSED_MARK), '0 Grace AdeyemiHarbour Trust', 'the first person has the focus');
  await keys(driver, 'y');
  await says(driver, 'Noted yes from Grace Adeyemi to 17 September 2026, 4pm');
  // Behind the screen's back Tom is asked no more.
  await call(driver, 'stop_asking', { programmeId: programme, people: [2] });
  await keys(driver, 'n');
  await waitFor(async () => (await texts(driver, '#banners')).join(' ').includes('no longer in the data file'), 'it says that he is not there');
  await rows(driver, '#date_finder_sheet tr.row', 2);
  assert.deepEqual(await texts(driver, '#date_finder_sheet tr.person .just_read'), ['yes']);
  // On a facilitator's row a letter notes nothing, and says so.
  await keys(driver, 'Control+Home', 'y');
  await says(driver, 'worked out from what is planned');
  await tabTo(driver, 'Note if need be', { back: true });
  await driver.executeScript('document.querySelector("tr.person td.one").dispatchEvent(new PointerEvent("pointerdown", { bubbles: true, button: 0 }))');
  await tabTo(driver, 'Note if need be', { back: true });
  await keys(driver, 'Enter');
  await says(driver, 'Noted if need be from Grace Adeyemi');
});

/**
 * The finder of the programme of the chosen course with so many dates, all graduates asked, and replies of most.
 * @param {import('node:test').TestContext} t @param {WebDriver} driver @param {number} count
 */
async function filled(t, driver, count) {
  const frame = await call(driver, 'frame');
  const course = frame.courses.reduce((/** @type {any} */ one, /** @type {any} */ other) => (other.booked > one.booked ? other : one));
  const programme_id = course.programme_id;
  const { rows: people } = await call(driver, 'participants', { query: { course_id: course.course_id, search: '', state: 'booked', payment: null, requirements: null, verdict: null, sort: 'name', descending: false } });
  const begun = await call(driver, 'date_finder', { programmeId: programme_id });
  await call(driver, 'ask_people', { form: { programme_id, facilitators: begun.defaults.facilitators, whom: { courses: [], earlier_graduates: false, people: people.map((/** @type {any} */ one) => one.participant_id), only_not_invited: false } } });
  const day = (/** @type {number} */ at) => new Date(Date.UTC(2026, 8, 1 + at * 3)).toISOString().slice(0, 10);
  const dates = Array.from({ length: count }, (_, at) => ({ date: day(at), starts_at: at % 3 ? '16:00' : '13:30', length_minutes: '60' }));
  const { view } = await call(driver, 'add_date_candidates', { form: { programme_id, dates } });
  const words = ['yes', 'yes', 'if_need_be', 'no', null, 'yes', 'no'];
  const cells = view.people.flatMap((/** @type {any} */ { participant_id }, /** @type {number} */ row) => view.candidates.flatMap((/** @type {any} */ { candidate_id }, /** @type {number} */ column) => {
    const reply = words[(row * 5 + column * 3 + (row * column) % 4) % words.length];
    return reply ? [{ candidate_id, participant_id, reply }] : [];
  }));
  await call(driver, 'set_date_replies', { programmeId: programme_id, cells });
  const began = Date.now();
  await call(driver, 'set_date_replies', { programmeId: programme_id, cells: cells.slice(0, 1) });
  t.diagnostic(`${count} dates, ${people.length} people, ${cells.length} replies: one reply in ${Date.now() - began} ms (debug build)`);
  return course.course_id;
}

for (const theme of /** @type {const} */ (['light', 'dark'])) {
  test(`the sample and 400 people, ${theme}`, async (t) => {
    const file = crowd_file(t, 400);
    for (const [name, dataFile, dates] of /** @type {const} */ ([['sample', undefined, 10], ['400', file(), 60]])) {
      const { driver, close } = await openWindow(t, { ...(dataFile ? { dataFile } : {}), theme });
      await waitFor(() => driver.executeScript('return document.querySelector("h1")'), 'the first screen');
      if (!dataFile) await call(driver, 'add_sample');
      await filled(t, driver, dates);
      await driver.navigate().refresh();
      await waitFor(() => driver.executeScript('return document.querySelector("h1")'), 'the first screen again');
      await keys(driver, 'Control+5');
      await heading(driver, 'Follow-ups');
      await keys(driver, 'f');
      await rows(driver, '#date_finder_sheet thead th.one', dates);
      await keys(driver, 'ArrowDown', 'ArrowDown', 'ArrowRight', 'Shift+ArrowDown', 'Shift+ArrowDown');
      await look_at_both_sizes(driver, `${name}-replies-${theme}`);
      await keys(driver, 'ArrowDown', 'Enter');
      await waitFor(async () => (await texts(driver, '.panel h3'))[0] === 'For and against', 'one date in the panel');
      await look_at_both_sizes(driver, `${name}-date-${theme}`);
      await keys(driver, 'Escape', 'End', 'Control+End', 'y');
      await waitFor(async () => (await texts(driver, '.date_finder .saving')).length === 0, 'the last reply is in the file');
      await look(driver, `${name}-end-${theme}-1280`);
      await keys(driver, 'r');
      await waitFor(() => driver.executeScript('return document.querySelector("#ranking_sheet tr.row")'), 'the ranking');
      await look_at_both_sizes(driver, `${name}-ranking-${theme}`);
      await keys(driver, 'a');
      await waitFor(async () => (await texts(driver, '.panel h2'))[0] === 'Add dates', 'the panel');
      await driver.executeScript('[...document.querySelectorAll(".panel .filter")][1].click()');
      await waitFor(() => driver.executeScript('return document.getElementById("date_rule_kind")'), 'the rule');
      await driver.executeScript('document.querySelector("[form=date_rule_form]").click()');
      await waitFor(async () => (await texts(driver, '.suggested .choice')).length > 0, 'dates are suggested');
      await look_at_both_sizes(driver, `${name}-rule-${theme}`);
      await close();
    }
  });
}
