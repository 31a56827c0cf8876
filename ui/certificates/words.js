// @ts-check
// Certificates in words: who is shown under which filter, what a check found.

/** @typedef {import('../types.d.ts').CertificateState} State */
/** @typedef {import('../types.d.ts').CertificateRow} Row */
/** @typedef {import('../types.d.ts').Checked} Checked */

/** @type {readonly { id: string, label: string, states: readonly State[] | null }[]} */
export const FILTERS = [
  { id: 'all', label: 'All', states: null },
  { id: 'may_ask', label: 'May ask', states: ['may_ask'] },
  { id: 'asked', label: 'Asked', states: ['asked'] },
  { id: 'approved', label: 'To issue', states: ['approved'] },
  { id: 'issued', label: 'Issued', states: ['issued', 'reissued'] },
  { id: 'not', label: 'Declined or withdrawn', states: ['declined', 'withdrawn', 'certificate_withdrawn'] },
];

/** @param {readonly Row[]} rows @param {string} filter @param {string} folded what is searched, folded @param {(text: string) => string} fold */
export function shown_rows(rows, filter, folded, fold) {
  const states = FILTERS.find(({ id }) => id === filter)?.states ?? null;
  const words = folded.split(/\s+/).filter(Boolean);
  return rows.filter((row) => {
    if (states && !states.includes(row.state)) return false;
    const text = fold(`${row.first_name} ${row.last_name} ${row.organisation} ${row.certificate?.number ?? ''}`);
    return words.every((word) => text.includes(word));
  });
}

/** @param {readonly Row[]} rows */
export const filters_with_counts = (rows) => FILTERS.map(({ id, label, states }) => ({ id, label, count: states ? rows.filter(({ state }) => states.includes(state)).length : rows.length }));

/** @param {Pick<Row, 'first_name' | 'last_name'>} row */
export const full_name = ({ first_name, last_name }) => `${first_name} ${last_name}`.trim();

/** What a check found, as a heading and a look. @param {Checked} checked */
export function checked_words(checked) {
  switch (checked.is) {
    case 'ours': return { title: 'This is one of ours, and counts', look: 'good' };
    case 'superseded': return { title: `This is one of ours, and was replaced by ${checked.certificate.certificate.superseded_by ?? 'another'}`, look: 'warn' };
    case 'withdrawn': return { title: 'This is one of ours, and was withdrawn', look: 'bad' };
    case 'altered': return { title: `This file carries the number ${checked.certificate.certificate.number}, but is not what was issued`, look: 'bad' };
    default: return { title: 'This is not one of ours', look: 'bad' };
  }
}
