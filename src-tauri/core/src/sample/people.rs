//! The people of the sample course, all invented: addresses at example.org, telephone numbers that no one has.

use crate::bookings::BookingState;

/// One invented person with their place.
pub(super) struct Sample {
    pub(super) first_name: &'static str,
    pub(super) last_name: &'static str,
    pub(super) organisation: &'static str,
    pub(super) job_title: &'static str,
    pub(super) state: BookingState,
    /// One letter for each session from the first: `P`, `T` with minutes, `A`, `X`, or `-` for none.
    pub(super) marks: &'static str,
}

const fn person(
    first_name: &'static str,
    last_name: &'static str,
    organisation: &'static str,
    job_title: &'static str,
    state: BookingState,
    marks: &'static str,
) -> Sample {
    Sample { first_name, last_name, organisation, job_title, state, marks }
}

const TRUST: &str = "Northfield Community Trust";
const HOSPITAL: &str = "St Brannock’s Hospital";
const HOSPICE: &str = "Harbourside Hospice";
const COUNCIL: &str = "Westmarch Council";

use BookingState::{Applied, Booked, Declined, Offered, WaitingList, Withdrawn};

/// The course that is running: after its fourth session every verdict is among them.
pub(super) const RUNNING: &[Sample] = &[
    person("Grace", "Adeyemi", TRUST, "Community nursing lead", Booked, "PPPP"),
    person("Tom", "Ashworth", HOSPITAL, "Ward manager", Booked, "PPPP"),
    person("Bea", "Bright", "Larkrise Adult Care", "Registered manager", Booked, "PXPP"),
    person("Rowan", "Castle", HOSPITAL, "Chief pharmacy technician", Booked, "PPT95P"),
    person("Łucja", "Dąbrowska", TRUST, "Head of therapies", Booked, "PPPP"),
    person("Fergus", "Doyle", HOSPITAL, "Estates lead", Booked, "AXXX"),
    person("Nia", "Evans", "Cwm Derwen House", "Matron", Booked, "PPPP"),
    person("Siân", "Fairfax", TRUST, "Young people’s service manager", Booked, "PPAP"),
    person("Priya", "Ganesh", COUNCIL, "Reablement team lead", Booked, "PPP-"),
    person("Harriet", "Holm", HOSPITAL, "Dietetics manager", Booked, "PAPA"),
    person("Idris", "Jones", "Cwm Derwen House", "Home manager", Booked, "XPXP"),
    person("Kwame", "Kufuor", HOSPITAL, "Theatre manager", Booked, "PPPPA"),
    person("Mei", "Lin", HOSPITAL, "Radiology superintendent", Booked, "PPPP"),
    person("Oona", "MacBride", HOSPICE, "Director of care", Booked, "PT40P-"),
    person("José", "Marín", "Eastvale Ambulance Service", "Operations manager", Booked, "PPPA"),
    person("Ada", "O’Neill", HOSPITAL, "Midwifery matron", Booked, "PPPP"),
    person("Sam", "Okoro", TRUST, "Crisis team manager", Booked, "PPXP"),
    person("Ellis", "Parry-Hughes", TRUST, "Governance lead", Booked, "-PPP"),
    person("Tariq", "Rahman", COUNCIL, "Head of reablement", Booked, "XPP-"),
    person("Wren", "Sadler", COUNCIL, "Learning disability service manager", Booked, "PPPP"),
    person("Jo", "Tennant", "Larkrise Adult Care", "Day services manager", Booked, "PPXA"),
    person("Una", "Whitlock", COUNCIL, "Safeguarding lead", Booked, "PPT60P"),
    person("Amara", "Nwosu", HOSPICE, "Lead nurse", Applied, ""),
    person("Dylan", "Pryce", "Cwm Derwen House", "Deputy manager", Applied, ""),
    person("Hana", "Sato", HOSPITAL, "Physiotherapy lead", Applied, ""),
    person("Leila", "Haddad", TRUST, "School nursing lead", Offered, ""),
    person("Gareth", "Bowen", "Eastvale Ambulance Service", "Clinical team leader", Offered, ""),
    person("Mateo", "Rojas", COUNCIL, "Supported living manager", WaitingList, ""),
    person("Freya", "Lindqvist", HOSPITAL, "Outpatients manager", WaitingList, ""),
    person("Colin", "Mather", "Mather Consulting", "Adviser", Declined, ""),
    person("Aoife", "Brennan", HOSPICE, "Volunteer", Declined, ""),
    person("Yusuf", "Demir", HOSPITAL, "Endoscopy manager", Withdrawn, "PX"),
    person("Beatrix", "Vance", TRUST, "Rota coordinator", Withdrawn, ""),
];

/// The course before it, which is finished: eight graduates of ten.
pub(super) const FINISHED: &[Sample] = &[
    person("Anneliese", "Roth", HOSPICE, "Chief executive", Booked, "PPPPPP"),
    person("Bogdan", "Ilić", HOSPITAL, "Recovery ward manager", Booked, "PPPPPA"),
    person("Carys", "Meredith", "Cwm Derwen House", "Nurse in charge", Booked, "PPPXPP"),
    person("Devika", "Nair", TRUST, "Palliative care lead", Booked, "PPPPPP"),
    person("Emeka", "Obi", HOSPITAL, "Porters’ manager", Booked, "PAPPPP"),
    person("Flora", "Sinclair", COUNCIL, "Adult social care lead", Booked, "PPPPT100P"),
    person("Gwilym", "Rees", "Eastvale Ambulance Service", "Control room manager", Booked, "XPPXPP"),
    person("Hye-jin", "Park", HOSPITAL, "Laboratory manager", Booked, "PPPPPP"),
    person("Imogen", "Tate", "Larkrise Adult Care", "Area manager", Booked, "PPXXAP"),
    person("Jonas", "Weber", TRUST, "Facilities lead", Booked, "PPAXXX"),
];

/// What each participant has to meet, as the centre publishes it.
pub(super) const REQUIREMENTS: [&str; 5] = [
    "Able to attend all six sessions",
    "Zoom in a private space, camera on throughout",
    "Equipment checked with the Zoom link",
    "Guidelines read before session 1",
    "In a leadership role in health or social care",
];
