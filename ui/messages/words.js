// @ts-check
// The words of the log.

/** @typedef {import('../types.d.ts').LoggedMessage} LoggedMessage */
/** @typedef {import('../types.d.ts').MessageState} MessageState */

/** What became of messages, in the order in which it is offered. @type {readonly { state: MessageState, word: string, one: string }[]} */
export const STATES = [{ state: 'drafted', word: 'Drafted', one: 'drafted' }, { state: 'sent', word: 'Sent', one: 'sent' }, { state: 'not_sent', word: 'Not sent', one: 'not sent' }];

/** What became of one. @param {Pick<LoggedMessage, 'state'>} message */
export const state_word = ({ state }) => STATES.find((one) => one.state === state)?.one ?? state;

/** Of what a wording speaks. @type {Record<import('../types.d.ts').About, string>} */
export const ABOUT = { course: 'A place on a course', session: 'One session', follow_ups: 'Follow-up sessions to come' };
