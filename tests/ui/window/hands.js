// What a person's hands do: keys in the window, and keys in the system's own dialogs.
import { spawnSync } from 'node:child_process';
import { Key } from 'selenium-webdriver';
import { screen } from './screen.js';
import { waitFor } from './wait.js';

/** @typedef {import('selenium-webdriver').WebDriver} WebDriver */

/** Names as KeyboardEvent.key has them. @type {Record<string, string>} */
const NAMED = {
  Alt: Key.ALT, ArrowDown: Key.ARROW_DOWN, ArrowLeft: Key.ARROW_LEFT, ArrowRight: Key.ARROW_RIGHT, ArrowUp: Key.ARROW_UP,
  Backspace: Key.BACK_SPACE, Control: Key.CONTROL, Delete: Key.DELETE, End: Key.END, Enter: Key.ENTER, Escape: Key.ESCAPE,
  F2: Key.F2, F6: Key.F6, Home: Key.HOME, PageDown: Key.PAGE_DOWN, PageUp: Key.PAGE_UP, Shift: Key.SHIFT, Space: ' ', Tab: Key.TAB,
};

/**
 * Presses keys in the window, one after the other: `keys(driver, 'Tab', 'Control+k', 'p', 'Shift+ArrowDown')`.
 * Real presses, as the page's own listeners and the browser's own reactions see them.
 * @param {WebDriver} driver
 * @param {...string} presses each one key, with its modifiers before it
 * @returns {Promise<number>} how many presses that were
 */
export async function keys(driver, ...presses) {
  for (const press of presses) {
    const parts = press === '+' ? ['+'] : press.split('+').map((part) => part || '+');
    const codes = parts.map(code);
    const actions = driver.actions({ async: false });
    for (const held of codes.slice(0, -1)) actions.keyDown(held);
    actions.keyDown(/** @type {string} */ (codes.at(-1))).keyUp(/** @type {string} */ (codes.at(-1)));
    for (const held of codes.slice(0, -1).reverse()) actions.keyUp(held);
    await actions.perform();
  }
  return presses.length;
}

/** Types text into what has the focus, letter by letter. @param {WebDriver} driver @param {string} text @returns {Promise<number>} */
export async function write(driver, text) {
  await driver.actions({ async: false }).sendKeys(text).perform();
  return [...text].length;
}

/** @param {string} name */
function code(name) {
  const found = NAMED[name] ?? name;
  if (!NAMED[name] && [...name].length !== 1) throw new Error(`No key is called ${name}`);
  return found;
}

/** The titles of the windows on the screen. @returns {Promise<string[]>} */
export async function nativeWindows() {
  const found = await xdotool('search', '--onlyvisible', '--name', '.');
  const titles = await Promise.all(found.split('\n').filter(Boolean).map((id) => xdotool('getwindowname', id)));
  return titles.map((title) => title.trim());
}

/** The title of the window that is in front and has the focus; empty when none has. @returns {Promise<string>} */
export async function nativeFront() {
  const id = (await xdotool('getactivewindow')).trim();
  return id ? (await xdotool('getwindowname', id)).trim() : '';
}

/** Puts a window away, as a person does with its button, until none of that title is on the screen. @param {string} title */
export async function nativeMinimise(title) {
  for (const id of await windowsCalled(title)) await xdotool('windowminimize', '--sync', id);
  await waitFor(async () => !(await nativeWindows()).includes(title) && (await nativeFront()) !== title, `the window titled ${title} is put away`);
}

/**
 * Answers the system's save dialog: the whole path, then Return. A file that exists makes the system
 * ask whether to replace it: say in `replace` what to answer (no leaves the dialog without saving).
 * @param {string} title the dialog's title
 * @param {string} path
 * @param {{ replace?: boolean }} [answer]
 */
export async function nativeSave(title, path, { replace } = {}) {
  const id = await dialog(title);
  await xdotool('key', '--clearmodifiers', 'ctrl+a', ...typed(path));
  if ((await confirm(id, title)) === 'closed') return;
  if (replace === undefined) throw new Error(`${path} exists: is it to be replaced?`);
  await xdotool('key', '--clearmodifiers', replace ? 'Return' : 'Escape');
  if (!replace) await nativeAnswer(title, 'Escape');
  await closed(id, title);
}

/** Answers the system's open dialog, for a file or a folder. @param {string} title @param {string} path */
export async function nativeOpen(title, path) {
  const id = await dialog(title);
  // Outside its text field a GTK dialog opens one for whatever begins with a slash.
  await xdotool('key', '--clearmodifiers', 'ctrl+l', 'key', '--clearmodifiers', 'ctrl+a', ...typed(path));
  await confirm(id, title);
}

/** Presses one key (Return, Escape, alt+r …) in the system's window of that title, which closes. @param {string} title @param {string} key */
export async function nativeAnswer(title, key) {
  const id = await dialog(title);
  await xdotool('key', '--clearmodifiers', key);
  await closed(id, title);
}

/** Closes the program's window as a person does, and waits until it is gone. @param {string} title a part of its title */
export async function closeWindow(title) {
  const id = await dialog(title);
  await xdotool('key', '--clearmodifiers', 'alt+F4');
  await closed(id, title);
}

/** Letters that are not on the keyboard get a key for a moment, and the dialog needs time to notice. @param {string} text */
function typed(text) {
  return ['type', '--delay', /^[ -~]*$/.test(text) ? '4' : '80', text];
}

/** The window of that title, in front and with the focus. @param {string} title */
async function dialog(title) {
  const id = await waitFor(async () => (await windowsCalled(title))[0], `a window titled ${title} is open`);
  await xdotool('windowactivate', '--sync', id);
  return id;
}

/**
 * Return, again while the dialog only used it to close its list of suggestions. The system's question
 * in front of a dialog has no title: it is not ours to answer.
 * @param {string} id
 * @param {string} title
 * @returns {Promise<'closed' | 'asked'>}
 */
async function confirm(id, title) {
  let pressed = 0;
  return waitFor(async () => {
    if (!(await windowsCalled(title)).includes(id)) return 'closed';
    const front = (await xdotool('getactivewindow')).trim();
    if (front === id && Date.now() - pressed > 400) {
      await xdotool('key', '--clearmodifiers', 'Return');
      pressed = Date.now();
    }
    return front && front !== id && !(await xdotool('getwindowname', front)).trim() ? 'asked' : undefined;
  }, `the window titled ${title} took the path`);
}

/** @param {string} id @param {string} title */
async function closed(id, title) {
  await waitFor(async () => !(await windowsCalled(title)).includes(id), `the window titled ${title} has closed`);
}

/** @param {string} title @returns {Promise<string[]>} */
async function windowsCalled(title) {
  return (await xdotool('search', '--onlyvisible', '--name', title)).split('\n').filter(Boolean);
}

/** @param {...string} words @returns {Promise<string>} */
async function xdotool(...words) {
  const { env } = await screen();
  const run = spawnSync('xdotool', words, { env, encoding: 'utf8', timeout: 20_000 });
  if (run.error) throw run.error;
  return run.stdout;
}
