//! Calendar files and drafts of messages, read back by other programs.

use std::path::Path;
use std::process::Command;

/// Runs a Python program over files in a fresh folder, in their order: it is given the folder, and answers JSON.
fn by_python(files: &[Vec<u8>], program: &str) -> Vec<serde_json::Value> {
    let folder = tempfile::tempdir().expect("a folder");
    for (at, file) in files.iter().enumerate() {
        std::fs::write(folder.path().join(format!("{at:06}")), file).expect("a file");
    }
    // The system’s own Python: what is installed with the system’s packages is there.
    let python = if Path::new("/usr/bin/python3").exists() { "/usr/bin/python3" } else { "python3" };
    const AROUND: &str = r"
import base64, json, pathlib, sys
files = [file.read_bytes() for file in sorted(pathlib.Path(sys.argv[1]).iterdir())]
json.dump([read(file) for file in files], sys.stdout)
";
    let said = Command::new(python).args(["-c", &format!("{program}{AROUND}")]).arg(folder.path()).output();
    let said = said.expect("python3");
    assert!(said.status.success(), "Python could not read it: {}", String::from_utf8_lossy(&said.stderr));
    let read: Vec<serde_json::Value> = serde_json::from_slice(&said.stdout).expect("JSON");
    assert_eq!(read.len(), files.len());
    read
}

/// Reads calendar files with Python’s `icalendar`, an event that cannot be read in every line being an error. Of each: how
/// many components of which names, the properties of the calendar and of its event as they are read, the organiser’s
/// parameters, and start and end as the clock shows them in London.
///
/// # Panics
/// When there is no `icalendar`, or it cannot read one.
#[must_use]
pub fn read_by_icalendar(files: &[Vec<u8>]) -> Vec<serde_json::Value> {
    const PROGRAM: &str = r"
import icalendar, zoneinfo
london = zoneinfo.ZoneInfo('Europe/London')
def read(file):
    calendar = icalendar.Calendar.from_ical(file)
    [event] = calendar.subcomponents
    assert not calendar.errors and not event.errors, event.errors
    plain = lambda one: str(one) if not hasattr(one, 'dt') else one.dt.isoformat()
    return {
        'components': [part.name for part in calendar.walk()],
        'calendar': {name: plain(one) for name, one in calendar.items()},
        'event': {name: plain(one) for name, one in event.items()},
        'organiser': dict(event['ORGANIZER'].params),
        'local': [event[name].dt.astimezone(london).strftime('%Y-%m-%d %H:%M') for name in ('DTSTART', 'DTEND')],
    }
";
    by_python(files, PROGRAM)
}

/// Reads calendar files with libical, which also looks whether what is published has all that it must have and nothing
/// that it must not. Of each: how many components there are, the names of the properties of its event with those of
/// their parameters, title, description and place, the organiser’s name and address, and start and end as seconds.
///
/// # Panics
/// When there is no libical, or it finds anything wrong with one.
#[must_use]
pub fn read_by_libical(files: &[Vec<u8>]) -> Vec<serde_json::Value> {
    const PROGRAM: &str = r"
import gi
gi.require_version('ICalGLib', '3.0')
from gi.repository import ICalGLib as ical
def each(one, kind, first, next):
    found = first(one, kind)
    while found:
        yield found
        found = next(one, kind)
def read(file):
    calendar = ical.Component.new_from_string(file.decode())
    assert calendar and calendar.isa() == ical.ComponentKind.VCALENDAR_COMPONENT
    assert ical.restriction_check(calendar) and calendar.count_errors() == 0, calendar.as_ical_string()
    assert calendar.get_method() == ical.PropertyMethod.PUBLISH
    event = calendar.get_first_component(ical.ComponentKind.VEVENT_COMPONENT)
    properties = {}
    for one in each(event, ical.PropertyKind.ANY_PROPERTY, ical.Component.get_first_property, ical.Component.get_next_property):
        parameters = each(one, ical.ParameterKind.ANY_PARAMETER, ical.Property.get_first_parameter, ical.Property.get_next_parameter)
        assert one.get_property_name() not in properties
        properties[one.get_property_name()] = [it.as_ical_string().split('=')[0] for it in parameters]
    organiser = event.get_first_property(ical.PropertyKind.ORGANIZER_PROPERTY)
    assert properties.get('ORGANIZER'), file
    return {
        'components': calendar.count_components(ical.ComponentKind.ANY_COMPONENT),
        'properties': properties,
        'texts': [event.get_summary(), event.get_description(), event.get_location()],
        'organiser': [organiser.get_first_parameter(ical.ParameterKind.CN_PARAMETER).get_cn(), organiser.get_organizer()],
        'seconds': [event.get_dtstart().as_timet(), event.get_dtend().as_timet()],
        'sequence': event.get_sequence(),
    }
";
    by_python(files, PROGRAM)
}

/// Reads drafts with Python’s `email`, any defect being an error. Of each: the names of its headers, what they say, the
/// recipients as names and addresses, the text, and the files as name, media type with parameters, and hexadecimal.
///
/// # Panics
/// When there is no Python, or it finds anything wrong with one.
#[must_use]
pub fn read_by_email(files: &[Vec<u8>]) -> Vec<serde_json::Value> {
    const PROGRAM: &str = r"
import email, email.header, email.policy, email.utils
def name_of_recipient(file):
    # Not all versions of the newer parser join the pieces of a long name without a space, as they are to be.
    name, _ = email.utils.parseaddr(email.message_from_bytes(file)['To'].replace('\r\n', ''))
    return str(email.header.make_header(email.header.decode_header(name)))
def read(file):
    assert b'\r' not in file.replace(b'\r\n', b'') and b'\n' not in file.replace(b'\r\n', b''), 'line ends'
    message = email.message_from_bytes(file, policy=email.policy.strict)
    for part in message.walk():
        assert not part.defects, part.defects
        for name, value in part.items():
            assert not value.defects, (name, value, value.defects)
    assert message.is_multipart() == (message.get_content_type() == 'multipart/mixed')
    text = message.get_body(('plain',))
    assert b'\n' not in text.get_payload(decode=True).replace(b'\r\n', b''), 'line ends of the text'
    return {
        'headers': message.keys(),
        'unsent': message['X-Unsent'],
        'subject': message['Subject'],
        'to': [[name_of_recipient(file), one.addr_spec] for one in message['To'].addresses],
        'text': text.get_content().replace('\r\n', '\n'),
        'files': [[one.get_filename(), one['Content-Type'], one.get_payload(decode=True).hex()] for one in message.iter_attachments()] if message.is_multipart() else [],
    }
";
    by_python(files, PROGRAM)
}
