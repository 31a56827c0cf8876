// @ts-check
// The first start: three ways in.
import { html, render } from '../vendor/lit-html/lit-html.js';
import { icon } from '../shared/icons.js';

/** @type {import('../shared/context.js').Mount} */
export function mount(root, context) {
  let busy = false;

  async function look_around() {
    if (busy) return;
    busy = true;
    draw();
    try {
      const { course_id } = await context.ipc.add_sample();
      context.go('register', { course_id }, { done: true });
    } catch (thrown) {
      busy = false;
      draw();
      context.problem(thrown);
    }
  }

  async function restore() {
    if (busy) return;
    busy = true;
    await context.begin_anew(context.ipc.restore_chosen);
    busy = false;
  }

  function draw() {
    render(html`<div class="welcome">
      <header class="welcome_head">${icon('register', 'welcome_shape')}<h1>Welcome to Course Register</h1>
        <p>Your courses, the people on them, who came to which session, and who may have a certificate: in one place, on this computer.</p></header>
      <div class="ways">
        <section class="way"><h2>Start a course</h2><p>Give it a title, its first date and how many sessions it has. You see every date, with the bank holidays marked, before anything is saved.</p>
          <button type="button" class="btn first" @click=${() => context.go('courses', { new: true })}>${icon('plus')}Start a course</button></section>
        <section class="way"><h2>Look around first</h2><p>A course of six Mondays with invented people, four sessions of it held. Try everything; one action takes it all away again.</p>
          <button type="button" class="btn" aria-disabled=${busy ? 'true' : 'false'} @click=${look_around}>${busy ? 'Bringing it in…' : 'Look around with the sample course'}</button></section>
        <section class="way beside"><div class="grow"><h2>Restore from a backup</h2><p>You have a register already: bring back a backup or a copy of it, from this computer, a stick or a network drive.</p></div>
          <button type="button" class="btn" @click=${restore}>${icon('shield')}Restore from a backup…</button></section>
      </div>
      <p class="welcome_foot">${icon('saved')}<span>Everything is saved as you go, in <b>${context.frame().file_name}</b> in ${context.frame().file_folder}. Nothing leaves this computer unless you export it.</span></p>
    </div>`, root);
  }
  draw();
  return () => {};
}
