// @ts-check
// What courses of a programme start with, in the panel.
import { html } from '../vendor/lit-html/lit-html.js';
import * as f from '../shared/form.js';
import { pounds_plain } from '../shared/money.js';
import { at_its_list } from './at_its_list.js';
import { clock, pence } from './typed_course.js';
import { typed_number } from './words.js';

/** @param {import('./parts.js').Screen} screen @returns {Promise<import('./parts.js').Part>} */
export async function programme_part(screen) {
  const { context } = screen;
  const { programme_id } = screen.sheet();
  const start = await context.ipc.programme_form(programme_id);
  const form = f.make_form({
    name: 'programme', context, draft: `courses/programme/${programme_id}`, redraw: screen.redraw, save_label: 'Save the programme', cancel: screen.close,
    values: {
      ...start, session_count: Number(start.session_count), every_weeks: Number(start.every_weeks), starts_at: clock(start.starts_at), ends_at: clock(start.ends_at),
      capacity: start.capacity ? Number(start.capacity) : null, fee: pence(start.fee), certificate_threshold: Number(start.certificate_threshold), minimum_minutes: Number(start.minimum_minutes),
      follow_up_starts_at: clock(start.follow_up_starts_at), follow_up_minutes: Number(start.follow_up_minutes),
    },
    fields: {
      title: f.text({ label: 'Programme', most: 300, missing: 'Enter what the programme is called', spell: true }),
      session_count: f.whole_number({ label: 'Sessions', hint: 'How many, 1 to 60', missing: 'Enter the number of sessions', least: 1, most: 60 }),
      every_weeks: f.whole_number({ label: 'Weeks apart', hint: '1 is weekly', missing: 'Enter how many weeks are from one session to the next', least: 1, most: 12 }),
      starts_at: f.time({ label: 'Starts at', missing: 'Enter when sessions start' }),
      ends_at: f.time({ label: 'Ends at', missing: 'Enter when sessions end' }),
      capacity: { ...f.whole_number({ label: 'Places', hint: 'Blank: no limit', optional: true }), optional: false },
      fee: f.money({ label: 'Fee', hint: 'In pounds; 0 if it is free', missing: 'Enter the fee, or 0 if courses are free' }),
      certificate_threshold: f.whole_number({ label: 'Sessions for a certificate', hint: '0 to 60', most: 60 }),
      minimum_minutes: f.whole_number({ label: 'Minutes that count', hint: 'Of a session attended in part', most: 1440 }),
      zoom_link: f.link({ label: 'Zoom link', hint: 'Begins with https://', optional: true }),
      requirements: f.texts({ label: 'Requirements', one: 'Requirement', add: 'Add a requirement', optional: true, most: 500 }),
      follow_up_starts_at: f.time({ label: 'Follow-ups start at', missing: 'Enter when follow-up sessions start' }),
      follow_up_minutes: f.whole_number({ label: 'Minutes they last', hint: '5 to 720', least: 5, most: 720 }),
    },
    save: async (values) => {
      const typed = {
        ...values, session_count: typed_number(values.session_count), every_weeks: typed_number(values.every_weeks), capacity: typed_number(values.capacity), fee: pounds_plain(values.fee),
        certificate_threshold: typed_number(values.certificate_threshold), minimum_minutes: typed_number(values.minimum_minutes), follow_up_minutes: typed_number(values.follow_up_minutes),
      };
      try {
        await context.ipc.edit_programme(programme_id, /** @type {import('../types.d.ts').ProgrammeForm} */ (typed));
        screen.take(await context.ipc.course_sheet(screen.course_id));
        screen.close();
      } catch (thrown) {
        throw at_its_list(context, thrown);
      }
    },
  });
  await form.restore();
  return {
    kind: 'programme', session_id: null, stop: () => form.stop(), is_touched: () => form.is_touched, focus: () => form.focus('title'),
    content: () => ({
      title: 'What courses start with', under: 'Courses that are there keep what they have.',
      body: form.template(html`<div class="form_group">${form.field('title')}</div>
        <div class="form_group"><div class="columns narrow">${form.field('session_count')}${form.field('every_weeks')}${form.field('starts_at')}${form.field('ends_at')}</div></div>
        <div class="form_group"><div class="columns narrow">${form.field('capacity')}${form.field('fee')}${form.field('certificate_threshold')}${form.field('minimum_minutes')}</div>${form.field('zoom_link')}</div>
        <div class="form_group">${form.field('requirements')}</div>
        <div class="form_group"><div class="columns narrow">${form.field('follow_up_starts_at')}${form.field('follow_up_minutes')}</div></div>`),
    }),
  };
}
