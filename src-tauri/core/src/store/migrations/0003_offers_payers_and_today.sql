-- Schema 3: offers that are to be answered by a day, who pays and until when, people who were found to be one, and
-- what Today was told is settled.

-- until when an offer is to be answered; NULL in every other state
ALTER TABLE booking ADD COLUMN reply_by TEXT CHECK (reply_by IS NULL OR date(reply_by) IS reply_by);
-- until when the fee is to be paid; NULL: no day is set
ALTER TABLE booking ADD COLUMN due_on TEXT CHECK (due_on IS NULL OR date(due_on) IS due_on);
ALTER TABLE booking ADD COLUMN payer TEXT NOT NULL DEFAULT 'person' CHECK (payer IN ('person', 'employer'));
ALTER TABLE booking ADD COLUMN payer_name TEXT NOT NULL DEFAULT '';
ALTER TABLE booking ADD COLUMN purchase_order TEXT NOT NULL DEFAULT '';
ALTER TABLE booking ADD COLUMN invoice_number TEXT NOT NULL DEFAULT '';
-- the booking on another course from which the person moved to this one
ALTER TABLE booking ADD COLUMN moved_from_id INTEGER REFERENCES booking (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX booking_moved_from ON booking (moved_from_id) WHERE moved_from_id IS NOT NULL;

-- Two people who were found to be one: the id that went, so that its history is still told with the one who stays.
CREATE TABLE merged_participant (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  participant_id INTEGER NOT NULL REFERENCES participant (id) DEFERRABLE INITIALLY DEFERRED,
  was_id INTEGER NOT NULL UNIQUE,
  was_uid TEXT NOT NULL
) STRICT;
CREATE INDEX merged_participant_into ON merged_participant (participant_id);

-- A due item that was settled outside the program, by its key of words and ids: 'told/booking 12/3 held'.
CREATE TABLE settled (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  course_id INTEGER REFERENCES course (id) DEFERRABLE INITIALLY DEFERRED,
  item TEXT NOT NULL UNIQUE CHECK (length(item) BETWEEN 1 AND 200),
  on_date TEXT NOT NULL CHECK (date(on_date) IS on_date)
) STRICT;
CREATE INDEX settled_of_course ON settled (course_id);

-- What is not archived is what can be due.
CREATE INDEX course_not_archived ON course (id) WHERE archived_on IS NULL;
