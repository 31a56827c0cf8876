// @ts-check
// Drafting messages, one for each person: in which wording, for whom it cannot be done and why, how it will read, and where it goes.
// Nothing is sent from here.
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { to_clipboard } from './clipboard.js';
import { open_dialog } from './dialog.js';
import { beside, by_reason, count_sentence, counts, template_key, template_of } from './draft_words.js';
import { icon } from './icons.js';
import { make_wording } from './wording.js';
import { plural } from './words.js';

/** @typedef {import('../types.d.ts').DraftPreview} DraftPreview */
/** @typedef {import('../types.d.ts').DraftRequest} DraftRequest */
/** @typedef {import('../types.d.ts').Drafted} Drafted */
/** @typedef {import('../types.d.ts').LoggedMessage} LoggedMessage */

/** So many people are listed, and so many for whom it cannot be drafted; the rest is counted. */
const LISTED = 150;
const UNLISTED = 100;

/** The wording with which drafting begins. @type {Record<import('../types.d.ts').MessageAbout['of'], import('../types.d.ts').TemplateKind>} */
const USUAL = { course: 'offer', session: 'reminder', follow_ups: 'follow_up_invitation' };

/**
 * @param {object} of
 * @param {import('./context.js').Context} of.context
 * @param {import('../types.d.ts').MessageAbout} of.about
 * @param {number[]} [of.people] for whom; otherwise everybody whom it concerns
 * @param {import('../types.d.ts').TemplateKind} [of.kind] in which wording
 * @param {() => Element | null | undefined} [of.focus_back]
 * @returns {Promise<boolean>} whether anything was drafted
 */
