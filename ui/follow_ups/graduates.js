// @ts-check
// Who can be invited: the graduates of each course, and those from before this program, recorded by hand.
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { make_chooser } from '../shared/chooser.js';
import * as f from '../shared/form.js';
import { icon } from '../shared/icons.js';
import { open_layer } from '../shared/keyboard.js';
import { plural } from '../shared/words.js';
import { add_them_words, NO_MESSAGE, not_invited_words } from './words.js';

/** @typedef {import('../types.d.ts').FollowUpSheet} FollowUpSheet */

/**
 * @param {object} of
 * @param {import('../shared/context.js').Context} of.context
 * @param {() => void} of.redraw
 * @param {() => FollowUpSheet} of.sheet
 * @param {(sheet: FollowUpSheet) => void} of.take
 * @param {() => void} of.invite_them
 */
export function make_graduates({ context, redraw, sheet, take, invite_them }) {
  const query = () => ({ programme_id: sheet().programme_id, year: sheet().year });
  /** @type {{ id: number, name: string } | null} */
  let person = null;
  let recording = false;
  let asked = 0;
  /** @type {() => void} */
  let drop_layer = () => {};
  const chooser = make_chooser({ id: 'earlier', label: 'Who graduated earlier', placeholder: 'Name, organisation or e-mail', redraw, typed: () => void find(), close: stop_recording });
  /** @type {ReturnType<typeof f.make_form> | null} */
  let form = null;

  /** How somebody graduated; what was typed about them before comes back. @param {{ id: number, name: string }} chosen */
  async function choose(chosen) {
    person = chosen;
    const made = f.make_form({
      name: 'earlier', context, redraw, save_label: 'Add', cancel: stop_recording, draft: `follow_ups/earlier/${chosen.id}`,
      fields: {
        course: f.text({ label: 'Course', most: 300, hint: 'Such as Autumn 2024', missing: 'Enter the course that they graduated from' }),
        reason: f.text({ label: 'How you know', most: 1000, hint: 'Such as: on the 2024 certificate list', missing: 'Enter how you know' }),
      },
      save: async (values) => {
        take(await context.ipc.record_earlier_graduate({ participant_id: chosen.id, ...values }, query()));
        queueMicrotask(stop_recording);
      },
    });
    await made.restore();
    if (person !== chosen) return;
    form = made;
    redraw();
    document.querySelector('.panel .record_earlier')?.scrollIntoView({ block: 'nearest' });
    made.focus('course');
  }

  async function find() {
    const mine = (asked += 1);
    const { text } = chooser;
    try {
      const found = text.trim() ? await context.ipc.search(text) : [];
      if (mine !== asked) return;
      chooser.set(found.filter(({ kind }) => kind === 'participant').map(({ id, title, detail }) => ({
        id: String(id), title, detail, take: () => void choose({ id, name: title }),
      })), text);
      redraw();
    } catch (thrown) {
      context.problem(thrown);
    }
  }
  function start_recording() {
    recording = true;
    person = null;
    asked += 1;
    chooser.reset();
    drop_layer = open_layer(stop_recording);
    redraw();
    document.getElementById('earlier_field')?.focus();
  }
  /** Closes it; what was typed is kept. */
  function leave() {
    drop_layer();
    form?.stop();
    form = null;
    recording = false;
    person = null;
    asked += 1;
  }
  function stop_recording() {
    if (!recording) return;
    leave();
    redraw();
    document.getElementById('record_earlier')?.focus();
  }
  /** @param {number} participant_id */
  async function remove(participant_id) {
    try {
      take(await context.ipc.remove_earlier_graduate(participant_id, query()));
      redraw();
      document.getElementById('record_earlier')?.focus();
    } catch (thrown) {
      context.problem(thrown);
    }
  }

  return {
    /** @returns {import('../shared/panel.js').PanelContent} */
    content() {
      const of = sheet();
      return {
        title: 'Graduates', under: `of ${of.programme_title}`,
        body: html`<section><h3>By course</h3>${of.cohorts.length
          ? html`<ul class="list">${of.cohorts.map(({ title, graduates, not_invited }) => html`<li class="line_up apart"><span>${title}</span><span class="soft">${plural(graduates, 'graduate')}${not_invited ? `, ${not_invited} on no list` : ''}</span></li>`)}</ul>`
          : html`<p class="soft">Nobody has graduated yet: whoever reaches a course’s minimum attendance appears here by themselves.</p>`}
          ${of.not_invited.people ? html`<p>${not_invited_words(of)}</p><div><button type="button" class="btn small" @click=${invite_them}>${add_them_words(of)}</button></div><p class="small soft">${NO_MESSAGE}</p>` : nothing}</section>
          <section><h3>From earlier courses</h3>${of.earlier_graduates.length
            ? html`<ul class="list earlier">${of.earlier_graduates.map(({ participant_id, name, course, reason }) => html`<li><div class="grow"><b>${name}</b><div class="small soft">${course} · ${reason}</div></div><button type="button" class="btn quiet icon small" aria-label="Take ${name} off the earlier graduates" title="Take off" @click=${() => void remove(participant_id)}>${icon('close')}</button></li>`)}</ul>`
            : html`<p class="soft">Somebody who graduated before this program was used can be added by hand.</p>`}
          ${!recording ? html`<div><button type="button" class="btn small" id="record_earlier" @click=${start_recording}>${icon('plus')}Add an earlier graduate</button></div>`
            : person && form ? html`<div class="card stack tight record_earlier"><b>${person.name}</b>${form.template(html`${form.field('course')}${form.field('reason')}`)}</div>`
            : html`<div class="adder card">${chooser.field()}${chooser.options('People', chooser.text ? 'Nobody like this. Add them under Participants first.' : 'Type a name. They must be among the participants.')}<div><button type="button" class="btn small" @click=${stop_recording}>Cancel</button></div></div>`}</section>`,
      };
    },
    /** Call when the panel shows something else, or the screen is left. */
    stop: leave,
  };
}
