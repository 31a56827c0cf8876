// Dates and times in words, and typed dates read.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as dates from '../../../ui/shared/dates.js';

const TODAY = '2026-03-03';

test('dates are said as the centre says them', () => {
  assert.equal(dates.long_date('2026-02-09'), 'Monday 9 February 2026');
  assert.equal(dates.short_date('2026-02-09'), '9 Feb 2026');
  assert.equal(dates.weekday_and_day('2026-03-16'), 'Mon 16 Mar');
  assert.equal(dates.date_span('2026-02-09', '2026-03-16'), '9 Feb to 16 Mar 2026');
  assert.equal(dates.date_span('2025-12-01', '2026-01-12'), '1 Dec 2025 to 12 Jan 2026');
  assert.equal(dates.date_span('2026-05-25', '2026-05-29'), '25 to 29 May 2026', 'one month is said once');
  assert.equal(dates.date_span('2026-05-25', '2027-05-29'), '25 May 2026 to 29 May 2027');
  assert.equal(dates.date_span('2026-05-25', '2026-05-25'), '25 May 2026');
  assert.equal(dates.date_span(null, null), 'no dates yet');
});

test('times are said as the centre says them', () => {
  const said = ['15:00', '17:30', '12:00', '00:00', '09:05', '00:30', '12:15'].map(dates.time_words);
  assert.deepEqual(said, ['3pm', '5.30pm', 'midday', 'midnight', '9.05am', '12.30am', '12.15pm']);
  assert.equal(dates.time_span('15:00', '17:00'), '3pm to 5pm');
});

test('instants are shown at London’s hour, summer and winter', () => {
  assert.deepEqual(dates.in_london('2026-02-09T15:00:00Z'), { date: '2026-02-09', time: '15:00' });
  assert.deepEqual(dates.in_london('2026-07-13T14:00:00Z'), { date: '2026-07-13', time: '15:00' });
  assert.deepEqual(dates.in_london('2026-07-13T23:30:00Z'), { date: '2026-07-14', time: '00:30' });
  assert.equal(dates.moment_words('2026-03-03T09:12:00Z', TODAY), 'today at 9.12am');
  assert.equal(dates.moment_words('2026-03-02T15:00:00Z', TODAY), 'yesterday at 3pm');
});

test('how far a day is', () => {
  const said = ['2026-03-03', '2026-03-04', '2026-03-02', '2026-03-08', '2026-02-20', '2026-03-31', '2027-03-03'].map((day) => dates.relative(day, TODAY));
  assert.deepEqual(said, ['today', 'tomorrow', 'yesterday', 'in 5 days', '11 days ago', 'in 4 weeks', 'in 12 months']);
});

test('twenty years of days: number, weekday and back agree with a calendar walked day by day', () => {
  let iso = '2020-01-01';
  let weekday = 2; // a Wednesday
  for (let step = 0; step < 7306; step += 1) {
    assert.equal(dates.weekday_of(iso), weekday, iso);
    const next = dates.add_days(iso, 1);
    assert.equal(dates.days_between(iso, next), 1, iso);
    assert.equal(dates.exists(dates.day_of(next)), true, next);
    iso = next;
    weekday = (weekday + 1) % 7;
  }
  assert.equal(iso, '2040-01-02');
});

const accepted = [
  ['9 Feb 2026', '2026-02-09'], ['9 February 2026', '2026-02-09'], ['Monday 9 February 2026', '2026-02-09'], ['mon, 9th feb 26', '2026-02-09'],
  ['09/02/2026', '2026-02-09'], ['9/2/26', '2026-02-09'], ['9.2.2026', '2026-02-09'], ['2026-02-09', '2026-02-09'], ['9feb2026', '2026-02-09'],
  ['9 Feb', '2026-02-09'], ['30 Dec', '2025-12-30'], ['15 Aug', '2026-08-15'], ['15 Sept', '2025-09-15'], ['29 Feb 2028', '2028-02-29'],
  ['today', '2026-03-03'], ['tomorrow', '2026-03-04'], ['  9   Feb   2026 ', '2026-02-09'],
];
for (const [typed = '', day = ''] of accepted) {
  test(`"${typed}" is read as ${day}`, () => {
    assert.deepEqual(dates.read_date(typed, TODAY), { ok: true, value: day });
  });
}
for (const typed of ['31 Feb 2026', '29 Feb 2026', '31/04/2026', '13/13/2026', '0/1/2026', 'soon', '2026', '9 Foo 2026', '9 Feb 20266', '9 Feb 1066', '<script>']) {
  test(`"${typed}" is refused with a sentence`, () => {
    const read = dates.read_date(typed, TODAY);
    assert.equal(read.ok, false, 'it is no date');
    assert.match(read.ok ? '' : read.why, /^[A-Z0-9].{10,}/, 'the sentence says what to do');
  });
}

test('typed times are read', () => {
  const read = ['15:00', '3pm', '3 pm', '3.30pm', '15.30', '1530', '09:05', '3', '9', '12am', '12pm', 'midday', 'midnight', '3 p.m.'].map((typed) => dates.read_time(typed));
  assert.deepEqual(read.map((one) => (one.ok ? one.value : one.why)), ['15:00', '15:00', '15:00', '15:30', '15:30', '15:30', '09:05', '15:00', '09:00', '00:00', '12:00', '12:00', '00:00', '15:00']);
  for (const typed of ['25:00', '15:60', '13pm', '0am', 'later', '15:0']) assert.equal(dates.read_time(typed).ok, false, `${typed} is no time`);
});
