// What another program makes of our files: Python's csv, sqlite3 and zoneinfo, none of which knows Course Register.
import { execFileSync } from 'node:child_process';

/** @param {string} program @param {...string} words @returns {any} */
function python(program, ...words) {
  return JSON.parse(execFileSync('python3', ['-c', program, ...words], { encoding: 'utf8', env: { ...process.env, PYTHONUTF8: '1' } }));
}

/** The rows of a CSV file. @param {string} file @returns {string[][]} */
export function csvRows(file) {
  return python("import csv, json, sys\nwith open(sys.argv[1], encoding='utf-8-sig', newline='') as f: json.dump(list(csv.reader(f, strict=True)), sys.stdout)", file);
}

/** The rows that a query finds in a data file, which no window has open. @param {string} file @param {string} query @returns {any[][]} */
export function sqlRows(file, query) {
  return python("import json, pathlib, sqlite3, sys\nfile = sqlite3.connect(pathlib.Path(sys.argv[1]).absolute().as_uri() + '?mode=ro', uri=True)\njson.dump(file.execute(sys.argv[2]).fetchall(), sys.stdout)", file, query);
}

/** Dates with times on the wall, "2026-04-13 15:00", as instants. @param {string[]} local @param {string} zone @returns {string[]} */
export function instants(local, zone) {
  return python(
    "import json, sys\nfrom datetime import datetime, timezone\nfrom zoneinfo import ZoneInfo\nzone = ZoneInfo(sys.argv[2])\njson.dump([datetime.fromisoformat(one).replace(tzinfo=zone).astimezone(timezone.utc).strftime('%Y-%m-%dT%H:%MZ') for one in json.loads(sys.argv[1])], sys.stdout)",
    JSON.stringify(local), zone,
  );
}

/** Changes a data file that no window has open, as another program may. @param {string} file @param {string} change */
export function sqlWrite(file, change) {
  execFileSync('python3', ['-c', 'import sqlite3, sys\nfile = sqlite3.connect(sys.argv[1])\nfile.execute(sys.argv[2])\nfile.commit()', file, change]);
}
