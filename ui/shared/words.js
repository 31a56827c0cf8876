// @ts-check
// Small words for counts and lists.

/** 1 session, 2 sessions @param {number} count @param {string} one @param {string} [many] */
export function plural(count, one, many = `${one}s`) {
  return `${count_words(count)} ${count === 1 ? one : many}`;
}

/** 30,000 @param {number} count */
export function count_words(count) {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** a, b and c @param {readonly string[]} parts */
export function and_list(parts) {
  if (parts.length < 2) return parts[0] ?? '';
  return `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1]}`;
}

/** The first letter as a capital, the rest as it is. @param {string} text */
export function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** CL for "Compassionate Leadership": at most two letters, for a narrow place. @param {string} title */
export function initials(title) {
  const words = title.split(/\s+/).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  return words.slice(0, 2).map((word) => [...word][0]?.toUpperCase() ?? '').join('');
}

/** For matching while typing: lower case, accents and other marks off. @param {string} text */
export function folded(text) {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/ł/g, 'l').replace(/ø/g, 'o').replace(/[’‘]/g, "'");
}
