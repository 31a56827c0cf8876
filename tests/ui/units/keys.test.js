// What is open over the screen, and the keys that work everywhere.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { element, press } from './no_window.js';
import { keys_everywhere } from '../../../ui/frame/keys.js';
import { close_innermost, forget_layers, in_text_field, is_text_entry, open_layer } from '../../../ui/shared/keyboard.js';

/** @type {string[]} */
let done = [];
const pressed = keys_everywhere({
  go: (screen) => done.push(`go ${screen}`), find: () => done.push('find'), undo: () => done.push('undo'), redo: () => done.push('redo'), show_keys: () => done.push('keys'),
});
const ctrl = (/** @type {string} */ key, more = {}) => press(key, { ctrlKey: true, ...more });

test('undo, redo, the search and the screens leave a panel open, and close a menu', () => {
  for (const [key, more, does] of /** @type {[string, object, string][]} */ ([['z', {}, 'undo'], ['z', { shiftKey: true }, 'redo'], ['y', {}, 'redo'], ['k', {}, 'find'], ['3', {}, 'go participants']])) {
    done = [];
    const drop = open_layer(() => done.push('panel closed'));
    open_layer(() => done.push('menu closed'), { passing: true });
    pressed(ctrl(key, more));
    assert.deepEqual(done, ['menu closed', does], `Ctrl+${key}`);
    pressed(press('Escape'));
    assert.deepEqual(done, ['menu closed', does, 'panel closed'], 'Escape closes the panel, which was still open');
    drop();
    assert.equal(close_innermost(), false);
  }
});

test('what does not say that it is closed is closed once, and what was open over a left screen is forgotten', () => {
  done = [];
  open_layer(() => done.push('closed'));
  let closings = 0;
  while (close_innermost() && closings < 5) closings += 1;
  assert.deepEqual([closings, done], [1, ['closed']]);
  open_layer(() => done.push('of a screen that was left'));
  forget_layers();
  assert.equal(close_innermost(), false);
});

test('undo is the field’s own only where one types', () => {
  for (const [tag, type, typing, keys_of_its_own] of /** @type {[string, string, boolean, boolean][]} */ ([
    ['input', 'text', true, true], ['input', 'search', true, true], ['input', 'email', true, true], ['textarea', '', true, true], ['[contenteditable="true"]', '', true, true],
    ['select', '', false, true], ['input', 'checkbox', false, false], ['input', 'radio', false, false], ['button', '', false, false],
  ])) {
    assert.equal(is_text_entry(element(tag, type)), typing, `${tag} ${type}`);
    assert.equal(in_text_field(element(tag, type)), keys_of_its_own, `letters in ${tag} ${type}`);
    done = [];
    pressed(ctrl('z', { target: element(tag, type) }));
    assert.deepEqual(done, typing ? [] : ['undo'], `Ctrl+Z in ${tag} ${type}`);
  }
});
