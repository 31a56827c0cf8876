// @ts-check
// The year strip: follow-ups on top; courses, bank holidays, weeks to avoid and absences behind them. The arrows go from date to
// date, Enter opens one. The same year can be read as a list in words.
import { html, nothing, svg } from '../vendor/lit-html/lit-html.js';
import { day_of, long_date, MONTHS, short_date } from '../shared/dates.js';
import { icon } from '../shared/icons.js';
import { key_name } from '../shared/keyboard.js';
import { strip_layout } from './strip_layout.js';
import { session_words, year_in_words } from './words.js';

/** @typedef {import('../types.d.ts').FollowUpSheet} FollowUpSheet */
/** @typedef {import('../types.d.ts').FollowUpSession} FollowUpSession */
/** @typedef {ReturnType<typeof strip_layout>} Layout */

/**
 * @param {{ redraw: () => void, today: () => string, open: (session: FollowUpSession) => void }} of
 */
export function make_strip({ redraw, today, open }) {
  let width = 960;
  let unit = 15;
  /** @type {number | null} the session that Tab goes to */
  let current = null;
  /** @type {Element | null} */
  let watched = null;
  const watcher = new ResizeObserver(measure);

  function measure() {
    if (!(watched instanceof HTMLElement)) return;
    const now = watched.clientWidth;
    const text = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || unit;
    if (now < 60 || (Math.abs(now - width) < 1 && text === unit)) return;
    width = now;
    unit = text;
    redraw();
  }
  function after_drawing() {
    const place = document.getElementById('year_strip');
    if (place === watched) return;
    watcher.disconnect();
    watched = place;
    if (place) watcher.observe(place);
    measure();
  }

  /** @param {KeyboardEvent} event @param {FollowUpSession} session @param {readonly FollowUpSession[]} all */
  function pressed(event, session, all) {
    const at = all.indexOf(session);
    const key = key_name(event);
    /** @type {Record<string, number>} */
    const moves = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 };
    const to = moves[key];
    if (to !== undefined) {
      const next = all[Math.max(0, Math.min(to, all.length - 1))];
      if (!next) return;
      current = next.session_id;
      redraw();
      document.getElementById(`strip_${current}`)?.focus();
    } else if (key === 'Enter' || key === ' ') open(session);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return {
    /** @param {FollowUpSheet} sheet @param {{ active?: number | null, proposed?: readonly string[] }} [look] */
    template(sheet, { active = null, proposed = [] } = {}) {
      queueMicrotask(after_drawing);
      const all = sheet.sessions;
      if (!all.some(({ session_id }) => session_id === current)) current = (all.find(({ session_id }) => session_id === sheet.to_come[0]) ?? all[0])?.session_id ?? null;
      const of = strip_layout(sheet, { width, unit, today: today(), proposed });
      return html`<div class="year_strip" id="year_strip"><svg width=${of.width} height=${of.height} viewBox="0 0 ${of.width} ${of.height}" role="group" aria-label="${sheet.year} on a strip, with ${all.length} follow-up dates">
        <text class="year_name" x="0" y=${of.head - 15} aria-hidden="true">${sheet.year}</text>${hatches()}${behind(of)}${lanes(of, unit)}${courses(of)}${absences(of)}
        ${of.today === null ? nothing : svg`<g aria-hidden="true"><path class="today" d="M${of.today} ${of.head - 2}V${of.height}"/><path class="today_head" d="M${of.today - 4.5} ${of.head - 6}h9l-4.500 6z"/><title>Today</title></g>`}
        ${of.pills.map((pill) => one_pill(pill, pill.session !== null && pill.session.session_id === active, all))}</svg></div>`;
    },
    stop() { watcher.disconnect(); },
  };

  /** @param {Layout['pills'][number]} pill @param {boolean} is_active @param {readonly FollowUpSession[]} all */
  function one_pill({ session, date, x, y, width: wide, height }, is_active, all) {
    const { day } = day_of(date);
    const face = svg`<rect x=${x} y=${y} width=${wide} height=${height} rx="5"/><text x=${x + wide / 2} y=${y + height / 2} class="on_pill">${day}</text>`;
    if (!session) return svg`<g class="pill proposed" aria-hidden="true"><title>${long_date(date)}: ticked below</title>${face}</g>`;
    const warns = session.against.length > 0;
    return svg`<g class="pill ${session.state} ${warns ? 'warns' : ''} ${is_active ? 'active' : ''}" id="strip_${session.session_id}" role="button" tabindex=${session.session_id === current ? 0 : -1} aria-label=${session_words(session)} aria-pressed=${is_active ? 'true' : 'false'}
      @click=${() => { current = session.session_id; open(session); }} @keydown=${(/** @type {KeyboardEvent} */ event) => pressed(event, session, all)}><title>${session_words(session)}</title>${face}
      ${session.state === 'held' ? svg`<path class="been" d="M${x + wide - 11} ${y + height - 6}l2.2 2.2 4-4.4"/>` : nothing}
      ${warns ? svg`<path class="sign" d="M${x + wide - 5} ${y - 5}l6 10.400h-12z"/>` : nothing}</g>`;
  }
}

/** Patterns, so that no meaning is a colour alone. */
function hatches() {
  return svg`<defs aria-hidden="true"><pattern id="hatch_avoid" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hatch_avoid" d="M0 0V6"/></pattern>
    <pattern id="hatch_away" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)"><path class="hatch_away" d="M0 0V4"/></pattern></defs>`;
}

