// @ts-check
// The box that finds and does anything: by other names, and with typing errors, by keyboard alone.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axe, keys, openWindow, picture, resize, waitFor, write } from './harness.js';
import { prepared } from './invited.js';
import { SIZES, sample_again } from './looks.js';
import { call, counted, heading, panelTitled, texts } from './page.js';

/** @typedef {import('selenium-webdriver').WebDriver} WebDriver */

/** Types into the box, and waits for what comes first. @param {WebDriver} driver @param {string} typed @param {string} first */
async function find(driver, typed, first) {
  await keys(driver, 'Control+k');
  await waitFor(() => driver.executeScript('return document.activeElement?.id === "command_field"'), 'the box has the focus');
  await write(driver, typed);
  await waitFor(async () => (await texts(driver, 'dialog[open] [role=option] b'))[0] === first, `${typed}: ${first}`);
}

test('what is meant is found by another name or with a typing error, and Enter goes there', async (t) => {
  const driver = await sample_again(t);
  for (const [typed, first, title] of /** @type {[string, string, string][]} */ ([
    ['attendance', 'Go to Register', 'Register'], ['certifcate', 'Go to Certificates', 'Certificates'], ['bakcup', 'Go to Data safety', 'Data safety'], ['report', 'Go to Overview', 'Overview'], ['compasionate', 'Compassionate Leadership 2026', 'Compassionate Leadership 2026'],
  ])) {
    await find(driver, typed, first);
    await keys(driver, 'Enter');
    await heading(driver, title);
  }
  for (const typed of ['whitlok', 'una whitlcok', 'WHITLOCK']) {
    await find(driver, typed, 'Una Whitlock');
    await keys(driver, 'Enter');
    await panelTitled(driver, 'Una Whitlock');
    await keys(driver, 'Escape');
  }
});

for (const theme of /** @type {const} */ (['light', 'dark'])) {
  test(`the box with what may be meant, ${theme}`, async (t) => {
    const driver = await sample_again(t, { theme });
    await find(driver, 'whitlok', 'Una Whitlock');
    for (const size of SIZES) {
      await resize(driver, size);
      assert.deepEqual(await axe(driver), []);
      await picture(driver, `command-box-like-${theme}-${size[0]}`);
    }
    await keys(driver, 'Escape');
    await find(driver, 'session 4', 'Session 4, Monday 2 March 2026');
  });
}

test('a line of the message log is found by its subject and by whom it goes to, and Enter opens it there', async (t) => {
  const { driver } = await openWindow(t, { now: '2026-03-20T09:00:00Z' });
  await prepared(driver);
  const frame = await call(driver, 'frame');
  const programme_id = frame.courses[0].programme_id;
  const { sessions } = await call(driver, 'follow_ups', { query: { programme_id, year: 2026 } });
  const { people } = await call(driver, 'session_holdings', { sessionId: sessions[0].session_id });
  const request = { template: { kind: 'session_moved', template_id: null }, about: { of: 'session', session_id: sessions[0].session_id }, people: people.map((/** @type {number[]} */ [who]) => who), subject: 'Follow-up 1 moved', body: 'Dear {first name}', only_those_that_can: true };
  await call(driver, 'draft_messages', { request, token: null });
  await find(driver, 'moved ada', 'Follow-up 1 moved');
  assert.deepEqual(await texts(driver, 'dialog[open] [role=option] .small'), ['to Ada Quist · 20 March 2026']);
  await picture(driver, 'command-box-messages-light-1280');
  assert.deepEqual(await axe(driver), []);
  await keys(driver, 'Enter');
  await heading(driver, 'Messages');
  await panelTitled(driver, 'Ada Quist');
  assert.equal((await texts(driver, '#messages_sheet tr[data-current] th'))[0], 'Ada Quist', 'the line is the current one');
  await picture(driver, 'command-box-message-opened-light-1280');

  // The person comes first, and below what was drafted for them; from within Messages too.
  await keys(driver, 'Control+k');
  await waitFor(() => driver.executeScript('return document.activeElement?.id === "command_field"'), 'the box has the focus');
  await write(driver, 'bea');
  await waitFor(async () => (await texts(driver, 'dialog[open] .group')).join() === 'People,Messages,Certificates', 'both are found, and below what can be done');
  await picture(driver, 'command-box-person-and-messages-light-1280');
  await keys(driver, 'ArrowDown', 'Enter');
  await panelTitled(driver, 'Bea Bright');

  // One that is not on the first page stands among those to its person.
  for (let n = 0; n < 40; n += 1) await call(driver, 'draft_messages', { request: { ...request, subject: `Another ${n}`, people: people.slice(1).map((/** @type {number[]} */ [who]) => who) }, token: null });
  await find(driver, 'moved bea', 'Follow-up 1 moved');
  await keys(driver, 'Enter');
  await panelTitled(driver, 'Bea Bright');
  await waitFor(async () => (await texts(driver, '.tools .btn')).includes('Of one person only'), 'the log is narrowed');
  await counted(driver, '#messages_sheet tr.row', 1);
});
