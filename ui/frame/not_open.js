// @ts-check
// The data file is not open: why, and every way on from there. The file itself is left as it is.
import { html, nothing, render } from '../vendor/lit-html/lit-html.js';
import { contents_words } from '../shared/contents.js';
import { in_london, long_date, time_words } from '../shared/dates.js';
import { icon } from '../shared/icons.js';
import { stopped } from '../shared/notices.js';

/** @typedef {import('../types.d.ts').NotOpen} NotOpen */
/** @typedef {import('../ipc.js')} Ipc */

/** @param {NotOpen} why */
const title_of = ({ can_begin_anew, can_rescue }) => (can_begin_anew ? 'The data file is missing' : can_rescue ? 'The data file is damaged' : 'The data file is not open');

/**
 * @param {object} of
 * @param {HTMLElement} of.root
 * @param {typeof import('../ipc.js')} of.ipc
 * @param {(open: () => Promise<unknown>) => Promise<void>} of.another opens something in its place and begins anew, unless the answer is nothing
 * @param {string} of.sentence why, as the program said it when it started
 */
export async function show_not_open({ root, ipc, another, sentence }) {
  /** @type {NotOpen} */
  let why = { file_name: '', file_folder: '', sentence, newest: null, can_try_again: false, can_rescue: false, can_begin_anew: false };
  /** @type {import('../types.d.ts').RescueSaved | null} */
  let rescued = null;
  /** @type {string | null} what is being done */
  let work = null;
  /** @type {string | null} */
  let problem = null;

  try {
    why = (await ipc.not_open()) ?? why;
  } catch (thrown) {
    console.error(thrown);
  }

  /** @param {string} words @param {() => Promise<unknown>} run */
  async function doing(words, run) {
    if (work) return;
    work = words;
    problem = null;
    draw();
    try {
      await run();
    } catch (thrown) {
      problem = ipc.problem_from(thrown).message;
    }
    work = null;
    if (root.isConnected) draw();
  }
  const open = (/** @type {string} */ words, /** @type {() => Promise<unknown>} */ run) => () => doing(words, () => another(run));

  const rescue = () => doing('Reading what can be read…', async () => {
    rescued = await ipc.rescue();
    queueMicrotask(() => document.getElementById('rescued_title')?.focus());
  });

  /** @returns {{ title: string, text: unknown, label: string, shape: import('../shared/icons.js').IconName, run: () => unknown }[]} */
  function ways() {
    const { newest } = why;
    /** @type {ReturnType<typeof ways>} */
    const again = why.can_try_again ? [{ title: 'Try again', text: why.can_begin_anew ? 'When the file is back in its place, or its drive is there again.' : 'When the other window is closed, or what else was in the way has gone.', label: 'Try again', shape: 'redo', run: open('Opening…', then_true(ipc.open_again)) }] : [];
    /** @type {ReturnType<typeof ways>} */
    const all = newest ? [] : [...again];
    if (newest) {
      all.push({ title: 'Restore the newest backup', text: `It was made ${made_words(newest.made_at)} and holds ${contents_words(newest.contents)}.${why.can_begin_anew ? '' : ' The file that lies there now is set aside, not deleted.'}`, label: 'Restore it', shape: 'shield', run: open('Restoring…', ipc.restore_newest) });
      all.push(...again);
    }
    if (why.can_rescue && !rescued) all.push({ title: 'Rescue what can be read', text: 'Saves every row that can still be read in a new file beside the damaged one, and says what could not be saved. The damaged file stays as it is.', label: 'Rescue', shape: 'copy', run: rescue });
    if (newest || why.can_begin_anew || why.can_rescue) all.push({ title: 'Restore another backup', text: 'One that you choose: from the folder of the backups, a stick or a network drive.', label: 'Choose a backup…', shape: 'folder', run: open('Restoring…', ipc.restore_chosen) });
    all.push({ title: 'Open another file', text: 'If the register that you are looking for is in another place.', label: 'Open another data file', shape: 'folder', run: open('Opening…', ipc.open_another) });
    if (why.can_begin_anew) all.push({ title: 'Begin a new register', text: 'An empty one, in the place of the one that is missing. Its backups stay where they are.', label: 'Begin a new one', shape: 'plus', run: open('Beginning…', then_true(ipc.start_new_here)) });
    return all;
  }

  /** What was rescued, and what was not. @param {import('../types.d.ts').RescueSaved} of */
  function rescued_part({ file_name, folder, token, words, is_everything }) {
    return html`<section class="card stack tight" aria-labelledby="rescued_title"><h2 id="rescued_title" tabindex="-1">${is_everything ? 'Nothing was lost, as far as can be told' : 'This could be saved'}</h2>
      <ul class="rescued">${words.map((line) => html`<li>${icon('tick')}<span>${line}</span></li>`)}</ul>
      <p class="soft breaks">In <b>${file_name}</b> in ${folder}. The damaged file is as it was.</p>
      <div><button type="button" class="btn first" @click=${open('Opening…', then_true(() => ipc.open_copy(token)))}>${icon('folder')}Open the rescued file</button></div></section>`;
  }

  function draw() {
    const [first, ...others] = ways();
    const busy = work ? 'true' : 'false';
    const way = (/** @type {ReturnType<typeof ways>[number]} */ one, /** @type {boolean} */ primary) => html`<section class="way"><h2>${one.title}</h2><p>${one.text}</p><button type="button" class="btn ${primary ? 'first' : ''}" aria-disabled=${busy} @click=${one.run}>${icon(one.shape)}${one.label}</button></section>`;
    render(html`<div class="welcome not_open_page"><header class="not_open_head">${icon('warning')}<div class="stack tight"><h1 tabindex="-1">${title_of(why)}</h1><p>${stopped(why.sentence)}</p></div>
        <div class="not_open_now"><div role="alert">${problem ? html`<div class="remark bad">${icon('warning')}<span>${stopped(problem)}</span></div>` : nothing}</div>
        <div role="status" id="not_open_work">${work}</div>${work ? html`<progress aria-labelledby="not_open_work"></progress>` : nothing}</div></header>
      ${rescued ? rescued_part(rescued) : nothing}<div class="ways">${first ? way(first, !rescued) : nothing}${others.map((one) => way(one, false))}</div></div>`, root);
  }
  draw();
}

/** @param {() => Promise<void>} run what has an answer only when it fails */
const then_true = (run) => async () => { await run(); return true; };

/** "on Monday 2 March 2026 at 9.12am": there is no frame here to say which day it is. @param {string} at */
function made_words(at) {
  const { date, time } = in_london(at);
  return `on ${long_date(date)} at ${time_words(time)}`;
}
