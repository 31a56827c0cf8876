// @ts-check
// The table of replies that a poll exports, pasted.
import { time_words } from '../shared/dates.js';
import { paste_replies } from '../shared/paste_replies.js';
import { listed_day, reply_chip, REPLIES } from './words.js';

/** @typedef {import('../types.d.ts').FinderSheet} FinderSheet */
/** @typedef {import('../types.d.ts').DateReply} DateReply */

/**
 * @param {{ context: import('../shared/context.js').Context, sheet: FinderSheet }} of
 * @returns {Promise<FinderSheet | null>} null when nothing was taken
 */
export function paste_poll({ context, sheet: { programme_id, candidates } }) {
  return paste_replies({
    context,
    dates: candidates.map(({ candidate_id, date, starts_at }) => ({ date_id: candidate_id, label: `${listed_day(date, candidates[0]?.date)}, ${time_words(starts_at)}` })),
    label: 'The table of replies',
    hint: 'Copy the table that the poll exports, with its headings: names or e-mail addresses down, dates across.',
    replies: REPLIES.flatMap(({ reply, does }) => (reply === null ? [] : [{ reply, word: does }])),
    chip: (reply) => reply_chip(reply, false),
    read: (table) => context.ipc.read_poll({ programme_id, table }),
    take: (table) => context.ipc.take_poll({ programme_id, table }),
  });
}
