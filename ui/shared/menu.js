// @ts-check
// A button that opens a small menu (the ARIA menu button pattern).
import { html, nothing, render } from '../vendor/lit-html/lit-html.js';
import { icon } from './icons.js';
import { open_popover } from './popover.js';

/** @typedef {{ label: string, run: () => void, icon?: import('./icons.js').IconName, danger?: boolean, disabled?: boolean } | 'separator'} MenuItem */

/**
 * @param {{ label: string, items: () => MenuItem[], shown?: unknown, look?: string }} of
 *   shown: what stands in the button (three dots unless told); the label is its name for those who listen
 */
export function menu_button({ label, items, shown, look = 'btn icon' }) {
  return html`<button type="button" class=${look} aria-haspopup="menu" aria-expanded="false" aria-label=${shown ? nothing : label} title=${shown ? nothing : label}
    @click=${(/** @type {MouseEvent & { currentTarget: HTMLElement }} */ event) => open_menu(event.currentTarget, label, items())}
    @keydown=${(/** @type {KeyboardEvent & { currentTarget: HTMLElement }} */ event) => {
      if (event.key === 'ArrowDown') { event.preventDefault(); open_menu(event.currentTarget, label, items()); }
    }}>${shown ?? icon('more')}</button>`;
}

/**
 * Opens a menu at an element.
 * @param {HTMLElement} opener @param {string} label @param {MenuItem[]} items
 */
export function open_menu(opener, label, items) {
  opener.setAttribute('aria-expanded', 'true');
  const { element: menu, close } = open_popover({
    look: 'menu', role: 'menu', label, within: opener.closest('dialog, main') ?? document.body,
    closed: () => { opener.setAttribute('aria-expanded', 'false'); window.removeEventListener('resize', settle); },
    give_back: () => { if (opener.isConnected) opener.focus(); },
  });
  const entries = () => /** @type {HTMLElement[]} */ ([...menu.querySelectorAll('[role="menuitem"]')]);

  render(items.map((item) => item === 'separator' ? html`<div role="separator"></div>` : html`<button type="button" role="menuitem" tabindex="-1" class=${item.danger ? 'danger' : ''} aria-disabled=${item.disabled ? 'true' : nothing}
    @click=${() => { if (item.disabled) return; close(true); item.run(); }}>${item.icon ? icon(item.icon) : nothing}<span>${item.label}</span></button>`), menu);

  menu.addEventListener('keydown', (event) => {
    const all = entries();
    const at = all.indexOf(/** @type {HTMLElement} */ (document.activeElement));
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (to !== undefined) all[(to + all.length) % all.length]?.focus();
    else if (event.key === 'Escape') { close(true); } else if (event.key === 'Tab') { close(true); return; } else if (event.key.length === 1 && /\S/.test(event.key)) {
      const next = [...all.slice(at + 1), ...all].find((entry) => entry.textContent?.trim().toLowerCase().startsWith(event.key.toLowerCase()));
      next?.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  });

  /** At its button: below it, or above where there is no room below. What is fixed lies in the nearest box with layout of its own, not always in the window. */
  function settle() {
    const box = opener.getBoundingClientRect();
    Object.assign(menu.style, { left: '0', top: '0' });
    const own = menu.getBoundingClientRect();
    const below = box.bottom + 4;
    const left = Math.max(8, Math.min(box.left, innerWidth - own.width - 8));
    const top = below + own.height > innerHeight - 8 ? Math.max(8, box.top - own.height - 4) : below;
    Object.assign(menu.style, { left: `${left - own.left}px`, top: `${top - own.top}px` });
  }
  settle();
  window.addEventListener('resize', settle);
  entries()[0]?.focus();
}
