// @ts-check
import './no_page.js';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fit, fit_of_action, ranked } from '../../../ui/shared/ranked.js';

/** @typedef {import('../../../ui/ipc.js').Found} Found */

let numbered = 0;
/** @param {Found['kind']} kind @param {...string} titles @returns {Found[]} */
const found = (kind, ...titles) => titles.map((title) => ({ kind, id: (numbered += 1), course_id: null, title, detail: '' }));
const ACTIONS = ['New course', 'Go to Settings', 'Remove the sample course'].map((title) => ({ title }));
/** @param {string} typed @param {Found[]} things @returns {string[]} */
const said = (typed, ...things) => ranked(typed, ACTIONS, things).flatMap(({ kind, shown, more }) => [`${kind}:`, ...shown.map(({ title }) => title), ...(more ? ['more'] : [])]);
const eight = ['Ann A', 'Ann B', 'Ann C', 'Ann D', 'Ann E', 'Ann F', 'Ann G', 'Ann H'];

test('a title fits best where its words begin so', () => {
  for (const [typed, title, expected] of /** @type {[string, string, number][]} */ ([
    ['session', 'Session 1, Monday 9 February 2026', 0], ['session 1', 'Session 1, Monday 9 February 2026', 0], ['se', 'Session 1, Monday 9 February 2026', 1], ['SET', 'Go to Settings', 1], ['luc dab', 'Łucja Dąbrowska', 1], ['jones', 'Ada Smith-Jones', 0], ["o'b", "Ada O'Brien", 1], ['brien', 'Ada O’Brien', 0],
    ['session', 'How sessions go', 0], ['se', 'New course', 2], ['browska luc', 'Łucja Dąbrowska', 2], ['se', 'Grace Adeyemi', 3], ['grace severn', 'Grace Adeyemi', 3],
  ])) assert.equal(fit(typed, title), expected, `${typed}: ${title}`);
});

for (const [what, typed, things, expected] of /** @type {[string, string, Found[], string[]][]} */ ([
  ['an action stays in sight, and who only works there comes last', 'se', [...found('participant', ...eight), ...found('session', 'Session 2')],
    ['action:', 'Go to Settings', 'session:', 'Session 2', 'participant:', 'Ann A', 'Ann B', 'Ann C', 'Ann D', 'Ann E', 'more']],
  ['who is called so comes before who only works there', 'sev', [...found('participant', 'Ann A', 'Ann Asevo', 'Seva B')], ['participant:', 'Seva B', 'Ann Asevo', 'Ann A']],
  ['people first among what fits equally well', 'spr', [...found('session', 'Spring session'), ...found('course', 'Care, spring 2026'), ...found('participant', 'Ada Spring')],
    ['participant:', 'Ada Spring', 'course:', 'Care, spring 2026', 'session:', 'Spring session']],
  ['a course that is called so before a person who only holds the words', 'care', [...found('participant', 'Ann Macare'), ...found('course', 'Care, spring 2026')],
    ['course:', 'Care, spring 2026', 'participant:', 'Ann Macare']],
  ['people alone have more room', 'ann', [...found('participant', ...eight)], ['participant:', ...eight]],
  ['and it says when there are more still', 'ann', [...found('participant', ...eight, 'Ann I')], ['participant:', ...eight, 'more']],
  ['what is within the words of an action is not meant', 'ttings', [], []],
  ['with nothing typed every action stands there', '', [], ['action:', ...ACTIONS.map(({ title }) => title)]],
])) test(`what the box shows: ${what}`, () => assert.deepEqual(said(typed, ...things), expected));

test('an action is found by what else it is called, and with a typing error', async () => {
  const { actions } = await import('../../../ui/frame/actions.js');
  const none = () => {};
  const frame = /** @type {any} */ ({ undo: { said: 'Marked 12 present' }, redo: null, sample_present: false });
  const all = actions({ frame, go: none, record_request: none, remove_sample: none, take_back: none, bring_back: none });
  /** @param {string} typed */
  const first = (typed) => ranked(typed, all, []).flatMap(({ shown }) => shown.map(({ title }) => title));
  for (const [typed, expected] of /** @type {[string, string][]} */ ([
    ['certificate', 'Go to Certificates'], ['request', 'Record a request for a certificate…'], ['asked for certificate', 'Record a request for a certificate…'], ['certifcate', 'Go to Certificates'], ['attendance', 'Go to Register'], ['atendance', 'Go to Register'], ['undo', 'Undo'], ['backup', 'Go to Data safety'], ['bakcup', 'Go to Data safety'],
    ['restore', 'Go to Data safety'], ['excel', 'Go to Export'], ['report', 'Go to Overview'], ['funders', 'Go to Overview'], ['regsiter', 'Go to Register'], ['add person', 'New participant'], ['graduates', 'Go to Follow-ups'],
  ])) assert.equal(first(typed)[0], expected, typed);
  assert.deepEqual(first('zzqxy'), []);
  assert.equal(fit_of_action('marx', { title: 'Go to Register', also: 'marks' }), 3);
  assert.equal(fit_of_action('mar', { title: 'Go to Register', also: 'attendance' }), null, 'too short to err in');
  const mary = ranked('mary', all, found('participant', 'Mary Lind'));
  assert.deepEqual(mary.map(({ kind }) => kind).slice(0, 1), ['participant'], 'who is called so comes before an action that may be meant');
});

test('typing errors as trying every one of them finds them', async () => {
  const { like } = await import('../../../ui/shared/typing.js');
  /** Everything one error away. @param {string} word */
  const one_error = (word) => new Set([...Array(word.length + 1).keys()].flatMap((at) => [...'abcde'].flatMap((letter) => [word.slice(0, at) + letter + word.slice(at), ...(at < word.length ? [word.slice(0, at) + letter + word.slice(at + 1), word.slice(0, at) + word.slice(at + 1)] : []), ...(at + 1 < word.length ? [word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2)] : [])])));
  let seed = 5;
  const pick = (/** @type {number} */ of) => { seed = (seed * 48271) % 2147483647; return seed % of; };
  const word = (/** @type {number} */ length) => Array.from({ length }, () => 'abcde'[pick(5)]).join('');
  let found_some = 0;
  for (let turn = 0; turn < 2000; turn += 1) {
    const typed = word(4 + pick(2));
    const near = one_error(typed).add(typed);
    const one = [...near][pick(near.size)] ?? '';
    const further = [...one_error(one)];
    const other = pick(2) ? word(2 + pick(5)) : further[pick(further.length)] ?? '';
    const expected = [...other].some((_, at) => near.has(other.slice(0, at + 1)));
    found_some += Number(expected);
    assert.equal(like(typed, other), expected, `${typed}: ${other}`);
  }
  assert.ok(found_some > 200 && found_some < 1800, `both are there: ${found_some}`);
});
