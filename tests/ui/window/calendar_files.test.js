// @ts-check
// Calendar files without a message, in the real window and by keyboard alone: one follow-up's for people who are ticked, all dates to
// come for nobody in particular, a course's six; what was noted is undone. And how it looks.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { crowd_file } from './crowd.js';
import { axe, focusedText, keys, nativeOpen, openWindow, picture, resize, tabTo, waitFor, write } from './harness.js';
import { prepared } from './invited.js';
import { SIZES, press, there } from './looks.js';
import { call, heading, panelTitled, says, started, texts } from './page.js';

/** @typedef {import('selenium-webdriver').WebDriver} WebDriver */

/** @param {WebDriver} driver @param {string} name */
async function seen(driver, name) {
  for (const size of SIZES) {
    await resize(driver, size);
    await picture(driver, `calendar-files/${name}-${size[0]}`);
    assert.deepEqual(await axe(driver), [], `${name}, ${size[0]}`);
  }
  await resize(driver, [1280, 800]);
}

/** @param {WebDriver} driver @param {string} button @param {string} folder @param {string} title */
async function save(driver, button, folder, title) {
  await tabTo(driver, button);
  await keys(driver, 'Enter');
  await nativeOpen('Choose a folder for the files', folder);
  await waitFor(async () => (await texts(driver, 'dialog h3'))[0] === title, title);
}

/** @param {WebDriver} driver */
async function done(driver) {
  await waitFor(async () => (await focusedText(driver)) === 'Done', 'the focus is on Done');
  await keys(driver, 'Enter');
}

