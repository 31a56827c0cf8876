// What ui/vendor holds is what was published, byte for byte, in the version the lock file names.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';

const OURS = new URL('../../../ui/vendor/lit-html/', import.meta.url);
const PUBLISHED = new URL('../node_modules/lit-html/', import.meta.url);

/** @param {string} folder @returns {string[]} */
const scripts = (folder) => readdirSync(new URL(folder, OURS)).filter((name) => /\.(js|d\.ts)$/.test(name)).map((name) => folder + name);

for (const name of [...scripts('./'), ...scripts('./directives/'), 'LICENSE']) {
  test(`the vendored ${name.replace('./', '')} is the published one`, () => {
    assert.equal(readFileSync(new URL(name, OURS), 'utf8'), readFileSync(new URL(name, PUBLISHED), 'utf8'));
  });
}
