// Every question that the program asks, and every small thing that opens over a screen or within its panel: each is reached as a person
// reaches it, pictured in light and dark at both sizes, and axe-core finds nothing on it. The pictures are
// tests/ui/pictures/dialog-course-cancel-dark-900.png and so on.
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Key } from 'selenium-webdriver';
import { keys, named, nativeOpen, openWindow, waitFor, write } from './harness.js';
import { close, look, press, pressNamed, sample, there, to } from './looks.js';
import { call, heading, panelTitled, says, started, texts } from './page.js';

/** @typedef {import('selenium-webdriver').WebDriver} WebDriver */
/** @typedef {import('./looks.js').View} View */

const course = to('Control+2', '.sessions .opener');
const people = to('Control+3', '#people_sheet tr.row');
const register = to('Control+4', '.register td[data-here]');
const follow_ups = to('Control+5', '.year_tools');
const exporting = to('Control+8', '.preview tbody td');

/** @param {WebDriver} driver @param {string} title */
const asks = (driver, title) => waitFor(async () => (await texts(driver, 'dialog[open] h2'))[0]?.startsWith(title), `it asks: ${title}`);
/** Another value for the field of that label. @param {WebDriver} driver @param {string} label @param {string} value */
async function fill(driver, label, value) {
  const field = await named(driver, 'input, select', label);
  await driver.executeScript('arguments[0].focus(); arguments[0].select?.()', field);
  await write(driver, value);
}
/** A date, and the key that saves it before anything has been said about it. @param {WebDriver} driver @param {string} css @param {string} date @param {...string} save */
async function in_one_breath(driver, css, date, ...save) {
  await there(driver, css);
  await driver.executeScript('const one = document.querySelector(arguments[0]); one.focus(); one.select()', css);
  const actions = driver.actions({ async: false }).sendKeys(date);
  for (const key of save) actions.keyDown(key);
  for (const key of [...save].reverse()) actions.keyUp(key);
  await actions.perform();
}
/** @param {WebDriver} driver */
async function first_follow_up(driver) {
  await follow_ups(driver);
  await press(driver, '#follow_up_list_sheet .opener, #follow_up_list_sheet th button');
  await there(driver, '#invitees_sheet tr.row');
}
/** @param {WebDriver} driver @param {string} name of the menu's button @param {string} [item] */
async function menu(driver, name, item) {
  const button = await named(driver, 'button', name);
  await driver.executeScript('arguments[0].focus(); arguments[0].click()', button);
  await there(driver, '.menu');
  if (item) await pressNamed(driver, '.menu [role^=menuitem]', item);
}
/** @param {WebDriver} driver */
async function tick_three(driver) {
  await people(driver);
  await driver.executeScript('document.querySelector("tr.row .opener").focus()');
  await keys(driver, 'Space', 'Shift+ArrowDown', 'Shift+ArrowDown');
  await there(driver, '.bulk_bar');
}

