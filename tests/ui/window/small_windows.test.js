// Small windows and large text: what one decides on is in sight, and nothing is cut.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keys, resize, waitFor, write } from './harness.js';
import { sample_again, to_history } from './looks.js';
import { call, heading, panelTitled, started, texts } from './page.js';

/** @typedef {import('selenium-webdriver').WebDriver} WebDriver */

/** How many rows of the plan are in sight without scrolling, in parts. @param {WebDriver} driver @returns {Promise<number>} */
const suggestions_in_sight = (driver) => driver.executeScript(`
  const end = document.querySelector('.plan_buttons').getBoundingClientRect().top;
  return [...document.querySelectorAll('.plan_rows tbody tr')].map((row) => row.getBoundingClientRect()).reduce((sum, { top, bottom }) => sum + Math.max(0, Math.min(1, (end - top) / (bottom - top))), 0);`);

for (const [where, wishes, least] of /** @type {[string, import('./harness.js').Wishes, number][]} */ ([['at 1280 by 800', {}, 5], ['at 900 by 600', { size: [900, 600] }, 3], ['at 200 % text', { textScale: 2 }, 1.5]])) {
  test(`suggested dates are in sight ${where}`, async (t) => {
    const driver = await sample_again(t, wishes);
    await keys(driver, 'Control+5');
    await heading(driver, 'Follow-ups');
    await keys(driver, 's');
    await waitFor(async () => (await texts(driver, '.plan_rows tbody tr')).length > 0, 'suggestions');
    const seen = await suggestions_in_sight(driver);
    assert.ok(seen >= least, `${seen} suggestions are in sight, ${least} at least are wanted`);
    const cut = await driver.executeScript('return [...document.querySelectorAll(".plan_rule input:not([type=checkbox], .picker)")].filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.value)');
    assert.deepEqual(cut, [], 'the rule’s fields are whole');
  });
}

test('the head and the filters of the participants take at most 150 px at 900 by 600', async (t) => {
  const driver = await sample_again(t, { size: [900, 600] });
  await keys(driver, 'Control+3');
  await waitFor(async () => (await texts(driver, '#people_sheet tr.row')).length > 3, 'people');
  const top = Number(await driver.executeScript('return document.getElementById("people_sheet").getBoundingClientRect().top'));
  assert.ok(top <= 150, `the list begins at ${top} px`);
  assert.deepEqual(await driver.executeScript('return [...document.querySelectorAll(".tools .pick")].map((one) => one.getAttribute("aria-label"))'), ['Booking', 'Payment', 'Requirements', 'Certificate'], 'nothing is lost');
  await resize(driver, [1280, 800]);
});

test('at 200 % text the longest dates and times of a course are whole', async (t) => {
  const driver = await sample_again(t, { textScale: 2 });
  const form = {
    programme_id: null, programme_title: 'Listening Well', title: 'Listening Well, autumn 2026', plan: { first_date: '2026-09-23', session_count: '2', every_weeks: '1', skipped_dates: [], starts_at: '10:30', ends_at: '12:30', adjusted: [] },
    break_minutes: '', facilitators: [], capacity: '', fee: '0', zoom_link: '', certificate_threshold: '1', minimum_minutes: '60', requirements: [], notes: '', confirmed: true,
  };
  await call(driver, 'create_course', { form });
  await driver.navigate().refresh();
  await started(driver);
  await keys(driver, 'Control+k');
  await waitFor(() => driver.executeScript('return document.querySelector("dialog[open] input")'), 'the command box');
  await write(driver, 'listening');
  await waitFor(async () => (await texts(driver, 'dialog[open] [role=option]')).some((one) => one.includes('autumn')), 'it is found');
  await keys(driver, 'Enter');
  await heading(driver, 'Listening Well, autumn 2026');
  await waitFor(async () => (await texts(driver, '.sessions .opener')).length === 2, 'two sessions');
  assert.equal(await driver.executeScript('const sheet = document.querySelector(".session_sheet"); return sheet.scrollWidth - sheet.clientWidth'), 0, 'no part of a session is out of sight');
  assert.deepEqual(await driver.executeScript('return [...document.querySelectorAll(".sessions .opener")].filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.textContent)'), []);
});

