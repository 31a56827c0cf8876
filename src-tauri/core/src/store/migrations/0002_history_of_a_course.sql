-- Schema 2: the history of one course is found without reading through all of it.
CREATE INDEX change_of_course ON change (course_id, operation_id) WHERE course_id IS NOT NULL;
