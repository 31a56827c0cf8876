// @ts-check
// What runs in the page cannot reach the disk: 10,000 calls to every command there is, with arguments of every wrong kind
// and paths in every place, while strace watches each file that the program and its children touch.
import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { PROGRAM, openWindow, waitFor } from './harness.js';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
const CALLS = 10_000;
const BATCH = 500;
/** A name that stands in every hostile path, and nowhere else on this machine. */
const CANARY = 'hostile-canary-7f3a';

/** The commands with the names of their arguments as the page sends them. @returns {{ command: string, args: string[] }[]} */
function commands() {
  const folder = join(ROOT, 'src-tauri/src/commands');
  return readdirSync(folder).flatMap((file) => readFileSync(join(folder, file), 'utf8').split('#[tauri::command]').slice(1).map((text) => {
    const [, command = '', list = ''] = /fn (\w+)[^(]*\(([\s\S]*?)\)\s*->/.exec(text) ?? [];
    const args = [...list.matchAll(/(\w+):\s*(?!State|WebviewWindow|AppHandle)[A-Za-z]/g)].map(([, name = '']) => name.replace(/_(\w)/g, (_, letter) => letter.toUpperCase()));
    return { command, args: args.filter((name) => !['open', 'window', 'app', 'state'].includes(name)) };
  }));
}

/** Runs in the page: makes and sends one batch of calls, answers how each ended. */
const SEND = `
  const [commands, fields, canary, seed, count, done] = arguments;
  let state = seed >>> 0;
  const random = (n) => { state = (Math.imul(state, 1664525) + 1013904223) >>> 0; return Math.floor(state / 4294967296 * n); };
  const pick = (list) => list[random(list.length)];
  const texts = ['', '../../../../tmp/' + canary, '/tmp/' + canary, 'C:\\\\' + canary, '\\\\\\\\server\\\\' + canary, 'file:///tmp/' + canary, '\\u0000' + canary, 'CON',
    "'; DROP TABLE participant; --", '<script>window.ran = true</script>', '=cmd|/c calc', '\\u202e' + canary, 'x'.repeat(20000), '2026-02-30', '99:99', '1e999', '🙂'.repeat(300), '%2e%2e%2f' + canary, '{"a":1}'];
  const value = (depth) => pick([
    () => pick(texts), () => pick(texts), () => pick([0, 1, 2, 3, -1, 2 ** 53, -(2 ** 31), 0.5, 1e308]), () => pick([null, true, false]), () => [],
    () => (depth > 3 ? 0 : Array.from({ length: random(4) }, () => value(depth + 1))),
    () => (depth > 3 ? '' : Object.fromEntries(Array.from({ length: 1 + random(6) }, () => [pick(fields), value(depth + 1)]))),
    () => ({ path: '/tmp/' + canary, file: '/etc/' + canary, folder: '../' + canary }),
  ])();
  const ended = { answered: 0, refused: 0 };
  const calls = Array.from({ length: count }, (_, n) => {
    const { command, args } = commands[(seed + n) % commands.length];
    const given = Object.fromEntries(args.map((name) => [name, value(0)]));
    if (random(4) === 0) given[pick(['path', 'file', 'folder', '__proto__x', 'constructor'])] = '/tmp/' + canary;
    if (random(10) === 0) delete given[pick(args.length ? args : ['none'])];
    return window.__TAURI__.core.invoke(command, given).then(() => { ended.answered += 1; }, () => { ended.refused += 1; });
  });
  // A command that opens a dialog answers when a person closes it: the count goes on without it.
  const enough = () => ended.answered + ended.refused >= count - 1;
  const wait = () => (enough() ? done(ended) : setTimeout(wait, 5));
  Promise.all(calls).then(wait);
  wait();
`;

test('10,000 hostile calls touch no file that a dialog did not choose', async (t) => {
  const place = mkdtempSync(join(tmpdir(), 'course-register-trace-'));
  t.after(async () => rmSync(place, { recursive: true, force: true }));
  const trace = join(place, 'trace');
  const wrapper = join(place, 'watched');
  writeFileSync(wrapper, `#!/bin/sh\nexec strace -f -qq -s 4096 -e trace=%file,connect -o '${trace}' '${PROGRAM}' "$@"\n`);
  chmodSync(wrapper, 0o755);
  const { driver, dataFile, folder } = await openWindow(t, { program: wrapper });
  await waitFor(() => driver.executeScript('return document.querySelector("h1")'), 'the first screen is there');

  const list = commands();
  assert.ok(list.length >= 12, 'the commands are found in the source');
  const fields = [...new Set([...readFileSync(join(ROOT, 'ui/types.d.ts'), 'utf8').matchAll(/^(\w+):/gm)].map(([, name = '']) => name))];
  const before = new Set(readdirSync(folder));
  const ended = { answered: 0, refused: 0 };
  await driver.manage().setTimeouts({ script: 120_000 });
  for (let sent = 0; sent < CALLS; sent += BATCH) {
    /** @type {typeof ended} */
    const now = await driver.executeAsyncScript(SEND, list, fields, CANARY, sent, BATCH);
    ended.answered += now.answered;
    ended.refused += now.refused;
  }
  assert.ok(ended.answered + ended.refused >= CALLS - CALLS / BATCH, `every call is answered: ${JSON.stringify(ended)}`);
  assert.ok(ended.refused > 1000, `hostile arguments are refused: ${JSON.stringify(ended)}`);
  assert.equal(await driver.executeScript('return window.ran ?? false'), false, 'no text became a script');

  const touched = readFileSync(trace, 'utf8');
  assert.ok(touched.includes(dataFile), 'strace sees the files that are touched: the data file is one');
  const lines = touched.split('\n').filter((line) => line.includes(CANARY));
  assert.deepEqual(lines.slice(0, 5), [], 'no path from the page reached the disk');
  const outside = touched.split('\n').filter((line) => /connect\(.*sin6?_addr/.test(line) && !/127\.0\.0\.1|::1/.test(line));
  assert.deepEqual(outside.slice(0, 5), [], 'no connection beyond this computer');
  const stray = readdirSync(folder).filter((name) => !before.has(name) && !name.startsWith(dataFile.split('/').at(-1) ?? '-'));
  assert.deepEqual(stray, [], 'no file appeared beside the data file');
  // The program is still there and answers.
  assert.ok(await driver.executeAsyncScript('const done = arguments.at?.(-1) ?? arguments[arguments.length - 1]; window.__TAURI__.core.invoke("frame").then((frame) => done(frame.today), () => done(null))'), 'the program still answers');
  t.diagnostic(`${list.length} commands, ${ended.answered} answered, ${ended.refused} refused`);
});