test('a requirement of two lines is shown whole in its panel', async (t) => {
  const driver = await sample_again(t);
  await keys(driver, 'Control+2');
  await waitFor(async () => (await texts(driver, '.sessions .opener')).length > 0, 'the course is on the screen');
  await keys(driver, 'r');
  await panelTitled(driver, 'Requirements');
  await waitFor(async () => (await driver.executeScript('return [...document.querySelectorAll(".panel li textarea")].filter((one) => one.scrollHeight > one.clientHeight + 1).length')) === 0, 'every requirement is shown whole');
});

test('the date of a booking has room in the panel', async (t) => {
  const driver = await sample_again(t);
  await keys(driver, 'Control+3');
  await heading(driver, 'Participants');
  await keys(driver, 'n');
  await panelTitled(driver, 'Add a participant');
  await driver.executeScript('const one = document.getElementById("add_on_date"); one.value = "23 September 2026"; one.dispatchEvent(new Event("input"))');
  assert.equal(await driver.executeScript('const one = document.getElementById("add_on_date"); return one.scrollWidth <= one.clientWidth'), true);
});

test('at 200 % text the list of all courses is whole', async (t) => {
  const driver = await sample_again(t, { textScale: 2 });
  await driver.executeScript('document.querySelector("#switch").click()');
  await waitFor(() => driver.executeScript('const one = document.querySelector(".switcher_foot .btn:last-child"); one?.click(); return one !== null'), 'the way to all courses');
  await heading(driver, 'All courses');
  await waitFor(async () => (await texts(driver, '#all_courses_sheet tr.row')).length === 2, 'two courses');
  assert.equal(await driver.executeScript('const sheet = document.getElementById("all_courses_sheet"); return sheet.scrollWidth - sheet.clientWidth'), 0, 'nothing is out of sight');
  assert.deepEqual(await driver.executeScript('return [...document.querySelectorAll("#all_courses_sheet .opener")].filter((one) => one.scrollWidth > one.clientWidth || one.scrollHeight > one.clientHeight + 1).map((one) => one.textContent)'), []);
});

for (const [where, wishes] of /** @type {[string, import('./harness.js').Wishes][]} */ ([['at 900 by 600', { size: [900, 600] }], ['at 200 % text', { textScale: 2 }]])) {
  test(`a new course ${where}: the field one types in is whole, and a line says what comes of the first date`, async (t) => {
    const driver = await sample_again(t, wishes);
    await keys(driver, 'Control+2');
    await waitFor(async () => (await texts(driver, '.sessions .opener')).length > 0, 'the sessions');
    await driver.executeScript('document.querySelector("h1").focus()');
    await keys(driver, 'n');
    await heading(driver, 'Next cohort');
    await waitFor(() => driver.executeScript('return document.activeElement.id === "course_title"'), 'the title has the focus');
    await driver.executeScript('document.querySelector("#course_first_date").focus()');
    await keys(driver, 'Control+a');
    await write(driver, '20 apr 2026');
    await waitFor(async () => (await texts(driver, '.preview_line'))[0]?.startsWith('6 Mondays 3pm to 5pm, 20 April to 25 May 2026 · 2 bank holidays'), 'the line says what comes of it');
    await driver.executeScript('document.querySelector("#course_title").focus()');
    /** @type {string[]} */
    const wrong = [];
    for (let step = 0; step < 14; step += 1) {
      wrong.push(...await driver.executeScript(`
        const [field, place] = [document.activeElement, document.querySelector('.new_course_place').getBoundingClientRect()];
        const { top, bottom } = field.getBoundingClientRect();
        return field.matches('input') && (top < place.top || bottom > place.bottom) ? [field.id + ' is from ' + top + ' to ' + bottom + ', in a place from ' + place.top + ' to ' + place.bottom] : [];`));
      await keys(driver, 'Tab');
    }
    assert.deepEqual(wrong, []);
    await driver.executeScript('document.querySelector(".preview_line button").click()');
    assert.deepEqual(await driver.executeScript(`
      const [one, place] = [document.activeElement.getBoundingClientRect(), document.querySelector('.new_course_place').getBoundingClientRect()];
      return [document.activeElement.closest('.preview_rows') !== null, one.top >= place.top && one.bottom <= place.bottom, Math.round(document.querySelector('.frame').getBoundingClientRect().top)];`), [true, true, 0], 'it leads to the list, and only the list is scrolled to');
  });
}

