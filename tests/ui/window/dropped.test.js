// A file that is dragged from a file manager and dropped on the window: it is read behind the page, and its review opens.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { crowd_file } from './crowd.js';
import { drag } from './drag.js';
import { keys, openWindow, waitFor } from './harness.js';
import { heading, started, texts } from './page.js';
import { there } from './looks.js';

test('an attendance report is dropped on the register, and its review opens', async (t) => {
  const { driver, folder } = await openWindow(t, { now: '2026-03-03T09:00:00Z', dataFile: crowd_file(t, 30)(), size: [1100, 700] });
  await started(driver);
  await keys(driver, 'Control+4');
  await heading(driver, 'Register');
  await there(driver, 'td.one[data-here]');
  const report = join(folder, 'dropped.csv');
  writeFileSync(report, 'Name (Original Name),User Email,Join Time,Leave Time\nGrace Adeyemi,,23/02/2026 15:00:00,23/02/2026 17:00:00\n');
  const drop = await drag(t, report);
  await waitFor(() => driver.executeScript('return !document.querySelector(".drop_here").hidden'), 'the page says that it can be dropped here');
  assert.equal((await texts(driver, '.drop_here'))[0], 'Drop attendance reports here');
  drop();
  await heading(driver, 'Attendance report');
  assert.match((await texts(driver, '.report_files summary'))[0] ?? '', /dropped\.csv/);
  assert.ok(await driver.executeScript('return document.querySelector(".drop_here").hidden'));
  assert.ok(!(await driver.executeScript('return document.documentElement.outerHTML')).includes(folder), 'the page never hears where it lies');
});
