// @ts-check
// Rows copied from a spreadsheet, in the real window: thirty of them pasted, decided and taken by keyboard alone.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crowd_file } from './crowd.js';
import { axe, focusedText, keys, openWindow, picture, resize, tabTo, waitFor } from './harness.js';
import { call, counted, heading, says, started, texts } from './page.js';
import { there } from './looks.js';

/** @typedef {import('selenium-webdriver').WebDriver} WebDriver */

const FIRST = ['Bea', 'Rowan', 'Łucja', 'Fergus', 'Nia', 'Siân', 'Priya', 'Harriet', 'Idris', 'Kwame', 'Mei', 'Oona', 'José', 'Sam', 'Ellis'];
const LAST = ['Bright', 'Castle'];

/** Thirty rows under a title line and headings: 26 new people, one known, one here already, one repeated, one without a name. */
function rows() {
  const lines = ['Applications for spring 2026\t\t\t\t', 'Your name\tE-mail address\tMobile\tOrganisation\tWhy do you want to come?'];
  for (let at = 0; at < 26; at += 1) {
    const name = `${FIRST[at % FIRST.length]} ${LAST[Math.floor(at / FIRST.length)]}`;
    lines.push(`${name}\tp${at}@example.org\t77009001${String(at).padStart(2, '0')}\t${at % 2 ? 'Harbour Hospice' : 'Ash Hospice'}\t${at === 3 ? '"To listen,\nand to lead"' : 'To lead'}`);
  }
  lines.push('Dr Grace Adeyemi\tGRACE@example.org\t+44 (0)7700 900456\tHarbour Hospice\t', 'Tom Ashworth\ttom@example.org\t\t\t', 'BEA BRIGHT\tP0@Example.org\t\t\t', '\tnobody@example.org\t\t\t', '');
  return lines.join('\r\n');
}

/** As the spreadsheet does it: the rows are in the clipboard. @param {WebDriver} driver @param {string} text */
async function copied(driver, text) {
  await driver.executeScript('window.before = document.activeElement; const box = document.createElement("textarea"); box.id = "spreadsheet"; (document.querySelector("dialog[open]") ?? document.body).append(box); box.value = arguments[0]; box.focus(); box.select();', text);
  await keys(driver, 'Control+c');
  await driver.executeScript('document.getElementById("spreadsheet").remove(); window.before?.focus();');
}

/** @param {WebDriver} driver */
const reasons = (driver) => texts(driver, '.paste_row th');

