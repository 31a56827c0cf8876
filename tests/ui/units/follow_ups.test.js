// The follow-ups screen without a page: the year strip's places, the plan's rows, and how things are said.
import './no_page.js';
import assert from 'node:assert/strict';
import { test } from 'node:test';

const { strip_layout } = await import('../../../ui/follow_ups/strip_layout.js');
const words = await import('../../../ui/follow_ups/words.js');
const plan = await import('../../../ui/follow_ups/plan_rules.js');
const draft = await import('../../../ui/follow_ups/plan_draft.js');

const TODAY = '2026-03-03';
/** @param {string} date @param {Partial<import('../../../ui/types.d.ts').FollowUpSession>} [more] @returns {import('../../../ui/types.d.ts').FollowUpSession} */
const session = (date, more = {}) => ({
  session_id: Number(date.replaceAll('-', '')), number: 1, date, starts_at: '15:00', ends_at: '16:00', starts_at_utc: '', times: '3pm to 4pm', length_minutes: 60, state: 'planned',
  cancelled_reason: '', title: '', zoom_link: '', facilitators: [], invited: 0, coming: 0, not_coming: 0, no_reply: 0, marked: 0, against: [], remarks: [], ...more,
});
const NINE = ['2026-04-13', '2026-05-11', '2026-06-08', '2026-07-13', '2026-08-10', '2026-09-14', '2026-10-12', '2026-11-09', '2026-12-14'];
/** @param {Partial<import('../../../ui/types.d.ts').FollowUpSheet>} [more] @returns {import('../../../ui/types.d.ts').FollowUpSheet} */
const sheet = (more = {}) => ({
  programme_id: 1, programme_title: 'Compassionate Leadership', year: 2026, years: [2026], sessions: NINE.map((date) => session(date)), to_come: NINE.map((date) => Number(date.replaceAll('-', ''))),
  courses: [{ course_id: 1, title: 'Compassionate Leadership, spring 2026', of_this_programme: true, sessions: ['2026-02-09', '2026-03-16'].map((date, at) => ({ number: at + 1, date, times: '3pm to 5pm' })) }],
  bank_holidays: [{ date: '2026-12-28', title: 'Boxing Day (substitute day)', source: 'published' }],
  avoided_weeks: [{ first_day: '2025-12-22', last_day: '2026-01-02', label: 'Christmas' }],
  absences: [{ absence_id: 1, facilitator: { facilitator_id: 1, name: 'Ruby Hart' }, first_day: '2026-06-08', last_day: '2026-06-19', reason: 'leave' }],
  cohorts: [], not_invited: { people: 0, names: [] }, earlier_graduates: [], facilitators: [], defaults: { starts_at: '15:00', length_minutes: 60, zoom_link: '', facilitators: [], last_course_date: '2026-03-16', first: '2026-03-17', last: '2026-12-31' }, ...more,
});

test('on the strip everything lies within the year, at every width and size of text', () => {
  for (const width of [240, 500, 996, 2400]) {
    for (const unit of [15, 30]) {
      const of = strip_layout(sheet(), { width, unit, today: TODAY, proposed: ['2026-12-31', '2027-01-05'] });
      assert.equal(of.pills.length, 10, 'what lies in another year is not on this strip');
      for (const { x, width: wide, y, height } of of.pills) {
        assert.ok(wide >= 24 && height >= 24, 'a target can be hit');
        assert.ok(x >= of.left - 1 && x + wide <= of.right + 1 && y + height <= of.height, `${width}/${unit}`);
      }
      const spans = [...of.avoided, ...of.absences];
      assert.ok(spans.every(({ x, width: wide }) => x >= of.left - .01 && x + wide <= of.right + .01), 'what began before the year begins with it');
      assert.equal(of.months.length, 12);
      assert.ok(Math.abs((of.months[11]?.x ?? 0) + (of.months[11]?.width ?? 0) - of.right) < .01);
    }
  }
});

