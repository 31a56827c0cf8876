-- Schema 6: certificates of attendance: who asked for one, what was decided, and what was issued.

-- With which letters the numbers of a programme's certificates begin: fixed with the first that is issued.
CREATE TABLE certificate_series (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  programme_id INTEGER NOT NULL UNIQUE REFERENCES programme (id) DEFERRABLE INITIALLY DEFERRED,
  code TEXT NOT NULL UNIQUE CHECK (code GLOB '[A-Z]*' AND code NOT GLOB '*[^A-Z0-9]*' AND length(code) BETWEEN 1 AND 12)
) STRICT;

-- Somebody asked for their certificate of a course.
CREATE TABLE certificate_request (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  participant_id INTEGER NOT NULL REFERENCES participant (id) DEFERRABLE INITIALLY DEFERRED,
  course_id INTEGER NOT NULL REFERENCES course (id) DEFERRABLE INITIALLY DEFERRED,
  asked_on TEXT NOT NULL CHECK (date(asked_on) IS asked_on),
  channel TEXT NOT NULL CHECK (channel IN ('email', 'phone', 'in_person', 'form', 'other')),
  state TEXT NOT NULL DEFAULT 'asked' CHECK (state IN ('asked', 'approved', 'declined', 'withdrawn')),
  decided_on TEXT CHECK (decided_on IS NULL OR date(decided_on) IS decided_on),
  -- why it was declined or withdrawn, or approved against the verdict
  reason TEXT NOT NULL DEFAULT '' CHECK (length(reason) <= 1000),
  -- what the verdict said when it was decided
  verdict TEXT NOT NULL DEFAULT '' CHECK (length(verdict) <= 2000),
  CHECK ((state = 'asked') = (decided_on IS NULL))
) STRICT;
CREATE UNIQUE INDEX certificate_request_open ON certificate_request (course_id, participant_id) WHERE state = 'asked';
CREATE INDEX certificate_request_of_course ON certificate_request (course_id, participant_id, id);
CREATE INDEX certificate_request_who ON certificate_request (participant_id);
CREATE INDEX certificate_request_waiting ON certificate_request (course_id) WHERE state = 'asked';

-- Outside history: an image of the centre's own, as it was chosen.
CREATE TABLE certificate_picture (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
  content BLOB NOT NULL
) STRICT;

-- Outside history: a document as it was issued, and what was printed in it.
CREATE TABLE certificate_document (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
  printed TEXT NOT NULL CHECK (json_valid(printed)),
  content BLOB NOT NULL
) STRICT;

-- What was issued. A number is never given twice, and there is none between two that was not given.
CREATE TABLE certificate (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  programme_id INTEGER NOT NULL REFERENCES programme (id) DEFERRABLE INITIALLY DEFERRED,
  year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 9999),
  serial INTEGER NOT NULL CHECK (serial >= 1),
  number TEXT NOT NULL UNIQUE,
  participant_id INTEGER NOT NULL REFERENCES participant (id) DEFERRABLE INITIALLY DEFERRED,
  course_id INTEGER NOT NULL REFERENCES course (id) DEFERRABLE INITIALLY DEFERRED,
  certificate_request_id INTEGER NOT NULL REFERENCES certificate_request (id) DEFERRABLE INITIALLY DEFERRED,
  issued_on TEXT NOT NULL CHECK (date(issued_on) IS issued_on),
  first_name TEXT NOT NULL,
  last_name TEXT NOT NULL,
  course_title TEXT NOT NULL,
  sessions_attended INTEGER NOT NULL CHECK (sessions_attended >= 0),
  minutes INTEGER NOT NULL CHECK (minutes >= 0),
  certificate_document_id INTEGER NOT NULL REFERENCES certificate_document (id) DEFERRABLE INITIALLY DEFERRED,
  -- in place of which it was issued, and why
  supersedes_id INTEGER UNIQUE REFERENCES certificate (id) DEFERRABLE INITIALLY DEFERRED,
  reason TEXT NOT NULL DEFAULT '' CHECK (length(reason) <= 1000),
  withdrawn_on TEXT CHECK (withdrawn_on IS NULL OR date(withdrawn_on) IS withdrawn_on),
  withdrawn_reason TEXT NOT NULL DEFAULT '' CHECK (length(withdrawn_reason) <= 1000),
  UNIQUE (programme_id, year, serial),
  CHECK ((withdrawn_on IS NULL) = (withdrawn_reason = ''))
) STRICT;
-- The certificate that went with a message.
ALTER TABLE message ADD COLUMN certificate_id INTEGER REFERENCES certificate (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX message_with_certificate ON message (certificate_id) WHERE certificate_id IS NOT NULL;

CREATE INDEX certificate_of_course ON certificate (course_id, participant_id, id);
CREATE INDEX certificate_who ON certificate (participant_id);
CREATE INDEX certificate_on_request ON certificate (certificate_request_id);
CREATE INDEX certificate_printed ON certificate (certificate_document_id);
