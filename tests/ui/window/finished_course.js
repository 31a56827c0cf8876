// A course that is over, made through the program's own commands, and certificates of it.
import { call, started } from './page.js';

/** @typedef {import('selenium-webdriver').WebDriver} WebDriver */

/** A finished course: twenty-two people at four sessions or more, one at three, one with an unmarked session that decides. @param {WebDriver} driver */
export async function finished(driver) {
  await started(driver);
  const form = {
    programme_id: null, programme_title: 'Compassionate Leadership Training', title: 'Compassionate Leadership Training, spring 2026', break_minutes: '0',
    plan: { first_date: '9 Feb 2026', session_count: '6', every_weeks: '1', skipped_dates: [], starts_at: '3pm', ends_at: '5pm', adjusted: [] },
    facilitators: [], capacity: '', fee: '0', zoom_link: 'https://zoom.example.org/j/1', certificate_threshold: '4', minimum_minutes: '90', requirements: [], notes: '', confirmed: true,
  };
  /** @type {any} */
  const course = (await call(driver, 'create_course', { form })).view;
  const names = [...Array.from({ length: 22 }, (_, at) => `Person${String(at + 1).padStart(2, '0')} Quist`), 'Tom Three', 'Una Marked'];
  const marks = [];
  for (const [at, name] of names.entries()) {
    const [first_name, last_name] = name.split(' ');
    const who = { first_name, last_name, emails: [`p${at}@example.org`], phone: '', organisation: 'Harbour Trust', job_title: '', leadership_role_confirmed_on: '', notes: '' };
    const { participant_id } = (await call(driver, 'add_participant', { request: { person: who, booking: { course_id: course.course_id, state: 'booked', on_date: '6 Jan 2026', reason: '', over_capacity_reason: null }, is_different: true } })).view;
    const present = name === 'Tom Three' || name === 'Una Marked' ? 3 : 4 + (at % 3);
    for (const [number, { session_id }] of course.sessions.entries()) {
      if (name === 'Una Marked' && number === 5) continue;
      marks.push({ session_id, participant_id, mark: { kind: number < present ? 'present' : 'absent' } });
    }
  }
  await call(driver, 'mark_cells', { of: { kind: 'course', id: course.course_id }, marks });
  await call(driver, 'change_centre', { form: { name: 'Harbour Training Centre', email: 'centre@example.org', minimum_minutes: '90', offer_reply_days: '7', payment_days: '30' } });
  await driver.navigate().refresh();
  await started(driver);
  return course.course_id;
}

/**
 * Certificates of those who may ask, recorded, approved and issued; answers their ids, the first number first.
 * @param {WebDriver} driver @param {number} course_id @param {number} count
 * @returns {Promise<{ certificate_id: number, number: string, participant_id: number }[]>}
 */
export async function issue(driver, course_id, count) {
  const rows = async () => (await call(driver, 'certificates', { courseId: course_id })).rows;
  const people = (await rows()).filter((/** @type {{ state: string }} */ { state }) => state === 'may_ask').slice(0, count).map((/** @type {{ participant_id: number }} */ one) => one.participant_id);
  const request = { course_id, people, only_those_that_can: false };
  await call(driver, 'record_requests', { request: { ...request, asked_on: '18 Mar 2026', channel: 'email' } });
  await call(driver, 'decide_requests', { request: { ...request, decision: 'approved', reason: '' } });
  // How far it has come is heard through a channel.
  const refused = await driver.executeAsyncScript('const [request, done] = arguments; const { Channel, invoke } = window.__TAURI__.core; invoke("issue_certificates", { request, progress: new Channel() }).then(() => done(null), done)', { ...request, with_follow_ups: false });
  if (refused) throw new Error(JSON.stringify(refused));
  return (await rows()).filter((/** @type {{ certificate: unknown }} */ { certificate }) => certificate).map((/** @type {any} */ { participant_id, certificate }) => ({ participant_id, ...certificate }));
}
