// The administrator's whole job in one sitting, by keyboard alone: a course from nothing, its people, the register of session 1,
// a session moved, follow-up dates, and the register as a CSV file, which Python reads back. Nothing is clicked, nothing is given the
// focus by script, no command is called: what the page shows is only read.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { focusedText, keys, nativeSave, openWindow, tabTo, waitFor, write } from './harness.js';
import { counted, heading, panelTitled, says, started, texts, values } from './page.js';
import { csvRows, instants, sqlRows } from './python.js';

/** @typedef {import('selenium-webdriver').WebDriver} WebDriver */

const TITLE = 'Compassionate Leadership, February 2026';
const MONDAYS = ['9 February 2026', '16 February 2026', '23 February 2026', '2 March 2026', '9 March 2026', '16 March 2026'].map((date) => `Monday ${date}`);
const REQUIREMENT = 'Has somebody to stand in at work';

/** In the order of their last names, which is the register's. @type {[string, string][]} */
const PEOPLE = [
  ['Grace', 'Adeyemi'], ['Tom', 'Ashworth'], ['Bea', 'Bright'], ['Rowan', 'Castle'], ['Łucja', 'Dąbrowska'], ['Fergus', 'Doyle'],
  ['Nia', 'Evans'], ['Siân', 'Fairfax'], ['Priya', 'Ganesh'], ['Harriet', 'Holm'], ['Idris', 'Jones'], ['Kwame', 'Kufuor'],
  ['Mei', 'Lin'], ['Oona', 'MacBride'], ['José', 'Marín'], ['Ada', 'O’Neill'], ['Sam', 'Okoro'], ['Ellis', 'Parry-Hughes'],
  ['Tariq', 'Rahman'], ['Wren', 'Sadler'], ['Jo', 'Tennant'], ['Una', 'Whitlock'],
];
const emailOf = (/** @type {number} */ at) => `person.${at + 1}@example.org`;

/** What session 1 is to hold, person by person. @type {{ mark: string, minutes: string, counts: string }[]} */
const SESSION_1 = [
  ...present(10), { mark: 'part', minutes: '95', counts: 'yes' }, { mark: 'apologies', minutes: '', counts: 'no' }, { mark: '', minutes: '', counts: '' },
  { mark: 'absent', minutes: '', counts: 'no' }, { mark: 'part', minutes: '40', counts: 'no' }, ...present(7),
];
/** @param {number} count */
function present(count) {
  return Array.from({ length: count }, () => ({ mark: 'present', minutes: '', counts: 'yes' }));
}

/** The course that the centre runs, from an empty data file. @param {WebDriver} driver */
async function setUpTheCourse(driver) {
  await started(driver);
  await tabTo(driver, 'Start a course');
  await keys(driver, 'Enter');
  await heading(driver, 'New course');
  await waitFor(async () => (await focusedText(driver)).startsWith('Programme'), 'the first field has the focus');
  await write(driver, 'Compassionate Leadership');
  await tabTo(driver, 'First date');
  await write(driver, '9 feb 2026');
  await counted(driver, '.preview_rows li', 6);
  assert.deepEqual(await texts(driver, '.preview_rows .session_date'), MONDAYS, 'six dates, no more and no fewer');
  await tabTo(driver, 'Name of facilitator 1');
  await write(driver, 'Ruby Hart');
  await tabTo(driver, 'Somebody else');
  await keys(driver, 'Enter');
  await write(driver, 'Callum Frost');
  for (const [field, typed] of /** @type {const} */ ([['Places', '22'], ['Fee', '200'], ['Sessions for a certificate', '4'], ['Minutes that count', '90']])) {
    await tabTo(driver, field);
    await keys(driver, 'Control+a');
    await write(driver, typed);
  }
  await tabTo(driver, 'Add a requirement');
  await keys(driver, 'Enter');
  await write(driver, REQUIREMENT);
  await keys(driver, 'Enter');
  await heading(driver, TITLE);
  await says(driver, `Set up ${TITLE} with 6 sessions`);
  assert.deepEqual(await texts(driver, '.sessions .opener'), MONDAYS.map((date, at) => `Session ${at + 1}, ${date}`));
  assert.ok((await texts(driver, '.head .soft'))[0]?.startsWith('Mondays 3pm to 5pm, 9 February to 16 March 2026'), 'when it is, in a line');
}

