// Follow-ups in the real window: dates found by a rule and by hand, replies by one key, all by keyboard alone; every state of the
// screen is looked at by axe, light and dark.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axe, focusedText, keys, openWindow, picture, resize, tabTo, waitFor, write } from './harness.js';

/** @typedef {import('selenium-webdriver').WebDriver} WebDriver */

/** @param {WebDriver} driver @param {string} css @returns {Promise<string[]>} */
const texts = (driver, css) => driver.executeScript('return [...document.querySelectorAll(arguments[0])].map((one) => one.textContent.replace(/\\s+/g, " ").trim())', css);
/** @param {WebDriver} driver @param {string} text */
const says = (driver, text) => waitFor(async () => (await texts(driver, '.undo_line'))[0]?.includes(text), `it says ${text}`);
/** @param {WebDriver} driver @param {string} css @param {number} count */
const rows = (driver, css, count) => waitFor(async () => (await texts(driver, css)).length === count, `${count} of ${css}`);
/** @param {WebDriver} driver @param {string} title */
const heading = (driver, title) => waitFor(async () => (await texts(driver, 'h1'))[0] === title, `the screen ${title}`);

/**
 * What the window itself would ask the program; only to set up what is not the matter of a test, and to read back what is stored.
 * @param {WebDriver} driver @param {string} command @param {object} [given] @returns {Promise<any>}
 */
async function call(driver, command, given = {}) {
  const answer = /** @type {{ done?: any, refused?: any }} */ (await driver.executeAsyncScript('const [command, given, done] = arguments; window.__TAURI__.core.invoke(command, given).then((answer) => done({ done: answer }), (refused) => done({ refused }));', command, given));
  assert.ok(!('refused' in answer), `${command}: ${JSON.stringify(answer.refused)}`);
  return answer.done;
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
  const nobody = { emails: [], phone: '', organisation: 'Harbour Trust', job_title: '', leadership_role_confirmed_on: '', notes: '' };
  const people = [];
  for (const name of names) {
    const [first_name, last_name] = name.split(' ');
    const request = { person: { ...nobody, first_name, last_name }, booking: { course_id: course.course_id, state: 'booked', on_date: '5 Jan 2026', reason: '', over_capacity_reason: null }, is_different: true };
    people.push((await call(driver, 'add_participant', { request })).view.participant_id);
  }
  const marks = people.flatMap((participant_id) => course.sessions.slice(0, 4).map((/** @type {any} */ { session_id }) => ({ session_id, participant_id, mark: { kind: 'present' } })));
  await call(driver, 'mark_cells', { of: { kind: 'course', id: course.course_id }, marks });
  await driver.navigate().refresh();
  await waitFor(() => driver.executeScript('return document.querySelector("h1")'), 'the first screen again');
  return course.programme_id;
}

/** @param {WebDriver} driver */
async function go_to_follow_ups(driver) {
  await keys(driver, 'Control+5');
  await heading(driver, 'Follow-ups');
}

/** What is stored: the starts in UTC. @param {WebDriver} driver @param {number} programme_id @param {number} year @returns {Promise<string[]>} */
async function instants(driver, programme_id, year) {
  const sheet = await call(driver, 'follow_ups', { query: { programme_id, year } });
  return sheet.sessions.map((/** @type {any} */ { starts_at_utc }) => starts_at_utc);
}

