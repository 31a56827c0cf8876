// What the panel of the Course screen holds, the form for the next course, the list of all: used by keyboard, looked at by axe, light
// and dark, at both sizes.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axe, focusedText, keys, openWindow, picture, resize, tabTo, waitFor, write } from './harness.js';

/** @typedef {import('selenium-webdriver').WebDriver} WebDriver */

/** @param {WebDriver} driver @param {string} css @returns {Promise<string[]>} */
const texts = (driver, css) => driver.executeScript('return [...document.querySelectorAll(arguments[0])].map((one) => one.innerText.replace(/\\s+/g, " ").trim())', css);
/** @param {WebDriver} driver @param {string} title */
const heading = (driver, title) => waitFor(async () => (await texts(driver, 'h1'))[0] === title, `the screen ${title}`);
/** @param {WebDriver} driver @param {string} title */
const panel = (driver, title) => waitFor(async () => (await texts(driver, '.panel h2'))[0] === title, `the panel ${title}`);
/** @param {WebDriver} driver @param {string} text */
const says = (driver, text) => waitFor(async () => (await texts(driver, '.undo_line'))[0]?.includes(text), `it says ${text}`);

/** Asks the program behind the window, to have something to look at. @param {WebDriver} driver @param {string} command @param {object} given @returns {Promise<any>} */
async function given(driver, command, given) {
  const answer = await driver.executeAsyncScript('const [command, given, done] = arguments; window.__TAURI__.core.invoke(command, given).then((ok) => done({ ok }), (refused) => done({ refused }));', command, given);
  assert.equal(answer.refused, undefined, `${command}: ${JSON.stringify(answer.refused)}`);
  return answer.ok;
}

const REQUIREMENTS = ['Able to attend all six sessions', 'Zoom in a private space, camera on throughout', 'Guidelines read before session 1', 'Equipment checked with the Zoom link', 'Leadership role in health or social care'];
/** @param {object} [other] @returns {object} */
const courseForm = (other = {}) => ({
  programme_id: null, programme_title: 'Compassionate Leadership', title: 'Compassionate Leadership, spring 2026',
  plan: { first_date: '2026-02-09', session_count: '6', every_weeks: '1', skipped_dates: [], starts_at: '15:00', ends_at: '17:00', adjusted: [] },
  break_minutes: '', facilitators: [{ facilitator_id: null, name: 'Ruby Hart' }, { facilitator_id: null, name: 'Callum Frost' }], capacity: '24', fee: '200', zoom_link: 'https://zoom.example.org/j/700900',
  certificate_threshold: '4', minimum_minutes: '90', requirements: REQUIREMENTS, notes: '', confirmed: true, ...other,
});

/** A window on 3 March 2026 with the real course in it. @param {import('node:test').TestContext} t @param {object} [wishes] */
async function withTheCourse(t, wishes = {}) {
  const opened = await openWindow(t, wishes);
  const { driver } = opened;
  await waitFor(() => driver.executeScript('return document.querySelector("h1")'), 'the first screen');
  const { view } = await given(driver, 'create_course', { form: courseForm() });
  await given(driver, 'add_avoided_week', { form: { first_day: '2026-02-16', last_day: '2026-02-20', label: 'Half-term' } });
  await given(driver, 'add_absence', { facilitatorId: view.facilitators[1].facilitator_id, form: { first_day: '2026-03-09', last_day: '2026-03-13', reason: 'annual leave' } });
  await driver.navigate().refresh();
  await waitFor(() => driver.executeScript('return document.querySelector("main h1")'), 'the first screen is there');
  await keys(driver, 'Control+2');
  await heading(driver, 'Compassionate Leadership, spring 2026');
  return { ...opened, sheet: view };
}