/** Everybody through the form, one after the other without leaving it; the last one closes it. @param {WebDriver} driver */
async function addThePeople(driver) {
  await keys(driver, 'Control+3');
  await heading(driver, 'Participants');
  await keys(driver, 'n');
  await panelTitled(driver, 'Add a participant');
  for (const [at, [first, last]] of PEOPLE.entries()) {
    await waitFor(async () => (await focusedText(driver)) === 'First name' && (await values(driver, '.panel input'))[0] === '', `the form is empty for ${first} ${last}`);
    await write(driver, first);
    await keys(driver, 'Tab');
    await write(driver, last);
    await keys(driver, 'Tab');
    await write(driver, emailOf(at));
    if (at === 0) {
      // The whole form once, and the button once; the key from then on.
      await tabTo(driver, 'Organisation');
      await write(driver, 'Harbour Hospice');
      await tabTo(driver, 'Add, then another');
      await keys(driver, 'Enter');
    } else await keys(driver, at === PEOPLE.length - 1 ? 'Enter' : 'Control+Enter');
    await says(driver, `${first} ${last}`);
  }
  await waitFor(async () => (await texts(driver, '.head .soft'))[0]?.includes('22 of 22 places taken'), 'everybody is booked, and every place taken');
}

/** Session 1 from its first cell. @param {WebDriver} driver @returns {Promise<number>} how many keystrokes that took */
async function registerSession1(driver) {
  await started(driver);
  await keys(driver, 'Control+4');
  await waitFor(() => driver.executeScript('return document.activeElement?.matches("td[data-here]")'), 'the focus is in the grid');
  assert.deepEqual(await driver.executeScript('const cell = document.activeElement; return [cell.closest("tr").dataset.row, cell.dataset.column]'), ['0', '0'], 'in the first cell');
  let strokes = 0;
  strokes += await keys(driver, ...Array.from({ length: 10 }, () => 'p'));
  strokes += await keys(driver, 't', '9', '5', 'Enter');
  strokes += await keys(driver, 'a', 'ArrowDown', 'x');
  strokes += await keys(driver, 't', '4', '0', 'Enter');
  strokes += await keys(driver, ...Array.from({ length: 7 }, () => 'p'));
  await waitFor(() => driver.executeScript('return !document.querySelector(".register .mark.saving")'), 'every mark is in the file');
  return strokes;
}

/** Session 3 goes to the Thursday of its week. @param {WebDriver} driver */
async function moveSession3(driver) {
  await keys(driver, 'Control+2');
  await heading(driver, TITLE);
  await tabTo(driver, `Session 1, ${MONDAYS[0]}`);
  await keys(driver, 'ArrowDown', 'ArrowDown', 'Enter');
  await panelTitled(driver, 'Session 3');
  await tabTo(driver, 'Move or change');
  await keys(driver, 'Enter');
  await waitFor(async () => (await focusedText(driver)) === 'Date', 'the date has the focus');
  await keys(driver, 'Control+a');
  await write(driver, '26 feb 2026');
  await keys(driver, 'Enter');
  await says(driver, 'Moved session 3 to Thursday 26 February 2026, 3pm to 5pm');
  await keys(driver, 'Escape');
  assert.equal((await texts(driver, '.sessions .opener'))[2], 'Session 3, Thursday 26 February 2026', 'its number stays');
}

const NINE = ['2026-04-13', '2026-05-11', '2026-06-08', '2026-07-13', '2026-08-10', '2026-09-14', '2026-10-12', '2026-11-09', '2026-12-14'];

