// @ts-check
// Dialogs, for decisions only. Details open in a side panel, not here.
import { html, nothing, render } from '../vendor/lit-html/lit-html.js';
import { icon } from './icons.js';
import { focus_keeper } from './keyboard.js';

let numbered = 0;

/**
 * @template T
 * @typedef {object} Opened
 * @property {Promise<T | null>} result null when it was cancelled or closed by Escape
 * @property {() => void} redraw
 * @property {(value: T | null) => void} close
 * @property {HTMLDialogElement} element
 */

/**
 * Opens a modal dialog whose content is a template of the caller's; it has .dialog_body and .dialog_buttons inside.
 * The focus goes to the first [autofocus], else to the first field, else to the first button of the content; when what has it goes
 * away with a redraw, to the main button.
 * @template T
 * @param {{ title: string, content: (dialog: Opened<T>) => unknown, wide?: boolean, focus_back?: () => Element | null | undefined, may_close?: () => boolean }} options may_close: asked before it is cancelled
 * @returns {Opened<T>}
 */
export function open_dialog({ title, content, wide = false, focus_back, may_close = () => true }) {
  const give_back = focus_keeper(...(focus_back ? [focus_back] : []));
  const element = document.createElement('dialog');
  const title_id = `dialog_title_${(numbered += 1)}`;
  element.setAttribute('aria-labelledby', title_id);
  element.classList.toggle('wide', wide);
  document.body.append(element);

  /** @type {(value: T | null) => void} */
  let settle = () => {};
  /** @type {Promise<T | null>} */
  const result = new Promise((resolve) => { settle = resolve; });
  let open = true;
  /** @type {Opened<T>} */
  const opened = {
    result,
    element,
    redraw() {
      if (!open) return;
      const had_focus = element.contains(document.activeElement);
      render(html`<div class="dialog_head"><h2 id=${title_id}>${title}</h2>
        <button type="button" class="btn quiet icon small" aria-label="Close" @click=${() => opened.close(null)}>${icon('close')}</button></div>${content(opened)}`, element);
      if (had_focus && !element.contains(document.activeElement)) /** @type {HTMLElement | null} */ (element.querySelector('.dialog_buttons .first'))?.focus();
    },
    close(value) {
      if (!open || (value === null && !may_close())) return;
      open = false;
      element.close();
      element.remove();
      give_back();
      settle(value);
    },
  };
  element.addEventListener('cancel', (event) => { event.preventDefault(); opened.close(null); });
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented) { event.preventDefault(); event.stopPropagation(); opened.close(null); }
  });
  opened.redraw();
  element.showModal();
  const first = element.querySelector('[autofocus]') ?? element.querySelector('.dialog_body :is(input, select, textarea)') ?? element.querySelector('.dialog_buttons button, .dialog_body button');
  if (first instanceof HTMLElement) first.focus();
  return opened;
}

/**
 * @typedef {object} AskOptions
 * @property {string} title a question or the action itself: "Erase Grace Adeyemi"
 * @property {unknown} [body] a sentence or a template: what will happen
 * @property {{ id: string, label: string }[]} buttons the first is the primary one; Cancel is added
 * @property {boolean} [danger] the primary button looks like what cannot be undone
 * @property {string} [typed_word] only for what cannot be undone: the word to type first
 * @property {{ label: string, hint?: string, required?: boolean, value?: string }} [reason] a field for the reason
 * @property {string} [cancel] the words of the cancel button
 */
/** @typedef {{ button: string, reason: string }} Answer */

/** Asks for a decision. @param {AskOptions} options @returns {Promise<Answer | null>} */
export function ask({ title, body, buttons, danger = false, typed_word, reason, cancel = 'Cancel' }) {
  const state = { word: '', reason: reason?.value ?? '', word_error: '', reason_error: '' };
  const first = buttons[0]?.id ?? 'ok';

  /** @param {Opened<Answer>} dialog @param {string} button */
  function decide(dialog, button) {
    state.word_error = typed_word && state.word.trim().toLowerCase() !== typed_word.toLowerCase() ? `Type the word ${typed_word} to go on` : '';
    state.reason_error = reason?.required && !state.reason.trim() ? 'Give a reason' : '';
    dialog.redraw();
    const wrong = dialog.element.querySelector('[aria-invalid="true"]');
    if (wrong instanceof HTMLElement) wrong.focus();
    else dialog.close({ button, reason: state.reason.trim() });
  }

  /** @type {Opened<Answer>} */
  const dialog = open_dialog({
    title,
    content: (opened) => html`<form class="dialog_form" novalidate @submit=${(/** @type {SubmitEvent} */ event) => { event.preventDefault(); decide(opened, event.submitter?.getAttribute('value') ?? first); }}>
      <div class="dialog_body">
        ${typeof body === 'string' ? html`<p>${body}</p>` : (body ?? nothing)}
        ${reason ? one_field('dialog_reason', reason.label, reason.hint ?? '', state.reason_error, html`<textarea id="dialog_reason" rows="2" .value=${state.reason} aria-invalid=${state.reason_error ? 'true' : 'false'} aria-describedby="dialog_reason_about" @input=${(/** @type {InputEvent & { target: HTMLTextAreaElement }} */ event) => { state.reason = event.target.value; }}></textarea>`) : nothing}
        ${typed_word ? one_field('dialog_word', `Type “${typed_word}” to go on`, 'This cannot be undone.', state.word_error, html`<input id="dialog_word" class="of_some" autocomplete="off" spellcheck="false" .value=${state.word} aria-invalid=${state.word_error ? 'true' : 'false'} aria-describedby="dialog_word_about" @input=${(/** @type {InputEvent & { target: HTMLInputElement }} */ event) => { state.word = event.target.value; }}>`) : nothing}
      </div>
      <div class="dialog_buttons">
        <button type="button" class="btn" ?autofocus=${danger && !typed_word && !reason} @click=${() => opened.close(null)}>${cancel}</button>
        ${[...buttons].reverse().map(({ id, label }) => html`<button type=${id === first ? 'submit' : 'button'} value=${id} class="btn ${id === first ? (danger ? 'danger' : 'first') : ''}" ?autofocus=${id === first && !danger && !typed_word && !reason} @click=${id === first ? nothing : () => decide(opened, id)}>${label}</button>`)}
      </div></form>`,
  });
  return dialog.result;
}

/** @param {string} id @param {string} label @param {string} hint @param {string} error @param {unknown} control */
function one_field(id, label, hint, error, control) {
  return html`<div class="field ${error ? 'wrong' : ''}"><label for=${id}>${label}</label>
    <div id="${id}_about" class="stack tight">${hint ? html`<span class="hint">${hint}</span>` : nothing}${error ? html`<span class="field_error" role="alert">${icon('warning')}${error}</span>` : nothing}</div>${control}</div>`;
}
