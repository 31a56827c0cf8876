// @ts-check
// Replies to one session, pasted: a column of names or addresses and one of replies, or a poll's table.
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { weekday_and_day } from '../shared/dates.js';
import { mark_shape } from '../shared/icons.js';
import { paste_replies } from '../shared/paste_replies.js';

/** @typedef {import('../types.d.ts').DateReply} DateReply */

/** What a reply in a table means here. @type {readonly { reply: DateReply, word: string, look: 'present' | 'absent' }[]} */
const MEANS = [{ reply: 'yes', word: 'coming', look: 'present' }, { reply: 'no', word: 'not coming', look: 'absent' }];

/** @param {DateReply | null} reply */
function chip(reply) {
  const one = MEANS.find((known) => known.reply === reply);
  return one ? html`<span class="mark ${one.look}">${mark_shape(one.look)}${one.word}</span>` : nothing;
}

/**
 * @param {{ context: import('../shared/context.js').Context, session: import('../types.d.ts').FollowUpSession, replied_on: string }} of replied_on: an ISO day, or nothing for today
 * @returns {Promise<import('../types.d.ts').RepliesSet | null>} null when nothing was taken
 */
export function paste_session_replies({ context, session: { session_id, date }, replied_on }) {
  return paste_replies({
    context,
    dates: [{ date_id: session_id, label: weekday_and_day(date) }],
    label: 'The replies',
    hint: 'Copy a column of names or e-mail addresses and one of replies, with headings or without; or the table that a poll exports.',
    replies: MEANS,
    chip,
    read: (table) => context.ipc.read_replies({ session_id, table, replied_on }),
    take: (table) => context.ipc.take_replies({ session_id, table, replied_on }),
  });
}
