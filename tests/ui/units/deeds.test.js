// @ts-check
// What can be done with a person who is found: where it is named, and where the name is plain.
import './no_page.js';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { name_within, with_whom } from '../../../ui/shared/deeds.js';

const DEED = { words: ['record', 'request', 'certificate', 'asked'] };
/** @param {...string} titles @returns {import('../../../ui/ipc.js').Found[]} */
const people = (...titles) => titles.map((title, id) => ({ kind: 'participant', id, course_id: null, title, detail: '' }));
const titles = (/** @type {{ first: { title: string }[], last: { title: string }[] }} */ { first, last }) => [first.map(({ title }) => title), last.map(({ title }) => title)];

test('the name beside the words of a deed, in any order; nothing where only one of the two was typed', () => {
  for (const [typed, name] of /** @type {[string, string | null][]} */ ([
    ['certificate una', 'una'], ['Una Whitlock certif', 'Una Whitlock'], ['record a request for a certificate: Una Whitlock', 'Una Whitlock'], ['una asked', 'una'],
    ['certificate', null], ['request for a certificate', null], ['una', null], ['cer una', null], ['certificates una', null], ['', null],
  ])) assert.equal(name_within(typed, DEED), name, typed);
});

test('it comes first where it was named, and last where few are called so', () => {
  const [una, tom] = people('Una Whitlock', 'Tom Una');
  if (!una || !tom) throw new Error('two people');
  const course = { ...una, kind: /** @type {const} */ ('course'), title: 'Una, spring' };
  assert.deepEqual(titles(with_whom('certificate una', DEED, [], [una, course])), [['Una Whitlock'], []]);
  assert.deepEqual(titles(with_whom('una', DEED, [una, course, tom], [])), [[], ['Una Whitlock', 'Tom Una']]);
  assert.deepEqual(titles(with_whom('whitlok', DEED, [una], [])), [[], ['Una Whitlock']], 'found with a typing error');
  assert.deepEqual(titles(with_whom('ann', DEED, people('Ann A', 'Ann B', 'Ann C', 'Ann D'), [])), [[], []], 'too many to say whom');
  assert.deepEqual(titles(with_whom('ann', DEED, people('Ann', 'Annabel B', 'Annie C', 'Annika D'), [])), [[], ['Ann']], 'who is called just so');
  assert.deepEqual(titles(with_whom('u', DEED, [una], [])), [[], []], 'one letter');
});
