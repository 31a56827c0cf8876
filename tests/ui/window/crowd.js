// Data files with many invented people, made by the tests' own builder through the program's core.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PROGRAM } from './harness.js';

const ROOT = resolve(fileURLToPath(import.meta.url), '../../../..');

/** A new data file with the real course and so many people. @param {string} file @param {number} count */
export function crowd(file, count) {
  const cargo = process.env.CARGO ?? 'cargo';
  execFileSync(cargo, ['build', '--quiet', '--package', 'course-register-tests', '--example', 'crowd'], { cwd: ROOT, stdio: ['ignore', 'ignore', 'pipe'] });
  execFileSync(join(PROGRAM, '../examples/crowd'), [file, String(count)], { stdio: ['ignore', 'ignore', 'pipe'] });
}

/**
 * Such a file, made once and copied for each window: no window sees what another one did.
 * @param {import('node:test').TestContext} t the files go with the test
 * @param {number} people
 * @returns {() => string} the name of a fresh copy, each time it is called
 */
export function crowd_file(t, people) {
  const folder = mkdtempSync(join(tmpdir(), 'crowd-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const made = join(folder, 'made.courses');
  crowd(made, people);
  let copies = 0;
  return () => {
    copies += 1;
    const copy = join(folder, `copy${copies}.courses`);
    copyFileSync(made, copy);
    return copy;
  };
}

/**
 * Everybody in that file again and again, under other names, until there are at least so many: people, addresses and bookings, as the
 * builder would have made them in a minute or two. No window may have the file open.
 * @param {string} file @param {number} count
 */
export function multiply(file, count) {
  const program = `
import sqlite3, sys
file = sqlite3.connect(sys.argv[1])
(there,) = file.execute('SELECT count(*) FROM participant').fetchone()
(top,) = file.execute('SELECT max(id) FROM participant').fetchone()
uid = "lower(printf('%s-%s-4%s-8%s-%s', hex(randomblob(4)), hex(randomblob(2)), substr(hex(randomblob(2)), 2), substr(hex(randomblob(2)), 2), hex(randomblob(6))))"
for round in range(1, -(-int(sys.argv[2]) // there)):
    by, name = round * top, ' ' + str(round)
    file.execute(f"INSERT INTO participant SELECT id + ?, {uid}, first_name, last_name || ?, phone, organisation, job_title, leadership_role_confirmed_on, notes, search_text || ?, sort_key || ?, is_sample FROM participant WHERE id <= ?", (by, name, name, name, top))
    file.execute("INSERT INTO participant_email (participant_id, email, folded, is_main) SELECT participant_id + ?, ? || email, ? || folded, is_main FROM participant_email WHERE participant_id <= ?", (by, f'{round}.', f'{round}.', top))
    file.execute(f"INSERT INTO booking (uid, participant_id, course_id, state, state_since, applied_on, booked_on, start_session_number, fee_pence, fee_reason, notes) SELECT {uid}, participant_id + ?, course_id, state, state_since, applied_on, booked_on, start_session_number, fee_pence, fee_reason, notes FROM booking WHERE participant_id <= ?", (by, top))
file.execute('INSERT INTO booking_event (booking_id, state, on_date) SELECT id, state, state_since FROM booking WHERE NOT EXISTS (SELECT 1 FROM booking_event WHERE booking_id = booking.id)')
file.commit()`;
  execFileSync('python3', ['-c', program, file, String(count)], { stdio: ['ignore', 'ignore', 'pipe'] });
}
