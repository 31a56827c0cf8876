-- Schema 5: dates that are looked for, messages that were drafted, and who holds which calendar file.

-- A date that is thought of for a programme's next follow-up sessions.
CREATE TABLE date_candidate (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  programme_id INTEGER NOT NULL REFERENCES programme (id) DEFERRABLE INITIALLY DEFERRED,
  local_date TEXT NOT NULL CHECK (date(local_date) IS local_date),
  starts_at TEXT NOT NULL CHECK (starts_at GLOB '[0-2][0-9]:[0-5][0-9]'),
  ends_at TEXT NOT NULL CHECK (ends_at GLOB '[0-2][0-9]:[0-5][0-9]' AND ends_at > starts_at),
  UNIQUE (programme_id, local_date, starts_at)
) STRICT;

-- Who has to be able to come: the facilitators among whom the dates are looked for.
CREATE TABLE date_facilitator (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  programme_id INTEGER NOT NULL REFERENCES programme (id) DEFERRABLE INITIALLY DEFERRED,
  facilitator_id INTEGER NOT NULL REFERENCES facilitator (id) DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (programme_id, facilitator_id)
) STRICT;
CREATE INDEX date_facilitator_who ON date_facilitator (facilitator_id);

-- Who is asked which dates suit them.
CREATE TABLE date_asked (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  programme_id INTEGER NOT NULL REFERENCES programme (id) DEFERRABLE INITIALLY DEFERRED,
  participant_id INTEGER NOT NULL REFERENCES participant (id) DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (programme_id, participant_id)
) STRICT;
CREATE INDEX date_asked_who ON date_asked (participant_id);

-- What they answered; no row is no answer yet.
CREATE TABLE date_reply (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  date_candidate_id INTEGER NOT NULL REFERENCES date_candidate (id) DEFERRABLE INITIALLY DEFERRED,
  participant_id INTEGER NOT NULL REFERENCES participant (id) DEFERRABLE INITIALLY DEFERRED,
  reply TEXT NOT NULL CHECK (reply IN ('yes', 'if_need_be', 'no')),
  UNIQUE (date_candidate_id, participant_id)
) STRICT;
CREATE INDEX date_reply_who ON date_reply (participant_id);

-- The wording of a message: of a kind that the program brings, where it was changed, or the administrator's own.
CREATE TABLE message_template (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 40),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
  -- of what it speaks: a place on a course, one session, or a programme's follow-ups
  about TEXT NOT NULL CHECK (about IN ('course', 'session', 'follow_ups')),
  subject TEXT NOT NULL CHECK (length(subject) BETWEEN 1 AND 300),
  body TEXT NOT NULL CHECK (length(body) BETWEEN 1 AND 20000)
) STRICT;
CREATE UNIQUE INDEX message_template_changed ON message_template (kind) WHERE kind <> 'own';

-- Outside history: the words that were drafted for one person.
CREATE TABLE message_text (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  subject TEXT NOT NULL,
  body TEXT NOT NULL
) STRICT;

-- The log: who was drafted what, and when. Whether it was sent, the administrator says.
CREATE TABLE message (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  participant_id INTEGER NOT NULL REFERENCES participant (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 40),
  template_name TEXT NOT NULL CHECK (length(template_name) BETWEEN 1 AND 100),
  course_id INTEGER REFERENCES course (id) DEFERRABLE INITIALLY DEFERRED,
  programme_id INTEGER REFERENCES programme (id) DEFERRABLE INITIALLY DEFERRED,
  session_id INTEGER REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
  email TEXT NOT NULL CHECK (length(email) BETWEEN 3 AND 320),
  drafted_at TEXT NOT NULL,
  state TEXT NOT NULL DEFAULT 'drafted' CHECK (state IN ('drafted', 'sent', 'not_sent')),
  sent_on TEXT CHECK (sent_on IS NULL OR date(sent_on) IS sent_on),
  -- where the booking stood, of a message about a course: whoever stands elsewhere since has not been told that
  booking_state TEXT NOT NULL DEFAULT '',
  message_text_id INTEGER NOT NULL REFERENCES message_text (id) DEFERRABLE INITIALLY DEFERRED,
  CHECK ((course_id IS NULL) <> (programme_id IS NULL)),
  CHECK ((state = 'sent') = (sent_on IS NOT NULL))
) STRICT;
CREATE INDEX message_of_participant ON message (participant_id, id);
CREATE INDEX message_of_course ON message (course_id, participant_id) WHERE course_id IS NOT NULL;
CREATE INDEX message_of_programme ON message (programme_id, participant_id) WHERE programme_id IS NOT NULL;
CREATE INDEX message_of_session ON message (session_id, participant_id) WHERE session_id IS NOT NULL;
CREATE INDEX message_not_sent_yet ON message (id) WHERE state = 'drafted';
CREATE INDEX message_words ON message (message_text_id);

-- Outside history: what a calendar file of a session said; calendars out there remember it.
CREATE TABLE calendar_file (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  session_uid TEXT NOT NULL,
  sequence INTEGER NOT NULL CHECK (sequence >= 0),
  printed TEXT NOT NULL CHECK (json_valid(printed)),
  UNIQUE (session_uid, sequence, printed)
) STRICT;

-- Who was given which calendar file: with a message, or as a file on its own. The newest that counts is what they hold.
CREATE TABLE invitation (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  session_id INTEGER NOT NULL REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
  participant_id INTEGER NOT NULL REFERENCES participant (id) DEFERRABLE INITIALLY DEFERRED,
  calendar_file_id INTEGER NOT NULL REFERENCES calendar_file (id) DEFERRABLE INITIALLY DEFERRED,
  message_id INTEGER REFERENCES message (id) DEFERRABLE INITIALLY DEFERRED,
  given_at TEXT NOT NULL
) STRICT;
CREATE INDEX invitation_of_session ON invitation (session_id, participant_id, id);
CREATE INDEX invitation_who ON invitation (participant_id);
CREATE INDEX invitation_file ON invitation (calendar_file_id);
CREATE INDEX invitation_with ON invitation (message_id) WHERE message_id IS NOT NULL;
