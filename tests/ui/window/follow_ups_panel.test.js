// The follow-ups' panels in small windows: what opens comes into sight, names are whole, and one scroller is enough.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keys, picture, waitFor, write } from './harness.js';
import { press, pressNamed, sample_again, there } from './looks.js';
import { heading, panelTitled } from './page.js';

/** @typedef {import('selenium-webdriver').WebDriver} WebDriver */

/** How many of these lie whole within the panel's visible box. @param {WebDriver} driver @param {string} css @returns {Promise<number>} */
const in_sight = (driver, css) => driver.executeScript(`
  const box = document.querySelector('.panel_body').getBoundingClientRect();
  const inner = (one) => { const list = one.closest('.options')?.getBoundingClientRect() ?? box; const { top, bottom } = one.getBoundingClientRect(); return top >= Math.max(box.top, list.top) - 1 && bottom <= Math.min(box.bottom, list.bottom, innerHeight) + 1; };
  return [...document.querySelectorAll(arguments[0])].filter(inner).length;`, css);

/** @param {WebDriver} driver */
async function first_date(driver) {
  await keys(driver, 'Control+5');
  await heading(driver, 'Follow-ups');
  await press(driver, '#follow_up_list_sheet th button');
  await there(driver, '#invitees_sheet tr.row');
}

for (const [where, wishes, least] of /** @type {[string, import('./harness.js').Wishes, number][]} */ ([['900', { size: [900, 600] }, 3], ['1280', {}, 3], ['200-per-cent', { textScale: 2 }, 1]])) {
  test(`who can be added to a list comes into sight, ${where}`, async (t) => {
    const driver = await sample_again(t, wishes);
    await first_date(driver);
    await picture(driver, `follow-ups-panel-light-${where}`);
    assert.deepEqual(await driver.executeScript('return [...document.querySelectorAll("#invitees_sheet th[scope=row]")].filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.textContent)'), [], 'names are whole');
    assert.equal(await driver.executeScript('const sheet = document.getElementById("invitees_sheet"); return sheet.scrollHeight - sheet.clientHeight'), 0, 'a short list has no scroller of its own');
    await press(driver, '#add_somebody');
    await there(driver, '#adder_field');
    await write(driver, 'a');
    await waitFor(async () => (await in_sight(driver, '#adder_field')) === 1 && (await in_sight(driver, '#adder_options [role=option]')) >= least, 'the field and the first who fit are in sight');
    await picture(driver, `follow-ups-adder-light-${where}`);
  });

  test(`adding an earlier graduate comes into sight, the search and then the form, ${where}`, async (t) => {
    const driver = await sample_again(t, wishes);
    await keys(driver, 'Control+5');
    await heading(driver, 'Follow-ups');
    await pressNamed(driver, '.head .btn', 'Graduates');
    await panelTitled(driver, 'Graduates');
    await press(driver, '#record_earlier');
    await there(driver, '#earlier_field');
    await write(driver, 'a');
    await waitFor(async () => (await in_sight(driver, '#earlier_field')) === 1 && (await in_sight(driver, '#earlier_options [role=option]')) >= least, 'the field and the first who fit are in sight');
    await picture(driver, `follow-ups-earlier-light-${where}`);
    await keys(driver, 'Enter');
    await there(driver, '#earlier_course');
    if (where !== '200-per-cent') await waitFor(async () => (await in_sight(driver, '#earlier_course, #earlier_reason, .panel_body .card form .btn.first')) === 3, 'the form is in sight');
    await picture(driver, `follow-ups-earlier-form-light-${where}`);
  });
}
