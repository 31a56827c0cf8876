// @ts-check
// Rows copied from a spreadsheet, in the real window: thirty of them pasted, decided and taken by keyboard alone.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crowd_file } from './crowd.js';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { axe, focusedText, keys, nativeOpen, nativeSave, openWindow, picture, resize, tabTo, waitFor } from './harness.js';
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
    assert.deepEqual(await driver.executeScript('return [...document.querySelectorAll(".paste_sheet thead select")].map((one) => one.value)'), ['full_name', 'email', 'phone', 'organisation', 'answer']);
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

    // The answers to the question in the last column are to be notes.
    assert.equal(await driver.executeScript('return document.activeElement.id'), 'paste_first', 'the focus is at the first column');
    await keys(driver, 'Tab', 'Tab', 'Tab', 'Tab');
    await driver.executeScript('document.activeElement.dataset.last = "yes"');
    await keys(driver, 'ArrowUp', 'ArrowUp');
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
  await tabTo(driver, 'Bring in applications…');
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

test('a form’s file is brought in by keyboard alone: a phone number replaced, answers kept, what cannot be used saved', async (t) => {
  const file = crowd_file(t, 0);
  const { driver, folder } = await openWindow(t, { now: '2026-01-20T09:00:00Z', dataFile: file() });
  await started(driver);
  const { courses } = await call(driver, 'frame');
  const course_id = courses[0].course_id;
  await call(driver, 'add_participant', { request: { person: { first_name: 'Grace', last_name: 'Adeyemi', emails: ['grace@example.org'], phone: '07700 900100' }, booking: null, is_different: true } });
  await keys(driver, 'Control+3');
  await heading(driver, 'Participants');
  await there(driver, '#paste_rows');
  const form = join(folder, 'form.csv');
  writeFileSync(form, Buffer.from('ID;Start time;Email;Name;Your full name;Work e-mail;Mobile;Why do you want to come?\r\n1;12/01/2026 09:00;anonymous;;Si\xe2n O\x92Neill;sian@example.org;07700 900102;To lead\r\n2;12/01/2026 09:01;anonymous;;Grace Adeyemi;GRACE@example.org;07700 900999;To listen\r\n3;12/01/2026 09:02;anonymous;;;nobody@example.org;;\r\n', 'latin1'));
  await tabTo(driver, 'Bring in applications…');
  await keys(driver, 'Enter');
  await there(driver, '#paste_box');
  await tabTo(driver, 'Choose a file…');
  await keys(driver, 'Enter');
  await nativeOpen('Choose files', form);
  await waitFor(async () => (await texts(driver, '.paste_counts b'))[0] === '3 rows read: 1 new, 1 known, 1 rejected', 'every row is accounted for');
  assert.deepEqual(await driver.executeScript('return [...document.querySelectorAll(".paste_sheet thead select")].map((one) => one.value)'), ['left_out', 'left_out', 'email', 'left_out', 'full_name', 'email', 'phone', 'answer']);
  assert.deepEqual(await axe(driver, 'dialog[open]'), []);
  for (const size of /** @type {[number, number][]} */ ([[900, 600], [1280, 800]])) { await resize(driver, size); await picture(driver, `participants-file-light-${size[0]}`); }
  await tabTo(driver, 'Replace the phone: 07700 900100 → 07700 900999');
  await keys(driver, 'Space');
  await waitFor(async () => (await reasons(driver))[1]?.includes('replaces phone'), 'the number is replaced');
  await tabTo(driver, 'Save the 1 rejected row as CSV…', { back: true });
  await keys(driver, 'Enter');
  const rejected = join(folder, 'rejected.csv');
  await nativeSave('Save as CSV', rejected);
  await waitFor(async () => (await texts(driver, '[role="status"]')).join().includes('Saved 1 row as rejected.csv'), 'it is saved');
  assert.match(readFileSync(rejected, 'utf8'), /nobody@example\.org.*There is no name/);
  await tabTo(driver, 'Put 2 people on the course');
  await keys(driver, 'Enter');
  await says(driver, 'Brought in applications: put 1 new person and 1 known person on');
  const { rows } = await call(driver, 'participants', { query: { course_id, search: 'O’Neill', state: null, payment: null, requirements: null, verdict: null, sort: 'name', descending: false } });
  const sian = await call(driver, 'participant_sheet', { participantId: rows[0].participant_id, courseId: course_id });
  assert.deepEqual(sian.booking.answers, [['Why do you want to come?', 'To lead']]);
  const known = await call(driver, 'participants', { query: { course_id, search: 'Adeyemi', state: null, payment: null, requirements: null, verdict: null, sort: 'name', descending: false } });
  assert.equal((await call(driver, 'participant_sheet', { participantId: known.rows[0].participant_id, courseId: course_id })).person.phone, '07700 900999');
  // Its answers stand with the booking.
  await waitFor(() => driver.executeScript('return document.querySelector("#people_sheet tr.row .opener")'), 'they are in the list');
  await driver.executeScript('[...document.querySelectorAll("#people_sheet .opener")].find((one) => one.textContent.includes("Neill")).focus()');
  await keys(driver, 'Enter');
  await there(driver, '.answers');
  assert.deepEqual(await axe(driver), []);
  await picture(driver, 'participants-answers-light-1280');
  // The same file again says that it was taken.
  await keys(driver, 'Escape');
  await driver.executeScript('document.getElementById("paste_rows").focus()');
  await keys(driver, 'Enter');
  await there(driver, '#paste_box');
  await tabTo(driver, 'Choose a file…');
  await keys(driver, 'Enter');
  await nativeOpen('Choose files', form);
  await waitFor(async () => (await texts(driver, '.paste_body .remark')).join().includes('This file was taken for this course before, on 20 January 2026.'), 'it says so');
});

