// Every screen, its panels and what opens over it, as a person sees it: light and dark, at both sizes, with the sample course and with
// 400 people, and at 200 % text; axe-core finds nothing on any of them. The pictures are tests/ui/pictures/sample-register-dark-900.png
// and so on. With 30,000 people only few rows are in the page.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { crowd, multiply } from './crowd.js';
import { keys, openWindow, waitFor, write } from './harness.js';
import { close, look, press, pressNamed, sample, there, to, to_history } from './looks.js';
import { call, panelTitled, started, texts } from './page.js';
import { screen } from './screen.js';

/** @typedef {import('selenium-webdriver').WebDriver} WebDriver */
/** @typedef {import('./looks.js').View} View */

const ROW = 'tr.row .opener, tr.row th button';
const course = to('Control+2', '.sessions .opener');
const people = to('Control+3', '#people_sheet tr.row');
const register = to('Control+4', '.register td[data-here]');
const follow_ups = to('Control+5', '.year_tools');

/** @type {View[]} */
const CROWDED = [
  { name: 'course', go: course },
  { name: 'participants', go: people },
  { name: 'participants-booking', go: async (driver) => { await press(driver, ROW); await there(driver, '.panel .tabs'); await press(driver, '#tab_booking'); await there(driver, '#start_session'); } },
  { name: 'participants-ticked', go: async (driver) => { await close(driver); await press(driver, ROW); await close(driver); await driver.executeScript(`document.querySelector("${ROW}").focus()`); await keys(driver, 'Space', 'Shift+ArrowDown', 'Shift+ArrowDown'); await there(driver, '.bulk_bar'); } },
  { name: 'register', go: async (driver) => { await keys(driver, 'Control+a'); await register(driver); } },
  { name: 'register-panel', go: async (driver) => { await driver.executeScript('document.querySelector("td[data-here]").focus()'); await keys(driver, 'n'); await there(driver, '.panel textarea'); } },
  { name: 'follow-ups', go: follow_ups },
  { name: 'follow-ups-session', go: async (driver) => { await press(driver, '#follow_up_list_sheet .opener, #follow_up_list_sheet th button'); await there(driver, '#invitees_sheet tr.row'); } },
  { name: 'follow-ups-graduates', go: async (driver) => { await close(driver); await pressNamed(driver, '.head .btn', 'Graduates'); await panelTitled(driver, 'Graduates'); } },
  { name: 'export', go: to('Control+8', '.preview tbody td') },
  { name: 'history', go: (driver) => to_history(driver) },
  { name: 'command-box', go: async (driver) => { await close(driver); await keys(driver, 'Control+k'); await there(driver, 'dialog[open] input'); await write(driver, 'ha'); await waitFor(async () => (await texts(driver, 'dialog[open] [role=option]')).length > 2, 'people are found'); } },
];

