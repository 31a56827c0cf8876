// A data file in which everything that a person can type is a payload, and the look at a page that shows it.
import assert from 'node:assert/strict';
import { PAYLOADS } from './payloads.js';

/** @typedef {import('selenium-webdriver').WebDriver} WebDriver */

/**
 * Runs in the page: everything through the program's own commands. Each step is a function of `at` and `payload`; what they need of
 * one another stands in `made`.
 */
const STEPS = /** @type {const} */ ({
  courses: `
    const nobody = { break_minutes: '0', facilitators: [], capacity: '', fee: '200', zoom_link: '', certificate_threshold: '4', minimum_minutes: '90', requirements: [], notes: payload, confirmed: true };
    const plan = { first_date: '2026-02-09', session_count: '0', every_weeks: '1', skipped_dates: [], starts_at: '15:00', ends_at: '17:00', adjusted: [] };
    const form = { programme_id: null, programme_title: payload, title: payload, plan, ...nobody };
    if (at === 0) Object.assign(form, { plan: { ...plan, session_count: '6' }, requirements: payloads.slice(0, 20), facilitators: payloads.slice(0, 2).map((name) => ({ facilitator_id: null, name })), zoom_link: 'https://zoom.example.org/j/1?' + encodeURIComponent(payload) });
    if (at === 1) Object.assign(form, { plan: { ...plan, first_date: '2025-01-07', session_count: '60' }, requirements: payloads.slice(20), facilitators: payloads.map((name) => ({ facilitator_id: null, name })) });
    const { view } = await call('create_course', { form });
    if (at < 2) made.courses.push(view);`,
  sessions: `
    const [, long] = made.courses;
    const { session_id, date } = long.sessions[at];
    await call('change_session', { sessionId: session_id, form: { date, starts_at: '15:00', ends_at: '17:00', break_minutes: '', zoom_link: '', title: payload, notes: payload, facilitators: [], confirmed: true } });`,
  cancelled: `
    if (at % 2) await call('cancel_session', { sessionId: made.courses[1].sessions[at].session_id, reason: payload, confirmed: true });`,
  people: `
    const { course_id } = made.courses[0];
    const person = { first_name: payload, last_name: payload, emails: ['person.' + (at + 1) + '@example.org'], phone: '', organisation: payload, job_title: payload, leadership_role_confirmed_on: '', notes: payload };
    const { view } = await call('add_participant', { request: { person, booking: { course_id, state: 'booked', on_date: '2026-01-12', reason: payload, over_capacity_reason: null }, is_different: true } });
    made.people.push(view);`,
  details: `
    const { booking, participant_id } = made.people[at];
    await call('record_payment', { request: { booking_id: booking.booking_id, kind: 'payment', amount: '80', paid_on: '2026-01-15', method: payload.slice(0, 90), notes: payload } });
    await call('set_fee', { request: { booking_id: booking.booking_id, fee: '150', reason: payload } });
    await call('set_payer', { request: { booking_id: booking.booking_id, payer: 'employer', payer_name: payload.slice(0, 190), purchase_order: payload.slice(0, 90), invoice_number: payload.slice(0, 90), due_on: '' } });
    await call('save_access_needs', { participantId: participant_id, needs: payload });`,
  marks: `
    const of = { kind: 'course', id: made.courses[0].course_id };
    const { participant_id } = made.people[at];
    const cells = made.courses[0].sessions.slice(0, 4).map(({ session_id }) => ({ session_id, participant_id }));
    await call('mark_cells', { of, marks: cells.map((cell) => ({ ...cell, mark: { kind: 'present' } })) });
    await call('write_note', { of, cell: cells[0], note: payload });
    await call('set_by_hand', { of, cells: [cells[1]], set: 'counts', reason: payload });`,
  calendar: `
    const day = (n, from) => new Date(Date.parse(from) + n * 86400000).toISOString().slice(0, 10);
    await call('add_avoided_week', { form: { first_day: day(at * 5, '2026-01-05'), last_day: day(at * 5 + 2, '2026-01-05'), label: payload } });
    await call('add_bank_holiday', { form: { date: day(Math.floor(at / 2) * 7 + (at % 2), '2026-01-06'), title: payload } });
    const { facilitators } = await call('facilitators');
    await call('add_absence', { facilitatorId: facilitators[at].facilitator_id, form: { first_day: day(at * 4, '2026-03-20'), last_day: '', reason: payload } });
    await call('change_centre', { form: { name: payload, email: '', minimum_minutes: '90', offer_reply_days: '7', payment_days: '30' } });`,
  follow_ups: `
    const { programme_id } = made.courses[0];
    const shown = { programme_id, year: 2026 };
    const date = new Date(Date.parse('2026-04-01') + at * 4 * 86400000).toISOString().slice(0, 10);
    const { facilitators } = await call('facilitators');
    const { view } = await call('schedule_follow_ups', { form: { programme_id, dates: [{ date, starts_at: '15:00', length_minutes: '60', title: payload, facilitators: [facilitators[at].facilitator_id], zoom_link: '' }], invite: { courses: [], earlier_graduates: false, people: at ? [] : made.people.map((one) => one.participant_id), only_not_invited: false }, confirmed: true }, shown });
    const one = view.sessions.find((session) => session.date === date);
    if (at % 3 === 2) await call('cancel_follow_up', { sessionId: one.session_id, reason: payload, confirmed: true, shown });
    if (at < 20) await call('record_earlier_graduate', { form: { participant_id: (await call('add_participant', { request: { person: { first_name: payload, last_name: 'Earlier', emails: [], phone: '', organisation: '', job_title: '', leadership_role_confirmed_on: '', notes: '' }, booking: null, is_different: true } })).view.participant_id, course: payload, reason: payload }, shown });`,
});

