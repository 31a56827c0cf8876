// @ts-check
// The minutes of a part, as they are typed: 95, 95 min, 1:35, 1h 35.

/**
 * @param {string} text @param {number} longest the session's length
 * @returns {{ minutes: number, problem: null } | { minutes: null, problem: string }}
 */
export function read_minutes(text, longest) {
  const typed = text.trim().toLowerCase();
  const plain = /^(\d{1,4})\s*(?:m|min|mins|minutes?)?$/.exec(typed);
  const hours = /^(\d{1,2})\s*(?::|h|hr|hours?)\s*(?:(\d{1,2})\s*(?:m|min|mins|minutes?)?)?$/.exec(typed);
  const minutes = plain ? Number(plain[1]) : hours ? Number(hours[1]) * 60 + Number(hours[2] ?? 0) : null;
  if (minutes === null || minutes > longest) return { minutes: null, problem: `Enter 0 to ${longest}` };
  return { minutes, problem: null };
}