test('second Mondays from April to December are suggested and scheduled, by keyboard alone', async (t) => {
  const { driver } = await openWindow(t, { now: '2026-03-17T09:00:00Z' });
  const programme = await graduated(driver, ['Grace Adeyemi', 'Tom Ashworth', 'Bea Bright']);
  await go_to_follow_ups(driver);
  await picture(driver, 'follow-ups-none-light-1280');
  assert.deepEqual(await axe(driver), []);
  await keys(driver, 's');
  await rows(driver, '.plan_rows tbody tr', 9);
  assert.equal(await focusedText(driver), 'Rule', 'the rule has the focus');
  await tabTo(driver, 'From');
  await keys(driver, 'Control+a');
  await write(driver, '1 apr 2026');
  await keys(driver, 'Enter');
  const dates = () => driver.executeScript('return [...document.querySelectorAll(".plan_date")].map((one) => one.value)');
  const nine = ['13 Apr', '11 May', '8 Jun', '13 Jul', '10 Aug', '14 Sep', '12 Oct', '9 Nov', '14 Dec'].map((day) => `Mon ${day} 2026`);
  await waitFor(async () => JSON.stringify(await dates()) === JSON.stringify(nine), 'the nine dates');
  assert.deepEqual(await texts(driver, '.plan_rows .against'), [], 'nothing is against any of them');
  assert.ok((await texts(driver, '.plan_buttons'))[0]?.includes('3 graduates of 1 course will be on the list. No message is sent.'));
  await picture(driver, 'follow-ups-suggested-light-1280');
  assert.deepEqual(await axe(driver), []);

  // The first Mondays meet two bank holidays: these are left unticked, with the reason.
  await tabTo(driver, 'Which', { back: true });
  await keys(driver, 'ArrowUp');
  await waitFor(async () => (await texts(driver, '.plan_rows .against')).length === 2, 'two reasons against');
  assert.deepEqual((await texts(driver, '.plan_rows .against')), ['Against: Bank holiday: Easter Monday', 'Against: Bank holiday: Early May bank holiday']);
  await picture(driver, 'follow-ups-against-light-1280');
  await keys(driver, 'ArrowDown');
  await waitFor(async () => JSON.stringify(await dates()) === JSON.stringify(nine), 'the nine dates again');

  await keys(driver, 'Control+Enter');
  await says(driver, 'Scheduled 9 follow-up sessions, with 3 people on the list');
  await rows(driver, '#follow_up_list_sheet tr.row', 9);
  assert.equal(await focusedText(driver), 'Mon 13 Apr', 'the first new date has the focus');
  assert.deepEqual(await instants(driver, programme, 2026), nine.map((date, at) => `2026-${{ Apr: '04', May: '05', Jun: '06', Jul: '07', Aug: '08', Sep: '09', Oct: '10', Nov: '11', Dec: '12' }[date.split(' ')[2] ?? '']}-${date.split(' ')[1]?.padStart(2, '0')}T${at < 7 ? 14 : 15}:00:00Z`));
  await picture(driver, 'follow-ups-light-1280');
  assert.deepEqual(await axe(driver), []);
  await keys(driver, 'Control+z');
  await says(driver, 'Undone: Scheduled 9');
  await rows(driver, '#follow_up_list_sheet tr.row', 0);
  await keys(driver, 'Control+Shift+z');
  await rows(driver, '#follow_up_list_sheet tr.row', 9);
});

