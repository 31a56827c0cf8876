// @ts-check
// Files around certificates, through the system's own dialogs and from a file manager: an image for the page, a PDF that is dropped.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { deflateSync } from 'node:zlib';
import { drag } from './drag.js';
import { finished, issue } from './finished_course.js';
import { axe, focusedText, keys, nativeAnswer, nativeOpen, openWindow, picture, tabTo, waitFor, write } from './harness.js';
import { there } from './looks.js';
import { call, heading, says, texts } from './page.js';

/** @typedef {import('selenium-webdriver').WebDriver} WebDriver */

const NOW = '2026-03-20T09:00:00Z';

/** @param {Buffer} bytes */
function crc(bytes) {
  let rest = 0xffffffff;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  }
  return (rest ^ 0xffffffff) >>> 0;
}
/** A PNG of one colour, 64 by 64. @param {number[]} colour */
function png(colour) {
  const chunk = (/** @type {string} */ name, /** @type {Buffer} */ data) => {
    const named = Buffer.concat([Buffer.from(name), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc(named));
    return Buffer.concat([length, named, sum]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(64, 0);
  head.writeUInt32BE(64, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const line = Buffer.from([0, ...Array(64).fill(colour).flat()]);
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk('IHDR', head), chunk('IDAT', deflateSync(Buffer.concat(Array(64).fill(line)))), chunk('IEND', Buffer.alloc(0))]);
}

/** How many points of the page that is shown have this colour, or nearly. @param {WebDriver} driver @param {number[]} colour @returns {Promise<number>} */
const painted = (driver, colour) => driver.executeAsyncScript(`
  const [[red, green, blue], done] = arguments;
  const shown = document.querySelector('img.certificate_page');
  shown.decode().then(() => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [shown.naturalWidth, shown.naturalHeight];
    const pen = canvas.getContext('2d');
    pen.drawImage(shown, 0, 0);
    const { data } = pen.getImageData(0, 0, canvas.width, canvas.height);
    let count = 0;
    for (let at = 0; at < data.length; at += 4) if (Math.abs(data[at] - red) < 12 && Math.abs(data[at + 1] - green) < 12 && Math.abs(data[at + 2] - blue) < 12) count += 1;
    done(count);
  }, () => done(-1));`, colour);

test('an image is chosen for certificates and seen on the page at once; one that is damaged is refused in words', async (t) => {
  const { driver, folder } = await openWindow(t, { now: NOW });
  await finished(driver);
  const pink = [230, 20, 140];
  const [emblem, damaged, text] = ['emblem.png', 'damaged.png', 'words.png'].map((name) => join(folder, name));
  writeFileSync(/** @type {string} */ (emblem), png(pink));
  writeFileSync(/** @type {string} */ (damaged), png(pink).subarray(0, 80));
  writeFileSync(/** @type {string} */ (text), 'no image at all');
  await keys(driver, 'Control+6');
  await heading(driver, 'Certificates');
  await tabTo(driver, 'How they look', { back: true });
  await keys(driver, 'Enter');
  await there(driver, 'img.certificate_page');
  assert.equal(await painted(driver, pink), 0);

  for (const [file, words] of /** @type {[string, RegExp][]} */ ([[damaged, /The image is damaged: it cannot be read to its end\./], [text, /The file is not an image\. Choose one in the format PNG or JPEG\./]])) {
    await driver.executeScript('document.getElementById("design_choose_picture").focus()');
    await keys(driver, 'Enter');
    await nativeOpen('Choose an image', file);
    const said = /** @type {string} */ (await waitFor(async () => (await texts(driver, '.banner.bad')).join(' ') || undefined, 'it is refused'));
    assert.match(said, words);
    assert.doesNotMatch(said, /\/|error|Err/, 'in words, and without a place');
    assert.equal(await painted(driver, pink), 0, 'the page stays as it was');
    await picture(driver, `certificates-image-refused-light-1280`);
    await keys(driver, 'Escape');
    await driver.executeScript('document.querySelector(".banner.bad .btn, .banner.bad button")?.click()');
  }

  await driver.executeScript('document.getElementById("design_choose_picture").focus()');
  await keys(driver, 'Enter');
  await nativeAnswer('Choose an image', 'Escape');
  assert.deepEqual(await texts(driver, '#design_picture_description'), [], 'nothing was chosen');
  await driver.executeScript('document.getElementById("design_choose_picture").focus()');
  await keys(driver, 'Enter');
  await nativeOpen('Choose an image', /** @type {string} */ (emblem));
  await waitFor(async () => (await painted(driver, pink)) > 200, 'the image is on the page, before anything is saved');
  assert.match(await focusedText(driver), /^What is seen in it/, 'what is seen in it is asked for next');
  assert.deepEqual(await texts(driver, '.design .field_error'), [], 'and not before one could say it');
  await tabTo(driver, 'Save');
  await keys(driver, 'Enter');
  await waitFor(async () => (await texts(driver, '.design .field_error')).length === 1, 'without it nothing is saved');
  await driver.executeScript('document.getElementById("design_picture_description").focus()');
  await write(driver, 'Emblem of the centre');
  await waitFor(async () => (await texts(driver, '.design .field_error')).length === 0, 'all is said');
  assert.deepEqual(await axe(driver), []);
  await picture(driver, 'certificates-image-light-1280');
  assert.equal((await call(driver, 'certificate_design')).has_picture, false, 'nothing is kept yet');
  await tabTo(driver, 'Save');
  await keys(driver, 'Enter');
  await says(driver, 'Changed how certificates look');
  assert.deepEqual((({ has_picture, design }) => [has_picture, design.picture_description])(await call(driver, 'certificate_design')), [true, 'Emblem of the centre']);
  await waitFor(async () => (await painted(driver, pink)) > 200, 'it stays');
  await keys(driver, 'Control+z');
  await waitFor(async () => (await painted(driver, pink)) === 0, 'an undo takes it off the page');
});

test('a PDF that is dropped on the window is told: one of ours, replaced, not ours, or not read', async (t) => {
  const { driver, folder } = await openWindow(t, { now: NOW, size: [1100, 700] });
  const course_id = await finished(driver);
  const [first, second] = await issue(driver, course_id, 2);
  const pdfs = join(folder, 'pdfs');
  mkdirSync(pdfs);
  await keys(driver, 'Control+6');
  await heading(driver, 'Certificates');
  await there(driver, '#certificates_sheet tr.row');
  await driver.executeScript('document.querySelector("#certificates_sheet tr.row .opener").focus()');
  await keys(driver, 'Control+a', 'p');
  await nativeOpen('Choose a folder for the files', pdfs);
  await says(driver, 'Saved 2 certificates in');
  const [ours, replaced] = readdirSync(pdfs).sort().map((name) => join(pdfs, name)).reverse();
  assert.ok(replaced?.includes(String(first?.number)) && ours?.includes(String(second?.number)));
  await call(driver, 'reissue_certificate', { request: { certificate_id: first?.certificate_id, reason: 'Lost' } });
  const unknown = join(folder, 'another.pdf');
  writeFileSync(unknown, Buffer.concat([readFileSync(/** @type {string} */ (ours)).subarray(0, 40), Buffer.from('%%EOF')]));

  /** @param {string} file @param {string} words */
  async function dropped(file, words) {
    const drop = await drag(t, file);
    await waitFor(() => driver.executeScript('return !document.querySelector(".drop_here").hidden'), 'the page says that it can be dropped here');
    assert.equal((await texts(driver, '.drop_here'))[0], screen_says);
    drop();
    let said = '';
    await waitFor(async () => (said = (await texts(driver, 'dialog[open] .certificate_checked b, .banner.bad')).join()) === words, words).catch(() => assert.equal(said, words));
  }
  let screen_says = 'Drop a certificate here to check it';
  await dropped(/** @type {string} */ (ours), 'This is one of ours, and counts');
  assert.match((await texts(driver, '.certificate_checked'))[0] ?? '', new RegExp(`Person02 Quist, Compassionate Leadership Training, spring 2026 ?${second?.number}, issued on 20 Mar 2026`));
  assert.deepEqual(await axe(driver, 'dialog[open]'), []);
  await picture(driver, 'certificates-dropped-light-1100');
  assert.ok(!(await driver.executeScript('return document.querySelector("dialog[open]").outerHTML')).includes(folder), 'the page never hears where it lies');
  await keys(driver, 'Escape');

  // From another screen it goes to the check by itself.
  await keys(driver, 'Control+4');
  await heading(driver, 'Register');
  screen_says = 'Drop attendance reports here';
  await dropped(/** @type {string} */ (replaced), `This is one of ours, and was replaced by ${second?.number.slice(0, -1)}3`);
  await heading(driver, 'Certificates');
  await keys(driver, 'Escape');
  screen_says = 'Drop a certificate here to check it';
  await dropped(unknown, 'This is not one of ours');
  const line = await driver.executeScript('return [...document.querySelectorAll("dialog[open] .nowrap")].map((one) => one.getClientRects().length)');
  assert.deepEqual(line, [1], 'a number does not break at its hyphens');
  await keys(driver, 'Escape');

  const large = join(folder, 'large.pdf');
  writeFileSync(large, Buffer.alloc(21_000_000, ' '));
  const drop = await drag(t, large);
  drop();
  await waitFor(async () => (await texts(driver, '.banner.bad')).join().includes('This file is larger than 20 MB, so it is no certificate'), 'one that is not read is said');
});
