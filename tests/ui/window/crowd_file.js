// A data file with the real course and a crowd of invented people, made by the example of the tests' own crate.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * @param {import('node:test').TestContext} t the file goes with the test
 * @param {number} people
 * @returns {() => string} the name of a fresh copy, each time it is called
 */
export function crowd_file(t, people) {
  const folder = mkdtempSync(join(tmpdir(), 'crowd-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const made = join(folder, 'made.courses');
  execFileSync('cargo', ['run', '--quiet', '--package', 'course-register-tests', '--example', 'crowd', '--', made, String(people)], { cwd: ROOT, stdio: ['ignore', 'ignore', 'pipe'] });
  let copies = 0;
  return () => {
    copies += 1;
    const copy = join(folder, `copy${copies}.courses`);
    copyFileSync(made, copy);
    return copy;
  };
}