test('the four dates of 2025, which follow no rule, are entered by hand', async (t) => {
  const { driver } = await openWindow(t, { now: '2026-03-17T09:00:00Z' });
  const programme = await graduated(driver, ['Grace Adeyemi']);
  await go_to_follow_ups(driver);
  await keys(driver, 'h');
  await waitFor(async () => (await focusedText(driver)) === 'Date 1', 'the first date has the focus');
  let strokes = 0;
  for (const [at, [date, time]] of [['18 sep 25', '4pm'], ['15/10/25', ''], ['tue 18 nov 2025', '1pm'], ['8.12.25', '16:00']].entries()) {
    strokes += await write(driver, date ?? '');
    if (time) {
      strokes += await keys(driver, 'Tab', 'Control+a') + await write(driver, time);
    }
    if (at < 3) {
      strokes += await keys(driver, 'Enter');
      await waitFor(async () => (await focusedText(driver)) === `Date ${at + 2}`, 'Enter goes to a new date');
    }
  }
  await waitFor(async () => (await texts(driver, '.plan_rows .echo')).join() === 'Thursday 18 Sep 2025,Wednesday 15 Oct 2025,Tuesday 18 Nov 2025,Monday 8 Dec 2025', 'each date is said in full');
  await waitFor(async () => (await texts(driver, '.plan_rows .in_favour')).length === 4, 'each was held against the calendar');
  await waitFor(async () => (await texts(driver, '.year_strip .year_name'))[0] === '2025', 'the strip shows the year of these dates');
  await picture(driver, 'follow-ups-by-hand-light-1280');
  assert.deepEqual(await axe(driver), []);
  strokes += await keys(driver, 'Control+Enter');
  await says(driver, 'Scheduled 4 follow-up sessions, with 1 person on the list');
  await rows(driver, '#follow_up_list_sheet tr.row', 4);
  assert.deepEqual(await instants(driver, programme, 2025), ['2025-09-18T15:00:00Z', '2025-10-15T15:00:00Z', '2025-11-18T13:00:00Z', '2025-12-08T16:00:00Z']);
  assert.ok(strokes < 80, `four dates took ${strokes} strokes`);
  assert.equal((await texts(driver, '.the_year'))[0], '2025', 'the year of the new dates is shown');
  await keys(driver, ']');
  await waitFor(async () => (await texts(driver, '.the_year'))[0] === '2026', 'the year after');
  await keys(driver, '[');
  await rows(driver, '#follow_up_list_sheet tr.row', 4);

  // The strip: the arrows go from date to date, Enter opens one.
  await tabTo(driver, 'Thursday 18 September 2025, 4pm to 5pm, held, 1 invited: 1 no reply', { back: true });
  await keys(driver, 'ArrowRight', 'ArrowRight');
  assert.ok((await focusedText(driver)).startsWith('Tuesday 18 November 2025, 1pm to 2pm'), await focusedText(driver));
  await keys(driver, 'Enter');
  await waitFor(async () => (await texts(driver, '.panel h2'))[0] === 'Tuesday 18 November 2025', 'it is in the panel');
});

test('what cannot be is said at its field, and what was typed survives leaving the screen', async (t) => {
  const { driver } = await openWindow(t, { now: '2026-03-17T09:00:00Z' });
  await graduated(driver, []);
  await go_to_follow_ups(driver);
  await keys(driver, 'h');
  await waitFor(async () => (await focusedText(driver)) === 'Date 1', 'the first date has the focus');
  await write(driver, '29 mar 2026');
  await keys(driver, 'Tab', 'Control+a');
  await write(driver, '1.30am');
  await waitFor(async () => (await texts(driver, '.plan_rows .against'))[0]?.includes('does not exist'), 'the night of the clocks is known at once');
  await keys(driver, 'Enter');
  await waitFor(async () => (await focusedText(driver)) === 'Date 2', 'a second date');
  await write(driver, '31 apr 2026');
  await keys(driver, 'Control+Enter');
  await waitFor(async () => (await texts(driver, '.summary h2'))[0] === 'There is a problem', 'the problems stand together');
  const problems = await texts(driver, '.summary li');
  assert.equal(problems.length, 2);
  assert.ok(problems[0]?.includes('1.30am does not exist on Sunday 29 March 2026') && problems[1]?.includes('There is no 31 April 2026'), problems.join());
  await picture(driver, 'follow-ups-problem-light-1280');
  assert.deepEqual(await axe(driver), []);
  await keys(driver, 'Tab', 'Tab', 'Enter');
  assert.equal(await focusedText(driver), 'Date 2', 'the second problem leads to its field');

  await keys(driver, 'Control+4');
  await waitFor(async () => (await texts(driver, 'h1'))[0] !== 'Pick dates by hand', 'another screen');
  await go_to_follow_ups(driver);
  await keys(driver, 'h');
  await waitFor(async () => (await texts(driver, '.kept'))[0]?.includes('We kept what you had typed'), 'it was kept');
  assert.deepEqual(await driver.executeScript('return [...document.querySelectorAll(".plan_date, .plan_time")].map((one) => one.value)'), ['29 mar 2026', '1.30am', '31 apr 2026', '1.30am']);
});

