// @ts-check
// What stands above the screen until it is settled: a problem, a file that takes no changes, another file that was asked for.
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { icon } from '../shared/icons.js';
import { lasting_banner, problem_banner, stopped } from '../shared/notices.js';

/** @typedef {import('../types.d.ts').SafetyStanding} Standing */
/**
 * @typedef {object} Safety what can be done about a file that takes no changes
 * @property {import('../ipc.js').CopySaved | null} kept what was seen when writing stopped, once it is kept
 * @property {() => void} restore @property {() => void} save_copy @property {() => void} keep_both @property {() => void} go_on @property {() => void} open_again
 */

/**
 * @param {object} of
 * @param {string | null} of.problem @param {boolean} of.unsaved the file did not take something @param {() => void} of.close_problem
 * @param {Standing | null} of.standing
 * @param {Safety} of.safety
 * @param {string | null} of.offered the name of a file that was asked for from outside @param {string} of.file_name
 * @param {() => void} of.open_offered @param {() => void} of.stay
 */
export function banners({ problem, unsaved, close_problem, standing, safety, offered, file_name, open_offered, stay }) {
  const takes_none = standing?.state === 'view_only' || standing?.state === 'stopped';
  // Why a file takes no changes is said once, also when a change has just been refused for it.
  const said_below = takes_none && unsaved;
  return html`${problem_banner(problem === null || said_below ? null : { message: problem, close: close_problem })}${takes_none && standing ? no_changes(standing, said_below, safety) : nothing}
    ${offered ? lasting_banner(html`<b>${offered}</b> was opened from outside, while ${file_name} is open here.`, html`<button type="button" class="btn small" @click=${open_offered}>Open it here</button><button type="button" class="btn quiet small" @click=${stay}>Stay</button>`) : nothing}`;
}

/** The file takes no changes: why, and what to do. @param {Standing} standing @param {boolean} refused a change was just refused @param {Safety} safety */
function no_changes({ state, sentence, is_damaged }, refused, safety) {
  const { kept } = safety;
  const button = (/** @type {string} */ label, /** @type {() => void} */ run) => html`<button type="button" class="btn small" @click=${run}>${label}</button>`;
  const stops = state === 'stopped';
  const ways = !stops ? button('Save a copy…', safety.save_copy) : is_damaged ? button('Restore a backup…', safety.restore) : html`${button('Go on with this one', safety.go_on)}${kept ? button('Open the other', safety.open_again) : button('Keep what you see', safety.keep_both)}`;
  return html`<div class="banner ${stops || refused ? 'bad' : ''}" role="status">${icon(stops ? 'warning' : 'eye')}<div><b>${stops ? 'Writing stopped.' : 'View only.'}${refused ? ' That was not saved.' : ''}</b> ${stopped(sentence ?? 'Nothing can be changed')}${kept ? html` What you see is kept as <b>${kept.file_name}</b> in ${kept.folder}.` : nothing}</div>
    <span class="line_up">${ways}</span></div>`;
}