for (const theme of /** @type {const} */ (['light', 'dark'])) {
  test(`every state of the screen can be reached and read, ${theme}`, async (t) => {
    const { driver } = await withTheCourse(t, { theme });
    for (const size of /** @type {[number, number][]} */ ([[1280, 800], [900, 600]])) {
      await resize(driver, size);
      const look = async (/** @type {string} */ name) => {
        await picture(driver, `courses-${name}-${theme}-${size[0]}`);
        assert.deepEqual(await axe(driver), [], `${name}, ${theme}, ${size[0]}`);
      };
      await look('overview');
      for (const [key, title, name] of /** @type {const} */ ([['e', 'Edit course', 'edit'], ['f', 'Facilitators', 'facilitators'], ['r', 'Requirements', 'requirements'], ['a', 'Add session 7', 'add']])) {
        await driver.executeScript('document.querySelector("h1").focus()');
        await keys(driver, key);
        await panel(driver, title);
        await waitFor(async () => (await focusedText(driver)) !== '', 'the focus is in it');
        await look(name);
        await keys(driver, 'Escape');
        await waitFor(async () => (await texts(driver, '.panel')).length === 0, 'Escape closes it');
      }
      await keys(driver, 'n');
      await heading(driver, 'Next cohort');
      await waitFor(async () => (await texts(driver, '.preview_rows li')).length === 6, 'six dates');
      await look('next');
      await keys(driver, 'Control+2');
      await heading(driver, 'Compassionate Leadership, spring 2026');
    }
  });
}

test('days away are noted, and the course says so', async (t) => {
  const { driver } = await withTheCourse(t);
  await keys(driver, 'f');
  await panel(driver, 'Facilitators');
  await tabTo(driver, 'Days away of Callum Frost');
  await keys(driver, 'Enter');
  await waitFor(async () => (await focusedText(driver)) === 'First day away', 'the first day has the focus');
  await write(driver, '16 mar 2026');
  await tabTo(driver, 'Reason (optional)');
  await write(driver, 'conference');
  await keys(driver, 'Enter');
  await says(driver, 'Noted that Callum Frost is away on Monday 16 March 2026');
  await waitFor(async () => (await texts(driver, '.sessions .session_note.warn')).includes('Callum Frost is away: conference'), 'session 6 says so');
  assert.equal(await focusedText(driver), 'Days away of Callum Frost', 'the focus goes back');
  await keys(driver, 'Control+z');
  await waitFor(async () => !(await texts(driver, '.sessions .session_note.warn')).includes('Callum Frost is away: conference'), 'taken back on the screen too');
});

test('requirements are added, reworded and removed', async (t) => {
  const { driver } = await withTheCourse(t);
  await keys(driver, 'r');
  await panel(driver, 'Requirements');
  await waitFor(async () => (await focusedText(driver)) === 'Another requirement', 'ready to add');
  await write(driver, 'Has a mentor');
  await keys(driver, 'Enter');
  await says(driver, 'Added a requirement');
  await waitFor(async () => (await texts(driver, '.asked li')).includes('Has a mentor'), 'it is on the screen');
  await tabTo(driver, 'Requirement 6', { back: true });
  await keys(driver, 'Control+a');
  await write(driver, 'Has a mentor at work');
  await keys(driver, 'Enter');
  await says(driver, 'Reworded a requirement');
  await tabTo(driver, 'Remove requirement 6');
  await keys(driver, 'Enter');
  await says(driver, 'Removed a requirement');
  assert.equal((await texts(driver, '.asked li')).length, 5);
});

