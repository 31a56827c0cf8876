// A course in words, and the way from the form's values to what the program reads.
import './no_page.js';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { at_its_list } from '../../../ui/courses/at_its_list.js';
import { link_parts } from '../../../ui/courses/link.js';
import { choices, people } from '../../../ui/courses/people_field.js';
import { form_values, typed_course } from '../../../ui/courses/typed_course.js';
import { certificate_words, names_of, next_session, notes_of, places_words, preview_words, waiting_words } from '../../../ui/courses/words.js';
import { Problem, problem_from } from '../../../ui/ipc.js';
import { Declined } from '../../../ui/shared/declined.js';

/** @param {string} state @param {string} date @returns {any} */
const session = (state, date) => ({ state, date, starts_at: '15:00' });

test('places in words', () => {
  assert.equal(places_words({ booked: 20, offered: 2, capacity: 24 }), '22 of 24 places taken');
  assert.equal(places_words({ booked: 3, offered: 0, capacity: 0 }), '3 of 0 places taken');
  assert.equal(places_words({ booked: 3, offered: 0, capacity: null }), '3 places taken, no limit');
  assert.deepEqual(waiting_words({ booked: 20, offered: 1, waiting_list: 2, applied: 0 }), ['20 booked', '1 offer open', '2 on the waiting list']);
  assert.deepEqual(waiting_words({ booked: 0, offered: 0, waiting_list: 0, applied: 1 }), ['1 application to decide']);
});

test('the certificate asks for some of the sessions that are not cancelled', () => {
  const sessions = [session('held', '2026-02-09'), session('cancelled', '2026-02-16'), session('planned', '2026-02-23')];
  assert.equal(certificate_words({ certificate_threshold: 4, sessions }), 'At least 4 of 2 sessions');
  assert.equal(certificate_words({ certificate_threshold: 0, sessions }), 'No sessions are asked for');
  assert.equal(certificate_words({ certificate_threshold: 4, sessions: [] }), 'At least 4 sessions');
});

test('a link breaks after a sign between its parts, not inside a word', () => {
  assert.deepEqual(link_parts('https://zoom.example.org/j/700900?pwd=a1&from=mail'), ['https://', 'zoom.', 'example.', 'org/', 'j/', '700900?', 'pwd=a1&', 'from=mail']);
  assert.equal(link_parts('https://zoom.example.org/j/700900').join(''), 'https://zoom.example.org/j/700900');
});

test('what comes of the first date, in one line', () => {
  /** @param {string[]} kinds @param {string[]} [against] @returns {any} */
  const one = (kinds, against = []) => ({ remarks: kinds.map((kind) => ({ about: { kind }, sentence: '' })), against, problems: [] });
  for (const [when, sessions, words] of /** @type {[string, any[], string][]} */ ([
    ['Mondays 3pm to 5pm, 20 April to 4 May 2026', [one([]), one(['clock_change']), one(['bank_holiday'])], '3 Mondays 3pm to 5pm, 20 April to 4 May 2026 · 1 bank holiday'],
    ['Several days, 20 April to 4 May 2026', [one(['bank_holiday']), one(['bank_holiday', 'avoided_week']), one([], ['Ruby Hart is away'])], '3 sessions, several days, 20 April to 4 May 2026 · 2 bank holidays · 1 in a week to avoid · 1 to look at'],
    ['Monday 20 April 2026, 3pm to 5pm', [one([])], 'Monday 20 April 2026, 3pm to 5pm'],
    ['', [], ''],
  ])) assert.equal(preview_words({ when, sessions }), words);
  assert.equal(preview_words(null), '');
});

test('the next session is the first that lies ahead, whatever its number', () => {
  assert.equal(next_session([session('held', '2026-02-09'), session('planned', '2026-03-16'), session('cancelled', '2026-02-16'), session('planned', '2026-03-09')])?.date, '2026-03-09');
  assert.equal(next_session([session('held', '2026-02-09')]), null);
});