/** The second Mondays from April to December. @param {WebDriver} driver */
async function suggestFollowUps(driver) {
  await keys(driver, 'Control+5');
  await heading(driver, 'Follow-ups');
  await keys(driver, 's');
  await waitFor(async () => (await focusedText(driver)) === 'Rule', 'the rule has the focus');
  for (const [field, typed] of /** @type {const} */ ([['From', '1 apr 2026'], ['To', '31 dec 2026']])) {
    await tabTo(driver, field);
    await keys(driver, 'Control+a');
    await write(driver, typed);
  }
  await keys(driver, 'Enter');
  const shown = ['13 Apr', '11 May', '8 Jun', '13 Jul', '10 Aug', '14 Sep', '12 Oct', '9 Nov', '14 Dec'].map((day) => `Mon ${day} 2026`);
  await waitFor(async () => JSON.stringify(await values(driver, '.plan_date')) === JSON.stringify(shown), 'the nine second Mondays are suggested');
  assert.ok((await texts(driver, '.plan_said'))[0]?.toLowerCase().includes('2nd monday'), 'the rule is said in words');
  await keys(driver, 'Control+Enter');
  await says(driver, 'Scheduled 9 follow-up sessions');
  await counted(driver, '#follow_up_list_sheet tr.row', 9);
}

/** As the centre found its dates in 2025: four weekdays, two times of day. */
const BY_HAND = [
  { typed: 'thu 18 sep 2025', at: '4pm', date: '2025-09-18', starts_at: '16:00', ends_at: '17:00' }, { typed: 'wed 15 oct 2025', at: '', date: '2025-10-15', starts_at: '16:00', ends_at: '17:00' },
  { typed: 'tue 18 nov 2025', at: '1pm', date: '2025-11-18', starts_at: '13:00', ends_at: '14:00' }, { typed: 'mon 8 dec 2025', at: '4pm', date: '2025-12-08', starts_at: '16:00', ends_at: '17:00' },
];

/** @param {WebDriver} driver */
async function enterEarlierFollowUps(driver) {
  await keys(driver, 'h');
  for (const [at, { typed, at: time }] of BY_HAND.entries()) {
    await waitFor(async () => (await focusedText(driver)) === `Date ${at + 1}`, `date ${at + 1} has the focus`);
    await write(driver, typed);
    if (time) {
      await keys(driver, 'Tab', 'Control+a');
      await write(driver, time);
    }
    if (at < BY_HAND.length - 1) await keys(driver, 'Enter');
  }
  await waitFor(async () => (await texts(driver, '.plan_rows .in_favour')).length === 4, 'each date was held against the calendar');
  await keys(driver, 'Control+Enter');
  await says(driver, 'Scheduled 4 follow-up sessions');
  if ((await texts(driver, '.the_year'))[0] !== '2025') await keys(driver, '[');
  await waitFor(async () => (await texts(driver, '.the_year'))[0] === '2025', 'the year of these dates is shown');
  await counted(driver, '#follow_up_list_sheet tr.row', 4);
}

/** The register through the system's own dialog. @param {WebDriver} driver @param {string} file */
async function saveTheRegister(driver, file) {
  await keys(driver, 'Control+8');
  await heading(driver, 'Export');
  await waitFor(() => driver.executeScript('return document.querySelector(".preview tbody td")'), 'the file’s beginning is shown');
  await tabTo(driver, 'Participants A row for each booking: contact, payment, requirements, certificate');
  await keys(driver, 'ArrowDown');
  await waitFor(async () => (await texts(driver, '.preview_head h2'))[0]?.includes('register.csv'), 'the register is shown');
  await keys(driver, 'Control+s');
  await nativeSave('Save as CSV', file);
  await says(driver, 'Saved register.csv');
}

/** The file as it must be: every session by its number, in each everybody by last name. @param {string[][]} read */
function assertTheRegister(read) {
  const [names, ...rows] = read;
  assert.equal(names?.join(), 'course,session_number,session_date,starts_at,ends_at,participant_id,first_name,last_name,email,mark,minutes,counts,set_by,note');
  const dates = ['2026-02-09', '2026-02-16', '2026-02-26', '2026-03-02', '2026-03-09', '2026-03-16'];
  const ids = rows.slice(0, PEOPLE.length).map((row) => row[5] ?? '');
  assert.equal(new Set(ids).size, PEOPLE.length, 'everybody has an id of their own');
  for (const id of ids) assert.match(id, /^[0-9a-f-]{36}$/);
  const unmarked = { mark: '', minutes: '', counts: '' };
  const expected = dates.flatMap((date, session) => PEOPLE.map(([first, last], at) => {
    const { mark, minutes, counts } = session === 0 ? (SESSION_1[at] ?? unmarked) : session < 4 ? { mark: 'present', minutes: '', counts: 'yes' } : unmarked;
    return [TITLE, String(session + 1), date, '15:00', '17:00', ids[at], first, last, emailOf(at), mark, minutes, counts, mark && 'hand', ''];
  }));
  assert.deepEqual(rows, expected);
}