/** @type {View[]} */
const SAMPLE = [
  { name: 'course', go: course },
  { name: 'course-session', go: async (driver) => { await press(driver, '.sessions .opener'); await panelTitled(driver, 'Session 1'); } },
  { name: 'course-move', go: async (driver) => { await press(driver, '#move_session'); await there(driver, '.panel form textarea'); } },
  ...(/** @type {const} */ ([['e', 'Edit course', 'edit'], ['f', 'Facilitators', 'facilitators'], ['r', 'Requirements', 'requirements'], ['a', 'Add session 7', 'add']])).map(([key, title, name]) => ({ name: `course-${name}`, go: async (/** @type {WebDriver} */ driver) => { await course(driver); await keys(driver, key); await panelTitled(driver, title); } })),
  { name: 'all-courses', go: async (driver) => { await close(driver); await press(driver, '#switch'); await press(driver, '.switcher_foot .btn:last-child'); await there(driver, '.sheet.long'); } },
  { name: 'switcher', go: async (driver) => { await press(driver, '#switch'); await there(driver, '.switcher [role=option]'); } },
  { name: 'new-course', go: async (driver) => { await press(driver, '.switcher_foot .btn:first-child'); await there(driver, '#course_title'); await driver.executeScript('document.querySelector("#course_first_date").focus()'); await keys(driver, 'Control+a'); await write(driver, '20 apr 2026'); await there(driver, '.preview_rows li'); } },
  { name: 'new-course-problem', go: async (driver) => { await driver.executeScript('document.querySelector("#course_fee").focus()'); await keys(driver, 'Control+a'); await write(driver, '-5'); await keys(driver, 'Enter'); await there(driver, '.summary'); } },
  { name: 'participants', go: people },
  ...['booking', 'attendance', 'courses', 'details', 'history'].map((tab) => ({ name: `participants-${tab}`, go: async (/** @type {WebDriver} */ driver) => { if (!(await driver.executeScript('return document.querySelector(".panel .tabs")'))) await press(driver, ROW); await press(driver, `#tab_${tab}`); await there(driver, '#person_part section'); } })),
  { name: 'participants-add', go: async (driver) => { await people(driver); await keys(driver, 'n'); await panelTitled(driver, 'Add a participant'); } },
  { name: 'participants-known', go: async (driver) => { await people(driver); await pressNamed(driver, '.head .btn', 'Book someone known'); await there(driver, '#known_field'); } },
  { name: 'participants-ticked', go: async (driver) => { await people(driver); await driver.executeScript(`document.querySelector("${ROW}").focus()`); await keys(driver, 'Space', 'Shift+ArrowDown', 'Shift+ArrowDown'); await there(driver, '.bulk_bar'); } },
  { name: 'participants-state', go: async (driver) => { await pressNamed(driver, '.bulk_bar button', 'Change state'); await pressNamed(driver, '[role=menuitem]', 'Withdrawn'); await there(driver, 'dialog[open]'); } },
  { name: 'register', go: async (driver) => { await close(driver); await register(driver); } },
  { name: 'register-panel', go: async (driver) => { await driver.executeScript('document.querySelector("td[data-here]").focus()'); await keys(driver, 'n'); await there(driver, '.panel textarea'); } },
  { name: 'register-follow-ups', go: async (driver) => { await close(driver); await pressNamed(driver, '.register_tools button', 'Follow-ups'); await there(driver, '.register table.plain'); } },
  { name: 'follow-ups', go: async (driver) => { await pressNamed(driver, '.register_tools button', 'Course'); await follow_ups(driver); } },
  { name: 'follow-ups-session', go: async (driver) => { await press(driver, '#follow_up_list_sheet .opener, #follow_up_list_sheet th button'); await there(driver, '#invitees_sheet tr.row'); } },
  { name: 'follow-ups-graduates', go: async (driver) => { await close(driver); await pressNamed(driver, '.head .btn', 'Graduates'); await panelTitled(driver, 'Graduates'); } },
  { name: 'follow-ups-suggest', go: async (driver) => { await close(driver); await keys(driver, 's'); await there(driver, '.plan_rows'); } },
  { name: 'follow-ups-by-hand', go: async (driver) => { await close(driver); await keys(driver, 'h'); await there(driver, '.plan_date'); } },
  { name: 'export', go: to('Control+8', '.preview tbody td') },
  { name: 'history', go: (driver) => to_history(driver) },
  { name: 'settings', go: to('Control+,', '.settings_part') },
  { name: 'command-box', go: async (driver) => { await close(driver); await keys(driver, 'Control+k'); await there(driver, 'dialog[open] input'); await write(driver, 'se'); await waitFor(async () => (await texts(driver, 'dialog[open] [role=option]')).length > 2, 'something is found'); } },
  { name: 'keys', go: async (driver) => { await course(driver); await keys(driver, '?'); await there(driver, '.keys_sheet'); } },
];

for (const theme of /** @type {const} */ (['light', 'dark'])) {
  test(`every screen with the sample course, ${theme}`, async (t) => {
    const { driver } = await openWindow(t, { theme });
    await started(driver);
    await look(driver, [{ name: 'welcome', go: () => there(driver, '.welcome') }], (name, size) => `sample-${name}-${theme}-${size}`);
    await call(driver, 'add_sample');
    await call(driver, 'add_avoided_week', { form: { first_day: '2026-05-25', last_day: '2026-05-29', label: 'Half-term' } });
    await driver.navigate().refresh();
    await started(driver);
    await look(driver, SAMPLE, (name, size) => `sample-${name}-${theme}-${size}`);
  });
}