test('at 200 % text the rail says in words that everything is saved', async (t) => {
  const driver = await sample_again(t, { textScale: 2 });
  assert.equal(await driver.executeScript('return document.querySelector("#safe").querySelector(".short").innerText'), 'Saved');
  assert.equal(await driver.executeScript('const safe = document.querySelector("#safe"); return safe.scrollWidth <= safe.clientWidth && safe.querySelector(".short").checkVisibility()'), true, 'the word is whole');
});

/** Three people ticked, on the screen of participants. @param {WebDriver} driver */
async function three_ticked(driver) {
  await keys(driver, 'Control+3');
  await heading(driver, 'Participants');
  await waitFor(() => driver.executeScript('const one = document.querySelector("#people_sheet tr.row .opener"); one?.focus(); return one !== null'), 'people');
  await keys(driver, 'Space', 'Shift+ArrowDown', 'Shift+ArrowDown');
  await waitFor(async () => (await texts(driver, '.bulk_bar b'))[0] === '3 participants ticked', 'the bar');
}
/** What of the bar cannot be pressed, and what scrolls beside the list. @param {WebDriver} driver @returns {Promise<string[]>} */
const wrong_with_the_bar = (driver) => driver.executeScript(`
  const wrong = [...document.querySelectorAll('.bulk_bar button')].filter((one) => { const { left, top, width, height } = one.getBoundingClientRect(); return !one.contains(document.elementFromPoint(left + width / 2, top + height / 2)) || !one.contains(document.elementFromPoint(left + width / 2, top + height - 2)); }).map((one) => one.textContent.trim());
  const view = document.querySelector('.view');
  if (view.scrollHeight > view.clientHeight) wrong.push('the screen scrolls as well as the list');
  const ends = [...document.querySelectorAll('.bulk_bar, .panel, .split:not(.open) .sheet')].map((one) => Math.round(one.getBoundingClientRect().right));
  if (new Set(ends).size > 1) wrong.push('they end at ' + ends.join(' and '));
  return wrong;`);

test('what can be done with all who are ticked is in sight at 200 % text', async (t) => {
  const driver = await sample_again(t, { textScale: 2 });
  await three_ticked(driver);
  assert.deepEqual(await wrong_with_the_bar(driver), []);
});

test('what can be done with all who are ticked is in sight at 900 by 600, beside an open panel too', async (t) => {
  const driver = await sample_again(t, { size: [900, 600] });
  await three_ticked(driver);
  assert.deepEqual(await wrong_with_the_bar(driver), []);
  await driver.executeScript('document.querySelector("#people_sheet tr.row .opener").click()');
  await waitFor(() => driver.executeScript('return document.querySelector(".panel .tabs")'), 'the panel');
  assert.deepEqual(await wrong_with_the_bar(driver), []);
});

for (const [where, wishes] of /** @type {[string, import('./harness.js').Wishes][]} */ ([['at 1280 by 800', {}], ['at 900 by 600', { size: [900, 600] }], ['at 200 % text', { textScale: 2 }]])) {
  test(`the certificate stands in the list of participants ${where}, and nothing lies out of sight`, async (t) => {
    const driver = await sample_again(t, wishes);
    await keys(driver, 'Control+3');
    await waitFor(async () => (await texts(driver, '#people_sheet .verdict')).length > 3, 'the verdicts');
    assert.equal(await driver.executeScript('const sheet = document.getElementById("people_sheet"); return sheet.scrollWidth - sheet.clientWidth'), 0);
    assert.match(String(await driver.executeScript('return document.querySelector("#people_sheet .verdict").textContent')), /Reached/, 'in words for those who listen');
  });
}

