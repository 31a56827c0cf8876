// @ts-check
// Money is whole pence everywhere; pounds exist only as text.

/** £200.00 @param {number} pence */
export function pounds(pence) {
  return `${pence < 0 ? '−' : ''}£${grouped(Math.floor(Math.abs(pence) / 100))}.${String(Math.abs(pence) % 100).padStart(2, '0')}`;
}

/** £200, or £200.50 where there are pence @param {number} pence */
export function pounds_short(pence) {
  return pence % 100 === 0 ? pounds(pence).slice(0, -3) : pounds(pence);
}

/** 200.00, as it stands in a field @param {number} pence */
export function pounds_plain(pence) {
  return `${Math.floor(pence / 100)}.${String(pence % 100).padStart(2, '0')}`;
}

/** @param {number} whole */
function grouped(whole) {
  return String(whole).replace(/\B(?=(\d{3})+$)/g, ',');
}

/**
 * Reads typed pounds: 200, £200.00, 1,250.50.
 * @param {string} text @param {string} [what] begins the sentence that refuses it
 * @returns {{ ok: true, value: number } | { ok: false, why: string }}
 */
export function read_pounds(text, what = 'The amount') {
  const words = text.trim().replace(/^£\s*/, '').replace(/\s/g, '');
  if (/^[-−]/.test(words)) return { ok: false, why: `${what} cannot be less than £0. Enter it in pounds, such as 200` };
  if (/^\d{1,3}(,\d{3})*(\.\d{3,})$|^\d+\.\d{3,}$/.test(words)) return { ok: false, why: 'Write pence with two figures, such as 200.50' };
  const match = /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{1,2}))?$/.exec(words);
  if (!match) return { ok: false, why: 'Write the amount in pounds, such as 200 or 200.50' };
  const pence = Number((match[1] ?? '').replace(/,/g, '')) * 100 + Number((match[2] ?? '0').padEnd(2, '0'));
  if (pence > 100_000_000) return { ok: false, why: 'The amount is too large: at most £1,000,000' };
  return { ok: true, value: pence };
}
