// What each kind of field accepts, and that reading and writing agree.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import './no_page.js';
import * as fields from '../../../ui/shared/fields.js';

const TODAY = '2026-03-03';
/** @param {fields.Field} field @param {fields.Raw} raw */
const read = (field, raw) => { const result = field.read(raw, TODAY); return result.ok ? result.value : `! ${result.why}`; };

test('an empty field is said in its own words, an optional one is empty', () => {
  assert.equal(read(fields.text({ label: 'Title' }), '  '), '! Enter the title');
  assert.equal(read(fields.text({ label: 'Title', optional: true }), ''), '');
  assert.equal(read(fields.date({ label: 'First date' }), ''), '! Enter the first date');
  assert.equal(read(fields.time({ label: 'Starts at', missing: 'Enter when it starts' }), ''), '! Enter when it starts');
  assert.equal(read(fields.money({ label: 'Fee', optional: true }), ''), null);
});

test('texts keep every letter there is, and refuse control characters and what is too long', () => {
  const name = fields.text({ label: 'Name', most: 10 });
  for (const typed of ['مريم', 'Łucja 😀', "'; drop", '<script>']) assert.equal(read(name, typed), typed);
  assert.match(read(name, 'a\u0007b'), /control character/);
  assert.match(read(name, 'a'.repeat(11)), /^! Shorten the name to 10 characters: it has 11/);
  assert.equal(read(fields.long_text({ label: 'Notes' }), 'a\n\tb'), 'a\n\tb');
  assert.match(read(fields.long_text({ label: 'Notes' }), 'a'.repeat(10_001)), /10,000/);
});

test('e-mail shapes', () => {
  const email = fields.email({ label: 'E-mail' });
  for (const typed of ['grace@example.org', 'g.a+b@nhs.example.org', ' grace@example.org ']) assert.equal(read(email, typed), typed.trim());
  for (const typed of ['grace', 'grace@', 'grace@example', '@example.org', 'a b@example.org', 'Grace <grace@example.org>', 'a@b@example.org', 'a@example..org', 'a@example.org, b@example.org']) assert.match(read(email, typed), /name@example\.org/, typed);
});

test('links of the web’s two kinds', () => {
  const link = fields.link({ label: 'Zoom link', optional: true });
  for (const typed of ['', 'https://zoom.example.org/j/700900?pwd=1', 'HTTP://example.org', ' https://example.org ']) assert.equal(read(link, typed), typed.trim());
  for (const typed of ['zoom.example.org', 'javascript:alert(1)', 'https://a b', 'data:text/html,x', 'https://', 'http']) assert.equal(read(link, typed), '! Enter the whole Zoom link: it begins with https:// and has no spaces', typed);
  assert.match(read(link, `https://${'a'.repeat(2000)}`), /2,000 characters/);
});

test('whole numbers in their limits', () => {
  const capacity = fields.whole_number({ label: 'Capacity', least: 1, most: 500 });
  assert.equal(read(capacity, '24'), 24);
  assert.equal(read(fields.whole_number({ label: 'Places' }), '1,200'), 1200);
  for (const typed of ['0', '501', '-3', '2.5', 'many', '1e2', '4,5', '1,50', ',6', '6,']) assert.match(String(read(capacity, typed)), /^! Capacity must be/, typed);
});

test('choices are among those offered', () => {
  const options = () => [{ id: '1', label: 'Every week' }, { id: '2', label: 'Every two weeks' }];
  assert.equal(read(fields.radios({ label: 'Rhythm', options }), '2'), '2');
  assert.equal(read(fields.radios({ label: 'Rhythm', options }), ''), '! Choose the rhythm');
  assert.match(read(fields.select({ label: 'Rhythm', options }), '7'), /^! Choose/);
  assert.deepEqual(read(fields.checkboxes({ label: 'Courses', options }), ['1']), ['1']);
  assert.match(read(fields.checkboxes({ label: 'courses', options }), []), /^! Choose at least one/);
});

test('lists of texts leave empty lines out', () => {
  assert.deepEqual(read(fields.texts({ label: 'Requirements', one: 'Requirement', add: 'Add' }), [' a ', '', 'b']), ['a', 'b']);
  assert.match(read(fields.texts({ label: 'Requirements', one: 'Requirement', add: 'Add' }), ['']), /^! Enter/);
});

test('what a field writes it reads back', () => {
  /** @type {[fields.Field, any][]} */
  const pairs = [[fields.date({ label: 'D' }), '2026-02-09'], [fields.date({ label: 'D' }), '1999-12-31'], [fields.time({ label: 'T' }), '03:00'], [fields.time({ label: 'T' }), '15:30'], [fields.money({ label: 'M' }), 20050], [fields.whole_number({ label: 'N' }), 0], [fields.text({ label: 'X' }), 'a'], [fields.checkbox({ label: 'C' }), true], [fields.texts({ label: 'L', one: 'l', add: 'a' }), ['a']]];
  for (const [field, value] of pairs) assert.deepEqual(read(field, field.write(value)), value);
});
