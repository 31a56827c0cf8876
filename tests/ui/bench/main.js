// What `cargo xtask bench` measures in the real window: `node bench/main.js FOLDER P3 P4 …`.
import { endScreen } from '../window/screen.js';
import { keys_to_marks, stall_during_a_backup } from './register.js';
import { memory_and_elements, sizes, starts } from './beside_hello.js';
import { morning } from './morning.js';

/** @type {Record<string, (folder: string) => Promise<void>>} */
const MEASURES = { P3: keys_to_marks, P4: starts, P5: memory_and_elements, stall: stall_during_a_backup, size: sizes, morning };

const [folder = '', ...names] = process.argv.slice(2);
let failed = false;
for (const name of names) {
  try {
    const measure = MEASURES[name];
    if (!measure) throw new Error(`The window has no measure “${name}”.`);
    await measure(folder);
  } catch (why) {
    failed = true;
    console.error(`${name}:`, why);
  } finally {
    await endScreen();
  }
}
process.exit(failed ? 1 : 0);