/** @param {Layout} of */
function behind({ months, head, height, avoided, bank_holidays, left, right }) {
  return svg`<g aria-hidden="true">
    ${months.map(({ month, x, middle, width: own }) => svg`<rect class="month ${month % 2 ? 'odd' : ''}" x=${x} y=${head} width=${own} height=${height - head}/><text class="month_name" x=${middle} y=${head - 15}>${(MONTHS[month] ?? '').slice(0, (right - left) / 12 > 84 ? 9 : 3)}</text>`)}
    ${avoided.map(({ span, x, width }) => svg`<g><title>To avoid: ${span.label}</title><rect class="avoid" x=${x} y=${head} width=${width} height=${height - head}/><rect fill="url(#hatch_avoid)" x=${x} y=${head} width=${width} height=${height - head}/></g>`)}
    ${bank_holidays.map(({ day, x }) => svg`<g><title>${short_date(day.date)}: ${day.title}</title><path class="holiday" d="M${x} ${head}V${height}"/><path class="holiday_head" d="M${x} ${head - 4}l4 4-4 4-4-4z"/></g>`)}
    <path class="rule" d="M${left} ${head}H${right}"/></g>`;
}

/** @param {Layout} of @param {number} unit */
function lanes({ lanes: all, left, right }, unit) {
  const letters = Math.floor((left - .6 * unit) / (unit * .52));
  return svg`<g aria-hidden="true">${all.map(({ y, height, label, kind }, at) => svg`${at ? svg`<path class="lane" d="M0 ${y}H${right}"/>` : nothing}<text class="lane_name ${kind}" x="0" y=${y + height / 2}><title>${label}</title>${label.length > letters ? `${label.slice(0, letters - 1).trimEnd()}…` : label}</text>`)}</g>`;
}

/** @param {Layout} of */
function courses({ courses: all }) {
  return svg`<g aria-hidden="true">${all.map(({ course, y, dots, from, to }) => svg`<g class="course ${course.of_this_programme ? 'own' : 'other'}"><title>${course.title}</title><path d="M${from} ${y}H${to}"/>${dots.map(({ x, session }) => svg`<circle cx=${x} cy=${y} r="3.6"><title>${course.title}, session ${session.number}, ${long_date(session.date)}, ${session.times}</title></circle>`)}</g>`)}</g>`;
}

/** @param {Layout} of */
function absences({ absences: all }) {
  return svg`<g aria-hidden="true">${all.map(({ away, x, y, width, height }) => svg`<g class="away"><title>${away.facilitator.name} is away${away.reason ? `: ${away.reason}` : ''}, ${short_date(away.first_day)} to ${short_date(away.last_day)}</title><rect class="base" x=${x} y=${y} width=${width} height=${height} rx="3"/><rect fill="url(#hatch_away)" x=${x} y=${y} width=${width} height=${height} rx="3"/></g>`)}</g>`;
}

/** What the shapes mean; only those that there are. @param {FollowUpSheet} sheet */
export function legend(sheet) {
  const has = (/** @type {import('../types.d.ts').FollowUpState} */ state) => sheet.sessions.some((session) => session.state === state);
  const entry = (/** @type {boolean} */ shown, /** @type {unknown} */ shape, /** @type {string} */ words) => (shown ? html`<span><svg viewBox="0 0 16 12" aria-hidden="true">${shape}</svg>${words}</span>` : nothing);
  return html`<div class="legend" aria-hidden="true">
    ${entry(has('planned'), svg`<g class="pill planned"><rect x="1" y="1" width="14" height="10" rx="3"/></g>`, 'planned')}
    ${entry(has('held'), svg`<g class="pill held"><rect x="1" y="1" width="14" height="10" rx="3"/><path class="been" d="m5.500 6.200 1.800 1.800 3.400-3.800"/></g>`, 'held')}
    ${entry(has('cancelled'), svg`<g class="pill cancelled"><rect x="1" y="1" width="14" height="10" rx="3"/><path class="struck" d="M3 10 13 2"/></g>`, 'cancelled')}
    ${entry(sheet.courses.length > 0, svg`<g class="course own"><path d="M1 6h14"/><circle cx="3" cy="6" r="2.500"/><circle cx="8" cy="6" r="2.500"/><circle cx="13" cy="6" r="2.500"/></g>`, 'course')}
    ${entry(sheet.bank_holidays.length > 0, svg`<path class="holiday" d="M8 6v6"/><path class="holiday_head" d="m8 1 4 4-4 4-4-4z"/>`, 'bank holiday')}
    ${entry(sheet.avoided_weeks.length > 0, svg`<rect class="avoid" x="1" y="0" width="14" height="12"/><rect fill="url(#hatch_avoid)" x="1" y="0" width="14" height="12"/>`, 'to avoid')}
    ${entry(sheet.absences.length > 0, svg`<g class="away"><rect class="base" x="1" y="2" width="14" height="8" rx="3"/><rect fill="url(#hatch_away)" x="1" y="2" width="14" height="8" rx="3"/></g>`, 'away')}</div>`;
}

/** The strip's year, month by month, in words. @param {FollowUpSheet} sheet */
export function year_list(sheet) {
  const months = year_in_words(sheet);
  if (!months.length) return html`<p class="soft year_list">Nothing lies in ${sheet.year} yet.</p>`;
  const shapes = /** @type {const} */ ({ follow_up: 'follow_ups', course: 'courses', bank_holiday: 'calendar', avoided: 'warning', away: 'person', clocks: 'today' });
  return html`<div class="year_list" id="year_list" tabindex="0" role="group" aria-label="${sheet.year} in words">${months.map(({ month, lines }) => html`<section><h2>${MONTHS[month - 1]}</h2><ul>${lines.map(({ when, what, kind }) => html`<li class=${kind}>${icon(shapes[kind])}<span class="nowrap">${when}</span><span>${what}</span></li>`)}</ul></section>`)}</div>`;
}
