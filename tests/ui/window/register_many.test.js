// The register of 400 people: few rows in the page, and a mark that is painted within two frames of its key.
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { axe, keys, picture, resize, waitFor } from './harness.js';
import { all_saved, call, course_file, open_register } from './register_course.js';

let file = '';
before(async () => { file = await course_file(400); });

/** Measures from the key to the frame that paints its mark, and to the moment after that frame. */
const WATCH = `
  window.frames_of = [];
  window.addEventListener('keydown', (event) => {
    const began = performance.now();
    const cell = document.activeElement;
    if (!cell?.matches('td[data-here]') || event.key.length > 1) return;
    requestAnimationFrame(() => {
      const frame = performance.now() - began;
      const right = cell.querySelector('.mark')?.classList.contains({ p: 'present', a: 'apologies', x: 'absent', u: 'unmarked' }[event.key]);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => window.frames_of.push({ right, frame, after: performance.now() - began });
      port2.postMessage(0);
    });
  }, { capture: true });`;

/** @param {number[]} times @param {number} share */
function nth(times, share) {
  const sorted = [...times].sort((one, other) => one - other);
  return Math.round((sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)] ?? 0) * 10) / 10;
}

test('a mark is painted within two frames of its key, with 400 people', async (t) => {
  const { driver } = await open_register(t, file, { now: '2026-02-09T18:00:00Z' });
  assert.ok(/** @type {number} */ (await driver.executeScript('return document.querySelectorAll("tr").length')) <= 60, 'few of the 400 rows are in the page');
  await driver.executeScript(WATCH);
  /** @type {{ median: number, most: number }[]} */
  const rounds = [];
  for (let round = 0; round < 3; round += 1) {
    for (let five = 0; five < 20; five += 1) await keys(driver, 'p', 'a', 'x', 'u', 'p');
    await all_saved(driver);
    await waitFor(async () => (await driver.executeScript('return window.frames_of.length')) === 100, 'each of 100 keys has had its frame');
    const seen = /** @type {{ right: boolean, frame: number, after: number }[]} */ (await driver.executeScript('return window.frames_of.splice(0)'));
    assert.ok(seen.every(({ right }) => right), 'the frame after each key shows its mark');
    const frame = seen.map((one) => one.frame);
    const after = seen.map((one) => one.after);
    rounds.push({ median: nth(frame, 0.5), most: nth(frame, 0.95) });
    t.diagnostic(`100 marks among 400 people, from the key: its frame median ${nth(frame, 0.5)} ms, 95th percentile ${nth(frame, 0.95)} ms; painted median ${nth(after, 0.5)} ms, 95th percentile ${nth(after, 0.95)} ms`);
  }
  // That the very next frame shows the mark is asserted above. Milliseconds depend on who else uses the processor: they are said.
  t.diagnostic(`the quietest of three rounds, 95th percentile: ${Math.min(...rounds.map(({ most }) => most))} ms; two frames are 33.3 ms`);
  const { rows } = await call(driver, 'register_sheet', { of: { kind: 'course', id: 1 } });
  const kinds = rows.slice(0, 300).map((/** @type {any} */ row) => row.cells[0].mark?.kind ?? null);
  assert.deepEqual(kinds, Array.from({ length: 300 }, (_, at) => ['present', 'apologies', 'absent', null, 'present'][at % 5]));
  assert.deepEqual(await driver.executeScript('return document.activeElement.closest("tr").dataset.row'), '300', 'the cursor is in sight, at the next person');
});

for (const theme of /** @type {const} */ (['light', 'dark'])) {
  test(`400 people: axe finds nothing, pictures, and the keys reach the end, ${theme}`, async (t) => {
    const { driver } = await open_register(t, file, { now: '2026-03-03T09:00:00Z', theme });
    await keys(driver, 'Home', 'r');
    await all_saved(driver);
    for (const size of /** @type {[number, number][]} */ ([[1280, 800], [900, 600]])) {
      await resize(driver, size);
      await keys(driver, 'Control+End');
      assert.deepEqual(await driver.executeScript('const c = document.activeElement; return [c.closest("tr").dataset.row, c.dataset.column]'), ['399', '5']);
      await keys(driver, 'Control+Home', 'PageDown', 'PageDown', 'ArrowRight');
      assert.ok(/** @type {number} */ (await driver.executeScript('return document.querySelectorAll("tr").length')) <= 60);
      await picture(driver, `register-400-${theme}-${size[0]}`);
      assert.deepEqual(await axe(driver), []);
    }
  });
}
