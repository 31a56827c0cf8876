// @ts-check
// Finding somebody to invite: graduates first, then anybody whose name, organisation or address is typed.
import { html } from '../vendor/lit-html/lit-html.js';
import { make_chooser } from '../shared/chooser.js';
import { open_layer } from '../shared/keyboard.js';

/**
 * @param {object} of
 * @param {import('../shared/context.js').Context} of.context
 * @param {() => void} of.redraw
 * @param {number} of.session_id
 * @param {(participant_id: number) => void} of.take
 * @param {() => void} of.closed
 */
export function make_adder({ context, redraw, session_id, take, closed }) {
  let asked = 0;
  const drop_layer = open_layer(close);
  const chooser = make_chooser({ id: 'adder', label: 'Somebody to invite', placeholder: 'Name or organisation', redraw, typed: () => void find(), close });

  function close() {
    asked += 1;
    drop_layer();
    closed();
  }
  async function find() {
    const mine = (asked += 1);
    const { text } = chooser;
    try {
      const found = await context.ipc.people_to_invite(session_id, text);
      if (mine !== asked) return;
      chooser.set(found.map((person) => ({
        id: String(person.participant_id), title: person.name, group: person.graduate_of === null ? 'Others' : 'Graduates',
        detail: [person.organisation, person.graduate_of].filter(Boolean).join(' · '), take: () => take(person.participant_id),
      })), text);
      redraw();
    } catch (thrown) {
      context.problem(thrown);
    }
  }
  return {
    begin() {
      document.getElementById('adder_field')?.focus();
      void find();
    },
    /** The list again without whom was just added; the field keeps the focus. */
    again: find,
    /** Call when it goes with what it stands in. */
    stop() { asked += 1; drop_layer(); },
    template: () => html`<div class="adder card">${chooser.field()}${chooser.options('People to invite', chooser.text ? 'Nobody like this who is not invited already.' : 'Every graduate is on the list. Type a name to find somebody else.')}<div class="line_up"><button type="button" class="btn small" @click=${close}>Done</button></div></div>`,
  };
}
