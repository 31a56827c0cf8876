// @ts-check
// A new course: from nothing, from its programme's defaults, or as the next cohort of another one.
import { html, nothing, render } from '../vendor/lit-html/lit-html.js';
import { with_consent } from '../shared/consent.js';
import { short_date } from '../shared/dates.js';
import * as f from '../shared/form.js';
import { at_its_list } from './at_its_list.js';
import { choices, people } from './people_field.js';
import { session_preview } from './preview.js';
import { form_values, typed_course } from './typed_course.js';
import { preview_words } from './words.js';

/** How long typing must pause before the sessions are worked out anew, in milliseconds. */
const PAUSE = 120;
/** The fields that a programme fills in. */
const FROM_PROGRAMME = ['session_count', 'every_weeks', 'starts_at', 'ends_at', 'facilitators', 'capacity', 'fee', 'certificate_threshold', 'minimum_minutes', 'zoom_link', 'requirements'];

/** @param {HTMLElement} root @param {import('../shared/context.js').Context} context */
export async function mount_new_course(root, context) {
  const copied = typeof context.params.copy_of === 'number' ? context.params.copy_of : null;
  let start = copied === null ? await context.ipc.new_course({ kind: 'latest' }) : await context.ipc.next_cohort(copied);
  /** @type {import('../types.d.ts').SessionsProposed | null} */
  let proposed = null;
  let suggested = start.form.title;
  let title_is_own = false;
  /** What the chosen programme fills in; what was typed over it stays. */
  let defaults = form_values(start);
  let chosen = 0;
  let asked = 0;
  let left = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;

  const is_new = () => form.value('programme') === 'new' || !start.programmes.length;
  const new_title = f.text({ label: start.programmes.length ? 'New programme' : 'Programme', hint: 'The kind of course that is run again and again, such as Compassionate Leadership', most: 300, missing: 'Enter what the programme is called' });

  const form = f.make_form({
    name: 'course', context, draft: copied === null ? 'courses/new' : `courses/copy/${copied}`, redraw: draw, save_label: 'Set up the course',
    cancel: () => context.go('courses', context.course_id() === null ? { all: true } : {}),
    values: defaults,
    fields: {
      programme: f.select({ label: 'Programme', options: () => [...start.programmes.map(({ programme_id, title }) => ({ id: String(programme_id), label: title })), { id: 'new', label: 'A new programme' }] }),
      programme_title: { ...new_title, read: (raw, today) => (is_new() ? new_title.read(raw, today) : { ok: true, value: '' }) },
      title: f.text({ label: 'Title of this course', hint: 'Suggested from the programme and the first date, until you write your own', most: 300, missing: 'Enter a title for the course', spell: true }),
      first_date: { ...first_date(), read: (raw, today) => (String(raw).trim() || form.value('session_count') !== 0 ? first_date().read(raw, today) : { ok: true, value: '' }) },
      session_count: f.whole_number({ label: 'Sessions', hint: 'How many, 0 to 60', missing: 'Enter the number of sessions', most: 60 }),
      every_weeks: f.whole_number({ label: 'Weeks apart', hint: '1 is weekly', missing: 'Enter how many weeks are from one session to the next', least: 1, most: 12 }),
      starts_at: f.time({ label: 'Starts at', missing: 'Enter when sessions start' }),
      ends_at: f.time({ label: 'Ends at', missing: 'Enter when sessions end' }),
      skipped_dates: f.texts({ label: 'Dates to skip', hint: 'The number of sessions stays: the last one is then later', one: 'Date to skip', add: 'Skip a date', optional: true }),
      adjusted: {
        label: 'Sessions', bare: true,
        read: (raw) => ({ ok: true, value: JSON.parse(String(raw)) }), write: (value) => JSON.stringify(value ?? []),
        control: ({ id }) => preview.template(id),
      },
      facilitators: people({ label: 'Facilitators', hint: 'They lead every session. To change one session, open it afterwards', known: () => start.facilitators.map(({ name }) => name) }),
      zoom_link: f.link({ label: 'Zoom link', hint: 'Begins with https://', optional: true }),
      capacity: { ...f.whole_number({ label: 'Places', hint: 'Blank: no limit', optional: true }), optional: false },
      fee: f.money({ label: 'Fee', hint: 'In pounds; 0 if it is free', missing: 'Enter the fee, or 0 if the course is free' }),
      certificate_threshold: f.whole_number({ label: 'Sessions for a certificate', hint: '0 to 60', most: 60 }),
      minimum_minutes: f.whole_number({ label: 'Minutes that count', hint: 'Of a session attended in part', most: 1440 }),
      break_minutes: { ...f.whole_number({ label: 'Break in minutes', hint: 'Blank: none', optional: true, most: 1440 }), optional: false },
      requirements: f.texts({ label: 'Requirements', hint: 'What each participant has to meet, ticked one by one', one: 'Requirement', add: 'Add a requirement', optional: true, most: 500 }),
      notes: f.long_text({ label: 'Notes', optional: true, rows: 3 }),
    },
    on_input: (name) => {
      if (name === 'programme') void other_programme();
      if (name === 'title') title_is_own = true;
      propose_soon();
    },
    save: async (values) => {
      const typed = typed_course(values, choices(values.facilitators), context.today());
      try {
        const made = await with_consent(context, { title: 'Set up the course all the same?', label: 'Set up the course', run: (confirmed) => context.ipc.create_course({ ...typed, confirmed }) });
        context.go('courses', { course_id: made.course_id }, { done: true });
      } catch (thrown) {
        throw at_its_list(context, thrown);
      }
    },
  });

  const preview = session_preview({
    context, redraw: draw,
    proposed: () => proposed,
    adjusted: () => form.value('adjusted') ?? [],
    adjust: (adjusted) => { form.set('adjusted', adjusted); void propose(); },
    skip: (date) => { form.set('skipped_dates', [...(form.value('skipped_dates') ?? []), short_date(date)]); void propose(); },
  });

  function first_date() {
    return f.date({ label: 'First date', hint: 'Such as 9 Feb 2026', missing: 'Enter the first date' });
  }

  function propose_soon() {
    clearTimeout(timer);
    timer = setTimeout(() => void propose(), PAUSE);
  }
  async function propose() {
    clearTimeout(timer);
    const mine = (asked += 1);
    const keys = ['programme', 'programme_title', 'title', 'first_date', 'session_count', 'every_weeks', 'starts_at', 'ends_at', 'skipped_dates', 'adjusted', 'facilitators', 'certificate_threshold', 'minimum_minutes'];
    const values = Object.fromEntries(keys.map((key) => [key, form.value(key)]));
    const programme = start.programmes.find(({ programme_id }) => String(programme_id) === values.programme);
    const typed = typed_course({ ...values, programme_title: programme?.title ?? values.programme_title }, choices(values.facilitators), context.today());
    const found = await context.ipc.propose_sessions(typed).catch((thrown) => { context.problem(thrown); return null; });
    if (mine !== asked || left) return;
    proposed = found;
    // Until a title of one's own is written, it follows the programme and the first date.
    if (found?.suggested_title && found.suggested_title !== suggested && !title_is_own && form.holds('title', suggested) && copied === null) {
      suggested = found.suggested_title;
      form.set('title', suggested);
    }
    draw();
  }

  /** Another programme brings its own defaults; title, first date and whatever was typed stay. */
  async function other_programme() {
    const mine = (chosen += 1);
    try {
      const values = await defaults_of(form.value('programme'));
      if (left || mine !== chosen) return;
      const untouched = FROM_PROGRAMME.filter((key) => form.holds(key, defaults[key]));
      defaults = values;
      for (const key of untouched) form.set(key, values[key]);
      await propose();
    } catch (thrown) {
      context.problem(thrown);
    }
  }

  /** @param {string} programme */
  async function defaults_of(programme) {
    return form_values(await context.ipc.new_course(programme === 'new' ? { kind: 'new' } : { kind: 'known', programme_id: Number(programme) }));
  }

  /** Where the list of sessions is further down: what comes of the first date, and the way there. */
  function comes_of_it() {
    const words = preview_words(proposed);
    return words ? html`<p class="preview_line"><button type="button" class="link" @click=${() => preview.show()}>${words}</button></p>` : nothing;
  }

  function draw() {
    if (left) return;
    render(html`<header class="head new_course_head"><div><h1>${copied === null ? 'New course' : 'Next cohort'}</h1><div class="soft">${copied === null ? 'Programme, dates, people and rules. Everything can be changed later.' : 'The same weekday, times, people, fee and requirements. Look it over, then save.'}</div></div><div class="actions">${form.head_buttons()}</div></header>
      <div class="scroll body new_course_place"><div class="new_course"><div class="new_course_page">${form.template(html`
        <div class="form_group">${start.programmes.length ? form.field('programme') : nothing}${is_new() ? form.field('programme_title') : nothing}${form.field('title')}</div>
        <div class="form_group"><div class="columns when_first">${form.field('first_date')}${form.field('session_count')}${form.field('every_weeks')}</div>
          ${comes_of_it()}
          <div class="columns when_first">${form.field('starts_at')}${form.field('ends_at')}${form.field('break_minutes')}</div>${form.field('skipped_dates')}</div>
        <div class="preview_place">${form.field('adjusted')}</div>
        <div class="form_group">${form.field('facilitators')}${form.field('zoom_link')}</div>
        <div class="form_group"><div class="columns narrow">${form.field('capacity')}${form.field('fee')}</div><div class="columns narrow">${form.field('certificate_threshold')}${form.field('minimum_minutes')}</div></div>
        <div class="form_group">${form.field('requirements')}${form.field('notes')}</div>`)}</div></div></div>`, root);
  }

  context.set_title(copied === null ? 'New course' : 'Next cohort');
  context.set_keys([{ keys: ['Enter'], does: 'set up the course, from any field', hint: true }, { keys: ['S'], does: 'skip the date, in the list of sessions' }]);
  context.on_changed_elsewhere(() => propose());
  await form.restore();
  // What came back belongs to the programme that was chosen then.
  const programme = form.value('programme');
  if (programme && !form.holds('programme', defaults.programme)) defaults = await defaults_of(programme).catch(() => defaults);
  draw();
  form.focus(start.programmes.length ? (copied === null ? 'programme' : 'title') : 'programme_title');
  await propose();
  return () => {
    left = true;
    clearTimeout(timer);
    form.stop();
  };
}
