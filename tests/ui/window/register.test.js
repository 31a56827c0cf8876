// The register in the real window, by keyboard alone.
import assert from 'node:assert/strict';
import { mkdirSync, rmdirSync } from 'node:fs';
import { before, test } from 'node:test';
import { axe, focusedText, keys, named, openWindow, picture, resize, tabTo, waitFor, write } from './harness.js';
import { all_saved, call, course_file, open_register, open_sample, shown } from './register_course.js';

/** @typedef {import('selenium-webdriver').WebDriver} WebDriver */

/** Session 1 has just been held. */
const EVENING = '2026-02-09T18:00:00Z';
const COURSE = { of: { kind: 'course', id: 1 } };

let file = '';
before(async () => { file = await course_file(22); });

/** @param {WebDriver} driver @param {number} session its number @returns {Promise<(string | null)[]>} what the file has */
async function kept(driver, session) {
  const { rows } = await call(driver, 'register_sheet', COURSE);
  return rows.map((/** @type {any} */ row) => {
    const { mark } = row.cells[session - 1];
    return mark?.kind === 'part' ? `part ${mark.minutes}` : (mark?.kind ?? null);
  });
}
/** @param {WebDriver} driver @returns {Promise<string>} */
const banner = (driver) => driver.executeScript('return document.querySelector("#banners [role=alert]")?.textContent.replace(/\\s+/g, " ").trim() ?? ""');
/** @param {WebDriver} driver @returns {Promise<string>} */
const said = (driver) => driver.executeScript('return document.querySelector(".undo_place [role=status]")?.textContent ?? ""');

test('a session of 22 people is registered in at most 32 keystrokes, and undone', async (t) => {
  const { driver } = await open_register(t, file, { now: EVENING });
  const first = await driver.executeScript('const c = document.activeElement; return [c.closest("tr").dataset.row, c.dataset.column]');
  assert.deepEqual(first, ['0', '0'], 'the focus is in the first cell of the session that was held last');
  let strokes = 0;
  for (let person = 0; person < 10; person += 1) strokes += await keys(driver, 'p');
  strokes += await keys(driver, 't', '9', '5', 'Enter');
  strokes += await keys(driver, 'a', 'ArrowDown', 'x');
  strokes += await keys(driver, 't', '4', '0', 'Enter');
  for (let person = 0; person < 7; person += 1) strokes += await keys(driver, 'p');
  assert.ok(strokes <= 32, `${strokes} keystrokes`);
  t.diagnostic(`${strokes} keystrokes`);
  await all_saved(driver);
  const present = (/** @type {number} */ count) => Array.from({ length: count }, () => 'present');
  const marks = [...present(10), 'part 95', 'apologies', null, 'absent', 'part 40', ...present(7)];
  assert.deepEqual(await kept(driver, 1), marks);
  const words = await driver.executeScript('return [...document.querySelectorAll(".register tr.row:nth-child(15) td.stand")].map((cell) => cell.title)[0]');
  assert.equal(words, '0 of 1 held, can still reach', 'the verdict stands beside the name, 40 of the 90 minutes needed');
  assert.equal(await driver.executeScript('return document.querySelector(".register thead th.now .count").textContent'), '19 of 22');

  await keys(driver, 'Control+z');
  await waitFor(async () => (await said(driver)).startsWith('Undone: Marked'), 'the last mark is undone');
  await waitFor(async () => (await shown(driver, 1)).at(-1) === '–', 'and the grid shows it');
  await keys(driver, 'Control+Shift+z');
  await waitFor(async () => (await shown(driver, 1)).at(-1) === 'P', 'and done again');
  assert.deepEqual(await kept(driver, 1), marks);
});

