// @ts-check
// What the page can ask about certificates.
import { ask, change, progress, when } from '../calling.js';

/** @typedef {import('../types.d.ts').CertificatesChanged} CertificatesChanged */
/** @typedef {import('../types.d.ts').CertificateDesign} CertificateDesign */
/** @typedef {import('../types.d.ts').PictureChoice} PictureChoice */

/** Everybody in the register of a course, on the way to a certificate. @param {number} course_id @returns {Promise<import('../types.d.ts').CertificatesSheet>} */
export const certificates = (course_id) => ask('certificates', { courseId: course_id });
/** @param {number} course_id @param {number} participant_id @returns {Promise<import('../types.d.ts').CertificateDetail>} */
export const certificate_detail = (course_id, participant_id) => ask('certificate_detail', { courseId: course_id, participantId: participant_id });
/** @param {import('../types.d.ts').RecordRequests} request @returns {Promise<CertificatesChanged>} */
export const record_requests = (request) => change('record_requests', { request });
/** @param {import('../types.d.ts').DecideRequests} request @returns {Promise<CertificatesChanged>} */
export const decide_requests = (request) => change('decide_requests', { request });
/** @param {import('../types.d.ts').IssueCertificates} request @param {(hundredths: number) => void} heard @returns {Promise<CertificatesChanged>} */
export const issue_certificates = (request, heard) => change('issue_certificates', { request, progress: progress(heard) });
/** @param {import('../types.d.ts').ReissueCertificate} request @returns {Promise<CertificatesChanged>} */
export const reissue_certificate = (request) => change('reissue_certificate', { request });
/** @param {import('../types.d.ts').ReissueCertificate} request @returns {Promise<CertificatesChanged>} */
export const withdraw_certificate = (request) => change('withdraw_certificate', { request });
/** Asks for a folder and saves the documents there; nothing when the dialog was closed. @param {number[]} certificate_ids @returns {Promise<import('../types.d.ts').FolderForFiles | null>} */
export const save_certificates = (certificate_ids) => ask('save_certificates', { certificateIds: certificate_ids });
/** Opens a copy in the system's reader. @param {number} certificate_id @returns {Promise<void>} */
export const open_certificate = (certificate_id) => ask('open_certificate', { certificateId: certificate_id });
/** @param {string} number @returns {Promise<import('../types.d.ts').Checked>} */
export const check_number = (number) => ask('check_number', { number });
/** Asks for a file; nothing when the dialog was closed. @returns {Promise<import('../types.d.ts').Checked | null>} */
export const check_file = () => ask('check_file');
/** @returns {Promise<import('../types.d.ts').DesignSheet>} */
export const certificate_design = () => ask('certificate_design');
/** @param {CertificateDesign} design @param {PictureChoice} picture @returns {Promise<import('../types.d.ts').DesignSheet>} */
export const change_certificate_design = (design, picture) => change('change_certificate_design', { design, picture });
/** Asks for an image; answers its name, or nothing when the dialog was closed. @returns {Promise<string | null>} */
export const choose_certificate_picture = () => ask('choose_certificate_picture');
/** What a certificate looks like, as an address of an image. @param {CertificateDesign} design @param {PictureChoice} picture @param {string} recipient empty: an invented name @returns {Promise<string>} */
export const certificate_preview = (design, picture, recipient) => ask('certificate_preview', { design, picture, recipient });
/** Hears what a PDF that was dropped on the window turned out to be. @param {(checked: import('../types.d.ts').Checked) => void} heard */
export const when_certificate_dropped = (heard) => when('certificate_dropped', (checked) => heard(/** @type {import('../types.d.ts').Checked} */ (checked)));
