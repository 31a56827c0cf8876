// The window asks for everything that the first screen is made of at once, instead of finding out file by file.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
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

test('index.html asks for just what the frame, and Today with it, imports', () => {
  const wanted = [...with_imports('app.js', new Set())].filter((path) => path !== 'app.js').sort();
  assert.ok(wanted.length > 20 && wanted.includes('vendor/lit-html/lit-html.js') && wanted.includes('today/parts.js'));
  const asked = [...read('index.html').matchAll(/<link rel="modulepreload" href="([^"]+)">/g)].map(([, path = '']) => path);
  assert.deepEqual(asked, wanted, wanted.map((path) => `<link rel="modulepreload" href="${path}">`).join('\n'));
});

test('each stylesheet is in index.html, or comes with the first other screen, and none comes twice', () => {
  const at_once = [...read('index.html').matchAll(/<link rel="stylesheet" href="styles\/(\w+)\.css">/g)].map(([, name = '']) => name);
  const later = [...(/const LATER = \[([^\]]+)\]/.exec(read('frame/screens.js'))?.[1] ?? '').matchAll(/'(\w+)'/g)].map(([, name = '']) => name);
  const all = readdirSync(new URL('../../../ui/styles', import.meta.url)).map((file) => file.replace(/\.css$/, ''));
  assert.ok(at_once.includes('today') && later.includes('register'));
  assert.deepEqual([...at_once, ...later].sort(), all.sort());
});
