// Real places that do not take everything: a small disk that fills up, a disk on which a file can be made unchangeable. Each is made for one
// test and gone with it.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statfsSync, truncateSync, writeFileSync } from 'node:fs';
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

/** Whether a command ends well. @param {string} command @param {string[]} words */
const works = (command, ...words) => spawnSync(command, words, { stdio: 'ignore' }).status === 0;

/** Why no disk with ext4 can be made here; false when it can. */
export const no_ext4 = works('losetup', '--find') && works('mkfs.ext4', '-V') && works('which', 'chattr') ? false : 'no loop device, mkfs.ext4 or chattr on this machine';

/** A folder on a small disk with ext4. @param {import('node:test').TestContext} t */
export function ext4_disk(t) {
  const place = mkdtempSync(join(tmpdir(), 'ext4-disk-'));
  const [image, folder] = [join(place, 'image'), join(place, 'disk')];
  writeFileSync(image, '');
  truncateSync(image, 48 << 20);
  mkdirSync(folder);
  execFileSync('mkfs.ext4', ['-q', '-F', image]);
  execFileSync('mount', ['-o', 'loop', image, folder]);
  t.after(() => {
    execFileSync('umount', ['--lazy', folder]);
    rmSync(place, { recursive: true, force: true });
  });
  return folder;
}

/** Makes a file unchangeable, for root too; what is answered makes it changeable again. @param {import('node:test').TestContext} t @param {string} file */
export function unchangeable(t, file) {
  const free = () => void spawnSync('chattr', ['-i', file]);
  execFileSync('chattr', ['+i', file]);
  t.after(free);
  return free;
}
