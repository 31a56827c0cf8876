// @ts-check
// The weeks before a course, in the real window and by keyboard alone: applications become places, the waiting list moves up, the
// ledger is right to the penny, somebody goes to the next cohort, two entries are made one; then all of it undone and done again.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { focusedText, keys, openWindow, picture, tabTo, waitFor, write } from './harness.js';
import { there } from './looks.js';
import { call, counted, heading, panelTitled, says, started, texts } from './page.js';

/** @typedef {import('selenium-webdriver').WebDriver} WebDriver */

const SPRING = 'Compassionate Leadership, spring 2026';
const AUTUMN = 'Compassionate Leadership, autumn 2026';
const FIRST = ['Ada', 'Bilal', 'Carys', 'Dai', 'Elin', 'Farah', 'Gwen', 'Hugo', 'Ines', 'Jude', 'Kofi', 'Lowri', 'Mona', 'Ned', 'Olwen', 'Pawel', 'Quin', 'Rhian', 'Sami', 'Tegan', 'Uma', 'Vera', 'Wren', 'Xena', 'Yusuf', 'Zara', 'Anwen', 'Brychan', 'Cora', 'Dylan'];
/** In the order of the list. */
const NAMES = FIRST.map((first, at) => `${first} Name${String(at + 1).padStart(2, '0')}`);

/** @param {WebDriver} driver @param {string} title @param {string} first_date @param {string} capacity @returns {Promise<number>} */
async function course(driver, title, first_date, capacity) {
  const { view } = await call(driver, 'create_course', { form: {
    programme_id: null, programme_title: title, title, plan: { first_date, session_count: '6', every_weeks: '1', skipped_dates: [], starts_at: '15:00', ends_at: '17:00', adjusted: [] },
    break_minutes: '0', facilitators: [], capacity, fee: '200', zoom_link: '', certificate_threshold: '4', minimum_minutes: '90', requirements: [], notes: '', confirmed: true,
  } });
  return view.course_id;
}

/** Who stands where, and what they paid. @param {WebDriver} driver @param {number[]} courses */
async function standing(driver, courses) {
  const out = [];
  for (const course_id of [...courses, null]) {
    const list = await call(driver, 'participants', { query: { course_id, search: '', state: null, payment: null, requirements: null, verdict: null, sort: 'name', descending: false } });
    const rows = await call(driver, 'participant_rows', { courseId: course_id, participantIds: list.ids });
    out.push(rows.map((/** @type {any} */ row) => `${row.first_name} ${row.last_name}: ${row.booking?.state ?? ''} ${row.paid_pence}`));
  }
  return out;
}

/** Into the search field, unless one is there. @param {WebDriver} driver */
async function to_search(driver) {
  if (!(await driver.executeScript('return document.activeElement.id === "search"'))) await keys(driver, '/');
}
/** Into the list, and down to one row: the first, or that of a name. @param {WebDriver} driver @param {string} [name] */
async function row_of(driver, name) {
  await to_search(driver);
  for (let pressed = 0; pressed < 30 && !(await driver.executeScript('return document.activeElement.matches("tr.row .opener")')); pressed += 1) await keys(driver, 'Tab');
  await keys(driver, 'Home');
  for (let pressed = 0; name && pressed < 40 && (await focusedText(driver)) !== name; pressed += 1) await keys(driver, 'ArrowDown');
  if (name) assert.equal(await focusedText(driver), name);
}

/** Ticks so many people from one on, and brings them to a state. @param {WebDriver} driver @param {string} from @param {number} count @param {string} state as the menu has it @param {string} done what is said then */
async function set_many(driver, from, count, state, done) {
  await row_of(driver, from);
  await keys(driver, 'Space', ...Array(count - 1).fill('Shift+ArrowDown'));
  await waitFor(async () => (await texts(driver, '.bulk_bar b'))[0] === `${count} participants ticked`, `${count} are ticked`);
  await change_ticked(driver, state, done);
  await tabTo(driver, 'Untick all');
  await keys(driver, 'Enter');
  await counted(driver, '.bulk_bar', 0);
}
/** @param {WebDriver} driver @param {string} state @param {string} done */
async function change_ticked(driver, state, done) {
  await tabTo(driver, 'Change state');
  await keys(driver, 'Enter');
  for (let pressed = 0; pressed < 8 && (await focusedText(driver)) !== state; pressed += 1) await keys(driver, 'ArrowDown');
  await keys(driver, 'Enter');
  await there(driver, 'dialog[open]');
  await tabTo(driver, `Set to ${state.toLowerCase()}`);
  await keys(driver, 'Enter');
  await says(driver, done);
}
/** Only the bookings in one state. @param {WebDriver} driver @param {string} state @param {number} count how many those are */
async function only(driver, state, count) {
  await to_search(driver);
  for (let pressed = 0; pressed < 40 && !(await focusedText(driver)).startsWith(state); pressed += 1) await keys(driver, 'Tab');
  await keys(driver, 'Space');
  await waitFor(async () => (await texts(driver, '.filter[aria-pressed=true]')).join().replace(/\s/g, '') === `${state}${count}`, `only those who are ${state} are asked for`);
  if (count < 10) await counted(driver, '#people_sheet tr.row', count);
}
/** @param {WebDriver} driver @param {string} name */
async function open(driver, name) {
  await to_search(driver);
  await keys(driver, 'Control+a', 'Delete');
  await write(driver, name);
  await counted(driver, '#people_sheet tr.row', 1);
  await tabTo(driver, name);
  await keys(driver, 'Enter');
  await panelTitled(driver, name);
}

