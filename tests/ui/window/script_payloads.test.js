// Sixty script payloads in every place where a person can type: no screen, panel or dialog runs one, asks for something or grows an
// element out of one, and each is shown as it was typed.
//
// The CSP would stop many of them even if they became markup. That they do not become markup is seen where it is off: build the same
// program without one, beside the real one, and name it:
//   TAURI_CONFIG='{"app":{"security":{"csp":null}}}' cargo build --package course-register --target-dir target/without-csp
//   COURSE_REGISTER_PROGRAM=target/without-csp/debug/course-register node --test tests/ui/window/script_payloads.test.js
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keys, named, openWindow, waitFor, write } from './harness.js';
import { everyText, fillWithPayloads, found, watch } from './hostile_texts.js';
import { call, counted, heading, panelTitled, started, texts } from './page.js';
import { PAYLOADS } from './payloads.js';

/** @typedef {import('selenium-webdriver').WebDriver} WebDriver */

const [FIRST = '', SECOND = ''] = PAYLOADS;

/** That nothing has run and nothing grew. @param {WebDriver} driver @param {string} where */
async function safe(driver, where) {
  assert.deepEqual(await found(driver), [], where);
}

/** That every text is shown whole. @param {Set<string>} shown @param {readonly string[]} wanted @param {string} where */
function asTyped(shown, wanted, where) {
  const all = [...shown];
  assert.deepEqual(wanted.filter((text) => !shown.has(text) && !all.some((one) => one.includes(text))), [], `as typed: ${where}`);
}

/** The screen behind a key, once its heading is there. @param {WebDriver} driver @param {string} key @param {string} title */
async function go(driver, key, title) {
  await driver.executeScript('document.activeElement.blur()');
  await keys(driver, 'Escape', key);
  await waitFor(async () => (await texts(driver, 'main h1'))[0] === title, `the screen ${title}`);
}

/** Another course, by its whole title. @param {WebDriver} driver @param {string} title */
async function choose(driver, title) {
  await press(driver, '#switch');
  await waitFor(() => driver.executeScript('return document.querySelector(".switcher input")'), 'the switcher');
  await write(driver, title);
  const pick = 'const one = [...document.querySelectorAll(".switcher [role=option]")].find((it) => it.querySelector("b").textContent === arguments[0]); one?.click(); return Boolean(one);';
  await waitFor(() => driver.executeScript(pick, title), `${title} is found`);
  await waitFor(async () => (await texts(driver, '.rail .switch b'))[0] === title, `${title} is chosen`);
}

/** Presses what there is one of. @param {WebDriver} driver @param {string} css */
async function press(driver, css) {
  await waitFor(() => driver.executeScript('const one = document.querySelector(arguments[0]); if (!one) return false; one.focus(); one.click(); return true;', css), `${css} is there`);
}

/** Down a list whose panel is open: the panel follows. @param {WebDriver} driver @param {number} count @param {string} css what holds the texts @param {(shown: string) => void} look */
async function walk(driver, count, css, look) {
  for (let at = 0; at < count; at += 1) {
    const before = (await texts(driver, '.panel h2'))[0];
    look((await texts(driver, css)).join('\n'));
    if (at === count - 1) return;
    await keys(driver, 'ArrowDown');
    await waitFor(async () => ![before, '…', 'One moment'].includes((await texts(driver, '.panel h2'))[0]), `the panel follows to row ${at + 2}`);
  }
}

/** One line, as the page's own reading makes it. @param {string} text */
const oneLine = (text) => text.replace(/\s+/g, ' ').trim();
const LINES = PAYLOADS.map(oneLine);
/** @param {string} seen @param {readonly string[]} wanted @param {string} where */
function saw(seen, wanted, where) {
  assert.deepEqual(wanted.filter((text) => !seen.includes(text)), [], `as typed: ${where}`);
}

