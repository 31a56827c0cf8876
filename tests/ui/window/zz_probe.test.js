import { test } from 'node:test';
import { openWindow, picture, write, keys, resize } from './harness.js';
test('probe', async (t) => {
  const w = await openWindow(t, { theme: process.env.T ?? 'light', env: JSON.parse(process.env.PROBE ?? '{}') });
  const {driver}=w;
  await driver.executeScript(`document.documentElement.style.colorScheme='light dark'; document.body.innerHTML='<h1>T</h1><input id=d type=date value="2026-02-09"><input type=time value="15:00"><p id=p style="font-size:15px;display:inline-block">hello world</p><p id=q style="display:inline-block">hello world</p><select><option>one</option></select><button>x</button>'; document.getElementById('d').focus()`);
  console.log(process.env.T, process.env.PROBE, await driver.executeScript('return JSON.stringify([innerWidth, innerHeight, devicePixelRatio, matchMedia("(prefers-color-scheme: dark)").matches, matchMedia("(prefers-reduced-motion: reduce)").matches, navigator.language, Intl.DateTimeFormat().resolvedOptions().locale,new Date().toLocaleDateString(), p.offsetWidth, q.offsetWidth, getComputedStyle(q).fontSize, getComputedStyle(p).fontSize, matchMedia("(forced-colors: active)").matches])'));
  await picture(driver, 'probe-'+(process.env.T??'l'));
  await write(driver, '09'); await write(driver,'03'); await write(driver,'2026');
  console.log(await driver.executeScript('return d.value'));
  console.log(w.log());
});
