// @ts-check
// The foot of the rail: whether everything is saved, when it was last backed up, or what is wrong. It never claims what is not so.
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { day_and_month, days_between, in_london, short_date, time_words } from '../shared/dates.js';
import { icon } from '../shared/icons.js';
import { stopped } from '../shared/notices.js';
import { capital } from '../shared/words.js';

/** @typedef {import('../types.d.ts').SafetyStanding} Standing */
/**
 * @typedef {object} Foot
 * @property {'' | 'busy' | 'warn' | 'bad'} look
 * @property {import('../shared/icons.js').IconName} shape
 * @property {string[]} words said one after the other; the first is the most important
 * @property {string} short where there is room for one word
 * @property {string | null} sentence what is wrong and what to do: also read out when it becomes so
 */

const LEADS = html`<span class="just_read">: open Data safety</span>`;
/** @type {Foot} */
const WAITING = { look: 'busy', shape: 'waiting', words: ['Saving…'], short: 'Saving…', sentence: null };

/** "backed up 9.12am", "backed up yesterday", "backed up 2 Mar"; the year when it is another one. @param {string | null} at RFC 3339 @param {string} today */
export function backed_up_words(at, today) {
  if (at === null) return 'not backed up yet';
  const { date, time } = in_london(at);
  const days = days_between(date, today);
  const when = days === 0 ? time_words(time) : days === 1 ? 'yesterday' : date.slice(0, 4) === today.slice(0, 4) ? day_and_month(date) : short_date(date);
  return `backed up ${when}`;
}

/**
 * What it says.
 * @param {{ standing: Standing | null, waiting: number, failed: boolean, today: string }} of
 *   standing: null until the program has been asked; waiting: changes on their way; failed: the file did not take one
 * @returns {Foot}
 */
export function foot_of({ standing, waiting, failed, today }) {
  const sentence = standing?.sentence ?? null;
  if (waiting > 0) return WAITING;
  if (standing?.state === 'stopped') return { look: 'bad', shape: 'warning', words: ['Writing stopped', 'nothing can be changed'], short: 'Stopped', sentence };
  if (standing?.state === 'view_only') return { look: 'warn', shape: 'eye', words: ['View only', 'nothing can be changed'], short: 'View only', sentence };
  if (failed) return { look: 'bad', shape: 'warning', words: ['A change was not saved'], short: 'Not saved', sentence: null };
  if (standing?.state === 'not_backed_up') return { look: 'warn', shape: 'warning', words: ['All changes saved', 'the last backup failed'], short: 'No backup', sentence };
  if (standing?.second_place) return { look: 'warn', shape: 'warning', words: ['All changes saved', 'check the second place'], short: 'Second place', sentence: standing.second_place };
  const advice = standing?.advice ?? null;
  const saved = advice ? { look: /** @type {const} */ ('warn'), shape: /** @type {const} */ ('warning'), short: 'Saved', sentence: advice } : { look: /** @type {const} */ (''), shape: /** @type {const} */ ('saved'), short: 'Saved', sentence: null };
  return { ...saved, words: standing ? ['All changes saved', backed_up_words(standing.backed_up_at, today)] : ['All changes saved'] };
}

/**
 * The foot as a button that leads to where more is said. What is wrong is read out once, when it becomes so. "Saving…" lies in the
 * same place and comes and goes with each mark: one of the two is seen, and nothing is laid out again for that.
 * @param {{ now: Foot, settled: Foot }} of now: what it says; settled: what it says as soon as nothing is on its way
 * @param {string} file where the data is, in words @param {() => void} open
 */
export function foot_button({ now, settled }, file, open) {
  const { look, sentence } = settled;
  return html`<button type="button" class="safe ${look} ${now === WAITING ? 'busy' : ''}" id="safe" title="${now.sentence ? `${stopped(now.sentence)}\n` : ''}${now.words.join(' · ')} · ${file}" @click=${open}>
      <span class="face">${icon(settled.shape)}<span class="whole">${settled.words.map((one, at) => html`${at ? ' · ' : nothing}<span class="nowrap">${one}</span>`)}${LEADS}</span><span class="short" aria-hidden="true">${settled.short}</span></span>
      <span class="face on_its_way">${icon(WAITING.shape)}<span class="whole">${WAITING.words[0]}${LEADS}</span><span class="short" aria-hidden="true">${WAITING.short}</span></span></button>
    <div class="just_read" role="status">${sentence ? `${capital(settled.words.join(' · '))}. ${stopped(sentence)}` : nothing}</div>`;
}
