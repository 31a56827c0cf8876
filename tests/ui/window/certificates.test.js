// @ts-check
// Certificates in the real window, by keyboard alone: requests of who has four of six, three of six and an unmarked session; a batch of
// twenty-two issued, saved and drafted; one issued anew with a corrected name; a PDF told apart from a copy changed in one byte.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { axe, keys, nativeOpen, openWindow, picture, resize, tabTo, waitFor, write } from './harness.js';
import { finished } from './finished_course.js';
import { there } from './looks.js';
import { call, heading, panelTitled, says, texts } from './page.js';

/** @typedef {import('selenium-webdriver').WebDriver} WebDriver */

const row = (/** @type {string} */ name) => `return [...document.querySelectorAll("#certificates_sheet tr.row")].find((one) => one.textContent.includes(${JSON.stringify(name)}))?.textContent.replace(/\\s+/g, ' ') ?? ''`;
/** Searches, and goes to the only row. @param {WebDriver} driver @param {string} name */
async function find(driver, name) {
  await keys(driver, '/');
  await keys(driver, 'Control+a');
  await write(driver, name);
  await waitFor(async () => (await texts(driver, '#certificates_sheet tr.row')).length === 1, `${name} is found`);
  await keys(driver, 'Tab');
  await tabTo(driver, name);
}
/** @param {WebDriver} driver */
async function show_all(driver) {
  await keys(driver, '/');
  await keys(driver, 'Control+a', 'Backspace');
  await waitFor(async () => (await texts(driver, '#certificates_sheet tr.row')).length > 20, 'everybody is shown');
}

