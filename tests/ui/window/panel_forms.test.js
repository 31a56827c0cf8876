// @ts-check
// The forms of the side panel: what saves them is in sight from the moment they open, and never lies over the field that one types in.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keys, picture, waitFor } from './harness.js';
import { close, press, sample_again, there, to } from './looks.js';
import { panelTitled } from './page.js';

/** @typedef {import('selenium-webdriver').WebDriver} WebDriver */

const ROW = 'tr.row .opener, tr.row th button';
const people = to('Control+3', '#people_sheet tr.row');
const course = to('Control+2', '.sessions .opener');
/** @param {WebDriver} driver */
async function booking(driver) {
  await people(driver);
  await press(driver, ROW);
  await there(driver, '.panel .tabs');
  await press(driver, '#tab_booking');
}

/** Each form, and how it is opened. @type {readonly [string, string, (driver: WebDriver) => Promise<unknown>][]} */
const FORMS = [
  ['edit the course', '#course_form', async (driver) => { await course(driver); await keys(driver, 'e'); await panelTitled(driver, 'Edit course'); }],
  ['add a session', '#session_form', async (driver) => { await course(driver); await keys(driver, 'a'); await panelTitled(driver, 'Add session 7'); }],
  ['move a session', '#session_form', async (driver) => { await course(driver); await press(driver, '.sessions .opener'); await panelTitled(driver, 'Session 1'); await press(driver, '#move_session'); }],
  ['add a participant', '#add_form', async (driver) => { await people(driver); await keys(driver, 'n'); await panelTitled(driver, 'Add a participant'); }],
  ['change the state', '.person_part .form', async (driver) => { await booking(driver); await press(driver, '#do_state'); }],
  ['a payment', '.person_part .form', async (driver) => { await booking(driver); await press(driver, '#do_payment'); }],
  ['the note of a mark', '#note_form', async (driver) => { await to('Control+4', '.register td[data-here]')(driver); await keys(driver, 'n'); }],
  ['change a follow-up', '#change_form', async (driver) => { await to('Control+5', '.year_tools')(driver); await press(driver, '#follow_up_list_sheet .opener, #follow_up_list_sheet th button'); await there(driver, '#invitees_sheet tr.row'); await press(driver, '#change_follow_up'); }],
];

/** Whether the button that sends the form can be pressed where it stands, and whether the focused field lies free of it. @param {WebDriver} driver @param {string} css @returns {Promise<string[]>} what is wrong */
const hidden = (driver, css) => driver.executeScript(`
  const form = document.querySelector('.panel').querySelector(arguments[0]);
  const button = form.querySelector('[type=submit]');
  const [body, box] = [document.querySelector('.panel_body').getBoundingClientRect(), button.getBoundingClientRect()];
  const wrong = [];
  if (box.top < body.top || box.bottom > body.bottom + .5) wrong.push('its button is from ' + box.top + ' to ' + box.bottom + ', the panel from ' + body.top + ' to ' + body.bottom);
  else if (!button.contains(document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2))) wrong.push('something lies over its button');
  const field = document.activeElement;
  const at = field.getBoundingClientRect();
  if (form.contains(field) && field.matches('input, select, textarea') && Math.min(at.bottom, body.bottom) > button.parentElement.getBoundingClientRect().top + 1 && at.top < box.bottom) wrong.push('the field ' + field.id + ' lies behind the buttons');
  return wrong;`, css);

for (const [where, wishes] of /** @type {[string, import('./harness.js').Wishes][]} */ ([['1280 by 800', {}], ['900 by 600', { size: [900, 600] }], ['200 % text', { textScale: 2 }], ['900 by 600 in the dark', { size: [900, 600], theme: 'dark' }]])) {
  test(`what saves a form in the panel is in sight, at ${where}`, async (t) => {
    const driver = await sample_again(t, wishes);
    /** @type {string[]} */
    const wrong = [];
    for (const [name, css, go] of FORMS) {
      await close(driver);
      await go(driver);
      await waitFor(() => driver.executeScript('return document.querySelector(".panel")?.querySelector(arguments[0])?.querySelector("[type=submit]")', css), `the form to ${name} is there`);
      await waitFor(() => driver.executeScript('return document.querySelector(".panel").contains(document.activeElement)'), 'the panel has the focus');
      await picture(driver, `panel-form-${name.replaceAll(' ', '-')}-${where.replaceAll(' ', '-').replace('%', '')}`);
      wrong.push(...(await hidden(driver, css)).map((what) => `${name}: ${what}`));
      // Each field in turn, as Tab goes.
      for (let step = 0; step < 12; step += 1) {
        await keys(driver, 'Tab');
        if (!(await driver.executeScript('return document.querySelector(".panel").querySelector(arguments[0])?.contains(document.activeElement)', css))) break;
        wrong.push(...(await hidden(driver, css)).map((what) => `${name}, Tab ${step + 1}: ${what}`));
      }
    }
    assert.deepEqual(wrong, []);
  });
}