test('the main job is done by keyboard alone, and the CSV holds what was entered', async (t) => {
  const january = await openWindow(t, { now: '2026-01-05T09:00:00Z' });
  const { dataFile, folder } = january;
  await setUpTheCourse(january.driver);
  await addThePeople(january.driver);
  await january.close();

  const evening = await openWindow(t, { dataFile, now: '2026-02-09T18:00:00Z' });
  const strokes = await registerSession1(evening.driver);
  t.diagnostic(`session 1 of 22 people took ${strokes} keystrokes`);
  assert.ok(strokes <= 32, `${strokes} keystrokes are more than 32`);
  await moveSession3(evening.driver);
  await evening.close();

  // The course is over: three more sessions in one key each, then its follow-ups.
  const { driver, close } = await openWindow(t, { dataFile, now: '2026-03-17T09:00:00Z' });
  await started(driver);
  await keys(driver, 'Control+4');
  await waitFor(() => driver.executeScript('return document.activeElement?.matches("td[data-here]")'), 'the focus is in the grid');
  await keys(driver, 'Home');
  for (const session of [2, 3, 4]) {
    await keys(driver, 'ArrowRight', 'r');
    await says(driver, `Marked 22 present for session ${session}`);
  }
  await suggestFollowUps(driver);
  await enterEarlierFollowUps(driver);
  const file = join(folder, 'register.csv');
  await saveTheRegister(driver, file);
  await close();

  assertTheRegister(csvRows(file));

  // What is stored is the time on the wall; another program works the instants out.
  const stored = sqlRows(dataFile, "SELECT local_date, starts_at, ends_at, zone FROM session WHERE programme_id IS NOT NULL AND state = 'planned' ORDER BY local_date");
  assert.deepEqual(stored, [...BY_HAND.map(({ date, starts_at, ends_at }) => [date, starts_at, ends_at, 'Europe/London']), ...NINE.map((date) => [date, '15:00', '16:00', 'Europe/London'])]);
  const found = instants(stored.map(([date, starts_at]) => `${date} ${starts_at}`), 'Europe/London');
  assert.deepEqual(found, [
    '2025-09-18T15:00Z', '2025-10-15T15:00Z', '2025-11-18T13:00Z', '2025-12-08T16:00Z',
    ...NINE.slice(0, 7).map((date) => `${date}T14:00Z`), ...NINE.slice(7).map((date) => `${date}T15:00Z`),
  ]);
  const six = sqlRows(dataFile, 'SELECT number, local_date, starts_at, ends_at FROM session WHERE course_id IS NOT NULL ORDER BY number');
  assert.deepEqual(six.map(([number, date]) => `${number} ${date}`), ['1 2026-02-09', '2 2026-02-16', '3 2026-02-26', '4 2026-03-02', '5 2026-03-09', '6 2026-03-16'], 'no more, no fewer; 3 is still 3');
  const [rules] = sqlRows(dataFile, 'SELECT capacity, fee_pence, certificate_threshold, minimum_minutes FROM course');
  assert.deepEqual(rules, [22, 20_000, 4, 90]);
  assert.deepEqual(sqlRows(dataFile, 'SELECT requirement FROM requirement ORDER BY position DESC LIMIT 1'), [[REQUIREMENT]]);
  const led = sqlRows(dataFile, 'SELECT name FROM facilitator ORDER BY name');
  assert.deepEqual(led, [['Callum Frost'], ['Ruby Hart']]);
});