test('a selection takes one letter; the rest present is one key; both are one step in history', async (t) => {
  const { driver } = await open_register(t, file, { now: '2026-02-23T18:00:00Z' });
  await keys(driver, 'Home', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowRight', 'a');
  await all_saved(driver);
  await waitFor(async () => (await said(driver)) === 'Marked apologies from 3 people for 2 sessions.', 'the line says what was marked');
  await keys(driver, 'Escape', 'ArrowLeft', 'r');
  await waitFor(async () => (await said(driver)) === 'Marked 19 present for session 1.', 'the rest are marked');
  assert.equal(await driver.executeScript('return document.activeElement.matches("td[data-here]")'), true, 'the focus stays in the grid');
  await keys(driver, 'Control+z', 'Control+z');
  await waitFor(async () => (await kept(driver, 1)).every((mark) => mark === null), 'two steps back');
});

test('what cannot be marked says why and shows nothing else', async (t) => {
  const { driver } = await open_register(t, file, { now: EVENING });
  await keys(driver, 'End', 'p');
  await waitFor(async () => (await banner(driver)).includes('Session 6 is on Monday 16 March: “present” can be marked from 3pm that day.'), 'the sentence');
  assert.equal((await shown(driver, 6))[0], '·');
  await keys(driver, 'a');
  await all_saved(driver);
  assert.equal((await kept(driver, 6))[0], 'apologies', 'apologies come before');
  assert.equal(await banner(driver), '', 'the sentence goes with the next change');
  await keys(driver, 'Home', 't', '1', '2', '1', 'Enter');
  await waitFor(() => driver.executeScript('return document.getElementById("minutes_hint").textContent === "Enter 0 to 120"'), 'too many minutes');
  await keys(driver, 'Escape');
  assert.equal(await driver.executeScript('return document.activeElement.matches("td[data-here]")'), true);
  assert.equal((await kept(driver, 1))[1], null, 'Escape leaves the cell as it was');
});

test('a mark that could not be written gives back the old one and says so', async (t) => {
  const { driver, dataFile } = await open_register(t, file, { now: EVENING });
  // Where SQLite wants its journal lies a folder: the file cannot be written, whoever runs the program.
  mkdirSync(`${dataFile}-journal`);
  await keys(driver, 'p', 'x');
  await waitFor(async () => (await banner(driver)).startsWith('There is a problem.'), 'the window says so');
  await all_saved(driver);
  assert.deepEqual((await shown(driver, 1)).slice(0, 2), ['–', '–'], 'the old marks stand again');
  rmdirSync(`${dataFile}-journal`);
  await keys(driver, 'ArrowUp', 'ArrowUp', 'p');
  await all_saved(driver);
  assert.equal((await kept(driver, 1))[0], 'present');
  const foot = async () => String(await driver.executeScript('return document.querySelector("#safe .nowrap").innerText'));
  assert.ok((await banner(driver)).startsWith('There is a problem.'), 'the second mark is still not in the file');
  assert.equal(await foot(), 'A change was not saved');
  await keys(driver, 'x');
  await all_saved(driver);
  assert.equal((await kept(driver, 1))[1], 'absent');
  assert.equal(await banner(driver), '', 'now it is');
  await waitFor(async () => (await foot()) === 'All changes saved', 'and the foot says so');
});

test('a session that begins while the register is open takes its marks', async (t) => {
  const { driver } = await open_register(t, file, { now: '2026-02-09T14:59:35Z' });
  const begun = async () => (await call(driver, 'register_sheet', COURSE)).sessions[0].started;
  assert.equal(await begun(), false, 'the register was read before the session began');
  await waitFor(begun, 'the session begins', 40_000);
  await keys(driver, 't');
  assert.equal(await driver.executeScript('return document.activeElement.id'), 'minutes', 'the minutes are asked for');
  assert.deepEqual((await kept(driver, 1)).slice(0, 2), [null, null], 'nothing was written before they are known');
  await write(driver, '95');
  await keys(driver, 'Enter');
  await waitFor(async () => (await shown(driver, 1))[0] === '95', 'what is written is shown');
  await waitFor(() => driver.executeScript('return document.activeElement.closest("tr")?.dataset.row === "1"'), 'and the next person is there');
  await keys(driver, 'p');
  await waitFor(async () => (await shown(driver, 1))[1] === 'P', 'the next mark too');
  assert.deepEqual((await kept(driver, 1)).slice(0, 3), ['part 95', 'present', null]);
  await waitFor(async () => (await driver.executeScript('return document.querySelector(".head .soft").textContent')).includes('under way'), 'the head says so');
});

test('the register looks at the clock by itself', async (t) => {
  const { driver } = await open_register(t, file, { now: '2026-02-09T14:59:45Z' });
  await waitFor(async () => (await driver.executeScript('return document.querySelector(".head .soft").textContent')).includes('under way'), 'the session is under way', 60_000);
});

test('minutes that were typed are written when another cell is pressed, and stay in sight when they cannot be read', async (t) => {
  const { driver } = await open_register(t, file, { now: EVENING });
  const cell = async (/** @type {number} */ row) => /** @type {import('selenium-webdriver').WebElement} */ (await driver.executeScript('return document.querySelectorAll(".register tr.row")[arguments[0]].querySelector("td.one")', row));
  const hint = () => driver.executeScript('return document.getElementById("minutes_hint")?.textContent ?? null');
  await keys(driver, 't', '9', '5');
  await (await cell(4)).click();
  await all_saved(driver);
  assert.deepEqual((await kept(driver, 1)).slice(0, 5), ['part 95', null, null, null, null]);
  assert.equal(await driver.executeScript('return document.activeElement.closest("tr").dataset.row'), '4', 'the cursor is where it was pressed');
  await keys(driver, 't', '5', '0', '0');
  await (await cell(8)).click();
  assert.deepEqual([await hint(), await driver.executeScript('return document.activeElement.value')], ['Enter 0 to 120', '500']);
  await driver.findElement({ id: 'register_search' }).click();
  assert.equal(await hint(), 'Enter 0 to 120', 'it stays while something else has the focus');
  await (await cell(8)).click();
  await keys(driver, 'Control+a', '4', '0', 'Enter');
  await all_saved(driver);
  assert.deepEqual((await kept(driver, 1)).slice(4, 9), ['part 40', null, null, null, null], 'for whom they were asked');
  await keys(driver, 't');
  await (await cell(8)).click();
  assert.equal(await hint(), null, 'an empty field is left as it was opened');
  await keys(driver, 't', '3', '0', 'Control+3', 'Control+4');
  await waitFor(async () => (await kept(driver, 1))[8] === 'part 30', 'leaving the screen keeps them too');
});

test('fast typing loses nothing and keeps its order', async (t) => {
  const { driver } = await open_register(t, file, { now: EVENING });
  await driver.executeAsyncScript(`
    const done = arguments[0];
    const press = (key) => document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    for (const key of 'paxpaxpaxpaxpaxpaxpaxp') press(key);
    for (let up = 0; up < 5; up += 1) press('ArrowUp');
    for (const key of 'xxaapp') press(key);
    requestAnimationFrame(() => done());`);
  await all_saved(driver);
  const round = ['present', 'apologies', 'absent'];
  const expected = Array.from({ length: 22 }, (_, at) => round[at % 3]);
  expected.splice(16, 6, 'absent', 'absent', 'apologies', 'apologies', 'present', 'present');
  assert.deepEqual(await kept(driver, 1), expected);
});

test('undo waits for the marks that are on their way', async (t) => {
  const { driver } = await open_register(t, file, { now: EVENING });
  await driver.executeScript(`
    const press = (init) => document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }));
    for (const key of 'pxa') press({ key });
    press({ key: 'z', ctrlKey: true });`);
  await waitFor(async () => (await said(driver)) === 'Undone: Marked 2 for session 1: 1 with apologies and 1 absent.', 'what was written last is taken back');
  assert.deepEqual((await kept(driver, 1)).slice(0, 3), ['present', null, null]);
  assert.deepEqual((await shown(driver, 1)).slice(0, 3), ['P', '–', '–']);
});

test('a note, and a decision by hand with its reason, in the panel beside the grid', async (t) => {
  const { driver } = await open_register(t, file, { now: EVENING });
  await keys(driver, 'x', 'ArrowUp', 'n');
  await waitFor(async () => (await focusedText(driver)) === 'Note (optional)', 'N leads to the note');
  await write(driver, 'Her train stood still.');
  await keys(driver, 'Tab', 'Enter');
  await waitFor(async () => (await said(driver)) === 'Wrote a note on Grace Adeyemi for session 1.', 'the note is kept');
  await keys(driver, 'Escape');
  assert.equal(await driver.executeScript('return document.activeElement.matches("td[data-here]")'), true, 'Escape gives the focus back');
  await keys(driver, 'Enter');
  assert.equal(await focusedText(driver), 'Grace Adeyemi', 'Enter leads to the details');
  await tabTo(driver, 'By its mark');
  // A letter in the panel is no key of the grid behind it: R does not mark everybody else present.
  await keys(driver, 'r', 'ArrowDown', 'Tab');
  assert.equal(await focusedText(driver), 'Reason (optional)');
  await keys(driver, 'Tab', 'Enter');
  await waitFor(() => driver.executeScript('return document.querySelector(".panel .summary")?.textContent.includes("Say why it is set by hand.")'), 'a reason is asked for');
  await (await named(driver, 'a', 'Say why it is set by hand.')).click();
  await write(driver, 'She watched the recording');
  await keys(driver, 'Tab', 'Enter');
  await waitFor(async () => (await said(driver)) === 'Set by hand that session 1 counts for Grace Adeyemi.', 'it is set');
  assert.deepEqual(await axe(driver), []);
  await keys(driver, 'Escape');
  assert.equal(await driver.executeScript('return document.activeElement.matches("td[data-here]")'), true, 'the focus is back in the cell');
  const { rows } = await call(driver, 'register_sheet', COURSE);
  const [row] = rows;
  assert.deepEqual([row.cells[0].mark.kind, row.cells[0].counts, row.cells[0].has_note, row.verdict.attended], ['absent', 'yes', true, 1]);
  assert.equal(rows.filter((/** @type {any} */ one) => one.cells[0].mark).length, 1, 'nobody else was marked');
});

test('a name is found, and a row stays where it is until the filter is set again', async (t) => {
  const { driver } = await open_register(t, file, { now: EVENING });
  await keys(driver, '/');
  await write(driver, 'dabrow');
  await keys(driver, 'Enter', 'p');
  await all_saved(driver);
  assert.deepEqual(await driver.executeScript('return [...document.querySelectorAll(".register tr.row th")].map((name) => name.textContent.includes("Łucja"))'), [true]);
  await keys(driver, '/', 'Escape');
  await (await named(driver, 'button', 'Unmarked in session 1 21')).click();
  const names = () => driver.executeScript('return document.querySelectorAll(".register tr.row").length');
  assert.equal(await names(), 21);
  await driver.executeScript('document.querySelector("td[data-here]").focus()');
  await keys(driver, 'p');
  await all_saved(driver);
  assert.equal(await names(), 21, 'who was marked is still shown');
});

test('follow-up sessions have the same register; a paper register has a row for each person', async (t) => {
  const { driver } = await openWindow(t);
  await open_sample(driver);
  // What the system's own print dialog would be given.
  await driver.executeScript('window.print = () => { window.printed = document.querySelector(".paper").textContent.replace(/\\s+/g, " "); }');
  await (await named(driver, 'button', 'Print')).click();
  await keys(driver, 'Enter');
  const blank = /** @type {string} */ (await waitFor(() => driver.executeScript('return window.printed'), 'it was printed'));
  assert.match(blank, /616 Mar/, 'session 6 on 16 March');
  assert.match(blank, /Una Whitlock/);
  assert.ok(!blank.includes('Yusuf Demir'), 'who withdrew is not on a register that is still to be filled in');
  const papers = () => driver.executeScript('return document.querySelectorAll(".paper").length');
  assert.equal(await papers(), 1, 'a print that was cancelled has not said that it ended');
  await (await named(driver, 'button', 'Print')).click();
  await keys(driver, 'Enter');
  assert.equal(await papers(), 1, 'the next one takes its place');
  await keys(driver, 'Control+3');
  await waitFor(async () => (await papers()) === 0, 'and leaving the screen takes it away');
  await keys(driver, 'Control+4');
  await (await named(driver, 'button', 'Follow-ups')).click();
  await waitFor(() => driver.executeScript('return document.querySelector(".register table.plain")'), 'the follow-ups are there');
  await driver.executeScript('document.querySelector("td[data-here]").focus()');
  await keys(driver, 'p');
  await all_saved(driver);
  await waitFor(async () => (await said(driver)) === 'Marked Bogdan Ilić present for the follow-up session on 8 December 2025.', 'who said no came all the same');
  await keys(driver, 'r');
  await waitFor(async () => (await said(driver)) === 'Marked Gwilym Rees present for the follow-up session on 8 December 2025.', 'the rest: whoever was expected and is unmarked');
});

test('a register with nobody in it says what belongs there, and the way to the other register stays', async (t) => {
  const { driver } = await openWindow(t, { dataFile: await course_file(0) });
  await waitFor(() => driver.executeScript('return document.querySelector(".rail_list a")'), 'the program has started');
  await keys(driver, 'Control+4');
  await named(driver, 'h2', 'Nobody is booked yet');
  assert.deepEqual(await axe(driver), []);
  await (await named(driver, 'button', 'Follow-ups')).click();
  await named(driver, 'h2', 'No follow-up sessions yet');
  await picture(driver, 'register-empty-light-1280');
  await keys(driver, 'p', 'r', 'n');
  await (await named(driver, 'button', 'Course')).click();
  await named(driver, 'h2', 'Nobody is booked yet');
  assert.equal(await banner(driver), '', 'keys that have nothing to mark do nothing');
});

for (const theme of /** @type {const} */ (['light', 'dark'])) {
  test(`axe finds nothing and the pictures are taken, ${theme}`, async (t) => {
    const { driver } = await openWindow(t, { theme });
    await open_sample(driver);
    for (const size of /** @type {[number, number][]} */ ([[1280, 800], [900, 600]])) {
      const name = (/** @type {string} */ what) => `register-${what}-${theme}-${size[0]}`;
      await resize(driver, size);
      await keys(driver, 'Control+Home', 'ArrowRight', 'ArrowRight', 'ArrowRight');
      await picture(driver, name('course'));
      assert.deepEqual(await axe(driver), []);
      await keys(driver, 't', '9', '5');
      await picture(driver, name('minutes'));
      assert.deepEqual(await axe(driver), []);
      await keys(driver, 'Escape', 'ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowLeft');
      await picture(driver, name('selected'));
      await keys(driver, 'Escape', 'n');
      await named(driver, 'textarea', 'Note (optional)');
      await picture(driver, name('panel'));
      assert.deepEqual(await axe(driver), []);
      await keys(driver, 'Escape');
      await (await named(driver, 'button', 'Follow-ups')).click();
      await waitFor(() => driver.executeScript('return document.querySelector(".register table.plain")'), 'the follow-ups are there');
      await picture(driver, name('follow-ups'));
      assert.deepEqual(await axe(driver), []);
      await (await named(driver, 'button', 'Course')).click();
      await waitFor(() => driver.executeScript('return document.querySelector(".register td.stand")'), 'the course is there');
      await driver.executeScript('document.querySelector("td[data-here]").focus()');
    }
  });
}
