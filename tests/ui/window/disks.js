// Real places that do not take everything: a small disk that fills up, made for one test and gone with it.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Why such a place cannot be made here; false when it can. */
export const cannot_mount = process.platform === 'linux' && process.getuid?.() === 0 ? false : 'only Linux’s root can mount a disk of its own';

/** A folder on a disk of so many KiB. @param {import('node:test').TestContext} t @param {number} kib */
export function small_disk(t, kib) {
  const folder = mkdtempSync(join(tmpdir(), 'small-disk-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kib}k,huge=never`, 'tmpfs', folder]);
  t.after(() => {
    execFileSync('umount', ['--lazy', folder]);
    rmSync(folder, { recursive: true, force: true });
  });
  const ballast = join(folder, 'ballast');
  return {
    folder,
    /** Takes all the room that is left. */
    fill() {
      const { bavail, bsize } = statfsSync(folder);
      writeFileSync(ballast, Buffer.alloc(bavail * bsize, 1));
    },
    /** Gives it back. */
    empty() { rmSync(ballast); },
  };
}