export async function open_draft_dialog({ context, about, people: chosen, kind = USUAL[about.of], focus_back }) {
  const { ipc } = context;
  /** @type {number[]} */
  let people = [];
  /** @type {DraftRequest} */
  let request;
  /** @type {DraftPreview} */
  let preview;
  /** @type {string[]} */
  let placeholders = [];
  try {
    people = chosen ?? await ipc.people_concerned(about);
    if (!people.length) { context.say('There is nobody yet for whom a message could be drafted', { undo: false }); return false; }
    request = { template: { kind, template_id: null }, about, people, subject: null, body: null, only_those_that_can: false };
    const [first, sheet] = await Promise.all([ipc.draft_preview(request, null), ipc.template_sheet()]);
    preview = first;
    placeholders = sheet.placeholders.filter((one) => one.about.includes(preview.template.about)).map(({ name }) => name);
  } catch (thrown) {
    context.problem(thrown);
    return false;
  }
  /** Whose message is seen. @type {number | null} */
  let shown = preview.shown?.participant_id ?? null;
  let changing = false;
  let busy = false;
  let problem = '';
  let asked = 0;
  /** @type {{ drafted: Drafted, folder: import('../types.d.ts').FolderForFiles | null } | null} */
  let result = null;
  let sent = false;
  let copied = '';

  /** The newest question counts. @param {Partial<DraftRequest>} [change] */
  async function look(change = {}) {
    request = { ...request, ...change };
    const mine = (asked += 1);
    try {
      const fresh = await ipc.draft_preview(request, shown);
      if (mine !== asked) return;
      preview = fresh;
      problem = '';
    } catch (thrown) {
      if (mine === asked) problem = ipc.problem_from(thrown).message;
    }
    dialog.redraw();
  }

  const wording = make_wording({
    name: 'draft', redraw: () => dialog.redraw(), placeholders: () => placeholders,
    value: (part) => request[part] ?? preview.template[part],
    input: (part, text) => void look({ [part]: text }),
    problems: (part) => (part === 'subject' ? preview.subject_problems : preview.body_problems),
  });

  /** @param {() => Promise<unknown>} what */
  async function doing(what) {
    if (busy) return;
    busy = true;
    problem = '';
    dialog.redraw();
    try {
      await what();
    } catch (thrown) {
      const said = ipc.problem_from(thrown);
      problem = [said.message, ...said.fields.map(({ message }) => message)].filter(Boolean).join(' ');
    }
    busy = false;
    dialog.redraw();
  }

  /** Those for whom it cannot be drafted stand in the list with the reason, so that drafting the others is what was chosen. @param {import('../types.d.ts').FolderForFiles | null} folder */
  async function draft(folder) {
    const drafted = await ipc.draft_messages({ ...request, only_those_that_can: true }, folder?.token ?? null);
    result = { drafted, folder };
  }
  const into_folder = () => doing(async () => { const folder = await ipc.choose_drafts_folder(); if (folder) await draft(folder); });
  const into_log = () => doing(() => draft(null));
  const in_mail_program = () => doing(async () => { await draft(null); const [one] = result?.drafted.messages ?? []; if (one) await ipc.open_message(one.message_id); });
  const mark_sent = () => doing(async () => { if (result) { await ipc.set_message_state(result.drafted.messages.map(({ message_id }) => message_id), 'sent', ''); sent = true; } });

  /** @param {LoggedMessage} message @param {'address' | 'subject' | 'text'} what */
  const copy = (message, what) => doing(async () => {
    const text = what === 'address' ? message.email : what === 'subject' ? message.subject : (await ipc.message_detail(message.message_id)).body;
    copied = (await to_clipboard(text)) ? `The ${what} is copied` : 'It could not be copied: select it and copy it by hand';
  });

  /** @param {string} key */
  function choose(key) {
    const found = template_of(preview.templates, key);
    if (!found) return;
    void look({ template: { kind: found.kind, template_id: found.kind === 'own' ? found.template_id : null }, subject: null, body: null });
  }
  /** @param {number} id */
  const see = (id) => { shown = id; void look(); };

  /** One person is reached by Tab, the others by the arrows. @param {KeyboardEvent} event */
  function along(event) {
    if (event.key === 'Delete' && preview.shown) { event.preventDefault(); leave_out(preview.shown.participant_id); return; }
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const next = by ? beside(preview, preview.shown?.participant_id ?? null, by) : null;
    if (next === null) return;
    event.preventDefault();
    shown = next;
    void look().then(focus_on_shown);
  }
  function focus_on_shown() {
    const row = dialog.element.querySelector('.recipient[aria-pressed="true"]');
    if (row instanceof HTMLElement) row.focus();
  }
  /** The last one stays: for nobody there is nothing to draft. @param {number} id */
  function leave_out(id) {
    if (request.people.length === 1) return;
    if (shown === id || shown === null) {
      const after = beside(preview, id, 1);
      shown = after === id ? beside(preview, id, -1) : after;
    }
    void look({ people: request.people.filter((one) => one !== id) }).then(focus_on_shown);
  }
  const put_back = () => void look({ people }).then(focus_on_shown);

  function recipients() {
    const { can, cannot } = counts(preview);
    const ready = preview.recipients.filter(({ problem: why }) => why === null);
    const others = by_reason(preview).slice(0, UNLISTED);
    return html`<ul class="recipients" aria-label="For whom" @keydown=${along}>${ready.slice(0, LISTED).map(recipient)}${can > LISTED ? html`<li class="soft small">and ${can - LISTED} more</li>` : nothing}
      ${request.people.length < people.length ? html`<li class="soft small"><span>Left out: ${people.length - request.people.length}. <button type="button" class="link small" id="put_back" @click=${put_back}>Put back</button></span></li>` : nothing}
      ${cannot ? html`<li class="soft small">Cannot be drafted: ${cannot}</li>` : nothing}${others.map((one, at) => html`${one.problem === others[at - 1]?.problem ? nothing : html`<li class="not_for"><span class="field_error small">${icon('warning')}<span>${one.problem}</span></span></li>`}${recipient(one)}`)}${cannot > UNLISTED ? html`<li class="soft small">and ${cannot - UNLISTED} more</li>` : nothing}</ul>`;
  }

  /** @param {import('../types.d.ts').Recipient} one */
  function recipient(one) {
    const may_leave = one.problem === null && request.people.length > 1;
    return html`<li class=${one.problem === null ? 'ready' : 'not_for'}>
      <button type="button" class="recipient" data-person=${one.participant_id} tabindex=${one.participant_id === preview.shown?.participant_id ? '0' : '-1'} aria-pressed=${one.participant_id === preview.shown?.participant_id ? 'true' : 'false'} ?disabled=${one.problem !== null} title=${one.email} @click=${() => see(one.participant_id)}><span class="recipient_name">${one.name}</span><span class="soft small">${one.email || 'no address'}</span></button>
      ${may_leave ? html`<button type="button" class="btn quiet icon small" tabindex="-1" aria-label="Leave out ${one.name}" title="Leave out (Delete)" @click=${() => leave_out(one.participant_id)}>${icon('close')}</button>` : nothing}
      ${one.notes.map((note) => html`<span class="soft small recipient_note">${note}</span>`)}</li>`;
  }

  function message() {
    const one = preview.shown;
    if (!one) return html`<p class="soft">There is no message to show yet.</p>`;
    return html`<article class="mail" aria-label="How it will read" aria-live="polite"><b class="mail_subject">${one.subject}</b><p class="mail_body">${one.body}</p>
      ${one.attachments.length ? html`<ul class="mail_files">${one.attachments.map((name) => html`<li>${icon('calendar')}${name}</li>`)}</ul>` : nothing}</article>`;
  }

  function drafted(/** @type {NonNullable<typeof result>} */ { drafted: { messages, files, left_out }, folder }) {
    const [only] = messages;
    return html`<div class="dialog_body stack"><h3 class="line_up">${icon('saved')}${plural(messages.length, 'message')} drafted${left_out ? `, ${left_out} left out` : ''}</h3>
      ${folder ? html`<p>${plural(files.length, 'file')} in <span class="saved_folder">${folder.folder}</span>. Open each in the mail program and send it from there.</p>` : nothing}
      ${messages.length === 1 && only ? html`<div class="line_up">${/** @type {const} */ (['address', 'subject', 'text']).map((what) => html`<button type="button" class="btn small" @click=${() => copy(only, what)}>${icon('copy')}Copy ${what}</button>`)}<button type="button" class="btn small" @click=${() => doing(() => ipc.open_message(only.message_id))}>${icon('mail')}Open in the mail program</button></div>` : folder ? nothing : html`<p>They stand in the log under Messages, each with its address, subject and text to copy.</p>`}
      <p class="soft" role="status">${copied || (sent ? 'Marked as sent.' : 'Nothing was sent. Once they are, say so here, or later under Messages. Undo takes them out of the log; files stay where they are.')}</p>
      ${problem ? html`<p class="field_error" role="alert">${icon('warning')}<span>${problem}</span></p>` : nothing}</div>
      <div class="dialog_buttons">${folder ? html`<button type="button" class="btn" @click=${() => doing(() => ipc.open_saved(folder.token))}>${icon('folder')}Open the folder</button>` : nothing}
        ${sent ? nothing : html`<button type="button" class="btn" @click=${mark_sent}>${icon('tick')}Mark ${messages.length === 1 ? 'it' : 'all'} as sent</button>`}<button type="button" class="btn first" @click=${() => dialog.close(true)}>Done</button></div>`;
  }

  function content() {
    if (result) return drafted(result);
    const { can, wording: fits } = counts(preview);
    const one = preview.recipients.length === 1;
    const may = can > 0 && fits && !busy;
    const others = preview.recipients.filter(({ problem: why }) => why === null).length > 1;
    const step = (/** @type {1 | -1} */ by) => { const next = beside(preview, preview.shown?.participant_id ?? null, by); if (next !== null) see(next); };
    return html`<div class="dialog_body draft">
      <p class="soft">${preview.about}</p>
      <div class="field"><label for="draft_template">Wording</label><select id="draft_template" autofocus @change=${(/** @type {Event & { target: HTMLSelectElement }} */ event) => choose(event.target.value)}>${preview.templates.map((each) => html`<option value=${template_key(each)} ?selected=${template_key(each) === template_key(preview.template)}>${each.name}</option>`)}</select></div>
      <p role="status">${count_sentence(preview)}</p>
      <div class="draft_sides">${recipients()}<div class="stack tight">
        <div class="line_up draft_tools"><button type="button" class="btn small" aria-pressed=${changing ? 'true' : 'false'} @click=${() => { changing = !changing; dialog.redraw(); if (changing) document.getElementById('draft_body')?.focus(); }}>${icon('edit')}Change the words, this time only</button>
          ${others && !changing ? html`<span class="grow"></span><button type="button" class="btn quiet icon small" aria-label="The message before" title="The message before" @click=${() => step(-1)}>${icon('left')}</button><button type="button" class="btn quiet icon small" aria-label="The next message" title="The next message" @click=${() => step(1)}>${icon('right')}</button>` : nothing}</div>
        ${changing ? wording.template(10) : nothing}${message()}</div></div>
      ${problem ? html`<p class="field_error" role="alert">${icon('warning')}<span>${problem}</span></p>` : nothing}</div>
      <div class="dialog_buttons"><button type="button" class="btn" @click=${() => dialog.close(null)}>Cancel</button>
        <button type="button" class="btn" aria-disabled=${may ? nothing : 'true'} @click=${() => may && void into_log()}>${icon('copy')}Into the log, to copy</button>
        ${one ? html`<button type="button" class="btn" aria-disabled=${may ? nothing : 'true'} @click=${() => may && void into_folder()}>${icon('folder')}Save into a folder</button><button type="button" class="btn first" aria-disabled=${may ? nothing : 'true'} @click=${() => may && void in_mail_program()}>${icon('mail')}Open in the mail program</button>`
          : html`<button type="button" class="btn first" aria-disabled=${may ? nothing : 'true'} @click=${() => may && void into_folder()}>${icon('folder')}Save ${plural(can, 'draft')} into a folder</button>`}</div>`;
  }

  /** @type {import('./dialog.js').Opened<boolean>} */
  const dialog = open_dialog({ title: people.length === 1 ? 'Draft a message' : 'Draft messages', wide: true, content, ...(focus_back ? { focus_back } : {}) });
  await dialog.result;
  return result !== null;
}
