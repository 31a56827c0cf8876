// The real window: the debug program under WebKit's own driver, on a screen of the tests' own.
//
//   test('a mark is kept', async (t) => {
//     const { driver, dataFile } = await openWindow(t, { now: '2026-03-03T09:00:00Z' });
//     await keys(driver, 'Control+4', 'p');
//     ...
//   });
//
// The window is closed when the test ends, the screen when the file ends, and everything that is
// left is ended with the process itself, even if that is killed.
import { existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Capabilities, WebDriver } from 'selenium-webdriver';
import { Executor, HttpClient } from 'selenium-webdriver/http/index.js';
import { endGroup } from './processes.js';
import { endScreen, screen } from './screen.js';
import { waitFor } from './wait.js';

export { axe, picture } from './eyes.js';
export { focusedText, named, tabTo } from './find.js';
export { closeWindow, keys, nativeAnswer, nativeFront, nativeMinimise, nativeOpen, nativeSave, nativeWindows, write } from './hands.js';
export { waitFor };

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

/** The debug program, or another one named by COURSE_REGISTER_PROGRAM. */
export const PROGRAM = process.env.COURSE_REGISTER_PROGRAM ?? join(process.env.CARGO_TARGET_DIR ?? join(ROOT, 'target'), 'debug', 'course-register');

/**
 * @typedef {object} Wishes
 * @property {string} [dataFile] the data file; without it a new one in the temporary folder
 * @property {string} [now] the instant at which the program's clock starts
 * @property {[number, number]} [size] of the page in pixels
 * @property {'light' | 'dark'} [theme] what the system asks for
 * @property {number} [textScale] 2 is text at 200 %: WebKit then lays the whole page out at twice its size
 * @property {string[]} [words] more words on the command line
 * @property {string} [program] another program in its place, such as one that watches it
 * @property {Record<string, string>} [env] more environment
 */

/**
 * @typedef {object} Window
 * @property {WebDriver} driver
 * @property {string} dataFile
 * @property {string} folder temporary, removed with the screen: a place for what a test saves
 * @property {() => string} log what the program and its driver have written so far
 * @property {(...words: string[]) => Promise<number>} startAgain starts the program a second time beside this window and answers its exit code
 * @property {() => Promise<void>} close closes the window; the same data file can then be opened again
 */

let opened = 0;
after(endScreen);

/**
 * Opens the program's window; it closes when the test ends.
 * @param {{ after: (fn: () => Promise<void>) => void } | undefined} t the test, or nothing when the caller closes
 * @param {Wishes} [wishes]
 * @returns {Promise<Window>}
 */
export async function openWindow(t, wishes = {}) {
  const { now = '2026-03-03T09:00:00Z', size = [1280, 800], theme = 'light', textScale = 1, words = [] } = wishes;
  if (!existsSync(PROGRAM)) throw new Error(`${PROGRAM} is missing: cargo build --package course-register`);
  const { folder, env: plain, start } = await screen();
  opened += 1;
  const dataFile = wishes.dataFile ?? join(folder, `register-${opened}.courses`);
  /** @type {Record<string, string | undefined>} */
  const env = { ...plain, COURSE_REGISTER_NOW: now, GDK_DPI_SCALE: String(textScale), TAURI_WEBVIEW_AUTOMATION: 'true', ...wishes.env };
  wear(/** @type {string} */ (env.XDG_CONFIG_HOME), theme);

  const logFile = join(folder, `window-${opened}.log`);
  const log = openSync(logFile, 'a');
  const port = await freePort();
  const service = start('WebKitWebDriver', [`--port=${port}`], { env, cwd: folder, stdio: ['ignore', log, log] });
  /** @type {WebDriver | undefined} */
  let driver;
  let open = true;
  const close = async () => {
    if (!open) return;
    open = false;
    // Asking politely first gives the program the same end that closing its window does.
    await Promise.race([driver?.quit().catch(() => {}), new Promise((done) => setTimeout(done, 5000).unref())]);
    await endGroup(service.pid);
  };
  t?.after(close);

  try {
    await waitFor(() => fetch(`http://127.0.0.1:${port}/status`).then((answer) => answer.ok), 'the driver is ready');
    driver = WebDriver.createSession(
      new Executor(new HttpClient(`http://127.0.0.1:${port}`)),
      new Capabilities({ 'webkitgtk:browserOptions': { binary: wishes.program ?? PROGRAM, args: [dataFile, ...words] } }),
    );
    const page = driver;
    await Promise.race([page.getSession(), later(60_000, 'The program did not answer the driver.')]);
    await page.manage().setTimeouts({ implicit: 0, script: 30_000, pageLoad: 30_000 });
    await waitFor(() => page.executeScript('return document.readyState === "complete" && location.protocol !== "about:"'), 'the page is loaded');
    await resize(page, size);
    const startAgain = (/** @type {string[]} */ ...more) => {
      const second = start(PROGRAM, more, { env: { ...env, TAURI_WEBVIEW_AUTOMATION: '' }, cwd: folder, stdio: ['ignore', log, log] });
      return waitFor(() => (second.exitCode === null ? undefined : { code: second.exitCode }), 'the second start hands over').then(({ code }) => code);
    };
    return { driver: page, dataFile, folder, log: () => readFileSync(logFile, 'utf8'), startAgain, close };
  } catch (why) {
    const said = readFileSync(logFile, 'utf8');
    await close();
    throw new Error(`The window did not open.\n${said}`, { cause: why });
  }
}

/**
 * Makes the window `width` by `height` pixels of the screen; larger text leaves the page fewer of its own.
 * @param {WebDriver} driver
 * @param {[number, number]} size
 */
export async function resize(driver, [width, height]) {
  await driver.manage().window().setRect({ x: 0, y: 0, width, height });
  await waitFor(() => driver.executeScript('return Math.abs(outerWidth - arguments[0]) < 2 && Math.abs(outerHeight - arguments[1]) < 2', width, height), `the window is ${width} by ${height}`);
}

/**
 * What a person chooses in the system's settings, as GTK reads it.
 * @param {string} config
 * @param {string} theme
 */
function wear(config, theme) {
  mkdirSync(join(config, 'gtk-3.0'), { recursive: true });
  const wishes = { 'gtk-application-prefer-dark-theme': theme === 'dark' ? 1 : 0, 'gtk-enable-animations': 0, 'gtk-cursor-blink': 0 };
  const lines = Object.entries(wishes).map(([name, value]) => `${name}=${value}\n`);
  writeFileSync(join(config, 'gtk-3.0', 'settings.ini'), `[Settings]\n${lines.join('')}`);
}

/** An error, unless something else is quicker. @param {number} milliseconds @param {string} why @returns {Promise<never>} */
function later(milliseconds, why) {
  return new Promise((_, failed) => { setTimeout(() => failed(new Error(why)), milliseconds).unref(); });
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((done, failed) => {
    const server = createServer();
    server.once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => done(port));
    });
  });
}
