// The window opens, bears its name, and is one window, in front, however often the program is started.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axe, nativeFront, nativeMinimise, nativeWindows, openWindow, waitFor } from './harness.js';

test('the window opens under its own name, with nothing out of reach', async (t) => {
  const { driver } = await openWindow(t);
  assert.ok((await nativeWindows()).includes('Course Register'), 'the system shows the name');
  await waitFor(() => driver.executeScript('return document.querySelector("h1")'), 'the first screen is there');
  assert.deepEqual(await axe(driver), []);
});

test('the page cannot be told to run what came with its content', async (t) => {
  const { driver } = await openWindow(t);
  await driver.executeScript(`
    window.refused = [];
    addEventListener('securitypolicyviolation', (event) => window.refused.push(event.effectiveDirective));
    const place = document.createElement('div');
    place.innerHTML = '<img src="data:," onerror="window.ran = true"><a style="color: red" href="javascript:void(window.ran = true)">go</a>';
    const script = document.createElement('script');
    script.textContent = 'window.ran = true';
    document.body.append(place, script);
    place.querySelector('a').click();
  `);
  const kinds = ['script-src-attr', 'script-src-elem', 'style-src-attr'];
  await waitFor(
    () => driver.executeScript('return arguments[0].every((kind) => window.refused.includes(kind))', kinds),
    `refused: ${kinds.join(', ')}`,
  );
  assert.equal(await driver.executeScript('return window.ran ?? false'), false);
});

test('started twice on the same file, the program stays one window, and it comes to the front', async (t) => {
  const { driver, dataFile, startAgain } = await openWindow(t);
  await waitFor(() => driver.executeScript('return document.querySelector("h1")'), 'the first screen is there');
  await nativeMinimise('Course Register');
  const begun = performance.now();
  assert.equal(await startAgain(dataFile), 0, 'the second start hands over and ends well');
  await waitFor(async () => (await nativeFront()) === 'Course Register', 'the first window is in front again');
  t.diagnostic(`started again, it is in front after ${Math.round(performance.now() - begun)} ms`);
  assert.deepEqual((await nativeWindows()).filter((title) => title === 'Course Register').length, 1);
});
