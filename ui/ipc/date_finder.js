// @ts-check
// What the page can ask about dates that are looked for; part of ipc.js.
import { ask, change } from '../calling.js';

/** @typedef {import('../types.d.ts').FinderSheet} FinderSheet */

/** @param {number} programme_id @returns {Promise<FinderSheet>} */
export const date_finder = (programme_id) => ask('date_finder', { programmeId: programme_id });
/** @param {import('../types.d.ts').CandidatesForm} form @returns {Promise<FinderSheet>} */
export const add_date_candidates = (form) => change('add_date_candidates', { form });
/** The replies to them go too. @param {number} programme_id @param {number[]} candidates @returns {Promise<FinderSheet>} */
export const remove_date_candidates = (programme_id, candidates) => change('remove_date_candidates', { programmeId: programme_id, candidates });
/** Who has to be there, and whom to ask. @param {import('../types.d.ts').AskForm} form @returns {Promise<FinderSheet>} */
export const ask_people = (form) => change('ask_people', { form });
/** Their replies go too. @param {number} programme_id @param {number[]} people @returns {Promise<FinderSheet>} */
export const stop_asking = (programme_id, people) => change('stop_asking', { programmeId: programme_id, people });
/** People who are not asked yet, graduates first. @param {number} programme_id @param {string} search @returns {Promise<import('../types.d.ts').PersonToInvite[]>} */
export const people_to_ask = (programme_id, search) => ask('people_to_ask', { programmeId: programme_id, search });
/** @param {number} programme_id @param {import('../types.d.ts').DateReplyCell[]} cells @returns {Promise<import('../types.d.ts').RepliesChanged>} */
export const set_date_replies = (programme_id, cells) => change('set_date_replies', { programmeId: programme_id, cells });
/** What would become of a pasted table. @param {import('../types.d.ts').PollForm} form @returns {Promise<import('../types.d.ts').PollPreview>} */
export const read_poll = (form) => ask('read_poll', { form });
/** @param {import('../types.d.ts').PollForm} form @returns {Promise<FinderSheet>} */
export const take_poll = (form) => change('take_poll', { form });
/** @param {import('../types.d.ts').MakeFollowUps} form @returns {Promise<FinderSheet>} */
export const make_follow_ups = (form) => change('make_follow_ups', { form });
