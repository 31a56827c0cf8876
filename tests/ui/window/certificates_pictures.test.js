// @ts-check
// Every state of the certificates screen, with the sample and with 400 people: nothing that axe finds, nothing cut off that is compared,
// few rows in the page, and a picture of each.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crowd_file } from './crowd.js';
import { keys, openWindow, resize, waitFor } from './harness.js';
import { close, look, press, pressNamed, sample_again, there } from './looks.js';
import { call, heading, started, texts } from './page.js';

/** @typedef {import('selenium-webdriver').WebDriver} WebDriver */

/** @type {[number, number][]} */
const SIZES = [[1280, 800], [900, 700]];
const CENTRE = { name: 'Harbour Training Centre', email: 'centre@example.org', minimum_minutes: '90', offer_reply_days: '7', payment_days: '30' };

/** The course of a crowd is over: marks, requests in every state, and thirty certificates, of which one says another name now. @param {WebDriver} driver */
async function finished(driver) {
  await started(driver);
  const [{ course_id }] = (await call(driver, 'frame')).courses;
  await call(driver, 'change_centre', { form: CENTRE });
  const { sessions } = await call(driver, 'course_sheet', { courseId: course_id });
  const rows = async () => /** @type {{ participant_id: number, state: string, last_name: string, certificate: { certificate_id: number } }[]} */ ((await call(driver, 'certificates', { courseId: course_id })).rows);
  const marks = (await rows()).flatMap(({ participant_id }, at) => sessions.slice(0, at % 11 === 5 ? 5 : 6).map((/** @type {{ session_id: number }} */ { session_id }, /** @type {number} */ number) => ({ session_id, participant_id, mark: { kind: number < 2 + (at % 5) ? 'present' : 'absent' } })));
  await call(driver, 'mark_cells', { of: { kind: 'course', id: course_id }, marks });
  const all = await rows();
  const able = all.filter(({ state }) => state === 'may_ask').map(({ participant_id }) => participant_id);
  const others = all.filter(({ state }) => state === 'not_yet').map(({ participant_id }) => participant_id);
  const with_all = (/** @type {number[]} */ people, /** @type {object} */ more) => ({ course_id, people, only_those_that_can: true, ...more });
  await call(driver, 'record_requests', { request: with_all([...able.slice(0, 60), ...others.slice(0, 4)], { asked_on: '18 Mar 2026', channel: 'email' }) });
  await call(driver, 'decide_requests', { request: with_all(others.slice(0, 2), { decision: 'declined', reason: 'Three of six sessions' }) });
  await call(driver, 'decide_requests', { request: with_all(able.slice(0, 40), { decision: 'approved', reason: '' }) });
  await driver.executeAsyncScript('const [request, done] = arguments; const { Channel, invoke } = window.__TAURI__.core; invoke("issue_certificates", { request, progress: new Channel() }).then(done, done)', with_all(able.slice(0, 30), { with_follow_ups: false }));
  const issued = (await rows()).filter(({ certificate }) => certificate);
  assert.equal(issued.length, 30);
  const [changed, lost] = [issued[0], issued[1]];
  const { person } = await call(driver, 'participant_sheet', { participantId: changed?.participant_id, courseId: null });
  await call(driver, 'edit_participant', { request: { participant_id: changed?.participant_id, person: { ...person, last_name: `${person.last_name} Ashworth` }, is_different: true }, courseId: null });
  await call(driver, 'withdraw_certificate', { request: { certificate_id: lost?.certificate.certificate_id, reason: 'Issued to the wrong person' } });
  await driver.navigate().refresh();
  await started(driver);
  return /** @type {number} */ (changed?.participant_id);
}

/** What is cut off in the list: the words of every cell but the name, which may end in dots; and whether the list is wider than its place. @param {WebDriver} driver @returns {Promise<string[]>} */
const cut_off = (driver) => driver.executeScript(`
  const sheet = document.getElementById("certificates_sheet");
  const cells = [...sheet.querySelectorAll("tr.row > td:not(.tick)")].filter((cell) => cell.scrollWidth > cell.clientWidth + 1).map((cell) => cell.textContent.trim());
  return sheet.scrollWidth > sheet.clientWidth ? ["the list is " + sheet.scrollWidth + " px wide in " + sheet.clientWidth, ...cells] : cells;`);

