// @ts-check
// Messages in the real window, by keyboard alone: invitations as drafts in a folder, one date moved, those who hold an outdated
// invitation put right from Today, the log marked as sent; a wording changed with a placeholder that is offered. And how it looks.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { crowd_file } from './crowd.js';
import { axe, focusedText, keys, nativeOpen, openWindow, picture, resize, tabTo, waitFor, write } from './harness.js';
import { prepared } from './invited.js';
import { SIZES, there } from './looks.js';
import { call, counted, heading, panelTitled, says, started, texts } from './page.js';

/** @typedef {import('selenium-webdriver').WebDriver} WebDriver */

/** @param {WebDriver} driver @param {string} name */
async function seen(driver, name) {
  await picture(driver, name);
  assert.deepEqual(await axe(driver), [], name);
}

/** @param {WebDriver} driver @param {string} name */
const focusOn = (driver, name) => waitFor(async () => (await focusedText(driver)) === name, `the focus is on ${name}`);

test('invitations as drafts in a folder, a date moved, the outdated ones put right and marked as sent, by keyboard alone', async (t) => {
  const { driver, folder } = await openWindow(t, { now: '2026-03-20T09:00:00Z' });
  await prepared(driver);
  const drafts = join(folder, 'drafts');
  mkdirSync(drafts);

  await keys(driver, 'Control+5');
  await heading(driver, 'Follow-ups');
  await tabTo(driver, 'Draft invitations');
  await keys(driver, 'Enter');
  await there(driver, 'dialog .mail');
  assert.deepEqual(await texts(driver, '.recipients .field_error'), ['No e-mail address is entered']);
  assert.match((await texts(driver, '.mail_body'))[0] ?? '', /- Friday 18 September 2026, 4pm to 5pm\n? ?- Thursday 15 October 2026/);
  assert.equal((await texts(driver, '.mail_files li')).length, 2);
  await seen(driver, 'messages/draft');
  // Who need not have it is left out, and can be put back.
  await driver.executeScript('document.querySelector(".recipient[aria-pressed=true]").focus()');
  const first = await focusedText(driver);
  await keys(driver, 'Delete');
  await waitFor(async () => (await texts(driver, 'dialog .dialog_buttons')).join().includes('Save 3 drafts'), 'one is left out');
  assert.notEqual(await focusedText(driver), first, 'the next one has the focus');
  await seen(driver, 'messages/left_out');
  await driver.executeScript('document.getElementById("put_back").focus()');
  await keys(driver, 'Enter');
  await tabTo(driver, 'Save 4 drafts into a folder');
  await keys(driver, 'Enter');
  await nativeOpen('Choose a folder for the files', drafts);
  await waitFor(async () => (await texts(driver, 'dialog h3'))[0] === '4 messages drafted, 1 left out', 'they are drafted');
  await seen(driver, 'messages/drafted');
  const files = readdirSync(drafts).sort();
  assert.deepEqual(files, ['Ada Quist - Follow-up invitation.eml', 'Bea Bright - Follow-up invitation.eml', 'Cem Yılmaz - Follow-up invitation.eml', 'Łucja Maj - Follow-up invitation.eml']);
  assert.match(readFileSync(join(drafts, files[0] ?? ''), 'utf8'), /^X-Unsent: 1\r\nTo: /);
  await focusOn(driver, 'Done');
  await keys(driver, 'Enter');
  await says(driver, 'Drafted “Follow-up invitation” for 4 people');

  // The first date is moved.
  await tabTo(driver, 'Fri 18 Sep');
  await keys(driver, 'Enter');
  await panelTitled(driver, 'Friday 18 September 2026');
  await tabTo(driver, 'Change');
  await keys(driver, 'Enter');
  await waitFor(async () => (await driver.executeScript('return document.activeElement.id')) === 'change_date', 'the date has the focus');
  await keys(driver, 'Control+a');
  await write(driver, '22 Sep 2026');
  await keys(driver, 'Enter');
  await panelTitled(driver, 'Tuesday 22 September 2026');
  await waitFor(async () => (await texts(driver, '.panel .invitees .filter')).some((one) => one.startsWith('Outdated')), 'who holds an outdated one can be listed');
  await seen(driver, 'messages/outdated');

  // Today says so, and drafts what puts it right.
  await keys(driver, 'Control+1');
  await heading(driver, 'Today');
  await waitFor(async () => (await texts(driver, '.due li p')).includes('4 people hold an outdated invitation to follow-up 1'), 'Today names them');
  await tabTo(driver, 'Draft messages');
  await keys(driver, 'Enter');
  await there(driver, 'dialog .mail');
  assert.match((await texts(driver, '.mail_body'))[0] ?? '', /stands as: Friday 18 September 2026, 4pm to 5pm\. It now is: Tuesday 22 September 2026/);
  await seen(driver, 'messages/put_right');
  await tabTo(driver, 'Into the log, to copy');
  await keys(driver, 'Enter');
  await waitFor(async () => (await texts(driver, 'dialog h3'))[0] === '4 messages drafted', 'they are drafted');
  await focusOn(driver, 'Done');
  await tabTo(driver, 'Mark all as sent');
  await keys(driver, 'Enter');
  await waitFor(async () => (await texts(driver, 'dialog [role=status]'))[0] === 'Marked as sent.', 'they are sent');
  await focusOn(driver, 'Done');
  await keys(driver, 'Enter');
  await waitFor(async () => !(await texts(driver, '.due li p')).some((one) => one.includes('outdated invitation')), 'it is not due any more');

  // The log: what is not said yet is marked there.
  await keys(driver, 'Control+7');
  await heading(driver, 'Messages');
  await counted(driver, '#messages_sheet tr.row', 8);
  await keys(driver, '/');
  await write(driver, 'ada');
  await counted(driver, '#messages_sheet tr.row', 2);
  await tabTo(driver, 'Ada Quist');
  await keys(driver, 'ArrowDown', 'Enter');
  await panelTitled(driver, 'Ada Quist');
  await there(driver, '.panel .mail');
  await seen(driver, 'messages/log');
  await keys(driver, 's');
  await says(driver, 'Marked the message to Ada Quist as sent');
  await keys(driver, 'Control+z');
  await says(driver, 'Undone');

  // From the person's panel to what was drafted for them.
  await keys(driver, 'Control+3');
  await heading(driver, 'Participants');
  await tabTo(driver, 'Bea Bright');
  await keys(driver, 'Enter');
  await panelTitled(driver, 'Bea Bright');
  await tabTo(driver, 'Booking');
  await keys(driver, 'End');
  await tabTo(driver, 'Messages to this person: what was drafted, and whether it was sent');
  await keys(driver, 'Enter');
  await heading(driver, 'Messages');
  await counted(driver, '#messages_sheet tr.row', 2);
});

