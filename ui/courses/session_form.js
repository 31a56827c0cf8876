// @ts-check
// The form of one session, and what the calendar says about it while it is typed.
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import * as f from '../shared/form.js';
import { icon } from '../shared/icons.js';
import { choices, people } from './people_field.js';
import { notes_of, typed_number } from './words.js';

/** @typedef {import('../types.d.ts').SessionForm} SessionForm */

/**
 * @param {object} of
 * @param {string} of.name
 * @param {import('../shared/context.js').Context} of.context
 * @param {() => void} of.redraw
 * @param {number | null} of.session_id none for another one
 * @param {number} of.number
 * @param {Record<string, any>} of.values
 * @param {readonly string[]} of.known the facilitators there are
 * @param {string} of.course_link
 * @param {string} of.draft
 * @param {string} of.save_label
 * @param {() => void} of.cancel
 * @param {(form: SessionForm) => Promise<unknown>} of.save
 */
export function session_form({ name, context, redraw, session_id, number, values, known, course_link, draft, save_label, cancel, save }) {
  /** @type {import('../types.d.ts').SessionProposed | null} */
  let proposed = null;
  let asked = 0;

  const form = f.make_form({
    name, context, draft, redraw, save_label, cancel, values,
    fields: {
      date: f.date({ label: 'Date', missing: 'Enter its date' }),
      starts_at: f.time({ label: 'Starts at', missing: 'Enter when it starts' }),
      ends_at: f.time({ label: 'Ends at', missing: 'Enter when it ends' }),
      facilitators: people({ label: 'Facilitators', known: () => known }),
      title: f.text({ label: 'What it is about', optional: true, most: 300, spell: true }),
      break_minutes: { ...f.whole_number({ label: 'Break in minutes', hint: 'Blank: none. Not counted in certificate hours', optional: true, most: 1440 }), optional: false },
      zoom_link: f.link({ label: 'Zoom link of its own', hint: course_link ? 'Only if it differs from the course’s' : 'Begins with https://', optional: true }),
      notes: f.long_text({ label: 'Notes', optional: true, rows: 3 }),
    },
    on_input: (field) => { if (['date', 'starts_at', 'ends_at', 'facilitators'].includes(field)) void look(); },
    save: (read) => save(typed_of(read)),
  });

  /** @param {Record<string, any>} read @returns {SessionForm} */
  function typed_of(read) {
    return {
      date: read.date ?? '', starts_at: read.starts_at ?? '', ends_at: read.ends_at ?? '', break_minutes: typed_number(read.break_minutes),
      zoom_link: read.zoom_link ?? '', title: read.title ?? '', notes: read.notes ?? '', facilitators: choices(read.facilitators), confirmed: false,
    };
  }

  /** Asks what stands against the date; while it cannot be read there is nothing to say. */
  async function look() {
    const mine = (asked += 1);
    const [date, starts_at, ends_at] = ['date', 'starts_at', 'ends_at'].map((key) => form.value(key ?? ''));
    const found = date && starts_at && ends_at
      ? await context.ipc.propose_session(session_id, number, typed_of({ date, starts_at, ends_at, facilitators: form.value('facilitators') })).catch(() => null)
      : null;
    if (mine !== asked) return;
    proposed = found;
    redraw();
  }

  return {
    form,
    look,
    body: () => form.template(html`
      <div class="form_group">${form.field('date')}<div class="columns narrow">${form.field('starts_at')}${form.field('ends_at')}</div>
        <div class="findings" aria-live="polite">${proposed ? notes_of(proposed).map(({ text, warns }) => html`<div class="remark ${warns ? 'warn' : ''}">${icon(warns ? 'warning' : 'about')}<span>${text}</span></div>`) : nothing}</div></div>
      <div class="form_group">${form.field('facilitators')}${form.field('title')}${form.field('break_minutes')}${form.field('zoom_link')}${form.field('notes')}</div>`),
  };
}
