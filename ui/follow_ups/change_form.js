// @ts-check
// Moving a follow-up session, or changing its length, title, link or who leads it.
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { with_consent } from '../shared/consent.js';
import * as f from '../shared/form.js';
import { icon } from '../shared/icons.js';
import { open_layer } from '../shared/keyboard.js';
import { good_words } from './plan_rules.js';

/** @typedef {import('../types.d.ts').FollowUpSheet} FollowUpSheet */

/**
 * @param {object} of
 * @param {import('../shared/context.js').Context} of.context
 * @param {() => void} of.redraw
 * @param {import('../types.d.ts').FollowUpSession} of.session
 * @param {FollowUpSheet} of.sheet
 * @param {(fresh: FollowUpSheet | null) => void} of.done
 */
export function make_change_form({ context, redraw, session, sheet, done }) {
  /** @type {import('../types.d.ts').CheckedDate | null} */
  let checked = null;
  let asked = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  const drop_layer = open_layer(() => done(null));

  const form = f.make_form({
    name: 'change', context, redraw, save_label: 'Save', cancel: () => done(null), draft: `follow_ups/change/${session.session_id}`,
    fields: {
      date: f.date({ label: 'Date' }),
      starts_at: f.time({ label: 'Starts at' }),
      length_minutes: f.whole_number({ label: 'Minutes', least: 5, most: 720, hint: '5 to 720' }),
      facilitators: f.checkboxes({ label: 'Led by', optional: true, options: () => sheet.facilitators.map(({ facilitator_id, name }) => ({ id: String(facilitator_id), label: name })) }),
      title: f.text({ label: 'Title', optional: true, hint: 'When it has one of its own' }),
      zoom_link: f.link({ label: 'Link', optional: true, hint: 'When it is not the programme’s' }),
    },
    values: { ...session, facilitators: session.facilitators.map(({ facilitator_id }) => facilitator_id) },
    on_input: () => { clearTimeout(timer); checked = null; timer = setTimeout(() => void check(), 300); },
    save: async (values) => {
      const wanted = { ...values, length_minutes: String(values.length_minutes), facilitators: values.facilitators.map(Number) };
      const shown = { programme_id: sheet.programme_id, year: Number(String(values.date).slice(0, 4)) };
      // What is against it was seen beside the date; marks are asked about.
      const seen = checked !== null && checked.proposal !== null && !session.marked;
      done(await with_consent(context, { title: 'Save it all the same?', label: 'Save', run: (confirmed) => context.ipc.change_follow_up(session.session_id, wanted, seen || confirmed, shown) }));
    },
  });
  void form.restore().then(() => redraw());

  async function check() {
    const [date, starts_at, length] = ['date', 'starts_at', 'length_minutes'].map((name) => form.value(name));
    const mine = (asked += 1);
    if (!date || !starts_at || length === null) { checked = null; return redraw(); }
    try {
      const found = await context.ipc.check_follow_ups(sheet.programme_id, [{ date, starts_at, length_minutes: String(length), title: '', facilitators: (form.value('facilitators') ?? []).map(Number), zoom_link: '' }], session.session_id);
      if (mine === asked) { checked = found[0] ?? null; redraw(); }
    } catch (thrown) {
      context.problem(thrown);
    }
  }

  function reasons() {
    if (!checked) return nothing;
    const against = [...checked.problems.map(({ message }) => message), ...(checked.proposal?.against.map(({ sentence }) => sentence) ?? [])];
    if (!against.length) return html`<div class="remark" role="status">${icon('tick')}<span>${good_words(checked.proposal)}</span></div>`;
    return html`<div role="status" class="stack tight">${against.map((sentence) => html`<div class="remark warn">${icon('warning')}<span>${sentence}</span></div>`)}</div>`;
  }

  return {
    template: () => form.template(html`<div class="form_group">${form.field('date')}<div class="columns narrow">${form.field('starts_at')}${form.field('length_minutes')}</div>${reasons()}${sheet.facilitators.length ? form.field('facilitators') : nothing}${form.field('title')}${form.field('zoom_link')}</div>`),
    is_touched: () => form.is_touched,
    stop() { clearTimeout(timer); drop_layer(); form.stop(); },
  };
}
