// @ts-check
// Dates and times in the administrator's words. Dates are ISO days ("2026-02-09") and times wall clock ("15:00") all the way
// through; no Date with a time zone is made of them, so nothing shifts by an hour or a day.

export const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** @typedef {{ year: number, month: number, day: number }} Day  month is 1 to 12 */

/** @param {string} iso @returns {Day} */
export function day_of(iso) {
  const [year = 0, month = 1, day = 1] = iso.slice(0, 10).split('-').map(Number);
  return { year, month, day };
}

/** @param {Day} day */
export function iso_of({ year, month, day }) {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Days since 1 January 1970. @param {string} iso */
export function day_number(iso) {
  const { year, month, day } = day_of(iso);
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000);
}

/** @param {string} iso @param {number} days */
export function add_days(iso, days) {
  return new Date((day_number(iso) + days) * 86_400_000).toISOString().slice(0, 10);
}

/** Days from the first date to the second; negative when the second is earlier. @param {string} from @param {string} to */
export function days_between(from, to) {
  return day_number(to) - day_number(from);
}

/** 0 is Monday, 6 is Sunday. @param {string} iso */
export function weekday_of(iso) {
  return (((day_number(iso) + 3) % 7) + 7) % 7;
}

/** @param {Day} day whether the calendar has this day */
export function exists({ year, month, day }) {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Monday 9 February 2026 @param {string} iso */
export function long_date(iso) {
  const { year, month, day } = day_of(iso);
  return `${WEEKDAYS[weekday_of(iso)]} ${day} ${MONTHS[month - 1]} ${year}`;
}

/** 9 Feb 2026 @param {string} iso */
export function short_date(iso) {
  return `${day_and_month(iso)} ${day_of(iso).year}`;
}

/** 9 Feb @param {string} iso */
export function day_and_month(iso) {
  const { month, day } = day_of(iso);
  return `${day} ${(MONTHS[month - 1] ?? '').slice(0, 3)}`;
}

/** Mon 9 Feb @param {string} iso */
export function weekday_and_day(iso) {
  return `${(WEEKDAYS[weekday_of(iso)] ?? '').slice(0, 3)} ${day_and_month(iso)}`;
}

/** 9 Feb to 16 Mar 2026, 25 to 29 May 2026; the first month and year are said only when they differ. @param {string | null} first @param {string | null} last */
export function date_span(first, last) {
  if (!first) return 'no dates yet';
  if (!last || first === last) return short_date(first);
  const year = day_of(last).year;
  return day_of(first).year === year ? `${day_span(first, last)} ${year}` : `${short_date(first)} to ${short_date(last)}`;
}

/** 9 Feb to 16 Mar, 25 to 29 May: where the year is plain from what stands around it. @param {string} first @param {string} last */
export function day_span(first, last) {
  if (first === last) return day_and_month(first);
  const from = day_of(first);
  return first.slice(0, 7) === last.slice(0, 7) ? `${from.day} to ${day_and_month(last)}` : `${day_and_month(first)} to ${day_and_month(last)}`;
}

/** 3pm, 5.30pm, midday, midnight @param {string} time "15:00" */
export function time_words(time) {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  if (minute === 0 && hour === 12) return 'midday';
  if (minute === 0 && hour === 0) return 'midnight';
  const of_twelve = hour % 12 === 0 ? 12 : hour % 12;
  return `${of_twelve}${minute ? `.${String(minute).padStart(2, '0')}` : ''}${hour < 12 ? 'am' : 'pm'}`;
}

/** 3pm to 5pm @param {string} starts_at @param {string} ends_at */
export function time_span(starts_at, ends_at) {
  return `${time_words(starts_at)} to ${time_words(ends_at)}`;
}

/** today, tomorrow, in 3 days, 2 weeks ago, … @param {string} iso @param {string} today */
export function relative(iso, today) {
  const days = days_between(today, iso);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  const far = Math.abs(days);
  const words = far < 14 ? `${far} days` : far < 63 ? `${Math.round(far / 7)} weeks` : far < 700 ? `${Math.round(far / 30.44)} months` : `${Math.round(far / 365.25)} years`;
  return days > 0 ? `in ${words}` : `${words} ago`;
}

const london = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** The day and time in London of an instant. @param {string} instant RFC 3339 @returns {{ date: string, time: string }} */
export function in_london(instant) {
  /** @type {Map<string, string>} */
  const parts = new Map(london.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  return { date: `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`, time: `${parts.get('hour')}:${parts.get('minute')}` };
}

/** today at 9.12am, yesterday at 3pm, 2 Mar 2026 at 3pm @param {string} instant RFC 3339 @param {string} today */
export function moment_words(instant, today) {
  const { date, time } = in_london(instant);
  const days = days_between(today, date);
  return `${days === 0 ? 'today' : days === -1 ? 'yesterday' : short_date(date)} at ${time_words(time)}`;
}

/** @typedef {{ ok: true, value: string } | { ok: false, why: string }} Read */

/**
 * Reads a typed date: 9 Feb 2026, Monday 9 February, 09/02/2026 (day first), 2026-02-09, tomorrow.
 * Without a year it is the nearest such day to today.
 * @param {string} text @param {string} today @returns {Read}
 */
export function read_date(text, today) {
  const words = text.trim().toLowerCase().replace(/[,]/g, ' ').replace(/\b(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?\b/g, ' ').replace(/(\d)(st|nd|rd|th)\b/g, '$1').replace(/\s+/g, ' ').trim();
  if (words === 'today') return { ok: true, value: today };
  if (words === 'tomorrow') return { ok: true, value: add_days(today, 1) };
  if (words === 'yesterday') return { ok: true, value: add_days(today, -1) };
  /** @type {Day & { yearless?: boolean } | null} */
  let found = null;
  let match = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(words);
  if (match) found = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  match = /^(\d{1,2})[/. -](\d{1,2})(?:[/. -](\d{4}|\d{2}))?$/.exec(words);
  if (match) found = { day: Number(match[1]), month: Number(match[2]), year: whole_year(match[3], today), yearless: !match[3] };
  match = /^(\d{1,2})[ /.-]?([a-z]{3,9})\.?(?:[ /.-]?(\d{4}|\d{2}))?$/.exec(words);
  if (match) {
    const name = match[2] ?? '';
    const month = MONTHS.findIndex((one) => one.toLowerCase().startsWith(name === 'sept' ? 'sep' : name)) + 1;
    if (month) found = { day: Number(match[1]), month, year: whole_year(match[3], today), yearless: !match[3] };
  }
  if (!found) return { ok: false, why: 'Write the date as day, month and year, such as 9 Feb 2026' };
  if (found.yearless) found = nearest_year(found, today);
  if (!exists(found)) return { ok: false, why: `${found.day} ${MONTHS[found.month - 1] ?? `month ${found.month}`} ${found.year} is not in the calendar` };
  if (found.year < 1900 || found.year > 2199) return { ok: false, why: 'Write a year between 1900 and 2199' };
  return { ok: true, value: iso_of(found) };
}

/** @param {string | undefined} text @param {string} today */
function whole_year(text, today) {
  if (!text) return day_of(today).year;
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

/** @param {Day} day @param {string} today @returns {Day} */
function nearest_year(day, today) {
  const near = [-1, 0, 1].map((step) => ({ ...day, year: day_of(today).year + step })).filter(exists);
  near.sort((a, b) => Math.abs(days_between(today, iso_of(a))) - Math.abs(days_between(today, iso_of(b))));
  return near[0] ?? day;
}

/**
 * Reads a typed time: 15:00, 3pm, 3.30 pm, 1530, midday. A bare hour from 1 to 6 is the afternoon's, as nobody teaches at night.
 * @param {string} text @returns {Read}
 */
export function read_time(text) {
  const words = text.trim().toLowerCase().replace(/\s+/g, '').replace(/\.m\.?/g, 'm');
  if (words === 'midday' || words === 'noon') return { ok: true, value: '12:00' };
  if (words === 'midnight') return { ok: true, value: '00:00' };
  const match = /^(\d{1,2})(?:[:.h]?(\d{2}))?(am|pm)?$/.exec(words);
  const why = 'Write the time as 15:00 or 3pm';
  if (!match) return { ok: false, why };
  let hour = Number(match[1]);
  const minute = Number(match[2] ?? '0');
  const half = match[3];
  if (half && (hour < 1 || hour > 12)) return { ok: false, why };
  if (half === 'pm' && hour < 12) hour += 12;
  if (half === 'am' && hour === 12) hour = 0;
  if (!half && !match[2] && hour >= 1 && hour <= 6) hour += 12;
  if (hour > 23 || minute > 59) return { ok: false, why: `${text.trim()} is not a time of day. ${why}` };
  return { ok: true, value: `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` };
}
