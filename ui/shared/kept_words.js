// @ts-check
// What is typed outside of a form of form.js is kept as its drafts are: it comes back with a line that says so.
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { make_keeper } from './keeper.js';

/**
 * @param {object} of
 * @param {import('./context.js').Context} of.context
 * @param {string} of.draft the key of the draft
 * @param {() => unknown} of.typed what is to be kept, as JSON has it
 * @param {() => void} of.discard shows what is saved instead of what was typed
 */
export function make_kept_words({ context, draft, typed, discard }) {
  let came_back = false;
  let touched = false;
  const keeper = make_keeper(() => void context.ipc.save_draft(draft, JSON.stringify(typed())).catch(context.problem));
  return {
    /** Whether something was typed that is not saved. */
    get is_touched() { return touched; },
    /** What was typed and not saved when it was last left; null: nothing. @returns {Promise<any>} */
    async restore() {
      const content = await context.ipc.draft(draft).catch(() => null);
      if (!content) return null;
      [came_back, touched] = [true, true];
      return JSON.parse(content);
    },
    /** Something was typed. */
    soon() {
      touched = true;
      keeper.soon();
    },
    /** It has been saved, or is thrown away. */
    forget() {
      if (!touched) return;
      [came_back, touched] = [false, false];
      keeper.drop();
      context.ipc.discard_draft(draft).catch(context.problem);
    },
    /** Call from the view's unmount: what was typed in the last moment is kept too. */
    stop: () => keeper.now(),
    /** The line about what came back; part of the template. */
    line: () => (came_back ? html`<div class="kept" role="status">We kept what you had typed. <button type="button" class="link" @click=${discard}>Discard</button></div>` : nothing),
  };
}
