// @ts-check
// A request for a certificate recorded from where one is, by keyboard alone: in a person's panel, and from the box that does anything.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axe, focusedText, keys, openWindow, picture, resize, tabTo, waitFor, write } from './harness.js';
import { SIZES, there } from './looks.js';
import { call, heading, panelTitled, says, started, texts } from './page.js';
import { years } from './years.js';

/** @typedef {import('selenium-webdriver').WebDriver} WebDriver */

const NOW = '2026-01-20T09:00:00Z';

/** Grace, with three courses behind her: enough sessions on two of them. @param {import('node:test').TestContext} t @param {import('./harness.js').Wishes} [wishes] */
async function grace(t, wishes = {}) {
  const { driver } = await openWindow(t, { now: NOW, ...wishes });
  await started(driver);
  const { courses, participant_id } = await years(driver);
  await driver.navigate().refresh();
  await started(driver);
  return { driver, courses, participant_id };
}
const asks = (/** @type {WebDriver} */ driver) => waitFor(async () => (await texts(driver, 'dialog[open] h2'))[0] === 'Record that Grace Adeyemi asked for a certificate', 'it asks');
const panel_says = (/** @type {WebDriver} */ driver, /** @type {string} */ words) => waitFor(async () => (await texts(driver, '.person_part')).join().includes(words), `the panel says “${words}”`);

test('from the panel of a person on a course: the day and the way, then it stands beside the verdict, and is undone', async (t) => {
  const { driver, courses, participant_id } = await grace(t);
  // The course is chosen as the switcher does, the person opened as the box that finds people does.
  await keys(driver, 'Control+k');
  await write(driver, 'spring 2023');
  await waitFor(async () => (await texts(driver, 'dialog[open] [role=option] b'))[0] === 'Spring 2023', 'the course is found');
  await keys(driver, 'Enter');
  await heading(driver, 'Spring 2023');
  await keys(driver, 'Control+3');
  await heading(driver, 'Participants');
  await there(driver, '#people_sheet tr.row .opener');
  await driver.executeScript('document.querySelector("#people_sheet tr.row .opener").focus()');
  await keys(driver, 'Enter');
  await panelTitled(driver, 'Grace Adeyemi');
  await tabTo(driver, 'Booking');
  await keys(driver, 'ArrowRight');
  await panel_says(driver, 'They may ask, and have not');
  await tabTo(driver, 'Record a request');
  await keys(driver, 'Enter');
  await asks(driver);
  assert.deepEqual(await texts(driver, '.request_course'), ['Spring 20236 Feb to 13 Mar 2023: 4 of 6 held, reached']);
  assert.equal(await focusedText(driver), 'Asked on');
  for (const size of SIZES) {
    await resize(driver, size);
    assert.deepEqual(await axe(driver, 'dialog[open]'), []);
    await picture(driver, `certificate-request-panel-light-${size[0]}`);
  }
  await resize(driver, [1280, 800]);
  await keys(driver, 'Control+a');
  await write(driver, '21 Jan 2026');
  await keys(driver, 'Enter');
  await waitFor(async () => (await texts(driver, 'dialog[open] .field_error')).join().includes('This day is still to come'), 'a day to come is refused');
  await driver.executeScript('document.getElementById("certificate_request_asked_on").focus()');
  await keys(driver, 'Control+a');
  await write(driver, '15 Jan 2026');
  await tabTo(driver, 'By e-mail');
  await keys(driver, 'ArrowDown', 'Enter');
  await says(driver, 'Recorded that Grace Adeyemi asked for a certificate of Spring 2023');
  await panel_says(driver, 'Asked on the phone on 15 Jan 2026');
  assert.match((await texts(driver, '.person_part section:first-child'))[0] ?? '', /^Certificate ?Reached, 4 of 6 held/);
  await waitFor(async () => (await focusedText(driver)) === 'Open in Certificates', 'the focus goes on');
  assert.deepEqual(await axe(driver), []);
  for (const size of SIZES) { await resize(driver, size); await picture(driver, `participants-asked-light-${size[0]}`); }
  await resize(driver, [1280, 800]);
  const { request, state } = (await call(driver, 'certificate_detail', { courseId: courses[0], participantId: participant_id })).row;
  assert.deepEqual([state, request.asked_on, request.channel], ['asked', '2026-01-15', 'phone']);

  await keys(driver, 'Control+z');
  await panel_says(driver, 'They may ask, and have not');
  await keys(driver, 'Control+Shift+z');
  await panel_says(driver, 'Asked on the phone on 15 Jan 2026');
  await tabTo(driver, 'Open in Certificates');
  await keys(driver, 'Enter');
  await heading(driver, 'Certificates');
  await panelTitled(driver, 'Grace Adeyemi');
});

