-- A data file of schema 5 with rows in every table, as the program made it; every person in it is invented. Made with
-- `cargo run -p course-register-tests --example every_table -- FILE` and `sqlite3 FILE .dump`, when schema 5 was the newest.
PRAGMA application_id = 1129473383;
PRAGMA user_version = 5;
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
INSERT INTO programme VALUES(1,'98da7f6b-807c-576c-8c3b-446506aadd00','Łucja 0',6,1,'15:00','17:00',24,20000,'https://zoom.example.org/j/700900',4,90,'15:00',60,0);
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
INSERT INTO programme_requirement VALUES(6,1,6,'Łucja 1');
INSERT INTO programme_requirement VALUES(7,1,7,'''; drop table 16');
INSERT INTO programme_requirement VALUES(8,1,8,'=1+1 16');
INSERT INTO programme_requirement VALUES(9,1,9,'''; drop table 9');
INSERT INTO programme_requirement VALUES(10,1,10,'O’Neill 1');
INSERT INTO programme_requirement VALUES(11,1,11,'''; drop table 3');
CREATE TABLE facilitator (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  email TEXT NOT NULL DEFAULT '',
  is_sample INTEGER NOT NULL DEFAULT 0 CHECK (is_sample IN (0, 1))
) STRICT;
INSERT INTO facilitator VALUES(1,'61a145a7-cda0-503a-aaaa-b25d4f4163fc','O’Neill 11','ruby@example.org',0);
INSERT INTO facilitator VALUES(2,'ef72cc4c-9c68-5925-bbe7-50e1150d25e8','Łucja 10','ruby@example.org',0);
INSERT INTO facilitator VALUES(4,'4eba449d-ae42-5fae-97a0-b37abe61883d','😀 مريم 2 33','',0);
INSERT INTO facilitator VALUES(5,'715c5981-5358-5c90-835b-99f8ad3f5e40','Callum Frost','',0);
INSERT INTO facilitator VALUES(8,'b8ffe158-811e-5229-9c4b-eff5623d03a0','😀 مريم 11','',0);
INSERT INTO facilitator VALUES(9,'a3bdaed1-ccc2-5b4a-89f0-9f085fea0105','Łucja 4 59','',0);
INSERT INTO facilitator VALUES(10,'420b9eae-7bb4-5c64-bc68-7595a7d6a89f','=1+1 13','',0);
INSERT INTO facilitator VALUES(11,'44a616e1-6d14-52a7-88a8-4408c5ca3f12','<script> 5 15','',0);
INSERT INTO facilitator VALUES(12,'c30b2179-1021-544c-a10d-e5f0faac904c','Ruby Hart','',0);
INSERT INTO facilitator VALUES(13,'e4a7dd0c-1537-5644-a57b-80655a3cd5c8','<script> 5','',0);
INSERT INTO facilitator VALUES(14,'be43e122-2dbd-5a6d-b2aa-ad805c743972','=1+1 10 72','',0);
INSERT INTO facilitator VALUES(15,'c610bee5-8f60-59fc-8694-862c83db4401','O’Neill 7','',0);
INSERT INTO facilitator VALUES(16,'19c62649-a707-5d55-9b4e-72fdff3e2316','Łucja 14 42','',0);
CREATE TABLE facilitator_absence (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  facilitator_id INTEGER NOT NULL REFERENCES facilitator (id) DEFERRABLE INITIALLY DEFERRED,
  first_day TEXT NOT NULL CHECK (date(first_day) IS first_day),
  last_day TEXT NOT NULL CHECK (date(last_day) IS last_day AND last_day >= first_day),
  reason TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO facilitator_absence VALUES(4,1,'2026-07-16','2026-07-16','Łucja 9');
INSERT INTO facilitator_absence VALUES(5,1,'2026-12-28','2026-12-28','''; drop table 10');
INSERT INTO facilitator_absence VALUES(6,2,'2026-04-13','2026-04-13','O’Neill 0');
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
INSERT INTO course VALUES(1,'2c656982-755a-53fc-b5d2-06a59fea902b',1,'O’Neill 7',10,15000,'',2,90,'=1+1 8',NULL);
INSERT INTO course VALUES(2,'ad9d4144-e6ab-5cf1-a35a-735c867feecc',1,'Cohort O’Neill 13',24,20000,'https://zoom.example.org/j/700900',4,90,'',NULL);
INSERT INTO course VALUES(3,'e5901501-d32f-5702-a799-7a03c99d971b',1,'Cohort Łucja 14',24,20000,'https://zoom.example.org/j/700900',4,90,'',NULL);
INSERT INTO course VALUES(4,'70a16f44-8fff-589f-a882-b289f7dc6ba9',1,'Cohort Łucja 16',24,20000,'https://zoom.example.org/j/700900',4,90,'',NULL);
INSERT INTO course VALUES(5,'66d6f246-e4ac-5618-8502-e3540b786dd5',1,'Cohort ''; drop table 15',24,20000,'https://zoom.example.org/j/700900',4,90,'',NULL);
INSERT INTO course VALUES(6,'b04c40b2-fa22-59f2-925a-6191b45b6162',1,'Cohort Łucja 13',24,20000,'https://zoom.example.org/j/700900',4,90,'',NULL);
INSERT INTO course VALUES(7,'3eb9ffd2-899a-5200-b8ed-75bebe94d86f',1,'Cohort 😀 مريم 4',24,20000,'https://zoom.example.org/j/700900',4,90,'',NULL);
CREATE TABLE requirement (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  course_id INTEGER NOT NULL REFERENCES course (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  requirement TEXT NOT NULL CHECK (length(requirement) BETWEEN 1 AND 500)
) STRICT;
INSERT INTO requirement VALUES(2,1,2,'Zoom in a private space, camera on throughout');
INSERT INTO requirement VALUES(3,1,3,'=1+1 13');
INSERT INTO requirement VALUES(6,2,1,'Able to attend all six sessions');
INSERT INTO requirement VALUES(8,2,3,'Guidelines read before session 1');
INSERT INTO requirement VALUES(9,2,4,'Equipment checked with the Zoom link');
INSERT INTO requirement VALUES(10,2,5,'Leadership role in health or social care');
INSERT INTO requirement VALUES(11,1,6,'''; drop table 9');
INSERT INTO requirement VALUES(12,3,1,'Able to attend all six sessions');
INSERT INTO requirement VALUES(13,3,2,'Zoom in a private space, camera on throughout');
INSERT INTO requirement VALUES(14,3,3,'Guidelines read before session 1');
INSERT INTO requirement VALUES(15,3,4,'Equipment checked with the Zoom link');
INSERT INTO requirement VALUES(16,3,5,'Leadership role in health or social care');
INSERT INTO requirement VALUES(17,1,7,'=1+1 6');
INSERT INTO requirement VALUES(18,4,1,'Able to attend all six sessions');
INSERT INTO requirement VALUES(19,4,2,'Zoom in a private space, camera on throughout');
INSERT INTO requirement VALUES(20,4,3,'Guidelines read before session 1');
INSERT INTO requirement VALUES(21,4,4,'Equipment checked with the Zoom link');
INSERT INTO requirement VALUES(22,4,5,'Leadership role in health or social care');
INSERT INTO requirement VALUES(23,1,8,'😀 مريم 15');
INSERT INTO requirement VALUES(24,5,1,'Able to attend all six sessions');
INSERT INTO requirement VALUES(25,5,2,'Zoom in a private space, camera on throughout');
INSERT INTO requirement VALUES(26,5,3,'Guidelines read before session 1');
INSERT INTO requirement VALUES(27,5,4,'Equipment checked with the Zoom link');
INSERT INTO requirement VALUES(28,5,5,'Leadership role in health or social care');
INSERT INTO requirement VALUES(29,1,9,'Łucja 3');
INSERT INTO requirement VALUES(30,6,1,'Able to attend all six sessions');
INSERT INTO requirement VALUES(31,6,2,'Zoom in a private space, camera on throughout');
INSERT INTO requirement VALUES(32,6,3,'Guidelines read before session 1');
INSERT INTO requirement VALUES(33,6,4,'Equipment checked with the Zoom link');
INSERT INTO requirement VALUES(34,6,5,'Leadership role in health or social care');
INSERT INTO requirement VALUES(35,1,10,'O’Neill 13');
INSERT INTO requirement VALUES(36,7,1,'Able to attend all six sessions');
INSERT INTO requirement VALUES(37,7,2,'Zoom in a private space, camera on throughout');
INSERT INTO requirement VALUES(38,7,3,'Guidelines read before session 1');
INSERT INTO requirement VALUES(39,7,4,'Equipment checked with the Zoom link');
INSERT INTO requirement VALUES(40,7,5,'Leadership role in health or social care');
INSERT INTO requirement VALUES(41,1,11,'<script> 4');
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
INSERT INTO session VALUES(1,'ec449308-b2ec-5095-88f9-cd6ed14a5f5e',1,NULL,1,'cancelled','''; drop table 16','2026-02-09','15:00','17:00',0,'Europe/London','','','',1);
INSERT INTO session VALUES(2,'d415ef39-0e01-5be4-a22a-cc9e0409db6d',1,NULL,2,'cancelled','=1+1 5','2026-04-13','10:00','17:00',10,'Europe/London','','Łucja 14','O’Neill 16',4);
INSERT INTO session VALUES(3,'dc723f6f-8624-5104-813d-0ba5f02343e3',1,NULL,3,'planned','','2026-02-23','15:00','17:00',0,'Europe/London','','','',2);
INSERT INTO session VALUES(4,'df7134c7-a49a-5116-b943-0dc294aea0c9',1,NULL,4,'planned','','2026-10-26','15:00','17:00',0,'Europe/London','','=1+1 10','<script> 3',3);
INSERT INTO session VALUES(5,'53b12f93-0297-5ae8-81ed-1aab3f5796fe',1,NULL,5,'planned','','2026-10-26','10:00','17:00',10,'Europe/London','','=1+1 16','=1+1 7',4);
INSERT INTO session VALUES(6,'bf70a312-4815-5684-b29e-212df9a02aa1',1,NULL,6,'planned','','2026-10-26','09:00','17:00',20,'Europe/London','','=1+1 7','😀 مريم 11',2);
INSERT INTO session VALUES(7,'77bc1102-3383-58da-ba81-538bfd58ceda',NULL,1,1,'planned','','2026-10-26','13:30','14:30',0,'Europe/London','','''; drop table 10','',5);
INSERT INTO session VALUES(8,'7196721d-2f70-540c-97e6-b769b675e76a',NULL,1,2,'planned','','2026-06-08','15:00','16:00',0,'Europe/London','','<script> 2','',9);
INSERT INTO session VALUES(9,'8580bc4c-26e2-522d-8984-130fd3c90b2b',2,NULL,1,'planned','','2026-12-28','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(10,'843c2248-cb4d-55b7-b3f9-b7991fa3f113',2,NULL,2,'planned','','2027-01-04','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(11,'5f077091-2a5a-5f0b-9035-6621f9b0aea8',2,NULL,3,'planned','','2027-01-11','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(12,'f38b89cf-2abb-5c13-9c03-2cdc9d6ed544',2,NULL,4,'planned','','2027-01-18','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(13,'c33ede0e-c787-533c-af6b-ff091677cde7',2,NULL,5,'planned','','2027-01-25','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(14,'9aa9b219-0fb6-5da9-a6e4-eaa1565b46dc',2,NULL,6,'planned','','2027-02-01','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(15,'b30a26d9-770a-5e0e-8834-cdd9b8cf8208',1,NULL,7,'planned','','2026-10-26','15:00','17:00',0,'Europe/London','','=1+1 3','<script> 2',0);
INSERT INTO session VALUES(16,'af36272c-5fbd-50ad-8ca4-d8ff79885b41',NULL,1,3,'planned','','2026-05-04','15:00','16:00',0,'Europe/London','','Łucja 10','',0);
INSERT INTO session VALUES(17,'4ac03aeb-a745-5a38-b512-2bf9f18efc6b',NULL,1,4,'planned','','2026-10-26','10:30','11:30',0,'Europe/London','','','',0);
INSERT INTO session VALUES(18,'5070eaea-beae-5fdd-ba6d-21bfc5c4a649',3,NULL,1,'planned','','2026-05-04','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(19,'bf4b4e33-49a3-572a-be5d-bce704abe238',3,NULL,2,'planned','','2026-05-11','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(20,'ad5851a2-b217-545b-97d6-b9d15663e1e2',3,NULL,3,'planned','','2026-05-18','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(21,'de187753-a449-5be5-81f8-698c9c16072a',3,NULL,4,'planned','','2026-05-25','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(22,'df37422b-4019-57e1-bd02-5134c93fd1f1',3,NULL,5,'planned','','2026-06-01','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(23,'0fa5feea-f2f0-5848-a831-09a8b37676e4',3,NULL,6,'planned','','2026-06-08','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(24,'beeb02ff-3075-535a-98bd-acb299e25bb1',1,NULL,8,'planned','','2026-07-16','10:00','17:00',10,'Europe/London','','<script> 5','O’Neill 8',0);
INSERT INTO session VALUES(25,'c2654753-13cb-516d-b8d0-ac27a985a008',NULL,1,5,'planned','','2026-05-04','13:30','14:30',0,'Europe/London','','''; drop table 13','',0);
INSERT INTO session VALUES(26,'b4999f03-cc62-5b49-ab41-83d04e0e5b34',NULL,1,6,'planned','','2026-10-26','13:00','14:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(27,'9110532d-efca-5506-a6da-3725ddcebfe1',4,NULL,1,'planned','','2026-04-13','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(28,'169664b0-7d14-51b0-a258-fccd23039aa7',4,NULL,2,'planned','','2026-04-20','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(29,'d6e18538-cf91-5380-9c6d-156b080b412b',4,NULL,3,'planned','','2026-04-27','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(30,'2bd868d3-429d-5142-a213-e0cf8a4bdc17',4,NULL,4,'planned','','2026-05-04','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(31,'931a860f-4431-5127-a7b8-c2955d1c588a',4,NULL,5,'planned','','2026-05-11','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(32,'1d9c25d5-524b-5cef-9a1e-317cd1e081dd',4,NULL,6,'planned','','2026-05-18','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(33,'da4ded0a-bb06-5b24-a103-5edf6b8924b6',1,NULL,9,'planned','','2026-07-16','15:00','17:00',0,'Europe/London','','<script> 4','<script> 2',0);
INSERT INTO session VALUES(34,'8d2e8333-262e-5b87-873c-7823f950685d',NULL,1,7,'planned','','2026-10-26','15:00','16:00',0,'Europe/London','','<script> 8','',0);
INSERT INTO session VALUES(35,'053cd972-db07-5e36-b378-249eb7efb0bd',NULL,1,8,'planned','','2026-06-08','10:30','11:30',0,'Europe/London','','','',0);
INSERT INTO session VALUES(36,'e3f854b2-8e7b-59dc-bbee-d4992227a4ef',5,NULL,1,'planned','','2026-05-04','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(37,'ced83e54-a254-57e3-a9ed-e220b5f99b1e',5,NULL,2,'planned','','2026-05-11','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(38,'c43224ee-aac5-5141-bb95-d4b2308674f1',5,NULL,3,'planned','','2026-05-18','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(39,'70311b06-8f3c-5d5c-982c-5ffa4db9e625',5,NULL,4,'planned','','2026-05-25','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(40,'f1ec4ba4-8591-5633-881d-b01f48ac2d76',5,NULL,5,'planned','','2026-06-01','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(41,'4a5f6396-6327-57e6-953f-1f7fe99421e5',5,NULL,6,'planned','','2026-06-08','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(42,'5651259e-77a7-5a5d-a805-f17be1a2cd91',1,NULL,10,'planned','','2026-12-28','15:00','17:00',0,'Europe/London','','😀 مريم 12','Łucja 10',0);
INSERT INTO session VALUES(43,'fd2339fe-9673-5d6c-a285-b4c4dcd954c1',NULL,1,9,'planned','','2026-10-26','16:00','17:00',0,'Europe/London','','=1+1 9','',0);
INSERT INTO session VALUES(44,'8347e3e8-7ce6-5e19-ae78-f2d9bedf8255',NULL,1,10,'planned','','2026-06-08','15:00','16:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(45,'813e14af-58e0-582a-bd5a-aa8cfa843f8e',6,NULL,1,'planned','','2026-07-16','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(46,'8626bf07-2c68-5946-8602-c6834a60ad34',6,NULL,2,'planned','','2026-07-23','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(47,'1de9e7ae-3906-5b7a-98b3-a8e9ea32107d',6,NULL,3,'planned','','2026-07-30','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(48,'f5fd9804-7add-5bbd-bd3c-3ddcd9ce6ae8',6,NULL,4,'planned','','2026-08-06','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(49,'4193f52f-18ca-5a10-92b3-6957826d0cd9',6,NULL,5,'planned','','2026-08-13','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(50,'f2497c91-f6ee-54c7-b910-613ce09f9074',6,NULL,6,'planned','','2026-08-20','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(51,'c4b91006-7adc-5f02-a482-2f784fbdac4f',1,NULL,11,'planned','','2026-12-28','09:00','17:00',20,'Europe/London','','😀 مريم 9','''; drop table 10',0);
INSERT INTO session VALUES(52,'43889f89-d3b7-532e-999d-446453c88adb',NULL,1,11,'planned','','2026-10-26','13:30','14:30',0,'Europe/London','','😀 مريم 1','',0);
INSERT INTO session VALUES(53,'587fecfb-df47-59d0-8668-8d2fa3c64315',NULL,1,12,'planned','','2026-10-26','15:00','16:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(54,'e4166ce7-eee5-51ba-b5e2-1358bd859192',7,NULL,1,'planned','','2026-12-28','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(55,'1062db05-a879-5d1d-8b12-44b69d0c0a68',7,NULL,2,'planned','','2027-01-04','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(56,'2dc4b797-7b47-5e10-921c-96fd0de09936',7,NULL,3,'planned','','2027-01-11','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(57,'1787bef3-e910-5eb2-b563-ed6dfea5a6af',7,NULL,4,'planned','','2027-01-18','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(58,'94715377-1454-5c63-8d1e-3e97d9dc43cc',7,NULL,5,'planned','','2027-01-25','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(59,'ceafbd0b-b081-52c3-b31e-ce76fb834e9d',7,NULL,6,'planned','','2027-02-01','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(60,'bb377dab-ee61-5dc4-8552-261ec08b14f1',1,NULL,12,'planned','','2026-07-16','10:00','17:00',10,'Europe/London','','<script> 1','=1+1 3',0);
INSERT INTO session VALUES(61,'6f8c49bc-f0f9-5406-8c7b-8d46f075b466',NULL,1,13,'planned','','2026-12-28','13:30','14:30',0,'Europe/London','','😀 مريم 9','',0);
CREATE TABLE course_facilitator (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  course_id INTEGER NOT NULL REFERENCES course (id) DEFERRABLE INITIALLY DEFERRED,
  facilitator_id INTEGER NOT NULL REFERENCES facilitator (id) DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (course_id, facilitator_id)
) STRICT;
INSERT INTO course_facilitator VALUES(3,2,1);
INSERT INTO course_facilitator VALUES(4,2,2);
INSERT INTO course_facilitator VALUES(6,3,1);
INSERT INTO course_facilitator VALUES(7,3,5);
INSERT INTO course_facilitator VALUES(8,1,5);
INSERT INTO course_facilitator VALUES(10,4,1);
INSERT INTO course_facilitator VALUES(11,4,5);
INSERT INTO course_facilitator VALUES(13,5,1);
INSERT INTO course_facilitator VALUES(14,5,5);
INSERT INTO course_facilitator VALUES(16,6,12);
INSERT INTO course_facilitator VALUES(17,6,5);
INSERT INTO course_facilitator VALUES(19,7,12);
INSERT INTO course_facilitator VALUES(20,7,5);
INSERT INTO course_facilitator VALUES(21,1,15);
CREATE TABLE session_facilitator (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  session_id INTEGER NOT NULL REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
  facilitator_id INTEGER NOT NULL REFERENCES facilitator (id) DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (session_id, facilitator_id)
) STRICT;
INSERT INTO session_facilitator VALUES(1,1,1);
INSERT INTO session_facilitator VALUES(2,1,2);
INSERT INTO session_facilitator VALUES(3,2,1);
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
INSERT INTO session_facilitator VALUES(32,17,2);
INSERT INTO session_facilitator VALUES(33,18,1);
INSERT INTO session_facilitator VALUES(34,18,5);
INSERT INTO session_facilitator VALUES(35,19,1);
INSERT INTO session_facilitator VALUES(36,19,5);
INSERT INTO session_facilitator VALUES(37,20,1);
INSERT INTO session_facilitator VALUES(38,20,5);
INSERT INTO session_facilitator VALUES(39,21,1);
INSERT INTO session_facilitator VALUES(40,21,5);
INSERT INTO session_facilitator VALUES(41,22,1);
INSERT INTO session_facilitator VALUES(42,22,5);
INSERT INTO session_facilitator VALUES(43,23,1);
INSERT INTO session_facilitator VALUES(44,23,5);
INSERT INTO session_facilitator VALUES(49,24,1);
INSERT INTO session_facilitator VALUES(50,5,1);
INSERT INTO session_facilitator VALUES(51,25,2);
INSERT INTO session_facilitator VALUES(52,26,2);
INSERT INTO session_facilitator VALUES(53,27,1);
INSERT INTO session_facilitator VALUES(54,27,5);
INSERT INTO session_facilitator VALUES(55,28,1);
INSERT INTO session_facilitator VALUES(56,28,5);
INSERT INTO session_facilitator VALUES(57,29,1);
INSERT INTO session_facilitator VALUES(58,29,5);
INSERT INTO session_facilitator VALUES(59,30,1);
INSERT INTO session_facilitator VALUES(60,30,5);
INSERT INTO session_facilitator VALUES(61,31,1);
INSERT INTO session_facilitator VALUES(62,31,5);
INSERT INTO session_facilitator VALUES(63,32,1);
INSERT INTO session_facilitator VALUES(64,32,5);
INSERT INTO session_facilitator VALUES(66,33,1);
INSERT INTO session_facilitator VALUES(68,34,1);
INSERT INTO session_facilitator VALUES(69,8,1);
INSERT INTO session_facilitator VALUES(70,35,1);
INSERT INTO session_facilitator VALUES(71,36,1);
INSERT INTO session_facilitator VALUES(72,36,5);
INSERT INTO session_facilitator VALUES(73,37,1);
INSERT INTO session_facilitator VALUES(74,37,5);
INSERT INTO session_facilitator VALUES(75,38,1);
INSERT INTO session_facilitator VALUES(76,38,5);
INSERT INTO session_facilitator VALUES(77,39,1);
INSERT INTO session_facilitator VALUES(78,39,5);
INSERT INTO session_facilitator VALUES(79,40,1);
INSERT INTO session_facilitator VALUES(80,40,5);
INSERT INTO session_facilitator VALUES(81,41,1);
INSERT INTO session_facilitator VALUES(82,41,5);
INSERT INTO session_facilitator VALUES(83,42,1);
INSERT INTO session_facilitator VALUES(84,43,1);
INSERT INTO session_facilitator VALUES(85,44,1);
INSERT INTO session_facilitator VALUES(86,45,12);
INSERT INTO session_facilitator VALUES(87,45,5);
INSERT INTO session_facilitator VALUES(88,46,12);
INSERT INTO session_facilitator VALUES(89,46,5);
INSERT INTO session_facilitator VALUES(90,47,12);
INSERT INTO session_facilitator VALUES(91,47,5);
INSERT INTO session_facilitator VALUES(92,48,12);
INSERT INTO session_facilitator VALUES(93,48,5);
INSERT INTO session_facilitator VALUES(94,49,12);
INSERT INTO session_facilitator VALUES(95,49,5);
INSERT INTO session_facilitator VALUES(96,50,12);
INSERT INTO session_facilitator VALUES(97,50,5);
INSERT INTO session_facilitator VALUES(98,51,12);
INSERT INTO session_facilitator VALUES(99,6,12);
INSERT INTO session_facilitator VALUES(100,52,1);
INSERT INTO session_facilitator VALUES(101,53,1);
INSERT INTO session_facilitator VALUES(102,54,12);
INSERT INTO session_facilitator VALUES(103,54,5);
INSERT INTO session_facilitator VALUES(104,55,12);
INSERT INTO session_facilitator VALUES(105,55,5);
INSERT INTO session_facilitator VALUES(106,56,12);
INSERT INTO session_facilitator VALUES(107,56,5);
INSERT INTO session_facilitator VALUES(108,57,12);
INSERT INTO session_facilitator VALUES(109,57,5);
INSERT INTO session_facilitator VALUES(110,58,12);
INSERT INTO session_facilitator VALUES(111,58,5);
INSERT INTO session_facilitator VALUES(112,59,12);
INSERT INTO session_facilitator VALUES(113,59,5);
INSERT INTO session_facilitator VALUES(114,60,12);
INSERT INTO session_facilitator VALUES(115,4,12);
INSERT INTO session_facilitator VALUES(116,61,2);
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
INSERT INTO participant VALUES(1,'6ce1ec8c-4ec1-5136-afbf-ca1bd14ab2bc','Grace','Adeyemi','','','',NULL,'',replace('grace adeyemi\ngrace@example.org','\n',char(10)),'adeyemi	grace',0);
INSERT INTO participant VALUES(2,'9194be87-d770-5ed9-9434-e3e8d15b91d0','Tom','Ashworth','','','',NULL,'',replace('tom ashworth\ntom@example.org','\n',char(10)),'ashworth	tom',0);
INSERT INTO participant VALUES(3,'04860588-6fd9-5a9e-8009-579fb7e3e0bc','=1+1 1','Castle','','''; drop table 16','',NULL,'=1+1 1',replace('=1+1 1 castle\n''; drop table 16\na537736808@example.org\nb680113510@example.org','\n',char(10)),'castle	=1+1 1',0);
INSERT INTO participant VALUES(4,'596cf9d9-a653-583c-8753-d4f51b95e679','Rowan','Castle','','','',NULL,'',replace('rowan castle\nrowan@example.org','\n',char(10)),'castle	rowan',0);
INSERT INTO participant VALUES(5,'b4a79ea6-f26c-5c04-a3fd-692a57dc26a5','Nia','Evans','','','',NULL,'',replace('nia evans\nnia@example.org','\n',char(10)),'evans	nia',0);
INSERT INTO participant VALUES(6,'61deda6a-f5cc-57a0-8d84-d8bed07dc6d9','O’Neill 10','Castle','','😀 مريم 14','',NULL,'O’Neill 10',replace('o''neill 10 castle\ngrinning mrym 14\na347779877@example.org\nb675876337@example.org','\n',char(10)),'castle	o''neill 10',0);
INSERT INTO participant VALUES(8,'aa977ced-75c0-53a6-bd12-fdb07ae4b7e7','O’Neill','5','','Łucja 4','',NULL,'',replace('o''neill 5\nlucja 4\nq33@example.org','\n',char(10)),'5	o''neill',0);
INSERT INTO participant VALUES(9,'06bb7b03-e978-5e58-89b5-7d6504c35c10','Łucja 4 O’Neill','5','','Ash Hospice','',NULL,'',replace('lucja 4 o''neill 5\nash hospice\np3.22@example.org','\n',char(10)),'5	lucja 4 o''neill',0);
INSERT INTO participant VALUES(10,'b7ea3516-3f65-509d-aa64-a12abc6d1cd8','Łucja','5','','😀 مريم 14','',NULL,'',replace('lucja 5\ngrinning mrym 14\nq20@example.org','\n',char(10)),'5	lucja',0);
INSERT INTO participant VALUES(11,'eb9b7175-56dd-514e-ac8f-7a5f42728aac','<script> 4 O’Neill','5','','','',NULL,'',replace('<script> 4 o''neill 5\np27.29@example.org','\n',char(10)),'5	<script> 4 o''neill',0);
INSERT INTO participant VALUES(12,'6f565386-3cf7-5b14-b7ab-18d03b0702e5','<script>','7','','Łucja 3','',NULL,'',replace('<script> 7\nlucja 3\nq3@example.org','\n',char(10)),'7	<script>',0);
INSERT INTO participant VALUES(13,'e3cdd2c4-a81f-5fe6-b508-45676e8c3988','Łucja 3 <script>','7','','Ash Hospice','',NULL,'',replace('lucja 3 <script> 7\nash hospice\np43.46@example.org','\n',char(10)),'7	lucja 3 <script>',0);
INSERT INTO participant VALUES(14,'a5be88f4-d495-5846-9c95-83bb63d6c37e','😀 مريم','9','','''; drop table 2','',NULL,'',replace('grinning mrym 9\n''; drop table 2\nq7@example.org','\n',char(10)),'9	grinning mrym',0);
INSERT INTO participant VALUES(15,'81e0ac3d-eeb7-533f-adb3-f7d1785ffb99','=1+1 10 😀 مريم','12','','','',NULL,'',replace('=1+1 10 grinning mrym 12\np16.15@example.org','\n',char(10)),'12	=1+1 10 grinning mrym',0);
INSERT INTO participant VALUES(16,'7bbbe06a-3a12-5302-8017-df8c8022fa9a','=1+1','3','','Łucja 4','',NULL,'',replace('=1+1 3\nlucja 4\nq28@example.org','\n',char(10)),'3	=1+1',0);
INSERT INTO participant VALUES(17,'5df42438-4bcf-561e-874d-25c7cb4318b3','Łucja 4 =1+1','3','','Ash Hospice','',NULL,'',replace('lucja 4 =1+1 3\nash hospice\np38.30@example.org','\n',char(10)),'3	lucja 4 =1+1',0);
INSERT INTO participant VALUES(18,'9c3d70e2-732e-50a6-aa9b-1342a9033853','<script>','11','','O’Neill 13','',NULL,'',replace('<script> 11\no''neill 13\nq35@example.org','\n',char(10)),'11	<script>',0);
INSERT INTO participant VALUES(19,'f495ffde-3c96-5576-90f0-3dbdc7edac9f','<script> 11 ''; drop table','14','','','',NULL,'',replace('<script> 11 ''; drop table 14\np21.4@example.org','\n',char(10)),'14	<script> 11 ''; drop table',0);
INSERT INTO participant VALUES(20,'5b010d96-b377-5164-a4f3-0f88bf1d3e16','O’Neill','8','','O’Neill 0','',NULL,'',replace('o''neill 8\no''neill 0\nq29@example.org','\n',char(10)),'8	o''neill',0);
INSERT INTO participant VALUES(21,'7719b85f-5822-5e1c-9d95-1115f26fdbd1','O’Neill 0 O’Neill','8','','Ash Hospice','',NULL,'',replace('o''neill 0 o''neill 8\nash hospice\np19.9@example.org','\n',char(10)),'8	o''neill 0 o''neill',0);
INSERT INTO participant VALUES(22,'b6f4bd48-5d69-573e-813f-3c1575ea120d','Łucja','4','','''; drop table 4','',NULL,'',replace('lucja 4\n''; drop table 4\nq6@example.org','\n',char(10)),'4	lucja',0);
INSERT INTO participant VALUES(23,'395be846-7fb9-5225-b86d-9bc3b0812cae','😀 مريم 16 <script>','6','','','',NULL,'',replace('grinning mrym 16 <script> 6\np25.27@example.org','\n',char(10)),'6	grinning mrym 16 <script>',0);
INSERT INTO participant VALUES(24,'23aed2e0-355f-589e-a5ac-0d89f4dda2dc','Łucja','12','','''; drop table 16','',NULL,'',replace('lucja 12\n''; drop table 16\nq22@example.org','\n',char(10)),'12	lucja',0);
INSERT INTO participant VALUES(25,'e7ac62a9-13a0-553a-a823-e4ba8568b7c0','''; drop table 16 Łucja','12','','Ash Hospice','',NULL,'',replace('''; drop table 16 lucja 12\nash hospice\np2.14@example.org','\n',char(10)),'12	''; drop table 16 lucja',0);
INSERT INTO participant VALUES(26,'7461d55b-5642-515e-8565-c8a219cd2dcf','Łucja','16','','😀 مريم 14','',NULL,'',replace('lucja 16\ngrinning mrym 14\nq10@example.org','\n',char(10)),'16	lucja',0);
INSERT INTO participant VALUES(27,'1f7dbc59-269f-53c0-908c-b8370b831192','''; drop table 0 O’Neill','13','','','',NULL,'',replace('''; drop table 0 o''neill 13\np2.39@example.org','\n',char(10)),'13	''; drop table 0 o''neill',0);
INSERT INTO participant VALUES(28,'a3df5e42-bd2b-57ce-9778-5e87e58fbb57','=1+1','4','','😀 مريم 8','',NULL,'',replace('=1+1 4\ngrinning mrym 8\nq8@example.org','\n',char(10)),'4	=1+1',0);
INSERT INTO participant VALUES(29,'1389776a-57fc-5a4b-a05a-1dca4831fb65','😀 مريم 8 =1+1','4','','Ash Hospice','',NULL,'',replace('grinning mrym 8 =1+1 4\nash hospice\np8.25@example.org','\n',char(10)),'4	grinning mrym 8 =1+1',0);
INSERT INTO participant VALUES(30,'099f6a8b-69e0-5448-a65b-4f74d6d44d49','''; drop table','10','','Łucja 6','',NULL,'',replace('''; drop table 10\nlucja 6\nq36@example.org','\n',char(10)),'10	''; drop table',0);
CREATE TABLE participant_email (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  participant_id INTEGER NOT NULL REFERENCES participant (id) DEFERRABLE INITIALLY DEFERRED,
  email TEXT NOT NULL CHECK (length(email) BETWEEN 3 AND 320),
  folded TEXT NOT NULL,
  is_main INTEGER NOT NULL DEFAULT 0 CHECK (is_main IN (0, 1)),
  UNIQUE (participant_id, folded)
) STRICT;
INSERT INTO participant_email VALUES(1,1,'grace@example.org','grace@example.org',1);
INSERT INTO participant_email VALUES(2,2,'tom@example.org','tom@example.org',1);
INSERT INTO participant_email VALUES(4,4,'rowan@example.org','rowan@example.org',1);
INSERT INTO participant_email VALUES(5,5,'nia@example.org','nia@example.org',1);
INSERT INTO participant_email VALUES(10,8,'q33@example.org','q33@example.org',1);
INSERT INTO participant_email VALUES(11,9,'p3.22@example.org','p3.22@example.org',1);
INSERT INTO participant_email VALUES(12,10,'q20@example.org','q20@example.org',1);
INSERT INTO participant_email VALUES(13,11,'p27.29@example.org','p27.29@example.org',1);
INSERT INTO participant_email VALUES(16,12,'q3@example.org','q3@example.org',1);
INSERT INTO participant_email VALUES(17,13,'p43.46@example.org','p43.46@example.org',1);
INSERT INTO participant_email VALUES(18,14,'q7@example.org','q7@example.org',1);
INSERT INTO participant_email VALUES(19,15,'p16.15@example.org','p16.15@example.org',1);
INSERT INTO participant_email VALUES(22,16,'q28@example.org','q28@example.org',1);
INSERT INTO participant_email VALUES(23,17,'p38.30@example.org','p38.30@example.org',1);
INSERT INTO participant_email VALUES(24,18,'q35@example.org','q35@example.org',1);
INSERT INTO participant_email VALUES(25,19,'p21.4@example.org','p21.4@example.org',1);
INSERT INTO participant_email VALUES(26,3,'a537736808@example.org','a537736808@example.org',1);
INSERT INTO participant_email VALUES(27,3,'b680113510@example.org','b680113510@example.org',0);
INSERT INTO participant_email VALUES(28,20,'q29@example.org','q29@example.org',1);
INSERT INTO participant_email VALUES(29,21,'p19.9@example.org','p19.9@example.org',1);
INSERT INTO participant_email VALUES(30,22,'q6@example.org','q6@example.org',1);
INSERT INTO participant_email VALUES(31,23,'p25.27@example.org','p25.27@example.org',1);
INSERT INTO participant_email VALUES(34,24,'q22@example.org','q22@example.org',1);
INSERT INTO participant_email VALUES(35,25,'p2.14@example.org','p2.14@example.org',1);
INSERT INTO participant_email VALUES(36,26,'q10@example.org','q10@example.org',1);
INSERT INTO participant_email VALUES(37,27,'p2.39@example.org','p2.39@example.org',1);
INSERT INTO participant_email VALUES(38,6,'a347779877@example.org','a347779877@example.org',1);
INSERT INTO participant_email VALUES(39,6,'b675876337@example.org','b675876337@example.org',0);
INSERT INTO participant_email VALUES(40,28,'q8@example.org','q8@example.org',1);
INSERT INTO participant_email VALUES(41,29,'p8.25@example.org','p8.25@example.org',1);
INSERT INTO participant_email VALUES(42,30,'q36@example.org','q36@example.org',1);
CREATE TABLE access_needs (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  participant_id INTEGER NOT NULL UNIQUE REFERENCES participant (id) DEFERRABLE INITIALLY DEFERRED,
  needs TEXT NOT NULL CHECK (length(needs) >= 1)
) STRICT;
INSERT INTO access_needs VALUES(1,4,'Step-free');
INSERT INTO access_needs VALUES(2,5,'Step-free');
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
  notes TEXT NOT NULL DEFAULT '', reply_by TEXT CHECK (reply_by IS NULL OR date(reply_by) IS reply_by), due_on TEXT CHECK (due_on IS NULL OR date(due_on) IS due_on), payer TEXT NOT NULL DEFAULT 'person' CHECK (payer IN ('person', 'employer')), payer_name TEXT NOT NULL DEFAULT '', purchase_order TEXT NOT NULL DEFAULT '', invoice_number TEXT NOT NULL DEFAULT '', moved_from_id INTEGER REFERENCES booking (id) DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (participant_id, course_id)
) STRICT;
INSERT INTO booking VALUES(1,'e5d289a9-7f03-5443-b1ab-638379663732',1,1,'booked','2026-02-20','2026-02-20','2026-02-20',3,20000,'','',NULL,'2026-03-24','employer','O’Neill 12','Łucja 15','INV-49',NULL);
INSERT INTO booking VALUES(2,'d7b4b242-ad42-5c58-af85-756422b61924',2,1,'booked','2026-01-12','2026-01-12','2026-01-12',6,20000,'','',NULL,NULL,'employer','''; drop table 0','O’Neill 11','INV-24',NULL);
INSERT INTO booking VALUES(3,'e9a4e1be-c39d-5dae-9aa0-94b2d14cb6f0',3,1,'withdrawn','2026-02-21','2026-02-20',NULL,3,15400,'''; drop table 0','',NULL,'2026-03-22','person','','','',NULL);
INSERT INTO booking VALUES(4,'913c7e7f-23b4-5e9c-b6e4-0cc688b1320a',4,1,'booked','2026-02-20','2026-02-20','2026-02-20',1,7600,'<script> 7','',NULL,'2026-02-11','person','','','',NULL);
INSERT INTO booking VALUES(5,'0d488d0a-0b48-50cc-909b-e483157e50bf',5,1,'booked','2026-01-12','2026-01-12','2026-01-12',1,7500,'=1+1 3','',NULL,'2026-03-27','person','','=1+1 6','INV-40',NULL);
INSERT INTO booking VALUES(6,'2d772f3b-5ee6-52ac-874a-c1c875cd1973',6,1,'waiting_list','2026-02-20','2026-01-12','2026-01-12',5,20000,'','',NULL,NULL,'employer','=1+1 15','😀 مريم 16','INV-26',NULL);
INSERT INTO booking VALUES(7,'44a7413c-eef5-5a8c-8580-1a736db46f14',8,1,'waiting_list','2026-02-02','2026-02-02',NULL,1,20000,'','',NULL,NULL,'person','','','',NULL);
INSERT INTO booking VALUES(8,'46a7cf6e-cbd9-5a56-b449-dc9a060f51bd',9,1,'waiting_list','2026-02-02','2026-02-02',NULL,1,20000,'','',NULL,NULL,'person','','','',NULL);
INSERT INTO booking VALUES(9,'93827226-45f0-5684-9341-67435f1aebeb',10,1,'booked','2026-02-02','2026-02-02','2026-02-02',1,20000,'','',NULL,'2026-03-04','person','','','',NULL);
INSERT INTO booking VALUES(10,'49d6f51f-7128-50c7-a77a-7f2398eaa117',12,1,'applied','2026-02-02','2026-02-02',NULL,1,15000,'','',NULL,NULL,'person','','','',NULL);
INSERT INTO booking VALUES(11,'e947f978-40e6-5294-a083-8d087ff55f61',13,1,'applied','2026-02-02','2026-02-02',NULL,1,15000,'','',NULL,NULL,'person','','','',NULL);
INSERT INTO booking VALUES(12,'5190223a-a8ab-5ba2-b979-bca45692f778',14,1,'waiting_list','2026-02-02','2026-02-02',NULL,1,15000,'','',NULL,NULL,'person','','','',NULL);
INSERT INTO booking VALUES(13,'39e1f7df-3416-5234-9efc-b7b30efc4bd1',16,1,'waiting_list','2026-02-02','2026-02-02',NULL,1,15000,'','',NULL,NULL,'person','','','',NULL);
INSERT INTO booking VALUES(14,'74025d4d-59f4-592b-95d9-b3a74d0b4ba7',17,1,'waiting_list','2026-02-02','2026-02-02',NULL,1,15000,'','',NULL,NULL,'person','','','',NULL);
INSERT INTO booking VALUES(15,'a2aade13-ea72-5adf-ab82-8641b012d5fa',18,1,'booked','2026-02-02','2026-02-02','2026-02-02',1,15000,'','',NULL,'2026-02-16','person','','','',NULL);
INSERT INTO booking VALUES(16,'b45880d4-18af-5ad4-a63c-502f27d18e68',11,1,'waiting_list','2026-02-02','2026-02-02',NULL,1,15000,'','',NULL,NULL,'person','','','',NULL);
INSERT INTO booking VALUES(17,'1e74e4e6-219f-57e9-9fcf-ce2e42e7d264',19,1,'applied','2026-02-02','2026-02-02',NULL,1,15000,'','',NULL,NULL,'person','','','',NULL);
INSERT INTO booking VALUES(18,'449c214e-31ef-51c0-b3f1-0c23c1d40a56',20,1,'booked','2026-02-02','2026-02-02','2026-02-02',1,15000,'','',NULL,'2026-02-17','person','','','',NULL);
INSERT INTO booking VALUES(19,'a90fddc1-f056-5033-bc6a-0d2c3861196d',21,1,'booked','2026-02-02','2026-02-02','2026-02-02',1,15000,'','',NULL,'2026-02-17','person','','','',NULL);
INSERT INTO booking VALUES(20,'bb823d5d-2a5b-59bc-8995-13c62fd0807e',22,1,'waiting_list','2026-02-02','2026-02-02',NULL,1,15000,'','',NULL,NULL,'person','','','',NULL);
INSERT INTO booking VALUES(21,'817938f1-d114-5473-a500-40ba657c1f86',22,3,'booked','2026-02-02','2026-02-02','2026-02-02',1,20000,'','',NULL,'2026-02-17','person','','','',NULL);
INSERT INTO booking VALUES(22,'0e0f82fc-bde8-534a-a749-65500830f798',24,1,'waiting_list','2026-02-02','2026-02-02',NULL,1,15000,'','',NULL,NULL,'person','','','',NULL);
INSERT INTO booking VALUES(23,'8c0c2d7c-9f9c-5510-aca0-26eb08fcd3c7',25,1,'waiting_list','2026-02-02','2026-02-02',NULL,1,15000,'','',NULL,NULL,'person','','','',NULL);
INSERT INTO booking VALUES(24,'a3870087-9d22-5d58-ac44-11eec3726f9d',26,1,'booked','2026-02-02','2026-02-02','2026-02-02',1,15000,'','',NULL,'2026-03-04','person','','','',NULL);
INSERT INTO booking VALUES(25,'34e8b4af-3965-5e1e-8574-2070c34b4d7c',2,3,'offered','2026-02-02','2026-02-02',NULL,1,20000,'','','2026-02-02','2026-03-04','person','','','',NULL);
INSERT INTO booking VALUES(26,'3145535c-37ea-5deb-9efa-e7948195a65c',28,1,'booked','2026-02-02','2026-02-02','2026-02-02',1,15000,'','',NULL,'2026-02-22','person','','','',NULL);
INSERT INTO booking VALUES(27,'2d10464b-6b75-593c-9c55-7e3be1f3ac4e',29,1,'booked','2026-02-02','2026-02-02','2026-02-02',1,15000,'','',NULL,'2026-02-22','person','','','',NULL);
INSERT INTO booking VALUES(28,'534b04a2-1ce1-54bc-896a-787805443683',30,1,'applied','2026-02-02','2026-02-02',NULL,1,15000,'','',NULL,NULL,'person','','','',NULL);
INSERT INTO booking VALUES(29,'87fc8649-41ea-5235-a666-2166adddfbd4',10,6,'offered','2026-02-02','2026-02-02',NULL,1,20000,'','','2026-02-02','2026-02-22','person','','','',NULL);
INSERT INTO booking VALUES(30,'cbb5bcf9-f891-5931-8a21-29b58695b848',3,2,'waiting_list','2026-02-21','2026-02-21',NULL,1,15400,'''; drop table 0','',NULL,NULL,'person','','','',3);
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
INSERT INTO booking_event VALUES(7,7,'waiting_list','2026-02-02','',0);
INSERT INTO booking_event VALUES(8,8,'waiting_list','2026-02-02','',0);
INSERT INTO booking_event VALUES(9,9,'booked','2026-02-02','',0);
INSERT INTO booking_event VALUES(10,6,'withdrawn','2026-02-20','',0);
INSERT INTO booking_event VALUES(11,3,'booked','2026-02-20','',0);
INSERT INTO booking_event VALUES(12,10,'applied','2026-02-02','',0);
INSERT INTO booking_event VALUES(13,11,'applied','2026-02-02','',0);
INSERT INTO booking_event VALUES(14,12,'waiting_list','2026-02-02','',0);
INSERT INTO booking_event VALUES(15,6,'booked','2026-02-19','',0);
INSERT INTO booking_event VALUES(16,13,'waiting_list','2026-02-02','',0);
INSERT INTO booking_event VALUES(17,14,'waiting_list','2026-02-02','',0);
INSERT INTO booking_event VALUES(18,15,'booked','2026-02-02','',0);
INSERT INTO booking_event VALUES(19,16,'waiting_list','2026-02-02','',0);
INSERT INTO booking_event VALUES(20,3,'withdrawn','2026-02-20','',0);
INSERT INTO booking_event VALUES(21,6,'withdrawn','2026-02-20','',0);
INSERT INTO booking_event VALUES(22,4,'booked','2026-02-20','',0);
INSERT INTO booking_event VALUES(23,17,'applied','2026-02-02','',0);
INSERT INTO booking_event VALUES(24,18,'booked','2026-02-02','',0);
INSERT INTO booking_event VALUES(25,19,'booked','2026-02-02','',0);
INSERT INTO booking_event VALUES(26,20,'waiting_list','2026-02-02','',0);
INSERT INTO booking_event VALUES(27,21,'booked','2026-02-02','',0);
INSERT INTO booking_event VALUES(28,1,'booked','2026-02-19','',0);
INSERT INTO booking_event VALUES(29,22,'waiting_list','2026-02-02','',0);
INSERT INTO booking_event VALUES(30,23,'waiting_list','2026-02-02','',0);
INSERT INTO booking_event VALUES(31,24,'booked','2026-02-02','',0);
INSERT INTO booking_event VALUES(32,25,'offered','2026-02-02','',0);
INSERT INTO booking_event VALUES(33,3,'waiting_list','2026-02-20','',0);
INSERT INTO booking_event VALUES(34,6,'waiting_list','2026-02-20','',0);
INSERT INTO booking_event VALUES(35,1,'booked','2026-02-20','',0);
INSERT INTO booking_event VALUES(36,26,'booked','2026-02-02','a test',1);
INSERT INTO booking_event VALUES(37,27,'booked','2026-02-02','a test',1);
INSERT INTO booking_event VALUES(38,28,'applied','2026-02-02','',0);
INSERT INTO booking_event VALUES(39,29,'offered','2026-02-02','',0);
INSERT INTO booking_event VALUES(40,3,'withdrawn','2026-02-21','Moved to Cohort O’Neill 13',0);
INSERT INTO booking_event VALUES(41,30,'waiting_list','2026-02-21','Moved from <script> 5',0);
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
INSERT INTO payment VALUES(1,'5a39c74c-15fa-5d89-a8df-c740897e601e',2,'payment',2853,'2026-02-03','😀 مريم 3','');
INSERT INTO payment VALUES(2,'a84aa48e-0c8e-5772-8665-f54277d4048e',2,'payment',17147,'2026-02-03','O’Neill 11','');
INSERT INTO payment VALUES(3,'3fcbcf72-1bff-54e0-a725-f5a48fb4cf91',4,'payment',20000,'2026-02-03','O’Neill 11','');
INSERT INTO payment VALUES(4,'7aaade7e-07af-53f9-bdb2-fa306e774082',5,'payment',4484,'2026-02-03','O’Neill 9','');
INSERT INTO payment VALUES(5,'c883bfdf-5c68-5a85-a293-2feaa35e4e13',1,'payment',20000,'2026-02-03','Łucja 8','');
INSERT INTO payment VALUES(6,'581d736f-d3a5-5728-8f33-cedab7a26b40',6,'payment',20000,'2026-02-03','Łucja 8','');
INSERT INTO payment VALUES(7,'10407ca3-8522-51bb-8705-4eba8cdde2e6',5,'payment',15516,'2026-02-03','O’Neill 1','');
INSERT INTO payment VALUES(8,'1f87297d-33f5-58be-8fb7-c7f348db08b3',3,'payment',26700,'2026-02-03','<script> 6','');
INSERT INTO payment VALUES(9,'e220fe61-e966-57eb-8542-3d3f4b3a2f48',3,'refund',26700,'2026-02-21','Moved to another course','');
INSERT INTO payment VALUES(10,'d11658a4-c9fa-57e9-8c9c-92915e745e7f',30,'payment',26700,'2026-02-21','Moved from another course','');
CREATE TABLE requirement_met (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  booking_id INTEGER NOT NULL REFERENCES booking (id) DEFERRABLE INITIALLY DEFERRED,
  requirement_id INTEGER NOT NULL REFERENCES requirement (id) DEFERRABLE INITIALLY DEFERRED,
  met_on TEXT NOT NULL CHECK (date(met_on) IS met_on),
  UNIQUE (booking_id, requirement_id)
) STRICT;
INSERT INTO requirement_met VALUES(3,3,2,'2026-02-01');
INSERT INTO requirement_met VALUES(4,4,2,'2026-02-01');
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
INSERT INTO attendance VALUES(1,3,3,'part',95,'hand',NULL,'','');
INSERT INTO attendance VALUES(2,3,2,'present',NULL,'hand',NULL,'','');
INSERT INTO attendance VALUES(3,8,3,'absent',NULL,'hand',NULL,'','');
INSERT INTO attendance VALUES(4,2,6,NULL,NULL,'hand',NULL,'','😀 مريم 11');
INSERT INTO attendance VALUES(11,7,2,'apologies',NULL,'hand',NULL,'','');
INSERT INTO attendance VALUES(12,4,3,'present',NULL,'hand','counts','<script> 3','');
INSERT INTO attendance VALUES(13,4,10,'present',NULL,'hand',NULL,'','');
INSERT INTO attendance VALUES(14,4,1,'present',NULL,'hand',NULL,'','Łucja 12');
INSERT INTO attendance VALUES(15,4,2,'absent',NULL,'hand',NULL,'','');
INSERT INTO attendance VALUES(16,4,6,'present',NULL,'hand',NULL,'','');
INSERT INTO attendance VALUES(17,4,4,'present',NULL,'hand',NULL,'','<script> 1');
INSERT INTO attendance VALUES(18,4,5,'present',NULL,'hand',NULL,'','');
INSERT INTO attendance VALUES(20,5,6,NULL,NULL,'hand','does_not_count','=1+1 13','');
INSERT INTO attendance VALUES(22,3,1,'part',60,'import',NULL,'','');
INSERT INTO attendance VALUES(24,6,2,NULL,NULL,'hand','does_not_count','😀 مريم 12','');
INSERT INTO attendance VALUES(26,6,3,NULL,NULL,'hand',NULL,'','''; drop table 0');
INSERT INTO attendance VALUES(27,5,2,NULL,NULL,'hand','does_not_count','=1+1 2','');
INSERT INTO attendance VALUES(28,1,5,'absent',NULL,'import',NULL,'','');
INSERT INTO attendance VALUES(29,7,1,'apologies',NULL,'hand',NULL,'','');
INSERT INTO attendance VALUES(30,3,18,'present',NULL,'hand',NULL,'','');
INSERT INTO attendance VALUES(31,3,26,'present',NULL,'hand',NULL,'','');
INSERT INTO attendance VALUES(32,3,10,'present',NULL,'hand',NULL,'','');
INSERT INTO attendance VALUES(33,3,20,'present',NULL,'hand',NULL,'','');
INSERT INTO attendance VALUES(34,3,21,'present',NULL,'hand',NULL,'','');
INSERT INTO attendance VALUES(35,3,4,'present',NULL,'hand',NULL,'','');
INSERT INTO attendance VALUES(36,3,5,'present',NULL,'hand','counts','''; drop table 16','');
INSERT INTO attendance VALUES(37,5,3,NULL,NULL,'hand',NULL,'','''; drop table 0');
INSERT INTO attendance VALUES(39,1,18,'absent',NULL,'import',NULL,'','');
INSERT INTO attendance VALUES(40,1,26,'absent',NULL,'import',NULL,'','');
INSERT INTO attendance VALUES(41,1,10,'absent',NULL,'import',NULL,'','');
INSERT INTO attendance VALUES(42,1,20,'absent',NULL,'import',NULL,'','');
INSERT INTO attendance VALUES(43,1,21,'absent',NULL,'import',NULL,'','');
INSERT INTO attendance VALUES(44,1,2,'absent',NULL,'import',NULL,'','');
INSERT INTO attendance VALUES(45,1,4,'absent',NULL,'import',NULL,'','');
INSERT INTO attendance VALUES(47,8,6,'apologies',NULL,'hand',NULL,'','');
INSERT INTO attendance VALUES(48,1,3,NULL,NULL,'hand',NULL,'','''; drop table 16');
INSERT INTO attendance VALUES(50,3,28,'absent',NULL,'import',NULL,'','');
INSERT INTO attendance VALUES(51,3,29,'absent',NULL,'import',NULL,'','');
CREATE TABLE invitee (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  session_id INTEGER NOT NULL REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
  participant_id INTEGER NOT NULL REFERENCES participant (id) DEFERRABLE INITIALLY DEFERRED,
  reply TEXT NOT NULL DEFAULT 'no_reply' CHECK (reply IN ('no_reply', 'coming', 'not_coming')),
  replied_on TEXT CHECK (replied_on IS NULL OR date(replied_on) IS replied_on),
  UNIQUE (session_id, participant_id)
) STRICT;
INSERT INTO invitee VALUES(1,7,1,'no_reply',NULL);
INSERT INTO invitee VALUES(2,8,2,'no_reply',NULL);
INSERT INTO invitee VALUES(3,8,3,'no_reply',NULL);
INSERT INTO invitee VALUES(4,16,1,'no_reply',NULL);
INSERT INTO invitee VALUES(5,16,2,'no_reply',NULL);
INSERT INTO invitee VALUES(6,7,5,'no_reply',NULL);
INSERT INTO invitee VALUES(7,17,4,'no_reply',NULL);
INSERT INTO invitee VALUES(8,17,6,'no_reply',NULL);
INSERT INTO invitee VALUES(9,25,2,'no_reply',NULL);
INSERT INTO invitee VALUES(10,25,3,'no_reply',NULL);
INSERT INTO invitee VALUES(11,25,6,'no_reply',NULL);
INSERT INTO invitee VALUES(12,8,4,'no_reply',NULL);
INSERT INTO invitee VALUES(13,8,6,'no_reply',NULL);
INSERT INTO invitee VALUES(14,26,4,'no_reply',NULL);
INSERT INTO invitee VALUES(15,26,5,'no_reply',NULL);
INSERT INTO invitee VALUES(16,34,4,'no_reply',NULL);
INSERT INTO invitee VALUES(17,34,5,'no_reply',NULL);
INSERT INTO invitee VALUES(18,34,6,'no_reply',NULL);
INSERT INTO invitee VALUES(19,35,3,'no_reply',NULL);
INSERT INTO invitee VALUES(20,35,4,'no_reply',NULL);
INSERT INTO invitee VALUES(21,35,5,'no_reply',NULL);
INSERT INTO invitee VALUES(22,35,6,'no_reply',NULL);
INSERT INTO invitee VALUES(23,43,3,'no_reply',NULL);
INSERT INTO invitee VALUES(24,43,5,'no_reply',NULL);
INSERT INTO invitee VALUES(25,43,6,'no_reply',NULL);
INSERT INTO invitee VALUES(26,8,5,'no_reply',NULL);
INSERT INTO invitee VALUES(27,44,3,'no_reply',NULL);
INSERT INTO invitee VALUES(28,44,4,'no_reply',NULL);
INSERT INTO invitee VALUES(29,44,5,'no_reply',NULL);
INSERT INTO invitee VALUES(30,44,6,'no_reply',NULL);
INSERT INTO invitee VALUES(31,52,3,'no_reply',NULL);
INSERT INTO invitee VALUES(32,52,5,'no_reply',NULL);
INSERT INTO invitee VALUES(33,52,6,'no_reply',NULL);
INSERT INTO invitee VALUES(34,53,1,'no_reply',NULL);
INSERT INTO invitee VALUES(35,53,3,'no_reply',NULL);
INSERT INTO invitee VALUES(36,53,4,'no_reply',NULL);
INSERT INTO invitee VALUES(37,53,6,'no_reply',NULL);
INSERT INTO invitee VALUES(38,61,3,'no_reply',NULL);
INSERT INTO invitee VALUES(39,61,4,'no_reply',NULL);
INSERT INTO invitee VALUES(40,61,5,'no_reply',NULL);
INSERT INTO invitee VALUES(41,61,6,'no_reply',NULL);
INSERT INTO invitee VALUES(42,61,10,'no_reply',NULL);
INSERT INTO invitee VALUES(43,8,10,'no_reply',NULL);
CREATE TABLE earlier_graduate (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  programme_id INTEGER NOT NULL REFERENCES programme (id) DEFERRABLE INITIALLY DEFERRED,
  participant_id INTEGER NOT NULL REFERENCES participant (id) DEFERRABLE INITIALLY DEFERRED,
  course TEXT NOT NULL CHECK (length(course) >= 1),
  reason TEXT NOT NULL CHECK (length(reason) >= 1),
  UNIQUE (programme_id, participant_id)
) STRICT;
INSERT INTO earlier_graduate VALUES(1,1,6,'Autumn 2024','''; drop table 10');
INSERT INTO earlier_graduate VALUES(2,1,3,'Autumn 2024','''; drop table 8');
INSERT INTO earlier_graduate VALUES(4,1,5,'Autumn 2024','=1+1 14');
CREATE TABLE avoided_week (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  first_day TEXT NOT NULL CHECK (date(first_day) IS first_day),
  last_day TEXT NOT NULL CHECK (date(last_day) IS last_day AND last_day >= first_day),
  label TEXT NOT NULL CHECK (length(label) BETWEEN 1 AND 200)
) STRICT;
INSERT INTO avoided_week VALUES(2,'2026-10-26','2026-10-26','=1+1 16');
INSERT INTO avoided_week VALUES(5,'2026-04-13','2026-04-13','<script> 7');
INSERT INTO avoided_week VALUES(6,'2026-05-04','2026-05-04','''; drop table 5');
CREATE TABLE added_bank_holiday (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  local_date TEXT NOT NULL UNIQUE CHECK (date(local_date) IS local_date),
  title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 200)
) STRICT;
INSERT INTO added_bank_holiday VALUES(4,'2026-01-10','''; drop table 15');
INSERT INTO added_bank_holiday VALUES(5,'2026-02-10','Łucja 13');
INSERT INTO added_bank_holiday VALUES(6,'2026-09-13','O’Neill 15');
INSERT INTO added_bank_holiday VALUES(7,'2026-08-12','''; drop table 15');
CREATE TABLE setting (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL UNIQUE,
  value TEXT NOT NULL
) STRICT;
INSERT INTO setting VALUES(1,'centre_name','''; drop table 0');
INSERT INTO setting VALUES(2,'centre_email','centre@example.org');
INSERT INTO setting VALUES(3,'minimum_minutes','90');
INSERT INTO setting VALUES(4,'offer_reply_days','2');
INSERT INTO setting VALUES(5,'payment_days','27');
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
INSERT INTO operation VALUES(10,'do',NULL,'{"feature":"settings","what":{"code":"added_bank_holiday","date":"2026-03-09"}}','2026-03-03T09:00:03Z');
INSERT INTO operation VALUES(11,'do',NULL,'{"feature":"participants","what":{"code":"added","participant_id":7}}','2026-03-03T09:00:04Z');
INSERT INTO operation VALUES(12,'do',NULL,'{"feature":"participants","what":{"code":"edited","participant_id":6}}','2026-03-03T09:00:05Z');
INSERT INTO operation VALUES(13,'do',NULL,'{"feature":"participants","what":{"code":"merged","participant_id":3,"was_id":7}}','2026-03-03T09:00:07Z');
INSERT INTO operation VALUES(14,'do',NULL,'{"feature":"applications","what":{"code":"pasted","course_id":1,"state":"waiting_list","added":2,"updated":0}}','2026-03-03T09:00:08Z');
INSERT INTO operation VALUES(15,'do',NULL,'{"feature":"applications","what":{"code":"brought","course_id":1,"state":"booked","added":1,"updated":0}}','2026-03-03T09:00:09Z');
INSERT INTO operation VALUES(16,'do',NULL,'{"feature":"participants","what":{"code":"access_needs_saved","participant_id":4}}','2026-03-03T09:00:10Z');
INSERT INTO operation VALUES(17,'do',NULL,'{"feature":"bookings","what":{"code":"state_set","participant_id":6,"count":1,"state":"withdrawn","start_session":1}}','2026-03-03T09:00:12Z');
INSERT INTO operation VALUES(18,'do',NULL,'{"feature":"bookings","what":{"code":"state_set","participant_id":3,"count":1,"state":"booked","start_session":3}}','2026-03-03T09:00:13Z');
INSERT INTO operation VALUES(19,'do',NULL,'{"feature":"bookings","what":{"code":"payment_recorded","participant_id":2,"kind":"payment","amount_pence":2853}}','2026-03-03T09:00:14Z');
INSERT INTO operation VALUES(20,'do',NULL,'{"feature":"bookings","what":{"code":"paid_in_full","course_id":1,"count":2,"amount_pence":37147}}','2026-03-03T09:00:15Z');
INSERT INTO operation VALUES(21,'do',NULL,'{"feature":"bookings","what":{"code":"fee_set","participant_id":3,"fee_pence":3800}}','2026-03-03T09:00:16Z');
INSERT INTO operation VALUES(22,'do',NULL,'{"feature":"bookings","what":{"code":"payer_set","participant_id":5,"employer":false,"due_on":"2026-03-27"}}','2026-03-03T09:00:17Z');
INSERT INTO operation VALUES(24,'do',NULL,'{"feature":"bookings","what":{"code":"start_session_set","participant_id":1,"session_number":6}}','2026-03-03T09:00:20Z');
INSERT INTO operation VALUES(25,'do',NULL,'{"feature":"courses","what":{"code":"course_created","course_id":2,"sessions":6}}','2026-03-03T09:00:21Z');
INSERT INTO operation VALUES(26,'do',NULL,'{"feature":"courses","what":{"code":"course_changed","course_id":1}}','2026-03-03T09:00:22Z');
INSERT INTO operation VALUES(27,'do',NULL,'{"feature":"courses","what":{"code":"course_archived","course_id":1}}','2026-03-03T09:00:23Z');
INSERT INTO operation VALUES(28,'do',NULL,'{"feature":"courses","what":{"code":"course_brought_back","course_id":1}}','2026-03-03T09:00:24Z');
INSERT INTO operation VALUES(29,'do',NULL,'{"feature":"courses","what":{"code":"session_added","course_id":1,"number":7,"date":"2026-10-26"}}','2026-03-03T09:00:25Z');
INSERT INTO operation VALUES(30,'do',NULL,'{"feature":"courses","what":{"code":"session_moved","session_id":2,"date":"2026-04-13","starts_at":"10:00","ends_at":"17:00"}}','2026-03-03T09:00:26Z');
INSERT INTO operation VALUES(31,'do',NULL,'{"feature":"courses","what":{"code":"session_cancelled","session_id":2,"left":6,"threshold":5}}','2026-03-03T09:00:27Z');
INSERT INTO operation VALUES(32,'do',NULL,'{"feature":"courses","what":{"code":"session_reinstated","session_id":2}}','2026-03-03T09:00:28Z');
INSERT INTO operation VALUES(33,'do',NULL,'{"feature":"courses","what":{"code":"requirement_added","course_id":1}}','2026-03-03T09:00:29Z');
INSERT INTO operation VALUES(34,'do',NULL,'{"feature":"courses","what":{"code":"requirement_reworded","course_id":1}}','2026-03-03T09:00:30Z');
INSERT INTO operation VALUES(35,'do',NULL,'{"feature":"courses","what":{"code":"requirement_removed","course_id":1,"met_by":0}}','2026-03-03T09:00:31Z');
INSERT INTO operation VALUES(36,'do',NULL,'{"feature":"courses","what":{"code":"programme_changed","programme_id":1}}','2026-03-03T09:00:32Z');
INSERT INTO operation VALUES(37,'do',NULL,'{"feature":"register","what":{"code":"marked_several","present":1,"part":1,"apologies":0,"absent":0,"unmarked":0,"cells":{"people":2,"participant_id":null,"sessions":1,"session_id":3}}}','2026-03-03T09:00:33Z');
INSERT INTO operation VALUES(38,'do',NULL,'{"feature":"register","what":{"code":"marked","mark":{"kind":"absent"},"cells":{"people":1,"participant_id":3,"sessions":1,"session_id":8}}}','2026-03-03T09:00:34Z');
INSERT INTO operation VALUES(39,'do',NULL,'{"feature":"register","what":{"code":"wrote_note","removed":false,"cells":{"people":1,"participant_id":6,"sessions":1,"session_id":2}}}','2026-03-03T09:00:36Z');
INSERT INTO operation VALUES(41,'do',NULL,'{"feature":"attendance_reports","what":{"code":"took","session_id":1,"present":2,"part":0,"absent":4,"unmarked":0}}','2026-03-03T09:00:40Z');
INSERT INTO operation VALUES(42,'do',NULL,'{"feature":"follow_ups","what":{"code":"scheduled","programme_id":1,"sessions":[16],"people":2}}','2026-03-03T09:00:43Z');
INSERT INTO operation VALUES(43,'do',NULL,'{"feature":"follow_ups","what":{"code":"moved","session_id":8,"from":"2026-06-08","to":"2026-07-16","starts_at":"13:30","ends_at":"14:30"}}','2026-03-03T09:00:44Z');
INSERT INTO operation VALUES(44,'do',NULL,'{"feature":"follow_ups","what":{"code":"cancelled","session_id":8}}','2026-03-03T09:00:45Z');
INSERT INTO operation VALUES(45,'do',NULL,'{"feature":"follow_ups","what":{"code":"invited","whom":{"one_person":5,"people":1,"one_session":7,"sessions":1}}}','2026-03-03T09:00:47Z');
INSERT INTO operation VALUES(47,'do',NULL,'{"feature":"follow_ups","what":{"code":"recorded_earlier_graduate","programme_id":1,"participant_id":6}}','2026-03-03T09:00:50Z');
INSERT INTO operation VALUES(48,'do',NULL,'{"feature":"facilitators","what":{"code":"facilitator_added","facilitator_id":4}}','2026-03-03T09:00:52Z');
INSERT INTO operation VALUES(49,'do',NULL,'{"feature":"facilitators","what":{"code":"facilitator_changed","facilitator_id":2}}','2026-03-03T09:00:53Z');
INSERT INTO operation VALUES(50,'do',NULL,'{"feature":"facilitators","what":{"code":"absence_added","facilitator_id":2,"first_day":"2026-10-26","last_day":"2026-10-26"}}','2026-03-03T09:00:55Z');
INSERT INTO operation VALUES(51,'do',NULL,'{"feature":"facilitators","what":{"code":"absence_removed","facilitator_id":2,"first_day":"2026-10-26","last_day":"2026-10-26"}}','2026-03-03T09:00:56Z');
INSERT INTO operation VALUES(52,'do',NULL,'{"feature":"settings","what":{"code":"changed_centre","name":true,"email":true,"minimum_minutes":20,"offer_reply_days":4,"payment_days":11}}','2026-03-03T09:00:57Z');
INSERT INTO operation VALUES(53,'do',NULL,'{"feature":"settings","what":{"code":"added_avoided_week","first_day":"2026-05-04","last_day":"2026-05-04"}}','2026-03-03T09:00:58Z');
INSERT INTO operation VALUES(54,'do',NULL,'{"feature":"settings","what":{"code":"removed_avoided_week","first_day":"2026-05-04","last_day":"2026-05-04"}}','2026-03-03T09:00:59Z');
INSERT INTO operation VALUES(55,'do',NULL,'{"feature":"settings","what":{"code":"added_bank_holiday","date":"2026-02-12"}}','2026-03-03T09:01:00Z');
INSERT INTO operation VALUES(56,'do',NULL,'{"feature":"settings","what":{"code":"removed_bank_holiday","date":"2026-02-12"}}','2026-03-03T09:01:01Z');
INSERT INTO operation VALUES(57,'do',NULL,'{"feature":"today","what":{"code":"told","course_id":1,"about":"cannot_reach","participant_id":1,"people":1}}','2026-03-03T09:01:02Z');
INSERT INTO operation VALUES(58,'do',NULL,'{"feature":"today","what":{"code":"day_stays","session_id":5,"date":"2026-03-09"}}','2026-03-03T09:01:03Z');
INSERT INTO operation VALUES(59,'do',NULL,'{"feature":"messages","what":{"code":"drafted","name":"Certificate","participant_id":2,"people":2}}','2026-03-03T09:01:04Z');
INSERT INTO operation VALUES(60,'do',NULL,'{"feature":"messages","what":{"code":"drafted","name":"Follow-up invitation","participant_id":5,"people":1}}','2026-03-03T09:01:05Z');
INSERT INTO operation VALUES(61,'do',NULL,'{"feature":"messages","what":{"code":"drafted","name":"Session moved","participant_id":1,"people":2}}','2026-03-03T09:01:06Z');
INSERT INTO operation VALUES(62,'do',NULL,'{"feature":"messages","what":{"code":"marked","participant_id":2,"people":1,"state":"sent"}}','2026-03-03T09:01:07Z');
INSERT INTO operation VALUES(63,'do',NULL,'{"feature":"messages","what":{"code":"added_template","template_id":1,"name":"''; drop table 6"}}','2026-03-03T09:01:08Z');
INSERT INTO operation VALUES(64,'do',NULL,'{"feature":"date_finder","what":{"code":"added_dates","programme_id":1,"one":null,"dates":2}}','2026-03-03T09:01:10Z');
INSERT INTO operation VALUES(65,'do',NULL,'{"feature":"date_finder","what":{"code":"asked","programme_id":1,"one_person":null,"people":3,"facilitators":1}}','2026-03-03T09:01:11Z');
INSERT INTO operation VALUES(66,'do',NULL,'{"feature":"date_finder","what":{"code":"replied","programme_id":1,"one_person":2,"people":1,"one":{"date":"2026-07-16","starts_at":"10:30"},"dates":1,"reply":"no"}}','2026-03-03T09:01:14Z');
INSERT INTO operation VALUES(67,'do',NULL,'{"feature":"date_finder","what":{"code":"not_asked","programme_id":1,"one_person":2,"people":1}}','2026-03-03T09:01:16Z');
INSERT INTO operation VALUES(68,'do',NULL,'{"feature":"date_finder","what":{"code":"made","programme_id":1,"sessions":[17],"people":2}}','2026-03-03T09:01:18Z');
INSERT INTO operation VALUES(69,'do',NULL,'{"feature":"date_finder","what":{"code":"removed_dates","programme_id":1,"one":{"date":"2026-07-16","starts_at":"10:30"},"dates":1}}','2026-03-03T09:01:20Z');
INSERT INTO operation VALUES(70,'do',NULL,'{"feature":"participants","what":{"code":"added","participant_id":11}}','2026-03-03T09:01:21Z');
INSERT INTO operation VALUES(71,'do',NULL,'{"feature":"participants","what":{"code":"edited","participant_id":6}}','2026-03-03T09:01:22Z');
INSERT INTO operation VALUES(72,'do',NULL,'{"feature":"applications","what":{"code":"pasted","course_id":1,"state":"applied","added":2,"updated":0}}','2026-03-03T09:01:25Z');
INSERT INTO operation VALUES(73,'do',NULL,'{"feature":"applications","what":{"code":"brought","course_id":1,"state":"waiting_list","added":1,"updated":0}}','2026-03-03T09:01:26Z');
INSERT INTO operation VALUES(75,'do',NULL,'{"feature":"bookings","what":{"code":"state_set","participant_id":6,"count":1,"state":"booked","start_session":1}}','2026-03-03T09:01:30Z');
INSERT INTO operation VALUES(76,'do',NULL,'{"feature":"bookings","what":{"code":"payment_recorded","participant_id":5,"kind":"payment","amount_pence":4484}}','2026-03-03T09:01:31Z');
INSERT INTO operation VALUES(77,'do',NULL,'{"feature":"bookings","what":{"code":"paid_in_full","course_id":1,"count":2,"amount_pence":40000}}','2026-03-03T09:01:32Z');
INSERT INTO operation VALUES(78,'do',NULL,'{"feature":"bookings","what":{"code":"fee_set","participant_id":3,"fee_pence":25600}}','2026-03-03T09:01:33Z');
INSERT INTO operation VALUES(79,'do',NULL,'{"feature":"bookings","what":{"code":"payer_set","participant_id":1,"employer":true,"due_on":"2026-03-04"}}','2026-03-03T09:01:34Z');
INSERT INTO operation VALUES(80,'do',NULL,'{"feature":"bookings","what":{"code":"requirement_set","participant_id":null,"count":2,"requirement_id":4,"position":3,"met":true}}','2026-03-03T09:01:36Z');
INSERT INTO operation VALUES(81,'do',NULL,'{"feature":"bookings","what":{"code":"start_session_set","participant_id":1,"session_number":1}}','2026-03-03T09:01:37Z');
INSERT INTO operation VALUES(82,'do',NULL,'{"feature":"courses","what":{"code":"course_created","course_id":3,"sessions":6}}','2026-03-03T09:01:38Z');
INSERT INTO operation VALUES(83,'do',NULL,'{"feature":"courses","what":{"code":"course_changed","course_id":1}}','2026-03-03T09:01:39Z');
INSERT INTO operation VALUES(84,'do',NULL,'{"feature":"courses","what":{"code":"course_archived","course_id":1}}','2026-03-03T09:01:40Z');
INSERT INTO operation VALUES(85,'do',NULL,'{"feature":"courses","what":{"code":"course_brought_back","course_id":1}}','2026-03-03T09:01:41Z');
INSERT INTO operation VALUES(86,'do',NULL,'{"feature":"courses","what":{"code":"session_added","course_id":1,"number":8,"date":"2026-07-16"}}','2026-03-03T09:01:42Z');
INSERT INTO operation VALUES(87,'do',NULL,'{"feature":"courses","what":{"code":"session_moved","session_id":5,"date":"2026-12-28","starts_at":"10:00","ends_at":"17:00"}}','2026-03-03T09:01:43Z');
INSERT INTO operation VALUES(88,'do',NULL,'{"feature":"courses","what":{"code":"session_cancelled","session_id":2,"left":7,"threshold":5}}','2026-03-03T09:01:44Z');
INSERT INTO operation VALUES(89,'do',NULL,'{"feature":"courses","what":{"code":"requirement_added","course_id":1}}','2026-03-03T09:01:46Z');
INSERT INTO operation VALUES(90,'do',NULL,'{"feature":"courses","what":{"code":"requirement_removed","course_id":1,"met_by":0}}','2026-03-03T09:01:48Z');
INSERT INTO operation VALUES(91,'do',NULL,'{"feature":"courses","what":{"code":"programme_changed","programme_id":1}}','2026-03-03T09:01:49Z');
INSERT INTO operation VALUES(92,'do',NULL,'{"feature":"register","what":{"code":"marked","mark":{"kind":"apologies"},"cells":{"people":1,"participant_id":2,"sessions":1,"session_id":7}}}','2026-03-03T09:01:51Z');
INSERT INTO operation VALUES(93,'do',NULL,'{"feature":"register","what":{"code":"marked","mark":{"kind":"present"},"cells":{"people":7,"participant_id":null,"sessions":1,"session_id":4}}}','2026-03-03T09:01:52Z');
INSERT INTO operation VALUES(94,'do',NULL,'{"feature":"register","what":{"code":"wrote_note","removed":false,"cells":{"people":1,"participant_id":4,"sessions":1,"session_id":4}}}','2026-03-03T09:01:53Z');
INSERT INTO operation VALUES(95,'do',NULL,'{"feature":"register","what":{"code":"set_by_hand","set":"does_not_count","cells":{"people":1,"participant_id":6,"sessions":1,"session_id":5}}}','2026-03-03T09:01:54Z');
INSERT INTO operation VALUES(97,'do',NULL,'{"feature":"attendance_reports","what":{"code":"forgot_alias","participant_id":1}}','2026-03-03T09:01:56Z');
INSERT INTO operation VALUES(98,'do',NULL,'{"feature":"attendance_reports","what":{"code":"took","session_id":1,"present":0,"part":1,"absent":0,"unmarked":3}}','2026-03-03T09:01:57Z');
INSERT INTO operation VALUES(99,'do',NULL,'{"feature":"attendance_reports","what":{"code":"took","session_id":3,"present":1,"part":0,"absent":0,"unmarked":0}}','2026-03-03T09:01:58Z');
INSERT INTO operation VALUES(100,'do',NULL,'{"feature":"attendance_reports","what":{"code":"took","session_id":1,"present":0,"part":0,"absent":0,"unmarked":3}}','2026-03-03T09:01:59Z');
INSERT INTO operation VALUES(101,'do',NULL,'{"feature":"follow_ups","what":{"code":"scheduled","programme_id":1,"sessions":[25],"people":3}}','2026-03-03T09:02:00Z');
INSERT INTO operation VALUES(102,'do',NULL,'{"feature":"follow_ups","what":{"code":"cancelled","session_id":7}}','2026-03-03T09:02:02Z');
INSERT INTO operation VALUES(103,'do',NULL,'{"feature":"follow_ups","what":{"code":"reinstated","session_id":8}}','2026-03-03T09:02:03Z');
INSERT INTO operation VALUES(104,'do',NULL,'{"feature":"follow_ups","what":{"code":"invited","whom":{"one_person":null,"people":2,"one_session":8,"sessions":1}}}','2026-03-03T09:02:04Z');
INSERT INTO operation VALUES(107,'do',NULL,'{"feature":"follow_ups","what":{"code":"recorded_earlier_graduate","programme_id":1,"participant_id":6}}','2026-03-03T09:02:07Z');
INSERT INTO operation VALUES(108,'do',NULL,'{"feature":"facilitators","what":{"code":"facilitator_added","facilitator_id":7}}','2026-03-03T09:02:09Z');
INSERT INTO operation VALUES(109,'do',NULL,'{"feature":"facilitators","what":{"code":"facilitator_changed","facilitator_id":2}}','2026-03-03T09:02:10Z');
INSERT INTO operation VALUES(110,'do',NULL,'{"feature":"facilitators","what":{"code":"facilitator_removed","facilitator_id":7}}','2026-03-03T09:02:11Z');
INSERT INTO operation VALUES(111,'do',NULL,'{"feature":"facilitators","what":{"code":"absence_added","facilitator_id":2,"first_day":"2026-07-16","last_day":"2026-07-16"}}','2026-03-03T09:02:12Z');
INSERT INTO operation VALUES(112,'do',NULL,'{"feature":"settings","what":{"code":"changed_centre","name":true,"email":false,"minimum_minutes":86,"offer_reply_days":6,"payment_days":14}}','2026-03-03T09:02:14Z');
INSERT INTO operation VALUES(113,'do',NULL,'{"feature":"settings","what":{"code":"added_avoided_week","first_day":"2026-10-26","last_day":"2026-10-26"}}','2026-03-03T09:02:15Z');
INSERT INTO operation VALUES(114,'do',NULL,'{"feature":"settings","what":{"code":"added_bank_holiday","date":"2026-01-19"}}','2026-03-03T09:02:17Z');
INSERT INTO operation VALUES(115,'do',NULL,'{"feature":"settings","what":{"code":"removed_bank_holiday","date":"2026-01-19"}}','2026-03-03T09:02:18Z');
INSERT INTO operation VALUES(116,'do',NULL,'{"feature":"messages","what":{"code":"drafted","name":"Certificate","participant_id":1,"people":2}}','2026-03-03T09:02:21Z');
INSERT INTO operation VALUES(117,'do',NULL,'{"feature":"messages","what":{"code":"drafted","name":"Follow-up invitation","participant_id":2,"people":1}}','2026-03-03T09:02:22Z');
INSERT INTO operation VALUES(118,'do',NULL,'{"feature":"messages","what":{"code":"drafted","name":"Session moved","participant_id":3,"people":2}}','2026-03-03T09:02:23Z');
INSERT INTO operation VALUES(120,'do',NULL,'{"feature":"messages","what":{"code":"changed_template","name":"Reminder"}}','2026-03-03T09:02:25Z');
INSERT INTO operation VALUES(121,'do',NULL,'{"feature":"messages","what":{"code":"removed_template","name":"''; drop table 6"}}','2026-03-03T09:02:26Z');
INSERT INTO operation VALUES(122,'do',NULL,'{"feature":"date_finder","what":{"code":"added_dates","programme_id":1,"one":null,"dates":2}}','2026-03-03T09:02:27Z');
INSERT INTO operation VALUES(123,'do',NULL,'{"feature":"date_finder","what":{"code":"asked","programme_id":1,"one_person":5,"people":1,"facilitators":null}}','2026-03-03T09:02:28Z');
INSERT INTO operation VALUES(124,'do',NULL,'{"feature":"date_finder","what":{"code":"replied","programme_id":1,"one_person":6,"people":1,"one":{"date":"2026-07-16","starts_at":"13:00"},"dates":1,"reply":"yes"}}','2026-03-03T09:02:31Z');
INSERT INTO operation VALUES(125,'do',NULL,'{"feature":"date_finder","what":{"code":"not_asked","programme_id":1,"one_person":6,"people":1}}','2026-03-03T09:02:33Z');
INSERT INTO operation VALUES(126,'do',NULL,'{"feature":"date_finder","what":{"code":"made","programme_id":1,"sessions":[26],"people":2}}','2026-03-03T09:02:35Z');
INSERT INTO operation VALUES(127,'do',NULL,'{"feature":"date_finder","what":{"code":"removed_dates","programme_id":1,"one":{"date":"2026-07-16","starts_at":"13:00"},"dates":1}}','2026-03-03T09:02:37Z');
INSERT INTO operation VALUES(128,'do',NULL,'{"feature":"participants","what":{"code":"added","participant_id":15}}','2026-03-03T09:02:38Z');
INSERT INTO operation VALUES(129,'do',NULL,'{"feature":"participants","what":{"code":"edited","participant_id":6}}','2026-03-03T09:02:39Z');
INSERT INTO operation VALUES(130,'do',NULL,'{"feature":"applications","what":{"code":"pasted","course_id":1,"state":"waiting_list","added":2,"updated":0}}','2026-03-03T09:02:42Z');
INSERT INTO operation VALUES(131,'do',NULL,'{"feature":"applications","what":{"code":"brought","course_id":1,"state":"booked","added":1,"updated":0}}','2026-03-03T09:02:43Z');
INSERT INTO operation VALUES(133,'do',NULL,'{"feature":"bookings","what":{"code":"made","participant_id":11,"course_id":1,"state":"waiting_list","new_person":false,"start_session":1}}','2026-03-03T09:02:45Z');
INSERT INTO operation VALUES(134,'do',NULL,'{"feature":"bookings","what":{"code":"state_set","participant_id":null,"count":2,"state":"withdrawn","start_session":1}}','2026-03-03T09:02:46Z');
INSERT INTO operation VALUES(135,'do',NULL,'{"feature":"bookings","what":{"code":"state_set","participant_id":4,"count":1,"state":"booked","start_session":3}}','2026-03-03T09:02:47Z');
INSERT INTO operation VALUES(136,'do',NULL,'{"feature":"bookings","what":{"code":"paid_in_full","course_id":1,"count":1,"amount_pence":15516}}','2026-03-03T09:02:49Z');
INSERT INTO operation VALUES(137,'do',NULL,'{"feature":"bookings","what":{"code":"fee_set","participant_id":5,"fee_pence":7500}}','2026-03-03T09:02:50Z');
INSERT INTO operation VALUES(138,'do',NULL,'{"feature":"bookings","what":{"code":"payer_set","participant_id":6,"employer":true,"due_on":null}}','2026-03-03T09:02:51Z');
INSERT INTO operation VALUES(139,'do',NULL,'{"feature":"bookings","what":{"code":"start_session_set","participant_id":4,"session_number":1}}','2026-03-03T09:02:54Z');
INSERT INTO operation VALUES(140,'do',NULL,'{"feature":"courses","what":{"code":"course_created","course_id":4,"sessions":6}}','2026-03-03T09:02:55Z');
INSERT INTO operation VALUES(141,'do',NULL,'{"feature":"courses","what":{"code":"course_changed","course_id":1}}','2026-03-03T09:02:56Z');
INSERT INTO operation VALUES(142,'do',NULL,'{"feature":"courses","what":{"code":"course_archived","course_id":1}}','2026-03-03T09:02:57Z');
INSERT INTO operation VALUES(143,'do',NULL,'{"feature":"courses","what":{"code":"course_brought_back","course_id":1}}','2026-03-03T09:02:58Z');
INSERT INTO operation VALUES(144,'do',NULL,'{"feature":"courses","what":{"code":"session_added","course_id":1,"number":9,"date":"2026-07-16"}}','2026-03-03T09:02:59Z');
INSERT INTO operation VALUES(145,'do',NULL,'{"feature":"courses","what":{"code":"session_moved","session_id":6,"date":"2026-04-13","starts_at":"09:00","ends_at":"17:00"}}','2026-03-03T09:03:00Z');
INSERT INTO operation VALUES(146,'do',NULL,'{"feature":"courses","what":{"code":"session_cancelled","session_id":4,"left":7,"threshold":6}}','2026-03-03T09:03:01Z');
INSERT INTO operation VALUES(147,'do',NULL,'{"feature":"courses","what":{"code":"session_reinstated","session_id":4}}','2026-03-03T09:03:02Z');
INSERT INTO operation VALUES(148,'do',NULL,'{"feature":"courses","what":{"code":"requirement_added","course_id":1}}','2026-03-03T09:03:03Z');
INSERT INTO operation VALUES(149,'do',NULL,'{"feature":"courses","what":{"code":"requirement_removed","course_id":2,"met_by":0}}','2026-03-03T09:03:05Z');
INSERT INTO operation VALUES(150,'do',NULL,'{"feature":"courses","what":{"code":"programme_changed","programme_id":1}}','2026-03-03T09:03:06Z');
INSERT INTO operation VALUES(151,'do',NULL,'{"feature":"register","what":{"code":"wrote_note","removed":false,"cells":{"people":1,"participant_id":1,"sessions":1,"session_id":4}}}','2026-03-03T09:03:10Z');
INSERT INTO operation VALUES(152,'do',NULL,'{"feature":"register","what":{"code":"set_by_hand","set":"does_not_count","cells":{"people":1,"participant_id":2,"sessions":1,"session_id":6}}}','2026-03-03T09:03:11Z');
INSERT INTO operation VALUES(154,'do',NULL,'{"feature":"attendance_reports","what":{"code":"took","session_id":1,"present":0,"part":0,"absent":0,"unmarked":0}}','2026-03-03T09:03:15Z');
INSERT INTO operation VALUES(155,'do',NULL,'{"feature":"follow_ups","what":{"code":"scheduled","programme_id":1,"sessions":[34],"people":3}}','2026-03-03T09:03:17Z');
INSERT INTO operation VALUES(156,'do',NULL,'{"feature":"follow_ups","what":{"code":"moved","session_id":8,"from":"2026-07-16","to":"2026-10-26","starts_at":"15:00","ends_at":"16:00"}}','2026-03-03T09:03:18Z');
INSERT INTO operation VALUES(157,'do',NULL,'{"feature":"follow_ups","what":{"code":"cancelled","session_id":8}}','2026-03-03T09:03:19Z');
INSERT INTO operation VALUES(158,'do',NULL,'{"feature":"follow_ups","what":{"code":"reinstated","session_id":8}}','2026-03-03T09:03:20Z');
INSERT INTO operation VALUES(160,'do',NULL,'{"feature":"follow_ups","what":{"code":"recorded_earlier_graduate","programme_id":1,"participant_id":3}}','2026-03-03T09:03:24Z');
INSERT INTO operation VALUES(161,'do',NULL,'{"feature":"facilitators","what":{"code":"facilitator_added","facilitator_id":9}}','2026-03-03T09:03:26Z');
INSERT INTO operation VALUES(162,'do',NULL,'{"feature":"facilitators","what":{"code":"facilitator_changed","facilitator_id":2}}','2026-03-03T09:03:27Z');
INSERT INTO operation VALUES(163,'do',NULL,'{"feature":"facilitators","what":{"code":"facilitator_removed","facilitator_id":3}}','2026-03-03T09:03:28Z');
INSERT INTO operation VALUES(164,'do',NULL,'{"feature":"facilitators","what":{"code":"absence_added","facilitator_id":1,"first_day":"2026-04-13","last_day":"2026-04-13"}}','2026-03-03T09:03:29Z');
INSERT INTO operation VALUES(165,'do',NULL,'{"feature":"facilitators","what":{"code":"absence_removed","facilitator_id":2,"first_day":"2026-07-16","last_day":"2026-07-16"}}','2026-03-03T09:03:30Z');
INSERT INTO operation VALUES(166,'do',NULL,'{"feature":"settings","what":{"code":"changed_centre","name":true,"email":false,"minimum_minutes":43,"offer_reply_days":null,"payment_days":15}}','2026-03-03T09:03:31Z');
INSERT INTO operation VALUES(167,'do',NULL,'{"feature":"settings","what":{"code":"added_avoided_week","first_day":"2026-06-08","last_day":"2026-06-08"}}','2026-03-03T09:03:32Z');
INSERT INTO operation VALUES(168,'do',NULL,'{"feature":"settings","what":{"code":"removed_avoided_week","first_day":"2026-06-08","last_day":"2026-06-08"}}','2026-03-03T09:03:33Z');
INSERT INTO operation VALUES(169,'do',NULL,'{"feature":"settings","what":{"code":"added_bank_holiday","date":"2026-01-10"}}','2026-03-03T09:03:34Z');
INSERT INTO operation VALUES(170,'do',NULL,'{"feature":"messages","what":{"code":"drafted","name":"Certificate","participant_id":3,"people":2}}','2026-03-03T09:03:38Z');
INSERT INTO operation VALUES(171,'do',NULL,'{"feature":"messages","what":{"code":"drafted","name":"Follow-up invitation","participant_id":6,"people":1}}','2026-03-03T09:03:39Z');
INSERT INTO operation VALUES(172,'do',NULL,'{"feature":"messages","what":{"code":"drafted","name":"Session moved","participant_id":4,"people":1}}','2026-03-03T09:03:40Z');
INSERT INTO operation VALUES(173,'do',NULL,'{"feature":"messages","what":{"code":"marked","participant_id":2,"people":4,"state":"not_sent"}}','2026-03-03T09:03:41Z');
INSERT INTO operation VALUES(175,'do',NULL,'{"feature":"date_finder","what":{"code":"added_dates","programme_id":1,"one":{"date":"2026-06-08","starts_at":"10:30"},"dates":1}}','2026-03-03T09:03:44Z');
INSERT INTO operation VALUES(176,'do',NULL,'{"feature":"date_finder","what":{"code":"asked","programme_id":1,"one_person":null,"people":2,"facilitators":1}}','2026-03-03T09:03:45Z');
INSERT INTO operation VALUES(177,'do',NULL,'{"feature":"date_finder","what":{"code":"made","programme_id":1,"sessions":[35],"people":4}}','2026-03-03T09:03:52Z');
INSERT INTO operation VALUES(178,'do',NULL,'{"feature":"bookings","what":{"code":"made","participant_id":19,"course_id":1,"state":"applied","new_person":true,"start_session":1}}','2026-03-03T09:03:55Z');
INSERT INTO operation VALUES(179,'do',NULL,'{"feature":"participants","what":{"code":"edited","participant_id":3}}','2026-03-03T09:03:56Z');
INSERT INTO operation VALUES(180,'do',NULL,'{"feature":"applications","what":{"code":"pasted","course_id":1,"state":"booked","added":2,"updated":0}}','2026-03-03T09:03:59Z');
INSERT INTO operation VALUES(181,'do',NULL,'{"feature":"applications","what":{"code":"brought","course_id":1,"state":"waiting_list","added":1,"updated":0}}','2026-03-03T09:04:00Z');
INSERT INTO operation VALUES(183,'do',NULL,'{"feature":"bookings","what":{"code":"made","participant_id":22,"course_id":3,"state":"booked","new_person":false,"start_session":1}}','2026-03-03T09:04:02Z');
INSERT INTO operation VALUES(184,'do',NULL,'{"feature":"bookings","what":{"code":"state_set","participant_id":1,"count":1,"state":"booked","start_session":3}}','2026-03-03T09:04:04Z');
INSERT INTO operation VALUES(185,'do',NULL,'{"feature":"bookings","what":{"code":"fee_set","participant_id":3,"fee_pence":26700}}','2026-03-03T09:04:07Z');
INSERT INTO operation VALUES(186,'do',NULL,'{"feature":"bookings","what":{"code":"payer_set","participant_id":2,"employer":false,"due_on":null}}','2026-03-03T09:04:08Z');
INSERT INTO operation VALUES(187,'do',NULL,'{"feature":"bookings","what":{"code":"start_session_set","participant_id":6,"session_number":5}}','2026-03-03T09:04:11Z');
INSERT INTO operation VALUES(188,'do',NULL,'{"feature":"courses","what":{"code":"course_created","course_id":5,"sessions":6}}','2026-03-03T09:04:12Z');
INSERT INTO operation VALUES(189,'do',NULL,'{"feature":"courses","what":{"code":"course_changed","course_id":1}}','2026-03-03T09:04:13Z');
INSERT INTO operation VALUES(190,'do',NULL,'{"feature":"courses","what":{"code":"course_archived","course_id":1}}','2026-03-03T09:04:14Z');
INSERT INTO operation VALUES(191,'do',NULL,'{"feature":"courses","what":{"code":"course_brought_back","course_id":1}}','2026-03-03T09:04:15Z');
INSERT INTO operation VALUES(192,'do',NULL,'{"feature":"courses","what":{"code":"session_added","course_id":1,"number":10,"date":"2026-12-28"}}','2026-03-03T09:04:16Z');
INSERT INTO operation VALUES(193,'do',NULL,'{"feature":"courses","what":{"code":"session_moved","session_id":5,"date":"2026-10-26","starts_at":"10:00","ends_at":"17:00"}}','2026-03-03T09:04:17Z');
INSERT INTO operation VALUES(194,'do',NULL,'{"feature":"courses","what":{"code":"session_cancelled","session_id":3,"left":8,"threshold":5}}','2026-03-03T09:04:18Z');
INSERT INTO operation VALUES(195,'do',NULL,'{"feature":"courses","what":{"code":"requirement_added","course_id":1}}','2026-03-03T09:04:20Z');
INSERT INTO operation VALUES(196,'do',NULL,'{"feature":"courses","what":{"code":"requirement_removed","course_id":1,"met_by":2}}','2026-03-03T09:04:22Z');
INSERT INTO operation VALUES(197,'do',NULL,'{"feature":"courses","what":{"code":"programme_changed","programme_id":1}}','2026-03-03T09:04:23Z');
INSERT INTO operation VALUES(198,'do',NULL,'{"feature":"register","what":{"code":"marked","mark":{"kind":"absent"},"cells":{"people":1,"participant_id":2,"sessions":1,"session_id":4}}}','2026-03-03T09:04:24Z');
INSERT INTO operation VALUES(199,'do',NULL,'{"feature":"register","what":{"code":"wrote_note","removed":false,"cells":{"people":1,"participant_id":3,"sessions":1,"session_id":6}}}','2026-03-03T09:04:27Z');
INSERT INTO operation VALUES(200,'do',NULL,'{"feature":"register","what":{"code":"set_by_hand","set":"does_not_count","cells":{"people":1,"participant_id":2,"sessions":1,"session_id":5}}}','2026-03-03T09:04:28Z');
INSERT INTO operation VALUES(202,'do',NULL,'{"feature":"attendance_reports","what":{"code":"took","session_id":1,"present":1,"part":0,"absent":0,"unmarked":0}}','2026-03-03T09:04:32Z');
INSERT INTO operation VALUES(203,'do',NULL,'{"feature":"follow_ups","what":{"code":"scheduled","programme_id":1,"sessions":[43],"people":3}}','2026-03-03T09:04:34Z');
INSERT INTO operation VALUES(204,'do',NULL,'{"feature":"follow_ups","what":{"code":"reinstated","session_id":7}}','2026-03-03T09:04:37Z');
INSERT INTO operation VALUES(205,'do',NULL,'{"feature":"follow_ups","what":{"code":"invited","whom":{"one_person":5,"people":1,"one_session":8,"sessions":1}}}','2026-03-03T09:04:38Z');
INSERT INTO operation VALUES(206,'do',NULL,'{"feature":"follow_ups","what":{"code":"recorded_earlier_graduate","programme_id":1,"participant_id":4}}','2026-03-03T09:04:41Z');
INSERT INTO operation VALUES(207,'do',NULL,'{"feature":"follow_ups","what":{"code":"removed_earlier_graduate","programme_id":1,"participant_id":4}}','2026-03-03T09:04:42Z');
INSERT INTO operation VALUES(208,'do',NULL,'{"feature":"facilitators","what":{"code":"facilitator_added","facilitator_id":11}}','2026-03-03T09:04:43Z');
INSERT INTO operation VALUES(209,'do',NULL,'{"feature":"facilitators","what":{"code":"facilitator_changed","facilitator_id":1}}','2026-03-03T09:04:44Z');
INSERT INTO operation VALUES(210,'do',NULL,'{"feature":"facilitators","what":{"code":"facilitator_removed","facilitator_id":6}}','2026-03-03T09:04:45Z');
INSERT INTO operation VALUES(211,'do',NULL,'{"feature":"facilitators","what":{"code":"absence_added","facilitator_id":1,"first_day":"2026-07-16","last_day":"2026-07-16"}}','2026-03-03T09:04:46Z');
INSERT INTO operation VALUES(212,'do',NULL,'{"feature":"facilitators","what":{"code":"absence_removed","facilitator_id":1,"first_day":"2026-04-13","last_day":"2026-04-13"}}','2026-03-03T09:04:47Z');
INSERT INTO operation VALUES(213,'do',NULL,'{"feature":"settings","what":{"code":"changed_centre","name":true,"email":false,"minimum_minutes":59,"offer_reply_days":0,"payment_days":30}}','2026-03-03T09:04:48Z');
INSERT INTO operation VALUES(214,'do',NULL,'{"feature":"settings","what":{"code":"added_avoided_week","first_day":"2026-05-04","last_day":"2026-05-04"}}','2026-03-03T09:04:49Z');
INSERT INTO operation VALUES(215,'do',NULL,'{"feature":"settings","what":{"code":"removed_avoided_week","first_day":"2026-05-04","last_day":"2026-05-04"}}','2026-03-03T09:04:50Z');
INSERT INTO operation VALUES(216,'do',NULL,'{"feature":"settings","what":{"code":"added_bank_holiday","date":"2026-02-10"}}','2026-03-03T09:04:51Z');
INSERT INTO operation VALUES(217,'do',NULL,'{"feature":"messages","what":{"code":"drafted","name":"Certificate","participant_id":3,"people":2}}','2026-03-03T09:04:55Z');
INSERT INTO operation VALUES(218,'do',NULL,'{"feature":"messages","what":{"code":"drafted","name":"Follow-up invitation","participant_id":6,"people":2}}','2026-03-03T09:04:56Z');
INSERT INTO operation VALUES(219,'do',NULL,'{"feature":"messages","what":{"code":"drafted","name":"Session moved","participant_id":3,"people":2}}','2026-03-03T09:04:57Z');
INSERT INTO operation VALUES(220,'do',NULL,'{"feature":"messages","what":{"code":"marked","participant_id":4,"people":2,"state":"sent"}}','2026-03-03T09:04:58Z');
INSERT INTO operation VALUES(221,'do',NULL,'{"feature":"messages","what":{"code":"added_template","template_id":3,"name":"=1+1 1"}}','2026-03-03T09:04:59Z');
INSERT INTO operation VALUES(222,'do',NULL,'{"feature":"messages","what":{"code":"removed_template","name":"=1+1 1"}}','2026-03-03T09:05:00Z');
INSERT INTO operation VALUES(223,'do',NULL,'{"feature":"date_finder","what":{"code":"added_dates","programme_id":1,"one":{"date":"2026-06-08","starts_at":"15:00"},"dates":1}}','2026-03-03T09:05:01Z');
INSERT INTO operation VALUES(225,'do',NULL,'{"feature":"date_finder","what":{"code":"replied","programme_id":1,"one_person":6,"people":1,"one":{"date":"2026-06-08","starts_at":"15:00"},"dates":1,"reply":"if_need_be"}}','2026-03-03T09:05:05Z');
INSERT INTO operation VALUES(226,'do',NULL,'{"feature":"date_finder","what":{"code":"made","programme_id":1,"sessions":[44],"people":4}}','2026-03-03T09:05:09Z');
INSERT INTO operation VALUES(227,'do',NULL,'{"feature":"participants","what":{"code":"added","participant_id":23}}','2026-03-03T09:05:12Z');
INSERT INTO operation VALUES(228,'do',NULL,'{"feature":"participants","what":{"code":"edited","participant_id":6}}','2026-03-03T09:05:13Z');
INSERT INTO operation VALUES(229,'do',NULL,'{"feature":"applications","what":{"code":"pasted","course_id":1,"state":"waiting_list","added":2,"updated":0}}','2026-03-03T09:05:16Z');
INSERT INTO operation VALUES(230,'do',NULL,'{"feature":"applications","what":{"code":"brought","course_id":1,"state":"booked","added":1,"updated":0}}','2026-03-03T09:05:17Z');
INSERT INTO operation VALUES(231,'do',NULL,'{"feature":"participants","what":{"code":"access_needs_saved","participant_id":5}}','2026-03-03T09:05:18Z');
INSERT INTO operation VALUES(232,'do',NULL,'{"feature":"bookings","what":{"code":"made","participant_id":2,"course_id":3,"state":"offered","new_person":false,"start_session":1}}','2026-03-03T09:05:19Z');
INSERT INTO operation VALUES(233,'do',NULL,'{"feature":"bookings","what":{"code":"state_set","participant_id":null,"count":2,"state":"waiting_list","start_session":1}}','2026-03-03T09:05:20Z');
INSERT INTO operation VALUES(234,'do',NULL,'{"feature":"bookings","what":{"code":"state_set","participant_id":1,"count":1,"state":"booked","start_session":1}}','2026-03-03T09:05:21Z');
INSERT INTO operation VALUES(235,'do',NULL,'{"feature":"bookings","what":{"code":"paid_in_full","course_id":1,"count":1,"amount_pence":26700}}','2026-03-03T09:05:23Z');
INSERT INTO operation VALUES(236,'do',NULL,'{"feature":"bookings","what":{"code":"fee_set","participant_id":3,"fee_pence":15400}}','2026-03-03T09:05:24Z');
INSERT INTO operation VALUES(237,'do',NULL,'{"feature":"bookings","what":{"code":"payer_set","participant_id":1,"employer":true,"due_on":"2026-03-24"}}','2026-03-03T09:05:25Z');
INSERT INTO operation VALUES(239,'do',NULL,'{"feature":"courses","what":{"code":"course_created","course_id":6,"sessions":6}}','2026-03-03T09:05:29Z');
INSERT INTO operation VALUES(240,'do',NULL,'{"feature":"courses","what":{"code":"course_changed","course_id":1}}','2026-03-03T09:05:30Z');
INSERT INTO operation VALUES(241,'do',NULL,'{"feature":"courses","what":{"code":"course_archived","course_id":1}}','2026-03-03T09:05:31Z');
INSERT INTO operation VALUES(242,'do',NULL,'{"feature":"courses","what":{"code":"course_brought_back","course_id":1}}','2026-03-03T09:05:32Z');
INSERT INTO operation VALUES(243,'do',NULL,'{"feature":"courses","what":{"code":"session_added","course_id":1,"number":11,"date":"2026-12-28"}}','2026-03-03T09:05:33Z');
INSERT INTO operation VALUES(244,'do',NULL,'{"feature":"courses","what":{"code":"session_moved","session_id":6,"date":"2026-10-26","starts_at":"09:00","ends_at":"17:00"}}','2026-03-03T09:05:34Z');
INSERT INTO operation VALUES(245,'do',NULL,'{"feature":"courses","what":{"code":"session_cancelled","session_id":5,"left":8,"threshold":4}}','2026-03-03T09:05:35Z');
INSERT INTO operation VALUES(246,'do',NULL,'{"feature":"courses","what":{"code":"session_reinstated","session_id":3}}','2026-03-03T09:05:36Z');
INSERT INTO operation VALUES(247,'do',NULL,'{"feature":"courses","what":{"code":"requirement_added","course_id":1}}','2026-03-03T09:05:37Z');
INSERT INTO operation VALUES(248,'do',NULL,'{"feature":"courses","what":{"code":"programme_changed","programme_id":1}}','2026-03-03T09:05:40Z');
INSERT INTO operation VALUES(250,'do',NULL,'{"feature":"register","what":{"code":"marked","mark":{"kind":"apologies"},"cells":{"people":1,"participant_id":1,"sessions":1,"session_id":7}}}','2026-03-03T09:05:42Z');
INSERT INTO operation VALUES(251,'do',NULL,'{"feature":"register","what":{"code":"marked","mark":{"kind":"present"},"cells":{"people":7,"participant_id":null,"sessions":1,"session_id":3}}}','2026-03-03T09:05:43Z');
INSERT INTO operation VALUES(252,'do',NULL,'{"feature":"register","what":{"code":"wrote_note","removed":false,"cells":{"people":1,"participant_id":3,"sessions":1,"session_id":5}}}','2026-03-03T09:05:44Z');
INSERT INTO operation VALUES(253,'do',NULL,'{"feature":"register","what":{"code":"set_by_hand","set":"counts","cells":{"people":1,"participant_id":3,"sessions":1,"session_id":4}}}','2026-03-03T09:05:45Z');
INSERT INTO operation VALUES(255,'do',NULL,'{"feature":"attendance_reports","what":{"code":"forgot_alias","participant_id":5}}','2026-03-03T09:05:47Z');
INSERT INTO operation VALUES(256,'do',NULL,'{"feature":"attendance_reports","what":{"code":"took","session_id":1,"present":0,"part":0,"absent":7,"unmarked":0}}','2026-03-03T09:05:48Z');
INSERT INTO operation VALUES(257,'do',NULL,'{"feature":"attendance_reports","what":{"code":"took","session_id":1,"present":0,"part":0,"absent":0,"unmarked":0}}','2026-03-03T09:05:49Z');
INSERT INTO operation VALUES(258,'do',NULL,'{"feature":"attendance_reports","what":{"code":"took","session_id":1,"present":0,"part":0,"absent":1,"unmarked":0}}','2026-03-03T09:05:50Z');
INSERT INTO operation VALUES(259,'do',NULL,'{"feature":"follow_ups","what":{"code":"scheduled","programme_id":1,"sessions":[52],"people":3}}','2026-03-03T09:05:51Z');
INSERT INTO operation VALUES(260,'do',NULL,'{"feature":"follow_ups","what":{"code":"moved","session_id":7,"from":"2026-04-13","to":"2026-10-26","starts_at":"13:30","ends_at":"14:30"}}','2026-03-03T09:05:52Z');
INSERT INTO operation VALUES(261,'do',NULL,'{"feature":"follow_ups","what":{"code":"cancelled","session_id":7}}','2026-03-03T09:05:53Z');
INSERT INTO operation VALUES(262,'do',NULL,'{"feature":"follow_ups","what":{"code":"reinstated","session_id":7}}','2026-03-03T09:05:54Z');
INSERT INTO operation VALUES(265,'do',NULL,'{"feature":"follow_ups","what":{"code":"recorded_earlier_graduate","programme_id":1,"participant_id":5}}','2026-03-03T09:05:58Z');
INSERT INTO operation VALUES(266,'do',NULL,'{"feature":"facilitators","what":{"code":"facilitator_added","facilitator_id":14}}','2026-03-03T09:06:00Z');
INSERT INTO operation VALUES(267,'do',NULL,'{"feature":"facilitators","what":{"code":"facilitator_changed","facilitator_id":1}}','2026-03-03T09:06:01Z');
INSERT INTO operation VALUES(268,'do',NULL,'{"feature":"facilitators","what":{"code":"absence_added","facilitator_id":1,"first_day":"2026-12-28","last_day":"2026-12-28"}}','2026-03-03T09:06:03Z');
INSERT INTO operation VALUES(269,'do',NULL,'{"feature":"settings","what":{"code":"changed_centre","name":true,"email":false,"minimum_minutes":43,"offer_reply_days":null,"payment_days":20}}','2026-03-03T09:06:05Z');
INSERT INTO operation VALUES(270,'do',NULL,'{"feature":"settings","what":{"code":"added_avoided_week","first_day":"2026-04-13","last_day":"2026-04-13"}}','2026-03-03T09:06:06Z');
INSERT INTO operation VALUES(271,'do',NULL,'{"feature":"settings","what":{"code":"added_bank_holiday","date":"2026-09-13"}}','2026-03-03T09:06:08Z');
INSERT INTO operation VALUES(272,'do',NULL,'{"feature":"messages","what":{"code":"drafted","name":"Certificate","participant_id":3,"people":2}}','2026-03-03T09:06:12Z');
INSERT INTO operation VALUES(273,'do',NULL,'{"feature":"messages","what":{"code":"drafted","name":"Follow-up invitation","participant_id":2,"people":2}}','2026-03-03T09:06:13Z');
INSERT INTO operation VALUES(274,'do',NULL,'{"feature":"messages","what":{"code":"drafted","name":"Session moved","participant_id":2,"people":2}}','2026-03-03T09:06:14Z');
INSERT INTO operation VALUES(276,'do',NULL,'{"feature":"messages","what":{"code":"changed_template","name":"Reminder"}}','2026-03-03T09:06:16Z');
INSERT INTO operation VALUES(277,'do',NULL,'{"feature":"date_finder","what":{"code":"added_dates","programme_id":1,"one":{"date":"2026-10-26","starts_at":"15:00"},"dates":1}}','2026-03-03T09:06:18Z');
INSERT INTO operation VALUES(278,'do',NULL,'{"feature":"date_finder","what":{"code":"asked","programme_id":1,"one_person":1,"people":1,"facilitators":null}}','2026-03-03T09:06:19Z');
INSERT INTO operation VALUES(279,'do',NULL,'{"feature":"date_finder","what":{"code":"replied","programme_id":1,"one_person":6,"people":1,"one":{"date":"2026-10-26","starts_at":"15:00"},"dates":1,"reply":"no"}}','2026-03-03T09:06:22Z');
INSERT INTO operation VALUES(280,'do',NULL,'{"feature":"date_finder","what":{"code":"not_asked","programme_id":1,"one_person":5,"people":1}}','2026-03-03T09:06:24Z');
INSERT INTO operation VALUES(281,'do',NULL,'{"feature":"date_finder","what":{"code":"made","programme_id":1,"sessions":[53],"people":4}}','2026-03-03T09:06:26Z');
INSERT INTO operation VALUES(282,'do',NULL,'{"feature":"participants","what":{"code":"added","participant_id":27}}','2026-03-03T09:06:29Z');
INSERT INTO operation VALUES(283,'do',NULL,'{"feature":"participants","what":{"code":"edited","participant_id":6}}','2026-03-03T09:06:30Z');
INSERT INTO operation VALUES(284,'do',NULL,'{"feature":"applications","what":{"code":"pasted","course_id":1,"state":"booked","added":2,"updated":0}}','2026-03-03T09:06:33Z');
INSERT INTO operation VALUES(285,'do',NULL,'{"feature":"applications","what":{"code":"brought","course_id":1,"state":"applied","added":1,"updated":0}}','2026-03-03T09:06:34Z');
INSERT INTO operation VALUES(287,'do',NULL,'{"feature":"bookings","what":{"code":"made","participant_id":10,"course_id":6,"state":"offered","new_person":false,"start_session":1}}','2026-03-03T09:06:36Z');
INSERT INTO operation VALUES(289,'do',NULL,'{"feature":"bookings","what":{"code":"fee_set","participant_id":4,"fee_pence":7600}}','2026-03-03T09:06:41Z');
INSERT INTO operation VALUES(290,'do',NULL,'{"feature":"bookings","what":{"code":"payer_set","participant_id":2,"employer":true,"due_on":null}}','2026-03-03T09:06:42Z');
INSERT INTO operation VALUES(291,'do',NULL,'{"feature":"bookings","what":{"code":"moved","participant_id":3,"from":1,"to":2,"state":"waiting_list","paid_pence":26700,"marks":2,"start_session":1}}','2026-03-03T09:06:43Z');
INSERT INTO operation VALUES(292,'do',NULL,'{"feature":"bookings","what":{"code":"requirement_set","participant_id":null,"count":2,"requirement_id":2,"position":1,"met":true}}','2026-03-03T09:06:44Z');
INSERT INTO operation VALUES(293,'do',NULL,'{"feature":"bookings","what":{"code":"start_session_set","participant_id":2,"session_number":6}}','2026-03-03T09:06:45Z');
INSERT INTO operation VALUES(294,'do',NULL,'{"feature":"courses","what":{"code":"course_created","course_id":7,"sessions":6}}','2026-03-03T09:06:46Z');
INSERT INTO operation VALUES(295,'do',NULL,'{"feature":"courses","what":{"code":"course_changed","course_id":1}}','2026-03-03T09:06:47Z');
INSERT INTO operation VALUES(296,'do',NULL,'{"feature":"courses","what":{"code":"course_archived","course_id":1}}','2026-03-03T09:06:48Z');
INSERT INTO operation VALUES(297,'do',NULL,'{"feature":"courses","what":{"code":"course_brought_back","course_id":1}}','2026-03-03T09:06:49Z');
INSERT INTO operation VALUES(298,'do',NULL,'{"feature":"courses","what":{"code":"session_added","course_id":1,"number":12,"date":"2026-07-16"}}','2026-03-03T09:06:50Z');
INSERT INTO operation VALUES(299,'do',NULL,'{"feature":"courses","what":{"code":"session_moved","session_id":4,"date":"2026-10-26","starts_at":"15:00","ends_at":"17:00"}}','2026-03-03T09:06:51Z');
INSERT INTO operation VALUES(300,'do',NULL,'{"feature":"courses","what":{"code":"session_cancelled","session_id":1,"left":9,"threshold":2}}','2026-03-03T09:06:52Z');
INSERT INTO operation VALUES(301,'do',NULL,'{"feature":"courses","what":{"code":"session_reinstated","session_id":5}}','2026-03-03T09:06:53Z');
INSERT INTO operation VALUES(302,'do',NULL,'{"feature":"courses","what":{"code":"requirement_added","course_id":1}}','2026-03-03T09:06:54Z');
INSERT INTO operation VALUES(303,'do',NULL,'{"feature":"courses","what":{"code":"programme_changed","programme_id":1}}','2026-03-03T09:06:57Z');
INSERT INTO operation VALUES(304,'do',NULL,'{"feature":"register","what":{"code":"marked","mark":{"kind":"apologies"},"cells":{"people":1,"participant_id":6,"sessions":1,"session_id":8}}}','2026-03-03T09:06:59Z');
INSERT INTO operation VALUES(305,'do',NULL,'{"feature":"register","what":{"code":"wrote_note","removed":false,"cells":{"people":1,"participant_id":3,"sessions":1,"session_id":1}}}','2026-03-03T09:07:01Z');
INSERT INTO operation VALUES(306,'do',NULL,'{"feature":"register","what":{"code":"set_by_hand","set":"counts","cells":{"people":1,"participant_id":5,"sessions":1,"session_id":3}}}','2026-03-03T09:07:02Z');
INSERT INTO operation VALUES(308,'do',NULL,'{"feature":"attendance_reports","what":{"code":"took","session_id":3,"present":0,"part":1,"absent":2,"unmarked":0}}','2026-03-03T09:07:05Z');
INSERT INTO operation VALUES(309,'do',NULL,'{"feature":"follow_ups","what":{"code":"scheduled","programme_id":1,"sessions":[61],"people":5}}','2026-03-03T09:07:08Z');
INSERT INTO operation VALUES(310,'do',NULL,'{"feature":"follow_ups","what":{"code":"moved","session_id":8,"from":"2026-10-26","to":"2026-06-08","starts_at":"15:00","ends_at":"16:00"}}','2026-03-03T09:07:09Z');
INSERT INTO operation VALUES(311,'do',NULL,'{"feature":"follow_ups","what":{"code":"cancelled","session_id":8}}','2026-03-03T09:07:10Z');
INSERT INTO operation VALUES(312,'do',NULL,'{"feature":"follow_ups","what":{"code":"reinstated","session_id":8}}','2026-03-03T09:07:11Z');
INSERT INTO operation VALUES(313,'do',NULL,'{"feature":"follow_ups","what":{"code":"invited","whom":{"one_person":10,"people":1,"one_session":8,"sessions":1}}}','2026-03-03T09:07:12Z');
INSERT INTO operation VALUES(315,'do',NULL,'{"feature":"follow_ups","what":{"code":"recorded_earlier_graduate","programme_id":1,"participant_id":4}}','2026-03-03T09:07:15Z');
INSERT INTO operation VALUES(316,'do',NULL,'{"feature":"follow_ups","what":{"code":"removed_earlier_graduate","programme_id":1,"participant_id":4}}','2026-03-03T09:07:16Z');
INSERT INTO operation VALUES(317,'do',NULL,'{"feature":"facilitators","what":{"code":"facilitator_added","facilitator_id":16}}','2026-03-03T09:07:17Z');
INSERT INTO operation VALUES(318,'do',NULL,'{"feature":"facilitators","what":{"code":"facilitator_changed","facilitator_id":2}}','2026-03-03T09:07:18Z');
INSERT INTO operation VALUES(319,'do',NULL,'{"feature":"facilitators","what":{"code":"absence_added","facilitator_id":2,"first_day":"2026-04-13","last_day":"2026-04-13"}}','2026-03-03T09:07:20Z');
INSERT INTO operation VALUES(320,'do',NULL,'{"feature":"settings","what":{"code":"changed_centre","name":true,"email":false,"minimum_minutes":90,"offer_reply_days":2,"payment_days":27}}','2026-03-03T09:07:22Z');
INSERT INTO operation VALUES(321,'do',NULL,'{"feature":"settings","what":{"code":"added_avoided_week","first_day":"2026-05-04","last_day":"2026-05-04"}}','2026-03-03T09:07:23Z');
INSERT INTO operation VALUES(322,'do',NULL,'{"feature":"settings","what":{"code":"added_bank_holiday","date":"2026-08-12"}}','2026-03-03T09:07:25Z');
INSERT INTO operation VALUES(323,'do',NULL,'{"feature":"settings","what":{"code":"removed_bank_holiday","date":"2026-03-09"}}','2026-03-03T09:07:26Z');
INSERT INTO operation VALUES(324,'do',NULL,'{"feature":"messages","what":{"code":"drafted","name":"Certificate","participant_id":6,"people":1}}','2026-03-03T09:07:29Z');
INSERT INTO operation VALUES(325,'do',NULL,'{"feature":"messages","what":{"code":"drafted","name":"Follow-up invitation","participant_id":3,"people":2}}','2026-03-03T09:07:30Z');
INSERT INTO operation VALUES(326,'do',NULL,'{"feature":"messages","what":{"code":"drafted","name":"Session moved","participant_id":3,"people":2}}','2026-03-03T09:07:31Z');
INSERT INTO operation VALUES(327,'do',NULL,'{"feature":"messages","what":{"code":"marked","participant_id":4,"people":2,"state":"sent"}}','2026-03-03T09:07:32Z');
INSERT INTO operation VALUES(328,'do',NULL,'{"feature":"messages","what":{"code":"added_template","template_id":4,"name":"''; drop table 14"}}','2026-03-03T09:07:33Z');
INSERT INTO operation VALUES(329,'do',NULL,'{"feature":"messages","what":{"code":"brought_back_template","name":"Reminder"}}','2026-03-03T09:07:34Z');
INSERT INTO operation VALUES(330,'do',NULL,'{"feature":"date_finder","what":{"code":"added_dates","programme_id":1,"one":{"date":"2026-06-08","starts_at":"10:30"},"dates":1}}','2026-03-03T09:07:35Z');
INSERT INTO operation VALUES(331,'do',NULL,'{"feature":"date_finder","what":{"code":"asked","programme_id":1,"one_person":null,"people":2,"facilitators":null}}','2026-03-03T09:07:36Z');
INSERT INTO operation VALUES(332,'do',NULL,'{"feature":"date_finder","what":{"code":"took_table","programme_id":1,"replies":1,"people":1,"dates":1}}','2026-03-03T09:07:40Z');
INSERT INTO operation VALUES(333,'do',NULL,'{"feature":"date_finder","what":{"code":"made","programme_id":1,"sessions":[62],"people":6}}','2026-03-03T09:07:43Z');
INSERT INTO operation VALUES(334,'undo',333,'{"feature":"date_finder","what":{"code":"made","programme_id":1,"sessions":[62],"people":6}}','2026-03-03T09:07:46Z');
INSERT INTO operation VALUES(335,'undo',332,'{"feature":"date_finder","what":{"code":"took_table","programme_id":1,"replies":1,"people":1,"dates":1}}','2026-03-03T09:07:47Z');
INSERT INTO operation VALUES(336,'redo',332,'{"feature":"date_finder","what":{"code":"took_table","programme_id":1,"replies":1,"people":1,"dates":1}}','2026-03-03T09:07:48Z');
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
INSERT INTO change VALUES(35,2,'participant',1,1,NULL,NULL,'{"id":1,"uid":"6ce1ec8c-4ec1-5136-afbf-ca1bd14ab2bc","first_name":"Grace","last_name":"Adeyemi","phone":"","organisation":"","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"grace adeyemi\ngrace@example.org","sort_key":"adeyemi\tgrace","is_sample":0}');
INSERT INTO change VALUES(36,2,'participant_email',1,1,NULL,NULL,'{"id":1,"participant_id":1,"email":"grace@example.org","folded":"grace@example.org","is_main":1}');
INSERT INTO change VALUES(37,2,'booking',1,1,1,NULL,'{"id":1,"uid":"e5d289a9-7f03-5443-b1ab-638379663732","participant_id":1,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(38,2,'booking_event',1,1,1,NULL,'{"id":1,"booking_id":1,"state":"booked","on_date":"2026-01-12","reason":"","over_capacity":0}');
INSERT INTO change VALUES(39,3,'participant',2,2,NULL,NULL,'{"id":2,"uid":"9194be87-d770-5ed9-9434-e3e8d15b91d0","first_name":"Tom","last_name":"Ashworth","phone":"","organisation":"","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"tom ashworth\ntom@example.org","sort_key":"ashworth\ttom","is_sample":0}');
INSERT INTO change VALUES(40,3,'participant_email',2,2,NULL,NULL,'{"id":2,"participant_id":2,"email":"tom@example.org","folded":"tom@example.org","is_main":1}');
INSERT INTO change VALUES(41,3,'booking',2,2,1,NULL,'{"id":2,"uid":"d7b4b242-ad42-5c58-af85-756422b61924","participant_id":2,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(42,3,'booking_event',2,2,1,NULL,'{"id":2,"booking_id":2,"state":"booked","on_date":"2026-01-12","reason":"","over_capacity":0}');
INSERT INTO change VALUES(43,4,'participant',3,3,NULL,NULL,'{"id":3,"uid":"04860588-6fd9-5a9e-8009-579fb7e3e0bc","first_name":"Bea","last_name":"Bright","phone":"","organisation":"","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"bea bright\nbea@example.org","sort_key":"bright\tbea","is_sample":0}');
INSERT INTO change VALUES(44,4,'participant_email',3,3,NULL,NULL,'{"id":3,"participant_id":3,"email":"bea@example.org","folded":"bea@example.org","is_main":1}');
INSERT INTO change VALUES(45,4,'booking',3,3,1,NULL,'{"id":3,"uid":"e9a4e1be-c39d-5dae-9aa0-94b2d14cb6f0","participant_id":3,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(46,4,'booking_event',3,3,1,NULL,'{"id":3,"booking_id":3,"state":"booked","on_date":"2026-01-12","reason":"","over_capacity":0}');
INSERT INTO change VALUES(47,5,'participant',4,4,NULL,NULL,'{"id":4,"uid":"596cf9d9-a653-583c-8753-d4f51b95e679","first_name":"Rowan","last_name":"Castle","phone":"","organisation":"","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"rowan castle\nrowan@example.org","sort_key":"castle\trowan","is_sample":0}');
INSERT INTO change VALUES(48,5,'participant_email',4,4,NULL,NULL,'{"id":4,"participant_id":4,"email":"rowan@example.org","folded":"rowan@example.org","is_main":1}');
INSERT INTO change VALUES(49,5,'booking',4,4,1,NULL,'{"id":4,"uid":"913c7e7f-23b4-5e9c-b6e4-0cc688b1320a","participant_id":4,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(50,5,'booking_event',4,4,1,NULL,'{"id":4,"booking_id":4,"state":"booked","on_date":"2026-01-12","reason":"","over_capacity":0}');
INSERT INTO change VALUES(51,6,'participant',5,5,NULL,NULL,'{"id":5,"uid":"b4a79ea6-f26c-5c04-a3fd-692a57dc26a5","first_name":"Nia","last_name":"Evans","phone":"","organisation":"","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"nia evans\nnia@example.org","sort_key":"evans\tnia","is_sample":0}');
INSERT INTO change VALUES(52,6,'participant_email',5,5,NULL,NULL,'{"id":5,"participant_id":5,"email":"nia@example.org","folded":"nia@example.org","is_main":1}');
INSERT INTO change VALUES(53,6,'booking',5,5,1,NULL,'{"id":5,"uid":"0d488d0a-0b48-50cc-909b-e483157e50bf","participant_id":5,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(54,6,'booking_event',5,5,1,NULL,'{"id":5,"booking_id":5,"state":"booked","on_date":"2026-01-12","reason":"","over_capacity":0}');
INSERT INTO change VALUES(55,7,'participant',6,6,NULL,NULL,'{"id":6,"uid":"61deda6a-f5cc-57a0-8d84-d8bed07dc6d9","first_name":"Idris","last_name":"Jones","phone":"","organisation":"","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"idris jones\nidris@example.org","sort_key":"jones\tidris","is_sample":0}');
INSERT INTO change VALUES(56,7,'participant_email',6,6,NULL,NULL,'{"id":6,"participant_id":6,"email":"idris@example.org","folded":"idris@example.org","is_main":1}');
INSERT INTO change VALUES(57,7,'booking',6,6,1,NULL,'{"id":6,"uid":"2d772f3b-5ee6-52ac-874a-c1c875cd1973","participant_id":6,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(58,7,'booking_event',6,6,1,NULL,'{"id":6,"booking_id":6,"state":"booked","on_date":"2026-01-12","reason":"","over_capacity":0}');
INSERT INTO change VALUES(59,8,'session',7,NULL,NULL,NULL,'{"id":7,"uid":"77bc1102-3383-58da-ba81-538bfd58ceda","course_id":null,"programme_id":1,"number":1,"state":"planned","cancelled_reason":"","local_date":"2026-04-13","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"Łucja 0","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(60,8,'session_facilitator',13,NULL,NULL,NULL,'{"id":13,"session_id":7,"facilitator_id":1}');
INSERT INTO change VALUES(61,8,'invitee',1,1,NULL,NULL,'{"id":1,"session_id":7,"participant_id":1,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(62,9,'session',8,NULL,NULL,NULL,'{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-06-08","starts_at":"16:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"O’Neill 1","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(63,9,'session_facilitator',14,NULL,NULL,NULL,'{"id":14,"session_id":8,"facilitator_id":1}');
INSERT INTO change VALUES(64,9,'invitee',2,2,NULL,NULL,'{"id":2,"session_id":8,"participant_id":2,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(65,9,'invitee',3,3,NULL,NULL,'{"id":3,"session_id":8,"participant_id":3,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(66,10,'added_bank_holiday',1,NULL,NULL,NULL,'{"id":1,"local_date":"2026-03-09","title":"On the day of session 5"}');
INSERT INTO change VALUES(67,11,'participant',7,7,NULL,NULL,'{"id":7,"uid":"d61af95d-235d-5888-a09b-6631fd8925f7","first_name":"=1+1 4 O’Neill","last_name":"14","phone":"","organisation":"","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"=1+1 4 o''neill 14\np46.1@example.org","sort_key":"14\t=1+1 4 o''neill","is_sample":0}');
INSERT INTO change VALUES(68,11,'participant_email',7,7,NULL,NULL,'{"id":7,"participant_id":7,"email":"p46.1@example.org","folded":"p46.1@example.org","is_main":1}');
INSERT INTO change VALUES(69,12,'participant',6,6,NULL,'{"id":6,"uid":"61deda6a-f5cc-57a0-8d84-d8bed07dc6d9","first_name":"Idris","last_name":"Jones","phone":"","organisation":"","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"idris jones\nidris@example.org","sort_key":"jones\tidris","is_sample":0}','{"id":6,"uid":"61deda6a-f5cc-57a0-8d84-d8bed07dc6d9","first_name":"Łucja 11","last_name":"Castle","phone":"","organisation":"😀 مريم 1","job_title":"","leadership_role_confirmed_on":null,"notes":"Łucja 11","search_text":"lucja 11 castle\ngrinning mrym 1\na169050143@example.org\nb428069208@example.org","sort_key":"castle\tlucja 11","is_sample":0}');
INSERT INTO change VALUES(70,12,'participant_email',6,6,NULL,'{"id":6,"participant_id":6,"email":"idris@example.org","folded":"idris@example.org","is_main":1}',NULL);
INSERT INTO change VALUES(71,12,'participant_email',8,6,NULL,NULL,'{"id":8,"participant_id":6,"email":"a169050143@example.org","folded":"a169050143@example.org","is_main":1}');
INSERT INTO change VALUES(72,12,'participant_email',9,6,NULL,NULL,'{"id":9,"participant_id":6,"email":"b428069208@example.org","folded":"b428069208@example.org","is_main":0}');
INSERT INTO change VALUES(73,13,'participant_email',7,3,NULL,'{"id":7,"participant_id":7,"email":"p46.1@example.org","folded":"p46.1@example.org","is_main":1}','{"id":7,"participant_id":3,"email":"p46.1@example.org","folded":"p46.1@example.org","is_main":0}');
INSERT INTO change VALUES(74,13,'participant_email',3,3,NULL,'{"id":3,"participant_id":3,"email":"bea@example.org","folded":"bea@example.org","is_main":1}','{"id":3,"participant_id":3,"email":"bea@example.org","folded":"bea@example.org","is_main":0}');
INSERT INTO change VALUES(75,13,'participant_email',7,3,NULL,'{"id":7,"participant_id":3,"email":"p46.1@example.org","folded":"p46.1@example.org","is_main":0}','{"id":7,"participant_id":3,"email":"p46.1@example.org","folded":"p46.1@example.org","is_main":1}');
INSERT INTO change VALUES(76,13,'participant',3,3,NULL,'{"id":3,"uid":"04860588-6fd9-5a9e-8009-579fb7e3e0bc","first_name":"Bea","last_name":"Bright","phone":"","organisation":"","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"bea bright\nbea@example.org","sort_key":"bright\tbea","is_sample":0}','{"id":3,"uid":"04860588-6fd9-5a9e-8009-579fb7e3e0bc","first_name":"=1+1 4 O’Neill","last_name":"14","phone":"","organisation":"","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"=1+1 4 o''neill 14\np46.1@example.org\nbea@example.org","sort_key":"14\t=1+1 4 o''neill","is_sample":0}');
INSERT INTO change VALUES(77,13,'merged_participant',1,3,NULL,NULL,'{"id":1,"participant_id":3,"was_id":7,"was_uid":"d61af95d-235d-5888-a09b-6631fd8925f7"}');
INSERT INTO change VALUES(78,13,'participant',7,7,NULL,'{"id":7,"uid":"d61af95d-235d-5888-a09b-6631fd8925f7","first_name":"=1+1 4 O’Neill","last_name":"14","phone":"","organisation":"","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"=1+1 4 o''neill 14\np46.1@example.org","sort_key":"14\t=1+1 4 o''neill","is_sample":0}',NULL);
INSERT INTO change VALUES(79,14,'participant',8,8,NULL,NULL,'{"id":8,"uid":"aa977ced-75c0-53a6-bd12-fdb07ae4b7e7","first_name":"O’Neill","last_name":"5","phone":"","organisation":"Łucja 4","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"o''neill 5\nlucja 4\nq33@example.org","sort_key":"5\to''neill","is_sample":0}');
INSERT INTO change VALUES(80,14,'participant_email',10,8,NULL,NULL,'{"id":10,"participant_id":8,"email":"q33@example.org","folded":"q33@example.org","is_main":1}');
INSERT INTO change VALUES(81,14,'booking',7,8,1,NULL,'{"id":7,"uid":"44a7413c-eef5-5a8c-8580-1a736db46f14","participant_id":8,"course_id":1,"state":"waiting_list","state_since":"2026-02-02","applied_on":"2026-02-02","booked_on":null,"start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":null,"payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(82,14,'booking_event',7,8,1,NULL,'{"id":7,"booking_id":7,"state":"waiting_list","on_date":"2026-02-02","reason":"","over_capacity":0}');
INSERT INTO change VALUES(83,14,'participant',9,9,NULL,NULL,'{"id":9,"uid":"06bb7b03-e978-5e58-89b5-7d6504c35c10","first_name":"Łucja 4 O’Neill","last_name":"5","phone":"","organisation":"Ash Hospice","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"lucja 4 o''neill 5\nash hospice\np3.22@example.org","sort_key":"5\tlucja 4 o''neill","is_sample":0}');
INSERT INTO change VALUES(84,14,'participant_email',11,9,NULL,NULL,'{"id":11,"participant_id":9,"email":"p3.22@example.org","folded":"p3.22@example.org","is_main":1}');
INSERT INTO change VALUES(85,14,'booking',8,9,1,NULL,'{"id":8,"uid":"46a7cf6e-cbd9-5a56-b449-dc9a060f51bd","participant_id":9,"course_id":1,"state":"waiting_list","state_since":"2026-02-02","applied_on":"2026-02-02","booked_on":null,"start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":null,"payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(86,14,'booking_event',8,9,1,NULL,'{"id":8,"booking_id":8,"state":"waiting_list","on_date":"2026-02-02","reason":"","over_capacity":0}');
INSERT INTO change VALUES(87,15,'participant',10,10,NULL,NULL,'{"id":10,"uid":"b7ea3516-3f65-509d-aa64-a12abc6d1cd8","first_name":"Łucja","last_name":"5","phone":"","organisation":"😀 مريم 14","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"lucja 5\ngrinning mrym 14\nq20@example.org","sort_key":"5\tlucja","is_sample":0}');
INSERT INTO change VALUES(88,15,'participant_email',12,10,NULL,NULL,'{"id":12,"participant_id":10,"email":"q20@example.org","folded":"q20@example.org","is_main":1}');
INSERT INTO change VALUES(89,15,'booking',9,10,1,NULL,'{"id":9,"uid":"93827226-45f0-5684-9341-67435f1aebeb","participant_id":10,"course_id":1,"state":"booked","state_since":"2026-02-02","applied_on":"2026-02-02","booked_on":"2026-02-02","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-03-04","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(90,15,'booking_event',9,10,1,NULL,'{"id":9,"booking_id":9,"state":"booked","on_date":"2026-02-02","reason":"","over_capacity":0}');
INSERT INTO change VALUES(91,15,'application_answer',1,10,1,NULL,'{"id":1,"booking_id":9,"question":"Why do you come?","answer":"Because of 8"}');
INSERT INTO change VALUES(92,15,'application_file',1,NULL,1,NULL,'{"id":1,"course_id":1,"kept_file_id":1,"taken_at":"2026-03-03T09:00:09Z"}');
INSERT INTO change VALUES(93,16,'access_needs',1,4,NULL,NULL,'{"id":1,"participant_id":4,"needs":"Step-free"}');
INSERT INTO change VALUES(94,17,'booking',6,6,1,'{"id":6,"uid":"2d772f3b-5ee6-52ac-874a-c1c875cd1973","participant_id":6,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}','{"id":6,"uid":"2d772f3b-5ee6-52ac-874a-c1c875cd1973","participant_id":6,"course_id":1,"state":"withdrawn","state_since":"2026-02-20","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(95,17,'booking_event',10,6,1,NULL,'{"id":10,"booking_id":6,"state":"withdrawn","on_date":"2026-02-20","reason":"","over_capacity":0}');
INSERT INTO change VALUES(96,18,'booking',3,3,1,'{"id":3,"uid":"e9a4e1be-c39d-5dae-9aa0-94b2d14cb6f0","participant_id":3,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}','{"id":3,"uid":"e9a4e1be-c39d-5dae-9aa0-94b2d14cb6f0","participant_id":3,"course_id":1,"state":"booked","state_since":"2026-02-20","applied_on":"2026-02-20","booked_on":"2026-02-20","start_session_number":3,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-03-22","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(97,18,'booking_event',11,3,1,NULL,'{"id":11,"booking_id":3,"state":"booked","on_date":"2026-02-20","reason":"","over_capacity":0}');
INSERT INTO change VALUES(98,19,'payment',1,2,1,NULL,'{"id":1,"uid":"5a39c74c-15fa-5d89-a8df-c740897e601e","booking_id":2,"kind":"payment","amount_pence":2853,"paid_on":"2026-02-03","method":"😀 مريم 3","notes":""}');
INSERT INTO change VALUES(99,20,'payment',2,2,1,NULL,'{"id":2,"uid":"a84aa48e-0c8e-5772-8665-f54277d4048e","booking_id":2,"kind":"payment","amount_pence":17147,"paid_on":"2026-02-03","method":"O’Neill 11","notes":""}');
INSERT INTO change VALUES(100,20,'payment',3,4,1,NULL,'{"id":3,"uid":"3fcbcf72-1bff-54e0-a725-f5a48fb4cf91","booking_id":4,"kind":"payment","amount_pence":20000,"paid_on":"2026-02-03","method":"O’Neill 11","notes":""}');
INSERT INTO change VALUES(101,21,'booking',3,3,1,'{"id":3,"uid":"e9a4e1be-c39d-5dae-9aa0-94b2d14cb6f0","participant_id":3,"course_id":1,"state":"booked","state_since":"2026-02-20","applied_on":"2026-02-20","booked_on":"2026-02-20","start_session_number":3,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-03-22","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}','{"id":3,"uid":"e9a4e1be-c39d-5dae-9aa0-94b2d14cb6f0","participant_id":3,"course_id":1,"state":"booked","state_since":"2026-02-20","applied_on":"2026-02-20","booked_on":"2026-02-20","start_session_number":3,"fee_pence":3800,"fee_reason":"''; drop table 5","notes":"","reply_by":null,"due_on":"2026-03-22","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(102,22,'booking',5,5,1,'{"id":5,"uid":"0d488d0a-0b48-50cc-909b-e483157e50bf","participant_id":5,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}','{"id":5,"uid":"0d488d0a-0b48-50cc-909b-e483157e50bf","participant_id":5,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"person","payer_name":"","purchase_order":"=1+1 6","invoice_number":"INV-40","moved_from_id":null}');
INSERT INTO change VALUES(103,22,'booking',5,5,1,'{"id":5,"uid":"0d488d0a-0b48-50cc-909b-e483157e50bf","participant_id":5,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"person","payer_name":"","purchase_order":"=1+1 6","invoice_number":"INV-40","moved_from_id":null}','{"id":5,"uid":"0d488d0a-0b48-50cc-909b-e483157e50bf","participant_id":5,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-03-27","payer":"person","payer_name":"","purchase_order":"=1+1 6","invoice_number":"INV-40","moved_from_id":null}');
INSERT INTO change VALUES(104,24,'booking',1,1,1,'{"id":1,"uid":"e5d289a9-7f03-5443-b1ab-638379663732","participant_id":1,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}','{"id":1,"uid":"e5d289a9-7f03-5443-b1ab-638379663732","participant_id":1,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":6,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(105,25,'course',2,NULL,2,NULL,'{"id":2,"uid":"ad9d4144-e6ab-5cf1-a35a-735c867feecc","programme_id":1,"title":"Cohort O’Neill 13","capacity":24,"fee_pence":20000,"zoom_link":"https://zoom.example.org/j/700900","certificate_threshold":4,"minimum_minutes":90,"notes":"","archived_on":null}');
INSERT INTO change VALUES(106,25,'requirement',6,NULL,2,NULL,'{"id":6,"course_id":2,"position":1,"requirement":"Able to attend all six sessions"}');
INSERT INTO change VALUES(107,25,'requirement',7,NULL,2,NULL,'{"id":7,"course_id":2,"position":2,"requirement":"Zoom in a private space, camera on throughout"}');
INSERT INTO change VALUES(108,25,'requirement',8,NULL,2,NULL,'{"id":8,"course_id":2,"position":3,"requirement":"Guidelines read before session 1"}');
INSERT INTO change VALUES(109,25,'requirement',9,NULL,2,NULL,'{"id":9,"course_id":2,"position":4,"requirement":"Equipment checked with the Zoom link"}');
INSERT INTO change VALUES(110,25,'requirement',10,NULL,2,NULL,'{"id":10,"course_id":2,"position":5,"requirement":"Leadership role in health or social care"}');
INSERT INTO change VALUES(111,25,'course_facilitator',3,NULL,2,NULL,'{"id":3,"course_id":2,"facilitator_id":1}');
INSERT INTO change VALUES(112,25,'course_facilitator',4,NULL,2,NULL,'{"id":4,"course_id":2,"facilitator_id":2}');
INSERT INTO change VALUES(113,25,'session',9,NULL,2,NULL,'{"id":9,"uid":"8580bc4c-26e2-522d-8984-130fd3c90b2b","course_id":2,"programme_id":null,"number":1,"state":"planned","cancelled_reason":"","local_date":"2026-12-28","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(114,25,'session_facilitator',15,NULL,2,NULL,'{"id":15,"session_id":9,"facilitator_id":1}');
INSERT INTO change VALUES(115,25,'session_facilitator',16,NULL,2,NULL,'{"id":16,"session_id":9,"facilitator_id":2}');
INSERT INTO change VALUES(116,25,'session',10,NULL,2,NULL,'{"id":10,"uid":"843c2248-cb4d-55b7-b3f9-b7991fa3f113","course_id":2,"programme_id":null,"number":2,"state":"planned","cancelled_reason":"","local_date":"2027-01-04","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(117,25,'session_facilitator',17,NULL,2,NULL,'{"id":17,"session_id":10,"facilitator_id":1}');
INSERT INTO change VALUES(118,25,'session_facilitator',18,NULL,2,NULL,'{"id":18,"session_id":10,"facilitator_id":2}');
INSERT INTO change VALUES(119,25,'session',11,NULL,2,NULL,'{"id":11,"uid":"5f077091-2a5a-5f0b-9035-6621f9b0aea8","course_id":2,"programme_id":null,"number":3,"state":"planned","cancelled_reason":"","local_date":"2027-01-11","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(120,25,'session_facilitator',19,NULL,2,NULL,'{"id":19,"session_id":11,"facilitator_id":1}');
INSERT INTO change VALUES(121,25,'session_facilitator',20,NULL,2,NULL,'{"id":20,"session_id":11,"facilitator_id":2}');
INSERT INTO change VALUES(122,25,'session',12,NULL,2,NULL,'{"id":12,"uid":"f38b89cf-2abb-5c13-9c03-2cdc9d6ed544","course_id":2,"programme_id":null,"number":4,"state":"planned","cancelled_reason":"","local_date":"2027-01-18","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(123,25,'session_facilitator',21,NULL,2,NULL,'{"id":21,"session_id":12,"facilitator_id":1}');
INSERT INTO change VALUES(124,25,'session_facilitator',22,NULL,2,NULL,'{"id":22,"session_id":12,"facilitator_id":2}');
INSERT INTO change VALUES(125,25,'session',13,NULL,2,NULL,'{"id":13,"uid":"c33ede0e-c787-533c-af6b-ff091677cde7","course_id":2,"programme_id":null,"number":5,"state":"planned","cancelled_reason":"","local_date":"2027-01-25","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(126,25,'session_facilitator',23,NULL,2,NULL,'{"id":23,"session_id":13,"facilitator_id":1}');
INSERT INTO change VALUES(127,25,'session_facilitator',24,NULL,2,NULL,'{"id":24,"session_id":13,"facilitator_id":2}');
INSERT INTO change VALUES(128,25,'session',14,NULL,2,NULL,'{"id":14,"uid":"9aa9b219-0fb6-5da9-a6e4-eaa1565b46dc","course_id":2,"programme_id":null,"number":6,"state":"planned","cancelled_reason":"","local_date":"2027-02-01","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(129,25,'session_facilitator',25,NULL,2,NULL,'{"id":25,"session_id":14,"facilitator_id":1}');
INSERT INTO change VALUES(130,25,'session_facilitator',26,NULL,2,NULL,'{"id":26,"session_id":14,"facilitator_id":2}');
INSERT INTO change VALUES(131,26,'facilitator',3,NULL,NULL,NULL,'{"id":3,"uid":"03b51906-3ea9-5c93-a55c-fbc081518f0f","name":"=1+1 11","email":"","is_sample":0}');
INSERT INTO change VALUES(132,26,'course',1,NULL,1,'{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"Compassionate Leadership, spring 2026","capacity":24,"fee_pence":20000,"zoom_link":"https://zoom.example.org/j/700900","certificate_threshold":4,"minimum_minutes":90,"notes":"","archived_on":null}','{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"=1+1 11","capacity":30,"fee_pence":15000,"zoom_link":"","certificate_threshold":5,"minimum_minutes":10,"notes":"=1+1 0","archived_on":null}');
INSERT INTO change VALUES(133,26,'course_facilitator',1,NULL,1,'{"id":1,"course_id":1,"facilitator_id":1}',NULL);
INSERT INTO change VALUES(134,26,'course_facilitator',5,NULL,1,NULL,'{"id":5,"course_id":1,"facilitator_id":3}');
INSERT INTO change VALUES(135,26,'session_facilitator',9,NULL,1,'{"id":9,"session_id":5,"facilitator_id":1}',NULL);
INSERT INTO change VALUES(136,26,'session_facilitator',27,NULL,1,NULL,'{"id":27,"session_id":5,"facilitator_id":3}');
INSERT INTO change VALUES(137,26,'session_facilitator',11,NULL,1,'{"id":11,"session_id":6,"facilitator_id":1}',NULL);
INSERT INTO change VALUES(138,26,'session_facilitator',28,NULL,1,NULL,'{"id":28,"session_id":6,"facilitator_id":3}');
INSERT INTO change VALUES(139,27,'course',1,NULL,1,'{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"=1+1 11","capacity":30,"fee_pence":15000,"zoom_link":"","certificate_threshold":5,"minimum_minutes":10,"notes":"=1+1 0","archived_on":null}','{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"=1+1 11","capacity":30,"fee_pence":15000,"zoom_link":"","certificate_threshold":5,"minimum_minutes":10,"notes":"=1+1 0","archived_on":"2026-03-03"}');
INSERT INTO change VALUES(140,28,'course',1,NULL,1,'{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"=1+1 11","capacity":30,"fee_pence":15000,"zoom_link":"","certificate_threshold":5,"minimum_minutes":10,"notes":"=1+1 0","archived_on":"2026-03-03"}','{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"=1+1 11","capacity":30,"fee_pence":15000,"zoom_link":"","certificate_threshold":5,"minimum_minutes":10,"notes":"=1+1 0","archived_on":null}');
INSERT INTO change VALUES(141,29,'session',15,NULL,1,NULL,'{"id":15,"uid":"b30a26d9-770a-5e0e-8834-cdd9b8cf8208","course_id":1,"programme_id":null,"number":7,"state":"planned","cancelled_reason":"","local_date":"2026-10-26","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"=1+1 3","notes":"<script> 2","calendar_sequence":0}');
INSERT INTO change VALUES(142,29,'session_facilitator',29,NULL,1,NULL,'{"id":29,"session_id":15,"facilitator_id":1}');
INSERT INTO change VALUES(143,30,'session',2,NULL,1,'{"id":2,"uid":"d415ef39-0e01-5be4-a22a-cc9e0409db6d","course_id":1,"programme_id":null,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-02-16","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}','{"id":2,"uid":"d415ef39-0e01-5be4-a22a-cc9e0409db6d","course_id":1,"programme_id":null,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-04-13","starts_at":"10:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":1}');
INSERT INTO change VALUES(144,30,'session',2,NULL,1,'{"id":2,"uid":"d415ef39-0e01-5be4-a22a-cc9e0409db6d","course_id":1,"programme_id":null,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-04-13","starts_at":"10:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":1}','{"id":2,"uid":"d415ef39-0e01-5be4-a22a-cc9e0409db6d","course_id":1,"programme_id":null,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-04-13","starts_at":"10:00","ends_at":"17:00","break_minutes":10,"zone":"Europe/London","zoom_link":"","title":"Łucja 14","notes":"O’Neill 16","calendar_sequence":1}');
INSERT INTO change VALUES(145,30,'session_facilitator',4,NULL,1,'{"id":4,"session_id":2,"facilitator_id":2}',NULL);
INSERT INTO change VALUES(146,31,'session',2,NULL,1,'{"id":2,"uid":"d415ef39-0e01-5be4-a22a-cc9e0409db6d","course_id":1,"programme_id":null,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-04-13","starts_at":"10:00","ends_at":"17:00","break_minutes":10,"zone":"Europe/London","zoom_link":"","title":"Łucja 14","notes":"O’Neill 16","calendar_sequence":1}','{"id":2,"uid":"d415ef39-0e01-5be4-a22a-cc9e0409db6d","course_id":1,"programme_id":null,"number":2,"state":"cancelled","cancelled_reason":"=1+1 4","local_date":"2026-04-13","starts_at":"10:00","ends_at":"17:00","break_minutes":10,"zone":"Europe/London","zoom_link":"","title":"Łucja 14","notes":"O’Neill 16","calendar_sequence":2}');
INSERT INTO change VALUES(147,32,'session',2,NULL,1,'{"id":2,"uid":"d415ef39-0e01-5be4-a22a-cc9e0409db6d","course_id":1,"programme_id":null,"number":2,"state":"cancelled","cancelled_reason":"=1+1 4","local_date":"2026-04-13","starts_at":"10:00","ends_at":"17:00","break_minutes":10,"zone":"Europe/London","zoom_link":"","title":"Łucja 14","notes":"O’Neill 16","calendar_sequence":2}','{"id":2,"uid":"d415ef39-0e01-5be4-a22a-cc9e0409db6d","course_id":1,"programme_id":null,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-04-13","starts_at":"10:00","ends_at":"17:00","break_minutes":10,"zone":"Europe/London","zoom_link":"","title":"Łucja 14","notes":"O’Neill 16","calendar_sequence":3}');
INSERT INTO change VALUES(148,33,'requirement',11,NULL,1,NULL,'{"id":11,"course_id":1,"position":6,"requirement":"''; drop table 9"}');
INSERT INTO change VALUES(149,34,'requirement',3,NULL,1,'{"id":3,"course_id":1,"position":3,"requirement":"Guidelines read before session 1"}','{"id":3,"course_id":1,"position":3,"requirement":"=1+1 13"}');
INSERT INTO change VALUES(150,35,'requirement',1,NULL,1,'{"id":1,"course_id":1,"position":1,"requirement":"Able to attend all six sessions"}',NULL);
INSERT INTO change VALUES(151,36,'programme',1,NULL,NULL,'{"id":1,"uid":"98da7f6b-807c-576c-8c3b-446506aadd00","title":"Compassionate Leadership","session_count":6,"every_weeks":1,"starts_at":"15:00","ends_at":"17:00","capacity":24,"fee_pence":20000,"zoom_link":"https://zoom.example.org/j/700900","certificate_threshold":4,"minimum_minutes":90,"follow_up_starts_at":"15:00","follow_up_minutes":60,"is_sample":0}','{"id":1,"uid":"98da7f6b-807c-576c-8c3b-446506aadd00","title":"O’Neill 14","session_count":6,"every_weeks":1,"starts_at":"15:00","ends_at":"17:00","capacity":24,"fee_pence":20000,"zoom_link":"https://zoom.example.org/j/700900","certificate_threshold":4,"minimum_minutes":90,"follow_up_starts_at":"15:00","follow_up_minutes":60,"is_sample":0}');
INSERT INTO change VALUES(152,36,'programme_requirement',6,NULL,NULL,NULL,'{"id":6,"programme_id":1,"position":6,"requirement":"Łucja 1"}');
INSERT INTO change VALUES(153,37,'attendance',1,3,1,NULL,'{"id":1,"session_id":3,"participant_id":3,"mark":"part","minutes":95,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(154,37,'attendance',2,2,1,NULL,'{"id":2,"session_id":3,"participant_id":2,"mark":"present","minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(155,38,'attendance',3,3,NULL,NULL,'{"id":3,"session_id":8,"participant_id":3,"mark":"absent","minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(156,39,'attendance',4,6,1,NULL,'{"id":4,"session_id":2,"participant_id":6,"mark":null,"minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":"😀 مريم 11"}');
INSERT INTO change VALUES(157,41,'attendance_report',1,NULL,1,NULL,'{"id":1,"session_id":1,"taken_at":"2026-03-03T09:00:40Z","date_order":"day_first","shift_minutes":0,"marks_absent":1}');
INSERT INTO change VALUES(158,41,'attendance_report_file',1,NULL,NULL,NULL,'{"id":1,"attendance_report_id":1,"kept_file_id":2}');
INSERT INTO change VALUES(159,41,'attendance_report_name',1,1,NULL,NULL,'{"id":1,"attendance_report_id":1,"name":"Grace Adeyemi","email":"","participant_id":1,"how":"said","minutes":82}');
INSERT INTO change VALUES(160,41,'attendance_report_name',2,2,NULL,NULL,'{"id":2,"attendance_report_id":1,"name":"Tom A","email":"","participant_id":2,"how":"said","minutes":82}');
INSERT INTO change VALUES(161,41,'alias',1,1,1,NULL,'{"id":1,"participant_id":1,"course_id":1,"programme_id":null,"name":"Grace Adeyemi","folded":"grace adeyemi"}');
INSERT INTO change VALUES(162,41,'alias',2,2,1,NULL,'{"id":2,"participant_id":2,"course_id":1,"programme_id":null,"name":"Tom A","folded":"tom a"}');
INSERT INTO change VALUES(163,41,'attendance',5,10,1,NULL,'{"id":5,"session_id":1,"participant_id":10,"mark":"absent","minutes":null,"source":"import","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(164,41,'attendance',6,1,1,NULL,'{"id":6,"session_id":1,"participant_id":1,"mark":"present","minutes":null,"source":"import","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(165,41,'attendance',7,2,1,NULL,'{"id":7,"session_id":1,"participant_id":2,"mark":"present","minutes":null,"source":"import","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(166,41,'attendance',8,6,1,NULL,'{"id":8,"session_id":1,"participant_id":6,"mark":"absent","minutes":null,"source":"import","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(167,41,'attendance',9,4,1,NULL,'{"id":9,"session_id":1,"participant_id":4,"mark":"absent","minutes":null,"source":"import","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(168,41,'attendance',10,5,1,NULL,'{"id":10,"session_id":1,"participant_id":5,"mark":"absent","minutes":null,"source":"import","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(169,42,'session',16,NULL,NULL,NULL,'{"id":16,"uid":"af36272c-5fbd-50ad-8ca4-d8ff79885b41","course_id":null,"programme_id":1,"number":3,"state":"planned","cancelled_reason":"","local_date":"2026-05-04","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"Łucja 10","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(170,42,'session_facilitator',30,NULL,NULL,NULL,'{"id":30,"session_id":16,"facilitator_id":2}');
INSERT INTO change VALUES(171,42,'invitee',4,1,NULL,NULL,'{"id":4,"session_id":16,"participant_id":1,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(172,42,'invitee',5,2,NULL,NULL,'{"id":5,"session_id":16,"participant_id":2,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(173,43,'session',8,NULL,NULL,'{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-06-08","starts_at":"16:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"O’Neill 1","notes":"","calendar_sequence":0}','{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-07-16","starts_at":"13:30","ends_at":"14:30","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"O’Neill 1","notes":"","calendar_sequence":1}');
INSERT INTO change VALUES(174,43,'session',8,NULL,NULL,'{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-07-16","starts_at":"13:30","ends_at":"14:30","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"O’Neill 1","notes":"","calendar_sequence":1}','{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-07-16","starts_at":"13:30","ends_at":"14:30","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"😀 مريم 7","notes":"","calendar_sequence":1}');
INSERT INTO change VALUES(175,43,'session_facilitator',14,NULL,NULL,'{"id":14,"session_id":8,"facilitator_id":1}',NULL);
INSERT INTO change VALUES(176,43,'session_facilitator',31,NULL,NULL,NULL,'{"id":31,"session_id":8,"facilitator_id":2}');
INSERT INTO change VALUES(177,44,'session',8,NULL,NULL,'{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-07-16","starts_at":"13:30","ends_at":"14:30","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"😀 مريم 7","notes":"","calendar_sequence":1}','{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"cancelled","cancelled_reason":"<script> 8","local_date":"2026-07-16","starts_at":"13:30","ends_at":"14:30","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"😀 مريم 7","notes":"","calendar_sequence":2}');
INSERT INTO change VALUES(178,45,'invitee',6,5,NULL,NULL,'{"id":6,"session_id":7,"participant_id":5,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(179,47,'earlier_graduate',1,6,NULL,NULL,'{"id":1,"programme_id":1,"participant_id":6,"course":"Autumn 2024","reason":"😀 مريم 14"}');
INSERT INTO change VALUES(180,48,'facilitator',4,NULL,NULL,NULL,'{"id":4,"uid":"4eba449d-ae42-5fae-97a0-b37abe61883d","name":"😀 مريم 2 33","email":"","is_sample":0}');
INSERT INTO change VALUES(181,49,'facilitator',2,NULL,NULL,'{"id":2,"uid":"ef72cc4c-9c68-5925-bbe7-50e1150d25e8","name":"Callum Frost","email":"","is_sample":0}','{"id":2,"uid":"ef72cc4c-9c68-5925-bbe7-50e1150d25e8","name":"''; drop table 2","email":"ruby@example.org","is_sample":0}');
INSERT INTO change VALUES(182,50,'facilitator_absence',1,NULL,NULL,NULL,'{"id":1,"facilitator_id":2,"first_day":"2026-10-26","last_day":"2026-10-26","reason":"😀 مريم 8"}');
INSERT INTO change VALUES(183,51,'facilitator_absence',1,NULL,NULL,'{"id":1,"facilitator_id":2,"first_day":"2026-10-26","last_day":"2026-10-26","reason":"😀 مريم 8"}',NULL);
INSERT INTO change VALUES(184,52,'setting',1,NULL,NULL,NULL,'{"id":1,"name":"centre_name","value":"O’Neill 7"}');
INSERT INTO change VALUES(185,52,'setting',2,NULL,NULL,NULL,'{"id":2,"name":"centre_email","value":"centre@example.org"}');
INSERT INTO change VALUES(186,52,'setting',3,NULL,NULL,NULL,'{"id":3,"name":"minimum_minutes","value":"20"}');
INSERT INTO change VALUES(187,52,'setting',4,NULL,NULL,NULL,'{"id":4,"name":"offer_reply_days","value":"4"}');
INSERT INTO change VALUES(188,52,'setting',5,NULL,NULL,NULL,'{"id":5,"name":"payment_days","value":"11"}');
INSERT INTO change VALUES(189,53,'avoided_week',1,NULL,NULL,NULL,'{"id":1,"first_day":"2026-05-04","last_day":"2026-05-04","label":"O’Neill 10"}');
INSERT INTO change VALUES(190,54,'avoided_week',1,NULL,NULL,'{"id":1,"first_day":"2026-05-04","last_day":"2026-05-04","label":"O’Neill 10"}',NULL);
INSERT INTO change VALUES(191,55,'added_bank_holiday',2,NULL,NULL,NULL,'{"id":2,"local_date":"2026-02-12","title":"=1+1 5"}');
INSERT INTO change VALUES(192,56,'added_bank_holiday',2,NULL,NULL,'{"id":2,"local_date":"2026-02-12","title":"=1+1 5"}',NULL);
INSERT INTO change VALUES(193,57,'settled',1,NULL,1,NULL,'{"id":1,"course_id":1,"item":"told/booking 1/cannot reach/3 held","on_date":"2026-03-03"}');
INSERT INTO change VALUES(194,58,'settled',2,NULL,1,NULL,'{"id":2,"course_id":1,"item":"stays/session 5/2026-03-09","on_date":"2026-03-03"}');
INSERT INTO change VALUES(195,59,'message',1,2,1,NULL,'{"id":1,"uid":"1000c2a0-698e-5f51-998d-a7c3e11bac81","participant_id":2,"kind":"certificate","template_name":"Certificate","course_id":1,"programme_id":null,"session_id":null,"email":"tom@example.org","drafted_at":"2026-03-03T09:01:04Z","state":"drafted","sent_on":null,"booking_state":"booked","message_text_id":1}');
INSERT INTO change VALUES(196,59,'message',2,6,1,NULL,'{"id":2,"uid":"6d300173-7385-5176-a3dd-3c0d18f03750","participant_id":6,"kind":"certificate","template_name":"Certificate","course_id":1,"programme_id":null,"session_id":null,"email":"a169050143@example.org","drafted_at":"2026-03-03T09:01:04Z","state":"drafted","sent_on":null,"booking_state":"withdrawn","message_text_id":2}');
INSERT INTO change VALUES(197,60,'message',3,5,NULL,NULL,'{"id":3,"uid":"6e0ac027-f5a9-5b75-aca0-4c76aeffd5f7","participant_id":5,"kind":"follow_up_invitation","template_name":"Follow-up invitation","course_id":null,"programme_id":1,"session_id":null,"email":"nia@example.org","drafted_at":"2026-03-03T09:01:05Z","state":"drafted","sent_on":null,"booking_state":"","message_text_id":3}');
INSERT INTO change VALUES(198,60,'invitation',1,5,NULL,NULL,'{"id":1,"session_id":7,"participant_id":5,"calendar_file_id":1,"message_id":3,"given_at":"2026-03-03T09:01:05Z"}');
INSERT INTO change VALUES(199,61,'message',4,1,NULL,NULL,'{"id":4,"uid":"4905a7ad-f7fd-52cf-bc89-0b618abf97a5","participant_id":1,"kind":"session_moved","template_name":"Session moved","course_id":null,"programme_id":1,"session_id":8,"email":"grace@example.org","drafted_at":"2026-03-03T09:01:06Z","state":"drafted","sent_on":null,"booking_state":"","message_text_id":4}');
INSERT INTO change VALUES(200,61,'invitation',2,1,NULL,NULL,'{"id":2,"session_id":8,"participant_id":1,"calendar_file_id":3,"message_id":4,"given_at":"2026-03-03T09:01:06Z"}');
INSERT INTO change VALUES(201,61,'message',5,4,NULL,NULL,'{"id":5,"uid":"f3f52ad8-e96f-570f-a846-563c3d24872c","participant_id":4,"kind":"session_moved","template_name":"Session moved","course_id":null,"programme_id":1,"session_id":8,"email":"rowan@example.org","drafted_at":"2026-03-03T09:01:06Z","state":"drafted","sent_on":null,"booking_state":"","message_text_id":5}');
INSERT INTO change VALUES(202,61,'invitation',3,4,NULL,NULL,'{"id":3,"session_id":8,"participant_id":4,"calendar_file_id":3,"message_id":5,"given_at":"2026-03-03T09:01:06Z"}');
INSERT INTO change VALUES(203,62,'message',1,2,1,'{"id":1,"uid":"1000c2a0-698e-5f51-998d-a7c3e11bac81","participant_id":2,"kind":"certificate","template_name":"Certificate","course_id":1,"programme_id":null,"session_id":null,"email":"tom@example.org","drafted_at":"2026-03-03T09:01:04Z","state":"drafted","sent_on":null,"booking_state":"booked","message_text_id":1}','{"id":1,"uid":"1000c2a0-698e-5f51-998d-a7c3e11bac81","participant_id":2,"kind":"certificate","template_name":"Certificate","course_id":1,"programme_id":null,"session_id":null,"email":"tom@example.org","drafted_at":"2026-03-03T09:01:04Z","state":"sent","sent_on":"2026-03-03","booking_state":"booked","message_text_id":1}');
INSERT INTO change VALUES(204,63,'message_template',1,NULL,NULL,NULL,'{"id":1,"kind":"own","name":"''; drop table 6","about":"session","subject":"=1+1 14","body":"Dear {first name}"}');
INSERT INTO change VALUES(205,64,'date_candidate',1,NULL,NULL,NULL,'{"id":1,"programme_id":1,"local_date":"2026-07-16","starts_at":"10:30","ends_at":"11:30"}');
INSERT INTO change VALUES(206,64,'date_candidate',2,NULL,NULL,NULL,'{"id":2,"programme_id":1,"local_date":"2026-10-26","starts_at":"10:30","ends_at":"11:30"}');
INSERT INTO change VALUES(207,65,'date_facilitator',1,NULL,NULL,NULL,'{"id":1,"programme_id":1,"facilitator_id":2}');
INSERT INTO change VALUES(208,65,'date_asked',1,2,NULL,NULL,'{"id":1,"programme_id":1,"participant_id":2}');
INSERT INTO change VALUES(209,65,'date_asked',2,4,NULL,NULL,'{"id":2,"programme_id":1,"participant_id":4}');
INSERT INTO change VALUES(210,65,'date_asked',3,6,NULL,NULL,'{"id":3,"programme_id":1,"participant_id":6}');
INSERT INTO change VALUES(211,66,'date_reply',1,2,NULL,NULL,'{"id":1,"date_candidate_id":1,"participant_id":2,"reply":"no"}');
INSERT INTO change VALUES(212,67,'date_reply',1,2,NULL,'{"id":1,"date_candidate_id":1,"participant_id":2,"reply":"no"}',NULL);
INSERT INTO change VALUES(213,67,'date_asked',1,2,NULL,'{"id":1,"programme_id":1,"participant_id":2}',NULL);
INSERT INTO change VALUES(214,68,'session',17,NULL,NULL,NULL,'{"id":17,"uid":"4ac03aeb-a745-5a38-b512-2bf9f18efc6b","course_id":null,"programme_id":1,"number":4,"state":"planned","cancelled_reason":"","local_date":"2026-10-26","starts_at":"10:30","ends_at":"11:30","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(215,68,'session_facilitator',32,NULL,NULL,NULL,'{"id":32,"session_id":17,"facilitator_id":2}');
INSERT INTO change VALUES(216,68,'invitee',7,4,NULL,NULL,'{"id":7,"session_id":17,"participant_id":4,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(217,68,'invitee',8,6,NULL,NULL,'{"id":8,"session_id":17,"participant_id":6,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(218,68,'date_candidate',2,NULL,NULL,'{"id":2,"programme_id":1,"local_date":"2026-10-26","starts_at":"10:30","ends_at":"11:30"}',NULL);
INSERT INTO change VALUES(219,69,'date_candidate',1,NULL,NULL,'{"id":1,"programme_id":1,"local_date":"2026-07-16","starts_at":"10:30","ends_at":"11:30"}',NULL);
INSERT INTO change VALUES(220,70,'participant',11,11,NULL,NULL,'{"id":11,"uid":"eb9b7175-56dd-514e-ac8f-7a5f42728aac","first_name":"<script> 4 O’Neill","last_name":"5","phone":"","organisation":"","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"<script> 4 o''neill 5\np27.29@example.org","sort_key":"5\t<script> 4 o''neill","is_sample":0}');
INSERT INTO change VALUES(221,70,'participant_email',13,11,NULL,NULL,'{"id":13,"participant_id":11,"email":"p27.29@example.org","folded":"p27.29@example.org","is_main":1}');
INSERT INTO change VALUES(222,71,'participant',6,6,NULL,'{"id":6,"uid":"61deda6a-f5cc-57a0-8d84-d8bed07dc6d9","first_name":"Łucja 11","last_name":"Castle","phone":"","organisation":"😀 مريم 1","job_title":"","leadership_role_confirmed_on":null,"notes":"Łucja 11","search_text":"lucja 11 castle\ngrinning mrym 1\na169050143@example.org\nb428069208@example.org","sort_key":"castle\tlucja 11","is_sample":0}','{"id":6,"uid":"61deda6a-f5cc-57a0-8d84-d8bed07dc6d9","first_name":"''; drop table 3","last_name":"Castle","phone":"","organisation":"😀 مريم 9","job_title":"","leadership_role_confirmed_on":null,"notes":"''; drop table 3","search_text":"''; drop table 3 castle\ngrinning mrym 9\na1100193191@example.org\nb123643502@example.org","sort_key":"castle\t''; drop table 3","is_sample":0}');
INSERT INTO change VALUES(223,71,'participant_email',8,6,NULL,'{"id":8,"participant_id":6,"email":"a169050143@example.org","folded":"a169050143@example.org","is_main":1}',NULL);
INSERT INTO change VALUES(224,71,'participant_email',9,6,NULL,'{"id":9,"participant_id":6,"email":"b428069208@example.org","folded":"b428069208@example.org","is_main":0}',NULL);
INSERT INTO change VALUES(225,71,'participant_email',14,6,NULL,NULL,'{"id":14,"participant_id":6,"email":"a1100193191@example.org","folded":"a1100193191@example.org","is_main":1}');
INSERT INTO change VALUES(226,71,'participant_email',15,6,NULL,NULL,'{"id":15,"participant_id":6,"email":"b123643502@example.org","folded":"b123643502@example.org","is_main":0}');
INSERT INTO change VALUES(227,72,'participant',12,12,NULL,NULL,'{"id":12,"uid":"6f565386-3cf7-5b14-b7ab-18d03b0702e5","first_name":"<script>","last_name":"7","phone":"","organisation":"Łucja 3","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"<script> 7\nlucja 3\nq3@example.org","sort_key":"7\t<script>","is_sample":0}');
INSERT INTO change VALUES(228,72,'participant_email',16,12,NULL,NULL,'{"id":16,"participant_id":12,"email":"q3@example.org","folded":"q3@example.org","is_main":1}');
INSERT INTO change VALUES(229,72,'booking',10,12,1,NULL,'{"id":10,"uid":"49d6f51f-7128-50c7-a77a-7f2398eaa117","participant_id":12,"course_id":1,"state":"applied","state_since":"2026-02-02","applied_on":"2026-02-02","booked_on":null,"start_session_number":1,"fee_pence":15000,"fee_reason":"","notes":"","reply_by":null,"due_on":null,"payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(230,72,'booking_event',12,12,1,NULL,'{"id":12,"booking_id":10,"state":"applied","on_date":"2026-02-02","reason":"","over_capacity":0}');
INSERT INTO change VALUES(231,72,'participant',13,13,NULL,NULL,'{"id":13,"uid":"e3cdd2c4-a81f-5fe6-b508-45676e8c3988","first_name":"Łucja 3 <script>","last_name":"7","phone":"","organisation":"Ash Hospice","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"lucja 3 <script> 7\nash hospice\np43.46@example.org","sort_key":"7\tlucja 3 <script>","is_sample":0}');
INSERT INTO change VALUES(232,72,'participant_email',17,13,NULL,NULL,'{"id":17,"participant_id":13,"email":"p43.46@example.org","folded":"p43.46@example.org","is_main":1}');
INSERT INTO change VALUES(233,72,'booking',11,13,1,NULL,'{"id":11,"uid":"e947f978-40e6-5294-a083-8d087ff55f61","participant_id":13,"course_id":1,"state":"applied","state_since":"2026-02-02","applied_on":"2026-02-02","booked_on":null,"start_session_number":1,"fee_pence":15000,"fee_reason":"","notes":"","reply_by":null,"due_on":null,"payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(234,72,'booking_event',13,13,1,NULL,'{"id":13,"booking_id":11,"state":"applied","on_date":"2026-02-02","reason":"","over_capacity":0}');
INSERT INTO change VALUES(235,73,'participant',14,14,NULL,NULL,'{"id":14,"uid":"a5be88f4-d495-5846-9c95-83bb63d6c37e","first_name":"😀 مريم","last_name":"9","phone":"","organisation":"''; drop table 2","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"grinning mrym 9\n''; drop table 2\nq7@example.org","sort_key":"9\tgrinning mrym","is_sample":0}');
INSERT INTO change VALUES(236,73,'participant_email',18,14,NULL,NULL,'{"id":18,"participant_id":14,"email":"q7@example.org","folded":"q7@example.org","is_main":1}');
INSERT INTO change VALUES(237,73,'booking',12,14,1,NULL,'{"id":12,"uid":"5190223a-a8ab-5ba2-b979-bca45692f778","participant_id":14,"course_id":1,"state":"waiting_list","state_since":"2026-02-02","applied_on":"2026-02-02","booked_on":null,"start_session_number":1,"fee_pence":15000,"fee_reason":"","notes":"","reply_by":null,"due_on":null,"payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(238,73,'booking_event',14,14,1,NULL,'{"id":14,"booking_id":12,"state":"waiting_list","on_date":"2026-02-02","reason":"","over_capacity":0}');
INSERT INTO change VALUES(239,73,'application_answer',2,14,1,NULL,'{"id":2,"booking_id":12,"question":"Why do you come?","answer":"Because of 2"}');
INSERT INTO change VALUES(240,73,'application_file',2,NULL,1,NULL,'{"id":2,"course_id":1,"kept_file_id":3,"taken_at":"2026-03-03T09:01:26Z"}');
INSERT INTO change VALUES(241,75,'booking',6,6,1,'{"id":6,"uid":"2d772f3b-5ee6-52ac-874a-c1c875cd1973","participant_id":6,"course_id":1,"state":"withdrawn","state_since":"2026-02-20","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}','{"id":6,"uid":"2d772f3b-5ee6-52ac-874a-c1c875cd1973","participant_id":6,"course_id":1,"state":"booked","state_since":"2026-02-19","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-03-02","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(242,75,'booking_event',15,6,1,NULL,'{"id":15,"booking_id":6,"state":"booked","on_date":"2026-02-19","reason":"","over_capacity":0}');
INSERT INTO change VALUES(243,76,'payment',4,5,1,NULL,'{"id":4,"uid":"7aaade7e-07af-53f9-bdb2-fa306e774082","booking_id":5,"kind":"payment","amount_pence":4484,"paid_on":"2026-02-03","method":"O’Neill 9","notes":""}');
INSERT INTO change VALUES(244,77,'payment',5,1,1,NULL,'{"id":5,"uid":"c883bfdf-5c68-5a85-a293-2feaa35e4e13","booking_id":1,"kind":"payment","amount_pence":20000,"paid_on":"2026-02-03","method":"Łucja 8","notes":""}');
INSERT INTO change VALUES(245,77,'payment',6,6,1,NULL,'{"id":6,"uid":"581d736f-d3a5-5728-8f33-cedab7a26b40","booking_id":6,"kind":"payment","amount_pence":20000,"paid_on":"2026-02-03","method":"Łucja 8","notes":""}');
INSERT INTO change VALUES(246,78,'booking',3,3,1,'{"id":3,"uid":"e9a4e1be-c39d-5dae-9aa0-94b2d14cb6f0","participant_id":3,"course_id":1,"state":"booked","state_since":"2026-02-20","applied_on":"2026-02-20","booked_on":"2026-02-20","start_session_number":3,"fee_pence":3800,"fee_reason":"''; drop table 5","notes":"","reply_by":null,"due_on":"2026-03-22","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}','{"id":3,"uid":"e9a4e1be-c39d-5dae-9aa0-94b2d14cb6f0","participant_id":3,"course_id":1,"state":"booked","state_since":"2026-02-20","applied_on":"2026-02-20","booked_on":"2026-02-20","start_session_number":3,"fee_pence":25600,"fee_reason":"''; drop table 11","notes":"","reply_by":null,"due_on":"2026-03-22","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(247,79,'booking',1,1,1,'{"id":1,"uid":"e5d289a9-7f03-5443-b1ab-638379663732","participant_id":1,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":6,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}','{"id":1,"uid":"e5d289a9-7f03-5443-b1ab-638379663732","participant_id":1,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":6,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"employer","payer_name":"O’Neill 11","purchase_order":"Łucja 14","invoice_number":"INV-23","moved_from_id":null}');
INSERT INTO change VALUES(248,79,'booking',1,1,1,'{"id":1,"uid":"e5d289a9-7f03-5443-b1ab-638379663732","participant_id":1,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":6,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"employer","payer_name":"O’Neill 11","purchase_order":"Łucja 14","invoice_number":"INV-23","moved_from_id":null}','{"id":1,"uid":"e5d289a9-7f03-5443-b1ab-638379663732","participant_id":1,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":6,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-03-04","payer":"employer","payer_name":"O’Neill 11","purchase_order":"Łucja 14","invoice_number":"INV-23","moved_from_id":null}');
INSERT INTO change VALUES(249,80,'requirement_met',1,4,1,NULL,'{"id":1,"booking_id":4,"requirement_id":4,"met_on":"2026-02-01"}');
INSERT INTO change VALUES(250,80,'requirement_met',2,5,1,NULL,'{"id":2,"booking_id":5,"requirement_id":4,"met_on":"2026-02-01"}');
INSERT INTO change VALUES(251,81,'booking',1,1,1,'{"id":1,"uid":"e5d289a9-7f03-5443-b1ab-638379663732","participant_id":1,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":6,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-03-04","payer":"employer","payer_name":"O’Neill 11","purchase_order":"Łucja 14","invoice_number":"INV-23","moved_from_id":null}','{"id":1,"uid":"e5d289a9-7f03-5443-b1ab-638379663732","participant_id":1,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-03-04","payer":"employer","payer_name":"O’Neill 11","purchase_order":"Łucja 14","invoice_number":"INV-23","moved_from_id":null}');
INSERT INTO change VALUES(252,82,'facilitator',5,NULL,NULL,NULL,'{"id":5,"uid":"715c5981-5358-5c90-835b-99f8ad3f5e40","name":"Callum Frost","email":"","is_sample":0}');
INSERT INTO change VALUES(253,82,'course',3,NULL,3,NULL,'{"id":3,"uid":"e5901501-d32f-5702-a799-7a03c99d971b","programme_id":1,"title":"Cohort Łucja 14","capacity":24,"fee_pence":20000,"zoom_link":"https://zoom.example.org/j/700900","certificate_threshold":4,"minimum_minutes":90,"notes":"","archived_on":null}');
INSERT INTO change VALUES(254,82,'requirement',12,NULL,3,NULL,'{"id":12,"course_id":3,"position":1,"requirement":"Able to attend all six sessions"}');
INSERT INTO change VALUES(255,82,'requirement',13,NULL,3,NULL,'{"id":13,"course_id":3,"position":2,"requirement":"Zoom in a private space, camera on throughout"}');
INSERT INTO change VALUES(256,82,'requirement',14,NULL,3,NULL,'{"id":14,"course_id":3,"position":3,"requirement":"Guidelines read before session 1"}');
INSERT INTO change VALUES(257,82,'requirement',15,NULL,3,NULL,'{"id":15,"course_id":3,"position":4,"requirement":"Equipment checked with the Zoom link"}');
INSERT INTO change VALUES(258,82,'requirement',16,NULL,3,NULL,'{"id":16,"course_id":3,"position":5,"requirement":"Leadership role in health or social care"}');
INSERT INTO change VALUES(259,82,'course_facilitator',6,NULL,3,NULL,'{"id":6,"course_id":3,"facilitator_id":1}');
INSERT INTO change VALUES(260,82,'course_facilitator',7,NULL,3,NULL,'{"id":7,"course_id":3,"facilitator_id":5}');
INSERT INTO change VALUES(261,82,'session',18,NULL,3,NULL,'{"id":18,"uid":"5070eaea-beae-5fdd-ba6d-21bfc5c4a649","course_id":3,"programme_id":null,"number":1,"state":"planned","cancelled_reason":"","local_date":"2026-05-04","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(262,82,'session_facilitator',33,NULL,3,NULL,'{"id":33,"session_id":18,"facilitator_id":1}');
INSERT INTO change VALUES(263,82,'session_facilitator',34,NULL,3,NULL,'{"id":34,"session_id":18,"facilitator_id":5}');
INSERT INTO change VALUES(264,82,'session',19,NULL,3,NULL,'{"id":19,"uid":"bf4b4e33-49a3-572a-be5d-bce704abe238","course_id":3,"programme_id":null,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-05-11","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(265,82,'session_facilitator',35,NULL,3,NULL,'{"id":35,"session_id":19,"facilitator_id":1}');
INSERT INTO change VALUES(266,82,'session_facilitator',36,NULL,3,NULL,'{"id":36,"session_id":19,"facilitator_id":5}');
INSERT INTO change VALUES(267,82,'session',20,NULL,3,NULL,'{"id":20,"uid":"ad5851a2-b217-545b-97d6-b9d15663e1e2","course_id":3,"programme_id":null,"number":3,"state":"planned","cancelled_reason":"","local_date":"2026-05-18","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(268,82,'session_facilitator',37,NULL,3,NULL,'{"id":37,"session_id":20,"facilitator_id":1}');
INSERT INTO change VALUES(269,82,'session_facilitator',38,NULL,3,NULL,'{"id":38,"session_id":20,"facilitator_id":5}');
INSERT INTO change VALUES(270,82,'session',21,NULL,3,NULL,'{"id":21,"uid":"de187753-a449-5be5-81f8-698c9c16072a","course_id":3,"programme_id":null,"number":4,"state":"planned","cancelled_reason":"","local_date":"2026-05-25","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(271,82,'session_facilitator',39,NULL,3,NULL,'{"id":39,"session_id":21,"facilitator_id":1}');
INSERT INTO change VALUES(272,82,'session_facilitator',40,NULL,3,NULL,'{"id":40,"session_id":21,"facilitator_id":5}');
INSERT INTO change VALUES(273,82,'session',22,NULL,3,NULL,'{"id":22,"uid":"df37422b-4019-57e1-bd02-5134c93fd1f1","course_id":3,"programme_id":null,"number":5,"state":"planned","cancelled_reason":"","local_date":"2026-06-01","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(274,82,'session_facilitator',41,NULL,3,NULL,'{"id":41,"session_id":22,"facilitator_id":1}');
INSERT INTO change VALUES(275,82,'session_facilitator',42,NULL,3,NULL,'{"id":42,"session_id":22,"facilitator_id":5}');
INSERT INTO change VALUES(276,82,'session',23,NULL,3,NULL,'{"id":23,"uid":"0fa5feea-f2f0-5848-a831-09a8b37676e4","course_id":3,"programme_id":null,"number":6,"state":"planned","cancelled_reason":"","local_date":"2026-06-08","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(277,82,'session_facilitator',43,NULL,3,NULL,'{"id":43,"session_id":23,"facilitator_id":1}');
INSERT INTO change VALUES(278,82,'session_facilitator',44,NULL,3,NULL,'{"id":44,"session_id":23,"facilitator_id":5}');
INSERT INTO change VALUES(279,83,'facilitator',6,NULL,NULL,NULL,'{"id":6,"uid":"9b3f1ed6-05b5-5bd7-b491-5b4a2f2ce84f","name":"=1+1 12","email":"","is_sample":0}');
INSERT INTO change VALUES(280,83,'course',1,NULL,1,'{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"=1+1 11","capacity":30,"fee_pence":15000,"zoom_link":"","certificate_threshold":5,"minimum_minutes":10,"notes":"=1+1 0","archived_on":null}','{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"=1+1 12","capacity":19,"fee_pence":15000,"zoom_link":"","certificate_threshold":5,"minimum_minutes":59,"notes":"😀 مريم 3","archived_on":null}');
INSERT INTO change VALUES(281,83,'course_facilitator',2,NULL,1,'{"id":2,"course_id":1,"facilitator_id":2}',NULL);
INSERT INTO change VALUES(282,83,'course_facilitator',5,NULL,1,'{"id":5,"course_id":1,"facilitator_id":3}',NULL);
INSERT INTO change VALUES(283,83,'course_facilitator',8,NULL,1,NULL,'{"id":8,"course_id":1,"facilitator_id":5}');
INSERT INTO change VALUES(284,83,'course_facilitator',9,NULL,1,NULL,'{"id":9,"course_id":1,"facilitator_id":6}');
INSERT INTO change VALUES(285,83,'session_facilitator',10,NULL,1,'{"id":10,"session_id":5,"facilitator_id":2}',NULL);
INSERT INTO change VALUES(286,83,'session_facilitator',27,NULL,1,'{"id":27,"session_id":5,"facilitator_id":3}',NULL);
INSERT INTO change VALUES(287,83,'session_facilitator',45,NULL,1,NULL,'{"id":45,"session_id":5,"facilitator_id":5}');
INSERT INTO change VALUES(288,83,'session_facilitator',46,NULL,1,NULL,'{"id":46,"session_id":5,"facilitator_id":6}');
INSERT INTO change VALUES(289,83,'session_facilitator',12,NULL,1,'{"id":12,"session_id":6,"facilitator_id":2}',NULL);
INSERT INTO change VALUES(290,83,'session_facilitator',28,NULL,1,'{"id":28,"session_id":6,"facilitator_id":3}',NULL);
INSERT INTO change VALUES(291,83,'session_facilitator',47,NULL,1,NULL,'{"id":47,"session_id":6,"facilitator_id":5}');
INSERT INTO change VALUES(292,83,'session_facilitator',48,NULL,1,NULL,'{"id":48,"session_id":6,"facilitator_id":6}');
INSERT INTO change VALUES(293,84,'course',1,NULL,1,'{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"=1+1 12","capacity":19,"fee_pence":15000,"zoom_link":"","certificate_threshold":5,"minimum_minutes":59,"notes":"😀 مريم 3","archived_on":null}','{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"=1+1 12","capacity":19,"fee_pence":15000,"zoom_link":"","certificate_threshold":5,"minimum_minutes":59,"notes":"😀 مريم 3","archived_on":"2026-03-03"}');
INSERT INTO change VALUES(294,85,'course',1,NULL,1,'{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"=1+1 12","capacity":19,"fee_pence":15000,"zoom_link":"","certificate_threshold":5,"minimum_minutes":59,"notes":"😀 مريم 3","archived_on":"2026-03-03"}','{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"=1+1 12","capacity":19,"fee_pence":15000,"zoom_link":"","certificate_threshold":5,"minimum_minutes":59,"notes":"😀 مريم 3","archived_on":null}');
INSERT INTO change VALUES(295,86,'session',24,NULL,1,NULL,'{"id":24,"uid":"beeb02ff-3075-535a-98bd-acb299e25bb1","course_id":1,"programme_id":null,"number":8,"state":"planned","cancelled_reason":"","local_date":"2026-07-16","starts_at":"10:00","ends_at":"17:00","break_minutes":10,"zone":"Europe/London","zoom_link":"","title":"<script> 5","notes":"O’Neill 8","calendar_sequence":0}');
INSERT INTO change VALUES(296,86,'session_facilitator',49,NULL,1,NULL,'{"id":49,"session_id":24,"facilitator_id":1}');
INSERT INTO change VALUES(297,87,'session',5,NULL,1,'{"id":5,"uid":"53b12f93-0297-5ae8-81ed-1aab3f5796fe","course_id":1,"programme_id":null,"number":5,"state":"planned","cancelled_reason":"","local_date":"2026-03-09","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}','{"id":5,"uid":"53b12f93-0297-5ae8-81ed-1aab3f5796fe","course_id":1,"programme_id":null,"number":5,"state":"planned","cancelled_reason":"","local_date":"2026-12-28","starts_at":"10:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":1}');
INSERT INTO change VALUES(298,87,'session',5,NULL,1,'{"id":5,"uid":"53b12f93-0297-5ae8-81ed-1aab3f5796fe","course_id":1,"programme_id":null,"number":5,"state":"planned","cancelled_reason":"","local_date":"2026-12-28","starts_at":"10:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":1}','{"id":5,"uid":"53b12f93-0297-5ae8-81ed-1aab3f5796fe","course_id":1,"programme_id":null,"number":5,"state":"planned","cancelled_reason":"","local_date":"2026-12-28","starts_at":"10:00","ends_at":"17:00","break_minutes":10,"zone":"Europe/London","zoom_link":"","title":"😀 مريم 3","notes":"=1+1 4","calendar_sequence":1}');
INSERT INTO change VALUES(299,87,'session_facilitator',45,NULL,1,'{"id":45,"session_id":5,"facilitator_id":5}',NULL);
INSERT INTO change VALUES(300,87,'session_facilitator',46,NULL,1,'{"id":46,"session_id":5,"facilitator_id":6}',NULL);
INSERT INTO change VALUES(301,87,'session_facilitator',50,NULL,1,NULL,'{"id":50,"session_id":5,"facilitator_id":1}');
INSERT INTO change VALUES(302,88,'session',2,NULL,1,'{"id":2,"uid":"d415ef39-0e01-5be4-a22a-cc9e0409db6d","course_id":1,"programme_id":null,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-04-13","starts_at":"10:00","ends_at":"17:00","break_minutes":10,"zone":"Europe/London","zoom_link":"","title":"Łucja 14","notes":"O’Neill 16","calendar_sequence":3}','{"id":2,"uid":"d415ef39-0e01-5be4-a22a-cc9e0409db6d","course_id":1,"programme_id":null,"number":2,"state":"cancelled","cancelled_reason":"=1+1 5","local_date":"2026-04-13","starts_at":"10:00","ends_at":"17:00","break_minutes":10,"zone":"Europe/London","zoom_link":"","title":"Łucja 14","notes":"O’Neill 16","calendar_sequence":4}');
INSERT INTO change VALUES(303,89,'requirement',17,NULL,1,NULL,'{"id":17,"course_id":1,"position":7,"requirement":"=1+1 6"}');
INSERT INTO change VALUES(304,90,'requirement',5,NULL,1,'{"id":5,"course_id":1,"position":5,"requirement":"Leadership role in health or social care"}',NULL);
INSERT INTO change VALUES(305,91,'programme',1,NULL,NULL,'{"id":1,"uid":"98da7f6b-807c-576c-8c3b-446506aadd00","title":"O’Neill 14","session_count":6,"every_weeks":1,"starts_at":"15:00","ends_at":"17:00","capacity":24,"fee_pence":20000,"zoom_link":"https://zoom.example.org/j/700900","certificate_threshold":4,"minimum_minutes":90,"follow_up_starts_at":"15:00","follow_up_minutes":60,"is_sample":0}','{"id":1,"uid":"98da7f6b-807c-576c-8c3b-446506aadd00","title":"O’Neill 10","session_count":6,"every_weeks":1,"starts_at":"15:00","ends_at":"17:00","capacity":24,"fee_pence":20000,"zoom_link":"https://zoom.example.org/j/700900","certificate_threshold":4,"minimum_minutes":90,"follow_up_starts_at":"15:00","follow_up_minutes":60,"is_sample":0}');
INSERT INTO change VALUES(306,91,'programme_requirement',7,NULL,NULL,NULL,'{"id":7,"programme_id":1,"position":7,"requirement":"''; drop table 16"}');
INSERT INTO change VALUES(307,92,'attendance',11,2,NULL,NULL,'{"id":11,"session_id":7,"participant_id":2,"mark":"apologies","minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(308,93,'attendance',12,3,1,NULL,'{"id":12,"session_id":4,"participant_id":3,"mark":"present","minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(309,93,'attendance',13,10,1,NULL,'{"id":13,"session_id":4,"participant_id":10,"mark":"present","minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(310,93,'attendance',14,1,1,NULL,'{"id":14,"session_id":4,"participant_id":1,"mark":"present","minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(311,93,'attendance',15,2,1,NULL,'{"id":15,"session_id":4,"participant_id":2,"mark":"present","minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(312,93,'attendance',16,6,1,NULL,'{"id":16,"session_id":4,"participant_id":6,"mark":"present","minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(313,93,'attendance',17,4,1,NULL,'{"id":17,"session_id":4,"participant_id":4,"mark":"present","minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(314,93,'attendance',18,5,1,NULL,'{"id":18,"session_id":4,"participant_id":5,"mark":"present","minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(315,94,'attendance',17,4,1,'{"id":17,"session_id":4,"participant_id":4,"mark":"present","minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}','{"id":17,"session_id":4,"participant_id":4,"mark":"present","minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":"<script> 1"}');
INSERT INTO change VALUES(316,95,'attendance',20,6,1,NULL,'{"id":20,"session_id":5,"participant_id":6,"mark":null,"minutes":null,"source":"hand","set_by_hand":"does_not_count","set_by_hand_reason":"=1+1 13","note":""}');
INSERT INTO change VALUES(317,97,'alias',1,1,1,'{"id":1,"participant_id":1,"course_id":1,"programme_id":null,"name":"Grace Adeyemi","folded":"grace adeyemi"}',NULL);
INSERT INTO change VALUES(318,98,'attendance_report',1,NULL,1,'{"id":1,"session_id":1,"taken_at":"2026-03-03T09:00:40Z","date_order":"day_first","shift_minutes":0,"marks_absent":1}','{"id":1,"session_id":1,"taken_at":"2026-03-03T09:01:57Z","date_order":"day_first","shift_minutes":0,"marks_absent":0}');
INSERT INTO change VALUES(319,98,'attendance_report_file',3,NULL,NULL,NULL,'{"id":3,"attendance_report_id":1,"kept_file_id":4}');
INSERT INTO change VALUES(320,98,'attendance_report_name',3,NULL,NULL,NULL,'{"id":3,"attendance_report_id":1,"name":"Bea","email":"","participant_id":null,"how":"said","minutes":42}');
INSERT INTO change VALUES(321,98,'attendance_report_name',1,1,NULL,'{"id":1,"attendance_report_id":1,"name":"Grace Adeyemi","email":"","participant_id":1,"how":"said","minutes":82}','{"id":1,"attendance_report_id":1,"name":"Grace Adeyemi","email":"","participant_id":1,"how":"said","minutes":88}');
INSERT INTO change VALUES(322,98,'attendance_report_name',5,4,NULL,NULL,'{"id":5,"attendance_report_id":1,"name":"iPhone (Rowan Castle)","email":"","participant_id":4,"how":"said","minutes":42}');
INSERT INTO change VALUES(323,98,'attendance_report_name',2,2,NULL,'{"id":2,"attendance_report_id":1,"name":"Tom A","email":"","participant_id":2,"how":"said","minutes":82}','{"id":2,"attendance_report_id":1,"name":"Tom A","email":"","participant_id":2,"how":"said","minutes":88}');
INSERT INTO change VALUES(324,98,'alias',3,1,1,NULL,'{"id":3,"participant_id":1,"course_id":1,"programme_id":null,"name":"Grace Adeyemi","folded":"grace adeyemi"}');
INSERT INTO change VALUES(325,98,'alias',4,4,1,NULL,'{"id":4,"participant_id":4,"course_id":1,"programme_id":null,"name":"iPhone (Rowan Castle)","folded":"iphone (rowan castle)"}');
INSERT INTO change VALUES(326,98,'attendance',5,10,1,'{"id":5,"session_id":1,"participant_id":10,"mark":"absent","minutes":null,"source":"import","set_by_hand":null,"set_by_hand_reason":"","note":""}',NULL);
INSERT INTO change VALUES(327,98,'attendance',8,6,1,'{"id":8,"session_id":1,"participant_id":6,"mark":"absent","minutes":null,"source":"import","set_by_hand":null,"set_by_hand_reason":"","note":""}',NULL);
INSERT INTO change VALUES(328,98,'attendance',9,4,1,'{"id":9,"session_id":1,"participant_id":4,"mark":"absent","minutes":null,"source":"import","set_by_hand":null,"set_by_hand_reason":"","note":""}','{"id":9,"session_id":1,"participant_id":4,"mark":"part","minutes":42,"source":"import","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(329,98,'attendance',10,5,1,'{"id":10,"session_id":1,"participant_id":5,"mark":"absent","minutes":null,"source":"import","set_by_hand":null,"set_by_hand_reason":"","note":""}',NULL);
INSERT INTO change VALUES(330,99,'attendance_report',3,NULL,1,NULL,'{"id":3,"session_id":3,"taken_at":"2026-03-03T09:01:58Z","date_order":"day_first","shift_minutes":0,"marks_absent":0}');
INSERT INTO change VALUES(331,99,'attendance_report_file',4,NULL,NULL,NULL,'{"id":4,"attendance_report_id":3,"kept_file_id":5}');
INSERT INTO change VALUES(332,99,'column_mapping',1,NULL,NULL,NULL,'{"id":1,"used_for":"attendance_reports","headings":"[\"who\",\"where\",\"from\",\"to\"]","columns":"[\"name\",\"email\",\"join\",\"leave\"]"}');
INSERT INTO change VALUES(333,99,'attendance_report_name',7,NULL,NULL,NULL,'{"id":7,"attendance_report_id":3,"name":"A Visitor","email":"","participant_id":null,"how":"said","minutes":60}');
INSERT INTO change VALUES(334,99,'attendance_report_name',8,1,NULL,NULL,'{"id":8,"attendance_report_id":3,"name":"Grace Adeyemi","email":"","participant_id":1,"how":"alias","minutes":60}');
INSERT INTO change VALUES(335,99,'attendance_report_name',9,2,NULL,NULL,'{"id":9,"attendance_report_id":3,"name":"Tom A","email":"","participant_id":2,"how":"alias","minutes":60}');
INSERT INTO change VALUES(336,99,'attendance',22,1,1,NULL,'{"id":22,"session_id":3,"participant_id":1,"mark":"present","minutes":null,"source":"import","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(337,100,'attendance_report',1,NULL,1,'{"id":1,"session_id":1,"taken_at":"2026-03-03T09:01:57Z","date_order":"day_first","shift_minutes":0,"marks_absent":0}','{"id":1,"session_id":1,"taken_at":"2026-03-03T09:01:59Z","date_order":"day_first","shift_minutes":0,"marks_absent":0}');
INSERT INTO change VALUES(338,100,'attendance_report_file',7,NULL,NULL,NULL,'{"id":7,"attendance_report_id":1,"kept_file_id":6}');
INSERT INTO change VALUES(339,100,'attendance_report_name',3,NULL,NULL,'{"id":3,"attendance_report_id":1,"name":"Bea","email":"","participant_id":null,"how":"said","minutes":42}','{"id":3,"attendance_report_id":1,"name":"Bea","email":"","participant_id":null,"how":"said","minutes":55}');
INSERT INTO change VALUES(340,100,'attendance_report_name',1,NULL,NULL,'{"id":1,"attendance_report_id":1,"name":"Grace Adeyemi","email":"","participant_id":1,"how":"said","minutes":88}','{"id":1,"attendance_report_id":1,"name":"Grace Adeyemi","email":"","participant_id":null,"how":"said","minutes":100}');
INSERT INTO change VALUES(341,100,'attendance_report_name',5,NULL,NULL,'{"id":5,"attendance_report_id":1,"name":"iPhone (Rowan Castle)","email":"","participant_id":4,"how":"said","minutes":42}','{"id":5,"attendance_report_id":1,"name":"iPhone (Rowan Castle)","email":"","participant_id":null,"how":"said","minutes":42}');
INSERT INTO change VALUES(342,100,'attendance_report_name',2,NULL,NULL,'{"id":2,"attendance_report_id":1,"name":"Tom A","email":"","participant_id":2,"how":"said","minutes":88}','{"id":2,"attendance_report_id":1,"name":"Tom A","email":"","participant_id":null,"how":"said","minutes":100}');
INSERT INTO change VALUES(343,100,'alias',3,1,1,'{"id":3,"participant_id":1,"course_id":1,"programme_id":null,"name":"Grace Adeyemi","folded":"grace adeyemi"}',NULL);
INSERT INTO change VALUES(344,100,'alias',4,4,1,'{"id":4,"participant_id":4,"course_id":1,"programme_id":null,"name":"iPhone (Rowan Castle)","folded":"iphone (rowan castle)"}',NULL);
INSERT INTO change VALUES(345,100,'alias',2,2,1,'{"id":2,"participant_id":2,"course_id":1,"programme_id":null,"name":"Tom A","folded":"tom a"}',NULL);
INSERT INTO change VALUES(346,100,'attendance',6,1,1,'{"id":6,"session_id":1,"participant_id":1,"mark":"present","minutes":null,"source":"import","set_by_hand":null,"set_by_hand_reason":"","note":""}',NULL);
INSERT INTO change VALUES(347,100,'attendance',7,2,1,'{"id":7,"session_id":1,"participant_id":2,"mark":"present","minutes":null,"source":"import","set_by_hand":null,"set_by_hand_reason":"","note":""}',NULL);
INSERT INTO change VALUES(348,100,'attendance',9,4,1,'{"id":9,"session_id":1,"participant_id":4,"mark":"part","minutes":42,"source":"import","set_by_hand":null,"set_by_hand_reason":"","note":""}',NULL);
INSERT INTO change VALUES(349,101,'session',25,NULL,NULL,NULL,'{"id":25,"uid":"c2654753-13cb-516d-b8d0-ac27a985a008","course_id":null,"programme_id":1,"number":5,"state":"planned","cancelled_reason":"","local_date":"2026-05-04","starts_at":"13:30","ends_at":"14:30","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"''; drop table 13","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(350,101,'session_facilitator',51,NULL,NULL,NULL,'{"id":51,"session_id":25,"facilitator_id":2}');
INSERT INTO change VALUES(351,101,'invitee',9,2,NULL,NULL,'{"id":9,"session_id":25,"participant_id":2,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(352,101,'invitee',10,3,NULL,NULL,'{"id":10,"session_id":25,"participant_id":3,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(353,101,'invitee',11,6,NULL,NULL,'{"id":11,"session_id":25,"participant_id":6,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(354,102,'session',7,NULL,NULL,'{"id":7,"uid":"77bc1102-3383-58da-ba81-538bfd58ceda","course_id":null,"programme_id":1,"number":1,"state":"planned","cancelled_reason":"","local_date":"2026-04-13","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"Łucja 0","notes":"","calendar_sequence":0}','{"id":7,"uid":"77bc1102-3383-58da-ba81-538bfd58ceda","course_id":null,"programme_id":1,"number":1,"state":"cancelled","cancelled_reason":"''; drop table 11","local_date":"2026-04-13","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"Łucja 0","notes":"","calendar_sequence":1}');
INSERT INTO change VALUES(355,103,'session',8,NULL,NULL,'{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"cancelled","cancelled_reason":"<script> 8","local_date":"2026-07-16","starts_at":"13:30","ends_at":"14:30","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"😀 مريم 7","notes":"","calendar_sequence":2}','{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-07-16","starts_at":"13:30","ends_at":"14:30","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"😀 مريم 7","notes":"","calendar_sequence":3}');
INSERT INTO change VALUES(356,104,'invitee',12,4,NULL,NULL,'{"id":12,"session_id":8,"participant_id":4,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(357,104,'invitee',13,6,NULL,NULL,'{"id":13,"session_id":8,"participant_id":6,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(358,107,'earlier_graduate',1,6,NULL,'{"id":1,"programme_id":1,"participant_id":6,"course":"Autumn 2024","reason":"😀 مريم 14"}','{"id":1,"programme_id":1,"participant_id":6,"course":"Autumn 2024","reason":"''; drop table 10"}');
INSERT INTO change VALUES(359,108,'facilitator',7,NULL,NULL,NULL,'{"id":7,"uid":"25404e06-792c-5d76-a18d-9a0f4fa479cb","name":"😀 مريم 2 65","email":"","is_sample":0}');
INSERT INTO change VALUES(360,109,'facilitator',2,NULL,NULL,'{"id":2,"uid":"ef72cc4c-9c68-5925-bbe7-50e1150d25e8","name":"''; drop table 2","email":"ruby@example.org","is_sample":0}','{"id":2,"uid":"ef72cc4c-9c68-5925-bbe7-50e1150d25e8","name":"O’Neill 3","email":"ruby@example.org","is_sample":0}');
INSERT INTO change VALUES(361,110,'facilitator',7,NULL,NULL,'{"id":7,"uid":"25404e06-792c-5d76-a18d-9a0f4fa479cb","name":"😀 مريم 2 65","email":"","is_sample":0}',NULL);
INSERT INTO change VALUES(362,111,'facilitator_absence',2,NULL,NULL,NULL,'{"id":2,"facilitator_id":2,"first_day":"2026-07-16","last_day":"2026-07-16","reason":"😀 مريم 8"}');
INSERT INTO change VALUES(363,112,'setting',1,NULL,NULL,'{"id":1,"name":"centre_name","value":"O’Neill 7"}','{"id":1,"name":"centre_name","value":"<script> 12"}');
INSERT INTO change VALUES(364,112,'setting',3,NULL,NULL,'{"id":3,"name":"minimum_minutes","value":"20"}','{"id":3,"name":"minimum_minutes","value":"86"}');
INSERT INTO change VALUES(365,112,'setting',4,NULL,NULL,'{"id":4,"name":"offer_reply_days","value":"4"}','{"id":4,"name":"offer_reply_days","value":"6"}');
INSERT INTO change VALUES(366,112,'setting',5,NULL,NULL,'{"id":5,"name":"payment_days","value":"11"}','{"id":5,"name":"payment_days","value":"14"}');
INSERT INTO change VALUES(367,113,'avoided_week',2,NULL,NULL,NULL,'{"id":2,"first_day":"2026-10-26","last_day":"2026-10-26","label":"=1+1 16"}');
INSERT INTO change VALUES(368,114,'added_bank_holiday',3,NULL,NULL,NULL,'{"id":3,"local_date":"2026-01-19","title":"<script> 6"}');
INSERT INTO change VALUES(369,115,'added_bank_holiday',3,NULL,NULL,'{"id":3,"local_date":"2026-01-19","title":"<script> 6"}',NULL);
INSERT INTO change VALUES(370,116,'message',6,1,1,NULL,'{"id":6,"uid":"a33fa2ff-dd43-5d3e-8b11-c9c20cc74c06","participant_id":1,"kind":"certificate","template_name":"Certificate","course_id":1,"programme_id":null,"session_id":null,"email":"grace@example.org","drafted_at":"2026-03-03T09:02:21Z","state":"drafted","sent_on":null,"booking_state":"booked","message_text_id":6}');
INSERT INTO change VALUES(371,116,'message',7,4,1,NULL,'{"id":7,"uid":"0a828eeb-edfb-51c6-9be2-cb5934c268fb","participant_id":4,"kind":"certificate","template_name":"Certificate","course_id":1,"programme_id":null,"session_id":null,"email":"rowan@example.org","drafted_at":"2026-03-03T09:02:21Z","state":"drafted","sent_on":null,"booking_state":"booked","message_text_id":7}');
INSERT INTO change VALUES(372,117,'message',8,2,NULL,NULL,'{"id":8,"uid":"455af00f-d5ed-5ab1-bbf0-0076518d7d33","participant_id":2,"kind":"follow_up_invitation","template_name":"Follow-up invitation","course_id":null,"programme_id":1,"session_id":null,"email":"tom@example.org","drafted_at":"2026-03-03T09:02:22Z","state":"drafted","sent_on":null,"booking_state":"","message_text_id":8}');
INSERT INTO change VALUES(373,117,'invitation',4,2,NULL,NULL,'{"id":4,"session_id":25,"participant_id":2,"calendar_file_id":7,"message_id":8,"given_at":"2026-03-03T09:02:22Z"}');
INSERT INTO change VALUES(374,117,'invitation',5,2,NULL,NULL,'{"id":5,"session_id":16,"participant_id":2,"calendar_file_id":5,"message_id":8,"given_at":"2026-03-03T09:02:22Z"}');
INSERT INTO change VALUES(375,117,'invitation',6,2,NULL,NULL,'{"id":6,"session_id":8,"participant_id":2,"calendar_file_id":4,"message_id":8,"given_at":"2026-03-03T09:02:22Z"}');
INSERT INTO change VALUES(376,118,'message',9,3,NULL,NULL,'{"id":9,"uid":"6c6ccfc5-2771-5d66-9385-89579324cb59","participant_id":3,"kind":"session_moved","template_name":"Session moved","course_id":null,"programme_id":1,"session_id":8,"email":"p46.1@example.org","drafted_at":"2026-03-03T09:02:23Z","state":"drafted","sent_on":null,"booking_state":"","message_text_id":9}');
INSERT INTO change VALUES(377,118,'invitation',7,3,NULL,NULL,'{"id":7,"session_id":8,"participant_id":3,"calendar_file_id":4,"message_id":9,"given_at":"2026-03-03T09:02:23Z"}');
INSERT INTO change VALUES(378,118,'message',10,2,NULL,NULL,'{"id":10,"uid":"ae51822b-af19-5b6b-bfeb-98305997e1bc","participant_id":2,"kind":"session_moved","template_name":"Session moved","course_id":null,"programme_id":1,"session_id":8,"email":"tom@example.org","drafted_at":"2026-03-03T09:02:23Z","state":"drafted","sent_on":null,"booking_state":"","message_text_id":10}');
INSERT INTO change VALUES(379,118,'invitation',8,2,NULL,NULL,'{"id":8,"session_id":8,"participant_id":2,"calendar_file_id":4,"message_id":10,"given_at":"2026-03-03T09:02:23Z"}');
INSERT INTO change VALUES(380,120,'message_template',2,NULL,NULL,NULL,'{"id":2,"kind":"reminder","name":"Reminder","about":"session","subject":"O’Neill 10","body":"Dear {first name}"}');
INSERT INTO change VALUES(381,121,'message_template',1,NULL,NULL,'{"id":1,"kind":"own","name":"''; drop table 6","about":"session","subject":"=1+1 14","body":"Dear {first name}"}',NULL);
INSERT INTO change VALUES(382,122,'date_candidate',3,NULL,NULL,NULL,'{"id":3,"programme_id":1,"local_date":"2026-07-16","starts_at":"13:00","ends_at":"14:00"}');
INSERT INTO change VALUES(383,122,'date_candidate',4,NULL,NULL,NULL,'{"id":4,"programme_id":1,"local_date":"2026-10-26","starts_at":"13:00","ends_at":"14:00"}');
INSERT INTO change VALUES(384,123,'date_asked',4,5,NULL,NULL,'{"id":4,"programme_id":1,"participant_id":5}');
INSERT INTO change VALUES(385,124,'date_reply',2,6,NULL,NULL,'{"id":2,"date_candidate_id":3,"participant_id":6,"reply":"yes"}');
INSERT INTO change VALUES(386,125,'date_reply',2,6,NULL,'{"id":2,"date_candidate_id":3,"participant_id":6,"reply":"yes"}',NULL);
INSERT INTO change VALUES(387,125,'date_asked',3,6,NULL,'{"id":3,"programme_id":1,"participant_id":6}',NULL);
INSERT INTO change VALUES(388,126,'session',26,NULL,NULL,NULL,'{"id":26,"uid":"b4999f03-cc62-5b49-ab41-83d04e0e5b34","course_id":null,"programme_id":1,"number":6,"state":"planned","cancelled_reason":"","local_date":"2026-10-26","starts_at":"13:00","ends_at":"14:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(389,126,'session_facilitator',52,NULL,NULL,NULL,'{"id":52,"session_id":26,"facilitator_id":2}');
INSERT INTO change VALUES(390,126,'invitee',14,4,NULL,NULL,'{"id":14,"session_id":26,"participant_id":4,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(391,126,'invitee',15,5,NULL,NULL,'{"id":15,"session_id":26,"participant_id":5,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(392,126,'date_candidate',4,NULL,NULL,'{"id":4,"programme_id":1,"local_date":"2026-10-26","starts_at":"13:00","ends_at":"14:00"}',NULL);
INSERT INTO change VALUES(393,127,'date_candidate',3,NULL,NULL,'{"id":3,"programme_id":1,"local_date":"2026-07-16","starts_at":"13:00","ends_at":"14:00"}',NULL);
INSERT INTO change VALUES(394,128,'participant',15,15,NULL,NULL,'{"id":15,"uid":"81e0ac3d-eeb7-533f-adb3-f7d1785ffb99","first_name":"=1+1 10 😀 مريم","last_name":"12","phone":"","organisation":"","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"=1+1 10 grinning mrym 12\np16.15@example.org","sort_key":"12\t=1+1 10 grinning mrym","is_sample":0}');
INSERT INTO change VALUES(395,128,'participant_email',19,15,NULL,NULL,'{"id":19,"participant_id":15,"email":"p16.15@example.org","folded":"p16.15@example.org","is_main":1}');
INSERT INTO change VALUES(396,129,'participant',6,6,NULL,'{"id":6,"uid":"61deda6a-f5cc-57a0-8d84-d8bed07dc6d9","first_name":"''; drop table 3","last_name":"Castle","phone":"","organisation":"😀 مريم 9","job_title":"","leadership_role_confirmed_on":null,"notes":"''; drop table 3","search_text":"''; drop table 3 castle\ngrinning mrym 9\na1100193191@example.org\nb123643502@example.org","sort_key":"castle\t''; drop table 3","is_sample":0}','{"id":6,"uid":"61deda6a-f5cc-57a0-8d84-d8bed07dc6d9","first_name":"Łucja 16","last_name":"Castle","phone":"","organisation":"😀 مريم 10","job_title":"","leadership_role_confirmed_on":null,"notes":"Łucja 16","search_text":"lucja 16 castle\ngrinning mrym 10\na1390389941@example.org\nb827239158@example.org","sort_key":"castle\tlucja 16","is_sample":0}');
INSERT INTO change VALUES(397,129,'participant_email',14,6,NULL,'{"id":14,"participant_id":6,"email":"a1100193191@example.org","folded":"a1100193191@example.org","is_main":1}',NULL);
INSERT INTO change VALUES(398,129,'participant_email',15,6,NULL,'{"id":15,"participant_id":6,"email":"b123643502@example.org","folded":"b123643502@example.org","is_main":0}',NULL);
INSERT INTO change VALUES(399,129,'participant_email',20,6,NULL,NULL,'{"id":20,"participant_id":6,"email":"a1390389941@example.org","folded":"a1390389941@example.org","is_main":1}');
INSERT INTO change VALUES(400,129,'participant_email',21,6,NULL,NULL,'{"id":21,"participant_id":6,"email":"b827239158@example.org","folded":"b827239158@example.org","is_main":0}');
INSERT INTO change VALUES(401,130,'participant',16,16,NULL,NULL,'{"id":16,"uid":"7bbbe06a-3a12-5302-8017-df8c8022fa9a","first_name":"=1+1","last_name":"3","phone":"","organisation":"Łucja 4","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"=1+1 3\nlucja 4\nq28@example.org","sort_key":"3\t=1+1","is_sample":0}');
INSERT INTO change VALUES(402,130,'participant_email',22,16,NULL,NULL,'{"id":22,"participant_id":16,"email":"q28@example.org","folded":"q28@example.org","is_main":1}');
INSERT INTO change VALUES(403,130,'booking',13,16,1,NULL,'{"id":13,"uid":"39e1f7df-3416-5234-9efc-b7b30efc4bd1","participant_id":16,"course_id":1,"state":"waiting_list","state_since":"2026-02-02","applied_on":"2026-02-02","booked_on":null,"start_session_number":1,"fee_pence":15000,"fee_reason":"","notes":"","reply_by":null,"due_on":null,"payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(404,130,'booking_event',16,16,1,NULL,'{"id":16,"booking_id":13,"state":"waiting_list","on_date":"2026-02-02","reason":"","over_capacity":0}');
INSERT INTO change VALUES(405,130,'participant',17,17,NULL,NULL,'{"id":17,"uid":"5df42438-4bcf-561e-874d-25c7cb4318b3","first_name":"Łucja 4 =1+1","last_name":"3","phone":"","organisation":"Ash Hospice","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"lucja 4 =1+1 3\nash hospice\np38.30@example.org","sort_key":"3\tlucja 4 =1+1","is_sample":0}');
INSERT INTO change VALUES(406,130,'participant_email',23,17,NULL,NULL,'{"id":23,"participant_id":17,"email":"p38.30@example.org","folded":"p38.30@example.org","is_main":1}');
INSERT INTO change VALUES(407,130,'booking',14,17,1,NULL,'{"id":14,"uid":"74025d4d-59f4-592b-95d9-b3a74d0b4ba7","participant_id":17,"course_id":1,"state":"waiting_list","state_since":"2026-02-02","applied_on":"2026-02-02","booked_on":null,"start_session_number":1,"fee_pence":15000,"fee_reason":"","notes":"","reply_by":null,"due_on":null,"payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(408,130,'booking_event',17,17,1,NULL,'{"id":17,"booking_id":14,"state":"waiting_list","on_date":"2026-02-02","reason":"","over_capacity":0}');
INSERT INTO change VALUES(409,131,'participant',18,18,NULL,NULL,'{"id":18,"uid":"9c3d70e2-732e-50a6-aa9b-1342a9033853","first_name":"<script>","last_name":"11","phone":"","organisation":"O’Neill 13","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"<script> 11\no''neill 13\nq35@example.org","sort_key":"11\t<script>","is_sample":0}');
INSERT INTO change VALUES(410,131,'participant_email',24,18,NULL,NULL,'{"id":24,"participant_id":18,"email":"q35@example.org","folded":"q35@example.org","is_main":1}');
INSERT INTO change VALUES(411,131,'booking',15,18,1,NULL,'{"id":15,"uid":"a2aade13-ea72-5adf-ab82-8641b012d5fa","participant_id":18,"course_id":1,"state":"booked","state_since":"2026-02-02","applied_on":"2026-02-02","booked_on":"2026-02-02","start_session_number":1,"fee_pence":15000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-02-16","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(412,131,'booking_event',18,18,1,NULL,'{"id":18,"booking_id":15,"state":"booked","on_date":"2026-02-02","reason":"","over_capacity":0}');
INSERT INTO change VALUES(413,131,'application_answer',3,18,1,NULL,'{"id":3,"booking_id":15,"question":"Why do you come?","answer":"Because of 1"}');
INSERT INTO change VALUES(414,131,'application_file',3,NULL,1,NULL,'{"id":3,"course_id":1,"kept_file_id":7,"taken_at":"2026-03-03T09:02:43Z"}');
INSERT INTO change VALUES(415,133,'booking',16,11,1,NULL,'{"id":16,"uid":"b45880d4-18af-5ad4-a63c-502f27d18e68","participant_id":11,"course_id":1,"state":"waiting_list","state_since":"2026-02-02","applied_on":"2026-02-02","booked_on":null,"start_session_number":1,"fee_pence":15000,"fee_reason":"","notes":"","reply_by":null,"due_on":null,"payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(416,133,'booking_event',19,11,1,NULL,'{"id":19,"booking_id":16,"state":"waiting_list","on_date":"2026-02-02","reason":"","over_capacity":0}');
INSERT INTO change VALUES(417,134,'booking',3,3,1,'{"id":3,"uid":"e9a4e1be-c39d-5dae-9aa0-94b2d14cb6f0","participant_id":3,"course_id":1,"state":"booked","state_since":"2026-02-20","applied_on":"2026-02-20","booked_on":"2026-02-20","start_session_number":3,"fee_pence":25600,"fee_reason":"''; drop table 11","notes":"","reply_by":null,"due_on":"2026-03-22","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}','{"id":3,"uid":"e9a4e1be-c39d-5dae-9aa0-94b2d14cb6f0","participant_id":3,"course_id":1,"state":"withdrawn","state_since":"2026-02-20","applied_on":"2026-02-20","booked_on":null,"start_session_number":3,"fee_pence":25600,"fee_reason":"''; drop table 11","notes":"","reply_by":null,"due_on":"2026-03-22","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(418,134,'booking_event',20,3,1,NULL,'{"id":20,"booking_id":3,"state":"withdrawn","on_date":"2026-02-20","reason":"","over_capacity":0}');
INSERT INTO change VALUES(419,134,'booking',6,6,1,'{"id":6,"uid":"2d772f3b-5ee6-52ac-874a-c1c875cd1973","participant_id":6,"course_id":1,"state":"booked","state_since":"2026-02-19","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-03-02","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}','{"id":6,"uid":"2d772f3b-5ee6-52ac-874a-c1c875cd1973","participant_id":6,"course_id":1,"state":"withdrawn","state_since":"2026-02-20","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-03-02","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(420,134,'booking_event',21,6,1,NULL,'{"id":21,"booking_id":6,"state":"withdrawn","on_date":"2026-02-20","reason":"","over_capacity":0}');
INSERT INTO change VALUES(421,135,'booking',4,4,1,'{"id":4,"uid":"913c7e7f-23b4-5e9c-b6e4-0cc688b1320a","participant_id":4,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}','{"id":4,"uid":"913c7e7f-23b4-5e9c-b6e4-0cc688b1320a","participant_id":4,"course_id":1,"state":"booked","state_since":"2026-02-20","applied_on":"2026-02-20","booked_on":"2026-02-20","start_session_number":3,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(422,135,'booking_event',22,4,1,NULL,'{"id":22,"booking_id":4,"state":"booked","on_date":"2026-02-20","reason":"","over_capacity":0}');
INSERT INTO change VALUES(423,136,'payment',7,5,1,NULL,'{"id":7,"uid":"10407ca3-8522-51bb-8705-4eba8cdde2e6","booking_id":5,"kind":"payment","amount_pence":15516,"paid_on":"2026-02-03","method":"O’Neill 1","notes":""}');
INSERT INTO change VALUES(424,137,'booking',5,5,1,'{"id":5,"uid":"0d488d0a-0b48-50cc-909b-e483157e50bf","participant_id":5,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-03-27","payer":"person","payer_name":"","purchase_order":"=1+1 6","invoice_number":"INV-40","moved_from_id":null}','{"id":5,"uid":"0d488d0a-0b48-50cc-909b-e483157e50bf","participant_id":5,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":7500,"fee_reason":"=1+1 3","notes":"","reply_by":null,"due_on":"2026-03-27","payer":"person","payer_name":"","purchase_order":"=1+1 6","invoice_number":"INV-40","moved_from_id":null}');
INSERT INTO change VALUES(425,138,'booking',6,6,1,'{"id":6,"uid":"2d772f3b-5ee6-52ac-874a-c1c875cd1973","participant_id":6,"course_id":1,"state":"withdrawn","state_since":"2026-02-20","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-03-02","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}','{"id":6,"uid":"2d772f3b-5ee6-52ac-874a-c1c875cd1973","participant_id":6,"course_id":1,"state":"withdrawn","state_since":"2026-02-20","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-03-02","payer":"employer","payer_name":"=1+1 15","purchase_order":"😀 مريم 16","invoice_number":"INV-26","moved_from_id":null}');
INSERT INTO change VALUES(426,138,'booking',6,6,1,'{"id":6,"uid":"2d772f3b-5ee6-52ac-874a-c1c875cd1973","participant_id":6,"course_id":1,"state":"withdrawn","state_since":"2026-02-20","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-03-02","payer":"employer","payer_name":"=1+1 15","purchase_order":"😀 مريم 16","invoice_number":"INV-26","moved_from_id":null}','{"id":6,"uid":"2d772f3b-5ee6-52ac-874a-c1c875cd1973","participant_id":6,"course_id":1,"state":"withdrawn","state_since":"2026-02-20","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":null,"payer":"employer","payer_name":"=1+1 15","purchase_order":"😀 مريم 16","invoice_number":"INV-26","moved_from_id":null}');
INSERT INTO change VALUES(427,139,'booking',4,4,1,'{"id":4,"uid":"913c7e7f-23b4-5e9c-b6e4-0cc688b1320a","participant_id":4,"course_id":1,"state":"booked","state_since":"2026-02-20","applied_on":"2026-02-20","booked_on":"2026-02-20","start_session_number":3,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}','{"id":4,"uid":"913c7e7f-23b4-5e9c-b6e4-0cc688b1320a","participant_id":4,"course_id":1,"state":"booked","state_since":"2026-02-20","applied_on":"2026-02-20","booked_on":"2026-02-20","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(428,140,'course',4,NULL,4,NULL,'{"id":4,"uid":"70a16f44-8fff-589f-a882-b289f7dc6ba9","programme_id":1,"title":"Cohort Łucja 16","capacity":24,"fee_pence":20000,"zoom_link":"https://zoom.example.org/j/700900","certificate_threshold":4,"minimum_minutes":90,"notes":"","archived_on":null}');
INSERT INTO change VALUES(429,140,'requirement',18,NULL,4,NULL,'{"id":18,"course_id":4,"position":1,"requirement":"Able to attend all six sessions"}');
INSERT INTO change VALUES(430,140,'requirement',19,NULL,4,NULL,'{"id":19,"course_id":4,"position":2,"requirement":"Zoom in a private space, camera on throughout"}');
INSERT INTO change VALUES(431,140,'requirement',20,NULL,4,NULL,'{"id":20,"course_id":4,"position":3,"requirement":"Guidelines read before session 1"}');
INSERT INTO change VALUES(432,140,'requirement',21,NULL,4,NULL,'{"id":21,"course_id":4,"position":4,"requirement":"Equipment checked with the Zoom link"}');
INSERT INTO change VALUES(433,140,'requirement',22,NULL,4,NULL,'{"id":22,"course_id":4,"position":5,"requirement":"Leadership role in health or social care"}');
INSERT INTO change VALUES(434,140,'course_facilitator',10,NULL,4,NULL,'{"id":10,"course_id":4,"facilitator_id":1}');
INSERT INTO change VALUES(435,140,'course_facilitator',11,NULL,4,NULL,'{"id":11,"course_id":4,"facilitator_id":5}');
INSERT INTO change VALUES(436,140,'session',27,NULL,4,NULL,'{"id":27,"uid":"9110532d-efca-5506-a6da-3725ddcebfe1","course_id":4,"programme_id":null,"number":1,"state":"planned","cancelled_reason":"","local_date":"2026-04-13","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(437,140,'session_facilitator',53,NULL,4,NULL,'{"id":53,"session_id":27,"facilitator_id":1}');
INSERT INTO change VALUES(438,140,'session_facilitator',54,NULL,4,NULL,'{"id":54,"session_id":27,"facilitator_id":5}');
INSERT INTO change VALUES(439,140,'session',28,NULL,4,NULL,'{"id":28,"uid":"169664b0-7d14-51b0-a258-fccd23039aa7","course_id":4,"programme_id":null,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-04-20","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(440,140,'session_facilitator',55,NULL,4,NULL,'{"id":55,"session_id":28,"facilitator_id":1}');
INSERT INTO change VALUES(441,140,'session_facilitator',56,NULL,4,NULL,'{"id":56,"session_id":28,"facilitator_id":5}');
INSERT INTO change VALUES(442,140,'session',29,NULL,4,NULL,'{"id":29,"uid":"d6e18538-cf91-5380-9c6d-156b080b412b","course_id":4,"programme_id":null,"number":3,"state":"planned","cancelled_reason":"","local_date":"2026-04-27","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(443,140,'session_facilitator',57,NULL,4,NULL,'{"id":57,"session_id":29,"facilitator_id":1}');
INSERT INTO change VALUES(444,140,'session_facilitator',58,NULL,4,NULL,'{"id":58,"session_id":29,"facilitator_id":5}');
INSERT INTO change VALUES(445,140,'session',30,NULL,4,NULL,'{"id":30,"uid":"2bd868d3-429d-5142-a213-e0cf8a4bdc17","course_id":4,"programme_id":null,"number":4,"state":"planned","cancelled_reason":"","local_date":"2026-05-04","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(446,140,'session_facilitator',59,NULL,4,NULL,'{"id":59,"session_id":30,"facilitator_id":1}');
INSERT INTO change VALUES(447,140,'session_facilitator',60,NULL,4,NULL,'{"id":60,"session_id":30,"facilitator_id":5}');
INSERT INTO change VALUES(448,140,'session',31,NULL,4,NULL,'{"id":31,"uid":"931a860f-4431-5127-a7b8-c2955d1c588a","course_id":4,"programme_id":null,"number":5,"state":"planned","cancelled_reason":"","local_date":"2026-05-11","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(449,140,'session_facilitator',61,NULL,4,NULL,'{"id":61,"session_id":31,"facilitator_id":1}');
INSERT INTO change VALUES(450,140,'session_facilitator',62,NULL,4,NULL,'{"id":62,"session_id":31,"facilitator_id":5}');
INSERT INTO change VALUES(451,140,'session',32,NULL,4,NULL,'{"id":32,"uid":"1d9c25d5-524b-5cef-9a1e-317cd1e081dd","course_id":4,"programme_id":null,"number":6,"state":"planned","cancelled_reason":"","local_date":"2026-05-18","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(452,140,'session_facilitator',63,NULL,4,NULL,'{"id":63,"session_id":32,"facilitator_id":1}');
INSERT INTO change VALUES(453,140,'session_facilitator',64,NULL,4,NULL,'{"id":64,"session_id":32,"facilitator_id":5}');
INSERT INTO change VALUES(454,141,'facilitator',8,NULL,NULL,NULL,'{"id":8,"uid":"b8ffe158-811e-5229-9c4b-eff5623d03a0","name":"😀 مريم 11","email":"","is_sample":0}');
INSERT INTO change VALUES(455,141,'course',1,NULL,1,'{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"=1+1 12","capacity":19,"fee_pence":15000,"zoom_link":"","certificate_threshold":5,"minimum_minutes":59,"notes":"😀 مريم 3","archived_on":null}','{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"😀 مريم 11","capacity":21,"fee_pence":15000,"zoom_link":"","certificate_threshold":6,"minimum_minutes":81,"notes":"<script> 14","archived_on":null}');
INSERT INTO change VALUES(456,141,'course_facilitator',9,NULL,1,'{"id":9,"course_id":1,"facilitator_id":6}',NULL);
INSERT INTO change VALUES(457,141,'course_facilitator',12,NULL,1,NULL,'{"id":12,"course_id":1,"facilitator_id":8}');
INSERT INTO change VALUES(458,141,'session_facilitator',48,NULL,1,'{"id":48,"session_id":6,"facilitator_id":6}',NULL);
INSERT INTO change VALUES(459,141,'session_facilitator',65,NULL,1,NULL,'{"id":65,"session_id":6,"facilitator_id":8}');
INSERT INTO change VALUES(460,142,'course',1,NULL,1,'{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"😀 مريم 11","capacity":21,"fee_pence":15000,"zoom_link":"","certificate_threshold":6,"minimum_minutes":81,"notes":"<script> 14","archived_on":null}','{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"😀 مريم 11","capacity":21,"fee_pence":15000,"zoom_link":"","certificate_threshold":6,"minimum_minutes":81,"notes":"<script> 14","archived_on":"2026-03-03"}');
INSERT INTO change VALUES(461,143,'course',1,NULL,1,'{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"😀 مريم 11","capacity":21,"fee_pence":15000,"zoom_link":"","certificate_threshold":6,"minimum_minutes":81,"notes":"<script> 14","archived_on":"2026-03-03"}','{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"😀 مريم 11","capacity":21,"fee_pence":15000,"zoom_link":"","certificate_threshold":6,"minimum_minutes":81,"notes":"<script> 14","archived_on":null}');
INSERT INTO change VALUES(462,144,'session',33,NULL,1,NULL,'{"id":33,"uid":"da4ded0a-bb06-5b24-a103-5edf6b8924b6","course_id":1,"programme_id":null,"number":9,"state":"planned","cancelled_reason":"","local_date":"2026-07-16","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"<script> 4","notes":"<script> 2","calendar_sequence":0}');
INSERT INTO change VALUES(463,144,'session_facilitator',66,NULL,1,NULL,'{"id":66,"session_id":33,"facilitator_id":1}');
INSERT INTO change VALUES(464,145,'session',6,NULL,1,'{"id":6,"uid":"bf70a312-4815-5684-b29e-212df9a02aa1","course_id":1,"programme_id":null,"number":6,"state":"planned","cancelled_reason":"","local_date":"2026-03-16","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}','{"id":6,"uid":"bf70a312-4815-5684-b29e-212df9a02aa1","course_id":1,"programme_id":null,"number":6,"state":"planned","cancelled_reason":"","local_date":"2026-04-13","starts_at":"09:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":1}');
INSERT INTO change VALUES(465,145,'session',6,NULL,1,'{"id":6,"uid":"bf70a312-4815-5684-b29e-212df9a02aa1","course_id":1,"programme_id":null,"number":6,"state":"planned","cancelled_reason":"","local_date":"2026-04-13","starts_at":"09:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":1}','{"id":6,"uid":"bf70a312-4815-5684-b29e-212df9a02aa1","course_id":1,"programme_id":null,"number":6,"state":"planned","cancelled_reason":"","local_date":"2026-04-13","starts_at":"09:00","ends_at":"17:00","break_minutes":20,"zone":"Europe/London","zoom_link":"","title":"Łucja 12","notes":"😀 مريم 14","calendar_sequence":1}');
INSERT INTO change VALUES(466,145,'session_facilitator',47,NULL,1,'{"id":47,"session_id":6,"facilitator_id":5}',NULL);
INSERT INTO change VALUES(467,145,'session_facilitator',65,NULL,1,'{"id":65,"session_id":6,"facilitator_id":8}',NULL);
INSERT INTO change VALUES(468,145,'session_facilitator',67,NULL,1,NULL,'{"id":67,"session_id":6,"facilitator_id":1}');
INSERT INTO change VALUES(469,146,'session',4,NULL,1,'{"id":4,"uid":"df7134c7-a49a-5116-b943-0dc294aea0c9","course_id":1,"programme_id":null,"number":4,"state":"planned","cancelled_reason":"","local_date":"2026-03-02","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}','{"id":4,"uid":"df7134c7-a49a-5116-b943-0dc294aea0c9","course_id":1,"programme_id":null,"number":4,"state":"cancelled","cancelled_reason":"Łucja 3","local_date":"2026-03-02","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":1}');
INSERT INTO change VALUES(470,147,'session',4,NULL,1,'{"id":4,"uid":"df7134c7-a49a-5116-b943-0dc294aea0c9","course_id":1,"programme_id":null,"number":4,"state":"cancelled","cancelled_reason":"Łucja 3","local_date":"2026-03-02","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":1}','{"id":4,"uid":"df7134c7-a49a-5116-b943-0dc294aea0c9","course_id":1,"programme_id":null,"number":4,"state":"planned","cancelled_reason":"","local_date":"2026-03-02","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":2}');
INSERT INTO change VALUES(471,148,'requirement',23,NULL,1,NULL,'{"id":23,"course_id":1,"position":8,"requirement":"😀 مريم 15"}');
INSERT INTO change VALUES(472,149,'requirement',7,NULL,2,'{"id":7,"course_id":2,"position":2,"requirement":"Zoom in a private space, camera on throughout"}',NULL);
INSERT INTO change VALUES(473,150,'programme',1,NULL,NULL,'{"id":1,"uid":"98da7f6b-807c-576c-8c3b-446506aadd00","title":"O’Neill 10","session_count":6,"every_weeks":1,"starts_at":"15:00","ends_at":"17:00","capacity":24,"fee_pence":20000,"zoom_link":"https://zoom.example.org/j/700900","certificate_threshold":4,"minimum_minutes":90,"follow_up_starts_at":"15:00","follow_up_minutes":60,"is_sample":0}','{"id":1,"uid":"98da7f6b-807c-576c-8c3b-446506aadd00","title":"😀 مريم 1","session_count":6,"every_weeks":1,"starts_at":"15:00","ends_at":"17:00","capacity":24,"fee_pence":20000,"zoom_link":"https://zoom.example.org/j/700900","certificate_threshold":4,"minimum_minutes":90,"follow_up_starts_at":"15:00","follow_up_minutes":60,"is_sample":0}');
INSERT INTO change VALUES(474,150,'programme_requirement',8,NULL,NULL,NULL,'{"id":8,"programme_id":1,"position":8,"requirement":"=1+1 16"}');
INSERT INTO change VALUES(475,151,'attendance',14,1,1,'{"id":14,"session_id":4,"participant_id":1,"mark":"present","minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}','{"id":14,"session_id":4,"participant_id":1,"mark":"present","minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":"Łucja 12"}');
INSERT INTO change VALUES(476,152,'attendance',24,2,1,NULL,'{"id":24,"session_id":6,"participant_id":2,"mark":null,"minutes":null,"source":"hand","set_by_hand":"does_not_count","set_by_hand_reason":"😀 مريم 12","note":""}');
INSERT INTO change VALUES(477,154,'attendance_report',1,NULL,1,'{"id":1,"session_id":1,"taken_at":"2026-03-03T09:01:59Z","date_order":"day_first","shift_minutes":0,"marks_absent":0}','{"id":1,"session_id":1,"taken_at":"2026-03-03T09:03:15Z","date_order":"day_first","shift_minutes":0,"marks_absent":0}');
INSERT INTO change VALUES(478,154,'attendance_report_file',11,NULL,NULL,NULL,'{"id":11,"attendance_report_id":1,"kept_file_id":8}');
INSERT INTO change VALUES(479,154,'attendance_report_name',3,NULL,NULL,'{"id":3,"attendance_report_id":1,"name":"Bea","email":"","participant_id":null,"how":"said","minutes":55}','{"id":3,"attendance_report_id":1,"name":"Bea","email":"","participant_id":null,"how":"said","minutes":89}');
INSERT INTO change VALUES(480,154,'attendance_report_name',1,NULL,NULL,'{"id":1,"attendance_report_id":1,"name":"Grace Adeyemi","email":"","participant_id":null,"how":"said","minutes":100}','{"id":1,"attendance_report_id":1,"name":"Grace Adeyemi","email":"","participant_id":null,"how":"said","minutes":106}');
INSERT INTO change VALUES(481,154,'attendance_report_name',2,NULL,NULL,'{"id":2,"attendance_report_id":1,"name":"Tom A","email":"","participant_id":null,"how":"said","minutes":100}','{"id":2,"attendance_report_id":1,"name":"Tom A","email":"","participant_id":null,"how":"said","minutes":106}');
INSERT INTO change VALUES(482,155,'session',34,NULL,NULL,NULL,'{"id":34,"uid":"8d2e8333-262e-5b87-873c-7823f950685d","course_id":null,"programme_id":1,"number":7,"state":"planned","cancelled_reason":"","local_date":"2026-10-26","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"<script> 8","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(483,155,'session_facilitator',68,NULL,NULL,NULL,'{"id":68,"session_id":34,"facilitator_id":1}');
INSERT INTO change VALUES(484,155,'invitee',16,4,NULL,NULL,'{"id":16,"session_id":34,"participant_id":4,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(485,155,'invitee',17,5,NULL,NULL,'{"id":17,"session_id":34,"participant_id":5,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(486,155,'invitee',18,6,NULL,NULL,'{"id":18,"session_id":34,"participant_id":6,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(487,156,'session',8,NULL,NULL,'{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-07-16","starts_at":"13:30","ends_at":"14:30","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"😀 مريم 7","notes":"","calendar_sequence":3}','{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-10-26","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"😀 مريم 7","notes":"","calendar_sequence":4}');
INSERT INTO change VALUES(488,156,'session',8,NULL,NULL,'{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-10-26","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"😀 مريم 7","notes":"","calendar_sequence":4}','{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-10-26","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"<script> 8","notes":"","calendar_sequence":4}');
INSERT INTO change VALUES(489,156,'session_facilitator',31,NULL,NULL,'{"id":31,"session_id":8,"facilitator_id":2}',NULL);
INSERT INTO change VALUES(490,156,'session_facilitator',69,NULL,NULL,NULL,'{"id":69,"session_id":8,"facilitator_id":1}');
INSERT INTO change VALUES(491,157,'session',8,NULL,NULL,'{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-10-26","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"<script> 8","notes":"","calendar_sequence":4}','{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"cancelled","cancelled_reason":"O’Neill 15","local_date":"2026-10-26","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"<script> 8","notes":"","calendar_sequence":5}');
INSERT INTO change VALUES(492,158,'session',8,NULL,NULL,'{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"cancelled","cancelled_reason":"O’Neill 15","local_date":"2026-10-26","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"<script> 8","notes":"","calendar_sequence":5}','{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-10-26","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"<script> 8","notes":"","calendar_sequence":6}');
INSERT INTO change VALUES(493,160,'earlier_graduate',2,3,NULL,NULL,'{"id":2,"programme_id":1,"participant_id":3,"course":"Autumn 2024","reason":"''; drop table 8"}');
INSERT INTO change VALUES(494,161,'facilitator',9,NULL,NULL,NULL,'{"id":9,"uid":"a3bdaed1-ccc2-5b4a-89f0-9f085fea0105","name":"Łucja 4 59","email":"","is_sample":0}');
INSERT INTO change VALUES(495,162,'facilitator',2,NULL,NULL,'{"id":2,"uid":"ef72cc4c-9c68-5925-bbe7-50e1150d25e8","name":"O’Neill 3","email":"ruby@example.org","is_sample":0}','{"id":2,"uid":"ef72cc4c-9c68-5925-bbe7-50e1150d25e8","name":"😀 مريم 6","email":"ruby@example.org","is_sample":0}');
INSERT INTO change VALUES(496,163,'facilitator',3,NULL,NULL,'{"id":3,"uid":"03b51906-3ea9-5c93-a55c-fbc081518f0f","name":"=1+1 11","email":"","is_sample":0}',NULL);
INSERT INTO change VALUES(497,164,'facilitator_absence',3,NULL,NULL,NULL,'{"id":3,"facilitator_id":1,"first_day":"2026-04-13","last_day":"2026-04-13","reason":"=1+1 15"}');
INSERT INTO change VALUES(498,165,'facilitator_absence',2,NULL,NULL,'{"id":2,"facilitator_id":2,"first_day":"2026-07-16","last_day":"2026-07-16","reason":"😀 مريم 8"}',NULL);
INSERT INTO change VALUES(499,166,'setting',1,NULL,NULL,'{"id":1,"name":"centre_name","value":"<script> 12"}','{"id":1,"name":"centre_name","value":"<script> 7"}');
INSERT INTO change VALUES(500,166,'setting',3,NULL,NULL,'{"id":3,"name":"minimum_minutes","value":"86"}','{"id":3,"name":"minimum_minutes","value":"43"}');
INSERT INTO change VALUES(501,166,'setting',5,NULL,NULL,'{"id":5,"name":"payment_days","value":"14"}','{"id":5,"name":"payment_days","value":"15"}');
INSERT INTO change VALUES(502,167,'avoided_week',3,NULL,NULL,NULL,'{"id":3,"first_day":"2026-06-08","last_day":"2026-06-08","label":"<script> 0"}');
INSERT INTO change VALUES(503,168,'avoided_week',3,NULL,NULL,'{"id":3,"first_day":"2026-06-08","last_day":"2026-06-08","label":"<script> 0"}',NULL);
INSERT INTO change VALUES(504,169,'added_bank_holiday',4,NULL,NULL,NULL,'{"id":4,"local_date":"2026-01-10","title":"''; drop table 15"}');
INSERT INTO change VALUES(505,170,'message',11,3,1,NULL,'{"id":11,"uid":"e8e3b6d2-e8c3-55ce-a281-b966b020c329","participant_id":3,"kind":"certificate","template_name":"Certificate","course_id":1,"programme_id":null,"session_id":null,"email":"p46.1@example.org","drafted_at":"2026-03-03T09:03:38Z","state":"drafted","sent_on":null,"booking_state":"withdrawn","message_text_id":11}');
INSERT INTO change VALUES(506,170,'message',12,5,1,NULL,'{"id":12,"uid":"43d5420c-7aa2-500c-8a3f-66ee05a1d67d","participant_id":5,"kind":"certificate","template_name":"Certificate","course_id":1,"programme_id":null,"session_id":null,"email":"nia@example.org","drafted_at":"2026-03-03T09:03:38Z","state":"drafted","sent_on":null,"booking_state":"booked","message_text_id":12}');
INSERT INTO change VALUES(507,171,'message',13,6,NULL,NULL,'{"id":13,"uid":"e68a6756-dcd4-5b8e-aa6b-4dbc77dbba08","participant_id":6,"kind":"follow_up_invitation","template_name":"Follow-up invitation","course_id":null,"programme_id":1,"session_id":null,"email":"a1390389941@example.org","drafted_at":"2026-03-03T09:03:39Z","state":"drafted","sent_on":null,"booking_state":"","message_text_id":13}');
INSERT INTO change VALUES(508,171,'invitation',9,6,NULL,NULL,'{"id":9,"session_id":25,"participant_id":6,"calendar_file_id":11,"message_id":13,"given_at":"2026-03-03T09:03:39Z"}');
INSERT INTO change VALUES(509,171,'invitation',10,6,NULL,NULL,'{"id":10,"session_id":17,"participant_id":6,"calendar_file_id":10,"message_id":13,"given_at":"2026-03-03T09:03:39Z"}');
INSERT INTO change VALUES(510,171,'invitation',11,6,NULL,NULL,'{"id":11,"session_id":8,"participant_id":6,"calendar_file_id":8,"message_id":13,"given_at":"2026-03-03T09:03:39Z"}');
INSERT INTO change VALUES(511,171,'invitation',12,6,NULL,NULL,'{"id":12,"session_id":34,"participant_id":6,"calendar_file_id":13,"message_id":13,"given_at":"2026-03-03T09:03:39Z"}');
INSERT INTO change VALUES(512,172,'message',14,4,1,NULL,'{"id":14,"uid":"a79d9326-9b95-5709-b5c8-e21a603b51e4","participant_id":4,"kind":"session_moved","template_name":"Session moved","course_id":1,"programme_id":null,"session_id":4,"email":"rowan@example.org","drafted_at":"2026-03-03T09:03:40Z","state":"drafted","sent_on":null,"booking_state":"","message_text_id":14}');
INSERT INTO change VALUES(513,172,'invitation',13,4,1,NULL,'{"id":13,"session_id":4,"participant_id":4,"calendar_file_id":14,"message_id":14,"given_at":"2026-03-03T09:03:40Z"}');
INSERT INTO change VALUES(514,173,'message',10,2,NULL,'{"id":10,"uid":"ae51822b-af19-5b6b-bfeb-98305997e1bc","participant_id":2,"kind":"session_moved","template_name":"Session moved","course_id":null,"programme_id":1,"session_id":8,"email":"tom@example.org","drafted_at":"2026-03-03T09:02:23Z","state":"drafted","sent_on":null,"booking_state":"","message_text_id":10}','{"id":10,"uid":"ae51822b-af19-5b6b-bfeb-98305997e1bc","participant_id":2,"kind":"session_moved","template_name":"Session moved","course_id":null,"programme_id":1,"session_id":8,"email":"tom@example.org","drafted_at":"2026-03-03T09:02:23Z","state":"not_sent","sent_on":null,"booking_state":"","message_text_id":10}');
INSERT INTO change VALUES(515,173,'message',11,3,1,'{"id":11,"uid":"e8e3b6d2-e8c3-55ce-a281-b966b020c329","participant_id":3,"kind":"certificate","template_name":"Certificate","course_id":1,"programme_id":null,"session_id":null,"email":"p46.1@example.org","drafted_at":"2026-03-03T09:03:38Z","state":"drafted","sent_on":null,"booking_state":"withdrawn","message_text_id":11}','{"id":11,"uid":"e8e3b6d2-e8c3-55ce-a281-b966b020c329","participant_id":3,"kind":"certificate","template_name":"Certificate","course_id":1,"programme_id":null,"session_id":null,"email":"p46.1@example.org","drafted_at":"2026-03-03T09:03:38Z","state":"not_sent","sent_on":null,"booking_state":"withdrawn","message_text_id":11}');
INSERT INTO change VALUES(516,173,'message',12,5,1,'{"id":12,"uid":"43d5420c-7aa2-500c-8a3f-66ee05a1d67d","participant_id":5,"kind":"certificate","template_name":"Certificate","course_id":1,"programme_id":null,"session_id":null,"email":"nia@example.org","drafted_at":"2026-03-03T09:03:38Z","state":"drafted","sent_on":null,"booking_state":"booked","message_text_id":12}','{"id":12,"uid":"43d5420c-7aa2-500c-8a3f-66ee05a1d67d","participant_id":5,"kind":"certificate","template_name":"Certificate","course_id":1,"programme_id":null,"session_id":null,"email":"nia@example.org","drafted_at":"2026-03-03T09:03:38Z","state":"not_sent","sent_on":null,"booking_state":"booked","message_text_id":12}');
INSERT INTO change VALUES(517,173,'message',13,6,NULL,'{"id":13,"uid":"e68a6756-dcd4-5b8e-aa6b-4dbc77dbba08","participant_id":6,"kind":"follow_up_invitation","template_name":"Follow-up invitation","course_id":null,"programme_id":1,"session_id":null,"email":"a1390389941@example.org","drafted_at":"2026-03-03T09:03:39Z","state":"drafted","sent_on":null,"booking_state":"","message_text_id":13}','{"id":13,"uid":"e68a6756-dcd4-5b8e-aa6b-4dbc77dbba08","participant_id":6,"kind":"follow_up_invitation","template_name":"Follow-up invitation","course_id":null,"programme_id":1,"session_id":null,"email":"a1390389941@example.org","drafted_at":"2026-03-03T09:03:39Z","state":"not_sent","sent_on":null,"booking_state":"","message_text_id":13}');
INSERT INTO change VALUES(518,175,'date_candidate',5,NULL,NULL,NULL,'{"id":5,"programme_id":1,"local_date":"2026-06-08","starts_at":"10:30","ends_at":"11:30"}');
INSERT INTO change VALUES(519,176,'date_facilitator',1,NULL,NULL,'{"id":1,"programme_id":1,"facilitator_id":2}',NULL);
INSERT INTO change VALUES(520,176,'date_facilitator',2,NULL,NULL,NULL,'{"id":2,"programme_id":1,"facilitator_id":1}');
INSERT INTO change VALUES(521,176,'date_asked',5,3,NULL,NULL,'{"id":5,"programme_id":1,"participant_id":3}');
INSERT INTO change VALUES(522,176,'date_asked',6,6,NULL,NULL,'{"id":6,"programme_id":1,"participant_id":6}');
INSERT INTO change VALUES(523,177,'session',35,NULL,NULL,NULL,'{"id":35,"uid":"053cd972-db07-5e36-b378-249eb7efb0bd","course_id":null,"programme_id":1,"number":8,"state":"planned","cancelled_reason":"","local_date":"2026-06-08","starts_at":"10:30","ends_at":"11:30","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(524,177,'session_facilitator',70,NULL,NULL,NULL,'{"id":70,"session_id":35,"facilitator_id":1}');
INSERT INTO change VALUES(525,177,'invitee',19,3,NULL,NULL,'{"id":19,"session_id":35,"participant_id":3,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(526,177,'invitee',20,4,NULL,NULL,'{"id":20,"session_id":35,"participant_id":4,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(527,177,'invitee',21,5,NULL,NULL,'{"id":21,"session_id":35,"participant_id":5,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(528,177,'invitee',22,6,NULL,NULL,'{"id":22,"session_id":35,"participant_id":6,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(529,177,'date_candidate',5,NULL,NULL,'{"id":5,"programme_id":1,"local_date":"2026-06-08","starts_at":"10:30","ends_at":"11:30"}',NULL);
INSERT INTO change VALUES(530,178,'participant',19,19,NULL,NULL,'{"id":19,"uid":"f495ffde-3c96-5576-90f0-3dbdc7edac9f","first_name":"<script> 11 ''; drop table","last_name":"14","phone":"","organisation":"","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"<script> 11 ''; drop table 14\np21.4@example.org","sort_key":"14\t<script> 11 ''; drop table","is_sample":0}');
INSERT INTO change VALUES(531,178,'participant_email',25,19,NULL,NULL,'{"id":25,"participant_id":19,"email":"p21.4@example.org","folded":"p21.4@example.org","is_main":1}');
INSERT INTO change VALUES(532,178,'booking',17,19,1,NULL,'{"id":17,"uid":"1e74e4e6-219f-57e9-9fcf-ce2e42e7d264","participant_id":19,"course_id":1,"state":"applied","state_since":"2026-02-02","applied_on":"2026-02-02","booked_on":null,"start_session_number":1,"fee_pence":15000,"fee_reason":"","notes":"","reply_by":null,"due_on":null,"payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(533,178,'booking_event',23,19,1,NULL,'{"id":23,"booking_id":17,"state":"applied","on_date":"2026-02-02","reason":"","over_capacity":0}');
INSERT INTO change VALUES(534,179,'participant',3,3,NULL,'{"id":3,"uid":"04860588-6fd9-5a9e-8009-579fb7e3e0bc","first_name":"=1+1 4 O’Neill","last_name":"14","phone":"","organisation":"","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"=1+1 4 o''neill 14\np46.1@example.org\nbea@example.org","sort_key":"14\t=1+1 4 o''neill","is_sample":0}','{"id":3,"uid":"04860588-6fd9-5a9e-8009-579fb7e3e0bc","first_name":"=1+1 1","last_name":"Castle","phone":"","organisation":"''; drop table 16","job_title":"","leadership_role_confirmed_on":null,"notes":"=1+1 1","search_text":"=1+1 1 castle\n''; drop table 16\na537736808@example.org\nb680113510@example.org","sort_key":"castle\t=1+1 1","is_sample":0}');
INSERT INTO change VALUES(535,179,'participant_email',3,3,NULL,'{"id":3,"participant_id":3,"email":"bea@example.org","folded":"bea@example.org","is_main":0}',NULL);
INSERT INTO change VALUES(536,179,'participant_email',7,3,NULL,'{"id":7,"participant_id":3,"email":"p46.1@example.org","folded":"p46.1@example.org","is_main":1}',NULL);
INSERT INTO change VALUES(537,179,'participant_email',26,3,NULL,NULL,'{"id":26,"participant_id":3,"email":"a537736808@example.org","folded":"a537736808@example.org","is_main":1}');
INSERT INTO change VALUES(538,179,'participant_email',27,3,NULL,NULL,'{"id":27,"participant_id":3,"email":"b680113510@example.org","folded":"b680113510@example.org","is_main":0}');
INSERT INTO change VALUES(539,180,'participant',20,20,NULL,NULL,'{"id":20,"uid":"5b010d96-b377-5164-a4f3-0f88bf1d3e16","first_name":"O’Neill","last_name":"8","phone":"","organisation":"O’Neill 0","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"o''neill 8\no''neill 0\nq29@example.org","sort_key":"8\to''neill","is_sample":0}');
INSERT INTO change VALUES(540,180,'participant_email',28,20,NULL,NULL,'{"id":28,"participant_id":20,"email":"q29@example.org","folded":"q29@example.org","is_main":1}');
INSERT INTO change VALUES(541,180,'booking',18,20,1,NULL,'{"id":18,"uid":"449c214e-31ef-51c0-b3f1-0c23c1d40a56","participant_id":20,"course_id":1,"state":"booked","state_since":"2026-02-02","applied_on":"2026-02-02","booked_on":"2026-02-02","start_session_number":1,"fee_pence":15000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-02-17","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(542,180,'booking_event',24,20,1,NULL,'{"id":24,"booking_id":18,"state":"booked","on_date":"2026-02-02","reason":"","over_capacity":0}');
INSERT INTO change VALUES(543,180,'participant',21,21,NULL,NULL,'{"id":21,"uid":"7719b85f-5822-5e1c-9d95-1115f26fdbd1","first_name":"O’Neill 0 O’Neill","last_name":"8","phone":"","organisation":"Ash Hospice","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"o''neill 0 o''neill 8\nash hospice\np19.9@example.org","sort_key":"8\to''neill 0 o''neill","is_sample":0}');
INSERT INTO change VALUES(544,180,'participant_email',29,21,NULL,NULL,'{"id":29,"participant_id":21,"email":"p19.9@example.org","folded":"p19.9@example.org","is_main":1}');
INSERT INTO change VALUES(545,180,'booking',19,21,1,NULL,'{"id":19,"uid":"a90fddc1-f056-5033-bc6a-0d2c3861196d","participant_id":21,"course_id":1,"state":"booked","state_since":"2026-02-02","applied_on":"2026-02-02","booked_on":"2026-02-02","start_session_number":1,"fee_pence":15000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-02-17","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(546,180,'booking_event',25,21,1,NULL,'{"id":25,"booking_id":19,"state":"booked","on_date":"2026-02-02","reason":"","over_capacity":0}');
INSERT INTO change VALUES(547,181,'participant',22,22,NULL,NULL,'{"id":22,"uid":"b6f4bd48-5d69-573e-813f-3c1575ea120d","first_name":"Łucja","last_name":"4","phone":"","organisation":"''; drop table 4","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"lucja 4\n''; drop table 4\nq6@example.org","sort_key":"4\tlucja","is_sample":0}');
INSERT INTO change VALUES(548,181,'participant_email',30,22,NULL,NULL,'{"id":30,"participant_id":22,"email":"q6@example.org","folded":"q6@example.org","is_main":1}');
INSERT INTO change VALUES(549,181,'booking',20,22,1,NULL,'{"id":20,"uid":"bb823d5d-2a5b-59bc-8995-13c62fd0807e","participant_id":22,"course_id":1,"state":"waiting_list","state_since":"2026-02-02","applied_on":"2026-02-02","booked_on":null,"start_session_number":1,"fee_pence":15000,"fee_reason":"","notes":"","reply_by":null,"due_on":null,"payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(550,181,'booking_event',26,22,1,NULL,'{"id":26,"booking_id":20,"state":"waiting_list","on_date":"2026-02-02","reason":"","over_capacity":0}');
INSERT INTO change VALUES(551,181,'application_answer',4,22,1,NULL,'{"id":4,"booking_id":20,"question":"Why do you come?","answer":"Because of 8"}');
INSERT INTO change VALUES(552,181,'application_file',4,NULL,1,NULL,'{"id":4,"course_id":1,"kept_file_id":9,"taken_at":"2026-03-03T09:04:00Z"}');
INSERT INTO change VALUES(553,183,'booking',21,22,3,NULL,'{"id":21,"uid":"817938f1-d114-5473-a500-40ba657c1f86","participant_id":22,"course_id":3,"state":"booked","state_since":"2026-02-02","applied_on":"2026-02-02","booked_on":"2026-02-02","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-02-17","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(554,183,'booking_event',27,22,3,NULL,'{"id":27,"booking_id":21,"state":"booked","on_date":"2026-02-02","reason":"","over_capacity":0}');
INSERT INTO change VALUES(555,184,'booking',1,1,1,'{"id":1,"uid":"e5d289a9-7f03-5443-b1ab-638379663732","participant_id":1,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-03-04","payer":"employer","payer_name":"O’Neill 11","purchase_order":"Łucja 14","invoice_number":"INV-23","moved_from_id":null}','{"id":1,"uid":"e5d289a9-7f03-5443-b1ab-638379663732","participant_id":1,"course_id":1,"state":"booked","state_since":"2026-02-19","applied_on":"2026-02-19","booked_on":"2026-02-19","start_session_number":3,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-03-04","payer":"employer","payer_name":"O’Neill 11","purchase_order":"Łucja 14","invoice_number":"INV-23","moved_from_id":null}');
INSERT INTO change VALUES(556,184,'booking_event',28,1,1,NULL,'{"id":28,"booking_id":1,"state":"booked","on_date":"2026-02-19","reason":"","over_capacity":0}');
INSERT INTO change VALUES(557,185,'booking',3,3,1,'{"id":3,"uid":"e9a4e1be-c39d-5dae-9aa0-94b2d14cb6f0","participant_id":3,"course_id":1,"state":"withdrawn","state_since":"2026-02-20","applied_on":"2026-02-20","booked_on":null,"start_session_number":3,"fee_pence":25600,"fee_reason":"''; drop table 11","notes":"","reply_by":null,"due_on":"2026-03-22","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}','{"id":3,"uid":"e9a4e1be-c39d-5dae-9aa0-94b2d14cb6f0","participant_id":3,"course_id":1,"state":"withdrawn","state_since":"2026-02-20","applied_on":"2026-02-20","booked_on":null,"start_session_number":3,"fee_pence":26700,"fee_reason":"''; drop table 2","notes":"","reply_by":null,"due_on":"2026-03-22","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(558,186,'booking',2,2,1,'{"id":2,"uid":"d7b4b242-ad42-5c58-af85-756422b61924","participant_id":2,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}','{"id":2,"uid":"d7b4b242-ad42-5c58-af85-756422b61924","participant_id":2,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"person","payer_name":"","purchase_order":"O’Neill 13","invoice_number":"INV-28","moved_from_id":null}');
INSERT INTO change VALUES(559,186,'booking',2,2,1,'{"id":2,"uid":"d7b4b242-ad42-5c58-af85-756422b61924","participant_id":2,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"person","payer_name":"","purchase_order":"O’Neill 13","invoice_number":"INV-28","moved_from_id":null}','{"id":2,"uid":"d7b4b242-ad42-5c58-af85-756422b61924","participant_id":2,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":null,"payer":"person","payer_name":"","purchase_order":"O’Neill 13","invoice_number":"INV-28","moved_from_id":null}');
INSERT INTO change VALUES(560,187,'booking',6,6,1,'{"id":6,"uid":"2d772f3b-5ee6-52ac-874a-c1c875cd1973","participant_id":6,"course_id":1,"state":"withdrawn","state_since":"2026-02-20","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":null,"payer":"employer","payer_name":"=1+1 15","purchase_order":"😀 مريم 16","invoice_number":"INV-26","moved_from_id":null}','{"id":6,"uid":"2d772f3b-5ee6-52ac-874a-c1c875cd1973","participant_id":6,"course_id":1,"state":"withdrawn","state_since":"2026-02-20","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":5,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":null,"payer":"employer","payer_name":"=1+1 15","purchase_order":"😀 مريم 16","invoice_number":"INV-26","moved_from_id":null}');
INSERT INTO change VALUES(561,188,'course',5,NULL,5,NULL,'{"id":5,"uid":"66d6f246-e4ac-5618-8502-e3540b786dd5","programme_id":1,"title":"Cohort ''; drop table 15","capacity":24,"fee_pence":20000,"zoom_link":"https://zoom.example.org/j/700900","certificate_threshold":4,"minimum_minutes":90,"notes":"","archived_on":null}');
INSERT INTO change VALUES(562,188,'requirement',24,NULL,5,NULL,'{"id":24,"course_id":5,"position":1,"requirement":"Able to attend all six sessions"}');
INSERT INTO change VALUES(563,188,'requirement',25,NULL,5,NULL,'{"id":25,"course_id":5,"position":2,"requirement":"Zoom in a private space, camera on throughout"}');
INSERT INTO change VALUES(564,188,'requirement',26,NULL,5,NULL,'{"id":26,"course_id":5,"position":3,"requirement":"Guidelines read before session 1"}');
INSERT INTO change VALUES(565,188,'requirement',27,NULL,5,NULL,'{"id":27,"course_id":5,"position":4,"requirement":"Equipment checked with the Zoom link"}');
INSERT INTO change VALUES(566,188,'requirement',28,NULL,5,NULL,'{"id":28,"course_id":5,"position":5,"requirement":"Leadership role in health or social care"}');
INSERT INTO change VALUES(567,188,'course_facilitator',13,NULL,5,NULL,'{"id":13,"course_id":5,"facilitator_id":1}');
INSERT INTO change VALUES(568,188,'course_facilitator',14,NULL,5,NULL,'{"id":14,"course_id":5,"facilitator_id":5}');
INSERT INTO change VALUES(569,188,'session',36,NULL,5,NULL,'{"id":36,"uid":"e3f854b2-8e7b-59dc-bbee-d4992227a4ef","course_id":5,"programme_id":null,"number":1,"state":"planned","cancelled_reason":"","local_date":"2026-05-04","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(570,188,'session_facilitator',71,NULL,5,NULL,'{"id":71,"session_id":36,"facilitator_id":1}');
INSERT INTO change VALUES(571,188,'session_facilitator',72,NULL,5,NULL,'{"id":72,"session_id":36,"facilitator_id":5}');
INSERT INTO change VALUES(572,188,'session',37,NULL,5,NULL,'{"id":37,"uid":"ced83e54-a254-57e3-a9ed-e220b5f99b1e","course_id":5,"programme_id":null,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-05-11","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(573,188,'session_facilitator',73,NULL,5,NULL,'{"id":73,"session_id":37,"facilitator_id":1}');
INSERT INTO change VALUES(574,188,'session_facilitator',74,NULL,5,NULL,'{"id":74,"session_id":37,"facilitator_id":5}');
INSERT INTO change VALUES(575,188,'session',38,NULL,5,NULL,'{"id":38,"uid":"c43224ee-aac5-5141-bb95-d4b2308674f1","course_id":5,"programme_id":null,"number":3,"state":"planned","cancelled_reason":"","local_date":"2026-05-18","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(576,188,'session_facilitator',75,NULL,5,NULL,'{"id":75,"session_id":38,"facilitator_id":1}');
INSERT INTO change VALUES(577,188,'session_facilitator',76,NULL,5,NULL,'{"id":76,"session_id":38,"facilitator_id":5}');
INSERT INTO change VALUES(578,188,'session',39,NULL,5,NULL,'{"id":39,"uid":"70311b06-8f3c-5d5c-982c-5ffa4db9e625","course_id":5,"programme_id":null,"number":4,"state":"planned","cancelled_reason":"","local_date":"2026-05-25","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(579,188,'session_facilitator',77,NULL,5,NULL,'{"id":77,"session_id":39,"facilitator_id":1}');
INSERT INTO change VALUES(580,188,'session_facilitator',78,NULL,5,NULL,'{"id":78,"session_id":39,"facilitator_id":5}');
INSERT INTO change VALUES(581,188,'session',40,NULL,5,NULL,'{"id":40,"uid":"f1ec4ba4-8591-5633-881d-b01f48ac2d76","course_id":5,"programme_id":null,"number":5,"state":"planned","cancelled_reason":"","local_date":"2026-06-01","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(582,188,'session_facilitator',79,NULL,5,NULL,'{"id":79,"session_id":40,"facilitator_id":1}');
INSERT INTO change VALUES(583,188,'session_facilitator',80,NULL,5,NULL,'{"id":80,"session_id":40,"facilitator_id":5}');
INSERT INTO change VALUES(584,188,'session',41,NULL,5,NULL,'{"id":41,"uid":"4a5f6396-6327-57e6-953f-1f7fe99421e5","course_id":5,"programme_id":null,"number":6,"state":"planned","cancelled_reason":"","local_date":"2026-06-08","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(585,188,'session_facilitator',81,NULL,5,NULL,'{"id":81,"session_id":41,"facilitator_id":1}');
INSERT INTO change VALUES(586,188,'session_facilitator',82,NULL,5,NULL,'{"id":82,"session_id":41,"facilitator_id":5}');
INSERT INTO change VALUES(587,189,'facilitator',10,NULL,NULL,NULL,'{"id":10,"uid":"420b9eae-7bb4-5c64-bc68-7595a7d6a89f","name":"=1+1 13","email":"","is_sample":0}');
INSERT INTO change VALUES(588,189,'course',1,NULL,1,'{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"😀 مريم 11","capacity":21,"fee_pence":15000,"zoom_link":"","certificate_threshold":6,"minimum_minutes":81,"notes":"<script> 14","archived_on":null}','{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"=1+1 13","capacity":27,"fee_pence":15000,"zoom_link":"","certificate_threshold":5,"minimum_minutes":47,"notes":"O’Neill 1","archived_on":null}');
INSERT INTO change VALUES(589,189,'course_facilitator',12,NULL,1,'{"id":12,"course_id":1,"facilitator_id":8}',NULL);
INSERT INTO change VALUES(590,189,'course_facilitator',15,NULL,1,NULL,'{"id":15,"course_id":1,"facilitator_id":10}');
INSERT INTO change VALUES(591,190,'course',1,NULL,1,'{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"=1+1 13","capacity":27,"fee_pence":15000,"zoom_link":"","certificate_threshold":5,"minimum_minutes":47,"notes":"O’Neill 1","archived_on":null}','{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"=1+1 13","capacity":27,"fee_pence":15000,"zoom_link":"","certificate_threshold":5,"minimum_minutes":47,"notes":"O’Neill 1","archived_on":"2026-03-03"}');
INSERT INTO change VALUES(592,191,'course',1,NULL,1,'{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"=1+1 13","capacity":27,"fee_pence":15000,"zoom_link":"","certificate_threshold":5,"minimum_minutes":47,"notes":"O’Neill 1","archived_on":"2026-03-03"}','{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"=1+1 13","capacity":27,"fee_pence":15000,"zoom_link":"","certificate_threshold":5,"minimum_minutes":47,"notes":"O’Neill 1","archived_on":null}');
INSERT INTO change VALUES(593,192,'session',42,NULL,1,NULL,'{"id":42,"uid":"5651259e-77a7-5a5d-a805-f17be1a2cd91","course_id":1,"programme_id":null,"number":10,"state":"planned","cancelled_reason":"","local_date":"2026-12-28","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"😀 مريم 12","notes":"Łucja 10","calendar_sequence":0}');
INSERT INTO change VALUES(594,192,'session_facilitator',83,NULL,1,NULL,'{"id":83,"session_id":42,"facilitator_id":1}');
INSERT INTO change VALUES(595,193,'session',5,NULL,1,'{"id":5,"uid":"53b12f93-0297-5ae8-81ed-1aab3f5796fe","course_id":1,"programme_id":null,"number":5,"state":"planned","cancelled_reason":"","local_date":"2026-12-28","starts_at":"10:00","ends_at":"17:00","break_minutes":10,"zone":"Europe/London","zoom_link":"","title":"😀 مريم 3","notes":"=1+1 4","calendar_sequence":1}','{"id":5,"uid":"53b12f93-0297-5ae8-81ed-1aab3f5796fe","course_id":1,"programme_id":null,"number":5,"state":"planned","cancelled_reason":"","local_date":"2026-10-26","starts_at":"10:00","ends_at":"17:00","break_minutes":10,"zone":"Europe/London","zoom_link":"","title":"😀 مريم 3","notes":"=1+1 4","calendar_sequence":2}');
INSERT INTO change VALUES(596,193,'session',5,NULL,1,'{"id":5,"uid":"53b12f93-0297-5ae8-81ed-1aab3f5796fe","course_id":1,"programme_id":null,"number":5,"state":"planned","cancelled_reason":"","local_date":"2026-10-26","starts_at":"10:00","ends_at":"17:00","break_minutes":10,"zone":"Europe/London","zoom_link":"","title":"😀 مريم 3","notes":"=1+1 4","calendar_sequence":2}','{"id":5,"uid":"53b12f93-0297-5ae8-81ed-1aab3f5796fe","course_id":1,"programme_id":null,"number":5,"state":"planned","cancelled_reason":"","local_date":"2026-10-26","starts_at":"10:00","ends_at":"17:00","break_minutes":10,"zone":"Europe/London","zoom_link":"","title":"=1+1 16","notes":"=1+1 7","calendar_sequence":2}');
INSERT INTO change VALUES(597,194,'session',3,NULL,1,'{"id":3,"uid":"dc723f6f-8624-5104-813d-0ba5f02343e3","course_id":1,"programme_id":null,"number":3,"state":"planned","cancelled_reason":"","local_date":"2026-02-23","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}','{"id":3,"uid":"dc723f6f-8624-5104-813d-0ba5f02343e3","course_id":1,"programme_id":null,"number":3,"state":"cancelled","cancelled_reason":"O’Neill 9","local_date":"2026-02-23","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":1}');
INSERT INTO change VALUES(598,195,'requirement',29,NULL,1,NULL,'{"id":29,"course_id":1,"position":9,"requirement":"Łucja 3"}');
INSERT INTO change VALUES(599,196,'requirement_met',1,4,1,'{"id":1,"booking_id":4,"requirement_id":4,"met_on":"2026-02-01"}',NULL);
INSERT INTO change VALUES(600,196,'requirement_met',2,5,1,'{"id":2,"booking_id":5,"requirement_id":4,"met_on":"2026-02-01"}',NULL);
INSERT INTO change VALUES(601,196,'requirement',4,NULL,1,'{"id":4,"course_id":1,"position":4,"requirement":"Equipment checked with the Zoom link"}',NULL);
INSERT INTO change VALUES(602,197,'programme',1,NULL,NULL,'{"id":1,"uid":"98da7f6b-807c-576c-8c3b-446506aadd00","title":"😀 مريم 1","session_count":6,"every_weeks":1,"starts_at":"15:00","ends_at":"17:00","capacity":24,"fee_pence":20000,"zoom_link":"https://zoom.example.org/j/700900","certificate_threshold":4,"minimum_minutes":90,"follow_up_starts_at":"15:00","follow_up_minutes":60,"is_sample":0}','{"id":1,"uid":"98da7f6b-807c-576c-8c3b-446506aadd00","title":"O’Neill 0","session_count":6,"every_weeks":1,"starts_at":"15:00","ends_at":"17:00","capacity":24,"fee_pence":20000,"zoom_link":"https://zoom.example.org/j/700900","certificate_threshold":4,"minimum_minutes":90,"follow_up_starts_at":"15:00","follow_up_minutes":60,"is_sample":0}');
INSERT INTO change VALUES(603,197,'programme_requirement',9,NULL,NULL,NULL,'{"id":9,"programme_id":1,"position":9,"requirement":"''; drop table 9"}');
INSERT INTO change VALUES(604,198,'attendance',15,2,1,'{"id":15,"session_id":4,"participant_id":2,"mark":"present","minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}','{"id":15,"session_id":4,"participant_id":2,"mark":"absent","minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(605,199,'attendance',26,3,1,NULL,'{"id":26,"session_id":6,"participant_id":3,"mark":null,"minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":"''; drop table 0"}');
INSERT INTO change VALUES(606,200,'attendance',27,2,1,NULL,'{"id":27,"session_id":5,"participant_id":2,"mark":null,"minutes":null,"source":"hand","set_by_hand":"does_not_count","set_by_hand_reason":"=1+1 2","note":""}');
INSERT INTO change VALUES(607,202,'attendance_report',1,NULL,1,'{"id":1,"session_id":1,"taken_at":"2026-03-03T09:03:15Z","date_order":"day_first","shift_minutes":0,"marks_absent":0}','{"id":1,"session_id":1,"taken_at":"2026-03-03T09:04:32Z","date_order":"day_first","shift_minutes":0,"marks_absent":0}');
INSERT INTO change VALUES(608,202,'attendance_report_file',16,NULL,NULL,NULL,'{"id":16,"attendance_report_id":1,"kept_file_id":10}');
INSERT INTO change VALUES(609,202,'attendance_report_name',5,NULL,NULL,'{"id":5,"attendance_report_id":1,"name":"iPhone (Rowan Castle)","email":"","participant_id":null,"how":"said","minutes":42}','{"id":5,"attendance_report_id":1,"name":"iPhone (Rowan Castle)","email":"","participant_id":null,"how":"said","minutes":80}');
INSERT INTO change VALUES(610,202,'attendance_report_name',21,5,NULL,NULL,'{"id":21,"attendance_report_id":1,"name":"Nia Evans","email":"","participant_id":5,"how":"said","minutes":59}');
INSERT INTO change VALUES(611,202,'alias',6,5,1,NULL,'{"id":6,"participant_id":5,"course_id":1,"programme_id":null,"name":"Nia Evans","folded":"nia evans"}');
INSERT INTO change VALUES(612,202,'attendance',28,5,1,NULL,'{"id":28,"session_id":1,"participant_id":5,"mark":"present","minutes":null,"source":"import","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(613,203,'session',43,NULL,NULL,NULL,'{"id":43,"uid":"fd2339fe-9673-5d6c-a285-b4c4dcd954c1","course_id":null,"programme_id":1,"number":9,"state":"planned","cancelled_reason":"","local_date":"2026-10-26","starts_at":"16:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"=1+1 9","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(614,203,'session_facilitator',84,NULL,NULL,NULL,'{"id":84,"session_id":43,"facilitator_id":1}');
INSERT INTO change VALUES(615,203,'invitee',23,3,NULL,NULL,'{"id":23,"session_id":43,"participant_id":3,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(616,203,'invitee',24,5,NULL,NULL,'{"id":24,"session_id":43,"participant_id":5,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(617,203,'invitee',25,6,NULL,NULL,'{"id":25,"session_id":43,"participant_id":6,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(618,204,'session',7,NULL,NULL,'{"id":7,"uid":"77bc1102-3383-58da-ba81-538bfd58ceda","course_id":null,"programme_id":1,"number":1,"state":"cancelled","cancelled_reason":"''; drop table 11","local_date":"2026-04-13","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"Łucja 0","notes":"","calendar_sequence":1}','{"id":7,"uid":"77bc1102-3383-58da-ba81-538bfd58ceda","course_id":null,"programme_id":1,"number":1,"state":"planned","cancelled_reason":"","local_date":"2026-04-13","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"Łucja 0","notes":"","calendar_sequence":2}');
INSERT INTO change VALUES(619,205,'invitee',26,5,NULL,NULL,'{"id":26,"session_id":8,"participant_id":5,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(620,206,'earlier_graduate',3,4,NULL,NULL,'{"id":3,"programme_id":1,"participant_id":4,"course":"Autumn 2024","reason":"=1+1 12"}');
INSERT INTO change VALUES(621,207,'earlier_graduate',3,4,NULL,'{"id":3,"programme_id":1,"participant_id":4,"course":"Autumn 2024","reason":"=1+1 12"}',NULL);
INSERT INTO change VALUES(622,208,'facilitator',11,NULL,NULL,NULL,'{"id":11,"uid":"44a616e1-6d14-52a7-88a8-4408c5ca3f12","name":"<script> 5 15","email":"","is_sample":0}');
INSERT INTO change VALUES(623,209,'facilitator',1,NULL,NULL,'{"id":1,"uid":"61a145a7-cda0-503a-aaaa-b25d4f4163fc","name":"Ruby Hart","email":"","is_sample":0}','{"id":1,"uid":"61a145a7-cda0-503a-aaaa-b25d4f4163fc","name":"''; drop table 11","email":"ruby@example.org","is_sample":0}');
INSERT INTO change VALUES(624,210,'facilitator',6,NULL,NULL,'{"id":6,"uid":"9b3f1ed6-05b5-5bd7-b491-5b4a2f2ce84f","name":"=1+1 12","email":"","is_sample":0}',NULL);
INSERT INTO change VALUES(625,211,'facilitator_absence',4,NULL,NULL,NULL,'{"id":4,"facilitator_id":1,"first_day":"2026-07-16","last_day":"2026-07-16","reason":"Łucja 9"}');
INSERT INTO change VALUES(626,212,'facilitator_absence',3,NULL,NULL,'{"id":3,"facilitator_id":1,"first_day":"2026-04-13","last_day":"2026-04-13","reason":"=1+1 15"}',NULL);
INSERT INTO change VALUES(627,213,'setting',1,NULL,NULL,'{"id":1,"name":"centre_name","value":"<script> 7"}','{"id":1,"name":"centre_name","value":"<script> 13"}');
INSERT INTO change VALUES(628,213,'setting',3,NULL,NULL,'{"id":3,"name":"minimum_minutes","value":"43"}','{"id":3,"name":"minimum_minutes","value":"59"}');
INSERT INTO change VALUES(629,213,'setting',4,NULL,NULL,'{"id":4,"name":"offer_reply_days","value":"6"}','{"id":4,"name":"offer_reply_days","value":"0"}');
INSERT INTO change VALUES(630,213,'setting',5,NULL,NULL,'{"id":5,"name":"payment_days","value":"15"}','{"id":5,"name":"payment_days","value":"30"}');
INSERT INTO change VALUES(631,214,'avoided_week',4,NULL,NULL,NULL,'{"id":4,"first_day":"2026-05-04","last_day":"2026-05-04","label":"Łucja 2"}');
INSERT INTO change VALUES(632,215,'avoided_week',4,NULL,NULL,'{"id":4,"first_day":"2026-05-04","last_day":"2026-05-04","label":"Łucja 2"}',NULL);
INSERT INTO change VALUES(633,216,'added_bank_holiday',5,NULL,NULL,NULL,'{"id":5,"local_date":"2026-02-10","title":"Łucja 13"}');
INSERT INTO change VALUES(634,217,'message',15,3,1,NULL,'{"id":15,"uid":"a7d40f46-c352-536d-a539-28ed39148008","participant_id":3,"kind":"certificate","template_name":"Certificate","course_id":1,"programme_id":null,"session_id":null,"email":"a537736808@example.org","drafted_at":"2026-03-03T09:04:55Z","state":"drafted","sent_on":null,"booking_state":"withdrawn","message_text_id":15}');
INSERT INTO change VALUES(635,217,'message',16,4,1,NULL,'{"id":16,"uid":"0aaf1a7a-5d1d-5518-a2a8-c9da291c32f3","participant_id":4,"kind":"certificate","template_name":"Certificate","course_id":1,"programme_id":null,"session_id":null,"email":"rowan@example.org","drafted_at":"2026-03-03T09:04:55Z","state":"drafted","sent_on":null,"booking_state":"booked","message_text_id":16}');
INSERT INTO change VALUES(636,218,'message',17,6,NULL,NULL,'{"id":17,"uid":"19c4c749-6567-5049-af11-8b70dfaab5c9","participant_id":6,"kind":"follow_up_invitation","template_name":"Follow-up invitation","course_id":null,"programme_id":1,"session_id":null,"email":"a1390389941@example.org","drafted_at":"2026-03-03T09:04:56Z","state":"drafted","sent_on":null,"booking_state":"","message_text_id":17}');
INSERT INTO change VALUES(637,218,'invitation',14,6,NULL,NULL,'{"id":14,"session_id":25,"participant_id":6,"calendar_file_id":19,"message_id":17,"given_at":"2026-03-03T09:04:56Z"}');
INSERT INTO change VALUES(638,218,'invitation',15,6,NULL,NULL,'{"id":15,"session_id":35,"participant_id":6,"calendar_file_id":22,"message_id":17,"given_at":"2026-03-03T09:04:56Z"}');
INSERT INTO change VALUES(639,218,'invitation',16,6,NULL,NULL,'{"id":16,"session_id":17,"participant_id":6,"calendar_file_id":18,"message_id":17,"given_at":"2026-03-03T09:04:56Z"}');
INSERT INTO change VALUES(640,218,'invitation',17,6,NULL,NULL,'{"id":17,"session_id":8,"participant_id":6,"calendar_file_id":16,"message_id":17,"given_at":"2026-03-03T09:04:56Z"}');
INSERT INTO change VALUES(641,218,'invitation',18,6,NULL,NULL,'{"id":18,"session_id":34,"participant_id":6,"calendar_file_id":21,"message_id":17,"given_at":"2026-03-03T09:04:56Z"}');
INSERT INTO change VALUES(642,218,'invitation',19,6,NULL,NULL,'{"id":19,"session_id":43,"participant_id":6,"calendar_file_id":23,"message_id":17,"given_at":"2026-03-03T09:04:56Z"}');
INSERT INTO change VALUES(643,218,'message',18,4,NULL,NULL,'{"id":18,"uid":"18d50828-5943-556e-85df-b5d9466a9a0c","participant_id":4,"kind":"follow_up_invitation","template_name":"Follow-up invitation","course_id":null,"programme_id":1,"session_id":null,"email":"rowan@example.org","drafted_at":"2026-03-03T09:04:56Z","state":"drafted","sent_on":null,"booking_state":"","message_text_id":18}');
INSERT INTO change VALUES(644,218,'invitation',20,4,NULL,NULL,'{"id":20,"session_id":35,"participant_id":4,"calendar_file_id":22,"message_id":18,"given_at":"2026-03-03T09:04:56Z"}');
INSERT INTO change VALUES(645,218,'invitation',21,4,NULL,NULL,'{"id":21,"session_id":17,"participant_id":4,"calendar_file_id":18,"message_id":18,"given_at":"2026-03-03T09:04:56Z"}');
INSERT INTO change VALUES(646,218,'invitation',22,4,NULL,NULL,'{"id":22,"session_id":26,"participant_id":4,"calendar_file_id":20,"message_id":18,"given_at":"2026-03-03T09:04:56Z"}');
INSERT INTO change VALUES(647,218,'invitation',23,4,NULL,NULL,'{"id":23,"session_id":8,"participant_id":4,"calendar_file_id":16,"message_id":18,"given_at":"2026-03-03T09:04:56Z"}');
INSERT INTO change VALUES(648,218,'invitation',24,4,NULL,NULL,'{"id":24,"session_id":34,"participant_id":4,"calendar_file_id":21,"message_id":18,"given_at":"2026-03-03T09:04:56Z"}');
INSERT INTO change VALUES(649,219,'message',19,3,NULL,NULL,'{"id":19,"uid":"b7dfd1de-fec0-5cd1-922f-1c21fc3cb855","participant_id":3,"kind":"session_moved","template_name":"Session moved","course_id":null,"programme_id":1,"session_id":8,"email":"a537736808@example.org","drafted_at":"2026-03-03T09:04:57Z","state":"drafted","sent_on":null,"booking_state":"","message_text_id":19}');
INSERT INTO change VALUES(650,219,'invitation',25,3,NULL,NULL,'{"id":25,"session_id":8,"participant_id":3,"calendar_file_id":16,"message_id":19,"given_at":"2026-03-03T09:04:57Z"}');
INSERT INTO change VALUES(651,219,'message',20,4,NULL,NULL,'{"id":20,"uid":"9ae8855a-451f-55b3-8f71-ed9b1d7df85b","participant_id":4,"kind":"session_moved","template_name":"Session moved","course_id":null,"programme_id":1,"session_id":8,"email":"rowan@example.org","drafted_at":"2026-03-03T09:04:57Z","state":"drafted","sent_on":null,"booking_state":"","message_text_id":20}');
INSERT INTO change VALUES(652,219,'invitation',26,4,NULL,NULL,'{"id":26,"session_id":8,"participant_id":4,"calendar_file_id":16,"message_id":20,"given_at":"2026-03-03T09:04:57Z"}');
INSERT INTO change VALUES(653,220,'message',16,4,1,'{"id":16,"uid":"0aaf1a7a-5d1d-5518-a2a8-c9da291c32f3","participant_id":4,"kind":"certificate","template_name":"Certificate","course_id":1,"programme_id":null,"session_id":null,"email":"rowan@example.org","drafted_at":"2026-03-03T09:04:55Z","state":"drafted","sent_on":null,"booking_state":"booked","message_text_id":16}','{"id":16,"uid":"0aaf1a7a-5d1d-5518-a2a8-c9da291c32f3","participant_id":4,"kind":"certificate","template_name":"Certificate","course_id":1,"programme_id":null,"session_id":null,"email":"rowan@example.org","drafted_at":"2026-03-03T09:04:55Z","state":"sent","sent_on":"2026-03-03","booking_state":"booked","message_text_id":16}');
INSERT INTO change VALUES(654,220,'message',17,6,NULL,'{"id":17,"uid":"19c4c749-6567-5049-af11-8b70dfaab5c9","participant_id":6,"kind":"follow_up_invitation","template_name":"Follow-up invitation","course_id":null,"programme_id":1,"session_id":null,"email":"a1390389941@example.org","drafted_at":"2026-03-03T09:04:56Z","state":"drafted","sent_on":null,"booking_state":"","message_text_id":17}','{"id":17,"uid":"19c4c749-6567-5049-af11-8b70dfaab5c9","participant_id":6,"kind":"follow_up_invitation","template_name":"Follow-up invitation","course_id":null,"programme_id":1,"session_id":null,"email":"a1390389941@example.org","drafted_at":"2026-03-03T09:04:56Z","state":"sent","sent_on":"2026-03-03","booking_state":"","message_text_id":17}');
INSERT INTO change VALUES(655,221,'message_template',3,NULL,NULL,NULL,'{"id":3,"kind":"own","name":"=1+1 1","about":"session","subject":"O’Neill 5","body":"Dear {first name}"}');
INSERT INTO change VALUES(656,222,'message_template',3,NULL,NULL,'{"id":3,"kind":"own","name":"=1+1 1","about":"session","subject":"O’Neill 5","body":"Dear {first name}"}',NULL);
INSERT INTO change VALUES(657,223,'date_candidate',6,NULL,NULL,NULL,'{"id":6,"programme_id":1,"local_date":"2026-06-08","starts_at":"15:00","ends_at":"16:00"}');
INSERT INTO change VALUES(658,225,'date_reply',3,6,NULL,NULL,'{"id":3,"date_candidate_id":6,"participant_id":6,"reply":"if_need_be"}');
INSERT INTO change VALUES(659,226,'session',44,NULL,NULL,NULL,'{"id":44,"uid":"8347e3e8-7ce6-5e19-ae78-f2d9bedf8255","course_id":null,"programme_id":1,"number":10,"state":"planned","cancelled_reason":"","local_date":"2026-06-08","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(660,226,'session_facilitator',85,NULL,NULL,NULL,'{"id":85,"session_id":44,"facilitator_id":1}');
INSERT INTO change VALUES(661,226,'invitee',27,3,NULL,NULL,'{"id":27,"session_id":44,"participant_id":3,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(662,226,'invitee',28,4,NULL,NULL,'{"id":28,"session_id":44,"participant_id":4,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(663,226,'invitee',29,5,NULL,NULL,'{"id":29,"session_id":44,"participant_id":5,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(664,226,'invitee',30,6,NULL,NULL,'{"id":30,"session_id":44,"participant_id":6,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(665,226,'date_reply',3,6,NULL,'{"id":3,"date_candidate_id":6,"participant_id":6,"reply":"if_need_be"}',NULL);
INSERT INTO change VALUES(666,226,'date_candidate',6,NULL,NULL,'{"id":6,"programme_id":1,"local_date":"2026-06-08","starts_at":"15:00","ends_at":"16:00"}',NULL);
INSERT INTO change VALUES(667,227,'participant',23,23,NULL,NULL,'{"id":23,"uid":"395be846-7fb9-5225-b86d-9bc3b0812cae","first_name":"😀 مريم 16 <script>","last_name":"6","phone":"","organisation":"","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"grinning mrym 16 <script> 6\np25.27@example.org","sort_key":"6\tgrinning mrym 16 <script>","is_sample":0}');
INSERT INTO change VALUES(668,227,'participant_email',31,23,NULL,NULL,'{"id":31,"participant_id":23,"email":"p25.27@example.org","folded":"p25.27@example.org","is_main":1}');
INSERT INTO change VALUES(669,228,'participant',6,6,NULL,'{"id":6,"uid":"61deda6a-f5cc-57a0-8d84-d8bed07dc6d9","first_name":"Łucja 16","last_name":"Castle","phone":"","organisation":"😀 مريم 10","job_title":"","leadership_role_confirmed_on":null,"notes":"Łucja 16","search_text":"lucja 16 castle\ngrinning mrym 10\na1390389941@example.org\nb827239158@example.org","sort_key":"castle\tlucja 16","is_sample":0}','{"id":6,"uid":"61deda6a-f5cc-57a0-8d84-d8bed07dc6d9","first_name":"<script> 15","last_name":"Castle","phone":"","organisation":"😀 مريم 8","job_title":"","leadership_role_confirmed_on":null,"notes":"<script> 15","search_text":"<script> 15 castle\ngrinning mrym 8\na1084641437@example.org\nb1091385633@example.org","sort_key":"castle\t<script> 15","is_sample":0}');
INSERT INTO change VALUES(670,228,'participant_email',20,6,NULL,'{"id":20,"participant_id":6,"email":"a1390389941@example.org","folded":"a1390389941@example.org","is_main":1}',NULL);
INSERT INTO change VALUES(671,228,'participant_email',21,6,NULL,'{"id":21,"participant_id":6,"email":"b827239158@example.org","folded":"b827239158@example.org","is_main":0}',NULL);
INSERT INTO change VALUES(672,228,'participant_email',32,6,NULL,NULL,'{"id":32,"participant_id":6,"email":"a1084641437@example.org","folded":"a1084641437@example.org","is_main":1}');
INSERT INTO change VALUES(673,228,'participant_email',33,6,NULL,NULL,'{"id":33,"participant_id":6,"email":"b1091385633@example.org","folded":"b1091385633@example.org","is_main":0}');
INSERT INTO change VALUES(674,229,'participant',24,24,NULL,NULL,'{"id":24,"uid":"23aed2e0-355f-589e-a5ac-0d89f4dda2dc","first_name":"Łucja","last_name":"12","phone":"","organisation":"''; drop table 16","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"lucja 12\n''; drop table 16\nq22@example.org","sort_key":"12\tlucja","is_sample":0}');
INSERT INTO change VALUES(675,229,'participant_email',34,24,NULL,NULL,'{"id":34,"participant_id":24,"email":"q22@example.org","folded":"q22@example.org","is_main":1}');
INSERT INTO change VALUES(676,229,'booking',22,24,1,NULL,'{"id":22,"uid":"0e0f82fc-bde8-534a-a749-65500830f798","participant_id":24,"course_id":1,"state":"waiting_list","state_since":"2026-02-02","applied_on":"2026-02-02","booked_on":null,"start_session_number":1,"fee_pence":15000,"fee_reason":"","notes":"","reply_by":null,"due_on":null,"payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(677,229,'booking_event',29,24,1,NULL,'{"id":29,"booking_id":22,"state":"waiting_list","on_date":"2026-02-02","reason":"","over_capacity":0}');
INSERT INTO change VALUES(678,229,'participant',25,25,NULL,NULL,'{"id":25,"uid":"e7ac62a9-13a0-553a-a823-e4ba8568b7c0","first_name":"''; drop table 16 Łucja","last_name":"12","phone":"","organisation":"Ash Hospice","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"''; drop table 16 lucja 12\nash hospice\np2.14@example.org","sort_key":"12\t''; drop table 16 lucja","is_sample":0}');
INSERT INTO change VALUES(679,229,'participant_email',35,25,NULL,NULL,'{"id":35,"participant_id":25,"email":"p2.14@example.org","folded":"p2.14@example.org","is_main":1}');
INSERT INTO change VALUES(680,229,'booking',23,25,1,NULL,'{"id":23,"uid":"8c0c2d7c-9f9c-5510-aca0-26eb08fcd3c7","participant_id":25,"course_id":1,"state":"waiting_list","state_since":"2026-02-02","applied_on":"2026-02-02","booked_on":null,"start_session_number":1,"fee_pence":15000,"fee_reason":"","notes":"","reply_by":null,"due_on":null,"payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(681,229,'booking_event',30,25,1,NULL,'{"id":30,"booking_id":23,"state":"waiting_list","on_date":"2026-02-02","reason":"","over_capacity":0}');
INSERT INTO change VALUES(682,230,'participant',26,26,NULL,NULL,'{"id":26,"uid":"7461d55b-5642-515e-8565-c8a219cd2dcf","first_name":"Łucja","last_name":"16","phone":"","organisation":"😀 مريم 14","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"lucja 16\ngrinning mrym 14\nq10@example.org","sort_key":"16\tlucja","is_sample":0}');
INSERT INTO change VALUES(683,230,'participant_email',36,26,NULL,NULL,'{"id":36,"participant_id":26,"email":"q10@example.org","folded":"q10@example.org","is_main":1}');
INSERT INTO change VALUES(684,230,'booking',24,26,1,NULL,'{"id":24,"uid":"a3870087-9d22-5d58-ac44-11eec3726f9d","participant_id":26,"course_id":1,"state":"booked","state_since":"2026-02-02","applied_on":"2026-02-02","booked_on":"2026-02-02","start_session_number":1,"fee_pence":15000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-03-04","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(685,230,'booking_event',31,26,1,NULL,'{"id":31,"booking_id":24,"state":"booked","on_date":"2026-02-02","reason":"","over_capacity":0}');
INSERT INTO change VALUES(686,230,'application_answer',5,26,1,NULL,'{"id":5,"booking_id":24,"question":"Why do you come?","answer":"Because of 8"}');
INSERT INTO change VALUES(687,230,'application_file',5,NULL,1,NULL,'{"id":5,"course_id":1,"kept_file_id":11,"taken_at":"2026-03-03T09:05:17Z"}');
INSERT INTO change VALUES(688,231,'access_needs',2,5,NULL,NULL,'{"id":2,"participant_id":5,"needs":"Step-free"}');
INSERT INTO change VALUES(689,232,'booking',25,2,3,NULL,'{"id":25,"uid":"34e8b4af-3965-5e1e-8574-2070c34b4d7c","participant_id":2,"course_id":3,"state":"offered","state_since":"2026-02-02","applied_on":"2026-02-02","booked_on":null,"start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":"2026-02-02","due_on":"2026-03-04","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(690,232,'booking_event',32,2,3,NULL,'{"id":32,"booking_id":25,"state":"offered","on_date":"2026-02-02","reason":"","over_capacity":0}');
INSERT INTO change VALUES(691,233,'booking',3,3,1,'{"id":3,"uid":"e9a4e1be-c39d-5dae-9aa0-94b2d14cb6f0","participant_id":3,"course_id":1,"state":"withdrawn","state_since":"2026-02-20","applied_on":"2026-02-20","booked_on":null,"start_session_number":3,"fee_pence":26700,"fee_reason":"''; drop table 2","notes":"","reply_by":null,"due_on":"2026-03-22","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}','{"id":3,"uid":"e9a4e1be-c39d-5dae-9aa0-94b2d14cb6f0","participant_id":3,"course_id":1,"state":"waiting_list","state_since":"2026-02-20","applied_on":"2026-02-20","booked_on":null,"start_session_number":3,"fee_pence":26700,"fee_reason":"''; drop table 2","notes":"","reply_by":null,"due_on":"2026-03-22","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(692,233,'booking_event',33,3,1,NULL,'{"id":33,"booking_id":3,"state":"waiting_list","on_date":"2026-02-20","reason":"","over_capacity":0}');
INSERT INTO change VALUES(693,233,'booking',6,6,1,'{"id":6,"uid":"2d772f3b-5ee6-52ac-874a-c1c875cd1973","participant_id":6,"course_id":1,"state":"withdrawn","state_since":"2026-02-20","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":5,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":null,"payer":"employer","payer_name":"=1+1 15","purchase_order":"😀 مريم 16","invoice_number":"INV-26","moved_from_id":null}','{"id":6,"uid":"2d772f3b-5ee6-52ac-874a-c1c875cd1973","participant_id":6,"course_id":1,"state":"waiting_list","state_since":"2026-02-20","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":5,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":null,"payer":"employer","payer_name":"=1+1 15","purchase_order":"😀 مريم 16","invoice_number":"INV-26","moved_from_id":null}');
INSERT INTO change VALUES(694,233,'booking_event',34,6,1,NULL,'{"id":34,"booking_id":6,"state":"waiting_list","on_date":"2026-02-20","reason":"","over_capacity":0}');
INSERT INTO change VALUES(695,234,'booking',1,1,1,'{"id":1,"uid":"e5d289a9-7f03-5443-b1ab-638379663732","participant_id":1,"course_id":1,"state":"booked","state_since":"2026-02-19","applied_on":"2026-02-19","booked_on":"2026-02-19","start_session_number":3,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-03-04","payer":"employer","payer_name":"O’Neill 11","purchase_order":"Łucja 14","invoice_number":"INV-23","moved_from_id":null}','{"id":1,"uid":"e5d289a9-7f03-5443-b1ab-638379663732","participant_id":1,"course_id":1,"state":"booked","state_since":"2026-02-20","applied_on":"2026-02-20","booked_on":"2026-02-20","start_session_number":3,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-03-04","payer":"employer","payer_name":"O’Neill 11","purchase_order":"Łucja 14","invoice_number":"INV-23","moved_from_id":null}');
INSERT INTO change VALUES(696,234,'booking_event',35,1,1,NULL,'{"id":35,"booking_id":1,"state":"booked","on_date":"2026-02-20","reason":"","over_capacity":0}');
INSERT INTO change VALUES(697,235,'payment',8,3,1,NULL,'{"id":8,"uid":"1f87297d-33f5-58be-8fb7-c7f348db08b3","booking_id":3,"kind":"payment","amount_pence":26700,"paid_on":"2026-02-03","method":"<script> 6","notes":""}');
INSERT INTO change VALUES(698,236,'booking',3,3,1,'{"id":3,"uid":"e9a4e1be-c39d-5dae-9aa0-94b2d14cb6f0","participant_id":3,"course_id":1,"state":"waiting_list","state_since":"2026-02-20","applied_on":"2026-02-20","booked_on":null,"start_session_number":3,"fee_pence":26700,"fee_reason":"''; drop table 2","notes":"","reply_by":null,"due_on":"2026-03-22","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}','{"id":3,"uid":"e9a4e1be-c39d-5dae-9aa0-94b2d14cb6f0","participant_id":3,"course_id":1,"state":"waiting_list","state_since":"2026-02-20","applied_on":"2026-02-20","booked_on":null,"start_session_number":3,"fee_pence":15400,"fee_reason":"''; drop table 0","notes":"","reply_by":null,"due_on":"2026-03-22","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(699,237,'booking',1,1,1,'{"id":1,"uid":"e5d289a9-7f03-5443-b1ab-638379663732","participant_id":1,"course_id":1,"state":"booked","state_since":"2026-02-20","applied_on":"2026-02-20","booked_on":"2026-02-20","start_session_number":3,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-03-04","payer":"employer","payer_name":"O’Neill 11","purchase_order":"Łucja 14","invoice_number":"INV-23","moved_from_id":null}','{"id":1,"uid":"e5d289a9-7f03-5443-b1ab-638379663732","participant_id":1,"course_id":1,"state":"booked","state_since":"2026-02-20","applied_on":"2026-02-20","booked_on":"2026-02-20","start_session_number":3,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-03-04","payer":"employer","payer_name":"O’Neill 12","purchase_order":"Łucja 15","invoice_number":"INV-49","moved_from_id":null}');
INSERT INTO change VALUES(700,237,'booking',1,1,1,'{"id":1,"uid":"e5d289a9-7f03-5443-b1ab-638379663732","participant_id":1,"course_id":1,"state":"booked","state_since":"2026-02-20","applied_on":"2026-02-20","booked_on":"2026-02-20","start_session_number":3,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-03-04","payer":"employer","payer_name":"O’Neill 12","purchase_order":"Łucja 15","invoice_number":"INV-49","moved_from_id":null}','{"id":1,"uid":"e5d289a9-7f03-5443-b1ab-638379663732","participant_id":1,"course_id":1,"state":"booked","state_since":"2026-02-20","applied_on":"2026-02-20","booked_on":"2026-02-20","start_session_number":3,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-03-24","payer":"employer","payer_name":"O’Neill 12","purchase_order":"Łucja 15","invoice_number":"INV-49","moved_from_id":null}');
INSERT INTO change VALUES(701,239,'facilitator',12,NULL,NULL,NULL,'{"id":12,"uid":"c30b2179-1021-544c-a10d-e5f0faac904c","name":"Ruby Hart","email":"","is_sample":0}');
INSERT INTO change VALUES(702,239,'course',6,NULL,6,NULL,'{"id":6,"uid":"b04c40b2-fa22-59f2-925a-6191b45b6162","programme_id":1,"title":"Cohort Łucja 13","capacity":24,"fee_pence":20000,"zoom_link":"https://zoom.example.org/j/700900","certificate_threshold":4,"minimum_minutes":90,"notes":"","archived_on":null}');
INSERT INTO change VALUES(703,239,'requirement',30,NULL,6,NULL,'{"id":30,"course_id":6,"position":1,"requirement":"Able to attend all six sessions"}');
INSERT INTO change VALUES(704,239,'requirement',31,NULL,6,NULL,'{"id":31,"course_id":6,"position":2,"requirement":"Zoom in a private space, camera on throughout"}');
INSERT INTO change VALUES(705,239,'requirement',32,NULL,6,NULL,'{"id":32,"course_id":6,"position":3,"requirement":"Guidelines read before session 1"}');
INSERT INTO change VALUES(706,239,'requirement',33,NULL,6,NULL,'{"id":33,"course_id":6,"position":4,"requirement":"Equipment checked with the Zoom link"}');
INSERT INTO change VALUES(707,239,'requirement',34,NULL,6,NULL,'{"id":34,"course_id":6,"position":5,"requirement":"Leadership role in health or social care"}');
INSERT INTO change VALUES(708,239,'course_facilitator',16,NULL,6,NULL,'{"id":16,"course_id":6,"facilitator_id":12}');
INSERT INTO change VALUES(709,239,'course_facilitator',17,NULL,6,NULL,'{"id":17,"course_id":6,"facilitator_id":5}');
INSERT INTO change VALUES(710,239,'session',45,NULL,6,NULL,'{"id":45,"uid":"813e14af-58e0-582a-bd5a-aa8cfa843f8e","course_id":6,"programme_id":null,"number":1,"state":"planned","cancelled_reason":"","local_date":"2026-07-16","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(711,239,'session_facilitator',86,NULL,6,NULL,'{"id":86,"session_id":45,"facilitator_id":12}');
INSERT INTO change VALUES(712,239,'session_facilitator',87,NULL,6,NULL,'{"id":87,"session_id":45,"facilitator_id":5}');
INSERT INTO change VALUES(713,239,'session',46,NULL,6,NULL,'{"id":46,"uid":"8626bf07-2c68-5946-8602-c6834a60ad34","course_id":6,"programme_id":null,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-07-23","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(714,239,'session_facilitator',88,NULL,6,NULL,'{"id":88,"session_id":46,"facilitator_id":12}');
INSERT INTO change VALUES(715,239,'session_facilitator',89,NULL,6,NULL,'{"id":89,"session_id":46,"facilitator_id":5}');
INSERT INTO change VALUES(716,239,'session',47,NULL,6,NULL,'{"id":47,"uid":"1de9e7ae-3906-5b7a-98b3-a8e9ea32107d","course_id":6,"programme_id":null,"number":3,"state":"planned","cancelled_reason":"","local_date":"2026-07-30","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(717,239,'session_facilitator',90,NULL,6,NULL,'{"id":90,"session_id":47,"facilitator_id":12}');
INSERT INTO change VALUES(718,239,'session_facilitator',91,NULL,6,NULL,'{"id":91,"session_id":47,"facilitator_id":5}');
INSERT INTO change VALUES(719,239,'session',48,NULL,6,NULL,'{"id":48,"uid":"f5fd9804-7add-5bbd-bd3c-3ddcd9ce6ae8","course_id":6,"programme_id":null,"number":4,"state":"planned","cancelled_reason":"","local_date":"2026-08-06","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(720,239,'session_facilitator',92,NULL,6,NULL,'{"id":92,"session_id":48,"facilitator_id":12}');
INSERT INTO change VALUES(721,239,'session_facilitator',93,NULL,6,NULL,'{"id":93,"session_id":48,"facilitator_id":5}');
INSERT INTO change VALUES(722,239,'session',49,NULL,6,NULL,'{"id":49,"uid":"4193f52f-18ca-5a10-92b3-6957826d0cd9","course_id":6,"programme_id":null,"number":5,"state":"planned","cancelled_reason":"","local_date":"2026-08-13","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(723,239,'session_facilitator',94,NULL,6,NULL,'{"id":94,"session_id":49,"facilitator_id":12}');
INSERT INTO change VALUES(724,239,'session_facilitator',95,NULL,6,NULL,'{"id":95,"session_id":49,"facilitator_id":5}');
INSERT INTO change VALUES(725,239,'session',50,NULL,6,NULL,'{"id":50,"uid":"f2497c91-f6ee-54c7-b910-613ce09f9074","course_id":6,"programme_id":null,"number":6,"state":"planned","cancelled_reason":"","local_date":"2026-08-20","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(726,239,'session_facilitator',96,NULL,6,NULL,'{"id":96,"session_id":50,"facilitator_id":12}');
INSERT INTO change VALUES(727,239,'session_facilitator',97,NULL,6,NULL,'{"id":97,"session_id":50,"facilitator_id":5}');
INSERT INTO change VALUES(728,240,'facilitator',13,NULL,NULL,NULL,'{"id":13,"uid":"e4a7dd0c-1537-5644-a57b-80655a3cd5c8","name":"<script> 5","email":"","is_sample":0}');
INSERT INTO change VALUES(729,240,'course',1,NULL,1,'{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"=1+1 13","capacity":27,"fee_pence":15000,"zoom_link":"","certificate_threshold":5,"minimum_minutes":47,"notes":"O’Neill 1","archived_on":null}','{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"<script> 5","capacity":8,"fee_pence":15000,"zoom_link":"","certificate_threshold":4,"minimum_minutes":28,"notes":"=1+1 0","archived_on":null}');
INSERT INTO change VALUES(730,240,'course_facilitator',15,NULL,1,'{"id":15,"course_id":1,"facilitator_id":10}',NULL);
INSERT INTO change VALUES(731,240,'course_facilitator',18,NULL,1,NULL,'{"id":18,"course_id":1,"facilitator_id":13}');
INSERT INTO change VALUES(732,241,'course',1,NULL,1,'{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"<script> 5","capacity":8,"fee_pence":15000,"zoom_link":"","certificate_threshold":4,"minimum_minutes":28,"notes":"=1+1 0","archived_on":null}','{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"<script> 5","capacity":8,"fee_pence":15000,"zoom_link":"","certificate_threshold":4,"minimum_minutes":28,"notes":"=1+1 0","archived_on":"2026-03-03"}');
INSERT INTO change VALUES(733,242,'course',1,NULL,1,'{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"<script> 5","capacity":8,"fee_pence":15000,"zoom_link":"","certificate_threshold":4,"minimum_minutes":28,"notes":"=1+1 0","archived_on":"2026-03-03"}','{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"<script> 5","capacity":8,"fee_pence":15000,"zoom_link":"","certificate_threshold":4,"minimum_minutes":28,"notes":"=1+1 0","archived_on":null}');
INSERT INTO change VALUES(734,243,'session',51,NULL,1,NULL,'{"id":51,"uid":"c4b91006-7adc-5f02-a482-2f784fbdac4f","course_id":1,"programme_id":null,"number":11,"state":"planned","cancelled_reason":"","local_date":"2026-12-28","starts_at":"09:00","ends_at":"17:00","break_minutes":20,"zone":"Europe/London","zoom_link":"","title":"😀 مريم 9","notes":"''; drop table 10","calendar_sequence":0}');
INSERT INTO change VALUES(735,243,'session_facilitator',98,NULL,1,NULL,'{"id":98,"session_id":51,"facilitator_id":12}');
INSERT INTO change VALUES(736,244,'session',6,NULL,1,'{"id":6,"uid":"bf70a312-4815-5684-b29e-212df9a02aa1","course_id":1,"programme_id":null,"number":6,"state":"planned","cancelled_reason":"","local_date":"2026-04-13","starts_at":"09:00","ends_at":"17:00","break_minutes":20,"zone":"Europe/London","zoom_link":"","title":"Łucja 12","notes":"😀 مريم 14","calendar_sequence":1}','{"id":6,"uid":"bf70a312-4815-5684-b29e-212df9a02aa1","course_id":1,"programme_id":null,"number":6,"state":"planned","cancelled_reason":"","local_date":"2026-10-26","starts_at":"09:00","ends_at":"17:00","break_minutes":20,"zone":"Europe/London","zoom_link":"","title":"Łucja 12","notes":"😀 مريم 14","calendar_sequence":2}');
INSERT INTO change VALUES(737,244,'session',6,NULL,1,'{"id":6,"uid":"bf70a312-4815-5684-b29e-212df9a02aa1","course_id":1,"programme_id":null,"number":6,"state":"planned","cancelled_reason":"","local_date":"2026-10-26","starts_at":"09:00","ends_at":"17:00","break_minutes":20,"zone":"Europe/London","zoom_link":"","title":"Łucja 12","notes":"😀 مريم 14","calendar_sequence":2}','{"id":6,"uid":"bf70a312-4815-5684-b29e-212df9a02aa1","course_id":1,"programme_id":null,"number":6,"state":"planned","cancelled_reason":"","local_date":"2026-10-26","starts_at":"09:00","ends_at":"17:00","break_minutes":20,"zone":"Europe/London","zoom_link":"","title":"=1+1 7","notes":"😀 مريم 11","calendar_sequence":2}');
INSERT INTO change VALUES(738,244,'session_facilitator',67,NULL,1,'{"id":67,"session_id":6,"facilitator_id":1}',NULL);
INSERT INTO change VALUES(739,244,'session_facilitator',99,NULL,1,NULL,'{"id":99,"session_id":6,"facilitator_id":12}');
INSERT INTO change VALUES(740,245,'session',5,NULL,1,'{"id":5,"uid":"53b12f93-0297-5ae8-81ed-1aab3f5796fe","course_id":1,"programme_id":null,"number":5,"state":"planned","cancelled_reason":"","local_date":"2026-10-26","starts_at":"10:00","ends_at":"17:00","break_minutes":10,"zone":"Europe/London","zoom_link":"","title":"=1+1 16","notes":"=1+1 7","calendar_sequence":2}','{"id":5,"uid":"53b12f93-0297-5ae8-81ed-1aab3f5796fe","course_id":1,"programme_id":null,"number":5,"state":"cancelled","cancelled_reason":"Łucja 16","local_date":"2026-10-26","starts_at":"10:00","ends_at":"17:00","break_minutes":10,"zone":"Europe/London","zoom_link":"","title":"=1+1 16","notes":"=1+1 7","calendar_sequence":3}');
INSERT INTO change VALUES(741,246,'session',3,NULL,1,'{"id":3,"uid":"dc723f6f-8624-5104-813d-0ba5f02343e3","course_id":1,"programme_id":null,"number":3,"state":"cancelled","cancelled_reason":"O’Neill 9","local_date":"2026-02-23","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":1}','{"id":3,"uid":"dc723f6f-8624-5104-813d-0ba5f02343e3","course_id":1,"programme_id":null,"number":3,"state":"planned","cancelled_reason":"","local_date":"2026-02-23","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":2}');
INSERT INTO change VALUES(742,247,'requirement',35,NULL,1,NULL,'{"id":35,"course_id":1,"position":10,"requirement":"O’Neill 13"}');
INSERT INTO change VALUES(743,248,'programme',1,NULL,NULL,'{"id":1,"uid":"98da7f6b-807c-576c-8c3b-446506aadd00","title":"O’Neill 0","session_count":6,"every_weeks":1,"starts_at":"15:00","ends_at":"17:00","capacity":24,"fee_pence":20000,"zoom_link":"https://zoom.example.org/j/700900","certificate_threshold":4,"minimum_minutes":90,"follow_up_starts_at":"15:00","follow_up_minutes":60,"is_sample":0}','{"id":1,"uid":"98da7f6b-807c-576c-8c3b-446506aadd00","title":"😀 مريم 8","session_count":6,"every_weeks":1,"starts_at":"15:00","ends_at":"17:00","capacity":24,"fee_pence":20000,"zoom_link":"https://zoom.example.org/j/700900","certificate_threshold":4,"minimum_minutes":90,"follow_up_starts_at":"15:00","follow_up_minutes":60,"is_sample":0}');
INSERT INTO change VALUES(744,248,'programme_requirement',10,NULL,NULL,NULL,'{"id":10,"programme_id":1,"position":10,"requirement":"O’Neill 1"}');
INSERT INTO change VALUES(745,250,'attendance',29,1,NULL,NULL,'{"id":29,"session_id":7,"participant_id":1,"mark":"apologies","minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(746,251,'attendance',30,18,1,NULL,'{"id":30,"session_id":3,"participant_id":18,"mark":"present","minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(747,251,'attendance',31,26,1,NULL,'{"id":31,"session_id":3,"participant_id":26,"mark":"present","minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(748,251,'attendance',32,10,1,NULL,'{"id":32,"session_id":3,"participant_id":10,"mark":"present","minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(749,251,'attendance',33,20,1,NULL,'{"id":33,"session_id":3,"participant_id":20,"mark":"present","minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(750,251,'attendance',34,21,1,NULL,'{"id":34,"session_id":3,"participant_id":21,"mark":"present","minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(751,251,'attendance',35,4,1,NULL,'{"id":35,"session_id":3,"participant_id":4,"mark":"present","minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(752,251,'attendance',36,5,1,NULL,'{"id":36,"session_id":3,"participant_id":5,"mark":"present","minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(753,252,'attendance',37,3,1,NULL,'{"id":37,"session_id":5,"participant_id":3,"mark":null,"minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":"''; drop table 0"}');
INSERT INTO change VALUES(754,253,'attendance',12,3,1,'{"id":12,"session_id":4,"participant_id":3,"mark":"present","minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}','{"id":12,"session_id":4,"participant_id":3,"mark":"present","minutes":null,"source":"hand","set_by_hand":"counts","set_by_hand_reason":"<script> 3","note":""}');
INSERT INTO change VALUES(755,255,'alias',6,5,1,'{"id":6,"participant_id":5,"course_id":1,"programme_id":null,"name":"Nia Evans","folded":"nia evans"}',NULL);
INSERT INTO change VALUES(756,256,'attendance_report',1,NULL,1,'{"id":1,"session_id":1,"taken_at":"2026-03-03T09:04:32Z","date_order":"day_first","shift_minutes":0,"marks_absent":0}','{"id":1,"session_id":1,"taken_at":"2026-03-03T09:05:48Z","date_order":"day_first","shift_minutes":0,"marks_absent":1}');
INSERT INTO change VALUES(757,256,'attendance_report_file',22,NULL,NULL,NULL,'{"id":22,"attendance_report_id":1,"kept_file_id":12}');
INSERT INTO change VALUES(758,256,'alias',7,5,1,NULL,'{"id":7,"participant_id":5,"course_id":1,"programme_id":null,"name":"Nia Evans","folded":"nia evans"}');
INSERT INTO change VALUES(759,256,'attendance',39,18,1,NULL,'{"id":39,"session_id":1,"participant_id":18,"mark":"absent","minutes":null,"source":"import","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(760,256,'attendance',40,26,1,NULL,'{"id":40,"session_id":1,"participant_id":26,"mark":"absent","minutes":null,"source":"import","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(761,256,'attendance',41,10,1,NULL,'{"id":41,"session_id":1,"participant_id":10,"mark":"absent","minutes":null,"source":"import","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(762,256,'attendance',42,20,1,NULL,'{"id":42,"session_id":1,"participant_id":20,"mark":"absent","minutes":null,"source":"import","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(763,256,'attendance',43,21,1,NULL,'{"id":43,"session_id":1,"participant_id":21,"mark":"absent","minutes":null,"source":"import","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(764,256,'attendance',44,2,1,NULL,'{"id":44,"session_id":1,"participant_id":2,"mark":"absent","minutes":null,"source":"import","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(765,256,'attendance',45,4,1,NULL,'{"id":45,"session_id":1,"participant_id":4,"mark":"absent","minutes":null,"source":"import","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(766,257,'attendance_report',1,NULL,1,'{"id":1,"session_id":1,"taken_at":"2026-03-03T09:05:48Z","date_order":"day_first","shift_minutes":0,"marks_absent":1}','{"id":1,"session_id":1,"taken_at":"2026-03-03T09:05:49Z","date_order":"day_first","shift_minutes":0,"marks_absent":1}');
INSERT INTO change VALUES(767,257,'attendance_report_file',29,NULL,NULL,NULL,'{"id":29,"attendance_report_id":1,"kept_file_id":13}');
INSERT INTO change VALUES(768,257,'attendance_report_name',3,NULL,NULL,'{"id":3,"attendance_report_id":1,"name":"Bea","email":"","participant_id":null,"how":"said","minutes":89}','{"id":3,"attendance_report_id":1,"name":"Bea","email":"","participant_id":null,"how":"said","minutes":93}');
INSERT INTO change VALUES(769,258,'attendance_report',1,NULL,1,'{"id":1,"session_id":1,"taken_at":"2026-03-03T09:05:49Z","date_order":"day_first","shift_minutes":0,"marks_absent":1}','{"id":1,"session_id":1,"taken_at":"2026-03-03T09:05:50Z","date_order":"day_first","shift_minutes":0,"marks_absent":1}');
INSERT INTO change VALUES(770,258,'attendance_report_name',21,NULL,NULL,'{"id":21,"attendance_report_id":1,"name":"Nia Evans","email":"","participant_id":5,"how":"said","minutes":59}','{"id":21,"attendance_report_id":1,"name":"Nia Evans","email":"","participant_id":null,"how":"said","minutes":59}');
INSERT INTO change VALUES(771,258,'alias',7,5,1,'{"id":7,"participant_id":5,"course_id":1,"programme_id":null,"name":"Nia Evans","folded":"nia evans"}',NULL);
INSERT INTO change VALUES(772,258,'attendance',28,5,1,'{"id":28,"session_id":1,"participant_id":5,"mark":"present","minutes":null,"source":"import","set_by_hand":null,"set_by_hand_reason":"","note":""}','{"id":28,"session_id":1,"participant_id":5,"mark":"absent","minutes":null,"source":"import","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(773,259,'session',52,NULL,NULL,NULL,'{"id":52,"uid":"43889f89-d3b7-532e-999d-446453c88adb","course_id":null,"programme_id":1,"number":11,"state":"planned","cancelled_reason":"","local_date":"2026-10-26","starts_at":"13:30","ends_at":"14:30","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"😀 مريم 1","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(774,259,'session_facilitator',100,NULL,NULL,NULL,'{"id":100,"session_id":52,"facilitator_id":1}');
INSERT INTO change VALUES(775,259,'invitee',31,3,NULL,NULL,'{"id":31,"session_id":52,"participant_id":3,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(776,259,'invitee',32,5,NULL,NULL,'{"id":32,"session_id":52,"participant_id":5,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(777,259,'invitee',33,6,NULL,NULL,'{"id":33,"session_id":52,"participant_id":6,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(778,260,'session',7,NULL,NULL,'{"id":7,"uid":"77bc1102-3383-58da-ba81-538bfd58ceda","course_id":null,"programme_id":1,"number":1,"state":"planned","cancelled_reason":"","local_date":"2026-04-13","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"Łucja 0","notes":"","calendar_sequence":2}','{"id":7,"uid":"77bc1102-3383-58da-ba81-538bfd58ceda","course_id":null,"programme_id":1,"number":1,"state":"planned","cancelled_reason":"","local_date":"2026-10-26","starts_at":"13:30","ends_at":"14:30","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"Łucja 0","notes":"","calendar_sequence":3}');
INSERT INTO change VALUES(779,260,'session',7,NULL,NULL,'{"id":7,"uid":"77bc1102-3383-58da-ba81-538bfd58ceda","course_id":null,"programme_id":1,"number":1,"state":"planned","cancelled_reason":"","local_date":"2026-10-26","starts_at":"13:30","ends_at":"14:30","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"Łucja 0","notes":"","calendar_sequence":3}','{"id":7,"uid":"77bc1102-3383-58da-ba81-538bfd58ceda","course_id":null,"programme_id":1,"number":1,"state":"planned","cancelled_reason":"","local_date":"2026-10-26","starts_at":"13:30","ends_at":"14:30","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"''; drop table 10","notes":"","calendar_sequence":3}');
INSERT INTO change VALUES(780,261,'session',7,NULL,NULL,'{"id":7,"uid":"77bc1102-3383-58da-ba81-538bfd58ceda","course_id":null,"programme_id":1,"number":1,"state":"planned","cancelled_reason":"","local_date":"2026-10-26","starts_at":"13:30","ends_at":"14:30","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"''; drop table 10","notes":"","calendar_sequence":3}','{"id":7,"uid":"77bc1102-3383-58da-ba81-538bfd58ceda","course_id":null,"programme_id":1,"number":1,"state":"cancelled","cancelled_reason":"<script> 1","local_date":"2026-10-26","starts_at":"13:30","ends_at":"14:30","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"''; drop table 10","notes":"","calendar_sequence":4}');
INSERT INTO change VALUES(781,262,'session',7,NULL,NULL,'{"id":7,"uid":"77bc1102-3383-58da-ba81-538bfd58ceda","course_id":null,"programme_id":1,"number":1,"state":"cancelled","cancelled_reason":"<script> 1","local_date":"2026-10-26","starts_at":"13:30","ends_at":"14:30","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"''; drop table 10","notes":"","calendar_sequence":4}','{"id":7,"uid":"77bc1102-3383-58da-ba81-538bfd58ceda","course_id":null,"programme_id":1,"number":1,"state":"planned","cancelled_reason":"","local_date":"2026-10-26","starts_at":"13:30","ends_at":"14:30","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"''; drop table 10","notes":"","calendar_sequence":5}');
INSERT INTO change VALUES(782,265,'earlier_graduate',4,5,NULL,NULL,'{"id":4,"programme_id":1,"participant_id":5,"course":"Autumn 2024","reason":"=1+1 14"}');
INSERT INTO change VALUES(783,266,'facilitator',14,NULL,NULL,NULL,'{"id":14,"uid":"be43e122-2dbd-5a6d-b2aa-ad805c743972","name":"=1+1 10 72","email":"","is_sample":0}');
INSERT INTO change VALUES(784,267,'facilitator',1,NULL,NULL,'{"id":1,"uid":"61a145a7-cda0-503a-aaaa-b25d4f4163fc","name":"''; drop table 11","email":"ruby@example.org","is_sample":0}','{"id":1,"uid":"61a145a7-cda0-503a-aaaa-b25d4f4163fc","name":"O’Neill 11","email":"ruby@example.org","is_sample":0}');
INSERT INTO change VALUES(785,268,'facilitator_absence',5,NULL,NULL,NULL,'{"id":5,"facilitator_id":1,"first_day":"2026-12-28","last_day":"2026-12-28","reason":"''; drop table 10"}');
INSERT INTO change VALUES(786,269,'setting',1,NULL,NULL,'{"id":1,"name":"centre_name","value":"<script> 13"}','{"id":1,"name":"centre_name","value":"<script> 6"}');
INSERT INTO change VALUES(787,269,'setting',3,NULL,NULL,'{"id":3,"name":"minimum_minutes","value":"59"}','{"id":3,"name":"minimum_minutes","value":"43"}');
INSERT INTO change VALUES(788,269,'setting',5,NULL,NULL,'{"id":5,"name":"payment_days","value":"30"}','{"id":5,"name":"payment_days","value":"20"}');
INSERT INTO change VALUES(789,270,'avoided_week',5,NULL,NULL,NULL,'{"id":5,"first_day":"2026-04-13","last_day":"2026-04-13","label":"<script> 7"}');
INSERT INTO change VALUES(790,271,'added_bank_holiday',6,NULL,NULL,NULL,'{"id":6,"local_date":"2026-09-13","title":"O’Neill 15"}');
INSERT INTO change VALUES(791,272,'message',21,3,1,NULL,'{"id":21,"uid":"cc64ccdd-f187-5061-bc49-c20bb23e34e8","participant_id":3,"kind":"certificate","template_name":"Certificate","course_id":1,"programme_id":null,"session_id":null,"email":"a537736808@example.org","drafted_at":"2026-03-03T09:06:12Z","state":"drafted","sent_on":null,"booking_state":"waiting_list","message_text_id":21}');
INSERT INTO change VALUES(792,272,'message',22,5,1,NULL,'{"id":22,"uid":"4678c501-f95f-51c7-b56f-b36d96b259c4","participant_id":5,"kind":"certificate","template_name":"Certificate","course_id":1,"programme_id":null,"session_id":null,"email":"nia@example.org","drafted_at":"2026-03-03T09:06:12Z","state":"drafted","sent_on":null,"booking_state":"booked","message_text_id":22}');
INSERT INTO change VALUES(793,273,'message',23,2,NULL,NULL,'{"id":23,"uid":"022d8c79-44f6-528c-995e-adce8a6cf974","participant_id":2,"kind":"follow_up_invitation","template_name":"Follow-up invitation","course_id":null,"programme_id":1,"session_id":null,"email":"tom@example.org","drafted_at":"2026-03-03T09:06:13Z","state":"drafted","sent_on":null,"booking_state":"","message_text_id":23}');
INSERT INTO change VALUES(794,273,'invitation',27,2,NULL,NULL,'{"id":27,"session_id":25,"participant_id":2,"calendar_file_id":28,"message_id":23,"given_at":"2026-03-03T09:06:13Z"}');
INSERT INTO change VALUES(795,273,'invitation',28,2,NULL,NULL,'{"id":28,"session_id":16,"participant_id":2,"calendar_file_id":26,"message_id":23,"given_at":"2026-03-03T09:06:13Z"}');
INSERT INTO change VALUES(796,273,'invitation',29,2,NULL,NULL,'{"id":29,"session_id":8,"participant_id":2,"calendar_file_id":25,"message_id":23,"given_at":"2026-03-03T09:06:13Z"}');
INSERT INTO change VALUES(797,273,'message',24,6,NULL,NULL,'{"id":24,"uid":"40795088-cb3d-5ee0-a23e-d2540c6860c9","participant_id":6,"kind":"follow_up_invitation","template_name":"Follow-up invitation","course_id":null,"programme_id":1,"session_id":null,"email":"a1084641437@example.org","drafted_at":"2026-03-03T09:06:13Z","state":"drafted","sent_on":null,"booking_state":"","message_text_id":24}');
INSERT INTO change VALUES(798,273,'invitation',30,6,NULL,NULL,'{"id":30,"session_id":25,"participant_id":6,"calendar_file_id":28,"message_id":24,"given_at":"2026-03-03T09:06:13Z"}');
INSERT INTO change VALUES(799,273,'invitation',31,6,NULL,NULL,'{"id":31,"session_id":35,"participant_id":6,"calendar_file_id":31,"message_id":24,"given_at":"2026-03-03T09:06:13Z"}');
INSERT INTO change VALUES(800,273,'invitation',32,6,NULL,NULL,'{"id":32,"session_id":44,"participant_id":6,"calendar_file_id":33,"message_id":24,"given_at":"2026-03-03T09:06:13Z"}');
INSERT INTO change VALUES(801,273,'invitation',33,6,NULL,NULL,'{"id":33,"session_id":17,"participant_id":6,"calendar_file_id":27,"message_id":24,"given_at":"2026-03-03T09:06:13Z"}');
INSERT INTO change VALUES(802,273,'invitation',34,6,NULL,NULL,'{"id":34,"session_id":52,"participant_id":6,"calendar_file_id":34,"message_id":24,"given_at":"2026-03-03T09:06:13Z"}');
INSERT INTO change VALUES(803,273,'invitation',35,6,NULL,NULL,'{"id":35,"session_id":8,"participant_id":6,"calendar_file_id":25,"message_id":24,"given_at":"2026-03-03T09:06:13Z"}');
INSERT INTO change VALUES(804,273,'invitation',36,6,NULL,NULL,'{"id":36,"session_id":34,"participant_id":6,"calendar_file_id":30,"message_id":24,"given_at":"2026-03-03T09:06:13Z"}');
INSERT INTO change VALUES(805,273,'invitation',37,6,NULL,NULL,'{"id":37,"session_id":43,"participant_id":6,"calendar_file_id":32,"message_id":24,"given_at":"2026-03-03T09:06:13Z"}');
INSERT INTO change VALUES(806,274,'message',25,2,NULL,NULL,'{"id":25,"uid":"fa719260-a4cd-5895-b07b-dec199df8902","participant_id":2,"kind":"session_moved","template_name":"Session moved","course_id":null,"programme_id":1,"session_id":8,"email":"tom@example.org","drafted_at":"2026-03-03T09:06:14Z","state":"drafted","sent_on":null,"booking_state":"","message_text_id":25}');
INSERT INTO change VALUES(807,274,'invitation',38,2,NULL,NULL,'{"id":38,"session_id":8,"participant_id":2,"calendar_file_id":25,"message_id":25,"given_at":"2026-03-03T09:06:14Z"}');
INSERT INTO change VALUES(808,274,'message',26,3,NULL,NULL,'{"id":26,"uid":"0cde03a0-7cbb-523b-8854-14111f987f04","participant_id":3,"kind":"session_moved","template_name":"Session moved","course_id":null,"programme_id":1,"session_id":8,"email":"a537736808@example.org","drafted_at":"2026-03-03T09:06:14Z","state":"drafted","sent_on":null,"booking_state":"","message_text_id":26}');
INSERT INTO change VALUES(809,274,'invitation',39,3,NULL,NULL,'{"id":39,"session_id":8,"participant_id":3,"calendar_file_id":25,"message_id":26,"given_at":"2026-03-03T09:06:14Z"}');
INSERT INTO change VALUES(810,276,'message_template',2,NULL,NULL,'{"id":2,"kind":"reminder","name":"Reminder","about":"session","subject":"O’Neill 10","body":"Dear {first name}"}','{"id":2,"kind":"reminder","name":"Reminder","about":"session","subject":"''; drop table 13","body":"Dear {first name}"}');
INSERT INTO change VALUES(811,277,'date_candidate',7,NULL,NULL,NULL,'{"id":7,"programme_id":1,"local_date":"2026-10-26","starts_at":"15:00","ends_at":"16:00"}');
INSERT INTO change VALUES(812,278,'date_asked',7,1,NULL,NULL,'{"id":7,"programme_id":1,"participant_id":1}');
INSERT INTO change VALUES(813,279,'date_reply',4,6,NULL,NULL,'{"id":4,"date_candidate_id":7,"participant_id":6,"reply":"no"}');
INSERT INTO change VALUES(814,280,'date_asked',4,5,NULL,'{"id":4,"programme_id":1,"participant_id":5}',NULL);
INSERT INTO change VALUES(815,281,'session',53,NULL,NULL,NULL,'{"id":53,"uid":"587fecfb-df47-59d0-8668-8d2fa3c64315","course_id":null,"programme_id":1,"number":12,"state":"planned","cancelled_reason":"","local_date":"2026-10-26","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(816,281,'session_facilitator',101,NULL,NULL,NULL,'{"id":101,"session_id":53,"facilitator_id":1}');
INSERT INTO change VALUES(817,281,'invitee',34,1,NULL,NULL,'{"id":34,"session_id":53,"participant_id":1,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(818,281,'invitee',35,3,NULL,NULL,'{"id":35,"session_id":53,"participant_id":3,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(819,281,'invitee',36,4,NULL,NULL,'{"id":36,"session_id":53,"participant_id":4,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(820,281,'invitee',37,6,NULL,NULL,'{"id":37,"session_id":53,"participant_id":6,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(821,281,'date_reply',4,6,NULL,'{"id":4,"date_candidate_id":7,"participant_id":6,"reply":"no"}',NULL);
INSERT INTO change VALUES(822,281,'date_candidate',7,NULL,NULL,'{"id":7,"programme_id":1,"local_date":"2026-10-26","starts_at":"15:00","ends_at":"16:00"}',NULL);
INSERT INTO change VALUES(823,282,'participant',27,27,NULL,NULL,'{"id":27,"uid":"1f7dbc59-269f-53c0-908c-b8370b831192","first_name":"''; drop table 0 O’Neill","last_name":"13","phone":"","organisation":"","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"''; drop table 0 o''neill 13\np2.39@example.org","sort_key":"13\t''; drop table 0 o''neill","is_sample":0}');
INSERT INTO change VALUES(824,282,'participant_email',37,27,NULL,NULL,'{"id":37,"participant_id":27,"email":"p2.39@example.org","folded":"p2.39@example.org","is_main":1}');
INSERT INTO change VALUES(825,283,'participant',6,6,NULL,'{"id":6,"uid":"61deda6a-f5cc-57a0-8d84-d8bed07dc6d9","first_name":"<script> 15","last_name":"Castle","phone":"","organisation":"😀 مريم 8","job_title":"","leadership_role_confirmed_on":null,"notes":"<script> 15","search_text":"<script> 15 castle\ngrinning mrym 8\na1084641437@example.org\nb1091385633@example.org","sort_key":"castle\t<script> 15","is_sample":0}','{"id":6,"uid":"61deda6a-f5cc-57a0-8d84-d8bed07dc6d9","first_name":"O’Neill 10","last_name":"Castle","phone":"","organisation":"😀 مريم 14","job_title":"","leadership_role_confirmed_on":null,"notes":"O’Neill 10","search_text":"o''neill 10 castle\ngrinning mrym 14\na347779877@example.org\nb675876337@example.org","sort_key":"castle\to''neill 10","is_sample":0}');
INSERT INTO change VALUES(826,283,'participant_email',32,6,NULL,'{"id":32,"participant_id":6,"email":"a1084641437@example.org","folded":"a1084641437@example.org","is_main":1}',NULL);
INSERT INTO change VALUES(827,283,'participant_email',33,6,NULL,'{"id":33,"participant_id":6,"email":"b1091385633@example.org","folded":"b1091385633@example.org","is_main":0}',NULL);
INSERT INTO change VALUES(828,283,'participant_email',38,6,NULL,NULL,'{"id":38,"participant_id":6,"email":"a347779877@example.org","folded":"a347779877@example.org","is_main":1}');
INSERT INTO change VALUES(829,283,'participant_email',39,6,NULL,NULL,'{"id":39,"participant_id":6,"email":"b675876337@example.org","folded":"b675876337@example.org","is_main":0}');
INSERT INTO change VALUES(830,284,'participant',28,28,NULL,NULL,'{"id":28,"uid":"a3df5e42-bd2b-57ce-9778-5e87e58fbb57","first_name":"=1+1","last_name":"4","phone":"","organisation":"😀 مريم 8","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"=1+1 4\ngrinning mrym 8\nq8@example.org","sort_key":"4\t=1+1","is_sample":0}');
INSERT INTO change VALUES(831,284,'participant_email',40,28,NULL,NULL,'{"id":40,"participant_id":28,"email":"q8@example.org","folded":"q8@example.org","is_main":1}');
INSERT INTO change VALUES(832,284,'booking',26,28,1,NULL,'{"id":26,"uid":"3145535c-37ea-5deb-9efa-e7948195a65c","participant_id":28,"course_id":1,"state":"booked","state_since":"2026-02-02","applied_on":"2026-02-02","booked_on":"2026-02-02","start_session_number":1,"fee_pence":15000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-02-22","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(833,284,'booking_event',36,28,1,NULL,'{"id":36,"booking_id":26,"state":"booked","on_date":"2026-02-02","reason":"a test","over_capacity":1}');
INSERT INTO change VALUES(834,284,'participant',29,29,NULL,NULL,'{"id":29,"uid":"1389776a-57fc-5a4b-a05a-1dca4831fb65","first_name":"😀 مريم 8 =1+1","last_name":"4","phone":"","organisation":"Ash Hospice","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"grinning mrym 8 =1+1 4\nash hospice\np8.25@example.org","sort_key":"4\tgrinning mrym 8 =1+1","is_sample":0}');
INSERT INTO change VALUES(835,284,'participant_email',41,29,NULL,NULL,'{"id":41,"participant_id":29,"email":"p8.25@example.org","folded":"p8.25@example.org","is_main":1}');
INSERT INTO change VALUES(836,284,'booking',27,29,1,NULL,'{"id":27,"uid":"2d10464b-6b75-593c-9c55-7e3be1f3ac4e","participant_id":29,"course_id":1,"state":"booked","state_since":"2026-02-02","applied_on":"2026-02-02","booked_on":"2026-02-02","start_session_number":1,"fee_pence":15000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-02-22","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(837,284,'booking_event',37,29,1,NULL,'{"id":37,"booking_id":27,"state":"booked","on_date":"2026-02-02","reason":"a test","over_capacity":1}');
INSERT INTO change VALUES(838,285,'participant',30,30,NULL,NULL,'{"id":30,"uid":"099f6a8b-69e0-5448-a65b-4f74d6d44d49","first_name":"''; drop table","last_name":"10","phone":"","organisation":"Łucja 6","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"''; drop table 10\nlucja 6\nq36@example.org","sort_key":"10\t''; drop table","is_sample":0}');
INSERT INTO change VALUES(839,285,'participant_email',42,30,NULL,NULL,'{"id":42,"participant_id":30,"email":"q36@example.org","folded":"q36@example.org","is_main":1}');
INSERT INTO change VALUES(840,285,'booking',28,30,1,NULL,'{"id":28,"uid":"534b04a2-1ce1-54bc-896a-787805443683","participant_id":30,"course_id":1,"state":"applied","state_since":"2026-02-02","applied_on":"2026-02-02","booked_on":null,"start_session_number":1,"fee_pence":15000,"fee_reason":"","notes":"","reply_by":null,"due_on":null,"payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(841,285,'booking_event',38,30,1,NULL,'{"id":38,"booking_id":28,"state":"applied","on_date":"2026-02-02","reason":"","over_capacity":0}');
INSERT INTO change VALUES(842,285,'application_answer',6,30,1,NULL,'{"id":6,"booking_id":28,"question":"Why do you come?","answer":"Because of 0"}');
INSERT INTO change VALUES(843,285,'application_file',6,NULL,1,NULL,'{"id":6,"course_id":1,"kept_file_id":14,"taken_at":"2026-03-03T09:06:34Z"}');
INSERT INTO change VALUES(844,287,'booking',29,10,6,NULL,'{"id":29,"uid":"87fc8649-41ea-5235-a666-2166adddfbd4","participant_id":10,"course_id":6,"state":"offered","state_since":"2026-02-02","applied_on":"2026-02-02","booked_on":null,"start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":"2026-02-02","due_on":"2026-02-22","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(845,287,'booking_event',39,10,6,NULL,'{"id":39,"booking_id":29,"state":"offered","on_date":"2026-02-02","reason":"","over_capacity":0}');
INSERT INTO change VALUES(846,289,'booking',4,4,1,'{"id":4,"uid":"913c7e7f-23b4-5e9c-b6e4-0cc688b1320a","participant_id":4,"course_id":1,"state":"booked","state_since":"2026-02-20","applied_on":"2026-02-20","booked_on":"2026-02-20","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}','{"id":4,"uid":"913c7e7f-23b4-5e9c-b6e4-0cc688b1320a","participant_id":4,"course_id":1,"state":"booked","state_since":"2026-02-20","applied_on":"2026-02-20","booked_on":"2026-02-20","start_session_number":1,"fee_pence":7600,"fee_reason":"<script> 7","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(847,290,'booking',2,2,1,'{"id":2,"uid":"d7b4b242-ad42-5c58-af85-756422b61924","participant_id":2,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":null,"payer":"person","payer_name":"","purchase_order":"O’Neill 13","invoice_number":"INV-28","moved_from_id":null}','{"id":2,"uid":"d7b4b242-ad42-5c58-af85-756422b61924","participant_id":2,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":null,"payer":"employer","payer_name":"''; drop table 0","purchase_order":"O’Neill 11","invoice_number":"INV-24","moved_from_id":null}');
INSERT INTO change VALUES(848,291,'booking',3,3,1,'{"id":3,"uid":"e9a4e1be-c39d-5dae-9aa0-94b2d14cb6f0","participant_id":3,"course_id":1,"state":"waiting_list","state_since":"2026-02-20","applied_on":"2026-02-20","booked_on":null,"start_session_number":3,"fee_pence":15400,"fee_reason":"''; drop table 0","notes":"","reply_by":null,"due_on":"2026-03-22","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}','{"id":3,"uid":"e9a4e1be-c39d-5dae-9aa0-94b2d14cb6f0","participant_id":3,"course_id":1,"state":"withdrawn","state_since":"2026-02-21","applied_on":"2026-02-20","booked_on":null,"start_session_number":3,"fee_pence":15400,"fee_reason":"''; drop table 0","notes":"","reply_by":null,"due_on":"2026-03-22","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(849,291,'booking_event',40,3,1,NULL,'{"id":40,"booking_id":3,"state":"withdrawn","on_date":"2026-02-21","reason":"Moved to Cohort O’Neill 13","over_capacity":0}');
INSERT INTO change VALUES(850,291,'booking',30,3,2,NULL,'{"id":30,"uid":"cbb5bcf9-f891-5931-8a21-29b58695b848","participant_id":3,"course_id":2,"state":"waiting_list","state_since":"2026-02-21","applied_on":"2026-02-21","booked_on":null,"start_session_number":1,"fee_pence":15400,"fee_reason":"","notes":"","reply_by":null,"due_on":null,"payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(851,291,'booking_event',41,3,2,NULL,'{"id":41,"booking_id":30,"state":"waiting_list","on_date":"2026-02-21","reason":"Moved from <script> 5","over_capacity":0}');
INSERT INTO change VALUES(852,291,'booking',30,3,2,'{"id":30,"uid":"cbb5bcf9-f891-5931-8a21-29b58695b848","participant_id":3,"course_id":2,"state":"waiting_list","state_since":"2026-02-21","applied_on":"2026-02-21","booked_on":null,"start_session_number":1,"fee_pence":15400,"fee_reason":"","notes":"","reply_by":null,"due_on":null,"payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}','{"id":30,"uid":"cbb5bcf9-f891-5931-8a21-29b58695b848","participant_id":3,"course_id":2,"state":"waiting_list","state_since":"2026-02-21","applied_on":"2026-02-21","booked_on":null,"start_session_number":1,"fee_pence":15400,"fee_reason":"''; drop table 0","notes":"","reply_by":null,"due_on":null,"payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(853,291,'booking',30,3,2,'{"id":30,"uid":"cbb5bcf9-f891-5931-8a21-29b58695b848","participant_id":3,"course_id":2,"state":"waiting_list","state_since":"2026-02-21","applied_on":"2026-02-21","booked_on":null,"start_session_number":1,"fee_pence":15400,"fee_reason":"''; drop table 0","notes":"","reply_by":null,"due_on":null,"payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}','{"id":30,"uid":"cbb5bcf9-f891-5931-8a21-29b58695b848","participant_id":3,"course_id":2,"state":"waiting_list","state_since":"2026-02-21","applied_on":"2026-02-21","booked_on":null,"start_session_number":1,"fee_pence":15400,"fee_reason":"''; drop table 0","notes":"","reply_by":null,"due_on":null,"payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":3}');
INSERT INTO change VALUES(854,291,'payment',9,3,1,NULL,'{"id":9,"uid":"e220fe61-e966-57eb-8542-3d3f4b3a2f48","booking_id":3,"kind":"refund","amount_pence":26700,"paid_on":"2026-02-21","method":"Moved to another course","notes":""}');
INSERT INTO change VALUES(855,291,'payment',10,3,2,NULL,'{"id":10,"uid":"d11658a4-c9fa-57e9-8c9c-92915e745e7f","booking_id":30,"kind":"payment","amount_pence":26700,"paid_on":"2026-02-21","method":"Moved from another course","notes":""}');
INSERT INTO change VALUES(856,292,'requirement_met',3,3,1,NULL,'{"id":3,"booking_id":3,"requirement_id":2,"met_on":"2026-02-01"}');
INSERT INTO change VALUES(857,292,'requirement_met',4,4,1,NULL,'{"id":4,"booking_id":4,"requirement_id":2,"met_on":"2026-02-01"}');
INSERT INTO change VALUES(858,293,'booking',2,2,1,'{"id":2,"uid":"d7b4b242-ad42-5c58-af85-756422b61924","participant_id":2,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":null,"payer":"employer","payer_name":"''; drop table 0","purchase_order":"O’Neill 11","invoice_number":"INV-24","moved_from_id":null}','{"id":2,"uid":"d7b4b242-ad42-5c58-af85-756422b61924","participant_id":2,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":6,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":null,"payer":"employer","payer_name":"''; drop table 0","purchase_order":"O’Neill 11","invoice_number":"INV-24","moved_from_id":null}');
INSERT INTO change VALUES(859,294,'course',7,NULL,7,NULL,'{"id":7,"uid":"3eb9ffd2-899a-5200-b8ed-75bebe94d86f","programme_id":1,"title":"Cohort 😀 مريم 4","capacity":24,"fee_pence":20000,"zoom_link":"https://zoom.example.org/j/700900","certificate_threshold":4,"minimum_minutes":90,"notes":"","archived_on":null}');
INSERT INTO change VALUES(860,294,'requirement',36,NULL,7,NULL,'{"id":36,"course_id":7,"position":1,"requirement":"Able to attend all six sessions"}');
INSERT INTO change VALUES(861,294,'requirement',37,NULL,7,NULL,'{"id":37,"course_id":7,"position":2,"requirement":"Zoom in a private space, camera on throughout"}');
INSERT INTO change VALUES(862,294,'requirement',38,NULL,7,NULL,'{"id":38,"course_id":7,"position":3,"requirement":"Guidelines read before session 1"}');
INSERT INTO change VALUES(863,294,'requirement',39,NULL,7,NULL,'{"id":39,"course_id":7,"position":4,"requirement":"Equipment checked with the Zoom link"}');
INSERT INTO change VALUES(864,294,'requirement',40,NULL,7,NULL,'{"id":40,"course_id":7,"position":5,"requirement":"Leadership role in health or social care"}');
INSERT INTO change VALUES(865,294,'course_facilitator',19,NULL,7,NULL,'{"id":19,"course_id":7,"facilitator_id":12}');
INSERT INTO change VALUES(866,294,'course_facilitator',20,NULL,7,NULL,'{"id":20,"course_id":7,"facilitator_id":5}');
INSERT INTO change VALUES(867,294,'session',54,NULL,7,NULL,'{"id":54,"uid":"e4166ce7-eee5-51ba-b5e2-1358bd859192","course_id":7,"programme_id":null,"number":1,"state":"planned","cancelled_reason":"","local_date":"2026-12-28","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(868,294,'session_facilitator',102,NULL,7,NULL,'{"id":102,"session_id":54,"facilitator_id":12}');
INSERT INTO change VALUES(869,294,'session_facilitator',103,NULL,7,NULL,'{"id":103,"session_id":54,"facilitator_id":5}');
INSERT INTO change VALUES(870,294,'session',55,NULL,7,NULL,'{"id":55,"uid":"1062db05-a879-5d1d-8b12-44b69d0c0a68","course_id":7,"programme_id":null,"number":2,"state":"planned","cancelled_reason":"","local_date":"2027-01-04","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(871,294,'session_facilitator',104,NULL,7,NULL,'{"id":104,"session_id":55,"facilitator_id":12}');
INSERT INTO change VALUES(872,294,'session_facilitator',105,NULL,7,NULL,'{"id":105,"session_id":55,"facilitator_id":5}');
INSERT INTO change VALUES(873,294,'session',56,NULL,7,NULL,'{"id":56,"uid":"2dc4b797-7b47-5e10-921c-96fd0de09936","course_id":7,"programme_id":null,"number":3,"state":"planned","cancelled_reason":"","local_date":"2027-01-11","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(874,294,'session_facilitator',106,NULL,7,NULL,'{"id":106,"session_id":56,"facilitator_id":12}');
INSERT INTO change VALUES(875,294,'session_facilitator',107,NULL,7,NULL,'{"id":107,"session_id":56,"facilitator_id":5}');
INSERT INTO change VALUES(876,294,'session',57,NULL,7,NULL,'{"id":57,"uid":"1787bef3-e910-5eb2-b563-ed6dfea5a6af","course_id":7,"programme_id":null,"number":4,"state":"planned","cancelled_reason":"","local_date":"2027-01-18","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(877,294,'session_facilitator',108,NULL,7,NULL,'{"id":108,"session_id":57,"facilitator_id":12}');
INSERT INTO change VALUES(878,294,'session_facilitator',109,NULL,7,NULL,'{"id":109,"session_id":57,"facilitator_id":5}');
INSERT INTO change VALUES(879,294,'session',58,NULL,7,NULL,'{"id":58,"uid":"94715377-1454-5c63-8d1e-3e97d9dc43cc","course_id":7,"programme_id":null,"number":5,"state":"planned","cancelled_reason":"","local_date":"2027-01-25","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(880,294,'session_facilitator',110,NULL,7,NULL,'{"id":110,"session_id":58,"facilitator_id":12}');
INSERT INTO change VALUES(881,294,'session_facilitator',111,NULL,7,NULL,'{"id":111,"session_id":58,"facilitator_id":5}');
INSERT INTO change VALUES(882,294,'session',59,NULL,7,NULL,'{"id":59,"uid":"ceafbd0b-b081-52c3-b31e-ce76fb834e9d","course_id":7,"programme_id":null,"number":6,"state":"planned","cancelled_reason":"","local_date":"2027-02-01","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(883,294,'session_facilitator',112,NULL,7,NULL,'{"id":112,"session_id":59,"facilitator_id":12}');
INSERT INTO change VALUES(884,294,'session_facilitator',113,NULL,7,NULL,'{"id":113,"session_id":59,"facilitator_id":5}');
INSERT INTO change VALUES(885,295,'facilitator',15,NULL,NULL,NULL,'{"id":15,"uid":"c610bee5-8f60-59fc-8694-862c83db4401","name":"O’Neill 7","email":"","is_sample":0}');
INSERT INTO change VALUES(886,295,'course',1,NULL,1,'{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"<script> 5","capacity":8,"fee_pence":15000,"zoom_link":"","certificate_threshold":4,"minimum_minutes":28,"notes":"=1+1 0","archived_on":null}','{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"O’Neill 7","capacity":10,"fee_pence":15000,"zoom_link":"","certificate_threshold":2,"minimum_minutes":90,"notes":"=1+1 8","archived_on":null}');
INSERT INTO change VALUES(887,295,'course_facilitator',18,NULL,1,'{"id":18,"course_id":1,"facilitator_id":13}',NULL);
INSERT INTO change VALUES(888,295,'course_facilitator',21,NULL,1,NULL,'{"id":21,"course_id":1,"facilitator_id":15}');
INSERT INTO change VALUES(889,296,'course',1,NULL,1,'{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"O’Neill 7","capacity":10,"fee_pence":15000,"zoom_link":"","certificate_threshold":2,"minimum_minutes":90,"notes":"=1+1 8","archived_on":null}','{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"O’Neill 7","capacity":10,"fee_pence":15000,"zoom_link":"","certificate_threshold":2,"minimum_minutes":90,"notes":"=1+1 8","archived_on":"2026-03-03"}');
INSERT INTO change VALUES(890,297,'course',1,NULL,1,'{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"O’Neill 7","capacity":10,"fee_pence":15000,"zoom_link":"","certificate_threshold":2,"minimum_minutes":90,"notes":"=1+1 8","archived_on":"2026-03-03"}','{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"O’Neill 7","capacity":10,"fee_pence":15000,"zoom_link":"","certificate_threshold":2,"minimum_minutes":90,"notes":"=1+1 8","archived_on":null}');
INSERT INTO change VALUES(891,298,'session',60,NULL,1,NULL,'{"id":60,"uid":"bb377dab-ee61-5dc4-8552-261ec08b14f1","course_id":1,"programme_id":null,"number":12,"state":"planned","cancelled_reason":"","local_date":"2026-07-16","starts_at":"10:00","ends_at":"17:00","break_minutes":10,"zone":"Europe/London","zoom_link":"","title":"<script> 1","notes":"=1+1 3","calendar_sequence":0}');
INSERT INTO change VALUES(892,298,'session_facilitator',114,NULL,1,NULL,'{"id":114,"session_id":60,"facilitator_id":12}');
INSERT INTO change VALUES(893,299,'session',4,NULL,1,'{"id":4,"uid":"df7134c7-a49a-5116-b943-0dc294aea0c9","course_id":1,"programme_id":null,"number":4,"state":"planned","cancelled_reason":"","local_date":"2026-03-02","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":2}','{"id":4,"uid":"df7134c7-a49a-5116-b943-0dc294aea0c9","course_id":1,"programme_id":null,"number":4,"state":"planned","cancelled_reason":"","local_date":"2026-10-26","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":3}');
INSERT INTO change VALUES(894,299,'session',4,NULL,1,'{"id":4,"uid":"df7134c7-a49a-5116-b943-0dc294aea0c9","course_id":1,"programme_id":null,"number":4,"state":"planned","cancelled_reason":"","local_date":"2026-10-26","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":3}','{"id":4,"uid":"df7134c7-a49a-5116-b943-0dc294aea0c9","course_id":1,"programme_id":null,"number":4,"state":"planned","cancelled_reason":"","local_date":"2026-10-26","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"=1+1 10","notes":"<script> 3","calendar_sequence":3}');
INSERT INTO change VALUES(895,299,'session_facilitator',7,NULL,1,'{"id":7,"session_id":4,"facilitator_id":1}',NULL);
INSERT INTO change VALUES(896,299,'session_facilitator',8,NULL,1,'{"id":8,"session_id":4,"facilitator_id":2}',NULL);
INSERT INTO change VALUES(897,299,'session_facilitator',115,NULL,1,NULL,'{"id":115,"session_id":4,"facilitator_id":12}');
INSERT INTO change VALUES(898,300,'session',1,NULL,1,'{"id":1,"uid":"ec449308-b2ec-5095-88f9-cd6ed14a5f5e","course_id":1,"programme_id":null,"number":1,"state":"planned","cancelled_reason":"","local_date":"2026-02-09","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}','{"id":1,"uid":"ec449308-b2ec-5095-88f9-cd6ed14a5f5e","course_id":1,"programme_id":null,"number":1,"state":"cancelled","cancelled_reason":"''; drop table 16","local_date":"2026-02-09","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":1}');
INSERT INTO change VALUES(899,301,'session',5,NULL,1,'{"id":5,"uid":"53b12f93-0297-5ae8-81ed-1aab3f5796fe","course_id":1,"programme_id":null,"number":5,"state":"cancelled","cancelled_reason":"Łucja 16","local_date":"2026-10-26","starts_at":"10:00","ends_at":"17:00","break_minutes":10,"zone":"Europe/London","zoom_link":"","title":"=1+1 16","notes":"=1+1 7","calendar_sequence":3}','{"id":5,"uid":"53b12f93-0297-5ae8-81ed-1aab3f5796fe","course_id":1,"programme_id":null,"number":5,"state":"planned","cancelled_reason":"","local_date":"2026-10-26","starts_at":"10:00","ends_at":"17:00","break_minutes":10,"zone":"Europe/London","zoom_link":"","title":"=1+1 16","notes":"=1+1 7","calendar_sequence":4}');
INSERT INTO change VALUES(900,302,'requirement',41,NULL,1,NULL,'{"id":41,"course_id":1,"position":11,"requirement":"<script> 4"}');
INSERT INTO change VALUES(901,303,'programme',1,NULL,NULL,'{"id":1,"uid":"98da7f6b-807c-576c-8c3b-446506aadd00","title":"😀 مريم 8","session_count":6,"every_weeks":1,"starts_at":"15:00","ends_at":"17:00","capacity":24,"fee_pence":20000,"zoom_link":"https://zoom.example.org/j/700900","certificate_threshold":4,"minimum_minutes":90,"follow_up_starts_at":"15:00","follow_up_minutes":60,"is_sample":0}','{"id":1,"uid":"98da7f6b-807c-576c-8c3b-446506aadd00","title":"Łucja 0","session_count":6,"every_weeks":1,"starts_at":"15:00","ends_at":"17:00","capacity":24,"fee_pence":20000,"zoom_link":"https://zoom.example.org/j/700900","certificate_threshold":4,"minimum_minutes":90,"follow_up_starts_at":"15:00","follow_up_minutes":60,"is_sample":0}');
INSERT INTO change VALUES(902,303,'programme_requirement',11,NULL,NULL,NULL,'{"id":11,"programme_id":1,"position":11,"requirement":"''; drop table 3"}');
INSERT INTO change VALUES(903,304,'attendance',47,6,NULL,NULL,'{"id":47,"session_id":8,"participant_id":6,"mark":"apologies","minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(904,305,'attendance',48,3,1,NULL,'{"id":48,"session_id":1,"participant_id":3,"mark":null,"minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":"''; drop table 16"}');
INSERT INTO change VALUES(905,306,'attendance',36,5,1,'{"id":36,"session_id":3,"participant_id":5,"mark":"present","minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}','{"id":36,"session_id":3,"participant_id":5,"mark":"present","minutes":null,"source":"hand","set_by_hand":"counts","set_by_hand_reason":"''; drop table 16","note":""}');
INSERT INTO change VALUES(906,308,'attendance_report',3,NULL,1,'{"id":3,"session_id":3,"taken_at":"2026-03-03T09:01:58Z","date_order":"day_first","shift_minutes":0,"marks_absent":0}','{"id":3,"session_id":3,"taken_at":"2026-03-03T09:07:05Z","date_order":"day_first","shift_minutes":0,"marks_absent":1}');
INSERT INTO change VALUES(907,308,'attendance_report_file',38,NULL,NULL,NULL,'{"id":38,"attendance_report_id":3,"kept_file_id":15}');
INSERT INTO change VALUES(908,308,'attendance_report_name',8,1,NULL,'{"id":8,"attendance_report_id":3,"name":"Grace Adeyemi","email":"","participant_id":1,"how":"alias","minutes":60}','{"id":8,"attendance_report_id":3,"name":"Grace Adeyemi","email":"","participant_id":1,"how":"said","minutes":60}');
INSERT INTO change VALUES(909,308,'attendance_report_name',9,NULL,NULL,'{"id":9,"attendance_report_id":3,"name":"Tom A","email":"","participant_id":2,"how":"alias","minutes":60}','{"id":9,"attendance_report_id":3,"name":"Tom A","email":"","participant_id":null,"how":"said","minutes":60}');
INSERT INTO change VALUES(910,308,'alias',9,1,1,NULL,'{"id":9,"participant_id":1,"course_id":1,"programme_id":null,"name":"Grace Adeyemi","folded":"grace adeyemi"}');
INSERT INTO change VALUES(911,308,'attendance',50,28,1,NULL,'{"id":50,"session_id":3,"participant_id":28,"mark":"absent","minutes":null,"source":"import","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(912,308,'attendance',51,29,1,NULL,'{"id":51,"session_id":3,"participant_id":29,"mark":"absent","minutes":null,"source":"import","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(913,308,'attendance',22,1,1,'{"id":22,"session_id":3,"participant_id":1,"mark":"present","minutes":null,"source":"import","set_by_hand":null,"set_by_hand_reason":"","note":""}','{"id":22,"session_id":3,"participant_id":1,"mark":"part","minutes":60,"source":"import","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(914,309,'session',61,NULL,NULL,NULL,'{"id":61,"uid":"6f8c49bc-f0f9-5406-8c7b-8d46f075b466","course_id":null,"programme_id":1,"number":13,"state":"planned","cancelled_reason":"","local_date":"2026-12-28","starts_at":"13:30","ends_at":"14:30","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"😀 مريم 9","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(915,309,'session_facilitator',116,NULL,NULL,NULL,'{"id":116,"session_id":61,"facilitator_id":2}');
INSERT INTO change VALUES(916,309,'invitee',38,3,NULL,NULL,'{"id":38,"session_id":61,"participant_id":3,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(917,309,'invitee',39,4,NULL,NULL,'{"id":39,"session_id":61,"participant_id":4,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(918,309,'invitee',40,5,NULL,NULL,'{"id":40,"session_id":61,"participant_id":5,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(919,309,'invitee',41,6,NULL,NULL,'{"id":41,"session_id":61,"participant_id":6,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(920,309,'invitee',42,10,NULL,NULL,'{"id":42,"session_id":61,"participant_id":10,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(921,310,'session',8,NULL,NULL,'{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-10-26","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"<script> 8","notes":"","calendar_sequence":6}','{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-06-08","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"<script> 8","notes":"","calendar_sequence":7}');
INSERT INTO change VALUES(922,310,'session',8,NULL,NULL,'{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-06-08","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"<script> 8","notes":"","calendar_sequence":7}','{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-06-08","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"<script> 2","notes":"","calendar_sequence":7}');
INSERT INTO change VALUES(923,311,'session',8,NULL,NULL,'{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-06-08","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"<script> 2","notes":"","calendar_sequence":7}','{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"cancelled","cancelled_reason":"''; drop table 9","local_date":"2026-06-08","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"<script> 2","notes":"","calendar_sequence":8}');
INSERT INTO change VALUES(924,312,'session',8,NULL,NULL,'{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"cancelled","cancelled_reason":"''; drop table 9","local_date":"2026-06-08","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"<script> 2","notes":"","calendar_sequence":8}','{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-06-08","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"<script> 2","notes":"","calendar_sequence":9}');
INSERT INTO change VALUES(925,313,'invitee',43,10,NULL,NULL,'{"id":43,"session_id":8,"participant_id":10,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(926,315,'earlier_graduate',5,4,NULL,NULL,'{"id":5,"programme_id":1,"participant_id":4,"course":"Autumn 2024","reason":"''; drop table 9"}');
INSERT INTO change VALUES(927,316,'earlier_graduate',5,4,NULL,'{"id":5,"programme_id":1,"participant_id":4,"course":"Autumn 2024","reason":"''; drop table 9"}',NULL);
INSERT INTO change VALUES(928,317,'facilitator',16,NULL,NULL,NULL,'{"id":16,"uid":"19c62649-a707-5d55-9b4e-72fdff3e2316","name":"Łucja 14 42","email":"","is_sample":0}');
INSERT INTO change VALUES(929,318,'facilitator',2,NULL,NULL,'{"id":2,"uid":"ef72cc4c-9c68-5925-bbe7-50e1150d25e8","name":"😀 مريم 6","email":"ruby@example.org","is_sample":0}','{"id":2,"uid":"ef72cc4c-9c68-5925-bbe7-50e1150d25e8","name":"Łucja 10","email":"ruby@example.org","is_sample":0}');
INSERT INTO change VALUES(930,319,'facilitator_absence',6,NULL,NULL,NULL,'{"id":6,"facilitator_id":2,"first_day":"2026-04-13","last_day":"2026-04-13","reason":"O’Neill 0"}');
INSERT INTO change VALUES(931,320,'setting',1,NULL,NULL,'{"id":1,"name":"centre_name","value":"<script> 6"}','{"id":1,"name":"centre_name","value":"''; drop table 0"}');
INSERT INTO change VALUES(932,320,'setting',3,NULL,NULL,'{"id":3,"name":"minimum_minutes","value":"43"}','{"id":3,"name":"minimum_minutes","value":"90"}');
INSERT INTO change VALUES(933,320,'setting',4,NULL,NULL,'{"id":4,"name":"offer_reply_days","value":"0"}','{"id":4,"name":"offer_reply_days","value":"2"}');
INSERT INTO change VALUES(934,320,'setting',5,NULL,NULL,'{"id":5,"name":"payment_days","value":"20"}','{"id":5,"name":"payment_days","value":"27"}');
INSERT INTO change VALUES(935,321,'avoided_week',6,NULL,NULL,NULL,'{"id":6,"first_day":"2026-05-04","last_day":"2026-05-04","label":"''; drop table 5"}');
INSERT INTO change VALUES(936,322,'added_bank_holiday',7,NULL,NULL,NULL,'{"id":7,"local_date":"2026-08-12","title":"''; drop table 15"}');
INSERT INTO change VALUES(937,323,'added_bank_holiday',1,NULL,NULL,'{"id":1,"local_date":"2026-03-09","title":"On the day of session 5"}',NULL);
INSERT INTO change VALUES(938,324,'message',27,6,1,NULL,'{"id":27,"uid":"ae292547-c14d-5e16-8f83-6b0e3ea8e76f","participant_id":6,"kind":"certificate","template_name":"Certificate","course_id":1,"programme_id":null,"session_id":null,"email":"a347779877@example.org","drafted_at":"2026-03-03T09:07:29Z","state":"drafted","sent_on":null,"booking_state":"waiting_list","message_text_id":27}');
INSERT INTO change VALUES(939,325,'message',28,3,NULL,NULL,'{"id":28,"uid":"9054e729-375e-5f95-9e42-1d9b4fe9fd99","participant_id":3,"kind":"follow_up_invitation","template_name":"Follow-up invitation","course_id":null,"programme_id":1,"session_id":null,"email":"a537736808@example.org","drafted_at":"2026-03-03T09:07:30Z","state":"drafted","sent_on":null,"booking_state":"","message_text_id":28}');
INSERT INTO change VALUES(940,325,'invitation',40,3,NULL,NULL,'{"id":40,"session_id":25,"participant_id":3,"calendar_file_id":39,"message_id":28,"given_at":"2026-03-03T09:07:30Z"}');
INSERT INTO change VALUES(941,325,'invitation',41,3,NULL,NULL,'{"id":41,"session_id":35,"participant_id":3,"calendar_file_id":42,"message_id":28,"given_at":"2026-03-03T09:07:30Z"}');
INSERT INTO change VALUES(942,325,'invitation',42,3,NULL,NULL,'{"id":42,"session_id":8,"participant_id":3,"calendar_file_id":36,"message_id":28,"given_at":"2026-03-03T09:07:30Z"}');
INSERT INTO change VALUES(943,325,'invitation',43,3,NULL,NULL,'{"id":43,"session_id":44,"participant_id":3,"calendar_file_id":44,"message_id":28,"given_at":"2026-03-03T09:07:30Z"}');
INSERT INTO change VALUES(944,325,'invitation',44,3,NULL,NULL,'{"id":44,"session_id":52,"participant_id":3,"calendar_file_id":45,"message_id":28,"given_at":"2026-03-03T09:07:30Z"}');
INSERT INTO change VALUES(945,325,'invitation',45,3,NULL,NULL,'{"id":45,"session_id":53,"participant_id":3,"calendar_file_id":46,"message_id":28,"given_at":"2026-03-03T09:07:30Z"}');
INSERT INTO change VALUES(946,325,'invitation',46,3,NULL,NULL,'{"id":46,"session_id":43,"participant_id":3,"calendar_file_id":43,"message_id":28,"given_at":"2026-03-03T09:07:30Z"}');
INSERT INTO change VALUES(947,325,'invitation',47,3,NULL,NULL,'{"id":47,"session_id":61,"participant_id":3,"calendar_file_id":47,"message_id":28,"given_at":"2026-03-03T09:07:30Z"}');
INSERT INTO change VALUES(948,325,'message',29,4,NULL,NULL,'{"id":29,"uid":"d77912fa-77f2-5160-9c25-48a066875c4f","participant_id":4,"kind":"follow_up_invitation","template_name":"Follow-up invitation","course_id":null,"programme_id":1,"session_id":null,"email":"rowan@example.org","drafted_at":"2026-03-03T09:07:30Z","state":"drafted","sent_on":null,"booking_state":"","message_text_id":29}');
INSERT INTO change VALUES(949,325,'invitation',48,4,NULL,NULL,'{"id":48,"session_id":35,"participant_id":4,"calendar_file_id":42,"message_id":29,"given_at":"2026-03-03T09:07:30Z"}');
INSERT INTO change VALUES(950,325,'invitation',49,4,NULL,NULL,'{"id":49,"session_id":8,"participant_id":4,"calendar_file_id":36,"message_id":29,"given_at":"2026-03-03T09:07:30Z"}');
INSERT INTO change VALUES(951,325,'invitation',50,4,NULL,NULL,'{"id":50,"session_id":44,"participant_id":4,"calendar_file_id":44,"message_id":29,"given_at":"2026-03-03T09:07:30Z"}');
INSERT INTO change VALUES(952,325,'invitation',51,4,NULL,NULL,'{"id":51,"session_id":17,"participant_id":4,"calendar_file_id":38,"message_id":29,"given_at":"2026-03-03T09:07:30Z"}');
INSERT INTO change VALUES(953,325,'invitation',52,4,NULL,NULL,'{"id":52,"session_id":26,"participant_id":4,"calendar_file_id":40,"message_id":29,"given_at":"2026-03-03T09:07:30Z"}');
INSERT INTO change VALUES(954,325,'invitation',53,4,NULL,NULL,'{"id":53,"session_id":34,"participant_id":4,"calendar_file_id":41,"message_id":29,"given_at":"2026-03-03T09:07:30Z"}');
INSERT INTO change VALUES(955,325,'invitation',54,4,NULL,NULL,'{"id":54,"session_id":53,"participant_id":4,"calendar_file_id":46,"message_id":29,"given_at":"2026-03-03T09:07:30Z"}');
INSERT INTO change VALUES(956,325,'invitation',55,4,NULL,NULL,'{"id":55,"session_id":61,"participant_id":4,"calendar_file_id":47,"message_id":29,"given_at":"2026-03-03T09:07:30Z"}');
INSERT INTO change VALUES(957,326,'message',30,3,1,NULL,'{"id":30,"uid":"341c2549-8a8c-5c1f-9352-c3f3a4cb2ee3","participant_id":3,"kind":"session_moved","template_name":"Session moved","course_id":1,"programme_id":null,"session_id":3,"email":"a537736808@example.org","drafted_at":"2026-03-03T09:07:31Z","state":"drafted","sent_on":null,"booking_state":"","message_text_id":30}');
INSERT INTO change VALUES(958,326,'invitation',56,3,1,NULL,'{"id":56,"session_id":3,"participant_id":3,"calendar_file_id":48,"message_id":30,"given_at":"2026-03-03T09:07:31Z"}');
INSERT INTO change VALUES(959,326,'message',31,6,1,NULL,'{"id":31,"uid":"82c15aa1-6c0b-50e6-9907-60c5de6f4b1f","participant_id":6,"kind":"session_moved","template_name":"Session moved","course_id":1,"programme_id":null,"session_id":3,"email":"a347779877@example.org","drafted_at":"2026-03-03T09:07:31Z","state":"drafted","sent_on":null,"booking_state":"","message_text_id":31}');
INSERT INTO change VALUES(960,326,'invitation',57,6,1,NULL,'{"id":57,"session_id":3,"participant_id":6,"calendar_file_id":48,"message_id":31,"given_at":"2026-03-03T09:07:31Z"}');
INSERT INTO change VALUES(961,327,'message',29,4,NULL,'{"id":29,"uid":"d77912fa-77f2-5160-9c25-48a066875c4f","participant_id":4,"kind":"follow_up_invitation","template_name":"Follow-up invitation","course_id":null,"programme_id":1,"session_id":null,"email":"rowan@example.org","drafted_at":"2026-03-03T09:07:30Z","state":"drafted","sent_on":null,"booking_state":"","message_text_id":29}','{"id":29,"uid":"d77912fa-77f2-5160-9c25-48a066875c4f","participant_id":4,"kind":"follow_up_invitation","template_name":"Follow-up invitation","course_id":null,"programme_id":1,"session_id":null,"email":"rowan@example.org","drafted_at":"2026-03-03T09:07:30Z","state":"sent","sent_on":"2026-03-03","booking_state":"","message_text_id":29}');
INSERT INTO change VALUES(962,327,'message',30,3,1,'{"id":30,"uid":"341c2549-8a8c-5c1f-9352-c3f3a4cb2ee3","participant_id":3,"kind":"session_moved","template_name":"Session moved","course_id":1,"programme_id":null,"session_id":3,"email":"a537736808@example.org","drafted_at":"2026-03-03T09:07:31Z","state":"drafted","sent_on":null,"booking_state":"","message_text_id":30}','{"id":30,"uid":"341c2549-8a8c-5c1f-9352-c3f3a4cb2ee3","participant_id":3,"kind":"session_moved","template_name":"Session moved","course_id":1,"programme_id":null,"session_id":3,"email":"a537736808@example.org","drafted_at":"2026-03-03T09:07:31Z","state":"sent","sent_on":"2026-03-03","booking_state":"","message_text_id":30}');
INSERT INTO change VALUES(963,328,'message_template',4,NULL,NULL,NULL,'{"id":4,"kind":"own","name":"''; drop table 14","about":"session","subject":"<script> 4","body":"Dear {first name}"}');
INSERT INTO change VALUES(964,329,'message_template',2,NULL,NULL,'{"id":2,"kind":"reminder","name":"Reminder","about":"session","subject":"''; drop table 13","body":"Dear {first name}"}',NULL);
INSERT INTO change VALUES(965,330,'date_candidate',8,NULL,NULL,NULL,'{"id":8,"programme_id":1,"local_date":"2026-06-08","starts_at":"10:30","ends_at":"11:30"}');
INSERT INTO change VALUES(966,331,'date_asked',8,5,NULL,NULL,'{"id":8,"programme_id":1,"participant_id":5}');
INSERT INTO change VALUES(967,331,'date_asked',9,10,NULL,NULL,'{"id":9,"programme_id":1,"participant_id":10}');
INSERT INTO change VALUES(968,332,'date_reply',5,1,NULL,NULL,'{"id":5,"date_candidate_id":8,"participant_id":1,"reply":"if_need_be"}');
INSERT INTO change VALUES(969,333,'session',62,NULL,NULL,NULL,'{"id":62,"uid":"59a637ed-10a9-5e63-91a4-ff60c377a50d","course_id":null,"programme_id":1,"number":14,"state":"planned","cancelled_reason":"","local_date":"2026-06-08","starts_at":"10:30","ends_at":"11:30","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(970,333,'session_facilitator',117,NULL,NULL,NULL,'{"id":117,"session_id":62,"facilitator_id":1}');
INSERT INTO change VALUES(971,333,'invitee',44,1,NULL,NULL,'{"id":44,"session_id":62,"participant_id":1,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(972,333,'invitee',45,3,NULL,NULL,'{"id":45,"session_id":62,"participant_id":3,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(973,333,'invitee',46,4,NULL,NULL,'{"id":46,"session_id":62,"participant_id":4,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(974,333,'invitee',47,5,NULL,NULL,'{"id":47,"session_id":62,"participant_id":5,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(975,333,'invitee',48,6,NULL,NULL,'{"id":48,"session_id":62,"participant_id":6,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(976,333,'invitee',49,10,NULL,NULL,'{"id":49,"session_id":62,"participant_id":10,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(977,333,'date_reply',5,1,NULL,'{"id":5,"date_candidate_id":8,"participant_id":1,"reply":"if_need_be"}',NULL);
INSERT INTO change VALUES(978,333,'date_candidate',8,NULL,NULL,'{"id":8,"programme_id":1,"local_date":"2026-06-08","starts_at":"10:30","ends_at":"11:30"}',NULL);
INSERT INTO change VALUES(979,334,'date_candidate',8,NULL,NULL,NULL,'{"id":8,"programme_id":1,"local_date":"2026-06-08","starts_at":"10:30","ends_at":"11:30"}');
INSERT INTO change VALUES(980,334,'date_reply',5,1,NULL,NULL,'{"id":5,"date_candidate_id":8,"participant_id":1,"reply":"if_need_be"}');
INSERT INTO change VALUES(981,334,'invitee',49,10,NULL,'{"id":49,"session_id":62,"participant_id":10,"reply":"no_reply","replied_on":null}',NULL);
INSERT INTO change VALUES(982,334,'invitee',48,6,NULL,'{"id":48,"session_id":62,"participant_id":6,"reply":"no_reply","replied_on":null}',NULL);
INSERT INTO change VALUES(983,334,'invitee',47,5,NULL,'{"id":47,"session_id":62,"participant_id":5,"reply":"no_reply","replied_on":null}',NULL);
INSERT INTO change VALUES(984,334,'invitee',46,4,NULL,'{"id":46,"session_id":62,"participant_id":4,"reply":"no_reply","replied_on":null}',NULL);
INSERT INTO change VALUES(985,334,'invitee',45,3,NULL,'{"id":45,"session_id":62,"participant_id":3,"reply":"no_reply","replied_on":null}',NULL);
INSERT INTO change VALUES(986,334,'invitee',44,1,NULL,'{"id":44,"session_id":62,"participant_id":1,"reply":"no_reply","replied_on":null}',NULL);
INSERT INTO change VALUES(987,334,'session_facilitator',117,NULL,NULL,'{"id":117,"session_id":62,"facilitator_id":1}',NULL);
INSERT INTO change VALUES(988,334,'session',62,NULL,NULL,'{"id":62,"uid":"59a637ed-10a9-5e63-91a4-ff60c377a50d","course_id":null,"programme_id":1,"number":14,"state":"planned","cancelled_reason":"","local_date":"2026-06-08","starts_at":"10:30","ends_at":"11:30","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}',NULL);
INSERT INTO change VALUES(989,335,'date_reply',5,1,NULL,'{"id":5,"date_candidate_id":8,"participant_id":1,"reply":"if_need_be"}',NULL);
INSERT INTO change VALUES(990,336,'date_reply',5,1,NULL,NULL,'{"id":5,"date_candidate_id":8,"participant_id":1,"reply":"if_need_be"}');
CREATE TABLE draft (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  key TEXT NOT NULL UNIQUE,
  content TEXT NOT NULL CHECK (json_valid(content)),
  saved_at TEXT NOT NULL
) STRICT;
INSERT INTO draft VALUES(1,'person','{"first_name": "Grace"}','2026-03-03T09:07:49Z');
CREATE TABLE merged_participant (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  participant_id INTEGER NOT NULL REFERENCES participant (id) DEFERRABLE INITIALLY DEFERRED,
  was_id INTEGER NOT NULL UNIQUE,
  was_uid TEXT NOT NULL
) STRICT;
INSERT INTO merged_participant VALUES(1,3,7,'d61af95d-235d-5888-a09b-6631fd8925f7');
CREATE TABLE settled (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  course_id INTEGER REFERENCES course (id) DEFERRABLE INITIALLY DEFERRED,
  item TEXT NOT NULL UNIQUE CHECK (length(item) BETWEEN 1 AND 200),
  on_date TEXT NOT NULL CHECK (date(on_date) IS on_date)
) STRICT;
INSERT INTO settled VALUES(1,1,'told/booking 1/cannot reach/3 held','2026-03-03');
INSERT INTO settled VALUES(2,1,'stays/session 5/2026-03-09','2026-03-03');
CREATE TABLE kept_file (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  read_as TEXT NOT NULL CHECK (json_valid(read_as)),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 300),
  kept_at TEXT NOT NULL,
  content TEXT NOT NULL CHECK (json_valid(content)),
  UNIQUE (sha256, read_as)
) STRICT;
INSERT INTO kept_file VALUES(1,'b0a495ce8906926353222d4741ca3aefd09cf7e92642199b9c18d3908c77735f','{"encoding":null,"separator":null,"sheet":null}','form.csv','2026-03-03T09:00:09Z','[[1,["Name","E-mail","Organisation","Why do you come?"]],[2,["Łucja 5","q20@example.org","😀 مريم 14","Because of 8"]]]');
INSERT INTO kept_file VALUES(2,'ef9fd3d693dfed46543b7028ae0ffba98a323e59f113faa6bd3598e2ac7eb134','{"encoding":null,"separator":null,"sheet":null}','report.csv','2026-03-03T09:00:40Z','[[1,["Name (Original Name)","User Email","Join Time","Leave Time"]],[2,["Grace Adeyemi","","9/02/2026 15:09:00","9/02/2026 16:30:30"]],[3,["Tom A","","9/02/2026 15:09:00","9/02/2026 16:30:30"]]]');
INSERT INTO kept_file VALUES(3,'6e87c7889480baa2d528a8a110c9ef2d9fb1d132ee15a4f9354fc42fd0344e3b','{"encoding":null,"separator":null,"sheet":null}','form.csv','2026-03-03T09:01:26Z','[[1,["Name","E-mail","Organisation","Why do you come?"]],[2,["😀 مريم 9","q7@example.org","''; drop table 2","Because of 2"]]]');
INSERT INTO kept_file VALUES(4,'f210e4218ec8480c587bf1df3afca389e3d371aa5acd06b316953861826b6a48','{"encoding":null,"separator":null,"sheet":null}','report.csv','2026-03-03T09:01:57Z','[[1,["Name (Original Name)","User Email","Join Time","Leave Time"]],[2,["Grace Adeyemi","","9/02/2026 15:55:00","9/02/2026 16:36:30"]],[3,["Tom A","","9/02/2026 15:55:00","9/02/2026 16:36:30"]],[4,["Bea","","9/02/2026 15:55:00","9/02/2026 16:36:30"]],[5,["iPhone (Rowan Castle)","","9/02/2026 15:55:00","9/02/2026 16:36:30"]]]');
INSERT INTO kept_file VALUES(5,'1bbf20c4e2a3d529fdea0cc95934845a5a548951376947a5dc722691c23e6acf','{"encoding":null,"separator":null,"sheet":null}','report.csv','2026-03-03T09:01:58Z','[[1,["Who","Where","From","To"]],[2,["A Visitor","","23/02/2026 15:30:00","23/02/2026 16:29:30"]],[3,["Grace Adeyemi","","23/02/2026 15:30:00","23/02/2026 16:29:30"]],[4,["Tom A","","23/02/2026 15:30:00","23/02/2026 16:29:30"]]]');
INSERT INTO kept_file VALUES(6,'b300c6dc1cfbb89523926f54c58cc5cba099c65ce177dcaac46feb703871607a','{"encoding":null,"separator":null,"sheet":null}','report.csv','2026-03-03T09:01:59Z','[[1,["Name (Original Name)","User Email","Join Time","Leave Time"]],[2,["Grace Adeyemi","","9/02/2026 15:54:00","9/02/2026 16:48:30"]],[3,["Tom A","","9/02/2026 15:54:00","9/02/2026 16:48:30"]],[4,["Bea","","9/02/2026 15:54:00","9/02/2026 16:48:30"]]]');
INSERT INTO kept_file VALUES(7,'94348a418b340db91904fca1b3723de5b93ed9d9af2c918953207b4067809bfe','{"encoding":null,"separator":null,"sheet":null}','form.csv','2026-03-03T09:02:43Z','[[1,["Name","E-mail","Organisation","Why do you come?"]],[2,["<script> 11","q35@example.org","O’Neill 13","Because of 1"]]]');
INSERT INTO kept_file VALUES(8,'478e88e3c46454d19d70b3d557f3318c18c9a928cf7ef9e878d88cb0e564781c','{"encoding":null,"separator":null,"sheet":null}','report.csv','2026-03-03T09:03:15Z','[[1,["Who","Where","From","To"]],[2,["Grace Adeyemi","","9/02/2026 15:26:00","9/02/2026 16:54:30"]],[3,["Tom A","","9/02/2026 15:26:00","9/02/2026 16:54:30"]],[4,["Bea","","9/02/2026 15:26:00","9/02/2026 16:54:30"]]]');
INSERT INTO kept_file VALUES(9,'8ce5642787be0c12ba57809f5ba527c604a23b62297ca64aa94b66f7aea08783','{"encoding":null,"separator":null,"sheet":null}','form.csv','2026-03-03T09:04:00Z','[[1,["Name","E-mail","Organisation","Why do you come?"]],[2,["Łucja 4","q6@example.org","''; drop table 4","Because of 8"]]]');
INSERT INTO kept_file VALUES(10,'2764e5bfe8296b10893e0abceb9000339be1b9cbc823597a019601be3d064f12','{"encoding":null,"separator":null,"sheet":null}','report.csv','2026-03-03T09:04:32Z','[[1,["Who","Where","From","To"]],[2,["iPhone (Rowan Castle)","","9/02/2026 15:17:00","9/02/2026 16:15:30"]],[3,["Nia Evans","","9/02/2026 15:17:00","9/02/2026 16:15:30"]]]');
INSERT INTO kept_file VALUES(11,'0c28673982794f28de941de12bbcc9faaf6e704b5e0996e74b1dad48d5c57fda','{"encoding":null,"separator":null,"sheet":null}','form.csv','2026-03-03T09:05:17Z','[[1,["Name","E-mail","Organisation","Why do you come?"]],[2,["Łucja 16","q10@example.org","😀 مريم 14","Because of 8"]]]');
INSERT INTO kept_file VALUES(12,'da1c699d0ecc48fdabb365d7ed9ab4e0c514cf26336075e758ac60e7cf16db2f','{"encoding":null,"separator":null,"sheet":null}','report.csv','2026-03-03T09:05:48Z','[[1,["Name (Original Name)","User Email","Join Time","Leave Time"]],[2,["iPhone (Rowan Castle)","","9/02/2026 15:48:00","9/02/2026 16:21:30"]]]');
INSERT INTO kept_file VALUES(13,'e13d9702bd78b581093dd8cd1423f654e28b3bec5de6a908456dffa23f20c5cc','{"encoding":null,"separator":null,"sheet":null}','report.csv','2026-03-03T09:05:49Z','[[1,["Who","Where","From","To"]],[2,["Grace Adeyemi","","9/02/2026 15:22:00","9/02/2026 16:36:30"]],[3,["Tom A","","9/02/2026 15:22:00","9/02/2026 16:36:30"]],[4,["Bea","","9/02/2026 15:22:00","9/02/2026 16:36:30"]]]');
INSERT INTO kept_file VALUES(14,'97ff493ab3cac769494815a0d575b3d41c9efefc84b5528e614edb3aefa422bc','{"encoding":null,"separator":null,"sheet":null}','form.csv','2026-03-03T09:06:34Z','[[1,["Name","E-mail","Organisation","Why do you come?"]],[2,["''; drop table 10","q36@example.org","Łucja 6","Because of 0"]]]');
INSERT INTO kept_file VALUES(15,'fed4d0c89bae2add0860c60963738b0a83877c76e30e6d015c6f01fac5b93a77','{"encoding":null,"separator":null,"sheet":null}','report.csv','2026-03-03T09:07:05Z','[[1,["Name (Original Name)","User Email","Join Time","Leave Time"]],[2,["A Visitor","","23/02/2026 15:45:00","23/02/2026 16:29:30"]],[3,["Grace Adeyemi","","23/02/2026 15:45:00","23/02/2026 16:29:30"]]]');
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
INSERT INTO attendance_report VALUES(1,1,'2026-03-03T09:05:50Z','day_first',0,1);
INSERT INTO attendance_report VALUES(3,3,'2026-03-03T09:07:05Z','day_first',0,1);
CREATE TABLE attendance_report_file (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  attendance_report_id INTEGER NOT NULL REFERENCES attendance_report (id) DEFERRABLE INITIALLY DEFERRED,
  kept_file_id INTEGER NOT NULL REFERENCES kept_file (id) DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (attendance_report_id, kept_file_id)
) STRICT;
INSERT INTO attendance_report_file VALUES(1,1,2);
INSERT INTO attendance_report_file VALUES(3,1,4);
INSERT INTO attendance_report_file VALUES(4,3,5);
INSERT INTO attendance_report_file VALUES(7,1,6);
INSERT INTO attendance_report_file VALUES(11,1,8);
INSERT INTO attendance_report_file VALUES(16,1,10);
INSERT INTO attendance_report_file VALUES(22,1,12);
INSERT INTO attendance_report_file VALUES(29,1,13);
INSERT INTO attendance_report_file VALUES(38,3,15);
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
INSERT INTO attendance_report_name VALUES(1,1,'Grace Adeyemi','',NULL,'said',106);
INSERT INTO attendance_report_name VALUES(2,1,'Tom A','',NULL,'said',106);
INSERT INTO attendance_report_name VALUES(3,1,'Bea','',NULL,'said',93);
INSERT INTO attendance_report_name VALUES(5,1,'iPhone (Rowan Castle)','',NULL,'said',80);
INSERT INTO attendance_report_name VALUES(7,3,'A Visitor','',NULL,'said',60);
INSERT INTO attendance_report_name VALUES(8,3,'Grace Adeyemi','',1,'said',60);
INSERT INTO attendance_report_name VALUES(9,3,'Tom A','',NULL,'said',60);
INSERT INTO attendance_report_name VALUES(21,1,'Nia Evans','',NULL,'said',59);
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
INSERT INTO alias VALUES(9,1,1,NULL,'Grace Adeyemi','grace adeyemi');
CREATE TABLE column_mapping (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  used_for TEXT NOT NULL CHECK (used_for IN ('attendance_reports', 'applications')),
  headings TEXT NOT NULL CHECK (json_valid(headings)),
  columns TEXT NOT NULL CHECK (json_valid(columns)),
  UNIQUE (used_for, headings)
) STRICT;
INSERT INTO column_mapping VALUES(1,'attendance_reports','["who","where","from","to"]','["name","email","join","leave"]');
CREATE TABLE application_file (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  course_id INTEGER NOT NULL REFERENCES course (id) DEFERRABLE INITIALLY DEFERRED,
  kept_file_id INTEGER NOT NULL REFERENCES kept_file (id) DEFERRABLE INITIALLY DEFERRED,
  taken_at TEXT NOT NULL,
  UNIQUE (course_id, kept_file_id)
) STRICT;
INSERT INTO application_file VALUES(1,1,1,'2026-03-03T09:00:09Z');
INSERT INTO application_file VALUES(2,1,3,'2026-03-03T09:01:26Z');
INSERT INTO application_file VALUES(3,1,7,'2026-03-03T09:02:43Z');
INSERT INTO application_file VALUES(4,1,9,'2026-03-03T09:04:00Z');
INSERT INTO application_file VALUES(5,1,11,'2026-03-03T09:05:17Z');
INSERT INTO application_file VALUES(6,1,14,'2026-03-03T09:06:34Z');
CREATE TABLE application_answer (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  booking_id INTEGER NOT NULL REFERENCES booking (id) DEFERRABLE INITIALLY DEFERRED,
  question TEXT NOT NULL CHECK (length(question) >= 1),
  answer TEXT NOT NULL CHECK (length(answer) >= 1),
  UNIQUE (booking_id, question)
) STRICT;
INSERT INTO application_answer VALUES(1,9,'Why do you come?','Because of 8');
INSERT INTO application_answer VALUES(2,12,'Why do you come?','Because of 2');
INSERT INTO application_answer VALUES(3,15,'Why do you come?','Because of 1');
INSERT INTO application_answer VALUES(4,20,'Why do you come?','Because of 8');
INSERT INTO application_answer VALUES(5,24,'Why do you come?','Because of 8');
INSERT INTO application_answer VALUES(6,28,'Why do you come?','Because of 0');
CREATE TABLE date_candidate (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  programme_id INTEGER NOT NULL REFERENCES programme (id) DEFERRABLE INITIALLY DEFERRED,
  local_date TEXT NOT NULL CHECK (date(local_date) IS local_date),
  starts_at TEXT NOT NULL CHECK (starts_at GLOB '[0-2][0-9]:[0-5][0-9]'),
  ends_at TEXT NOT NULL CHECK (ends_at GLOB '[0-2][0-9]:[0-5][0-9]' AND ends_at > starts_at),
  UNIQUE (programme_id, local_date, starts_at)
) STRICT;
INSERT INTO date_candidate VALUES(8,1,'2026-06-08','10:30','11:30');
CREATE TABLE date_facilitator (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  programme_id INTEGER NOT NULL REFERENCES programme (id) DEFERRABLE INITIALLY DEFERRED,
  facilitator_id INTEGER NOT NULL REFERENCES facilitator (id) DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (programme_id, facilitator_id)
) STRICT;
INSERT INTO date_facilitator VALUES(2,1,1);
CREATE TABLE date_asked (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  programme_id INTEGER NOT NULL REFERENCES programme (id) DEFERRABLE INITIALLY DEFERRED,
  participant_id INTEGER NOT NULL REFERENCES participant (id) DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (programme_id, participant_id)
) STRICT;
INSERT INTO date_asked VALUES(2,1,4);
INSERT INTO date_asked VALUES(5,1,3);
INSERT INTO date_asked VALUES(6,1,6);
INSERT INTO date_asked VALUES(7,1,1);
INSERT INTO date_asked VALUES(8,1,5);
INSERT INTO date_asked VALUES(9,1,10);
CREATE TABLE date_reply (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  date_candidate_id INTEGER NOT NULL REFERENCES date_candidate (id) DEFERRABLE INITIALLY DEFERRED,
  participant_id INTEGER NOT NULL REFERENCES participant (id) DEFERRABLE INITIALLY DEFERRED,
  reply TEXT NOT NULL CHECK (reply IN ('yes', 'if_need_be', 'no')),
  UNIQUE (date_candidate_id, participant_id)
) STRICT;
INSERT INTO date_reply VALUES(5,8,1,'if_need_be');
CREATE TABLE message_template (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 40),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
  -- of what it speaks: a place on a course, one session, or a programme's follow-ups
  about TEXT NOT NULL CHECK (about IN ('course', 'session', 'follow_ups')),
  subject TEXT NOT NULL CHECK (length(subject) BETWEEN 1 AND 300),
  body TEXT NOT NULL CHECK (length(body) BETWEEN 1 AND 20000)
) STRICT;
INSERT INTO message_template VALUES(4,'own','''; drop table 14','session','<script> 4','Dear {first name}');
CREATE TABLE message_text (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  subject TEXT NOT NULL,
  body TEXT NOT NULL
) STRICT;
INSERT INTO message_text VALUES(1,'Your certificate of attendance for =1+1 11','Dear Tom');
INSERT INTO message_text VALUES(2,'Your certificate of attendance for =1+1 11','Dear Łucja 11');
INSERT INTO message_text VALUES(3,'Follow-up sessions of O’Neill 14','Dear Nia');
INSERT INTO message_text VALUES(4,'Changed: Follow-up 2 is on Thursday 16 July 2026, 1.30pm to 2.30pm','Dear Grace');
INSERT INTO message_text VALUES(5,'Changed: Follow-up 2 is on Thursday 16 July 2026, 1.30pm to 2.30pm','Dear Rowan');
INSERT INTO message_text VALUES(6,'Your certificate of attendance for =1+1 12','Dear Grace');
INSERT INTO message_text VALUES(7,'Your certificate of attendance for =1+1 12','Dear Rowan');
INSERT INTO message_text VALUES(8,'Follow-up sessions of O’Neill 10','Dear Tom');
INSERT INTO message_text VALUES(9,'Changed: Follow-up 2 is on Thursday 16 July 2026, 1.30pm to 2.30pm','Dear =1+1 4 O’Neill');
INSERT INTO message_text VALUES(10,'Changed: Follow-up 2 is on Thursday 16 July 2026, 1.30pm to 2.30pm','Dear Tom');
INSERT INTO message_text VALUES(11,'Your certificate of attendance for 😀 مريم 11','Dear =1+1 4 O’Neill');
INSERT INTO message_text VALUES(12,'Your certificate of attendance for 😀 مريم 11','Dear Nia');
INSERT INTO message_text VALUES(13,'Follow-up sessions of 😀 مريم 1','Dear Łucja 16');
INSERT INTO message_text VALUES(14,'Changed: Session 4 is on Monday 2 March 2026, 3pm to 5pm','Dear Rowan');
INSERT INTO message_text VALUES(15,'Your certificate of attendance for =1+1 13','Dear =1+1 1');
INSERT INTO message_text VALUES(16,'Your certificate of attendance for =1+1 13','Dear Rowan');
INSERT INTO message_text VALUES(17,'Follow-up sessions of O’Neill 0','Dear Łucja 16');
INSERT INTO message_text VALUES(18,'Follow-up sessions of O’Neill 0','Dear Rowan');
INSERT INTO message_text VALUES(19,'Changed: Follow-up 2 is on Monday 26 October 2026, 3pm to 4pm','Dear =1+1 1');
INSERT INTO message_text VALUES(20,'Changed: Follow-up 2 is on Monday 26 October 2026, 3pm to 4pm','Dear Rowan');
INSERT INTO message_text VALUES(21,'Your certificate of attendance for <script> 5','Dear =1+1 1');
INSERT INTO message_text VALUES(22,'Your certificate of attendance for <script> 5','Dear Nia');
INSERT INTO message_text VALUES(23,'Follow-up sessions of 😀 مريم 8','Dear Tom');
INSERT INTO message_text VALUES(24,'Follow-up sessions of 😀 مريم 8','Dear <script> 15');
INSERT INTO message_text VALUES(25,'Changed: Follow-up 2 is on Monday 26 October 2026, 3pm to 4pm','Dear Tom');
INSERT INTO message_text VALUES(26,'Changed: Follow-up 2 is on Monday 26 October 2026, 3pm to 4pm','Dear =1+1 1');
INSERT INTO message_text VALUES(27,'Your certificate of attendance for O’Neill 7','Dear O’Neill 10');
INSERT INTO message_text VALUES(28,'Follow-up sessions of Łucja 0','Dear =1+1 1');
INSERT INTO message_text VALUES(29,'Follow-up sessions of Łucja 0','Dear Rowan');
INSERT INTO message_text VALUES(30,'Changed: Session 3 is on Monday 23 February 2026, 3pm to 5pm','Dear =1+1 1');
INSERT INTO message_text VALUES(31,'Changed: Session 3 is on Monday 23 February 2026, 3pm to 5pm','Dear O’Neill 10');
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
INSERT INTO message VALUES(1,'1000c2a0-698e-5f51-998d-a7c3e11bac81',2,'certificate','Certificate',1,NULL,NULL,'tom@example.org','2026-03-03T09:01:04Z','sent','2026-03-03','booked',1);
INSERT INTO message VALUES(2,'6d300173-7385-5176-a3dd-3c0d18f03750',6,'certificate','Certificate',1,NULL,NULL,'a169050143@example.org','2026-03-03T09:01:04Z','drafted',NULL,'withdrawn',2);
INSERT INTO message VALUES(3,'6e0ac027-f5a9-5b75-aca0-4c76aeffd5f7',5,'follow_up_invitation','Follow-up invitation',NULL,1,NULL,'nia@example.org','2026-03-03T09:01:05Z','drafted',NULL,'',3);
INSERT INTO message VALUES(4,'4905a7ad-f7fd-52cf-bc89-0b618abf97a5',1,'session_moved','Session moved',NULL,1,8,'grace@example.org','2026-03-03T09:01:06Z','drafted',NULL,'',4);
INSERT INTO message VALUES(5,'f3f52ad8-e96f-570f-a846-563c3d24872c',4,'session_moved','Session moved',NULL,1,8,'rowan@example.org','2026-03-03T09:01:06Z','drafted',NULL,'',5);
INSERT INTO message VALUES(6,'a33fa2ff-dd43-5d3e-8b11-c9c20cc74c06',1,'certificate','Certificate',1,NULL,NULL,'grace@example.org','2026-03-03T09:02:21Z','drafted',NULL,'booked',6);
INSERT INTO message VALUES(7,'0a828eeb-edfb-51c6-9be2-cb5934c268fb',4,'certificate','Certificate',1,NULL,NULL,'rowan@example.org','2026-03-03T09:02:21Z','drafted',NULL,'booked',7);
INSERT INTO message VALUES(8,'455af00f-d5ed-5ab1-bbf0-0076518d7d33',2,'follow_up_invitation','Follow-up invitation',NULL,1,NULL,'tom@example.org','2026-03-03T09:02:22Z','drafted',NULL,'',8);
INSERT INTO message VALUES(9,'6c6ccfc5-2771-5d66-9385-89579324cb59',3,'session_moved','Session moved',NULL,1,8,'p46.1@example.org','2026-03-03T09:02:23Z','drafted',NULL,'',9);
INSERT INTO message VALUES(10,'ae51822b-af19-5b6b-bfeb-98305997e1bc',2,'session_moved','Session moved',NULL,1,8,'tom@example.org','2026-03-03T09:02:23Z','not_sent',NULL,'',10);
INSERT INTO message VALUES(11,'e8e3b6d2-e8c3-55ce-a281-b966b020c329',3,'certificate','Certificate',1,NULL,NULL,'p46.1@example.org','2026-03-03T09:03:38Z','not_sent',NULL,'withdrawn',11);
INSERT INTO message VALUES(12,'43d5420c-7aa2-500c-8a3f-66ee05a1d67d',5,'certificate','Certificate',1,NULL,NULL,'nia@example.org','2026-03-03T09:03:38Z','not_sent',NULL,'booked',12);
INSERT INTO message VALUES(13,'e68a6756-dcd4-5b8e-aa6b-4dbc77dbba08',6,'follow_up_invitation','Follow-up invitation',NULL,1,NULL,'a1390389941@example.org','2026-03-03T09:03:39Z','not_sent',NULL,'',13);
INSERT INTO message VALUES(14,'a79d9326-9b95-5709-b5c8-e21a603b51e4',4,'session_moved','Session moved',1,NULL,4,'rowan@example.org','2026-03-03T09:03:40Z','drafted',NULL,'',14);
INSERT INTO message VALUES(15,'a7d40f46-c352-536d-a539-28ed39148008',3,'certificate','Certificate',1,NULL,NULL,'a537736808@example.org','2026-03-03T09:04:55Z','drafted',NULL,'withdrawn',15);
INSERT INTO message VALUES(16,'0aaf1a7a-5d1d-5518-a2a8-c9da291c32f3',4,'certificate','Certificate',1,NULL,NULL,'rowan@example.org','2026-03-03T09:04:55Z','sent','2026-03-03','booked',16);
INSERT INTO message VALUES(17,'19c4c749-6567-5049-af11-8b70dfaab5c9',6,'follow_up_invitation','Follow-up invitation',NULL,1,NULL,'a1390389941@example.org','2026-03-03T09:04:56Z','sent','2026-03-03','',17);
INSERT INTO message VALUES(18,'18d50828-5943-556e-85df-b5d9466a9a0c',4,'follow_up_invitation','Follow-up invitation',NULL,1,NULL,'rowan@example.org','2026-03-03T09:04:56Z','drafted',NULL,'',18);
INSERT INTO message VALUES(19,'b7dfd1de-fec0-5cd1-922f-1c21fc3cb855',3,'session_moved','Session moved',NULL,1,8,'a537736808@example.org','2026-03-03T09:04:57Z','drafted',NULL,'',19);
INSERT INTO message VALUES(20,'9ae8855a-451f-55b3-8f71-ed9b1d7df85b',4,'session_moved','Session moved',NULL,1,8,'rowan@example.org','2026-03-03T09:04:57Z','drafted',NULL,'',20);
INSERT INTO message VALUES(21,'cc64ccdd-f187-5061-bc49-c20bb23e34e8',3,'certificate','Certificate',1,NULL,NULL,'a537736808@example.org','2026-03-03T09:06:12Z','drafted',NULL,'waiting_list',21);
INSERT INTO message VALUES(22,'4678c501-f95f-51c7-b56f-b36d96b259c4',5,'certificate','Certificate',1,NULL,NULL,'nia@example.org','2026-03-03T09:06:12Z','drafted',NULL,'booked',22);
INSERT INTO message VALUES(23,'022d8c79-44f6-528c-995e-adce8a6cf974',2,'follow_up_invitation','Follow-up invitation',NULL,1,NULL,'tom@example.org','2026-03-03T09:06:13Z','drafted',NULL,'',23);
INSERT INTO message VALUES(24,'40795088-cb3d-5ee0-a23e-d2540c6860c9',6,'follow_up_invitation','Follow-up invitation',NULL,1,NULL,'a1084641437@example.org','2026-03-03T09:06:13Z','drafted',NULL,'',24);
INSERT INTO message VALUES(25,'fa719260-a4cd-5895-b07b-dec199df8902',2,'session_moved','Session moved',NULL,1,8,'tom@example.org','2026-03-03T09:06:14Z','drafted',NULL,'',25);
INSERT INTO message VALUES(26,'0cde03a0-7cbb-523b-8854-14111f987f04',3,'session_moved','Session moved',NULL,1,8,'a537736808@example.org','2026-03-03T09:06:14Z','drafted',NULL,'',26);
INSERT INTO message VALUES(27,'ae292547-c14d-5e16-8f83-6b0e3ea8e76f',6,'certificate','Certificate',1,NULL,NULL,'a347779877@example.org','2026-03-03T09:07:29Z','drafted',NULL,'waiting_list',27);
INSERT INTO message VALUES(28,'9054e729-375e-5f95-9e42-1d9b4fe9fd99',3,'follow_up_invitation','Follow-up invitation',NULL,1,NULL,'a537736808@example.org','2026-03-03T09:07:30Z','drafted',NULL,'',28);
INSERT INTO message VALUES(29,'d77912fa-77f2-5160-9c25-48a066875c4f',4,'follow_up_invitation','Follow-up invitation',NULL,1,NULL,'rowan@example.org','2026-03-03T09:07:30Z','sent','2026-03-03','',29);
INSERT INTO message VALUES(30,'341c2549-8a8c-5c1f-9352-c3f3a4cb2ee3',3,'session_moved','Session moved',1,NULL,3,'a537736808@example.org','2026-03-03T09:07:31Z','sent','2026-03-03','',30);
INSERT INTO message VALUES(31,'82c15aa1-6c0b-50e6-9907-60c5de6f4b1f',6,'session_moved','Session moved',1,NULL,3,'a347779877@example.org','2026-03-03T09:07:31Z','drafted',NULL,'',31);
CREATE TABLE calendar_file (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  session_uid TEXT NOT NULL,
  sequence INTEGER NOT NULL CHECK (sequence >= 0),
  printed TEXT NOT NULL CHECK (json_valid(printed)),
  UNIQUE (session_uid, sequence, printed)
) STRICT;
INSERT INTO calendar_file VALUES(1,'77bc1102-3383-58da-ba81-538bfd58ceda',0,'{"uid":"77bc1102-3383-58da-ba81-538bfd58ceda","cancelled":false,"title":"O’Neill 14, follow-up 1 – Łucja 0","starts_at":"2026-04-13T14:00:00Z","ends_at":"2026-04-13T15:00:00Z","link":"https://zoom.example.org/j/700900","description":"","organiser_name":"O’Neill 7","organiser_email":"centre@example.org"}');
INSERT INTO calendar_file VALUES(2,'af36272c-5fbd-50ad-8ca4-d8ff79885b41',0,'{"uid":"af36272c-5fbd-50ad-8ca4-d8ff79885b41","cancelled":false,"title":"O’Neill 14, follow-up 3 – Łucja 10","starts_at":"2026-05-04T14:00:00Z","ends_at":"2026-05-04T15:00:00Z","link":"https://zoom.example.org/j/700900","description":"","organiser_name":"O’Neill 7","organiser_email":"centre@example.org"}');
INSERT INTO calendar_file VALUES(3,'7196721d-2f70-540c-97e6-b769b675e76a',2,'{"uid":"7196721d-2f70-540c-97e6-b769b675e76a","cancelled":true,"title":"O’Neill 14, follow-up 2 – 😀 مريم 7","starts_at":"2026-07-16T12:30:00Z","ends_at":"2026-07-16T13:30:00Z","link":"https://zoom.example.org/j/700900","description":"","organiser_name":"O’Neill 7","organiser_email":"centre@example.org"}');
INSERT INTO calendar_file VALUES(4,'7196721d-2f70-540c-97e6-b769b675e76a',3,'{"uid":"7196721d-2f70-540c-97e6-b769b675e76a","cancelled":false,"title":"O’Neill 10, follow-up 2 – 😀 مريم 7","starts_at":"2026-07-16T12:30:00Z","ends_at":"2026-07-16T13:30:00Z","link":"https://zoom.example.org/j/700900","description":"","organiser_name":"<script> 12","organiser_email":"centre@example.org"}');
INSERT INTO calendar_file VALUES(5,'af36272c-5fbd-50ad-8ca4-d8ff79885b41',0,'{"uid":"af36272c-5fbd-50ad-8ca4-d8ff79885b41","cancelled":false,"title":"O’Neill 10, follow-up 3 – Łucja 10","starts_at":"2026-05-04T14:00:00Z","ends_at":"2026-05-04T15:00:00Z","link":"https://zoom.example.org/j/700900","description":"","organiser_name":"<script> 12","organiser_email":"centre@example.org"}');
INSERT INTO calendar_file VALUES(6,'4ac03aeb-a745-5a38-b512-2bf9f18efc6b',0,'{"uid":"4ac03aeb-a745-5a38-b512-2bf9f18efc6b","cancelled":false,"title":"O’Neill 10, follow-up 4","starts_at":"2026-10-26T10:30:00Z","ends_at":"2026-10-26T11:30:00Z","link":"https://zoom.example.org/j/700900","description":"","organiser_name":"<script> 12","organiser_email":"centre@example.org"}');
INSERT INTO calendar_file VALUES(7,'c2654753-13cb-516d-b8d0-ac27a985a008',0,'{"uid":"c2654753-13cb-516d-b8d0-ac27a985a008","cancelled":false,"title":"O’Neill 10, follow-up 5 – ''; drop table 13","starts_at":"2026-05-04T12:30:00Z","ends_at":"2026-05-04T13:30:00Z","link":"https://zoom.example.org/j/700900","description":"","organiser_name":"<script> 12","organiser_email":"centre@example.org"}');
INSERT INTO calendar_file VALUES(8,'7196721d-2f70-540c-97e6-b769b675e76a',6,'{"uid":"7196721d-2f70-540c-97e6-b769b675e76a","cancelled":false,"title":"😀 مريم 1, follow-up 2 – <script> 8","starts_at":"2026-10-26T15:00:00Z","ends_at":"2026-10-26T16:00:00Z","link":"https://zoom.example.org/j/700900","description":"","organiser_name":"<script> 7","organiser_email":"centre@example.org"}');
INSERT INTO calendar_file VALUES(9,'af36272c-5fbd-50ad-8ca4-d8ff79885b41',0,'{"uid":"af36272c-5fbd-50ad-8ca4-d8ff79885b41","cancelled":false,"title":"😀 مريم 1, follow-up 3 – Łucja 10","starts_at":"2026-05-04T14:00:00Z","ends_at":"2026-05-04T15:00:00Z","link":"https://zoom.example.org/j/700900","description":"","organiser_name":"<script> 7","organiser_email":"centre@example.org"}');
INSERT INTO calendar_file VALUES(10,'4ac03aeb-a745-5a38-b512-2bf9f18efc6b',0,'{"uid":"4ac03aeb-a745-5a38-b512-2bf9f18efc6b","cancelled":false,"title":"😀 مريم 1, follow-up 4","starts_at":"2026-10-26T10:30:00Z","ends_at":"2026-10-26T11:30:00Z","link":"https://zoom.example.org/j/700900","description":"","organiser_name":"<script> 7","organiser_email":"centre@example.org"}');
INSERT INTO calendar_file VALUES(11,'c2654753-13cb-516d-b8d0-ac27a985a008',0,'{"uid":"c2654753-13cb-516d-b8d0-ac27a985a008","cancelled":false,"title":"😀 مريم 1, follow-up 5 – ''; drop table 13","starts_at":"2026-05-04T12:30:00Z","ends_at":"2026-05-04T13:30:00Z","link":"https://zoom.example.org/j/700900","description":"","organiser_name":"<script> 7","organiser_email":"centre@example.org"}');
INSERT INTO calendar_file VALUES(12,'b4999f03-cc62-5b49-ab41-83d04e0e5b34',0,'{"uid":"b4999f03-cc62-5b49-ab41-83d04e0e5b34","cancelled":false,"title":"😀 مريم 1, follow-up 6","starts_at":"2026-10-26T13:00:00Z","ends_at":"2026-10-26T14:00:00Z","link":"https://zoom.example.org/j/700900","description":"","organiser_name":"<script> 7","organiser_email":"centre@example.org"}');
INSERT INTO calendar_file VALUES(13,'8d2e8333-262e-5b87-873c-7823f950685d',0,'{"uid":"8d2e8333-262e-5b87-873c-7823f950685d","cancelled":false,"title":"😀 مريم 1, follow-up 7 – <script> 8","starts_at":"2026-10-26T15:00:00Z","ends_at":"2026-10-26T16:00:00Z","link":"https://zoom.example.org/j/700900","description":"","organiser_name":"<script> 7","organiser_email":"centre@example.org"}');
INSERT INTO calendar_file VALUES(14,'df7134c7-a49a-5116-b943-0dc294aea0c9',2,'{"uid":"df7134c7-a49a-5116-b943-0dc294aea0c9","cancelled":false,"title":"😀 مريم 11, session 4","starts_at":"2026-03-02T15:00:00Z","ends_at":"2026-03-02T17:00:00Z","link":"","description":"","organiser_name":"<script> 7","organiser_email":"centre@example.org"}');
INSERT INTO calendar_file VALUES(15,'77bc1102-3383-58da-ba81-538bfd58ceda',2,'{"uid":"77bc1102-3383-58da-ba81-538bfd58ceda","cancelled":false,"title":"O’Neill 0, follow-up 1 – Łucja 0","starts_at":"2026-04-13T14:00:00Z","ends_at":"2026-04-13T15:00:00Z","link":"https://zoom.example.org/j/700900","description":"","organiser_name":"<script> 13","organiser_email":"centre@example.org"}');
INSERT INTO calendar_file VALUES(16,'7196721d-2f70-540c-97e6-b769b675e76a',6,'{"uid":"7196721d-2f70-540c-97e6-b769b675e76a","cancelled":false,"title":"O’Neill 0, follow-up 2 – <script> 8","starts_at":"2026-10-26T15:00:00Z","ends_at":"2026-10-26T16:00:00Z","link":"https://zoom.example.org/j/700900","description":"","organiser_name":"<script> 13","organiser_email":"centre@example.org"}');
INSERT INTO calendar_file VALUES(17,'af36272c-5fbd-50ad-8ca4-d8ff79885b41',0,'{"uid":"af36272c-5fbd-50ad-8ca4-d8ff79885b41","cancelled":false,"title":"O’Neill 0, follow-up 3 – Łucja 10","starts_at":"2026-05-04T14:00:00Z","ends_at":"2026-05-04T15:00:00Z","link":"https://zoom.example.org/j/700900","description":"","organiser_name":"<script> 13","organiser_email":"centre@example.org"}');
INSERT INTO calendar_file VALUES(18,'4ac03aeb-a745-5a38-b512-2bf9f18efc6b',0,'{"uid":"4ac03aeb-a745-5a38-b512-2bf9f18efc6b","cancelled":false,"title":"O’Neill 0, follow-up 4","starts_at":"2026-10-26T10:30:00Z","ends_at":"2026-10-26T11:30:00Z","link":"https://zoom.example.org/j/700900","description":"","organiser_name":"<script> 13","organiser_email":"centre@example.org"}');
INSERT INTO calendar_file VALUES(19,'c2654753-13cb-516d-b8d0-ac27a985a008',0,'{"uid":"c2654753-13cb-516d-b8d0-ac27a985a008","cancelled":false,"title":"O’Neill 0, follow-up 5 – ''; drop table 13","starts_at":"2026-05-04T12:30:00Z","ends_at":"2026-05-04T13:30:00Z","link":"https://zoom.example.org/j/700900","description":"","organiser_name":"<script> 13","organiser_email":"centre@example.org"}');
INSERT INTO calendar_file VALUES(20,'b4999f03-cc62-5b49-ab41-83d04e0e5b34',0,'{"uid":"b4999f03-cc62-5b49-ab41-83d04e0e5b34","cancelled":false,"title":"O’Neill 0, follow-up 6","starts_at":"2026-10-26T13:00:00Z","ends_at":"2026-10-26T14:00:00Z","link":"https://zoom.example.org/j/700900","description":"","organiser_name":"<script> 13","organiser_email":"centre@example.org"}');
INSERT INTO calendar_file VALUES(21,'8d2e8333-262e-5b87-873c-7823f950685d',0,'{"uid":"8d2e8333-262e-5b87-873c-7823f950685d","cancelled":false,"title":"O’Neill 0, follow-up 7 – <script> 8","starts_at":"2026-10-26T15:00:00Z","ends_at":"2026-10-26T16:00:00Z","link":"https://zoom.example.org/j/700900","description":"","organiser_name":"<script> 13","organiser_email":"centre@example.org"}');
INSERT INTO calendar_file VALUES(22,'053cd972-db07-5e36-b378-249eb7efb0bd',0,'{"uid":"053cd972-db07-5e36-b378-249eb7efb0bd","cancelled":false,"title":"O’Neill 0, follow-up 8","starts_at":"2026-06-08T09:30:00Z","ends_at":"2026-06-08T10:30:00Z","link":"https://zoom.example.org/j/700900","description":"","organiser_name":"<script> 13","organiser_email":"centre@example.org"}');
INSERT INTO calendar_file VALUES(23,'fd2339fe-9673-5d6c-a285-b4c4dcd954c1',0,'{"uid":"fd2339fe-9673-5d6c-a285-b4c4dcd954c1","cancelled":false,"title":"O’Neill 0, follow-up 9 – =1+1 9","starts_at":"2026-10-26T16:00:00Z","ends_at":"2026-10-26T17:00:00Z","link":"https://zoom.example.org/j/700900","description":"","organiser_name":"<script> 13","organiser_email":"centre@example.org"}');
INSERT INTO calendar_file VALUES(24,'77bc1102-3383-58da-ba81-538bfd58ceda',5,'{"uid":"77bc1102-3383-58da-ba81-538bfd58ceda","cancelled":false,"title":"😀 مريم 8, follow-up 1 – ''; drop table 10","starts_at":"2026-10-26T13:30:00Z","ends_at":"2026-10-26T14:30:00Z","link":"https://zoom.example.org/j/700900","description":"","organiser_name":"<script> 6","organiser_email":"centre@example.org"}');
INSERT INTO calendar_file VALUES(25,'7196721d-2f70-540c-97e6-b769b675e76a',6,'{"uid":"7196721d-2f70-540c-97e6-b769b675e76a","cancelled":false,"title":"😀 مريم 8, follow-up 2 – <script> 8","starts_at":"2026-10-26T15:00:00Z","ends_at":"2026-10-26T16:00:00Z","link":"https://zoom.example.org/j/700900","description":"","organiser_name":"<script> 6","organiser_email":"centre@example.org"}');
INSERT INTO calendar_file VALUES(26,'af36272c-5fbd-50ad-8ca4-d8ff79885b41',0,'{"uid":"af36272c-5fbd-50ad-8ca4-d8ff79885b41","cancelled":false,"title":"😀 مريم 8, follow-up 3 – Łucja 10","starts_at":"2026-05-04T14:00:00Z","ends_at":"2026-05-04T15:00:00Z","link":"https://zoom.example.org/j/700900","description":"","organiser_name":"<script> 6","organiser_email":"centre@example.org"}');
INSERT INTO calendar_file VALUES(27,'4ac03aeb-a745-5a38-b512-2bf9f18efc6b',0,'{"uid":"4ac03aeb-a745-5a38-b512-2bf9f18efc6b","cancelled":false,"title":"😀 مريم 8, follow-up 4","starts_at":"2026-10-26T10:30:00Z","ends_at":"2026-10-26T11:30:00Z","link":"https://zoom.example.org/j/700900","description":"","organiser_name":"<script> 6","organiser_email":"centre@example.org"}');
INSERT INTO calendar_file VALUES(28,'c2654753-13cb-516d-b8d0-ac27a985a008',0,'{"uid":"c2654753-13cb-516d-b8d0-ac27a985a008","cancelled":false,"title":"😀 مريم 8, follow-up 5 – ''; drop table 13","starts_at":"2026-05-04T12:30:00Z","ends_at":"2026-05-04T13:30:00Z","link":"https://zoom.example.org/j/700900","description":"","organiser_name":"<script> 6","organiser_email":"centre@example.org"}');
INSERT INTO calendar_file VALUES(29,'b4999f03-cc62-5b49-ab41-83d04e0e5b34',0,'{"uid":"b4999f03-cc62-5b49-ab41-83d04e0e5b34","cancelled":false,"title":"😀 مريم 8, follow-up 6","starts_at":"2026-10-26T13:00:00Z","ends_at":"2026-10-26T14:00:00Z","link":"https://zoom.example.org/j/700900","description":"","organiser_name":"<script> 6","organiser_email":"centre@example.org"}');
INSERT INTO calendar_file VALUES(30,'8d2e8333-262e-5b87-873c-7823f950685d',0,'{"uid":"8d2e8333-262e-5b87-873c-7823f950685d","cancelled":false,"title":"😀 مريم 8, follow-up 7 – <script> 8","starts_at":"2026-10-26T15:00:00Z","ends_at":"2026-10-26T16:00:00Z","link":"https://zoom.example.org/j/700900","description":"","organiser_name":"<script> 6","organiser_email":"centre@example.org"}');
INSERT INTO calendar_file VALUES(31,'053cd972-db07-5e36-b378-249eb7efb0bd',0,'{"uid":"053cd972-db07-5e36-b378-249eb7efb0bd","cancelled":false,"title":"😀 مريم 8, follow-up 8","starts_at":"2026-06-08T09:30:00Z","ends_at":"2026-06-08T10:30:00Z","link":"https://zoom.example.org/j/700900","description":"","organiser_name":"<script> 6","organiser_email":"centre@example.org"}');
INSERT INTO calendar_file VALUES(32,'fd2339fe-9673-5d6c-a285-b4c4dcd954c1',0,'{"uid":"fd2339fe-9673-5d6c-a285-b4c4dcd954c1","cancelled":false,"title":"😀 مريم 8, follow-up 9 – =1+1 9","starts_at":"2026-10-26T16:00:00Z","ends_at":"2026-10-26T17:00:00Z","link":"https://zoom.example.org/j/700900","description":"","organiser_name":"<script> 6","organiser_email":"centre@example.org"}');
INSERT INTO calendar_file VALUES(33,'8347e3e8-7ce6-5e19-ae78-f2d9bedf8255',0,'{"uid":"8347e3e8-7ce6-5e19-ae78-f2d9bedf8255","cancelled":false,"title":"😀 مريم 8, follow-up 10","starts_at":"2026-06-08T14:00:00Z","ends_at":"2026-06-08T15:00:00Z","link":"https://zoom.example.org/j/700900","description":"","organiser_name":"<script> 6","organiser_email":"centre@example.org"}');
INSERT INTO calendar_file VALUES(34,'43889f89-d3b7-532e-999d-446453c88adb',0,'{"uid":"43889f89-d3b7-532e-999d-446453c88adb","cancelled":false,"title":"😀 مريم 8, follow-up 11 – 😀 مريم 1","starts_at":"2026-10-26T13:30:00Z","ends_at":"2026-10-26T14:30:00Z","link":"https://zoom.example.org/j/700900","description":"","organiser_name":"<script> 6","organiser_email":"centre@example.org"}');
INSERT INTO calendar_file VALUES(35,'77bc1102-3383-58da-ba81-538bfd58ceda',5,'{"uid":"77bc1102-3383-58da-ba81-538bfd58ceda","cancelled":false,"title":"Łucja 0, follow-up 1 – ''; drop table 10","starts_at":"2026-10-26T13:30:00Z","ends_at":"2026-10-26T14:30:00Z","link":"https://zoom.example.org/j/700900","description":"","organiser_name":"''; drop table 0","organiser_email":"centre@example.org"}');
INSERT INTO calendar_file VALUES(36,'7196721d-2f70-540c-97e6-b769b675e76a',9,'{"uid":"7196721d-2f70-540c-97e6-b769b675e76a","cancelled":false,"title":"Łucja 0, follow-up 2 – <script> 2","starts_at":"2026-06-08T14:00:00Z","ends_at":"2026-06-08T15:00:00Z","link":"https://zoom.example.org/j/700900","description":"","organiser_name":"''; drop table 0","organiser_email":"centre@example.org"}');
INSERT INTO calendar_file VALUES(37,'af36272c-5fbd-50ad-8ca4-d8ff79885b41',0,'{"uid":"af36272c-5fbd-50ad-8ca4-d8ff79885b41","cancelled":false,"title":"Łucja 0, follow-up 3 – Łucja 10","starts_at":"2026-05-04T14:00:00Z","ends_at":"2026-05-04T15:00:00Z","link":"https://zoom.example.org/j/700900","description":"","organiser_name":"''; drop table 0","organiser_email":"centre@example.org"}');
INSERT INTO calendar_file VALUES(38,'4ac03aeb-a745-5a38-b512-2bf9f18efc6b',0,'{"uid":"4ac03aeb-a745-5a38-b512-2bf9f18efc6b","cancelled":false,"title":"Łucja 0, follow-up 4","starts_at":"2026-10-26T10:30:00Z","ends_at":"2026-10-26T11:30:00Z","link":"https://zoom.example.org/j/700900","description":"","organiser_name":"''; drop table 0","organiser_email":"centre@example.org"}');
INSERT INTO calendar_file VALUES(39,'c2654753-13cb-516d-b8d0-ac27a985a008',0,'{"uid":"c2654753-13cb-516d-b8d0-ac27a985a008","cancelled":false,"title":"Łucja 0, follow-up 5 – ''; drop table 13","starts_at":"2026-05-04T12:30:00Z","ends_at":"2026-05-04T13:30:00Z","link":"https://zoom.example.org/j/700900","description":"","organiser_name":"''; drop table 0","organiser_email":"centre@example.org"}');
INSERT INTO calendar_file VALUES(40,'b4999f03-cc62-5b49-ab41-83d04e0e5b34',0,'{"uid":"b4999f03-cc62-5b49-ab41-83d04e0e5b34","cancelled":false,"title":"Łucja 0, follow-up 6","starts_at":"2026-10-26T13:00:00Z","ends_at":"2026-10-26T14:00:00Z","link":"https://zoom.example.org/j/700900","description":"","organiser_name":"''; drop table 0","organiser_email":"centre@example.org"}');
INSERT INTO calendar_file VALUES(41,'8d2e8333-262e-5b87-873c-7823f950685d',0,'{"uid":"8d2e8333-262e-5b87-873c-7823f950685d","cancelled":false,"title":"Łucja 0, follow-up 7 – <script> 8","starts_at":"2026-10-26T15:00:00Z","ends_at":"2026-10-26T16:00:00Z","link":"https://zoom.example.org/j/700900","description":"","organiser_name":"''; drop table 0","organiser_email":"centre@example.org"}');
INSERT INTO calendar_file VALUES(42,'053cd972-db07-5e36-b378-249eb7efb0bd',0,'{"uid":"053cd972-db07-5e36-b378-249eb7efb0bd","cancelled":false,"title":"Łucja 0, follow-up 8","starts_at":"2026-06-08T09:30:00Z","ends_at":"2026-06-08T10:30:00Z","link":"https://zoom.example.org/j/700900","description":"","organiser_name":"''; drop table 0","organiser_email":"centre@example.org"}');
INSERT INTO calendar_file VALUES(43,'fd2339fe-9673-5d6c-a285-b4c4dcd954c1',0,'{"uid":"fd2339fe-9673-5d6c-a285-b4c4dcd954c1","cancelled":false,"title":"Łucja 0, follow-up 9 – =1+1 9","starts_at":"2026-10-26T16:00:00Z","ends_at":"2026-10-26T17:00:00Z","link":"https://zoom.example.org/j/700900","description":"","organiser_name":"''; drop table 0","organiser_email":"centre@example.org"}');
INSERT INTO calendar_file VALUES(44,'8347e3e8-7ce6-5e19-ae78-f2d9bedf8255',0,'{"uid":"8347e3e8-7ce6-5e19-ae78-f2d9bedf8255","cancelled":false,"title":"Łucja 0, follow-up 10","starts_at":"2026-06-08T14:00:00Z","ends_at":"2026-06-08T15:00:00Z","link":"https://zoom.example.org/j/700900","description":"","organiser_name":"''; drop table 0","organiser_email":"centre@example.org"}');
INSERT INTO calendar_file VALUES(45,'43889f89-d3b7-532e-999d-446453c88adb',0,'{"uid":"43889f89-d3b7-532e-999d-446453c88adb","cancelled":false,"title":"Łucja 0, follow-up 11 – 😀 مريم 1","starts_at":"2026-10-26T13:30:00Z","ends_at":"2026-10-26T14:30:00Z","link":"https://zoom.example.org/j/700900","description":"","organiser_name":"''; drop table 0","organiser_email":"centre@example.org"}');
INSERT INTO calendar_file VALUES(46,'587fecfb-df47-59d0-8668-8d2fa3c64315',0,'{"uid":"587fecfb-df47-59d0-8668-8d2fa3c64315","cancelled":false,"title":"Łucja 0, follow-up 12","starts_at":"2026-10-26T15:00:00Z","ends_at":"2026-10-26T16:00:00Z","link":"https://zoom.example.org/j/700900","description":"","organiser_name":"''; drop table 0","organiser_email":"centre@example.org"}');
INSERT INTO calendar_file VALUES(47,'6f8c49bc-f0f9-5406-8c7b-8d46f075b466',0,'{"uid":"6f8c49bc-f0f9-5406-8c7b-8d46f075b466","cancelled":false,"title":"Łucja 0, follow-up 13 – 😀 مريم 9","starts_at":"2026-12-28T13:30:00Z","ends_at":"2026-12-28T14:30:00Z","link":"https://zoom.example.org/j/700900","description":"","organiser_name":"''; drop table 0","organiser_email":"centre@example.org"}');
INSERT INTO calendar_file VALUES(48,'dc723f6f-8624-5104-813d-0ba5f02343e3',2,'{"uid":"dc723f6f-8624-5104-813d-0ba5f02343e3","cancelled":false,"title":"O’Neill 7, session 3","starts_at":"2026-02-23T15:00:00Z","ends_at":"2026-02-23T17:00:00Z","link":"","description":"","organiser_name":"''; drop table 0","organiser_email":"centre@example.org"}');
CREATE TABLE invitation (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  session_id INTEGER NOT NULL REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
  participant_id INTEGER NOT NULL REFERENCES participant (id) DEFERRABLE INITIALLY DEFERRED,
  calendar_file_id INTEGER NOT NULL REFERENCES calendar_file (id) DEFERRABLE INITIALLY DEFERRED,
  message_id INTEGER REFERENCES message (id) DEFERRABLE INITIALLY DEFERRED,
  given_at TEXT NOT NULL
) STRICT;
INSERT INTO invitation VALUES(1,7,5,1,3,'2026-03-03T09:01:05Z');
INSERT INTO invitation VALUES(2,8,1,3,4,'2026-03-03T09:01:06Z');
INSERT INTO invitation VALUES(3,8,4,3,5,'2026-03-03T09:01:06Z');
INSERT INTO invitation VALUES(4,25,2,7,8,'2026-03-03T09:02:22Z');
INSERT INTO invitation VALUES(5,16,2,5,8,'2026-03-03T09:02:22Z');
INSERT INTO invitation VALUES(6,8,2,4,8,'2026-03-03T09:02:22Z');
INSERT INTO invitation VALUES(7,8,3,4,9,'2026-03-03T09:02:23Z');
INSERT INTO invitation VALUES(8,8,2,4,10,'2026-03-03T09:02:23Z');
INSERT INTO invitation VALUES(9,25,6,11,13,'2026-03-03T09:03:39Z');
INSERT INTO invitation VALUES(10,17,6,10,13,'2026-03-03T09:03:39Z');
INSERT INTO invitation VALUES(11,8,6,8,13,'2026-03-03T09:03:39Z');
INSERT INTO invitation VALUES(12,34,6,13,13,'2026-03-03T09:03:39Z');
INSERT INTO invitation VALUES(13,4,4,14,14,'2026-03-03T09:03:40Z');
INSERT INTO invitation VALUES(14,25,6,19,17,'2026-03-03T09:04:56Z');
INSERT INTO invitation VALUES(15,35,6,22,17,'2026-03-03T09:04:56Z');
INSERT INTO invitation VALUES(16,17,6,18,17,'2026-03-03T09:04:56Z');
INSERT INTO invitation VALUES(17,8,6,16,17,'2026-03-03T09:04:56Z');
INSERT INTO invitation VALUES(18,34,6,21,17,'2026-03-03T09:04:56Z');
INSERT INTO invitation VALUES(19,43,6,23,17,'2026-03-03T09:04:56Z');
INSERT INTO invitation VALUES(20,35,4,22,18,'2026-03-03T09:04:56Z');
INSERT INTO invitation VALUES(21,17,4,18,18,'2026-03-03T09:04:56Z');
INSERT INTO invitation VALUES(22,26,4,20,18,'2026-03-03T09:04:56Z');
INSERT INTO invitation VALUES(23,8,4,16,18,'2026-03-03T09:04:56Z');
INSERT INTO invitation VALUES(24,34,4,21,18,'2026-03-03T09:04:56Z');
INSERT INTO invitation VALUES(25,8,3,16,19,'2026-03-03T09:04:57Z');
INSERT INTO invitation VALUES(26,8,4,16,20,'2026-03-03T09:04:57Z');
INSERT INTO invitation VALUES(27,25,2,28,23,'2026-03-03T09:06:13Z');
INSERT INTO invitation VALUES(28,16,2,26,23,'2026-03-03T09:06:13Z');
INSERT INTO invitation VALUES(29,8,2,25,23,'2026-03-03T09:06:13Z');
INSERT INTO invitation VALUES(30,25,6,28,24,'2026-03-03T09:06:13Z');
INSERT INTO invitation VALUES(31,35,6,31,24,'2026-03-03T09:06:13Z');
INSERT INTO invitation VALUES(32,44,6,33,24,'2026-03-03T09:06:13Z');
INSERT INTO invitation VALUES(33,17,6,27,24,'2026-03-03T09:06:13Z');
INSERT INTO invitation VALUES(34,52,6,34,24,'2026-03-03T09:06:13Z');
INSERT INTO invitation VALUES(35,8,6,25,24,'2026-03-03T09:06:13Z');
INSERT INTO invitation VALUES(36,34,6,30,24,'2026-03-03T09:06:13Z');
INSERT INTO invitation VALUES(37,43,6,32,24,'2026-03-03T09:06:13Z');
INSERT INTO invitation VALUES(38,8,2,25,25,'2026-03-03T09:06:14Z');
INSERT INTO invitation VALUES(39,8,3,25,26,'2026-03-03T09:06:14Z');
INSERT INTO invitation VALUES(40,25,3,39,28,'2026-03-03T09:07:30Z');
INSERT INTO invitation VALUES(41,35,3,42,28,'2026-03-03T09:07:30Z');
INSERT INTO invitation VALUES(42,8,3,36,28,'2026-03-03T09:07:30Z');
INSERT INTO invitation VALUES(43,44,3,44,28,'2026-03-03T09:07:30Z');
INSERT INTO invitation VALUES(44,52,3,45,28,'2026-03-03T09:07:30Z');
INSERT INTO invitation VALUES(45,53,3,46,28,'2026-03-03T09:07:30Z');
INSERT INTO invitation VALUES(46,43,3,43,28,'2026-03-03T09:07:30Z');
INSERT INTO invitation VALUES(47,61,3,47,28,'2026-03-03T09:07:30Z');
INSERT INTO invitation VALUES(48,35,4,42,29,'2026-03-03T09:07:30Z');
INSERT INTO invitation VALUES(49,8,4,36,29,'2026-03-03T09:07:30Z');
INSERT INTO invitation VALUES(50,44,4,44,29,'2026-03-03T09:07:30Z');
INSERT INTO invitation VALUES(51,17,4,38,29,'2026-03-03T09:07:30Z');
INSERT INTO invitation VALUES(52,26,4,40,29,'2026-03-03T09:07:30Z');
INSERT INTO invitation VALUES(53,34,4,41,29,'2026-03-03T09:07:30Z');
INSERT INTO invitation VALUES(54,53,4,46,29,'2026-03-03T09:07:30Z');
INSERT INTO invitation VALUES(55,61,4,47,29,'2026-03-03T09:07:30Z');
INSERT INTO invitation VALUES(56,3,3,48,30,'2026-03-03T09:07:31Z');
INSERT INTO invitation VALUES(57,3,6,48,31,'2026-03-03T09:07:31Z');
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('operation',336);
INSERT INTO sqlite_sequence VALUES('change',990);
INSERT INTO sqlite_sequence VALUES('programme',1);
INSERT INTO sqlite_sequence VALUES('programme_requirement',11);
INSERT INTO sqlite_sequence VALUES('facilitator',16);
INSERT INTO sqlite_sequence VALUES('course',7);
INSERT INTO sqlite_sequence VALUES('requirement',41);
INSERT INTO sqlite_sequence VALUES('course_facilitator',21);
INSERT INTO sqlite_sequence VALUES('session',62);
INSERT INTO sqlite_sequence VALUES('session_facilitator',117);
INSERT INTO sqlite_sequence VALUES('participant',30);
INSERT INTO sqlite_sequence VALUES('participant_email',42);
INSERT INTO sqlite_sequence VALUES('booking',30);
INSERT INTO sqlite_sequence VALUES('booking_event',41);
INSERT INTO sqlite_sequence VALUES('invitee',49);
INSERT INTO sqlite_sequence VALUES('added_bank_holiday',7);
INSERT INTO sqlite_sequence VALUES('merged_participant',1);
INSERT INTO sqlite_sequence VALUES('application_answer',6);
INSERT INTO sqlite_sequence VALUES('kept_file',15);
INSERT INTO sqlite_sequence VALUES('application_file',6);
INSERT INTO sqlite_sequence VALUES('access_needs',2);
INSERT INTO sqlite_sequence VALUES('payment',10);
INSERT INTO sqlite_sequence VALUES('attendance',52);
INSERT INTO sqlite_sequence VALUES('attendance_report',10);
INSERT INTO sqlite_sequence VALUES('attendance_report_file',38);
INSERT INTO sqlite_sequence VALUES('attendance_report_name',40);
INSERT INTO sqlite_sequence VALUES('alias',9);
INSERT INTO sqlite_sequence VALUES('earlier_graduate',5);
INSERT INTO sqlite_sequence VALUES('facilitator_absence',6);
INSERT INTO sqlite_sequence VALUES('setting',5);
INSERT INTO sqlite_sequence VALUES('avoided_week',6);
INSERT INTO sqlite_sequence VALUES('settled',2);
INSERT INTO sqlite_sequence VALUES('message_text',31);
INSERT INTO sqlite_sequence VALUES('message',31);
INSERT INTO sqlite_sequence VALUES('calendar_file',48);
INSERT INTO sqlite_sequence VALUES('invitation',57);
INSERT INTO sqlite_sequence VALUES('message_template',4);
INSERT INTO sqlite_sequence VALUES('date_candidate',8);
INSERT INTO sqlite_sequence VALUES('date_facilitator',2);
INSERT INTO sqlite_sequence VALUES('date_asked',9);
INSERT INTO sqlite_sequence VALUES('date_reply',5);
INSERT INTO sqlite_sequence VALUES('requirement_met',4);
INSERT INTO sqlite_sequence VALUES('column_mapping',4);
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
CREATE INDEX booking_moved_from ON booking (moved_from_id) WHERE moved_from_id IS NOT NULL;
CREATE INDEX merged_participant_into ON merged_participant (participant_id);
CREATE INDEX settled_of_course ON settled (course_id);
CREATE INDEX course_not_archived ON course (id) WHERE archived_on IS NULL;
CREATE INDEX attendance_report_file_kept ON attendance_report_file (kept_file_id);
CREATE INDEX attendance_report_name_who ON attendance_report_name (participant_id) WHERE participant_id IS NOT NULL;
CREATE INDEX alias_of_participant ON alias (participant_id);
CREATE INDEX application_file_kept ON application_file (kept_file_id);
CREATE INDEX date_facilitator_who ON date_facilitator (facilitator_id);
CREATE INDEX date_asked_who ON date_asked (participant_id);
CREATE INDEX date_reply_who ON date_reply (participant_id);
CREATE UNIQUE INDEX message_template_changed ON message_template (kind) WHERE kind <> 'own';
CREATE INDEX message_of_participant ON message (participant_id, id);
CREATE INDEX message_of_course ON message (course_id, participant_id) WHERE course_id IS NOT NULL;
CREATE INDEX message_of_programme ON message (programme_id, participant_id) WHERE programme_id IS NOT NULL;
CREATE INDEX message_of_session ON message (session_id, participant_id) WHERE session_id IS NOT NULL;
CREATE INDEX message_not_sent_yet ON message (id) WHERE state = 'drafted';
CREATE INDEX message_words ON message (message_text_id);
CREATE INDEX invitation_of_session ON invitation (session_id, participant_id, id);
CREATE INDEX invitation_who ON invitation (participant_id);
CREATE INDEX invitation_file ON invitation (calendar_file_id);
CREATE INDEX invitation_with ON invitation (message_id) WHERE message_id IS NOT NULL;
COMMIT;
