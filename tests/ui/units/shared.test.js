// The shared components without a page: the list below a field, what is kept while one types, forms and their drafts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { handlers, own_time, press } from './no_window.js';
import { make_chooser } from '../../../ui/shared/chooser.js';
import { make_form, text } from '../../../ui/shared/form.js';
import { keep_all, make_keeper } from '../../../ui/shared/keeper.js';

/** A list that answers when it is told to. */
function asked_list() {
  /** @type {string[]} */
  const taken = [];
  const chooser = make_chooser({ id: 'people', label: '', placeholder: '', redraw: () => {}, typed: () => {}, close: () => {} });
  const [type, key] = /** @type {[any, any]} */ (handlers(chooser.field()));
  const answer = (/** @type {string} */ of, /** @type {string[]} */ ...names) => chooser.set(names.map((name) => ({ id: name, title: name, take: () => taken.push(name) })), of);
  return { chooser, taken, answer, type: (/** @type {string} */ typed) => type({ target: { value: typed } }), press: (/** @type {string} */ name) => key(press(name)) };
}
const soon = () => new Promise((resolve) => { setImmediate(resolve); });

test('Enter takes the answer to what is typed, and waits for it', async () => {
  const list = asked_list();
  list.answer('', 'Grace', 'Tom');
  list.type('Tom');
  list.press('Enter');
  assert.deepEqual(list.taken, [], 'the list still answers nothing typed');
  list.answer('To', 'Tomasz');
  await soon();
  assert.deepEqual(list.taken, [], 'nor is this the answer');
  list.answer('Tom', 'Tom');
  await soon();
  assert.deepEqual(list.taken, ['Tom']);
  list.press('Enter');
  assert.deepEqual(list.taken, ['Tom', 'Tom'], 'an answered list is taken from at once');
});

test('going on typing, Escape or a choice takes the waiting Enter back', async () => {
  const list = asked_list();
  list.type('T');
  list.press('Enter');
  list.type('To');
  list.answer('To', 'Tom');
  await soon();
  list.type('G');
  list.press('Enter');
  list.press('Escape');
  list.answer('G', 'Grace');
  await soon();
  assert.deepEqual(list.taken, []);
  list.type('Gr');
  list.press('Enter');
  list.answer('Gr');
  await soon();
  assert.deepEqual(list.taken, [], 'nobody to take');
});

test('a list that is opened afresh begins empty', () => {
  const list = asked_list();
  list.type('Tom');
  list.answer('Tom', 'Tom');
  list.chooser.reset();
  assert.equal(list.chooser.text, '');
  list.press('Enter');
  assert.deepEqual(list.taken, []);
});

test('what is typed is kept after a pause, every two seconds without one, and at once when the window goes', (t) => {
  const pass = own_time(t);
  let kept = 0;
  const keeper = make_keeper(() => { kept += 1; });
  keeper.soon();
  pass(499);
  assert.equal(kept, 0);
  pass(1);
  assert.equal(kept, 1, 'after the pause');
  for (let at = 0; at < 10; at += 1) { keeper.soon(); pass(400); }
  assert.equal(kept, 3, 'four seconds of typing without a pause: twice');
  keeper.now();
  const before = kept;
  keeper.now();
  pass(5000);
  assert.equal(kept, before, 'nothing waits: nothing is kept again');
  keeper.soon();
  keep_all();
  assert.equal(kept, before + 1, 'the window goes');
  keeper.soon();
  keeper.drop();
  keep_all();
  pass(5000);
  assert.equal(kept, before + 1, 'what was saved or thrown away is not kept');
});

/** A form with one field, and what it asks of the program. */
function form_of_one() {
  /** @type {string[]} */
  const asked = [];
  /** @type {{ done: () => void, refuse: (why: Error) => void }[]} */
  const saves = [];
  const context = /** @type {any} */ ({
    today: () => '2026-03-03', problem: () => {}, no_problem: () => {},
    ipc: { save_draft: async (/** @type {string} */ key) => asked.push(`keep ${key}`), discard_draft: async (/** @type {string} */ key) => asked.push(`discard ${key}`), problem_from: (/** @type {Error} */ thrown) => ({ fields: [], message: thrown.message }) },
  });
  const form = make_form({ name: 'one', context, fields: { name: text({ label: 'Name' }) }, values: { name: 'Grace' }, draft: 'one', redraw: () => {}, save: () => new Promise((done, refuse) => { saves.push({ done: () => done(undefined), refuse }); }) });
  return { form, asked, saves };
}

test('a form that was saved leaves no draft behind, also when it is closed at once', async (t) => {
  const pass = own_time(t);
  const { form, asked, saves } = form_of_one();
  form.set('name', 'Grace Adeyemi');
  const sent = form.send();
  form.stop();
  saves[0]?.done();
  await sent;
  pass(5000);
  assert.deepEqual(asked, ['discard one']);
});

test('a form that could not be saved keeps what was typed', async (t) => {
  const pass = own_time(t);
  const { form, asked, saves } = form_of_one();
  form.set('name', 'Grace Adeyemi');
  const sent = form.send();
  saves[0]?.refuse(new Error('not saved'));
  await sent;
  assert.deepEqual(asked, ['keep one']);
  form.set('name', 'Grace');
  form.stop();
  assert.deepEqual(asked, ['keep one', 'keep one'], 'also what was typed in the last moment');
});
