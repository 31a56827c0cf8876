// @ts-check
// What runs in the page cannot reach the disk: 10,000 calls to every command there is, each with arguments that would do, but for
// a hostile text, number or path in some place of them, while strace watches each file that the program and its children touch.
// What the page may not call at all is refused.
import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { PROGRAM, nativeAnswer, openWindow, waitFor } from './harness.js';
import { valid } from './hostile_arguments.js';
import { started } from './page.js';

/** @typedef {import('selenium-webdriver').WebDriver} WebDriver */
/** @typedef {{ answered: number, refused: number, unread: number }} Ended answered or refused by the program with a Problem; not even read */
/** @typedef {{ by: Record<string, Ended>, odd: string[] }} Told how the calls of each command ended, and what no call may end with */

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
const CALLS = 10_000;
const BATCH = 500;
/** These copy the whole data file, which grows with every call that is answered: they are called in every third batch. */
const COPYING = ['back_up_now', 'check_now', 'keep_both', 'rescue', 'restore_backup', 'restore_newest', 'undo_restore'];
/** A name that stands in every hostile path, and nowhere else on this machine. */
const CANARY = 'hostile-canary-7f3a';

/** @param {string} folder @param {RegExp} pattern @returns {string[]} what the pattern finds in the folder's files, each once */
function listed(folder, pattern) {
  const place = join(ROOT, 'src-tauri', folder);
  const files = readdirSync(place, { withFileTypes: true }).filter((entry) => entry.isFile());
  return [...new Set(files.flatMap(({ name }) => [...readFileSync(join(place, name), 'utf8').matchAll(pattern)].map(([, found = '']) => found.replaceAll('-', '_'))))].sort();
}

/** Runs in the page: sends calls and answers how each ended. @param {WebDriver} driver @param {string} calls an expression of [command, given] pairs @param {...unknown} given for it @returns {Promise<Told>} */
function send(driver, calls, ...given) {
  return driver.executeAsyncScript(`
    const done = arguments[arguments.length - 1];
    const by = {}, odd = [];
    const problem = (why) => typeof why === 'object' && why !== null && typeof why.message === 'string' && Array.isArray(why.fields);
    const calls = ${calls};
    Promise.all(calls.map(([command, given]) => {
      const ended = (by[command] ??= { answered: 0, refused: 0, unread: 0 });
      return window.__TAURI__.core.invoke(command, given).then(() => { ended.answered += 1; }, (why) => {
        if (problem(why)) ended.refused += 1;
        else if (/^invalid (args|channel value) /.test(String(why))) ended.unread += 1;
        else odd.push(command + ': ' + JSON.stringify(why));
        if (problem(why) && why.message.startsWith('Something went wrong inside')) odd.push(command + ' panicked: ' + JSON.stringify(given).slice(0, 2000));
      });
    })).then(() => done({ by, odd }));
  `, ...given);
}

/** In the page: so many calls, in turn to every command, with something hostile in arguments that would do. */
const HOSTILE = `(() => {
  const [valid, canary, seed, count, copying] = arguments;
  let state = seed >>> 0;
  const random = (n) => { state = (Math.imul(state, 1664525) + 1013904223) >>> 0; return Math.floor(state / 4294967296 * n); };
  const pick = (list) => list[random(list.length)];
  const texts = ['', '../../../../tmp/' + canary, '/tmp/' + canary, 'C:\\\\' + canary, '\\\\\\\\server\\\\' + canary, 'file:///tmp/' + canary, '\\u0000' + canary, 'CON',
    "'; DROP TABLE participant; --", '<script>window.ran = true</script>', '=cmd|/c calc', '\\u202e' + canary, 'x'.repeat(20000), '2026-02-30', '99:99', '1e999', '🙂'.repeat(300), '%2e%2e%2f' + canary, '{"a":1}', 'https://' + canary + '.example/'];
  const numbers = [0, 1, 2, 3, -1, 2 ** 53, -(2 ** 31), 2 ** 31, 0.5, 1e308];
  const garbage = () => pick([pick(texts), pick(numbers), null, true, [], {}, [pick(texts)], { path: '/tmp/' + canary, file: '/etc/' + canary }]);
  const alike = (value) => typeof value === 'string' ? pick(texts) : typeof value === 'number' ? pick(numbers) : typeof value === 'boolean' ? !value : garbage();
  // The places in a value: an object, and a key of it.
  const places = (value) => value === null || typeof value !== 'object' ? [] : Object.keys(value).flatMap((key) => [[value, key], ...places(value[key])]);
  const spoil = (given) => {
    // Of few arguments fewer are spoiled: else none of them would be read.
    for (let times = 1 + random(Math.min(3, places(given).length)); times > 0; times -= 1) {
      const [at, key] = pick([...places(given), [given, 'path']]);
      const leaf = at[key] === null || typeof at[key] !== 'object';
      const how = random(12);
      if (how === 0) delete at[key];
      else if (how === 1) at[key] = garbage();
      else if (how === 2) at[pick(['path', 'file', 'folder', 'constructor', '__proto__x'])] = '/tmp/' + canary;
      else if (Array.isArray(at[key])) at[key] = pick([[], Array.from({ length: 300 }, () => at[key][0] ?? pick(texts))]);
      else if (leaf) at[key] = alike(at[key]);
    }
    return given;
  };
  const commands = Object.keys(valid).filter((command) => seed % (3 * count) === 0 || !copying.includes(command));
  return Array.from({ length: count }, (_, n) => {
    const command = commands[(seed + n) % commands.length];
    return [command, spoil(structuredClone(valid[command]))];
  });
})()`;

