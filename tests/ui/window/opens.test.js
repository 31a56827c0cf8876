// The window opens, bears its name, and nothing in it is out of reach.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axe, nativeWindows, openWindow, picture } from './harness.js';

test('the window opens under its own name', async (t) => {
  const { driver } = await openWindow(t);
  assert.equal(await driver.getTitle(), 'Course Register');
  assert.ok((await nativeWindows()).includes('Course Register'), 'the system shows the name too');
});