test('replies are entered by one key each, people added and taken off, a session moved and cancelled', async (t) => {
  const { driver } = await openWindow(t, { now: '2026-03-17T09:00:00Z' });
  const programme = await graduated(driver, ['Grace Adeyemi', 'Tom Ashworth', 'Bea Bright', 'Siân Fairfax']);
  const sessions = (await call(driver, 'schedule_follow_ups', { form: { programme_id: programme, dates: [{ date: '2026-04-13', starts_at: '15:00', length_minutes: '60', title: '', facilitators: [1, 2], zoom_link: '' }], invite: { courses: [1], earlier_graduates: false, people: [], only_not_invited: false }, confirmed: true }, shown: { programme_id: programme, year: 2026 } })).view.sessions;
  assert.equal(sessions.length, 1);
  await go_to_follow_ups(driver);
  await rows(driver, '#follow_up_list_sheet tr.row', 1);
  await tabTo(driver, 'Mon 13 Apr');
  await keys(driver, 'Enter');
  await waitFor(async () => (await focusedText(driver)) === 'Tick Grace Adeyemi', 'the first person has the focus');
  const replies = () => driver.executeScript('return [...document.querySelectorAll("#invitees_sheet tr.row")].map((row) => `${row.querySelector("th").textContent.trim()}: ${row.querySelector("[aria-pressed=true]").title}`)');
  assert.equal(await keys(driver, 'c', 'n', 'c', 'r'), 4);
  await waitFor(async () => (await texts(driver, '.reply_counts'))[0]?.startsWith('211'), 'the counts of the list follow');
  assert.deepEqual(await replies(), ['Grace Adeyemi: coming, replied on 17 Mar (C)', 'Tom Ashworth: not coming, replied on 17 Mar (N)', 'Bea Bright: coming, replied on 17 Mar (C)', 'Siân Fairfax: no reply (R)'].sort((a, b) => (a.split(' ')[1] ?? '').localeCompare(b.split(' ')[1] ?? '')));
  await picture(driver, 'follow-ups-replies-light-1280');
  assert.deepEqual(await axe(driver), []);
  const stored = await call(driver, 'invitees', { sessionId: sessions[0].session_id });
  assert.deepEqual(stored.invitees.map((/** @type {any} */ one) => [one.name, one.reply]), [['Grace Adeyemi', 'coming'], ['Tom Ashworth', 'not_coming'], ['Bea Bright', 'coming'], ['Siân Fairfax', 'no_reply']]);

  // Everybody ticked at once.
  await keys(driver, 'Control+a', 'n');
  await says(driver, 'as not coming to the follow-up session on 13 April 2026');
  await keys(driver, 'Control+z');
  await says(driver, 'Undone: Noted');
  await waitFor(async () => (await texts(driver, '.reply_counts'))[0]?.startsWith('211'), 'they are as they were');

  // One is taken off, and found again.
  await keys(driver, 'Escape');
  await waitFor(async () => (await texts(driver, '.panel')).length === 0, 'the panel is closed');
  assert.equal(await focusedText(driver), 'Mon 13 Apr', 'the focus is back in the list');
  await keys(driver, 'Enter');
  await waitFor(async () => (await focusedText(driver)) === 'Tick Grace Adeyemi', 'the first person again');
  await keys(driver, 'Delete');
  await says(driver, 'Took Grace Adeyemi off the list');
  await rows(driver, '#invitees_sheet tr.row', 3);
  await tabTo(driver, 'Add somebody');
  await keys(driver, 'Enter');
  await waitFor(async () => (await texts(driver, '#adder_options [role=option] b'))[0] === 'Grace Adeyemi', 'graduates who are not invited stand first');
  await picture(driver, 'follow-ups-add-light-1280');
  assert.deepEqual(await axe(driver), []);
  await keys(driver, 'Enter');
  await says(driver, 'Invited Grace Adeyemi to the follow-up session on 13 April 2026');
  await rows(driver, '#invitees_sheet tr.row', 4);
  await keys(driver, 'Escape');

  // It is moved to a bank holiday, which is said before it is saved.
  await tabTo(driver, 'Change');
  await keys(driver, 'Enter');
  await waitFor(async () => (await focusedText(driver)) === 'Date', 'the date has the focus');
  await keys(driver, 'Control+a');
  await write(driver, '4 may 2026');
  await waitFor(async () => (await texts(driver, '.panel .remark'))[0]?.includes('Early May bank holiday'), 'the reason against');
  await picture(driver, 'follow-ups-change-light-1280');
  assert.deepEqual(await axe(driver), []);
  await keys(driver, 'Enter');
  await says(driver, 'Moved the follow-up session of 13 Apr 2026 to Monday 4 May 2026, 3pm to 4pm');

  // It is cancelled with a reason, and reinstated.
  await tabTo(driver, 'More for this session');
  await keys(driver, 'Enter', 'End', 'Enter');
  await waitFor(async () => (await focusedText(driver)).startsWith('Reason'), 'the reason is asked for');
  await write(driver, 'Ruby Hart is ill');
  await picture(driver, 'follow-ups-cancel-light-1280');
  assert.deepEqual(await axe(driver, 'dialog[open]'), []);
  await tabTo(driver, 'Cancel the session');
  await keys(driver, 'Enter');
  await says(driver, 'Cancelled the follow-up session on 4 May 2026');
  await picture(driver, 'follow-ups-cancelled-light-1280');
  assert.deepEqual(await axe(driver), []);
  await tabTo(driver, 'Reinstate');
  await keys(driver, 'Enter');
  await says(driver, 'Reinstated the follow-up session on 4 May 2026');
});

