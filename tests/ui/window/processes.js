// Everything a window test starts, so that nothing of it outlives the test, however the test ends.
// Each program leads a process group of its own; the guardian, a shell that only reads, knows the
// groups and the temporary folder, and ends them as soon as our side of its pipe is gone.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const GUARDIAN = `
  groups=
  while read -r group; do groups="$groups $group"; done
  for group in $groups; do kill -s TERM -- "-$group" 2>/dev/null; done
  for try in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
    alive=
    for group in $groups; do kill -s 0 -- "-$group" 2>/dev/null && alive=yes; done
    [ -z "$alive" ] && break
    sleep 0.1
  done
  for group in $groups; do kill -s KILL -- "-$group" 2>/dev/null; done
  case "$1" in */course-register-window-*) rm -rf -- "$1" ;; esac
`;

/**
 * The programs of one test file and its temporary folder.
 * @returns {{ folder: string, start: typeof start, end: () => Promise<void> }}
 */
export function guarded() {
  const folder = mkdtempSync(join(tmpdir(), 'course-register-window-'));
  const guardian = spawn('sh', ['-c', GUARDIAN, 'guardian', folder], { detached: true, stdio: ['pipe', 'ignore', 'ignore'] });
  guardian.unref();
  /** @type {any} */ (guardian.stdin).unref();
  const ended = new Promise((resolve) => guardian.once('exit', resolve));

  return {
    folder,
    start: (command, words, options) => {
      const child = start(command, words, options);
      guardian.stdin.write(`${child.pid}\n`);
      return child;
    },
    end: async () => {
      guardian.ref();
      guardian.stdin.end();
      await ended;
    },
  };
}

/**
 * Starts a program at the head of its own process group, without holding this process open.
 * @param {string} command
 * @param {string[]} words
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {import('node:child_process').ChildProcess}
 */
function start(command, words, options) {
  const child = spawn(command, words, { ...options, detached: true });
  child.on('error', (why) => console.error(`${command}: ${why.message}`));
  child.unref();
  for (const pipe of child.stdio) /** @type {any} */ (pipe)?.unref?.();
  return child;
}

/** Ends a whole process group and waits until it is gone. @param {number | undefined} group */
export async function endGroup(group) {
  if (!group) return;
  const is = (/** @type {NodeJS.Signals | 0} */ signal) => {
    try {
      process.kill(-group, signal);
      return true;
    } catch {
      return false;
    }
  };
  is('SIGTERM');
  for (let tries = 0; tries < 40 && is(0); tries += 1) await new Promise((resolve) => setTimeout(resolve, 50));
  is('SIGKILL');
}

/** The processes whose environment or command line names a folder: what a test left behind. @param {string} folder @returns {number[]} */
export function leftovers(folder) {
  const running = readdirSync('/proc').map(Number).filter((id) => id && id !== process.pid);
  return running.filter((id) => {
    try {
      return ['environ', 'cmdline'].some((file) => readFileSync(`/proc/${id}/${file}`).includes(folder));
    } catch {
      // It ended while we were looking, or is not ours to read.
      return false;
    }
  });
}