for (const [where, wishes] of /** @type {[string, import('./harness.js').Wishes][]} */ ([['at 900 by 600', { size: [900, 600] }], ['at 200 % text', { textScale: 2 }]])) {
  test(`history says whole what was done ${where}`, async (t) => {
    const driver = await sample_again(t, wishes);
    await call(driver, 'add_participant', { request: { person: { first_name: 'Ifeoma', last_name: 'Okonkwo', emails: [], phone: '', organisation: '', job_title: '', leadership_role_confirmed_on: '', notes: '' }, booking: { course_id: 2, state: 'booked', on_date: '2026-03-03', reason: '', over_capacity_reason: 'A place more' }, is_different: true } });
    await driver.navigate().refresh();
    await started(driver);
    await to_history(driver);
    await waitFor(async () => (await texts(driver, '#history_sheet tr.row')).length === 2, 'two steps');
    const cut = 'return [...document.querySelectorAll("#history_sheet .step_said, #history_sheet tbody td:nth-child(2)")].filter((one) => one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1).map((one) => one.textContent)';
    assert.deepEqual(await driver.executeScript(cut), []);
    assert.match(String(await driver.executeScript('return document.querySelector("#history_sheet tbody [title]").title')), /^Added Ifeoma Okonkwo and booked them on /);
  });
}

/** What is wrong with where each menu of the screen opens: at its button, whole, on top. @type {string} */
const MISPLACED = `
  const wrong = [];
  const openers = [...document.querySelectorAll('main [aria-haspopup="menu"]')].filter((one) => one.checkVisibility());
  for (const opener of openers) {
    opener.click();
    const menu = document.querySelector('.menu').getBoundingClientRect();
    const at = opener.getBoundingClientRect();
    const beside = Math.abs(menu.left - at.left) < 2 || Math.abs(menu.right - (innerWidth - 8)) < 2;
    const near = Math.abs(menu.top - at.bottom - 4) < 2 || Math.abs(at.top - menu.bottom - 4) < 2 || menu.top === 8;
    const whole = menu.left >= 0 && menu.top >= 0 && menu.right <= innerWidth && menu.bottom <= innerHeight;
    const on_top = document.elementFromPoint(menu.left + menu.width / 2, menu.top + 12)?.closest('.menu');
    if (!beside || !near || !whole || !on_top) wrong.push([opener.textContent.trim() || opener.title, 'button', Math.round(at.left), Math.round(at.bottom), 'menu', Math.round(menu.left), Math.round(menu.top)].join(' '));
    document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    if (document.querySelector('.menu')) throw new Error('a menu stays open');
  }
  return { opened: openers.length, wrong };`;

for (const [where, wishes] of /** @type {[string, import('./harness.js').Wishes][]} */ ([['at 1280 by 800', {}], ['at 900 by 600', { size: [900, 600] }], ['at 200 % text', { textScale: 2 }]])) {
  test(`menus open at their buttons ${where}`, async (t) => {
    const driver = await sample_again(t, wishes);
    const misplaced = async () => /** @type {{ opened: number, wrong: string[] }} */ (await driver.executeScript(MISPLACED));
    await keys(driver, 'Control+2');
    await waitFor(async () => (await texts(driver, '.sessions .opener')).length > 3, 'the course');
    const course = await misplaced();
    await three_ticked(driver);
    const people = await misplaced();
    assert.deepEqual([course.wrong, people.wrong], [[], []]);
    assert.ok(course.opened > 0 && people.opened > 1, 'there are menus on both screens');
  });
}

test('the tabs of a person stand on one line at 1280 by 800', async (t) => {
  const driver = await sample_again(t, {});
  await keys(driver, 'Control+3');
  await waitFor(async () => (await texts(driver, '#people_sheet tr.row .opener')).length > 3, 'people');
  await driver.executeScript('document.querySelector("#people_sheet tr.row .opener").click()');
  await waitFor(() => driver.executeScript('return document.querySelectorAll(".panel .tabs [role=tab]").length === 5'), 'the tabs');
  assert.deepEqual(await driver.executeScript('return [...new Set([...document.querySelectorAll(".panel .tabs [role=tab]")].map((one) => Math.round(one.getBoundingClientRect().top)))].length'), 1);
  assert.deepEqual(await driver.executeScript('return [...document.querySelectorAll(".panel, .panel *")].filter((one) => one.scrollWidth > one.clientWidth && getComputedStyle(one).overflowX === "auto").map((one) => one.className)'), [], 'and nothing of the panel lies aside');
});
