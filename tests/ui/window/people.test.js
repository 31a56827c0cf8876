// @ts-check
// One person in the real window: their courses over the years, and two entries of one person made one.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axe, focusedText, keys, openWindow, picture, resize, tabTo, waitFor, write } from './harness.js';
import { call, counted, heading, panelTitled, says, started, texts } from './page.js';
import { there } from './looks.js';
import { years } from './years.js';

for (const theme of /** @type {const} */ (['light', 'dark'])) {
  test(`a person over the years, by keyboard alone, ${theme}`, async (t) => {
    const { driver } = await openWindow(t, { now: '2026-01-20T09:00:00Z', theme });
    await started(driver);
    await years(driver);
    await driver.navigate().refresh();
    await started(driver);
    await keys(driver, 'Control+3');
    await heading(driver, 'Participants');
    if (!(await texts(driver, '.head'))[0]?.includes('whatever their courses')) { await tabTo(driver, 'Show everybody'); await keys(driver, 'Enter'); }
    await counted(driver, '#people_sheet tr.row', 1);
    await driver.executeScript('document.querySelector("#people_sheet tr.row .opener, #people_sheet tr.row th button").focus()');
    await keys(driver, 'Enter');
    await panelTitled(driver, 'Grace Adeyemi');
    await tabTo(driver, 'Details');
    await keys(driver, 'Home');
    await there(driver, '.years');
    assert.equal(await focusedText(driver), 'Courses');
    assert.deepEqual(await texts(driver, '.years .line_up > :first-child'), ['Spring 2026', 'Autumn 2024', 'Spring 2024', 'Spring 2023']);
    assert.deepEqual(await texts(driver, '.years .year_marks b:first-child'), ['4 of 6', 'Reached', '3 of 6', 'Cannot reach', '4 of 6', 'Reached']);
    for (const size of /** @type {[number, number][]} */ ([[1280, 800], [900, 600]])) {
      await resize(driver, size);
      assert.deepEqual(await axe(driver), []);
      await picture(driver, `participants-years-${theme}-${size[0]}`);
    }
    await resize(driver, [1280, 800]);
    await tabTo(driver, 'Autumn 2024');
    await keys(driver, 'Enter');
    await waitFor(async () => (await texts(driver, '.years .line_up > b, .head .soft')).join(' ').includes('1 booking'), 'the course’s own list is there');
    await panelTitled(driver, 'Grace Adeyemi');
  });
}

