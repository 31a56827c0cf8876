-- Schema 1. The words are the administrator's: programme, course, session, participant, booking, register, mark.
-- Dates are local 'YYYY-MM-DD', times local 'HH:MM' (with a zone beside them), instants RFC 3339 UTC. Money is whole pence.
-- Ids are AUTOINCREMENT: an id used again would give one person another's history. A uid is what leaves the program.
-- No foreign key cascades: what goes is named, one by one, so undo can never take away what it did not bring.
-- History (operation, change) is filled by TEMP triggers made at open; the tables below the line are outside it.

CREATE TABLE programme (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
  -- what a new course of this programme starts with
  session_count INTEGER NOT NULL DEFAULT 6 CHECK (session_count BETWEEN 1 AND 60),
  every_weeks INTEGER NOT NULL DEFAULT 1 CHECK (every_weeks BETWEEN 1 AND 12),
  starts_at TEXT NOT NULL DEFAULT '15:00' CHECK (starts_at GLOB '[0-2][0-9]:[0-5][0-9]'),
  ends_at TEXT NOT NULL DEFAULT '17:00' CHECK (ends_at GLOB '[0-2][0-9]:[0-5][0-9]' AND ends_at > starts_at),
  capacity INTEGER CHECK (capacity BETWEEN 0 AND 100000),
  fee_pence INTEGER NOT NULL DEFAULT 0 CHECK (fee_pence >= 0),
  zoom_link TEXT NOT NULL DEFAULT '',
  certificate_threshold INTEGER NOT NULL DEFAULT 4 CHECK (certificate_threshold BETWEEN 0 AND 60),
  minimum_minutes INTEGER NOT NULL DEFAULT 90 CHECK (minimum_minutes BETWEEN 0 AND 1440),
  follow_up_starts_at TEXT NOT NULL DEFAULT '15:00' CHECK (follow_up_starts_at GLOB '[0-2][0-9]:[0-5][0-9]'),
  follow_up_minutes INTEGER NOT NULL DEFAULT 60 CHECK (follow_up_minutes BETWEEN 5 AND 1440),
  is_sample INTEGER NOT NULL DEFAULT 0 CHECK (is_sample IN (0, 1))
) STRICT;

