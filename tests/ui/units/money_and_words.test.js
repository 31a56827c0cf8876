// Money as text, counts and lists in words.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pounds, pounds_plain, pounds_short, read_pounds } from '../../../ui/shared/money.js';
import { and_list, count_words, folded, initials, plural } from '../../../ui/shared/words.js';

test('pence are said as pounds', () => {
  assert.equal(pounds(20000), '£200.00');
  assert.equal(pounds(123456789), '£1,234,567.89');
  assert.equal(pounds_short(20000), '£200');
  assert.equal(pounds_short(20050), '£200.50');
  assert.equal(pounds_plain(5), '0.05');
});

test('typed pounds are read as pence', () => {
  const read = ['200', '£200', '£ 200.00', '1,250.5', '0', '0.05', ' 200.50 '].map((text) => read_pounds(text));
  assert.deepEqual(read_pounds('-5', 'The fee'), { ok: false, why: 'The fee cannot be less than £0. Enter it in pounds, such as 200' });
  assert.deepEqual(read.map((one) => (one.ok ? one.value : one.why)), [20000, 20000, 20000, 125050, 0, 5, 20050]);
});

test('every amount to a hundred pounds comes back as it was', () => {
  for (let pence = 0; pence <= 10_000; pence += 1) assert.deepEqual(read_pounds(pounds_plain(pence)), { ok: true, value: pence });
});

for (const typed of ['-200', '−5', '200.505', '1,25', 'free', '£', '1e3', '12..5', '99999999999']) {
  test(`"${typed}" is refused with a sentence`, () => {
    const read = read_pounds(typed);
    assert.equal(read.ok, false, 'it is no amount');
    assert.match(read.ok ? '' : read.why, /amount|pence/);
  });
}

test('words', () => {
  assert.equal(plural(1, 'session'), '1 session');
  assert.equal(plural(2, 'person', 'people'), '2 people');
  assert.equal(count_words(30000), '30,000');
  assert.equal(and_list(['a', 'b', 'c']), 'a, b and c');
  assert.equal(and_list(['a']), 'a');
  assert.equal(initials('Compassionate Leadership, autumn'), 'CL');
  assert.equal(folded('Łucja Dąbrowska'), 'lucja dabrowska');
  assert.equal(folded('Ada O’Neill'), "ada o'neill");
});
