// @ts-check
// The side panel: details beside the list. Escape closes it and gives the focus back; where there is no room beside the list it
// covers it, and then the covered list cannot be reached by Tab.
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { icon } from './icons.js';
import { focus_keeper, open_layer } from './keyboard.js';

/**
 * @typedef {object} PanelContent
 * @property {string} title
 * @property {unknown} [under] a line below the title
 * @property {unknown} body use <section><h3>…</h3>…</section>
 * @property {unknown} [foot] its buttons
 */

/**
 * Makes the panel of a screen.
 * @param {{ redraw: () => void, label: string, focus_back?: (key: unknown) => Element | null | undefined, on_close?: () => void }} options
 *   label names the panel as a region ("Participant"); focus_back finds the row when the element that opened it is gone
 */
export function make_panel({ redraw, label, focus_back, on_close }) {
  /** @type {unknown} */
  let key = null;
  let is_open = false;
  /** @type {() => void} */
  let drop_layer = () => {};
  /** @type {() => void} */
  let give_back = () => {};
  /** @type {HTMLElement | null} */
  let watched = null;
  const watcher = new ResizeObserver(cover);

  /** What lies below a covering panel is inert: the list, and in a narrow window the screen's head too. */
  function cover() {
    const split = watched?.parentElement ?? null;
    const covered = is_open && list_is_covered();
    const list = split?.querySelector(':scope > .split_list');
    if (list instanceof HTMLElement) list.inert = covered;
    for (const beside of split?.parentElement?.children ?? []) {
      if (beside instanceof HTMLElement && beside !== split) beside.inert = covered && watched?.offsetParent !== split;
    }
    // What scrolls can be scrolled by keys, although nothing in it takes the focus.
    const body = watched?.querySelector('.panel_body');
    if (body instanceof HTMLElement) body.tabIndex = body.scrollHeight > body.clientHeight ? 0 : -1;
  }

  /** @param {Element | undefined} element */
  function watch(element) {
    const panel = element?.querySelector(':scope > .panel') ?? null;
    if (panel === watched) return;
    watcher.disconnect();
    watched = panel instanceof HTMLElement ? panel : null;
    if (watched) watcher.observe(watched);
  }

  const panel = {
    get is_open() { return is_open; },
    /** What is shown: an id, usually. */
    get key() { return is_open ? key : null; },

    /** Shows the details of one thing. @param {unknown} of @param {{ focus?: boolean }} [options] focus: go into the panel (Enter, a click) or stay in the list */
    open(of, { focus = true } = {}) {
      if (!is_open) {
        give_back = focus_keeper(() => focus_back?.(key));
        drop_layer = open_layer(() => panel.close());
      }
      is_open = true;
      key = of;
      redraw();
      settle();
      if (focus || list_is_covered()) {
        const heading = watched?.querySelector('h2');
        if (heading instanceof HTMLElement) heading.focus();
      }
    },

    close() {
      if (!is_open) return;
      const had_focus = !watched || watched.contains(document.activeElement) || document.activeElement === document.body;
      is_open = false;
      drop_layer();
      cover();
      redraw();
      settle();
      if (had_focus) give_back();
      on_close?.();
    },

    /** Call from the view's unmount. */
    stop() {
      drop_layer();
      watcher.disconnect();
      is_open = false;
    },

    /**
     * The list and, when it is open, the panel beside it.
     * @param {unknown} list @param {() => PanelContent} content asked only while it is open
     */
    split(list, content) {
      queueMicrotask(settle);
      return html`<div class="split ${is_open ? 'open' : ''}" data-split><div class="split_list">${list}</div>${is_open ? aside(content()) : nothing}</div>`;
    },
  };

  function settle() {
    watch(document.querySelector('main [data-split]') ?? undefined);
    cover();
  }
  function list_is_covered() {
    return watched !== null && getComputedStyle(watched).position === 'absolute';
  }

  /** @param {PanelContent} content */
  function aside({ title, under, body, foot }) {
    return html`<aside class="panel" aria-label="${label}: ${title}">
      <header class="panel_head"><div><h2 tabindex="-1"><bdi>${title}</bdi></h2>${under ? html`<div class="soft">${under}</div>` : nothing}</div>
        <button type="button" class="btn quiet icon small" aria-label="Close ${label.toLowerCase()}" title="Close (Escape)" @click=${() => panel.close()}>${icon('close')}</button></header>
      <div class="panel_body">${body}</div>
      ${foot ? html`<footer class="panel_foot">${foot}</footer>` : nothing}</aside>`;
  }
  return panel;
}
