// What a person, or a screen reader, gets to see: pictures, and axe-core's findings.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import axeCore from 'axe-core';

/** @typedef {import('selenium-webdriver').WebDriver} WebDriver */

const PICTURES = resolve(dirname(fileURLToPath(import.meta.url)), '../pictures');

/** Keeps a picture of the page as tests/ui/pictures/NAME.png. @param {WebDriver} driver @param {string} name @returns {Promise<string>} its path */
export async function picture(driver, name) {
  const path = join(PICTURES, `${name}.png`);
  mkdirSync(dirname(path), { recursive: true });
  // WebKit takes the picture with the next frame it paints, and a page at rest paints none: an
  // opacity that rounds to 1 keeps it painting meanwhile.
  await driver.executeScript('window.stillPainting = document.documentElement.animate({ opacity: [0.9999, 1] }, { duration: 300, iterations: Infinity })');
  try {
    writeFileSync(path, await driver.takeScreenshot(), 'base64');
  } finally {
    await driver.executeScript('window.stillPainting.cancel(); delete window.stillPainting');
  }
  return path;
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe-core finds wrong on the page as it stands, one readable line for each element. An empty
 * list is the aim: `assert.deepEqual(await axe(driver), [])`. The page's own CSP stays on.
 * @param {WebDriver} driver
 * @param {string} [within] a selector, when only a part of the page is meant
 * @returns {Promise<string[]>}
 */
export async function axe(driver, within) {
  if (!(await driver.executeScript('return Boolean(window.axe)'))) await driver.executeScript(axeCore.source);
  const outcome = /** @type {{ error?: string, violations?: import('axe-core').Result[] }} */ (
    await driver.executeAsyncScript(
      `const [within, tags, done] = arguments;
       axe.run(within ? document.querySelector(within) : document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] })
         .then(({ violations }) => done({ violations }), (why) => done({ error: String(why?.stack ?? why) }));`,
      within ?? null,
      TAGS,
    )
  );
  if (!outcome.violations) throw new Error(`axe could not run: ${outcome.error}`);
  return outcome.violations.flatMap(({ id, impact, help, nodes }) =>
    nodes.map(({ target, html, failureSummary }) => `${id} (${impact}): ${help}\n  ${target.join(' ')}\n  ${html}\n  ${failureSummary?.replace(/\s+/g, ' ')}`),
  );
}