/** A file of 400 people on one course: four sessions marked, three follow-up dates with graduates invited. @type {string | undefined} */
let crowded;
/** @param {import('node:test').TestContext} t */
async function crowdFile(t) {
  if (crowded) return crowded;
  const file = join((await screen()).folder, 'crowd.courses');
  crowd(file, 400);
  const { driver, close: end } = await openWindow(t, { dataFile: file, now: '2026-03-03T09:00:00Z' });
  await started(driver);
  const of = { kind: 'course', id: 1 };
  const { rows, sessions } = await call(driver, 'register_sheet', { of });
  const marks = sessions.slice(0, 4).flatMap((/** @type {any} */ { session_id }, /** @type {number} */ column) => rows.flatMap((/** @type {any} */ { participant_id }, /** @type {number} */ row) => {
    const of_many = (row * 7 + column * 3) % 20;
    const mark = of_many === 0 ? null : of_many === 1 ? { kind: 'part', minutes: 40 + row % 60 } : of_many === 2 ? { kind: 'apologies' } : of_many === 3 ? { kind: 'absent' } : { kind: 'present' };
    return mark ? [{ session_id, participant_id, mark }] : [];
  }));
  await call(driver, 'mark_cells', { of, marks });
  const dates = ['2026-04-13', '2026-05-11', '2026-06-08'].map((date) => ({ date, starts_at: '15:00', length_minutes: '60', title: '', facilitators: [], zoom_link: '' }));
  const { programme_id } = (await call(driver, 'course_sheet', { courseId: 1 }));
  await call(driver, 'schedule_follow_ups', { form: { programme_id, dates, invite: { courses: [1], earlier_graduates: false, people: [], only_not_invited: false }, confirmed: true }, shown: { programme_id, year: 2026 } });
  await end();
  crowded = file;
  return file;
}

for (const theme of /** @type {const} */ (['light', 'dark'])) {
  test(`the screens that grow, with 400 people, ${theme}`, async (t) => {
    const { driver } = await openWindow(t, { theme, dataFile: await crowdFile(t) });
    await started(driver);
    await look(driver, CROWDED, (name, size) => `many-${name}-${theme}-${size}`);
  });
}

test('every screen with text at 200 %', async (t) => {
  const { driver } = await sample(t, { textScale: 2 });
  await driver.navigate().refresh();
  await started(driver);
  const big = SAMPLE.filter(({ name }) => !/-(move|edit|facilitators|requirements|add|known|problem)$/.test(name) || name === 'participants-add');
  await look(driver, big, (name) => `sample-${name}-light-200-per-cent`, [[1280, 800]]);
});

test('with 30,000 people only few rows are in the page, wherever one goes and whatever is searched', async (t) => {
  const file = join((await screen()).folder, 'thousands.courses');
  crowd(file, 400);
  multiply(file, 30_000);
  const { driver } = await openWindow(t, { dataFile: file });
  await started(driver);
  const rows = () => driver.executeScript('return document.querySelectorAll("tr, [role=row]").length');
  /** @param {string} what @param {() => Promise<unknown>} run */
  const timed = async (what, run) => {
    const began = performance.now();
    await run();
    t.diagnostic(`30,000 people: ${what} after ${Math.round(performance.now() - began)} ms, ${await rows()} rows in the page`);
    assert.ok(Number(await rows()) <= 300, `${what}: ${await rows()} rows in the page`);
  };
  await timed('participants are shown', () => people(driver));
  await keys(driver, 'PageDown', 'PageDown', 'End');
  assert.ok(Number(await rows()) <= 300, 'at the end of the list too');
  await driver.executeScript('document.querySelector("#search").focus()');
  const first = async () => (await texts(driver, '#people_sheet tr.row th'))[0];
  await timed('a name is found from its first letter to its last', async () => {
    await write(driver, 'dabrow');
    await waitFor(async () => (await first())?.includes('Dąbrowska'), 'the name is found', 30_000);
  });
  await timed('the search is taken off again', async () => {
    await keys(driver, 'Control+a', 'Backspace');
    await waitFor(async () => !(await first())?.includes('Dąbrowska'), 'everybody is there again', 30_000);
  });
  await driver.executeScript('document.querySelector("main h1").focus()');
  await timed('the register is shown', async () => {
    await keys(driver, 'Control+4');
    await waitFor(() => driver.executeScript('return document.querySelector(".register tr.row")'), 'the register is there', 60_000);
  });
  await driver.executeScript('document.querySelector("td[data-here]").focus()');
  await timed('a mark is saved', async () => {
    await keys(driver, 'p');
    await waitFor(async () => (await texts(driver, '.undo_line'))[0]?.includes('Marked'), 'the mark is in the file', 30_000);
  });
  await keys(driver, 'Control+End');
  assert.ok(Number(await rows()) <= 300, 'at the end of the register too');
  await timed('the register is searched', async () => {
    await keys(driver, '/');
    await write(driver, 'okonkwo 74');
    await waitFor(async () => (await texts(driver, '.register tr.row th')).every((name) => name.includes('Okonkwo 74')), 'one person is left', 30_000);
  });
  await timed('the box finds people', async () => {
    await keys(driver, 'Control+k');
    await there(driver, 'dialog[open] input');
    await write(driver, 'lucja');
    await waitFor(async () => (await texts(driver, 'dialog[open] [role=option]')).some((one) => one.includes('Łucja')), 'somebody is found', 30_000);
  });
});