test('a wording is changed with a placeholder that is offered while typing, a wrong one is refused at its field, and it is brought back', async (t) => {
  const { driver } = await openWindow(t, { now: '2026-03-20T09:00:00Z' });
  await prepared(driver);
  await keys(driver, 'Control+7');
  await heading(driver, 'Messages');
  // From the empty log a round of messages can be begun.
  await tabTo(driver, 'Draft messages');
  await keys(driver, 'Enter');
  await waitFor(async () => (await texts(driver, '.menu [role=menuitem]')).length === 4, 'for whom');
  await seen(driver, 'messages/begin');
  await keys(driver, 'Enter');
  await there(driver, 'dialog .recipients');
  assert.equal(await driver.executeScript('return document.getElementById("draft_template").selectedOptions[0].text'), 'Joining instructions');
  await keys(driver, 'Escape');
  await waitFor(async () => !(await driver.executeScript('return document.querySelector("dialog[open]")')), 'nothing is drafted');
  await tabTo(driver, 'Wordings');
  await keys(driver, 'Enter');
  await there(driver, '#wording_body');
  await tabTo(driver, 'Reminder');
  await keys(driver, 'Enter');
  await waitFor(async () => (await texts(driver, '.wordings form h2'))[0] === 'Reminder', 'the reminder is shown');
  await tabTo(driver, 'Subject');
  await keys(driver, 'Control+a');
  await write(driver, 'See you on {session d');
  await there(driver, '.offers');
  assert.deepEqual(await texts(driver, '.offers li'), ['{session date}']);
  await seen(driver, 'messages/wording_offer');
  await keys(driver, 'Enter');
  assert.equal(await driver.executeScript('return document.activeElement.value'), 'See you on {session date}');
  await write(driver, ' {nonsense}');
  await keys(driver, 'Enter');
  await waitFor(async () => (await texts(driver, '#wording_subject_error'))[0]?.includes('There is no placeholder {nonsense}'), 'it is refused at its field');
  await seen(driver, 'messages/wording_wrong');
  for (let n = 0; n < ' {nonsense}'.length; n += 1) await keys(driver, 'Backspace');
  await keys(driver, 'Enter');
  await says(driver, 'Changed the wording “Reminder”');
  await tabTo(driver, 'Bring back the original words');
  await keys(driver, 'Enter');
  await says(driver, 'Brought back the original wording “Reminder”');
  assert.equal(await driver.executeScript('return document.getElementById("wording_subject").value'), '{session}, {session date}');
});