test('while many rows are taken a bar says how far it has come, Escape cancels, and nobody was put on the course', async (t) => {
  const file = crowd_file(t, 0);
  const { driver, folder } = await openWindow(t, { now: '2026-01-20T09:00:00Z', dataFile: file() });
  await started(driver);
  const form = join(folder, 'form.csv');
  writeFileSync(form, `Name,Email\r\n${Array.from({ length: 8000 }, (_, at) => `New${at} Person${at},new${at}@example.org`).join('\r\n')}\r\n`);
  await keys(driver, 'Control+3');
  await heading(driver, 'Participants');
  await there(driver, '#paste_rows');
  await driver.executeScript('document.getElementById("paste_rows").focus()');
  await keys(driver, 'Enter');
  await there(driver, '#paste_box');
  await tabTo(driver, 'Choose a file…');
  await keys(driver, 'Enter');
  await nativeOpen('Choose files', form);
  const put = 'Put 8,000 people on the course';
  await waitFor(async () => (await texts(driver, 'dialog[open] .dialog_buttons .btn.first'))[0] === put, 'the rows are read');
  await tabTo(driver, put, { back: true });
  await keys(driver, 'Enter');
  await waitFor(async () => Number(await driver.executeScript('return document.querySelector(".underway progress")?.value ?? 0')) > 3, 'the bar moves');
  await picture(driver, 'participants-taking-light-1280');
  await keys(driver, 'Escape');
  await waitFor(async () => (await texts(driver, 'dialog[open] [role="status"]')).includes('Cancelled. Nobody was put on the course.'), 'it says so');
  assert.equal(await focusedText(driver), put, 'the focus is where it was');
  await keys(driver, 'Escape');
  await counted(driver, 'dialog[open]', 0);
  await waitFor(async () => (await texts(driver, '#people_sheet tr.row')).length === 0, 'nobody is there');
  assert.equal((await call(driver, 'history', { query: { before: null, participant_id: null, course_id: null, search: 'applications' } })).steps.length, 0, 'history knows nothing of it');
});
