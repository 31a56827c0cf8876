//! The design of certificates as it is kept, changed, and tried out.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::design::CertificateDesign;
use super::issuing::{Make, sha256_of};
use super::operation::CertificateOperation;
use super::printing::{Attended, Printed, Whose, printed};
use crate::data_file::{Changed, DataFile};
use crate::error::{Error, Result};
use crate::history::Operation;
use crate::moment::Moment;
use crate::store::{self, Reading, StoreError};

/// The design that is in force.
pub(super) struct Design {
    pub(super) design: CertificateDesign,
    /// The image's SHA-256, and its bytes.
    pub(super) picture: Option<(String, Vec<u8>)>,
}

/// Reads it.
pub(super) fn design(reading: &Reading<'_>) -> Result<Design> {
    let kept = store::certificate_design::design(reading)?;
    // A design of a later version is not read: the usual one is used until it is changed.
    let design = kept.and_then(|json| serde_json::from_str(&json).ok()).unwrap_or_default();
    let picture = match store::certificate_design::picture(reading)? {
        Some(sha256) => store::certificate_design::picture_bytes(reading, &sha256)?.map(|bytes| (sha256, bytes)),
        None => None,
    };
    Ok(Design { design, picture })
}

/// The form in Settings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct DesignSheet {
    /// How certificates look.
    pub design: CertificateDesign,
    /// Whether there is an image.
    pub has_picture: bool,
    /// The centre's name, as it is printed.
    pub centre: String,
}

/// What becomes of the image when a design is saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum PictureChoice {
    /// It stays, or there is none.
    AsItIs,
    /// None is printed.
    None,
    /// The one that was chosen.
    Chosen,
}

/// The form.
///
/// # Errors
/// That the file could not be read.
pub fn certificate_design(reading: &Reading<'_>) -> Result<DesignSheet> {
    let Design { design, picture } = design(reading)?;
    let centre = store::settings::centre(reading)?.name;
    Ok(DesignSheet { design, has_picture: picture.is_some(), centre })
}

/// Changes how certificates look from now on. `chosen` are the bytes of an image, looked at already.
///
/// # Errors
/// The fields that cannot be accepted, or what `make` says of a document made with them; that the file could not be
/// written.
pub fn change_certificate_design(
    file: &DataFile,
    moment: &Moment,
    typed: &CertificateDesign,
    (choice, chosen): (PictureChoice, Option<&[u8]>),
    make: Make<'_>,
) -> Result<Changed<DesignSheet>> {
    file.change(
        moment,
        |tx| {
            let picture = wanted(tx, choice, chosen)?;
            let design = typed.checked(picture.is_some())?;
            let tried = sample(tx, &design, picture.as_deref(), moment.today())?;
            make(&tried, picture.as_deref())?;
            let json = serde_json::to_string(&design).map_err(StoreError::from)?;
            store::certificate_design::set_design(tx, &json)?;
            match (choice, &picture) {
                (PictureChoice::Chosen, Some(bytes)) => {
                    let sha256 = sha256_of(bytes);
                    store::certificate_design::keep_picture(tx, &sha256, bytes)?;
                    store::certificate_design::set_picture(tx, Some(&sha256))?;
                }
                (PictureChoice::None, _) => store::certificate_design::set_picture(tx, None)?,
                _ => {}
            }
            Ok(((), Operation::Certificates(CertificateOperation::ChangedDesign {})))
        },
        |reading, ()| certificate_design(reading),
    )
}

fn wanted(reading: &Reading<'_>, choice: PictureChoice, chosen: Option<&[u8]>) -> Result<Option<Vec<u8>>> {
    match choice {
        PictureChoice::AsItIs => Ok(design(reading)?.picture.map(|(_, bytes)| bytes)),
        PictureChoice::None => Ok(None),
        PictureChoice::Chosen => match chosen {
            Some(bytes) => Ok(Some(bytes.to_vec())),
            None => Err(Error::refused("The image is not held any more. Choose it again.")),
        },
    }
}

/// What a certificate would look like with what is typed: an invented person's, and the image to print.
///
/// # Errors
/// The fields that cannot be accepted, or that the file could not be read.
pub fn certificate_sample(
    reading: &Reading<'_>,
    typed: &CertificateDesign,
    (choice, chosen): (PictureChoice, Option<&[u8]>),
    recipient: &str,
    today: NaiveDate,
) -> Result<(Printed, Option<Vec<u8>>)> {
    let picture = wanted(reading, choice, chosen)?;
    let design = typed.checked(picture.is_some())?;
    let mut printed = sample(reading, &design, picture.as_deref(), today)?;
    let recipient = crate::text::cleaned_line(recipient, "The name to try", 200).map_err(Error::refused)?;
    if !recipient.is_empty() {
        printed.recipient = recipient;
    }
    Ok((printed, picture))
}

fn sample(
    reading: &Reading<'_>,
    design: &CertificateDesign,
    picture: Option<&[u8]>,
    today: NaiveDate,
) -> Result<Printed> {
    let centre = store::settings::centre(reading)?.name;
    let first = today - chrono::Days::new(42);
    let attended = Attended {
        sessions: 5,
        of: 6,
        minutes: 600,
        days: Some((first, today - chrono::Days::new(7))),
        follow_ups: None,
    };
    let whose = Whose {
        recipient: "Grace Adeyemi",
        course: "Compassionate Leadership Training",
        centre: if centre.is_empty() { "The name of the centre" } else { &centre },
        number: "CLT-2026-0001",
        issued_on: today,
    };
    Ok(printed(design, picture.map(sha256_of).as_deref(), &whose, &attended))
}
