// @ts-check
// From application to booked place, and money, in the real window: offers, the waiting list, who pays, moving, by keyboard alone.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axe, focusedText, keys, openWindow, picture, resize, tabTo, waitFor, write } from './harness.js';
import { call } from './register_course.js';

/** @typedef {import('selenium-webdriver').WebDriver} WebDriver */

/** @param {WebDriver} driver @param {string} selector @returns {Promise<string>} */
const text = (driver, selector) => driver.executeScript('return [...document.querySelectorAll(arguments[0])].map((it) => it.innerText.replace(/\\s+/g, " ").trim()).join(" | ")', selector);
/** @param {WebDriver} driver @param {string} selector @param {string | RegExp} wanted */
const reads = (driver, selector, wanted) => waitFor(async () => { const found = await text(driver, selector); return typeof wanted === 'string' ? found.includes(wanted) : wanted.test(found); }, `${selector} reads ${wanted}`);
/** @param {WebDriver} driver @param {string} label */
const focused = (driver, label) => waitFor(async () => (await focusedText(driver)) === label, `the focus is on ${label}`);

/** @param {WebDriver} driver @param {string} title @param {string} first_date @param {string} capacity */
async function course(driver, title, first_date, capacity) {
  const { view } = await call(driver, 'create_course', { form: {
    programme_id: null, programme_title: title, title, plan: { first_date, session_count: '6', every_weeks: '1', skipped_dates: [], starts_at: '15:00', ends_at: '17:00', adjusted: [] },
    break_minutes: '0', facilitators: [], capacity, fee: '200', zoom_link: '', certificate_threshold: '4', minimum_minutes: '90', requirements: ['Able to attend'], notes: '', confirmed: true,
  } });
  return view.course_id;
}

/** Three places, two of them booked and one offered late; two people wait, one has applied. @param {import('node:test').TestContext} t @param {Record<string, unknown>} [wishes] */
async function three_places(t, wishes = {}) {
  const opened = await openWindow(t, { now: '2026-01-20T09:00:00Z', ...wishes });
  const { driver } = opened;
  await waitFor(() => driver.executeScript('return document.querySelector("h1")'), 'the program has started');
  const autumn = await course(driver, 'Compassionate Leadership, autumn 2026', '2026-09-07', '12');
  const spring = await course(driver, 'Compassionate Leadership, spring 2026', '2026-02-09', '3');
  for (const [first_name, last_name, state, on_date] of [
    ['Grace', 'Adeyemi', 'booked', '2026-01-05'], ['Tom', 'Ashworth', 'booked', '2025-12-15'], ['Leila', 'Haddad', 'offered', '2026-01-08'],
    ['Ana', 'Reyes', 'waiting_list', '2026-01-09'], ['Bea', 'Bright', 'waiting_list', '2026-01-12'], ['Nia', 'Evans', 'applied', '2026-01-15'],
  ]) {
    await call(driver, 'add_participant', { request: { person: { first_name, last_name, organisation: 'Harbour Hospice' }, booking: { course_id: spring, state, on_date }, is_different: true } });
  }
  await driver.navigate().refresh();
  await reads(driver, '.switch', 'Compassionate Leadership, spring 2026');
  await keys(driver, 'Control+3');
  await reads(driver, 'h1', 'Participants');
  await waitFor(async () => /Nia Evans/.test(await text(driver, 'tr.row')), 'everybody is listed');
  return { ...opened, spring, autumn };
}

/** Opens somebody's panel. @param {WebDriver} driver @param {string} name */
async function open(driver, name) {
  await driver.executeScript('document.querySelector("h1").tabIndex = -1; document.querySelector("h1").focus()');
  await keys(driver, '/');
  await write(driver, name.split(' ')[0] ?? '');
  await waitFor(async () => (await driver.executeScript('return document.querySelectorAll("tr.row").length')) === 1, `${name} is found`);
  await tabTo(driver, name);
  await keys(driver, 'Enter');
  await reads(driver, '.panel h2', name);
  await reads(driver, '.panel', 'Change state');
}

/** Shows everybody again. @param {WebDriver} driver */
async function everybody(driver) {
  await keys(driver, '/');
  await keys(driver, 'Control+a', 'Delete');
  await waitFor(async () => (await driver.executeScript('return document.querySelectorAll("tr.row").length')) === 6, 'everybody is listed again');
}

