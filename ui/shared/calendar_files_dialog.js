// @ts-check
// Calendar files without a message: which they are, who was given them where that is to be noted, and the folder they go into.
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { live } from '../vendor/lit-html/directives/live.js';
import { open_dialog } from './dialog.js';
import { search_field } from './filters.js';
import { icon } from './icons.js';
import { folded, plural } from './words.js';

/** @typedef {import('../types.d.ts').CalendarFilesPreview} CalendarFilesPreview */
/** @typedef {import('../types.d.ts').PersonToGive} PersonToGive */
/** @typedef {'nobody' | 'everybody' | 'some'} Whom */

/** So many files, and so many people, are listed at once. */
const FILES = 12;
const PEOPLE = 100;

/** Whose names hold each word that was typed. @param {readonly PersonToGive[]} people @param {string} typed */
export function called_so(people, typed) {
  const words = folded(typed).split(/\s+/).filter(Boolean);
  return people.filter(({ name }) => words.every((word) => folded(name).includes(word)));
}

/** What somebody holds, where it is worth a word. @param {PersonToGive} person @param {number} files */
export function holds_words({ holding, sessions }, files) {
  const to = sessions < files ? `to come to ${sessions} of ${files}` : '';
  const held = holding.kind === 'current' ? 'holds the newest' : holding.kind === 'outdated' ? 'holds an outdated one' : '';
  return [to, held].filter(Boolean).join(', ');
}

/**
 * @param {object} of
 * @param {import('./context.js').Context} of.context
 * @param {import('../types.d.ts').CalendarFilesOf} of.of
 * @param {readonly number[]} [of.people] who is ticked at first: then it is noted of them
 * @param {() => Element | null | undefined} [of.focus_back]
 * @returns {Promise<boolean>} whether it was noted of anybody
 */
