// A page's few things that the units of the frame and of the shared components touch: elements that know their kind, and what is
// drawn, found again by its handlers. Import it before the module under test.
import './no_page.js';

export class FakeElement {
  /** @param {string} tag @param {string} [type] */
  constructor(tag, type = 'text') { this.tag = tag; this.type = type; }
  /** @param {string} selector */
  closest(selector) { return selector.split(',').some((one) => one.trim() === this.tag) ? this : null; }
}
class FakeInput extends FakeElement {}
/** @param {string} tag @param {string} [type] @returns {any} */
export const element = (tag, type) => (tag === 'input' ? new FakeInput(tag, type) : new FakeElement(tag, type));
Object.assign(globalThis, { Element: FakeElement, HTMLElement: FakeElement, HTMLInputElement: FakeInput });
Object.assign(globalThis.document, { body: { classList: { contains: () => false } }, querySelector: () => null, getElementById: () => null, hasFocus: () => true, activeElement: null });

/** The functions in a template, in their order. @param {any} template @returns {((given?: any) => any)[]} */
export const handlers = (template) => (template?.values ?? []).flatMap((/** @type {any} */ value) => (typeof value === 'function' ? [value] : value?.values ? handlers(value) : []));

/** A key as the page hears it. @param {string} key @param {Record<string, unknown>} [more] @returns {any} */
export const press = (key, more = {}) => ({
  key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, isComposing: false, defaultPrevented: false, target: null,
  preventDefault() { this.defaultPrevented = true; }, stopPropagation() {}, ...more,
});

/**
 * Time that passes only when the test says so. (The runner's own stopped clock is not the same in each Node that people have.)
 * @param {import('node:test').TestContext} t @returns {(milliseconds: number) => void} lets so much of it pass
 */
export function own_time(t) {
  const { setTimeout, clearTimeout } = globalThis;
  t.after(() => { Object.assign(globalThis, { setTimeout, clearTimeout }); });
  /** @type {Map<number, { at: number, run: () => void }>} */
  const due = new Map();
  let now = 0;
  let last = 0;
  Object.assign(globalThis, {
    setTimeout: (/** @type {() => void} */ run, wait = 0) => { due.set(last += 1, { at: now + wait, run }); return last; },
    clearTimeout: (/** @type {number} */ id) => due.delete(id),
  });
  return (milliseconds) => {
    const until = now + milliseconds;
    for (;;) {
      const [first] = [...due].filter(([, { at }]) => at <= until).sort(([, one], [, other]) => one.at - other.at);
      if (!first) break;
      due.delete(first[0]);
      now = first[1].at;
      first[1].run();
    }
    now = until;
  };
}
