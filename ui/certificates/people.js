// @ts-check
// Who may ask, who asked, what waits, what was issued: one list of everybody in the register of the course; beside it one person's way
// to the certificate, with the reasons.
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { can, state_of } from '../shared/certificates.js';
import { short_date } from '../shared/dates.js';
import { open_draft_dialog } from '../shared/draft_dialog.js';
import { empty_place } from '../shared/empty.js';
import { filter_chips, search_field } from '../shared/filters.js';
import { icon, verdict_shape } from '../shared/icons.js';
import { is_on_heading, is_plain_key, run_key } from '../shared/keyboard.js';
import { make_long_table } from '../shared/long_table.js';
import { make_panel } from '../shared/panel.js';
import { ask_requests } from '../shared/request_dialog.js';
import { STANDINGS, STANDINGS_SHORT } from '../shared/verdict.js';
import { folded, plural } from '../shared/words.js';
import { ask_issue, decide } from './asking.js';
import { person_parts } from './person.js';
import { FILTERS, filters_with_counts, full_name, shown_rows } from './words.js';

/** @typedef {import('../types.d.ts').CertificateRow} Row */
/** @typedef {import('../types.d.ts').CertificatesChanged} Changed */
/** @typedef {import('../shared/certificates.js').Deed} Deed */

