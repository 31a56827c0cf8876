-- Schema 4: files that were brought in, with their rows; what attendance reports said of sessions, and who was meant.

-- Outside history: what stood in a file stays, whatever is undone. The rows are [[number, [cell, …]], …].
CREATE TABLE kept_file (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  read_as TEXT NOT NULL CHECK (json_valid(read_as)),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 300),
  kept_at TEXT NOT NULL,
  content TEXT NOT NULL CHECK (json_valid(content)),
  UNIQUE (sha256, read_as)
) STRICT;

-- What was taken from attendance reports for one session: more files add to it.
CREATE TABLE attendance_report (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  session_id INTEGER NOT NULL UNIQUE REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
  taken_at TEXT NOT NULL,
  date_order TEXT NOT NULL DEFAULT '' CHECK (date_order IN ('', 'day_first', 'month_first')),
  -- how much later than written the times are
  shift_minutes INTEGER NOT NULL DEFAULT 0 CHECK (shift_minutes BETWEEN -1440 AND 1440),
  -- who was expected and in no report was marked absent
  marks_absent INTEGER NOT NULL DEFAULT 0 CHECK (marks_absent IN (0, 1))
) STRICT;

CREATE TABLE attendance_report_file (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  attendance_report_id INTEGER NOT NULL REFERENCES attendance_report (id) DEFERRABLE INITIALLY DEFERRED,
  kept_file_id INTEGER NOT NULL REFERENCES kept_file (id) DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (attendance_report_id, kept_file_id)
) STRICT;
CREATE INDEX attendance_report_file_kept ON attendance_report_file (kept_file_id);

-- Each name in the reports of a session, and who it is.
CREATE TABLE attendance_report_name (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  attendance_report_id INTEGER NOT NULL REFERENCES attendance_report (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL,
  email TEXT NOT NULL DEFAULT '',
  -- NULL: nobody whose attendance is kept, such as a facilitator
  participant_id INTEGER REFERENCES participant (id) DEFERRABLE INITIALLY DEFERRED,
  how TEXT NOT NULL CHECK (how IN ('email', 'alias', 'said', 'facilitator')),
  minutes INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 1440),
  UNIQUE (attendance_report_id, name, email)
) STRICT;
CREATE INDEX attendance_report_name_who ON attendance_report_name (participant_id) WHERE participant_id IS NOT NULL;

-- A name under which somebody came, said once: belongs to one course, or to the follow-up sessions of one programme.
CREATE TABLE alias (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  participant_id INTEGER NOT NULL REFERENCES participant (id) DEFERRABLE INITIALLY DEFERRED,
  course_id INTEGER REFERENCES course (id) DEFERRABLE INITIALLY DEFERRED,
  programme_id INTEGER REFERENCES programme (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL CHECK (length(name) >= 1),
  folded TEXT NOT NULL CHECK (length(folded) >= 1),
  CHECK ((course_id IS NULL) <> (programme_id IS NULL)),
  UNIQUE (course_id, folded, participant_id),
  UNIQUE (programme_id, folded, participant_id)
) STRICT;
CREATE INDEX alias_of_participant ON alias (participant_id);

-- What the columns of a file hold whose headings say nothing: said once for all files of the same headings.
CREATE TABLE column_mapping (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  used_for TEXT NOT NULL CHECK (used_for IN ('attendance_reports', 'applications')),
  headings TEXT NOT NULL CHECK (json_valid(headings)),
  columns TEXT NOT NULL CHECK (json_valid(columns)),
  UNIQUE (used_for, headings)
) STRICT;

-- A file from which applications to a course were taken.
CREATE TABLE application_file (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  course_id INTEGER NOT NULL REFERENCES course (id) DEFERRABLE INITIALLY DEFERRED,
  kept_file_id INTEGER NOT NULL REFERENCES kept_file (id) DEFERRABLE INITIALLY DEFERRED,
  taken_at TEXT NOT NULL,
  UNIQUE (course_id, kept_file_id)
) STRICT;
CREATE INDEX application_file_kept ON application_file (kept_file_id);

-- What was answered to a question of the form that no field is for.
CREATE TABLE application_answer (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  booking_id INTEGER NOT NULL REFERENCES booking (id) DEFERRABLE INITIALLY DEFERRED,
  question TEXT NOT NULL CHECK (length(question) >= 1),
  answer TEXT NOT NULL CHECK (length(answer) >= 1),
  UNIQUE (booking_id, question)
) STRICT;