/** @param {string} folder in which the files of the course lie already @returns {View[]} */
const views = (folder) => [
  { name: 'course-more', go: async (driver) => { await course(driver); await menu(driver, 'More'); } },
  { name: 'course-cancel', go: async (driver) => { await course(driver); await press(driver, '.sessions .opener'); await panelTitled(driver, 'Session 1'); await pressNamed(driver, '.panel_foot .btn', 'Cancel session'); await asks(driver, 'Cancel session 1'); } },
  { name: 'course-all-the-same', go: async (driver) => { await keys(driver, 'Escape'); await course(driver); await keys(driver, 'e'); await panelTitled(driver, 'Edit course'); await fill(driver, 'Sessions for a certificate', '7'); await keys(driver, 'Enter'); await asks(driver, 'Save the course all the same?'); } },
  { name: 'course-clashes', go: async (driver) => { await keys(driver, 'Escape'); await course(driver); await keys(driver, 'n'); await heading(driver, 'Next cohort'); await fill(driver, 'First date', '9 mar 2026'); await waitFor(async () => (await texts(driver, '.preview_rows .session_date'))[0] === 'Monday 9 March 2026', 'the dates begin on the new first date'); await keys(driver, 'Enter'); await asks(driver, 'Set up the course all the same?'); } },
  { name: 'course-by-hand', go: async (driver) => { await keys(driver, 'Escape'); await waitFor(async () => !(await texts(driver, 'dialog[open]')).length, 'declined'); await press(driver, '.preview_rows button'); await asks(driver, 'Session 1'); } },
  { name: 'participants-menu-state', go: async (driver) => { await keys(driver, 'Escape'); await tick_three(driver); await menu(driver, 'Change state'); } },
  { name: 'participants-menu-requirement', go: async (driver) => { await keys(driver, 'Escape'); await menu(driver, 'Requirement met'); } },
  { name: 'participants-state', go: async (driver) => { await keys(driver, 'Escape'); await menu(driver, 'Change state', 'Withdrawn'); await asks(driver, 'Set 3 participants to withdrawn'); } },
  { name: 'participants-same-person', go: async (driver) => { await keys(driver, 'Escape'); await people(driver); const [name = ''] = await texts(driver, 'tr.row .opener'); await keys(driver, 'n'); await panelTitled(driver, 'Add a participant'); await fill(driver, 'First name', name.split(' ')[0] ?? ''); await fill(driver, 'Last name', name.split(' ').slice(1).join(' ')); await keys(driver, 'Enter'); await asks(driver, 'Is it the same person?'); } },
  { name: 'register-problem', go: async (driver) => { await keys(driver, 'Escape'); await register(driver); await driver.executeScript('document.querySelector("td[data-here]").focus()'); await keys(driver, 'End', 'p'); await there(driver, '.banner'); assert.match((await texts(driver, '.safe'))[0] ?? '', /^All changes saved/, 'a rule refused it: the file is well'); } },
  { name: 'follow-ups-menu', go: async (driver) => { await first_follow_up(driver); await menu(driver, 'More for this session'); } },
  { name: 'follow-ups-invite', go: async (driver) => { await keys(driver, 'Escape'); await menu(driver, 'More for this session', 'Invite graduates'); await asks(driver, 'Invite graduates'); } },
  { name: 'follow-ups-cancel', go: async (driver) => { await keys(driver, 'Escape'); await menu(driver, 'More for this session', 'Cancel this session'); await asks(driver, 'Cancel this follow-up session'); } },
  { name: 'follow-ups-somebody', go: async (driver) => { await keys(driver, 'Escape'); await press(driver, '#add_somebody'); await there(driver, '#adder_field'); } },
  { name: 'follow-ups-move', go: async (driver) => { await keys(driver, 'Escape'); await pressNamed(driver, '.panel_foot .btn', 'Change'); await in_one_breath(driver, '#change_date', '4 may 2026', Key.ENTER); await asks(driver, 'Save it all the same?'); } },
  { name: 'follow-ups-earlier', go: async (driver) => { await keys(driver, 'Escape', 'Escape'); await follow_ups(driver); await pressNamed(driver, '.head .btn', 'Graduates'); await panelTitled(driver, 'Graduates'); await press(driver, '#record_earlier'); await there(driver, '#earlier_field'); await write(driver, 'a'); await there(driver, '#earlier_options [role=option]'); } },
  { name: 'follow-ups-earlier-form', go: async (driver) => { await keys(driver, 'Enter'); await there(driver, '#earlier_course'); await keys(driver, 'Enter'); await there(driver, '.panel .summary'); } },
  { name: 'follow-ups-schedule', go: async (driver) => { await follow_ups(driver); await keys(driver, 'h'); await in_one_breath(driver, '.plan_date', '4 may 2026', Key.CONTROL, Key.ENTER); await asks(driver, 'Schedule this date all the same?'); } },
  { name: 'export-saved', go: async (driver) => { await keys(driver, 'Escape'); await exporting(driver); await pressNamed(driver, '.head .btn', 'All into a folder'); await nativeOpen('Choose a folder for the files', folder); await there(driver, '.saved_files'); } },
  { name: 'export-taken', go: async (driver) => { await pressNamed(driver, '.head .btn', 'All into a folder'); await nativeOpen('Choose a folder for the files', folder); await asks(driver, 'These files are there already'); } },
  { name: 'participants-full', go: async (driver) => { await keys(driver, 'Escape'); await small_course(driver); await people_of_it(driver); await asks(driver, 'The course is full'); } },
  { name: 'sample-remove', go: async (driver) => { await keys(driver, 'Escape'); await close(driver); await press(driver, '.sample_note .btn'); await asks(driver, 'Remove the sample course'); } },
];