test('no payload runs anywhere, and each is shown as it was typed', async (t) => {
  const { driver } = await openWindow(t, { now: '2026-03-17T09:00:00Z' });
  await started(driver);
  await fillWithPayloads(driver);
  await driver.navigate().refresh();
  await waitFor(() => driver.executeScript('return document.querySelector("main h1")'), 'the first screen is there');
  await watch(driver);
  await started(driver);

  await t.test('courses', async () => {
    await press(driver, '#switch');
    await counted(driver, '.switcher [role=option]', 40);
    await safe(driver, 'the switcher');
    await press(driver, '.switcher_foot .btn:last-child');
    await waitFor(async () => (await texts(driver, 'h1'))[0] === 'All courses', 'all courses');
    const shown = await everyText(driver, 'tbody th, tbody td', '.sheet.long');
    asTyped(shown, PAYLOADS, 'course and programme titles');
    await safe(driver, 'all courses');

    for (const title of [FIRST, SECOND]) {
      await choose(driver, title);
      await waitFor(async () => (await texts(driver, 'h1'))[0] === title, `the course ${title}`);
      await safe(driver, 'a course');
      asTyped(await everyText(driver, '.asked li .grow'), title === FIRST ? PAYLOADS.slice(0, 20) : PAYLOADS.slice(20), 'requirements');
    }
    const notes = (await texts(driver, '.sessions .session_notes')).join('\n');
    saw(notes, LINES, 'titles of sessions');
    saw(notes, LINES.filter((_, at) => at % 2), 'reasons of cancelled sessions');

    // Each session, and the form of each kind.
    await press(driver, '.sessions .opener');
    await panelTitled(driver, 'Session 1');
    await driver.executeScript('document.querySelector(".sessions .opener").focus()');
    let seen = '';
    await walk(driver, PAYLOADS.length, '.panel', (text) => { seen += `${text}\n`; });
    saw(seen, LINES, 'sessions in the panel');
    await safe(driver, 'sessions in the panel');
    await press(driver, '.sessions .opener');
    await panelTitled(driver, 'Session 1');
    await press(driver, '#move_session');
    await waitFor(() => driver.executeScript('return document.querySelector(".panel form textarea")'), 'the form of a session');
    asTyped(await everyText(driver, '.panel .choice span'), PAYLOADS, 'facilitators to choose from');
    await safe(driver, 'the form of a session');
    await keys(driver, 'Escape');
    for (const [key, title] of /** @type {const} */ ([['e', 'Edit course'], ['f', 'Facilitators'], ['r', 'Requirements'], ['a', 'Add session 61']])) {
      await driver.executeScript('document.querySelector("h1").focus()');
      await keys(driver, key);
      await panelTitled(driver, title);
      await safe(driver, title);
      if (key === 'f') {
        const all = await everyText(driver, '.facilitator_list b, .away_list .soft');
        asTyped(all, PAYLOADS, 'facilitators and why they are away');
        assert.equal((await texts(driver, '.away_list .soft')).length, PAYLOADS.length);
        await press(driver, '.facilitator_list [id^=edit_]');
        await waitFor(() => driver.executeScript('return document.querySelector(".facilitator_list form")'), 'a name can be changed');
        await safe(driver, 'the form of a facilitator');
      }
      if (key === 'r') asTyped(await everyText(driver, '.reworded textarea'), PAYLOADS.slice(20), 'requirements to reword');
      await keys(driver, 'Escape');
      await waitFor(async () => (await texts(driver, '.panel')).length === 0, `${title} is closed`);
    }
    await driver.executeScript('document.querySelector("h1").focus()');
    await keys(driver, 'n');
    await waitFor(async () => (await texts(driver, 'h1'))[0] === 'Next cohort', 'the next cohort');
    const cancelled = Math.floor(PAYLOADS.length / 2);
    await waitFor(async () => (await texts(driver, '.preview_rows li')).length === 60 - cancelled, 'as many dates as take place');
    await safe(driver, 'the next cohort');
    asTyped(await everyText(driver, '#course_programme option'), PAYLOADS, 'programmes to choose from');
    // Two of them clash with nearly everything: the question names it all.
    await press(driver, 'form [type=submit]');
    await waitFor(() => driver.executeScript('return document.querySelector("dialog[open], .summary")'), 'it asks, or says what is wrong');
    await safe(driver, 'what stands against a course');
    await keys(driver, 'Escape');
  });

  await t.test('participants', async () => {
    await call(driver, 'discard_draft', { key: 'courses/copy/2' });
    await choose(driver, FIRST);
    await go(driver, 'Control+3', 'Participants');
    await counted(driver, '.tools .search', 1);
    const names = await everyText(driver, '#people_sheet tbody th', '#people_sheet');
    assert.deepEqual(PAYLOADS.filter((text) => ![...names].some((name) => name.includes(`${text} ${text}`))), [], 'as typed: names');
    asTyped(await everyText(driver, '#people_sheet tbody td', '#people_sheet'), PAYLOADS, 'organisations and roles');
    await safe(driver, 'the list');

    for (const tab of ['Booking', 'Attendance', 'Courses', 'Details', 'History']) {
      await driver.executeScript('document.querySelector("#people_sheet").scrollTop = 0');
      await keys(driver, 'Escape');
      await waitFor(() => driver.executeScript('return document.querySelector("#people_sheet tr.row .opener, #people_sheet tr.row th button")'), 'rows');
      await press(driver, '#people_sheet tr.row .opener, #people_sheet tr.row th button');
      await waitFor(() => driver.executeScript('return document.querySelector(".panel .tabs")'), 'a person');
      await press(driver, `#tab_${tab.toLowerCase()}`);
      await driver.executeScript('document.querySelector("#people_sheet tr.row .opener, #people_sheet tr.row th button").focus()');
      await keys(driver, 'Home');
      let seen = '';
      await walk(driver, PAYLOADS.length, '.panel', (text) => { seen += `${text}\n`; });
      saw(seen, LINES, `everybody’s ${tab}`);
      await safe(driver, `everybody’s ${tab}`);
    }
    // Health data, shown when asked for.
    await press(driver, '#tab_details');
    await press(driver, '#do_needs');
    await waitFor(async () => PAYLOADS.includes([...await everyText(driver, '.panel textarea')][0] ?? ''), 'access needs as typed');
    await safe(driver, 'access needs');
    await keys(driver, 'Escape');

    // Added once more: who is alike is named in a dialog.
    await driver.executeScript('document.querySelector("h1").focus()');
    await keys(driver, 'n');
    await panelTitled(driver, 'Add a participant');
    const like = PAYLOADS[10] ?? '';
    await (await named(driver, 'input', 'First name')).sendKeys(like);
    await (await named(driver, 'input', 'Last name')).sendKeys(like);
    await (await named(driver, 'input', 'Organisation')).sendKeys(like);
    await press(driver, '.panel form [type=submit]');
    await waitFor(async () => (await texts(driver, 'dialog[open] h2'))[0] === 'Is it the same person?', 'it asks who it is');
    asTyped(await everyText(driver, 'dialog[open] b'), [`${like} ${like}`], 'who is alike');
    await safe(driver, 'who is alike');
    await keys(driver, 'Escape');
    await waitFor(() => driver.executeScript('return !document.querySelector("dialog[open]")'), 'the dialog is closed');
    await safe(driver, 'the form that stays');

    // Somebody known, found by what they are called.
    await press(driver, '.head .actions .btn:first-child');
    await waitFor(() => driver.executeScript('return document.querySelector("#known_field")'), 'the search for somebody known');
    await write(driver, 'script');
    await waitFor(async () => (await texts(driver, '.panel [role=option]')).length > 5, 'people are found');
    await safe(driver, 'somebody known');
    await keys(driver, 'Escape');

    // Several at once.
    await driver.executeScript('document.querySelector("#people_sheet tr.row .opener, #people_sheet tr.row th button").focus()');
    await keys(driver, 'Control+a');
    await waitFor(async () => (await texts(driver, '.bulk_bar b'))[0]?.startsWith('60'), 'everybody is ticked');
    await driver.executeScript('[...document.querySelectorAll(".bulk_bar button")].find((one) => one.textContent.includes("Requirement met")).click()');
    await waitFor(async () => (await texts(driver, '[role=menuitem]')).length > 20, 'the requirements to tick');
    asTyped(await everyText(driver, '[role=menuitem]'), PAYLOADS.slice(0, 20), 'requirements to tick');
    await safe(driver, 'the menu of many');
    await keys(driver, 'Escape', 'Escape');
  });

  await t.test('register', async () => {
    await go(driver, 'Control+4', 'Register');
    await waitFor(() => driver.executeScript('return document.querySelector("td[data-here]")'), 'the grid');
    asTyped(await everyText(driver, '.register tr.row th', '#register_sheet'), PAYLOADS, 'names');
    await safe(driver, 'the grid');
    await driver.executeScript('document.querySelector("#register_sheet").scrollTop = 0');
    for (const column of [0, 1]) {
      await driver.executeScript('document.querySelector("td[data-here]").focus()');
      await keys(driver, 'Control+Home', ...Array.from({ length: column }, () => 'ArrowRight'), 'n');
      await waitFor(() => driver.executeScript('return document.querySelector(".panel textarea")'), 'the panel');
      await driver.executeScript('document.querySelector("td[data-here]").focus()');
      let seen = '';
      for (let at = 0; at < PAYLOADS.length; at += 1) {
        seen += [...await everyText(driver, '.panel h2, .panel p, .panel textarea')].join('\n');
        const before = (await texts(driver, '.panel h2'))[0];
        if (at === PAYLOADS.length - 1) break;
        await keys(driver, 'ArrowDown');
        await waitFor(async () => (await texts(driver, '.panel h2'))[0] !== before && (await texts(driver, '.panel textarea')).length > 0, 'the next person');
      }
      saw(seen, PAYLOADS, column ? 'what was set by hand' : 'notes');
      await safe(driver, 'the panel of a mark');
      await keys(driver, 'Escape');
    }
    await (await named(driver, 'button', 'Follow-ups')).click();
    await waitFor(() => driver.executeScript('return document.querySelector(".register table.plain")'), 'the register of follow-ups');
    await safe(driver, 'the register of follow-ups');
    await driver.executeScript('document.querySelector("td[data-here]")?.focus()');
  });

  await t.test('follow-ups', async () => {
    await go(driver, 'Control+5', 'Follow-ups');
    await waitFor(() => driver.executeScript('return document.querySelectorAll("#follow_up_list_sheet tr.row").length > 10'), 'the dates');
    await safe(driver, 'the year');
    await (await named(driver, 'button', 'In words')).click();
    const words = (await texts(driver, '.strip_place')).join('\n');
    saw(words, LINES, 'bank holidays, weeks to avoid and who is away');
    await safe(driver, 'the year in words');
    await (await named(driver, 'button', 'In words')).click();
    await press(driver, '#follow_up_list_sheet tr.row .opener, #follow_up_list_sheet tr.row th button');
    await waitFor(async () => (await texts(driver, '#invitees_sheet tr.row')).length > 0, 'the invited');
    asTyped(await everyText(driver, '#invitees_sheet tr.row th', '#invitees_sheet'), PAYLOADS, 'the invited');
    await safe(driver, 'a follow-up session');
    await press(driver, '#add_somebody');
    await waitFor(() => driver.executeScript('return document.querySelector("#adder_options")'), 'somebody can be added');
    await safe(driver, 'whom to add');
    await keys(driver, 'Escape');
    await driver.executeScript('document.querySelector("#follow_up_list_sheet tr.row .opener, #follow_up_list_sheet tr.row th button").focus()');
    let seen = '';
    await walk(driver, PAYLOADS.length, '.panel .panel_head, .panel header, .panel .remark, .panel', (text) => { seen += `${text}\n`; });
    saw(seen, LINES, 'titles and reasons of follow-ups');
    await safe(driver, 'every follow-up session');
    await keys(driver, 'Escape');
    await driver.executeScript('document.querySelector("h1").focus()');
    await driver.executeScript('[...document.querySelectorAll(".head .actions .btn")].find((one) => one.textContent.startsWith("Graduates")).click()');
    await panelTitled(driver, 'Graduates');
    await safe(driver, 'graduates');
    await keys(driver, 'Escape', 's');
    await waitFor(async () => (await texts(driver, '.plan_rows .against')).length > 0, 'reasons against');
    await safe(driver, 'reasons against');
    await keys(driver, 'Escape');
  });

  await t.test('export, history, settings, and what opens over them', async () => {
    await go(driver, 'Control+8', 'Export');
    for (let kind = 0; kind < 4; kind += 1) {
      await driver.executeScript('document.querySelectorAll(".export_kind input")[arguments[0]].click()', kind);
      await waitFor(() => driver.executeScript('return document.querySelector(".preview tbody td")'), 'the file’s beginning');
      await safe(driver, 'export');
    }
    await go(driver, 'Control+9', 'Data safety');
    await keys(driver, 'h');
    await heading(driver, 'History');
    await waitFor(async () => (await texts(driver, '#history_sheet tr.row')).length > 10, 'steps');
    await everyText(driver, '#history_sheet tr.row', '#history_sheet');
    await safe(driver, 'history');
    await go(driver, 'Control+,', 'Settings');
    const settings = await everyText(driver, '.settings_part b, .settings_part .grow, .settings_part input');
    asTyped(settings, PAYLOADS, 'weeks to avoid and bank holidays');
    assert.ok(settings.has(PAYLOADS.at(-1) ?? ''), 'the centre’s name as typed');
    await safe(driver, 'settings');

    for (const text of ['script', 'img', 'window.ran', PAYLOADS[54] ?? '']) {
      await keys(driver, 'Control+k');
      await waitFor(() => driver.executeScript('return document.querySelector("dialog[open] input")'), 'the box');
      await write(driver, text);
      await waitFor(async () => (await texts(driver, 'dialog[open] [role=option], dialog[open] .none')).length > 0, 'something is found, or it says that nothing is');
      await safe(driver, `searching for ${text}`);
      await keys(driver, 'Escape');
    }
    await driver.executeScript('document.activeElement.blur()');
    await keys(driver, '?');
    await waitFor(() => driver.executeScript('return document.querySelector("dialog[open]")'), 'the keys');
    await safe(driver, 'the keys');
    await keys(driver, 'Escape');

    // The quiet line names people too, and so does undoing it.
    await go(driver, 'Control+9', 'Data safety');
    await keys(driver, 'h');
    await heading(driver, 'History');
    await keys(driver, 'Control+z');
    await waitFor(async () => (await texts(driver, '.undo_line'))[0]?.includes('Undone'), 'something is undone');
    await safe(driver, 'the line at the foot');
    await keys(driver, 'Control+Shift+z');
  });
});

test('the look that finds nothing would find something', async (t) => {
  const { driver } = await openWindow(t);
  await started(driver);
  await watch(driver);
  assert.deepEqual(await found(driver), []);
  const missed = [];
  for (const payload of PAYLOADS.filter((text) => /^<\w+[ /]/.test(text) && /data-ran/i.test(text) && !/^<(body|meta)/.test(text))) {
    await driver.executeScript('const place = document.createElement("div"); place.id = "hole"; place.innerHTML = arguments[0]; document.body.append(place);', payload);
    if ((await found(driver)).length === 0) missed.push(payload);
    await driver.executeScript('document.getElementById("hole").remove(); window.refusedByPolicy.length = 0; delete window.ran;');
  }
  assert.deepEqual(missed, [], 'each of these is noticed once it becomes an element');
});
