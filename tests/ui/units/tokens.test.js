// The contrast of the colours that stand on one another: 4.5 to 1 for text, 3 to 1 for shapes and borders, light and dark.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';

const css = readFileSync(new URL('../../../ui/styles/tokens.css', import.meta.url), 'utf8');
/** @type {Map<string, string>} */
const tokens = new Map([...css.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]));

/** @param {string} value @param {0 | 1} scheme @returns {string} a colour as #rrggbb */
function resolved(value, scheme) {
  const pair = /^light-dark\(([^,]+),\s*(.+)\)$/.exec(value);
  if (pair) return resolved((scheme === 0 ? pair[1] : pair[2])?.trim() ?? '', scheme);
  const name = /^var\(--([\w-]+)\)$/.exec(value)?.[1];
  if (name) return resolved(tokens.get(name) ?? assert.fail(`there is no token --${name}`), scheme);
  assert.match(value, /^#[0-9a-f]{6}$/, `${value} is a colour that can be measured`);
  return value;
}

/** @param {string} hex the relative luminance of WCAG 2.2 */
function luminance(hex) {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
/** @param {string} one @param {string} other */
function contrast(one, other) {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const grounds = ['ground', 'paper', 'raised', 'hover', 'accent-wash', 'selected'];
const states = ['present', 'part', 'apologies', 'absent', 'danger'];
/** @type {[string, string][]} */
const texts = [
  ...grounds.flatMap((ground) => /** @type {[string, string][]} */ ([['ink', ground], ['ink-soft', ground], ['accent', ground]])),
  ...states.flatMap((state) => /** @type {[string, string][]} */ ([[state, `${state}-wash`], ['ink', `${state}-wash`], [state, 'paper'], [state, 'ground'], [state, 'raised'], [state, 'accent-wash'], [state, 'selected']])),
  ['accent-ink', 'accent'], ['accent-ink', 'accent-hover'], ['danger-ink', 'danger'], ['danger-ink', 'danger-hover'], ['accent-hover', 'paper'], ['accent-hover', 'ground'],
];
/** @type {[string, string][]} */
const shapes = [...grounds.map((ground) => /** @type {[string, string]} */ (['line-strong', ground])), ...grounds.map((ground) => /** @type {[string, string]} */ (['accent', ground]))];

for (const scheme of /** @type {const} */ ([0, 1])) {
  const word = scheme === 0 ? 'light' : 'dark';
  for (const [pairs, least, what] of /** @type {const} */ ([[texts, 4.5, 'text'], [shapes, 3, 'shapes']])) {
    test(`${word}: ${what} can be told from what they stand on`, () => {
      const weak = pairs.map(([fore, back]) => ({ fore, back, ratio: contrast(resolved(`var(--${fore})`, scheme), resolved(`var(--${back})`, scheme)) })).filter(({ ratio }) => ratio < least);
      assert.deepEqual(weak.map(({ fore, back, ratio }) => `--${fore} on --${back} is ${ratio.toFixed(2)} to 1`), [], `every pair is at least ${least} to 1`);
    });
  }
}

test('selected cells of the register are outlined with a colour that was measured, and filled with the one it was measured on', () => {
  const register = readFileSync(new URL('../../../ui/styles/register.css', import.meta.url), 'utf8');
  const rule = /\.register \.several td\.one\[aria-selected="true"\] \{([^}]*)\}/.exec(register)?.[1] ?? assert.fail('there is no rule for selected cells');
  assert.match(rule, /background: var\(--selected\)/);
  assert.match(rule, /box-shadow: inset 0 0 0 2px var\(--accent\)/);
});

test('letters have the sizes, weights and families of the tokens: each other one is looked for among all of the system’s fonts before it is drawn', () => {
  const folder = new URL('../../../ui/styles/', import.meta.url);
  const rules = readdirSync(folder).flatMap((file) => [...readFileSync(new URL(file, folder), 'utf8').replace(/@media print \{[^]*?\n\}/g, '').matchAll(/[^-\w](font(?:-size|-weight|-family)?):\s*([^;}]+)/g)].map(([, name = '', value = '']) => ({ file, name, value })));
  const may = { font: /^(inherit|93\.75%\/1\.45 var\(--fonts\))$/, 'font-size': /^(var\(--text-\w+\)|1rem)$/, 'font-weight': /^(400|600|inherit)$/, 'font-family': /^(inherit|var\(--fonts(-mono)?\))$/ };
  assert.ok(rules.length > 100, 'the rules are read');
  assert.deepEqual(rules.filter(({ name, value }) => !may[/** @type {keyof typeof may} */ (name)].test(value)).map(({ file, name, value }) => `${file}: ${name}: ${value}`), []);
});

test('the measure itself knows black from white', () => {
  assert.equal(contrast('#000000', '#ffffff'), 21);
  assert.equal(contrast('#777777', '#777777'), 1);
});