test('an offer is made, lapses, and is accepted for a reason; a place that falls free goes to the first in the list', async (t) => {
  const { driver } = await three_places(t);
  await reads(driver, '.head', /3 of 3 places taken.*Fees £600, paid £0, still due £600 \(1 overdue\)/);
  await reads(driver, 'tr.row', 'Waiting 2nd');

  await open(driver, 'Leila Haddad');
  await reads(driver, '.panel', 'Was to be answered by Thursday 15 January 2026');
  await tabTo(driver, 'Change state');
  await keys(driver, 'Enter');
  await focused(driver, 'State');
  await keys(driver, 'b');
  await tabTo(driver, 'Change');
  await keys(driver, 'Enter');
  await reads(driver, 'dialog', 'This offer was to be answered by Thursday 15 January 2026');
  await picture(driver, 'bookings-lapsed-light-1280');
  assert.deepEqual(await axe(driver, 'dialog[open]'), []);
  await write(driver, 'Was ill');
  await tabTo(driver, 'Book all the same');
  await keys(driver, 'Enter');
  await reads(driver, '.undo_line', 'Booked Leila Haddad');
  await reads(driver, '.panel .dated_events', 'Was ill');

  await everybody(driver);
  await open(driver, 'Tom Ashworth');
  await tabTo(driver, 'Change state');
  await keys(driver, 'Enter');
  await focused(driver, 'State');
  const states = await text(driver, '#booking_state option');
  assert.equal(states, 'Booked | Withdrawn', 'only what can follow is offered');
  await keys(driver, 'w');
  await tabTo(driver, 'Change');
  await keys(driver, 'Enter');
  await reads(driver, '.undo_line', 'Withdrew Tom Ashworth');
  await reads(driver, '.free_place', '1 place is free; Ana Reyes is first of 2 on the waiting list.');
  assert.deepEqual(await axe(driver), []);
  await tabTo(driver, 'Offer it to Ana Reyes until 27 Jan');
  await keys(driver, 'Enter');
  await reads(driver, '.undo_line', 'Offered a place to Ana Reyes');
  await waitFor(async () => (await text(driver, '.free_place')) === '', 'no place is free any more');
  await everybody(driver);
  await waitFor(() => driver.executeScript('return document.querySelector("tr.row [title=\\"To be answered by Tuesday 27 January 2026\\"]")'), 'the row says until when');
  await keys(driver, 'Escape');
  await driver.executeScript('document.querySelector("h1").focus()');
  await keys(driver, 'Control+z');
  await reads(driver, '.free_place', 'Ana Reyes is first');
});

test('who pays is said, more than due is asked, and what is paid goes along to another course', async (t) => {
  const { driver, autumn } = await three_places(t);
  await open(driver, 'Grace Adeyemi');
  await tabTo(driver, 'Who pays');
  await keys(driver, 'Enter');
  await focused(driver, 'The participant');
  await keys(driver, 'ArrowDown', 'Tab');
  await write(driver, 'Harbour Hospice');
  await keys(driver, 'Tab');
  await write(driver, 'PO 7');
  await keys(driver, 'Tab');
  await write(driver, 'INV-0042');
  assert.deepEqual(await axe(driver), []);
  await picture(driver, 'bookings-payer-light-1280');
  await keys(driver, 'Enter');
  await reads(driver, '.undo_line', 'Set who pays for Grace Adeyemi: their employer, by 4 February 2026');
  await reads(driver, '.panel .facts', /Harbour Hospice purchase order PO 7, invoice INV-0042.*by Wednesday 4 February 2026/);

  await tabTo(driver, 'Add a payment');
  await keys(driver, 'Enter');
  await focused(driver, 'Amount');
  await keys(driver, 'Control+a');
  await write(driver, '250');
  await keys(driver, 'Enter');
  await reads(driver, 'dialog', 'Only £200 is due, and this payment is £250.');
  assert.deepEqual(await axe(driver, 'dialog[open]'), []);
  await picture(driver, 'bookings-overpaid-light-1280');
  await tabTo(driver, 'Record it all the same');
  await keys(driver, 'Enter');
  await reads(driver, '.undo_line', 'Recorded £250 paid by Grace Adeyemi');
  await reads(driver, '.panel .facts', 'More than due £50');

  await tabTo(driver, 'Move to another course…');
  await keys(driver, 'Enter');
  await focused(driver, 'Other course');
  await keys(driver, 'C');
  await reads(driver, '.panel .form', '£250 that was paid goes along');
  assert.deepEqual(await axe(driver), []);
  await picture(driver, 'bookings-move-light-1280');
  await tabTo(driver, 'Move');
  await keys(driver, 'Enter');
  await reads(driver, '.undo_line', 'Moved Grace Adeyemi from Compassionate Leadership, spring 2026 to Compassionate Leadership, autumn 2026; £250 that was paid goes along');
  await reads(driver, '.panel', 'Moved to Compassionate Leadership, autumn 2026');
  const { participants } = await call(driver, 'participants', { query: { course_id: autumn, search: '', state: 'booked', payment: null, requirements: null, verdict: null, sort: 'name', descending: false } }).then((list) => ({ participants: list.rows }));
  assert.deepEqual(participants.map((/** @type {any} */ row) => [row.first_name, row.paid_pence]), [['Grace', 25_000]]);
  await tabTo(driver, 'Compassionate Leadership, autumn 2026');
  await keys(driver, 'Enter');
  await reads(driver, '.switch', 'autumn 2026');
  await reads(driver, '.panel', 'Moved from Compassionate Leadership, spring 2026');
});

