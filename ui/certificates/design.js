// @ts-check
// How certificates look, and beside it the page as it will be. It holds for what is issued from now on.
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { icon } from '../shared/icons.js';
import { make_kept_words } from '../shared/kept_words.js';
import { focus_on_summary, problem_summary } from '../shared/summary.js';

/** @typedef {import('../types.d.ts').CertificateDesign} Design */
/** @typedef {import('../types.d.ts').PictureChoice} PictureChoice */
/** @typedef {'heading' | 'opening' | 'statement' | 'picture_description'} Line */

const MOST_SIGNATORIES = 3;
/** How long after the last key the page is set again, in milliseconds. */
const SETTLED = 250;

/** @param {{ context: import('../shared/context.js').Context, redraw: () => void }} of */
export function make_design({ context, redraw }) {
  const { ipc } = context;
  /** @type {import('../types.d.ts').DesignSheet | null} */
  let sheet = null;
  /** @type {Design | null} */
  let typed = null;
  /** @type {PictureChoice} */
  let picture = 'as_it_is';
  let picture_name = '';
  let recipient = '';
  let page = '';
  let page_problem = '';
  let restored = false;
  let busy = false;
  let asked = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let soon;
  /** @type {Map<string, string>} */
  let wrong = new Map();

  function fill() {
    if (!sheet) return;
    typed = { ...sheet.design, signatories: sheet.design.signatories.map((one) => ({ ...one })) };
    [picture, picture_name] = ['as_it_is', ''];
    wrong = new Map();
  }
  /** What is saved, instead of what was typed. */
  function discard() {
    kept.forget();
    fill();
    redraw();
    void set_page();
  }
  const kept = make_kept_words({ context, draft: 'certificates/design', typed: () => ({ typed, picture, picture_name }), discard });
  /** Brings back what was typed and not saved. A chosen image is held until the program ends, so after that the one from before counts. */
  async function restore() {
    const back = await kept.restore();
    if (!back || !typed || !sheet) return;
    const { picture_description } = sheet.design;
    if (back.picture === 'chosen' && back.picture_name !== context.recall('picture_name', '')) typed = { ...typed, ...back.typed, picture_description };
    else [typed, picture, picture_name] = [{ ...typed, ...back.typed }, back.picture, back.picture_name];
  }

  const has_picture = () => picture === 'chosen' || (picture === 'as_it_is' && sheet?.has_picture === true);

  /** The page as it will be; the newest question counts. */
  async function set_page() {
    if (!typed) return;
    const mine = (asked += 1);
    // The image is seen before it is said what is seen in it; that is asked for when it is saved.
    const design = has_picture() && !typed.picture_description.trim() ? { ...typed, picture_description: 'The image' } : typed;
    try {
      const fresh = await ipc.certificate_preview(design, picture, recipient);
      if (mine !== asked) return;
      [page, page_problem] = [fresh, ''];
      wrong = new Map();
    } catch (thrown) {
      if (mine !== asked) return;
      const problem = ipc.problem_from(thrown);
      wrong = new Map(problem.fields.map(({ field, message }) => [field, message]));
      page_problem = problem.fields.length ? 'The page is set again once the fields are right.' : problem.message;
    }
    redraw();
  }
  /** @param {Partial<Design>} change */
  function change(change) {
    if (!typed) return;
    typed = { ...typed, ...change };
    kept.soon();
    redraw();
    clearTimeout(soon);
    soon = setTimeout(() => void set_page(), SETTLED);
  }

  async function choose_picture() {
    try {
      context.no_problem();
      const name = await ipc.choose_certificate_picture();
      if (name === null) return;
      [picture, picture_name] = ['chosen', name];
      context.remember('picture_name', name);
      change({});
      document.getElementById('design_picture_description')?.focus();
    } catch (thrown) {
      context.problem(thrown);
    }
  }

  async function save() {
    if (busy || !typed) return;
    busy = true;
    redraw();
    try {
      context.no_problem();
      sheet = await ipc.change_certificate_design(typed, picture);
      kept.forget();
      fill();
    } catch (thrown) {
      const problem = ipc.problem_from(thrown);
      wrong = new Map(problem.fields.map(({ field, message }) => [field, message]));
      if (!problem.fields.length) context.problem(thrown);
    }
    busy = false;
    redraw();
    if (wrong.size) focus_on_summary('design_wrong');
  }

  /** @param {string} field */
  const error = (field) => (wrong.get(field) ? html`<span class="field_error" id="design_${field}_error">${icon('warning')}<span>${wrong.get(field)}</span></span>` : nothing);
  /** @param {string} field @param {string} label @param {string} value @param {(text: string) => void} input @param {string} [hint] @param {boolean} [lines] */
  const text = (field, label, value, input, hint = '', lines = false) => {
    const typing = (/** @type {InputEvent & { target: HTMLInputElement }} */ event) => input(event.target.value);
    const about = [hint ? `design_${field}_hint` : '', wrong.has(field) ? `design_${field}_error` : ''].filter(Boolean).join(' ');
    return html`<div class="field ${wrong.has(field) ? 'wrong' : ''}"><label for="design_${field}">${label}</label>${hint ? html`<span class="hint" id="design_${field}_hint">${hint}</span>` : nothing}${error(field)}
      ${lines ? html`<textarea id="design_${field}" rows="3" aria-invalid=${wrong.has(field) ? 'true' : 'false'} aria-describedby=${about || nothing} .value=${value} @input=${typing}></textarea>` : html`<input id="design_${field}" class="of_many" autocomplete="off" aria-invalid=${wrong.has(field) ? 'true' : 'false'} aria-describedby=${about || nothing} .value=${value} @input=${typing}>`}</div>`;
  };
  /** @param {Design} now @param {Line} line @param {string} label @param {string} [hint] */
  const line = (now, line, label, hint) => text(line, label, now[line], (typed_text) => change({ [line]: typed_text }), hint);

  /** @param {Design} now */
  function signatories(now) {
    const set = (/** @type {number} */ at, /** @type {Partial<import('../types.d.ts').Signatory>} */ part) => change({ signatories: now.signatories.map((one, nth) => (nth === at ? { ...one, ...part } : one)) });
    return html`<fieldset class="field"><legend>Who signs</legend><span class="hint">At most three; each gets a line to sign on. Nobody needs to.</span>
      ${now.signatories.map((one, at) => html`<div class="signatory">${text(`signatory_${at}_name`, `Name of signatory ${at + 1}`, one.name, (name) => set(at, { name }))}${text(`signatory_${at}_role`, 'Role', one.role, (role) => set(at, { role }))}
        <button type="button" class="btn quiet icon small" aria-label="Take out signatory ${at + 1}" @click=${() => { change({ signatories: now.signatories.filter((_, nth) => nth !== at) }); document.getElementById('design_add_signatory')?.focus(); }}>${icon('bin')}</button></div>`)}
      ${now.signatories.length < MOST_SIGNATORIES ? html`<div><button type="button" class="btn small" id="design_add_signatory" @click=${() => { change({ signatories: [...now.signatories, { name: '', role: '' }] }); document.getElementById(`design_signatory_${now.signatories.length}_name`)?.focus(); }}>${icon('plus')}Add a signatory</button></div>` : nothing}</fieldset>`;
  }

  /** @param {Design} now */
  function picture_part(now) {
    const there = has_picture();
    return html`<fieldset class="field"><legend>An image of the centre’s own</legend><span class="hint">PNG or JPEG, such as the centre’s emblem. Without one the page looks finished too.</span>
      <div class="line_up"><button type="button" class="btn small" id="design_choose_picture" @click=${() => void choose_picture()}>${icon('file')}${there ? 'Choose another image…' : 'Choose an image…'}</button>${there ? html`<button type="button" class="btn small" @click=${() => { picture = 'none'; picture_name = ''; change({ picture_description: '' }); }}>${icon('bin')}Take it out</button>` : nothing}${picture_name ? html`<span class="soft">${picture_name}</span>` : nothing}</div>
      ${there ? line(now, 'picture_description', 'What is seen in it', 'Read out to who cannot see it, such as: Emblem of the centre') : nothing}</fieldset>`;
  }

  return {
    async read() {
      sheet = await ipc.certificate_design();
      if (!kept.is_touched) fill();
      if (!restored) await restore();
      restored = true;
      await set_page();
    },
    keys: [],
    actions: () => nothing,
    template() {
      if (!typed || !sheet) return html`<p class="waiting">Reading…</p>`;
      const now = typed;
      return html`<div class="design"><form class="form" novalidate @submit=${(/** @type {SubmitEvent} */ event) => { event.preventDefault(); void save(); }}>
          ${kept.line()}${problem_summary('design_wrong', [], [...wrong].map(([field, message]) => ({ id: `design_${field}`, message, go: () => document.getElementById(`design_${field}`)?.focus() })))}
          <fieldset class="field"><legend>Paper</legend><div class="choices beside">${/** @type {const} */ ([['landscape', 'Landscape'], ['portrait', 'Portrait']]).map(([orientation, label]) => html`<label class="choice"><input type="radio" name="orientation" .checked=${now.orientation === orientation} @change=${() => change({ orientation })}><span>${label}</span></label>`)}</div></fieldset>
          ${line(now, 'heading', 'Heading')}${line(now, 'opening', 'The line above the name')}${line(now, 'statement', 'The line above the course', 'With {attended} and {sessions} for the numbers')}
          ${text('closing', 'A text below (optional)', now.closing, (closing) => change({ closing }), 'Up to 6 lines', true)}
          ${signatories(now)}${picture_part(now)}
          <p class="small soft">The centre’s name is ${sheet.centre ? html`“${sheet.centre}”` : 'not entered yet'}: it is changed in <button type="button" class="link" @click=${() => context.go('settings')}>Settings</button>.</p>
          <div class="form_buttons"><button type="submit" class="btn first" aria-disabled=${busy ? 'true' : nothing}>${busy ? 'Saving…' : 'Save'}</button>${kept.is_touched ? html`<button type="button" class="btn" @click=${discard}>Cancel</button>` : nothing}</div></form>
        <section class="design_page" aria-label="The page as it will be"><div class="field"><label for="design_recipient">Try a name</label><input id="design_recipient" class="of_many" autocomplete="off" placeholder="Grace Adeyemi" .value=${recipient} @input=${(/** @type {InputEvent & { target: HTMLInputElement }} */ event) => { recipient = event.target.value; clearTimeout(soon); soon = setTimeout(() => void set_page(), SETTLED); }}></div>
          ${page_problem ? html`<div class="remark warn" role="status">${icon('warning')}<span>${page_problem}</span></div>` : nothing}
          ${page ? html`<img class="certificate_page ${page_problem ? 'stale' : ''}" src=${page} alt="The certificate as it will look">` : nothing}</section></div>`;
    },
    pressed() {},
    begin() {},
    stop() {
      clearTimeout(soon);
      kept.stop();
    },
  };
}
