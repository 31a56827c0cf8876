// @ts-check
// Fields of several lines that are as high as their words. The web view has no field-sizing, so they are measured.

/** Makes every text area in a part of the page as high as what it holds. @param {Element | null} place */
export function fit_to_words(place) {
  for (const area of place?.querySelectorAll('textarea') ?? []) {
    area.style.height = 'auto';
    if (area.scrollHeight) area.style.height = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`;
  }
}
