// The window asks for everything that the first screen is made of at once, instead of finding out file by file.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { test } from 'node:test';

const read = (/** @type {string} */ path) => readFileSync(new URL(`../../../ui/${path}`, import.meta.url), 'utf8');

/** A module and all that it imports, and they in turn. @param {string} path @param {Set<string>} seen */
function with_imports(path, seen) {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const [, from = ''] of read(path).matchAll(/^(?:import|export)\b[^;]*?from '(\.[^']+)'/gm)) with_imports(posix.join(posix.dirname(path), from), seen);
  return seen;
}

test('index.html asks for just what the frame and Today import', () => {
  const wanted = [...with_imports('today/view.js', with_imports('app.js', new Set()))].filter((path) => path !== 'app.js').sort();
  assert.ok(wanted.length > 30 && wanted.includes('vendor/lit-html/lit-html.js') && wanted.includes('today/parts.js'));
  const asked = [...read('index.html').matchAll(/<link rel="modulepreload" href="([^"]+)">/g)].map(([, path = '']) => path);
  assert.deepEqual(asked, wanted, wanted.map((path) => `<link rel="modulepreload" href="${path}">`).join('\n'));
});
