// @ts-check
// The log: newest first, searched and narrowed, marked as sent singly or all at once; beside it one message in full, to copy from.
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { to_clipboard } from '../shared/clipboard.js';
import { short_date } from '../shared/dates.js';
import { open_draft_dialog } from '../shared/draft_dialog.js';
import { empty_place } from '../shared/empty.js';
import { filter_chips, search_field } from '../shared/filters.js';
import { icon } from '../shared/icons.js';
import { is_on_heading, is_plain_key, run_key } from '../shared/keyboard.js';
import { make_long_table } from '../shared/long_table.js';
import { menu_button } from '../shared/menu.js';
import { make_panel } from '../shared/panel.js';
import { plural } from '../shared/words.js';
import { STATES, state_word } from './words.js';

/** @typedef {import('../types.d.ts').LoggedMessage} LoggedMessage */
/** @typedef {import('../types.d.ts').MessageDetail} MessageDetail */
/** @typedef {import('../types.d.ts').MessageState} MessageState */

/** @param {{ context: import('../shared/context.js').Context, redraw: () => void }} of */
export function make_log({ context, redraw }) {
  const { ipc } = context;
  /** @type {LoggedMessage[]} */
  let messages = [];
  /** @type {number | null} */
  let more_before = null;
  let drafted = 0;
  let search = '';
  /** @type {MessageState | null} */
  let state = context.recall('state', null);
  /** Of one person only, who was come from. @type {number | null} */
  let participant_id = typeof context.params.participant_id === 'number' ? context.params.participant_id : null;
  /** @type {MessageDetail | null} */
  let detail = null;
  let asked = 0;
  /** @type {Set<import('../shared/long_table.js').Id>} */
  const ticked = new Set();

  const panel = make_panel({ redraw, label: 'Message', focus_back: () => table.row_element(), on_close: () => { detail = null; } });

  /** The newest question counts. @param {boolean} [further] */
  async function read(further = false) {
    const mine = (asked += 1);
    const before = further ? more_before : null;
    const page = await ipc.message_log({ before, participant_id, session_id: null, state, search });
    if (mine !== asked) return false;
    messages = further ? [...messages, ...page.messages] : page.messages;
    ({ more_before, drafted } = page);
    const known = new Set(messages.map(({ message_id }) => message_id));
    for (const id of ticked) if (!known.has(Number(id))) ticked.delete(id);
    return true;
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
  const afresh = () => doing(async () => { if (await read()) table.to_top(); });

  /** A row that no longer fits the filter stays until it is applied again. @param {number[]} ids @param {MessageState} to */
  const set = (ids, to) => doing(async () => {
    const fresh = new Map((await ipc.set_message_state(ids, to, '')).map((one) => [one.message_id, one]));
    const before = messages.filter((one) => one.state === 'drafted').length;
    messages = messages.map((one) => fresh.get(one.message_id) ?? one);
    drafted += messages.filter((one) => one.state === 'drafted').length - before;
    const shown = detail ? fresh.get(detail.message.message_id) : undefined;
    if (detail && shown) detail = { ...detail, message: shown };
  });

  /** @param {LoggedMessage} message @param {boolean} [into] */
  function open({ message_id }, into = true) {
    panel.open(message_id, { focus: into });
    void doing(async () => { const found = await ipc.message_detail(message_id); if (panel.key === message_id) detail = found; });
  }

  const table = make_long_table({
    name: 'messages', label: 'Messages, the newest first', redraw,
    id_of: (/** @type {LoggedMessage} */ one) => one.message_id, name_of: ({ name, template }) => `${template} to ${name}`,
    open, follow: (one) => { if (panel.is_open) open(one, false); },
    ticks: { has: (id) => ticked.has(id), set: (ids, on) => ids.forEach((id) => (on ? ticked.add(id) : ticked.delete(id))) },
  });

  /** @type {import('../shared/long_table.js').Column<LoggedMessage>[]} */
  const columns = [
    { key: 'name', head: 'To', kind: 'header', cell: ({ name, email }) => html`<span title="${name}, ${email}">${name}</span>` },
    { key: 'template', head: 'Message', cell: ({ template, subject }) => html`<span title=${subject}>${template}</span>` },
    { key: 'about', head: 'About', cell: ({ about }) => html`<span class="soft" title=${about}>${about}</span>` },
    { key: 'drafted', head: 'Drafted', cell: ({ drafted_on }) => html`<span class="nowrap">${short_date(drafted_on)}</span>` },
    { key: 'state', head: 'Sent', cell: (one) => (one.state === 'sent' && one.sent_on ? html`<span class="nowrap">${icon('tick')} ${short_date(one.sent_on)}</span>` : html`<span class="chip ${one.state === 'drafted' ? 'warn' : 'plain'}">${one.state === 'drafted' ? 'not said yet' : 'not sent'}</span>`) },
  ];

  /** @param {string} what @param {string} text */
  const copy = (what, text) => doing(async () => context.say((await to_clipboard(text)) ? `Copied the ${what}` : `The ${what} could not be copied: select it and copy it by hand`, { undo: false }));

  /** @param {MessageDetail} of @returns {import('../shared/panel.js').PanelContent} */
  function whole({ message, body, calendar_files, certificate, fits_mailto }) {
    const { message_id } = message;
    return {
      title: message.name,
      under: html`${message.template}, drafted on ${short_date(message.drafted_on)}: ${state_word(message)}`,
      body: html`<p class="soft small">${message.about}</p>
        <dl class="facts"><dt>To</dt><dd>${message.email}</dd><dt>Subject</dt><dd>${message.subject}</dd></dl>
        <div class="line_up"><button type="button" class="btn small" @click=${() => copy('address', message.email)}>${icon('copy')}Copy address</button><button type="button" class="btn small" @click=${() => copy('subject', message.subject)}>${icon('copy')}Copy subject</button><button type="button" class="btn small" @click=${() => copy('text', body)}>${icon('copy')}Copy text</button></div>
        <article class="mail"><p class="mail_body">${body}</p>${calendar_files.length || certificate ? html`<ul class="mail_files">${calendar_files.map((name) => html`<li>${icon('calendar')}${name}</li>`)}${certificate ? html`<li>${icon('certificate')}Certificate ${certificate}</li>` : nothing}</ul>` : nothing}</article>
        <div class="line_up"><button type="button" class="btn small" @click=${() => doing(() => ipc.open_message(message_id))}>${icon('mail')}Open in the mail program</button>${fits_mailto && !calendar_files.length && !certificate ? html`<button type="button" class="btn small" @click=${() => doing(() => ipc.mailto_message(message_id))}>${icon('link')}Hand to the mail program</button>` : nothing}</div>`,
      foot: html`${STATES.filter((one) => one.state !== message.state).map((one) => html`<button type="button" class="btn" @click=${() => set([message_id], one.state)}>${one.state === 'sent' ? icon('tick') : nothing}${one.state === 'drafted' ? 'Back to drafted' : `Mark as ${one.one}`}</button>`)}`,
    };
  }

  function nothing_there() {
    if (search.trim() || state !== null || participant_id !== null) return empty_place({ icon: 'search', title: 'No message like this', text: 'No message in the log is of this kind, or has these words in the name, the address or the subject.', actions: html`<button type="button" class="btn" @click=${show_all}>Show every message</button>` });
    return empty_place({ icon: 'mail', title: 'No message was drafted yet', text: 'Begin with “Draft messages” above, with a session, or with people who are ticked in Participants. Each message goes to one person, and stands here.' });
  }
  function show_all() {
    search = '';
    state = null;
    participant_id = null;
    void afresh().then(() => document.getElementById('search')?.focus());
  }

  /** For whom messages can be drafted from here; for others one begins where they are. @returns {import('../shared/menu.js').MenuItem[]} */
  function ways() {
    const course = context.course();
    /** @param {import('../types.d.ts').MessageAbout} about @param {import('../types.d.ts').TemplateKind} kind */
    const draft = (about, kind) => () => void open_draft_dialog({ context, about, kind }).then((done) => (done ? afresh() : undefined));
    return [
      ...(course ? /** @type {const} */ ([
        { label: `Everybody with a place on ${course.title}`, run: draft({ of: 'course', course_id: course.course_id }, 'joining_instructions') },
        { label: `Everybody on the lists of follow-ups of ${course.programme_title}`, run: draft({ of: 'follow_ups', programme_id: course.programme_id }, 'follow_up_invitation') },
        'separator',
      ]) : []),
      { label: 'About one session: open it on the course', run: () => context.go('courses') },
      { label: 'Some people: tick them in Participants', run: () => context.go('participants') },
    ];
  }

  function bulk() {
    if (!ticked.size) return nothing;
    const ids = [...ticked].map(Number);
    return html`<div class="bulk_bar" role="region" aria-label="With those that are ticked"><b>${plural(ids.length, 'message')} ticked</b>
      <button type="button" class="btn small" @click=${() => set(ids, 'sent')}>${icon('tick')}Mark as sent</button><button type="button" class="btn small" @click=${() => set(ids, 'not_sent')}>Mark as not sent</button>
      <button type="button" class="btn small quiet" @click=${() => { ticked.clear(); redraw(); table.focus(); }}>Untick all</button></div>`;
  }

  return {
    read: () => read(),
    keys: [{ keys: ['/'], does: 'search', hint: true }, { keys: ['Enter'], does: 'open a message', hint: true }, { keys: ['Space'], does: 'tick' }, { keys: ['S'], does: 'mark as sent', hint: true }, { keys: ['N'], does: 'mark as not sent' }],
    actions: () => menu_button({ label: 'Draft messages', look: 'btn first', shown: html`${icon('mail')}Draft messages`, items: ways }),
    template() {
      const options = [{ id: 'all', label: 'All' }, ...STATES.map((one) => ({ id: one.state, label: one.word, ...(one.state === 'drafted' ? { count: drafted } : {}) }))];
      return panel.split(html`<div class="tools">${search_field({ label: 'Search messages', placeholder: 'A name, an address, a subject…', value: search, search: (text) => { search = text; redraw(); void afresh(); } })}${filter_chips({ label: 'What became of them', options, chosen: state ?? 'all', choose: (id) => { state = STATES.find((one) => one.state === id)?.state ?? null; context.remember('state', state); void afresh(); } })}${participant_id === null ? nothing : html`<button type="button" class="btn quiet small" @click=${show_all}>${icon('close')}Of one person only</button>`}</div>
        ${bulk()}${table.template(messages, columns, { active: typeof panel.key === 'number' ? panel.key : null, empty: nothing_there() })}
        ${more_before !== null ? html`<div class="body step_more"><button type="button" class="btn" @click=${() => doing(() => read(true))}>Show earlier messages</button></div>` : nothing}`, () => (detail && panel.key === detail.message.message_id ? whole(detail) : { title: 'Message', body: html`<p class="waiting">Reading…</p>` }));
    },
    /** Opens the message that was come for. One that is not on the first page stands among those to its person. */
    async begin() {
      const { message_id } = context.params;
      if (typeof message_id !== 'number') return;
      const there = () => messages.find((one) => one.message_id === message_id);
      if (!there()) {
        await doing(async () => {
          state = null;
          const found = await ipc.message_detail(message_id);
          participant_id = found.message.participant_id;
          await read();
        });
      }
      const wanted = there();
      if (!wanted) return;
      table.focus(message_id);
      open(wanted);
    },
    /** @param {KeyboardEvent} event */
    pressed(event) {
      if (is_on_heading(event) && run_key(event, { ArrowDown: () => table.focus(detail?.message.message_id) })) return;
      if (!is_plain_key(event)) return;
      const row = event.target instanceof Element ? event.target.closest('#messages_sheet tr.row') : null;
      const one = row instanceof HTMLElement ? messages[Number(row.dataset.index)] : undefined;
      const chosen = ticked.size ? [...ticked].map(Number) : one ? [one.message_id] : detail ? [detail.message.message_id] : [];
      const mark = (/** @type {MessageState} */ to) => { if (chosen.length) void set(chosen, to); };
      run_key(event, { '/': () => document.getElementById('search')?.focus(), s: () => mark('sent'), n: () => mark('not_sent') });
    },
    stop() {
      panel.stop();
      table.stop();
    },
  };
}
