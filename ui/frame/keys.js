// @ts-check
// The keys that work everywhere: the screens, the search, undo and redo, and Escape.
import { close_innermost, close_passing, is_mac, is_plain_key, is_text_entry, key_name } from '../shared/keyboard.js';
import { RAIL } from './screens.js';

/**
 * What a pressed key does on every screen. Menus and lists give way to it; panels, forms and plans stay as they are.
 * @param {object} of
 * @param {(screen: import('../shared/context.js').Screen) => unknown} of.go
 * @param {() => unknown} of.find
 * @param {() => unknown} of.undo
 * @param {() => unknown} of.redo
 * @param {() => unknown} of.show_keys
 * @returns {(event: KeyboardEvent) => void}
 */
export function keys_everywhere({ go, find, undo, redo, show_keys }) {
  return (event) => {
    if (event.defaultPrevented || event.isComposing || document.body.classList.contains('not_open')) return;
    const key = key_name(event);
    const dialog_open = document.querySelector('dialog[open]') !== null;
    if (key === 'Escape' && !dialog_open) {
      if (close_innermost()) event.preventDefault();
      return;
    }
    if (key === '?' && is_plain_key(event)) {
      event.preventDefault();
      show_keys();
      return;
    }
    const entry = RAIL.find((one) => key === `Mod+${one.key}`);
    /** @type {(() => unknown) | undefined} */
    let action;
    if (entry) action = () => go(entry.screen);
    if (key === 'Mod+k') action = find;
    if (!is_text_entry(event.target)) {
      if (key === 'Mod+z') action = undo;
      if (key === 'Mod+Shift+z' || (key === 'Mod+y' && !is_mac)) action = redo;
    }
    if (!action || dialog_open) return;
    event.preventDefault();
    close_passing();
    action();
  };
}