/** What is no part of the page's list: files, programs, addresses, the log, the window itself. */
const DENIED = {
  'plugin:opener|open_path': { path: `/tmp/${CANARY}` },
  'plugin:opener|open_url': { url: `https://${CANARY}.example/` },
  'plugin:opener|reveal_item_in_dir': { paths: [`/tmp/${CANARY}`] },
  'plugin:log|log': { level: 3, message: CANARY },
  'plugin:window-state|save_window_state': { flags: 1 },
  'plugin:window-state|restore_state': { label: 'main', flags: 1 },
  'plugin:window-state|filename': {},
  'plugin:fs|read_text_file': { path: `/tmp/${CANARY}` },
  'plugin:fs|write_text_file': { path: `/tmp/${CANARY}`, data: '' },
  'plugin:shell|execute': { program: 'sh', args: ['-c', `touch /tmp/${CANARY}`] },
  'plugin:shell|open': { path: `/tmp/${CANARY}` },
  'plugin:dialog|open': { options: { defaultPath: `/tmp/${CANARY}` } },
  'plugin:http|fetch': { clientConfig: { method: 'GET', url: `https://${CANARY}.example/`, headers: [] } },
  'plugin:event|emit': { event: 'offered', payload: CANARY },
  'plugin:event|emit_to': { target: { kind: 'Any' }, event: 'offered', payload: CANARY },
  'plugin:path|resolve_directory': { directory: 1 },
  'plugin:path|resolve': { paths: [`/tmp/${CANARY}`] },
  'plugin:app|version': {},
  'plugin:app|name': {},
  'plugin:window|close': { label: 'main' },
  'plugin:window|create': { options: { label: CANARY } },
  'plugin:webview|create_webview_window': { options: { label: CANARY, url: `https://${CANARY}.example/` } },
  'plugin:image|from_path': { path: `/tmp/${CANARY}` },
  'plugin:resources|close': { rid: 0 },
};

/** @param {WebDriver} driver @returns {Promise<Record<string, string>>} what each answered, or why it was refused */
const denied = (driver) => driver.executeAsyncScript(`
  const [calls, done] = arguments;
  Promise.all(Object.entries(calls).map(([command, given]) => window.__TAURI__.core.invoke(command, given).then((answer) => [command, 'answered ' + JSON.stringify(answer)], (why) => [command, String(why)])))
    .then((all) => done(Object.fromEntries(all)));`, DENIED);