for (const theme of /** @type {const} */ (['light', 'dark'])) {
  test(`messages with 400 people, ${theme}`, async (t) => {
    const { driver } = await openWindow(t, { dataFile: crowd_file(t, 400)(), theme });
    await started(driver);
    await call(driver, 'change_centre', { form: { name: 'Harbour Centre', email: 'centre@example.org', minimum_minutes: '90', offer_reply_days: '7', payment_days: '30' } });
    await driver.navigate().refresh();
    await started(driver);
    await keys(driver, 'Control+3');
    await heading(driver, 'Participants');
    await there(driver, '#people_sheet tr.row');
    await driver.executeScript('document.querySelector("#people_sheet thead input").click()');
    await there(driver, '.bulk_bar');
    await tabTo(driver, 'Messages');
    await keys(driver, 'Enter');
    await there(driver, '.menu');
    await keys(driver, 'Enter');
    await there(driver, 'dialog .recipients');
    for (const size of SIZES) {
      await resize(driver, size);
      await picture(driver, `messages/draft_400_${theme}_${size[0]}`);
    }
    const elements = Number(await driver.executeScript('return document.querySelectorAll("dialog *").length'));
    assert.ok(elements < 2500, `${elements} elements in the dialog`);
    await driver.executeScript('const choice = document.getElementById("draft_template"); choice.value = "joining_instructions"; choice.dispatchEvent(new Event("change"))');
    await waitFor(async () => (await texts(driver, 'dialog [role=status]'))[0]?.includes('cannot be drafted') || (await texts(driver, '.mail_subject'))[0]?.startsWith('How to join'), 'the other wording is shown');
    await tabTo(driver, 'Into the log, to copy');
    const may = await driver.executeScript('return document.activeElement.getAttribute("aria-disabled")');
    if (may === null) {
      await keys(driver, 'Enter');
      await there(driver, 'dialog h3');
      await tabTo(driver, 'Done');
      await keys(driver, 'Enter');
    } else await keys(driver, 'Escape');
    await keys(driver, 'Control+7');
    await heading(driver, 'Messages');
    for (const size of SIZES) {
      await resize(driver, size);
      await picture(driver, `messages/log_400_${theme}_${size[0]}`);
    }
    // Whether it was sent is seen beside a panel too.
    await resize(driver, [1280, 800]);
    await driver.executeScript('document.querySelector("#messages_sheet tr.row .opener")?.click()');
    if ((await texts(driver, '#messages_sheet tr.row')).length) {
      await there(driver, '.panel .mail');
      assert.ok(await driver.executeScript('const sheet = document.getElementById("messages_sheet"); return sheet.scrollWidth <= sheet.clientWidth'), 'the log is seen whole');
      await picture(driver, `messages/log_panel_400_${theme}_1280`);
      await keys(driver, 'Escape');
    }
    assert.ok(await focusedText(driver) !== undefined);
    await driver.executeScript('document.querySelector(".screen_tabs a:last-child").click()');
    await there(driver, '#wording_body');
    for (const size of SIZES) {
      await resize(driver, size);
      await picture(driver, `messages/wordings_${theme}_${size[0]}`);
    }
  });
}