/** A course of the sample's programme on which nobody has room. @param {WebDriver} driver */
async function small_course(driver) {
  const programme_id = (await call(driver, 'frame')).courses[0].programme_id;
  const plan = { first_date: '2027-02-08', session_count: '2', every_weeks: '1', skipped_dates: [], starts_at: '15:00', ends_at: '17:00', adjusted: [] };
  const form = { programme_id, programme_title: '', title: 'A full one, 2027', plan, break_minutes: '0', facilitators: [], capacity: '0', fee: '0', zoom_link: '', certificate_threshold: '1', minimum_minutes: '90', requirements: [], notes: '', confirmed: true };
  await call(driver, 'create_course', { form });
  await driver.navigate().refresh();
  await started(driver);
  await press(driver, '#switch');
  await pressNamed(driver, '.switcher [role=option]', 'A full one, 2027');
}
/** @param {WebDriver} driver */
async function people_of_it(driver) {
  await waitFor(async () => (await texts(driver, '.switch b'))[0] === 'A full one, 2027', 'the full course is chosen');
  await to('Control+3', '.empty')(driver);
  await keys(driver, 'n');
  await panelTitled(driver, 'Add a participant');
  await fill(driver, 'First name', 'Ola');
  await keys(driver, 'Enter');
}

for (const theme of /** @type {const} */ (['light', 'dark'])) {
  test(`what opens over a screen, ${theme}`, async (t) => {
    const { driver, folder } = await sample(t, { theme });
    await driver.navigate().refresh();
    await started(driver);
    const out = join(folder, `Files of the course, ${theme}`);
    mkdirSync(out);
    await look(driver, views(out), (name, size) => `dialog-${name}-${theme}-${size}`);
  });

  test(`what stands in the window when a file is not open, or another is offered, ${theme}`, async (t) => {
    const offering = await openWindow(t, { theme });
    await started(offering.driver);
    assert.equal(await offering.startAgain(join(offering.folder, 'another.courses')), 0);
    await look(offering.driver, [{ name: 'offered', go: (driver) => there(driver, '.banner') }], (name, size) => `dialog-${name}-${theme}-${size}`);
    await offering.close();
    const letter = join(offering.folder, 'letter.courses');
    writeFileSync(letter, 'Dear all,\n');
    const { driver } = await openWindow(t, { theme, dataFile: letter });
    await look(driver, [{ name: 'not-ours', go: () => waitFor(async () => (await texts(driver, 'h1'))[0] === 'The data file is not open', 'it says so') }], (name, size) => `dialog-${name}-${theme}-${size}`);
  });

  test(`people without a course: what follow-ups and the register say, ${theme}`, async (t) => {
    const { driver } = await openWindow(t, { theme });
    await started(driver);
    await call(driver, 'add_participant', { request: { person: { first_name: 'Grace', last_name: 'Adeyemi', emails: [], phone: '', organisation: '', job_title: '', leadership_role_confirmed_on: '', notes: '' }, booking: null, is_different: true } });
    await driver.navigate().refresh();
    await started(driver);
    const nowhere = ['2 courses', '4 register', '5 follow-ups', '8 export'].map((one) => one.split(' '));
    await look(driver, nowhere.map(([key = '', name = '']) => ({ name, go: to(`Control+${key}`, 'main h1') })), (name, size) => `no-course-${name}-${theme}-${size}`);
  });
}

test('the sample goes without a question while nothing of one’s own is in it', async (t) => {
  const { driver } = await sample(t, {});
  await driver.navigate().refresh();
  await started(driver);
  await press(driver, '.sample_note .btn');
  await says(driver, 'Removed the sample course');
  assert.deepEqual(await texts(driver, 'dialog[open]'), [], 'nothing of one’s own was concerned, so nothing was asked');
});
