//! Certificates: asked for, decided, issued, saved, checked; and how they look.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use course_register_core::certificates::{
    self as core, CertificateDesign, CertificateDetail, CertificatesChanged, CertificatesSheet, Checked,
    DecideRequests, DesignSheet, IssueCertificates, PictureChoice, RecordRequests, ReissueCertificate,
};
use course_register_core::data_file::Changed;
use course_register_core::ids::{CertificateId, CourseId, ParticipantId};
use course_register_core::messages::FolderForFiles;
use course_register_core::steps::Steps;
use tauri::ipc::Channel;
use tauri::{State, WebviewWindow};

use crate::dialogs;
use crate::documents;
use crate::error::{Answer, problem, told};
use crate::pictures::{self, Chosen};
use crate::saved::Saved;
use crate::state::{State as Open, aside};
use crate::underway::Underway;

/// How many pixels a point of the page has in the preview: sharp on a screen of high density.
const PREVIEW: f32 = 1.6;

#[tauri::command]
pub async fn certificates(open: State<'_, Open>, course_id: CourseId) -> Answer<CertificatesSheet> {
    open.with_data_file(move |file, moment| file.read(|reading| core::certificates(reading, course_id, moment))).await
}

#[tauri::command]
pub async fn certificate_detail(
    open: State<'_, Open>,
    course_id: CourseId,
    participant_id: ParticipantId,
) -> Answer<CertificateDetail> {
    open.with_data_file(move |file, moment| {
        file.read(|reading| core::certificate_detail(reading, course_id, participant_id, moment))
    })
    .await
}

#[tauri::command]
pub async fn record_requests(open: State<'_, Open>, request: RecordRequests) -> Answer<Changed<CertificatesChanged>> {
    open.with_data_file(move |file, moment| core::record_requests(file, moment, &request)).await
}

#[tauri::command]
pub async fn decide_requests(open: State<'_, Open>, request: DecideRequests) -> Answer<Changed<CertificatesChanged>> {
    open.with_data_file(move |file, moment| core::decide_requests(file, moment, &request)).await
}

#[tauri::command]
pub async fn issue_certificates(
    open: State<'_, Open>,
    underway: State<'_, Underway>,
    request: IssueCertificates,
    progress: Channel<u8>,
) -> Answer<Changed<CertificatesChanged>> {
    let work = underway.begin(progress);
    open.with_data_file(move |file, moment| {
        let go_on = |done, of| work.reached(done, of);
        core::issue_certificates(file, moment, &request, &documents::pdf, Steps::watched(&go_on))
    })
    .await
}

#[tauri::command]
pub async fn reissue_certificate(
    open: State<'_, Open>,
    request: ReissueCertificate,
) -> Answer<Changed<CertificatesChanged>> {
    open.with_data_file(move |file, moment| core::reissue_certificate(file, moment, &request, &documents::pdf)).await
}

#[tauri::command]
pub async fn withdraw_certificate(
    open: State<'_, Open>,
    request: ReissueCertificate,
) -> Answer<Changed<CertificatesChanged>> {
    open.with_data_file(move |file, moment| core::withdraw_certificate(file, moment, &request)).await
}

/// Asks for a folder and saves the documents there, all of them or none; nothing when the dialog was closed. A name that
/// is taken gets a number.
#[tauri::command]
pub async fn save_certificates(
    open: State<'_, Open>,
    saved: State<'_, Saved>,
    window: WebviewWindow,
    certificate_ids: Vec<CertificateId>,
) -> Answer<Option<FolderForFiles>> {
    if certificate_ids.is_empty() {
        return Err(problem("Choose whose certificates are to be saved first."));
    }
    let Some(place) = dialogs::folder(&window, saved.start().as_deref()).await? else { return Ok(None) };
    let folder = place.clone();
    let token = open
        .with_data_file(move |file, moment| {
            file.read(|reading| core::save_documents(reading, &certificate_ids, &folder))?;
            Ok(moment.new_uid().0)
        })
        .await?;
    saved.keep(token.clone(), &place);
    saved.start_in(&place);
    Ok(Some(FolderForFiles { token, folder: place.to_string_lossy().into_owned() }))
}

