// What was asked before the page's modules were there is taken once; everything else is asked when it is asked.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import './no_window.js';
import { ask, forget_first_answers } from '../../../ui/calling.js';

/** @type {string[]} */
let asked = [];
beforeEach(() => {
  asked = [];
  Object.assign(globalThis, { window: globalThis, __TAURI__: { core: { invoke: async (/** @type {string} */ command) => { asked.push(command); return `${command} now`; } } } });
});
/** @param {Promise<unknown>} today */
const begin = (today) => { today.catch(() => {}); Object.assign(globalThis, { first_answers: new Map([['today', today]]) }); };

test('the first question takes the answer that is on its way, the next is asked anew', async () => {
  begin(Promise.resolve('today before'));
  assert.equal(await ask('today'), 'today before');
  assert.equal(await ask('today'), 'today now');
  assert.deepEqual(asked, ['today']);
});

test('an answer that nobody took is forgotten with the first screen: it would be old', async () => {
  begin(Promise.resolve('today before'));
  assert.equal(await ask('start_up'), 'start_up now');
  forget_first_answers();
  assert.equal(await ask('today'), 'today now');
});

test('what went wrong is heard by whoever asks', async () => {
  begin(Promise.reject({ code: null, message: 'The file is not open.', fields: [] }));
  await assert.rejects(ask('today'), { message: 'The file is not open.' });
});

test('a window without early questions asks when it asks', async () => {
  Object.assign(globalThis, { first_answers: undefined });
  assert.equal(await ask('today'), 'today now');
});