test('who leads it, and what stands against it', () => {
  assert.equal(names_of([]), 'Nobody yet');
  assert.equal(names_of([{ name: 'Ruby Hart' }, { name: 'Callum Frost' }]), 'Ruby Hart and Callum Frost');
  /** @type {any} */
  const remarks = [{ about: { kind: 'bank_holiday' }, sentence: 'Bank holiday: Easter Monday' }, { about: { kind: 'clock_change' }, sentence: 'The clocks go forward' }];
  assert.deepEqual(notes_of({ remarks, against: ['Ruby Hart is away'] }), [{ text: 'Ruby Hart is away', warns: true }, { text: 'Bank holiday: Easter Monday', warns: true }, { text: 'The clocks go forward', warns: false }]);
});

/** @type {any} */
const start = {
  programmes: [{ programme_id: 3, title: 'Compassionate Leadership' }],
  facilitators: [],
  form: {
    programme_id: 3, programme_title: 'Compassionate Leadership', title: '',
    plan: { first_date: '23 Mar 2026', session_count: '6', every_weeks: '1', skipped_dates: [], starts_at: '3pm', ends_at: '5.30pm', adjusted: [] },
    break_minutes: '0', facilitators: [{ facilitator_id: 1, name: 'Ruby Hart' }], capacity: '', fee: '187.50', zoom_link: '', certificate_threshold: '4', minimum_minutes: '90', requirements: ['Zoom'], notes: '', confirmed: false,
  },
};

test('what the program suggests fills the form, and the form says the same back', () => {
  const values = form_values(start);
  assert.deepEqual([values.programme, values.first_date, values.starts_at, values.ends_at, values.capacity, values.fee], ['3', '2026-03-23', '15:00', '17:30', null, 18_750]);
  const typed = typed_course(values, choices(values.facilitators), '2026-01-05');
  assert.deepEqual(typed.plan, { first_date: '2026-03-23', session_count: '6', every_weeks: '1', skipped_dates: [], starts_at: '15:00', ends_at: '17:30', adjusted: [] });
  assert.deepEqual([typed.programme_id, typed.capacity, typed.fee, typed.minimum_minutes], [3, '', '187.50', '90']);
  assert.deepEqual(typed.facilitators, [{ facilitator_id: null, name: 'Ruby Hart' }]);
});

test('a date to skip is read as the other dates are; what cannot be read is left to be refused', () => {
  const values = { ...form_values(start), programme: 'new', skipped_dates: ['16 Feb', '23/2/26', 'soon'] };
  const typed = typed_course(values, [], '2026-01-05');
  assert.deepEqual(typed.plan.skipped_dates, ['2026-02-16', '2026-02-23', 'soon']);
  assert.equal(typed.programme_id, null);
});

test('a form that has hardly been begun can be asked about', () => {
  const typed = typed_course({}, choices(null), '2026-01-05');
  assert.deepEqual([typed.plan.first_date, typed.plan.session_count, typed.fee, typed.title], ['', '', '', '']);
});

test('facilitators are ticks and lines, and one list of names', () => {
  const field = people({ label: 'Facilitators', known: () => ['Ruby Hart', 'Callum Frost'] });
  assert.deepEqual(field.write(['Ruby Hart', 'Imogen Vale']), ['=Ruby Hart', '+Imogen Vale']);
  assert.deepEqual(field.read(['=Ruby Hart', '+ Imogen Vale ', '+'], ''), { ok: true, value: ['Ruby Hart', 'Imogen Vale'] });
  assert.deepEqual(people({ label: 'Facilitators', known: () => [] }).write([]), ['+'], 'with nobody known there is a line to write on');
});

test('a problem in a list is shown at the list, one of a session at the sessions', () => {
  const context = /** @type {any} */ ({ ipc: { Problem, problem_from } });
  const problem = new Problem(null, 'There is a problem', [{ field: 'skipped_dates.1', message: 'Enter a date' }, { field: 'session_3_starts_at', message: '1.30am does not exist' }, { field: 'session_count', message: 'Enter it' }]);
  const moved = /** @type {Problem} */ (at_its_list(context, problem));
  assert.deepEqual(moved.fields, [{ field: 'skipped_dates', message: 'Enter a date' }, { field: 'adjusted', message: 'Session 3: 1.30am does not exist' }, { field: 'session_count', message: 'Enter it' }]);
  const declined = new Declined('Ruby Hart is away');
  assert.equal(at_its_list(context, declined), declined);
});
