// @ts-check
// The backups on a line of time, dense near now. It shows at a glance what the table below says in words; nothing is pressed here.
import { html, nothing, svg } from '../vendor/lit-html/lit-html.js';
import { contents_words } from '../shared/contents.js';
import { moment_words } from '../shared/dates.js';
import { timeline_layout, timeline_words } from './timeline_layout.js';
import { why_words } from './words.js';

/** @typedef {import('../types.d.ts').Backup} Backup */

/** @param {{ redraw: () => void, today: () => string }} of */
export function make_timeline({ redraw, today }) {
  let width = 720;
  let unit = 15;
  /** @type {Element | null} */
  let watched = null;
  const watcher = new ResizeObserver(measure);

  function measure() {
    if (!(watched instanceof HTMLElement)) return;
    const text = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || unit;
    const now = watched.clientWidth;
    if (now < 60 || (Math.abs(now - width) < 1 && text === unit)) return;
    width = now;
    unit = text;
    redraw();
  }
  function after_drawing() {
    const place = document.getElementById('timeline');
    if (place === watched) return;
    watcher.disconnect();
    watched = place;
    if (place) watcher.observe(place);
    measure();
  }

  return {
    /** @param {readonly Backup[]} backups @param {number | null} chosen the one whose row has the focus */
    template(backups, chosen) {
      queueMicrotask(after_drawing);
      const of = timeline_layout(backups, { width, unit, today: today() });
      return html`<div class="timeline" id="timeline"><svg width=${of.width} height=${of.height} viewBox="0 0 ${of.width} ${of.height}" role="img" aria-label=${timeline_words(backups, today())}>
        ${of.zones.map(({ name, label, x, width: own, from }, at) => svg`<g><rect class="zone ${at % 2 ? 'odd' : ''}" x=${x} y="0" width=${own} height=${of.line}/><text class="zone_name" x=${x + own / 2} y=${of.head / 2}>${label}</text>${name === 'today' ? nothing : svg`<text class="zone_from" x=${Math.max(x, of.left)} y=${of.line + .95 * unit}>${from}</text>`}${at ? svg`<path class="border" d="M${x} ${of.head}V${of.line + 5}"/>` : nothing}</g>`)}
        ${of.days.map((x) => svg`<path class="day" d="M${x} ${of.line}v4"/>`)}
        <path class="rule" d="M${of.left} ${of.line}H${of.right}"/>
        ${of.dots.map(({ backup, x, y }) => dot(backup, x, y, of.radius, backup.number === chosen))}</svg></div>`;
    },
    stop() { watcher.disconnect(); },
  };

  /** @param {Backup} backup @param {number} x @param {number} y @param {number} radius @param {boolean} is_chosen */
  function dot(backup, x, y, radius, is_chosen) {
    const { why, contents, made_at } = backup;
    const look = `spot ${look_of(backup)} ${is_chosen ? 'chosen' : ''}`;
    return svg`<g class=${look}><title>${moment_words(made_at, today())}, ${why_words(why)}: ${contents_words(contents)}</title>${face(look_of(backup), x, y, radius)}</g>`;
  }
}

/** @param {Backup} backup */
const look_of = ({ why, contents }) => (contents === null ? 'unreadable' : why === 'by_hand' ? 'by_hand' : why.startsWith('before_') ? 'before' : 'by_itself');

/** A shape for each kind, so that none is a colour alone. @param {ReturnType<typeof look_of>} look @param {number} x @param {number} y @param {number} radius */
function face(look, x, y, radius) {
  if (look === 'by_hand') return svg`<path d="M${x} ${y - radius - 1}l${radius + 1} ${radius + 1}-${radius + 1} ${radius + 1}-${radius + 1}-${radius + 1}z"/>`;
  if (look === 'before') return svg`<rect x=${x - radius + .5} y=${y - radius + .5} width=${2 * radius - 1} height=${2 * radius - 1} rx="1"/>`;
  if (look === 'unreadable') return svg`<path d="M${x - radius + 1} ${y - radius + 1}l${2 * radius - 2} ${2 * radius - 2}m0-${2 * radius - 2}l-${2 * radius - 2} ${2 * radius - 2}"/>`;
  return svg`<circle cx=${x} cy=${y} r=${radius}/>`;
}

/** What the shapes mean; only those that there are. @param {readonly Backup[]} backups */
export function legend(backups) {
  const has = new Set(backups.map(look_of));
  const entry = (/** @type {ReturnType<typeof look_of>} */ look, /** @type {string} */ words) => (has.has(look) ? html`<span><svg class="timeline_sign" viewBox="0 0 12 12" aria-hidden="true"><g class="spot ${look}">${face(look, 6, 6, 4.5)}</g></svg>${words}</span>` : nothing);
  return html`<div class="timeline_legend" aria-hidden="true">${entry('by_itself', 'made by itself')}${entry('by_hand', 'asked for')}${entry('before', 'before a restore, an import or an update')}${entry('unreadable', 'cannot be read any more')}</div>`;
}
