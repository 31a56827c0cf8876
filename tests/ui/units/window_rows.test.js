// Which rows of a long list are in the page.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pieces, scroll_to_show, window_rows } from '../../../ui/shared/window_rows.js';

test('the top, the middle and the end of 30,000 people', () => {
  const of = { height: 720, row_height: 36, count: 30_000, overscan: 5 };
  assert.deepEqual(window_rows({ ...of, scroll_top: 0 }), { first: 0, last: 25, before_px: 0, after_px: 29_975 * 36 });
  assert.deepEqual(window_rows({ ...of, scroll_top: 36_000 }), { first: 995, last: 1025, before_px: 995 * 36, after_px: 28_975 * 36 });
  assert.deepEqual(window_rows({ ...of, scroll_top: 9e9 }), { first: 29_975, last: 30_000, before_px: 29_975 * 36, after_px: 0 });
});

test('whatever the list and the window, what is seen is drawn, few rows are, and the heights add up', () => {
  for (const count of [0, 1, 2, 19, 20, 21, 400, 30_000]) {
    for (const height of [0, 100, 600, 5_000]) {
      for (const row_height of [24, 36, 72]) {
        for (const share of [0, 0.1, 0.5, 0.99, 1, 2]) {
          const scroll_top = share * Math.max(count * row_height - height, 0);
          const { first, last, before_px, after_px } = window_rows({ scroll_top, height, row_height, count });
          const where = JSON.stringify({ count, height, row_height, share });
          assert.ok(first >= 0 && last <= count && first <= last, where);
          assert.ok(last - first <= 300, `at most 300 rows: ${where}`);
          assert.equal(before_px + (last - first) * row_height + after_px, count * row_height, where);
          const top = Math.min(scroll_top, Math.max(count * row_height - height, 0));
          if (count > 0 && height <= 5_000 && row_height >= 36) {
            assert.ok(first * row_height <= top, `the first row in sight is drawn: ${where}`);
            assert.ok(last * row_height >= Math.min(top + height, count * row_height), `the last row in sight is drawn: ${where}`);
          }
        }
      }
    }
  }
});

test('a row with the focus stays in the page when it is scrolled away, and the heights still add up', () => {
  const visible = window_rows({ scroll_top: 36_000, height: 720, row_height: 36, count: 5_000, overscan: 5 });
  for (const pinned of [null, 0, 3, 1000, 4_999, 6_000]) {
    const all = pieces(visible, 5_000, 36, pinned);
    const px = all.reduce((sum, piece) => sum + (piece.kind === 'gap' ? piece.px : 36), 0);
    assert.equal(px, 5_000 * 36, `pinned ${pinned}`);
    const rows = all.flatMap((piece) => (piece.kind === 'row' ? [piece.index] : []));
    assert.deepEqual(rows, [...rows].sort((a, b) => a - b), 'rows stand in their order');
    if (pinned !== null && pinned < 5_000) assert.ok(rows.includes(pinned), `row ${pinned} is drawn`);
    const names = all.flatMap((piece) => (piece.kind === 'gap' ? [piece.name] : []));
    assert.equal(new Set(names).size, names.length, 'each gap has its own name');
  }
});

test('scrolling to a row moves no more than it must', () => {
  const of = { height: 400, row_height: 36, head: 40 };
  assert.equal(scroll_to_show({ ...of, index: 2, scroll_top: 0 }), 0, 'it is in sight already');
  assert.equal(scroll_to_show({ ...of, index: 20, scroll_top: 0 }), 21 * 36 - 360, 'it comes in at the bottom');
  assert.equal(scroll_to_show({ ...of, index: 3, scroll_top: 500 }), 108, 'it comes in at the top');
});
