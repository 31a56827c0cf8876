// @ts-check
// The decision to make follow-up sessions of the ticked dates, in one step.
import { html } from '../vendor/lit-html/lit-html.js';
import { live } from '../vendor/lit-html/directives/live.js';
import { with_consent } from '../shared/consent.js';
import { Declined } from '../shared/declined.js';
import { open_dialog } from '../shared/dialog.js';
import { focus_on_summary, problem_summary } from '../shared/summary.js';
import { plural } from '../shared/words.js';
import { date_words } from './words.js';

/** @typedef {import('../types.d.ts').FinderSheet} FinderSheet */

/**
 * @param {object} of
 * @param {import('../shared/context.js').Context} of.context
 * @param {FinderSheet} of.sheet
 * @param {readonly import('../types.d.ts').DateCandidate[]} of.chosen in order of date
 * @returns {Promise<FinderSheet | null>} null when nothing was made
 */
export function make_sessions({ context, sheet, chosen }) {
  const many = chosen.length > 1;
  let yes_is_coming = false;
  let busy = false;
  let problem = '';
  const people = sheet.people.length;
  const led = sheet.facilitators.map(({ name }) => name);

  async function make() {
    if (busy) return;
    busy = true;
    problem = '';
    dialog.redraw();
    try {
      const candidates = chosen.map(({ candidate_id }) => candidate_id);
      dialog.close(await with_consent(context, {
        title: `Make ${many ? 'these sessions' : 'this session'} all the same?`, label: many ? 'Make them' : 'Make it',
        run: (confirmed) => context.ipc.make_follow_ups({ programme_id: sheet.programme_id, candidates, yes_is_coming, confirmed }),
      }));
    } catch (thrown) {
      busy = false;
      if (!(thrown instanceof Declined)) problem = context.ipc.problem_from(thrown).message;
      dialog.redraw();
      if (problem) focus_on_summary('making_problem');
    }
  }

  const dialog = open_dialog({
    title: many ? `Make ${plural(chosen.length, 'follow-up session')}` : 'Make a follow-up session',
    content: () => html`<form class="dialog_form" novalidate @submit=${(/** @type {SubmitEvent} */ event) => { event.preventDefault(); void make(); }}><div class="dialog_body">
      ${problem_summary('making_problem', problem ? [problem] : [], [])}
      <ul class="making_list">${chosen.map((one) => html`<li><b>${date_words(one)}</b><span class="soft small">${one.words}</span></li>`)}</ul>
      <p>${led.length ? `Led by ${led.join(' and ')}. ` : 'Nobody is named to lead yet. '}${people ? `${plural(people, 'person', 'people')} asked will be on ${many ? 'each list' : 'the list'}. No message is sent.` : 'Nobody will be on the list yet.'}</p>
      <label class="choice"><input type="checkbox" id="yes_is_coming" autofocus .checked=${live(yes_is_coming)} @change=${(/** @type {Event & { target: HTMLInputElement }} */ event) => { yes_is_coming = event.target.checked; }}><span>Note everybody who said yes as coming</span></label>
      <p class="small soft">${many ? 'These dates and the replies to them' : 'This date and the replies to it'} leave the date finder. One undo takes all of it back.</p></div>
      <div class="dialog_buttons"><button type="button" class="btn" @click=${() => dialog.close(null)}>Cancel</button><button type="submit" class="btn first" aria-disabled=${busy ? 'true' : 'false'}>${many ? `Make ${plural(chosen.length, 'session')}` : 'Make it'}</button></div></form>`,
  });
  return dialog.result;
}