test('10,000 hostile calls touch no file that a dialog did not choose', async (t) => {
  const place = mkdtempSync(join(tmpdir(), 'course-register-trace-'));
  t.after(async () => rmSync(place, { recursive: true, force: true }));
  const trace = join(place, 'trace');
  const wrapper = join(place, 'watched');
  writeFileSync(wrapper, `#!/bin/sh\nexec strace -f -qq --seccomp-bpf -s 4096 -e trace=%file,connect -o '${trace}' '${PROGRAM}' "$@"\n`);
  chmodSync(wrapper, 0o755);
  const { driver, dataFile, folder, startAgain } = await openWindow(t, { program: wrapper });
  await started(driver);
  await driver.manage().setTimeouts({ script: 300_000 });
  const before = new Set(readdirSync(folder));

  const commands = listed('src/commands', /#\[tauri::command\]\s*pub (?:async )?fn (\w+)/g);
  assert.ok(commands.length >= 12, 'the commands are found in the source');
  assert.deepEqual(listed('src/commands', /^ +\w+::(\w+),$/gm), commands, 'each is handled, and nothing else');
  assert.deepEqual(listed('permissions', /"allow-([\w-]+)"/g), commands, 'each is permitted, and nothing else');
  assert.deepEqual(Object.keys(await valid(driver)).sort(), commands, 'each is called, and nothing else');

  // What asks a person is asked once: its dialog is closed, and nothing is chosen. Then one dialog stays open, so that no other can.
  for (const [command, title] of [['save_export', 'Save as CSV'], ['choose_export_folder', 'Choose a folder for the files'], ['save_a_copy', 'Save a copy'], ['restore_chosen', 'Restore a file'], ['choose_second_place', 'Choose a second place for backups'], ['choose_drafts_folder', 'Choose a folder for the files'], ['choose_files', 'Choose files'], ['save_rejected', 'Save as CSV'], ['open_another', 'Open a data file']]) {
    const given = (await valid(driver))[String(command)];
    await driver.executeScript('window.asked = window.__TAURI__.core.invoke(arguments[0], arguments[1]).then((answer) => ({ answer }), (why) => ({ why }))', command, given);
    if (command === 'open_another') break;
    await nativeAnswer(String(title), 'Escape');
    const { answer } = /** @type {{ answer: unknown }} */ (await driver.executeAsyncScript('window.asked.then(arguments[0])'));
    assert.ok(answer === null || answer === false, `${command} asks, and nothing is chosen`);
  }

  // What would do, does: each command is answered or refused in words.
  const well = await send(driver, 'Object.entries(arguments[0])', await valid(driver));
  assert.deepEqual(well.odd, []);
  assert.deepEqual(commands.filter((command) => (well.by[command]?.unread ?? 1) > 0), [], 'the arguments from which the hostile ones are made are read');

  /** @type {Record<string, Ended>} */
  const by = Object.fromEntries(commands.map((command) => [command, { answered: 0, refused: 0, unread: 0 }]));
  for (let sent = 0; sent < CALLS; sent += BATCH) {
    const now = await send(driver, HOSTILE, await valid(driver), CANARY, sent, BATCH, COPYING);
    assert.deepEqual(now.odd, [], 'every call is answered, refused in words, or not read');
    for (const [command, ended] of Object.entries(now.by)) {
      for (const how of /** @type {const} */ (['answered', 'refused', 'unread'])) /** @type {Ended} */ (by[command])[how] += ended[how];
    }
  }
  const sum = (/** @type {keyof Ended} */ how) => Object.values(by).reduce((all, ended) => all + ended[how], 0);
  assert.equal(sum('answered') + sum('refused') + sum('unread'), CALLS, 'every call ended');
  const few = Object.entries(by).filter(([command, { answered, refused }]) => answered + refused < (COPYING.includes(command) ? 6 : CALLS / commands.length / 6));
  assert.deepEqual(few, [], 'hostile arguments reach every command, past the reading of them');
  assert.ok(sum('refused') > 1000, `hostile arguments are refused in words: ${sum('refused')}`);
  assert.equal(await driver.executeScript('return window.ran ?? false'), false, 'no text became a script');

  const may = await denied(driver);
  assert.deepEqual(Object.entries(may).filter(([, why]) => !/not allowed|not found/.test(why)), [], 'what the page may not call is refused');
  assert.equal(typeof (await driver.executeAsyncScript('const done = arguments[0]; const { invoke, transformCallback } = window.__TAURI__.core; invoke("plugin:event|listen", { event: "offered", target: { kind: "Any" }, handler: transformCallback(() => {}) }).then(done, (why) => done(String(why)))')), 'number', 'what it may call is answered');

  await nativeAnswer('Open a data file', 'Escape');
  assert.deepEqual(await driver.executeAsyncScript('window.asked.then(arguments[0])'), { answer: false }, 'the dialog was there all the time, and nothing was chosen');
  assert.ok(await driver.executeAsyncScript('const done = arguments[0]; window.__TAURI__.core.invoke("frame").then((frame) => done(frame.today), () => done(null))'), 'the program still answers');

  // That strace would have seen it: a path of such a name from the second start, which is no part of the page.
  const control = join(folder, 'seen-by-strace-7f3a.courses');
  await startAgain(control);
  await waitFor(() => readFileSync(trace, 'utf8').includes(control), 'strace sees a path that is only looked up');
  const touched = readFileSync(trace, 'utf8').split('\n');
  assert.ok(touched.some((line) => line.includes(dataFile)), 'the data file is touched');
  assert.ok(touched.some((line) => line.includes('connect(')), 'and connections are seen, such as that to the screen');
  assert.deepEqual(touched.filter((line) => line.includes(CANARY)).slice(0, 5), [], 'no path from the page reached the disk');
  const outside = touched.filter((line) => /connect\(.*sin6?_addr/.test(line) && !/inet_addr\("127\.|"::1"/.test(line));
  assert.deepEqual(outside.slice(0, 5), [], 'no connection beyond this computer');
  const stray = readdirSync(folder).filter((name) => !before.has(name) && !name.startsWith(basename(dataFile)) && name !== `${basename(dataFile, '.courses')} backups`);
  assert.deepEqual(stray, [], 'no file appeared beside the data file');
  t.diagnostic(`${commands.length} commands, ${CALLS} calls: ${sum('answered')} answered, ${sum('refused')} refused in words, ${sum('unread')} not read; 0 hostile paths in ${touched.length} lines of strace, 0 connections beyond loopback`);
  t.diagnostic(`${Object.keys(DENIED).length} calls that are not the page’s: all refused`);
});
