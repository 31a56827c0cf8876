// @ts-check
// Who takes part, in the panel: the facilitators who have to be there, and the people who are asked.
import { html, nothing } from '../vendor/lit-html/lit-html.js';
import { make_chooser } from '../shared/chooser.js';
import * as f from '../shared/form.js';
import { icon } from '../shared/icons.js';
import { open_layer } from '../shared/keyboard.js';
import { plural } from '../shared/words.js';

/** @typedef {import('../types.d.ts').FinderSheet} FinderSheet */
/** @typedef {import('../types.d.ts').Cohort} Cohort */

/** @param {Cohort} cohort */
const id_of = ({ course_id }) => String(course_id ?? 'earlier');
/** 12 graduates, 3 not asked yet @param {Cohort} cohort */
const cohort_words = ({ graduates, not_invited }) => `${plural(graduates, 'graduate')}${not_invited ? (not_invited < graduates ? `, ${not_invited} not asked yet` : '') : ', all asked'}`;

/**
 * @param {object} of
 * @param {import('../shared/context.js').Context} of.context
 * @param {() => void} of.redraw
 * @param {() => FinderSheet} of.sheet
 * @param {(sheet: FinderSheet) => void} of.take
 * @param {() => void} of.done
 */
export function make_people({ context, redraw, sheet, take, done }) {
  const { programme_id } = sheet();
  /** @type {ReturnType<typeof f.make_form>} */
  let form = make();
  let adding = false;
  let asked = 0;
  /** @type {() => void} */
  let drop_layer = () => {};
  const chooser = make_chooser({ id: 'adder', label: 'Somebody to ask', placeholder: 'Name or organisation', redraw, typed: () => void find(), close: stop_adding });

  function make() {
    const { facilitators, all_facilitators, people, cohorts, defaults } = sheet();
    const begins = !facilitators.length && !people.length;
    return f.make_form({
      name: 'takes_part', context, redraw, save_label: 'Save',
      fields: {
        facilitators: f.checkboxes({ label: 'Facilitators who have to be there', optional: true, options: () => all_facilitators.map(({ facilitator_id, name }) => ({ id: String(facilitator_id), label: name })) }),
        cohorts: f.checkboxes({ label: 'Ask the graduates of', optional: true, options: () => cohorts.map((cohort) => ({ id: id_of(cohort), label: `${cohort.title}: ${cohort_words(cohort)}` })) }),
      },
      values: {
        facilitators: (begins ? defaults.facilitators : facilitators.map(({ facilitator_id }) => facilitator_id)).map(String),
        cohorts: people.length ? [] : cohorts.map(id_of),
      },
      save: async (values) => {
        const courses = values.cohorts.filter((/** @type {string} */ id) => id !== 'earlier').map(Number);
        const whom = { courses, earlier_graduates: values.cohorts.includes('earlier'), people: [], only_not_invited: false };
        take(await context.ipc.ask_people({ programme_id, facilitators: values.facilitators.map(Number), whom }));
        queueMicrotask(done);
      },
    });
  }
  async function find() {
    const mine = (asked += 1);
    const { text } = chooser;
    try {
      const found = await context.ipc.people_to_ask(programme_id, text);
      if (mine !== asked) return;
      chooser.set(found.map((person) => ({
        id: String(person.participant_id), title: person.name, group: person.graduate_of === null ? 'Others' : 'Graduates',
        detail: [person.organisation, person.graduate_of].filter(Boolean).join(' · '), take: () => void ask_one(person.participant_id),
      })), text);
      redraw();
    } catch (thrown) {
      context.problem(thrown);
    }
  }
  /** @param {number} participant_id */
  async function ask_one(participant_id) {
    try {
      take(await context.ipc.ask_people({ programme_id, facilitators: null, whom: { courses: [], earlier_graduates: false, people: [participant_id], only_not_invited: false } }));
      await find();
    } catch (thrown) {
      context.problem(thrown);
    }
  }
  function start_adding() {
    adding = true;
    chooser.reset();
    drop_layer = open_layer(stop_adding);
    redraw();
    document.getElementById('adder_field')?.focus();
    void find();
  }
  function leave() {
    asked += 1;
    adding = false;
    drop_layer();
  }
  function stop_adding() {
    if (!adding) return;
    leave();
    redraw();
    document.getElementById('ask_somebody')?.focus();
  }

  return {
    /** Afresh, as the sheet stands now. */
    begin() { form.stop(); form = make(); },
    focus: () => form.focus(sheet().all_facilitators.length ? 'facilitators' : 'cohorts'),
    /** @returns {import('../shared/panel.js').PanelContent} */
    content() {
      const { cohorts, people, all_facilitators } = sheet();
      return {
        title: 'Who takes part', under: people.length ? `${plural(people.length, 'person', 'people')} asked` : 'Nobody is asked yet',
        body: html`<section>${form.template(html`${all_facilitators.length ? form.field('facilitators') : html`<p class="soft">There is no facilitator yet. Add one in Settings.</p>`}
            ${cohorts.length ? form.field('cohorts') : html`<p class="soft">Nobody has graduated yet: whoever does is offered here later.</p>`}
            <p class="small soft">When the facilitators are free is worked out from what is planned. Whoever is asked already stays, with their replies. No message is sent.</p>`)}</section>
          <section><h3>Somebody else</h3>${adding ? html`<div class="adder card">${chooser.field()}${chooser.options('People to ask', chooser.text ? 'Nobody like this who is not asked already.' : 'Every graduate is asked. Type a name to find somebody else.')}<div class="line_up"><button type="button" class="btn small" @click=${stop_adding}>Done</button></div></div>`
            : html`<div><button type="button" class="btn small" id="ask_somebody" @click=${start_adding}>${icon('plus')}Ask somebody by name</button></div>`}${nothing}</section>`,
      };
    },
    leave,
    stop() { leave(); form.stop(); },
  };
}
