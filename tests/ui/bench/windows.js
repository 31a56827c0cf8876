// Windows to be measured: the release program and the window with one sentence, started by a script that notes when.
import { chmodSync, copyFileSync, readFileSync, readdirSync, readlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROGRAM, openWindow, waitFor } from '../window/harness.js';
import { screen } from '../window/screen.js';

/** When the twenty years end; a release program goes by the real clock all the same. */
const END = '2026-11-23T18:00:00Z';

export const HELLO = process.env.HELLO_PROGRAM ?? '';

let copies = 0;

/** A copy of one of the large files that a window may change. @param {string} folder @param {number} courses */
export async function copy_of(folder, courses) {
  const { folder: own } = await screen();
  copies += 1;
  const copy = join(own, `bench-${copies}.courses`);
  copyFileSync(join(folder, `${courses}.courses`), copy);
  return copy;
}

/**
 * Opens a program's window; answers also how many milliseconds after its start what it shows was painted.
 * @param {string} program @param {string} dataFile
 */
export async function start_window(program, dataFile) {
  const { folder } = await screen();
  const script = join(folder, 'started.sh');
  writeFileSync(script, '#!/bin/sh\ndate +%s%N > "$BENCH_STARTED"\nexec "$BENCH_PROGRAM" "$@"\n');
  chmodSync(script, 0o755);
  const started = join(folder, 'started');
  const window = await openWindow(undefined, { dataFile, now: END, program: script, env: { BENCH_STARTED: started, BENCH_PROGRAM: program } });
  const painted = await waitFor(() => window.driver.executeScript(`
    const usable = performance.getEntriesByName('usable')[0];
    const paints = performance.getEntriesByType('paint').map(({ startTime }) => startTime);
    return usable && performance.timeOrigin + Math.max(usable.startTime, ...paints);`), 'the first screen can be used', 60_000);
  return { ...window, milliseconds: Number(painted) - Number(readFileSync(started, 'utf8')) / 1e6 };
}

/** What the processes of a program hold by themselves, and their share of what they hold together: bytes. @param {string} program */
export function memory_of(program) {
  /** @type {Map<number, number>} */
  const parents = new Map();
  for (const id of readdirSync('/proc').map(Number).filter(Boolean)) {
    try {
      const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
      parents.set(id, Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
    } catch { /* It has ended. */ }
  }
  const is_ours = (/** @type {number} */ id) => { try { return readlinkSync(`/proc/${id}/exe`) === program; } catch { return false; } };
  const tree = new Set([...parents.keys()].filter(is_ours));
  for (let grown = -1; grown !== tree.size;) {
    grown = tree.size;
    for (const [id, parent] of parents) if (tree.has(parent)) tree.add(id);
  }
  let bytes = 0;
  for (const id of tree) {
    const found = /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, 'utf8'));
    bytes += 1024 * Number(found?.[1] ?? 0);
  }
  return bytes;
}

/** @param {number} bytes */
export const mebibytes = (bytes) => `${(bytes / 2 ** 20).toFixed(1)} MiB`;

export { PROGRAM };
