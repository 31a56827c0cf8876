// @ts-check
import './no_page.js';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fit, ranked } from '../../../ui/shared/ranked.js';

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
    ['se', 'Session 1, Monday 9 February 2026', 0], ['SET', 'Go to Settings', 0], ['luc dab', 'Łucja Dąbrowska', 0], ['jones', 'Ada Smith-Jones', 0], ["o'b", "Ada O'Brien", 0], ['brien', 'Ada O’Brien', 0],
    ['se', 'New course', 1], ['browska luc', 'Łucja Dąbrowska', 1], ['se', 'Grace Adeyemi', 2], ['grace severn', 'Grace Adeyemi', 2],
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
  ['what is within the words of an action is not meant', 'ourse', [], []],
  ['with nothing typed every action stands there', '', [], ['action:', ...ACTIONS.map(({ title }) => title)]],
])) test(`what the box shows: ${what}`, () => assert.deepEqual(said(typed, ...things), expected));
