// A file that is dragged from a small file manager beside the window. The window must leave it room: 1,100 pixels wide at most.
import { spawn, spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nativeWindows, waitFor } from './harness.js';
import { screen } from './screen.js';

/** The last file manager: it stays until what it let go of has arrived. @type {import('node:child_process').ChildProcess | undefined} */
let before;

/**
 * Holds a file over the window.
 * @param {import('node:test').TestContext} t the file manager goes with the test
 * @param {string} file
 * @returns {Promise<() => void>} drops it there
 */
export async function drag(t, file) {
  const { env } = await screen();
  before?.kill();
  await waitFor(async () => !(await nativeWindows()).includes('Files'), 'the one before is gone');
  const source = before = spawn('/usr/bin/python3', [join(dirname(fileURLToPath(import.meta.url)), 'drag.py'), file], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  t.after(() => source.kill());
  await waitFor(async () => (await nativeWindows()).includes('Files'), 'the file manager is there');
  const xdotool = (/** @type {string[]} */ ...words) => spawnSync('xdotool', words, { env, encoding: 'utf8', timeout: 20_000 }).stdout;
  const place = () => xdotool('search', '--name', '^Files$', 'getwindowgeometry', '--shell');
  const [x = 0, y = 0] = ['X', 'Y'].map((name) => Number(new RegExp(`^${name}=(-?\\d+)$`, 'm').exec(place())?.[1]));
  const move = (/** @type {number} */ to_x, /** @type {number} */ to_y) => xdotool('mousemove', '--sync', String(to_x), String(to_y));
  move(x + 60, y + 40);
  xdotool('mousedown', '1');
  for (const [step_x, step_y] of [[x + 40, y + 50], [x - 20, y + 60], [700, 400], [600, 380], [560, 360], [550, 350]]) move(Number(step_x), Number(step_y));
  return () => {
    move(545, 352);
    xdotool('mouseup', '1');
  };
}
