// P4 and P5: start, memory and size beside a Tauri window with one sentence in it, and the start beside LibreOffice.
import { createHash } from 'node:crypto';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { keys, waitFor } from '../window/harness.js';
import { endGroup } from '../window/processes.js';
import { screen } from '../window/screen.js';
import { median, row } from './rows.js';
import { HELLO, PROGRAM, copy_of, mebibytes, memory_of, start_window } from './windows.js';

const STARTS = 15;
/** LibreOffice takes many seconds for each. */
const WORKBOOKS = 3;

/** @param {string} folder */
export async function starts(folder) {
  const file = await copy_of(folder, 1000);
  /** @type {Record<'ours' | 'hello', number[]>} */
  const times = { ours: [], hello: [] };
  for (let start = 0; start <= STARTS; start += 1) {
    for (const [who, program] of /** @type {const} */ ([['ours', PROGRAM], ['hello', HELLO]])) {
      const { milliseconds, close } = await start_window(program, file);
      await close();
      if (start > 0) times[who].push(milliseconds);
    }
  }
  const [ours, hello] = [median(times.ours), median(times.hello)];
  row('P4', 'process start to usable list, against a hello-world window', { ours: `${ours.toFixed(0)} ms`, theirs: `${hello.toFixed(0)} ms`, figure: ours / hello, unit: '×', at_most: 1.25, repeats: STARTS });
  const book = workbook(folder);
  const books = [];
  for (let start = 0; start < WORKBOOKS; start += 1) books.push(await drawn_by_libreoffice(book));
  row('P4', 'process start to usable list, against LibreOffice Calc with the marks drawn', { ours: `${ours.toFixed(0)} ms`, theirs: `${median(books).toFixed(0)} ms`, figure: ours / median(books), unit: '×', at_most: .5, repeats: WORKBOOKS });
}

/** The people and marks as LibreOffice keeps them, made once for each file. @param {string} folder */
function workbook(folder) {
  const [book, file] = [join(folder, '1000.ods'), join(folder, '1000.courses')];
  if (existsSync(book) && statSync(book).mtimeMs > statSync(file).mtimeMs) return book;
  const csv = join(folder, 'marks.csv');
  execFileSync(join(PROGRAM, '..', 'examples', 'bench'), ['export', file, csv]);
  const made = join(folder, 'converted');
  mkdirSync(made, { recursive: true });
  const words = ['--headless', `-env:UserInstallation=file://${join(folder, 'libreoffice')}`, '--convert-to', 'ods', '--outdir', made, csv];
  const run = spawnSync('soffice', words, { encoding: 'utf8', timeout: 600_000 });
  if (run.status !== 0) throw new Error(`LibreOffice made no workbook: ${run.stderr}`, { cause: run.error });
  renameSync(join(made, 'marks.ods'), book);
  return book;
}

/** Milliseconds from the start of LibreOffice to the picture that then stays as it is. @param {string} book */
async function drawn_by_libreoffice(book) {
  const { env, start, folder } = await screen();
  // What a run before that was cut off left: LibreOffice would ask about it.
  rmSync(join(book, '..', `.~lock.${basename(book)}#`), { force: true });
  const began = performance.now();
  const words = [`-env:UserInstallation=file://${join(folder, 'libreoffice')}`, '--norestore', '--nologo', '--nofirststartwizard', book];
  const office = start('soffice', words, { env, cwd: folder, stdio: 'ignore' });
  try {
    const id = await waitFor(() => spawnSync('xdotool', ['search', '--onlyvisible', '--name', '1000.ods'], { env, encoding: 'utf8' }).stdout.split('\n')[0], 'LibreOffice has a window', 240_000);
    let picture = '';
    let since = performance.now();
    await waitFor(() => {
      const seen = createHash('sha256').update(spawnSync('xwd', ['-silent', '-id', id], { env, maxBuffer: 1 << 26 }).stdout).digest('hex');
      const now = performance.now();
      if (seen !== picture) [picture, since] = [seen, now];
      return now - since > 4000;
    }, 'its picture stays', 240_000);
    return since - began;
  } finally {
    await endGroup(office.pid);

  }
}

/** The keys of all screens. */
const SCREENS = ['1', '2', '3', '4', '5', '8', '9', ','];

/** @param {string} folder */
export async function memory_and_elements(folder) {
  const file = await copy_of(folder, 1000);
  // The webview gives back what a start took over some fifteen seconds.
  const settled = () => new Promise((done) => { setTimeout(done, 20_000); });
  const hello = await start_window(HELLO, file);
  await settled();
  const beside = memory_of(HELLO);
  await hello.close();
  const { driver, close } = await start_window(PROGRAM, file);
  try {
    // Idle is what nothing is going on in: the backup of the start has been copied and looked at.
    await waitFor(async () => /backed up (?!yet)/.test(String(await driver.executeScript('return document.getElementById("safe")?.textContent'))), 'the backup of the start is done', 120_000);
    await settled();
    const idle = memory_of(PROGRAM);
    row('P5', 'memory of the process tree, idle, against hello-world', { ours: mebibytes(idle), theirs: mebibytes(beside), figure: idle / beside, unit: '×', at_most: 1.3, repeats: 1 });
    for (const key of SCREENS) {
      const said = String(await driver.executeScript('return document.querySelector("h1")?.textContent'));
      await keys(driver, `Control+${key}`);
      await waitFor(() => driver.executeScript('return !document.querySelector("[aria-busy=true]") && document.querySelector("h1")?.textContent'), `another screen than ${said}`);
      await new Promise((done) => { setTimeout(done, 1500); });
      const [name, rows, elements] = /** @type {[string, number, number]} */ (await driver.executeScript('return [document.querySelector("h1").textContent, document.querySelectorAll("#place tr, #place li").length, document.querySelectorAll("*").length]'));
      row('P5', `rows in the page: ${name.trim()}`, { ours: `${rows} rows, ${elements} elements`, figure: rows, unit: ' rows', at_most: 300, repeats: 1 });
    }
    const after = memory_of(PROGRAM);
    row('P5', 'memory of the process tree, after every screen, against hello-world', { ours: mebibytes(after), theirs: mebibytes(beside), figure: after / beside, unit: '×', at_most: 1.6, repeats: 1 });
  } finally {
    await close();
  }
}

/** The programs as they are built; what a package adds is the same for both. */
export async function sizes() {
  const [ours, hello] = [statSync(PROGRAM).size, statSync(HELLO).size];
  row('size', 'the installed program, with what sets its documents and their fonts', { ours: mebibytes(ours), theirs: `a hello-world window: ${mebibytes(hello)}`, figure: ours / 1e6, unit: ' MB', at_most: 60, repeats: 1 });
}
