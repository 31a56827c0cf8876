// Finding things as a person does: by what they are called.
import { keys } from './hands.js';
import { waitFor } from './wait.js';

/** @typedef {import('selenium-webdriver').WebDriver} WebDriver */
/** @typedef {import('selenium-webdriver').WebElement} WebElement */

/** What an element is called: its label, name or text, as the page's functions below share it. */
export const NAME_OF = `
  const nameOf = (it) => {
    const byId = (ids) => (ids || '').split(' ').map((id) => id && document.getElementById(id)?.textContent).filter(Boolean).join(' ');
    const text = byId(it.getAttribute('aria-labelledby')) || it.getAttribute('aria-label') || it.labels?.[0]?.textContent || it.textContent || it.title || '';
    return text.replace(/\\s+/g, ' ').trim();
  };
`;

/** What the focused element is called. @param {WebDriver} driver @returns {Promise<string>} */
export function focusedText(driver) {
  return driver.executeScript(`${NAME_OF}
    const it = document.activeElement;
    return !it || it === document.body ? '' : nameOf(it);`);
}

/**
 * The visible element of that kind and name, as soon as it is there: `named(driver, 'button', 'Save')`,
 * `named(driver, 'input', 'First name')`.
 * @param {WebDriver} driver
 * @param {string} kind a selector
 * @param {string} name the whole name
 * @returns {Promise<WebElement>}
 */
export function named(driver, kind, name) {
  return waitFor(
    () =>
      /** @type {Promise<WebElement | null>} */ (
        driver.executeScript(
          `${NAME_OF}
           return [...document.querySelectorAll(arguments[0])].find((it) => it.checkVisibility() && nameOf(it) === arguments[1]) ?? null;`,
          kind,
          name,
        )
      ),
    `a visible ${kind} is called ${name}`,
  );
}

/**
 * Presses Tab until the focus is on what is called so, as someone without a mouse must.
 * @param {WebDriver} driver
 * @param {string} name
 * @param {{ back?: boolean, atMost?: number }} [how]
 * @returns {Promise<number>} how many presses it took
 */
export async function tabTo(driver, name, { back = false, atMost = 80 } = {}) {
  /** @type {string[]} */
  const passed = [];
  while (passed.length < atMost) {
    await keys(driver, back ? 'Shift+Tab' : 'Tab');
    const here = await focusedText(driver);
    if (here === name) return passed.length + 1;
    passed.push(here);
  }
  throw new Error(`Tab does not lead to ${name}, only to: ${[...new Set(passed)].join(' · ')}`);
}
