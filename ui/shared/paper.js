// @ts-check
// Something on paper: it is in the page only while it is printed.
import { render } from '../vendor/lit-html/lit-html.js';

/** @param {unknown} content @param {string} [look] a class of its own */
export function print_on_paper(content, look = '') {
  take_paper_away();
  const place = document.createElement('div');
  place.className = `paper ${look}`.trim();
  render(content, place);
  document.body.append(place);
  // A print that is cancelled need not say that it has ended: the next one, or leaving the screen, takes this one away.
  window.addEventListener('afterprint', take_paper_away, { once: true });
  window.print();
}

/** Whatever was printed last is not needed any more. */
export function take_paper_away() {
  window.removeEventListener('afterprint', take_paper_away);
  for (const place of document.querySelectorAll('.paper')) place.remove();
}
