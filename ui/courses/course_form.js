// @ts-check
// Changing a course, in the panel.
import { html } from '../vendor/lit-html/lit-html.js';
import { with_consent } from '../shared/consent.js';
import * as f from '../shared/form.js';
import { pounds_plain } from '../shared/money.js';
import { at_its_list } from './at_its_list.js';
import { choices, people } from './people_field.js';
import { typed_number } from './words.js';

/** @param {import('./parts.js').Screen} screen @returns {Promise<import('./parts.js').Part>} */
export async function course_part(screen) {
  const { context, course_id } = screen;
  const sheet = screen.sheet();
  const known = (await context.ipc.facilitators()).facilitators.map(({ name }) => name);
  const form = f.make_form({
    name: 'course', context, draft: `courses/edit/${course_id}`, redraw: screen.redraw, save_label: 'Save the course', cancel: screen.close,
    values: { title: sheet.title, facilitators: sheet.facilitators.map(({ name }) => name), zoom_link: sheet.zoom_link, capacity: sheet.capacity, fee: sheet.fee_pence, certificate_threshold: sheet.certificate_threshold, minimum_minutes: sheet.minimum_minutes, notes: sheet.notes },
    fields: {
      title: f.text({ label: 'Title', most: 300, missing: 'Enter a title for the course', spell: true }),
      facilitators: people({ label: 'Facilitators', hint: 'Sessions to come follow, unless they have people of their own', known: () => known }),
      zoom_link: f.link({ label: 'Zoom link', hint: 'Begins with https://', optional: true }),
      capacity: { ...f.whole_number({ label: 'Places', hint: 'Blank: no limit', optional: true }), optional: false },
      fee: f.money({ label: 'Fee', hint: 'What a new booking costs, in pounds', missing: 'Enter the fee, or 0 if the course is free' }),
      certificate_threshold: f.whole_number({ label: 'Sessions for a certificate', hint: '0 to 60', most: 60 }),
      minimum_minutes: f.whole_number({ label: 'Minutes that count', hint: 'Of a session attended in part', most: 1440 }),
      notes: f.long_text({ label: 'Notes', optional: true, rows: 4 }),
    },
    save: async (values) => {
      const typed = {
        title: values.title, facilitators: choices(values.facilitators), zoom_link: values.zoom_link, capacity: typed_number(values.capacity), fee: pounds_plain(values.fee),
        certificate_threshold: typed_number(values.certificate_threshold), minimum_minutes: typed_number(values.minimum_minutes), notes: values.notes,
      };
      try {
        screen.take(await with_consent(context, { title: 'Save the course all the same?', label: 'Save the course', run: (confirmed) => context.ipc.edit_course(course_id, { ...typed, confirmed }) }));
        screen.close();
      } catch (thrown) {
        throw at_its_list(context, thrown);
      }
    },
  });
  await form.restore();
  return {
    kind: 'course', session_id: null, stop: () => form.stop(), is_touched: () => form.is_touched, focus: () => form.focus('title'),
    content: () => ({
      title: 'Edit course', under: 'Bookings and marks stay; verdicts follow the rules at once.',
      body: form.template(html`<div class="form_group">${form.field('title')}${form.field('facilitators')}${form.field('zoom_link')}</div>
        <div class="form_group"><div class="columns narrow">${form.field('capacity')}${form.field('fee')}${form.field('certificate_threshold')}${form.field('minimum_minutes')}</div></div>
        <div class="form_group">${form.field('notes')}</div>`),
    }),
  };
}
