import { test } from 'node:test';
import { openWindow, picture } from './harness.js';
test('probe', async (t) => {
  const out=[];
  for (let i=0;i<3;i++) {
  const w = await openWindow(t, { env: JSON.parse(process.env.PROBE ?? '{}') });
  await w.driver.executeScript(`document.body.innerHTML='<h1>T</h1><input type=date>';`);
  for (let j=0;j<4;j++) {
  if (process.env.NUDGE) await w.driver.executeScript(process.env.NUDGE);
  const s=Date.now();
  const r = await Promise.race([picture(w.driver, 'probe'), new Promise(r=>setTimeout(r,3000,'HUNG'))]);
  out.push(r==='HUNG'?r:Date.now()-s); if (r==='HUNG') break; }
  await w.close(); }
  console.log(process.env.PROBE, process.env.NUDGE, out.join(' '));
});
