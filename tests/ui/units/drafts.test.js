// What was typed stays in the page while the file does not take it, and goes into the file when that takes something again.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { make_drafts } from '../../../ui/shared/drafts.js';

function world() {
  /** @type {Map<string, string>} */
  const file = new Map([['old', 'kept before']]);
  const state = { full: false };
  const full = () => { if (state.full) throw new Error('There is no room on the disk.'); };
  const drafts = make_drafts({
    read: async (key) => file.get(key) ?? null,
    write: async (key, content) => { full(); file.set(key, content); },
    discard: async (key) => { full(); file.delete(key); },
  });
  return { file, state, drafts };
}
const settled = () => new Promise((done) => { setTimeout(done, 0); });

test('what the file does not take is still there when one comes back, and goes into the file later', async () => {
  const { file, state, drafts } = world();
  state.full = true;
  await assert.rejects(drafts.save('form', 'first words'), /no room/);
  await assert.rejects(drafts.save('form', 'first words and more'), /no room/);
  assert.equal(await drafts.read('form'), 'first words and more');
  assert.equal(file.get('form'), undefined);
  state.full = false;
  drafts.again();
  await settled();
  assert.equal(file.get('form'), 'first words and more');
});

test('what was thrown away while the disk was full does not come back', async () => {
  const { file, state, drafts } = world();
  state.full = true;
  await assert.rejects(drafts.discard('old'), /no room/);
  assert.equal(await drafts.read('old'), null);
  state.full = false;
  drafts.again();
  await settled();
  assert.equal(file.has('old'), false);
});

test('what was typed since is not overwritten by what is tried again, and another file gets none of it', async () => {
  const { file, state, drafts } = world();
  state.full = true;
  await assert.rejects(drafts.save('form', 'one'), /no room/);
  state.full = false;
  const saving = drafts.save('form', 'two');
  drafts.again();
  await saving;
  await settled();
  assert.equal(file.get('form'), 'two');
  state.full = true;
  await assert.rejects(drafts.save('form', 'three'), /no room/);
  drafts.forget();
  assert.equal(await drafts.read('form'), 'two');
});
