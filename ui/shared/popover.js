// @ts-check
// Something small that opens over the screen for a moment: a menu, the list of courses. It goes when one presses beside it, presses
// Escape, or goes on to something else.
import { open_layer } from './keyboard.js';

/** @typedef {{ element: HTMLElement, close: (focus: boolean) => void }} Popover  focus: gives the focus back to where it was */

/**
 * @param {object} of
 * @param {string} of.look its class
 * @param {'menu' | 'dialog'} of.role
 * @param {string} of.label its name for those who listen
 * @param {Element} [of.within] what it belongs to: inside an open dialog everything else is inert
 * @param {() => void} of.closed
 * @param {() => void} of.give_back the focus, unless it went elsewhere by the pointer
 * @returns {Popover}
 */
export function open_popover({ look, role, label, within = document.body, closed, give_back }) {
  const element = document.createElement('div');
  element.className = `popover ${look}`;
  element.setAttribute('role', role);
  element.setAttribute('aria-label', label);
  within.append(element);
  const drop_layer = open_layer(() => close(true), { passing: true });
  document.addEventListener('pointerdown', outside, true);
  let open = true;

  /** @param {boolean} focus */
  function close(focus) {
    if (!open) return;
    open = false;
    drop_layer();
    document.removeEventListener('pointerdown', outside, true);
    element.remove();
    closed();
    if (focus) give_back();
  }
  /** @param {PointerEvent} event */
  function outside(event) {
    if (!(event.target instanceof Node && element.contains(event.target))) close(false);
  }
  return { element, close };
}