test('thirty applications become a course: places, waiting list, money, a move and a merge, undone and done again by keyboard alone', async (t) => {
  const { driver } = await openWindow(t, { now: '2026-01-20T09:00:00Z' });
  await started(driver);
  const autumn = await course(driver, AUTUMN, '2026-09-07', '12');
  const spring = await course(driver, SPRING, '2026-02-09', '24');
  await call(driver, 'add_participant', { request: { person: { first_name: 'Zahra', last_name: 'Earlier', organisation: 'Harbour Hospice', emails: ['zahra@example.org'], phone: '07700 900199' }, booking: { course_id: autumn, state: 'applied', on_date: '2026-01-12', reason: '', over_capacity_reason: null }, is_different: true } });
  await driver.navigate().refresh();
  await started(driver);
  await keys(driver, 'Control+3');
  await heading(driver, 'Participants');
  await waitFor(async () => (await texts(driver, '.switch'))[0]?.includes('spring 2026'), 'the spring course is chosen');
  const before = await standing(driver, [spring, autumn]);
  const first_step = (await call(driver, 'frame')).undo.said;

  // Thirty rows, copied from a spreadsheet.
  const table = ['Name\tE-mail\tOrganisation', ...NAMES.map((name, at) => `${name}\tp${at}@example.org\t${at % 2 ? 'Harbour Hospice' : 'Ash Hospice'}`)].join('\r\n');
  await driver.executeScript('const box = document.createElement("textarea"); box.id = "spreadsheet"; document.body.append(box); box.value = arguments[0]; box.focus(); box.select();', table);
  await keys(driver, 'Control+c');
  await driver.executeScript('document.getElementById("spreadsheet").remove()');
  await tabTo(driver, 'Bring in applications…');
  await keys(driver, 'Control+v');
  await there(driver, '.paste_sheet');
  assert.equal((await texts(driver, '.paste_counts b'))[0], '30 rows read: 30 new, 0 known');
  await tabTo(driver, 'Put 30 people on the course');
  await keys(driver, 'Enter');
  await says(driver, 'Pasted applications: put 30 new people on');

  // 24 places, 4 on the waiting list, 2 declined.
  const name = (/** @type {number} */ at) => NAMES[at - 1] ?? '';
  await set_many(driver, name(1), 24, 'Booked', 'Booked 24 participants');
  await set_many(driver, name(25), 4, 'Waiting list', 'Put on the waiting list: 4 participants');
  await set_many(driver, name(29), 2, 'Declined', 'Declined 2 participants');
  await waitFor(async () => (await texts(driver, '.head .soft')).join().includes('24 of 24 places taken'), 'the course is full');

  // Two withdraw, and the first two who wait are promoted: offered, then booked.
  await set_many(driver, name(7), 2, 'Withdrawn', 'Withdrew 2 participants');
  for (const promoted of [name(25), name(26)]) {
    await waitFor(async () => (await texts(driver, '.free_place'))[0]?.includes(`${promoted} is first`), `${promoted} is first in the list`);
    await tabTo(driver, `Offer it to ${promoted} until 27 Jan`);
    await keys(driver, 'Enter');
    await says(driver, `Offered a place to ${promoted}`);
  }
  await only(driver, 'Offered', 2);
  await row_of(driver);
  await keys(driver, 'Control+a');
  await change_ticked(driver, 'Booked', 'Booked 2 participants');
  await tabTo(driver, 'Untick all');
  await keys(driver, 'Enter');

  // Money: one pays a part to the penny, then all what they still owe.
  await only(driver, 'All', 30);
  await open(driver, name(3));
  await tabTo(driver, 'Add a payment');
  await keys(driver, 'Enter');
  await waitFor(async () => (await focusedText(driver)) === 'Amount', 'the amount is asked');
  await keys(driver, 'Control+a');
  await write(driver, '50.01');
  await keys(driver, 'Enter');
  await says(driver, `Recorded £50.01 paid by ${name(3)}`);
  await waitFor(async () => (await texts(driver, '.head .soft')).join().includes('paid £50.01, still due £4,749.99'), 'the ledger has it to the penny');
  await keys(driver, 'Escape');
  await to_search(driver);
  await keys(driver, 'Control+a', 'Delete');
  await only(driver, 'Booked', 24);
  await row_of(driver);
  await keys(driver, 'Control+a');
  await waitFor(async () => (await texts(driver, '.bulk_bar b'))[0] === '24 participants ticked', '24 are ticked');
  await picture(driver, 'weeks-before-ticked-light-1280');
  await tabTo(driver, 'Record payment');
  await keys(driver, 'Enter');
  await there(driver, 'dialog[open]');
  await picture(driver, 'weeks-before-paid-light-1280');
  await tabTo(driver, 'Record the payments');
  await keys(driver, 'Enter');
  await says(driver, 'Recorded £4,749.99 paid by 24 participants');
  await waitFor(async () => (await texts(driver, '.head .soft')).join().includes('Fees £4,800, paid £4,800'), 'the ledger is even');
  await tabTo(driver, 'Untick all');
  await keys(driver, 'Enter');

  // One goes to the next cohort, with the money.
  await only(driver, 'All', 30);
  await open(driver, name(12));
  await tabTo(driver, 'Move to another course…');
  await keys(driver, 'Enter');
  await waitFor(async () => (await focusedText(driver)) === 'Other course', 'the other course is asked');
  await keys(driver, 'C');
  await tabTo(driver, 'Move');
  await keys(driver, 'Enter');
  await says(driver, `Moved ${name(12)} from ${SPRING} to ${AUTUMN}; £200 that was paid goes along`);

  // Two entries of one person are made one.
  await open(driver, name(26));
  await tabTo(driver, 'Booking');
  await keys(driver, 'ArrowRight', 'ArrowRight', 'ArrowRight');
  await tabTo(driver, 'Merge with another person…');
  await keys(driver, 'Enter');
  await there(driver, '#merge_with_field');
  await write(driver, 'Zahra');
  await waitFor(async () => (await texts(driver, '#merge_with_options [role=option] b')).join() === 'Zahra Earlier', 'she is found');
  await keys(driver, 'Enter');
  await there(driver, '.merge_sides');
  await tabTo(driver, 'Merge into one person');
  await keys(driver, 'Enter');
  await says(driver, `Merged Zahra Earlier into ${name(26)}: they are one person`);

  const after = await standing(driver, [spring, autumn]);
  const of_spring = (/** @type {string} */ state) => after[0]?.filter((/** @type {string} */ one) => one.includes(`: ${state} `)).length;
  assert.deepEqual(['booked', 'waiting_list', 'declined', 'withdrawn', 'applied', 'offered'].map(of_spring), [23, 2, 2, 3, 0, 0]);
  const paid = (/** @type {number} */ at) => after[at]?.reduce((/** @type {number} */ sum, /** @type {string} */ one) => sum + Number(one.split(' ').at(-1)), 0);
  assert.deepEqual([paid(0), paid(1)], [460_000, 20_000], 'not a penny is lost on the way');

  // All undone one by one, and done again.
  await keys(driver, 'Escape');
  await row_of(driver);
  const newest = async () => (await call(driver, 'frame')).undo?.said ?? null;
  let steps = 0;
  while ((await newest()) !== first_step) {
    const was = await newest();
    await keys(driver, 'Control+z');
    await waitFor(async () => (await newest()) !== was, 'it is undone');
    steps += 1;
  }
  assert.equal(steps, 12);
  assert.deepEqual(await standing(driver, [spring, autumn]), before, 'all undone is as it was');
  for (let step = 0; step < steps; step += 1) {
    const was = await newest();
    await keys(driver, 'Control+Shift+z');
    await waitFor(async () => (await newest()) !== was, 'it is done again');
  }
  assert.deepEqual(await standing(driver, [spring, autumn]), after, 'all done again is as it was after');
  assert.equal((await call(driver, 'frame')).redo, null);
});