/** Fills an empty data file with payloads, in every place there is. @param {WebDriver} driver */
export async function fillWithPayloads(driver) {
  await driver.executeScript('window.made = { courses: [], people: [] }');
  for (const [step, body] of Object.entries(STEPS)) {
    const refused = await driver.executeAsyncScript(
      `const [payloads, done] = arguments;
       const call = (command, given = {}) => window.__TAURI__.core.invoke(command, given);
       const one = async (at, payload, made) => { ${body} };
       (async () => { for (const [at, payload] of payloads.entries()) await one(at, payload, window.made); })().then(() => done(null), (why) => done(JSON.stringify(why?.message ?? why) + JSON.stringify(why)));`,
      PAYLOADS,
    );
    assert.equal(refused, null, `the step ${step} is accepted`);
  }
}

/** Begins to watch what a page must not do. Call it as soon as the page is there. @param {WebDriver} driver */
export async function watch(driver) {
  await driver.executeScript(`
    performance.setResourceTimingBufferSize(10000);
    window.refusedByPolicy = [];
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => window.refusedByPolicy.push([effectiveDirective, blockedURI, sample].join(' ')));
  `);
}

/**
 * What has run, was asked for, or stands on the page and may not: an empty list is the aim.
 * @param {WebDriver} driver @returns {Promise<string[]>}
 */
export function found(driver) {
  return driver.executeScript(`
    const wrong = [];
    if ('ran' in window) wrong.push('a payload ran');
    wrong.push(...(window.refusedByPolicy ?? ['nobody watched']).map((what) => 'the policy had to refuse: ' + what));
    if (!/^tauri:..localhost(.$|$|.#)/.test(document.baseURI)) wrong.push('the base is ' + document.baseURI);
    for (const { name } of performance.getEntriesByType('resource')) if (!/^(tauri:..localhost|ipc:..localhost|http:..ipc.localhost)\\//.test(name)) wrong.push('asked for ' + name);
    const shapes = 'SVG PATH CIRCLE ELLIPSE RECT LINE POLYLINE POLYGON G TEXT TITLE DEFS PATTERN';
    const known = new Set(('A ABBR ASIDE B BDI BODY BR BUTTON CAPTION CODE COL COLGROUP DATALIST DD DETAILS DIALOG DIV DL DT EM FIELDSET FOOTER FORM H1 H2 H3 H4 HEAD HEADER HR HTML I INPUT KBD LABEL LEGEND LI LINK MAIN META NAV OL OPTGROUP OPTION P PROGRESS SCRIPT SECTION SELECT SMALL SPAN STRONG SUMMARY TABLE TBODY TD TEXTAREA TFOOT TH THEAD TIME TITLE TR UL WBR ' + shapes).split(' '));
    for (const one of document.querySelectorAll('*')) {
      const tag = one.tagName.toUpperCase();
      const say = (what) => wrong.push(what + ' in ' + one.outerHTML.slice(0, 120));
      if (!known.has(tag)) say('an unexpected element');
      if (['SCRIPT', 'LINK', 'META', 'TITLE'].includes(tag) && one.namespaceURI.endsWith('xhtml') && one.parentElement !== document.head) say('an element that belongs into the head');
      if (tag === 'SCRIPT' && (one.getAttribute('src') !== 'app.js' || one.textContent)) say('a script');
      if (tag === 'LINK' && !/^styles\\/\\w+\\.css$/.test(one.getAttribute('href')) && !(one.rel === 'modulepreload' && one.parentElement === document.head && /^[\\w-]+(\\/[\\w-]+)*\\.js$/.test(one.getAttribute('href')))) say('a link');
      if (tag === 'META' && one.hasAttribute('http-equiv')) say('a meta');
      for (const { name, value } of one.attributes) {
        if (/^on/i.test(name) || ['data-ran', 'srcdoc', 'action', 'formaction', 'xlink:href', 'srcset', 'background', 'poster'].includes(name.toLowerCase())) say('the attribute ' + name);
        if (name === 'href' && tag !== 'LINK' && !/^#/.test(value)) say('the address ' + value);
        if (/^(src|data)$/.test(name) && tag !== 'SCRIPT') say('the attribute ' + name);
      }
    }
    return [...new Set(wrong)];
  `);
}

/**
 * The texts of all elements of that kind, those that come into sight on scrolling too.
 * @param {WebDriver} driver @param {string} css @param {string} [scroller]
 * @returns {Promise<Set<string>>}
 */
export async function everyText(driver, css, scroller) {
  const all = /** @type {string[]} */ (
    await driver.executeAsyncScript(
      `const [css, scroller, done] = arguments;
       const texts = new Set();
       const place = scroller ? document.querySelector(scroller) : null;
       if (place) place.scrollTop = 0;
       const drawn = () => new Promise((ready) => { requestAnimationFrame(() => setTimeout(ready, 20)); setTimeout(ready, 100); });
       (async () => {
         for (;;) {
           await drawn();
           for (const one of document.querySelectorAll(css)) texts.add(('value' in one && one.matches('input, textarea') ? one.value : one.textContent).trim());
           if (!place) return;
           const before = place.scrollTop;
           place.scrollTop += Math.max(place.clientHeight - 160, 40);
           if (place.scrollTop === before) return;
         }
       })().then(() => done([...texts]));`,
      css,
      scroller ?? null,
    )
  );
  return new Set(all);
}