test('at 200 % text everything is still in reach', async (t) => {
  const { driver } = await openWindow(t, { textScale: 2 });
  await waitFor(() => driver.executeScript('return document.querySelector("h1")'), 'the first screen');
  await call(driver, 'add_sample');
  await driver.navigate().refresh();
  await waitFor(() => driver.executeScript('return document.querySelector("h1")'), 'the first screen again');
  await go_to_follow_ups(driver);
  await picture(driver, 'follow-ups-sample-year-large-text');
  await keys(driver, 's');
  await waitFor(async () => (await texts(driver, '.plan_rows tbody tr')).length > 0, 'suggestions');
  await picture(driver, 'follow-ups-sample-suggested-large-text');
  assert.ok(await driver.executeScript('return document.documentElement.scrollWidth <= innerWidth'), 'nothing is wider than the window');
});

test('400 invited people: few rows are in the page, a reply is painted at once, and a refused one is taken back', async (t) => {
  const { driver } = await openWindow(t, { now: '2026-03-17T09:00:00Z' });
  const programme = await graduated(driver, []);
  await driver.executeAsyncScript(`const done = arguments[0]; (async () => {
    for (let n = 1; n <= 400; n += 1) {
      const person = { first_name: ['Grace', 'Tomos', 'Łucja', 'محمد', 'Siân'][n % 5], last_name: 'Person ' + String(n).padStart(3, '0'), emails: [], phone: '', organisation: 'Harbour Trust', job_title: '', leadership_role_confirmed_on: '', notes: '' };
      await window.__TAURI__.core.invoke('add_participant', { request: { person, booking: null, is_different: true } });
    }
  })().then(done, (why) => done(String(why)));`);
  const people = Array.from({ length: 400 }, (_, n) => n + 1);
  const dates = ['2026-04-13', '2026-05-11'].map((date) => ({ date, starts_at: '15:00', length_minutes: '60', title: '', facilitators: [1], zoom_link: '' }));
  await call(driver, 'schedule_follow_ups', { form: { programme_id: programme, dates, invite: { courses: [], earlier_graduates: false, people, only_not_invited: false }, confirmed: true }, shown: { programme_id: programme, year: 2026 } });
  await go_to_follow_ups(driver);
  await tabTo(driver, 'Mon 13 Apr');
  await keys(driver, 'Enter');
  await waitFor(async () => (await focusedText(driver)).startsWith('Tick '), 'the first person has the focus');
  const drawn = (await texts(driver, '#invitees_sheet tr.row')).length;
  assert.ok(drawn >= 8 && drawn < 60, `${drawn} of 400 rows are in the page`);
  const painted = await driver.executeScript(`
    const row = document.activeElement.closest('tr');
    document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'c', bubbles: true, cancelable: true }));
    return row.querySelector('.reply.coming').getAttribute('aria-pressed');`);
  assert.equal(painted, 'true', 'before the program has answered');
  await says(driver, 'as coming to the follow-up session on 13 April 2026');
  await picture(driver, 'follow-ups-400-light-1280');
  assert.deepEqual(await axe(driver), []);
  await keys(driver, 'End');
  await waitFor(async () => (await focusedText(driver)).includes('Person 400'), 'the last one');
  await keys(driver, 'n');
  await waitFor(async () => (await texts(driver, '.reply_counts'))[0] === '11398of 400', 'the counts');

  await tabTo(driver, 'Replied on');
  await write(driver, '1 jan 2027');
  // The day stands above the list: past the box that ticks all is the row again.
  await keys(driver, 'Tab', 'Tab');
  assert.ok((await focusedText(driver)).includes('Person 400'), 'the last one again');
  await keys(driver, 'c');
  await waitFor(async () => (await texts(driver, '#replied_on_error'))[0]?.includes('The day of the reply lies ahead'), 'why it is refused');
  await waitFor(() => driver.executeScript('return document.querySelector("#invitees_sheet tr[data-current] .reply.not_coming").getAttribute("aria-pressed") === "true"'), 'the old reply is back');
});

