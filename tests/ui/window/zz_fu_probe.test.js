import { test } from 'node:test';
import { axe, keys, openWindow, picture, resize, waitFor, write } from './harness.js';
for (const theme of ['light', 'dark']) {
test(`pictures ${theme}`, async (t) => {
  const { driver, log } = await openWindow(t, { now: '2026-03-03T09:00:00Z', theme });
  const there = (css) => waitFor(() => driver.executeScript('return document.querySelector(arguments[0])', css), css);
  await there('h1');
  const r = await driver.executeAsyncScript(`const done = arguments[arguments.length-1]; window.__TAURI__.core.invoke('add_sample').then((x) => done(JSON.stringify(x).slice(0,300)), (e) => done('ERR ' + JSON.stringify(e)))`);
  console.log(r);
  await driver.navigate().refresh();
  await there('h1');
  await keys(driver, 'Control+5');
  await there('.year_strip, .empty');
  await picture(driver, `fu-list-${theme}-1280`);
  console.log(await axe(driver));
  await resize(driver, [900, 600]);
  await picture(driver, `fu-list-${theme}-900`);
  await resize(driver, [1280, 800]);
  await driver.executeScript('document.querySelector("#follow_up_list_sheet .opener")?.click()');
  await there('.invitees, .invited');
  await new Promise((r) => setTimeout(r, 300));
  await picture(driver, `fu-panel-${theme}-1280`);
  console.log(await axe(driver));
  await resize(driver, [900, 600]);
  await picture(driver, `fu-panel-${theme}-900`);
  await resize(driver, [1280, 800]);
  await keys(driver, 'Escape', 's');
  await there('.plan_rows');
  await picture(driver, `fu-suggest-${theme}-1280`);
  console.log(await axe(driver));
  await resize(driver, [900, 600]);
  await picture(driver, `fu-suggest-${theme}-900`);
  console.log(log().slice(-600));
});
}