const go = async (/** @type {WebDriver} */ driver) => {
  await close(driver);
  await keys(driver, 'Control+1', 'Control+6');
  await heading(driver, 'Certificates');
  await there(driver, '#certificates_sheet tr.row');
};
/** Opens the first person of that kind. @param {string} words */
const open = (words) => async (/** @type {WebDriver} */ driver) => {
  await go(driver);
  await waitFor(() => driver.executeScript('const row = [...document.querySelectorAll("#certificates_sheet tr.row")].find((one) => one.textContent.includes(arguments[0])); row?.querySelector(".opener").click(); return Boolean(row);', words), `somebody is ${words}`);
  await there(driver, '.panel .certificate_sessions');
};
/** The filter of that name. @param {string} words */
const filtered = (words) => async (/** @type {WebDriver} */ driver) => { await go(driver); await pressNamed(driver, '.tools button', words); };
const all_ticked = async (/** @type {WebDriver} */ driver) => {
  await driver.executeScript('document.querySelector("#certificates_sheet tr.row .opener").focus()');
  await keys(driver, 'Control+a');
  await there(driver, '.bulk_bar');
};
const design = async (/** @type {WebDriver} */ driver) => { await close(driver); await pressNamed(driver, '.screen_tabs a', 'How they look'); await there(driver, 'img.certificate_page'); };
const check = async (/** @type {WebDriver} */ driver) => { await go(driver); await keys(driver, 'c'); await there(driver, '#check_number'); };

for (const theme of /** @type {const} */ (['light', 'dark'])) {
  test(`certificates of the sample, ${theme}`, async (t) => {
    const driver = await sample_again(t, { theme });
    await look(driver, [
      { name: 'list', go }, { name: 'panel', go: open('Not yet') },
      { name: 'asking', go: async (page) => { await open('Not yet')(page); await pressNamed(page, '.panel .btn', 'Record a request'); await there(page, '#certificate_request_asked_on'); } },
      { name: 'check', go: check }, { name: 'nobody', go: filtered('Asked') }, { name: 'design', go: design },
    ], (name, size) => `certificates-sample-${name}-${theme}-${size}`, SIZES);
  });

  test(`certificates of 400 people, ${theme}`, async (t) => {
    const { driver } = await openWindow(t, { dataFile: crowd_file(t, 400)(), now: '2026-03-20T09:00:00Z', theme });
    const changed = await finished(driver);
    await look(driver, [
      { name: 'list', go: filtered('All') },
      { name: 'panel', go: async (page) => { await filtered('Issued')(page); await press(page, '#certificates_sheet tr.row .opener'); await there(page, '.panel .certificate_card'); } },
      { name: 'asked', go: async (page) => { await filtered('Asked')(page); await press(page, '#certificates_sheet tr.row .opener'); await there(page, '.panel .cards'); } },
      { name: 'asking', go: async (page) => { await filtered('May ask')(page); await all_ticked(page); await keys(page, 'r'); await there(page, '#certificate_request_asked_on'); } },
      { name: 'ticked', go: async (page) => { await filtered('All')(page); await all_ticked(page); } },
      { name: 'issuing', go: async (page) => { await go(page); await pressNamed(page, '.head .actions .btn', 'Issue'); await there(page, '#certificate_issue_with_follow_ups'); } },
      { name: 'check', go: async (page) => { await check(page); await page.executeScript('const field = document.getElementById("check_number"); field.value = "clt-2026-0001"; field.dispatchEvent(new InputEvent("input", { bubbles: true }));'); await keys(page, 'Enter'); await there(page, '.certificate_checked'); } },
      { name: 'design', go: design },
    ], (name, size) => `certificates-400-${name}-${theme}-${size}`, SIZES);
    assert.ok((await texts(driver, 'main tr')).length <= 300);
    if (theme === 'dark') return;

    await go(driver);
    await filtered('All')(driver);
    for (const size of SIZES) { await resize(driver, size); assert.deepEqual(await cut_off(driver), [], `the list, ${size[0]}`); }
    await resize(driver, [1280, 800]);
    await filtered('Issued')(driver);
    await waitFor(() => driver.executeScript('const row = [...document.querySelectorAll("#certificates_sheet tr.row")].find((one) => one.textContent.includes("Ashworth")); row?.querySelector(".opener").click(); return Boolean(row);'), `the one that was changed, ${changed}`);
    await there(driver, '.panel .certificate_card');
    assert.deepEqual(await cut_off(driver), [], 'the list beside a panel');
  });
}