test('from requests to certificates that are issued, saved, drafted, issued anew and checked, by keyboard alone', async (t) => {
  const { driver, folder } = await openWindow(t, { now: '2026-03-20T09:00:00Z' });
  await finished(driver);
  const [pdfs, drafts] = ['pdfs', 'drafts'].map((name) => join(folder, name));
  mkdirSync(pdfs);
  mkdirSync(drafts);
  await keys(driver, 'Control+6');
  await heading(driver, 'Certificates');
  await waitFor(async () => (await texts(driver, '#certificates_sheet tr.row')).length === 24, 'everybody stands here');
  assert.deepEqual(await axe(driver), []);

  // Three of six: declined with a reason. An unmarked session: settled first.
  await find(driver, 'Tom Three');
  await keys(driver, 'r');
  await there(driver, '#certificate_request_asked_on');
  await keys(driver, 'Control+Enter');
  await waitFor(async () => (await driver.executeScript(row('Tom Three'))).includes('Asked'), 'Tom asked');
  await keys(driver, 'a');
  await waitFor(async () => (await texts(driver, 'dialog[open] h2'))[0] === 'This goes against the verdict', 'it asks');
  await picture(driver, 'certificates-against-light-1280');
  await keys(driver, 'Escape');
  await keys(driver, 'd');
  await there(driver, '#dialog_reason');
  await write(driver, 'Three of six sessions');
  await keys(driver, 'Tab', 'Tab', 'Enter');
  await waitFor(async () => (await driver.executeScript(row('Tom Three'))).includes('Declined'), 'Tom is declined');
  await find(driver, 'Una Marked');
  await keys(driver, 'r');
  await there(driver, '#certificate_request_asked_on');
  await keys(driver, 'Control+Enter');
  await waitFor(async () => (await driver.executeScript(row('Una Marked'))).includes('Asked'), 'Una asked');
  await keys(driver, 'a');
  await waitFor(async () => (await texts(driver, '.banner.bad')).join().includes('Una Marked has no mark for session 6, which decides: mark it in the register first'), 'it says what is missing');
  const { courses } = await call(driver, 'frame');
  const sheet = await call(driver, 'certificates', { courseId: courses[0].course_id });
  const una = sheet.rows.find((/** @type {{ first_name: string }} */ one) => one.first_name === 'Una').participant_id;
  const sessions = (await call(driver, 'course_sheet', { courseId: courses[0].course_id })).sessions;
  await call(driver, 'mark_cells', { of: { kind: 'course', id: courses[0].course_id }, marks: [{ session_id: sessions[5].session_id, participant_id: una, mark: { kind: 'present' } }] });
  await keys(driver, 'a');
  await waitFor(async () => (await driver.executeScript(row('Una Marked'))).includes('Approved'), 'Una is approved once her mark is there');

  // Twenty-two ask: recorded, approved and issued together.
  await show_all(driver);
  await keys(driver, 'Escape');
  await tabTo(driver, 'May ask 22');
  await keys(driver, 'Space');
  await waitFor(async () => (await texts(driver, '#certificates_sheet tr.row')).length === 22, 'those who may ask');
  await driver.executeScript('document.querySelector("#certificates_sheet tr.row .opener").focus()');
  await keys(driver, 'Control+a', 'r');
  await there(driver, '#certificate_request_asked_on');
  await keys(driver, 'Control+Enter');
  await says(driver, 'Recorded that 22 people asked for certificates');
  await keys(driver, 'a');
  await says(driver, 'Approved 22 certificate requests');
  await keys(driver, 'i');
  await there(driver, '#certificate_issue_with_follow_ups');
  await picture(driver, 'certificates-issue-light-1280');
  await keys(driver, 'Control+Enter');
  await says(driver, 'Issued certificates CLT-2026-0001 to CLT-2026-0022 for 22 people');
  await keys(driver, 'Control+z');
  await waitFor(async () => (await texts(driver, '.banner.bad')).join().includes('is not undone'), 'it says that it is not undone');
  await driver.executeScript('document.querySelector("#certificates_sheet tr.row .opener").focus()');
  await keys(driver, 'p');
  await nativeOpen('Choose a folder for the files', pdfs);
  await says(driver, 'Saved 22 certificates in');
  const saved = readdirSync(pdfs).sort();
  assert.equal(saved.length, 22);
  assert.equal(saved[0], 'Person01 Quist, certificate CLT-2026-0001.pdf');
  const text = execFileSync('pdftotext', [join(pdfs, /** @type {string} */ (saved[0])), '-']).toString().replace(/\s+/g, ' ');
  for (const words of ['Person01 Quist', 'attended 4 of the 6 sessions of', 'Monday 9 February 2026 to Monday 16 March 2026', '8 hours', 'CLT-2026-0001', '20 March 2026', 'Harbour Training Centre']) assert.ok(text.includes(words), `${words}: ${text}`);
  await keys(driver, 'm');
  await there(driver, 'dialog[open] .recipients');
  await picture(driver, 'certificates-draft-light-1280');
  await keys(driver, 'Escape');

  // One is issued anew with a corrected name.
  await keys(driver, 'Escape');
  await tabTo(driver, 'All 24', { back: true });
  await keys(driver, 'Space');
  const first = sheet.rows.find((/** @type {{ first_name: string }} */ one) => one.first_name === 'Person01').participant_id;
  await call(driver, 'edit_participant', { request: { participant_id: first, person: { first_name: 'Siân', last_name: 'Łucja', emails: ['p0@example.org'], phone: '', organisation: 'Harbour Trust', job_title: '', leadership_role_confirmed_on: '', notes: '' }, is_different: true }, courseId: null });
  await keys(driver, 'Control+5');
  await heading(driver, 'Follow-ups');
  await keys(driver, 'Control+6');
  await heading(driver, 'Certificates');
  await find(driver, 'Siân Łucja');
  assert.ok((await driver.executeScript(row('Siân'))).includes('changed since'));
  await keys(driver, 'Enter');
  await panelTitled(driver, 'Siân Łucja');
  await waitFor(async () => (await texts(driver, '.panel .remark')).join().includes('the name is Siân Łucja now'), 'the panel says what changed');
  assert.deepEqual(await axe(driver), []);
  for (const size of /** @type {[number, number][]} */ ([[900, 600], [1280, 800]])) { await resize(driver, size); await picture(driver, `certificates-person-light-${size[0]}`); }
  await tabTo(driver, 'Reissue…');
  await keys(driver, 'Enter');
  await there(driver, '#dialog_reason');
  await write(driver, 'Corrected name');
  await keys(driver, 'Tab', 'Tab', 'Enter');
  await says(driver, 'Issued certificate CLT-2026-0023 in place of CLT-2026-0001 for Siân Łucja');
  await keys(driver, 'Escape');

  // A PDF is told apart from a copy that is changed in one byte.
  const [old, copy] = [join(pdfs, /** @type {string} */ (saved[1])), join(folder, 'copy.pdf')];
  copyFileSync(old, copy);
  const bytes = readFileSync(copy);
  bytes[bytes.length >> 1] = /** @type {number} */ (bytes[bytes.length >> 1]) ^ 1;
  writeFileSync(copy, bytes);
  await driver.executeScript('document.querySelector("main h1").focus()');
  await keys(driver, 'c');
  await there(driver, '#check_number');
  for (const [file, words] of [[old, 'This is one of ours, and counts'], [copy, 'This file carries the number CLT-2026-0002, but is not what was issued'], [join(pdfs, /** @type {string} */ (saved[0])), 'This is one of ours, and was replaced by CLT-2026-0023']]) {
    await driver.executeScript('document.getElementById("check_file").focus()');
    await keys(driver, 'Enter');
    await nativeOpen('Choose a certificate', /** @type {string} */ (file));
    await waitFor(async () => (await texts(driver, '.certificate_checked b'))[0] === words, /** @type {string} */ (words));
  }
  assert.deepEqual(await axe(driver, 'dialog[open]'), []);
  await picture(driver, 'certificates-check-light-1280');
  await driver.executeScript('document.getElementById("check_number").focus()');
  await write(driver, 'clt-2026-0099');
  await keys(driver, 'Enter');
  await waitFor(async () => (await texts(driver, '.certificate_checked b'))[0] === 'This is not one of ours', 'an unknown number');
  await keys(driver, 'Escape');
  await show_all(driver);
  await picture(driver, 'certificates-people-light-1280');
});

