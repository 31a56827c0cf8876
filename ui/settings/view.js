// @ts-check
// Settings: the centre, weeks to avoid, bank holidays, the time zone.
import { html, nothing, render } from '../vendor/lit-html/lit-html.js';
import { repeat } from '../vendor/lit-html/directives/repeat.js';
import { date_span, day_and_month, long_date, weekday_and_day } from '../shared/dates.js';
import * as f from '../shared/form.js';
import { icon } from '../shared/icons.js';
import { plural } from '../shared/words.js';

/** @typedef {import('../types.d.ts').SettingsSheet} Sheet */

/** @type {import('../shared/context.js').Mount} */
export async function mount(root, context) {
  let sheet = await context.ipc.settings();
  /** @type {() => void} */
  const redraw = () => draw();

  const make_centre = () => f.make_form({
    name: 'centre', context, draft: 'settings/centre', redraw,
    fields: {
      name: f.text({ label: 'Centre’s name', hint: 'As it stands on what you hand out. Up to 200 characters', optional: true }),
      email: f.email({ label: 'Centre’s e-mail address', hint: 'Such as office@example.org', optional: true }),
      minimum_minutes: f.whole_number({ label: 'Minutes from which a part counts', hint: 'A whole number from 0 to 1,440. New programmes start with it; those that are there keep their own', most: 1440, missing: 'Enter the minutes from which a part counts, such as 90' }),
      offer_reply_days: f.whole_number({ label: 'Days to answer an offer', hint: 'A new offer is kept open so long. Offers that are there keep their day', most: 365, missing: 'Enter the days to answer an offer, such as 7' }),
      payment_days: f.whole_number({ label: 'Days to pay', hint: 'A fee is to be paid so long after a place is given. Days already set on a booking are kept', most: 365, missing: 'Enter the days to pay, such as 30' }),
    },
    values: sheet.centre,
    save: async ({ name, email, minimum_minutes, offer_reply_days, payment_days }) => { sheet = await context.ipc.change_centre({ name, email, minimum_minutes: String(minimum_minutes), offer_reply_days: String(offer_reply_days), payment_days: String(payment_days) }); },
  });
  const make_week = () => f.make_form({
    name: 'week', context, draft: 'settings/avoided_week', redraw,
    fields: {
      first_day: f.date({ label: 'First day', hint: 'Such as 25 May 2026' }),
      last_day: f.date({ label: 'Last day', optional: true, hint: 'Left empty, it is that one day' }),
      label: f.text({ label: 'Why', hint: 'Such as Half-term', missing: 'Enter why these days are avoided, such as Half-term' }),
    },
    save: async ({ first_day, last_day, label }) => {
      sheet = await context.ipc.add_avoided_week({ first_day, last_day: last_day ?? '', label });
      week = make_week();
    },
  });
  const make_holiday = () => f.make_form({
    name: 'holiday', context, draft: 'settings/bank_holiday', redraw,
    fields: {
      date: f.date({ label: 'Day', hint: 'Such as 12 June 2026' }),
      title: f.text({ label: 'What it is called', hint: 'Such as Day of mourning', missing: 'Enter what the bank holiday is called' }),
    },
    save: async ({ date, title }) => {
      sheet = await context.ipc.add_bank_holiday({ date, title });
      holiday = make_holiday();
    },
  });
  let centre = make_centre();
  let week = make_week();
  let holiday = make_holiday();

  /**
   * Takes a line out of a list. Its button goes with it, so the focus goes to the next one, or to the list's heading.
   * @param {() => Promise<Sheet>} change @param {string} list the id of the list's heading
   */
  async function remove(change, list) {
    const buttons = [...(document.getElementById(list)?.closest('section')?.querySelectorAll('[data-remove]') ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    try {
      sheet = await change();
      draw();
      const left = document.getElementById(list)?.closest('section')?.querySelectorAll('[data-remove]') ?? [];
      const next = left[Math.min(at, left.length - 1)] ?? document.getElementById(list);
      if (next instanceof HTMLElement) next.focus();
    } catch (thrown) {
      context.problem(thrown);
    }
  }

  /** A small form beside a list: its button is not the screen's first one. @param {typeof week} form @param {string} words @param {unknown} fields */
  const adding = (form, words, fields) => html`<form class="form" novalidate @submit=${(/** @type {SubmitEvent} */ event) => { event.preventDefault(); void form.send(); }}>${form.kept()}${form.summary()}${fields}
    <div class="form_buttons"><button type="submit" class="btn" aria-disabled=${form.is_busy ? 'true' : nothing}>${icon('plus')}${form.is_busy ? 'Saving…' : words}</button></div></form>`;

  const weeks = () => html`<section class="card settings_part" aria-labelledby="weeks_title"><h2 id="weeks_title" tabindex="-1">Weeks to avoid</h2>
    <p class="soft">School holidays differ by council, so you keep your own. A date inside one is marked wherever you choose dates; it is never refused.</p>
    ${adding(week, 'Add week to avoid', html`<div class="columns narrow">${week.field('first_day')}${week.field('last_day')}</div>${week.field('label')}`)}
    ${sheet.avoided_weeks.length ? html`<ul class="list">${repeat(sheet.avoided_weeks, ({ avoided_week_id }) => avoided_week_id, ({ avoided_week_id: id, first_day, last_day, label }) => html`<li class="settings_line"><span class="grow"><b>${label}</b> <span class="soft">${first_day === last_day ? long_date(first_day) : date_span(first_day, last_day)}</span></span>
      <button type="button" class="btn quiet icon small" data-remove aria-label="Remove ${label}, ${date_span(first_day, last_day)}" title="Remove" @click=${() => remove(() => context.ipc.remove_avoided_week(id), 'weeks_title')}>${icon('bin')}</button></li>`)}</ul>` : html`<p class="none">No weeks yet. Add half-terms, school holidays, conferences.</p>`}</section>`;

  const holidays = () => {
    const added = new Map(sheet.added_bank_holidays.map((day) => [day.date, day.added_bank_holiday_id]));
    const later = sheet.added_bank_holidays.filter(({ date }) => !sheet.bank_holiday_years.some(({ days }) => days.some((day) => day.date === date)));
    return html`<section class="card settings_part" aria-labelledby="holidays_title"><h2 id="holidays_title" tabindex="-1">Bank holidays</h2>
      <p class="soft">England and Wales, as published on gov.uk. Years that are not published yet are worked out by rule and called provisional. Add one-off days when they are announced.</p>
      ${adding(holiday, 'Add bank holiday', html`<div class="columns">${holiday.field('date')}${holiday.field('title')}</div>`)}
      <div class="settings_years">${sheet.bank_holiday_years.map(({ year, is_provisional, days }, at) => html`<details ?open=${at === 0 || days.some(({ source }) => source === 'added')}><summary><h3>${year}</h3><span class="soft small">${plural(days.length, 'day')}</span>${is_provisional ? html`<span class="chip warn">provisional</span>` : nothing}</summary>
        <ul>${days.map(({ date, title, source }) => html`<li class="settings_day"><span class="day">${weekday_and_day(date)}</span><span class="grow">${title}</span>${source === 'added' ? html`<span class="chip note">added</span>${remover(added.get(date), title, date)}` : nothing}</li>`)}</ul></details>`)}</div>
      ${later.length ? html`<h3>Added, in other years</h3><ul class="list">${later.map(({ added_bank_holiday_id: id, date, title }) => html`<li class="settings_line"><span class="grow"><b>${title}</b> <span class="soft">${long_date(date)}</span></span>${remover(id, title, date)}</li>`)}</ul>` : nothing}</section>`;
  };

  /** @param {number | undefined} id @param {string} title @param {string} date */
  const remover = (id, title, date) => id === undefined ? nothing : html`<button type="button" class="btn quiet icon small" data-remove aria-label="Remove ${title}, ${day_and_month(date)}" title="Remove" @click=${() => remove(() => context.ipc.remove_bank_holiday(id), 'holidays_title')}>${icon('bin')}</button>`;

  const fixed = () => {
    const { file_name, file_folder } = context.frame();
    return html`<section class="card settings_part" aria-labelledby="fixed_title"><h2 id="fixed_title">Time zone and data file</h2>
      <dl class="facts"><dt>Time zone</dt><dd><b>${sheet.time_zone}</b>, which cannot be changed. Every date and time is what the clock on the wall shows in the United Kingdom: 3pm stays 3pm when the clocks change, wherever this computer is.</dd>
      <dt>Data file</dt><dd><b>${file_name}</b> in ${file_folder}</dd></dl></section>`;
  };

  function draw() {
    render(html`<header class="head"><div><h1>Settings</h1><div class="soft">What holds for the whole centre</div></div></header>
      <div class="scroll body"><div class="settings_parts"><div class="stack">
        <section class="card settings_part" aria-labelledby="centre_title"><h2 id="centre_title">The centre</h2>${centre.template(html`${centre.field('name')}${centre.field('email')}${centre.field('minimum_minutes')}<div class="columns narrow">${centre.field('offer_reply_days')}${centre.field('payment_days')}</div>`)}</section>
        ${weeks()}</div><div class="stack">${holidays()}${fixed()}</div></div></div>`, root);
  }

  context.on_changed_elsewhere(async () => {
    sheet = await context.ipc.settings();
    // A form in which something was typed keeps it; an untouched one shows what holds now.
    if (!centre.is_touched) centre = make_centre();
    draw();
  });
  await Promise.all([centre, week, holiday].map((form) => form.restore()));
  draw();
  return () => { for (const form of [centre, week, holiday]) form.stop(); };
}