/// Opens a document in the system's reader, as a copy that goes when the program ends.
#[tauri::command]
pub async fn open_certificate(
    open: State<'_, Open>,
    saved: State<'_, Saved>,
    certificate_id: CertificateId,
) -> Answer<()> {
    let documents =
        open.with_data_file(move |file, _| file.read(|reading| core::documents(reading, &[certificate_id]))).await?;
    let folder = saved.for_a_while()?;
    aside(move || {
        for (_, bytes) in documents {
            // Nobody's name: what a person is called makes no place on this computer unasked.
            let place = folder.join("certificate.pdf");
            let shown =
                std::fs::write(&place, bytes).is_ok() && tauri_plugin_opener::open_path(&place, None::<&str>).is_ok();
            if !shown {
                log::warn!("a certificate could not be opened");
                return Err(problem(
                    "No program on this computer opens PDF files by itself. Save it into a folder instead.",
                ));
            }
        }
        Ok(())
    })
    .await
}

#[tauri::command]
pub async fn check_number(open: State<'_, Open>, number: String) -> Answer<Checked> {
    open.with_data_file(move |file, _| file.read(|reading| core::check_number(reading, &number))).await
}

/// Asks for a PDF and says whether it is one of ours; nothing when the dialog was closed.
#[tauri::command]
pub async fn check_file(
    open: State<'_, Open>,
    saved: State<'_, Saved>,
    window: WebviewWindow,
) -> Answer<Option<Checked>> {
    let Some(place) = dialogs::certificate(&window, saved.came_from().as_deref()).await? else { return Ok(None) };
    let bytes = aside(move || pictures::bytes_of(&place)).await?;
    open.with_data_file(move |file, _| file.read(|reading| core::check_document(reading, &bytes))).await.map(Some)
}

#[tauri::command]
pub async fn certificate_design(open: State<'_, Open>) -> Answer<DesignSheet> {
    open.with_data_file(move |file, _| file.read(core::certificate_design)).await
}

#[tauri::command]
pub async fn change_certificate_design(
    open: State<'_, Open>,
    chosen: State<'_, Chosen>,
    design: CertificateDesign,
    picture: PictureChoice,
) -> Answer<Changed<DesignSheet>> {
    let bytes = chosen.bytes();
    open.with_data_file(move |file, moment| {
        core::change_certificate_design(file, moment, &design, (picture, bytes.as_deref()), &documents::pdf)
    })
    .await
}

/// Asks for an image and looks at it; answers its name, or nothing when the dialog was closed.
#[tauri::command]
pub async fn choose_certificate_picture(
    chosen: State<'_, Chosen>,
    saved: State<'_, Saved>,
    window: WebviewWindow,
) -> Answer<Option<String>> {
    let Some(place) = dialogs::picture(&window, saved.came_from().as_deref()).await? else { return Ok(None) };
    let (name, bytes) = aside(move || pictures::looked_at(&place)).await?;
    chosen.keep(bytes);
    Ok(Some(name))
}

/// What a certificate looks like with what is typed, as an address of an image.
#[tauri::command]
pub async fn certificate_preview(
    open: State<'_, Open>,
    chosen: State<'_, Chosen>,
    design: CertificateDesign,
    picture: PictureChoice,
    recipient: String,
) -> Answer<String> {
    let bytes = chosen.bytes();
    let (printed, picture) = open
        .with_data_file(move |file, moment| {
            file.read(|reading| {
                core::certificate_sample(reading, &design, (picture, bytes.as_deref()), &recipient, moment.today())
            })
        })
        .await?;
    aside(move || {
        let page = documents::preview(&printed, picture.as_deref(), PREVIEW).map_err(told)?;
        Ok(format!("data:image/png;base64,{}", STANDARD.encode(page)))
    })
    .await
}
