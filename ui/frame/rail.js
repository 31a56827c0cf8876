// @ts-check
// The rail: the course switcher, the screens, and at the foot whether everything is saved.
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { date_span } from '../shared/dates.js';
import { icon } from '../shared/icons.js';
import { mod_name } from '../shared/keyboard.js';
import { initials } from '../shared/words.js';
import { foot_button, foot_of } from './foot.js';
import { sample_note } from './sample.js';
import { RAIL } from './screens.js';
import { course_word } from '../shared/states.js';

/** @typedef {{ waiting: number, failed: boolean, standing: import('../types.d.ts').SafetyStanding | null }} Saving */

/**
 * @param {object} of
 * @param {import('../shared/context.js').ShownFrame} of.frame
 * @param {import('../ipc.js').FrameCourse | null} of.course
 * @param {import('../shared/context.js').Screen} of.screen
 * @param {Saving} of.saving
 * @param {number} of.due how much is to be done now
 * @param {boolean} of.switcher_open
 * @param {() => void} of.open_switcher
 * @param {() => void} of.find
 * @param {() => void} of.remove_sample
 * @param {() => void} of.open_safety
 * @param {(screen: import('../shared/context.js').Screen) => void} of.go
 */
export function rail({ frame, course, screen, saving, due, switcher_open, open_switcher, find, remove_sample, open_safety, go }) {
  return html`<div class="rail_top">
    <button type="button" class="switch" id="switch" aria-haspopup="dialog" aria-expanded=${switcher_open ? 'true' : 'false'} title=${course?.title ?? 'Choose a course'} @click=${open_switcher}>
      <span class="whole"><span class="just_read">Course: </span><b>${course?.title ?? 'No course chosen'}</b><span class="soft small">${course ? html`${date_span(course.first_date, course.last_date)} · ${course_word(course.status)}` : 'Choose or start one'}</span></span>
      <span class="initials" aria-hidden="true">${course ? initials(course.title) : '–'}</span>${icon('down')}</button>
    <button type="button" class="find" title="Find or do anything (${mod_name}+K)" @click=${find}>${icon('search')}<span class="word">Find or do</span><kbd aria-hidden="true">${mod_name} K</kbd></button>
  </div>
  <ul class="rail_list">${RAIL.map((entry) => html`<li class=${entry.apart ? 'apart' : ''}><a href="#${entry.screen}" aria-current=${entry.screen === screen || entry.also === screen ? 'page' : nothing} title="${entry.word} (${mod_name}+${entry.key})" @click=${(/** @type {MouseEvent} */ event) => { event.preventDefault(); go(entry.screen); }}>${icon(entry.icon)}<span class="word">${entry.word}</span>${entry.screen === 'today' && due ? html`<span class="n">${due}<span class="just_read"> to do now</span></span>` : html`<span class="key" aria-hidden="true">${mod_name} ${entry.key}</span>`}</a></li>`)}</ul>
  ${frame.sample_present ? sample_note(remove_sample) : nothing}${foot_button({ now: foot_of({ ...saving, today: frame.today }), settled: foot_of({ ...saving, waiting: 0, today: frame.today }) }, `${frame.file_name} in ${frame.file_folder}`, open_safety)}`;
}
