// @ts-check
// The list of the year's follow-up sessions, beneath the strip.
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { relative, weekday_and_day } from '../shared/dates.js';
import { empty_place } from '../shared/empty.js';
import { icon } from '../shared/icons.js';
import { make_long_table } from '../shared/long_table.js';
import { led_by, REPLIES, replies_words } from './words.js';

/** @typedef {import('../types.d.ts').FollowUpSheet} FollowUpSheet */
/** @typedef {import('../types.d.ts').FollowUpSession} FollowUpSession */
/** @typedef {import('../shared/long_table.js').Column<FollowUpSession>} Column */

/**
 * @param {{ redraw: () => void, today: () => string, open: (session: FollowUpSession) => void, follow: (session: FollowUpSession) => void }} of
 */
export function make_list({ redraw, today, open, follow }) {
  const table = make_long_table({ name: 'follow_up_list', label: 'Follow-up sessions', redraw, id_of: (/** @type {FollowUpSession} */ session) => session.session_id, name_of: ({ date }) => weekday_and_day(date), open, follow });
  /** @type {Column[]} */
  const columns = [
    { key: 'date', head: 'Date', kind: 'header', cell: (session) => html`<span class=${session.state === 'cancelled' ? 'struck_out' : ''}>${weekday_and_day(session.date)}</span>${session.title ? html` <small>${session.title}</small>` : nothing}` },
    { key: 'time', head: 'Time', cell: ({ times }) => times },
    { key: 'state', head: 'State', cell: (session) => state_chip(session, today()) },
    { key: 'replies', head: 'Replies', cell: reply_counts },
    { key: 'led_by', head: 'Led by', cell: ({ facilitators }) => html`<span class=${facilitators.length ? '' : 'soft'}>${led_by(facilitators)}</span>` },
  ];
  const few = columns.filter(({ key }) => key !== 'led_by');
  return {
    /** @param {FollowUpSheet} sheet @param {number | null} active @param {boolean} narrow @param {unknown} actions for the empty place */
    template(sheet, active, narrow, actions) {
      const empty = empty_place({
        icon: 'follow_ups', title: `No follow-up sessions in ${sheet.year}`,
        text: 'Follow-up sessions are where graduates review their learning and practice. Let a rule suggest dates, or pick any by hand.', actions,
      });
      return table.template(sheet.sessions, narrow ? few : columns, { active, empty });
    },
    row_element: table.row_element,
    focus: table.focus,
    stop: table.stop,
  };
}

/** @param {FollowUpSession} session @param {string} today */
function state_chip(session, today) {
  if (session.state === 'cancelled') return html`<span class="chip bad">${icon('close')}cancelled</span>`;
  if (session.state === 'held') return html`<span class="chip good">${icon('tick')}held</span>${session.marked ? html` <span class="soft small">${session.marked} marked</span>` : html` <span class="soft small">no marks yet</span>`}`;
  const [first, ...others] = session.against;
  if (!first) return html`<span class="soft">${relative(session.date, today)}</span>`;
  return html`<span class="chip warn" title=${session.against.map(({ sentence }) => sentence).join('. ')}>${icon('warning')}<span class="clip">${first.sentence}</span>${others.length ? html`<b>+${others.length}</b>` : nothing}</span>`;
}

/** 9 coming, 3 not, 6 no reply: a shape and a number each. @param {FollowUpSession} session */
export function reply_counts(session) {
  if (!session.invited) return html`<span class="soft">nobody invited</span>`;
  const counts = { coming: session.coming, not_coming: session.not_coming, no_reply: session.no_reply };
  return html`<span class="reply_counts" role="img" aria-label=${replies_words(session)} title=${replies_words(session)}>${REPLIES.map(({ reply, shape }) => html`<span class=${reply}>${shape()}${counts[reply]}</span>`)}<span class="soft">of ${session.invited}</span></span>`;
}