CREATE TABLE programme_requirement (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  programme_id INTEGER NOT NULL REFERENCES programme (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  requirement TEXT NOT NULL CHECK (length(requirement) BETWEEN 1 AND 500)
) STRICT;
CREATE INDEX programme_requirement_of ON programme_requirement (programme_id, position);

CREATE TABLE facilitator (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  email TEXT NOT NULL DEFAULT '',
  is_sample INTEGER NOT NULL DEFAULT 0 CHECK (is_sample IN (0, 1))
) STRICT;

CREATE TABLE facilitator_absence (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  facilitator_id INTEGER NOT NULL REFERENCES facilitator (id) DEFERRABLE INITIALLY DEFERRED,
  first_day TEXT NOT NULL CHECK (date(first_day) IS first_day),
  last_day TEXT NOT NULL CHECK (date(last_day) IS last_day AND last_day >= first_day),
  reason TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX facilitator_absence_of ON facilitator_absence (facilitator_id, first_day);

CREATE TABLE course (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  programme_id INTEGER NOT NULL REFERENCES programme (id) DEFERRABLE INITIALLY DEFERRED,
  title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
  capacity INTEGER CHECK (capacity BETWEEN 0 AND 100000),      -- NULL: no limit
  fee_pence INTEGER NOT NULL DEFAULT 0 CHECK (fee_pence >= 0), -- what a new booking starts with
  zoom_link TEXT NOT NULL DEFAULT '',
  certificate_threshold INTEGER NOT NULL CHECK (certificate_threshold BETWEEN 0 AND 60),
  minimum_minutes INTEGER NOT NULL CHECK (minimum_minutes BETWEEN 0 AND 1440),
  notes TEXT NOT NULL DEFAULT '',
  archived_on TEXT CHECK (archived_on IS NULL OR date(archived_on) IS archived_on)
) STRICT;
CREATE INDEX course_of_programme ON course (programme_id);

CREATE TABLE requirement (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  course_id INTEGER NOT NULL REFERENCES course (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  requirement TEXT NOT NULL CHECK (length(requirement) BETWEEN 1 AND 500)
) STRICT;
CREATE INDEX requirement_of_course ON requirement (course_id, position);

-- A dated meeting. It belongs to one course, or as a follow-up session to one programme. Held is derived: planned,
-- and its end has passed. The number survives a move and is never used again.
CREATE TABLE session (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  course_id INTEGER REFERENCES course (id) DEFERRABLE INITIALLY DEFERRED,
  programme_id INTEGER REFERENCES programme (id) DEFERRABLE INITIALLY DEFERRED,
  number INTEGER NOT NULL CHECK (number >= 1),
  state TEXT NOT NULL DEFAULT 'planned' CHECK (state IN ('planned', 'cancelled')),
  cancelled_reason TEXT NOT NULL DEFAULT '',
  local_date TEXT NOT NULL CHECK (date(local_date) IS local_date),
  starts_at TEXT NOT NULL CHECK (starts_at GLOB '[0-2][0-9]:[0-5][0-9]'),
  ends_at TEXT NOT NULL CHECK (ends_at GLOB '[0-2][0-9]:[0-5][0-9]' AND ends_at > starts_at),
  break_minutes INTEGER NOT NULL DEFAULT 0 CHECK (break_minutes BETWEEN 0 AND 1440),
  zone TEXT NOT NULL DEFAULT 'Europe/London' CHECK (zone = 'Europe/London'),
  zoom_link TEXT NOT NULL DEFAULT '',                          -- empty: the course's
  title TEXT NOT NULL DEFAULT '',
  notes TEXT NOT NULL DEFAULT '',
  -- rises whenever start or end changes and is never rolled back: calendars out there remember it
  calendar_sequence INTEGER NOT NULL DEFAULT 0,
  CHECK ((course_id IS NULL) <> (programme_id IS NULL)),
  UNIQUE (course_id, number),
  UNIQUE (programme_id, number)
) STRICT;
CREATE INDEX session_on_date ON session (local_date);

-- Who facilitates by default (course) and who facilitates this time (session).
CREATE TABLE course_facilitator (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  course_id INTEGER NOT NULL REFERENCES course (id) DEFERRABLE INITIALLY DEFERRED,
  facilitator_id INTEGER NOT NULL REFERENCES facilitator (id) DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (course_id, facilitator_id)
) STRICT;
CREATE INDEX course_facilitator_who ON course_facilitator (facilitator_id);

CREATE TABLE session_facilitator (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  session_id INTEGER NOT NULL REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
  facilitator_id INTEGER NOT NULL REFERENCES facilitator (id) DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (session_id, facilitator_id)
) STRICT;
CREATE INDEX session_facilitator_who ON session_facilitator (facilitator_id);

CREATE TABLE participant (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  first_name TEXT NOT NULL CHECK (length(first_name) <= 200),
  last_name TEXT NOT NULL CHECK (length(last_name) <= 200),
  phone TEXT NOT NULL DEFAULT '',
  organisation TEXT NOT NULL DEFAULT '',
  job_title TEXT NOT NULL DEFAULT '',
  leadership_role_confirmed_on TEXT CHECK (leadership_role_confirmed_on IS NULL OR date(leadership_role_confirmed_on) IS leadership_role_confirmed_on),
  notes TEXT NOT NULL DEFAULT '',
  -- folded by the core (no accents, lower case): for search, for order and for likely duplicates
  search_text TEXT NOT NULL,
  sort_key TEXT NOT NULL,
  is_sample INTEGER NOT NULL DEFAULT 0 CHECK (is_sample IN (0, 1)),
  CHECK (length(first_name) + length(last_name) >= 1)
) STRICT;
-- The searched text lies in it too: a search among 30,000 people then reads this index alone.
CREATE INDEX participant_in_order ON participant (sort_key, id, search_text);

-- Unique within a person, not across people: two may share one.
CREATE TABLE participant_email (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  participant_id INTEGER NOT NULL REFERENCES participant (id) DEFERRABLE INITIALLY DEFERRED,
  email TEXT NOT NULL CHECK (length(email) BETWEEN 3 AND 320),
  folded TEXT NOT NULL,
  is_main INTEGER NOT NULL DEFAULT 0 CHECK (is_main IN (0, 1)),
  UNIQUE (participant_id, folded)
) STRICT;
CREATE INDEX participant_email_folded ON participant_email (folded);
CREATE UNIQUE INDEX participant_email_one_main ON participant_email (participant_id) WHERE is_main = 1;

-- Health data: apart from the person, out of lists and exports unless asked for, and deleted by itself.
CREATE TABLE access_needs (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  participant_id INTEGER NOT NULL UNIQUE REFERENCES participant (id) DEFERRABLE INITIALLY DEFERRED,
  needs TEXT NOT NULL CHECK (length(needs) >= 1)
) STRICT;

-- One row per person and course for ever; its dated events beside it.
CREATE TABLE booking (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  participant_id INTEGER NOT NULL REFERENCES participant (id) DEFERRABLE INITIALLY DEFERRED,
  course_id INTEGER NOT NULL REFERENCES course (id) DEFERRABLE INITIALLY DEFERRED,
  state TEXT NOT NULL CHECK (state IN ('applied', 'offered', 'waiting_list', 'booked', 'declined', 'withdrawn')),
  state_since TEXT NOT NULL CHECK (date(state_since) IS state_since),
  applied_on TEXT NOT NULL CHECK (date(applied_on) IS applied_on),
  -- the first day on which the person held a place; NULL when never booked
  booked_on TEXT CHECK (booked_on IS NULL OR date(booked_on) IS booked_on),
  start_session_number INTEGER NOT NULL DEFAULT 1 CHECK (start_session_number >= 1),
  fee_pence INTEGER NOT NULL DEFAULT 0 CHECK (fee_pence >= 0),
  fee_reason TEXT NOT NULL DEFAULT '',
  notes TEXT NOT NULL DEFAULT '',
  UNIQUE (participant_id, course_id)
) STRICT;
CREATE INDEX booking_of_course ON booking (course_id, state);

CREATE TABLE booking_event (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  booking_id INTEGER NOT NULL REFERENCES booking (id) DEFERRABLE INITIALLY DEFERRED,
  state TEXT NOT NULL CHECK (state IN ('applied', 'offered', 'waiting_list', 'booked', 'declined', 'withdrawn')),
  on_date TEXT NOT NULL CHECK (date(on_date) IS on_date),
  reason TEXT NOT NULL DEFAULT '',
  over_capacity INTEGER NOT NULL DEFAULT 0 CHECK (over_capacity IN (0, 1))
) STRICT;
CREATE INDEX booking_event_of ON booking_event (booking_id, id);

-- What is paid is the sum of the entries; amounts are positive, with a kind.
CREATE TABLE payment (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  booking_id INTEGER NOT NULL REFERENCES booking (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL CHECK (kind IN ('payment', 'refund')),
  amount_pence INTEGER NOT NULL CHECK (amount_pence > 0),
  paid_on TEXT NOT NULL CHECK (date(paid_on) IS paid_on),
  method TEXT NOT NULL DEFAULT '',
  notes TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX payment_of ON payment (booking_id);

CREATE TABLE requirement_met (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  booking_id INTEGER NOT NULL REFERENCES booking (id) DEFERRABLE INITIALLY DEFERRED,
  requirement_id INTEGER NOT NULL REFERENCES requirement (id) DEFERRABLE INITIALLY DEFERRED,
  met_on TEXT NOT NULL CHECK (date(met_on) IS met_on),
  UNIQUE (booking_id, requirement_id)
) STRICT;
CREATE INDEX requirement_met_which ON requirement_met (requirement_id);

-- The register: one row per session and participant, not per booking, so that a person who moves keeps their marks.
-- A row without a mark holds a note or an override; no mark at all is unmarked, which is not absent.
CREATE TABLE attendance (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  session_id INTEGER NOT NULL REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
  participant_id INTEGER NOT NULL REFERENCES participant (id) DEFERRABLE INITIALLY DEFERRED,
  mark TEXT CHECK (mark IN ('present', 'part', 'apologies', 'absent')),
  minutes INTEGER CHECK (minutes BETWEEN 0 AND 1440),
  source TEXT NOT NULL DEFAULT 'hand' CHECK (source IN ('hand', 'import')),
  set_by_hand TEXT CHECK (set_by_hand IN ('counts', 'does_not_count')),
  set_by_hand_reason TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  CHECK ((mark IS 'part') = (minutes IS NOT NULL)),
  CHECK (set_by_hand IS NULL OR length(set_by_hand_reason) >= 1),
  UNIQUE (session_id, participant_id)
) STRICT;
CREATE INDEX attendance_of_participant ON attendance (participant_id);

-- Stored, not derived: a later graduate is offered, never added.
CREATE TABLE invitee (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  session_id INTEGER NOT NULL REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
  participant_id INTEGER NOT NULL REFERENCES participant (id) DEFERRABLE INITIALLY DEFERRED,
  reply TEXT NOT NULL DEFAULT 'no_reply' CHECK (reply IN ('no_reply', 'coming', 'not_coming')),
  replied_on TEXT CHECK (replied_on IS NULL OR date(replied_on) IS replied_on),
  UNIQUE (session_id, participant_id)
) STRICT;
CREATE INDEX invitee_who ON invitee (participant_id);

-- A graduate of a cohort from before this program, recorded by hand.
CREATE TABLE earlier_graduate (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  programme_id INTEGER NOT NULL REFERENCES programme (id) DEFERRABLE INITIALLY DEFERRED,
  participant_id INTEGER NOT NULL REFERENCES participant (id) DEFERRABLE INITIALLY DEFERRED,
  course TEXT NOT NULL CHECK (length(course) >= 1),
  reason TEXT NOT NULL CHECK (length(reason) >= 1),
  UNIQUE (programme_id, participant_id)
) STRICT;
CREATE INDEX earlier_graduate_who ON earlier_graduate (participant_id);

CREATE TABLE avoided_week (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  first_day TEXT NOT NULL CHECK (date(first_day) IS first_day),
  last_day TEXT NOT NULL CHECK (date(last_day) IS last_day AND last_day >= first_day),
  label TEXT NOT NULL CHECK (length(label) BETWEEN 1 AND 200)
) STRICT;

CREATE TABLE added_bank_holiday (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  local_date TEXT NOT NULL UNIQUE CHECK (date(local_date) IS local_date),
  title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 200)
) STRICT;

CREATE TABLE setting (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL UNIQUE,
  value TEXT NOT NULL
) STRICT;

-- ---------------------------------------------------------------- outside history

-- One row for each thing the administrator did: a code and ids, never a name. Undo and redo are operations themselves.
CREATE TABLE operation (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo', 'barrier')),
  target_id INTEGER REFERENCES operation (id),
  what TEXT NOT NULL CHECK (json_valid(what)),
  at TEXT NOT NULL,
  CHECK ((kind IN ('undo', 'redo')) = (target_id IS NOT NULL))
) STRICT;
CREATE INDEX operation_target ON operation (target_id, id) WHERE target_id IS NOT NULL;

-- Each changed row, before and after, with the participant it concerns.
CREATE TABLE change (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  operation_id INTEGER NOT NULL REFERENCES operation (id),
  table_name TEXT NOT NULL,
  row_id INTEGER NOT NULL,
  participant_id INTEGER,
  course_id INTEGER,
  before TEXT,
  after TEXT,
  CHECK (before IS NOT NULL OR after IS NOT NULL)
) STRICT;
CREATE INDEX change_of_operation ON change (operation_id, id);
CREATE INDEX change_of_row ON change (table_name, row_id, operation_id);
CREATE INDEX change_of_participant ON change (participant_id, operation_id) WHERE participant_id IS NOT NULL;

-- A form that is not finished yet: survives leaving the screen, and a crash.
CREATE TABLE draft (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  key TEXT NOT NULL UNIQUE,
  content TEXT NOT NULL CHECK (json_valid(content)),
  saved_at TEXT NOT NULL
) STRICT;