export async function open_calendar_files_dialog({ context, of, people: ticked_before = [], focus_back }) {
  const { ipc } = context;
  /** @type {CalendarFilesPreview} */
  let preview;
  try {
    context.no_problem();
    preview = await ipc.calendar_files_preview(of);
  } catch (thrown) {
    context.problem(thrown);
    return false;
  }
  const { files, people, cancelled_left_out } = preview;
  const ticked = new Set(ticked_before.filter((id) => people.some(({ participant_id }) => participant_id === id)));
  /** @type {Whom} */
  let whom = ticked.size ? 'some' : 'nobody';
  let search = '';
  let busy = false;
  let problem = '';
  /** @type {{ files: string[], folder: import('../types.d.ts').FolderForFiles, given: number } | null} */
  let result = null;
  let noted = false;
  const one = files.length === 1;
  const them = one ? 'it' : 'them';
  const given = () => (whom === 'nobody' ? [] : whom === 'everybody' ? people.map(({ participant_id }) => participant_id) : [...ticked]);

  /** @param {() => Promise<unknown>} what */
  async function doing(what) {
    if (busy) return;
    busy = true;
    problem = '';
    dialog.redraw();
    try {
      await what();
    } catch (thrown) {
      problem = ipc.problem_from(thrown).message;
    }
    busy = false;
    dialog.redraw();
  }
  /** Whoever was chosen, or nothing while nobody is ticked who should be. */
  function chosen() {
    const to = given();
    if (whom !== 'some' || to.length) return to;
    problem = `Tick to whom ${one ? 'the file was' : 'the files were'} given, or choose “Nobody in particular”.`;
    document.getElementById('calendar_people')?.querySelector('input')?.focus();
    return null;
  }
  const save = () => doing(async () => {
    const to = chosen();
    const folder = to && await ipc.choose_drafts_folder();
    if (!to || !folder) return;
    const saved = to.length ? await ipc.give_calendar_files({ of, people: to }, folder.token) : await ipc.save_calendar_files(of, folder.token);
    result = { files: saved.files, folder, given: to.length };
    noted = to.length > 0;
    if (!to.length) context.say(`Saved ${plural(saved.files.length, 'calendar file')}`, { undo: false });
  });
  /** They were saved before. */
  const only_note = () => doing(async () => {
    const to = chosen();
    if (!to) return;
    await ipc.give_calendar_files({ of, people: to }, null);
    noted = true;
    dialog.close(true);
  });

  /** @param {import('../types.d.ts').CalendarFileToSave} file */
  const file_line = ({ name, cancelled, has_link }) => html`<li>${icon('calendar')}<span>${name}</span>${cancelled ? html`<span class="chip bad">cancelled</span>` : has_link ? nothing : html`<span class="chip warn" title="The file says when, and has no link to the meeting">no link yet</span>`}</li>`;

  /** @param {Whom} which @param {string} label @param {string} [hint] */
  const choice = (which, label, hint) => html`<label class="choice"><input type="radio" name="calendar_whom" .checked=${live(whom === which)} @change=${() => { whom = which; problem = ''; dialog.redraw(); }}><span>${label}${hint ? html`<span class="hint">${hint}</span>` : nothing}</span></label>`;

  /** @param {PersonToGive} person */
  function person_line(person) {
    const said = holds_words(person, files.length);
    return html`<label class="choice"><input type="checkbox" .checked=${live(ticked.has(person.participant_id))} @change=${(/** @type {Event & { target: HTMLInputElement }} */ event) => { if (event.target.checked) ticked.add(person.participant_id); else ticked.delete(person.participant_id); problem = ''; dialog.redraw(); }}><span>${person.name}${said ? html` <span class="soft small">${said}</span>` : nothing}</span></label>`;
  }
  function chosen_people() {
    const found = called_so(people, search);
    return html`<div class="calendar_chosen">${people.length > 8 ? search_field({ id: 'calendar_search', label: 'Find somebody', placeholder: 'A name…', value: search, search: (text) => { search = text; dialog.redraw(); } }) : nothing}
      <div class="calendar_people" id="calendar_people" role="group" aria-label="To whom ${one ? 'it was' : 'they were'} given">${found.slice(0, PEOPLE).map(person_line)}${found.length > PEOPLE ? html`<p class="soft small">and ${found.length - PEOPLE} more: type more of a name</p>` : nothing}${found.length ? nothing : html`<p class="soft small">Nobody who is to come is called so.</p>`}</div></div>`;
  }

  function choosing() {
    const listed = files.slice(0, FILES);
    const more = files.length - listed.length;
    return html`<div class="dialog_body"><p class="soft">${preview.about}</p>
      <div class="stack tight"><b role="status">${plural(files.length, 'calendar file')}${one ? '' : ', one for each session'}</b>
        <ul class="calendar_list">${listed.map(file_line)}${more > 0 ? html`<li class="soft small">and ${more} more</li>` : nothing}</ul>
        ${cancelled_left_out ? html`<p class="soft small">${plural(cancelled_left_out, 'cancelled session')} ${cancelled_left_out === 1 ? 'is' : 'are'} left out. The file that says so is saved from the session itself.</p>` : nothing}</div>
      ${people.length ? html`<fieldset class="field"><legend>Who was given ${them}</legend><div class="choices">
        ${choice('nobody', 'Nobody in particular', `It is not noted who holds ${them}.`)}
        ${choice('everybody', people.length === 1 ? `${people[0]?.name ?? ''}, who is to come` : `Everybody who is to come: ${plural(people.length, 'person', 'people')}`, 'It is noted that they were given the newest, as with a message.')}
        ${people.length > 1 ? choice('some', whom === 'some' && ticked.size ? `These people: ${ticked.size} ticked` : 'These people') : nothing}</div></fieldset>${whom === 'some' ? chosen_people() : nothing}` : html`<p class="soft small">Nobody is to come yet, so there is nobody of whom it could be noted.</p>`}
      ${problem ? html`<p class="field_error" role="alert">${icon('warning')}<span>${problem}</span></p>` : nothing}</div>
      <div class="dialog_buttons"><button type="button" class="btn" @click=${() => dialog.close(null)}>Cancel</button>${whom === 'nobody' ? nothing : html`<button type="button" class="btn" title="For files that were saved before" aria-disabled=${busy ? 'true' : nothing} @click=${() => void only_note()}>${icon('tick')}Only note it</button>`}<button type="button" class="btn first" autofocus aria-disabled=${busy ? 'true' : nothing} @click=${() => void save()}>${icon('folder')}Save ${one ? 'it' : plural(files.length, 'file')} into a folder</button></div>`;
  }

  /** @param {NonNullable<typeof result>} done */
  function saved({ files: names, folder, given: people_given }) {
    return html`<div class="dialog_body stack"><h3 class="line_up">${icon('saved')}${plural(names.length, 'file')} saved</h3>
      <p>In <span class="saved_folder">${folder.folder}</span>. ${one ? 'It opens' : 'Each opens'} in any calendar, and can be sent or put on a shared drive.</p>
      <ul class="calendar_list">${names.slice(0, FILES).map((name) => html`<li>${icon('calendar')}<span>${name}</span></li>`)}${names.length > FILES ? html`<li class="soft small">and ${names.length - FILES} more</li>` : nothing}</ul>
      <p class="soft" role="status">${people_given ? `It is noted that ${plural(people_given, 'person', 'people')} ${people_given === 1 ? 'holds' : 'hold'} ${them}: should ${one ? 'the session' : 'a session'} change, Today says so. Undo takes that back; files stay where they are.` : `It is not noted who holds ${them}.`}</p>
      ${problem ? html`<p class="field_error" role="alert">${icon('warning')}<span>${problem}</span></p>` : nothing}</div>
      <div class="dialog_buttons"><button type="button" class="btn" @click=${() => doing(() => ipc.open_saved(folder.token))}>${icon('folder')}Open the folder</button><button type="button" class="btn first" @click=${() => dialog.close(true)}>Done</button></div>`;
  }

  /** @type {import('./dialog.js').Opened<boolean>} */
  const dialog = open_dialog({ title: one ? 'Save the calendar file' : 'Save calendar files', wide: !one, content: () => (result ? saved(result) : choosing()), ...(focus_back ? { focus_back } : {}) });
  await dialog.result;
  return noted;
}
