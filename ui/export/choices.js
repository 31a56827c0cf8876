// @ts-check
// What is chosen on the export screen, as the request that it amounts to. Pure: nothing is drawn or asked here.

/** @typedef {import('../types.d.ts').ExportKind} Kind */
/** @typedef {import('../types.d.ts').ExportScope} Scope */
/** @typedef {import('../types.d.ts').ExportColumn} Column */
/** @typedef {import('../types.d.ts').ExportRequest} Request */
/** @typedef {import('../ipc.js').FrameCourse} FrameCourse */
/** @typedef {{ id: string, label: string, hint?: string, scope: Scope }} Of one thing that a file can be of */

/** The kinds of files, in the order in which they are offered. @type {readonly { id: Kind, label: string, hint: string }[]} */
export const KINDS = [
  { id: 'participants', label: 'Participants', hint: 'A row for each booking: contact, payment, requirements, certificate' },
  { id: 'register', label: 'Register', hint: 'A row for each mark, and for each unmarked person of a held session' },
  { id: 'register_grid', label: 'Register grid', hint: 'A row for each person, a column for each session' },
  { id: 'payments', label: 'Payments', hint: 'A row for each payment and refund, with who pays' },
  { id: 'certificates', label: 'Certificates', hint: 'A row for each certificate, and for each request without one' },
  { id: 'follow_ups', label: 'Follow-ups', hint: 'A row for each follow-up session and person invited' },
];

/**
 * What a file of this kind can be of: the chosen course first.
 * @param {Kind} kind @param {FrameCourse | null} course @param {readonly FrameCourse[]} courses @returns {Of[]}
 */
export function scopes(kind, course, courses) {
  if (kind === 'follow_ups') {
    const first = course ? [course, ...courses] : courses;
    const programmes = new Map(first.map(({ programme_id, programme_title }) => [programme_id, programme_title]));
    return [...programmes].map(([programme_id, label]) => ({ id: `programme ${programme_id}`, label, scope: { of: 'programme', programme_id } }));
  }
  /** @type {Of[]} */
  const found = course ? [{ id: 'course', label: course.title, scope: { of: 'course', course_id: course.course_id } }] : [];
  if (kind !== 'register_grid') found.push({ id: 'all', label: 'All courses', hint: 'Archived ones too', scope: { of: 'all_courses' } });
  return found;
}

/**
 * The columns that are ticked, when those in `turned` are the other way round than usual.
 * @param {readonly Column[]} columns @param {ReadonlySet<string>} turned
 */
export function ticked(columns, turned) {
  return columns.filter(({ name, is_health }) => turned.has(name) !== !is_health).map(({ name }) => name);
}

/** The kinds of files that a spreadsheet opens. @type {readonly { id: import('../types.d.ts').ExportFormat, label: string, hint: string }[]} */
export const FORMATS = [
  { id: 'csv', label: 'CSV', hint: 'Text, for any program' },
  { id: 'xlsx', label: 'Excel workbook', hint: 'Real dates and numbers' },
];

/** The request; the usual columns are left to the program. @param {Kind} kind @param {Scope} scope @param {readonly Column[]} columns @param {ReadonlySet<string>} turned @param {import('../types.d.ts').ExportFormat} [format] @returns {Request} */
export function request(kind, scope, columns, turned, format = 'csv') {
  const known = columns.some(({ name }) => turned.has(name));
  return { kind, scope, columns: known ? ticked(columns, turned) : null, format };
}

/** Whether a cell of the preview bears the mark that keeps a spreadsheet from running it. @param {readonly string[][]} rows */
export function has_guard(rows) {
  return rows.some((row) => row.some((cell) => cell.startsWith("'")));
}
