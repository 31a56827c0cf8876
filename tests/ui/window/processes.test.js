// The harness keeps its promise: whatever becomes of a test, nothing that it started goes on running.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { leftovers } from './processes.js';
import { waitFor } from './wait.js';

const HARNESS = fileURLToPath(new URL('harness.js', import.meta.url));

/** A test file in a process of its own, which opens a window and then does as told. @param {string} then */
function child(then) {
  const file = `
    import { test } from 'node:test';
    import { openWindow } from ${JSON.stringify(HARNESS)};
    test('a test that goes wrong', async (t) => {
      const { folder } = await openWindow(t);
      console.log('FOLDER ' + folder + ' ');
      ${then}
    });`;
  const env = { ...process.env, NODE_TEST_CONTEXT: undefined };
  return spawn(process.execPath, ['--input-type=module', '--eval', file], { env, stdio: ['ignore', 'pipe', 'inherit'] });
}

/** @param {import('node:child_process').ChildProcess} process @returns {Promise<string>} the folder it reports */
async function folderOf(process) {
  let said = '';
  process.stdout?.on('data', (bytes) => (said += bytes));
  return waitFor(() => said.match(/FOLDER (\S+) /)?.[1], 'the window of the child is open', 30_000);
}

for (const [how, then] of [
  ['that fails', 'throw new Error("on purpose");'],
  ['whose process is killed', 'process.kill(process.pid, "SIGKILL");'],
]) {
  test(`a test ${how} leaves no process and no folder`, async () => {
    const failing = child(then);
    const folder = await folderOf(failing);
    await waitFor(() => failing.exitCode !== null || failing.signalCode !== null, 'the child has ended', 20_000);
    await waitFor(() => leftovers(folder).length === 0, 'nothing of the child runs');
    await waitFor(() => !existsSync(folder), 'its folder is gone');
  });
}

test('what is left behind would be found', async () => {
  const folder = join('/tmp', 'course-register-window-proof');
  const sleeper = spawn('sleep', ['30'], { env: { HOME: folder } });
  await waitFor(() => leftovers(folder).includes(Number(sleeper.pid)), 'the sleeper is found');
  sleeper.kill();
});
