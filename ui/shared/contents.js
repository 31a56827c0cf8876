// @ts-check
// How large a file is and what lies in it, in words.
import { count_words, plural } from './words.js';

/** 740 bytes, 412 KB, 1.3 MB, 2,000 MB @param {number} bytes */
export function bytes_words(bytes) {
  if (bytes < 1000) return plural(bytes, 'byte');
  if (bytes < 999_500) return `${Math.round(bytes / 1000)} KB`;
  const megabytes = bytes / 1_000_000;
  return `${megabytes < 9.95 ? megabytes.toFixed(1).replace(/\.0$/, '') : count_words(Math.round(megabytes))} MB`;
}

/** "22 participants, 4 sessions marked"; what there is none of is left out. @param {import('../types.d.ts').Contents | null} contents */
export function contents_words(contents) {
  if (!contents) return 'cannot be read any more';
  const { participants, courses, sessions_marked } = contents;
  const parts = [participants ? plural(participants, 'participant') : '', sessions_marked ? `${plural(sessions_marked, 'session')} marked` : ''].filter(Boolean);
  return parts.join(', ') || (courses ? plural(courses, 'course') : 'nothing yet');
}
