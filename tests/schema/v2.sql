-- A data file of schema 2 with rows in every table, as the program made it; every person in it is invented. Made with
-- `cargo run -p course-register-tests --example every_table -- FILE` and `sqlite3 FILE .dump`, when schema 2 was the newest.
PRAGMA application_id = 1129473383;
PRAGMA user_version = 2;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
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
INSERT INTO programme VALUES(1,'98da7f6b-807c-576c-8c3b-446506aadd00','😀 مريم 13',6,1,'15:00','17:00',24,20000,'https://zoom.example.org/j/700900',4,90,'15:00',60,0);
CREATE TABLE programme_requirement (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  programme_id INTEGER NOT NULL REFERENCES programme (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  requirement TEXT NOT NULL CHECK (length(requirement) BETWEEN 1 AND 500)
) STRICT;
INSERT INTO programme_requirement VALUES(1,1,1,'Able to attend all six sessions');
INSERT INTO programme_requirement VALUES(2,1,2,'Zoom in a private space, camera on throughout');
INSERT INTO programme_requirement VALUES(3,1,3,'Guidelines read before session 1');
INSERT INTO programme_requirement VALUES(4,1,4,'Equipment checked with the Zoom link');
INSERT INTO programme_requirement VALUES(5,1,5,'Leadership role in health or social care');
INSERT INTO programme_requirement VALUES(6,1,6,'<script> 2');
INSERT INTO programme_requirement VALUES(7,1,7,'O’Neill 0');
INSERT INTO programme_requirement VALUES(8,1,8,'''; drop table 11');
INSERT INTO programme_requirement VALUES(9,1,9,'Łucja 5');
INSERT INTO programme_requirement VALUES(10,1,10,'😀 مريم 2');
INSERT INTO programme_requirement VALUES(11,1,11,'😀 مريم 11');
CREATE TABLE facilitator (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  email TEXT NOT NULL DEFAULT '',
  is_sample INTEGER NOT NULL DEFAULT 0 CHECK (is_sample IN (0, 1))
) STRICT;
INSERT INTO facilitator VALUES(1,'61a145a7-cda0-503a-aaaa-b25d4f4163fc','O’Neill 1','ruby@example.org',0);
INSERT INTO facilitator VALUES(2,'ef72cc4c-9c68-5925-bbe7-50e1150d25e8','Łucja 12','ruby@example.org',0);
INSERT INTO facilitator VALUES(4,'73300284-e4b0-5c59-bdf1-31e229b42c0e','O’Neill 13 34','',0);
INSERT INTO facilitator VALUES(5,'b8ca39bc-8a3f-562a-a00e-fb62210b2aa1','Ruby Hart','',0);
INSERT INTO facilitator VALUES(7,'6f565386-3cf7-5b14-b7ab-18d03b0702e5','Łucja 8 47','',0);
INSERT INTO facilitator VALUES(8,'e7c2e2d9-6288-5d03-9a96-db0c047d37ca','<script> 15','',0);
INSERT INTO facilitator VALUES(9,'2dd78af9-24c7-561e-bb03-f33a3f9c80c9','=1+1 10 16','',0);
INSERT INTO facilitator VALUES(10,'d8f024c9-614e-511e-b157-23cb0d3b2705','Callum Frost','',0);
INSERT INTO facilitator VALUES(11,'999c3b7c-4930-59be-a6f8-77bcc7804f06','<script> 11','',0);
INSERT INTO facilitator VALUES(12,'f6ba5b08-cec1-5484-ae2e-0ebf7aa69a4a','😀 مريم 6 10','',0);
INSERT INTO facilitator VALUES(13,'8d2e8333-262e-5b87-873c-7823f950685d','Łucja 13','',0);
INSERT INTO facilitator VALUES(14,'9b07cbc1-e998-5700-878b-39c6c11ee0ce','Łucja 4 62','',0);
INSERT INTO facilitator VALUES(15,'da0a7064-6bdd-5e67-bdfc-a680b0367231','Łucja 3','',0);
INSERT INTO facilitator VALUES(16,'18f05880-9284-594a-a9f3-38e2f9fdacf4','<script> 12 42','',0);
CREATE TABLE facilitator_absence (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  facilitator_id INTEGER NOT NULL REFERENCES facilitator (id) DEFERRABLE INITIALLY DEFERRED,
  first_day TEXT NOT NULL CHECK (date(first_day) IS first_day),
  last_day TEXT NOT NULL CHECK (date(last_day) IS last_day AND last_day >= first_day),
  reason TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO facilitator_absence VALUES(3,2,'2026-04-13','2026-04-13','<script> 0');
INSERT INTO facilitator_absence VALUES(5,1,'2026-10-26','2026-10-26','''; drop table 2');
INSERT INTO facilitator_absence VALUES(6,1,'2026-05-04','2026-05-04','Łucja 2');
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
INSERT INTO course VALUES(1,'2c656982-755a-53fc-b5d2-06a59fea902b',1,'Łucja 3',39,15000,'',1,19,'😀 مريم 14',NULL);
INSERT INTO course VALUES(2,'8cfb1d7b-82fe-5a93-a0e0-73dade2b498b',1,'Cohort O’Neill 8',24,20000,'https://zoom.example.org/j/700900',4,90,'',NULL);
INSERT INTO course VALUES(3,'2d6a02d7-c820-5a10-8003-811d43a4f765',1,'Cohort =1+1 4',24,20000,'https://zoom.example.org/j/700900',4,90,'',NULL);
INSERT INTO course VALUES(4,'832c638a-aaf1-581a-b0ad-57895beef52b',1,'Cohort =1+1 6',24,20000,'https://zoom.example.org/j/700900',4,90,'',NULL);
INSERT INTO course VALUES(5,'d4882312-5813-57d8-a0ad-ef47149df1d1',1,'Cohort =1+1 3',24,20000,'https://zoom.example.org/j/700900',4,90,'',NULL);
INSERT INTO course VALUES(6,'e808ffb4-972a-5bb4-b923-66aaff337e91',1,'Cohort 😀 مريم 4',24,20000,'https://zoom.example.org/j/700900',4,90,'',NULL);
INSERT INTO course VALUES(7,'817938f1-d114-5473-a500-40ba657c1f86',1,'Cohort <script> 12',24,20000,'https://zoom.example.org/j/700900',4,90,'',NULL);
CREATE TABLE requirement (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  course_id INTEGER NOT NULL REFERENCES course (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  requirement TEXT NOT NULL CHECK (length(requirement) BETWEEN 1 AND 500)
) STRICT;
INSERT INTO requirement VALUES(1,1,1,'''; drop table 13');
INSERT INTO requirement VALUES(2,1,2,'Łucja 0');
INSERT INTO requirement VALUES(6,2,1,'Able to attend all six sessions');
INSERT INTO requirement VALUES(8,2,3,'Guidelines read before session 1');
INSERT INTO requirement VALUES(9,2,4,'Equipment checked with the Zoom link');
INSERT INTO requirement VALUES(10,2,5,'Leadership role in health or social care');
INSERT INTO requirement VALUES(11,1,6,'=1+1 11');
INSERT INTO requirement VALUES(12,3,1,'Able to attend all six sessions');
INSERT INTO requirement VALUES(13,3,2,'Zoom in a private space, camera on throughout');
INSERT INTO requirement VALUES(14,3,3,'Guidelines read before session 1');
INSERT INTO requirement VALUES(15,3,4,'Equipment checked with the Zoom link');
INSERT INTO requirement VALUES(16,3,5,'Leadership role in health or social care');
INSERT INTO requirement VALUES(17,1,7,'=1+1 14');
INSERT INTO requirement VALUES(18,4,1,'Able to attend all six sessions');
INSERT INTO requirement VALUES(19,4,2,'Zoom in a private space, camera on throughout');
INSERT INTO requirement VALUES(20,4,3,'Guidelines read before session 1');
INSERT INTO requirement VALUES(21,4,4,'Equipment checked with the Zoom link');
INSERT INTO requirement VALUES(22,4,5,'Leadership role in health or social care');
INSERT INTO requirement VALUES(23,1,8,'Łucja 12');
INSERT INTO requirement VALUES(24,5,1,'Able to attend all six sessions');
INSERT INTO requirement VALUES(25,5,2,'Zoom in a private space, camera on throughout');
INSERT INTO requirement VALUES(26,5,3,'Guidelines read before session 1');
INSERT INTO requirement VALUES(27,5,4,'Equipment checked with the Zoom link');
INSERT INTO requirement VALUES(28,5,5,'Leadership role in health or social care');
INSERT INTO requirement VALUES(29,1,9,'=1+1 3');
INSERT INTO requirement VALUES(30,6,1,'Able to attend all six sessions');
INSERT INTO requirement VALUES(31,6,2,'Zoom in a private space, camera on throughout');
INSERT INTO requirement VALUES(32,6,3,'Guidelines read before session 1');
INSERT INTO requirement VALUES(33,6,4,'Equipment checked with the Zoom link');
INSERT INTO requirement VALUES(34,6,5,'Leadership role in health or social care');
INSERT INTO requirement VALUES(35,1,10,'O’Neill 16');
INSERT INTO requirement VALUES(36,7,1,'Able to attend all six sessions');
INSERT INTO requirement VALUES(37,7,2,'Zoom in a private space, camera on throughout');
INSERT INTO requirement VALUES(38,7,3,'Guidelines read before session 1');
INSERT INTO requirement VALUES(39,7,4,'Equipment checked with the Zoom link');
INSERT INTO requirement VALUES(40,7,5,'Leadership role in health or social care');
INSERT INTO requirement VALUES(41,1,11,'😀 مريم 6');
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
INSERT INTO session VALUES(1,'ec449308-b2ec-5095-88f9-cd6ed14a5f5e',1,NULL,1,'cancelled','😀 مريم 2','2026-06-08','15:00','17:00',0,'Europe/London','','''; drop table 11','Łucja 6',4);
INSERT INTO session VALUES(2,'d415ef39-0e01-5be4-a22a-cc9e0409db6d',1,NULL,2,'planned','','2026-02-16','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(3,'dc723f6f-8624-5104-813d-0ba5f02343e3',1,NULL,3,'planned','','2026-02-23','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(4,'df7134c7-a49a-5116-b943-0dc294aea0c9',1,NULL,4,'cancelled','Łucja 1','2026-05-04','15:00','17:00',0,'Europe/London','','O’Neill 8','<script> 8',2);
INSERT INTO session VALUES(5,'53b12f93-0297-5ae8-81ed-1aab3f5796fe',1,NULL,5,'planned','','2026-07-16','10:00','17:00',10,'Europe/London','','<script> 7','=1+1 0',3);
INSERT INTO session VALUES(6,'bf70a312-4815-5684-b29e-212df9a02aa1',1,NULL,6,'cancelled','Łucja 5','2026-10-26','09:00','17:00',20,'Europe/London','','=1+1 16','😀 مريم 5',2);
INSERT INTO session VALUES(7,'77bc1102-3383-58da-ba81-538bfd58ceda',NULL,1,1,'cancelled','=1+1 14','2026-04-13','15:00','16:00',0,'Europe/London','','Łucja 0','',1);
INSERT INTO session VALUES(8,'7196721d-2f70-540c-97e6-b769b675e76a',NULL,1,2,'planned','','2026-10-26','13:30','14:30',0,'Europe/London','','😀 مريم 1','',14);
INSERT INTO session VALUES(9,'c2f49f17-0ce0-5d18-984f-8cbf9157dba4',2,NULL,1,'planned','','2026-12-28','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(10,'9d7431de-58dd-5656-b8cd-5415b4aac109',2,NULL,2,'planned','','2027-01-04','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(11,'0f067ff5-0f08-5e81-a396-71a4aca6aeed',2,NULL,3,'planned','','2027-01-11','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(12,'bed8b261-ba1b-5c46-bf17-ac31bd1f0597',2,NULL,4,'planned','','2027-01-18','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(13,'0119e09f-7aa5-57cb-a1c4-e272756f06b3',2,NULL,5,'planned','','2027-01-25','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(14,'65ae72ef-3d62-5619-a779-5bef0d51a1a2',2,NULL,6,'planned','','2027-02-01','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(15,'0d070e21-e49a-5107-b146-b9a3f3e0d47a',1,NULL,7,'planned','','2026-04-13','10:00','17:00',10,'Europe/London','','Łucja 3','O’Neill 10',0);
INSERT INTO session VALUES(16,'ae0e906d-db5b-54e6-a18f-29a305b40725',NULL,1,3,'planned','','2026-05-04','15:00','16:00',0,'Europe/London','','Łucja 1','',0);
INSERT INTO session VALUES(17,'c39b5739-b273-5e24-8c31-5ba8977c4a30',3,NULL,1,'planned','','2026-10-26','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(18,'fcbe571c-0375-583d-ae95-1a15b7778ab6',3,NULL,2,'planned','','2026-11-02','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(19,'2e052e34-57d5-5806-8a69-81ccd1f4fd1b',3,NULL,3,'planned','','2026-11-09','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(20,'419d49bd-c7dc-5ef4-a553-c4865eefa528',3,NULL,4,'planned','','2026-11-16','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(21,'5a66e593-6f21-5f97-9761-26cb94758607',3,NULL,5,'planned','','2026-11-23','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(22,'9014a5c4-722e-5a93-9580-38fec2179e71',3,NULL,6,'planned','','2026-11-30','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(23,'0e5d2b4c-eb3e-5a8e-85ed-ba680c484230',1,NULL,8,'planned','','2026-05-04','09:00','17:00',20,'Europe/London','','O’Neill 0','😀 مريم 10',0);
INSERT INTO session VALUES(24,'1993450a-9f15-5e1c-a169-b69ad7f76eca',NULL,1,4,'planned','','2026-12-28','13:30','14:30',0,'Europe/London','','''; drop table 3','',0);
INSERT INTO session VALUES(25,'11ba29fd-3930-5004-b046-d9a4f8848c22',4,NULL,1,'planned','','2026-04-13','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(26,'3c9324d7-c641-5ea0-b124-c39ab16768f9',4,NULL,2,'planned','','2026-04-20','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(27,'279ac390-f5b3-5420-9ea4-cb64b7cda798',4,NULL,3,'planned','','2026-04-27','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(28,'b8f999e7-6894-5a4d-a964-7166b12f7c03',4,NULL,4,'planned','','2026-05-04','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(29,'858ed581-875b-5618-8896-0ced4a56e49e',4,NULL,5,'planned','','2026-05-11','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(30,'e7dd4045-52e0-5958-a4d1-f15f1fc37e21',4,NULL,6,'planned','','2026-05-18','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(31,'72dd3f55-f6b9-50cf-855f-94bd082f0fa9',1,NULL,9,'planned','','2026-07-16','15:00','17:00',0,'Europe/London','','<script> 1','<script> 8',0);
INSERT INTO session VALUES(32,'e9a8ad65-2c24-5c11-bfe5-a4a07f072cc4',NULL,1,5,'planned','','2026-12-28','13:30','14:30',0,'Europe/London','','😀 مريم 6','',0);
INSERT INTO session VALUES(33,'19a008a0-cf3e-5e2e-878c-5a01a81cb7ae',5,NULL,1,'planned','','2026-04-13','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(34,'dd9e60fc-1623-56ea-ad96-bd0f8de34fe4',5,NULL,2,'planned','','2026-04-20','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(35,'6a36ef8c-07e9-5c4a-aecc-d3f216be46dc',5,NULL,3,'planned','','2026-04-27','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(36,'c212252d-1341-55f3-9637-59d5cec50c00',5,NULL,4,'planned','','2026-05-04','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(37,'a2ea6a97-8490-5b9a-83cf-e2f1cd1d2465',5,NULL,5,'planned','','2026-05-11','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(38,'66ffe4de-de0f-5556-b34d-702e2547c376',5,NULL,6,'planned','','2026-05-18','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(39,'77adc44d-968e-57d6-a67b-4473be4feec0',1,NULL,10,'planned','','2026-06-08','09:00','17:00',20,'Europe/London','','''; drop table 14','😀 مريم 10',0);
INSERT INTO session VALUES(40,'f9044324-5e7f-5da1-8e0a-e6d02709c9e5',NULL,1,6,'planned','','2026-12-28','15:00','16:00',0,'Europe/London','','Łucja 12','',0);
INSERT INTO session VALUES(41,'9eb11ece-967e-5957-a5f2-66be785a8fb2',6,NULL,1,'planned','','2026-07-16','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(42,'a1a75824-d182-5c0d-97f3-11f65ac57f98',6,NULL,2,'planned','','2026-07-23','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(43,'a8f5ef19-a444-545e-a560-3c4130a0b458',6,NULL,3,'planned','','2026-07-30','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(44,'b501d653-8546-51d8-a1cb-f1ac6dc8cb65',6,NULL,4,'planned','','2026-08-06','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(45,'9c427f0b-18bd-5b50-8df3-86fc3e4710ea',6,NULL,5,'planned','','2026-08-13','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(46,'ee363263-faa3-5961-bfef-64b873ac2030',6,NULL,6,'planned','','2026-08-20','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(47,'0046b65e-b210-5245-8c51-919803ea4689',1,NULL,11,'planned','','2026-06-08','15:00','17:00',0,'Europe/London','','''; drop table 14','<script> 0',0);
INSERT INTO session VALUES(48,'c42a2afa-60d0-5c7f-bf35-6eeadea91364',NULL,1,7,'planned','','2026-04-13','13:30','14:30',0,'Europe/London','','''; drop table 4','',0);
INSERT INTO session VALUES(49,'e35d797b-b29f-5ba8-bbe8-110e03bb54f4',7,NULL,1,'planned','','2026-04-13','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(50,'ca89eac7-e14c-5788-968b-1609c90c2ff6',7,NULL,2,'planned','','2026-04-20','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(51,'ec1d6b17-7cc7-5ce9-a008-c19d8f027768',7,NULL,3,'planned','','2026-04-27','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(52,'8351836b-9aad-5b8b-9b8a-bfaa8ab9bfb0',7,NULL,4,'planned','','2026-05-04','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(53,'a591c53f-018c-5ba5-923e-c43b1f38cee8',7,NULL,5,'planned','','2026-05-11','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(54,'2e2edb5e-8d4c-5bc5-bf61-6112b53e686b',7,NULL,6,'planned','','2026-05-18','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(55,'8b1da1de-9b3c-54ef-8e6a-1f32013781da',1,NULL,12,'planned','','2026-05-04','09:00','17:00',20,'Europe/London','','O’Neill 0','''; drop table 9',0);
INSERT INTO session VALUES(56,'46c82391-d8bd-5975-a5f0-89a451b9fe88',NULL,1,8,'planned','','2026-06-08','13:30','14:30',0,'Europe/London','','''; drop table 2','',0);
CREATE TABLE course_facilitator (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  course_id INTEGER NOT NULL REFERENCES course (id) DEFERRABLE INITIALLY DEFERRED,
  facilitator_id INTEGER NOT NULL REFERENCES facilitator (id) DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (course_id, facilitator_id)
) STRICT;
INSERT INTO course_facilitator VALUES(3,2,1);
INSERT INTO course_facilitator VALUES(4,2,2);
INSERT INTO course_facilitator VALUES(6,3,5);
INSERT INTO course_facilitator VALUES(7,3,2);
INSERT INTO course_facilitator VALUES(9,4,5);
INSERT INTO course_facilitator VALUES(10,4,2);
INSERT INTO course_facilitator VALUES(12,5,5);
INSERT INTO course_facilitator VALUES(13,5,10);
INSERT INTO course_facilitator VALUES(14,1,10);
INSERT INTO course_facilitator VALUES(16,6,5);
INSERT INTO course_facilitator VALUES(17,6,10);
INSERT INTO course_facilitator VALUES(19,7,5);
INSERT INTO course_facilitator VALUES(20,7,10);
INSERT INTO course_facilitator VALUES(21,1,15);
CREATE TABLE session_facilitator (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  session_id INTEGER NOT NULL REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
  facilitator_id INTEGER NOT NULL REFERENCES facilitator (id) DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (session_id, facilitator_id)
) STRICT;
INSERT INTO session_facilitator VALUES(3,2,1);
INSERT INTO session_facilitator VALUES(4,2,2);
INSERT INTO session_facilitator VALUES(5,3,1);
INSERT INTO session_facilitator VALUES(6,3,2);
INSERT INTO session_facilitator VALUES(13,7,1);
INSERT INTO session_facilitator VALUES(15,9,1);
INSERT INTO session_facilitator VALUES(16,9,2);
INSERT INTO session_facilitator VALUES(17,10,1);
INSERT INTO session_facilitator VALUES(18,10,2);
INSERT INTO session_facilitator VALUES(19,11,1);
INSERT INTO session_facilitator VALUES(20,11,2);
INSERT INTO session_facilitator VALUES(21,12,1);
INSERT INTO session_facilitator VALUES(22,12,2);
INSERT INTO session_facilitator VALUES(23,13,1);
INSERT INTO session_facilitator VALUES(24,13,2);
INSERT INTO session_facilitator VALUES(25,14,1);
INSERT INTO session_facilitator VALUES(26,14,2);
INSERT INTO session_facilitator VALUES(29,15,1);
INSERT INTO session_facilitator VALUES(30,16,2);
INSERT INTO session_facilitator VALUES(31,17,5);
INSERT INTO session_facilitator VALUES(32,17,2);
INSERT INTO session_facilitator VALUES(33,18,5);
INSERT INTO session_facilitator VALUES(34,18,2);
INSERT INTO session_facilitator VALUES(35,19,5);
INSERT INTO session_facilitator VALUES(36,19,2);
INSERT INTO session_facilitator VALUES(37,20,5);
INSERT INTO session_facilitator VALUES(38,20,2);
INSERT INTO session_facilitator VALUES(39,21,5);
INSERT INTO session_facilitator VALUES(40,21,2);
INSERT INTO session_facilitator VALUES(41,22,5);
INSERT INTO session_facilitator VALUES(42,22,2);
INSERT INTO session_facilitator VALUES(45,23,5);
INSERT INTO session_facilitator VALUES(46,6,5);
INSERT INTO session_facilitator VALUES(47,24,2);
INSERT INTO session_facilitator VALUES(49,25,5);
INSERT INTO session_facilitator VALUES(50,25,2);
INSERT INTO session_facilitator VALUES(51,26,5);
INSERT INTO session_facilitator VALUES(52,26,2);
INSERT INTO session_facilitator VALUES(53,27,5);
INSERT INTO session_facilitator VALUES(54,27,2);
INSERT INTO session_facilitator VALUES(55,28,5);
INSERT INTO session_facilitator VALUES(56,28,2);
INSERT INTO session_facilitator VALUES(57,29,5);
INSERT INTO session_facilitator VALUES(58,29,2);
INSERT INTO session_facilitator VALUES(59,30,5);
INSERT INTO session_facilitator VALUES(60,30,2);
INSERT INTO session_facilitator VALUES(62,31,5);
INSERT INTO session_facilitator VALUES(63,1,5);
INSERT INTO session_facilitator VALUES(64,32,2);
INSERT INTO session_facilitator VALUES(65,33,5);
INSERT INTO session_facilitator VALUES(66,33,10);
INSERT INTO session_facilitator VALUES(67,34,5);
INSERT INTO session_facilitator VALUES(68,34,10);
INSERT INTO session_facilitator VALUES(69,35,5);
INSERT INTO session_facilitator VALUES(70,35,10);
INSERT INTO session_facilitator VALUES(71,36,5);
INSERT INTO session_facilitator VALUES(72,36,10);
INSERT INTO session_facilitator VALUES(73,37,5);
INSERT INTO session_facilitator VALUES(74,37,10);
INSERT INTO session_facilitator VALUES(75,38,5);
INSERT INTO session_facilitator VALUES(76,38,10);
INSERT INTO session_facilitator VALUES(79,39,5);
INSERT INTO session_facilitator VALUES(80,4,5);
INSERT INTO session_facilitator VALUES(81,40,2);
INSERT INTO session_facilitator VALUES(82,8,1);
INSERT INTO session_facilitator VALUES(83,41,5);
INSERT INTO session_facilitator VALUES(84,41,10);
INSERT INTO session_facilitator VALUES(85,42,5);
INSERT INTO session_facilitator VALUES(86,42,10);
INSERT INTO session_facilitator VALUES(87,43,5);
INSERT INTO session_facilitator VALUES(88,43,10);
INSERT INTO session_facilitator VALUES(89,44,5);
INSERT INTO session_facilitator VALUES(90,44,10);
INSERT INTO session_facilitator VALUES(91,45,5);
INSERT INTO session_facilitator VALUES(92,45,10);
INSERT INTO session_facilitator VALUES(93,46,5);
INSERT INTO session_facilitator VALUES(94,46,10);
INSERT INTO session_facilitator VALUES(96,47,5);
INSERT INTO session_facilitator VALUES(97,48,1);
INSERT INTO session_facilitator VALUES(98,49,5);
INSERT INTO session_facilitator VALUES(99,49,10);
INSERT INTO session_facilitator VALUES(100,50,5);
INSERT INTO session_facilitator VALUES(101,50,10);
INSERT INTO session_facilitator VALUES(102,51,5);
INSERT INTO session_facilitator VALUES(103,51,10);
INSERT INTO session_facilitator VALUES(104,52,5);
INSERT INTO session_facilitator VALUES(105,52,10);
INSERT INTO session_facilitator VALUES(106,53,5);
INSERT INTO session_facilitator VALUES(107,53,10);
INSERT INTO session_facilitator VALUES(108,54,5);
INSERT INTO session_facilitator VALUES(109,54,10);
INSERT INTO session_facilitator VALUES(111,55,5);
INSERT INTO session_facilitator VALUES(112,5,5);
INSERT INTO session_facilitator VALUES(113,56,1);
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
INSERT INTO participant VALUES(1,'6ce1ec8c-4ec1-5136-afbf-ca1bd14ab2bc','Grace','Adeyemi','','','',NULL,'','grace adeyemi','adeyemi	grace',0);
INSERT INTO participant VALUES(2,'9194be87-d770-5ed9-9434-e3e8d15b91d0','Tom','Ashworth','','','',NULL,'','tom ashworth','ashworth	tom',0);
INSERT INTO participant VALUES(3,'04860588-6fd9-5a9e-8009-579fb7e3e0bc','Bea','Bright','','','',NULL,'','bea bright','bright	bea',0);
INSERT INTO participant VALUES(4,'596cf9d9-a653-583c-8753-d4f51b95e679','Rowan','Castle','','','',NULL,'','rowan castle','castle	rowan',0);
INSERT INTO participant VALUES(5,'b4a79ea6-f26c-5c04-a3fd-692a57dc26a5','😀 مريم 14','Castle','','=1+1 7','',NULL,'😀 مريم 14',replace('grinning mrym 14 castle\n=1+1 7\na1371802240@example.org\nb1105303073@example.org','\n',char(10)),'castle	grinning mrym 14',0);
INSERT INTO participant VALUES(6,'61deda6a-f5cc-57a0-8d84-d8bed07dc6d9','=1+1 5','Castle','','😀 مريم 14','',NULL,'=1+1 5',replace('=1+1 5 castle\ngrinning mrym 14\na2142699071@example.org\nb1275747988@example.org','\n',char(10)),'castle	=1+1 5',0);
INSERT INTO participant VALUES(7,'e69ac693-b8d0-52b8-8276-ae5b9471c6bd','=1+1 4 O’Neill','14','','','',NULL,'',replace('=1+1 4 o''neill 14\np46.1@example.org','\n',char(10)),'14	=1+1 4 o''neill',0);
INSERT INTO participant VALUES(8,'e0796cc4-017f-5589-ae98-6f1bda711f21','=1+1 5 <script>','10','','','',NULL,'',replace('=1+1 5 <script> 10\np44.35@example.org','\n',char(10)),'10	=1+1 5 <script>',0);
INSERT INTO participant VALUES(9,'06a8c375-dc5e-54f2-bc0b-dc8d83fd774e','<script> 5 O’Neill','8','','','',NULL,'',replace('<script> 5 o''neill 8\np13.39@example.org','\n',char(10)),'8	<script> 5 o''neill',0);
INSERT INTO participant VALUES(10,'a33fa2ff-dd43-5d3e-8b11-c9c20cc74c06','=1+1 6 <script>','10','','','',NULL,'',replace('=1+1 6 <script> 10\np22.5@example.org','\n',char(10)),'10	=1+1 6 <script>',0);
INSERT INTO participant VALUES(11,'7287fe61-d4c4-50b4-8505-7e2d8bd7f224','O’Neill 15 O’Neill','15','','','',NULL,'',replace('o''neill 15 o''neill 15\np7.17@example.org','\n',char(10)),'15	o''neill 15 o''neill',0);
INSERT INTO participant VALUES(12,'d1258da5-c8ba-58cc-bd60-1f7f7c78021f','Łucja 13 O’Neill','13','','','',NULL,'',replace('lucja 13 o''neill 13\np36.39@example.org','\n',char(10)),'13	lucja 13 o''neill',0);
CREATE TABLE participant_email (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  participant_id INTEGER NOT NULL REFERENCES participant (id) DEFERRABLE INITIALLY DEFERRED,
  email TEXT NOT NULL CHECK (length(email) BETWEEN 3 AND 320),
  folded TEXT NOT NULL,
  is_main INTEGER NOT NULL DEFAULT 0 CHECK (is_main IN (0, 1)),
  UNIQUE (participant_id, folded)
) STRICT;
INSERT INTO participant_email VALUES(1,7,'p46.1@example.org','p46.1@example.org',1);
INSERT INTO participant_email VALUES(4,8,'p44.35@example.org','p44.35@example.org',1);
INSERT INTO participant_email VALUES(7,9,'p13.39@example.org','p13.39@example.org',1);
INSERT INTO participant_email VALUES(10,10,'p22.5@example.org','p22.5@example.org',1);
INSERT INTO participant_email VALUES(11,5,'a1371802240@example.org','a1371802240@example.org',1);
INSERT INTO participant_email VALUES(12,5,'b1105303073@example.org','b1105303073@example.org',0);
INSERT INTO participant_email VALUES(13,11,'p7.17@example.org','p7.17@example.org',1);
INSERT INTO participant_email VALUES(16,12,'p36.39@example.org','p36.39@example.org',1);
INSERT INTO participant_email VALUES(17,6,'a2142699071@example.org','a2142699071@example.org',1);
INSERT INTO participant_email VALUES(18,6,'b1275747988@example.org','b1275747988@example.org',0);
CREATE TABLE access_needs (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  participant_id INTEGER NOT NULL UNIQUE REFERENCES participant (id) DEFERRABLE INITIALLY DEFERRED,
  needs TEXT NOT NULL CHECK (length(needs) >= 1)
) STRICT;
INSERT INTO access_needs VALUES(1,5,'Step-free');
INSERT INTO access_needs VALUES(2,6,'Step-free');
INSERT INTO access_needs VALUES(3,2,'Step-free');
INSERT INTO access_needs VALUES(4,3,'Step-free');
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
INSERT INTO booking VALUES(1,'e5d289a9-7f03-5443-b1ab-638379663732',1,1,'applied','2026-02-20','2026-01-12','2026-01-12',1,23600,'Łucja 3','');
INSERT INTO booking VALUES(2,'d7b4b242-ad42-5c58-af85-756422b61924',2,1,'applied','2026-02-20','2026-01-12','2026-01-12',1,8000,'O’Neill 7','');
INSERT INTO booking VALUES(3,'e9a4e1be-c39d-5dae-9aa0-94b2d14cb6f0',3,1,'booked','2026-01-12','2026-01-12','2026-01-12',2,15100,'''; drop table 4','');
INSERT INTO booking VALUES(4,'913c7e7f-23b4-5e9c-b6e4-0cc688b1320a',4,1,'booked','2026-02-20','2026-02-20','2026-02-20',1,20000,'','');
INSERT INTO booking VALUES(5,'0d488d0a-0b48-50cc-909b-e483157e50bf',5,1,'declined','2026-02-20','2026-01-12','2026-01-12',1,12300,'=1+1 14','');
INSERT INTO booking VALUES(6,'2d772f3b-5ee6-52ac-874a-c1c875cd1973',6,1,'withdrawn','2026-02-20','2026-01-12','2026-01-12',6,12600,'😀 مريم 12','');
INSERT INTO booking VALUES(7,'4f6b9fdc-d114-5bbc-819b-0fbd78090321',7,1,'applied','2026-02-02','2026-02-02',NULL,1,20000,'','');
INSERT INTO booking VALUES(8,'4eba449d-ae42-5fae-97a0-b37abe61883d',2,2,'declined','2026-02-02','2026-02-02',NULL,1,20000,'','');
INSERT INTO booking VALUES(9,'715c5981-5358-5c90-835b-99f8ad3f5e40',3,2,'applied','2026-02-02','2026-02-02',NULL,1,20000,'','');
INSERT INTO booking VALUES(10,'2aba1184-be28-5abf-aaf5-b73179bc931b',1,4,'withdrawn','2026-02-02','2026-02-02',NULL,1,20000,'','');
INSERT INTO booking VALUES(11,'29a3e31d-6afe-5cc6-bbdf-2969558bb7b7',5,3,'offered','2026-02-02','2026-02-02',NULL,1,20000,'','');
CREATE TABLE booking_event (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  booking_id INTEGER NOT NULL REFERENCES booking (id) DEFERRABLE INITIALLY DEFERRED,
  state TEXT NOT NULL CHECK (state IN ('applied', 'offered', 'waiting_list', 'booked', 'declined', 'withdrawn')),
  on_date TEXT NOT NULL CHECK (date(on_date) IS on_date),
  reason TEXT NOT NULL DEFAULT '',
  over_capacity INTEGER NOT NULL DEFAULT 0 CHECK (over_capacity IN (0, 1))
) STRICT;
INSERT INTO booking_event VALUES(1,1,'booked','2026-01-12','',0);
INSERT INTO booking_event VALUES(2,2,'booked','2026-01-12','',0);
INSERT INTO booking_event VALUES(3,3,'booked','2026-01-12','',0);
INSERT INTO booking_event VALUES(4,4,'booked','2026-01-12','',0);
INSERT INTO booking_event VALUES(5,5,'booked','2026-01-12','',0);
INSERT INTO booking_event VALUES(6,6,'booked','2026-01-12','',0);
INSERT INTO booking_event VALUES(7,7,'applied','2026-02-02','',0);
INSERT INTO booking_event VALUES(8,1,'withdrawn','2026-02-20','',0);
INSERT INTO booking_event VALUES(9,6,'withdrawn','2026-02-20','',0);
INSERT INTO booking_event VALUES(10,8,'declined','2026-02-02','',0);
INSERT INTO booking_event VALUES(11,5,'withdrawn','2026-02-20','',0);
INSERT INTO booking_event VALUES(12,9,'applied','2026-02-02','',0);
INSERT INTO booking_event VALUES(13,4,'booked','2026-02-20','',0);
INSERT INTO booking_event VALUES(14,10,'withdrawn','2026-02-02','',0);
INSERT INTO booking_event VALUES(15,2,'declined','2026-02-20','',0);
INSERT INTO booking_event VALUES(16,5,'declined','2026-02-20','',0);
INSERT INTO booking_event VALUES(17,11,'offered','2026-02-02','',0);
INSERT INTO booking_event VALUES(18,1,'applied','2026-02-20','',0);
INSERT INTO booking_event VALUES(19,2,'applied','2026-02-20','',0);
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
INSERT INTO payment VALUES(1,'aa977ced-75c0-53a6-bd12-fdb07ae4b7e7',4,'payment',875,'2026-02-03','😀 مريم 3','');
INSERT INTO payment VALUES(2,'fdbefa60-ce03-5034-8b34-aa3f3c121d80',2,'payment',4115,'2026-02-03','=1+1 15','');
INSERT INTO payment VALUES(3,'a8f72ed7-8c4a-5714-8b30-f190997cbc2f',4,'payment',1295,'2026-02-03','<script> 16','');
INSERT INTO payment VALUES(4,'678a3207-d433-59bb-a2e8-14e943162554',3,'payment',2346,'2026-02-03','''; drop table 8','');
INSERT INTO payment VALUES(5,'eb510236-0206-5af8-9bb7-8933e7e32720',4,'payment',5033,'2026-02-03','😀 مريم 2','');
CREATE TABLE requirement_met (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  booking_id INTEGER NOT NULL REFERENCES booking (id) DEFERRABLE INITIALLY DEFERRED,
  requirement_id INTEGER NOT NULL REFERENCES requirement (id) DEFERRABLE INITIALLY DEFERRED,
  met_on TEXT NOT NULL CHECK (date(met_on) IS met_on),
  UNIQUE (booking_id, requirement_id)
) STRICT;
INSERT INTO requirement_met VALUES(3,2,2,'2026-02-01');
INSERT INTO requirement_met VALUES(4,3,2,'2026-02-01');
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
INSERT INTO attendance VALUES(1,7,2,'absent',NULL,'hand',NULL,'','');
INSERT INTO attendance VALUES(2,2,1,'present',NULL,'hand',NULL,'','');
INSERT INTO attendance VALUES(3,2,2,'present',NULL,'hand',NULL,'','');
INSERT INTO attendance VALUES(4,2,3,'present',NULL,'hand',NULL,'','');
INSERT INTO attendance VALUES(5,2,6,'present',NULL,'hand',NULL,'','');
INSERT INTO attendance VALUES(6,2,4,'absent',NULL,'hand',NULL,'','');
INSERT INTO attendance VALUES(8,3,1,NULL,NULL,'hand',NULL,'','Łucja 5');
INSERT INTO attendance VALUES(10,8,6,'absent',NULL,'hand',NULL,'','');
INSERT INTO attendance VALUES(11,2,5,'present',NULL,'hand',NULL,'','');
INSERT INTO attendance VALUES(12,4,6,NULL,NULL,'hand',NULL,'','😀 مريم 10');
INSERT INTO attendance VALUES(13,7,4,'absent',NULL,'hand',NULL,'','');
INSERT INTO attendance VALUES(14,3,5,NULL,NULL,'hand',NULL,'','=1+1 4');
INSERT INTO attendance VALUES(15,4,4,NULL,NULL,'hand',NULL,'','<script> 2');
INSERT INTO attendance VALUES(16,6,3,NULL,NULL,'hand',NULL,'','''; drop table 0');
INSERT INTO attendance VALUES(17,3,3,NULL,NULL,'hand','counts','''; drop table 10','');
INSERT INTO attendance VALUES(18,8,1,'absent',NULL,'hand',NULL,'','');
INSERT INTO attendance VALUES(19,3,4,'present',NULL,'hand',NULL,'','');
INSERT INTO attendance VALUES(20,5,5,NULL,NULL,'hand',NULL,'','=1+1 9');
CREATE TABLE invitee (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  session_id INTEGER NOT NULL REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
  participant_id INTEGER NOT NULL REFERENCES participant (id) DEFERRABLE INITIALLY DEFERRED,
  reply TEXT NOT NULL DEFAULT 'no_reply' CHECK (reply IN ('no_reply', 'coming', 'not_coming')),
  replied_on TEXT CHECK (replied_on IS NULL OR date(replied_on) IS replied_on),
  UNIQUE (session_id, participant_id)
) STRICT;
INSERT INTO invitee VALUES(1,7,1,'no_reply',NULL);
INSERT INTO invitee VALUES(4,16,1,'no_reply',NULL);
INSERT INTO invitee VALUES(5,16,2,'no_reply',NULL);
INSERT INTO invitee VALUES(6,8,6,'coming','2026-03-03');
INSERT INTO invitee VALUES(7,24,2,'no_reply',NULL);
INSERT INTO invitee VALUES(8,24,3,'no_reply',NULL);
INSERT INTO invitee VALUES(9,24,6,'no_reply',NULL);
INSERT INTO invitee VALUES(10,8,4,'coming','2026-03-03');
INSERT INTO invitee VALUES(11,32,2,'no_reply',NULL);
INSERT INTO invitee VALUES(12,32,6,'no_reply',NULL);
INSERT INTO invitee VALUES(13,8,2,'no_reply',NULL);
INSERT INTO invitee VALUES(14,40,1,'no_reply',NULL);
INSERT INTO invitee VALUES(15,40,2,'no_reply',NULL);
INSERT INTO invitee VALUES(16,40,3,'no_reply',NULL);
INSERT INTO invitee VALUES(17,40,6,'no_reply',NULL);
INSERT INTO invitee VALUES(18,8,1,'no_reply',NULL);
INSERT INTO invitee VALUES(20,48,1,'no_reply',NULL);
INSERT INTO invitee VALUES(21,48,2,'no_reply',NULL);
INSERT INTO invitee VALUES(22,48,3,'no_reply',NULL);
INSERT INTO invitee VALUES(23,48,4,'no_reply',NULL);
INSERT INTO invitee VALUES(24,48,5,'no_reply',NULL);
INSERT INTO invitee VALUES(25,48,6,'no_reply',NULL);
INSERT INTO invitee VALUES(26,8,5,'no_reply',NULL);
INSERT INTO invitee VALUES(27,56,1,'no_reply',NULL);
INSERT INTO invitee VALUES(28,56,2,'no_reply',NULL);
INSERT INTO invitee VALUES(29,56,3,'no_reply',NULL);
INSERT INTO invitee VALUES(30,56,4,'no_reply',NULL);
INSERT INTO invitee VALUES(31,56,5,'no_reply',NULL);
INSERT INTO invitee VALUES(32,56,6,'no_reply',NULL);
INSERT INTO invitee VALUES(33,8,3,'no_reply',NULL);
CREATE TABLE earlier_graduate (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  programme_id INTEGER NOT NULL REFERENCES programme (id) DEFERRABLE INITIALLY DEFERRED,
  participant_id INTEGER NOT NULL REFERENCES participant (id) DEFERRABLE INITIALLY DEFERRED,
  course TEXT NOT NULL CHECK (length(course) >= 1),
  reason TEXT NOT NULL CHECK (length(reason) >= 1),
  UNIQUE (programme_id, participant_id)
) STRICT;
INSERT INTO earlier_graduate VALUES(3,1,3,'Autumn 2024','=1+1 1');
INSERT INTO earlier_graduate VALUES(4,1,4,'Autumn 2024','O’Neill 14');
INSERT INTO earlier_graduate VALUES(5,1,1,'Autumn 2024','=1+1 13');
INSERT INTO earlier_graduate VALUES(6,1,5,'Autumn 2024','''; drop table 11');
CREATE TABLE avoided_week (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  first_day TEXT NOT NULL CHECK (date(first_day) IS first_day),
  last_day TEXT NOT NULL CHECK (date(last_day) IS last_day AND last_day >= first_day),
  label TEXT NOT NULL CHECK (length(label) BETWEEN 1 AND 200)
) STRICT;
INSERT INTO avoided_week VALUES(2,'2026-04-13','2026-04-13','O’Neill 10');
INSERT INTO avoided_week VALUES(4,'2026-04-13','2026-04-13','''; drop table 12');
INSERT INTO avoided_week VALUES(5,'2026-10-26','2026-10-26','''; drop table 15');
INSERT INTO avoided_week VALUES(6,'2026-06-08','2026-06-08','<script> 11');
CREATE TABLE added_bank_holiday (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  local_date TEXT NOT NULL UNIQUE CHECK (date(local_date) IS local_date),
  title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 200)
) STRICT;
INSERT INTO added_bank_holiday VALUES(1,'2026-04-12','''; drop table 5');
INSERT INTO added_bank_holiday VALUES(3,'2026-07-17','<script> 0');
INSERT INTO added_bank_holiday VALUES(5,'2026-05-18','Łucja 12');
CREATE TABLE setting (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL UNIQUE,
  value TEXT NOT NULL
) STRICT;
INSERT INTO setting VALUES(1,'centre_name','O’Neill 3');
INSERT INTO setting VALUES(2,'centre_email','centre@example.org');
INSERT INTO setting VALUES(3,'minimum_minutes','30');
CREATE TABLE operation (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo', 'barrier')),
  target_id INTEGER REFERENCES operation (id),
  what TEXT NOT NULL CHECK (json_valid(what)),
  at TEXT NOT NULL,
  CHECK ((kind IN ('undo', 'redo')) = (target_id IS NOT NULL))
) STRICT;
INSERT INTO operation VALUES(1,'do',NULL,'{"feature":"courses","what":{"code":"course_created","course_id":1,"sessions":6}}','2026-01-12T09:00:01Z');
INSERT INTO operation VALUES(2,'do',NULL,'{"feature":"bookings","what":{"code":"made","participant_id":1,"course_id":1,"state":"booked","new_person":true,"start_session":1}}','2026-01-12T09:00:02Z');
INSERT INTO operation VALUES(3,'do',NULL,'{"feature":"bookings","what":{"code":"made","participant_id":2,"course_id":1,"state":"booked","new_person":true,"start_session":1}}','2026-01-12T09:00:03Z');
INSERT INTO operation VALUES(4,'do',NULL,'{"feature":"bookings","what":{"code":"made","participant_id":3,"course_id":1,"state":"booked","new_person":true,"start_session":1}}','2026-01-12T09:00:04Z');
INSERT INTO operation VALUES(5,'do',NULL,'{"feature":"bookings","what":{"code":"made","participant_id":4,"course_id":1,"state":"booked","new_person":true,"start_session":1}}','2026-01-12T09:00:05Z');
INSERT INTO operation VALUES(6,'do',NULL,'{"feature":"bookings","what":{"code":"made","participant_id":5,"course_id":1,"state":"booked","new_person":true,"start_session":1}}','2026-01-12T09:00:06Z');
INSERT INTO operation VALUES(7,'do',NULL,'{"feature":"bookings","what":{"code":"made","participant_id":6,"course_id":1,"state":"booked","new_person":true,"start_session":1}}','2026-01-12T09:00:07Z');
INSERT INTO operation VALUES(8,'do',NULL,'{"feature":"follow_ups","what":{"code":"scheduled","programme_id":1,"sessions":[7],"people":1}}','2026-03-03T09:00:01Z');
INSERT INTO operation VALUES(9,'do',NULL,'{"feature":"follow_ups","what":{"code":"scheduled","programme_id":1,"sessions":[8],"people":2}}','2026-03-03T09:00:02Z');
INSERT INTO operation VALUES(10,'do',NULL,'{"feature":"participants","what":{"code":"added","participant_id":7}}','2026-03-03T09:00:03Z');
INSERT INTO operation VALUES(11,'do',NULL,'{"feature":"participants","what":{"code":"edited","participant_id":6}}','2026-03-03T09:00:04Z');
INSERT INTO operation VALUES(12,'do',NULL,'{"feature":"participants","what":{"code":"access_needs_saved","participant_id":5}}','2026-03-03T09:00:05Z');
INSERT INTO operation VALUES(13,'do',NULL,'{"feature":"bookings","what":{"code":"made","participant_id":7,"course_id":1,"state":"applied","new_person":false,"start_session":1}}','2026-03-03T09:00:06Z');
INSERT INTO operation VALUES(14,'do',NULL,'{"feature":"bookings","what":{"code":"state_set","participant_id":null,"count":2,"state":"withdrawn","start_session":1}}','2026-03-03T09:00:07Z');
INSERT INTO operation VALUES(15,'do',NULL,'{"feature":"bookings","what":{"code":"payment_recorded","participant_id":4,"kind":"payment","amount_pence":875}}','2026-03-03T09:00:08Z');
INSERT INTO operation VALUES(16,'do',NULL,'{"feature":"bookings","what":{"code":"fee_set","participant_id":3,"fee_pence":15100}}','2026-03-03T09:00:09Z');
INSERT INTO operation VALUES(17,'do',NULL,'{"feature":"bookings","what":{"code":"requirement_set","participant_id":null,"count":2,"requirement_id":3,"position":3,"met":true}}','2026-03-03T09:00:10Z');
INSERT INTO operation VALUES(18,'do',NULL,'{"feature":"bookings","what":{"code":"start_session_set","participant_id":3,"session_number":2}}','2026-03-03T09:00:11Z');
INSERT INTO operation VALUES(19,'do',NULL,'{"feature":"courses","what":{"code":"course_created","course_id":2,"sessions":6}}','2026-03-03T09:00:12Z');
INSERT INTO operation VALUES(20,'do',NULL,'{"feature":"courses","what":{"code":"course_changed","course_id":1}}','2026-03-03T09:00:13Z');
INSERT INTO operation VALUES(21,'do',NULL,'{"feature":"courses","what":{"code":"course_archived","course_id":1}}','2026-03-03T09:00:14Z');
INSERT INTO operation VALUES(22,'do',NULL,'{"feature":"courses","what":{"code":"course_brought_back","course_id":1}}','2026-03-03T09:00:15Z');
INSERT INTO operation VALUES(23,'do',NULL,'{"feature":"courses","what":{"code":"session_added","course_id":1,"number":7,"date":"2026-04-13"}}','2026-03-03T09:00:16Z');
INSERT INTO operation VALUES(24,'do',NULL,'{"feature":"courses","what":{"code":"session_moved","session_id":1,"date":"2026-07-16","starts_at":"15:00","ends_at":"17:00"}}','2026-03-03T09:00:17Z');
INSERT INTO operation VALUES(25,'do',NULL,'{"feature":"courses","what":{"code":"session_cancelled","session_id":1,"left":6,"threshold":2}}','2026-03-03T09:00:18Z');
INSERT INTO operation VALUES(26,'do',NULL,'{"feature":"courses","what":{"code":"requirement_added","course_id":1}}','2026-03-03T09:00:20Z');
INSERT INTO operation VALUES(27,'do',NULL,'{"feature":"courses","what":{"code":"requirement_reworded","course_id":1}}','2026-03-03T09:00:21Z');
INSERT INTO operation VALUES(28,'do',NULL,'{"feature":"courses","what":{"code":"requirement_removed","course_id":1,"met_by":2}}','2026-03-03T09:00:22Z');
INSERT INTO operation VALUES(29,'do',NULL,'{"feature":"courses","what":{"code":"programme_changed","programme_id":1}}','2026-03-03T09:00:23Z');
INSERT INTO operation VALUES(30,'do',NULL,'{"feature":"register","what":{"code":"marked","mark":{"kind":"absent"},"cells":{"people":1,"participant_id":2,"sessions":1,"session_id":7}}}','2026-03-03T09:00:25Z');
INSERT INTO operation VALUES(31,'do',NULL,'{"feature":"register","what":{"code":"marked","mark":{"kind":"present"},"cells":{"people":6,"participant_id":null,"sessions":1,"session_id":2}}}','2026-03-03T09:00:26Z');
INSERT INTO operation VALUES(32,'do',NULL,'{"feature":"register","what":{"code":"wrote_note","removed":false,"cells":{"people":1,"participant_id":1,"sessions":1,"session_id":3}}}','2026-03-03T09:00:27Z');
INSERT INTO operation VALUES(34,'do',NULL,'{"feature":"follow_ups","what":{"code":"scheduled","programme_id":1,"sessions":[16],"people":2}}','2026-03-03T09:00:30Z');
INSERT INTO operation VALUES(35,'do',NULL,'{"feature":"follow_ups","what":{"code":"moved","session_id":8,"from":"2026-06-08","to":"2026-06-08","starts_at":"13:30","ends_at":"14:30"}}','2026-03-03T09:00:31Z');
INSERT INTO operation VALUES(36,'do',NULL,'{"feature":"follow_ups","what":{"code":"cancelled","session_id":8}}','2026-03-03T09:00:32Z');
INSERT INTO operation VALUES(37,'do',NULL,'{"feature":"follow_ups","what":{"code":"reinstated","session_id":8}}','2026-03-03T09:00:33Z');
INSERT INTO operation VALUES(38,'do',NULL,'{"feature":"follow_ups","what":{"code":"invited","whom":{"one_person":6,"people":1,"one_session":8,"sessions":1}}}','2026-03-03T09:00:34Z');
INSERT INTO operation VALUES(40,'do',NULL,'{"feature":"follow_ups","what":{"code":"replied","whom":{"one_person":6,"people":1,"one_session":8,"sessions":1},"reply":"coming"}}','2026-03-03T09:00:36Z');
INSERT INTO operation VALUES(41,'do',NULL,'{"feature":"follow_ups","what":{"code":"recorded_earlier_graduate","programme_id":1,"participant_id":2}}','2026-03-03T09:00:37Z');
INSERT INTO operation VALUES(42,'do',NULL,'{"feature":"facilitators","what":{"code":"facilitator_added","facilitator_id":4}}','2026-03-03T09:00:39Z');
INSERT INTO operation VALUES(43,'do',NULL,'{"feature":"facilitators","what":{"code":"facilitator_changed","facilitator_id":1}}','2026-03-03T09:00:40Z');
INSERT INTO operation VALUES(44,'do',NULL,'{"feature":"facilitators","what":{"code":"absence_added","facilitator_id":2,"first_day":"2026-12-28","last_day":"2026-12-28"}}','2026-03-03T09:00:42Z');
INSERT INTO operation VALUES(45,'do',NULL,'{"feature":"settings","what":{"code":"changed_centre","name":true,"email":true,"minimum_minutes":87}}','2026-03-03T09:00:44Z');
INSERT INTO operation VALUES(46,'do',NULL,'{"feature":"settings","what":{"code":"added_avoided_week","first_day":"2026-10-26","last_day":"2026-10-26"}}','2026-03-03T09:00:45Z');
INSERT INTO operation VALUES(47,'do',NULL,'{"feature":"settings","what":{"code":"added_bank_holiday","date":"2026-04-12"}}','2026-03-03T09:00:47Z');
INSERT INTO operation VALUES(48,'do',NULL,'{"feature":"participants","what":{"code":"added","participant_id":8}}','2026-03-03T09:00:49Z');
INSERT INTO operation VALUES(49,'do',NULL,'{"feature":"participants","what":{"code":"edited","participant_id":6}}','2026-03-03T09:00:50Z');
INSERT INTO operation VALUES(50,'do',NULL,'{"feature":"participants","what":{"code":"access_needs_saved","participant_id":6}}','2026-03-03T09:00:51Z');
INSERT INTO operation VALUES(51,'do',NULL,'{"feature":"bookings","what":{"code":"made","participant_id":2,"course_id":2,"state":"declined","new_person":false,"start_session":1}}','2026-03-03T09:00:52Z');
INSERT INTO operation VALUES(52,'do',NULL,'{"feature":"bookings","what":{"code":"state_set","participant_id":5,"count":1,"state":"withdrawn","start_session":1}}','2026-03-03T09:00:53Z');
INSERT INTO operation VALUES(53,'do',NULL,'{"feature":"bookings","what":{"code":"fee_set","participant_id":2,"fee_pence":8000}}','2026-03-03T09:00:55Z');
INSERT INTO operation VALUES(54,'do',NULL,'{"feature":"bookings","what":{"code":"requirement_set","participant_id":null,"count":2,"requirement_id":2,"position":2,"met":true}}','2026-03-03T09:00:56Z');
INSERT INTO operation VALUES(55,'do',NULL,'{"feature":"bookings","what":{"code":"start_session_set","participant_id":3,"session_number":1}}','2026-03-03T09:00:57Z');
INSERT INTO operation VALUES(56,'do',NULL,'{"feature":"courses","what":{"code":"course_created","course_id":3,"sessions":6}}','2026-03-03T09:00:58Z');
INSERT INTO operation VALUES(57,'do',NULL,'{"feature":"courses","what":{"code":"course_changed","course_id":1}}','2026-03-03T09:00:59Z');
INSERT INTO operation VALUES(58,'do',NULL,'{"feature":"courses","what":{"code":"course_archived","course_id":1}}','2026-03-03T09:01:00Z');
INSERT INTO operation VALUES(59,'do',NULL,'{"feature":"courses","what":{"code":"course_brought_back","course_id":1}}','2026-03-03T09:01:01Z');
INSERT INTO operation VALUES(60,'do',NULL,'{"feature":"courses","what":{"code":"session_added","course_id":1,"number":8,"date":"2026-05-04"}}','2026-03-03T09:01:02Z');
INSERT INTO operation VALUES(61,'do',NULL,'{"feature":"courses","what":{"code":"session_moved","session_id":6,"date":"2026-10-26","starts_at":"09:00","ends_at":"17:00"}}','2026-03-03T09:01:03Z');
INSERT INTO operation VALUES(62,'do',NULL,'{"feature":"courses","what":{"code":"session_cancelled","session_id":4,"left":6,"threshold":4}}','2026-03-03T09:01:04Z');
INSERT INTO operation VALUES(63,'do',NULL,'{"feature":"courses","what":{"code":"requirement_added","course_id":1}}','2026-03-03T09:01:06Z');
INSERT INTO operation VALUES(64,'do',NULL,'{"feature":"courses","what":{"code":"requirement_reworded","course_id":1}}','2026-03-03T09:01:07Z');
INSERT INTO operation VALUES(65,'do',NULL,'{"feature":"courses","what":{"code":"requirement_removed","course_id":1,"met_by":0}}','2026-03-03T09:01:08Z');
INSERT INTO operation VALUES(66,'do',NULL,'{"feature":"courses","what":{"code":"programme_changed","programme_id":1}}','2026-03-03T09:01:09Z');
INSERT INTO operation VALUES(67,'do',NULL,'{"feature":"register","what":{"code":"marked_several","present":0,"part":0,"apologies":0,"absent":1,"unmarked":1,"cells":{"people":2,"participant_id":null,"sessions":1,"session_id":2}}}','2026-03-03T09:01:10Z');
INSERT INTO operation VALUES(68,'do',NULL,'{"feature":"register","what":{"code":"marked","mark":{"kind":"absent"},"cells":{"people":1,"participant_id":6,"sessions":1,"session_id":8}}}','2026-03-03T09:01:11Z');
INSERT INTO operation VALUES(69,'do',NULL,'{"feature":"register","what":{"code":"marked","mark":{"kind":"present"},"cells":{"people":1,"participant_id":5,"sessions":1,"session_id":2}}}','2026-03-03T09:01:12Z');
INSERT INTO operation VALUES(70,'do',NULL,'{"feature":"register","what":{"code":"wrote_note","removed":false,"cells":{"people":1,"participant_id":6,"sessions":1,"session_id":4}}}','2026-03-03T09:01:13Z');
INSERT INTO operation VALUES(72,'do',NULL,'{"feature":"follow_ups","what":{"code":"scheduled","programme_id":1,"sessions":[24],"people":3}}','2026-03-03T09:01:16Z');
INSERT INTO operation VALUES(73,'do',NULL,'{"feature":"follow_ups","what":{"code":"moved","session_id":8,"from":"2026-06-08","to":"2026-05-04","starts_at":"13:30","ends_at":"14:30"}}','2026-03-03T09:01:17Z');
INSERT INTO operation VALUES(74,'do',NULL,'{"feature":"follow_ups","what":{"code":"cancelled","session_id":8}}','2026-03-03T09:01:18Z');
INSERT INTO operation VALUES(75,'do',NULL,'{"feature":"follow_ups","what":{"code":"reinstated","session_id":8}}','2026-03-03T09:01:19Z');
INSERT INTO operation VALUES(76,'do',NULL,'{"feature":"follow_ups","what":{"code":"invited","whom":{"one_person":4,"people":1,"one_session":8,"sessions":1}}}','2026-03-03T09:01:20Z');
INSERT INTO operation VALUES(77,'do',NULL,'{"feature":"follow_ups","what":{"code":"uninvited","whom":{"one_person":2,"people":1,"one_session":8,"sessions":1}}}','2026-03-03T09:01:21Z');
INSERT INTO operation VALUES(78,'do',NULL,'{"feature":"follow_ups","what":{"code":"recorded_earlier_graduate","programme_id":1,"participant_id":6}}','2026-03-03T09:01:23Z');
INSERT INTO operation VALUES(79,'do',NULL,'{"feature":"facilitators","what":{"code":"facilitator_added","facilitator_id":7}}','2026-03-03T09:01:25Z');
INSERT INTO operation VALUES(80,'do',NULL,'{"feature":"facilitators","what":{"code":"facilitator_changed","facilitator_id":1}}','2026-03-03T09:01:26Z');
INSERT INTO operation VALUES(81,'do',NULL,'{"feature":"facilitators","what":{"code":"absence_added","facilitator_id":1,"first_day":"2026-04-13","last_day":"2026-04-13"}}','2026-03-03T09:01:28Z');
INSERT INTO operation VALUES(82,'do',NULL,'{"feature":"facilitators","what":{"code":"absence_removed","facilitator_id":1,"first_day":"2026-04-13","last_day":"2026-04-13"}}','2026-03-03T09:01:29Z');
INSERT INTO operation VALUES(83,'do',NULL,'{"feature":"settings","what":{"code":"changed_centre","name":true,"email":false,"minimum_minutes":36}}','2026-03-03T09:01:30Z');
INSERT INTO operation VALUES(84,'do',NULL,'{"feature":"settings","what":{"code":"added_avoided_week","first_day":"2026-04-13","last_day":"2026-04-13"}}','2026-03-03T09:01:31Z');
INSERT INTO operation VALUES(85,'do',NULL,'{"feature":"settings","what":{"code":"removed_avoided_week","first_day":"2026-10-26","last_day":"2026-10-26"}}','2026-03-03T09:01:32Z');
INSERT INTO operation VALUES(86,'do',NULL,'{"feature":"settings","what":{"code":"added_bank_holiday","date":"2026-06-16"}}','2026-03-03T09:01:33Z');
INSERT INTO operation VALUES(87,'do',NULL,'{"feature":"participants","what":{"code":"added","participant_id":9}}','2026-03-03T09:01:35Z');
INSERT INTO operation VALUES(88,'do',NULL,'{"feature":"participants","what":{"code":"edited","participant_id":5}}','2026-03-03T09:01:36Z');
INSERT INTO operation VALUES(89,'do',NULL,'{"feature":"participants","what":{"code":"access_needs_saved","participant_id":2}}','2026-03-03T09:01:37Z');
INSERT INTO operation VALUES(90,'do',NULL,'{"feature":"bookings","what":{"code":"made","participant_id":3,"course_id":2,"state":"applied","new_person":false,"start_session":1}}','2026-03-03T09:01:38Z');
INSERT INTO operation VALUES(91,'do',NULL,'{"feature":"bookings","what":{"code":"payment_recorded","participant_id":2,"kind":"payment","amount_pence":4115}}','2026-03-03T09:01:40Z');
INSERT INTO operation VALUES(92,'do',NULL,'{"feature":"bookings","what":{"code":"fee_set","participant_id":1,"fee_pence":23600}}','2026-03-03T09:01:41Z');
INSERT INTO operation VALUES(94,'do',NULL,'{"feature":"bookings","what":{"code":"start_session_set","participant_id":3,"session_number":5}}','2026-03-03T09:01:43Z');
INSERT INTO operation VALUES(95,'do',NULL,'{"feature":"courses","what":{"code":"course_created","course_id":4,"sessions":6}}','2026-03-03T09:01:44Z');
INSERT INTO operation VALUES(96,'do',NULL,'{"feature":"courses","what":{"code":"course_changed","course_id":1}}','2026-03-03T09:01:45Z');
INSERT INTO operation VALUES(97,'do',NULL,'{"feature":"courses","what":{"code":"course_archived","course_id":1}}','2026-03-03T09:01:46Z');
INSERT INTO operation VALUES(98,'do',NULL,'{"feature":"courses","what":{"code":"course_brought_back","course_id":1}}','2026-03-03T09:01:47Z');
INSERT INTO operation VALUES(99,'do',NULL,'{"feature":"courses","what":{"code":"session_added","course_id":1,"number":9,"date":"2026-07-16"}}','2026-03-03T09:01:48Z');
INSERT INTO operation VALUES(100,'do',NULL,'{"feature":"courses","what":{"code":"session_moved","session_id":1,"date":"2026-05-04","starts_at":"15:00","ends_at":"17:00"}}','2026-03-03T09:01:49Z');
INSERT INTO operation VALUES(101,'do',NULL,'{"feature":"courses","what":{"code":"requirement_added","course_id":1}}','2026-03-03T09:01:52Z');
INSERT INTO operation VALUES(102,'do',NULL,'{"feature":"courses","what":{"code":"requirement_reworded","course_id":1}}','2026-03-03T09:01:53Z');
INSERT INTO operation VALUES(103,'do',NULL,'{"feature":"courses","what":{"code":"requirement_removed","course_id":1,"met_by":0}}','2026-03-03T09:01:54Z');
INSERT INTO operation VALUES(104,'do',NULL,'{"feature":"courses","what":{"code":"programme_changed","programme_id":1}}','2026-03-03T09:01:55Z');
INSERT INTO operation VALUES(106,'do',NULL,'{"feature":"register","what":{"code":"marked","mark":{"kind":"absent"},"cells":{"people":1,"participant_id":4,"sessions":1,"session_id":7}}}','2026-03-03T09:01:57Z');
INSERT INTO operation VALUES(107,'do',NULL,'{"feature":"register","what":{"code":"wrote_note","removed":false,"cells":{"people":1,"participant_id":5,"sessions":1,"session_id":3}}}','2026-03-03T09:01:59Z');
INSERT INTO operation VALUES(109,'do',NULL,'{"feature":"follow_ups","what":{"code":"scheduled","programme_id":1,"sessions":[32],"people":2}}','2026-03-03T09:02:02Z');
INSERT INTO operation VALUES(110,'do',NULL,'{"feature":"follow_ups","what":{"code":"moved","session_id":8,"from":"2026-05-04","to":"2026-05-04","starts_at":"15:00","ends_at":"16:00"}}','2026-03-03T09:02:03Z');
INSERT INTO operation VALUES(111,'do',NULL,'{"feature":"follow_ups","what":{"code":"cancelled","session_id":7}}','2026-03-03T09:02:04Z');
INSERT INTO operation VALUES(112,'do',NULL,'{"feature":"follow_ups","what":{"code":"invited","whom":{"one_person":2,"people":1,"one_session":8,"sessions":1}}}','2026-03-03T09:02:06Z');
INSERT INTO operation VALUES(113,'do',NULL,'{"feature":"follow_ups","what":{"code":"uninvited","whom":{"one_person":3,"people":1,"one_session":8,"sessions":1}}}','2026-03-03T09:02:07Z');
INSERT INTO operation VALUES(114,'do',NULL,'{"feature":"follow_ups","what":{"code":"recorded_earlier_graduate","programme_id":1,"participant_id":3}}','2026-03-03T09:02:09Z');
INSERT INTO operation VALUES(115,'do',NULL,'{"feature":"facilitators","what":{"code":"facilitator_added","facilitator_id":9}}','2026-03-03T09:02:11Z');
INSERT INTO operation VALUES(116,'do',NULL,'{"feature":"facilitators","what":{"code":"facilitator_changed","facilitator_id":2}}','2026-03-03T09:02:12Z');
INSERT INTO operation VALUES(117,'do',NULL,'{"feature":"facilitators","what":{"code":"absence_added","facilitator_id":2,"first_day":"2026-04-13","last_day":"2026-04-13"}}','2026-03-03T09:02:14Z');
INSERT INTO operation VALUES(118,'do',NULL,'{"feature":"settings","what":{"code":"changed_centre","name":true,"email":false,"minimum_minutes":26}}','2026-03-03T09:02:16Z');
INSERT INTO operation VALUES(119,'do',NULL,'{"feature":"settings","what":{"code":"added_avoided_week","first_day":"2026-07-16","last_day":"2026-07-16"}}','2026-03-03T09:02:17Z');
INSERT INTO operation VALUES(120,'do',NULL,'{"feature":"settings","what":{"code":"added_bank_holiday","date":"2026-07-17"}}','2026-03-03T09:02:19Z');
INSERT INTO operation VALUES(121,'do',NULL,'{"feature":"participants","what":{"code":"added","participant_id":10}}','2026-03-03T09:02:21Z');
INSERT INTO operation VALUES(122,'do',NULL,'{"feature":"participants","what":{"code":"edited","participant_id":5}}','2026-03-03T09:02:22Z');
INSERT INTO operation VALUES(124,'do',NULL,'{"feature":"bookings","what":{"code":"state_set","participant_id":4,"count":1,"state":"booked","start_session":1}}','2026-03-03T09:02:25Z');
INSERT INTO operation VALUES(125,'do',NULL,'{"feature":"bookings","what":{"code":"payment_recorded","participant_id":4,"kind":"payment","amount_pence":1295}}','2026-03-03T09:02:26Z');
INSERT INTO operation VALUES(126,'do',NULL,'{"feature":"bookings","what":{"code":"fee_set","participant_id":5,"fee_pence":21500}}','2026-03-03T09:02:27Z');
INSERT INTO operation VALUES(127,'do',NULL,'{"feature":"bookings","what":{"code":"start_session_set","participant_id":6,"session_number":5}}','2026-03-03T09:02:29Z');
INSERT INTO operation VALUES(128,'do',NULL,'{"feature":"courses","what":{"code":"course_created","course_id":5,"sessions":6}}','2026-03-03T09:02:30Z');
INSERT INTO operation VALUES(129,'do',NULL,'{"feature":"courses","what":{"code":"course_changed","course_id":1}}','2026-03-03T09:02:31Z');
INSERT INTO operation VALUES(130,'do',NULL,'{"feature":"courses","what":{"code":"course_archived","course_id":1}}','2026-03-03T09:02:32Z');
INSERT INTO operation VALUES(131,'do',NULL,'{"feature":"courses","what":{"code":"course_brought_back","course_id":1}}','2026-03-03T09:02:33Z');
INSERT INTO operation VALUES(132,'do',NULL,'{"feature":"courses","what":{"code":"session_added","course_id":1,"number":10,"date":"2026-06-08"}}','2026-03-03T09:02:34Z');
INSERT INTO operation VALUES(133,'do',NULL,'{"feature":"courses","what":{"code":"session_moved","session_id":4,"date":"2026-05-04","starts_at":"15:00","ends_at":"17:00"}}','2026-03-03T09:02:35Z');
INSERT INTO operation VALUES(134,'do',NULL,'{"feature":"courses","what":{"code":"session_cancelled","session_id":6,"left":7,"threshold":4}}','2026-03-03T09:02:36Z');
INSERT INTO operation VALUES(135,'do',NULL,'{"feature":"courses","what":{"code":"requirement_added","course_id":1}}','2026-03-03T09:02:38Z');
INSERT INTO operation VALUES(136,'do',NULL,'{"feature":"courses","what":{"code":"requirement_removed","course_id":2,"met_by":0}}','2026-03-03T09:02:40Z');
INSERT INTO operation VALUES(137,'do',NULL,'{"feature":"courses","what":{"code":"programme_changed","programme_id":1}}','2026-03-03T09:02:41Z');
INSERT INTO operation VALUES(138,'do',NULL,'{"feature":"register","what":{"code":"wrote_note","removed":false,"cells":{"people":1,"participant_id":4,"sessions":1,"session_id":4}}}','2026-03-03T09:02:45Z');
INSERT INTO operation VALUES(140,'do',NULL,'{"feature":"follow_ups","what":{"code":"scheduled","programme_id":1,"sessions":[40],"people":4}}','2026-03-03T09:02:48Z');
INSERT INTO operation VALUES(141,'do',NULL,'{"feature":"follow_ups","what":{"code":"moved","session_id":8,"from":"2026-05-04","to":"2026-04-13","starts_at":"15:00","ends_at":"16:00"}}','2026-03-03T09:02:49Z');
INSERT INTO operation VALUES(142,'do',NULL,'{"feature":"follow_ups","what":{"code":"cancelled","session_id":8}}','2026-03-03T09:02:50Z');
INSERT INTO operation VALUES(143,'do',NULL,'{"feature":"follow_ups","what":{"code":"reinstated","session_id":8}}','2026-03-03T09:02:51Z');
INSERT INTO operation VALUES(144,'do',NULL,'{"feature":"follow_ups","what":{"code":"invited","whom":{"one_person":null,"people":2,"one_session":8,"sessions":1}}}','2026-03-03T09:02:52Z');
INSERT INTO operation VALUES(146,'do',NULL,'{"feature":"follow_ups","what":{"code":"recorded_earlier_graduate","programme_id":1,"participant_id":4}}','2026-03-03T09:02:55Z');
INSERT INTO operation VALUES(147,'do',NULL,'{"feature":"facilitators","what":{"code":"facilitator_added","facilitator_id":12}}','2026-03-03T09:02:57Z');
INSERT INTO operation VALUES(148,'do',NULL,'{"feature":"facilitators","what":{"code":"facilitator_changed","facilitator_id":2}}','2026-03-03T09:02:58Z');
INSERT INTO operation VALUES(149,'do',NULL,'{"feature":"facilitators","what":{"code":"facilitator_removed","facilitator_id":3}}','2026-03-03T09:02:59Z');
INSERT INTO operation VALUES(150,'do',NULL,'{"feature":"facilitators","what":{"code":"absence_added","facilitator_id":2,"first_day":"2026-04-13","last_day":"2026-04-13"}}','2026-03-03T09:03:00Z');
INSERT INTO operation VALUES(151,'do',NULL,'{"feature":"facilitators","what":{"code":"absence_removed","facilitator_id":2,"first_day":"2026-04-13","last_day":"2026-04-13"}}','2026-03-03T09:03:01Z');
INSERT INTO operation VALUES(152,'do',NULL,'{"feature":"settings","what":{"code":"changed_centre","name":true,"email":false,"minimum_minutes":9}}','2026-03-03T09:03:02Z');
INSERT INTO operation VALUES(153,'do',NULL,'{"feature":"settings","what":{"code":"added_avoided_week","first_day":"2026-04-13","last_day":"2026-04-13"}}','2026-03-03T09:03:03Z');
INSERT INTO operation VALUES(154,'do',NULL,'{"feature":"settings","what":{"code":"added_bank_holiday","date":"2026-02-17"}}','2026-03-03T09:03:05Z');
INSERT INTO operation VALUES(155,'do',NULL,'{"feature":"settings","what":{"code":"removed_bank_holiday","date":"2026-02-17"}}','2026-03-03T09:03:06Z');
INSERT INTO operation VALUES(156,'do',NULL,'{"feature":"participants","what":{"code":"added","participant_id":11}}','2026-03-03T09:03:07Z');
INSERT INTO operation VALUES(157,'do',NULL,'{"feature":"participants","what":{"code":"edited","participant_id":6}}','2026-03-03T09:03:08Z');
INSERT INTO operation VALUES(158,'do',NULL,'{"feature":"participants","what":{"code":"access_needs_saved","participant_id":3}}','2026-03-03T09:03:09Z');
INSERT INTO operation VALUES(159,'do',NULL,'{"feature":"bookings","what":{"code":"made","participant_id":1,"course_id":4,"state":"withdrawn","new_person":false,"start_session":1}}','2026-03-03T09:03:10Z');
INSERT INTO operation VALUES(160,'do',NULL,'{"feature":"bookings","what":{"code":"state_set","participant_id":null,"count":2,"state":"declined","start_session":1}}','2026-03-03T09:03:11Z');
INSERT INTO operation VALUES(161,'do',NULL,'{"feature":"bookings","what":{"code":"payment_recorded","participant_id":3,"kind":"payment","amount_pence":2346}}','2026-03-03T09:03:12Z');
INSERT INTO operation VALUES(162,'do',NULL,'{"feature":"bookings","what":{"code":"fee_set","participant_id":5,"fee_pence":12300}}','2026-03-03T09:03:13Z');
INSERT INTO operation VALUES(163,'do',NULL,'{"feature":"bookings","what":{"code":"start_session_set","participant_id":6,"session_number":6}}','2026-03-03T09:03:15Z');
INSERT INTO operation VALUES(164,'do',NULL,'{"feature":"courses","what":{"code":"course_created","course_id":6,"sessions":6}}','2026-03-03T09:03:16Z');
INSERT INTO operation VALUES(165,'do',NULL,'{"feature":"courses","what":{"code":"course_changed","course_id":1}}','2026-03-03T09:03:17Z');
INSERT INTO operation VALUES(166,'do',NULL,'{"feature":"courses","what":{"code":"course_archived","course_id":1}}','2026-03-03T09:03:18Z');
INSERT INTO operation VALUES(167,'do',NULL,'{"feature":"courses","what":{"code":"course_brought_back","course_id":1}}','2026-03-03T09:03:19Z');
INSERT INTO operation VALUES(168,'do',NULL,'{"feature":"courses","what":{"code":"session_added","course_id":1,"number":11,"date":"2026-06-08"}}','2026-03-03T09:03:20Z');
INSERT INTO operation VALUES(169,'do',NULL,'{"feature":"courses","what":{"code":"session_moved","session_id":1,"date":"2026-06-08","starts_at":"15:00","ends_at":"17:00"}}','2026-03-03T09:03:21Z');
INSERT INTO operation VALUES(170,'do',NULL,'{"feature":"courses","what":{"code":"requirement_added","course_id":1}}','2026-03-03T09:03:24Z');
INSERT INTO operation VALUES(171,'do',NULL,'{"feature":"courses","what":{"code":"programme_changed","programme_id":1}}','2026-03-03T09:03:27Z');
INSERT INTO operation VALUES(173,'do',NULL,'{"feature":"register","what":{"code":"wrote_note","removed":false,"cells":{"people":1,"participant_id":3,"sessions":1,"session_id":6}}}','2026-03-03T09:03:31Z');
INSERT INTO operation VALUES(174,'do',NULL,'{"feature":"register","what":{"code":"set_by_hand","set":"counts","cells":{"people":1,"participant_id":3,"sessions":1,"session_id":3}}}','2026-03-03T09:03:32Z');
INSERT INTO operation VALUES(176,'do',NULL,'{"feature":"follow_ups","what":{"code":"scheduled","programme_id":1,"sessions":[48],"people":6}}','2026-03-03T09:03:34Z');
INSERT INTO operation VALUES(177,'do',NULL,'{"feature":"follow_ups","what":{"code":"moved","session_id":8,"from":"2026-04-13","to":"2026-04-13","starts_at":"16:00","ends_at":"17:00"}}','2026-03-03T09:03:35Z');
INSERT INTO operation VALUES(178,'do',NULL,'{"feature":"follow_ups","what":{"code":"invited","whom":{"one_person":5,"people":1,"one_session":8,"sessions":1}}}','2026-03-03T09:03:38Z');
INSERT INTO operation VALUES(179,'do',NULL,'{"feature":"follow_ups","what":{"code":"uninvited","whom":{"one_person":3,"people":1,"one_session":8,"sessions":1}}}','2026-03-03T09:03:39Z');
INSERT INTO operation VALUES(180,'do',NULL,'{"feature":"follow_ups","what":{"code":"recorded_earlier_graduate","programme_id":1,"participant_id":1}}','2026-03-03T09:03:41Z');
INSERT INTO operation VALUES(181,'do',NULL,'{"feature":"follow_ups","what":{"code":"removed_earlier_graduate","programme_id":1,"participant_id":2}}','2026-03-03T09:03:42Z');
INSERT INTO operation VALUES(182,'do',NULL,'{"feature":"facilitators","what":{"code":"facilitator_added","facilitator_id":14}}','2026-03-03T09:03:43Z');
INSERT INTO operation VALUES(183,'do',NULL,'{"feature":"facilitators","what":{"code":"facilitator_changed","facilitator_id":1}}','2026-03-03T09:03:44Z');
INSERT INTO operation VALUES(184,'do',NULL,'{"feature":"facilitators","what":{"code":"facilitator_removed","facilitator_id":6}}','2026-03-03T09:03:45Z');
INSERT INTO operation VALUES(185,'do',NULL,'{"feature":"facilitators","what":{"code":"absence_added","facilitator_id":1,"first_day":"2026-10-26","last_day":"2026-10-26"}}','2026-03-03T09:03:46Z');
INSERT INTO operation VALUES(186,'do',NULL,'{"feature":"facilitators","what":{"code":"absence_removed","facilitator_id":2,"first_day":"2026-12-28","last_day":"2026-12-28"}}','2026-03-03T09:03:47Z');
INSERT INTO operation VALUES(187,'do',NULL,'{"feature":"settings","what":{"code":"changed_centre","name":true,"email":false,"minimum_minutes":50}}','2026-03-03T09:03:48Z');
INSERT INTO operation VALUES(188,'do',NULL,'{"feature":"settings","what":{"code":"added_avoided_week","first_day":"2026-10-26","last_day":"2026-10-26"}}','2026-03-03T09:03:49Z');
INSERT INTO operation VALUES(189,'do',NULL,'{"feature":"settings","what":{"code":"added_bank_holiday","date":"2026-05-18"}}','2026-03-03T09:03:51Z');
INSERT INTO operation VALUES(190,'do',NULL,'{"feature":"settings","what":{"code":"removed_bank_holiday","date":"2026-06-16"}}','2026-03-03T09:03:52Z');
INSERT INTO operation VALUES(191,'do',NULL,'{"feature":"participants","what":{"code":"added","participant_id":12}}','2026-03-03T09:03:53Z');
INSERT INTO operation VALUES(192,'do',NULL,'{"feature":"participants","what":{"code":"edited","participant_id":6}}','2026-03-03T09:03:54Z');
INSERT INTO operation VALUES(194,'do',NULL,'{"feature":"bookings","what":{"code":"made","participant_id":5,"course_id":3,"state":"offered","new_person":false,"start_session":1}}','2026-03-03T09:03:56Z');
INSERT INTO operation VALUES(195,'do',NULL,'{"feature":"bookings","what":{"code":"state_set","participant_id":null,"count":2,"state":"applied","start_session":1}}','2026-03-03T09:03:57Z');
INSERT INTO operation VALUES(196,'do',NULL,'{"feature":"bookings","what":{"code":"payment_recorded","participant_id":4,"kind":"payment","amount_pence":5033}}','2026-03-03T09:03:58Z');
INSERT INTO operation VALUES(197,'do',NULL,'{"feature":"bookings","what":{"code":"fee_set","participant_id":6,"fee_pence":12600}}','2026-03-03T09:03:59Z');
INSERT INTO operation VALUES(199,'do',NULL,'{"feature":"bookings","what":{"code":"start_session_set","participant_id":3,"session_number":2}}','2026-03-03T09:04:01Z');
INSERT INTO operation VALUES(200,'do',NULL,'{"feature":"courses","what":{"code":"course_created","course_id":7,"sessions":6}}','2026-03-03T09:04:02Z');
INSERT INTO operation VALUES(201,'do',NULL,'{"feature":"courses","what":{"code":"course_changed","course_id":1}}','2026-03-03T09:04:03Z');
INSERT INTO operation VALUES(202,'do',NULL,'{"feature":"courses","what":{"code":"course_archived","course_id":1}}','2026-03-03T09:04:04Z');
INSERT INTO operation VALUES(203,'do',NULL,'{"feature":"courses","what":{"code":"course_brought_back","course_id":1}}','2026-03-03T09:04:05Z');
INSERT INTO operation VALUES(204,'do',NULL,'{"feature":"courses","what":{"code":"session_added","course_id":1,"number":12,"date":"2026-05-04"}}','2026-03-03T09:04:06Z');
INSERT INTO operation VALUES(205,'do',NULL,'{"feature":"courses","what":{"code":"session_moved","session_id":5,"date":"2026-07-16","starts_at":"10:00","ends_at":"17:00"}}','2026-03-03T09:04:07Z');
INSERT INTO operation VALUES(206,'do',NULL,'{"feature":"courses","what":{"code":"session_cancelled","session_id":5,"left":8,"threshold":1}}','2026-03-03T09:04:08Z');
INSERT INTO operation VALUES(207,'do',NULL,'{"feature":"courses","what":{"code":"session_reinstated","session_id":5}}','2026-03-03T09:04:09Z');
INSERT INTO operation VALUES(208,'do',NULL,'{"feature":"courses","what":{"code":"requirement_added","course_id":1}}','2026-03-03T09:04:10Z');
INSERT INTO operation VALUES(209,'do',NULL,'{"feature":"courses","what":{"code":"programme_changed","programme_id":1}}','2026-03-03T09:04:13Z');
INSERT INTO operation VALUES(210,'do',NULL,'{"feature":"register","what":{"code":"marked","mark":{"kind":"absent"},"cells":{"people":1,"participant_id":1,"sessions":1,"session_id":8}}}','2026-03-03T09:04:15Z');
INSERT INTO operation VALUES(211,'do',NULL,'{"feature":"register","what":{"code":"marked","mark":{"kind":"present"},"cells":{"people":1,"participant_id":4,"sessions":1,"session_id":3}}}','2026-03-03T09:04:16Z');
INSERT INTO operation VALUES(212,'do',NULL,'{"feature":"register","what":{"code":"wrote_note","removed":false,"cells":{"people":1,"participant_id":5,"sessions":1,"session_id":5}}}','2026-03-03T09:04:17Z');
INSERT INTO operation VALUES(213,'do',NULL,'{"feature":"register","what":{"code":"set_by_hand","set":"does_not_count","cells":{"people":1,"participant_id":2,"sessions":1,"session_id":5}}}','2026-03-03T09:04:18Z');
INSERT INTO operation VALUES(214,'do',NULL,'{"feature":"register","what":{"code":"cleared_set_by_hand","cells":{"people":1,"participant_id":2,"sessions":1,"session_id":5}}}','2026-03-03T09:04:19Z');
INSERT INTO operation VALUES(215,'do',NULL,'{"feature":"follow_ups","what":{"code":"scheduled","programme_id":1,"sessions":[56],"people":6}}','2026-03-03T09:04:20Z');
INSERT INTO operation VALUES(216,'do',NULL,'{"feature":"follow_ups","what":{"code":"moved","session_id":8,"from":"2026-04-13","to":"2026-10-26","starts_at":"13:30","ends_at":"14:30"}}','2026-03-03T09:04:21Z');
INSERT INTO operation VALUES(217,'do',NULL,'{"feature":"follow_ups","what":{"code":"cancelled","session_id":8}}','2026-03-03T09:04:22Z');
INSERT INTO operation VALUES(218,'do',NULL,'{"feature":"follow_ups","what":{"code":"reinstated","session_id":8}}','2026-03-03T09:04:23Z');
INSERT INTO operation VALUES(219,'do',NULL,'{"feature":"follow_ups","what":{"code":"invited","whom":{"one_person":3,"people":1,"one_session":8,"sessions":1}}}','2026-03-03T09:04:24Z');
INSERT INTO operation VALUES(220,'do',NULL,'{"feature":"follow_ups","what":{"code":"replied","whom":{"one_person":4,"people":1,"one_session":8,"sessions":1},"reply":"coming"}}','2026-03-03T09:04:26Z');
INSERT INTO operation VALUES(221,'do',NULL,'{"feature":"follow_ups","what":{"code":"recorded_earlier_graduate","programme_id":1,"participant_id":5}}','2026-03-03T09:04:27Z');
INSERT INTO operation VALUES(222,'do',NULL,'{"feature":"follow_ups","what":{"code":"removed_earlier_graduate","programme_id":1,"participant_id":6}}','2026-03-03T09:04:28Z');
INSERT INTO operation VALUES(223,'do',NULL,'{"feature":"facilitators","what":{"code":"facilitator_added","facilitator_id":16}}','2026-03-03T09:04:29Z');
INSERT INTO operation VALUES(224,'do',NULL,'{"feature":"facilitators","what":{"code":"facilitator_changed","facilitator_id":1}}','2026-03-03T09:04:30Z');
INSERT INTO operation VALUES(225,'do',NULL,'{"feature":"facilitators","what":{"code":"absence_added","facilitator_id":1,"first_day":"2026-05-04","last_day":"2026-05-04"}}','2026-03-03T09:04:32Z');
INSERT INTO operation VALUES(226,'do',NULL,'{"feature":"settings","what":{"code":"changed_centre","name":true,"email":false,"minimum_minutes":30}}','2026-03-03T09:04:34Z');
INSERT INTO operation VALUES(227,'do',NULL,'{"feature":"settings","what":{"code":"added_avoided_week","first_day":"2026-06-08","last_day":"2026-06-08"}}','2026-03-03T09:04:35Z');
INSERT INTO operation VALUES(228,'do',NULL,'{"feature":"settings","what":{"code":"removed_avoided_week","first_day":"2026-07-16","last_day":"2026-07-16"}}','2026-03-03T09:04:36Z');
INSERT INTO operation VALUES(229,'do',NULL,'{"feature":"settings","what":{"code":"added_bank_holiday","date":"2026-08-16"}}','2026-03-03T09:04:37Z');
INSERT INTO operation VALUES(230,'undo',229,'{"feature":"settings","what":{"code":"added_bank_holiday","date":"2026-08-16"}}','2026-03-03T09:04:39Z');
INSERT INTO operation VALUES(231,'undo',228,'{"feature":"settings","what":{"code":"removed_avoided_week","first_day":"2026-07-16","last_day":"2026-07-16"}}','2026-03-03T09:04:40Z');
INSERT INTO operation VALUES(232,'redo',228,'{"feature":"settings","what":{"code":"removed_avoided_week","first_day":"2026-07-16","last_day":"2026-07-16"}}','2026-03-03T09:04:41Z');
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
INSERT INTO change VALUES(1,1,'programme',1,NULL,NULL,NULL,'{"id":1,"uid":"98da7f6b-807c-576c-8c3b-446506aadd00","title":"Compassionate Leadership","session_count":6,"every_weeks":1,"starts_at":"15:00","ends_at":"17:00","capacity":24,"fee_pence":20000,"zoom_link":"https://zoom.example.org/j/700900","certificate_threshold":4,"minimum_minutes":90,"follow_up_starts_at":"15:00","follow_up_minutes":60,"is_sample":0}');
INSERT INTO change VALUES(2,1,'programme_requirement',1,NULL,NULL,NULL,'{"id":1,"programme_id":1,"position":1,"requirement":"Able to attend all six sessions"}');
INSERT INTO change VALUES(3,1,'programme_requirement',2,NULL,NULL,NULL,'{"id":2,"programme_id":1,"position":2,"requirement":"Zoom in a private space, camera on throughout"}');
INSERT INTO change VALUES(4,1,'programme_requirement',3,NULL,NULL,NULL,'{"id":3,"programme_id":1,"position":3,"requirement":"Guidelines read before session 1"}');
INSERT INTO change VALUES(5,1,'programme_requirement',4,NULL,NULL,NULL,'{"id":4,"programme_id":1,"position":4,"requirement":"Equipment checked with the Zoom link"}');
INSERT INTO change VALUES(6,1,'programme_requirement',5,NULL,NULL,NULL,'{"id":5,"programme_id":1,"position":5,"requirement":"Leadership role in health or social care"}');
INSERT INTO change VALUES(7,1,'facilitator',1,NULL,NULL,NULL,'{"id":1,"uid":"61a145a7-cda0-503a-aaaa-b25d4f4163fc","name":"Ruby Hart","email":"","is_sample":0}');
INSERT INTO change VALUES(8,1,'facilitator',2,NULL,NULL,NULL,'{"id":2,"uid":"ef72cc4c-9c68-5925-bbe7-50e1150d25e8","name":"Callum Frost","email":"","is_sample":0}');
INSERT INTO change VALUES(9,1,'course',1,NULL,1,NULL,'{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"Compassionate Leadership, spring 2026","capacity":24,"fee_pence":20000,"zoom_link":"https://zoom.example.org/j/700900","certificate_threshold":4,"minimum_minutes":90,"notes":"","archived_on":null}');
INSERT INTO change VALUES(10,1,'requirement',1,NULL,1,NULL,'{"id":1,"course_id":1,"position":1,"requirement":"Able to attend all six sessions"}');
INSERT INTO change VALUES(11,1,'requirement',2,NULL,1,NULL,'{"id":2,"course_id":1,"position":2,"requirement":"Zoom in a private space, camera on throughout"}');
INSERT INTO change VALUES(12,1,'requirement',3,NULL,1,NULL,'{"id":3,"course_id":1,"position":3,"requirement":"Guidelines read before session 1"}');
INSERT INTO change VALUES(13,1,'requirement',4,NULL,1,NULL,'{"id":4,"course_id":1,"position":4,"requirement":"Equipment checked with the Zoom link"}');
INSERT INTO change VALUES(14,1,'requirement',5,NULL,1,NULL,'{"id":5,"course_id":1,"position":5,"requirement":"Leadership role in health or social care"}');
INSERT INTO change VALUES(15,1,'course_facilitator',1,NULL,1,NULL,'{"id":1,"course_id":1,"facilitator_id":1}');
INSERT INTO change VALUES(16,1,'course_facilitator',2,NULL,1,NULL,'{"id":2,"course_id":1,"facilitator_id":2}');
INSERT INTO change VALUES(17,1,'session',1,NULL,1,NULL,'{"id":1,"uid":"ec449308-b2ec-5095-88f9-cd6ed14a5f5e","course_id":1,"programme_id":null,"number":1,"state":"planned","cancelled_reason":"","local_date":"2026-02-09","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(18,1,'session_facilitator',1,NULL,1,NULL,'{"id":1,"session_id":1,"facilitator_id":1}');
INSERT INTO change VALUES(19,1,'session_facilitator',2,NULL,1,NULL,'{"id":2,"session_id":1,"facilitator_id":2}');
INSERT INTO change VALUES(20,1,'session',2,NULL,1,NULL,'{"id":2,"uid":"d415ef39-0e01-5be4-a22a-cc9e0409db6d","course_id":1,"programme_id":null,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-02-16","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(21,1,'session_facilitator',3,NULL,1,NULL,'{"id":3,"session_id":2,"facilitator_id":1}');
INSERT INTO change VALUES(22,1,'session_facilitator',4,NULL,1,NULL,'{"id":4,"session_id":2,"facilitator_id":2}');
INSERT INTO change VALUES(23,1,'session',3,NULL,1,NULL,'{"id":3,"uid":"dc723f6f-8624-5104-813d-0ba5f02343e3","course_id":1,"programme_id":null,"number":3,"state":"planned","cancelled_reason":"","local_date":"2026-02-23","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(24,1,'session_facilitator',5,NULL,1,NULL,'{"id":5,"session_id":3,"facilitator_id":1}');
INSERT INTO change VALUES(25,1,'session_facilitator',6,NULL,1,NULL,'{"id":6,"session_id":3,"facilitator_id":2}');
INSERT INTO change VALUES(26,1,'session',4,NULL,1,NULL,'{"id":4,"uid":"df7134c7-a49a-5116-b943-0dc294aea0c9","course_id":1,"programme_id":null,"number":4,"state":"planned","cancelled_reason":"","local_date":"2026-03-02","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(27,1,'session_facilitator',7,NULL,1,NULL,'{"id":7,"session_id":4,"facilitator_id":1}');
INSERT INTO change VALUES(28,1,'session_facilitator',8,NULL,1,NULL,'{"id":8,"session_id":4,"facilitator_id":2}');
INSERT INTO change VALUES(29,1,'session',5,NULL,1,NULL,'{"id":5,"uid":"53b12f93-0297-5ae8-81ed-1aab3f5796fe","course_id":1,"programme_id":null,"number":5,"state":"planned","cancelled_reason":"","local_date":"2026-03-09","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(30,1,'session_facilitator',9,NULL,1,NULL,'{"id":9,"session_id":5,"facilitator_id":1}');
INSERT INTO change VALUES(31,1,'session_facilitator',10,NULL,1,NULL,'{"id":10,"session_id":5,"facilitator_id":2}');
INSERT INTO change VALUES(32,1,'session',6,NULL,1,NULL,'{"id":6,"uid":"bf70a312-4815-5684-b29e-212df9a02aa1","course_id":1,"programme_id":null,"number":6,"state":"planned","cancelled_reason":"","local_date":"2026-03-16","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(33,1,'session_facilitator',11,NULL,1,NULL,'{"id":11,"session_id":6,"facilitator_id":1}');
INSERT INTO change VALUES(34,1,'session_facilitator',12,NULL,1,NULL,'{"id":12,"session_id":6,"facilitator_id":2}');
INSERT INTO change VALUES(35,2,'participant',1,1,NULL,NULL,'{"id":1,"uid":"6ce1ec8c-4ec1-5136-afbf-ca1bd14ab2bc","first_name":"Grace","last_name":"Adeyemi","phone":"","organisation":"","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"grace adeyemi","sort_key":"adeyemi\tgrace","is_sample":0}');
INSERT INTO change VALUES(36,2,'booking',1,1,1,NULL,'{"id":1,"uid":"e5d289a9-7f03-5443-b1ab-638379663732","participant_id":1,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":""}');
INSERT INTO change VALUES(37,2,'booking_event',1,1,1,NULL,'{"id":1,"booking_id":1,"state":"booked","on_date":"2026-01-12","reason":"","over_capacity":0}');
INSERT INTO change VALUES(38,3,'participant',2,2,NULL,NULL,'{"id":2,"uid":"9194be87-d770-5ed9-9434-e3e8d15b91d0","first_name":"Tom","last_name":"Ashworth","phone":"","organisation":"","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"tom ashworth","sort_key":"ashworth\ttom","is_sample":0}');
INSERT INTO change VALUES(39,3,'booking',2,2,1,NULL,'{"id":2,"uid":"d7b4b242-ad42-5c58-af85-756422b61924","participant_id":2,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":""}');
INSERT INTO change VALUES(40,3,'booking_event',2,2,1,NULL,'{"id":2,"booking_id":2,"state":"booked","on_date":"2026-01-12","reason":"","over_capacity":0}');
INSERT INTO change VALUES(41,4,'participant',3,3,NULL,NULL,'{"id":3,"uid":"04860588-6fd9-5a9e-8009-579fb7e3e0bc","first_name":"Bea","last_name":"Bright","phone":"","organisation":"","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"bea bright","sort_key":"bright\tbea","is_sample":0}');
INSERT INTO change VALUES(42,4,'booking',3,3,1,NULL,'{"id":3,"uid":"e9a4e1be-c39d-5dae-9aa0-94b2d14cb6f0","participant_id":3,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":""}');
INSERT INTO change VALUES(43,4,'booking_event',3,3,1,NULL,'{"id":3,"booking_id":3,"state":"booked","on_date":"2026-01-12","reason":"","over_capacity":0}');
INSERT INTO change VALUES(44,5,'participant',4,4,NULL,NULL,'{"id":4,"uid":"596cf9d9-a653-583c-8753-d4f51b95e679","first_name":"Rowan","last_name":"Castle","phone":"","organisation":"","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"rowan castle","sort_key":"castle\trowan","is_sample":0}');
INSERT INTO change VALUES(45,5,'booking',4,4,1,NULL,'{"id":4,"uid":"913c7e7f-23b4-5e9c-b6e4-0cc688b1320a","participant_id":4,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":""}');
INSERT INTO change VALUES(46,5,'booking_event',4,4,1,NULL,'{"id":4,"booking_id":4,"state":"booked","on_date":"2026-01-12","reason":"","over_capacity":0}');
INSERT INTO change VALUES(47,6,'participant',5,5,NULL,NULL,'{"id":5,"uid":"b4a79ea6-f26c-5c04-a3fd-692a57dc26a5","first_name":"Nia","last_name":"Evans","phone":"","organisation":"","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"nia evans","sort_key":"evans\tnia","is_sample":0}');
INSERT INTO change VALUES(48,6,'booking',5,5,1,NULL,'{"id":5,"uid":"0d488d0a-0b48-50cc-909b-e483157e50bf","participant_id":5,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":""}');
INSERT INTO change VALUES(49,6,'booking_event',5,5,1,NULL,'{"id":5,"booking_id":5,"state":"booked","on_date":"2026-01-12","reason":"","over_capacity":0}');
INSERT INTO change VALUES(50,7,'participant',6,6,NULL,NULL,'{"id":6,"uid":"61deda6a-f5cc-57a0-8d84-d8bed07dc6d9","first_name":"Idris","last_name":"Jones","phone":"","organisation":"","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"idris jones","sort_key":"jones\tidris","is_sample":0}');
INSERT INTO change VALUES(51,7,'booking',6,6,1,NULL,'{"id":6,"uid":"2d772f3b-5ee6-52ac-874a-c1c875cd1973","participant_id":6,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":""}');
INSERT INTO change VALUES(52,7,'booking_event',6,6,1,NULL,'{"id":6,"booking_id":6,"state":"booked","on_date":"2026-01-12","reason":"","over_capacity":0}');
INSERT INTO change VALUES(53,8,'session',7,NULL,NULL,NULL,'{"id":7,"uid":"77bc1102-3383-58da-ba81-538bfd58ceda","course_id":null,"programme_id":1,"number":1,"state":"planned","cancelled_reason":"","local_date":"2026-04-13","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"Łucja 0","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(54,8,'session_facilitator',13,NULL,NULL,NULL,'{"id":13,"session_id":7,"facilitator_id":1}');
INSERT INTO change VALUES(55,8,'invitee',1,1,NULL,NULL,'{"id":1,"session_id":7,"participant_id":1,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(56,9,'session',8,NULL,NULL,NULL,'{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-06-08","starts_at":"16:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"O’Neill 1","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(57,9,'session_facilitator',14,NULL,NULL,NULL,'{"id":14,"session_id":8,"facilitator_id":1}');
INSERT INTO change VALUES(58,9,'invitee',2,2,NULL,NULL,'{"id":2,"session_id":8,"participant_id":2,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(59,9,'invitee',3,3,NULL,NULL,'{"id":3,"session_id":8,"participant_id":3,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(60,10,'participant',7,7,NULL,NULL,'{"id":7,"uid":"e69ac693-b8d0-52b8-8276-ae5b9471c6bd","first_name":"=1+1 4 O’Neill","last_name":"14","phone":"","organisation":"","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"=1+1 4 o''neill 14\np46.1@example.org","sort_key":"14\t=1+1 4 o''neill","is_sample":0}');
INSERT INTO change VALUES(61,10,'participant_email',1,7,NULL,NULL,'{"id":1,"participant_id":7,"email":"p46.1@example.org","folded":"p46.1@example.org","is_main":1}');
INSERT INTO change VALUES(62,11,'participant',6,6,NULL,'{"id":6,"uid":"61deda6a-f5cc-57a0-8d84-d8bed07dc6d9","first_name":"Idris","last_name":"Jones","phone":"","organisation":"","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"idris jones","sort_key":"jones\tidris","is_sample":0}','{"id":6,"uid":"61deda6a-f5cc-57a0-8d84-d8bed07dc6d9","first_name":"Łucja 11","last_name":"Castle","phone":"","organisation":"😀 مريم 1","job_title":"","leadership_role_confirmed_on":null,"notes":"Łucja 11","search_text":"lucja 11 castle\ngrinning mrym 1\na169050143@example.org\nb428069208@example.org","sort_key":"castle\tlucja 11","is_sample":0}');
INSERT INTO change VALUES(63,11,'participant_email',2,6,NULL,NULL,'{"id":2,"participant_id":6,"email":"a169050143@example.org","folded":"a169050143@example.org","is_main":1}');
INSERT INTO change VALUES(64,11,'participant_email',3,6,NULL,NULL,'{"id":3,"participant_id":6,"email":"b428069208@example.org","folded":"b428069208@example.org","is_main":0}');
INSERT INTO change VALUES(65,12,'access_needs',1,5,NULL,NULL,'{"id":1,"participant_id":5,"needs":"Step-free"}');
INSERT INTO change VALUES(66,13,'booking',7,7,1,NULL,'{"id":7,"uid":"4f6b9fdc-d114-5bbc-819b-0fbd78090321","participant_id":7,"course_id":1,"state":"applied","state_since":"2026-02-02","applied_on":"2026-02-02","booked_on":null,"start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":""}');
INSERT INTO change VALUES(67,13,'booking_event',7,7,1,NULL,'{"id":7,"booking_id":7,"state":"applied","on_date":"2026-02-02","reason":"","over_capacity":0}');
INSERT INTO change VALUES(68,14,'booking',1,1,1,'{"id":1,"uid":"e5d289a9-7f03-5443-b1ab-638379663732","participant_id":1,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":""}','{"id":1,"uid":"e5d289a9-7f03-5443-b1ab-638379663732","participant_id":1,"course_id":1,"state":"withdrawn","state_since":"2026-02-20","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":""}');
INSERT INTO change VALUES(69,14,'booking_event',8,1,1,NULL,'{"id":8,"booking_id":1,"state":"withdrawn","on_date":"2026-02-20","reason":"","over_capacity":0}');
INSERT INTO change VALUES(70,14,'booking',6,6,1,'{"id":6,"uid":"2d772f3b-5ee6-52ac-874a-c1c875cd1973","participant_id":6,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":""}','{"id":6,"uid":"2d772f3b-5ee6-52ac-874a-c1c875cd1973","participant_id":6,"course_id":1,"state":"withdrawn","state_since":"2026-02-20","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":""}');
INSERT INTO change VALUES(71,14,'booking_event',9,6,1,NULL,'{"id":9,"booking_id":6,"state":"withdrawn","on_date":"2026-02-20","reason":"","over_capacity":0}');
INSERT INTO change VALUES(72,15,'payment',1,4,1,NULL,'{"id":1,"uid":"aa977ced-75c0-53a6-bd12-fdb07ae4b7e7","booking_id":4,"kind":"payment","amount_pence":875,"paid_on":"2026-02-03","method":"😀 مريم 3","notes":""}');
INSERT INTO change VALUES(73,16,'booking',3,3,1,'{"id":3,"uid":"e9a4e1be-c39d-5dae-9aa0-94b2d14cb6f0","participant_id":3,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":""}','{"id":3,"uid":"e9a4e1be-c39d-5dae-9aa0-94b2d14cb6f0","participant_id":3,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":15100,"fee_reason":"''; drop table 4","notes":""}');
INSERT INTO change VALUES(74,17,'requirement_met',1,1,1,NULL,'{"id":1,"booking_id":1,"requirement_id":3,"met_on":"2026-02-01"}');
INSERT INTO change VALUES(75,17,'requirement_met',2,6,1,NULL,'{"id":2,"booking_id":6,"requirement_id":3,"met_on":"2026-02-01"}');
INSERT INTO change VALUES(76,18,'booking',3,3,1,'{"id":3,"uid":"e9a4e1be-c39d-5dae-9aa0-94b2d14cb6f0","participant_id":3,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":15100,"fee_reason":"''; drop table 4","notes":""}','{"id":3,"uid":"e9a4e1be-c39d-5dae-9aa0-94b2d14cb6f0","participant_id":3,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":2,"fee_pence":15100,"fee_reason":"''; drop table 4","notes":""}');
INSERT INTO change VALUES(77,19,'course',2,NULL,2,NULL,'{"id":2,"uid":"8cfb1d7b-82fe-5a93-a0e0-73dade2b498b","programme_id":1,"title":"Cohort O’Neill 8","capacity":24,"fee_pence":20000,"zoom_link":"https://zoom.example.org/j/700900","certificate_threshold":4,"minimum_minutes":90,"notes":"","archived_on":null}');
INSERT INTO change VALUES(78,19,'requirement',6,NULL,2,NULL,'{"id":6,"course_id":2,"position":1,"requirement":"Able to attend all six sessions"}');
INSERT INTO change VALUES(79,19,'requirement',7,NULL,2,NULL,'{"id":7,"course_id":2,"position":2,"requirement":"Zoom in a private space, camera on throughout"}');
INSERT INTO change VALUES(80,19,'requirement',8,NULL,2,NULL,'{"id":8,"course_id":2,"position":3,"requirement":"Guidelines read before session 1"}');
INSERT INTO change VALUES(81,19,'requirement',9,NULL,2,NULL,'{"id":9,"course_id":2,"position":4,"requirement":"Equipment checked with the Zoom link"}');
INSERT INTO change VALUES(82,19,'requirement',10,NULL,2,NULL,'{"id":10,"course_id":2,"position":5,"requirement":"Leadership role in health or social care"}');
INSERT INTO change VALUES(83,19,'course_facilitator',3,NULL,2,NULL,'{"id":3,"course_id":2,"facilitator_id":1}');
INSERT INTO change VALUES(84,19,'course_facilitator',4,NULL,2,NULL,'{"id":4,"course_id":2,"facilitator_id":2}');
INSERT INTO change VALUES(85,19,'session',9,NULL,2,NULL,'{"id":9,"uid":"c2f49f17-0ce0-5d18-984f-8cbf9157dba4","course_id":2,"programme_id":null,"number":1,"state":"planned","cancelled_reason":"","local_date":"2026-12-28","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(86,19,'session_facilitator',15,NULL,2,NULL,'{"id":15,"session_id":9,"facilitator_id":1}');
INSERT INTO change VALUES(87,19,'session_facilitator',16,NULL,2,NULL,'{"id":16,"session_id":9,"facilitator_id":2}');
INSERT INTO change VALUES(88,19,'session',10,NULL,2,NULL,'{"id":10,"uid":"9d7431de-58dd-5656-b8cd-5415b4aac109","course_id":2,"programme_id":null,"number":2,"state":"planned","cancelled_reason":"","local_date":"2027-01-04","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(89,19,'session_facilitator',17,NULL,2,NULL,'{"id":17,"session_id":10,"facilitator_id":1}');
INSERT INTO change VALUES(90,19,'session_facilitator',18,NULL,2,NULL,'{"id":18,"session_id":10,"facilitator_id":2}');
INSERT INTO change VALUES(91,19,'session',11,NULL,2,NULL,'{"id":11,"uid":"0f067ff5-0f08-5e81-a396-71a4aca6aeed","course_id":2,"programme_id":null,"number":3,"state":"planned","cancelled_reason":"","local_date":"2027-01-11","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(92,19,'session_facilitator',19,NULL,2,NULL,'{"id":19,"session_id":11,"facilitator_id":1}');
INSERT INTO change VALUES(93,19,'session_facilitator',20,NULL,2,NULL,'{"id":20,"session_id":11,"facilitator_id":2}');
INSERT INTO change VALUES(94,19,'session',12,NULL,2,NULL,'{"id":12,"uid":"bed8b261-ba1b-5c46-bf17-ac31bd1f0597","course_id":2,"programme_id":null,"number":4,"state":"planned","cancelled_reason":"","local_date":"2027-01-18","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(95,19,'session_facilitator',21,NULL,2,NULL,'{"id":21,"session_id":12,"facilitator_id":1}');
INSERT INTO change VALUES(96,19,'session_facilitator',22,NULL,2,NULL,'{"id":22,"session_id":12,"facilitator_id":2}');
INSERT INTO change VALUES(97,19,'session',13,NULL,2,NULL,'{"id":13,"uid":"0119e09f-7aa5-57cb-a1c4-e272756f06b3","course_id":2,"programme_id":null,"number":5,"state":"planned","cancelled_reason":"","local_date":"2027-01-25","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(98,19,'session_facilitator',23,NULL,2,NULL,'{"id":23,"session_id":13,"facilitator_id":1}');
INSERT INTO change VALUES(99,19,'session_facilitator',24,NULL,2,NULL,'{"id":24,"session_id":13,"facilitator_id":2}');
INSERT INTO change VALUES(100,19,'session',14,NULL,2,NULL,'{"id":14,"uid":"65ae72ef-3d62-5619-a779-5bef0d51a1a2","course_id":2,"programme_id":null,"number":6,"state":"planned","cancelled_reason":"","local_date":"2027-02-01","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(101,19,'session_facilitator',25,NULL,2,NULL,'{"id":25,"session_id":14,"facilitator_id":1}');
INSERT INTO change VALUES(102,19,'session_facilitator',26,NULL,2,NULL,'{"id":26,"session_id":14,"facilitator_id":2}');
INSERT INTO change VALUES(103,20,'facilitator',3,NULL,NULL,NULL,'{"id":3,"uid":"7c90e2d7-b01a-5e01-91ae-97aca5ae88cf","name":"O’Neill 11","email":"","is_sample":0}');
INSERT INTO change VALUES(104,20,'course',1,NULL,1,'{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"Compassionate Leadership, spring 2026","capacity":24,"fee_pence":20000,"zoom_link":"https://zoom.example.org/j/700900","certificate_threshold":4,"minimum_minutes":90,"notes":"","archived_on":null}','{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"O’Neill 11","capacity":19,"fee_pence":15000,"zoom_link":"","certificate_threshold":2,"minimum_minutes":99,"notes":"<script> 3","archived_on":null}');
INSERT INTO change VALUES(105,20,'course_facilitator',1,NULL,1,'{"id":1,"course_id":1,"facilitator_id":1}',NULL);
INSERT INTO change VALUES(106,20,'course_facilitator',5,NULL,1,NULL,'{"id":5,"course_id":1,"facilitator_id":3}');
INSERT INTO change VALUES(107,20,'session_facilitator',9,NULL,1,'{"id":9,"session_id":5,"facilitator_id":1}',NULL);
INSERT INTO change VALUES(108,20,'session_facilitator',27,NULL,1,NULL,'{"id":27,"session_id":5,"facilitator_id":3}');
INSERT INTO change VALUES(109,20,'session_facilitator',11,NULL,1,'{"id":11,"session_id":6,"facilitator_id":1}',NULL);
INSERT INTO change VALUES(110,20,'session_facilitator',28,NULL,1,NULL,'{"id":28,"session_id":6,"facilitator_id":3}');
INSERT INTO change VALUES(111,21,'course',1,NULL,1,'{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"O’Neill 11","capacity":19,"fee_pence":15000,"zoom_link":"","certificate_threshold":2,"minimum_minutes":99,"notes":"<script> 3","archived_on":null}','{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"O’Neill 11","capacity":19,"fee_pence":15000,"zoom_link":"","certificate_threshold":2,"minimum_minutes":99,"notes":"<script> 3","archived_on":"2026-03-03"}');
INSERT INTO change VALUES(112,22,'course',1,NULL,1,'{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"O’Neill 11","capacity":19,"fee_pence":15000,"zoom_link":"","certificate_threshold":2,"minimum_minutes":99,"notes":"<script> 3","archived_on":"2026-03-03"}','{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"O’Neill 11","capacity":19,"fee_pence":15000,"zoom_link":"","certificate_threshold":2,"minimum_minutes":99,"notes":"<script> 3","archived_on":null}');
INSERT INTO change VALUES(113,23,'session',15,NULL,1,NULL,'{"id":15,"uid":"0d070e21-e49a-5107-b146-b9a3f3e0d47a","course_id":1,"programme_id":null,"number":7,"state":"planned","cancelled_reason":"","local_date":"2026-04-13","starts_at":"10:00","ends_at":"17:00","break_minutes":10,"zone":"Europe/London","zoom_link":"","title":"Łucja 3","notes":"O’Neill 10","calendar_sequence":0}');
INSERT INTO change VALUES(114,23,'session_facilitator',29,NULL,1,NULL,'{"id":29,"session_id":15,"facilitator_id":1}');
INSERT INTO change VALUES(115,24,'session',1,NULL,1,'{"id":1,"uid":"ec449308-b2ec-5095-88f9-cd6ed14a5f5e","course_id":1,"programme_id":null,"number":1,"state":"planned","cancelled_reason":"","local_date":"2026-02-09","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}','{"id":1,"uid":"ec449308-b2ec-5095-88f9-cd6ed14a5f5e","course_id":1,"programme_id":null,"number":1,"state":"planned","cancelled_reason":"","local_date":"2026-07-16","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":1}');
INSERT INTO change VALUES(116,24,'session',1,NULL,1,'{"id":1,"uid":"ec449308-b2ec-5095-88f9-cd6ed14a5f5e","course_id":1,"programme_id":null,"number":1,"state":"planned","cancelled_reason":"","local_date":"2026-07-16","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":1}','{"id":1,"uid":"ec449308-b2ec-5095-88f9-cd6ed14a5f5e","course_id":1,"programme_id":null,"number":1,"state":"planned","cancelled_reason":"","local_date":"2026-07-16","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"<script> 2","notes":"Łucja 7","calendar_sequence":1}');
INSERT INTO change VALUES(117,24,'session_facilitator',2,NULL,1,'{"id":2,"session_id":1,"facilitator_id":2}',NULL);
INSERT INTO change VALUES(118,25,'session',1,NULL,1,'{"id":1,"uid":"ec449308-b2ec-5095-88f9-cd6ed14a5f5e","course_id":1,"programme_id":null,"number":1,"state":"planned","cancelled_reason":"","local_date":"2026-07-16","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"<script> 2","notes":"Łucja 7","calendar_sequence":1}','{"id":1,"uid":"ec449308-b2ec-5095-88f9-cd6ed14a5f5e","course_id":1,"programme_id":null,"number":1,"state":"cancelled","cancelled_reason":"😀 مريم 2","local_date":"2026-07-16","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"<script> 2","notes":"Łucja 7","calendar_sequence":2}');
INSERT INTO change VALUES(119,26,'requirement',11,NULL,1,NULL,'{"id":11,"course_id":1,"position":6,"requirement":"=1+1 11"}');
INSERT INTO change VALUES(120,27,'requirement',2,NULL,1,'{"id":2,"course_id":1,"position":2,"requirement":"Zoom in a private space, camera on throughout"}','{"id":2,"course_id":1,"position":2,"requirement":"Łucja 0"}');
INSERT INTO change VALUES(121,28,'requirement_met',1,1,1,'{"id":1,"booking_id":1,"requirement_id":3,"met_on":"2026-02-01"}',NULL);
INSERT INTO change VALUES(122,28,'requirement_met',2,6,1,'{"id":2,"booking_id":6,"requirement_id":3,"met_on":"2026-02-01"}',NULL);
INSERT INTO change VALUES(123,28,'requirement',3,NULL,1,'{"id":3,"course_id":1,"position":3,"requirement":"Guidelines read before session 1"}',NULL);
INSERT INTO change VALUES(124,29,'programme',1,NULL,NULL,'{"id":1,"uid":"98da7f6b-807c-576c-8c3b-446506aadd00","title":"Compassionate Leadership","session_count":6,"every_weeks":1,"starts_at":"15:00","ends_at":"17:00","capacity":24,"fee_pence":20000,"zoom_link":"https://zoom.example.org/j/700900","certificate_threshold":4,"minimum_minutes":90,"follow_up_starts_at":"15:00","follow_up_minutes":60,"is_sample":0}','{"id":1,"uid":"98da7f6b-807c-576c-8c3b-446506aadd00","title":"=1+1 3","session_count":6,"every_weeks":1,"starts_at":"15:00","ends_at":"17:00","capacity":24,"fee_pence":20000,"zoom_link":"https://zoom.example.org/j/700900","certificate_threshold":4,"minimum_minutes":90,"follow_up_starts_at":"15:00","follow_up_minutes":60,"is_sample":0}');
INSERT INTO change VALUES(125,29,'programme_requirement',6,NULL,NULL,NULL,'{"id":6,"programme_id":1,"position":6,"requirement":"<script> 2"}');
INSERT INTO change VALUES(126,30,'attendance',1,2,NULL,NULL,'{"id":1,"session_id":7,"participant_id":2,"mark":"absent","minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(127,31,'attendance',2,1,1,NULL,'{"id":2,"session_id":2,"participant_id":1,"mark":"present","minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(128,31,'attendance',3,2,1,NULL,'{"id":3,"session_id":2,"participant_id":2,"mark":"present","minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(129,31,'attendance',4,3,1,NULL,'{"id":4,"session_id":2,"participant_id":3,"mark":"present","minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(130,31,'attendance',5,6,1,NULL,'{"id":5,"session_id":2,"participant_id":6,"mark":"present","minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(131,31,'attendance',6,4,1,NULL,'{"id":6,"session_id":2,"participant_id":4,"mark":"present","minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(132,31,'attendance',7,5,1,NULL,'{"id":7,"session_id":2,"participant_id":5,"mark":"present","minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(133,32,'attendance',8,1,1,NULL,'{"id":8,"session_id":3,"participant_id":1,"mark":null,"minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":"Łucja 5"}');
INSERT INTO change VALUES(134,34,'session',16,NULL,NULL,NULL,'{"id":16,"uid":"ae0e906d-db5b-54e6-a18f-29a305b40725","course_id":null,"programme_id":1,"number":3,"state":"planned","cancelled_reason":"","local_date":"2026-05-04","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"Łucja 1","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(135,34,'session_facilitator',30,NULL,NULL,NULL,'{"id":30,"session_id":16,"facilitator_id":2}');
INSERT INTO change VALUES(136,34,'invitee',4,1,NULL,NULL,'{"id":4,"session_id":16,"participant_id":1,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(137,34,'invitee',5,2,NULL,NULL,'{"id":5,"session_id":16,"participant_id":2,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(138,35,'session',8,NULL,NULL,'{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-06-08","starts_at":"16:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"O’Neill 1","notes":"","calendar_sequence":0}','{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-06-08","starts_at":"13:30","ends_at":"14:30","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"O’Neill 1","notes":"","calendar_sequence":1}');
INSERT INTO change VALUES(139,35,'session',8,NULL,NULL,'{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-06-08","starts_at":"13:30","ends_at":"14:30","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"O’Neill 1","notes":"","calendar_sequence":1}','{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-06-08","starts_at":"13:30","ends_at":"14:30","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"😀 مريم 8","notes":"","calendar_sequence":1}');
INSERT INTO change VALUES(140,36,'session',8,NULL,NULL,'{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-06-08","starts_at":"13:30","ends_at":"14:30","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"😀 مريم 8","notes":"","calendar_sequence":1}','{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"cancelled","cancelled_reason":"O’Neill 10","local_date":"2026-06-08","starts_at":"13:30","ends_at":"14:30","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"😀 مريم 8","notes":"","calendar_sequence":2}');
INSERT INTO change VALUES(141,37,'session',8,NULL,NULL,'{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"cancelled","cancelled_reason":"O’Neill 10","local_date":"2026-06-08","starts_at":"13:30","ends_at":"14:30","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"😀 مريم 8","notes":"","calendar_sequence":2}','{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-06-08","starts_at":"13:30","ends_at":"14:30","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"😀 مريم 8","notes":"","calendar_sequence":3}');
INSERT INTO change VALUES(142,38,'invitee',6,6,NULL,NULL,'{"id":6,"session_id":8,"participant_id":6,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(143,40,'invitee',6,6,NULL,'{"id":6,"session_id":8,"participant_id":6,"reply":"no_reply","replied_on":null}','{"id":6,"session_id":8,"participant_id":6,"reply":"coming","replied_on":"2026-03-03"}');
INSERT INTO change VALUES(144,41,'earlier_graduate',1,2,NULL,NULL,'{"id":1,"programme_id":1,"participant_id":2,"course":"Autumn 2024","reason":"<script> 14"}');
INSERT INTO change VALUES(145,42,'facilitator',4,NULL,NULL,NULL,'{"id":4,"uid":"73300284-e4b0-5c59-bdf1-31e229b42c0e","name":"O’Neill 13 34","email":"","is_sample":0}');
INSERT INTO change VALUES(146,43,'facilitator',1,NULL,NULL,'{"id":1,"uid":"61a145a7-cda0-503a-aaaa-b25d4f4163fc","name":"Ruby Hart","email":"","is_sample":0}','{"id":1,"uid":"61a145a7-cda0-503a-aaaa-b25d4f4163fc","name":"O’Neill 13","email":"ruby@example.org","is_sample":0}');
INSERT INTO change VALUES(147,44,'facilitator_absence',1,NULL,NULL,NULL,'{"id":1,"facilitator_id":2,"first_day":"2026-12-28","last_day":"2026-12-28","reason":"<script> 11"}');
INSERT INTO change VALUES(148,45,'setting',1,NULL,NULL,NULL,'{"id":1,"name":"centre_name","value":"Łucja 5"}');
INSERT INTO change VALUES(149,45,'setting',2,NULL,NULL,NULL,'{"id":2,"name":"centre_email","value":"centre@example.org"}');
INSERT INTO change VALUES(150,45,'setting',3,NULL,NULL,NULL,'{"id":3,"name":"minimum_minutes","value":"87"}');
INSERT INTO change VALUES(151,46,'avoided_week',1,NULL,NULL,NULL,'{"id":1,"first_day":"2026-10-26","last_day":"2026-10-26","label":"Łucja 10"}');
INSERT INTO change VALUES(152,47,'added_bank_holiday',1,NULL,NULL,NULL,'{"id":1,"local_date":"2026-04-12","title":"''; drop table 5"}');
INSERT INTO change VALUES(153,48,'participant',8,8,NULL,NULL,'{"id":8,"uid":"e0796cc4-017f-5589-ae98-6f1bda711f21","first_name":"=1+1 5 <script>","last_name":"10","phone":"","organisation":"","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"=1+1 5 <script> 10\np44.35@example.org","sort_key":"10\t=1+1 5 <script>","is_sample":0}');
INSERT INTO change VALUES(154,48,'participant_email',4,8,NULL,NULL,'{"id":4,"participant_id":8,"email":"p44.35@example.org","folded":"p44.35@example.org","is_main":1}');
INSERT INTO change VALUES(155,49,'participant',6,6,NULL,'{"id":6,"uid":"61deda6a-f5cc-57a0-8d84-d8bed07dc6d9","first_name":"Łucja 11","last_name":"Castle","phone":"","organisation":"😀 مريم 1","job_title":"","leadership_role_confirmed_on":null,"notes":"Łucja 11","search_text":"lucja 11 castle\ngrinning mrym 1\na169050143@example.org\nb428069208@example.org","sort_key":"castle\tlucja 11","is_sample":0}','{"id":6,"uid":"61deda6a-f5cc-57a0-8d84-d8bed07dc6d9","first_name":"<script> 12","last_name":"Castle","phone":"","organisation":"😀 مريم 2","job_title":"","leadership_role_confirmed_on":null,"notes":"<script> 12","search_text":"<script> 12 castle\ngrinning mrym 2\na32901479@example.org\nb68139123@example.org","sort_key":"castle\t<script> 12","is_sample":0}');
INSERT INTO change VALUES(156,49,'participant_email',2,6,NULL,'{"id":2,"participant_id":6,"email":"a169050143@example.org","folded":"a169050143@example.org","is_main":1}',NULL);
INSERT INTO change VALUES(157,49,'participant_email',3,6,NULL,'{"id":3,"participant_id":6,"email":"b428069208@example.org","folded":"b428069208@example.org","is_main":0}',NULL);
INSERT INTO change VALUES(158,49,'participant_email',5,6,NULL,NULL,'{"id":5,"participant_id":6,"email":"a32901479@example.org","folded":"a32901479@example.org","is_main":1}');
INSERT INTO change VALUES(159,49,'participant_email',6,6,NULL,NULL,'{"id":6,"participant_id":6,"email":"b68139123@example.org","folded":"b68139123@example.org","is_main":0}');
INSERT INTO change VALUES(160,50,'access_needs',2,6,NULL,NULL,'{"id":2,"participant_id":6,"needs":"Step-free"}');
INSERT INTO change VALUES(161,51,'booking',8,2,2,NULL,'{"id":8,"uid":"4eba449d-ae42-5fae-97a0-b37abe61883d","participant_id":2,"course_id":2,"state":"declined","state_since":"2026-02-02","applied_on":"2026-02-02","booked_on":null,"start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":""}');
INSERT INTO change VALUES(162,51,'booking_event',10,2,2,NULL,'{"id":10,"booking_id":8,"state":"declined","on_date":"2026-02-02","reason":"","over_capacity":0}');
INSERT INTO change VALUES(163,52,'booking',5,5,1,'{"id":5,"uid":"0d488d0a-0b48-50cc-909b-e483157e50bf","participant_id":5,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":""}','{"id":5,"uid":"0d488d0a-0b48-50cc-909b-e483157e50bf","participant_id":5,"course_id":1,"state":"withdrawn","state_since":"2026-02-20","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":""}');
INSERT INTO change VALUES(164,52,'booking_event',11,5,1,NULL,'{"id":11,"booking_id":5,"state":"withdrawn","on_date":"2026-02-20","reason":"","over_capacity":0}');
INSERT INTO change VALUES(165,53,'booking',2,2,1,'{"id":2,"uid":"d7b4b242-ad42-5c58-af85-756422b61924","participant_id":2,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":""}','{"id":2,"uid":"d7b4b242-ad42-5c58-af85-756422b61924","participant_id":2,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":8000,"fee_reason":"O’Neill 7","notes":""}');
INSERT INTO change VALUES(166,54,'requirement_met',3,2,1,NULL,'{"id":3,"booking_id":2,"requirement_id":2,"met_on":"2026-02-01"}');
INSERT INTO change VALUES(167,54,'requirement_met',4,3,1,NULL,'{"id":4,"booking_id":3,"requirement_id":2,"met_on":"2026-02-01"}');
INSERT INTO change VALUES(168,55,'booking',3,3,1,'{"id":3,"uid":"e9a4e1be-c39d-5dae-9aa0-94b2d14cb6f0","participant_id":3,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":2,"fee_pence":15100,"fee_reason":"''; drop table 4","notes":""}','{"id":3,"uid":"e9a4e1be-c39d-5dae-9aa0-94b2d14cb6f0","participant_id":3,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":15100,"fee_reason":"''; drop table 4","notes":""}');
INSERT INTO change VALUES(169,56,'facilitator',5,NULL,NULL,NULL,'{"id":5,"uid":"b8ca39bc-8a3f-562a-a00e-fb62210b2aa1","name":"Ruby Hart","email":"","is_sample":0}');
INSERT INTO change VALUES(170,56,'course',3,NULL,3,NULL,'{"id":3,"uid":"2d6a02d7-c820-5a10-8003-811d43a4f765","programme_id":1,"title":"Cohort =1+1 4","capacity":24,"fee_pence":20000,"zoom_link":"https://zoom.example.org/j/700900","certificate_threshold":4,"minimum_minutes":90,"notes":"","archived_on":null}');
INSERT INTO change VALUES(171,56,'requirement',12,NULL,3,NULL,'{"id":12,"course_id":3,"position":1,"requirement":"Able to attend all six sessions"}');
INSERT INTO change VALUES(172,56,'requirement',13,NULL,3,NULL,'{"id":13,"course_id":3,"position":2,"requirement":"Zoom in a private space, camera on throughout"}');
INSERT INTO change VALUES(173,56,'requirement',14,NULL,3,NULL,'{"id":14,"course_id":3,"position":3,"requirement":"Guidelines read before session 1"}');
INSERT INTO change VALUES(174,56,'requirement',15,NULL,3,NULL,'{"id":15,"course_id":3,"position":4,"requirement":"Equipment checked with the Zoom link"}');
INSERT INTO change VALUES(175,56,'requirement',16,NULL,3,NULL,'{"id":16,"course_id":3,"position":5,"requirement":"Leadership role in health or social care"}');
INSERT INTO change VALUES(176,56,'course_facilitator',6,NULL,3,NULL,'{"id":6,"course_id":3,"facilitator_id":5}');
INSERT INTO change VALUES(177,56,'course_facilitator',7,NULL,3,NULL,'{"id":7,"course_id":3,"facilitator_id":2}');
INSERT INTO change VALUES(178,56,'session',17,NULL,3,NULL,'{"id":17,"uid":"c39b5739-b273-5e24-8c31-5ba8977c4a30","course_id":3,"programme_id":null,"number":1,"state":"planned","cancelled_reason":"","local_date":"2026-10-26","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(179,56,'session_facilitator',31,NULL,3,NULL,'{"id":31,"session_id":17,"facilitator_id":5}');
INSERT INTO change VALUES(180,56,'session_facilitator',32,NULL,3,NULL,'{"id":32,"session_id":17,"facilitator_id":2}');
INSERT INTO change VALUES(181,56,'session',18,NULL,3,NULL,'{"id":18,"uid":"fcbe571c-0375-583d-ae95-1a15b7778ab6","course_id":3,"programme_id":null,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-11-02","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(182,56,'session_facilitator',33,NULL,3,NULL,'{"id":33,"session_id":18,"facilitator_id":5}');
INSERT INTO change VALUES(183,56,'session_facilitator',34,NULL,3,NULL,'{"id":34,"session_id":18,"facilitator_id":2}');
INSERT INTO change VALUES(184,56,'session',19,NULL,3,NULL,'{"id":19,"uid":"2e052e34-57d5-5806-8a69-81ccd1f4fd1b","course_id":3,"programme_id":null,"number":3,"state":"planned","cancelled_reason":"","local_date":"2026-11-09","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(185,56,'session_facilitator',35,NULL,3,NULL,'{"id":35,"session_id":19,"facilitator_id":5}');
INSERT INTO change VALUES(186,56,'session_facilitator',36,NULL,3,NULL,'{"id":36,"session_id":19,"facilitator_id":2}');
INSERT INTO change VALUES(187,56,'session',20,NULL,3,NULL,'{"id":20,"uid":"419d49bd-c7dc-5ef4-a553-c4865eefa528","course_id":3,"programme_id":null,"number":4,"state":"planned","cancelled_reason":"","local_date":"2026-11-16","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(188,56,'session_facilitator',37,NULL,3,NULL,'{"id":37,"session_id":20,"facilitator_id":5}');
INSERT INTO change VALUES(189,56,'session_facilitator',38,NULL,3,NULL,'{"id":38,"session_id":20,"facilitator_id":2}');
INSERT INTO change VALUES(190,56,'session',21,NULL,3,NULL,'{"id":21,"uid":"5a66e593-6f21-5f97-9761-26cb94758607","course_id":3,"programme_id":null,"number":5,"state":"planned","cancelled_reason":"","local_date":"2026-11-23","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(191,56,'session_facilitator',39,NULL,3,NULL,'{"id":39,"session_id":21,"facilitator_id":5}');
INSERT INTO change VALUES(192,56,'session_facilitator',40,NULL,3,NULL,'{"id":40,"session_id":21,"facilitator_id":2}');
INSERT INTO change VALUES(193,56,'session',22,NULL,3,NULL,'{"id":22,"uid":"9014a5c4-722e-5a93-9580-38fec2179e71","course_id":3,"programme_id":null,"number":6,"state":"planned","cancelled_reason":"","local_date":"2026-11-30","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(194,56,'session_facilitator',41,NULL,3,NULL,'{"id":41,"session_id":22,"facilitator_id":5}');
INSERT INTO change VALUES(195,56,'session_facilitator',42,NULL,3,NULL,'{"id":42,"session_id":22,"facilitator_id":2}');
INSERT INTO change VALUES(196,57,'facilitator',6,NULL,NULL,NULL,'{"id":6,"uid":"83e790b9-c89f-5e0c-830f-9173b12acdbe","name":"<script> 12","email":"","is_sample":0}');
INSERT INTO change VALUES(197,57,'course',1,NULL,1,'{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"O’Neill 11","capacity":19,"fee_pence":15000,"zoom_link":"","certificate_threshold":2,"minimum_minutes":99,"notes":"<script> 3","archived_on":null}','{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"<script> 12","capacity":1,"fee_pence":15000,"zoom_link":"","certificate_threshold":4,"minimum_minutes":81,"notes":"<script> 6","archived_on":null}');
INSERT INTO change VALUES(198,57,'course_facilitator',5,NULL,1,'{"id":5,"course_id":1,"facilitator_id":3}',NULL);
INSERT INTO change VALUES(199,57,'course_facilitator',8,NULL,1,NULL,'{"id":8,"course_id":1,"facilitator_id":6}');
INSERT INTO change VALUES(200,57,'session_facilitator',27,NULL,1,'{"id":27,"session_id":5,"facilitator_id":3}',NULL);
INSERT INTO change VALUES(201,57,'session_facilitator',43,NULL,1,NULL,'{"id":43,"session_id":5,"facilitator_id":6}');
INSERT INTO change VALUES(202,57,'session_facilitator',28,NULL,1,'{"id":28,"session_id":6,"facilitator_id":3}',NULL);
INSERT INTO change VALUES(203,57,'session_facilitator',44,NULL,1,NULL,'{"id":44,"session_id":6,"facilitator_id":6}');
INSERT INTO change VALUES(204,58,'course',1,NULL,1,'{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"<script> 12","capacity":1,"fee_pence":15000,"zoom_link":"","certificate_threshold":4,"minimum_minutes":81,"notes":"<script> 6","archived_on":null}','{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"<script> 12","capacity":1,"fee_pence":15000,"zoom_link":"","certificate_threshold":4,"minimum_minutes":81,"notes":"<script> 6","archived_on":"2026-03-03"}');
INSERT INTO change VALUES(205,59,'course',1,NULL,1,'{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"<script> 12","capacity":1,"fee_pence":15000,"zoom_link":"","certificate_threshold":4,"minimum_minutes":81,"notes":"<script> 6","archived_on":"2026-03-03"}','{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"<script> 12","capacity":1,"fee_pence":15000,"zoom_link":"","certificate_threshold":4,"minimum_minutes":81,"notes":"<script> 6","archived_on":null}');
INSERT INTO change VALUES(206,60,'session',23,NULL,1,NULL,'{"id":23,"uid":"0e5d2b4c-eb3e-5a8e-85ed-ba680c484230","course_id":1,"programme_id":null,"number":8,"state":"planned","cancelled_reason":"","local_date":"2026-05-04","starts_at":"09:00","ends_at":"17:00","break_minutes":20,"zone":"Europe/London","zoom_link":"","title":"O’Neill 0","notes":"😀 مريم 10","calendar_sequence":0}');
INSERT INTO change VALUES(207,60,'session_facilitator',45,NULL,1,NULL,'{"id":45,"session_id":23,"facilitator_id":5}');
INSERT INTO change VALUES(208,61,'session',6,NULL,1,'{"id":6,"uid":"bf70a312-4815-5684-b29e-212df9a02aa1","course_id":1,"programme_id":null,"number":6,"state":"planned","cancelled_reason":"","local_date":"2026-03-16","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}','{"id":6,"uid":"bf70a312-4815-5684-b29e-212df9a02aa1","course_id":1,"programme_id":null,"number":6,"state":"planned","cancelled_reason":"","local_date":"2026-10-26","starts_at":"09:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":1}');
INSERT INTO change VALUES(209,61,'session',6,NULL,1,'{"id":6,"uid":"bf70a312-4815-5684-b29e-212df9a02aa1","course_id":1,"programme_id":null,"number":6,"state":"planned","cancelled_reason":"","local_date":"2026-10-26","starts_at":"09:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":1}','{"id":6,"uid":"bf70a312-4815-5684-b29e-212df9a02aa1","course_id":1,"programme_id":null,"number":6,"state":"planned","cancelled_reason":"","local_date":"2026-10-26","starts_at":"09:00","ends_at":"17:00","break_minutes":20,"zone":"Europe/London","zoom_link":"","title":"=1+1 16","notes":"😀 مريم 5","calendar_sequence":1}');
INSERT INTO change VALUES(210,61,'session_facilitator',12,NULL,1,'{"id":12,"session_id":6,"facilitator_id":2}',NULL);
INSERT INTO change VALUES(211,61,'session_facilitator',44,NULL,1,'{"id":44,"session_id":6,"facilitator_id":6}',NULL);
INSERT INTO change VALUES(212,61,'session_facilitator',46,NULL,1,NULL,'{"id":46,"session_id":6,"facilitator_id":5}');
INSERT INTO change VALUES(213,62,'session',4,NULL,1,'{"id":4,"uid":"df7134c7-a49a-5116-b943-0dc294aea0c9","course_id":1,"programme_id":null,"number":4,"state":"planned","cancelled_reason":"","local_date":"2026-03-02","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}','{"id":4,"uid":"df7134c7-a49a-5116-b943-0dc294aea0c9","course_id":1,"programme_id":null,"number":4,"state":"cancelled","cancelled_reason":"Łucja 1","local_date":"2026-03-02","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":1}');
INSERT INTO change VALUES(214,63,'requirement',17,NULL,1,NULL,'{"id":17,"course_id":1,"position":7,"requirement":"=1+1 14"}');
INSERT INTO change VALUES(215,64,'requirement',1,NULL,1,'{"id":1,"course_id":1,"position":1,"requirement":"Able to attend all six sessions"}','{"id":1,"course_id":1,"position":1,"requirement":"😀 مريم 10"}');
INSERT INTO change VALUES(216,65,'requirement',4,NULL,1,'{"id":4,"course_id":1,"position":4,"requirement":"Equipment checked with the Zoom link"}',NULL);
INSERT INTO change VALUES(217,66,'programme',1,NULL,NULL,'{"id":1,"uid":"98da7f6b-807c-576c-8c3b-446506aadd00","title":"=1+1 3","session_count":6,"every_weeks":1,"starts_at":"15:00","ends_at":"17:00","capacity":24,"fee_pence":20000,"zoom_link":"https://zoom.example.org/j/700900","certificate_threshold":4,"minimum_minutes":90,"follow_up_starts_at":"15:00","follow_up_minutes":60,"is_sample":0}','{"id":1,"uid":"98da7f6b-807c-576c-8c3b-446506aadd00","title":"<script> 12","session_count":6,"every_weeks":1,"starts_at":"15:00","ends_at":"17:00","capacity":24,"fee_pence":20000,"zoom_link":"https://zoom.example.org/j/700900","certificate_threshold":4,"minimum_minutes":90,"follow_up_starts_at":"15:00","follow_up_minutes":60,"is_sample":0}');
INSERT INTO change VALUES(218,66,'programme_requirement',7,NULL,NULL,NULL,'{"id":7,"programme_id":1,"position":7,"requirement":"O’Neill 0"}');
INSERT INTO change VALUES(219,67,'attendance',6,4,1,'{"id":6,"session_id":2,"participant_id":4,"mark":"present","minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}','{"id":6,"session_id":2,"participant_id":4,"mark":"absent","minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(220,67,'attendance',7,5,1,'{"id":7,"session_id":2,"participant_id":5,"mark":"present","minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}',NULL);
INSERT INTO change VALUES(221,68,'attendance',10,6,NULL,NULL,'{"id":10,"session_id":8,"participant_id":6,"mark":"absent","minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(222,69,'attendance',11,5,1,NULL,'{"id":11,"session_id":2,"participant_id":5,"mark":"present","minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(223,70,'attendance',12,6,1,NULL,'{"id":12,"session_id":4,"participant_id":6,"mark":null,"minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":"😀 مريم 10"}');
INSERT INTO change VALUES(224,72,'session',24,NULL,NULL,NULL,'{"id":24,"uid":"1993450a-9f15-5e1c-a169-b69ad7f76eca","course_id":null,"programme_id":1,"number":4,"state":"planned","cancelled_reason":"","local_date":"2026-12-28","starts_at":"13:30","ends_at":"14:30","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"''; drop table 3","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(225,72,'session_facilitator',47,NULL,NULL,NULL,'{"id":47,"session_id":24,"facilitator_id":2}');
INSERT INTO change VALUES(226,72,'invitee',7,2,NULL,NULL,'{"id":7,"session_id":24,"participant_id":2,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(227,72,'invitee',8,3,NULL,NULL,'{"id":8,"session_id":24,"participant_id":3,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(228,72,'invitee',9,6,NULL,NULL,'{"id":9,"session_id":24,"participant_id":6,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(229,73,'session',8,NULL,NULL,'{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-06-08","starts_at":"13:30","ends_at":"14:30","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"😀 مريم 8","notes":"","calendar_sequence":3}','{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-05-04","starts_at":"13:30","ends_at":"14:30","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"😀 مريم 8","notes":"","calendar_sequence":4}');
INSERT INTO change VALUES(230,73,'session',8,NULL,NULL,'{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-05-04","starts_at":"13:30","ends_at":"14:30","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"😀 مريم 8","notes":"","calendar_sequence":4}','{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-05-04","starts_at":"13:30","ends_at":"14:30","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"😀 مريم 15","notes":"","calendar_sequence":4}');
INSERT INTO change VALUES(231,73,'session_facilitator',14,NULL,NULL,'{"id":14,"session_id":8,"facilitator_id":1}',NULL);
INSERT INTO change VALUES(232,73,'session_facilitator',48,NULL,NULL,NULL,'{"id":48,"session_id":8,"facilitator_id":2}');
INSERT INTO change VALUES(233,74,'session',8,NULL,NULL,'{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-05-04","starts_at":"13:30","ends_at":"14:30","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"😀 مريم 15","notes":"","calendar_sequence":4}','{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"cancelled","cancelled_reason":"Łucja 3","local_date":"2026-05-04","starts_at":"13:30","ends_at":"14:30","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"😀 مريم 15","notes":"","calendar_sequence":5}');
INSERT INTO change VALUES(234,75,'session',8,NULL,NULL,'{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"cancelled","cancelled_reason":"Łucja 3","local_date":"2026-05-04","starts_at":"13:30","ends_at":"14:30","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"😀 مريم 15","notes":"","calendar_sequence":5}','{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-05-04","starts_at":"13:30","ends_at":"14:30","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"😀 مريم 15","notes":"","calendar_sequence":6}');
INSERT INTO change VALUES(235,76,'invitee',10,4,NULL,NULL,'{"id":10,"session_id":8,"participant_id":4,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(236,77,'invitee',2,2,NULL,'{"id":2,"session_id":8,"participant_id":2,"reply":"no_reply","replied_on":null}',NULL);
INSERT INTO change VALUES(237,78,'earlier_graduate',2,6,NULL,NULL,'{"id":2,"programme_id":1,"participant_id":6,"course":"Autumn 2024","reason":"=1+1 13"}');
INSERT INTO change VALUES(238,79,'facilitator',7,NULL,NULL,NULL,'{"id":7,"uid":"6f565386-3cf7-5b14-b7ab-18d03b0702e5","name":"Łucja 8 47","email":"","is_sample":0}');
INSERT INTO change VALUES(239,80,'facilitator',1,NULL,NULL,'{"id":1,"uid":"61a145a7-cda0-503a-aaaa-b25d4f4163fc","name":"O’Neill 13","email":"ruby@example.org","is_sample":0}','{"id":1,"uid":"61a145a7-cda0-503a-aaaa-b25d4f4163fc","name":"=1+1 12","email":"ruby@example.org","is_sample":0}');
INSERT INTO change VALUES(240,81,'facilitator_absence',2,NULL,NULL,NULL,'{"id":2,"facilitator_id":1,"first_day":"2026-04-13","last_day":"2026-04-13","reason":"''; drop table 4"}');
INSERT INTO change VALUES(241,82,'facilitator_absence',2,NULL,NULL,'{"id":2,"facilitator_id":1,"first_day":"2026-04-13","last_day":"2026-04-13","reason":"''; drop table 4"}',NULL);
INSERT INTO change VALUES(242,83,'setting',1,NULL,NULL,'{"id":1,"name":"centre_name","value":"Łucja 5"}','{"id":1,"name":"centre_name","value":"Łucja 9"}');
INSERT INTO change VALUES(243,83,'setting',3,NULL,NULL,'{"id":3,"name":"minimum_minutes","value":"87"}','{"id":3,"name":"minimum_minutes","value":"36"}');
INSERT INTO change VALUES(244,84,'avoided_week',2,NULL,NULL,NULL,'{"id":2,"first_day":"2026-04-13","last_day":"2026-04-13","label":"O’Neill 10"}');
INSERT INTO change VALUES(245,85,'avoided_week',1,NULL,NULL,'{"id":1,"first_day":"2026-10-26","last_day":"2026-10-26","label":"Łucja 10"}',NULL);
INSERT INTO change VALUES(246,86,'added_bank_holiday',2,NULL,NULL,NULL,'{"id":2,"local_date":"2026-06-16","title":"''; drop table 4"}');
INSERT INTO change VALUES(247,87,'participant',9,9,NULL,NULL,'{"id":9,"uid":"06a8c375-dc5e-54f2-bc0b-dc8d83fd774e","first_name":"<script> 5 O’Neill","last_name":"8","phone":"","organisation":"","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"<script> 5 o''neill 8\np13.39@example.org","sort_key":"8\t<script> 5 o''neill","is_sample":0}');
INSERT INTO change VALUES(248,87,'participant_email',7,9,NULL,NULL,'{"id":7,"participant_id":9,"email":"p13.39@example.org","folded":"p13.39@example.org","is_main":1}');
INSERT INTO change VALUES(249,88,'participant',5,5,NULL,'{"id":5,"uid":"b4a79ea6-f26c-5c04-a3fd-692a57dc26a5","first_name":"Nia","last_name":"Evans","phone":"","organisation":"","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"nia evans","sort_key":"evans\tnia","is_sample":0}','{"id":5,"uid":"b4a79ea6-f26c-5c04-a3fd-692a57dc26a5","first_name":"😀 مريم 3","last_name":"Castle","phone":"","organisation":"=1+1 4","job_title":"","leadership_role_confirmed_on":null,"notes":"😀 مريم 3","search_text":"grinning mrym 3 castle\n=1+1 4\na2138757526@example.org\nb1883615711@example.org","sort_key":"castle\tgrinning mrym 3","is_sample":0}');
INSERT INTO change VALUES(250,88,'participant_email',8,5,NULL,NULL,'{"id":8,"participant_id":5,"email":"a2138757526@example.org","folded":"a2138757526@example.org","is_main":1}');
INSERT INTO change VALUES(251,88,'participant_email',9,5,NULL,NULL,'{"id":9,"participant_id":5,"email":"b1883615711@example.org","folded":"b1883615711@example.org","is_main":0}');
INSERT INTO change VALUES(252,89,'access_needs',3,2,NULL,NULL,'{"id":3,"participant_id":2,"needs":"Step-free"}');
INSERT INTO change VALUES(253,90,'booking',9,3,2,NULL,'{"id":9,"uid":"715c5981-5358-5c90-835b-99f8ad3f5e40","participant_id":3,"course_id":2,"state":"applied","state_since":"2026-02-02","applied_on":"2026-02-02","booked_on":null,"start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":""}');
INSERT INTO change VALUES(254,90,'booking_event',12,3,2,NULL,'{"id":12,"booking_id":9,"state":"applied","on_date":"2026-02-02","reason":"","over_capacity":0}');
INSERT INTO change VALUES(255,91,'payment',2,2,1,NULL,'{"id":2,"uid":"fdbefa60-ce03-5034-8b34-aa3f3c121d80","booking_id":2,"kind":"payment","amount_pence":4115,"paid_on":"2026-02-03","method":"=1+1 15","notes":""}');
INSERT INTO change VALUES(256,92,'booking',1,1,1,'{"id":1,"uid":"e5d289a9-7f03-5443-b1ab-638379663732","participant_id":1,"course_id":1,"state":"withdrawn","state_since":"2026-02-20","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":""}','{"id":1,"uid":"e5d289a9-7f03-5443-b1ab-638379663732","participant_id":1,"course_id":1,"state":"withdrawn","state_since":"2026-02-20","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":23600,"fee_reason":"Łucja 3","notes":""}');
INSERT INTO change VALUES(257,94,'booking',3,3,1,'{"id":3,"uid":"e9a4e1be-c39d-5dae-9aa0-94b2d14cb6f0","participant_id":3,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":15100,"fee_reason":"''; drop table 4","notes":""}','{"id":3,"uid":"e9a4e1be-c39d-5dae-9aa0-94b2d14cb6f0","participant_id":3,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":5,"fee_pence":15100,"fee_reason":"''; drop table 4","notes":""}');
INSERT INTO change VALUES(258,95,'course',4,NULL,4,NULL,'{"id":4,"uid":"832c638a-aaf1-581a-b0ad-57895beef52b","programme_id":1,"title":"Cohort =1+1 6","capacity":24,"fee_pence":20000,"zoom_link":"https://zoom.example.org/j/700900","certificate_threshold":4,"minimum_minutes":90,"notes":"","archived_on":null}');
INSERT INTO change VALUES(259,95,'requirement',18,NULL,4,NULL,'{"id":18,"course_id":4,"position":1,"requirement":"Able to attend all six sessions"}');
INSERT INTO change VALUES(260,95,'requirement',19,NULL,4,NULL,'{"id":19,"course_id":4,"position":2,"requirement":"Zoom in a private space, camera on throughout"}');
INSERT INTO change VALUES(261,95,'requirement',20,NULL,4,NULL,'{"id":20,"course_id":4,"position":3,"requirement":"Guidelines read before session 1"}');
INSERT INTO change VALUES(262,95,'requirement',21,NULL,4,NULL,'{"id":21,"course_id":4,"position":4,"requirement":"Equipment checked with the Zoom link"}');
INSERT INTO change VALUES(263,95,'requirement',22,NULL,4,NULL,'{"id":22,"course_id":4,"position":5,"requirement":"Leadership role in health or social care"}');
INSERT INTO change VALUES(264,95,'course_facilitator',9,NULL,4,NULL,'{"id":9,"course_id":4,"facilitator_id":5}');
INSERT INTO change VALUES(265,95,'course_facilitator',10,NULL,4,NULL,'{"id":10,"course_id":4,"facilitator_id":2}');
INSERT INTO change VALUES(266,95,'session',25,NULL,4,NULL,'{"id":25,"uid":"11ba29fd-3930-5004-b046-d9a4f8848c22","course_id":4,"programme_id":null,"number":1,"state":"planned","cancelled_reason":"","local_date":"2026-04-13","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(267,95,'session_facilitator',49,NULL,4,NULL,'{"id":49,"session_id":25,"facilitator_id":5}');
INSERT INTO change VALUES(268,95,'session_facilitator',50,NULL,4,NULL,'{"id":50,"session_id":25,"facilitator_id":2}');
INSERT INTO change VALUES(269,95,'session',26,NULL,4,NULL,'{"id":26,"uid":"3c9324d7-c641-5ea0-b124-c39ab16768f9","course_id":4,"programme_id":null,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-04-20","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(270,95,'session_facilitator',51,NULL,4,NULL,'{"id":51,"session_id":26,"facilitator_id":5}');
INSERT INTO change VALUES(271,95,'session_facilitator',52,NULL,4,NULL,'{"id":52,"session_id":26,"facilitator_id":2}');
INSERT INTO change VALUES(272,95,'session',27,NULL,4,NULL,'{"id":27,"uid":"279ac390-f5b3-5420-9ea4-cb64b7cda798","course_id":4,"programme_id":null,"number":3,"state":"planned","cancelled_reason":"","local_date":"2026-04-27","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(273,95,'session_facilitator',53,NULL,4,NULL,'{"id":53,"session_id":27,"facilitator_id":5}');
INSERT INTO change VALUES(274,95,'session_facilitator',54,NULL,4,NULL,'{"id":54,"session_id":27,"facilitator_id":2}');
INSERT INTO change VALUES(275,95,'session',28,NULL,4,NULL,'{"id":28,"uid":"b8f999e7-6894-5a4d-a964-7166b12f7c03","course_id":4,"programme_id":null,"number":4,"state":"planned","cancelled_reason":"","local_date":"2026-05-04","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(276,95,'session_facilitator',55,NULL,4,NULL,'{"id":55,"session_id":28,"facilitator_id":5}');
INSERT INTO change VALUES(277,95,'session_facilitator',56,NULL,4,NULL,'{"id":56,"session_id":28,"facilitator_id":2}');
INSERT INTO change VALUES(278,95,'session',29,NULL,4,NULL,'{"id":29,"uid":"858ed581-875b-5618-8896-0ced4a56e49e","course_id":4,"programme_id":null,"number":5,"state":"planned","cancelled_reason":"","local_date":"2026-05-11","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(279,95,'session_facilitator',57,NULL,4,NULL,'{"id":57,"session_id":29,"facilitator_id":5}');
INSERT INTO change VALUES(280,95,'session_facilitator',58,NULL,4,NULL,'{"id":58,"session_id":29,"facilitator_id":2}');
INSERT INTO change VALUES(281,95,'session',30,NULL,4,NULL,'{"id":30,"uid":"e7dd4045-52e0-5958-a4d1-f15f1fc37e21","course_id":4,"programme_id":null,"number":6,"state":"planned","cancelled_reason":"","local_date":"2026-05-18","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(282,95,'session_facilitator',59,NULL,4,NULL,'{"id":59,"session_id":30,"facilitator_id":5}');
INSERT INTO change VALUES(283,95,'session_facilitator',60,NULL,4,NULL,'{"id":60,"session_id":30,"facilitator_id":2}');
INSERT INTO change VALUES(284,96,'facilitator',8,NULL,NULL,NULL,'{"id":8,"uid":"e7c2e2d9-6288-5d03-9a96-db0c047d37ca","name":"<script> 15","email":"","is_sample":0}');
INSERT INTO change VALUES(285,96,'course',1,NULL,1,'{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"<script> 12","capacity":1,"fee_pence":15000,"zoom_link":"","certificate_threshold":4,"minimum_minutes":81,"notes":"<script> 6","archived_on":null}','{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"<script> 15","capacity":3,"fee_pence":15000,"zoom_link":"","certificate_threshold":4,"minimum_minutes":83,"notes":"<script> 10","archived_on":null}');
INSERT INTO change VALUES(286,96,'course_facilitator',8,NULL,1,'{"id":8,"course_id":1,"facilitator_id":6}',NULL);
INSERT INTO change VALUES(287,96,'course_facilitator',11,NULL,1,NULL,'{"id":11,"course_id":1,"facilitator_id":8}');
INSERT INTO change VALUES(288,96,'session_facilitator',43,NULL,1,'{"id":43,"session_id":5,"facilitator_id":6}',NULL);
INSERT INTO change VALUES(289,96,'session_facilitator',61,NULL,1,NULL,'{"id":61,"session_id":5,"facilitator_id":8}');
INSERT INTO change VALUES(290,97,'course',1,NULL,1,'{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"<script> 15","capacity":3,"fee_pence":15000,"zoom_link":"","certificate_threshold":4,"minimum_minutes":83,"notes":"<script> 10","archived_on":null}','{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"<script> 15","capacity":3,"fee_pence":15000,"zoom_link":"","certificate_threshold":4,"minimum_minutes":83,"notes":"<script> 10","archived_on":"2026-03-03"}');
INSERT INTO change VALUES(291,98,'course',1,NULL,1,'{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"<script> 15","capacity":3,"fee_pence":15000,"zoom_link":"","certificate_threshold":4,"minimum_minutes":83,"notes":"<script> 10","archived_on":"2026-03-03"}','{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"<script> 15","capacity":3,"fee_pence":15000,"zoom_link":"","certificate_threshold":4,"minimum_minutes":83,"notes":"<script> 10","archived_on":null}');
INSERT INTO change VALUES(292,99,'session',31,NULL,1,NULL,'{"id":31,"uid":"72dd3f55-f6b9-50cf-855f-94bd082f0fa9","course_id":1,"programme_id":null,"number":9,"state":"planned","cancelled_reason":"","local_date":"2026-07-16","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"<script> 1","notes":"<script> 8","calendar_sequence":0}');
INSERT INTO change VALUES(293,99,'session_facilitator',62,NULL,1,NULL,'{"id":62,"session_id":31,"facilitator_id":5}');
INSERT INTO change VALUES(294,100,'session',1,NULL,1,'{"id":1,"uid":"ec449308-b2ec-5095-88f9-cd6ed14a5f5e","course_id":1,"programme_id":null,"number":1,"state":"cancelled","cancelled_reason":"😀 مريم 2","local_date":"2026-07-16","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"<script> 2","notes":"Łucja 7","calendar_sequence":2}','{"id":1,"uid":"ec449308-b2ec-5095-88f9-cd6ed14a5f5e","course_id":1,"programme_id":null,"number":1,"state":"cancelled","cancelled_reason":"😀 مريم 2","local_date":"2026-05-04","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"<script> 2","notes":"Łucja 7","calendar_sequence":3}');
INSERT INTO change VALUES(295,100,'session',1,NULL,1,'{"id":1,"uid":"ec449308-b2ec-5095-88f9-cd6ed14a5f5e","course_id":1,"programme_id":null,"number":1,"state":"cancelled","cancelled_reason":"😀 مريم 2","local_date":"2026-05-04","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"<script> 2","notes":"Łucja 7","calendar_sequence":3}','{"id":1,"uid":"ec449308-b2ec-5095-88f9-cd6ed14a5f5e","course_id":1,"programme_id":null,"number":1,"state":"cancelled","cancelled_reason":"😀 مريم 2","local_date":"2026-05-04","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"O’Neill 3","notes":"Łucja 6","calendar_sequence":3}');
INSERT INTO change VALUES(296,100,'session_facilitator',1,NULL,1,'{"id":1,"session_id":1,"facilitator_id":1}',NULL);
INSERT INTO change VALUES(297,100,'session_facilitator',63,NULL,1,NULL,'{"id":63,"session_id":1,"facilitator_id":5}');
INSERT INTO change VALUES(298,101,'requirement',23,NULL,1,NULL,'{"id":23,"course_id":1,"position":8,"requirement":"Łucja 12"}');
INSERT INTO change VALUES(299,102,'requirement',1,NULL,1,'{"id":1,"course_id":1,"position":1,"requirement":"😀 مريم 10"}','{"id":1,"course_id":1,"position":1,"requirement":"''; drop table 13"}');
INSERT INTO change VALUES(300,103,'requirement',5,NULL,1,'{"id":5,"course_id":1,"position":5,"requirement":"Leadership role in health or social care"}',NULL);
INSERT INTO change VALUES(301,104,'programme',1,NULL,NULL,'{"id":1,"uid":"98da7f6b-807c-576c-8c3b-446506aadd00","title":"<script> 12","session_count":6,"every_weeks":1,"starts_at":"15:00","ends_at":"17:00","capacity":24,"fee_pence":20000,"zoom_link":"https://zoom.example.org/j/700900","certificate_threshold":4,"minimum_minutes":90,"follow_up_starts_at":"15:00","follow_up_minutes":60,"is_sample":0}','{"id":1,"uid":"98da7f6b-807c-576c-8c3b-446506aadd00","title":"''; drop table 11","session_count":6,"every_weeks":1,"starts_at":"15:00","ends_at":"17:00","capacity":24,"fee_pence":20000,"zoom_link":"https://zoom.example.org/j/700900","certificate_threshold":4,"minimum_minutes":90,"follow_up_starts_at":"15:00","follow_up_minutes":60,"is_sample":0}');
INSERT INTO change VALUES(302,104,'programme_requirement',8,NULL,NULL,NULL,'{"id":8,"programme_id":1,"position":8,"requirement":"''; drop table 11"}');
INSERT INTO change VALUES(303,106,'attendance',13,4,NULL,NULL,'{"id":13,"session_id":7,"participant_id":4,"mark":"absent","minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(304,107,'attendance',14,5,1,NULL,'{"id":14,"session_id":3,"participant_id":5,"mark":null,"minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":"=1+1 4"}');
INSERT INTO change VALUES(305,109,'session',32,NULL,NULL,NULL,'{"id":32,"uid":"e9a8ad65-2c24-5c11-bfe5-a4a07f072cc4","course_id":null,"programme_id":1,"number":5,"state":"planned","cancelled_reason":"","local_date":"2026-12-28","starts_at":"13:30","ends_at":"14:30","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"😀 مريم 6","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(306,109,'session_facilitator',64,NULL,NULL,NULL,'{"id":64,"session_id":32,"facilitator_id":2}');
INSERT INTO change VALUES(307,109,'invitee',11,2,NULL,NULL,'{"id":11,"session_id":32,"participant_id":2,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(308,109,'invitee',12,6,NULL,NULL,'{"id":12,"session_id":32,"participant_id":6,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(309,110,'session',8,NULL,NULL,'{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-05-04","starts_at":"13:30","ends_at":"14:30","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"😀 مريم 15","notes":"","calendar_sequence":6}','{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-05-04","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"😀 مريم 15","notes":"","calendar_sequence":7}');
INSERT INTO change VALUES(310,110,'session',8,NULL,NULL,'{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-05-04","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"😀 مريم 15","notes":"","calendar_sequence":7}','{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-05-04","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"<script> 0","notes":"","calendar_sequence":7}');
INSERT INTO change VALUES(311,111,'session',7,NULL,NULL,'{"id":7,"uid":"77bc1102-3383-58da-ba81-538bfd58ceda","course_id":null,"programme_id":1,"number":1,"state":"planned","cancelled_reason":"","local_date":"2026-04-13","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"Łucja 0","notes":"","calendar_sequence":0}','{"id":7,"uid":"77bc1102-3383-58da-ba81-538bfd58ceda","course_id":null,"programme_id":1,"number":1,"state":"cancelled","cancelled_reason":"=1+1 14","local_date":"2026-04-13","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"Łucja 0","notes":"","calendar_sequence":1}');
INSERT INTO change VALUES(312,112,'invitee',13,2,NULL,NULL,'{"id":13,"session_id":8,"participant_id":2,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(313,113,'invitee',3,3,NULL,'{"id":3,"session_id":8,"participant_id":3,"reply":"no_reply","replied_on":null}',NULL);
INSERT INTO change VALUES(314,114,'earlier_graduate',3,3,NULL,NULL,'{"id":3,"programme_id":1,"participant_id":3,"course":"Autumn 2024","reason":"=1+1 1"}');
INSERT INTO change VALUES(315,115,'facilitator',9,NULL,NULL,NULL,'{"id":9,"uid":"2dd78af9-24c7-561e-bb03-f33a3f9c80c9","name":"=1+1 10 16","email":"","is_sample":0}');
INSERT INTO change VALUES(316,116,'facilitator',2,NULL,NULL,'{"id":2,"uid":"ef72cc4c-9c68-5925-bbe7-50e1150d25e8","name":"Callum Frost","email":"","is_sample":0}','{"id":2,"uid":"ef72cc4c-9c68-5925-bbe7-50e1150d25e8","name":"O’Neill 5","email":"ruby@example.org","is_sample":0}');
INSERT INTO change VALUES(317,117,'facilitator_absence',3,NULL,NULL,NULL,'{"id":3,"facilitator_id":2,"first_day":"2026-04-13","last_day":"2026-04-13","reason":"<script> 0"}');
INSERT INTO change VALUES(318,118,'setting',1,NULL,NULL,'{"id":1,"name":"centre_name","value":"Łucja 9"}','{"id":1,"name":"centre_name","value":"O’Neill 6"}');
INSERT INTO change VALUES(319,118,'setting',3,NULL,NULL,'{"id":3,"name":"minimum_minutes","value":"36"}','{"id":3,"name":"minimum_minutes","value":"26"}');
INSERT INTO change VALUES(320,119,'avoided_week',3,NULL,NULL,NULL,'{"id":3,"first_day":"2026-07-16","last_day":"2026-07-16","label":"''; drop table 10"}');
INSERT INTO change VALUES(321,120,'added_bank_holiday',3,NULL,NULL,NULL,'{"id":3,"local_date":"2026-07-17","title":"<script> 0"}');
INSERT INTO change VALUES(322,121,'participant',10,10,NULL,NULL,'{"id":10,"uid":"a33fa2ff-dd43-5d3e-8b11-c9c20cc74c06","first_name":"=1+1 6 <script>","last_name":"10","phone":"","organisation":"","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"=1+1 6 <script> 10\np22.5@example.org","sort_key":"10\t=1+1 6 <script>","is_sample":0}');
INSERT INTO change VALUES(323,121,'participant_email',10,10,NULL,NULL,'{"id":10,"participant_id":10,"email":"p22.5@example.org","folded":"p22.5@example.org","is_main":1}');
INSERT INTO change VALUES(324,122,'participant',5,5,NULL,'{"id":5,"uid":"b4a79ea6-f26c-5c04-a3fd-692a57dc26a5","first_name":"😀 مريم 3","last_name":"Castle","phone":"","organisation":"=1+1 4","job_title":"","leadership_role_confirmed_on":null,"notes":"😀 مريم 3","search_text":"grinning mrym 3 castle\n=1+1 4\na2138757526@example.org\nb1883615711@example.org","sort_key":"castle\tgrinning mrym 3","is_sample":0}','{"id":5,"uid":"b4a79ea6-f26c-5c04-a3fd-692a57dc26a5","first_name":"😀 مريم 14","last_name":"Castle","phone":"","organisation":"=1+1 7","job_title":"","leadership_role_confirmed_on":null,"notes":"😀 مريم 14","search_text":"grinning mrym 14 castle\n=1+1 7\na1371802240@example.org\nb1105303073@example.org","sort_key":"castle\tgrinning mrym 14","is_sample":0}');
INSERT INTO change VALUES(325,122,'participant_email',8,5,NULL,'{"id":8,"participant_id":5,"email":"a2138757526@example.org","folded":"a2138757526@example.org","is_main":1}',NULL);
INSERT INTO change VALUES(326,122,'participant_email',9,5,NULL,'{"id":9,"participant_id":5,"email":"b1883615711@example.org","folded":"b1883615711@example.org","is_main":0}',NULL);
INSERT INTO change VALUES(327,122,'participant_email',11,5,NULL,NULL,'{"id":11,"participant_id":5,"email":"a1371802240@example.org","folded":"a1371802240@example.org","is_main":1}');
INSERT INTO change VALUES(328,122,'participant_email',12,5,NULL,NULL,'{"id":12,"participant_id":5,"email":"b1105303073@example.org","folded":"b1105303073@example.org","is_main":0}');
INSERT INTO change VALUES(329,124,'booking',4,4,1,'{"id":4,"uid":"913c7e7f-23b4-5e9c-b6e4-0cc688b1320a","participant_id":4,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":""}','{"id":4,"uid":"913c7e7f-23b4-5e9c-b6e4-0cc688b1320a","participant_id":4,"course_id":1,"state":"booked","state_since":"2026-02-20","applied_on":"2026-02-20","booked_on":"2026-02-20","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":""}');
INSERT INTO change VALUES(330,124,'booking_event',13,4,1,NULL,'{"id":13,"booking_id":4,"state":"booked","on_date":"2026-02-20","reason":"","over_capacity":0}');
INSERT INTO change VALUES(331,125,'payment',3,4,1,NULL,'{"id":3,"uid":"a8f72ed7-8c4a-5714-8b30-f190997cbc2f","booking_id":4,"kind":"payment","amount_pence":1295,"paid_on":"2026-02-03","method":"<script> 16","notes":""}');
INSERT INTO change VALUES(332,126,'booking',5,5,1,'{"id":5,"uid":"0d488d0a-0b48-50cc-909b-e483157e50bf","participant_id":5,"course_id":1,"state":"withdrawn","state_since":"2026-02-20","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":""}','{"id":5,"uid":"0d488d0a-0b48-50cc-909b-e483157e50bf","participant_id":5,"course_id":1,"state":"withdrawn","state_since":"2026-02-20","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":21500,"fee_reason":"=1+1 10","notes":""}');
INSERT INTO change VALUES(333,127,'booking',6,6,1,'{"id":6,"uid":"2d772f3b-5ee6-52ac-874a-c1c875cd1973","participant_id":6,"course_id":1,"state":"withdrawn","state_since":"2026-02-20","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":""}','{"id":6,"uid":"2d772f3b-5ee6-52ac-874a-c1c875cd1973","participant_id":6,"course_id":1,"state":"withdrawn","state_since":"2026-02-20","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":5,"fee_pence":20000,"fee_reason":"","notes":""}');
INSERT INTO change VALUES(334,128,'facilitator',10,NULL,NULL,NULL,'{"id":10,"uid":"d8f024c9-614e-511e-b157-23cb0d3b2705","name":"Callum Frost","email":"","is_sample":0}');
INSERT INTO change VALUES(335,128,'course',5,NULL,5,NULL,'{"id":5,"uid":"d4882312-5813-57d8-a0ad-ef47149df1d1","programme_id":1,"title":"Cohort =1+1 3","capacity":24,"fee_pence":20000,"zoom_link":"https://zoom.example.org/j/700900","certificate_threshold":4,"minimum_minutes":90,"notes":"","archived_on":null}');
INSERT INTO change VALUES(336,128,'requirement',24,NULL,5,NULL,'{"id":24,"course_id":5,"position":1,"requirement":"Able to attend all six sessions"}');
INSERT INTO change VALUES(337,128,'requirement',25,NULL,5,NULL,'{"id":25,"course_id":5,"position":2,"requirement":"Zoom in a private space, camera on throughout"}');
INSERT INTO change VALUES(338,128,'requirement',26,NULL,5,NULL,'{"id":26,"course_id":5,"position":3,"requirement":"Guidelines read before session 1"}');
INSERT INTO change VALUES(339,128,'requirement',27,NULL,5,NULL,'{"id":27,"course_id":5,"position":4,"requirement":"Equipment checked with the Zoom link"}');
INSERT INTO change VALUES(340,128,'requirement',28,NULL,5,NULL,'{"id":28,"course_id":5,"position":5,"requirement":"Leadership role in health or social care"}');
INSERT INTO change VALUES(341,128,'course_facilitator',12,NULL,5,NULL,'{"id":12,"course_id":5,"facilitator_id":5}');
INSERT INTO change VALUES(342,128,'course_facilitator',13,NULL,5,NULL,'{"id":13,"course_id":5,"facilitator_id":10}');
INSERT INTO change VALUES(343,128,'session',33,NULL,5,NULL,'{"id":33,"uid":"19a008a0-cf3e-5e2e-878c-5a01a81cb7ae","course_id":5,"programme_id":null,"number":1,"state":"planned","cancelled_reason":"","local_date":"2026-04-13","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(344,128,'session_facilitator',65,NULL,5,NULL,'{"id":65,"session_id":33,"facilitator_id":5}');
INSERT INTO change VALUES(345,128,'session_facilitator',66,NULL,5,NULL,'{"id":66,"session_id":33,"facilitator_id":10}');
INSERT INTO change VALUES(346,128,'session',34,NULL,5,NULL,'{"id":34,"uid":"dd9e60fc-1623-56ea-ad96-bd0f8de34fe4","course_id":5,"programme_id":null,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-04-20","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(347,128,'session_facilitator',67,NULL,5,NULL,'{"id":67,"session_id":34,"facilitator_id":5}');
INSERT INTO change VALUES(348,128,'session_facilitator',68,NULL,5,NULL,'{"id":68,"session_id":34,"facilitator_id":10}');
INSERT INTO change VALUES(349,128,'session',35,NULL,5,NULL,'{"id":35,"uid":"6a36ef8c-07e9-5c4a-aecc-d3f216be46dc","course_id":5,"programme_id":null,"number":3,"state":"planned","cancelled_reason":"","local_date":"2026-04-27","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(350,128,'session_facilitator',69,NULL,5,NULL,'{"id":69,"session_id":35,"facilitator_id":5}');
INSERT INTO change VALUES(351,128,'session_facilitator',70,NULL,5,NULL,'{"id":70,"session_id":35,"facilitator_id":10}');
INSERT INTO change VALUES(352,128,'session',36,NULL,5,NULL,'{"id":36,"uid":"c212252d-1341-55f3-9637-59d5cec50c00","course_id":5,"programme_id":null,"number":4,"state":"planned","cancelled_reason":"","local_date":"2026-05-04","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(353,128,'session_facilitator',71,NULL,5,NULL,'{"id":71,"session_id":36,"facilitator_id":5}');
INSERT INTO change VALUES(354,128,'session_facilitator',72,NULL,5,NULL,'{"id":72,"session_id":36,"facilitator_id":10}');
INSERT INTO change VALUES(355,128,'session',37,NULL,5,NULL,'{"id":37,"uid":"a2ea6a97-8490-5b9a-83cf-e2f1cd1d2465","course_id":5,"programme_id":null,"number":5,"state":"planned","cancelled_reason":"","local_date":"2026-05-11","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(356,128,'session_facilitator',73,NULL,5,NULL,'{"id":73,"session_id":37,"facilitator_id":5}');
INSERT INTO change VALUES(357,128,'session_facilitator',74,NULL,5,NULL,'{"id":74,"session_id":37,"facilitator_id":10}');
INSERT INTO change VALUES(358,128,'session',38,NULL,5,NULL,'{"id":38,"uid":"66ffe4de-de0f-5556-b34d-702e2547c376","course_id":5,"programme_id":null,"number":6,"state":"planned","cancelled_reason":"","local_date":"2026-05-18","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(359,128,'session_facilitator',75,NULL,5,NULL,'{"id":75,"session_id":38,"facilitator_id":5}');
INSERT INTO change VALUES(360,128,'session_facilitator',76,NULL,5,NULL,'{"id":76,"session_id":38,"facilitator_id":10}');
INSERT INTO change VALUES(361,129,'facilitator',11,NULL,NULL,NULL,'{"id":11,"uid":"999c3b7c-4930-59be-a6f8-77bcc7804f06","name":"<script> 11","email":"","is_sample":0}');
INSERT INTO change VALUES(362,129,'course',1,NULL,1,'{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"<script> 15","capacity":3,"fee_pence":15000,"zoom_link":"","certificate_threshold":4,"minimum_minutes":83,"notes":"<script> 10","archived_on":null}','{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"<script> 11","capacity":3,"fee_pence":15000,"zoom_link":"","certificate_threshold":4,"minimum_minutes":83,"notes":"O’Neill 13","archived_on":null}');
INSERT INTO change VALUES(363,129,'course_facilitator',2,NULL,1,'{"id":2,"course_id":1,"facilitator_id":2}',NULL);
INSERT INTO change VALUES(364,129,'course_facilitator',11,NULL,1,'{"id":11,"course_id":1,"facilitator_id":8}',NULL);
INSERT INTO change VALUES(365,129,'course_facilitator',14,NULL,1,NULL,'{"id":14,"course_id":1,"facilitator_id":10}');
INSERT INTO change VALUES(366,129,'course_facilitator',15,NULL,1,NULL,'{"id":15,"course_id":1,"facilitator_id":11}');
INSERT INTO change VALUES(367,129,'session_facilitator',10,NULL,1,'{"id":10,"session_id":5,"facilitator_id":2}',NULL);
INSERT INTO change VALUES(368,129,'session_facilitator',61,NULL,1,'{"id":61,"session_id":5,"facilitator_id":8}',NULL);
INSERT INTO change VALUES(369,129,'session_facilitator',77,NULL,1,NULL,'{"id":77,"session_id":5,"facilitator_id":10}');
INSERT INTO change VALUES(370,129,'session_facilitator',78,NULL,1,NULL,'{"id":78,"session_id":5,"facilitator_id":11}');
INSERT INTO change VALUES(371,130,'course',1,NULL,1,'{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"<script> 11","capacity":3,"fee_pence":15000,"zoom_link":"","certificate_threshold":4,"minimum_minutes":83,"notes":"O’Neill 13","archived_on":null}','{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"<script> 11","capacity":3,"fee_pence":15000,"zoom_link":"","certificate_threshold":4,"minimum_minutes":83,"notes":"O’Neill 13","archived_on":"2026-03-03"}');
INSERT INTO change VALUES(372,131,'course',1,NULL,1,'{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"<script> 11","capacity":3,"fee_pence":15000,"zoom_link":"","certificate_threshold":4,"minimum_minutes":83,"notes":"O’Neill 13","archived_on":"2026-03-03"}','{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"<script> 11","capacity":3,"fee_pence":15000,"zoom_link":"","certificate_threshold":4,"minimum_minutes":83,"notes":"O’Neill 13","archived_on":null}');
INSERT INTO change VALUES(373,132,'session',39,NULL,1,NULL,'{"id":39,"uid":"77adc44d-968e-57d6-a67b-4473be4feec0","course_id":1,"programme_id":null,"number":10,"state":"planned","cancelled_reason":"","local_date":"2026-06-08","starts_at":"09:00","ends_at":"17:00","break_minutes":20,"zone":"Europe/London","zoom_link":"","title":"''; drop table 14","notes":"😀 مريم 10","calendar_sequence":0}');
INSERT INTO change VALUES(374,132,'session_facilitator',79,NULL,1,NULL,'{"id":79,"session_id":39,"facilitator_id":5}');
INSERT INTO change VALUES(375,133,'session',4,NULL,1,'{"id":4,"uid":"df7134c7-a49a-5116-b943-0dc294aea0c9","course_id":1,"programme_id":null,"number":4,"state":"cancelled","cancelled_reason":"Łucja 1","local_date":"2026-03-02","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":1}','{"id":4,"uid":"df7134c7-a49a-5116-b943-0dc294aea0c9","course_id":1,"programme_id":null,"number":4,"state":"cancelled","cancelled_reason":"Łucja 1","local_date":"2026-05-04","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":2}');
INSERT INTO change VALUES(376,133,'session',4,NULL,1,'{"id":4,"uid":"df7134c7-a49a-5116-b943-0dc294aea0c9","course_id":1,"programme_id":null,"number":4,"state":"cancelled","cancelled_reason":"Łucja 1","local_date":"2026-05-04","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":2}','{"id":4,"uid":"df7134c7-a49a-5116-b943-0dc294aea0c9","course_id":1,"programme_id":null,"number":4,"state":"cancelled","cancelled_reason":"Łucja 1","local_date":"2026-05-04","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"O’Neill 8","notes":"<script> 8","calendar_sequence":2}');
INSERT INTO change VALUES(377,133,'session_facilitator',7,NULL,1,'{"id":7,"session_id":4,"facilitator_id":1}',NULL);
INSERT INTO change VALUES(378,133,'session_facilitator',8,NULL,1,'{"id":8,"session_id":4,"facilitator_id":2}',NULL);
INSERT INTO change VALUES(379,133,'session_facilitator',80,NULL,1,NULL,'{"id":80,"session_id":4,"facilitator_id":5}');
INSERT INTO change VALUES(380,134,'session',6,NULL,1,'{"id":6,"uid":"bf70a312-4815-5684-b29e-212df9a02aa1","course_id":1,"programme_id":null,"number":6,"state":"planned","cancelled_reason":"","local_date":"2026-10-26","starts_at":"09:00","ends_at":"17:00","break_minutes":20,"zone":"Europe/London","zoom_link":"","title":"=1+1 16","notes":"😀 مريم 5","calendar_sequence":1}','{"id":6,"uid":"bf70a312-4815-5684-b29e-212df9a02aa1","course_id":1,"programme_id":null,"number":6,"state":"cancelled","cancelled_reason":"Łucja 5","local_date":"2026-10-26","starts_at":"09:00","ends_at":"17:00","break_minutes":20,"zone":"Europe/London","zoom_link":"","title":"=1+1 16","notes":"😀 مريم 5","calendar_sequence":2}');
INSERT INTO change VALUES(381,135,'requirement',29,NULL,1,NULL,'{"id":29,"course_id":1,"position":9,"requirement":"=1+1 3"}');
INSERT INTO change VALUES(382,136,'requirement',7,NULL,2,'{"id":7,"course_id":2,"position":2,"requirement":"Zoom in a private space, camera on throughout"}',NULL);
INSERT INTO change VALUES(383,137,'programme',1,NULL,NULL,'{"id":1,"uid":"98da7f6b-807c-576c-8c3b-446506aadd00","title":"''; drop table 11","session_count":6,"every_weeks":1,"starts_at":"15:00","ends_at":"17:00","capacity":24,"fee_pence":20000,"zoom_link":"https://zoom.example.org/j/700900","certificate_threshold":4,"minimum_minutes":90,"follow_up_starts_at":"15:00","follow_up_minutes":60,"is_sample":0}','{"id":1,"uid":"98da7f6b-807c-576c-8c3b-446506aadd00","title":"O’Neill 16","session_count":6,"every_weeks":1,"starts_at":"15:00","ends_at":"17:00","capacity":24,"fee_pence":20000,"zoom_link":"https://zoom.example.org/j/700900","certificate_threshold":4,"minimum_minutes":90,"follow_up_starts_at":"15:00","follow_up_minutes":60,"is_sample":0}');
INSERT INTO change VALUES(384,137,'programme_requirement',9,NULL,NULL,NULL,'{"id":9,"programme_id":1,"position":9,"requirement":"Łucja 5"}');
INSERT INTO change VALUES(385,138,'attendance',15,4,1,NULL,'{"id":15,"session_id":4,"participant_id":4,"mark":null,"minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":"<script> 2"}');
INSERT INTO change VALUES(386,140,'session',40,NULL,NULL,NULL,'{"id":40,"uid":"f9044324-5e7f-5da1-8e0a-e6d02709c9e5","course_id":null,"programme_id":1,"number":6,"state":"planned","cancelled_reason":"","local_date":"2026-12-28","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"Łucja 12","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(387,140,'session_facilitator',81,NULL,NULL,NULL,'{"id":81,"session_id":40,"facilitator_id":2}');
INSERT INTO change VALUES(388,140,'invitee',14,1,NULL,NULL,'{"id":14,"session_id":40,"participant_id":1,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(389,140,'invitee',15,2,NULL,NULL,'{"id":15,"session_id":40,"participant_id":2,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(390,140,'invitee',16,3,NULL,NULL,'{"id":16,"session_id":40,"participant_id":3,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(391,140,'invitee',17,6,NULL,NULL,'{"id":17,"session_id":40,"participant_id":6,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(392,141,'session',8,NULL,NULL,'{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-05-04","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"<script> 0","notes":"","calendar_sequence":7}','{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-04-13","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"<script> 0","notes":"","calendar_sequence":8}');
INSERT INTO change VALUES(393,141,'session',8,NULL,NULL,'{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-04-13","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"<script> 0","notes":"","calendar_sequence":8}','{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-04-13","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"<script> 12","notes":"","calendar_sequence":8}');
INSERT INTO change VALUES(394,141,'session_facilitator',48,NULL,NULL,'{"id":48,"session_id":8,"facilitator_id":2}',NULL);
INSERT INTO change VALUES(395,141,'session_facilitator',82,NULL,NULL,NULL,'{"id":82,"session_id":8,"facilitator_id":1}');
INSERT INTO change VALUES(396,142,'session',8,NULL,NULL,'{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-04-13","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"<script> 12","notes":"","calendar_sequence":8}','{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"cancelled","cancelled_reason":"=1+1 9","local_date":"2026-04-13","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"<script> 12","notes":"","calendar_sequence":9}');
INSERT INTO change VALUES(397,143,'session',8,NULL,NULL,'{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"cancelled","cancelled_reason":"=1+1 9","local_date":"2026-04-13","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"<script> 12","notes":"","calendar_sequence":9}','{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-04-13","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"<script> 12","notes":"","calendar_sequence":10}');
INSERT INTO change VALUES(398,144,'invitee',18,1,NULL,NULL,'{"id":18,"session_id":8,"participant_id":1,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(399,144,'invitee',19,3,NULL,NULL,'{"id":19,"session_id":8,"participant_id":3,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(400,146,'earlier_graduate',4,4,NULL,NULL,'{"id":4,"programme_id":1,"participant_id":4,"course":"Autumn 2024","reason":"O’Neill 14"}');
INSERT INTO change VALUES(401,147,'facilitator',12,NULL,NULL,NULL,'{"id":12,"uid":"f6ba5b08-cec1-5484-ae2e-0ebf7aa69a4a","name":"😀 مريم 6 10","email":"","is_sample":0}');
INSERT INTO change VALUES(402,148,'facilitator',2,NULL,NULL,'{"id":2,"uid":"ef72cc4c-9c68-5925-bbe7-50e1150d25e8","name":"O’Neill 5","email":"ruby@example.org","is_sample":0}','{"id":2,"uid":"ef72cc4c-9c68-5925-bbe7-50e1150d25e8","name":"Łucja 12","email":"ruby@example.org","is_sample":0}');
INSERT INTO change VALUES(403,149,'facilitator',3,NULL,NULL,'{"id":3,"uid":"7c90e2d7-b01a-5e01-91ae-97aca5ae88cf","name":"O’Neill 11","email":"","is_sample":0}',NULL);
INSERT INTO change VALUES(404,150,'facilitator_absence',4,NULL,NULL,NULL,'{"id":4,"facilitator_id":2,"first_day":"2026-04-13","last_day":"2026-04-13","reason":"😀 مريم 16"}');
INSERT INTO change VALUES(405,151,'facilitator_absence',4,NULL,NULL,'{"id":4,"facilitator_id":2,"first_day":"2026-04-13","last_day":"2026-04-13","reason":"😀 مريم 16"}',NULL);
INSERT INTO change VALUES(406,152,'setting',1,NULL,NULL,'{"id":1,"name":"centre_name","value":"O’Neill 6"}','{"id":1,"name":"centre_name","value":"=1+1 2"}');
INSERT INTO change VALUES(407,152,'setting',3,NULL,NULL,'{"id":3,"name":"minimum_minutes","value":"26"}','{"id":3,"name":"minimum_minutes","value":"9"}');
INSERT INTO change VALUES(408,153,'avoided_week',4,NULL,NULL,NULL,'{"id":4,"first_day":"2026-04-13","last_day":"2026-04-13","label":"''; drop table 12"}');
INSERT INTO change VALUES(409,154,'added_bank_holiday',4,NULL,NULL,NULL,'{"id":4,"local_date":"2026-02-17","title":"<script> 8"}');
INSERT INTO change VALUES(410,155,'added_bank_holiday',4,NULL,NULL,'{"id":4,"local_date":"2026-02-17","title":"<script> 8"}',NULL);
INSERT INTO change VALUES(411,156,'participant',11,11,NULL,NULL,'{"id":11,"uid":"7287fe61-d4c4-50b4-8505-7e2d8bd7f224","first_name":"O’Neill 15 O’Neill","last_name":"15","phone":"","organisation":"","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"o''neill 15 o''neill 15\np7.17@example.org","sort_key":"15\to''neill 15 o''neill","is_sample":0}');
INSERT INTO change VALUES(412,156,'participant_email',13,11,NULL,NULL,'{"id":13,"participant_id":11,"email":"p7.17@example.org","folded":"p7.17@example.org","is_main":1}');
INSERT INTO change VALUES(413,157,'participant',6,6,NULL,'{"id":6,"uid":"61deda6a-f5cc-57a0-8d84-d8bed07dc6d9","first_name":"<script> 12","last_name":"Castle","phone":"","organisation":"😀 مريم 2","job_title":"","leadership_role_confirmed_on":null,"notes":"<script> 12","search_text":"<script> 12 castle\ngrinning mrym 2\na32901479@example.org\nb68139123@example.org","sort_key":"castle\t<script> 12","is_sample":0}','{"id":6,"uid":"61deda6a-f5cc-57a0-8d84-d8bed07dc6d9","first_name":"''; drop table 10","last_name":"Castle","phone":"","organisation":"😀 مريم 14","job_title":"","leadership_role_confirmed_on":null,"notes":"''; drop table 10","search_text":"''; drop table 10 castle\ngrinning mrym 14\na1618663565@example.org\nb1804324964@example.org","sort_key":"castle\t''; drop table 10","is_sample":0}');
INSERT INTO change VALUES(414,157,'participant_email',5,6,NULL,'{"id":5,"participant_id":6,"email":"a32901479@example.org","folded":"a32901479@example.org","is_main":1}',NULL);
INSERT INTO change VALUES(415,157,'participant_email',6,6,NULL,'{"id":6,"participant_id":6,"email":"b68139123@example.org","folded":"b68139123@example.org","is_main":0}',NULL);
INSERT INTO change VALUES(416,157,'participant_email',14,6,NULL,NULL,'{"id":14,"participant_id":6,"email":"a1618663565@example.org","folded":"a1618663565@example.org","is_main":1}');
INSERT INTO change VALUES(417,157,'participant_email',15,6,NULL,NULL,'{"id":15,"participant_id":6,"email":"b1804324964@example.org","folded":"b1804324964@example.org","is_main":0}');
INSERT INTO change VALUES(418,158,'access_needs',4,3,NULL,NULL,'{"id":4,"participant_id":3,"needs":"Step-free"}');
INSERT INTO change VALUES(419,159,'booking',10,1,4,NULL,'{"id":10,"uid":"2aba1184-be28-5abf-aaf5-b73179bc931b","participant_id":1,"course_id":4,"state":"withdrawn","state_since":"2026-02-02","applied_on":"2026-02-02","booked_on":null,"start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":""}');
INSERT INTO change VALUES(420,159,'booking_event',14,1,4,NULL,'{"id":14,"booking_id":10,"state":"withdrawn","on_date":"2026-02-02","reason":"","over_capacity":0}');
INSERT INTO change VALUES(421,160,'booking',2,2,1,'{"id":2,"uid":"d7b4b242-ad42-5c58-af85-756422b61924","participant_id":2,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":8000,"fee_reason":"O’Neill 7","notes":""}','{"id":2,"uid":"d7b4b242-ad42-5c58-af85-756422b61924","participant_id":2,"course_id":1,"state":"declined","state_since":"2026-02-20","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":8000,"fee_reason":"O’Neill 7","notes":""}');
INSERT INTO change VALUES(422,160,'booking_event',15,2,1,NULL,'{"id":15,"booking_id":2,"state":"declined","on_date":"2026-02-20","reason":"","over_capacity":0}');
INSERT INTO change VALUES(423,160,'booking',5,5,1,'{"id":5,"uid":"0d488d0a-0b48-50cc-909b-e483157e50bf","participant_id":5,"course_id":1,"state":"withdrawn","state_since":"2026-02-20","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":21500,"fee_reason":"=1+1 10","notes":""}','{"id":5,"uid":"0d488d0a-0b48-50cc-909b-e483157e50bf","participant_id":5,"course_id":1,"state":"declined","state_since":"2026-02-20","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":21500,"fee_reason":"=1+1 10","notes":""}');
INSERT INTO change VALUES(424,160,'booking_event',16,5,1,NULL,'{"id":16,"booking_id":5,"state":"declined","on_date":"2026-02-20","reason":"","over_capacity":0}');
INSERT INTO change VALUES(425,161,'payment',4,3,1,NULL,'{"id":4,"uid":"678a3207-d433-59bb-a2e8-14e943162554","booking_id":3,"kind":"payment","amount_pence":2346,"paid_on":"2026-02-03","method":"''; drop table 8","notes":""}');
INSERT INTO change VALUES(426,162,'booking',5,5,1,'{"id":5,"uid":"0d488d0a-0b48-50cc-909b-e483157e50bf","participant_id":5,"course_id":1,"state":"declined","state_since":"2026-02-20","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":21500,"fee_reason":"=1+1 10","notes":""}','{"id":5,"uid":"0d488d0a-0b48-50cc-909b-e483157e50bf","participant_id":5,"course_id":1,"state":"declined","state_since":"2026-02-20","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":12300,"fee_reason":"=1+1 14","notes":""}');
INSERT INTO change VALUES(427,163,'booking',6,6,1,'{"id":6,"uid":"2d772f3b-5ee6-52ac-874a-c1c875cd1973","participant_id":6,"course_id":1,"state":"withdrawn","state_since":"2026-02-20","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":5,"fee_pence":20000,"fee_reason":"","notes":""}','{"id":6,"uid":"2d772f3b-5ee6-52ac-874a-c1c875cd1973","participant_id":6,"course_id":1,"state":"withdrawn","state_since":"2026-02-20","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":6,"fee_pence":20000,"fee_reason":"","notes":""}');
INSERT INTO change VALUES(428,164,'course',6,NULL,6,NULL,'{"id":6,"uid":"e808ffb4-972a-5bb4-b923-66aaff337e91","programme_id":1,"title":"Cohort 😀 مريم 4","capacity":24,"fee_pence":20000,"zoom_link":"https://zoom.example.org/j/700900","certificate_threshold":4,"minimum_minutes":90,"notes":"","archived_on":null}');
INSERT INTO change VALUES(429,164,'requirement',30,NULL,6,NULL,'{"id":30,"course_id":6,"position":1,"requirement":"Able to attend all six sessions"}');
INSERT INTO change VALUES(430,164,'requirement',31,NULL,6,NULL,'{"id":31,"course_id":6,"position":2,"requirement":"Zoom in a private space, camera on throughout"}');
INSERT INTO change VALUES(431,164,'requirement',32,NULL,6,NULL,'{"id":32,"course_id":6,"position":3,"requirement":"Guidelines read before session 1"}');
INSERT INTO change VALUES(432,164,'requirement',33,NULL,6,NULL,'{"id":33,"course_id":6,"position":4,"requirement":"Equipment checked with the Zoom link"}');
INSERT INTO change VALUES(433,164,'requirement',34,NULL,6,NULL,'{"id":34,"course_id":6,"position":5,"requirement":"Leadership role in health or social care"}');
INSERT INTO change VALUES(434,164,'course_facilitator',16,NULL,6,NULL,'{"id":16,"course_id":6,"facilitator_id":5}');
INSERT INTO change VALUES(435,164,'course_facilitator',17,NULL,6,NULL,'{"id":17,"course_id":6,"facilitator_id":10}');
INSERT INTO change VALUES(436,164,'session',41,NULL,6,NULL,'{"id":41,"uid":"9eb11ece-967e-5957-a5f2-66be785a8fb2","course_id":6,"programme_id":null,"number":1,"state":"planned","cancelled_reason":"","local_date":"2026-07-16","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(437,164,'session_facilitator',83,NULL,6,NULL,'{"id":83,"session_id":41,"facilitator_id":5}');
INSERT INTO change VALUES(438,164,'session_facilitator',84,NULL,6,NULL,'{"id":84,"session_id":41,"facilitator_id":10}');
INSERT INTO change VALUES(439,164,'session',42,NULL,6,NULL,'{"id":42,"uid":"a1a75824-d182-5c0d-97f3-11f65ac57f98","course_id":6,"programme_id":null,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-07-23","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(440,164,'session_facilitator',85,NULL,6,NULL,'{"id":85,"session_id":42,"facilitator_id":5}');
INSERT INTO change VALUES(441,164,'session_facilitator',86,NULL,6,NULL,'{"id":86,"session_id":42,"facilitator_id":10}');
INSERT INTO change VALUES(442,164,'session',43,NULL,6,NULL,'{"id":43,"uid":"a8f5ef19-a444-545e-a560-3c4130a0b458","course_id":6,"programme_id":null,"number":3,"state":"planned","cancelled_reason":"","local_date":"2026-07-30","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(443,164,'session_facilitator',87,NULL,6,NULL,'{"id":87,"session_id":43,"facilitator_id":5}');
INSERT INTO change VALUES(444,164,'session_facilitator',88,NULL,6,NULL,'{"id":88,"session_id":43,"facilitator_id":10}');
INSERT INTO change VALUES(445,164,'session',44,NULL,6,NULL,'{"id":44,"uid":"b501d653-8546-51d8-a1cb-f1ac6dc8cb65","course_id":6,"programme_id":null,"number":4,"state":"planned","cancelled_reason":"","local_date":"2026-08-06","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(446,164,'session_facilitator',89,NULL,6,NULL,'{"id":89,"session_id":44,"facilitator_id":5}');
INSERT INTO change VALUES(447,164,'session_facilitator',90,NULL,6,NULL,'{"id":90,"session_id":44,"facilitator_id":10}');
INSERT INTO change VALUES(448,164,'session',45,NULL,6,NULL,'{"id":45,"uid":"9c427f0b-18bd-5b50-8df3-86fc3e4710ea","course_id":6,"programme_id":null,"number":5,"state":"planned","cancelled_reason":"","local_date":"2026-08-13","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(449,164,'session_facilitator',91,NULL,6,NULL,'{"id":91,"session_id":45,"facilitator_id":5}');
INSERT INTO change VALUES(450,164,'session_facilitator',92,NULL,6,NULL,'{"id":92,"session_id":45,"facilitator_id":10}');
INSERT INTO change VALUES(451,164,'session',46,NULL,6,NULL,'{"id":46,"uid":"ee363263-faa3-5961-bfef-64b873ac2030","course_id":6,"programme_id":null,"number":6,"state":"planned","cancelled_reason":"","local_date":"2026-08-20","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(452,164,'session_facilitator',93,NULL,6,NULL,'{"id":93,"session_id":46,"facilitator_id":5}');
INSERT INTO change VALUES(453,164,'session_facilitator',94,NULL,6,NULL,'{"id":94,"session_id":46,"facilitator_id":10}');
INSERT INTO change VALUES(454,165,'facilitator',13,NULL,NULL,NULL,'{"id":13,"uid":"8d2e8333-262e-5b87-873c-7823f950685d","name":"Łucja 13","email":"","is_sample":0}');
INSERT INTO change VALUES(455,165,'course',1,NULL,1,'{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"<script> 11","capacity":3,"fee_pence":15000,"zoom_link":"","certificate_threshold":4,"minimum_minutes":83,"notes":"O’Neill 13","archived_on":null}','{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"Łucja 13","capacity":0,"fee_pence":15000,"zoom_link":"","certificate_threshold":1,"minimum_minutes":0,"notes":"=1+1 15","archived_on":null}');
INSERT INTO change VALUES(456,165,'course_facilitator',15,NULL,1,'{"id":15,"course_id":1,"facilitator_id":11}',NULL);
INSERT INTO change VALUES(457,165,'course_facilitator',18,NULL,1,NULL,'{"id":18,"course_id":1,"facilitator_id":13}');
INSERT INTO change VALUES(458,165,'session_facilitator',78,NULL,1,'{"id":78,"session_id":5,"facilitator_id":11}',NULL);
INSERT INTO change VALUES(459,165,'session_facilitator',95,NULL,1,NULL,'{"id":95,"session_id":5,"facilitator_id":13}');
INSERT INTO change VALUES(460,166,'course',1,NULL,1,'{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"Łucja 13","capacity":0,"fee_pence":15000,"zoom_link":"","certificate_threshold":1,"minimum_minutes":0,"notes":"=1+1 15","archived_on":null}','{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"Łucja 13","capacity":0,"fee_pence":15000,"zoom_link":"","certificate_threshold":1,"minimum_minutes":0,"notes":"=1+1 15","archived_on":"2026-03-03"}');
INSERT INTO change VALUES(461,167,'course',1,NULL,1,'{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"Łucja 13","capacity":0,"fee_pence":15000,"zoom_link":"","certificate_threshold":1,"minimum_minutes":0,"notes":"=1+1 15","archived_on":"2026-03-03"}','{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"Łucja 13","capacity":0,"fee_pence":15000,"zoom_link":"","certificate_threshold":1,"minimum_minutes":0,"notes":"=1+1 15","archived_on":null}');
INSERT INTO change VALUES(462,168,'session',47,NULL,1,NULL,'{"id":47,"uid":"0046b65e-b210-5245-8c51-919803ea4689","course_id":1,"programme_id":null,"number":11,"state":"planned","cancelled_reason":"","local_date":"2026-06-08","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"''; drop table 14","notes":"<script> 0","calendar_sequence":0}');
INSERT INTO change VALUES(463,168,'session_facilitator',96,NULL,1,NULL,'{"id":96,"session_id":47,"facilitator_id":5}');
INSERT INTO change VALUES(464,169,'session',1,NULL,1,'{"id":1,"uid":"ec449308-b2ec-5095-88f9-cd6ed14a5f5e","course_id":1,"programme_id":null,"number":1,"state":"cancelled","cancelled_reason":"😀 مريم 2","local_date":"2026-05-04","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"O’Neill 3","notes":"Łucja 6","calendar_sequence":3}','{"id":1,"uid":"ec449308-b2ec-5095-88f9-cd6ed14a5f5e","course_id":1,"programme_id":null,"number":1,"state":"cancelled","cancelled_reason":"😀 مريم 2","local_date":"2026-06-08","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"O’Neill 3","notes":"Łucja 6","calendar_sequence":4}');
INSERT INTO change VALUES(465,169,'session',1,NULL,1,'{"id":1,"uid":"ec449308-b2ec-5095-88f9-cd6ed14a5f5e","course_id":1,"programme_id":null,"number":1,"state":"cancelled","cancelled_reason":"😀 مريم 2","local_date":"2026-06-08","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"O’Neill 3","notes":"Łucja 6","calendar_sequence":4}','{"id":1,"uid":"ec449308-b2ec-5095-88f9-cd6ed14a5f5e","course_id":1,"programme_id":null,"number":1,"state":"cancelled","cancelled_reason":"😀 مريم 2","local_date":"2026-06-08","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"''; drop table 11","notes":"Łucja 6","calendar_sequence":4}');
INSERT INTO change VALUES(466,170,'requirement',35,NULL,1,NULL,'{"id":35,"course_id":1,"position":10,"requirement":"O’Neill 16"}');
INSERT INTO change VALUES(467,171,'programme',1,NULL,NULL,'{"id":1,"uid":"98da7f6b-807c-576c-8c3b-446506aadd00","title":"O’Neill 16","session_count":6,"every_weeks":1,"starts_at":"15:00","ends_at":"17:00","capacity":24,"fee_pence":20000,"zoom_link":"https://zoom.example.org/j/700900","certificate_threshold":4,"minimum_minutes":90,"follow_up_starts_at":"15:00","follow_up_minutes":60,"is_sample":0}','{"id":1,"uid":"98da7f6b-807c-576c-8c3b-446506aadd00","title":"😀 مريم 7","session_count":6,"every_weeks":1,"starts_at":"15:00","ends_at":"17:00","capacity":24,"fee_pence":20000,"zoom_link":"https://zoom.example.org/j/700900","certificate_threshold":4,"minimum_minutes":90,"follow_up_starts_at":"15:00","follow_up_minutes":60,"is_sample":0}');
INSERT INTO change VALUES(468,171,'programme_requirement',10,NULL,NULL,NULL,'{"id":10,"programme_id":1,"position":10,"requirement":"😀 مريم 2"}');
INSERT INTO change VALUES(469,173,'attendance',16,3,1,NULL,'{"id":16,"session_id":6,"participant_id":3,"mark":null,"minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":"''; drop table 0"}');
INSERT INTO change VALUES(470,174,'attendance',17,3,1,NULL,'{"id":17,"session_id":3,"participant_id":3,"mark":null,"minutes":null,"source":"hand","set_by_hand":"counts","set_by_hand_reason":"''; drop table 10","note":""}');
INSERT INTO change VALUES(471,176,'session',48,NULL,NULL,NULL,'{"id":48,"uid":"c42a2afa-60d0-5c7f-bf35-6eeadea91364","course_id":null,"programme_id":1,"number":7,"state":"planned","cancelled_reason":"","local_date":"2026-04-13","starts_at":"13:30","ends_at":"14:30","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"''; drop table 4","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(472,176,'session_facilitator',97,NULL,NULL,NULL,'{"id":97,"session_id":48,"facilitator_id":1}');
INSERT INTO change VALUES(473,176,'invitee',20,1,NULL,NULL,'{"id":20,"session_id":48,"participant_id":1,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(474,176,'invitee',21,2,NULL,NULL,'{"id":21,"session_id":48,"participant_id":2,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(475,176,'invitee',22,3,NULL,NULL,'{"id":22,"session_id":48,"participant_id":3,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(476,176,'invitee',23,4,NULL,NULL,'{"id":23,"session_id":48,"participant_id":4,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(477,176,'invitee',24,5,NULL,NULL,'{"id":24,"session_id":48,"participant_id":5,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(478,176,'invitee',25,6,NULL,NULL,'{"id":25,"session_id":48,"participant_id":6,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(479,177,'session',8,NULL,NULL,'{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-04-13","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"<script> 12","notes":"","calendar_sequence":10}','{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-04-13","starts_at":"16:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"<script> 12","notes":"","calendar_sequence":11}');
INSERT INTO change VALUES(480,177,'session',8,NULL,NULL,'{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-04-13","starts_at":"16:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"<script> 12","notes":"","calendar_sequence":11}','{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-04-13","starts_at":"16:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"O’Neill 7","notes":"","calendar_sequence":11}');
INSERT INTO change VALUES(481,178,'invitee',26,5,NULL,NULL,'{"id":26,"session_id":8,"participant_id":5,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(482,179,'invitee',19,3,NULL,'{"id":19,"session_id":8,"participant_id":3,"reply":"no_reply","replied_on":null}',NULL);
INSERT INTO change VALUES(483,180,'earlier_graduate',5,1,NULL,NULL,'{"id":5,"programme_id":1,"participant_id":1,"course":"Autumn 2024","reason":"=1+1 13"}');
INSERT INTO change VALUES(484,181,'earlier_graduate',1,2,NULL,'{"id":1,"programme_id":1,"participant_id":2,"course":"Autumn 2024","reason":"<script> 14"}',NULL);
INSERT INTO change VALUES(485,182,'facilitator',14,NULL,NULL,NULL,'{"id":14,"uid":"9b07cbc1-e998-5700-878b-39c6c11ee0ce","name":"Łucja 4 62","email":"","is_sample":0}');
INSERT INTO change VALUES(486,183,'facilitator',1,NULL,NULL,'{"id":1,"uid":"61a145a7-cda0-503a-aaaa-b25d4f4163fc","name":"=1+1 12","email":"ruby@example.org","is_sample":0}','{"id":1,"uid":"61a145a7-cda0-503a-aaaa-b25d4f4163fc","name":"Łucja 0","email":"ruby@example.org","is_sample":0}');
INSERT INTO change VALUES(487,184,'facilitator',6,NULL,NULL,'{"id":6,"uid":"83e790b9-c89f-5e0c-830f-9173b12acdbe","name":"<script> 12","email":"","is_sample":0}',NULL);
INSERT INTO change VALUES(488,185,'facilitator_absence',5,NULL,NULL,NULL,'{"id":5,"facilitator_id":1,"first_day":"2026-10-26","last_day":"2026-10-26","reason":"''; drop table 2"}');
INSERT INTO change VALUES(489,186,'facilitator_absence',1,NULL,NULL,'{"id":1,"facilitator_id":2,"first_day":"2026-12-28","last_day":"2026-12-28","reason":"<script> 11"}',NULL);
INSERT INTO change VALUES(490,187,'setting',1,NULL,NULL,'{"id":1,"name":"centre_name","value":"=1+1 2"}','{"id":1,"name":"centre_name","value":"O’Neill 5"}');
INSERT INTO change VALUES(491,187,'setting',3,NULL,NULL,'{"id":3,"name":"minimum_minutes","value":"9"}','{"id":3,"name":"minimum_minutes","value":"50"}');
INSERT INTO change VALUES(492,188,'avoided_week',5,NULL,NULL,NULL,'{"id":5,"first_day":"2026-10-26","last_day":"2026-10-26","label":"''; drop table 15"}');
INSERT INTO change VALUES(493,189,'added_bank_holiday',5,NULL,NULL,NULL,'{"id":5,"local_date":"2026-05-18","title":"Łucja 12"}');
INSERT INTO change VALUES(494,190,'added_bank_holiday',2,NULL,NULL,'{"id":2,"local_date":"2026-06-16","title":"''; drop table 4"}',NULL);
INSERT INTO change VALUES(495,191,'participant',12,12,NULL,NULL,'{"id":12,"uid":"d1258da5-c8ba-58cc-bd60-1f7f7c78021f","first_name":"Łucja 13 O’Neill","last_name":"13","phone":"","organisation":"","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"lucja 13 o''neill 13\np36.39@example.org","sort_key":"13\tlucja 13 o''neill","is_sample":0}');
INSERT INTO change VALUES(496,191,'participant_email',16,12,NULL,NULL,'{"id":16,"participant_id":12,"email":"p36.39@example.org","folded":"p36.39@example.org","is_main":1}');
INSERT INTO change VALUES(497,192,'participant',6,6,NULL,'{"id":6,"uid":"61deda6a-f5cc-57a0-8d84-d8bed07dc6d9","first_name":"''; drop table 10","last_name":"Castle","phone":"","organisation":"😀 مريم 14","job_title":"","leadership_role_confirmed_on":null,"notes":"''; drop table 10","search_text":"''; drop table 10 castle\ngrinning mrym 14\na1618663565@example.org\nb1804324964@example.org","sort_key":"castle\t''; drop table 10","is_sample":0}','{"id":6,"uid":"61deda6a-f5cc-57a0-8d84-d8bed07dc6d9","first_name":"=1+1 5","last_name":"Castle","phone":"","organisation":"😀 مريم 14","job_title":"","leadership_role_confirmed_on":null,"notes":"=1+1 5","search_text":"=1+1 5 castle\ngrinning mrym 14\na2142699071@example.org\nb1275747988@example.org","sort_key":"castle\t=1+1 5","is_sample":0}');
INSERT INTO change VALUES(498,192,'participant_email',14,6,NULL,'{"id":14,"participant_id":6,"email":"a1618663565@example.org","folded":"a1618663565@example.org","is_main":1}',NULL);
INSERT INTO change VALUES(499,192,'participant_email',15,6,NULL,'{"id":15,"participant_id":6,"email":"b1804324964@example.org","folded":"b1804324964@example.org","is_main":0}',NULL);
INSERT INTO change VALUES(500,192,'participant_email',17,6,NULL,NULL,'{"id":17,"participant_id":6,"email":"a2142699071@example.org","folded":"a2142699071@example.org","is_main":1}');
INSERT INTO change VALUES(501,192,'participant_email',18,6,NULL,NULL,'{"id":18,"participant_id":6,"email":"b1275747988@example.org","folded":"b1275747988@example.org","is_main":0}');
INSERT INTO change VALUES(502,194,'booking',11,5,3,NULL,'{"id":11,"uid":"29a3e31d-6afe-5cc6-bbdf-2969558bb7b7","participant_id":5,"course_id":3,"state":"offered","state_since":"2026-02-02","applied_on":"2026-02-02","booked_on":null,"start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":""}');
INSERT INTO change VALUES(503,194,'booking_event',17,5,3,NULL,'{"id":17,"booking_id":11,"state":"offered","on_date":"2026-02-02","reason":"","over_capacity":0}');
INSERT INTO change VALUES(504,195,'booking',1,1,1,'{"id":1,"uid":"e5d289a9-7f03-5443-b1ab-638379663732","participant_id":1,"course_id":1,"state":"withdrawn","state_since":"2026-02-20","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":23600,"fee_reason":"Łucja 3","notes":""}','{"id":1,"uid":"e5d289a9-7f03-5443-b1ab-638379663732","participant_id":1,"course_id":1,"state":"applied","state_since":"2026-02-20","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":23600,"fee_reason":"Łucja 3","notes":""}');
INSERT INTO change VALUES(505,195,'booking_event',18,1,1,NULL,'{"id":18,"booking_id":1,"state":"applied","on_date":"2026-02-20","reason":"","over_capacity":0}');
INSERT INTO change VALUES(506,195,'booking',2,2,1,'{"id":2,"uid":"d7b4b242-ad42-5c58-af85-756422b61924","participant_id":2,"course_id":1,"state":"declined","state_since":"2026-02-20","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":8000,"fee_reason":"O’Neill 7","notes":""}','{"id":2,"uid":"d7b4b242-ad42-5c58-af85-756422b61924","participant_id":2,"course_id":1,"state":"applied","state_since":"2026-02-20","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":8000,"fee_reason":"O’Neill 7","notes":""}');
INSERT INTO change VALUES(507,195,'booking_event',19,2,1,NULL,'{"id":19,"booking_id":2,"state":"applied","on_date":"2026-02-20","reason":"","over_capacity":0}');
INSERT INTO change VALUES(508,196,'payment',5,4,1,NULL,'{"id":5,"uid":"eb510236-0206-5af8-9bb7-8933e7e32720","booking_id":4,"kind":"payment","amount_pence":5033,"paid_on":"2026-02-03","method":"😀 مريم 2","notes":""}');
INSERT INTO change VALUES(509,197,'booking',6,6,1,'{"id":6,"uid":"2d772f3b-5ee6-52ac-874a-c1c875cd1973","participant_id":6,"course_id":1,"state":"withdrawn","state_since":"2026-02-20","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":6,"fee_pence":20000,"fee_reason":"","notes":""}','{"id":6,"uid":"2d772f3b-5ee6-52ac-874a-c1c875cd1973","participant_id":6,"course_id":1,"state":"withdrawn","state_since":"2026-02-20","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":6,"fee_pence":12600,"fee_reason":"😀 مريم 12","notes":""}');
INSERT INTO change VALUES(510,199,'booking',3,3,1,'{"id":3,"uid":"e9a4e1be-c39d-5dae-9aa0-94b2d14cb6f0","participant_id":3,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":5,"fee_pence":15100,"fee_reason":"''; drop table 4","notes":""}','{"id":3,"uid":"e9a4e1be-c39d-5dae-9aa0-94b2d14cb6f0","participant_id":3,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":2,"fee_pence":15100,"fee_reason":"''; drop table 4","notes":""}');
INSERT INTO change VALUES(511,200,'course',7,NULL,7,NULL,'{"id":7,"uid":"817938f1-d114-5473-a500-40ba657c1f86","programme_id":1,"title":"Cohort <script> 12","capacity":24,"fee_pence":20000,"zoom_link":"https://zoom.example.org/j/700900","certificate_threshold":4,"minimum_minutes":90,"notes":"","archived_on":null}');
INSERT INTO change VALUES(512,200,'requirement',36,NULL,7,NULL,'{"id":36,"course_id":7,"position":1,"requirement":"Able to attend all six sessions"}');
INSERT INTO change VALUES(513,200,'requirement',37,NULL,7,NULL,'{"id":37,"course_id":7,"position":2,"requirement":"Zoom in a private space, camera on throughout"}');
INSERT INTO change VALUES(514,200,'requirement',38,NULL,7,NULL,'{"id":38,"course_id":7,"position":3,"requirement":"Guidelines read before session 1"}');
INSERT INTO change VALUES(515,200,'requirement',39,NULL,7,NULL,'{"id":39,"course_id":7,"position":4,"requirement":"Equipment checked with the Zoom link"}');
INSERT INTO change VALUES(516,200,'requirement',40,NULL,7,NULL,'{"id":40,"course_id":7,"position":5,"requirement":"Leadership role in health or social care"}');
INSERT INTO change VALUES(517,200,'course_facilitator',19,NULL,7,NULL,'{"id":19,"course_id":7,"facilitator_id":5}');
INSERT INTO change VALUES(518,200,'course_facilitator',20,NULL,7,NULL,'{"id":20,"course_id":7,"facilitator_id":10}');
INSERT INTO change VALUES(519,200,'session',49,NULL,7,NULL,'{"id":49,"uid":"e35d797b-b29f-5ba8-bbe8-110e03bb54f4","course_id":7,"programme_id":null,"number":1,"state":"planned","cancelled_reason":"","local_date":"2026-04-13","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(520,200,'session_facilitator',98,NULL,7,NULL,'{"id":98,"session_id":49,"facilitator_id":5}');
INSERT INTO change VALUES(521,200,'session_facilitator',99,NULL,7,NULL,'{"id":99,"session_id":49,"facilitator_id":10}');
INSERT INTO change VALUES(522,200,'session',50,NULL,7,NULL,'{"id":50,"uid":"ca89eac7-e14c-5788-968b-1609c90c2ff6","course_id":7,"programme_id":null,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-04-20","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(523,200,'session_facilitator',100,NULL,7,NULL,'{"id":100,"session_id":50,"facilitator_id":5}');
INSERT INTO change VALUES(524,200,'session_facilitator',101,NULL,7,NULL,'{"id":101,"session_id":50,"facilitator_id":10}');
INSERT INTO change VALUES(525,200,'session',51,NULL,7,NULL,'{"id":51,"uid":"ec1d6b17-7cc7-5ce9-a008-c19d8f027768","course_id":7,"programme_id":null,"number":3,"state":"planned","cancelled_reason":"","local_date":"2026-04-27","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(526,200,'session_facilitator',102,NULL,7,NULL,'{"id":102,"session_id":51,"facilitator_id":5}');
INSERT INTO change VALUES(527,200,'session_facilitator',103,NULL,7,NULL,'{"id":103,"session_id":51,"facilitator_id":10}');
INSERT INTO change VALUES(528,200,'session',52,NULL,7,NULL,'{"id":52,"uid":"8351836b-9aad-5b8b-9b8a-bfaa8ab9bfb0","course_id":7,"programme_id":null,"number":4,"state":"planned","cancelled_reason":"","local_date":"2026-05-04","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(529,200,'session_facilitator',104,NULL,7,NULL,'{"id":104,"session_id":52,"facilitator_id":5}');
INSERT INTO change VALUES(530,200,'session_facilitator',105,NULL,7,NULL,'{"id":105,"session_id":52,"facilitator_id":10}');
INSERT INTO change VALUES(531,200,'session',53,NULL,7,NULL,'{"id":53,"uid":"a591c53f-018c-5ba5-923e-c43b1f38cee8","course_id":7,"programme_id":null,"number":5,"state":"planned","cancelled_reason":"","local_date":"2026-05-11","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(532,200,'session_facilitator',106,NULL,7,NULL,'{"id":106,"session_id":53,"facilitator_id":5}');
INSERT INTO change VALUES(533,200,'session_facilitator',107,NULL,7,NULL,'{"id":107,"session_id":53,"facilitator_id":10}');
INSERT INTO change VALUES(534,200,'session',54,NULL,7,NULL,'{"id":54,"uid":"2e2edb5e-8d4c-5bc5-bf61-6112b53e686b","course_id":7,"programme_id":null,"number":6,"state":"planned","cancelled_reason":"","local_date":"2026-05-18","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(535,200,'session_facilitator',108,NULL,7,NULL,'{"id":108,"session_id":54,"facilitator_id":5}');
INSERT INTO change VALUES(536,200,'session_facilitator',109,NULL,7,NULL,'{"id":109,"session_id":54,"facilitator_id":10}');
INSERT INTO change VALUES(537,201,'facilitator',15,NULL,NULL,NULL,'{"id":15,"uid":"da0a7064-6bdd-5e67-bdfc-a680b0367231","name":"Łucja 3","email":"","is_sample":0}');
INSERT INTO change VALUES(538,201,'course',1,NULL,1,'{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"Łucja 13","capacity":0,"fee_pence":15000,"zoom_link":"","certificate_threshold":1,"minimum_minutes":0,"notes":"=1+1 15","archived_on":null}','{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"Łucja 3","capacity":39,"fee_pence":15000,"zoom_link":"","certificate_threshold":1,"minimum_minutes":19,"notes":"😀 مريم 14","archived_on":null}');
INSERT INTO change VALUES(539,201,'course_facilitator',18,NULL,1,'{"id":18,"course_id":1,"facilitator_id":13}',NULL);
INSERT INTO change VALUES(540,201,'course_facilitator',21,NULL,1,NULL,'{"id":21,"course_id":1,"facilitator_id":15}');
INSERT INTO change VALUES(541,201,'session_facilitator',95,NULL,1,'{"id":95,"session_id":5,"facilitator_id":13}',NULL);
INSERT INTO change VALUES(542,201,'session_facilitator',110,NULL,1,NULL,'{"id":110,"session_id":5,"facilitator_id":15}');
INSERT INTO change VALUES(543,202,'course',1,NULL,1,'{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"Łucja 3","capacity":39,"fee_pence":15000,"zoom_link":"","certificate_threshold":1,"minimum_minutes":19,"notes":"😀 مريم 14","archived_on":null}','{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"Łucja 3","capacity":39,"fee_pence":15000,"zoom_link":"","certificate_threshold":1,"minimum_minutes":19,"notes":"😀 مريم 14","archived_on":"2026-03-03"}');
INSERT INTO change VALUES(544,203,'course',1,NULL,1,'{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"Łucja 3","capacity":39,"fee_pence":15000,"zoom_link":"","certificate_threshold":1,"minimum_minutes":19,"notes":"😀 مريم 14","archived_on":"2026-03-03"}','{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"Łucja 3","capacity":39,"fee_pence":15000,"zoom_link":"","certificate_threshold":1,"minimum_minutes":19,"notes":"😀 مريم 14","archived_on":null}');
INSERT INTO change VALUES(545,204,'session',55,NULL,1,NULL,'{"id":55,"uid":"8b1da1de-9b3c-54ef-8e6a-1f32013781da","course_id":1,"programme_id":null,"number":12,"state":"planned","cancelled_reason":"","local_date":"2026-05-04","starts_at":"09:00","ends_at":"17:00","break_minutes":20,"zone":"Europe/London","zoom_link":"","title":"O’Neill 0","notes":"''; drop table 9","calendar_sequence":0}');
INSERT INTO change VALUES(546,204,'session_facilitator',111,NULL,1,NULL,'{"id":111,"session_id":55,"facilitator_id":5}');
INSERT INTO change VALUES(547,205,'session',5,NULL,1,'{"id":5,"uid":"53b12f93-0297-5ae8-81ed-1aab3f5796fe","course_id":1,"programme_id":null,"number":5,"state":"planned","cancelled_reason":"","local_date":"2026-03-09","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}','{"id":5,"uid":"53b12f93-0297-5ae8-81ed-1aab3f5796fe","course_id":1,"programme_id":null,"number":5,"state":"planned","cancelled_reason":"","local_date":"2026-07-16","starts_at":"10:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":1}');
INSERT INTO change VALUES(548,205,'session',5,NULL,1,'{"id":5,"uid":"53b12f93-0297-5ae8-81ed-1aab3f5796fe","course_id":1,"programme_id":null,"number":5,"state":"planned","cancelled_reason":"","local_date":"2026-07-16","starts_at":"10:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":1}','{"id":5,"uid":"53b12f93-0297-5ae8-81ed-1aab3f5796fe","course_id":1,"programme_id":null,"number":5,"state":"planned","cancelled_reason":"","local_date":"2026-07-16","starts_at":"10:00","ends_at":"17:00","break_minutes":10,"zone":"Europe/London","zoom_link":"","title":"<script> 7","notes":"=1+1 0","calendar_sequence":1}');
INSERT INTO change VALUES(549,205,'session_facilitator',77,NULL,1,'{"id":77,"session_id":5,"facilitator_id":10}',NULL);
INSERT INTO change VALUES(550,205,'session_facilitator',110,NULL,1,'{"id":110,"session_id":5,"facilitator_id":15}',NULL);
INSERT INTO change VALUES(551,205,'session_facilitator',112,NULL,1,NULL,'{"id":112,"session_id":5,"facilitator_id":5}');
INSERT INTO change VALUES(552,206,'session',5,NULL,1,'{"id":5,"uid":"53b12f93-0297-5ae8-81ed-1aab3f5796fe","course_id":1,"programme_id":null,"number":5,"state":"planned","cancelled_reason":"","local_date":"2026-07-16","starts_at":"10:00","ends_at":"17:00","break_minutes":10,"zone":"Europe/London","zoom_link":"","title":"<script> 7","notes":"=1+1 0","calendar_sequence":1}','{"id":5,"uid":"53b12f93-0297-5ae8-81ed-1aab3f5796fe","course_id":1,"programme_id":null,"number":5,"state":"cancelled","cancelled_reason":"=1+1 0","local_date":"2026-07-16","starts_at":"10:00","ends_at":"17:00","break_minutes":10,"zone":"Europe/London","zoom_link":"","title":"<script> 7","notes":"=1+1 0","calendar_sequence":2}');
INSERT INTO change VALUES(553,207,'session',5,NULL,1,'{"id":5,"uid":"53b12f93-0297-5ae8-81ed-1aab3f5796fe","course_id":1,"programme_id":null,"number":5,"state":"cancelled","cancelled_reason":"=1+1 0","local_date":"2026-07-16","starts_at":"10:00","ends_at":"17:00","break_minutes":10,"zone":"Europe/London","zoom_link":"","title":"<script> 7","notes":"=1+1 0","calendar_sequence":2}','{"id":5,"uid":"53b12f93-0297-5ae8-81ed-1aab3f5796fe","course_id":1,"programme_id":null,"number":5,"state":"planned","cancelled_reason":"","local_date":"2026-07-16","starts_at":"10:00","ends_at":"17:00","break_minutes":10,"zone":"Europe/London","zoom_link":"","title":"<script> 7","notes":"=1+1 0","calendar_sequence":3}');
INSERT INTO change VALUES(554,208,'requirement',41,NULL,1,NULL,'{"id":41,"course_id":1,"position":11,"requirement":"😀 مريم 6"}');
INSERT INTO change VALUES(555,209,'programme',1,NULL,NULL,'{"id":1,"uid":"98da7f6b-807c-576c-8c3b-446506aadd00","title":"😀 مريم 7","session_count":6,"every_weeks":1,"starts_at":"15:00","ends_at":"17:00","capacity":24,"fee_pence":20000,"zoom_link":"https://zoom.example.org/j/700900","certificate_threshold":4,"minimum_minutes":90,"follow_up_starts_at":"15:00","follow_up_minutes":60,"is_sample":0}','{"id":1,"uid":"98da7f6b-807c-576c-8c3b-446506aadd00","title":"😀 مريم 13","session_count":6,"every_weeks":1,"starts_at":"15:00","ends_at":"17:00","capacity":24,"fee_pence":20000,"zoom_link":"https://zoom.example.org/j/700900","certificate_threshold":4,"minimum_minutes":90,"follow_up_starts_at":"15:00","follow_up_minutes":60,"is_sample":0}');
INSERT INTO change VALUES(556,209,'programme_requirement',11,NULL,NULL,NULL,'{"id":11,"programme_id":1,"position":11,"requirement":"😀 مريم 11"}');
INSERT INTO change VALUES(557,210,'attendance',18,1,NULL,NULL,'{"id":18,"session_id":8,"participant_id":1,"mark":"absent","minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(558,211,'attendance',19,4,1,NULL,'{"id":19,"session_id":3,"participant_id":4,"mark":"present","minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(559,212,'attendance',20,5,1,NULL,'{"id":20,"session_id":5,"participant_id":5,"mark":null,"minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":"=1+1 9"}');
INSERT INTO change VALUES(560,213,'attendance',21,2,1,NULL,'{"id":21,"session_id":5,"participant_id":2,"mark":null,"minutes":null,"source":"hand","set_by_hand":"does_not_count","set_by_hand_reason":"=1+1 10","note":""}');
INSERT INTO change VALUES(561,214,'attendance',21,2,1,'{"id":21,"session_id":5,"participant_id":2,"mark":null,"minutes":null,"source":"hand","set_by_hand":"does_not_count","set_by_hand_reason":"=1+1 10","note":""}',NULL);
INSERT INTO change VALUES(562,215,'session',56,NULL,NULL,NULL,'{"id":56,"uid":"46c82391-d8bd-5975-a5f0-89a451b9fe88","course_id":null,"programme_id":1,"number":8,"state":"planned","cancelled_reason":"","local_date":"2026-06-08","starts_at":"13:30","ends_at":"14:30","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"''; drop table 2","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(563,215,'session_facilitator',113,NULL,NULL,NULL,'{"id":113,"session_id":56,"facilitator_id":1}');
INSERT INTO change VALUES(564,215,'invitee',27,1,NULL,NULL,'{"id":27,"session_id":56,"participant_id":1,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(565,215,'invitee',28,2,NULL,NULL,'{"id":28,"session_id":56,"participant_id":2,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(566,215,'invitee',29,3,NULL,NULL,'{"id":29,"session_id":56,"participant_id":3,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(567,215,'invitee',30,4,NULL,NULL,'{"id":30,"session_id":56,"participant_id":4,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(568,215,'invitee',31,5,NULL,NULL,'{"id":31,"session_id":56,"participant_id":5,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(569,215,'invitee',32,6,NULL,NULL,'{"id":32,"session_id":56,"participant_id":6,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(570,216,'session',8,NULL,NULL,'{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-04-13","starts_at":"16:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"O’Neill 7","notes":"","calendar_sequence":11}','{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-10-26","starts_at":"13:30","ends_at":"14:30","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"O’Neill 7","notes":"","calendar_sequence":12}');
INSERT INTO change VALUES(571,216,'session',8,NULL,NULL,'{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-10-26","starts_at":"13:30","ends_at":"14:30","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"O’Neill 7","notes":"","calendar_sequence":12}','{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-10-26","starts_at":"13:30","ends_at":"14:30","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"😀 مريم 1","notes":"","calendar_sequence":12}');
INSERT INTO change VALUES(572,217,'session',8,NULL,NULL,'{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-10-26","starts_at":"13:30","ends_at":"14:30","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"😀 مريم 1","notes":"","calendar_sequence":12}','{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"cancelled","cancelled_reason":"''; drop table 3","local_date":"2026-10-26","starts_at":"13:30","ends_at":"14:30","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"😀 مريم 1","notes":"","calendar_sequence":13}');
INSERT INTO change VALUES(573,218,'session',8,NULL,NULL,'{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"cancelled","cancelled_reason":"''; drop table 3","local_date":"2026-10-26","starts_at":"13:30","ends_at":"14:30","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"😀 مريم 1","notes":"","calendar_sequence":13}','{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-10-26","starts_at":"13:30","ends_at":"14:30","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"😀 مريم 1","notes":"","calendar_sequence":14}');
INSERT INTO change VALUES(574,219,'invitee',33,3,NULL,NULL,'{"id":33,"session_id":8,"participant_id":3,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(575,220,'invitee',10,4,NULL,'{"id":10,"session_id":8,"participant_id":4,"reply":"no_reply","replied_on":null}','{"id":10,"session_id":8,"participant_id":4,"reply":"coming","replied_on":"2026-03-03"}');
INSERT INTO change VALUES(576,221,'earlier_graduate',6,5,NULL,NULL,'{"id":6,"programme_id":1,"participant_id":5,"course":"Autumn 2024","reason":"''; drop table 11"}');
INSERT INTO change VALUES(577,222,'earlier_graduate',2,6,NULL,'{"id":2,"programme_id":1,"participant_id":6,"course":"Autumn 2024","reason":"=1+1 13"}',NULL);
INSERT INTO change VALUES(578,223,'facilitator',16,NULL,NULL,NULL,'{"id":16,"uid":"18f05880-9284-594a-a9f3-38e2f9fdacf4","name":"<script> 12 42","email":"","is_sample":0}');
INSERT INTO change VALUES(579,224,'facilitator',1,NULL,NULL,'{"id":1,"uid":"61a145a7-cda0-503a-aaaa-b25d4f4163fc","name":"Łucja 0","email":"ruby@example.org","is_sample":0}','{"id":1,"uid":"61a145a7-cda0-503a-aaaa-b25d4f4163fc","name":"O’Neill 1","email":"ruby@example.org","is_sample":0}');
INSERT INTO change VALUES(580,225,'facilitator_absence',6,NULL,NULL,NULL,'{"id":6,"facilitator_id":1,"first_day":"2026-05-04","last_day":"2026-05-04","reason":"Łucja 2"}');
INSERT INTO change VALUES(581,226,'setting',1,NULL,NULL,'{"id":1,"name":"centre_name","value":"O’Neill 5"}','{"id":1,"name":"centre_name","value":"O’Neill 3"}');
INSERT INTO change VALUES(582,226,'setting',3,NULL,NULL,'{"id":3,"name":"minimum_minutes","value":"50"}','{"id":3,"name":"minimum_minutes","value":"30"}');
INSERT INTO change VALUES(583,227,'avoided_week',6,NULL,NULL,NULL,'{"id":6,"first_day":"2026-06-08","last_day":"2026-06-08","label":"<script> 11"}');
INSERT INTO change VALUES(584,228,'avoided_week',3,NULL,NULL,'{"id":3,"first_day":"2026-07-16","last_day":"2026-07-16","label":"''; drop table 10"}',NULL);
INSERT INTO change VALUES(585,229,'added_bank_holiday',6,NULL,NULL,NULL,'{"id":6,"local_date":"2026-08-16","title":"=1+1 1"}');
INSERT INTO change VALUES(586,230,'added_bank_holiday',6,NULL,NULL,'{"id":6,"local_date":"2026-08-16","title":"=1+1 1"}',NULL);
INSERT INTO change VALUES(587,231,'avoided_week',3,NULL,NULL,NULL,'{"id":3,"first_day":"2026-07-16","last_day":"2026-07-16","label":"''; drop table 10"}');
INSERT INTO change VALUES(588,232,'avoided_week',3,NULL,NULL,'{"id":3,"first_day":"2026-07-16","last_day":"2026-07-16","label":"''; drop table 10"}',NULL);
CREATE TABLE draft (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  key TEXT NOT NULL UNIQUE,
  content TEXT NOT NULL CHECK (json_valid(content)),
  saved_at TEXT NOT NULL
) STRICT;
INSERT INTO draft VALUES(1,'person','{"first_name": "Grace"}','2026-03-03T09:04:42Z');
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('operation',232);
INSERT INTO sqlite_sequence VALUES('change',588);
INSERT INTO sqlite_sequence VALUES('programme',1);
INSERT INTO sqlite_sequence VALUES('programme_requirement',11);
INSERT INTO sqlite_sequence VALUES('facilitator',16);
INSERT INTO sqlite_sequence VALUES('course',7);
INSERT INTO sqlite_sequence VALUES('requirement',41);
INSERT INTO sqlite_sequence VALUES('course_facilitator',21);
INSERT INTO sqlite_sequence VALUES('session',56);
INSERT INTO sqlite_sequence VALUES('session_facilitator',113);
INSERT INTO sqlite_sequence VALUES('participant',12);
INSERT INTO sqlite_sequence VALUES('booking',11);
INSERT INTO sqlite_sequence VALUES('booking_event',19);
INSERT INTO sqlite_sequence VALUES('invitee',33);
INSERT INTO sqlite_sequence VALUES('participant_email',18);
INSERT INTO sqlite_sequence VALUES('access_needs',4);
INSERT INTO sqlite_sequence VALUES('payment',5);
INSERT INTO sqlite_sequence VALUES('requirement_met',4);
INSERT INTO sqlite_sequence VALUES('attendance',21);
INSERT INTO sqlite_sequence VALUES('earlier_graduate',6);
INSERT INTO sqlite_sequence VALUES('facilitator_absence',6);
INSERT INTO sqlite_sequence VALUES('setting',3);
INSERT INTO sqlite_sequence VALUES('avoided_week',6);
INSERT INTO sqlite_sequence VALUES('added_bank_holiday',6);
INSERT INTO sqlite_sequence VALUES('draft',1);
CREATE INDEX programme_requirement_of ON programme_requirement (programme_id, position);
CREATE INDEX facilitator_absence_of ON facilitator_absence (facilitator_id, first_day);
CREATE INDEX course_of_programme ON course (programme_id);
CREATE INDEX requirement_of_course ON requirement (course_id, position);
CREATE INDEX session_on_date ON session (local_date);
CREATE INDEX course_facilitator_who ON course_facilitator (facilitator_id);
CREATE INDEX session_facilitator_who ON session_facilitator (facilitator_id);
CREATE INDEX participant_in_order ON participant (sort_key, id, search_text);
CREATE INDEX participant_email_folded ON participant_email (folded);
CREATE UNIQUE INDEX participant_email_one_main ON participant_email (participant_id) WHERE is_main = 1;
CREATE INDEX booking_of_course ON booking (course_id, state);
CREATE INDEX booking_event_of ON booking_event (booking_id, id);
CREATE INDEX payment_of ON payment (booking_id);
CREATE INDEX requirement_met_which ON requirement_met (requirement_id);
CREATE INDEX attendance_of_participant ON attendance (participant_id);
CREATE INDEX invitee_who ON invitee (participant_id);
CREATE INDEX earlier_graduate_who ON earlier_graduate (participant_id);
CREATE INDEX operation_target ON operation (target_id, id) WHERE target_id IS NOT NULL;
CREATE INDEX change_of_operation ON change (operation_id, id);
CREATE INDEX change_of_row ON change (table_name, row_id, operation_id);
CREATE INDEX change_of_participant ON change (participant_id, operation_id) WHERE participant_id IS NOT NULL;
CREATE INDEX change_of_course ON change (course_id, operation_id) WHERE course_id IS NOT NULL;
CREATE INDEX session_of_course ON session (course_id, state, local_date) WHERE course_id IS NOT NULL;
CREATE INDEX participant_of_sample ON participant (id) WHERE is_sample = 1;
COMMIT;
