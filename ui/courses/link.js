// @ts-check
// A long link as it is read: it breaks after a sign between its parts, and inside a word only where that alone does not fit.
import { html } from '../vendor/lit-html/lit-html.js';

/** The parts between which a link may break. @param {string} link */
export const link_parts = (link) => link.split(/(?<=[/.?&])(?![/.?&])/);

/** @param {string} link */
export const link_words = (link) => link_parts(link).map((part, at) => (at ? html`<wbr>${part}` : part));