test('what does not fit together is asked before it is saved', async (t) => {
  const { driver } = await withTheCourse(t);
  await keys(driver, 'n');
  await heading(driver, 'Next cohort');
  await tabTo(driver, 'First date');
  await keys(driver, 'Control+a');
  await write(driver, '9 mar 2026');
  await waitFor(async () => (await texts(driver, '.preview_rows .session_note.warn')).length >= 3, 'the dates say what stands against them');
  await picture(driver, 'courses-clashes-light-1280');
  await keys(driver, 'Enter');
  await waitFor(async () => (await texts(driver, 'dialog[open] h2'))[0] === 'Set up the course all the same?', 'it asks');
  await picture(driver, 'courses-asks-light-1280');
  assert.deepEqual(await axe(driver, 'dialog[open]'), []);
  await keys(driver, 'Escape');
  await waitFor(async () => (await texts(driver, 'h1'))[0] === 'Next cohort', 'declined: everything typed is still there');
  await keys(driver, 'Control+2');
  await heading(driver, 'Compassionate Leadership, spring 2026');
  await keys(driver, 'n');
  await heading(driver, 'Next cohort');
  await waitFor(async () => (await texts(driver, '.kept')).length === 1, 'the draft comes back, and says so');
  await tabTo(driver, 'Title of this course');
  await keys(driver, 'Enter');
  await waitFor(async () => (await texts(driver, 'dialog[open] h2')).length === 1, 'it asks again');
  await keys(driver, 'Enter');
  await heading(driver, 'Compassionate Leadership, March 2026');
});

test('a session is set by hand, another date is skipped, and mistakes are said at their place', async (t) => {
  const { driver } = await withTheCourse(t);
  await keys(driver, 'n');
  await heading(driver, 'Next cohort');
  await waitFor(async () => (await texts(driver, '.preview_rows li')).length === 6, 'six dates');
  await tabTo(driver, 'Session 1Monday 23 March 20263pm to 5pm');
  await keys(driver, 'ArrowDown', 'Enter');
  await waitFor(async () => (await texts(driver, 'dialog[open] h2'))[0] === 'Session 2', 'session 2 is set by hand');
  await keys(driver, 'Control+a');
  await write(driver, '29 mar 2026');
  await keys(driver, 'Tab', 'Tab', 'Control+a');
  await write(driver, '1.30am');
  await picture(driver, 'courses-by-hand-light-1280');
  assert.deepEqual(await axe(driver, 'dialog[open]'), []);
  await keys(driver, 'Enter');
  await waitFor(async () => (await texts(driver, '.preview_rows .session_note.bad'))[0]?.startsWith('1.30am does not exist on Sunday 29 March 2026'), 'the preview refuses the hour that is skipped');
  await keys(driver, 'ArrowDown', 's');
  await waitFor(async () => (await texts(driver, '.preview_rows .session_date')).at(-1) === 'Monday 4 May 2026', 'a skipped date makes the last one later');
  await tabTo(driver, 'Fee');
  await keys(driver, 'Control+a');
  await write(driver, '-5');
  await keys(driver, 'Enter');
  await waitFor(async () => (await texts(driver, '.summary li')).length === 1, 'the fee is refused');
  assert.deepEqual(await texts(driver, '.summary h2'), ['There is a problem']);
  await tabTo(driver, 'Fee');
  await keys(driver, 'Control+a');
  await write(driver, '200');
  await keys(driver, 'Enter');
  await waitFor(async () => (await texts(driver, '.summary li'))[0]?.startsWith('Session 2: 1.30am does not exist'), 'then the session');
  await picture(driver, 'courses-refused-light-1280');
  assert.deepEqual(await axe(driver), []);
});