for (const theme of /** @type {const} */ (['light', 'dark'])) {
  test(`how certificates look is changed beside the page as it will be, by keyboard alone, ${theme}`, async (t) => {
    const { driver } = await openWindow(t, { now: '2026-03-20T09:00:00Z', theme });
    await finished(driver);
    await keys(driver, 'Control+6');
    await heading(driver, 'Certificates');
    await picture(driver, `certificates-may-ask-${theme}-1280`);
    await tabTo(driver, 'How they look', { back: true });
    await keys(driver, 'Enter');
    await there(driver, 'img.certificate_page');
    const page = () => driver.executeScript('return document.querySelector("img.certificate_page").src');
    const before = await page();
    await tabTo(driver, 'Add a signatory');
    await keys(driver, 'Enter');
    await write(driver, 'Dr Mei Quist');
    await keys(driver, 'Tab');
    await write(driver, 'Head of training');
    await waitFor(async () => (await page()) !== before, 'the page is set again');
    assert.deepEqual(await axe(driver), []);
    for (const size of /** @type {[number, number][]} */ ([[900, 600], [1280, 800]])) { await resize(driver, size); await picture(driver, `certificates-design-${theme}-${size[0]}`); }
    await driver.executeScript('document.getElementById("design_statement").focus()');
    await keys(driver, 'Control+a');
    await write(driver, 'was there');
    await waitFor(async () => (await texts(driver, '.design .field_error')).join().includes('Say with {attended} how many sessions were attended'), 'it says what is wrong at the field');
    await keys(driver, 'Control+a');
    await write(driver, 'was at {attended} of {sessions} sessions of');
    await waitFor(async () => (await texts(driver, '.design .field_error')).length === 0, 'it is right again');
    await tabTo(driver, 'Save');
    await keys(driver, 'Enter');
    await says(driver, 'Changed how certificates look');
    assert.equal((await call(driver, 'certificate_design')).design.signatories[0].role, 'Head of training');
  });
}
