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