test('dates that would lie on each other stand one below the other', () => {
  const close = ['2026-04-13', '2026-04-14', '2026-04-15', '2026-06-08'].map((date) => session(date));
  const { pills, lanes } = strip_layout(sheet({ sessions: close }), { width: 996, unit: 15, today: TODAY });
  for (const one of pills) {
    for (const other of pills) {
      if (one === other) continue;
      const apart = one.x + one.width <= other.x || other.x + other.width <= one.x || one.y + one.height <= other.y || other.y + other.height <= one.y;
      assert.ok(apart, `${one.date} and ${other.date}`);
    }
  }
  assert.ok((lanes[0]?.height ?? 0) > 3 * 24, 'the lane grows with them');
});

test('today is on the strip of this year only', () => {
  assert.equal(strip_layout(sheet(), { width: 996, unit: 15, today: '2025-03-03' }).today, null);
  assert.ok((strip_layout(sheet(), { width: 996, unit: 15, today: TODAY }).today ?? 0) > 0);
});

test('the year can be read in words, in the order of the calendar', () => {
  const months = words.year_in_words(sheet());
  assert.deepEqual(months.map(({ month }) => month), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  const lines = months.flatMap(({ lines: of }) => of.map(({ when, what }) => `${when}: ${what}`));
  assert.equal(lines[0], '22 Dec to 2 Jan: To avoid: Christmas', 'what began the year before stands first');
  assert.ok(lines.includes('9 Feb: Spring 2026, session 1, 3pm\u00a0to\u00a05pm'));
  assert.ok(lines.includes('8 to 19 Jun: Ruby Hart is away: leave'));
  assert.ok(lines.includes('28 Dec: Bank holiday: Boxing Day (substitute day)'));
});

test('replies, offers and titles are said in the administrator’s words', () => {
  assert.equal(words.replies_words(session('2026-04-13', { invited: 18, coming: 9, not_coming: 3, no_reply: 6 })), '18 invited: 9 coming, 3 not coming, 6 no reply');
  assert.equal(words.replies_words(session('2026-04-13', { invited: 2, coming: 2 })), '2 invited: 2 coming');
  assert.equal(words.replies_words(session('2026-04-13')), 'nobody invited');
  assert.equal(words.not_invited_words(sheet({ not_invited: { people: 1, names: ['Nia Evans'] } })), '1 graduate is not on the list of any date to come: Nia Evans.');
  assert.equal(words.not_invited_words(sheet({ not_invited: { people: 5, names: ['A', 'B', 'C'] }, to_come: [1] })), '5 graduates are not on the list of the date to come: A, B, C and 2 others.');
  for (const [missing, graduates, said] of /** @type {const} */ ([[null, 9, ''], [0, 9, 'All of them are on the list already.'], [1, 9, '1 graduate would be added; the others are on the list already.'], [9, 9, '9 graduates would be added.']])) assert.equal(words.added_words(missing, graduates), said);
  assert.equal(words.add_them_words(sheet({ not_invited: { people: 1, names: ['A'] }, to_come: [1] })), 'Add this graduate to the list');
  assert.equal(words.add_them_words(sheet({ not_invited: { people: 2, names: ['A', 'B'] } })), 'Add them to the lists');
  assert.equal(words.short_title('Compassionate Leadership, spring 2026', 'Compassionate Leadership'), 'Spring 2026');
  assert.equal(words.short_title('Compassionate Leadership 2026', 'Compassionate Leadership'), 'Course 2026');
  assert.equal(words.short_title('Listening Well', 'Compassionate Leadership'), 'Listening Well');
  assert.equal(words.to_come_words(sheet()), '9 dates to come, the next on Monday 13 April 2026');
});

test('the fields say a rule, or none while one is missing', () => {
  const values = { kind: 'nth_weekday', nth: '2', weekday: 'Mon', weeks: 4, from: '2026-03-16', day_of_month: 16 };
  assert.deepEqual(plan.rule_of(values), { kind: 'nth_weekday', nth: 2, weekday: 'Mon' });
  assert.deepEqual(plan.rule_of({ ...values, nth: 'last' }), { kind: 'last_weekday', weekday: 'Mon' });
  assert.deepEqual(plan.rule_of({ ...values, kind: 'every_weeks' }), { kind: 'every_weeks', weeks: 4, from: '2026-03-16' });
  assert.deepEqual(plan.rule_of({ ...values, kind: 'weekday_nearest' }), { kind: 'weekday_nearest', weekday: 'Mon', day_of_month: 16 });
  assert.equal(plan.rule_of({ ...values, kind: 'every_weeks', from: null }), null);
  assert.equal(plan.rule_of({ ...values, kind: 'weekday_nearest', day_of_month: null }), null);
  assert.equal(plan.weekday_name('2026-03-16'), 'Mon');
});

/** @param {string} date @param {string[]} [against] @returns {import('../../../ui/types.d.ts').Proposal} */
const proposal = (date, against = []) => ({ date, starts_at: '15:00', ends_at: '16:00', against: against.map((sentence) => ({ about: { kind: 'avoided_week', label: '' }, sentence })), in_favour: [], remarks: [] });
const counter = () => { let at = 100; return () => (at += 1); };

test('what has nothing against it is ticked, what has is left to the administrator', () => {
  const rows = plan.with_suggestions([], [proposal('2026-04-06', ['Bank holiday: Easter Monday']), proposal('2026-05-11')], TODAY, counter());
  assert.deepEqual(rows.map(({ ticked, date, length_minutes }) => [ticked, date, length_minutes]), [[false, 'Mon 6 Apr 2026', '60'], [true, 'Mon 11 May 2026', '60']]);
});

test('a new suggestion keeps what was changed or typed by hand', () => {
  const next = counter();
  let rows = plan.with_suggestions([], [proposal('2026-04-13'), proposal('2026-05-11')], TODAY, next);
  rows = rows.map((row, at) => (at === 0 ? { ...row, by_rule: false, starts_at: '1pm' } : row));
  rows = [...rows, { ...plan.new_row(next(), { starts_at: '4pm', length_minutes: '60' }), date: '18 Sep 2026' }, plan.new_row(next(), { starts_at: '4pm', length_minutes: '60' })];
  const again = plan.with_suggestions(rows, [proposal('2026-04-13'), proposal('2026-04-20')], TODAY, next);
  assert.deepEqual(again.map(({ date, starts_at }) => [date, starts_at]), [['Mon 13 Apr 2026', '1pm'], ['Mon 20 Apr 2026', '3pm'], ['18 Sep 2026', '4pm']], 'the changed date is not suggested a second time; the empty row goes');
});

test('what is sent is read where it can be, and goes as typed where it cannot', () => {
  const row = { ...plan.new_row(1, { starts_at: '4pm', length_minutes: ' 60 ' }), date: 'Thu 18 Sep 25' };
  const common = { facilitators: [2], zoom_link: '' };
  assert.deepEqual(plan.form_of(row, common, TODAY), { date: '2025-09-18', starts_at: '16:00', length_minutes: '60', title: '', facilitators: [2], zoom_link: '' });
  assert.equal(plan.form_of({ ...row, date: '31 Apr 2026' }, common, TODAY).date, '31 Apr 2026', 'the program says what is wrong with it');
});

test('problems come back to the rows that were sent', () => {
  const rows = [1, 2, 3].map((key) => ({ ...plan.new_row(key, { starts_at: '4pm', length_minutes: '60' }), date: '18 Sep 2025', ticked: key !== 2 }));
  const sent = plan.chosen(rows);
  const { found, others } = plan.problems_by_row([{ field: 'dates.1.starts_at', message: 'x' }, { field: 'dates', message: 'y' }, { field: 'dates.7.date', message: 'z' }], sent);
  assert.deepEqual(found, [{ key: 3, field: 'starts_at', message: 'x' }], 'the second that was sent is the third row');
  assert.deepEqual(others, ['y', 'z']);
});

test('a date is checked before it is all typed, and nothing is said of that', () => {
  const half = { ...plan.new_row(1, { starts_at: '', length_minutes: '60' }), date: '29 Mar 2026' };
  const whole = { ...half, key: 2, starts_at: '1.30am' };
  const refused = { proposal: null, problems: [{ field: 'starts_at', message: 'It does not exist' }] };
  const [one, two] = plan.with_checks([half, whole], [1, 2], [refused, refused], TODAY);
  assert.deepEqual(one?.refused, []);
  assert.deepEqual(two?.refused, ['It does not exist']);
  assert.equal(plan.all_seen([{ ...whole, proposal: proposal('2026-04-13') }]), true);
  assert.equal(plan.all_seen([half]), false, 'what was not held against the calendar is asked about');
});

test('the year that is looked at is that of the row with the focus, else of the last or the first date that can be read', () => {
  const rows = ['13 Apr 2026', '9 Nov 2027', 'soon'].map((date, at) => ({ ...plan.new_row(at + 1, { starts_at: '3pm', length_minutes: '60' }), date }));
  for (const [focused, by_hand, year] of /** @type {const} */ ([[null, true, 2027], [null, false, 2026], [1, true, 2026], [2, false, 2027], [3, true, 2027], [9, false, 2026]])) {
    assert.equal(plan.year_looked_at(rows, focused, by_hand, TODAY), year, `${focused} ${by_hand}`);
  }
  assert.equal(plan.year_looked_at(rows.slice(2), 3, true, TODAY), null);
});

test('two dates of a plan at one time are noticed', () => {
  const at = (/** @type {number} */ key, /** @type {string} */ starts_at, more = {}) => ({ ...plan.new_row(key, { starts_at, length_minutes: '60' }), date: '13 Apr 2026', ...more });
  const rows = [at(1, '3pm'), at(2, '3.30pm'), at(3, '4.30pm'), at(4, '3pm', { ticked: false })];
  assert.deepEqual(rows.map((row) => plan.is_twice(row, rows, TODAY)), [true, true, false, false]);
});

test('a plan that is kept comes back whole, and its sentence too', () => {
  let key = 0;
  const rows = plan.with_suggestions([{ ...plan.new_row(1, { starts_at: '3pm', length_minutes: '6o' }), date: '31 apr', ticked: false }], [], TODAY, () => (key += 1));
  const back = draft.read(draft.written({ first: '1 aprl 2026', facilitators: ['2'] }, rows, ['earlier', '4']), () => (key += 1));
  assert.deepEqual(back.fields, { first: '1 aprl 2026', facilitators: ['2'] }, 'what cannot be read is kept as it was typed');
  assert.deepEqual(back.left_out, ['earlier', '4'], 'nobody is invited who was unticked');
  assert.deepEqual(back.rows.map(({ date, ticked, length_minutes }) => [date, ticked, length_minutes]), [['31 apr', false, '6o']]);
  const one = plan.new_row(1, { starts_at: '3pm', length_minutes: '60' });
  assert.equal(draft.found_sentence('', [one, one], '2 dates'), '2 dates: nothing is against any of them.');
  assert.equal(draft.found_sentence('2nd Monday of the month', [one, { ...one, refused: ['No'] }], '2 dates'), '2nd Monday of the month gives 2 dates: 1 has something against it.');
  const scheduled = { ...one, proposal: { ...proposal('2026-04-13'), against: [{ about: { kind: /** @type {const} */ ('already_scheduled'), starts_at: '15:00', ends_at: '16:00' }, sentence: 'Already scheduled, 3pm to 4pm' }] } };
  const refused = { ...one, refused: ['No'] };
  assert.equal(draft.found_sentence('2nd Monday of the month', [scheduled, one], '2 dates'), '2nd Monday of the month gives 2 dates: 1 is scheduled already, nothing is against the other.');
  for (const [rows_found, counted, said] of /** @type {[import('../../../ui/follow_ups/plan_rules.js').Row[], string, string][]} */ ([
    [[scheduled, scheduled, refused, one], '4 dates', '4 dates: 2 are scheduled already, 1 has something against it.'],
    [[scheduled, one, one], '3 dates', '3 dates: 1 is scheduled already, nothing is against the others.'],
    [[scheduled], '1 date', '1 date: 1 is scheduled already.'],
    [[{ ...scheduled, refused: ['No'] }, one], '2 dates', '2 dates: 1 has something against it.'],
  ])) assert.equal(draft.found_sentence('', rows_found, counted), said);
  assert.equal(draft.found_sentence('', [], '0 dates'), 'This rule gives no date in this period.');
});