test('all courses: found, filtered, opened', async (t) => {
  const { driver } = await withTheCourse(t);
  for (let at = 1; at <= 40; at += 1) {
    await given(driver, 'create_course', { form: courseForm({ title: `Cohort ${at}`, programme_title: `Programme ${at}`, facilitators: [], plan: { first_date: `${2010 + (at % 20)}-03-0${1 + (at % 9)}`, session_count: at % 7 ? '6' : '0', every_weeks: '1', skipped_dates: [], starts_at: '10:00', ends_at: '12:00', adjusted: [] } }) });
  }
  await driver.navigate().refresh();
  await waitFor(() => driver.executeScript('return document.querySelector("main h1")'), 'the first screen is there');
  await keys(driver, 'Control+2');
  await waitFor(async () => (await texts(driver, 'h1')).length === 1, 'the screen');
  await driver.executeScript('document.querySelector(".switch").focus()');
  await keys(driver, 'Enter');
  await tabTo(driver, 'All courses');
  await keys(driver, 'Enter');
  await heading(driver, 'All courses');
  await picture(driver, 'courses-all-light-1280');
  assert.deepEqual(await axe(driver), []);
  await tabTo(driver, 'Find a course');
  await write(driver, 'cohort 33');
  await waitFor(async () => (await texts(driver, 'tbody tr.row')).length === 1, 'one is found');
  await tabTo(driver, 'Cohort 33');
  await keys(driver, 'Enter');
  await heading(driver, 'Cohort 33');
});

test('a course that is taken back leaves no empty screen', async (t) => {
  const { driver } = await withTheCourse(t);
  await given(driver, 'create_course', { form: courseForm({ title: '<script>window.ran = 1</script><img src=x onerror="window.ran = 1">', programme_title: "Robert'); DROP TABLE course;--", facilitators: [{ facilitator_id: null, name: '\u202eكريم 🌍 <b>x</b>' }], requirements: ['<img src=x onerror="window.ran = 1">'], notes: '<script>window.ran = 1</script>', plan: { first_date: '2026-02-16', session_count: '5', every_weeks: '1', skipped_dates: [], starts_at: '15:00', ends_at: '17:00', adjusted: [] } }) });
  await driver.navigate().refresh();
  await waitFor(() => driver.executeScript('return document.querySelector("main h1")'), 'the first screen is there');
  await keys(driver, 'Control+2');
  await waitFor(async () => (await texts(driver, 'h1'))[0]?.startsWith('<script>'), 'its name is shown as text');
  for (const key of ['e', 'f', 'r']) {
    await driver.executeScript('document.querySelector("h1").focus()');
    await keys(driver, key);
    await waitFor(async () => (await texts(driver, '.panel')).length === 1, 'the panel is open');
    await keys(driver, 'Escape');
  }
  await picture(driver, 'courses-hostile-light-1280');
  assert.equal(await driver.executeScript('return window.ran ?? null'), null, 'nothing in a name runs');
  await driver.executeScript('document.querySelector("h1").focus()');
  await keys(driver, 'Control+z');
  await waitFor(async () => (await texts(driver, 'h1'))[0] === 'Compassionate Leadership, spring 2026', 'the course before it is shown');
  await picture(driver, 'courses-taken-back-light-1280');
});

test('with text at 200 % everything is still there', async (t) => {
  const { driver } = await withTheCourse(t, { textScale: 2 });
  await picture(driver, 'courses-overview-large-1280');
  assert.deepEqual(await axe(driver), []);
  await keys(driver, 'n');
  await heading(driver, 'Next cohort');
  await waitFor(async () => (await texts(driver, '.preview_rows li')).length === 6, 'six dates');
  await picture(driver, 'courses-next-large-1280');
  assert.deepEqual(await axe(driver), []);
  assert.equal(await driver.executeScript('return document.querySelector(".scroll").scrollWidth <= document.querySelector(".scroll").clientWidth'), true, 'nothing is off to the side');
});