for (const theme of /** @type {const} */ (['light', 'dark'])) {
  test(`the sample's follow-ups at both sizes, ${theme}`, async (t) => {
    const { driver } = await openWindow(t, { theme });
    await waitFor(() => driver.executeScript('return document.querySelector("h1")'), 'the first screen');
    await call(driver, 'add_sample');
    await call(driver, 'add_avoided_week', { form: { first_day: '2026-05-25', last_day: '2026-05-29', label: 'Half-term' } });
    await driver.navigate().refresh();
    await waitFor(() => driver.executeScript('return document.querySelector("h1")'), 'the first screen again');
    await go_to_follow_ups(driver);
    /** @param {string} name @param {string} [within] */
    const look = async (name, within) => {
      for (const size of /** @type {[number, number][]} */ ([[900, 600], [1280, 800]])) {
        await resize(driver, size);
        await picture(driver, `follow-ups-sample-${name}-${theme}-${size[0]}`);
        assert.deepEqual(await axe(driver, within), [], `${name}, ${theme}, ${size[0]}`);
      }
    };
    await look('year');
    await tabTo(driver, 'In words');
    await keys(driver, 'Enter');
    await look('in-words');
    await keys(driver, 'Enter');
    await tabTo(driver, 'Mon 13 Apr');
    await keys(driver, 'Enter');
    await waitFor(async () => (await texts(driver, '#invitees_sheet tr.row')).length > 0, 'the people');
    await look('session');
    await keys(driver, 'Escape');
    await tabTo(driver, 'Graduates 18', { back: true });
    await keys(driver, 'Enter');
    await waitFor(async () => (await texts(driver, '.panel h2'))[0] === 'Graduates', 'the graduates');
    await look('graduates');
    await keys(driver, 'Escape', 's');
    await waitFor(async () => (await texts(driver, '.plan_rows .against')).length > 0, 'reasons against');
    await look('suggested');
    await keys(driver, 'Escape');
    await heading(driver, 'Follow-ups');
  });
}
