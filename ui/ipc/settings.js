// @ts-check
// What the page can ask about settings.
import { ask, change } from '../calling.js';

/** @typedef {import('../types.d.ts').SettingsSheet} SettingsSheet */
/** @returns {Promise<SettingsSheet>} */
export const settings = () => ask('settings');
/** @param {import('../types.d.ts').CentreForm} form @returns {Promise<SettingsSheet>} */
export const change_centre = (form) => change('change_centre', { form });
/** @param {import('../types.d.ts').AvoidedWeekForm} form @returns {Promise<SettingsSheet>} */
export const add_avoided_week = (form) => change('add_avoided_week', { form });
/** @param {number} id @returns {Promise<SettingsSheet>} */
export const remove_avoided_week = (id) => change('remove_avoided_week', { id });
/** @param {import('../types.d.ts').BankHolidayForm} form @returns {Promise<SettingsSheet>} */
export const add_bank_holiday = (form) => change('add_bank_holiday', { form });
/** @param {number} id @returns {Promise<SettingsSheet>} */
export const remove_bank_holiday = (id) => change('remove_bank_holiday', { id });
