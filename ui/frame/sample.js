// @ts-check
// The sample course in the frame: while it is there, it can be taken out from anywhere.
import { html } from '../vendor/lit-html/lit-html.js';
import * as ipc from '../ipc.js';
import { ask } from '../shared/dialog.js';
import { icon } from '../shared/icons.js';
import { and_list, plural } from '../shared/words.js';

/** At the foot of the rail. @param {() => void} remove */
export function sample_note(remove) {
  return html`<div class="sample_note"><button type="button" class="btn small" title="Remove the sample course" @click=${remove}>${icon('bin')}<span class="word">Remove the sample course</span></button></div>`;
}

/**
 * What is asked before: only when something of the administrator's own is concerned. Undo brings everything back.
 * @param {import('../types.d.ts').SampleRemoval} removal @returns {import('../shared/dialog.js').AskOptions | null}
 */
export function question({ people, courses, added_since, own_courses, staying }) {
  if (!added_since && !staying) return null;
  const own = own_courses.length ? ` ${own_courses.length === 1 ? 'The course' : 'The courses'} ${and_list(own_courses.map((title) => `“${title}”`))} ${own_courses.length === 1 ? 'is' : 'are'} among them.` : '';
  return {
    title: 'Remove the sample course',
    body: html`<p>${plural(people, 'invented person', 'invented people')} and ${plural(courses, 'course')} go.</p>
      ${added_since ? html`<p>${plural(added_since, 'thing')} that you added since ${added_since === 1 ? 'goes with them (a course, session, booking, mark, payment or invitation)' : 'go with them (courses, sessions, bookings, marks, payments or invitations)'}.${own}</p>` : ''}
      ${staying ? html`<p>${plural(staying, 'invented person has', 'invented people have')} a place on a course of your own, and ${staying === 1 ? 'stays' : 'stay'} there.</p>` : ''}
      <p>Your own people and courses stay as they are. You can undo this.</p>`,
    buttons: [{ id: 'remove', label: 'Remove the sample course' }],
  };
}

/** Whether it is to go, asked where that is a question. @param {(thrown: unknown) => void} show_problem */
export async function is_to_go(show_problem) {
  try {
    const asked = question(await ipc.sample_removal());
    return !asked || Boolean(await ask(asked));
  } catch (thrown) {
    show_problem(thrown);
    return false;
  }
}