for (const theme of /** @type {const} */ (['light', 'dark'])) {
  test(`two entries of one person are made one and taken apart again, by keyboard alone, ${theme}`, async (t) => {
    const { driver } = await openWindow(t, { now: '2026-01-20T09:00:00Z', theme });
    await started(driver);
    const { courses, participant_id } = await years(driver);
    const person = { first_name: 'Gracie', last_name: 'Adeyemi', organisation: 'Harbour Hospice Trust', job_title: 'Matron', emails: ['g.adeyemi@example.org'], phone: '07700 900123', notes: 'Prefers to be rung in the morning.' };
    const { view } = await call(driver, 'add_participant', { request: { person, booking: null, is_different: true } });
    await call(driver, 'add_participant', { request: { person: { first_name: 'Gracia', last_name: 'Adeyemi' }, booking: { course_id: courses[0], state: 'applied', on_date: '2023-01-12', reason: '', over_capacity_reason: null }, is_different: true } });
    await call(driver, 'save_access_needs', { participantId: participant_id, needs: 'Live captions, please.' });
    await call(driver, 'save_access_needs', { participantId: view.participant_id, needs: 'A break in the middle.' });
    const kept = (await call(driver, 'participant_sheet', { participantId: participant_id, courseId: null })).person;
    await call(driver, 'edit_participant', { request: { participant_id, person: { ...kept, notes: 'Came through the spring fair.' }, is_different: true }, courseId: null });
    await driver.navigate().refresh();
    await started(driver);
    await keys(driver, 'Control+3');
    await heading(driver, 'Participants');
    if (!(await texts(driver, '.head'))[0]?.includes('whatever their courses')) { await tabTo(driver, 'Show everybody'); await keys(driver, 'Enter'); }
    await counted(driver, '#people_sheet tr.row', 3);
    await keys(driver, '/');
    await write(driver, 'grace');
    await counted(driver, '#people_sheet tr.row', 1);
    await keys(driver, 'Tab');
    await driver.executeScript('document.querySelector("#people_sheet tr.row .opener, #people_sheet tr.row th button").focus()');
    await keys(driver, 'Enter');
    await panelTitled(driver, 'Grace Adeyemi');

    // Somebody on the same course: which booking stays is asked, and nothing is chosen before.
    const begin = async (/** @type {string} */ name) => {
      await tabTo(driver, 'Merge with another person…');
      await keys(driver, 'Enter');
      await there(driver, '#merge_with_field');
      if (name === 'Gracia') { assert.deepEqual(await axe(driver, 'dialog[open]'), []); }
      await write(driver, name);
      await waitFor(async () => (await texts(driver, '#merge_with_options [role=option] b')).join() === `${name} Adeyemi`, `${name} is found`);
      if (name === 'Gracia') await picture(driver, `participants-merge-find-${theme}-1280`);
      await keys(driver, 'Enter');
      await there(driver, '.merge_sides');
    };
    await begin('Gracia');
    await waitFor(async () => (await texts(driver, '.merge_field > legend')).includes('Booking on Spring 2023'), 'which booking stays is asked');
    assert.equal(await driver.executeScript('return [...document.querySelectorAll(".merge_field")].find((one) => one.textContent.includes("Booking on")).querySelectorAll("input:checked").length'), 0);
    assert.deepEqual(await axe(driver, 'dialog[open]'), []);
    await picture(driver, `participants-merge-bookings-${theme}-1280`);
    await tabTo(driver, 'Merge into one person');
    await keys(driver, 'Enter');
    await waitFor(async () => (await texts(driver, '.merge_body .summary')).join().includes('Booking on Spring 2023: choose which of the two stays.'), 'it is never guessed');
    await tabTo(driver, 'Cancel');
    await keys(driver, 'Enter');
    await waitFor(async () => !(await driver.executeScript('return document.querySelector("dialog[open]")')), 'the dialog is gone');

    await begin('Gracie');
    assert.equal(await focusedText(driver), 'Keep this one instead');
    assert.deepEqual(await texts(driver, '.merge_field > legend'), ['First name', 'Main e-mail address', 'Organisation', 'Notes', 'Access needs']);
    assert.deepEqual(await texts(driver, '.merge_moves li'), ['1 e-mail address', 'Phone: 07700 900123']);
    assert.ok(!(await texts(driver, '.merge_body')).join().includes('captions'), 'health data are shown only when they are opened');
    for (const size of /** @type {[number, number][]} */ ([[1280, 800], [900, 600]])) {
      await resize(driver, size);
      assert.deepEqual(await axe(driver, 'dialog[open]'), []);
      await picture(driver, `participants-merge-${theme}-${size[0]}`);
    }
    await resize(driver, [1280, 800]);
    await tabTo(driver, 'Show them: they are health data');
    await keys(driver, 'Enter');
    await waitFor(async () => (await texts(driver, '.merge_body')).join().includes('captions'), 'they are shown');
    await picture(driver, `participants-merge-shown-${theme}-1280`);
    await tabTo(driver, 'Merge into one person');
    await keys(driver, 'Enter');
    await says(driver, 'Merged Gracie Adeyemi into Grace Adeyemi: they are one person');
    await counted(driver, '#people_sheet tr.row', 1);
    await panelTitled(driver, 'Grace Adeyemi');
    await waitFor(async () => (await texts(driver, '.person_part')).join().includes('07700 900123'), 'the phone number came along');
    const said = (await texts(driver, '.person_part')).join();
    assert.ok(said.includes('g.adeyemi@example.org') && said.includes('Came through the spring fair.') && said.includes('Prefers to be rung in the morning.'), said);
    await driver.executeScript('document.querySelector("h1").tabIndex = -1; document.querySelector("h1").focus()');
    await keys(driver, 'Control+z');
    await says(driver, 'Undone: Merged');
    await waitFor(async () => !(await texts(driver, '.person_part')).join().includes('07700 900123'), 'and went again');
    const again = await call(driver, 'participant_sheet', { participantId: view.participant_id, courseId: null });
    assert.equal(again.person.phone, '07700 900123');
  });
}
