// @ts-check
// Keys: names for pressed keys, who owns them, and what closes on Escape.

/** Whether this is a Mac, where Cmd takes Ctrl's part. */
export const is_mac = /Mac|iPhone|iPad/.test(globalThis.navigator?.platform ?? '');

/** "Ctrl" or "⌘", for showing. */
export const mod_name = is_mac ? '⌘' : 'Ctrl';

/**
 * A pressed key as a name: "p", "?", "ArrowDown", "Shift+ArrowDown", "Mod+k", "Mod+Shift+z".
 * Mod is Ctrl, or Cmd on a Mac. Shift is named for keys that print nothing and together with Mod; letters are small.
 * @param {KeyboardEvent} event
 */
export function key_name(event) {
  const printing = event.key.length === 1;
  const mod = is_mac ? event.metaKey : event.ctrlKey;
  const name = printing ? event.key.toLowerCase() : event.key;
  return `${mod ? 'Mod+' : ''}${event.altKey ? 'Alt+' : ''}${event.shiftKey && (!printing || mod) ? 'Shift+' : ''}${name}`;
}

/** Whether the keys belong to a field in which one types or chooses. @param {EventTarget | null} target */
export function in_text_field(target) {
  if (!(target instanceof Element)) return false;
  const field = target.closest('input, textarea, select, [contenteditable="true"]');
  if (!field) return false;
  return !(field instanceof HTMLInputElement) || !['checkbox', 'radio', 'button', 'submit', 'range'].includes(field.type);
}

/** Whether undo means the field's own: one types in it. A list to choose from and a tick box have none. @param {EventTarget | null} target */
export function is_text_entry(target) {
  return in_text_field(target) && target instanceof Element && target.closest('select') === null;
}

/** Whether plain letters reach the screen: not while typing, not behind a dialog. @param {KeyboardEvent} event */
export function is_plain_key(event) {
  return !event.defaultPrevented && !event.isComposing && !event.ctrlKey && !event.metaKey && !event.altKey && !in_text_field(event.target) && !document.querySelector('dialog[open]');
}

/** Whether plain letters are meant for the screen: not from inside a panel, where a letter belongs to what is open there. @param {KeyboardEvent} event */
export function is_screen_key(event) {
  return is_plain_key(event) && !(event.target instanceof Element && event.target.closest('.panel'));
}

/** Whether the screen's heading has the focus, as when one has just come: arrows then go into its list. @param {KeyboardEvent} event */
export function is_on_heading(event) {
  return event.target instanceof Element && event.target.matches('main h1');
}

/**
 * Calls the action of the pressed key, if the map has one, and keeps the key from doing anything else.
 * @param {KeyboardEvent} event @param {Record<string, (event: KeyboardEvent) => unknown>} map @returns {boolean} whether it was taken
 */
export function run_key(event, map) {
  const action = map[key_name(event)];
  if (!action) return false;
  event.preventDefault();
  action(event);
  return true;
}

/** @type {{ close: () => void, owner: object, passing: boolean }[]} */
let layers = [];

/**
 * Registers something open (a panel, a menu) that Escape closes, innermost first.
 * @param {() => void} close @param {{ passing?: boolean }} [options] passing: a menu, which also gives way to the keys that work everywhere
 * @returns {() => void} call when it is closed in another way
 */
export function open_layer(close, { passing = false } = {}) {
  const owner = {};
  layers.push({ close, owner, passing });
  return () => {
    const at = layers.findIndex((layer) => layer.owner === owner);
    if (at >= 0) layers.splice(at, 1);
  };
}

/** Closes the innermost open thing. @returns {boolean} whether there was one */
export function close_innermost() {
  const layer = layers.pop();
  if (!layer) return false;
  layer.close();
  return true;
}

/** Closes the menus and lists that are open for a moment. Panels, forms and plans stay: there is work in them. */
export function close_passing() {
  const passing = layers.filter((layer) => layer.passing).reverse();
  layers = layers.filter((layer) => !layer.passing);
  for (const { close } of passing) close();
}

/** Forgets what was open over a screen that is left: Escape closes nothing that is not there any more. */
export function forget_layers() {
  layers = layers.filter((layer) => layer.passing);
}

/**
 * Remembers who has the focus now and gives it back later; when that element is gone, to the first of the others that exists.
 * @param {...(() => Element | null | undefined)} others @returns {() => void}
 */
export function focus_keeper(...others) {
  const before = document.activeElement;
  return () => {
    const candidates = [() => before, ...others, () => document.querySelector('main h1')];
    for (const candidate of candidates) {
      const element = candidate();
      if (element instanceof HTMLElement && element.isConnected && element !== document.body) {
        element.focus();
        if (document.activeElement === element) return;
      }
    }
  };
}