/** @param {{ context: import('../shared/context.js').Context, course_id: number, redraw: () => void, check: () => void }} of */
export function make_people({ context, course_id, redraw, check }) {
  const { ipc } = context;
  /** @type {import('../types.d.ts').CertificatesSheet | null} */
  let sheet = null;
  let search = '';
  let filter = typeof context.params.filter === 'string' ? context.params.filter : context.recall('filter', 'all');
  /** The rows that fit since the filter was applied last: one that was changed stays. @type {number[]} */
  let fitting = [];
  /** @type {import('../types.d.ts').CertificateDetail | null} */
  let detail = null;
  /** @type {Set<import('../shared/long_table.js').Id>} */
  const ticked = new Set();

  const panel = make_panel({ redraw, label: 'Certificate', focus_back: () => table.row_element(), on_close: () => { detail = null; } });
  const rows = () => {
    const by_id = new Map((sheet?.rows ?? []).map((row) => [row.participant_id, row]));
    return /** @type {Row[]} */ (fitting.map((id) => by_id.get(id)).filter(Boolean));
  };
  function apply() {
    fitting = shown_rows(sheet?.rows ?? [], filter, folded(search), folded).map(({ participant_id }) => participant_id);
    const known = new Set(fitting);
    for (const id of ticked) if (!known.has(Number(id))) ticked.delete(id);
  }
  async function read() {
    sheet = await ipc.certificates(course_id);
    apply();
    if (detail) await read_detail(detail.row.participant_id);
  }
  /** @param {number} participant_id */
  async function read_detail(participant_id) {
    const found = await ipc.certificate_detail(course_id, participant_id);
    if (panel.key === participant_id) detail = found;
  }

  /** @param {() => Promise<unknown>} what */
  async function doing(what) {
    try {
      context.no_problem();
      await what();
    } catch (thrown) {
      context.problem(thrown);
    }
    redraw();
  }
  /** What a change answers; rows that no longer fit stay until the filter is applied again. @param {Changed} changed */
  function take(changed) {
    sheet = changed.sheet;
    if (detail) void doing(() => read_detail(/** @type {import('../types.d.ts').CertificateDetail} */ (detail).row.participant_id));
    redraw();
  }

  /** @param {Row} row @param {boolean} [into] */
  function open({ participant_id }, into = true) {
    panel.open(participant_id, { focus: into });
    void doing(() => read_detail(participant_id));
  }

  const table = make_long_table({
    name: 'certificates', label: 'People on the way to a certificate', redraw,
    id_of: (/** @type {Row} */ row) => row.participant_id, name_of: full_name,
    open, follow: (row) => { if (panel.is_open) open(row, false); },
    ticks: { has: (id) => ticked.has(id), set: (ids, on) => ids.forEach((id) => (on ? ticked.add(id) : ticked.delete(id))) },
  });

  /** @type {import('../shared/long_table.js').Column<Row>[]} */
  const columns = [
    { key: 'name', head: 'Name', kind: 'header', cell: (row) => html`<bdi title=${row.organisation}>${full_name(row)}</bdi>` },
    { key: 'verdict', head: 'Attendance', cell: ({ verdict: one }) => html`<span class="verdict ${one.standing}" title=${one.sentence}>${verdict_shape(one.standing)}<b class="in_full">${STANDINGS[one.standing]}</b><b class="in_short" aria-hidden="true">${STANDINGS_SHORT[one.standing]}</b><span class="soft">${one.attended} of ${one.sessions}</span></span>` },
    { key: 'state', head: 'Certificate', cell: (row) => html`<span class="chip ${state_of(row).look}">${state_of(row).word}</span>${row.differs ? html` <span class="chip warn" title=${row.differs}>changed since</span>` : nothing}` },
    { key: 'number', head: 'Number', cell: ({ certificate }) => (certificate ? html`<span class="nowrap">${certificate.number}</span>` : nothing) },
    { key: 'asked', head: 'Asked', cell: ({ request }) => (request ? html`<span class="nowrap">${short_date(request.asked_on)}</span>` : nothing) },
    { key: 'issued', head: 'Issued', cell: ({ certificate }) => (certificate ? html`<span class="nowrap">${short_date(certificate.issued_on)}</span>` : nothing) },
  ];

  // ---- what can be done

  /** @param {readonly Row[]} whom */
  const whose = (whom) => (whom.length === 1 && whom[0] ? full_name(whom[0]) : plural(whom.length, 'person', 'people'));
  /** @param {Deed} deed @param {readonly Row[]} whom */
  async function run(deed, whom) {
    if (!whom.length) return;
    const people = whom.map(({ participant_id }) => participant_id);
    if (deed === 'record') await ask_requests({ context, courses: [{ course_id, title: sheet?.title ?? '', ...(whom.length === 1 && whom[0] ? { standing: whom[0].verdict.sentence } : {}) }], people, whose: whose(whom), done: take });
    else if (deed === 'issue') await ask_issue(context, course_id, people, whose(whom), take);
    else await doing(async () => { const changed = await decide(context, course_id, people, /** @type {const} */ ({ approve: 'approved', decline: 'declined', withdraw: 'withdrawn' })[deed], whose(whom)); if (changed) take(changed); });
  }
  /** @param {readonly Row[]} whom */
  const documents = (whom) => whom.flatMap(({ certificate, state }) => (certificate && (state === 'issued' || state === 'reissued') ? [certificate.certificate_id] : []));
  /** @param {number[]} ids */
  const save = (ids) => doing(async () => {
    const folder = await ipc.save_certificates(ids);
    if (folder) context.say(`Saved ${plural(ids.length, 'certificate')} in ${folder.folder}`, { undo: false });
  });
  /** @param {readonly Row[]} whom */
  const draft = async (whom) => {
    const people = whom.map(({ participant_id }) => participant_id);
    if (await open_draft_dialog({ context, about: { of: 'course', course_id }, people, kind: 'certificate' })) redraw();
  };
  /** Those that a key or a button means: who is ticked, else the row with the focus, else who is open. @param {EventTarget | null} [at] @returns {Row[]} */
  function meant(at) {
    if (ticked.size) return rows().filter(({ participant_id }) => ticked.has(participant_id));
    const row = at instanceof Element ? at.closest('#certificates_sheet tr.row') : null;
    const one = row instanceof HTMLElement ? rows()[Number(row.dataset.index)] : undefined;
    const open_one = sheet?.rows.find(({ participant_id }) => participant_id === panel.key);
    return one ? [one] : open_one ? [open_one] : [];
  }

  function bulk() {
    if (!ticked.size) return nothing;
    const whom = meant();
    /** @param {Deed} deed @param {string} label */
    const button = (deed, label) => { const fit = whom.filter(({ state }) => can(deed, state)); return fit.length ? html`<button type="button" class="btn small" @click=${() => void run(deed, fit)}>${label}${fit.length < whom.length ? html` <span class="tally">${fit.length}</span>` : nothing}</button>` : nothing; };
    const ids = documents(whom);
    return html`<div class="bulk_bar" role="region" aria-label="With those who are ticked"><b>${plural(whom.length, 'person', 'people')} ticked</b>
      ${button('record', 'Record a request')}${button('approve', 'Approve')}${button('decline', 'Decline')}${button('issue', 'Issue')}
      ${ids.length ? html`<button type="button" class="btn small" @click=${() => void save(ids)}>${icon('folder')}Save PDFs</button><button type="button" class="btn small" @click=${() => void draft(whom.filter((row) => documents([row]).length))}>${icon('mail')}Draft messages</button>` : nothing}
      <button type="button" class="btn small quiet" @click=${() => { ticked.clear(); redraw(); table.focus(); }}>Untick all</button></div>`;
  }

  function show_everybody() {
    [search, filter] = ['', 'all'];
    context.remember('filter', filter);
    apply();
    redraw();
    table.focus();
  }

  function nothing_there() {
    if (sheet?.rows.length && !search.trim()) return empty_place({ icon: 'certificate', title: 'Nobody stands there now', text: `Of the ${plural(sheet.rows.length, 'person', 'people')} in the register of this course, nobody is under “${FILTERS.find(({ id }) => id === filter)?.label ?? filter}”.`, actions: html`<button type="button" class="btn" @click=${show_everybody}>Show everybody</button>` });
    if (sheet?.rows.length) return empty_place({ icon: 'search', title: 'Nobody like this', text: 'Nobody in the register of this course is of this kind, or has these words in the name, the organisation or the number.', actions: html`<button type="button" class="btn" @click=${show_everybody}>Show everybody</button>` });
    return empty_place({ icon: 'certificate', title: 'Nobody is in the register yet', text: 'Once people are booked on the course they stand here, with what is still needed for a certificate.', actions: html`<button type="button" class="btn" @click=${() => context.go('participants')}>Go to Participants</button>` });
  }

  return {
    read,
    sheet: () => sheet,
    keys: [{ keys: ['/'], does: 'search' }, { keys: ['Enter'], does: 'open a person', hint: true }, { keys: ['R'], does: 'record a request', hint: true }, { keys: ['A'], does: 'approve', hint: true }, { keys: ['D'], does: 'decline' }, { keys: ['I'], does: 'issue', hint: true }, { keys: ['P'], does: 'save as PDF' }, { keys: ['M'], does: 'draft messages' }, { keys: ['C'], does: 'check a certificate' }],
    actions() {
      const waiting = (sheet?.rows ?? []).filter(({ state }) => state === 'approved');
      return html`<button type="button" class="btn" @click=${check}>${icon('eye')}Check a certificate</button>${waiting.length ? html`<button type="button" class="btn first" @click=${() => void run('issue', waiting)}>${icon('certificate')}Issue ${count_of(waiting.length)}</button>` : nothing}`;
    },
    template() {
      if (!sheet) return html`<p class="waiting">Reading…</p>`;
      const current = sheet;
      return panel.split(html`${current.missing.map((sentence) => html`<div class="remark warn certificates_missing">${icon('warning')}<span>${sentence}</span><button type="button" class="btn small" @click=${() => context.go('settings')}>Go to Settings</button></div>`)}
        <div class="tools">${search_field({ label: 'Search people', placeholder: 'Name, organisation, number', value: search, search: (text) => { search = text; apply(); redraw(); } })}${filter_chips({ label: 'Where they stand', options: filters_with_counts(current.rows), chosen: filter, choose: (id) => { filter = id; context.remember('filter', id); apply(); redraw(); } })}</div>
        ${bulk()}${table.template(rows(), columns, { empty: nothing_there() })}`,
      () => (detail && panel.key === detail.row.participant_id ? person_parts({ context, detail, ended: current.ended, run: (deed) => void run(deed, [/** @type {import('../types.d.ts').CertificateDetail} */ (detail).row]), take, doing, save: (id) => void save([id]), draft: () => void draft([/** @type {import('../types.d.ts').CertificateDetail} */ (detail).row]) }) : { title: 'Certificate', body: html`<p class="waiting">Reading…</p>` }));
    },
    begin() {
      const wanted = sheet?.rows.find(({ participant_id }) => participant_id === context.params.participant_id);
      if (wanted) open(wanted); else table.focus();
    },
    /** @param {KeyboardEvent} event */
    pressed(event) {
      if (is_on_heading(event) && run_key(event, { ArrowDown: () => table.focus(typeof panel.key === 'number' ? panel.key : undefined) })) return;
      if (!is_plain_key(event)) return;
      const whom = meant(event.target);
      const fit = (/** @type {Deed} */ deed) => () => void run(deed, whom.filter(({ state }) => can(deed, state)));
      run_key(event, {
        '/': () => document.getElementById('search')?.focus(), c: check, r: fit('record'), a: fit('approve'), d: fit('decline'), i: fit('issue'),
        p: () => { const ids = documents(whom); if (ids.length) void save(ids); }, m: () => { const holding = whom.filter((row) => documents([row]).length); if (holding.length) void draft(holding); },
      });
    },
    stop() {
      panel.stop();
      table.stop();
    },
  };
}

/** @param {number} count */
const count_of = (count) => (count === 1 ? '1 certificate' : `${count} certificates`);