test('a form that is not finished survives the end of the program, and a course may begin without sessions', async (t) => {
  const first = await openWindow(t, { now: '2026-01-05T09:00:00Z' });
  await waitFor(() => first.driver.executeScript('return document.querySelector("h1")'), 'the first screen');
  await keys(first.driver, 'Control+2');
  await heading(first.driver, 'All courses');
  await picture(first.driver, 'courses-none-light-1280');
  assert.deepEqual(await axe(first.driver), []);
  await tabTo(first.driver, 'Start a course');
  await keys(first.driver, 'Enter');
  await heading(first.driver, 'New course');
  await waitFor(async () => (await focusedText(first.driver)).startsWith('Programme'), 'the first field has the focus');
  await write(first.driver, 'Mindful teams');
  await tabTo(first.driver, 'Sessions');
  await keys(first.driver, 'Control+a');
  await write(first.driver, '0');
  await waitFor(() => first.driver.executeAsyncScript('const done = arguments[0]; window.__TAURI__.core.invoke("draft", { key: "courses/new" }).then((kept) => done(kept?.includes("Mindful teams") && kept?.includes(`"session_count":"0"`)));'), 'the draft is in the data file');
  await first.close();

  const { driver } = await openWindow(t, { now: '2026-01-05T09:00:00Z', dataFile: first.dataFile });
  await waitFor(() => driver.executeScript('return document.querySelector("h1")'), 'the first screen');
  await keys(driver, 'Control+2');
  await heading(driver, 'All courses');
  await tabTo(driver, 'Start a course');
  await keys(driver, 'Enter');
  await heading(driver, 'New course');
  await waitFor(async () => (await texts(driver, '.kept'))[0]?.startsWith('We kept what you had typed.'), 'it comes back, and says so');
  assert.equal(await driver.executeScript('return document.activeElement.value'), 'Mindful teams');
  await picture(driver, 'courses-kept-light-1280');
  await tabTo(driver, 'Title of this course');
  await write(driver, 'Mindful teams, autumn');
  await tabTo(driver, 'Fee');
  await write(driver, '0');
  await keys(driver, 'Enter');
  await heading(driver, 'Mindful teams, autumn');
  await says(driver, 'Set up Mindful teams, autumn with no sessions yet');
  await picture(driver, 'courses-empty-light-1280');
  assert.deepEqual(await axe(driver), []);
});

test('the course and what its programme starts with are changed, put away and brought back', async (t) => {
  const { driver } = await withTheCourse(t);
  await keys(driver, 'e');
  await panel(driver, 'Edit course');
  await waitFor(async () => (await focusedText(driver)) === 'Title', 'the title has the focus');
  await tabTo(driver, 'Sessions for a certificate');
  await keys(driver, 'Control+a');
  await write(driver, '7');
  await keys(driver, 'Enter');
  await waitFor(async () => (await texts(driver, 'dialog[open] h2'))[0] === 'Save the course all the same?', 'nobody could reach 7 of 6: it asks');
  assert.deepEqual(await axe(driver, 'dialog[open]'), []);
  await keys(driver, 'Enter');
  await says(driver, 'Changed Compassionate Leadership, spring 2026');
  await waitFor(async () => (await texts(driver, '.course_remarks .warn'))[0]?.includes('asks for 7 sessions'), 'and the course goes on saying so');
  await keys(driver, 'Control+z');
  await waitFor(async () => (await texts(driver, '.course_remarks')).length === 0, 'taken back');

  await tabTo(driver, 'More', { back: true });
  await keys(driver, 'Enter', 'w', 'Enter');
  await panel(driver, 'What courses start with');
  await waitFor(async () => (await focusedText(driver)) === 'Programme', 'the title has the focus');
  await picture(driver, 'courses-programme-light-1280');
  assert.deepEqual(await axe(driver), []);
  await tabTo(driver, 'Fee');
  await keys(driver, 'Control+a');
  await write(driver, '225.50');
  await keys(driver, 'Enter');
  await says(driver, 'Changed what courses of Compassionate Leadership start with');

  await tabTo(driver, 'More', { back: true });
  await keys(driver, 'Enter', 'a', 'Enter');
  await says(driver, 'Archived Compassionate Leadership, spring 2026');
  await picture(driver, 'courses-archived-light-1280');
  assert.deepEqual(await axe(driver), []);
  await tabTo(driver, 'Bring it back');
  await keys(driver, 'Enter');
  await says(driver, 'Brought back Compassionate Leadership, spring 2026');
});