test('one session’s file for people who are ticked, all dates to come, and a course’s six, by keyboard alone', async (t) => {
  const { driver, folder } = await openWindow(t, { now: '2026-02-02T09:00:00Z' });
  await prepared(driver);
  const [one, all, course] = ['one', 'all', 'course'].map((name) => join(folder, name));
  for (const place of [one, all, course]) mkdirSync(place ?? '');

  // A follow-up's, for two people.
  await keys(driver, 'Control+5');
  await heading(driver, 'Follow-ups');
  await tabTo(driver, 'Fri 18 Sep');
  await keys(driver, 'Enter');
  await there(driver, '#invitees_sheet tr.row');
  await keys(driver, 'Space', 'ArrowDown', 'Space');
  await tabTo(driver, 'Save calendar file');
  await seen(driver, 'follow-up-light');
  await keys(driver, 'Enter');
  await there(driver, '.calendar_people');
  assert.deepEqual(await texts(driver, '.calendar_list li'), ['2026-09-18 Compassionate Leadership, follow-up 1.ics']);
  assert.equal((await texts(driver, '.choices .choice'))[2], 'These people: 2 ticked');
  await seen(driver, 'for-these-light');
  await save(driver, 'Save it into a folder', one ?? '', '1 file saved');
  await seen(driver, 'given-light');
  const [file = ''] = readdirSync(one ?? '');
  assert.equal(file, '2026-09-18 Compassionate Leadership, follow-up 1.ics');
  const text = readFileSync(join(one ?? '', file), 'utf8');
  assert.match(text, /\r\nDTSTART:20260918T150000Z\r\n/);
  assert.doesNotMatch(text, /ATTENDEE/);
  await done(driver);
  await says(driver, 'Noted that 2 people were given the calendar file of the follow-up session on 18 September 2026');
  await waitFor(async () => (await texts(driver, '.invitees .filter')).includes('Not told yet 3'), 'the others are not told yet');
  await keys(driver, 'Control+z');
  await waitFor(async () => (await texts(driver, '.invitees .filter')).includes('Not told yet 5'), 'undone, nobody is');
  assert.equal(readdirSync(one ?? '').length, 1, 'the file stays');

  // All dates to come, for nobody in particular.
  await tabTo(driver, 'More');
  await keys(driver, 'Enter');
  await there(driver, '.menu');
  await keys(driver, 'Enter');
  await there(driver, '.calendar_list');
  await seen(driver, 'dates-to-come-light');
  await save(driver, 'Save 2 files into a folder', all ?? '', '2 files saved');
  assert.deepEqual(readdirSync(all ?? '').sort(), ['2026-09-18 Compassionate Leadership, follow-up 1.ics', '2026-10-15 Compassionate Leadership, follow-up 2.ics']);
  await done(driver);
  await says(driver, 'Saved 2 calendar files');

  // A course's six, noted of everybody.
  await keys(driver, 'Control+2');
  await heading(driver, 'Compassionate Leadership, spring 2026');
  await tabTo(driver, 'More');
  await keys(driver, 'Enter', 'ArrowDown');
  await seen(driver, 'course-menu-light');
  await keys(driver, 'Enter');
  await there(driver, '.calendar_list');
  assert.equal((await texts(driver, '.calendar_list li')).length, 6);
  await tabTo(driver, 'Nobody in particularIt is not noted who holds them.');
  await keys(driver, 'ArrowDown');
  await waitFor(async () => (await texts(driver, 'dialog .btn')).includes('Only note it'), 'it can only be noted');
  await seen(driver, 'course-light');
  await save(driver, 'Save 6 files into a folder', course ?? '', '6 files saved');
  assert.deepEqual(readdirSync(course ?? '').sort(), ['02-09', '02-16', '02-23', '03-02', '03-09', '03-16'].map((day, at) => `2026-${day} Compassionate Leadership, spring 2026, session ${at + 1}.ics`));
  await done(driver);
  await says(driver, 'Noted that 5 people were given the calendar files of 6 sessions');

  // One session's, from its panel, for somebody in particular.
  await tabTo(driver, 'Session 1, Monday 9 February 2026');
  await keys(driver, 'Enter');
  await panelTitled(driver, 'Session 1');
  await tabTo(driver, 'Save calendar file');
  await seen(driver, 'session-light');
  await keys(driver, 'Enter');
  await there(driver, '.calendar_list');
  // What was saved before is only noted.
  await tabTo(driver, 'Nobody in particularIt is not noted who holds it.');
  await keys(driver, 'ArrowDown', 'ArrowDown');
  await there(driver, '.calendar_people');
  assert.ok((await texts(driver, '.calendar_people .choice')).every((person) => person.endsWith('holds the newest')), 'what they hold is said');
  await keys(driver, 'Tab', 'Space');
  await tabTo(driver, 'Only note it');
  await keys(driver, 'Enter');
  await says(driver, 'Noted that Bea Bright was given the calendar file of session 1');
});

for (const theme of /** @type {const} */ (['light', 'dark'])) {
  test(`calendar files with 400 people, ${theme}`, async (t) => {
    const { driver } = await openWindow(t, { dataFile: crowd_file(t, 400)(), theme });
    await started(driver);
    await call(driver, 'change_centre', { form: { name: 'Harbour Centre', email: 'centre@example.org', minimum_minutes: '90', offer_reply_days: '7', payment_days: '30' } });
    await driver.navigate().refresh();
    await started(driver);
    await keys(driver, 'Control+2');
    await press(driver, '.sessions .opener');
    await press(driver, '#save_calendar_file');
    await there(driver, '.calendar_list');
    await tabTo(driver, 'Nobody in particularIt is not noted who holds it.');
    await keys(driver, 'ArrowDown', 'ArrowDown');
    await there(driver, '.calendar_people');
    const drawn = (await texts(driver, '.calendar_people .choice')).length;
    assert.ok(drawn <= 100, `${drawn} people are in the page`);
    await tabTo(driver, 'Find somebody');
    await write(driver, 'grace');
    await waitFor(async () => (await texts(driver, '.calendar_people .choice')).every((name) => name.includes('Grace')), 'those who are called so');
    await seen(driver, `crowd-${theme}`);
  });
}