for (const theme of /** @type {const} */ (['light', 'dark'])) {
  test(`thirty rows are pasted, decided and taken, by keyboard alone, ${theme}`, async (t) => {
    const file = crowd_file(t, 0);
    const { driver } = await openWindow(t, { now: '2026-01-20T09:00:00Z', theme, dataFile: file() });
    await started(driver);
    const { courses } = await call(driver, 'frame');
    const course_id = courses[0].course_id;
    const person = (/** @type {string} */ first_name, /** @type {string} */ last_name, /** @type {string} */ email) => ({ first_name, last_name, emails: [email] });
    await call(driver, 'add_participant', { request: { person: person('Grace', 'Adeyemi', 'grace@example.org'), booking: null, is_different: true } });
    await call(driver, 'add_participant', { request: { person: person('Tom', 'Ashworth', 'tom@example.org'), booking: { course_id, state: 'booked', on_date: '2026-01-12', reason: '', over_capacity_reason: null }, is_different: true } });
    await call(driver, 'add_participant', { request: { person: person('Nia', 'Bright', 'nia.bright@example.org'), booking: null, is_different: true } });
    await driver.navigate().refresh();
    await started(driver);
    await keys(driver, 'Control+3');
    await heading(driver, 'Participants');
    await counted(driver, '#people_sheet tr.row', 1);
    await copied(driver, rows());
    await driver.executeScript('document.querySelector("#people_sheet tr.row .opener, #people_sheet tr.row th button").focus()');
    await keys(driver, 'Control+v');
    await there(driver, '.paste_sheet');
    assert.equal((await texts(driver, '.paste_counts b'))[0], '30 rows read: 25 new, 1 known, 2 skipped, 1 rejected, 1 to be decided');
    assert.ok((await texts(driver, '.paste_body > p')).join().includes('the line “Applications for spring 2026” above the headings'));
    assert.deepEqual(await driver.executeScript('return [...document.querySelectorAll(".paste_sheet thead select")].map((one) => one.value)'), ['full_name', 'email', 'phone', 'organisation', 'left_out']);
    const said = await reasons(driver);
    assert.match(said[26] ?? '', /Known.*Same e-mail address.*adds phone and organisation/);
    assert.match(said[27] ?? '', /Skipped.*on this course already: booked/);
    assert.match(said[28] ?? '', /Skipped.*Repeats row 3/);
    assert.match(said[29] ?? '', /Rejected.*There is no name/);
    for (const size of /** @type {[number, number][]} */ ([[1280, 800], [900, 600]])) {
      await resize(driver, size);
      assert.deepEqual(await axe(driver, 'dialog[open]'), []);
      await picture(driver, `participants-paste-${theme}-${size[0]}`);
    }
    await resize(driver, [1280, 800]);

    // The answers to the question in the last column are notes.
    assert.equal(await driver.executeScript('return document.activeElement.id'), 'paste_first', 'the focus is at the first column');
    await keys(driver, 'Tab', 'Tab', 'Tab', 'Tab');
    await driver.executeScript('document.activeElement.dataset.last = "yes"');
    await keys(driver, 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown');
    await waitFor(async () => (await driver.executeScript('return [...document.querySelectorAll(".paste_sheet thead select")].at(-1).value')) === 'notes', 'the last column holds notes');
    // Nia Bright may be two people: a different one here.
    await tabTo(driver, 'Decide 1 row first');
    await keys(driver, 'Enter');
    await waitFor(async () => (await texts(driver, '.paste_row th')).length === 1, 'only the row that is to be decided is shown');
    await picture(driver, `participants-paste-asks-${theme}-1280`);
    assert.ok((await driver.executeScript('return document.activeElement.getAttribute("aria-label")'))?.includes('Nia Bright'), 'the focus is at what is to be decided');
    await keys(driver, 'ArrowDown', 'ArrowDown');
    await waitFor(async () => (await texts(driver, '.paste_counts b'))[0] === '30 rows read: 26 new, 1 known, 2 skipped, 1 rejected', 'it is decided');
    await tabTo(driver, 'Put 27 people on the course');
    await keys(driver, 'Enter');
    await says(driver, 'Pasted applications: put 26 new people and 1 known person on');
    await waitFor(async () => (await texts(driver, '.head .soft')).join().includes('28 bookings'), 'they are in the list');
    await driver.executeScript('document.querySelector("h1").tabIndex = -1; document.querySelector("h1").focus()');
    const { rows: list } = await call(driver, 'participants', { query: { course_id, search: 'fergus bright', state: 'applied', payment: null, requirements: null, verdict: null, sort: 'name', descending: false } });
    const { person: fergus } = await call(driver, 'participant_sheet', { participantId: list[0].participant_id, courseId: course_id });
    assert.deepEqual([fergus.phone, fergus.notes], ['07700 900103', 'To listen,\nand to lead']);
    await keys(driver, 'Control+z');
    await says(driver, 'Undone: Pasted applications');
    await waitFor(async () => (await texts(driver, '.head .soft')).join().includes('1 booking'), 'all of them are gone again');
  });
}

test('what cannot be read is said in the box, and the box is opened by its button too', async (t) => {
  const file = crowd_file(t, 0);
  const { driver } = await openWindow(t, { now: '2026-01-20T09:00:00Z', dataFile: file() });
  await started(driver);
  await keys(driver, 'Control+3');
  await heading(driver, 'Participants');
  await there(driver, '#paste_rows');
  await tabTo(driver, 'Paste applications…');
  await keys(driver, 'Enter');
  await there(driver, '#paste_box');
  assert.equal(await focusedText(driver), 'Rows copied from a spreadsheet');
  assert.deepEqual(await axe(driver, 'dialog[open]'), []);
  await picture(driver, 'participants-paste-box-light-1280');
  await copied(driver, 'Name\tEmail\n');
  await driver.executeScript('document.getElementById("paste_box").focus()');
  await keys(driver, 'Control+v');
  await waitFor(async () => (await texts(driver, '.summary')).join().includes('There is no row in what was pasted.'), 'it is said');
  assert.deepEqual(await axe(driver, 'dialog[open]'), []);
  await keys(driver, 'Escape');
  await waitFor(() => driver.executeScript('return !document.querySelector("dialog[open]")'), 'the dialog is closed');
});
