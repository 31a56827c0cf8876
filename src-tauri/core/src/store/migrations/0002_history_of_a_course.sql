-- Schema 2: what is found without reading through a table that grows. The history of one course:
CREATE INDEX change_of_course ON change (course_id, operation_id) WHERE course_id IS NOT NULL;
-- The first and last date of a course, and who is of the sample, from an index alone.
CREATE INDEX session_of_course ON session (course_id, state, local_date) WHERE course_id IS NOT NULL;
CREATE INDEX participant_of_sample ON participant (id) WHERE is_sample = 1;
