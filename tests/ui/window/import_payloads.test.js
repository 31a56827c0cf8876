// Sixty script payloads in files that are brought in: as names, addresses, headings, cells, sheets and the file's own name. No review runs
// one, asks for something or grows an element out of one, and each is shown as it stands in the file.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { crowd_file } from './crowd.js';
import { keys, nativeOpen, openWindow, tabTo, waitFor } from './harness.js';
import { found, watch } from './hostile_texts.js';
import { heading, started, texts } from './page.js';
import { there } from './looks.js';
import { PAYLOADS } from './payloads.js';

/** A cell as a spreadsheet writes it. @param {string} text */
const cell = (text) => `"${text.replaceAll('"', '""')}"`;
const oneLine = (/** @type {string} */ text) => text.replace(/\s+/g, ' ').trim();
/** What only turns the direction of a name is taken out of a report. @param {string} text */
const unturned = (text) => oneLine(text.replace(/[\u202a-\u202e\u2066-\u2069\u200b-\u200f]/g, ''));

test('no payload in an attendance report or in applications runs, and each is shown as it stands there', async (t) => {
  const { driver, folder } = await openWindow(t, { now: '2026-03-03T09:00:00Z', dataFile: crowd_file(t, 40)() });
  await started(driver);
  await watch(driver);
  const safe = async (/** @type {string} */ where) => assert.deepEqual(await found(driver), [], where);

  // A report: every name a payload, among them rows that cannot be used, and a file's name that would be markup.
  const rows = PAYLOADS.map((text, at) => `${cell(text)},${cell(at % 3 ? '' : `${text}@example.org`)},23/02/2026 15:00:00,23/02/2026 17:00:00,120,No`);
  const broken = PAYLOADS.slice(0, 20).map((text) => `${cell(text)},,${cell(text)},,,No`);
  const report = join(folder, '<img data-ran src=x onerror=window.ran=1>.csv');
  writeFileSync(report, `Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest\r\n${[...rows, ...broken].join('\r\n')}\r\n`);
  await keys(driver, 'Control+4');
  await heading(driver, 'Register');
  await there(driver, 'td.one[data-here]');
  await keys(driver, 'i');
  await nativeOpen('Choose files', report);
  await heading(driver, 'Attendance report');
  await there(driver, '.report_names');
  const shown = (await texts(driver, '.report_name th, .report_lines.left_out, .report_files summary')).join('\n');
  assert.deepEqual(PAYLOADS.map(unturned).filter((text) => !shown.includes(text)), [], 'as they stand in the report');
  assert.ok(shown.includes('<img data-ran src=x onerror=window.ran=1>.csv'), 'the file’s name is shown as it is');
  for (let at = 0; at < 60; at += 1) await keys(driver, 'ArrowDown');
  await keys(driver, '/');
  await there(driver, '#report_find_field');
  await safe('the search for somebody else');
  await keys(driver, 'Escape');
  await safe('the review of a report');

  // Columns that say nothing: payloads as headings and first rows.
  const odd = join(folder, 'odd.csv');
  writeFileSync(odd, `${PAYLOADS.slice(0, 30).map(cell).join(',')}\r\n${PAYLOADS.slice(30).map(cell).join(',')}\r\n`);
  await keys(driver, 'Control+4');
  await heading(driver, 'Register');
  await there(driver, 'td.one[data-here]');
  await keys(driver, 'i');
  await nativeOpen('Choose files', odd);
  await there(driver, '.report_columns');
  const columns = (await texts(driver, '.report_columns')).join('\n');
  assert.deepEqual(PAYLOADS.map(oneLine).filter((text) => !columns.includes(text)), [], 'as they stand in the columns');
  await safe('the columns of a report');

  // Applications: payloads in every field, and as questions.
  const form = join(folder, 'form.csv');
  const lines = PAYLOADS.map((text, at) => `${cell(text)},p${at}@example.org,${cell(text)},${cell(text)},${cell(text)},${cell(text)}`);
  writeFileSync(form, `Name,Email,Organisation,Job title,Notes,${cell(`${PAYLOADS[0]}?`)}\r\n${lines.join('\r\n')}\r\n`);
  await keys(driver, 'Control+3');
  await heading(driver, 'Participants');
  await there(driver, '#paste_rows');
  await tabTo(driver, 'Bring in applications…');
  await keys(driver, 'Enter');
  await there(driver, '#paste_box');
  await tabTo(driver, 'Choose a file…');
  await keys(driver, 'Enter');
  await nativeOpen('Choose files', form);
  await there(driver, '.paste_sheet');
  const pasted = (await texts(driver, '.paste_sheet')).join('\n');
  assert.deepEqual(PAYLOADS.map(oneLine).filter((text) => !pasted.includes(text)), [], 'as they stand in the form');
  await safe('applications from a file');
  await waitFor(async () => /60 rows read/.test((await texts(driver, '.paste_counts b'))[0] ?? ''), 'every row is accounted for');
});
