// @ts-check
// What the page can ask about messages, and about who holds which calendar file.
import { ask, change } from '../calling.js';

/** @typedef {import('../types.d.ts').DraftRequest} DraftRequest */

/** @returns {Promise<import('../types.d.ts').TemplateSheet>} */
export const template_sheet = () => ask('template_sheet');
/** @param {import('../types.d.ts').TemplateForm} form @returns {Promise<import('../types.d.ts').TemplateSheet>} */
export const save_template = (form) => change('save_template', { form });
/** @param {number} template_id @returns {Promise<import('../types.d.ts').TemplateSheet>} */
export const remove_template = (template_id) => change('remove_template', { templateId: template_id });
/** What would be drafted, and whose message is seen. @param {DraftRequest} request @param {number | null} shown @returns {Promise<import('../types.d.ts').DraftPreview>} */
export const draft_preview = (request, shown) => ask('draft_preview', { request, shown });
/** Whom it concerns. @param {import('../types.d.ts').MessageAbout} about @returns {Promise<number[]>} */
export const people_concerned = (about) => ask('people_concerned', { about });
/** Nothing when the dialog was closed. @returns {Promise<import('../types.d.ts').FolderForFiles | null>} */
export const choose_drafts_folder = () => ask('choose_drafts_folder');
/** @param {DraftRequest} request @param {string | null} token of a folder; nothing: into the log only @returns {Promise<import('../types.d.ts').Drafted>} */
export const draft_messages = (request, token) => change('draft_messages', { request, token });
/** @param {import('../types.d.ts').LogQuery} query @returns {Promise<import('../types.d.ts').LogPage>} */
export const message_log = (query) => ask('message_log', { query });
/** @param {number} message_id @returns {Promise<import('../types.d.ts').MessageDetail>} */
export const message_detail = (message_id) => ask('message_detail', { messageId: message_id });
/** @param {number[]} message_ids @param {import('../types.d.ts').MessageState} state @param {string} sent_on empty: today @returns {Promise<import('../types.d.ts').LoggedMessage[]>} */
export const set_message_state = (message_ids, state, sent_on) => change('set_message_state', { messageIds: message_ids, state, sentOn: sent_on });
/** Opens it in the mail program. @param {number} message_id @returns {Promise<void>} */
export const open_message = (message_id) => ask('open_message', { messageId: message_id });
/** Hands its address and text to the mail program. @param {number} message_id @returns {Promise<void>} */
export const mailto_message = (message_id) => ask('mailto_message', { messageId: message_id });
/** @param {number} session_id @returns {Promise<import('../types.d.ts').SessionHoldings>} */
export const session_holdings = (session_id) => ask('session_holdings', { sessionId: session_id });
/** What calendar files would be saved, and who is to come. @param {import('../types.d.ts').CalendarFilesOf} of @returns {Promise<import('../types.d.ts').CalendarFilesPreview>} */
export const calendar_files_preview = (of) => ask('calendar_files_preview', { of });
/** Saves them for nobody in particular. @param {import('../types.d.ts').CalendarFilesOf} of @param {string} token of a folder @returns {Promise<import('../types.d.ts').CalendarFilesSaved>} */
export const save_calendar_files = (of, token) => ask('save_calendar_files', { of, token });
/** Notes to whom they were given, and saves them. @param {import('../types.d.ts').GiveCalendarFiles} request @param {string | null} token of a folder; nothing: they were saved before @returns {Promise<import('../types.d.ts').CalendarFilesSaved>} */
export const give_calendar_files = (request, token) => change('give_calendar_files', { request, token });