test('of several courses it is asked which one, in the panel of everybody', async (t) => {
  const { driver } = await grace(t, { theme: 'dark' });
  await keys(driver, 'Control+3');
  await heading(driver, 'Participants');
  if (!(await texts(driver, '.head'))[0]?.includes('whatever their courses')) { await tabTo(driver, 'Show everybody'); await keys(driver, 'Enter'); }
  await waitFor(async () => (await texts(driver, '.head'))[0]?.includes('whatever their courses'), 'everybody');
  await driver.executeScript('document.querySelector("#people_sheet tr.row .opener").focus()');
  await keys(driver, 'Enter');
  await panelTitled(driver, 'Grace Adeyemi');
  await tabTo(driver, 'Details');
  await keys(driver, 'Home');
  await there(driver, '.years');
  await tabTo(driver, 'Record a request for a certificate…');
  await keys(driver, 'Enter');
  await asks(driver);
  assert.deepEqual(await texts(driver, 'dialog[open] fieldset:first-of-type label > span'), ['Autumn 202416 Sept to 21 Oct 2024: 4 of 6 held, reached', 'Spring 20245 Feb to 11 Mar 2024: 3 of 6 held, cannot reach, at most 3', 'Spring 20236 Feb to 13 Mar 2023: 4 of 6 held, reached'].map((words) => words.replace('Sept', 'Sep')));
  await keys(driver, 'Control+Enter');
  await waitFor(async () => (await texts(driver, 'dialog[open] .field_error')).join().includes('Choose the course of which they asked for the certificate'), 'nothing is guessed');
  for (const size of SIZES) {
    await resize(driver, size);
    assert.deepEqual(await axe(driver, 'dialog[open]'), []);
    await picture(driver, `certificate-request-which-dark-${size[0]}`);
  }
  await resize(driver, [1280, 800]);
  await driver.executeScript('document.getElementById("certificate_request_course_id").focus()');
  await keys(driver, 'Space', 'ArrowDown', 'ArrowDown', 'Enter');
  await says(driver, 'Recorded that Grace Adeyemi asked for a certificate of Spring 2023');
  await panel_says(driver, 'Asked by e-mail on 20 Jan 2026');
  assert.equal((await texts(driver, '.years .year_course:has(.chip.warn) .grow'))[0], 'Spring 2023', 'it stands with its course');
  for (const size of SIZES) { await resize(driver, size); await picture(driver, `participants-years-asked-dark-${size[0]}`); }
});

test('from the box that does anything: by the name, by the deed with the name, and by the deed alone', async (t) => {
  const { driver } = await grace(t);
  const title = 'Record a request for a certificate: Grace Adeyemi';
  const options = () => texts(driver, 'dialog[open] [role=option] b');
  /** @param {string} typed @param {(all: string[]) => boolean} found */
  async function find(typed, found) {
    await keys(driver, 'Control+k');
    await waitFor(() => driver.executeScript('return document.activeElement?.id === "command_field"'), 'the box has the focus');
    await write(driver, typed);
    await waitFor(async () => found(await options()), `${typed}: found`);
  }
  await find('adeyemi', (all) => all[0] === 'Grace Adeyemi' && all.at(-1) === title);
  assert.deepEqual(await axe(driver, 'dialog[open]'), []);
  for (const size of SIZES) { await resize(driver, size); await picture(driver, `command-box-request-light-${size[0]}`); }
  await resize(driver, [1280, 800]);
  await keys(driver, 'ArrowUp', 'Enter');
  await asks(driver);
  await keys(driver, 'Space', 'Control+Enter');
  await says(driver, 'Recorded that Grace Adeyemi asked for a certificate of Autumn 2024');
  assert.equal((await texts(driver, 'h1'))[0], 'Today', 'one stays where one is');
  await waitFor(async () => (await texts(driver, 'main')).join().includes('1 certificate request to decide'), 'what is due is read afresh');
  await picture(driver, 'today-after-request-light-1280');

  await find('certificate grace', (all) => all[0] === title);
  await keys(driver, 'Enter');
  await asks(driver);
  assert.deepEqual(await texts(driver, '.request_settled li'), ['Autumn 2024: Asked by e-mail on 20 Jan 2026']);
  await keys(driver, 'Escape');

  await find('certificate', (all) => all.includes('Record a request for a certificate…'));
  await picture(driver, 'command-box-certificate-light-1280');
  const at = (await options()).indexOf('Record a request for a certificate…');
  await keys(driver, ...Array(at).fill('ArrowDown'), 'Enter');
  await waitFor(async () => (await texts(driver, 'dialog[open] h2'))[0] === 'Who asked for a certificate?', 'it asks who');
  await waitFor(() => driver.executeScript('return document.activeElement?.id === "command_field"'), 'the field has the focus');
  await picture(driver, 'command-box-who-light-1280');
  await write(driver, 'grace');
  await waitFor(async () => (await options()).join() === 'Grace Adeyemi', 'people alone are found');
  await keys(driver, 'Enter');
  await asks(driver);
  await keys(driver, 'Space', 'Control+Enter');
  await says(driver, 'Recorded that Grace Adeyemi asked for a certificate of Spring 2024');
  await keys(driver, 'Control+z');
  await says(driver, 'Undone');

  // With one course left it is not asked, but said; with none it says what stands in the way.
  for (const course of ['Spring 2024', 'Spring 2023']) {
    await find('record request grace', (all) => all[0] === title);
    await keys(driver, 'Enter');
    await asks(driver);
    if (course === 'Spring 2023') assert.match((await texts(driver, '.request_course'))[0] ?? '', /^Spring 2023/);
    await keys(driver, ...(course === 'Spring 2024' ? ['Space'] : []), 'Control+Enter');
    await waitFor(() => driver.executeScript('return !document.querySelector("dialog[open]")'), 'it is recorded');
    await says(driver, `asked for a certificate of ${course}`);
  }
  await find('grace', (all) => all.at(-1) === title);
  await keys(driver, 'ArrowUp', 'Enter');
  await waitFor(async () => (await texts(driver, 'dialog[open] h2'))[0] === 'No request can be recorded for Grace Adeyemi now', 'it says so');
  assert.deepEqual((await texts(driver, '.request_settled li')).map((words) => words.replace(/ on .*/, '')), ['Autumn 2024: Asked by e-mail', 'Spring 2024: Asked by e-mail', 'Spring 2023: Asked by e-mail']);
  await picture(driver, 'certificate-request-none-light-1280');
});