test('of many, those that cannot be set to a state are named, and the others are set', async (t) => {
  const { driver } = await three_places(t);
  await driver.executeScript('document.querySelector("tr.row .opener").focus()');
  await keys(driver, 'Control+a');
  await reads(driver, '.bulk_bar', '6 participants ticked');
  await tabTo(driver, 'Change state');
  await keys(driver, 'Enter', 'd');
  await focused(driver, 'Declined');
  await keys(driver, 'Enter');
  await reads(driver, 'dialog h2', 'Set 6 participants to declined');
  await tabTo(driver, 'Set to declined');
  await keys(driver, 'Enter');
  await reads(driver, 'dialog', '4 of 6 can be set to declined. Not: Grace Adeyemi (booked) and Tom Ashworth (booked).');
  await picture(driver, 'bookings-some-light-1280');
  await tabTo(driver, 'Do it for the others');
  await keys(driver, 'Enter');
  await reads(driver, '.undo_line', 'Declined 4 participants');
});

for (const theme of /** @type {const} */ (['light', 'dark'])) {
  test(`how it looks, ${theme}`, async (t) => {
    const { driver, spring } = await three_places(t, { theme });
    const { rows } = await call(driver, 'participants', { query: { course_id: spring, search: 'Tom', state: null, payment: null, requirements: null, verdict: null, sort: 'name', descending: false } });
    await call(driver, 'set_booking_state', { request: { booking_ids: [rows[0].booking.booking_id], state: 'withdrawn', on_date: '2026-01-19', reason: 'A new post' } });
    await keys(driver, 'Control+4', 'Control+3');
    await reads(driver, '.free_place', 'Ana Reyes');
    for (const [size, name] of /** @type {const} */ ([[[1280, 800], '1280'], [[900, 600], '900']])) {
      await resize(driver, [...size]);
      assert.deepEqual(await axe(driver), []);
      await picture(driver, `bookings-list-${theme}-${name}`);
    }
    for (const who of ['Leila Haddad', 'Ana Reyes']) {
      await resize(driver, [1280, 800]);
      await driver.executeScript('[...document.querySelectorAll("tr.row .opener")].find((it) => it.textContent.trim() === arguments[0]).click()', who);
      await reads(driver, '.panel h2', who);
      await picture(driver, `bookings-${who.split(' ')[0]?.toLowerCase()}-rests-${theme}-1280`);
      await driver.executeScript('document.getElementById("do_state").click()');
      await reads(driver, '.panel .form', 'State');
      for (const [size, name] of /** @type {const} */ ([[[1280, 800], '1280'], [[900, 600], '900']])) {
        await resize(driver, [...size]);
        assert.deepEqual(await axe(driver), []);
        await picture(driver, `bookings-${who.split(' ')[0]?.toLowerCase()}-${theme}-${name}`);
      }
      await keys(driver, 'Escape');
    }
    await resize(driver, [1280, 800]);
    await driver.executeScript('document.getElementById("do_move").click()');
    await reads(driver, '.panel .form', 'Other course');
    await picture(driver, `bookings-moving-${theme}-1280`);
    await keys(driver, 'Escape', 'Escape');
    await keys(driver, 'Control+8');
    await waitFor(async () => (await text(driver, 'h1')) !== 'Participants', 'another screen');
  });
}
