-- A data file of schema 3 with rows in every table, as the program made it; every person in it is invented. Made with
-- `cargo run -p course-register-tests --example every_table -- FILE` and `sqlite3 FILE .dump`, when schema 3 was the newest.
PRAGMA application_id = 1129473383;
PRAGMA user_version = 3;
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
INSERT INTO programme VALUES(1,'98da7f6b-807c-576c-8c3b-446506aadd00','Łucja 6',6,1,'15:00','17:00',24,20000,'https://zoom.example.org/j/700900',4,90,'15:00',60,0);
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
INSERT INTO programme_requirement VALUES(6,1,6,'=1+1 3');
INSERT INTO programme_requirement VALUES(7,1,7,'=1+1 13');
INSERT INTO programme_requirement VALUES(8,1,8,'''; drop table 10');
INSERT INTO programme_requirement VALUES(9,1,9,'=1+1 4');
INSERT INTO programme_requirement VALUES(10,1,10,'=1+1 15');
INSERT INTO programme_requirement VALUES(11,1,11,'O’Neill 2');
CREATE TABLE facilitator (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  email TEXT NOT NULL DEFAULT '',
  is_sample INTEGER NOT NULL DEFAULT 0 CHECK (is_sample IN (0, 1))
) STRICT;
INSERT INTO facilitator VALUES(1,'61a145a7-cda0-503a-aaaa-b25d4f4163fc','😀 مريم 10','ruby@example.org',0);
INSERT INTO facilitator VALUES(2,'ef72cc4c-9c68-5925-bbe7-50e1150d25e8','''; drop table 1','ruby@example.org',0);
INSERT INTO facilitator VALUES(3,'ad9d4144-e6ab-5cf1-a35a-735c867feecc','O’Neill 13','',0);
INSERT INTO facilitator VALUES(5,'ac2685e2-dc55-57a0-b998-c4013accc561','Callum Frost','',0);
INSERT INTO facilitator VALUES(6,'1993450a-9f15-5e1c-a169-b69ad7f76eca','<script> 5','',0);
INSERT INTO facilitator VALUES(7,'beeb02ff-3075-535a-98bd-acb299e25bb1','=1+1 6 1','',0);
INSERT INTO facilitator VALUES(8,'2dd78af9-24c7-561e-bb03-f33a3f9c80c9','<script> 12','',0);
INSERT INTO facilitator VALUES(10,'a274b072-063f-5837-ab72-517c813d7d14','Ruby Hart','',0);
INSERT INTO facilitator VALUES(11,'2d7dd513-fade-5354-85d7-324635319d85','😀 مريم 5','',0);
INSERT INTO facilitator VALUES(12,'cdd088bc-87a0-5f27-9bd9-775b9c400c9f','😀 مريم 7 17','',0);
INSERT INTO facilitator VALUES(13,'c50b2428-eac1-5d45-8362-774e4c25e67f','''; drop table 15','',0);
INSERT INTO facilitator VALUES(14,'d2b33606-1d94-5b50-aa1a-23b7b45e3dbe','😀 مريم 1 46','',0);
INSERT INTO facilitator VALUES(15,'19c4c749-6567-5049-af11-8b70dfaab5c9','<script> 1','',0);
INSERT INTO facilitator VALUES(16,'f1c0e111-36a5-5866-8a8f-2ce1d7e7d1f3','O’Neill 13 49','',0);
CREATE TABLE facilitator_absence (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  facilitator_id INTEGER NOT NULL REFERENCES facilitator (id) DEFERRABLE INITIALLY DEFERRED,
  first_day TEXT NOT NULL CHECK (date(first_day) IS first_day),
  last_day TEXT NOT NULL CHECK (date(last_day) IS last_day AND last_day >= first_day),
  reason TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO facilitator_absence VALUES(3,1,'2026-12-28','2026-12-28','Łucja 5');
INSERT INTO facilitator_absence VALUES(4,2,'2026-05-04','2026-05-04','O’Neill 5');
INSERT INTO facilitator_absence VALUES(5,1,'2026-07-16','2026-07-16','=1+1 12');
INSERT INTO facilitator_absence VALUES(6,2,'2026-12-28','2026-12-28','O’Neill 1');
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
INSERT INTO course VALUES(1,'2c656982-755a-53fc-b5d2-06a59fea902b',1,'<script> 1',37,15000,'',4,37,'<script> 5',NULL);
INSERT INTO course VALUES(2,'76282e7b-799c-584a-9194-c76a41f225de',1,'Cohort Łucja 12',24,20000,'https://zoom.example.org/j/700900',4,90,'',NULL);
INSERT INTO course VALUES(3,'45257ffb-2ba5-57bc-a253-03df659116ae',1,'Cohort O’Neill 3',24,20000,'https://zoom.example.org/j/700900',4,90,'',NULL);
INSERT INTO course VALUES(4,'63a0fc7f-1360-56b6-88f7-44fb955c8778',1,'Cohort 😀 مريم 12',24,20000,'https://zoom.example.org/j/700900',4,90,'',NULL);
INSERT INTO course VALUES(5,'c6064669-1325-5c77-8c50-c2642fe17096',1,'Cohort Łucja 3',24,20000,'https://zoom.example.org/j/700900',4,90,'',NULL);
INSERT INTO course VALUES(6,'b6f4bd48-5d69-573e-813f-3c1575ea120d',1,'Cohort 😀 مريم 14',24,20000,'https://zoom.example.org/j/700900',4,90,'',NULL);
INSERT INTO course VALUES(7,'a7d40f46-c352-536d-a539-28ed39148008',1,'Cohort O’Neill 7',24,20000,'https://zoom.example.org/j/700900',4,90,'',NULL);
CREATE TABLE requirement (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  course_id INTEGER NOT NULL REFERENCES course (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  requirement TEXT NOT NULL CHECK (length(requirement) BETWEEN 1 AND 500)
) STRICT;
INSERT INTO requirement VALUES(2,1,2,'=1+1 1');
INSERT INTO requirement VALUES(3,1,3,'O’Neill 2');
INSERT INTO requirement VALUES(5,1,5,'Leadership role in health or social care');
INSERT INTO requirement VALUES(8,2,3,'Guidelines read before session 1');
INSERT INTO requirement VALUES(9,2,4,'Equipment checked with the Zoom link');
INSERT INTO requirement VALUES(10,2,5,'Leadership role in health or social care');
INSERT INTO requirement VALUES(11,1,6,'O’Neill 9');
INSERT INTO requirement VALUES(12,3,1,'Able to attend all six sessions');
INSERT INTO requirement VALUES(13,3,2,'Zoom in a private space, camera on throughout');
INSERT INTO requirement VALUES(14,3,3,'Guidelines read before session 1');
INSERT INTO requirement VALUES(15,3,4,'Equipment checked with the Zoom link');
INSERT INTO requirement VALUES(16,3,5,'Leadership role in health or social care');
INSERT INTO requirement VALUES(17,1,7,'😀 مريم 5');
INSERT INTO requirement VALUES(18,4,1,'Able to attend all six sessions');
INSERT INTO requirement VALUES(19,4,2,'Zoom in a private space, camera on throughout');
INSERT INTO requirement VALUES(20,4,3,'Guidelines read before session 1');
INSERT INTO requirement VALUES(21,4,4,'Equipment checked with the Zoom link');
INSERT INTO requirement VALUES(22,4,5,'Leadership role in health or social care');
INSERT INTO requirement VALUES(23,1,8,'Łucja 15');
INSERT INTO requirement VALUES(24,5,1,'Able to attend all six sessions');
INSERT INTO requirement VALUES(25,5,2,'Zoom in a private space, camera on throughout');
INSERT INTO requirement VALUES(26,5,3,'Guidelines read before session 1');
INSERT INTO requirement VALUES(27,5,4,'Equipment checked with the Zoom link');
INSERT INTO requirement VALUES(28,5,5,'Leadership role in health or social care');
INSERT INTO requirement VALUES(29,1,9,'😀 مريم 14');
INSERT INTO requirement VALUES(30,6,1,'Able to attend all six sessions');
INSERT INTO requirement VALUES(31,6,2,'Zoom in a private space, camera on throughout');
INSERT INTO requirement VALUES(32,6,3,'Guidelines read before session 1');
INSERT INTO requirement VALUES(33,6,4,'Equipment checked with the Zoom link');
INSERT INTO requirement VALUES(34,6,5,'Leadership role in health or social care');
INSERT INTO requirement VALUES(35,1,10,'<script> 12');
INSERT INTO requirement VALUES(36,7,1,'Able to attend all six sessions');
INSERT INTO requirement VALUES(37,7,2,'Zoom in a private space, camera on throughout');
INSERT INTO requirement VALUES(38,7,3,'Guidelines read before session 1');
INSERT INTO requirement VALUES(39,7,4,'Equipment checked with the Zoom link');
INSERT INTO requirement VALUES(40,7,5,'Leadership role in health or social care');
INSERT INTO requirement VALUES(41,1,11,'=1+1 2');
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
INSERT INTO session VALUES(1,'ec449308-b2ec-5095-88f9-cd6ed14a5f5e',1,NULL,1,'planned','','2026-02-09','15:00','17:00',0,'Europe/London','','','',2);
INSERT INTO session VALUES(2,'d415ef39-0e01-5be4-a22a-cc9e0409db6d',1,NULL,2,'planned','','2026-02-16','15:00','17:00',0,'Europe/London','','','',2);
INSERT INTO session VALUES(3,'dc723f6f-8624-5104-813d-0ba5f02343e3',1,NULL,3,'planned','','2026-02-23','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(4,'df7134c7-a49a-5116-b943-0dc294aea0c9',1,NULL,4,'cancelled','=1+1 4','2026-03-02','15:00','17:00',0,'Europe/London','','','',3);
INSERT INTO session VALUES(5,'53b12f93-0297-5ae8-81ed-1aab3f5796fe',1,NULL,5,'cancelled','=1+1 16','2026-07-16','10:00','17:00',10,'Europe/London','','<script> 8','=1+1 1',4);
INSERT INTO session VALUES(6,'bf70a312-4815-5684-b29e-212df9a02aa1',1,NULL,6,'planned','','2026-05-04','09:00','17:00',20,'Europe/London','','O’Neill 10','😀 مريم 10',3);
INSERT INTO session VALUES(7,'77bc1102-3383-58da-ba81-538bfd58ceda',NULL,1,1,'cancelled','😀 مريم 12','2026-04-13','15:00','16:00',0,'Europe/London','','Łucja 0','',5);
INSERT INTO session VALUES(8,'7196721d-2f70-540c-97e6-b769b675e76a',NULL,1,2,'planned','','2026-07-16','15:00','16:00',0,'Europe/London','','<script> 3','',6);
INSERT INTO session VALUES(9,'51d4997a-d10b-5a1c-b74a-989ff5e6ea0f',2,NULL,1,'planned','','2026-12-28','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(10,'2fb0d5d4-ff3c-5547-bbc2-b81662aa0b02',2,NULL,2,'planned','','2027-01-04','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(11,'94173d07-a250-582f-afc7-fdfc6634a1aa',2,NULL,3,'planned','','2027-01-11','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(12,'906dd34e-d54e-5233-9fd0-54f90ea330ab',2,NULL,4,'planned','','2027-01-18','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(13,'f4eb9766-c8d2-5543-9133-b451a1935506',2,NULL,5,'planned','','2027-01-25','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(14,'727905d8-68ef-5105-9218-f253f8425935',2,NULL,6,'planned','','2027-02-01','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(15,'5da008c6-bcca-5b63-8664-e7a76d5b58b0',1,NULL,7,'planned','','2026-06-08','10:00','17:00',10,'Europe/London','','''; drop table 0','=1+1 2',0);
INSERT INTO session VALUES(16,'998ce2d4-06ee-50c7-a2d9-aa8193e8e3be',NULL,1,3,'planned','','2026-07-16','13:30','14:30',0,'Europe/London','','😀 مريم 15','',0);
INSERT INTO session VALUES(17,'1d23b475-2616-523a-b0ed-be57c62d2170',3,NULL,1,'planned','','2026-04-13','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(18,'1c39b731-8db8-550c-b648-bee051823abb',3,NULL,2,'planned','','2026-04-20','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(19,'5e49e963-4f50-59f3-ab0c-fabc0d4b2f9a',3,NULL,3,'planned','','2026-04-27','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(20,'8f94dca6-8d89-5cb7-b586-7a26bf94053e',3,NULL,4,'planned','','2026-05-04','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(21,'ca494dab-d87e-55fa-9918-21dd48b05ae9',3,NULL,5,'planned','','2026-05-11','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(22,'bb0932cd-1e34-5eb2-b9c9-494690c30aaf',3,NULL,6,'planned','','2026-05-18','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(23,'39e6d801-d3d3-5b18-86b0-30f40a515131',1,NULL,8,'planned','','2026-12-28','09:00','17:00',20,'Europe/London','','😀 مريم 9','''; drop table 3',0);
INSERT INTO session VALUES(24,'9fef3973-6249-5fbf-bb80-fbc62354205a',NULL,1,4,'planned','','2026-04-13','15:00','16:00',0,'Europe/London','','Łucja 13','',0);
INSERT INTO session VALUES(25,'b7f96473-5b56-5776-aaf7-6f09f3a7e58a',4,NULL,1,'planned','','2026-07-16','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(26,'e4cdcfd1-86c8-5f18-a021-bacf63d97d92',4,NULL,2,'planned','','2026-07-23','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(27,'e62e5c7b-d08c-51cf-8bc4-6e6ebd86c3dc',4,NULL,3,'planned','','2026-07-30','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(28,'91d6f4d9-b6bd-5747-a283-477703b35cb6',4,NULL,4,'planned','','2026-08-06','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(29,'2d8685ec-01b3-5b65-b0d0-8237bbbc2343',4,NULL,5,'planned','','2026-08-13','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(30,'72e3f82e-e518-51d4-8afc-72550bfd5b5d',4,NULL,6,'planned','','2026-08-20','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(31,'44e08c7c-4de7-501a-b29d-d3d60b2a1122',1,NULL,9,'planned','','2026-04-13','15:00','17:00',0,'Europe/London','','Łucja 0','<script> 6',0);
INSERT INTO session VALUES(32,'cadaea29-28da-5da1-a8ac-e08d8b3727a1',NULL,1,5,'planned','','2026-12-28','15:00','16:00',0,'Europe/London','','<script> 11','',0);
INSERT INTO session VALUES(33,'a469d7b9-610b-5686-bf40-08e32b865338',5,NULL,1,'planned','','2026-12-28','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(34,'f0d1c3a5-6c72-56d4-984a-e4da54d7381b',5,NULL,2,'planned','','2027-01-04','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(35,'41b59f59-032f-5dfa-bf19-a3a17a9a8c70',5,NULL,3,'planned','','2027-01-11','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(36,'c3f215cd-b3ce-5dc8-a746-bf906adcda27',5,NULL,4,'planned','','2027-01-18','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(37,'66bf3840-a2f8-5dbd-9c04-d3507243537e',5,NULL,5,'planned','','2027-01-25','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(38,'6a1f1b82-b29c-5cc8-9ef2-fb388e6569af',5,NULL,6,'planned','','2027-02-01','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(39,'9df8c552-7b58-5e90-82db-92a4bac7232e',1,NULL,10,'planned','','2026-10-26','10:00','17:00',10,'Europe/London','','=1+1 9','=1+1 3',0);
INSERT INTO session VALUES(40,'4c88e8a0-a1fe-5277-8948-ee75242e03d0',NULL,1,6,'planned','','2026-07-16','13:30','14:30',0,'Europe/London','','''; drop table 0','',0);
INSERT INTO session VALUES(41,'bb823d5d-2a5b-59bc-8995-13c62fd0807e',6,NULL,1,'planned','','2026-10-26','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(42,'828a090f-224b-58ed-ae5a-1376913b8e5c',6,NULL,2,'planned','','2026-11-02','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(43,'c6cfa332-5546-5397-b918-96f9c32c421e',6,NULL,3,'planned','','2026-11-09','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(44,'69d7eed0-1d8b-5f8b-a791-816180e74904',6,NULL,4,'planned','','2026-11-16','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(45,'44a29d20-afe4-51c8-b5e7-683954b893b1',6,NULL,5,'planned','','2026-11-23','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(46,'f215b91e-620c-53fd-92d2-900bc7bd1db2',6,NULL,6,'planned','','2026-11-30','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(47,'ffb06256-a0f4-5ec0-9670-bd625b3c83f7',1,NULL,11,'planned','','2026-07-16','09:00','17:00',20,'Europe/London','','<script> 11','😀 مريم 2',0);
INSERT INTO session VALUES(48,'9aa4598f-93ba-5da7-90d2-59f91d35a9bc',NULL,1,7,'planned','','2026-12-28','13:30','14:30',0,'Europe/London','','😀 مريم 10','',0);
INSERT INTO session VALUES(49,'0aaf1a7a-5d1d-5518-a2a8-c9da291c32f3',7,NULL,1,'planned','','2026-05-04','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(50,'986ddd10-aef0-583e-8f85-3862f896b55d',7,NULL,2,'planned','','2026-05-11','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(51,'ae5c80ee-d966-5136-9817-a5cd2c8aa807',7,NULL,3,'planned','','2026-05-18','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(52,'40afbe73-982c-5292-a87a-e8d53f3bbc7e',7,NULL,4,'planned','','2026-05-25','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(53,'319ba43e-8090-5f55-be78-4f741407f824',7,NULL,5,'planned','','2026-06-01','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(54,'66071284-bff2-5d34-b6c9-b5c83f6fa038',7,NULL,6,'planned','','2026-06-08','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(55,'155eb4a3-9485-5feb-a17f-077df26329d0',1,NULL,12,'planned','','2026-12-28','15:00','17:00',0,'Europe/London','','😀 مريم 8','<script> 15',0);
INSERT INTO session VALUES(56,'04e36246-c38e-5ad2-87f8-62c6ed135c59',NULL,1,8,'planned','','2026-07-16','15:00','16:00',0,'Europe/London','','Łucja 15','',0);
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
INSERT INTO course_facilitator VALUES(13,5,10);
INSERT INTO course_facilitator VALUES(14,5,5);
INSERT INTO course_facilitator VALUES(16,6,10);
INSERT INTO course_facilitator VALUES(17,6,5);
INSERT INTO course_facilitator VALUES(19,7,10);
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
INSERT INTO session_facilitator VALUES(4,2,2);
INSERT INTO session_facilitator VALUES(5,3,1);
INSERT INTO session_facilitator VALUES(6,3,2);
INSERT INTO session_facilitator VALUES(7,4,1);
INSERT INTO session_facilitator VALUES(8,4,2);
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
INSERT INTO session_facilitator VALUES(31,16,2);
INSERT INTO session_facilitator VALUES(32,8,2);
INSERT INTO session_facilitator VALUES(33,17,1);
INSERT INTO session_facilitator VALUES(34,17,5);
INSERT INTO session_facilitator VALUES(35,18,1);
INSERT INTO session_facilitator VALUES(36,18,5);
INSERT INTO session_facilitator VALUES(37,19,1);
INSERT INTO session_facilitator VALUES(38,19,5);
INSERT INTO session_facilitator VALUES(39,20,1);
INSERT INTO session_facilitator VALUES(40,20,5);
INSERT INTO session_facilitator VALUES(41,21,1);
INSERT INTO session_facilitator VALUES(42,21,5);
INSERT INTO session_facilitator VALUES(43,22,1);
INSERT INTO session_facilitator VALUES(44,22,5);
INSERT INTO session_facilitator VALUES(47,23,1);
INSERT INTO session_facilitator VALUES(49,24,1);
INSERT INTO session_facilitator VALUES(50,25,1);
INSERT INTO session_facilitator VALUES(51,25,5);
INSERT INTO session_facilitator VALUES(52,26,1);
INSERT INTO session_facilitator VALUES(53,26,5);
INSERT INTO session_facilitator VALUES(54,27,1);
INSERT INTO session_facilitator VALUES(55,27,5);
INSERT INTO session_facilitator VALUES(56,28,1);
INSERT INTO session_facilitator VALUES(57,28,5);
INSERT INTO session_facilitator VALUES(58,29,1);
INSERT INTO session_facilitator VALUES(59,29,5);
INSERT INTO session_facilitator VALUES(60,30,1);
INSERT INTO session_facilitator VALUES(61,30,5);
INSERT INTO session_facilitator VALUES(62,31,1);
INSERT INTO session_facilitator VALUES(63,32,2);
INSERT INTO session_facilitator VALUES(64,33,10);
INSERT INTO session_facilitator VALUES(65,33,5);
INSERT INTO session_facilitator VALUES(66,34,10);
INSERT INTO session_facilitator VALUES(67,34,5);
INSERT INTO session_facilitator VALUES(68,35,10);
INSERT INTO session_facilitator VALUES(69,35,5);
INSERT INTO session_facilitator VALUES(70,36,10);
INSERT INTO session_facilitator VALUES(71,36,5);
INSERT INTO session_facilitator VALUES(72,37,10);
INSERT INTO session_facilitator VALUES(73,37,5);
INSERT INTO session_facilitator VALUES(74,38,10);
INSERT INTO session_facilitator VALUES(75,38,5);
INSERT INTO session_facilitator VALUES(76,39,10);
INSERT INTO session_facilitator VALUES(77,5,10);
INSERT INTO session_facilitator VALUES(78,40,2);
INSERT INTO session_facilitator VALUES(79,41,10);
INSERT INTO session_facilitator VALUES(80,41,5);
INSERT INTO session_facilitator VALUES(81,42,10);
INSERT INTO session_facilitator VALUES(82,42,5);
INSERT INTO session_facilitator VALUES(83,43,10);
INSERT INTO session_facilitator VALUES(84,43,5);
INSERT INTO session_facilitator VALUES(85,44,10);
INSERT INTO session_facilitator VALUES(86,44,5);
INSERT INTO session_facilitator VALUES(87,45,10);
INSERT INTO session_facilitator VALUES(88,45,5);
INSERT INTO session_facilitator VALUES(89,46,10);
INSERT INTO session_facilitator VALUES(90,46,5);
INSERT INTO session_facilitator VALUES(91,47,10);
INSERT INTO session_facilitator VALUES(92,6,10);
INSERT INTO session_facilitator VALUES(93,48,2);
INSERT INTO session_facilitator VALUES(94,49,10);
INSERT INTO session_facilitator VALUES(95,49,5);
INSERT INTO session_facilitator VALUES(96,50,10);
INSERT INTO session_facilitator VALUES(97,50,5);
INSERT INTO session_facilitator VALUES(98,51,10);
INSERT INTO session_facilitator VALUES(99,51,5);
INSERT INTO session_facilitator VALUES(100,52,10);
INSERT INTO session_facilitator VALUES(101,52,5);
INSERT INTO session_facilitator VALUES(102,53,10);
INSERT INTO session_facilitator VALUES(103,53,5);
INSERT INTO session_facilitator VALUES(104,54,10);
INSERT INTO session_facilitator VALUES(105,54,5);
INSERT INTO session_facilitator VALUES(106,55,10);
INSERT INTO session_facilitator VALUES(107,56,2);
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
INSERT INTO participant VALUES(1,'6ce1ec8c-4ec1-5136-afbf-ca1bd14ab2bc','Łucja 9','Castle','','Łucja 13','',NULL,'Łucja 9',replace('lucja 9 castle\nlucja 13\na200314566@example.org\nb112771668@example.org','\n',char(10)),'castle	lucja 9',0);
INSERT INTO participant VALUES(2,'9194be87-d770-5ed9-9434-e3e8d15b91d0','Łucja 13','Castle','','O’Neill 3','',NULL,'Łucja 13',replace('lucja 13 castle\no''neill 3\na61349671@example.org\nb1271899230@example.org','\n',char(10)),'castle	lucja 13',0);
INSERT INTO participant VALUES(3,'04860588-6fd9-5a9e-8009-579fb7e3e0bc','=1+1 1','Castle','','''; drop table 16','',NULL,'=1+1 1',replace('=1+1 1 castle\n''; drop table 16\na537736808@example.org\nb680113510@example.org','\n',char(10)),'castle	=1+1 1',0);
INSERT INTO participant VALUES(4,'596cf9d9-a653-583c-8753-d4f51b95e679','Rowan','Castle','','','',NULL,'','rowan castle','castle	rowan',0);
INSERT INTO participant VALUES(5,'b4a79ea6-f26c-5c04-a3fd-692a57dc26a5','=1+1 5','Castle','','=1+1 4','',NULL,'=1+1 5',replace('=1+1 5 castle\n=1+1 4\na1644576400@example.org\nb753060922@example.org','\n',char(10)),'castle	=1+1 5',0);
INSERT INTO participant VALUES(6,'61deda6a-f5cc-57a0-8d84-d8bed07dc6d9','Łucja 11','Castle','','😀 مريم 1','',NULL,'Łucja 11',replace('lucja 11 castle\ngrinning mrym 1\na169050143@example.org\nb428069208@example.org\np29.15@example.org','\n',char(10)),'castle	lucja 11',0);
INSERT INTO participant VALUES(8,'aa977ced-75c0-53a6-bd12-fdb07ae4b7e7','O’Neill','5','','Łucja 4','',NULL,'',replace('o''neill 5\nlucja 4\nq33@example.org','\n',char(10)),'5	o''neill',0);
INSERT INTO participant VALUES(9,'06bb7b03-e978-5e58-89b5-7d6504c35c10','Łucja 4 O’Neill','5','','Ash Hospice','',NULL,'',replace('lucja 4 o''neill 5\nash hospice\np3.22@example.org','\n',char(10)),'5	lucja 4 o''neill',0);
INSERT INTO participant VALUES(10,'83e790b9-c89f-5e0c-830f-9173b12acdbe','''; drop table 4 Łucja','15','','','',NULL,'',replace('''; drop table 4 lucja 15\np2.48@example.org','\n',char(10)),'15	''; drop table 4 lucja',0);
INSERT INTO participant VALUES(11,'06df2a63-e520-5e05-9be4-e448048d1063','😀 مريم','5','','Łucja 5','',NULL,'',replace('grinning mrym 5\nlucja 5\nq31@example.org','\n',char(10)),'5	grinning mrym',0);
INSERT INTO participant VALUES(12,'d3acfa96-f158-52cd-826e-d014f69d78b8','Łucja 5 😀 مريم','5','','Ash Hospice','',NULL,'',replace('lucja 5 grinning mrym 5\nash hospice\np21.10@example.org','\n',char(10)),'5	lucja 5 grinning mrym',0);
INSERT INTO participant VALUES(13,'1f9c1ddc-795c-528d-94f7-531d9c17ffd5','😀 مريم 12 Łucja','7','','','',NULL,'',replace('grinning mrym 12 lucja 7\np29.10@example.org','\n',char(10)),'7	grinning mrym 12 lucja',0);
INSERT INTO participant VALUES(14,'e1523c3e-aa00-565c-87e6-7407bec69647','O’Neill','10','','O’Neill 7','',NULL,'',replace('o''neill 10\no''neill 7\nq35@example.org','\n',char(10)),'10	o''neill',0);
INSERT INTO participant VALUES(15,'d52e8b2e-efd0-516b-ba08-12c44589a753','O’Neill 7 O’Neill','10','','Ash Hospice','',NULL,'',replace('o''neill 7 o''neill 10\nash hospice\np35.1@example.org','\n',char(10)),'10	o''neill 7 o''neill',0);
INSERT INTO participant VALUES(17,'6c7859d2-a9bf-53c4-8d04-5f82c4a18d13','😀 مريم','14','','Łucja 12','',NULL,'',replace('grinning mrym 14\nlucja 12\nq19@example.org','\n',char(10)),'14	grinning mrym',0);
INSERT INTO participant VALUES(18,'992f1f19-4601-52cd-b0b3-850da5884ae8','Łucja 12 😀 مريم','14','','Ash Hospice','',NULL,'',replace('lucja 12 grinning mrym 14\nash hospice\np39.36@example.org','\n',char(10)),'14	lucja 12 grinning mrym',0);
INSERT INTO participant VALUES(19,'b9698569-0fc4-5b33-9193-58d69cb34f4d','<script> 11 ''; drop table','14','','','',NULL,'',replace('<script> 11 ''; drop table 14\np21.4@example.org','\n',char(10)),'14	<script> 11 ''; drop table',0);
INSERT INTO participant VALUES(20,'5d3ccce7-f515-5512-b0af-171e9f992f50','O’Neill','8','','O’Neill 0','',NULL,'',replace('o''neill 8\no''neill 0\nq29@example.org','\n',char(10)),'8	o''neill',0);
INSERT INTO participant VALUES(21,'aa7c09d7-a02d-5016-becd-39a3b0efb312','O’Neill 0 O’Neill','8','','Ash Hospice','',NULL,'',replace('o''neill 0 o''neill 8\nash hospice\np19.9@example.org','\n',char(10)),'8	o''neill 0 o''neill',0);
INSERT INTO participant VALUES(22,'31080513-2400-5060-be1b-1c65c6d60308','<script> 9 😀 مريم','3','','','',NULL,'',replace('<script> 9 grinning mrym 3\np3.19@example.org','\n',char(10)),'3	<script> 9 grinning mrym',0);
INSERT INTO participant VALUES(23,'44a616e1-6d14-52a7-88a8-4408c5ca3f12','Łucja','2','','Łucja 11','',NULL,'',replace('lucja 2\nlucja 11\nq34@example.org','\n',char(10)),'2	lucja',0);
INSERT INTO participant VALUES(24,'90487306-d2fb-58a9-8d9f-85ca06fa778e','Łucja 11 Łucja','2','','Ash Hospice','',NULL,'',replace('lucja 11 lucja 2\nash hospice\np24.48@example.org','\n',char(10)),'2	lucja 11 lucja',0);
CREATE TABLE participant_email (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  participant_id INTEGER NOT NULL REFERENCES participant (id) DEFERRABLE INITIALLY DEFERRED,
  email TEXT NOT NULL CHECK (length(email) BETWEEN 3 AND 320),
  folded TEXT NOT NULL,
  is_main INTEGER NOT NULL DEFAULT 0 CHECK (is_main IN (0, 1)),
  UNIQUE (participant_id, folded)
) STRICT;
INSERT INTO participant_email VALUES(2,6,'a169050143@example.org','a169050143@example.org',1);
INSERT INTO participant_email VALUES(3,6,'b428069208@example.org','b428069208@example.org',0);
INSERT INTO participant_email VALUES(4,8,'q33@example.org','q33@example.org',1);
INSERT INTO participant_email VALUES(5,9,'p3.22@example.org','p3.22@example.org',1);
INSERT INTO participant_email VALUES(6,10,'p2.48@example.org','p2.48@example.org',1);
INSERT INTO participant_email VALUES(7,5,'a1644576400@example.org','a1644576400@example.org',1);
INSERT INTO participant_email VALUES(8,5,'b753060922@example.org','b753060922@example.org',0);
INSERT INTO participant_email VALUES(9,11,'q31@example.org','q31@example.org',1);
INSERT INTO participant_email VALUES(10,12,'p21.10@example.org','p21.10@example.org',1);
INSERT INTO participant_email VALUES(11,13,'p29.10@example.org','p29.10@example.org',1);
INSERT INTO participant_email VALUES(14,14,'q35@example.org','q35@example.org',1);
INSERT INTO participant_email VALUES(15,15,'p35.1@example.org','p35.1@example.org',1);
INSERT INTO participant_email VALUES(16,6,'p29.15@example.org','p29.15@example.org',0);
INSERT INTO participant_email VALUES(17,1,'a200314566@example.org','a200314566@example.org',1);
INSERT INTO participant_email VALUES(18,1,'b112771668@example.org','b112771668@example.org',0);
INSERT INTO participant_email VALUES(19,17,'q19@example.org','q19@example.org',1);
INSERT INTO participant_email VALUES(20,18,'p39.36@example.org','p39.36@example.org',1);
INSERT INTO participant_email VALUES(21,19,'p21.4@example.org','p21.4@example.org',1);
INSERT INTO participant_email VALUES(22,3,'a537736808@example.org','a537736808@example.org',1);
INSERT INTO participant_email VALUES(23,3,'b680113510@example.org','b680113510@example.org',0);
INSERT INTO participant_email VALUES(24,20,'q29@example.org','q29@example.org',1);
INSERT INTO participant_email VALUES(25,21,'p19.9@example.org','p19.9@example.org',1);
INSERT INTO participant_email VALUES(26,22,'p3.19@example.org','p3.19@example.org',1);
INSERT INTO participant_email VALUES(27,2,'a61349671@example.org','a61349671@example.org',1);
INSERT INTO participant_email VALUES(28,2,'b1271899230@example.org','b1271899230@example.org',0);
INSERT INTO participant_email VALUES(29,23,'q34@example.org','q34@example.org',1);
INSERT INTO participant_email VALUES(30,24,'p24.48@example.org','p24.48@example.org',1);
CREATE TABLE access_needs (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  participant_id INTEGER NOT NULL UNIQUE REFERENCES participant (id) DEFERRABLE INITIALLY DEFERRED,
  needs TEXT NOT NULL CHECK (length(needs) >= 1)
) STRICT;
INSERT INTO access_needs VALUES(1,1,'Step-free');
INSERT INTO access_needs VALUES(3,3,'Step-free');
INSERT INTO access_needs VALUES(4,5,'Step-free');
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
INSERT INTO booking VALUES(1,'e5d289a9-7f03-5443-b1ab-638379663732',1,1,'booked','2026-02-20','2026-02-20','2026-02-20',2,20000,'','',NULL,'2026-02-11','person','','','',NULL);
INSERT INTO booking VALUES(2,'d7b4b242-ad42-5c58-af85-756422b61924',2,1,'withdrawn','2026-02-21','2026-01-12','2026-01-12',2,5600,'O’Neill 16','',NULL,'2026-02-11','person','','','',NULL);
INSERT INTO booking VALUES(3,'e9a4e1be-c39d-5dae-9aa0-94b2d14cb6f0',3,1,'booked','2026-01-12','2026-01-12','2026-01-12',5,20000,'','',NULL,'2026-03-12','employer','😀 مريم 15','''; drop table 0','INV-37',NULL);
INSERT INTO booking VALUES(4,'913c7e7f-23b4-5e9c-b6e4-0cc688b1320a',4,1,'withdrawn','2026-02-20','2026-02-19','2026-02-19',6,26500,'<script> 11','',NULL,'2026-03-27','person','','<script> 7','INV-10',NULL);
INSERT INTO booking VALUES(5,'0d488d0a-0b48-50cc-909b-e483157e50bf',5,1,'booked','2026-02-19','2026-02-19','2026-02-19',1,25400,'=1+1 13','',NULL,NULL,'person','','=1+1 13','INV-34',NULL);
INSERT INTO booking VALUES(6,'2d772f3b-5ee6-52ac-874a-c1c875cd1973',6,1,'withdrawn','2026-02-20','2026-02-20',NULL,2,20000,'','',NULL,'2026-03-28','employer','😀 مريم 6','😀 مريم 2','INV-35',NULL);
INSERT INTO booking VALUES(7,'44a7413c-eef5-5a8c-8580-1a736db46f14',8,1,'waiting_list','2026-02-02','2026-02-02',NULL,1,20000,'','',NULL,NULL,'person','','','',NULL);
INSERT INTO booking VALUES(8,'46a7cf6e-cbd9-5a56-b449-dc9a060f51bd',9,1,'waiting_list','2026-02-02','2026-02-02',NULL,1,20000,'','',NULL,NULL,'person','','','',NULL);
INSERT INTO booking VALUES(9,'eaeba9ec-f85d-52fa-8476-4a6e89645e4d',10,1,'waiting_list','2026-02-02','2026-02-02',NULL,1,15000,'','',NULL,NULL,'person','','','',NULL);
INSERT INTO booking VALUES(10,'017dfe6b-21bd-5d21-8671-e62db3fb6d3b',11,1,'waiting_list','2026-02-02','2026-02-02',NULL,1,15000,'','',NULL,NULL,'person','','','',NULL);
INSERT INTO booking VALUES(11,'df41d2f0-fb8d-5a82-a56b-ab20957ed2f1',12,1,'waiting_list','2026-02-02','2026-02-02',NULL,1,15000,'','',NULL,NULL,'person','','','',NULL);
INSERT INTO booking VALUES(12,'68ae45ce-8fd0-595c-8244-59f1543c0e0d',13,1,'waiting_list','2026-02-02','2026-02-02',NULL,1,15000,'','',NULL,NULL,'person','','','',NULL);
INSERT INTO booking VALUES(13,'27fdbdce-8e17-59e7-9c9e-ff3273f41755',14,1,'offered','2026-02-02','2026-02-02',NULL,1,15000,'','','2026-02-03','2026-02-26','person','','','',NULL);
INSERT INTO booking VALUES(14,'29319b8d-7b54-55eb-9a7f-37517723f1b1',15,1,'offered','2026-02-02','2026-02-02',NULL,1,15000,'','','2026-02-03','2026-02-26','person','','','',NULL);
INSERT INTO booking VALUES(15,'c2654753-13cb-516d-b8d0-ac27a985a008',4,2,'applied','2026-02-02','2026-02-02',NULL,1,20000,'','',NULL,NULL,'person','','','',NULL);
INSERT INTO booking VALUES(16,'468f4b5d-4cf3-5aca-a48b-859d2999db68',17,1,'applied','2026-02-02','2026-02-02',NULL,1,15000,'','',NULL,NULL,'person','','','',NULL);
INSERT INTO booking VALUES(17,'a4b5c177-2390-5fc4-a299-fac58dc97c24',18,1,'applied','2026-02-02','2026-02-02',NULL,1,15000,'','',NULL,NULL,'person','','','',NULL);
INSERT INTO booking VALUES(18,'70a16f44-8fff-589f-a882-b289f7dc6ba9',17,2,'declined','2026-02-02','2026-02-02',NULL,1,20000,'','',NULL,NULL,'person','','','',NULL);
INSERT INTO booking VALUES(19,'b4a70df9-4b31-51e0-9f04-f5392a413f98',19,1,'applied','2026-02-02','2026-02-02',NULL,1,15000,'','',NULL,NULL,'person','','','',NULL);
INSERT INTO booking VALUES(20,'8cd9380e-fef8-5068-a95e-0c6f69571bc4',20,1,'booked','2026-02-02','2026-02-02','2026-02-02',1,15000,'','',NULL,'2026-02-16','person','','','',NULL);
INSERT INTO booking VALUES(21,'839ae0f7-0286-5b3a-ac0c-045584f11d0d',21,1,'booked','2026-02-02','2026-02-02','2026-02-02',1,15000,'','',NULL,'2026-02-16','person','','','',NULL);
INSERT INTO booking VALUES(22,'b597a868-1abe-59fc-8ea1-f0157d47118b',5,2,'applied','2026-02-02','2026-02-02',NULL,1,20000,'','',NULL,NULL,'person','','','',NULL);
INSERT INTO booking VALUES(23,'abbb3f7e-a803-5af8-bafb-a5fb09a55c99',2,3,'applied','2026-02-21','2026-02-21',NULL,1,1700,'O’Neill 3','',NULL,NULL,'person','','','',2);
INSERT INTO booking VALUES(24,'828836f3-f359-59f0-a851-148a6b85bc46',23,1,'waiting_list','2026-02-02','2026-02-02',NULL,1,15000,'','',NULL,NULL,'person','','','',NULL);
INSERT INTO booking VALUES(25,'6e9fea0d-6226-57e8-9507-968a57772dd4',24,1,'waiting_list','2026-02-02','2026-02-02',NULL,1,15000,'','',NULL,NULL,'person','','','',NULL);
INSERT INTO booking VALUES(26,'6bbdb27f-05a2-5908-a423-2458b08841e1',13,6,'waiting_list','2026-02-02','2026-02-02',NULL,1,20000,'','',NULL,NULL,'person','','','',NULL);
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
INSERT INTO booking_event VALUES(9,6,'booked','2026-02-20','',0);
INSERT INTO booking_event VALUES(10,9,'waiting_list','2026-02-02','',0);
INSERT INTO booking_event VALUES(11,10,'waiting_list','2026-02-02','',0);
INSERT INTO booking_event VALUES(12,11,'waiting_list','2026-02-02','',0);
INSERT INTO booking_event VALUES(13,4,'booked','2026-02-19','',0);
INSERT INTO booking_event VALUES(14,12,'waiting_list','2026-02-02','',0);
INSERT INTO booking_event VALUES(15,13,'offered','2026-02-02','',0);
INSERT INTO booking_event VALUES(16,14,'offered','2026-02-02','a test',1);
INSERT INTO booking_event VALUES(17,15,'applied','2026-02-02','',0);
INSERT INTO booking_event VALUES(18,1,'booked','2026-02-20','',0);
INSERT INTO booking_event VALUES(19,16,'applied','2026-02-02','',0);
INSERT INTO booking_event VALUES(20,17,'applied','2026-02-02','',0);
INSERT INTO booking_event VALUES(21,18,'declined','2026-02-02','',0);
INSERT INTO booking_event VALUES(22,19,'applied','2026-02-02','',0);
INSERT INTO booking_event VALUES(23,20,'booked','2026-02-02','',0);
INSERT INTO booking_event VALUES(24,21,'booked','2026-02-02','',0);
INSERT INTO booking_event VALUES(25,22,'applied','2026-02-02','',0);
INSERT INTO booking_event VALUES(26,5,'booked','2026-02-19','',0);
INSERT INTO booking_event VALUES(27,2,'withdrawn','2026-02-21','Moved to Cohort O’Neill 3',0);
INSERT INTO booking_event VALUES(28,23,'applied','2026-02-21','Moved from 😀 مريم 5',0);
INSERT INTO booking_event VALUES(29,24,'waiting_list','2026-02-02','',0);
INSERT INTO booking_event VALUES(30,25,'waiting_list','2026-02-02','',0);
INSERT INTO booking_event VALUES(31,26,'waiting_list','2026-02-02','',0);
INSERT INTO booking_event VALUES(32,4,'withdrawn','2026-02-20','',0);
INSERT INTO booking_event VALUES(33,6,'withdrawn','2026-02-20','',0);
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
INSERT INTO payment VALUES(1,'7c90e2d7-b01a-5e01-91ae-97aca5ae88cf',3,'payment',1884,'2026-02-03','O’Neill 3','');
INSERT INTO payment VALUES(2,'5a39c74c-15fa-5d89-a8df-c740897e601e',2,'payment',20000,'2026-02-03','O’Neill 8','');
INSERT INTO payment VALUES(3,'1bef82aa-276b-59fd-8ae5-8e9c5079e606',6,'payment',20000,'2026-02-03','O’Neill 8','');
INSERT INTO payment VALUES(4,'cf72ef5f-2fc5-5717-b360-ba0b752a76ca',6,'refund',349,'2026-02-03','Łucja 10','');
INSERT INTO payment VALUES(5,'77524011-4163-55fa-89fa-3ec1236eb358',3,'payment',18116,'2026-02-03','=1+1 14','');
INSERT INTO payment VALUES(6,'38223ee6-4932-593e-9a28-d724f392b14c',5,'payment',20000,'2026-02-03','=1+1 14','');
INSERT INTO payment VALUES(7,'e7a9b285-6b28-5ca9-b0e2-ad770fa61bee',3,'refund',346,'2026-02-03','=1+1 4','');
INSERT INTO payment VALUES(8,'de39cf42-930d-56e6-8edd-a57b1d6cc242',3,'payment',346,'2026-02-03','😀 مريم 10','');
INSERT INTO payment VALUES(9,'8625ca16-5f01-589a-8479-1005593ef98b',6,'payment',349,'2026-02-03','😀 مريم 10','');
INSERT INTO payment VALUES(10,'39f43e1c-b887-59b8-a505-9806de261423',2,'refund',20000,'2026-02-21','Moved to another course','');
INSERT INTO payment VALUES(11,'8a89972f-b2fe-5037-a69e-1d4a2ce94062',23,'payment',20000,'2026-02-21','Moved from another course','');
INSERT INTO payment VALUES(12,'bebabd3f-9a9b-570b-9d78-1b2b2d987fa5',5,'payment',5400,'2026-02-03','O’Neill 5','');
CREATE TABLE requirement_met (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  booking_id INTEGER NOT NULL REFERENCES booking (id) DEFERRABLE INITIALLY DEFERRED,
  requirement_id INTEGER NOT NULL REFERENCES requirement (id) DEFERRABLE INITIALLY DEFERRED,
  met_on TEXT NOT NULL CHECK (date(met_on) IS met_on),
  UNIQUE (booking_id, requirement_id)
) STRICT;
INSERT INTO requirement_met VALUES(1,1,5,'2026-02-01');
INSERT INTO requirement_met VALUES(2,2,5,'2026-02-01');
INSERT INTO requirement_met VALUES(3,5,5,'2026-02-01');
INSERT INTO requirement_met VALUES(4,6,5,'2026-02-01');
INSERT INTO requirement_met VALUES(5,1,3,'2026-02-01');
INSERT INTO requirement_met VALUES(6,2,3,'2026-02-01');
INSERT INTO requirement_met VALUES(9,4,2,'2026-02-01');
INSERT INTO requirement_met VALUES(10,5,2,'2026-02-01');
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
INSERT INTO attendance VALUES(1,1,6,'part',95,'hand',NULL,'','');
INSERT INTO attendance VALUES(2,7,1,'absent',NULL,'hand',NULL,'','');
INSERT INTO attendance VALUES(3,6,1,NULL,NULL,'hand',NULL,'','Łucja 8');
INSERT INTO attendance VALUES(4,2,6,NULL,NULL,'hand','does_not_count','O’Neill 9','');
INSERT INTO attendance VALUES(5,2,1,'absent',NULL,'hand',NULL,'','');
INSERT INTO attendance VALUES(6,8,4,'apologies',NULL,'hand',NULL,'','');
INSERT INTO attendance VALUES(7,3,3,'part',40,'hand',NULL,'','');
INSERT INTO attendance VALUES(8,3,2,'present',NULL,'hand',NULL,'','');
INSERT INTO attendance VALUES(9,3,5,'part',40,'hand',NULL,'','');
INSERT INTO attendance VALUES(10,3,6,'apologies',NULL,'hand',NULL,'','');
INSERT INTO attendance VALUES(11,3,4,'part',95,'hand',NULL,'','');
INSERT INTO attendance VALUES(12,1,2,NULL,NULL,'hand',NULL,'','O’Neill 12');
INSERT INTO attendance VALUES(13,1,3,NULL,NULL,'hand','counts','Łucja 3','');
INSERT INTO attendance VALUES(14,2,3,'absent',NULL,'hand',NULL,'','');
INSERT INTO attendance VALUES(15,2,2,'apologies',NULL,'hand',NULL,'','');
INSERT INTO attendance VALUES(16,8,3,'absent',NULL,'hand',NULL,'','');
INSERT INTO attendance VALUES(17,4,3,'present',NULL,'hand',NULL,'','');
INSERT INTO attendance VALUES(18,4,2,'present',NULL,'hand',NULL,'','');
INSERT INTO attendance VALUES(19,4,5,'present',NULL,'hand',NULL,'','');
INSERT INTO attendance VALUES(20,4,6,'present',NULL,'hand',NULL,'','');
INSERT INTO attendance VALUES(21,4,1,'present',NULL,'hand',NULL,'','');
INSERT INTO attendance VALUES(22,5,4,NULL,NULL,'hand',NULL,'','<script> 10');
INSERT INTO attendance VALUES(23,5,6,NULL,NULL,'hand','does_not_count','=1+1 7','');
INSERT INTO attendance VALUES(27,1,5,'present',NULL,'hand',NULL,'','');
INSERT INTO attendance VALUES(28,6,6,NULL,NULL,'hand',NULL,'','😀 مريم 6');
INSERT INTO attendance VALUES(33,5,3,NULL,NULL,'hand',NULL,'','''; drop table 7');
INSERT INTO attendance VALUES(36,3,20,'present',NULL,'hand',NULL,'','');
INSERT INTO attendance VALUES(37,3,21,'present',NULL,'hand',NULL,'','');
INSERT INTO attendance VALUES(38,3,1,'present',NULL,'hand',NULL,'','');
INSERT INTO attendance VALUES(40,2,4,NULL,NULL,'hand','does_not_count','O’Neill 12','');
CREATE TABLE invitee (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  session_id INTEGER NOT NULL REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
  participant_id INTEGER NOT NULL REFERENCES participant (id) DEFERRABLE INITIALLY DEFERRED,
  reply TEXT NOT NULL DEFAULT 'no_reply' CHECK (reply IN ('no_reply', 'coming', 'not_coming')),
  replied_on TEXT CHECK (replied_on IS NULL OR date(replied_on) IS replied_on),
  UNIQUE (session_id, participant_id)
) STRICT;
INSERT INTO invitee VALUES(1,7,1,'not_coming','2026-03-03');
INSERT INTO invitee VALUES(3,8,3,'no_reply',NULL);
INSERT INTO invitee VALUES(4,16,4,'no_reply',NULL);
INSERT INTO invitee VALUES(5,16,6,'no_reply',NULL);
INSERT INTO invitee VALUES(6,24,1,'no_reply',NULL);
INSERT INTO invitee VALUES(7,24,4,'no_reply',NULL);
INSERT INTO invitee VALUES(8,7,2,'not_coming','2026-03-03');
INSERT INTO invitee VALUES(9,7,3,'no_reply',NULL);
INSERT INTO invitee VALUES(10,7,4,'no_reply',NULL);
INSERT INTO invitee VALUES(11,32,2,'no_reply',NULL);
INSERT INTO invitee VALUES(12,32,3,'no_reply',NULL);
INSERT INTO invitee VALUES(13,32,4,'no_reply',NULL);
INSERT INTO invitee VALUES(14,32,6,'no_reply',NULL);
INSERT INTO invitee VALUES(15,40,2,'no_reply',NULL);
INSERT INTO invitee VALUES(16,40,3,'no_reply',NULL);
INSERT INTO invitee VALUES(17,40,4,'no_reply',NULL);
INSERT INTO invitee VALUES(18,48,1,'no_reply',NULL);
INSERT INTO invitee VALUES(19,48,2,'no_reply',NULL);
INSERT INTO invitee VALUES(20,48,4,'no_reply',NULL);
INSERT INTO invitee VALUES(21,48,6,'no_reply',NULL);
INSERT INTO invitee VALUES(22,56,1,'no_reply',NULL);
INSERT INTO invitee VALUES(23,56,2,'no_reply',NULL);
INSERT INTO invitee VALUES(24,56,4,'no_reply',NULL);
INSERT INTO invitee VALUES(25,56,5,'no_reply',NULL);
INSERT INTO invitee VALUES(26,8,1,'no_reply',NULL);
INSERT INTO invitee VALUES(27,8,2,'no_reply',NULL);
INSERT INTO invitee VALUES(28,8,4,'no_reply',NULL);
INSERT INTO invitee VALUES(29,8,5,'no_reply',NULL);
INSERT INTO invitee VALUES(30,8,6,'no_reply',NULL);
CREATE TABLE earlier_graduate (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  programme_id INTEGER NOT NULL REFERENCES programme (id) DEFERRABLE INITIALLY DEFERRED,
  participant_id INTEGER NOT NULL REFERENCES participant (id) DEFERRABLE INITIALLY DEFERRED,
  course TEXT NOT NULL CHECK (length(course) >= 1),
  reason TEXT NOT NULL CHECK (length(reason) >= 1),
  UNIQUE (programme_id, participant_id)
) STRICT;
INSERT INTO earlier_graduate VALUES(1,1,4,'Autumn 2024','O’Neill 13');
INSERT INTO earlier_graduate VALUES(2,1,2,'Autumn 2024','=1+1 5');
INSERT INTO earlier_graduate VALUES(3,1,1,'Autumn 2024','''; drop table 11');
INSERT INTO earlier_graduate VALUES(4,1,5,'Autumn 2024','Łucja 16');
CREATE TABLE avoided_week (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  first_day TEXT NOT NULL CHECK (date(first_day) IS first_day),
  last_day TEXT NOT NULL CHECK (date(last_day) IS last_day AND last_day >= first_day),
  label TEXT NOT NULL CHECK (length(label) BETWEEN 1 AND 200)
) STRICT;
INSERT INTO avoided_week VALUES(4,'2026-12-28','2026-12-28','''; drop table 6');
INSERT INTO avoided_week VALUES(5,'2026-10-26','2026-10-26','''; drop table 11');
INSERT INTO avoided_week VALUES(6,'2026-06-08','2026-06-08','=1+1 10');
CREATE TABLE added_bank_holiday (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  local_date TEXT NOT NULL UNIQUE CHECK (date(local_date) IS local_date),
  title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 200)
) STRICT;
INSERT INTO added_bank_holiday VALUES(2,'2026-08-17','😀 مريم 8');
INSERT INTO added_bank_holiday VALUES(5,'2026-02-12','Łucja 10');
INSERT INTO added_bank_holiday VALUES(6,'2026-04-12','Łucja 9');
CREATE TABLE setting (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL UNIQUE,
  value TEXT NOT NULL
) STRICT;
INSERT INTO setting VALUES(1,'centre_name','Łucja 16');
INSERT INTO setting VALUES(2,'centre_email','centre@example.org');
INSERT INTO setting VALUES(3,'minimum_minutes','60');
INSERT INTO setting VALUES(4,'offer_reply_days','0');
INSERT INTO setting VALUES(5,'payment_days','12');
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
INSERT INTO operation VALUES(15,'do',NULL,'{"feature":"participants","what":{"code":"access_needs_saved","participant_id":1}}','2026-03-03T09:00:09Z');
INSERT INTO operation VALUES(16,'do',NULL,'{"feature":"bookings","what":{"code":"state_set","participant_id":6,"count":1,"state":"booked","start_session":3}}','2026-03-03T09:00:12Z');
INSERT INTO operation VALUES(17,'do',NULL,'{"feature":"bookings","what":{"code":"payment_recorded","participant_id":3,"kind":"payment","amount_pence":1884}}','2026-03-03T09:00:13Z');
INSERT INTO operation VALUES(18,'do',NULL,'{"feature":"bookings","what":{"code":"paid_in_full","course_id":1,"count":2,"amount_pence":40000}}','2026-03-03T09:00:14Z');
INSERT INTO operation VALUES(19,'do',NULL,'{"feature":"bookings","what":{"code":"fee_set","participant_id":2,"fee_pence":9900}}','2026-03-03T09:00:15Z');
INSERT INTO operation VALUES(20,'do',NULL,'{"feature":"bookings","what":{"code":"payer_set","participant_id":3,"employer":true,"due_on":"2026-03-07"}}','2026-03-03T09:00:16Z');
INSERT INTO operation VALUES(21,'do',NULL,'{"feature":"bookings","what":{"code":"requirement_set","participant_id":null,"count":2,"requirement_id":5,"position":5,"met":true}}','2026-03-03T09:00:18Z');
INSERT INTO operation VALUES(22,'do',NULL,'{"feature":"bookings","what":{"code":"start_session_set","participant_id":1,"session_number":4}}','2026-03-03T09:00:19Z');
INSERT INTO operation VALUES(23,'do',NULL,'{"feature":"courses","what":{"code":"course_created","course_id":2,"sessions":6}}','2026-03-03T09:00:20Z');
INSERT INTO operation VALUES(24,'do',NULL,'{"feature":"courses","what":{"code":"course_changed","course_id":1}}','2026-03-03T09:00:21Z');
INSERT INTO operation VALUES(25,'do',NULL,'{"feature":"courses","what":{"code":"course_archived","course_id":1}}','2026-03-03T09:00:22Z');
INSERT INTO operation VALUES(26,'do',NULL,'{"feature":"courses","what":{"code":"course_brought_back","course_id":1}}','2026-03-03T09:00:23Z');
INSERT INTO operation VALUES(27,'do',NULL,'{"feature":"courses","what":{"code":"session_added","course_id":1,"number":7,"date":"2026-06-08"}}','2026-03-03T09:00:24Z');
INSERT INTO operation VALUES(28,'do',NULL,'{"feature":"courses","what":{"code":"session_moved","session_id":5,"date":"2026-07-16","starts_at":"10:00","ends_at":"17:00"}}','2026-03-03T09:00:25Z');
INSERT INTO operation VALUES(29,'do',NULL,'{"feature":"courses","what":{"code":"session_cancelled","session_id":2,"left":6,"threshold":2}}','2026-03-03T09:00:26Z');
INSERT INTO operation VALUES(30,'do',NULL,'{"feature":"courses","what":{"code":"session_reinstated","session_id":2}}','2026-03-03T09:00:27Z');
INSERT INTO operation VALUES(31,'do',NULL,'{"feature":"courses","what":{"code":"requirement_added","course_id":1}}','2026-03-03T09:00:28Z');
INSERT INTO operation VALUES(32,'do',NULL,'{"feature":"courses","what":{"code":"requirement_reworded","course_id":1}}','2026-03-03T09:00:29Z');
INSERT INTO operation VALUES(33,'do',NULL,'{"feature":"courses","what":{"code":"requirement_removed","course_id":1,"met_by":0}}','2026-03-03T09:00:30Z');
INSERT INTO operation VALUES(34,'do',NULL,'{"feature":"courses","what":{"code":"programme_changed","programme_id":1}}','2026-03-03T09:00:31Z');
INSERT INTO operation VALUES(35,'do',NULL,'{"feature":"register","what":{"code":"marked","mark":{"kind":"part","minutes":95},"cells":{"people":1,"participant_id":6,"sessions":1,"session_id":1}}}','2026-03-03T09:00:32Z');
INSERT INTO operation VALUES(36,'do',NULL,'{"feature":"register","what":{"code":"marked","mark":{"kind":"absent"},"cells":{"people":1,"participant_id":1,"sessions":1,"session_id":7}}}','2026-03-03T09:00:33Z');
INSERT INTO operation VALUES(37,'do',NULL,'{"feature":"register","what":{"code":"wrote_note","removed":false,"cells":{"people":1,"participant_id":1,"sessions":1,"session_id":6}}}','2026-03-03T09:00:35Z');
INSERT INTO operation VALUES(38,'do',NULL,'{"feature":"register","what":{"code":"set_by_hand","set":"does_not_count","cells":{"people":1,"participant_id":6,"sessions":1,"session_id":2}}}','2026-03-03T09:00:36Z');
INSERT INTO operation VALUES(40,'do',NULL,'{"feature":"follow_ups","what":{"code":"scheduled","programme_id":1,"sessions":[16],"people":2}}','2026-03-03T09:00:38Z');
INSERT INTO operation VALUES(41,'do',NULL,'{"feature":"follow_ups","what":{"code":"moved","session_id":8,"from":"2026-06-08","to":"2026-07-16","starts_at":"16:00","ends_at":"17:00"}}','2026-03-03T09:00:39Z');
INSERT INTO operation VALUES(42,'do',NULL,'{"feature":"follow_ups","what":{"code":"cancelled","session_id":7}}','2026-03-03T09:00:40Z');
INSERT INTO operation VALUES(44,'do',NULL,'{"feature":"follow_ups","what":{"code":"recorded_earlier_graduate","programme_id":1,"participant_id":4}}','2026-03-03T09:00:45Z');
INSERT INTO operation VALUES(45,'do',NULL,'{"feature":"facilitators","what":{"code":"facilitator_added","facilitator_id":4}}','2026-03-03T09:00:47Z');
INSERT INTO operation VALUES(46,'do',NULL,'{"feature":"facilitators","what":{"code":"facilitator_changed","facilitator_id":2}}','2026-03-03T09:00:48Z');
INSERT INTO operation VALUES(47,'do',NULL,'{"feature":"facilitators","what":{"code":"facilitator_removed","facilitator_id":4}}','2026-03-03T09:00:49Z');
INSERT INTO operation VALUES(48,'do',NULL,'{"feature":"facilitators","what":{"code":"absence_added","facilitator_id":2,"first_day":"2026-12-28","last_day":"2026-12-28"}}','2026-03-03T09:00:50Z');
INSERT INTO operation VALUES(49,'do',NULL,'{"feature":"facilitators","what":{"code":"absence_removed","facilitator_id":2,"first_day":"2026-12-28","last_day":"2026-12-28"}}','2026-03-03T09:00:51Z');
INSERT INTO operation VALUES(50,'do',NULL,'{"feature":"settings","what":{"code":"changed_centre","name":true,"email":true,"minimum_minutes":3,"offer_reply_days":8,"payment_days":7}}','2026-03-03T09:00:52Z');
INSERT INTO operation VALUES(51,'do',NULL,'{"feature":"settings","what":{"code":"added_avoided_week","first_day":"2026-12-28","last_day":"2026-12-28"}}','2026-03-03T09:00:53Z');
INSERT INTO operation VALUES(52,'do',NULL,'{"feature":"settings","what":{"code":"added_bank_holiday","date":"2026-08-17"}}','2026-03-03T09:00:55Z');
INSERT INTO operation VALUES(53,'do',NULL,'{"feature":"settings","what":{"code":"removed_bank_holiday","date":"2026-03-09"}}','2026-03-03T09:00:56Z');
INSERT INTO operation VALUES(54,'do',NULL,'{"feature":"bookings","what":{"code":"made","participant_id":10,"course_id":1,"state":"waiting_list","new_person":true,"start_session":1}}','2026-03-03T09:00:59Z');
INSERT INTO operation VALUES(55,'do',NULL,'{"feature":"participants","what":{"code":"edited","participant_id":5}}','2026-03-03T09:01:00Z');
INSERT INTO operation VALUES(56,'do',NULL,'{"feature":"applications","what":{"code":"pasted","course_id":1,"state":"waiting_list","added":2,"updated":0}}','2026-03-03T09:01:03Z');
INSERT INTO operation VALUES(57,'do',NULL,'{"feature":"participants","what":{"code":"access_needs_saved","participant_id":4}}','2026-03-03T09:01:04Z');
INSERT INTO operation VALUES(58,'do',NULL,'{"feature":"bookings","what":{"code":"state_set","participant_id":4,"count":1,"state":"booked","start_session":3}}','2026-03-03T09:01:07Z');
INSERT INTO operation VALUES(59,'do',NULL,'{"feature":"bookings","what":{"code":"payment_recorded","participant_id":6,"kind":"refund","amount_pence":349}}','2026-03-03T09:01:08Z');
INSERT INTO operation VALUES(60,'do',NULL,'{"feature":"bookings","what":{"code":"paid_in_full","course_id":1,"count":2,"amount_pence":38116}}','2026-03-03T09:01:09Z');
INSERT INTO operation VALUES(61,'do',NULL,'{"feature":"bookings","what":{"code":"fee_set","participant_id":2,"fee_pence":1700}}','2026-03-03T09:01:10Z');
INSERT INTO operation VALUES(62,'do',NULL,'{"feature":"bookings","what":{"code":"payer_set","participant_id":4,"employer":false,"due_on":"2026-03-27"}}','2026-03-03T09:01:11Z');
INSERT INTO operation VALUES(63,'do',NULL,'{"feature":"bookings","what":{"code":"requirement_set","participant_id":null,"count":2,"requirement_id":5,"position":4,"met":true}}','2026-03-03T09:01:13Z');
INSERT INTO operation VALUES(64,'do',NULL,'{"feature":"bookings","what":{"code":"start_session_set","participant_id":2,"session_number":2}}','2026-03-03T09:01:14Z');
INSERT INTO operation VALUES(65,'do',NULL,'{"feature":"courses","what":{"code":"course_created","course_id":3,"sessions":6}}','2026-03-03T09:01:15Z');
INSERT INTO operation VALUES(66,'do',NULL,'{"feature":"courses","what":{"code":"course_changed","course_id":1}}','2026-03-03T09:01:16Z');
INSERT INTO operation VALUES(67,'do',NULL,'{"feature":"courses","what":{"code":"course_archived","course_id":1}}','2026-03-03T09:01:17Z');
INSERT INTO operation VALUES(68,'do',NULL,'{"feature":"courses","what":{"code":"course_brought_back","course_id":1}}','2026-03-03T09:01:18Z');
INSERT INTO operation VALUES(69,'do',NULL,'{"feature":"courses","what":{"code":"session_added","course_id":1,"number":8,"date":"2026-12-28"}}','2026-03-03T09:01:19Z');
INSERT INTO operation VALUES(70,'do',NULL,'{"feature":"courses","what":{"code":"session_moved","session_id":6,"date":"2026-05-04","starts_at":"09:00","ends_at":"17:00"}}','2026-03-03T09:01:20Z');
INSERT INTO operation VALUES(71,'do',NULL,'{"feature":"courses","what":{"code":"session_cancelled","session_id":4,"left":7,"threshold":4}}','2026-03-03T09:01:21Z');
INSERT INTO operation VALUES(72,'do',NULL,'{"feature":"courses","what":{"code":"requirement_added","course_id":1}}','2026-03-03T09:01:23Z');
INSERT INTO operation VALUES(73,'do',NULL,'{"feature":"courses","what":{"code":"requirement_reworded","course_id":1}}','2026-03-03T09:01:24Z');
INSERT INTO operation VALUES(74,'do',NULL,'{"feature":"courses","what":{"code":"requirement_removed","course_id":2,"met_by":0}}','2026-03-03T09:01:25Z');
INSERT INTO operation VALUES(75,'do',NULL,'{"feature":"courses","what":{"code":"programme_changed","programme_id":1}}','2026-03-03T09:01:26Z');
INSERT INTO operation VALUES(76,'do',NULL,'{"feature":"register","what":{"code":"marked","mark":{"kind":"absent"},"cells":{"people":1,"participant_id":1,"sessions":1,"session_id":2}}}','2026-03-03T09:01:27Z');
INSERT INTO operation VALUES(77,'do',NULL,'{"feature":"register","what":{"code":"marked","mark":{"kind":"apologies"},"cells":{"people":1,"participant_id":4,"sessions":1,"session_id":8}}}','2026-03-03T09:01:28Z');
INSERT INTO operation VALUES(78,'do',NULL,'{"feature":"register","what":{"code":"marked","mark":{"kind":"present"},"cells":{"people":5,"participant_id":null,"sessions":1,"session_id":3}}}','2026-03-03T09:01:29Z');
INSERT INTO operation VALUES(79,'do',NULL,'{"feature":"register","what":{"code":"wrote_note","removed":false,"cells":{"people":1,"participant_id":2,"sessions":1,"session_id":1}}}','2026-03-03T09:01:30Z');
INSERT INTO operation VALUES(80,'do',NULL,'{"feature":"register","what":{"code":"set_by_hand","set":"counts","cells":{"people":1,"participant_id":3,"sessions":1,"session_id":1}}}','2026-03-03T09:01:31Z');
INSERT INTO operation VALUES(82,'do',NULL,'{"feature":"follow_ups","what":{"code":"scheduled","programme_id":1,"sessions":[24],"people":2}}','2026-03-03T09:01:33Z');
INSERT INTO operation VALUES(83,'do',NULL,'{"feature":"follow_ups","what":{"code":"reinstated","session_id":7}}','2026-03-03T09:01:36Z');
INSERT INTO operation VALUES(84,'do',NULL,'{"feature":"follow_ups","what":{"code":"invited","whom":{"one_person":null,"people":3,"one_session":7,"sessions":1}}}','2026-03-03T09:01:37Z');
INSERT INTO operation VALUES(85,'do',NULL,'{"feature":"follow_ups","what":{"code":"uninvited","whom":{"one_person":2,"people":1,"one_session":8,"sessions":1}}}','2026-03-03T09:01:38Z');
INSERT INTO operation VALUES(86,'do',NULL,'{"feature":"follow_ups","what":{"code":"recorded_earlier_graduate","programme_id":1,"participant_id":2}}','2026-03-03T09:01:40Z');
INSERT INTO operation VALUES(87,'do',NULL,'{"feature":"facilitators","what":{"code":"facilitator_added","facilitator_id":7}}','2026-03-03T09:01:42Z');
INSERT INTO operation VALUES(88,'do',NULL,'{"feature":"facilitators","what":{"code":"facilitator_changed","facilitator_id":2}}','2026-03-03T09:01:43Z');
INSERT INTO operation VALUES(89,'do',NULL,'{"feature":"facilitators","what":{"code":"absence_added","facilitator_id":1,"first_day":"2026-05-04","last_day":"2026-05-04"}}','2026-03-03T09:01:45Z');
INSERT INTO operation VALUES(90,'do',NULL,'{"feature":"settings","what":{"code":"changed_centre","name":true,"email":false,"minimum_minutes":36,"offer_reply_days":1,"payment_days":24}}','2026-03-03T09:01:47Z');
INSERT INTO operation VALUES(91,'do',NULL,'{"feature":"settings","what":{"code":"added_avoided_week","first_day":"2026-07-16","last_day":"2026-07-16"}}','2026-03-03T09:01:48Z');
INSERT INTO operation VALUES(92,'do',NULL,'{"feature":"settings","what":{"code":"added_bank_holiday","date":"2026-02-17"}}','2026-03-03T09:01:50Z');
INSERT INTO operation VALUES(93,'do',NULL,'{"feature":"today","what":{"code":"told","course_id":1,"about":"needs_every","participant_id":1,"people":1}}','2026-03-03T09:01:52Z');
INSERT INTO operation VALUES(94,'do',NULL,'{"feature":"bookings","what":{"code":"made","participant_id":13,"course_id":1,"state":"waiting_list","new_person":true,"start_session":1}}','2026-03-03T09:01:54Z');
INSERT INTO operation VALUES(95,'do',NULL,'{"feature":"participants","what":{"code":"edited","participant_id":1}}','2026-03-03T09:01:55Z');
INSERT INTO operation VALUES(96,'do',NULL,'{"feature":"applications","what":{"code":"pasted","course_id":1,"state":"offered","added":2,"updated":0}}','2026-03-03T09:01:58Z');
INSERT INTO operation VALUES(97,'do',NULL,'{"feature":"participants","what":{"code":"access_needs_saved","participant_id":3}}','2026-03-03T09:01:59Z');
INSERT INTO operation VALUES(98,'do',NULL,'{"feature":"bookings","what":{"code":"made","participant_id":4,"course_id":2,"state":"applied","new_person":false,"start_session":1}}','2026-03-03T09:02:00Z');
INSERT INTO operation VALUES(99,'do',NULL,'{"feature":"bookings","what":{"code":"state_set","participant_id":1,"count":1,"state":"booked","start_session":1}}','2026-03-03T09:02:02Z');
INSERT INTO operation VALUES(100,'do',NULL,'{"feature":"bookings","what":{"code":"payment_recorded","participant_id":3,"kind":"refund","amount_pence":346}}','2026-03-03T09:02:03Z');
INSERT INTO operation VALUES(101,'do',NULL,'{"feature":"bookings","what":{"code":"paid_in_full","course_id":1,"count":2,"amount_pence":695}}','2026-03-03T09:02:04Z');
INSERT INTO operation VALUES(102,'do',NULL,'{"feature":"bookings","what":{"code":"fee_set","participant_id":5,"fee_pence":14500}}','2026-03-03T09:02:05Z');
INSERT INTO operation VALUES(103,'do',NULL,'{"feature":"bookings","what":{"code":"payer_set","participant_id":6,"employer":true,"due_on":"2026-03-28"}}','2026-03-03T09:02:06Z');
INSERT INTO operation VALUES(104,'do',NULL,'{"feature":"bookings","what":{"code":"requirement_set","participant_id":null,"count":2,"requirement_id":3,"position":2,"met":true}}','2026-03-03T09:02:08Z');
INSERT INTO operation VALUES(105,'do',NULL,'{"feature":"bookings","what":{"code":"start_session_set","participant_id":4,"session_number":6}}','2026-03-03T09:02:09Z');
INSERT INTO operation VALUES(106,'do',NULL,'{"feature":"courses","what":{"code":"course_created","course_id":4,"sessions":6}}','2026-03-03T09:02:10Z');
INSERT INTO operation VALUES(107,'do',NULL,'{"feature":"courses","what":{"code":"course_changed","course_id":1}}','2026-03-03T09:02:11Z');
INSERT INTO operation VALUES(108,'do',NULL,'{"feature":"courses","what":{"code":"course_archived","course_id":1}}','2026-03-03T09:02:12Z');
INSERT INTO operation VALUES(109,'do',NULL,'{"feature":"courses","what":{"code":"course_brought_back","course_id":1}}','2026-03-03T09:02:13Z');
INSERT INTO operation VALUES(110,'do',NULL,'{"feature":"courses","what":{"code":"session_added","course_id":1,"number":9,"date":"2026-04-13"}}','2026-03-03T09:02:14Z');
INSERT INTO operation VALUES(111,'do',NULL,'{"feature":"courses","what":{"code":"session_moved","session_id":5,"date":"2026-10-26","starts_at":"10:00","ends_at":"17:00"}}','2026-03-03T09:02:15Z');
INSERT INTO operation VALUES(112,'do',NULL,'{"feature":"courses","what":{"code":"session_reinstated","session_id":4}}','2026-03-03T09:02:17Z');
INSERT INTO operation VALUES(113,'do',NULL,'{"feature":"courses","what":{"code":"requirement_added","course_id":1}}','2026-03-03T09:02:18Z');
INSERT INTO operation VALUES(114,'do',NULL,'{"feature":"courses","what":{"code":"requirement_reworded","course_id":1}}','2026-03-03T09:02:19Z');
INSERT INTO operation VALUES(115,'do',NULL,'{"feature":"courses","what":{"code":"requirement_removed","course_id":2,"met_by":0}}','2026-03-03T09:02:20Z');
INSERT INTO operation VALUES(116,'do',NULL,'{"feature":"courses","what":{"code":"programme_changed","programme_id":1}}','2026-03-03T09:02:21Z');
INSERT INTO operation VALUES(117,'do',NULL,'{"feature":"register","what":{"code":"marked_several","present":0,"part":2,"apologies":0,"absent":0,"unmarked":0,"cells":{"people":2,"participant_id":null,"sessions":1,"session_id":2}}}','2026-03-03T09:02:22Z');
INSERT INTO operation VALUES(118,'do',NULL,'{"feature":"register","what":{"code":"marked","mark":{"kind":"absent"},"cells":{"people":1,"participant_id":3,"sessions":1,"session_id":8}}}','2026-03-03T09:02:23Z');
INSERT INTO operation VALUES(119,'do',NULL,'{"feature":"register","what":{"code":"marked","mark":{"kind":"present"},"cells":{"people":5,"participant_id":null,"sessions":1,"session_id":4}}}','2026-03-03T09:02:24Z');
INSERT INTO operation VALUES(120,'do',NULL,'{"feature":"register","what":{"code":"wrote_note","removed":false,"cells":{"people":1,"participant_id":4,"sessions":1,"session_id":5}}}','2026-03-03T09:02:25Z');
INSERT INTO operation VALUES(121,'do',NULL,'{"feature":"register","what":{"code":"set_by_hand","set":"does_not_count","cells":{"people":1,"participant_id":6,"sessions":1,"session_id":5}}}','2026-03-03T09:02:26Z');
INSERT INTO operation VALUES(123,'do',NULL,'{"feature":"follow_ups","what":{"code":"scheduled","programme_id":1,"sessions":[32],"people":4}}','2026-03-03T09:02:28Z');
INSERT INTO operation VALUES(124,'do',NULL,'{"feature":"follow_ups","what":{"code":"moved","session_id":8,"from":"2026-07-16","to":"2026-07-16","starts_at":"15:00","ends_at":"16:00"}}','2026-03-03T09:02:29Z');
INSERT INTO operation VALUES(125,'do',NULL,'{"feature":"follow_ups","what":{"code":"cancelled","session_id":8}}','2026-03-03T09:02:30Z');
INSERT INTO operation VALUES(127,'do',NULL,'{"feature":"follow_ups","what":{"code":"replied","whom":{"one_person":1,"people":1,"one_session":7,"sessions":1},"reply":"not_coming"}}','2026-03-03T09:02:34Z');
INSERT INTO operation VALUES(128,'do',NULL,'{"feature":"follow_ups","what":{"code":"recorded_earlier_graduate","programme_id":1,"participant_id":4}}','2026-03-03T09:02:35Z');
INSERT INTO operation VALUES(129,'do',NULL,'{"feature":"facilitators","what":{"code":"facilitator_added","facilitator_id":9}}','2026-03-03T09:02:37Z');
INSERT INTO operation VALUES(130,'do',NULL,'{"feature":"facilitators","what":{"code":"facilitator_changed","facilitator_id":1}}','2026-03-03T09:02:38Z');
INSERT INTO operation VALUES(131,'do',NULL,'{"feature":"facilitators","what":{"code":"absence_added","facilitator_id":1,"first_day":"2026-12-28","last_day":"2026-12-28"}}','2026-03-03T09:02:40Z');
INSERT INTO operation VALUES(132,'do',NULL,'{"feature":"facilitators","what":{"code":"absence_removed","facilitator_id":1,"first_day":"2026-05-04","last_day":"2026-05-04"}}','2026-03-03T09:02:41Z');
INSERT INTO operation VALUES(133,'do',NULL,'{"feature":"settings","what":{"code":"changed_centre","name":true,"email":false,"minimum_minutes":75,"offer_reply_days":7,"payment_days":6}}','2026-03-03T09:02:42Z');
INSERT INTO operation VALUES(134,'do',NULL,'{"feature":"settings","what":{"code":"added_avoided_week","first_day":"2026-12-28","last_day":"2026-12-28"}}','2026-03-03T09:02:43Z');
INSERT INTO operation VALUES(135,'do',NULL,'{"feature":"settings","what":{"code":"removed_avoided_week","first_day":"2026-12-28","last_day":"2026-12-28"}}','2026-03-03T09:02:44Z');
INSERT INTO operation VALUES(136,'do',NULL,'{"feature":"settings","what":{"code":"added_bank_holiday","date":"2026-05-14"}}','2026-03-03T09:02:45Z');
INSERT INTO operation VALUES(137,'do',NULL,'{"feature":"settings","what":{"code":"removed_bank_holiday","date":"2026-05-14"}}','2026-03-03T09:02:46Z');
INSERT INTO operation VALUES(138,'do',NULL,'{"feature":"participants","what":{"code":"added","participant_id":16}}','2026-03-03T09:02:49Z');
INSERT INTO operation VALUES(139,'do',NULL,'{"feature":"participants","what":{"code":"edited","participant_id":1}}','2026-03-03T09:02:50Z');
INSERT INTO operation VALUES(140,'do',NULL,'{"feature":"participants","what":{"code":"merged","participant_id":6,"was_id":16}}','2026-03-03T09:02:52Z');
INSERT INTO operation VALUES(141,'do',NULL,'{"feature":"applications","what":{"code":"pasted","course_id":1,"state":"applied","added":2,"updated":0}}','2026-03-03T09:02:53Z');
INSERT INTO operation VALUES(142,'do',NULL,'{"feature":"participants","what":{"code":"access_needs_deleted","participant_id":4}}','2026-03-03T09:02:54Z');
INSERT INTO operation VALUES(143,'do',NULL,'{"feature":"bookings","what":{"code":"made","participant_id":17,"course_id":2,"state":"declined","new_person":false,"start_session":1}}','2026-03-03T09:02:55Z');
INSERT INTO operation VALUES(146,'do',NULL,'{"feature":"bookings","what":{"code":"fee_set","participant_id":4,"fee_pence":26500}}','2026-03-03T09:03:00Z');
INSERT INTO operation VALUES(147,'do',NULL,'{"feature":"bookings","what":{"code":"payer_set","participant_id":5,"employer":false,"due_on":null}}','2026-03-03T09:03:01Z');
INSERT INTO operation VALUES(148,'do',NULL,'{"feature":"bookings","what":{"code":"requirement_set","participant_id":null,"count":2,"requirement_id":4,"position":3,"met":true}}','2026-03-03T09:03:03Z');
INSERT INTO operation VALUES(149,'do',NULL,'{"feature":"bookings","what":{"code":"start_session_set","participant_id":6,"session_number":2}}','2026-03-03T09:03:04Z');
INSERT INTO operation VALUES(150,'do',NULL,'{"feature":"courses","what":{"code":"course_created","course_id":5,"sessions":6}}','2026-03-03T09:03:05Z');
INSERT INTO operation VALUES(151,'do',NULL,'{"feature":"courses","what":{"code":"course_changed","course_id":1}}','2026-03-03T09:03:06Z');
INSERT INTO operation VALUES(152,'do',NULL,'{"feature":"courses","what":{"code":"course_archived","course_id":1}}','2026-03-03T09:03:07Z');
INSERT INTO operation VALUES(153,'do',NULL,'{"feature":"courses","what":{"code":"course_brought_back","course_id":1}}','2026-03-03T09:03:08Z');
INSERT INTO operation VALUES(154,'do',NULL,'{"feature":"courses","what":{"code":"session_added","course_id":1,"number":10,"date":"2026-10-26"}}','2026-03-03T09:03:09Z');
INSERT INTO operation VALUES(155,'do',NULL,'{"feature":"courses","what":{"code":"session_moved","session_id":5,"date":"2026-07-16","starts_at":"10:00","ends_at":"17:00"}}','2026-03-03T09:03:10Z');
INSERT INTO operation VALUES(156,'do',NULL,'{"feature":"courses","what":{"code":"session_cancelled","session_id":4,"left":9,"threshold":6}}','2026-03-03T09:03:11Z');
INSERT INTO operation VALUES(157,'do',NULL,'{"feature":"courses","what":{"code":"requirement_added","course_id":1}}','2026-03-03T09:03:13Z');
INSERT INTO operation VALUES(158,'do',NULL,'{"feature":"courses","what":{"code":"requirement_reworded","course_id":1}}','2026-03-03T09:03:14Z');
INSERT INTO operation VALUES(159,'do',NULL,'{"feature":"courses","what":{"code":"programme_changed","programme_id":1}}','2026-03-03T09:03:16Z');
INSERT INTO operation VALUES(160,'do',NULL,'{"feature":"register","what":{"code":"marked_several","present":0,"part":1,"apologies":1,"absent":1,"unmarked":0,"cells":{"people":3,"participant_id":null,"sessions":1,"session_id":3}}}','2026-03-03T09:03:17Z');
INSERT INTO operation VALUES(161,'do',NULL,'{"feature":"register","what":{"code":"marked","mark":{"kind":"present"},"cells":{"people":1,"participant_id":5,"sessions":1,"session_id":1}}}','2026-03-03T09:03:19Z');
INSERT INTO operation VALUES(162,'do',NULL,'{"feature":"register","what":{"code":"wrote_note","removed":false,"cells":{"people":1,"participant_id":6,"sessions":1,"session_id":6}}}','2026-03-03T09:03:20Z');
INSERT INTO operation VALUES(163,'do',NULL,'{"feature":"register","what":{"code":"set_by_hand","set":"does_not_count","cells":{"people":1,"participant_id":4,"sessions":1,"session_id":6}}}','2026-03-03T09:03:21Z');
INSERT INTO operation VALUES(165,'do',NULL,'{"feature":"follow_ups","what":{"code":"scheduled","programme_id":1,"sessions":[40],"people":3}}','2026-03-03T09:03:23Z');
INSERT INTO operation VALUES(166,'do',NULL,'{"feature":"follow_ups","what":{"code":"cancelled","session_id":7}}','2026-03-03T09:03:25Z');
INSERT INTO operation VALUES(167,'do',NULL,'{"feature":"follow_ups","what":{"code":"reinstated","session_id":7}}','2026-03-03T09:03:26Z');
INSERT INTO operation VALUES(169,'do',NULL,'{"feature":"follow_ups","what":{"code":"recorded_earlier_graduate","programme_id":1,"participant_id":1}}','2026-03-03T09:03:30Z');
INSERT INTO operation VALUES(170,'do',NULL,'{"feature":"facilitators","what":{"code":"facilitator_added","facilitator_id":12}}','2026-03-03T09:03:32Z');
INSERT INTO operation VALUES(171,'do',NULL,'{"feature":"facilitators","what":{"code":"facilitator_changed","facilitator_id":2}}','2026-03-03T09:03:33Z');
INSERT INTO operation VALUES(172,'do',NULL,'{"feature":"facilitators","what":{"code":"facilitator_removed","facilitator_id":9}}','2026-03-03T09:03:34Z');
INSERT INTO operation VALUES(173,'do',NULL,'{"feature":"facilitators","what":{"code":"absence_added","facilitator_id":2,"first_day":"2026-05-04","last_day":"2026-05-04"}}','2026-03-03T09:03:35Z');
INSERT INTO operation VALUES(174,'do',NULL,'{"feature":"settings","what":{"code":"changed_centre","name":true,"email":false,"minimum_minutes":62,"offer_reply_days":2,"payment_days":14}}','2026-03-03T09:03:37Z');
INSERT INTO operation VALUES(175,'do',NULL,'{"feature":"settings","what":{"code":"added_avoided_week","first_day":"2026-12-28","last_day":"2026-12-28"}}','2026-03-03T09:03:38Z');
INSERT INTO operation VALUES(176,'do',NULL,'{"feature":"settings","what":{"code":"removed_avoided_week","first_day":"2026-12-28","last_day":"2026-12-28"}}','2026-03-03T09:03:39Z');
INSERT INTO operation VALUES(177,'do',NULL,'{"feature":"settings","what":{"code":"added_bank_holiday","date":"2026-02-12"}}','2026-03-03T09:03:40Z');
INSERT INTO operation VALUES(178,'do',NULL,'{"feature":"today","what":{"code":"told","course_id":1,"about":"cannot_reach","participant_id":4,"people":1}}','2026-03-03T09:03:42Z');
INSERT INTO operation VALUES(179,'do',NULL,'{"feature":"bookings","what":{"code":"made","participant_id":19,"course_id":1,"state":"applied","new_person":true,"start_session":1}}','2026-03-03T09:03:44Z');
INSERT INTO operation VALUES(180,'do',NULL,'{"feature":"participants","what":{"code":"edited","participant_id":3}}','2026-03-03T09:03:45Z');
INSERT INTO operation VALUES(181,'do',NULL,'{"feature":"applications","what":{"code":"pasted","course_id":1,"state":"booked","added":2,"updated":0}}','2026-03-03T09:03:48Z');
INSERT INTO operation VALUES(183,'do',NULL,'{"feature":"bookings","what":{"code":"made","participant_id":5,"course_id":2,"state":"applied","new_person":false,"start_session":1}}','2026-03-03T09:03:50Z');
INSERT INTO operation VALUES(185,'do',NULL,'{"feature":"bookings","what":{"code":"state_set","participant_id":5,"count":1,"state":"booked","start_session":1}}','2026-03-03T09:03:52Z');
INSERT INTO operation VALUES(186,'do',NULL,'{"feature":"bookings","what":{"code":"fee_set","participant_id":5,"fee_pence":25400}}','2026-03-03T09:03:55Z');
INSERT INTO operation VALUES(187,'do',NULL,'{"feature":"bookings","what":{"code":"payer_set","participant_id":3,"employer":false,"due_on":"2026-03-28"}}','2026-03-03T09:03:56Z');
INSERT INTO operation VALUES(188,'do',NULL,'{"feature":"bookings","what":{"code":"moved","participant_id":2,"from":1,"to":3,"state":"applied","paid_pence":20000,"marks":3,"start_session":1}}','2026-03-03T09:03:57Z');
INSERT INTO operation VALUES(189,'do',NULL,'{"feature":"bookings","what":{"code":"requirement_set","participant_id":null,"count":2,"requirement_id":2,"position":1,"met":true}}','2026-03-03T09:03:58Z');
INSERT INTO operation VALUES(190,'do',NULL,'{"feature":"bookings","what":{"code":"start_session_set","participant_id":1,"session_number":2}}','2026-03-03T09:03:59Z');
INSERT INTO operation VALUES(191,'do',NULL,'{"feature":"courses","what":{"code":"course_created","course_id":6,"sessions":6}}','2026-03-03T09:04:00Z');
INSERT INTO operation VALUES(192,'do',NULL,'{"feature":"courses","what":{"code":"course_changed","course_id":1}}','2026-03-03T09:04:01Z');
INSERT INTO operation VALUES(193,'do',NULL,'{"feature":"courses","what":{"code":"course_archived","course_id":1}}','2026-03-03T09:04:02Z');
INSERT INTO operation VALUES(194,'do',NULL,'{"feature":"courses","what":{"code":"course_brought_back","course_id":1}}','2026-03-03T09:04:03Z');
INSERT INTO operation VALUES(195,'do',NULL,'{"feature":"courses","what":{"code":"session_added","course_id":1,"number":11,"date":"2026-07-16"}}','2026-03-03T09:04:04Z');
INSERT INTO operation VALUES(196,'do',NULL,'{"feature":"courses","what":{"code":"session_moved","session_id":6,"date":"2026-04-13","starts_at":"09:00","ends_at":"17:00"}}','2026-03-03T09:04:05Z');
INSERT INTO operation VALUES(197,'do',NULL,'{"feature":"courses","what":{"code":"session_cancelled","session_id":5,"left":9,"threshold":3}}','2026-03-03T09:04:06Z');
INSERT INTO operation VALUES(198,'do',NULL,'{"feature":"courses","what":{"code":"requirement_added","course_id":1}}','2026-03-03T09:04:08Z');
INSERT INTO operation VALUES(199,'do',NULL,'{"feature":"courses","what":{"code":"requirement_reworded","course_id":1}}','2026-03-03T09:04:09Z');
INSERT INTO operation VALUES(200,'do',NULL,'{"feature":"courses","what":{"code":"requirement_removed","course_id":1,"met_by":2}}','2026-03-03T09:04:10Z');
INSERT INTO operation VALUES(201,'do',NULL,'{"feature":"courses","what":{"code":"programme_changed","programme_id":1}}','2026-03-03T09:04:11Z');
INSERT INTO operation VALUES(202,'do',NULL,'{"feature":"register","what":{"code":"marked_several","present":0,"part":2,"apologies":1,"absent":0,"unmarked":0,"cells":{"people":3,"participant_id":null,"sessions":1,"session_id":3}}}','2026-03-03T09:04:12Z');
INSERT INTO operation VALUES(203,'do',NULL,'{"feature":"register","what":{"code":"wrote_note","removed":false,"cells":{"people":1,"participant_id":3,"sessions":1,"session_id":5}}}','2026-03-03T09:04:15Z');
INSERT INTO operation VALUES(205,'do',NULL,'{"feature":"follow_ups","what":{"code":"scheduled","programme_id":1,"sessions":[48],"people":4}}','2026-03-03T09:04:18Z');
INSERT INTO operation VALUES(206,'do',NULL,'{"feature":"follow_ups","what":{"code":"cancelled","session_id":7}}','2026-03-03T09:04:20Z');
INSERT INTO operation VALUES(207,'do',NULL,'{"feature":"follow_ups","what":{"code":"reinstated","session_id":8}}','2026-03-03T09:04:21Z');
INSERT INTO operation VALUES(209,'do',NULL,'{"feature":"follow_ups","what":{"code":"replied","whom":{"one_person":2,"people":1,"one_session":7,"sessions":1},"reply":"not_coming"}}','2026-03-03T09:04:24Z');
INSERT INTO operation VALUES(210,'do',NULL,'{"feature":"follow_ups","what":{"code":"recorded_earlier_graduate","programme_id":1,"participant_id":5}}','2026-03-03T09:04:25Z');
INSERT INTO operation VALUES(211,'do',NULL,'{"feature":"facilitators","what":{"code":"facilitator_added","facilitator_id":14}}','2026-03-03T09:04:27Z');
INSERT INTO operation VALUES(212,'do',NULL,'{"feature":"facilitators","what":{"code":"facilitator_changed","facilitator_id":2}}','2026-03-03T09:04:28Z');
INSERT INTO operation VALUES(213,'do',NULL,'{"feature":"facilitators","what":{"code":"absence_added","facilitator_id":1,"first_day":"2026-07-16","last_day":"2026-07-16"}}','2026-03-03T09:04:30Z');
INSERT INTO operation VALUES(214,'do',NULL,'{"feature":"settings","what":{"code":"changed_centre","name":true,"email":false,"minimum_minutes":15,"offer_reply_days":0,"payment_days":4}}','2026-03-03T09:04:32Z');
INSERT INTO operation VALUES(215,'do',NULL,'{"feature":"settings","what":{"code":"added_avoided_week","first_day":"2026-10-26","last_day":"2026-10-26"}}','2026-03-03T09:04:33Z');
INSERT INTO operation VALUES(216,'do',NULL,'{"feature":"settings","what":{"code":"removed_avoided_week","first_day":"2026-07-16","last_day":"2026-07-16"}}','2026-03-03T09:04:34Z');
INSERT INTO operation VALUES(217,'do',NULL,'{"feature":"settings","what":{"code":"added_bank_holiday","date":"2026-04-12"}}','2026-03-03T09:04:35Z');
INSERT INTO operation VALUES(218,'do',NULL,'{"feature":"settings","what":{"code":"removed_bank_holiday","date":"2026-02-17"}}','2026-03-03T09:04:36Z');
INSERT INTO operation VALUES(219,'do',NULL,'{"feature":"participants","what":{"code":"added","participant_id":22}}','2026-03-03T09:04:39Z');
INSERT INTO operation VALUES(220,'do',NULL,'{"feature":"participants","what":{"code":"edited","participant_id":2}}','2026-03-03T09:04:40Z');
INSERT INTO operation VALUES(221,'do',NULL,'{"feature":"applications","what":{"code":"pasted","course_id":1,"state":"waiting_list","added":2,"updated":0}}','2026-03-03T09:04:43Z');
INSERT INTO operation VALUES(222,'do',NULL,'{"feature":"participants","what":{"code":"access_needs_saved","participant_id":5}}','2026-03-03T09:04:44Z');
INSERT INTO operation VALUES(223,'do',NULL,'{"feature":"bookings","what":{"code":"made","participant_id":13,"course_id":6,"state":"waiting_list","new_person":false,"start_session":1}}','2026-03-03T09:04:45Z');
INSERT INTO operation VALUES(224,'do',NULL,'{"feature":"bookings","what":{"code":"state_set","participant_id":null,"count":2,"state":"withdrawn","start_session":1}}','2026-03-03T09:04:46Z');
INSERT INTO operation VALUES(225,'do',NULL,'{"feature":"bookings","what":{"code":"paid_in_full","course_id":1,"count":1,"amount_pence":5400}}','2026-03-03T09:04:49Z');
INSERT INTO operation VALUES(226,'do',NULL,'{"feature":"bookings","what":{"code":"fee_set","participant_id":2,"fee_pence":5600}}','2026-03-03T09:04:50Z');
INSERT INTO operation VALUES(227,'do',NULL,'{"feature":"bookings","what":{"code":"payer_set","participant_id":3,"employer":true,"due_on":"2026-03-12"}}','2026-03-03T09:04:51Z');
INSERT INTO operation VALUES(229,'do',NULL,'{"feature":"bookings","what":{"code":"start_session_set","participant_id":3,"session_number":5}}','2026-03-03T09:04:54Z');
INSERT INTO operation VALUES(230,'do',NULL,'{"feature":"courses","what":{"code":"course_created","course_id":7,"sessions":6}}','2026-03-03T09:04:55Z');
INSERT INTO operation VALUES(231,'do',NULL,'{"feature":"courses","what":{"code":"course_changed","course_id":1}}','2026-03-03T09:04:56Z');
INSERT INTO operation VALUES(232,'do',NULL,'{"feature":"courses","what":{"code":"course_archived","course_id":1}}','2026-03-03T09:04:57Z');
INSERT INTO operation VALUES(233,'do',NULL,'{"feature":"courses","what":{"code":"course_brought_back","course_id":1}}','2026-03-03T09:04:58Z');
INSERT INTO operation VALUES(234,'do',NULL,'{"feature":"courses","what":{"code":"session_added","course_id":1,"number":12,"date":"2026-12-28"}}','2026-03-03T09:04:59Z');
INSERT INTO operation VALUES(235,'do',NULL,'{"feature":"courses","what":{"code":"session_moved","session_id":6,"date":"2026-05-04","starts_at":"09:00","ends_at":"17:00"}}','2026-03-03T09:05:00Z');
INSERT INTO operation VALUES(236,'do',NULL,'{"feature":"courses","what":{"code":"session_cancelled","session_id":1,"left":9,"threshold":4}}','2026-03-03T09:05:01Z');
INSERT INTO operation VALUES(237,'do',NULL,'{"feature":"courses","what":{"code":"session_reinstated","session_id":1}}','2026-03-03T09:05:02Z');
INSERT INTO operation VALUES(238,'do',NULL,'{"feature":"courses","what":{"code":"requirement_added","course_id":1}}','2026-03-03T09:05:03Z');
INSERT INTO operation VALUES(239,'do',NULL,'{"feature":"courses","what":{"code":"programme_changed","programme_id":1}}','2026-03-03T09:05:06Z');
INSERT INTO operation VALUES(240,'do',NULL,'{"feature":"register","what":{"code":"marked_several","present":0,"part":0,"apologies":1,"absent":1,"unmarked":0,"cells":{"people":2,"participant_id":null,"sessions":1,"session_id":2}}}','2026-03-03T09:05:07Z');
INSERT INTO operation VALUES(241,'do',NULL,'{"feature":"register","what":{"code":"marked","mark":{"kind":"present"},"cells":{"people":3,"participant_id":null,"sessions":1,"session_id":3}}}','2026-03-03T09:05:09Z');
INSERT INTO operation VALUES(242,'do',NULL,'{"feature":"register","what":{"code":"wrote_note","removed":false,"cells":{"people":1,"participant_id":2,"sessions":1,"session_id":1}}}','2026-03-03T09:05:10Z');
INSERT INTO operation VALUES(243,'do',NULL,'{"feature":"register","what":{"code":"set_by_hand","set":"does_not_count","cells":{"people":1,"participant_id":4,"sessions":1,"session_id":2}}}','2026-03-03T09:05:11Z');
INSERT INTO operation VALUES(244,'do',NULL,'{"feature":"register","what":{"code":"cleared_set_by_hand","cells":{"people":1,"participant_id":4,"sessions":1,"session_id":6}}}','2026-03-03T09:05:12Z');
INSERT INTO operation VALUES(245,'do',NULL,'{"feature":"follow_ups","what":{"code":"scheduled","programme_id":1,"sessions":[56],"people":4}}','2026-03-03T09:05:13Z');
INSERT INTO operation VALUES(246,'do',NULL,'{"feature":"follow_ups","what":{"code":"cancelled","session_id":8}}','2026-03-03T09:05:15Z');
INSERT INTO operation VALUES(247,'do',NULL,'{"feature":"follow_ups","what":{"code":"reinstated","session_id":8}}','2026-03-03T09:05:16Z');
INSERT INTO operation VALUES(248,'do',NULL,'{"feature":"follow_ups","what":{"code":"invited","whom":{"one_person":null,"people":5,"one_session":8,"sessions":1}}}','2026-03-03T09:05:17Z');
INSERT INTO operation VALUES(250,'do',NULL,'{"feature":"follow_ups","what":{"code":"recorded_earlier_graduate","programme_id":1,"participant_id":5}}','2026-03-03T09:05:20Z');
INSERT INTO operation VALUES(251,'do',NULL,'{"feature":"facilitators","what":{"code":"facilitator_added","facilitator_id":16}}','2026-03-03T09:05:22Z');
INSERT INTO operation VALUES(252,'do',NULL,'{"feature":"facilitators","what":{"code":"facilitator_changed","facilitator_id":2}}','2026-03-03T09:05:23Z');
INSERT INTO operation VALUES(253,'do',NULL,'{"feature":"facilitators","what":{"code":"absence_added","facilitator_id":2,"first_day":"2026-12-28","last_day":"2026-12-28"}}','2026-03-03T09:05:25Z');
INSERT INTO operation VALUES(254,'do',NULL,'{"feature":"settings","what":{"code":"changed_centre","name":true,"email":false,"minimum_minutes":60,"offer_reply_days":null,"payment_days":12}}','2026-03-03T09:05:27Z');
INSERT INTO operation VALUES(255,'do',NULL,'{"feature":"settings","what":{"code":"added_avoided_week","first_day":"2026-06-08","last_day":"2026-06-08"}}','2026-03-03T09:05:28Z');
INSERT INTO operation VALUES(256,'do',NULL,'{"feature":"settings","what":{"code":"added_bank_holiday","date":"2026-07-18"}}','2026-03-03T09:05:30Z');
INSERT INTO operation VALUES(257,'undo',256,'{"feature":"settings","what":{"code":"added_bank_holiday","date":"2026-07-18"}}','2026-03-03T09:05:34Z');
INSERT INTO operation VALUES(258,'undo',255,'{"feature":"settings","what":{"code":"added_avoided_week","first_day":"2026-06-08","last_day":"2026-06-08"}}','2026-03-03T09:05:35Z');
INSERT INTO operation VALUES(259,'redo',255,'{"feature":"settings","what":{"code":"added_avoided_week","first_day":"2026-06-08","last_day":"2026-06-08"}}','2026-03-03T09:05:36Z');
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
INSERT INTO change VALUES(36,2,'booking',1,1,1,NULL,'{"id":1,"uid":"e5d289a9-7f03-5443-b1ab-638379663732","participant_id":1,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(37,2,'booking_event',1,1,1,NULL,'{"id":1,"booking_id":1,"state":"booked","on_date":"2026-01-12","reason":"","over_capacity":0}');
INSERT INTO change VALUES(38,3,'participant',2,2,NULL,NULL,'{"id":2,"uid":"9194be87-d770-5ed9-9434-e3e8d15b91d0","first_name":"Tom","last_name":"Ashworth","phone":"","organisation":"","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"tom ashworth","sort_key":"ashworth\ttom","is_sample":0}');
INSERT INTO change VALUES(39,3,'booking',2,2,1,NULL,'{"id":2,"uid":"d7b4b242-ad42-5c58-af85-756422b61924","participant_id":2,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(40,3,'booking_event',2,2,1,NULL,'{"id":2,"booking_id":2,"state":"booked","on_date":"2026-01-12","reason":"","over_capacity":0}');
INSERT INTO change VALUES(41,4,'participant',3,3,NULL,NULL,'{"id":3,"uid":"04860588-6fd9-5a9e-8009-579fb7e3e0bc","first_name":"Bea","last_name":"Bright","phone":"","organisation":"","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"bea bright","sort_key":"bright\tbea","is_sample":0}');
INSERT INTO change VALUES(42,4,'booking',3,3,1,NULL,'{"id":3,"uid":"e9a4e1be-c39d-5dae-9aa0-94b2d14cb6f0","participant_id":3,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(43,4,'booking_event',3,3,1,NULL,'{"id":3,"booking_id":3,"state":"booked","on_date":"2026-01-12","reason":"","over_capacity":0}');
INSERT INTO change VALUES(44,5,'participant',4,4,NULL,NULL,'{"id":4,"uid":"596cf9d9-a653-583c-8753-d4f51b95e679","first_name":"Rowan","last_name":"Castle","phone":"","organisation":"","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"rowan castle","sort_key":"castle\trowan","is_sample":0}');
INSERT INTO change VALUES(45,5,'booking',4,4,1,NULL,'{"id":4,"uid":"913c7e7f-23b4-5e9c-b6e4-0cc688b1320a","participant_id":4,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(46,5,'booking_event',4,4,1,NULL,'{"id":4,"booking_id":4,"state":"booked","on_date":"2026-01-12","reason":"","over_capacity":0}');
INSERT INTO change VALUES(47,6,'participant',5,5,NULL,NULL,'{"id":5,"uid":"b4a79ea6-f26c-5c04-a3fd-692a57dc26a5","first_name":"Nia","last_name":"Evans","phone":"","organisation":"","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"nia evans","sort_key":"evans\tnia","is_sample":0}');
INSERT INTO change VALUES(48,6,'booking',5,5,1,NULL,'{"id":5,"uid":"0d488d0a-0b48-50cc-909b-e483157e50bf","participant_id":5,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(49,6,'booking_event',5,5,1,NULL,'{"id":5,"booking_id":5,"state":"booked","on_date":"2026-01-12","reason":"","over_capacity":0}');
INSERT INTO change VALUES(50,7,'participant',6,6,NULL,NULL,'{"id":6,"uid":"61deda6a-f5cc-57a0-8d84-d8bed07dc6d9","first_name":"Idris","last_name":"Jones","phone":"","organisation":"","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"idris jones","sort_key":"jones\tidris","is_sample":0}');
INSERT INTO change VALUES(51,7,'booking',6,6,1,NULL,'{"id":6,"uid":"2d772f3b-5ee6-52ac-874a-c1c875cd1973","participant_id":6,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(52,7,'booking_event',6,6,1,NULL,'{"id":6,"booking_id":6,"state":"booked","on_date":"2026-01-12","reason":"","over_capacity":0}');
INSERT INTO change VALUES(53,8,'session',7,NULL,NULL,NULL,'{"id":7,"uid":"77bc1102-3383-58da-ba81-538bfd58ceda","course_id":null,"programme_id":1,"number":1,"state":"planned","cancelled_reason":"","local_date":"2026-04-13","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"Łucja 0","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(54,8,'session_facilitator',13,NULL,NULL,NULL,'{"id":13,"session_id":7,"facilitator_id":1}');
INSERT INTO change VALUES(55,8,'invitee',1,1,NULL,NULL,'{"id":1,"session_id":7,"participant_id":1,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(56,9,'session',8,NULL,NULL,NULL,'{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-06-08","starts_at":"16:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"O’Neill 1","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(57,9,'session_facilitator',14,NULL,NULL,NULL,'{"id":14,"session_id":8,"facilitator_id":1}');
INSERT INTO change VALUES(58,9,'invitee',2,2,NULL,NULL,'{"id":2,"session_id":8,"participant_id":2,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(59,9,'invitee',3,3,NULL,NULL,'{"id":3,"session_id":8,"participant_id":3,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(60,10,'added_bank_holiday',1,NULL,NULL,NULL,'{"id":1,"local_date":"2026-03-09","title":"On the day of session 5"}');
INSERT INTO change VALUES(61,11,'participant',7,7,NULL,NULL,'{"id":7,"uid":"d61af95d-235d-5888-a09b-6631fd8925f7","first_name":"=1+1 4 O’Neill","last_name":"14","phone":"","organisation":"","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"=1+1 4 o''neill 14\np46.1@example.org","sort_key":"14\t=1+1 4 o''neill","is_sample":0}');
INSERT INTO change VALUES(62,11,'participant_email',1,7,NULL,NULL,'{"id":1,"participant_id":7,"email":"p46.1@example.org","folded":"p46.1@example.org","is_main":1}');
INSERT INTO change VALUES(63,12,'participant',6,6,NULL,'{"id":6,"uid":"61deda6a-f5cc-57a0-8d84-d8bed07dc6d9","first_name":"Idris","last_name":"Jones","phone":"","organisation":"","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"idris jones","sort_key":"jones\tidris","is_sample":0}','{"id":6,"uid":"61deda6a-f5cc-57a0-8d84-d8bed07dc6d9","first_name":"Łucja 11","last_name":"Castle","phone":"","organisation":"😀 مريم 1","job_title":"","leadership_role_confirmed_on":null,"notes":"Łucja 11","search_text":"lucja 11 castle\ngrinning mrym 1\na169050143@example.org\nb428069208@example.org","sort_key":"castle\tlucja 11","is_sample":0}');
INSERT INTO change VALUES(64,12,'participant_email',2,6,NULL,NULL,'{"id":2,"participant_id":6,"email":"a169050143@example.org","folded":"a169050143@example.org","is_main":1}');
INSERT INTO change VALUES(65,12,'participant_email',3,6,NULL,NULL,'{"id":3,"participant_id":6,"email":"b428069208@example.org","folded":"b428069208@example.org","is_main":0}');
INSERT INTO change VALUES(66,13,'participant_email',1,3,NULL,'{"id":1,"participant_id":7,"email":"p46.1@example.org","folded":"p46.1@example.org","is_main":1}','{"id":1,"participant_id":3,"email":"p46.1@example.org","folded":"p46.1@example.org","is_main":0}');
INSERT INTO change VALUES(67,13,'participant_email',1,3,NULL,'{"id":1,"participant_id":3,"email":"p46.1@example.org","folded":"p46.1@example.org","is_main":0}','{"id":1,"participant_id":3,"email":"p46.1@example.org","folded":"p46.1@example.org","is_main":1}');
INSERT INTO change VALUES(68,13,'participant',3,3,NULL,'{"id":3,"uid":"04860588-6fd9-5a9e-8009-579fb7e3e0bc","first_name":"Bea","last_name":"Bright","phone":"","organisation":"","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"bea bright","sort_key":"bright\tbea","is_sample":0}','{"id":3,"uid":"04860588-6fd9-5a9e-8009-579fb7e3e0bc","first_name":"=1+1 4 O’Neill","last_name":"14","phone":"","organisation":"","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"=1+1 4 o''neill 14\np46.1@example.org","sort_key":"14\t=1+1 4 o''neill","is_sample":0}');
INSERT INTO change VALUES(69,13,'merged_participant',1,3,NULL,NULL,'{"id":1,"participant_id":3,"was_id":7,"was_uid":"d61af95d-235d-5888-a09b-6631fd8925f7"}');
INSERT INTO change VALUES(70,13,'participant',7,7,NULL,'{"id":7,"uid":"d61af95d-235d-5888-a09b-6631fd8925f7","first_name":"=1+1 4 O’Neill","last_name":"14","phone":"","organisation":"","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"=1+1 4 o''neill 14\np46.1@example.org","sort_key":"14\t=1+1 4 o''neill","is_sample":0}',NULL);
INSERT INTO change VALUES(71,14,'participant',8,8,NULL,NULL,'{"id":8,"uid":"aa977ced-75c0-53a6-bd12-fdb07ae4b7e7","first_name":"O’Neill","last_name":"5","phone":"","organisation":"Łucja 4","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"o''neill 5\nlucja 4\nq33@example.org","sort_key":"5\to''neill","is_sample":0}');
INSERT INTO change VALUES(72,14,'participant_email',4,8,NULL,NULL,'{"id":4,"participant_id":8,"email":"q33@example.org","folded":"q33@example.org","is_main":1}');
INSERT INTO change VALUES(73,14,'booking',7,8,1,NULL,'{"id":7,"uid":"44a7413c-eef5-5a8c-8580-1a736db46f14","participant_id":8,"course_id":1,"state":"waiting_list","state_since":"2026-02-02","applied_on":"2026-02-02","booked_on":null,"start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":null,"payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(74,14,'booking_event',7,8,1,NULL,'{"id":7,"booking_id":7,"state":"waiting_list","on_date":"2026-02-02","reason":"","over_capacity":0}');
INSERT INTO change VALUES(75,14,'participant',9,9,NULL,NULL,'{"id":9,"uid":"06bb7b03-e978-5e58-89b5-7d6504c35c10","first_name":"Łucja 4 O’Neill","last_name":"5","phone":"","organisation":"Ash Hospice","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"lucja 4 o''neill 5\nash hospice\np3.22@example.org","sort_key":"5\tlucja 4 o''neill","is_sample":0}');
INSERT INTO change VALUES(76,14,'participant_email',5,9,NULL,NULL,'{"id":5,"participant_id":9,"email":"p3.22@example.org","folded":"p3.22@example.org","is_main":1}');
INSERT INTO change VALUES(77,14,'booking',8,9,1,NULL,'{"id":8,"uid":"46a7cf6e-cbd9-5a56-b449-dc9a060f51bd","participant_id":9,"course_id":1,"state":"waiting_list","state_since":"2026-02-02","applied_on":"2026-02-02","booked_on":null,"start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":null,"payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(78,14,'booking_event',8,9,1,NULL,'{"id":8,"booking_id":8,"state":"waiting_list","on_date":"2026-02-02","reason":"","over_capacity":0}');
INSERT INTO change VALUES(79,15,'access_needs',1,1,NULL,NULL,'{"id":1,"participant_id":1,"needs":"Step-free"}');
INSERT INTO change VALUES(80,16,'booking',6,6,1,'{"id":6,"uid":"2d772f3b-5ee6-52ac-874a-c1c875cd1973","participant_id":6,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}','{"id":6,"uid":"2d772f3b-5ee6-52ac-874a-c1c875cd1973","participant_id":6,"course_id":1,"state":"booked","state_since":"2026-02-20","applied_on":"2026-02-20","booked_on":"2026-02-20","start_session_number":3,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-03-22","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(81,16,'booking_event',9,6,1,NULL,'{"id":9,"booking_id":6,"state":"booked","on_date":"2026-02-20","reason":"","over_capacity":0}');
INSERT INTO change VALUES(82,17,'payment',1,3,1,NULL,'{"id":1,"uid":"7c90e2d7-b01a-5e01-91ae-97aca5ae88cf","booking_id":3,"kind":"payment","amount_pence":1884,"paid_on":"2026-02-03","method":"O’Neill 3","notes":""}');
INSERT INTO change VALUES(83,18,'payment',2,2,1,NULL,'{"id":2,"uid":"5a39c74c-15fa-5d89-a8df-c740897e601e","booking_id":2,"kind":"payment","amount_pence":20000,"paid_on":"2026-02-03","method":"O’Neill 8","notes":""}');
INSERT INTO change VALUES(84,18,'payment',3,6,1,NULL,'{"id":3,"uid":"1bef82aa-276b-59fd-8ae5-8e9c5079e606","booking_id":6,"kind":"payment","amount_pence":20000,"paid_on":"2026-02-03","method":"O’Neill 8","notes":""}');
INSERT INTO change VALUES(85,19,'booking',2,2,1,'{"id":2,"uid":"d7b4b242-ad42-5c58-af85-756422b61924","participant_id":2,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}','{"id":2,"uid":"d7b4b242-ad42-5c58-af85-756422b61924","participant_id":2,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":9900,"fee_reason":"O’Neill 11","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(86,20,'booking',3,3,1,'{"id":3,"uid":"e9a4e1be-c39d-5dae-9aa0-94b2d14cb6f0","participant_id":3,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}','{"id":3,"uid":"e9a4e1be-c39d-5dae-9aa0-94b2d14cb6f0","participant_id":3,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"employer","payer_name":"''; drop table 10","purchase_order":"''; drop table 5","invoice_number":"INV-38","moved_from_id":null}');
INSERT INTO change VALUES(87,20,'booking',3,3,1,'{"id":3,"uid":"e9a4e1be-c39d-5dae-9aa0-94b2d14cb6f0","participant_id":3,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"employer","payer_name":"''; drop table 10","purchase_order":"''; drop table 5","invoice_number":"INV-38","moved_from_id":null}','{"id":3,"uid":"e9a4e1be-c39d-5dae-9aa0-94b2d14cb6f0","participant_id":3,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-03-07","payer":"employer","payer_name":"''; drop table 10","purchase_order":"''; drop table 5","invoice_number":"INV-38","moved_from_id":null}');
INSERT INTO change VALUES(88,21,'requirement_met',1,1,1,NULL,'{"id":1,"booking_id":1,"requirement_id":5,"met_on":"2026-02-01"}');
INSERT INTO change VALUES(89,21,'requirement_met',2,2,1,NULL,'{"id":2,"booking_id":2,"requirement_id":5,"met_on":"2026-02-01"}');
INSERT INTO change VALUES(90,22,'booking',1,1,1,'{"id":1,"uid":"e5d289a9-7f03-5443-b1ab-638379663732","participant_id":1,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}','{"id":1,"uid":"e5d289a9-7f03-5443-b1ab-638379663732","participant_id":1,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":4,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(91,23,'course',2,NULL,2,NULL,'{"id":2,"uid":"76282e7b-799c-584a-9194-c76a41f225de","programme_id":1,"title":"Cohort Łucja 12","capacity":24,"fee_pence":20000,"zoom_link":"https://zoom.example.org/j/700900","certificate_threshold":4,"minimum_minutes":90,"notes":"","archived_on":null}');
INSERT INTO change VALUES(92,23,'requirement',6,NULL,2,NULL,'{"id":6,"course_id":2,"position":1,"requirement":"Able to attend all six sessions"}');
INSERT INTO change VALUES(93,23,'requirement',7,NULL,2,NULL,'{"id":7,"course_id":2,"position":2,"requirement":"Zoom in a private space, camera on throughout"}');
INSERT INTO change VALUES(94,23,'requirement',8,NULL,2,NULL,'{"id":8,"course_id":2,"position":3,"requirement":"Guidelines read before session 1"}');
INSERT INTO change VALUES(95,23,'requirement',9,NULL,2,NULL,'{"id":9,"course_id":2,"position":4,"requirement":"Equipment checked with the Zoom link"}');
INSERT INTO change VALUES(96,23,'requirement',10,NULL,2,NULL,'{"id":10,"course_id":2,"position":5,"requirement":"Leadership role in health or social care"}');
INSERT INTO change VALUES(97,23,'course_facilitator',3,NULL,2,NULL,'{"id":3,"course_id":2,"facilitator_id":1}');
INSERT INTO change VALUES(98,23,'course_facilitator',4,NULL,2,NULL,'{"id":4,"course_id":2,"facilitator_id":2}');
INSERT INTO change VALUES(99,23,'session',9,NULL,2,NULL,'{"id":9,"uid":"51d4997a-d10b-5a1c-b74a-989ff5e6ea0f","course_id":2,"programme_id":null,"number":1,"state":"planned","cancelled_reason":"","local_date":"2026-12-28","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(100,23,'session_facilitator',15,NULL,2,NULL,'{"id":15,"session_id":9,"facilitator_id":1}');
INSERT INTO change VALUES(101,23,'session_facilitator',16,NULL,2,NULL,'{"id":16,"session_id":9,"facilitator_id":2}');
INSERT INTO change VALUES(102,23,'session',10,NULL,2,NULL,'{"id":10,"uid":"2fb0d5d4-ff3c-5547-bbc2-b81662aa0b02","course_id":2,"programme_id":null,"number":2,"state":"planned","cancelled_reason":"","local_date":"2027-01-04","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(103,23,'session_facilitator',17,NULL,2,NULL,'{"id":17,"session_id":10,"facilitator_id":1}');
INSERT INTO change VALUES(104,23,'session_facilitator',18,NULL,2,NULL,'{"id":18,"session_id":10,"facilitator_id":2}');
INSERT INTO change VALUES(105,23,'session',11,NULL,2,NULL,'{"id":11,"uid":"94173d07-a250-582f-afc7-fdfc6634a1aa","course_id":2,"programme_id":null,"number":3,"state":"planned","cancelled_reason":"","local_date":"2027-01-11","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(106,23,'session_facilitator',19,NULL,2,NULL,'{"id":19,"session_id":11,"facilitator_id":1}');
INSERT INTO change VALUES(107,23,'session_facilitator',20,NULL,2,NULL,'{"id":20,"session_id":11,"facilitator_id":2}');
INSERT INTO change VALUES(108,23,'session',12,NULL,2,NULL,'{"id":12,"uid":"906dd34e-d54e-5233-9fd0-54f90ea330ab","course_id":2,"programme_id":null,"number":4,"state":"planned","cancelled_reason":"","local_date":"2027-01-18","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(109,23,'session_facilitator',21,NULL,2,NULL,'{"id":21,"session_id":12,"facilitator_id":1}');
INSERT INTO change VALUES(110,23,'session_facilitator',22,NULL,2,NULL,'{"id":22,"session_id":12,"facilitator_id":2}');
INSERT INTO change VALUES(111,23,'session',13,NULL,2,NULL,'{"id":13,"uid":"f4eb9766-c8d2-5543-9133-b451a1935506","course_id":2,"programme_id":null,"number":5,"state":"planned","cancelled_reason":"","local_date":"2027-01-25","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(112,23,'session_facilitator',23,NULL,2,NULL,'{"id":23,"session_id":13,"facilitator_id":1}');
INSERT INTO change VALUES(113,23,'session_facilitator',24,NULL,2,NULL,'{"id":24,"session_id":13,"facilitator_id":2}');
INSERT INTO change VALUES(114,23,'session',14,NULL,2,NULL,'{"id":14,"uid":"727905d8-68ef-5105-9218-f253f8425935","course_id":2,"programme_id":null,"number":6,"state":"planned","cancelled_reason":"","local_date":"2027-02-01","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(115,23,'session_facilitator',25,NULL,2,NULL,'{"id":25,"session_id":14,"facilitator_id":1}');
INSERT INTO change VALUES(116,23,'session_facilitator',26,NULL,2,NULL,'{"id":26,"session_id":14,"facilitator_id":2}');
INSERT INTO change VALUES(117,24,'facilitator',3,NULL,NULL,NULL,'{"id":3,"uid":"ad9d4144-e6ab-5cf1-a35a-735c867feecc","name":"O’Neill 13","email":"","is_sample":0}');
INSERT INTO change VALUES(118,24,'course',1,NULL,1,'{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"Compassionate Leadership, spring 2026","capacity":24,"fee_pence":20000,"zoom_link":"https://zoom.example.org/j/700900","certificate_threshold":4,"minimum_minutes":90,"notes":"","archived_on":null}','{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"O’Neill 13","capacity":23,"fee_pence":15000,"zoom_link":"","certificate_threshold":2,"minimum_minutes":43,"notes":"😀 مريم 9","archived_on":null}');
INSERT INTO change VALUES(119,24,'course_facilitator',1,NULL,1,'{"id":1,"course_id":1,"facilitator_id":1}',NULL);
INSERT INTO change VALUES(120,24,'course_facilitator',5,NULL,1,NULL,'{"id":5,"course_id":1,"facilitator_id":3}');
INSERT INTO change VALUES(121,24,'session_facilitator',9,NULL,1,'{"id":9,"session_id":5,"facilitator_id":1}',NULL);
INSERT INTO change VALUES(122,24,'session_facilitator',27,NULL,1,NULL,'{"id":27,"session_id":5,"facilitator_id":3}');
INSERT INTO change VALUES(123,24,'session_facilitator',11,NULL,1,'{"id":11,"session_id":6,"facilitator_id":1}',NULL);
INSERT INTO change VALUES(124,24,'session_facilitator',28,NULL,1,NULL,'{"id":28,"session_id":6,"facilitator_id":3}');
INSERT INTO change VALUES(125,25,'course',1,NULL,1,'{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"O’Neill 13","capacity":23,"fee_pence":15000,"zoom_link":"","certificate_threshold":2,"minimum_minutes":43,"notes":"😀 مريم 9","archived_on":null}','{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"O’Neill 13","capacity":23,"fee_pence":15000,"zoom_link":"","certificate_threshold":2,"minimum_minutes":43,"notes":"😀 مريم 9","archived_on":"2026-03-03"}');
INSERT INTO change VALUES(126,26,'course',1,NULL,1,'{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"O’Neill 13","capacity":23,"fee_pence":15000,"zoom_link":"","certificate_threshold":2,"minimum_minutes":43,"notes":"😀 مريم 9","archived_on":"2026-03-03"}','{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"O’Neill 13","capacity":23,"fee_pence":15000,"zoom_link":"","certificate_threshold":2,"minimum_minutes":43,"notes":"😀 مريم 9","archived_on":null}');
INSERT INTO change VALUES(127,27,'session',15,NULL,1,NULL,'{"id":15,"uid":"5da008c6-bcca-5b63-8664-e7a76d5b58b0","course_id":1,"programme_id":null,"number":7,"state":"planned","cancelled_reason":"","local_date":"2026-06-08","starts_at":"10:00","ends_at":"17:00","break_minutes":10,"zone":"Europe/London","zoom_link":"","title":"''; drop table 0","notes":"=1+1 2","calendar_sequence":0}');
INSERT INTO change VALUES(128,27,'session_facilitator',29,NULL,1,NULL,'{"id":29,"session_id":15,"facilitator_id":1}');
INSERT INTO change VALUES(129,28,'session',5,NULL,1,'{"id":5,"uid":"53b12f93-0297-5ae8-81ed-1aab3f5796fe","course_id":1,"programme_id":null,"number":5,"state":"planned","cancelled_reason":"","local_date":"2026-03-09","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}','{"id":5,"uid":"53b12f93-0297-5ae8-81ed-1aab3f5796fe","course_id":1,"programme_id":null,"number":5,"state":"planned","cancelled_reason":"","local_date":"2026-07-16","starts_at":"10:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":1}');
INSERT INTO change VALUES(130,28,'session',5,NULL,1,'{"id":5,"uid":"53b12f93-0297-5ae8-81ed-1aab3f5796fe","course_id":1,"programme_id":null,"number":5,"state":"planned","cancelled_reason":"","local_date":"2026-07-16","starts_at":"10:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":1}','{"id":5,"uid":"53b12f93-0297-5ae8-81ed-1aab3f5796fe","course_id":1,"programme_id":null,"number":5,"state":"planned","cancelled_reason":"","local_date":"2026-07-16","starts_at":"10:00","ends_at":"17:00","break_minutes":10,"zone":"Europe/London","zoom_link":"","title":"<script> 2","notes":"=1+1 3","calendar_sequence":1}');
INSERT INTO change VALUES(131,28,'session_facilitator',10,NULL,1,'{"id":10,"session_id":5,"facilitator_id":2}',NULL);
INSERT INTO change VALUES(132,28,'session_facilitator',27,NULL,1,'{"id":27,"session_id":5,"facilitator_id":3}',NULL);
INSERT INTO change VALUES(133,28,'session_facilitator',30,NULL,1,NULL,'{"id":30,"session_id":5,"facilitator_id":1}');
INSERT INTO change VALUES(134,29,'session',2,NULL,1,'{"id":2,"uid":"d415ef39-0e01-5be4-a22a-cc9e0409db6d","course_id":1,"programme_id":null,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-02-16","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}','{"id":2,"uid":"d415ef39-0e01-5be4-a22a-cc9e0409db6d","course_id":1,"programme_id":null,"number":2,"state":"cancelled","cancelled_reason":"Łucja 14","local_date":"2026-02-16","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":1}');
INSERT INTO change VALUES(135,30,'session',2,NULL,1,'{"id":2,"uid":"d415ef39-0e01-5be4-a22a-cc9e0409db6d","course_id":1,"programme_id":null,"number":2,"state":"cancelled","cancelled_reason":"Łucja 14","local_date":"2026-02-16","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":1}','{"id":2,"uid":"d415ef39-0e01-5be4-a22a-cc9e0409db6d","course_id":1,"programme_id":null,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-02-16","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":2}');
INSERT INTO change VALUES(136,31,'requirement',11,NULL,1,NULL,'{"id":11,"course_id":1,"position":6,"requirement":"O’Neill 9"}');
INSERT INTO change VALUES(137,32,'requirement',3,NULL,1,'{"id":3,"course_id":1,"position":3,"requirement":"Guidelines read before session 1"}','{"id":3,"course_id":1,"position":3,"requirement":"Łucja 5"}');
INSERT INTO change VALUES(138,33,'requirement',1,NULL,1,'{"id":1,"course_id":1,"position":1,"requirement":"Able to attend all six sessions"}',NULL);
INSERT INTO change VALUES(139,34,'programme',1,NULL,NULL,'{"id":1,"uid":"98da7f6b-807c-576c-8c3b-446506aadd00","title":"Compassionate Leadership","session_count":6,"every_weeks":1,"starts_at":"15:00","ends_at":"17:00","capacity":24,"fee_pence":20000,"zoom_link":"https://zoom.example.org/j/700900","certificate_threshold":4,"minimum_minutes":90,"follow_up_starts_at":"15:00","follow_up_minutes":60,"is_sample":0}','{"id":1,"uid":"98da7f6b-807c-576c-8c3b-446506aadd00","title":"''; drop table 6","session_count":6,"every_weeks":1,"starts_at":"15:00","ends_at":"17:00","capacity":24,"fee_pence":20000,"zoom_link":"https://zoom.example.org/j/700900","certificate_threshold":4,"minimum_minutes":90,"follow_up_starts_at":"15:00","follow_up_minutes":60,"is_sample":0}');
INSERT INTO change VALUES(140,34,'programme_requirement',6,NULL,NULL,NULL,'{"id":6,"programme_id":1,"position":6,"requirement":"=1+1 3"}');
INSERT INTO change VALUES(141,35,'attendance',1,6,1,NULL,'{"id":1,"session_id":1,"participant_id":6,"mark":"part","minutes":95,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(142,36,'attendance',2,1,NULL,NULL,'{"id":2,"session_id":7,"participant_id":1,"mark":"absent","minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(143,37,'attendance',3,1,1,NULL,'{"id":3,"session_id":6,"participant_id":1,"mark":null,"minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":"Łucja 8"}');
INSERT INTO change VALUES(144,38,'attendance',4,6,1,NULL,'{"id":4,"session_id":2,"participant_id":6,"mark":null,"minutes":null,"source":"hand","set_by_hand":"does_not_count","set_by_hand_reason":"O’Neill 9","note":""}');
INSERT INTO change VALUES(145,40,'session',16,NULL,NULL,NULL,'{"id":16,"uid":"998ce2d4-06ee-50c7-a2d9-aa8193e8e3be","course_id":null,"programme_id":1,"number":3,"state":"planned","cancelled_reason":"","local_date":"2026-07-16","starts_at":"13:30","ends_at":"14:30","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"😀 مريم 15","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(146,40,'session_facilitator',31,NULL,NULL,NULL,'{"id":31,"session_id":16,"facilitator_id":2}');
INSERT INTO change VALUES(147,40,'invitee',4,4,NULL,NULL,'{"id":4,"session_id":16,"participant_id":4,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(148,40,'invitee',5,6,NULL,NULL,'{"id":5,"session_id":16,"participant_id":6,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(149,41,'session',8,NULL,NULL,'{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-06-08","starts_at":"16:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"O’Neill 1","notes":"","calendar_sequence":0}','{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-07-16","starts_at":"16:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"O’Neill 1","notes":"","calendar_sequence":1}');
INSERT INTO change VALUES(150,41,'session',8,NULL,NULL,'{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-07-16","starts_at":"16:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"O’Neill 1","notes":"","calendar_sequence":1}','{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-07-16","starts_at":"16:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"O’Neill 5","notes":"","calendar_sequence":1}');
INSERT INTO change VALUES(151,41,'session_facilitator',14,NULL,NULL,'{"id":14,"session_id":8,"facilitator_id":1}',NULL);
INSERT INTO change VALUES(152,41,'session_facilitator',32,NULL,NULL,NULL,'{"id":32,"session_id":8,"facilitator_id":2}');
INSERT INTO change VALUES(153,42,'session',7,NULL,NULL,'{"id":7,"uid":"77bc1102-3383-58da-ba81-538bfd58ceda","course_id":null,"programme_id":1,"number":1,"state":"planned","cancelled_reason":"","local_date":"2026-04-13","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"Łucja 0","notes":"","calendar_sequence":0}','{"id":7,"uid":"77bc1102-3383-58da-ba81-538bfd58ceda","course_id":null,"programme_id":1,"number":1,"state":"cancelled","cancelled_reason":"<script> 15","local_date":"2026-04-13","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"Łucja 0","notes":"","calendar_sequence":1}');
INSERT INTO change VALUES(154,44,'earlier_graduate',1,4,NULL,NULL,'{"id":1,"programme_id":1,"participant_id":4,"course":"Autumn 2024","reason":"<script> 8"}');
INSERT INTO change VALUES(155,45,'facilitator',4,NULL,NULL,NULL,'{"id":4,"uid":"0e15d423-4a8a-506e-bf29-d7d868b16f25","name":"=1+1 8 6","email":"","is_sample":0}');
INSERT INTO change VALUES(156,46,'facilitator',2,NULL,NULL,'{"id":2,"uid":"ef72cc4c-9c68-5925-bbe7-50e1150d25e8","name":"Callum Frost","email":"","is_sample":0}','{"id":2,"uid":"ef72cc4c-9c68-5925-bbe7-50e1150d25e8","name":"Łucja 7","email":"ruby@example.org","is_sample":0}');
INSERT INTO change VALUES(157,47,'facilitator',4,NULL,NULL,'{"id":4,"uid":"0e15d423-4a8a-506e-bf29-d7d868b16f25","name":"=1+1 8 6","email":"","is_sample":0}',NULL);
INSERT INTO change VALUES(158,48,'facilitator_absence',1,NULL,NULL,NULL,'{"id":1,"facilitator_id":2,"first_day":"2026-12-28","last_day":"2026-12-28","reason":"😀 مريم 14"}');
INSERT INTO change VALUES(159,49,'facilitator_absence',1,NULL,NULL,'{"id":1,"facilitator_id":2,"first_day":"2026-12-28","last_day":"2026-12-28","reason":"😀 مريم 14"}',NULL);
INSERT INTO change VALUES(160,50,'setting',1,NULL,NULL,NULL,'{"id":1,"name":"centre_name","value":"😀 مريم 2"}');
INSERT INTO change VALUES(161,50,'setting',2,NULL,NULL,NULL,'{"id":2,"name":"centre_email","value":"centre@example.org"}');
INSERT INTO change VALUES(162,50,'setting',3,NULL,NULL,NULL,'{"id":3,"name":"minimum_minutes","value":"3"}');
INSERT INTO change VALUES(163,50,'setting',4,NULL,NULL,NULL,'{"id":4,"name":"offer_reply_days","value":"8"}');
INSERT INTO change VALUES(164,50,'setting',5,NULL,NULL,NULL,'{"id":5,"name":"payment_days","value":"7"}');
INSERT INTO change VALUES(165,51,'avoided_week',1,NULL,NULL,NULL,'{"id":1,"first_day":"2026-12-28","last_day":"2026-12-28","label":"''; drop table 2"}');
INSERT INTO change VALUES(166,52,'added_bank_holiday',2,NULL,NULL,NULL,'{"id":2,"local_date":"2026-08-17","title":"😀 مريم 8"}');
INSERT INTO change VALUES(167,53,'added_bank_holiday',1,NULL,NULL,'{"id":1,"local_date":"2026-03-09","title":"On the day of session 5"}',NULL);
INSERT INTO change VALUES(168,54,'participant',10,10,NULL,NULL,'{"id":10,"uid":"83e790b9-c89f-5e0c-830f-9173b12acdbe","first_name":"''; drop table 4 Łucja","last_name":"15","phone":"","organisation":"","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"''; drop table 4 lucja 15\np2.48@example.org","sort_key":"15\t''; drop table 4 lucja","is_sample":0}');
INSERT INTO change VALUES(169,54,'participant_email',6,10,NULL,NULL,'{"id":6,"participant_id":10,"email":"p2.48@example.org","folded":"p2.48@example.org","is_main":1}');
INSERT INTO change VALUES(170,54,'booking',9,10,1,NULL,'{"id":9,"uid":"eaeba9ec-f85d-52fa-8476-4a6e89645e4d","participant_id":10,"course_id":1,"state":"waiting_list","state_since":"2026-02-02","applied_on":"2026-02-02","booked_on":null,"start_session_number":1,"fee_pence":15000,"fee_reason":"","notes":"","reply_by":null,"due_on":null,"payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(171,54,'booking_event',10,10,1,NULL,'{"id":10,"booking_id":9,"state":"waiting_list","on_date":"2026-02-02","reason":"","over_capacity":0}');
INSERT INTO change VALUES(172,55,'participant',5,5,NULL,'{"id":5,"uid":"b4a79ea6-f26c-5c04-a3fd-692a57dc26a5","first_name":"Nia","last_name":"Evans","phone":"","organisation":"","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"nia evans","sort_key":"evans\tnia","is_sample":0}','{"id":5,"uid":"b4a79ea6-f26c-5c04-a3fd-692a57dc26a5","first_name":"=1+1 5","last_name":"Castle","phone":"","organisation":"=1+1 4","job_title":"","leadership_role_confirmed_on":null,"notes":"=1+1 5","search_text":"=1+1 5 castle\n=1+1 4\na1644576400@example.org\nb753060922@example.org","sort_key":"castle\t=1+1 5","is_sample":0}');
INSERT INTO change VALUES(173,55,'participant_email',7,5,NULL,NULL,'{"id":7,"participant_id":5,"email":"a1644576400@example.org","folded":"a1644576400@example.org","is_main":1}');
INSERT INTO change VALUES(174,55,'participant_email',8,5,NULL,NULL,'{"id":8,"participant_id":5,"email":"b753060922@example.org","folded":"b753060922@example.org","is_main":0}');
INSERT INTO change VALUES(175,56,'participant',11,11,NULL,NULL,'{"id":11,"uid":"06df2a63-e520-5e05-9be4-e448048d1063","first_name":"😀 مريم","last_name":"5","phone":"","organisation":"Łucja 5","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"grinning mrym 5\nlucja 5\nq31@example.org","sort_key":"5\tgrinning mrym","is_sample":0}');
INSERT INTO change VALUES(176,56,'participant_email',9,11,NULL,NULL,'{"id":9,"participant_id":11,"email":"q31@example.org","folded":"q31@example.org","is_main":1}');
INSERT INTO change VALUES(177,56,'booking',10,11,1,NULL,'{"id":10,"uid":"017dfe6b-21bd-5d21-8671-e62db3fb6d3b","participant_id":11,"course_id":1,"state":"waiting_list","state_since":"2026-02-02","applied_on":"2026-02-02","booked_on":null,"start_session_number":1,"fee_pence":15000,"fee_reason":"","notes":"","reply_by":null,"due_on":null,"payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(178,56,'booking_event',11,11,1,NULL,'{"id":11,"booking_id":10,"state":"waiting_list","on_date":"2026-02-02","reason":"","over_capacity":0}');
INSERT INTO change VALUES(179,56,'participant',12,12,NULL,NULL,'{"id":12,"uid":"d3acfa96-f158-52cd-826e-d014f69d78b8","first_name":"Łucja 5 😀 مريم","last_name":"5","phone":"","organisation":"Ash Hospice","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"lucja 5 grinning mrym 5\nash hospice\np21.10@example.org","sort_key":"5\tlucja 5 grinning mrym","is_sample":0}');
INSERT INTO change VALUES(180,56,'participant_email',10,12,NULL,NULL,'{"id":10,"participant_id":12,"email":"p21.10@example.org","folded":"p21.10@example.org","is_main":1}');
INSERT INTO change VALUES(181,56,'booking',11,12,1,NULL,'{"id":11,"uid":"df41d2f0-fb8d-5a82-a56b-ab20957ed2f1","participant_id":12,"course_id":1,"state":"waiting_list","state_since":"2026-02-02","applied_on":"2026-02-02","booked_on":null,"start_session_number":1,"fee_pence":15000,"fee_reason":"","notes":"","reply_by":null,"due_on":null,"payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(182,56,'booking_event',12,12,1,NULL,'{"id":12,"booking_id":11,"state":"waiting_list","on_date":"2026-02-02","reason":"","over_capacity":0}');
INSERT INTO change VALUES(183,57,'access_needs',2,4,NULL,NULL,'{"id":2,"participant_id":4,"needs":"Step-free"}');
INSERT INTO change VALUES(184,58,'booking',4,4,1,'{"id":4,"uid":"913c7e7f-23b4-5e9c-b6e4-0cc688b1320a","participant_id":4,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}','{"id":4,"uid":"913c7e7f-23b4-5e9c-b6e4-0cc688b1320a","participant_id":4,"course_id":1,"state":"booked","state_since":"2026-02-19","applied_on":"2026-02-19","booked_on":"2026-02-19","start_session_number":3,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(185,58,'booking_event',13,4,1,NULL,'{"id":13,"booking_id":4,"state":"booked","on_date":"2026-02-19","reason":"","over_capacity":0}');
INSERT INTO change VALUES(186,59,'payment',4,6,1,NULL,'{"id":4,"uid":"cf72ef5f-2fc5-5717-b360-ba0b752a76ca","booking_id":6,"kind":"refund","amount_pence":349,"paid_on":"2026-02-03","method":"Łucja 10","notes":""}');
INSERT INTO change VALUES(187,60,'payment',5,3,1,NULL,'{"id":5,"uid":"77524011-4163-55fa-89fa-3ec1236eb358","booking_id":3,"kind":"payment","amount_pence":18116,"paid_on":"2026-02-03","method":"=1+1 14","notes":""}');
INSERT INTO change VALUES(188,60,'payment',6,5,1,NULL,'{"id":6,"uid":"38223ee6-4932-593e-9a28-d724f392b14c","booking_id":5,"kind":"payment","amount_pence":20000,"paid_on":"2026-02-03","method":"=1+1 14","notes":""}');
INSERT INTO change VALUES(189,61,'booking',2,2,1,'{"id":2,"uid":"d7b4b242-ad42-5c58-af85-756422b61924","participant_id":2,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":9900,"fee_reason":"O’Neill 11","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}','{"id":2,"uid":"d7b4b242-ad42-5c58-af85-756422b61924","participant_id":2,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":1700,"fee_reason":"O’Neill 3","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(190,62,'booking',4,4,1,'{"id":4,"uid":"913c7e7f-23b4-5e9c-b6e4-0cc688b1320a","participant_id":4,"course_id":1,"state":"booked","state_since":"2026-02-19","applied_on":"2026-02-19","booked_on":"2026-02-19","start_session_number":3,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}','{"id":4,"uid":"913c7e7f-23b4-5e9c-b6e4-0cc688b1320a","participant_id":4,"course_id":1,"state":"booked","state_since":"2026-02-19","applied_on":"2026-02-19","booked_on":"2026-02-19","start_session_number":3,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"person","payer_name":"","purchase_order":"<script> 7","invoice_number":"INV-10","moved_from_id":null}');
INSERT INTO change VALUES(191,62,'booking',4,4,1,'{"id":4,"uid":"913c7e7f-23b4-5e9c-b6e4-0cc688b1320a","participant_id":4,"course_id":1,"state":"booked","state_since":"2026-02-19","applied_on":"2026-02-19","booked_on":"2026-02-19","start_session_number":3,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"person","payer_name":"","purchase_order":"<script> 7","invoice_number":"INV-10","moved_from_id":null}','{"id":4,"uid":"913c7e7f-23b4-5e9c-b6e4-0cc688b1320a","participant_id":4,"course_id":1,"state":"booked","state_since":"2026-02-19","applied_on":"2026-02-19","booked_on":"2026-02-19","start_session_number":3,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-03-27","payer":"person","payer_name":"","purchase_order":"<script> 7","invoice_number":"INV-10","moved_from_id":null}');
INSERT INTO change VALUES(192,63,'requirement_met',3,5,1,NULL,'{"id":3,"booking_id":5,"requirement_id":5,"met_on":"2026-02-01"}');
INSERT INTO change VALUES(193,63,'requirement_met',4,6,1,NULL,'{"id":4,"booking_id":6,"requirement_id":5,"met_on":"2026-02-01"}');
INSERT INTO change VALUES(194,64,'booking',2,2,1,'{"id":2,"uid":"d7b4b242-ad42-5c58-af85-756422b61924","participant_id":2,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":1700,"fee_reason":"O’Neill 3","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}','{"id":2,"uid":"d7b4b242-ad42-5c58-af85-756422b61924","participant_id":2,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":2,"fee_pence":1700,"fee_reason":"O’Neill 3","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(195,65,'facilitator',5,NULL,NULL,NULL,'{"id":5,"uid":"ac2685e2-dc55-57a0-b998-c4013accc561","name":"Callum Frost","email":"","is_sample":0}');
INSERT INTO change VALUES(196,65,'course',3,NULL,3,NULL,'{"id":3,"uid":"45257ffb-2ba5-57bc-a253-03df659116ae","programme_id":1,"title":"Cohort O’Neill 3","capacity":24,"fee_pence":20000,"zoom_link":"https://zoom.example.org/j/700900","certificate_threshold":4,"minimum_minutes":90,"notes":"","archived_on":null}');
INSERT INTO change VALUES(197,65,'requirement',12,NULL,3,NULL,'{"id":12,"course_id":3,"position":1,"requirement":"Able to attend all six sessions"}');
INSERT INTO change VALUES(198,65,'requirement',13,NULL,3,NULL,'{"id":13,"course_id":3,"position":2,"requirement":"Zoom in a private space, camera on throughout"}');
INSERT INTO change VALUES(199,65,'requirement',14,NULL,3,NULL,'{"id":14,"course_id":3,"position":3,"requirement":"Guidelines read before session 1"}');
INSERT INTO change VALUES(200,65,'requirement',15,NULL,3,NULL,'{"id":15,"course_id":3,"position":4,"requirement":"Equipment checked with the Zoom link"}');
INSERT INTO change VALUES(201,65,'requirement',16,NULL,3,NULL,'{"id":16,"course_id":3,"position":5,"requirement":"Leadership role in health or social care"}');
INSERT INTO change VALUES(202,65,'course_facilitator',6,NULL,3,NULL,'{"id":6,"course_id":3,"facilitator_id":1}');
INSERT INTO change VALUES(203,65,'course_facilitator',7,NULL,3,NULL,'{"id":7,"course_id":3,"facilitator_id":5}');
INSERT INTO change VALUES(204,65,'session',17,NULL,3,NULL,'{"id":17,"uid":"1d23b475-2616-523a-b0ed-be57c62d2170","course_id":3,"programme_id":null,"number":1,"state":"planned","cancelled_reason":"","local_date":"2026-04-13","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(205,65,'session_facilitator',33,NULL,3,NULL,'{"id":33,"session_id":17,"facilitator_id":1}');
INSERT INTO change VALUES(206,65,'session_facilitator',34,NULL,3,NULL,'{"id":34,"session_id":17,"facilitator_id":5}');
INSERT INTO change VALUES(207,65,'session',18,NULL,3,NULL,'{"id":18,"uid":"1c39b731-8db8-550c-b648-bee051823abb","course_id":3,"programme_id":null,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-04-20","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(208,65,'session_facilitator',35,NULL,3,NULL,'{"id":35,"session_id":18,"facilitator_id":1}');
INSERT INTO change VALUES(209,65,'session_facilitator',36,NULL,3,NULL,'{"id":36,"session_id":18,"facilitator_id":5}');
INSERT INTO change VALUES(210,65,'session',19,NULL,3,NULL,'{"id":19,"uid":"5e49e963-4f50-59f3-ab0c-fabc0d4b2f9a","course_id":3,"programme_id":null,"number":3,"state":"planned","cancelled_reason":"","local_date":"2026-04-27","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(211,65,'session_facilitator',37,NULL,3,NULL,'{"id":37,"session_id":19,"facilitator_id":1}');
INSERT INTO change VALUES(212,65,'session_facilitator',38,NULL,3,NULL,'{"id":38,"session_id":19,"facilitator_id":5}');
INSERT INTO change VALUES(213,65,'session',20,NULL,3,NULL,'{"id":20,"uid":"8f94dca6-8d89-5cb7-b586-7a26bf94053e","course_id":3,"programme_id":null,"number":4,"state":"planned","cancelled_reason":"","local_date":"2026-05-04","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(214,65,'session_facilitator',39,NULL,3,NULL,'{"id":39,"session_id":20,"facilitator_id":1}');
INSERT INTO change VALUES(215,65,'session_facilitator',40,NULL,3,NULL,'{"id":40,"session_id":20,"facilitator_id":5}');
INSERT INTO change VALUES(216,65,'session',21,NULL,3,NULL,'{"id":21,"uid":"ca494dab-d87e-55fa-9918-21dd48b05ae9","course_id":3,"programme_id":null,"number":5,"state":"planned","cancelled_reason":"","local_date":"2026-05-11","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(217,65,'session_facilitator',41,NULL,3,NULL,'{"id":41,"session_id":21,"facilitator_id":1}');
INSERT INTO change VALUES(218,65,'session_facilitator',42,NULL,3,NULL,'{"id":42,"session_id":21,"facilitator_id":5}');
INSERT INTO change VALUES(219,65,'session',22,NULL,3,NULL,'{"id":22,"uid":"bb0932cd-1e34-5eb2-b9c9-494690c30aaf","course_id":3,"programme_id":null,"number":6,"state":"planned","cancelled_reason":"","local_date":"2026-05-18","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(220,65,'session_facilitator',43,NULL,3,NULL,'{"id":43,"session_id":22,"facilitator_id":1}');
INSERT INTO change VALUES(221,65,'session_facilitator',44,NULL,3,NULL,'{"id":44,"session_id":22,"facilitator_id":5}');
INSERT INTO change VALUES(222,66,'facilitator',6,NULL,NULL,NULL,'{"id":6,"uid":"1993450a-9f15-5e1c-a169-b69ad7f76eca","name":"<script> 5","email":"","is_sample":0}');
INSERT INTO change VALUES(223,66,'course',1,NULL,1,'{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"O’Neill 13","capacity":23,"fee_pence":15000,"zoom_link":"","certificate_threshold":2,"minimum_minutes":43,"notes":"😀 مريم 9","archived_on":null}','{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"<script> 5","capacity":7,"fee_pence":15000,"zoom_link":"","certificate_threshold":4,"minimum_minutes":87,"notes":"😀 مريم 10","archived_on":null}');
INSERT INTO change VALUES(224,66,'course_facilitator',2,NULL,1,'{"id":2,"course_id":1,"facilitator_id":2}',NULL);
INSERT INTO change VALUES(225,66,'course_facilitator',5,NULL,1,'{"id":5,"course_id":1,"facilitator_id":3}',NULL);
INSERT INTO change VALUES(226,66,'course_facilitator',8,NULL,1,NULL,'{"id":8,"course_id":1,"facilitator_id":5}');
INSERT INTO change VALUES(227,66,'course_facilitator',9,NULL,1,NULL,'{"id":9,"course_id":1,"facilitator_id":6}');
INSERT INTO change VALUES(228,66,'session_facilitator',12,NULL,1,'{"id":12,"session_id":6,"facilitator_id":2}',NULL);
INSERT INTO change VALUES(229,66,'session_facilitator',28,NULL,1,'{"id":28,"session_id":6,"facilitator_id":3}',NULL);
INSERT INTO change VALUES(230,66,'session_facilitator',45,NULL,1,NULL,'{"id":45,"session_id":6,"facilitator_id":5}');
INSERT INTO change VALUES(231,66,'session_facilitator',46,NULL,1,NULL,'{"id":46,"session_id":6,"facilitator_id":6}');
INSERT INTO change VALUES(232,67,'course',1,NULL,1,'{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"<script> 5","capacity":7,"fee_pence":15000,"zoom_link":"","certificate_threshold":4,"minimum_minutes":87,"notes":"😀 مريم 10","archived_on":null}','{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"<script> 5","capacity":7,"fee_pence":15000,"zoom_link":"","certificate_threshold":4,"minimum_minutes":87,"notes":"😀 مريم 10","archived_on":"2026-03-03"}');
INSERT INTO change VALUES(233,68,'course',1,NULL,1,'{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"<script> 5","capacity":7,"fee_pence":15000,"zoom_link":"","certificate_threshold":4,"minimum_minutes":87,"notes":"😀 مريم 10","archived_on":"2026-03-03"}','{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"<script> 5","capacity":7,"fee_pence":15000,"zoom_link":"","certificate_threshold":4,"minimum_minutes":87,"notes":"😀 مريم 10","archived_on":null}');
INSERT INTO change VALUES(234,69,'session',23,NULL,1,NULL,'{"id":23,"uid":"39e6d801-d3d3-5b18-86b0-30f40a515131","course_id":1,"programme_id":null,"number":8,"state":"planned","cancelled_reason":"","local_date":"2026-12-28","starts_at":"09:00","ends_at":"17:00","break_minutes":20,"zone":"Europe/London","zoom_link":"","title":"😀 مريم 9","notes":"''; drop table 3","calendar_sequence":0}');
INSERT INTO change VALUES(235,69,'session_facilitator',47,NULL,1,NULL,'{"id":47,"session_id":23,"facilitator_id":1}');
INSERT INTO change VALUES(236,70,'session',6,NULL,1,'{"id":6,"uid":"bf70a312-4815-5684-b29e-212df9a02aa1","course_id":1,"programme_id":null,"number":6,"state":"planned","cancelled_reason":"","local_date":"2026-03-16","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}','{"id":6,"uid":"bf70a312-4815-5684-b29e-212df9a02aa1","course_id":1,"programme_id":null,"number":6,"state":"planned","cancelled_reason":"","local_date":"2026-05-04","starts_at":"09:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":1}');
INSERT INTO change VALUES(237,70,'session',6,NULL,1,'{"id":6,"uid":"bf70a312-4815-5684-b29e-212df9a02aa1","course_id":1,"programme_id":null,"number":6,"state":"planned","cancelled_reason":"","local_date":"2026-05-04","starts_at":"09:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":1}','{"id":6,"uid":"bf70a312-4815-5684-b29e-212df9a02aa1","course_id":1,"programme_id":null,"number":6,"state":"planned","cancelled_reason":"","local_date":"2026-05-04","starts_at":"09:00","ends_at":"17:00","break_minutes":20,"zone":"Europe/London","zoom_link":"","title":"O’Neill 6","notes":"😀 مريم 15","calendar_sequence":1}');
INSERT INTO change VALUES(238,70,'session_facilitator',45,NULL,1,'{"id":45,"session_id":6,"facilitator_id":5}',NULL);
INSERT INTO change VALUES(239,70,'session_facilitator',46,NULL,1,'{"id":46,"session_id":6,"facilitator_id":6}',NULL);
INSERT INTO change VALUES(240,70,'session_facilitator',48,NULL,1,NULL,'{"id":48,"session_id":6,"facilitator_id":1}');
INSERT INTO change VALUES(241,71,'session',4,NULL,1,'{"id":4,"uid":"df7134c7-a49a-5116-b943-0dc294aea0c9","course_id":1,"programme_id":null,"number":4,"state":"planned","cancelled_reason":"","local_date":"2026-03-02","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}','{"id":4,"uid":"df7134c7-a49a-5116-b943-0dc294aea0c9","course_id":1,"programme_id":null,"number":4,"state":"cancelled","cancelled_reason":"Łucja 3","local_date":"2026-03-02","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":1}');
INSERT INTO change VALUES(242,72,'requirement',17,NULL,1,NULL,'{"id":17,"course_id":1,"position":7,"requirement":"😀 مريم 5"}');
INSERT INTO change VALUES(243,73,'requirement',3,NULL,1,'{"id":3,"course_id":1,"position":3,"requirement":"Łucja 5"}','{"id":3,"course_id":1,"position":3,"requirement":"O’Neill 2"}');
INSERT INTO change VALUES(244,74,'requirement',6,NULL,2,'{"id":6,"course_id":2,"position":1,"requirement":"Able to attend all six sessions"}',NULL);
INSERT INTO change VALUES(245,75,'programme',1,NULL,NULL,'{"id":1,"uid":"98da7f6b-807c-576c-8c3b-446506aadd00","title":"''; drop table 6","session_count":6,"every_weeks":1,"starts_at":"15:00","ends_at":"17:00","capacity":24,"fee_pence":20000,"zoom_link":"https://zoom.example.org/j/700900","certificate_threshold":4,"minimum_minutes":90,"follow_up_starts_at":"15:00","follow_up_minutes":60,"is_sample":0}','{"id":1,"uid":"98da7f6b-807c-576c-8c3b-446506aadd00","title":"😀 مريم 6","session_count":6,"every_weeks":1,"starts_at":"15:00","ends_at":"17:00","capacity":24,"fee_pence":20000,"zoom_link":"https://zoom.example.org/j/700900","certificate_threshold":4,"minimum_minutes":90,"follow_up_starts_at":"15:00","follow_up_minutes":60,"is_sample":0}');
INSERT INTO change VALUES(246,75,'programme_requirement',7,NULL,NULL,NULL,'{"id":7,"programme_id":1,"position":7,"requirement":"=1+1 13"}');
INSERT INTO change VALUES(247,76,'attendance',5,1,1,NULL,'{"id":5,"session_id":2,"participant_id":1,"mark":"absent","minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(248,77,'attendance',6,4,NULL,NULL,'{"id":6,"session_id":8,"participant_id":4,"mark":"apologies","minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(249,78,'attendance',7,3,1,NULL,'{"id":7,"session_id":3,"participant_id":3,"mark":"present","minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(250,78,'attendance',8,2,1,NULL,'{"id":8,"session_id":3,"participant_id":2,"mark":"present","minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(251,78,'attendance',9,5,1,NULL,'{"id":9,"session_id":3,"participant_id":5,"mark":"present","minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(252,78,'attendance',10,6,1,NULL,'{"id":10,"session_id":3,"participant_id":6,"mark":"present","minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(253,78,'attendance',11,4,1,NULL,'{"id":11,"session_id":3,"participant_id":4,"mark":"present","minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(254,79,'attendance',12,2,1,NULL,'{"id":12,"session_id":1,"participant_id":2,"mark":null,"minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":"O’Neill 11"}');
INSERT INTO change VALUES(255,80,'attendance',13,3,1,NULL,'{"id":13,"session_id":1,"participant_id":3,"mark":null,"minutes":null,"source":"hand","set_by_hand":"counts","set_by_hand_reason":"Łucja 3","note":""}');
INSERT INTO change VALUES(256,82,'session',24,NULL,NULL,NULL,'{"id":24,"uid":"9fef3973-6249-5fbf-bb80-fbc62354205a","course_id":null,"programme_id":1,"number":4,"state":"planned","cancelled_reason":"","local_date":"2026-04-13","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"Łucja 13","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(257,82,'session_facilitator',49,NULL,NULL,NULL,'{"id":49,"session_id":24,"facilitator_id":1}');
INSERT INTO change VALUES(258,82,'invitee',6,1,NULL,NULL,'{"id":6,"session_id":24,"participant_id":1,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(259,82,'invitee',7,4,NULL,NULL,'{"id":7,"session_id":24,"participant_id":4,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(260,83,'session',7,NULL,NULL,'{"id":7,"uid":"77bc1102-3383-58da-ba81-538bfd58ceda","course_id":null,"programme_id":1,"number":1,"state":"cancelled","cancelled_reason":"<script> 15","local_date":"2026-04-13","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"Łucja 0","notes":"","calendar_sequence":1}','{"id":7,"uid":"77bc1102-3383-58da-ba81-538bfd58ceda","course_id":null,"programme_id":1,"number":1,"state":"planned","cancelled_reason":"","local_date":"2026-04-13","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"Łucja 0","notes":"","calendar_sequence":2}');
INSERT INTO change VALUES(261,84,'invitee',8,2,NULL,NULL,'{"id":8,"session_id":7,"participant_id":2,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(262,84,'invitee',9,3,NULL,NULL,'{"id":9,"session_id":7,"participant_id":3,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(263,84,'invitee',10,4,NULL,NULL,'{"id":10,"session_id":7,"participant_id":4,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(264,85,'invitee',2,2,NULL,'{"id":2,"session_id":8,"participant_id":2,"reply":"no_reply","replied_on":null}',NULL);
INSERT INTO change VALUES(265,86,'earlier_graduate',2,2,NULL,NULL,'{"id":2,"programme_id":1,"participant_id":2,"course":"Autumn 2024","reason":"=1+1 5"}');
INSERT INTO change VALUES(266,87,'facilitator',7,NULL,NULL,NULL,'{"id":7,"uid":"beeb02ff-3075-535a-98bd-acb299e25bb1","name":"=1+1 6 1","email":"","is_sample":0}');
INSERT INTO change VALUES(267,88,'facilitator',2,NULL,NULL,'{"id":2,"uid":"ef72cc4c-9c68-5925-bbe7-50e1150d25e8","name":"Łucja 7","email":"ruby@example.org","is_sample":0}','{"id":2,"uid":"ef72cc4c-9c68-5925-bbe7-50e1150d25e8","name":"=1+1 15","email":"ruby@example.org","is_sample":0}');
INSERT INTO change VALUES(268,89,'facilitator_absence',2,NULL,NULL,NULL,'{"id":2,"facilitator_id":1,"first_day":"2026-05-04","last_day":"2026-05-04","reason":"''; drop table 16"}');
INSERT INTO change VALUES(269,90,'setting',1,NULL,NULL,'{"id":1,"name":"centre_name","value":"😀 مريم 2"}','{"id":1,"name":"centre_name","value":"=1+1 6"}');
INSERT INTO change VALUES(270,90,'setting',3,NULL,NULL,'{"id":3,"name":"minimum_minutes","value":"3"}','{"id":3,"name":"minimum_minutes","value":"36"}');
INSERT INTO change VALUES(271,90,'setting',4,NULL,NULL,'{"id":4,"name":"offer_reply_days","value":"8"}','{"id":4,"name":"offer_reply_days","value":"1"}');
INSERT INTO change VALUES(272,90,'setting',5,NULL,NULL,'{"id":5,"name":"payment_days","value":"7"}','{"id":5,"name":"payment_days","value":"24"}');
INSERT INTO change VALUES(273,91,'avoided_week',2,NULL,NULL,NULL,'{"id":2,"first_day":"2026-07-16","last_day":"2026-07-16","label":"<script> 10"}');
INSERT INTO change VALUES(274,92,'added_bank_holiday',3,NULL,NULL,NULL,'{"id":3,"local_date":"2026-02-17","title":"😀 مريم 5"}');
INSERT INTO change VALUES(275,93,'settled',1,NULL,1,NULL,'{"id":1,"course_id":1,"item":"told/booking 1/needs every/3 held","on_date":"2026-03-03"}');
INSERT INTO change VALUES(276,94,'participant',13,13,NULL,NULL,'{"id":13,"uid":"1f9c1ddc-795c-528d-94f7-531d9c17ffd5","first_name":"😀 مريم 12 Łucja","last_name":"7","phone":"","organisation":"","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"grinning mrym 12 lucja 7\np29.10@example.org","sort_key":"7\tgrinning mrym 12 lucja","is_sample":0}');
INSERT INTO change VALUES(277,94,'participant_email',11,13,NULL,NULL,'{"id":11,"participant_id":13,"email":"p29.10@example.org","folded":"p29.10@example.org","is_main":1}');
INSERT INTO change VALUES(278,94,'booking',12,13,1,NULL,'{"id":12,"uid":"68ae45ce-8fd0-595c-8244-59f1543c0e0d","participant_id":13,"course_id":1,"state":"waiting_list","state_since":"2026-02-02","applied_on":"2026-02-02","booked_on":null,"start_session_number":1,"fee_pence":15000,"fee_reason":"","notes":"","reply_by":null,"due_on":null,"payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(279,94,'booking_event',14,13,1,NULL,'{"id":14,"booking_id":12,"state":"waiting_list","on_date":"2026-02-02","reason":"","over_capacity":0}');
INSERT INTO change VALUES(280,95,'participant',1,1,NULL,'{"id":1,"uid":"6ce1ec8c-4ec1-5136-afbf-ca1bd14ab2bc","first_name":"Grace","last_name":"Adeyemi","phone":"","organisation":"","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"grace adeyemi","sort_key":"adeyemi\tgrace","is_sample":0}','{"id":1,"uid":"6ce1ec8c-4ec1-5136-afbf-ca1bd14ab2bc","first_name":"Łucja 8","last_name":"Castle","phone":"","organisation":"Łucja 12","job_title":"","leadership_role_confirmed_on":null,"notes":"Łucja 8","search_text":"lucja 8 castle\nlucja 12\na1092124008@example.org\nb1625398194@example.org","sort_key":"castle\tlucja 8","is_sample":0}');
INSERT INTO change VALUES(281,95,'participant_email',12,1,NULL,NULL,'{"id":12,"participant_id":1,"email":"a1092124008@example.org","folded":"a1092124008@example.org","is_main":1}');
INSERT INTO change VALUES(282,95,'participant_email',13,1,NULL,NULL,'{"id":13,"participant_id":1,"email":"b1625398194@example.org","folded":"b1625398194@example.org","is_main":0}');
INSERT INTO change VALUES(283,96,'participant',14,14,NULL,NULL,'{"id":14,"uid":"e1523c3e-aa00-565c-87e6-7407bec69647","first_name":"O’Neill","last_name":"10","phone":"","organisation":"O’Neill 7","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"o''neill 10\no''neill 7\nq35@example.org","sort_key":"10\to''neill","is_sample":0}');
INSERT INTO change VALUES(284,96,'participant_email',14,14,NULL,NULL,'{"id":14,"participant_id":14,"email":"q35@example.org","folded":"q35@example.org","is_main":1}');
INSERT INTO change VALUES(285,96,'booking',13,14,1,NULL,'{"id":13,"uid":"27fdbdce-8e17-59e7-9c9e-ff3273f41755","participant_id":14,"course_id":1,"state":"offered","state_since":"2026-02-02","applied_on":"2026-02-02","booked_on":null,"start_session_number":1,"fee_pence":15000,"fee_reason":"","notes":"","reply_by":"2026-02-03","due_on":"2026-02-26","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(286,96,'booking_event',15,14,1,NULL,'{"id":15,"booking_id":13,"state":"offered","on_date":"2026-02-02","reason":"","over_capacity":0}');
INSERT INTO change VALUES(287,96,'participant',15,15,NULL,NULL,'{"id":15,"uid":"d52e8b2e-efd0-516b-ba08-12c44589a753","first_name":"O’Neill 7 O’Neill","last_name":"10","phone":"","organisation":"Ash Hospice","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"o''neill 7 o''neill 10\nash hospice\np35.1@example.org","sort_key":"10\to''neill 7 o''neill","is_sample":0}');
INSERT INTO change VALUES(288,96,'participant_email',15,15,NULL,NULL,'{"id":15,"participant_id":15,"email":"p35.1@example.org","folded":"p35.1@example.org","is_main":1}');
INSERT INTO change VALUES(289,96,'booking',14,15,1,NULL,'{"id":14,"uid":"29319b8d-7b54-55eb-9a7f-37517723f1b1","participant_id":15,"course_id":1,"state":"offered","state_since":"2026-02-02","applied_on":"2026-02-02","booked_on":null,"start_session_number":1,"fee_pence":15000,"fee_reason":"","notes":"","reply_by":"2026-02-03","due_on":"2026-02-26","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(290,96,'booking_event',16,15,1,NULL,'{"id":16,"booking_id":14,"state":"offered","on_date":"2026-02-02","reason":"a test","over_capacity":1}');
INSERT INTO change VALUES(291,97,'access_needs',3,3,NULL,NULL,'{"id":3,"participant_id":3,"needs":"Step-free"}');
INSERT INTO change VALUES(292,98,'booking',15,4,2,NULL,'{"id":15,"uid":"c2654753-13cb-516d-b8d0-ac27a985a008","participant_id":4,"course_id":2,"state":"applied","state_since":"2026-02-02","applied_on":"2026-02-02","booked_on":null,"start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":null,"payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(293,98,'booking_event',17,4,2,NULL,'{"id":17,"booking_id":15,"state":"applied","on_date":"2026-02-02","reason":"","over_capacity":0}');
INSERT INTO change VALUES(294,99,'booking',1,1,1,'{"id":1,"uid":"e5d289a9-7f03-5443-b1ab-638379663732","participant_id":1,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":4,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}','{"id":1,"uid":"e5d289a9-7f03-5443-b1ab-638379663732","participant_id":1,"course_id":1,"state":"booked","state_since":"2026-02-20","applied_on":"2026-02-20","booked_on":"2026-02-20","start_session_number":4,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(295,99,'booking_event',18,1,1,NULL,'{"id":18,"booking_id":1,"state":"booked","on_date":"2026-02-20","reason":"","over_capacity":0}');
INSERT INTO change VALUES(296,100,'payment',7,3,1,NULL,'{"id":7,"uid":"e7a9b285-6b28-5ca9-b0e2-ad770fa61bee","booking_id":3,"kind":"refund","amount_pence":346,"paid_on":"2026-02-03","method":"=1+1 4","notes":""}');
INSERT INTO change VALUES(297,101,'payment',8,3,1,NULL,'{"id":8,"uid":"de39cf42-930d-56e6-8edd-a57b1d6cc242","booking_id":3,"kind":"payment","amount_pence":346,"paid_on":"2026-02-03","method":"😀 مريم 10","notes":""}');
INSERT INTO change VALUES(298,101,'payment',9,6,1,NULL,'{"id":9,"uid":"8625ca16-5f01-589a-8479-1005593ef98b","booking_id":6,"kind":"payment","amount_pence":349,"paid_on":"2026-02-03","method":"😀 مريم 10","notes":""}');
INSERT INTO change VALUES(299,102,'booking',5,5,1,'{"id":5,"uid":"0d488d0a-0b48-50cc-909b-e483157e50bf","participant_id":5,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}','{"id":5,"uid":"0d488d0a-0b48-50cc-909b-e483157e50bf","participant_id":5,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":14500,"fee_reason":"=1+1 7","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(300,103,'booking',6,6,1,'{"id":6,"uid":"2d772f3b-5ee6-52ac-874a-c1c875cd1973","participant_id":6,"course_id":1,"state":"booked","state_since":"2026-02-20","applied_on":"2026-02-20","booked_on":"2026-02-20","start_session_number":3,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-03-22","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}','{"id":6,"uid":"2d772f3b-5ee6-52ac-874a-c1c875cd1973","participant_id":6,"course_id":1,"state":"booked","state_since":"2026-02-20","applied_on":"2026-02-20","booked_on":"2026-02-20","start_session_number":3,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-03-22","payer":"employer","payer_name":"😀 مريم 6","purchase_order":"😀 مريم 2","invoice_number":"INV-35","moved_from_id":null}');
INSERT INTO change VALUES(301,103,'booking',6,6,1,'{"id":6,"uid":"2d772f3b-5ee6-52ac-874a-c1c875cd1973","participant_id":6,"course_id":1,"state":"booked","state_since":"2026-02-20","applied_on":"2026-02-20","booked_on":"2026-02-20","start_session_number":3,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-03-22","payer":"employer","payer_name":"😀 مريم 6","purchase_order":"😀 مريم 2","invoice_number":"INV-35","moved_from_id":null}','{"id":6,"uid":"2d772f3b-5ee6-52ac-874a-c1c875cd1973","participant_id":6,"course_id":1,"state":"booked","state_since":"2026-02-20","applied_on":"2026-02-20","booked_on":"2026-02-20","start_session_number":3,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-03-28","payer":"employer","payer_name":"😀 مريم 6","purchase_order":"😀 مريم 2","invoice_number":"INV-35","moved_from_id":null}');
INSERT INTO change VALUES(302,104,'requirement_met',5,1,1,NULL,'{"id":5,"booking_id":1,"requirement_id":3,"met_on":"2026-02-01"}');
INSERT INTO change VALUES(303,104,'requirement_met',6,2,1,NULL,'{"id":6,"booking_id":2,"requirement_id":3,"met_on":"2026-02-01"}');
INSERT INTO change VALUES(304,105,'booking',4,4,1,'{"id":4,"uid":"913c7e7f-23b4-5e9c-b6e4-0cc688b1320a","participant_id":4,"course_id":1,"state":"booked","state_since":"2026-02-19","applied_on":"2026-02-19","booked_on":"2026-02-19","start_session_number":3,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-03-27","payer":"person","payer_name":"","purchase_order":"<script> 7","invoice_number":"INV-10","moved_from_id":null}','{"id":4,"uid":"913c7e7f-23b4-5e9c-b6e4-0cc688b1320a","participant_id":4,"course_id":1,"state":"booked","state_since":"2026-02-19","applied_on":"2026-02-19","booked_on":"2026-02-19","start_session_number":6,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-03-27","payer":"person","payer_name":"","purchase_order":"<script> 7","invoice_number":"INV-10","moved_from_id":null}');
INSERT INTO change VALUES(305,106,'course',4,NULL,4,NULL,'{"id":4,"uid":"63a0fc7f-1360-56b6-88f7-44fb955c8778","programme_id":1,"title":"Cohort 😀 مريم 12","capacity":24,"fee_pence":20000,"zoom_link":"https://zoom.example.org/j/700900","certificate_threshold":4,"minimum_minutes":90,"notes":"","archived_on":null}');
INSERT INTO change VALUES(306,106,'requirement',18,NULL,4,NULL,'{"id":18,"course_id":4,"position":1,"requirement":"Able to attend all six sessions"}');
INSERT INTO change VALUES(307,106,'requirement',19,NULL,4,NULL,'{"id":19,"course_id":4,"position":2,"requirement":"Zoom in a private space, camera on throughout"}');
INSERT INTO change VALUES(308,106,'requirement',20,NULL,4,NULL,'{"id":20,"course_id":4,"position":3,"requirement":"Guidelines read before session 1"}');
INSERT INTO change VALUES(309,106,'requirement',21,NULL,4,NULL,'{"id":21,"course_id":4,"position":4,"requirement":"Equipment checked with the Zoom link"}');
INSERT INTO change VALUES(310,106,'requirement',22,NULL,4,NULL,'{"id":22,"course_id":4,"position":5,"requirement":"Leadership role in health or social care"}');
INSERT INTO change VALUES(311,106,'course_facilitator',10,NULL,4,NULL,'{"id":10,"course_id":4,"facilitator_id":1}');
INSERT INTO change VALUES(312,106,'course_facilitator',11,NULL,4,NULL,'{"id":11,"course_id":4,"facilitator_id":5}');
INSERT INTO change VALUES(313,106,'session',25,NULL,4,NULL,'{"id":25,"uid":"b7f96473-5b56-5776-aaf7-6f09f3a7e58a","course_id":4,"programme_id":null,"number":1,"state":"planned","cancelled_reason":"","local_date":"2026-07-16","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(314,106,'session_facilitator',50,NULL,4,NULL,'{"id":50,"session_id":25,"facilitator_id":1}');
INSERT INTO change VALUES(315,106,'session_facilitator',51,NULL,4,NULL,'{"id":51,"session_id":25,"facilitator_id":5}');
INSERT INTO change VALUES(316,106,'session',26,NULL,4,NULL,'{"id":26,"uid":"e4cdcfd1-86c8-5f18-a021-bacf63d97d92","course_id":4,"programme_id":null,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-07-23","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(317,106,'session_facilitator',52,NULL,4,NULL,'{"id":52,"session_id":26,"facilitator_id":1}');
INSERT INTO change VALUES(318,106,'session_facilitator',53,NULL,4,NULL,'{"id":53,"session_id":26,"facilitator_id":5}');
INSERT INTO change VALUES(319,106,'session',27,NULL,4,NULL,'{"id":27,"uid":"e62e5c7b-d08c-51cf-8bc4-6e6ebd86c3dc","course_id":4,"programme_id":null,"number":3,"state":"planned","cancelled_reason":"","local_date":"2026-07-30","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(320,106,'session_facilitator',54,NULL,4,NULL,'{"id":54,"session_id":27,"facilitator_id":1}');
INSERT INTO change VALUES(321,106,'session_facilitator',55,NULL,4,NULL,'{"id":55,"session_id":27,"facilitator_id":5}');
INSERT INTO change VALUES(322,106,'session',28,NULL,4,NULL,'{"id":28,"uid":"91d6f4d9-b6bd-5747-a283-477703b35cb6","course_id":4,"programme_id":null,"number":4,"state":"planned","cancelled_reason":"","local_date":"2026-08-06","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(323,106,'session_facilitator',56,NULL,4,NULL,'{"id":56,"session_id":28,"facilitator_id":1}');
INSERT INTO change VALUES(324,106,'session_facilitator',57,NULL,4,NULL,'{"id":57,"session_id":28,"facilitator_id":5}');
INSERT INTO change VALUES(325,106,'session',29,NULL,4,NULL,'{"id":29,"uid":"2d8685ec-01b3-5b65-b0d0-8237bbbc2343","course_id":4,"programme_id":null,"number":5,"state":"planned","cancelled_reason":"","local_date":"2026-08-13","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(326,106,'session_facilitator',58,NULL,4,NULL,'{"id":58,"session_id":29,"facilitator_id":1}');
INSERT INTO change VALUES(327,106,'session_facilitator',59,NULL,4,NULL,'{"id":59,"session_id":29,"facilitator_id":5}');
INSERT INTO change VALUES(328,106,'session',30,NULL,4,NULL,'{"id":30,"uid":"72e3f82e-e518-51d4-8afc-72550bfd5b5d","course_id":4,"programme_id":null,"number":6,"state":"planned","cancelled_reason":"","local_date":"2026-08-20","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(329,106,'session_facilitator',60,NULL,4,NULL,'{"id":60,"session_id":30,"facilitator_id":1}');
INSERT INTO change VALUES(330,106,'session_facilitator',61,NULL,4,NULL,'{"id":61,"session_id":30,"facilitator_id":5}');
INSERT INTO change VALUES(331,107,'facilitator',8,NULL,NULL,NULL,'{"id":8,"uid":"2dd78af9-24c7-561e-bb03-f33a3f9c80c9","name":"<script> 12","email":"","is_sample":0}');
INSERT INTO change VALUES(332,107,'course',1,NULL,1,'{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"<script> 5","capacity":7,"fee_pence":15000,"zoom_link":"","certificate_threshold":4,"minimum_minutes":87,"notes":"😀 مريم 10","archived_on":null}','{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"<script> 12","capacity":6,"fee_pence":15000,"zoom_link":"","certificate_threshold":4,"minimum_minutes":26,"notes":"''; drop table 9","archived_on":null}');
INSERT INTO change VALUES(333,107,'course_facilitator',9,NULL,1,'{"id":9,"course_id":1,"facilitator_id":6}',NULL);
INSERT INTO change VALUES(334,107,'course_facilitator',12,NULL,1,NULL,'{"id":12,"course_id":1,"facilitator_id":8}');
INSERT INTO change VALUES(335,108,'course',1,NULL,1,'{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"<script> 12","capacity":6,"fee_pence":15000,"zoom_link":"","certificate_threshold":4,"minimum_minutes":26,"notes":"''; drop table 9","archived_on":null}','{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"<script> 12","capacity":6,"fee_pence":15000,"zoom_link":"","certificate_threshold":4,"minimum_minutes":26,"notes":"''; drop table 9","archived_on":"2026-03-03"}');
INSERT INTO change VALUES(336,109,'course',1,NULL,1,'{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"<script> 12","capacity":6,"fee_pence":15000,"zoom_link":"","certificate_threshold":4,"minimum_minutes":26,"notes":"''; drop table 9","archived_on":"2026-03-03"}','{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"<script> 12","capacity":6,"fee_pence":15000,"zoom_link":"","certificate_threshold":4,"minimum_minutes":26,"notes":"''; drop table 9","archived_on":null}');
INSERT INTO change VALUES(337,110,'session',31,NULL,1,NULL,'{"id":31,"uid":"44e08c7c-4de7-501a-b29d-d3d60b2a1122","course_id":1,"programme_id":null,"number":9,"state":"planned","cancelled_reason":"","local_date":"2026-04-13","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"Łucja 0","notes":"<script> 6","calendar_sequence":0}');
INSERT INTO change VALUES(338,110,'session_facilitator',62,NULL,1,NULL,'{"id":62,"session_id":31,"facilitator_id":1}');
INSERT INTO change VALUES(339,111,'session',5,NULL,1,'{"id":5,"uid":"53b12f93-0297-5ae8-81ed-1aab3f5796fe","course_id":1,"programme_id":null,"number":5,"state":"planned","cancelled_reason":"","local_date":"2026-07-16","starts_at":"10:00","ends_at":"17:00","break_minutes":10,"zone":"Europe/London","zoom_link":"","title":"<script> 2","notes":"=1+1 3","calendar_sequence":1}','{"id":5,"uid":"53b12f93-0297-5ae8-81ed-1aab3f5796fe","course_id":1,"programme_id":null,"number":5,"state":"planned","cancelled_reason":"","local_date":"2026-10-26","starts_at":"10:00","ends_at":"17:00","break_minutes":10,"zone":"Europe/London","zoom_link":"","title":"<script> 2","notes":"=1+1 3","calendar_sequence":2}');
INSERT INTO change VALUES(340,111,'session',5,NULL,1,'{"id":5,"uid":"53b12f93-0297-5ae8-81ed-1aab3f5796fe","course_id":1,"programme_id":null,"number":5,"state":"planned","cancelled_reason":"","local_date":"2026-10-26","starts_at":"10:00","ends_at":"17:00","break_minutes":10,"zone":"Europe/London","zoom_link":"","title":"<script> 2","notes":"=1+1 3","calendar_sequence":2}','{"id":5,"uid":"53b12f93-0297-5ae8-81ed-1aab3f5796fe","course_id":1,"programme_id":null,"number":5,"state":"planned","cancelled_reason":"","local_date":"2026-10-26","starts_at":"10:00","ends_at":"17:00","break_minutes":10,"zone":"Europe/London","zoom_link":"","title":"=1+1 12","notes":"=1+1 10","calendar_sequence":2}');
INSERT INTO change VALUES(341,112,'session',4,NULL,1,'{"id":4,"uid":"df7134c7-a49a-5116-b943-0dc294aea0c9","course_id":1,"programme_id":null,"number":4,"state":"cancelled","cancelled_reason":"Łucja 3","local_date":"2026-03-02","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":1}','{"id":4,"uid":"df7134c7-a49a-5116-b943-0dc294aea0c9","course_id":1,"programme_id":null,"number":4,"state":"planned","cancelled_reason":"","local_date":"2026-03-02","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":2}');
INSERT INTO change VALUES(342,113,'requirement',23,NULL,1,NULL,'{"id":23,"course_id":1,"position":8,"requirement":"Łucja 15"}');
INSERT INTO change VALUES(343,114,'requirement',2,NULL,1,'{"id":2,"course_id":1,"position":2,"requirement":"Zoom in a private space, camera on throughout"}','{"id":2,"course_id":1,"position":2,"requirement":"=1+1 1"}');
INSERT INTO change VALUES(344,115,'requirement',7,NULL,2,'{"id":7,"course_id":2,"position":2,"requirement":"Zoom in a private space, camera on throughout"}',NULL);
INSERT INTO change VALUES(345,116,'programme',1,NULL,NULL,'{"id":1,"uid":"98da7f6b-807c-576c-8c3b-446506aadd00","title":"😀 مريم 6","session_count":6,"every_weeks":1,"starts_at":"15:00","ends_at":"17:00","capacity":24,"fee_pence":20000,"zoom_link":"https://zoom.example.org/j/700900","certificate_threshold":4,"minimum_minutes":90,"follow_up_starts_at":"15:00","follow_up_minutes":60,"is_sample":0}','{"id":1,"uid":"98da7f6b-807c-576c-8c3b-446506aadd00","title":"<script> 13","session_count":6,"every_weeks":1,"starts_at":"15:00","ends_at":"17:00","capacity":24,"fee_pence":20000,"zoom_link":"https://zoom.example.org/j/700900","certificate_threshold":4,"minimum_minutes":90,"follow_up_starts_at":"15:00","follow_up_minutes":60,"is_sample":0}');
INSERT INTO change VALUES(346,116,'programme_requirement',8,NULL,NULL,NULL,'{"id":8,"programme_id":1,"position":8,"requirement":"''; drop table 10"}');
INSERT INTO change VALUES(347,117,'attendance',14,3,1,NULL,'{"id":14,"session_id":2,"participant_id":3,"mark":"part","minutes":40,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(348,117,'attendance',15,2,1,NULL,'{"id":15,"session_id":2,"participant_id":2,"mark":"part","minutes":95,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(349,118,'attendance',16,3,NULL,NULL,'{"id":16,"session_id":8,"participant_id":3,"mark":"absent","minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(350,119,'attendance',17,3,1,NULL,'{"id":17,"session_id":4,"participant_id":3,"mark":"present","minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(351,119,'attendance',18,2,1,NULL,'{"id":18,"session_id":4,"participant_id":2,"mark":"present","minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(352,119,'attendance',19,5,1,NULL,'{"id":19,"session_id":4,"participant_id":5,"mark":"present","minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(353,119,'attendance',20,6,1,NULL,'{"id":20,"session_id":4,"participant_id":6,"mark":"present","minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(354,119,'attendance',21,1,1,NULL,'{"id":21,"session_id":4,"participant_id":1,"mark":"present","minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(355,120,'attendance',22,4,1,NULL,'{"id":22,"session_id":5,"participant_id":4,"mark":null,"minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":"<script> 10"}');
INSERT INTO change VALUES(356,121,'attendance',23,6,1,NULL,'{"id":23,"session_id":5,"participant_id":6,"mark":null,"minutes":null,"source":"hand","set_by_hand":"does_not_count","set_by_hand_reason":"=1+1 7","note":""}');
INSERT INTO change VALUES(357,123,'session',32,NULL,NULL,NULL,'{"id":32,"uid":"cadaea29-28da-5da1-a8ac-e08d8b3727a1","course_id":null,"programme_id":1,"number":5,"state":"planned","cancelled_reason":"","local_date":"2026-12-28","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"<script> 11","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(358,123,'session_facilitator',63,NULL,NULL,NULL,'{"id":63,"session_id":32,"facilitator_id":2}');
INSERT INTO change VALUES(359,123,'invitee',11,2,NULL,NULL,'{"id":11,"session_id":32,"participant_id":2,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(360,123,'invitee',12,3,NULL,NULL,'{"id":12,"session_id":32,"participant_id":3,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(361,123,'invitee',13,4,NULL,NULL,'{"id":13,"session_id":32,"participant_id":4,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(362,123,'invitee',14,6,NULL,NULL,'{"id":14,"session_id":32,"participant_id":6,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(363,124,'session',8,NULL,NULL,'{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-07-16","starts_at":"16:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"O’Neill 5","notes":"","calendar_sequence":1}','{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-07-16","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"O’Neill 5","notes":"","calendar_sequence":2}');
INSERT INTO change VALUES(364,124,'session',8,NULL,NULL,'{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-07-16","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"O’Neill 5","notes":"","calendar_sequence":2}','{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-07-16","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"<script> 3","notes":"","calendar_sequence":2}');
INSERT INTO change VALUES(365,125,'session',8,NULL,NULL,'{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-07-16","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"<script> 3","notes":"","calendar_sequence":2}','{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"cancelled","cancelled_reason":"<script> 16","local_date":"2026-07-16","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"<script> 3","notes":"","calendar_sequence":3}');
INSERT INTO change VALUES(366,127,'invitee',1,1,NULL,'{"id":1,"session_id":7,"participant_id":1,"reply":"no_reply","replied_on":null}','{"id":1,"session_id":7,"participant_id":1,"reply":"not_coming","replied_on":"2026-03-03"}');
INSERT INTO change VALUES(367,128,'earlier_graduate',1,4,NULL,'{"id":1,"programme_id":1,"participant_id":4,"course":"Autumn 2024","reason":"<script> 8"}','{"id":1,"programme_id":1,"participant_id":4,"course":"Autumn 2024","reason":"O’Neill 13"}');
INSERT INTO change VALUES(368,129,'facilitator',9,NULL,NULL,NULL,'{"id":9,"uid":"c73adec2-5519-5405-ac19-849e3f00aca5","name":"😀 مريم 5 50","email":"","is_sample":0}');
INSERT INTO change VALUES(369,130,'facilitator',1,NULL,NULL,'{"id":1,"uid":"61a145a7-cda0-503a-aaaa-b25d4f4163fc","name":"Ruby Hart","email":"","is_sample":0}','{"id":1,"uid":"61a145a7-cda0-503a-aaaa-b25d4f4163fc","name":"😀 مريم 10","email":"ruby@example.org","is_sample":0}');
INSERT INTO change VALUES(370,131,'facilitator_absence',3,NULL,NULL,NULL,'{"id":3,"facilitator_id":1,"first_day":"2026-12-28","last_day":"2026-12-28","reason":"Łucja 5"}');
INSERT INTO change VALUES(371,132,'facilitator_absence',2,NULL,NULL,'{"id":2,"facilitator_id":1,"first_day":"2026-05-04","last_day":"2026-05-04","reason":"''; drop table 16"}',NULL);
INSERT INTO change VALUES(372,133,'setting',1,NULL,NULL,'{"id":1,"name":"centre_name","value":"=1+1 6"}','{"id":1,"name":"centre_name","value":"=1+1 3"}');
INSERT INTO change VALUES(373,133,'setting',3,NULL,NULL,'{"id":3,"name":"minimum_minutes","value":"36"}','{"id":3,"name":"minimum_minutes","value":"75"}');
INSERT INTO change VALUES(374,133,'setting',4,NULL,NULL,'{"id":4,"name":"offer_reply_days","value":"1"}','{"id":4,"name":"offer_reply_days","value":"7"}');
INSERT INTO change VALUES(375,133,'setting',5,NULL,NULL,'{"id":5,"name":"payment_days","value":"24"}','{"id":5,"name":"payment_days","value":"6"}');
INSERT INTO change VALUES(376,134,'avoided_week',3,NULL,NULL,NULL,'{"id":3,"first_day":"2026-12-28","last_day":"2026-12-28","label":"=1+1 15"}');
INSERT INTO change VALUES(377,135,'avoided_week',3,NULL,NULL,'{"id":3,"first_day":"2026-12-28","last_day":"2026-12-28","label":"=1+1 15"}',NULL);
INSERT INTO change VALUES(378,136,'added_bank_holiday',4,NULL,NULL,NULL,'{"id":4,"local_date":"2026-05-14","title":"Łucja 5"}');
INSERT INTO change VALUES(379,137,'added_bank_holiday',4,NULL,NULL,'{"id":4,"local_date":"2026-05-14","title":"Łucja 5"}',NULL);
INSERT INTO change VALUES(380,138,'participant',16,16,NULL,NULL,'{"id":16,"uid":"10407ca3-8522-51bb-8705-4eba8cdde2e6","first_name":"<script> 13 <script>","last_name":"2","phone":"","organisation":"","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"<script> 13 <script> 2\np29.15@example.org","sort_key":"2\t<script> 13 <script>","is_sample":0}');
INSERT INTO change VALUES(381,138,'participant_email',16,16,NULL,NULL,'{"id":16,"participant_id":16,"email":"p29.15@example.org","folded":"p29.15@example.org","is_main":1}');
INSERT INTO change VALUES(382,139,'participant',1,1,NULL,'{"id":1,"uid":"6ce1ec8c-4ec1-5136-afbf-ca1bd14ab2bc","first_name":"Łucja 8","last_name":"Castle","phone":"","organisation":"Łucja 12","job_title":"","leadership_role_confirmed_on":null,"notes":"Łucja 8","search_text":"lucja 8 castle\nlucja 12\na1092124008@example.org\nb1625398194@example.org","sort_key":"castle\tlucja 8","is_sample":0}','{"id":1,"uid":"6ce1ec8c-4ec1-5136-afbf-ca1bd14ab2bc","first_name":"Łucja 9","last_name":"Castle","phone":"","organisation":"Łucja 13","job_title":"","leadership_role_confirmed_on":null,"notes":"Łucja 9","search_text":"lucja 9 castle\nlucja 13\na200314566@example.org\nb112771668@example.org","sort_key":"castle\tlucja 9","is_sample":0}');
INSERT INTO change VALUES(383,139,'participant_email',12,1,NULL,'{"id":12,"participant_id":1,"email":"a1092124008@example.org","folded":"a1092124008@example.org","is_main":1}',NULL);
INSERT INTO change VALUES(384,139,'participant_email',13,1,NULL,'{"id":13,"participant_id":1,"email":"b1625398194@example.org","folded":"b1625398194@example.org","is_main":0}',NULL);
INSERT INTO change VALUES(385,139,'participant_email',17,1,NULL,NULL,'{"id":17,"participant_id":1,"email":"a200314566@example.org","folded":"a200314566@example.org","is_main":1}');
INSERT INTO change VALUES(386,139,'participant_email',18,1,NULL,NULL,'{"id":18,"participant_id":1,"email":"b112771668@example.org","folded":"b112771668@example.org","is_main":0}');
INSERT INTO change VALUES(387,140,'participant_email',16,6,NULL,'{"id":16,"participant_id":16,"email":"p29.15@example.org","folded":"p29.15@example.org","is_main":1}','{"id":16,"participant_id":6,"email":"p29.15@example.org","folded":"p29.15@example.org","is_main":0}');
INSERT INTO change VALUES(388,140,'participant',6,6,NULL,'{"id":6,"uid":"61deda6a-f5cc-57a0-8d84-d8bed07dc6d9","first_name":"Łucja 11","last_name":"Castle","phone":"","organisation":"😀 مريم 1","job_title":"","leadership_role_confirmed_on":null,"notes":"Łucja 11","search_text":"lucja 11 castle\ngrinning mrym 1\na169050143@example.org\nb428069208@example.org","sort_key":"castle\tlucja 11","is_sample":0}','{"id":6,"uid":"61deda6a-f5cc-57a0-8d84-d8bed07dc6d9","first_name":"Łucja 11","last_name":"Castle","phone":"","organisation":"😀 مريم 1","job_title":"","leadership_role_confirmed_on":null,"notes":"Łucja 11","search_text":"lucja 11 castle\ngrinning mrym 1\na169050143@example.org\nb428069208@example.org\np29.15@example.org","sort_key":"castle\tlucja 11","is_sample":0}');
INSERT INTO change VALUES(389,140,'merged_participant',2,6,NULL,NULL,'{"id":2,"participant_id":6,"was_id":16,"was_uid":"10407ca3-8522-51bb-8705-4eba8cdde2e6"}');
INSERT INTO change VALUES(390,140,'participant',16,16,NULL,'{"id":16,"uid":"10407ca3-8522-51bb-8705-4eba8cdde2e6","first_name":"<script> 13 <script>","last_name":"2","phone":"","organisation":"","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"<script> 13 <script> 2\np29.15@example.org","sort_key":"2\t<script> 13 <script>","is_sample":0}',NULL);
INSERT INTO change VALUES(391,141,'participant',17,17,NULL,NULL,'{"id":17,"uid":"6c7859d2-a9bf-53c4-8d04-5f82c4a18d13","first_name":"😀 مريم","last_name":"14","phone":"","organisation":"Łucja 12","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"grinning mrym 14\nlucja 12\nq19@example.org","sort_key":"14\tgrinning mrym","is_sample":0}');
INSERT INTO change VALUES(392,141,'participant_email',19,17,NULL,NULL,'{"id":19,"participant_id":17,"email":"q19@example.org","folded":"q19@example.org","is_main":1}');
INSERT INTO change VALUES(393,141,'booking',16,17,1,NULL,'{"id":16,"uid":"468f4b5d-4cf3-5aca-a48b-859d2999db68","participant_id":17,"course_id":1,"state":"applied","state_since":"2026-02-02","applied_on":"2026-02-02","booked_on":null,"start_session_number":1,"fee_pence":15000,"fee_reason":"","notes":"","reply_by":null,"due_on":null,"payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(394,141,'booking_event',19,17,1,NULL,'{"id":19,"booking_id":16,"state":"applied","on_date":"2026-02-02","reason":"","over_capacity":0}');
INSERT INTO change VALUES(395,141,'participant',18,18,NULL,NULL,'{"id":18,"uid":"992f1f19-4601-52cd-b0b3-850da5884ae8","first_name":"Łucja 12 😀 مريم","last_name":"14","phone":"","organisation":"Ash Hospice","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"lucja 12 grinning mrym 14\nash hospice\np39.36@example.org","sort_key":"14\tlucja 12 grinning mrym","is_sample":0}');
INSERT INTO change VALUES(396,141,'participant_email',20,18,NULL,NULL,'{"id":20,"participant_id":18,"email":"p39.36@example.org","folded":"p39.36@example.org","is_main":1}');
INSERT INTO change VALUES(397,141,'booking',17,18,1,NULL,'{"id":17,"uid":"a4b5c177-2390-5fc4-a299-fac58dc97c24","participant_id":18,"course_id":1,"state":"applied","state_since":"2026-02-02","applied_on":"2026-02-02","booked_on":null,"start_session_number":1,"fee_pence":15000,"fee_reason":"","notes":"","reply_by":null,"due_on":null,"payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(398,141,'booking_event',20,18,1,NULL,'{"id":20,"booking_id":17,"state":"applied","on_date":"2026-02-02","reason":"","over_capacity":0}');
INSERT INTO change VALUES(399,142,'access_needs',2,4,NULL,'{"id":2,"participant_id":4,"needs":"Step-free"}',NULL);
INSERT INTO change VALUES(400,143,'booking',18,17,2,NULL,'{"id":18,"uid":"70a16f44-8fff-589f-a882-b289f7dc6ba9","participant_id":17,"course_id":2,"state":"declined","state_since":"2026-02-02","applied_on":"2026-02-02","booked_on":null,"start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":null,"payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(401,143,'booking_event',21,17,2,NULL,'{"id":21,"booking_id":18,"state":"declined","on_date":"2026-02-02","reason":"","over_capacity":0}');
INSERT INTO change VALUES(402,146,'booking',4,4,1,'{"id":4,"uid":"913c7e7f-23b4-5e9c-b6e4-0cc688b1320a","participant_id":4,"course_id":1,"state":"booked","state_since":"2026-02-19","applied_on":"2026-02-19","booked_on":"2026-02-19","start_session_number":6,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-03-27","payer":"person","payer_name":"","purchase_order":"<script> 7","invoice_number":"INV-10","moved_from_id":null}','{"id":4,"uid":"913c7e7f-23b4-5e9c-b6e4-0cc688b1320a","participant_id":4,"course_id":1,"state":"booked","state_since":"2026-02-19","applied_on":"2026-02-19","booked_on":"2026-02-19","start_session_number":6,"fee_pence":26500,"fee_reason":"<script> 11","notes":"","reply_by":null,"due_on":"2026-03-27","payer":"person","payer_name":"","purchase_order":"<script> 7","invoice_number":"INV-10","moved_from_id":null}');
INSERT INTO change VALUES(403,147,'booking',5,5,1,'{"id":5,"uid":"0d488d0a-0b48-50cc-909b-e483157e50bf","participant_id":5,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":14500,"fee_reason":"=1+1 7","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}','{"id":5,"uid":"0d488d0a-0b48-50cc-909b-e483157e50bf","participant_id":5,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":14500,"fee_reason":"=1+1 7","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"person","payer_name":"","purchase_order":"=1+1 13","invoice_number":"INV-34","moved_from_id":null}');
INSERT INTO change VALUES(404,147,'booking',5,5,1,'{"id":5,"uid":"0d488d0a-0b48-50cc-909b-e483157e50bf","participant_id":5,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":14500,"fee_reason":"=1+1 7","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"person","payer_name":"","purchase_order":"=1+1 13","invoice_number":"INV-34","moved_from_id":null}','{"id":5,"uid":"0d488d0a-0b48-50cc-909b-e483157e50bf","participant_id":5,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":14500,"fee_reason":"=1+1 7","notes":"","reply_by":null,"due_on":null,"payer":"person","payer_name":"","purchase_order":"=1+1 13","invoice_number":"INV-34","moved_from_id":null}');
INSERT INTO change VALUES(405,148,'requirement_met',7,4,1,NULL,'{"id":7,"booking_id":4,"requirement_id":4,"met_on":"2026-02-01"}');
INSERT INTO change VALUES(406,148,'requirement_met',8,5,1,NULL,'{"id":8,"booking_id":5,"requirement_id":4,"met_on":"2026-02-01"}');
INSERT INTO change VALUES(407,149,'booking',6,6,1,'{"id":6,"uid":"2d772f3b-5ee6-52ac-874a-c1c875cd1973","participant_id":6,"course_id":1,"state":"booked","state_since":"2026-02-20","applied_on":"2026-02-20","booked_on":"2026-02-20","start_session_number":3,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-03-28","payer":"employer","payer_name":"😀 مريم 6","purchase_order":"😀 مريم 2","invoice_number":"INV-35","moved_from_id":null}','{"id":6,"uid":"2d772f3b-5ee6-52ac-874a-c1c875cd1973","participant_id":6,"course_id":1,"state":"booked","state_since":"2026-02-20","applied_on":"2026-02-20","booked_on":"2026-02-20","start_session_number":2,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-03-28","payer":"employer","payer_name":"😀 مريم 6","purchase_order":"😀 مريم 2","invoice_number":"INV-35","moved_from_id":null}');
INSERT INTO change VALUES(408,150,'facilitator',10,NULL,NULL,NULL,'{"id":10,"uid":"a274b072-063f-5837-ab72-517c813d7d14","name":"Ruby Hart","email":"","is_sample":0}');
INSERT INTO change VALUES(409,150,'course',5,NULL,5,NULL,'{"id":5,"uid":"c6064669-1325-5c77-8c50-c2642fe17096","programme_id":1,"title":"Cohort Łucja 3","capacity":24,"fee_pence":20000,"zoom_link":"https://zoom.example.org/j/700900","certificate_threshold":4,"minimum_minutes":90,"notes":"","archived_on":null}');
INSERT INTO change VALUES(410,150,'requirement',24,NULL,5,NULL,'{"id":24,"course_id":5,"position":1,"requirement":"Able to attend all six sessions"}');
INSERT INTO change VALUES(411,150,'requirement',25,NULL,5,NULL,'{"id":25,"course_id":5,"position":2,"requirement":"Zoom in a private space, camera on throughout"}');
INSERT INTO change VALUES(412,150,'requirement',26,NULL,5,NULL,'{"id":26,"course_id":5,"position":3,"requirement":"Guidelines read before session 1"}');
INSERT INTO change VALUES(413,150,'requirement',27,NULL,5,NULL,'{"id":27,"course_id":5,"position":4,"requirement":"Equipment checked with the Zoom link"}');
INSERT INTO change VALUES(414,150,'requirement',28,NULL,5,NULL,'{"id":28,"course_id":5,"position":5,"requirement":"Leadership role in health or social care"}');
INSERT INTO change VALUES(415,150,'course_facilitator',13,NULL,5,NULL,'{"id":13,"course_id":5,"facilitator_id":10}');
INSERT INTO change VALUES(416,150,'course_facilitator',14,NULL,5,NULL,'{"id":14,"course_id":5,"facilitator_id":5}');
INSERT INTO change VALUES(417,150,'session',33,NULL,5,NULL,'{"id":33,"uid":"a469d7b9-610b-5686-bf40-08e32b865338","course_id":5,"programme_id":null,"number":1,"state":"planned","cancelled_reason":"","local_date":"2026-12-28","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(418,150,'session_facilitator',64,NULL,5,NULL,'{"id":64,"session_id":33,"facilitator_id":10}');
INSERT INTO change VALUES(419,150,'session_facilitator',65,NULL,5,NULL,'{"id":65,"session_id":33,"facilitator_id":5}');
INSERT INTO change VALUES(420,150,'session',34,NULL,5,NULL,'{"id":34,"uid":"f0d1c3a5-6c72-56d4-984a-e4da54d7381b","course_id":5,"programme_id":null,"number":2,"state":"planned","cancelled_reason":"","local_date":"2027-01-04","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(421,150,'session_facilitator',66,NULL,5,NULL,'{"id":66,"session_id":34,"facilitator_id":10}');
INSERT INTO change VALUES(422,150,'session_facilitator',67,NULL,5,NULL,'{"id":67,"session_id":34,"facilitator_id":5}');
INSERT INTO change VALUES(423,150,'session',35,NULL,5,NULL,'{"id":35,"uid":"41b59f59-032f-5dfa-bf19-a3a17a9a8c70","course_id":5,"programme_id":null,"number":3,"state":"planned","cancelled_reason":"","local_date":"2027-01-11","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(424,150,'session_facilitator',68,NULL,5,NULL,'{"id":68,"session_id":35,"facilitator_id":10}');
INSERT INTO change VALUES(425,150,'session_facilitator',69,NULL,5,NULL,'{"id":69,"session_id":35,"facilitator_id":5}');
INSERT INTO change VALUES(426,150,'session',36,NULL,5,NULL,'{"id":36,"uid":"c3f215cd-b3ce-5dc8-a746-bf906adcda27","course_id":5,"programme_id":null,"number":4,"state":"planned","cancelled_reason":"","local_date":"2027-01-18","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(427,150,'session_facilitator',70,NULL,5,NULL,'{"id":70,"session_id":36,"facilitator_id":10}');
INSERT INTO change VALUES(428,150,'session_facilitator',71,NULL,5,NULL,'{"id":71,"session_id":36,"facilitator_id":5}');
INSERT INTO change VALUES(429,150,'session',37,NULL,5,NULL,'{"id":37,"uid":"66bf3840-a2f8-5dbd-9c04-d3507243537e","course_id":5,"programme_id":null,"number":5,"state":"planned","cancelled_reason":"","local_date":"2027-01-25","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(430,150,'session_facilitator',72,NULL,5,NULL,'{"id":72,"session_id":37,"facilitator_id":10}');
INSERT INTO change VALUES(431,150,'session_facilitator',73,NULL,5,NULL,'{"id":73,"session_id":37,"facilitator_id":5}');
INSERT INTO change VALUES(432,150,'session',38,NULL,5,NULL,'{"id":38,"uid":"6a1f1b82-b29c-5cc8-9ef2-fb388e6569af","course_id":5,"programme_id":null,"number":6,"state":"planned","cancelled_reason":"","local_date":"2027-02-01","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(433,150,'session_facilitator',74,NULL,5,NULL,'{"id":74,"session_id":38,"facilitator_id":10}');
INSERT INTO change VALUES(434,150,'session_facilitator',75,NULL,5,NULL,'{"id":75,"session_id":38,"facilitator_id":5}');
INSERT INTO change VALUES(435,151,'facilitator',11,NULL,NULL,NULL,'{"id":11,"uid":"2d7dd513-fade-5354-85d7-324635319d85","name":"😀 مريم 5","email":"","is_sample":0}');
INSERT INTO change VALUES(436,151,'course',1,NULL,1,'{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"<script> 12","capacity":6,"fee_pence":15000,"zoom_link":"","certificate_threshold":4,"minimum_minutes":26,"notes":"''; drop table 9","archived_on":null}','{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"😀 مريم 5","capacity":30,"fee_pence":15000,"zoom_link":"","certificate_threshold":6,"minimum_minutes":70,"notes":"=1+1 4","archived_on":null}');
INSERT INTO change VALUES(437,151,'course_facilitator',12,NULL,1,'{"id":12,"course_id":1,"facilitator_id":8}',NULL);
INSERT INTO change VALUES(438,151,'course_facilitator',15,NULL,1,NULL,'{"id":15,"course_id":1,"facilitator_id":11}');
INSERT INTO change VALUES(439,152,'course',1,NULL,1,'{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"😀 مريم 5","capacity":30,"fee_pence":15000,"zoom_link":"","certificate_threshold":6,"minimum_minutes":70,"notes":"=1+1 4","archived_on":null}','{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"😀 مريم 5","capacity":30,"fee_pence":15000,"zoom_link":"","certificate_threshold":6,"minimum_minutes":70,"notes":"=1+1 4","archived_on":"2026-03-03"}');
INSERT INTO change VALUES(440,153,'course',1,NULL,1,'{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"😀 مريم 5","capacity":30,"fee_pence":15000,"zoom_link":"","certificate_threshold":6,"minimum_minutes":70,"notes":"=1+1 4","archived_on":"2026-03-03"}','{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"😀 مريم 5","capacity":30,"fee_pence":15000,"zoom_link":"","certificate_threshold":6,"minimum_minutes":70,"notes":"=1+1 4","archived_on":null}');
INSERT INTO change VALUES(441,154,'session',39,NULL,1,NULL,'{"id":39,"uid":"9df8c552-7b58-5e90-82db-92a4bac7232e","course_id":1,"programme_id":null,"number":10,"state":"planned","cancelled_reason":"","local_date":"2026-10-26","starts_at":"10:00","ends_at":"17:00","break_minutes":10,"zone":"Europe/London","zoom_link":"","title":"=1+1 9","notes":"=1+1 3","calendar_sequence":0}');
INSERT INTO change VALUES(442,154,'session_facilitator',76,NULL,1,NULL,'{"id":76,"session_id":39,"facilitator_id":10}');
INSERT INTO change VALUES(443,155,'session',5,NULL,1,'{"id":5,"uid":"53b12f93-0297-5ae8-81ed-1aab3f5796fe","course_id":1,"programme_id":null,"number":5,"state":"planned","cancelled_reason":"","local_date":"2026-10-26","starts_at":"10:00","ends_at":"17:00","break_minutes":10,"zone":"Europe/London","zoom_link":"","title":"=1+1 12","notes":"=1+1 10","calendar_sequence":2}','{"id":5,"uid":"53b12f93-0297-5ae8-81ed-1aab3f5796fe","course_id":1,"programme_id":null,"number":5,"state":"planned","cancelled_reason":"","local_date":"2026-07-16","starts_at":"10:00","ends_at":"17:00","break_minutes":10,"zone":"Europe/London","zoom_link":"","title":"=1+1 12","notes":"=1+1 10","calendar_sequence":3}');
INSERT INTO change VALUES(444,155,'session',5,NULL,1,'{"id":5,"uid":"53b12f93-0297-5ae8-81ed-1aab3f5796fe","course_id":1,"programme_id":null,"number":5,"state":"planned","cancelled_reason":"","local_date":"2026-07-16","starts_at":"10:00","ends_at":"17:00","break_minutes":10,"zone":"Europe/London","zoom_link":"","title":"=1+1 12","notes":"=1+1 10","calendar_sequence":3}','{"id":5,"uid":"53b12f93-0297-5ae8-81ed-1aab3f5796fe","course_id":1,"programme_id":null,"number":5,"state":"planned","cancelled_reason":"","local_date":"2026-07-16","starts_at":"10:00","ends_at":"17:00","break_minutes":10,"zone":"Europe/London","zoom_link":"","title":"<script> 8","notes":"=1+1 1","calendar_sequence":3}');
INSERT INTO change VALUES(445,155,'session_facilitator',30,NULL,1,'{"id":30,"session_id":5,"facilitator_id":1}',NULL);
INSERT INTO change VALUES(446,155,'session_facilitator',77,NULL,1,NULL,'{"id":77,"session_id":5,"facilitator_id":10}');
INSERT INTO change VALUES(447,156,'session',4,NULL,1,'{"id":4,"uid":"df7134c7-a49a-5116-b943-0dc294aea0c9","course_id":1,"programme_id":null,"number":4,"state":"planned","cancelled_reason":"","local_date":"2026-03-02","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":2}','{"id":4,"uid":"df7134c7-a49a-5116-b943-0dc294aea0c9","course_id":1,"programme_id":null,"number":4,"state":"cancelled","cancelled_reason":"=1+1 4","local_date":"2026-03-02","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":3}');
INSERT INTO change VALUES(448,157,'requirement',29,NULL,1,NULL,'{"id":29,"course_id":1,"position":9,"requirement":"😀 مريم 14"}');
INSERT INTO change VALUES(449,158,'requirement',4,NULL,1,'{"id":4,"course_id":1,"position":4,"requirement":"Equipment checked with the Zoom link"}','{"id":4,"course_id":1,"position":4,"requirement":"O’Neill 5"}');
INSERT INTO change VALUES(450,159,'programme',1,NULL,NULL,'{"id":1,"uid":"98da7f6b-807c-576c-8c3b-446506aadd00","title":"<script> 13","session_count":6,"every_weeks":1,"starts_at":"15:00","ends_at":"17:00","capacity":24,"fee_pence":20000,"zoom_link":"https://zoom.example.org/j/700900","certificate_threshold":4,"minimum_minutes":90,"follow_up_starts_at":"15:00","follow_up_minutes":60,"is_sample":0}','{"id":1,"uid":"98da7f6b-807c-576c-8c3b-446506aadd00","title":"O’Neill 2","session_count":6,"every_weeks":1,"starts_at":"15:00","ends_at":"17:00","capacity":24,"fee_pence":20000,"zoom_link":"https://zoom.example.org/j/700900","certificate_threshold":4,"minimum_minutes":90,"follow_up_starts_at":"15:00","follow_up_minutes":60,"is_sample":0}');
INSERT INTO change VALUES(451,159,'programme_requirement',9,NULL,NULL,NULL,'{"id":9,"programme_id":1,"position":9,"requirement":"=1+1 4"}');
INSERT INTO change VALUES(452,160,'attendance',7,3,1,'{"id":7,"session_id":3,"participant_id":3,"mark":"present","minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}','{"id":7,"session_id":3,"participant_id":3,"mark":"part","minutes":40,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(453,160,'attendance',9,5,1,'{"id":9,"session_id":3,"participant_id":5,"mark":"present","minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}','{"id":9,"session_id":3,"participant_id":5,"mark":"absent","minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(454,160,'attendance',11,4,1,'{"id":11,"session_id":3,"participant_id":4,"mark":"present","minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}','{"id":11,"session_id":3,"participant_id":4,"mark":"apologies","minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(455,161,'attendance',27,5,1,NULL,'{"id":27,"session_id":1,"participant_id":5,"mark":"present","minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(456,162,'attendance',28,6,1,NULL,'{"id":28,"session_id":6,"participant_id":6,"mark":null,"minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":"😀 مريم 6"}');
INSERT INTO change VALUES(457,163,'attendance',29,4,1,NULL,'{"id":29,"session_id":6,"participant_id":4,"mark":null,"minutes":null,"source":"hand","set_by_hand":"does_not_count","set_by_hand_reason":"😀 مريم 4","note":""}');
INSERT INTO change VALUES(458,165,'session',40,NULL,NULL,NULL,'{"id":40,"uid":"4c88e8a0-a1fe-5277-8948-ee75242e03d0","course_id":null,"programme_id":1,"number":6,"state":"planned","cancelled_reason":"","local_date":"2026-07-16","starts_at":"13:30","ends_at":"14:30","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"''; drop table 0","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(459,165,'session_facilitator',78,NULL,NULL,NULL,'{"id":78,"session_id":40,"facilitator_id":2}');
INSERT INTO change VALUES(460,165,'invitee',15,2,NULL,NULL,'{"id":15,"session_id":40,"participant_id":2,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(461,165,'invitee',16,3,NULL,NULL,'{"id":16,"session_id":40,"participant_id":3,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(462,165,'invitee',17,4,NULL,NULL,'{"id":17,"session_id":40,"participant_id":4,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(463,166,'session',7,NULL,NULL,'{"id":7,"uid":"77bc1102-3383-58da-ba81-538bfd58ceda","course_id":null,"programme_id":1,"number":1,"state":"planned","cancelled_reason":"","local_date":"2026-04-13","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"Łucja 0","notes":"","calendar_sequence":2}','{"id":7,"uid":"77bc1102-3383-58da-ba81-538bfd58ceda","course_id":null,"programme_id":1,"number":1,"state":"cancelled","cancelled_reason":"<script> 0","local_date":"2026-04-13","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"Łucja 0","notes":"","calendar_sequence":3}');
INSERT INTO change VALUES(464,167,'session',7,NULL,NULL,'{"id":7,"uid":"77bc1102-3383-58da-ba81-538bfd58ceda","course_id":null,"programme_id":1,"number":1,"state":"cancelled","cancelled_reason":"<script> 0","local_date":"2026-04-13","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"Łucja 0","notes":"","calendar_sequence":3}','{"id":7,"uid":"77bc1102-3383-58da-ba81-538bfd58ceda","course_id":null,"programme_id":1,"number":1,"state":"planned","cancelled_reason":"","local_date":"2026-04-13","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"Łucja 0","notes":"","calendar_sequence":4}');
INSERT INTO change VALUES(465,169,'earlier_graduate',3,1,NULL,NULL,'{"id":3,"programme_id":1,"participant_id":1,"course":"Autumn 2024","reason":"''; drop table 11"}');
INSERT INTO change VALUES(466,170,'facilitator',12,NULL,NULL,NULL,'{"id":12,"uid":"cdd088bc-87a0-5f27-9bd9-775b9c400c9f","name":"😀 مريم 7 17","email":"","is_sample":0}');
INSERT INTO change VALUES(467,171,'facilitator',2,NULL,NULL,'{"id":2,"uid":"ef72cc4c-9c68-5925-bbe7-50e1150d25e8","name":"=1+1 15","email":"ruby@example.org","is_sample":0}','{"id":2,"uid":"ef72cc4c-9c68-5925-bbe7-50e1150d25e8","name":"<script> 15","email":"ruby@example.org","is_sample":0}');
INSERT INTO change VALUES(468,172,'facilitator',9,NULL,NULL,'{"id":9,"uid":"c73adec2-5519-5405-ac19-849e3f00aca5","name":"😀 مريم 5 50","email":"","is_sample":0}',NULL);
INSERT INTO change VALUES(469,173,'facilitator_absence',4,NULL,NULL,NULL,'{"id":4,"facilitator_id":2,"first_day":"2026-05-04","last_day":"2026-05-04","reason":"O’Neill 5"}');
INSERT INTO change VALUES(470,174,'setting',1,NULL,NULL,'{"id":1,"name":"centre_name","value":"=1+1 3"}','{"id":1,"name":"centre_name","value":"''; drop table 10"}');
INSERT INTO change VALUES(471,174,'setting',3,NULL,NULL,'{"id":3,"name":"minimum_minutes","value":"75"}','{"id":3,"name":"minimum_minutes","value":"62"}');
INSERT INTO change VALUES(472,174,'setting',4,NULL,NULL,'{"id":4,"name":"offer_reply_days","value":"7"}','{"id":4,"name":"offer_reply_days","value":"2"}');
INSERT INTO change VALUES(473,174,'setting',5,NULL,NULL,'{"id":5,"name":"payment_days","value":"6"}','{"id":5,"name":"payment_days","value":"14"}');
INSERT INTO change VALUES(474,175,'avoided_week',4,NULL,NULL,NULL,'{"id":4,"first_day":"2026-12-28","last_day":"2026-12-28","label":"''; drop table 6"}');
INSERT INTO change VALUES(475,176,'avoided_week',1,NULL,NULL,'{"id":1,"first_day":"2026-12-28","last_day":"2026-12-28","label":"''; drop table 2"}',NULL);
INSERT INTO change VALUES(476,177,'added_bank_holiday',5,NULL,NULL,NULL,'{"id":5,"local_date":"2026-02-12","title":"Łucja 10"}');
INSERT INTO change VALUES(477,178,'settled',2,NULL,1,NULL,'{"id":2,"course_id":1,"item":"told/booking 4/cannot reach/3 held","on_date":"2026-03-03"}');
INSERT INTO change VALUES(478,179,'participant',19,19,NULL,NULL,'{"id":19,"uid":"b9698569-0fc4-5b33-9193-58d69cb34f4d","first_name":"<script> 11 ''; drop table","last_name":"14","phone":"","organisation":"","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"<script> 11 ''; drop table 14\np21.4@example.org","sort_key":"14\t<script> 11 ''; drop table","is_sample":0}');
INSERT INTO change VALUES(479,179,'participant_email',21,19,NULL,NULL,'{"id":21,"participant_id":19,"email":"p21.4@example.org","folded":"p21.4@example.org","is_main":1}');
INSERT INTO change VALUES(480,179,'booking',19,19,1,NULL,'{"id":19,"uid":"b4a70df9-4b31-51e0-9f04-f5392a413f98","participant_id":19,"course_id":1,"state":"applied","state_since":"2026-02-02","applied_on":"2026-02-02","booked_on":null,"start_session_number":1,"fee_pence":15000,"fee_reason":"","notes":"","reply_by":null,"due_on":null,"payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(481,179,'booking_event',22,19,1,NULL,'{"id":22,"booking_id":19,"state":"applied","on_date":"2026-02-02","reason":"","over_capacity":0}');
INSERT INTO change VALUES(482,180,'participant',3,3,NULL,'{"id":3,"uid":"04860588-6fd9-5a9e-8009-579fb7e3e0bc","first_name":"=1+1 4 O’Neill","last_name":"14","phone":"","organisation":"","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"=1+1 4 o''neill 14\np46.1@example.org","sort_key":"14\t=1+1 4 o''neill","is_sample":0}','{"id":3,"uid":"04860588-6fd9-5a9e-8009-579fb7e3e0bc","first_name":"=1+1 1","last_name":"Castle","phone":"","organisation":"''; drop table 16","job_title":"","leadership_role_confirmed_on":null,"notes":"=1+1 1","search_text":"=1+1 1 castle\n''; drop table 16\na537736808@example.org\nb680113510@example.org","sort_key":"castle\t=1+1 1","is_sample":0}');
INSERT INTO change VALUES(483,180,'participant_email',1,3,NULL,'{"id":1,"participant_id":3,"email":"p46.1@example.org","folded":"p46.1@example.org","is_main":1}',NULL);
INSERT INTO change VALUES(484,180,'participant_email',22,3,NULL,NULL,'{"id":22,"participant_id":3,"email":"a537736808@example.org","folded":"a537736808@example.org","is_main":1}');
INSERT INTO change VALUES(485,180,'participant_email',23,3,NULL,NULL,'{"id":23,"participant_id":3,"email":"b680113510@example.org","folded":"b680113510@example.org","is_main":0}');
INSERT INTO change VALUES(486,181,'participant',20,20,NULL,NULL,'{"id":20,"uid":"5d3ccce7-f515-5512-b0af-171e9f992f50","first_name":"O’Neill","last_name":"8","phone":"","organisation":"O’Neill 0","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"o''neill 8\no''neill 0\nq29@example.org","sort_key":"8\to''neill","is_sample":0}');
INSERT INTO change VALUES(487,181,'participant_email',24,20,NULL,NULL,'{"id":24,"participant_id":20,"email":"q29@example.org","folded":"q29@example.org","is_main":1}');
INSERT INTO change VALUES(488,181,'booking',20,20,1,NULL,'{"id":20,"uid":"8cd9380e-fef8-5068-a95e-0c6f69571bc4","participant_id":20,"course_id":1,"state":"booked","state_since":"2026-02-02","applied_on":"2026-02-02","booked_on":"2026-02-02","start_session_number":1,"fee_pence":15000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-02-16","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(489,181,'booking_event',23,20,1,NULL,'{"id":23,"booking_id":20,"state":"booked","on_date":"2026-02-02","reason":"","over_capacity":0}');
INSERT INTO change VALUES(490,181,'participant',21,21,NULL,NULL,'{"id":21,"uid":"aa7c09d7-a02d-5016-becd-39a3b0efb312","first_name":"O’Neill 0 O’Neill","last_name":"8","phone":"","organisation":"Ash Hospice","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"o''neill 0 o''neill 8\nash hospice\np19.9@example.org","sort_key":"8\to''neill 0 o''neill","is_sample":0}');
INSERT INTO change VALUES(491,181,'participant_email',25,21,NULL,NULL,'{"id":25,"participant_id":21,"email":"p19.9@example.org","folded":"p19.9@example.org","is_main":1}');
INSERT INTO change VALUES(492,181,'booking',21,21,1,NULL,'{"id":21,"uid":"839ae0f7-0286-5b3a-ac0c-045584f11d0d","participant_id":21,"course_id":1,"state":"booked","state_since":"2026-02-02","applied_on":"2026-02-02","booked_on":"2026-02-02","start_session_number":1,"fee_pence":15000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-02-16","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(493,181,'booking_event',24,21,1,NULL,'{"id":24,"booking_id":21,"state":"booked","on_date":"2026-02-02","reason":"","over_capacity":0}');
INSERT INTO change VALUES(494,183,'booking',22,5,2,NULL,'{"id":22,"uid":"b597a868-1abe-59fc-8ea1-f0157d47118b","participant_id":5,"course_id":2,"state":"applied","state_since":"2026-02-02","applied_on":"2026-02-02","booked_on":null,"start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":null,"payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(495,183,'booking_event',25,5,2,NULL,'{"id":25,"booking_id":22,"state":"applied","on_date":"2026-02-02","reason":"","over_capacity":0}');
INSERT INTO change VALUES(496,185,'booking',5,5,1,'{"id":5,"uid":"0d488d0a-0b48-50cc-909b-e483157e50bf","participant_id":5,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":14500,"fee_reason":"=1+1 7","notes":"","reply_by":null,"due_on":null,"payer":"person","payer_name":"","purchase_order":"=1+1 13","invoice_number":"INV-34","moved_from_id":null}','{"id":5,"uid":"0d488d0a-0b48-50cc-909b-e483157e50bf","participant_id":5,"course_id":1,"state":"booked","state_since":"2026-02-19","applied_on":"2026-02-19","booked_on":"2026-02-19","start_session_number":1,"fee_pence":14500,"fee_reason":"=1+1 7","notes":"","reply_by":null,"due_on":null,"payer":"person","payer_name":"","purchase_order":"=1+1 13","invoice_number":"INV-34","moved_from_id":null}');
INSERT INTO change VALUES(497,185,'booking_event',26,5,1,NULL,'{"id":26,"booking_id":5,"state":"booked","on_date":"2026-02-19","reason":"","over_capacity":0}');
INSERT INTO change VALUES(498,186,'booking',5,5,1,'{"id":5,"uid":"0d488d0a-0b48-50cc-909b-e483157e50bf","participant_id":5,"course_id":1,"state":"booked","state_since":"2026-02-19","applied_on":"2026-02-19","booked_on":"2026-02-19","start_session_number":1,"fee_pence":14500,"fee_reason":"=1+1 7","notes":"","reply_by":null,"due_on":null,"payer":"person","payer_name":"","purchase_order":"=1+1 13","invoice_number":"INV-34","moved_from_id":null}','{"id":5,"uid":"0d488d0a-0b48-50cc-909b-e483157e50bf","participant_id":5,"course_id":1,"state":"booked","state_since":"2026-02-19","applied_on":"2026-02-19","booked_on":"2026-02-19","start_session_number":1,"fee_pence":25400,"fee_reason":"=1+1 13","notes":"","reply_by":null,"due_on":null,"payer":"person","payer_name":"","purchase_order":"=1+1 13","invoice_number":"INV-34","moved_from_id":null}');
INSERT INTO change VALUES(499,187,'booking',3,3,1,'{"id":3,"uid":"e9a4e1be-c39d-5dae-9aa0-94b2d14cb6f0","participant_id":3,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-03-07","payer":"employer","payer_name":"''; drop table 10","purchase_order":"''; drop table 5","invoice_number":"INV-38","moved_from_id":null}','{"id":3,"uid":"e9a4e1be-c39d-5dae-9aa0-94b2d14cb6f0","participant_id":3,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-03-07","payer":"person","payer_name":"","purchase_order":"''; drop table 2","invoice_number":"INV-17","moved_from_id":null}');
INSERT INTO change VALUES(500,187,'booking',3,3,1,'{"id":3,"uid":"e9a4e1be-c39d-5dae-9aa0-94b2d14cb6f0","participant_id":3,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-03-07","payer":"person","payer_name":"","purchase_order":"''; drop table 2","invoice_number":"INV-17","moved_from_id":null}','{"id":3,"uid":"e9a4e1be-c39d-5dae-9aa0-94b2d14cb6f0","participant_id":3,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-03-28","payer":"person","payer_name":"","purchase_order":"''; drop table 2","invoice_number":"INV-17","moved_from_id":null}');
INSERT INTO change VALUES(501,188,'booking',2,2,1,'{"id":2,"uid":"d7b4b242-ad42-5c58-af85-756422b61924","participant_id":2,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":2,"fee_pence":1700,"fee_reason":"O’Neill 3","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}','{"id":2,"uid":"d7b4b242-ad42-5c58-af85-756422b61924","participant_id":2,"course_id":1,"state":"withdrawn","state_since":"2026-02-21","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":2,"fee_pence":1700,"fee_reason":"O’Neill 3","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(502,188,'booking_event',27,2,1,NULL,'{"id":27,"booking_id":2,"state":"withdrawn","on_date":"2026-02-21","reason":"Moved to Cohort O’Neill 3","over_capacity":0}');
INSERT INTO change VALUES(503,188,'booking',23,2,3,NULL,'{"id":23,"uid":"abbb3f7e-a803-5af8-bafb-a5fb09a55c99","participant_id":2,"course_id":3,"state":"applied","state_since":"2026-02-21","applied_on":"2026-02-21","booked_on":null,"start_session_number":1,"fee_pence":1700,"fee_reason":"","notes":"","reply_by":null,"due_on":null,"payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(504,188,'booking_event',28,2,3,NULL,'{"id":28,"booking_id":23,"state":"applied","on_date":"2026-02-21","reason":"Moved from 😀 مريم 5","over_capacity":0}');
INSERT INTO change VALUES(505,188,'booking',23,2,3,'{"id":23,"uid":"abbb3f7e-a803-5af8-bafb-a5fb09a55c99","participant_id":2,"course_id":3,"state":"applied","state_since":"2026-02-21","applied_on":"2026-02-21","booked_on":null,"start_session_number":1,"fee_pence":1700,"fee_reason":"","notes":"","reply_by":null,"due_on":null,"payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}','{"id":23,"uid":"abbb3f7e-a803-5af8-bafb-a5fb09a55c99","participant_id":2,"course_id":3,"state":"applied","state_since":"2026-02-21","applied_on":"2026-02-21","booked_on":null,"start_session_number":1,"fee_pence":1700,"fee_reason":"O’Neill 3","notes":"","reply_by":null,"due_on":null,"payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(506,188,'booking',23,2,3,'{"id":23,"uid":"abbb3f7e-a803-5af8-bafb-a5fb09a55c99","participant_id":2,"course_id":3,"state":"applied","state_since":"2026-02-21","applied_on":"2026-02-21","booked_on":null,"start_session_number":1,"fee_pence":1700,"fee_reason":"O’Neill 3","notes":"","reply_by":null,"due_on":null,"payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}','{"id":23,"uid":"abbb3f7e-a803-5af8-bafb-a5fb09a55c99","participant_id":2,"course_id":3,"state":"applied","state_since":"2026-02-21","applied_on":"2026-02-21","booked_on":null,"start_session_number":1,"fee_pence":1700,"fee_reason":"O’Neill 3","notes":"","reply_by":null,"due_on":null,"payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":2}');
INSERT INTO change VALUES(507,188,'payment',10,2,1,NULL,'{"id":10,"uid":"39f43e1c-b887-59b8-a505-9806de261423","booking_id":2,"kind":"refund","amount_pence":20000,"paid_on":"2026-02-21","method":"Moved to another course","notes":""}');
INSERT INTO change VALUES(508,188,'payment',11,2,3,NULL,'{"id":11,"uid":"8a89972f-b2fe-5037-a69e-1d4a2ce94062","booking_id":23,"kind":"payment","amount_pence":20000,"paid_on":"2026-02-21","method":"Moved from another course","notes":""}');
INSERT INTO change VALUES(509,189,'requirement_met',9,4,1,NULL,'{"id":9,"booking_id":4,"requirement_id":2,"met_on":"2026-02-01"}');
INSERT INTO change VALUES(510,189,'requirement_met',10,5,1,NULL,'{"id":10,"booking_id":5,"requirement_id":2,"met_on":"2026-02-01"}');
INSERT INTO change VALUES(511,190,'booking',1,1,1,'{"id":1,"uid":"e5d289a9-7f03-5443-b1ab-638379663732","participant_id":1,"course_id":1,"state":"booked","state_since":"2026-02-20","applied_on":"2026-02-20","booked_on":"2026-02-20","start_session_number":4,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}','{"id":1,"uid":"e5d289a9-7f03-5443-b1ab-638379663732","participant_id":1,"course_id":1,"state":"booked","state_since":"2026-02-20","applied_on":"2026-02-20","booked_on":"2026-02-20","start_session_number":2,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(512,191,'course',6,NULL,6,NULL,'{"id":6,"uid":"b6f4bd48-5d69-573e-813f-3c1575ea120d","programme_id":1,"title":"Cohort 😀 مريم 14","capacity":24,"fee_pence":20000,"zoom_link":"https://zoom.example.org/j/700900","certificate_threshold":4,"minimum_minutes":90,"notes":"","archived_on":null}');
INSERT INTO change VALUES(513,191,'requirement',30,NULL,6,NULL,'{"id":30,"course_id":6,"position":1,"requirement":"Able to attend all six sessions"}');
INSERT INTO change VALUES(514,191,'requirement',31,NULL,6,NULL,'{"id":31,"course_id":6,"position":2,"requirement":"Zoom in a private space, camera on throughout"}');
INSERT INTO change VALUES(515,191,'requirement',32,NULL,6,NULL,'{"id":32,"course_id":6,"position":3,"requirement":"Guidelines read before session 1"}');
INSERT INTO change VALUES(516,191,'requirement',33,NULL,6,NULL,'{"id":33,"course_id":6,"position":4,"requirement":"Equipment checked with the Zoom link"}');
INSERT INTO change VALUES(517,191,'requirement',34,NULL,6,NULL,'{"id":34,"course_id":6,"position":5,"requirement":"Leadership role in health or social care"}');
INSERT INTO change VALUES(518,191,'course_facilitator',16,NULL,6,NULL,'{"id":16,"course_id":6,"facilitator_id":10}');
INSERT INTO change VALUES(519,191,'course_facilitator',17,NULL,6,NULL,'{"id":17,"course_id":6,"facilitator_id":5}');
INSERT INTO change VALUES(520,191,'session',41,NULL,6,NULL,'{"id":41,"uid":"bb823d5d-2a5b-59bc-8995-13c62fd0807e","course_id":6,"programme_id":null,"number":1,"state":"planned","cancelled_reason":"","local_date":"2026-10-26","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(521,191,'session_facilitator',79,NULL,6,NULL,'{"id":79,"session_id":41,"facilitator_id":10}');
INSERT INTO change VALUES(522,191,'session_facilitator',80,NULL,6,NULL,'{"id":80,"session_id":41,"facilitator_id":5}');
INSERT INTO change VALUES(523,191,'session',42,NULL,6,NULL,'{"id":42,"uid":"828a090f-224b-58ed-ae5a-1376913b8e5c","course_id":6,"programme_id":null,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-11-02","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(524,191,'session_facilitator',81,NULL,6,NULL,'{"id":81,"session_id":42,"facilitator_id":10}');
INSERT INTO change VALUES(525,191,'session_facilitator',82,NULL,6,NULL,'{"id":82,"session_id":42,"facilitator_id":5}');
INSERT INTO change VALUES(526,191,'session',43,NULL,6,NULL,'{"id":43,"uid":"c6cfa332-5546-5397-b918-96f9c32c421e","course_id":6,"programme_id":null,"number":3,"state":"planned","cancelled_reason":"","local_date":"2026-11-09","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(527,191,'session_facilitator',83,NULL,6,NULL,'{"id":83,"session_id":43,"facilitator_id":10}');
INSERT INTO change VALUES(528,191,'session_facilitator',84,NULL,6,NULL,'{"id":84,"session_id":43,"facilitator_id":5}');
INSERT INTO change VALUES(529,191,'session',44,NULL,6,NULL,'{"id":44,"uid":"69d7eed0-1d8b-5f8b-a791-816180e74904","course_id":6,"programme_id":null,"number":4,"state":"planned","cancelled_reason":"","local_date":"2026-11-16","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(530,191,'session_facilitator',85,NULL,6,NULL,'{"id":85,"session_id":44,"facilitator_id":10}');
INSERT INTO change VALUES(531,191,'session_facilitator',86,NULL,6,NULL,'{"id":86,"session_id":44,"facilitator_id":5}');
INSERT INTO change VALUES(532,191,'session',45,NULL,6,NULL,'{"id":45,"uid":"44a29d20-afe4-51c8-b5e7-683954b893b1","course_id":6,"programme_id":null,"number":5,"state":"planned","cancelled_reason":"","local_date":"2026-11-23","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(533,191,'session_facilitator',87,NULL,6,NULL,'{"id":87,"session_id":45,"facilitator_id":10}');
INSERT INTO change VALUES(534,191,'session_facilitator',88,NULL,6,NULL,'{"id":88,"session_id":45,"facilitator_id":5}');
INSERT INTO change VALUES(535,191,'session',46,NULL,6,NULL,'{"id":46,"uid":"f215b91e-620c-53fd-92d2-900bc7bd1db2","course_id":6,"programme_id":null,"number":6,"state":"planned","cancelled_reason":"","local_date":"2026-11-30","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(536,191,'session_facilitator',89,NULL,6,NULL,'{"id":89,"session_id":46,"facilitator_id":10}');
INSERT INTO change VALUES(537,191,'session_facilitator',90,NULL,6,NULL,'{"id":90,"session_id":46,"facilitator_id":5}');
INSERT INTO change VALUES(538,192,'facilitator',13,NULL,NULL,NULL,'{"id":13,"uid":"c50b2428-eac1-5d45-8362-774e4c25e67f","name":"''; drop table 15","email":"","is_sample":0}');
INSERT INTO change VALUES(539,192,'course',1,NULL,1,'{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"😀 مريم 5","capacity":30,"fee_pence":15000,"zoom_link":"","certificate_threshold":6,"minimum_minutes":70,"notes":"=1+1 4","archived_on":null}','{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"''; drop table 15","capacity":5,"fee_pence":15000,"zoom_link":"","certificate_threshold":3,"minimum_minutes":45,"notes":"O’Neill 14","archived_on":null}');
INSERT INTO change VALUES(540,192,'course_facilitator',15,NULL,1,'{"id":15,"course_id":1,"facilitator_id":11}',NULL);
INSERT INTO change VALUES(541,192,'course_facilitator',18,NULL,1,NULL,'{"id":18,"course_id":1,"facilitator_id":13}');
INSERT INTO change VALUES(542,193,'course',1,NULL,1,'{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"''; drop table 15","capacity":5,"fee_pence":15000,"zoom_link":"","certificate_threshold":3,"minimum_minutes":45,"notes":"O’Neill 14","archived_on":null}','{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"''; drop table 15","capacity":5,"fee_pence":15000,"zoom_link":"","certificate_threshold":3,"minimum_minutes":45,"notes":"O’Neill 14","archived_on":"2026-03-03"}');
INSERT INTO change VALUES(543,194,'course',1,NULL,1,'{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"''; drop table 15","capacity":5,"fee_pence":15000,"zoom_link":"","certificate_threshold":3,"minimum_minutes":45,"notes":"O’Neill 14","archived_on":"2026-03-03"}','{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"''; drop table 15","capacity":5,"fee_pence":15000,"zoom_link":"","certificate_threshold":3,"minimum_minutes":45,"notes":"O’Neill 14","archived_on":null}');
INSERT INTO change VALUES(544,195,'session',47,NULL,1,NULL,'{"id":47,"uid":"ffb06256-a0f4-5ec0-9670-bd625b3c83f7","course_id":1,"programme_id":null,"number":11,"state":"planned","cancelled_reason":"","local_date":"2026-07-16","starts_at":"09:00","ends_at":"17:00","break_minutes":20,"zone":"Europe/London","zoom_link":"","title":"<script> 11","notes":"😀 مريم 2","calendar_sequence":0}');
INSERT INTO change VALUES(545,195,'session_facilitator',91,NULL,1,NULL,'{"id":91,"session_id":47,"facilitator_id":10}');
INSERT INTO change VALUES(546,196,'session',6,NULL,1,'{"id":6,"uid":"bf70a312-4815-5684-b29e-212df9a02aa1","course_id":1,"programme_id":null,"number":6,"state":"planned","cancelled_reason":"","local_date":"2026-05-04","starts_at":"09:00","ends_at":"17:00","break_minutes":20,"zone":"Europe/London","zoom_link":"","title":"O’Neill 6","notes":"😀 مريم 15","calendar_sequence":1}','{"id":6,"uid":"bf70a312-4815-5684-b29e-212df9a02aa1","course_id":1,"programme_id":null,"number":6,"state":"planned","cancelled_reason":"","local_date":"2026-04-13","starts_at":"09:00","ends_at":"17:00","break_minutes":20,"zone":"Europe/London","zoom_link":"","title":"O’Neill 6","notes":"😀 مريم 15","calendar_sequence":2}');
INSERT INTO change VALUES(547,196,'session',6,NULL,1,'{"id":6,"uid":"bf70a312-4815-5684-b29e-212df9a02aa1","course_id":1,"programme_id":null,"number":6,"state":"planned","cancelled_reason":"","local_date":"2026-04-13","starts_at":"09:00","ends_at":"17:00","break_minutes":20,"zone":"Europe/London","zoom_link":"","title":"O’Neill 6","notes":"😀 مريم 15","calendar_sequence":2}','{"id":6,"uid":"bf70a312-4815-5684-b29e-212df9a02aa1","course_id":1,"programme_id":null,"number":6,"state":"planned","cancelled_reason":"","local_date":"2026-04-13","starts_at":"09:00","ends_at":"17:00","break_minutes":20,"zone":"Europe/London","zoom_link":"","title":"Łucja 10","notes":"😀 مريم 12","calendar_sequence":2}');
INSERT INTO change VALUES(548,196,'session_facilitator',48,NULL,1,'{"id":48,"session_id":6,"facilitator_id":1}',NULL);
INSERT INTO change VALUES(549,196,'session_facilitator',92,NULL,1,NULL,'{"id":92,"session_id":6,"facilitator_id":10}');
INSERT INTO change VALUES(550,197,'session',5,NULL,1,'{"id":5,"uid":"53b12f93-0297-5ae8-81ed-1aab3f5796fe","course_id":1,"programme_id":null,"number":5,"state":"planned","cancelled_reason":"","local_date":"2026-07-16","starts_at":"10:00","ends_at":"17:00","break_minutes":10,"zone":"Europe/London","zoom_link":"","title":"<script> 8","notes":"=1+1 1","calendar_sequence":3}','{"id":5,"uid":"53b12f93-0297-5ae8-81ed-1aab3f5796fe","course_id":1,"programme_id":null,"number":5,"state":"cancelled","cancelled_reason":"=1+1 16","local_date":"2026-07-16","starts_at":"10:00","ends_at":"17:00","break_minutes":10,"zone":"Europe/London","zoom_link":"","title":"<script> 8","notes":"=1+1 1","calendar_sequence":4}');
INSERT INTO change VALUES(551,198,'requirement',35,NULL,1,NULL,'{"id":35,"course_id":1,"position":10,"requirement":"<script> 12"}');
INSERT INTO change VALUES(552,199,'requirement',4,NULL,1,'{"id":4,"course_id":1,"position":4,"requirement":"O’Neill 5"}','{"id":4,"course_id":1,"position":4,"requirement":"😀 مريم 14"}');
INSERT INTO change VALUES(553,200,'requirement_met',7,4,1,'{"id":7,"booking_id":4,"requirement_id":4,"met_on":"2026-02-01"}',NULL);
INSERT INTO change VALUES(554,200,'requirement_met',8,5,1,'{"id":8,"booking_id":5,"requirement_id":4,"met_on":"2026-02-01"}',NULL);
INSERT INTO change VALUES(555,200,'requirement',4,NULL,1,'{"id":4,"course_id":1,"position":4,"requirement":"😀 مريم 14"}',NULL);
INSERT INTO change VALUES(556,201,'programme',1,NULL,NULL,'{"id":1,"uid":"98da7f6b-807c-576c-8c3b-446506aadd00","title":"O’Neill 2","session_count":6,"every_weeks":1,"starts_at":"15:00","ends_at":"17:00","capacity":24,"fee_pence":20000,"zoom_link":"https://zoom.example.org/j/700900","certificate_threshold":4,"minimum_minutes":90,"follow_up_starts_at":"15:00","follow_up_minutes":60,"is_sample":0}','{"id":1,"uid":"98da7f6b-807c-576c-8c3b-446506aadd00","title":"O’Neill 5","session_count":6,"every_weeks":1,"starts_at":"15:00","ends_at":"17:00","capacity":24,"fee_pence":20000,"zoom_link":"https://zoom.example.org/j/700900","certificate_threshold":4,"minimum_minutes":90,"follow_up_starts_at":"15:00","follow_up_minutes":60,"is_sample":0}');
INSERT INTO change VALUES(557,201,'programme_requirement',10,NULL,NULL,NULL,'{"id":10,"programme_id":1,"position":10,"requirement":"=1+1 15"}');
INSERT INTO change VALUES(558,202,'attendance',9,5,1,'{"id":9,"session_id":3,"participant_id":5,"mark":"absent","minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}','{"id":9,"session_id":3,"participant_id":5,"mark":"part","minutes":40,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(559,202,'attendance',10,6,1,'{"id":10,"session_id":3,"participant_id":6,"mark":"present","minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}','{"id":10,"session_id":3,"participant_id":6,"mark":"apologies","minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(560,202,'attendance',11,4,1,'{"id":11,"session_id":3,"participant_id":4,"mark":"apologies","minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}','{"id":11,"session_id":3,"participant_id":4,"mark":"part","minutes":95,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(561,203,'attendance',33,3,1,NULL,'{"id":33,"session_id":5,"participant_id":3,"mark":null,"minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":"''; drop table 7"}');
INSERT INTO change VALUES(562,205,'session',48,NULL,NULL,NULL,'{"id":48,"uid":"9aa4598f-93ba-5da7-90d2-59f91d35a9bc","course_id":null,"programme_id":1,"number":7,"state":"planned","cancelled_reason":"","local_date":"2026-12-28","starts_at":"13:30","ends_at":"14:30","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"😀 مريم 10","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(563,205,'session_facilitator',93,NULL,NULL,NULL,'{"id":93,"session_id":48,"facilitator_id":2}');
INSERT INTO change VALUES(564,205,'invitee',18,1,NULL,NULL,'{"id":18,"session_id":48,"participant_id":1,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(565,205,'invitee',19,2,NULL,NULL,'{"id":19,"session_id":48,"participant_id":2,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(566,205,'invitee',20,4,NULL,NULL,'{"id":20,"session_id":48,"participant_id":4,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(567,205,'invitee',21,6,NULL,NULL,'{"id":21,"session_id":48,"participant_id":6,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(568,206,'session',7,NULL,NULL,'{"id":7,"uid":"77bc1102-3383-58da-ba81-538bfd58ceda","course_id":null,"programme_id":1,"number":1,"state":"planned","cancelled_reason":"","local_date":"2026-04-13","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"Łucja 0","notes":"","calendar_sequence":4}','{"id":7,"uid":"77bc1102-3383-58da-ba81-538bfd58ceda","course_id":null,"programme_id":1,"number":1,"state":"cancelled","cancelled_reason":"😀 مريم 12","local_date":"2026-04-13","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"Łucja 0","notes":"","calendar_sequence":5}');
INSERT INTO change VALUES(569,207,'session',8,NULL,NULL,'{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"cancelled","cancelled_reason":"<script> 16","local_date":"2026-07-16","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"<script> 3","notes":"","calendar_sequence":3}','{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-07-16","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"<script> 3","notes":"","calendar_sequence":4}');
INSERT INTO change VALUES(570,209,'invitee',8,2,NULL,'{"id":8,"session_id":7,"participant_id":2,"reply":"no_reply","replied_on":null}','{"id":8,"session_id":7,"participant_id":2,"reply":"not_coming","replied_on":"2026-03-03"}');
INSERT INTO change VALUES(571,210,'earlier_graduate',4,5,NULL,NULL,'{"id":4,"programme_id":1,"participant_id":5,"course":"Autumn 2024","reason":"O’Neill 10"}');
INSERT INTO change VALUES(572,211,'facilitator',14,NULL,NULL,NULL,'{"id":14,"uid":"d2b33606-1d94-5b50-aa1a-23b7b45e3dbe","name":"😀 مريم 1 46","email":"","is_sample":0}');
INSERT INTO change VALUES(573,212,'facilitator',2,NULL,NULL,'{"id":2,"uid":"ef72cc4c-9c68-5925-bbe7-50e1150d25e8","name":"<script> 15","email":"ruby@example.org","is_sample":0}','{"id":2,"uid":"ef72cc4c-9c68-5925-bbe7-50e1150d25e8","name":"''; drop table 3","email":"ruby@example.org","is_sample":0}');
INSERT INTO change VALUES(574,213,'facilitator_absence',5,NULL,NULL,NULL,'{"id":5,"facilitator_id":1,"first_day":"2026-07-16","last_day":"2026-07-16","reason":"=1+1 12"}');
INSERT INTO change VALUES(575,214,'setting',1,NULL,NULL,'{"id":1,"name":"centre_name","value":"''; drop table 10"}','{"id":1,"name":"centre_name","value":"<script> 5"}');
INSERT INTO change VALUES(576,214,'setting',3,NULL,NULL,'{"id":3,"name":"minimum_minutes","value":"62"}','{"id":3,"name":"minimum_minutes","value":"15"}');
INSERT INTO change VALUES(577,214,'setting',4,NULL,NULL,'{"id":4,"name":"offer_reply_days","value":"2"}','{"id":4,"name":"offer_reply_days","value":"0"}');
INSERT INTO change VALUES(578,214,'setting',5,NULL,NULL,'{"id":5,"name":"payment_days","value":"14"}','{"id":5,"name":"payment_days","value":"4"}');
INSERT INTO change VALUES(579,215,'avoided_week',5,NULL,NULL,NULL,'{"id":5,"first_day":"2026-10-26","last_day":"2026-10-26","label":"''; drop table 11"}');
INSERT INTO change VALUES(580,216,'avoided_week',2,NULL,NULL,'{"id":2,"first_day":"2026-07-16","last_day":"2026-07-16","label":"<script> 10"}',NULL);
INSERT INTO change VALUES(581,217,'added_bank_holiday',6,NULL,NULL,NULL,'{"id":6,"local_date":"2026-04-12","title":"Łucja 9"}');
INSERT INTO change VALUES(582,218,'added_bank_holiday',3,NULL,NULL,'{"id":3,"local_date":"2026-02-17","title":"😀 مريم 5"}',NULL);
INSERT INTO change VALUES(583,219,'participant',22,22,NULL,NULL,'{"id":22,"uid":"31080513-2400-5060-be1b-1c65c6d60308","first_name":"<script> 9 😀 مريم","last_name":"3","phone":"","organisation":"","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"<script> 9 grinning mrym 3\np3.19@example.org","sort_key":"3\t<script> 9 grinning mrym","is_sample":0}');
INSERT INTO change VALUES(584,219,'participant_email',26,22,NULL,NULL,'{"id":26,"participant_id":22,"email":"p3.19@example.org","folded":"p3.19@example.org","is_main":1}');
INSERT INTO change VALUES(585,220,'participant',2,2,NULL,'{"id":2,"uid":"9194be87-d770-5ed9-9434-e3e8d15b91d0","first_name":"Tom","last_name":"Ashworth","phone":"","organisation":"","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"tom ashworth","sort_key":"ashworth\ttom","is_sample":0}','{"id":2,"uid":"9194be87-d770-5ed9-9434-e3e8d15b91d0","first_name":"Łucja 13","last_name":"Castle","phone":"","organisation":"O’Neill 3","job_title":"","leadership_role_confirmed_on":null,"notes":"Łucja 13","search_text":"lucja 13 castle\no''neill 3\na61349671@example.org\nb1271899230@example.org","sort_key":"castle\tlucja 13","is_sample":0}');
INSERT INTO change VALUES(586,220,'participant_email',27,2,NULL,NULL,'{"id":27,"participant_id":2,"email":"a61349671@example.org","folded":"a61349671@example.org","is_main":1}');
INSERT INTO change VALUES(587,220,'participant_email',28,2,NULL,NULL,'{"id":28,"participant_id":2,"email":"b1271899230@example.org","folded":"b1271899230@example.org","is_main":0}');
INSERT INTO change VALUES(588,221,'participant',23,23,NULL,NULL,'{"id":23,"uid":"44a616e1-6d14-52a7-88a8-4408c5ca3f12","first_name":"Łucja","last_name":"2","phone":"","organisation":"Łucja 11","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"lucja 2\nlucja 11\nq34@example.org","sort_key":"2\tlucja","is_sample":0}');
INSERT INTO change VALUES(589,221,'participant_email',29,23,NULL,NULL,'{"id":29,"participant_id":23,"email":"q34@example.org","folded":"q34@example.org","is_main":1}');
INSERT INTO change VALUES(590,221,'booking',24,23,1,NULL,'{"id":24,"uid":"828836f3-f359-59f0-a851-148a6b85bc46","participant_id":23,"course_id":1,"state":"waiting_list","state_since":"2026-02-02","applied_on":"2026-02-02","booked_on":null,"start_session_number":1,"fee_pence":15000,"fee_reason":"","notes":"","reply_by":null,"due_on":null,"payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(591,221,'booking_event',29,23,1,NULL,'{"id":29,"booking_id":24,"state":"waiting_list","on_date":"2026-02-02","reason":"","over_capacity":0}');
INSERT INTO change VALUES(592,221,'participant',24,24,NULL,NULL,'{"id":24,"uid":"90487306-d2fb-58a9-8d9f-85ca06fa778e","first_name":"Łucja 11 Łucja","last_name":"2","phone":"","organisation":"Ash Hospice","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"lucja 11 lucja 2\nash hospice\np24.48@example.org","sort_key":"2\tlucja 11 lucja","is_sample":0}');
INSERT INTO change VALUES(593,221,'participant_email',30,24,NULL,NULL,'{"id":30,"participant_id":24,"email":"p24.48@example.org","folded":"p24.48@example.org","is_main":1}');
INSERT INTO change VALUES(594,221,'booking',25,24,1,NULL,'{"id":25,"uid":"6e9fea0d-6226-57e8-9507-968a57772dd4","participant_id":24,"course_id":1,"state":"waiting_list","state_since":"2026-02-02","applied_on":"2026-02-02","booked_on":null,"start_session_number":1,"fee_pence":15000,"fee_reason":"","notes":"","reply_by":null,"due_on":null,"payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(595,221,'booking_event',30,24,1,NULL,'{"id":30,"booking_id":25,"state":"waiting_list","on_date":"2026-02-02","reason":"","over_capacity":0}');
INSERT INTO change VALUES(596,222,'access_needs',4,5,NULL,NULL,'{"id":4,"participant_id":5,"needs":"Step-free"}');
INSERT INTO change VALUES(597,223,'booking',26,13,6,NULL,'{"id":26,"uid":"6bbdb27f-05a2-5908-a423-2458b08841e1","participant_id":13,"course_id":6,"state":"waiting_list","state_since":"2026-02-02","applied_on":"2026-02-02","booked_on":null,"start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":null,"payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(598,223,'booking_event',31,13,6,NULL,'{"id":31,"booking_id":26,"state":"waiting_list","on_date":"2026-02-02","reason":"","over_capacity":0}');
INSERT INTO change VALUES(599,224,'booking',4,4,1,'{"id":4,"uid":"913c7e7f-23b4-5e9c-b6e4-0cc688b1320a","participant_id":4,"course_id":1,"state":"booked","state_since":"2026-02-19","applied_on":"2026-02-19","booked_on":"2026-02-19","start_session_number":6,"fee_pence":26500,"fee_reason":"<script> 11","notes":"","reply_by":null,"due_on":"2026-03-27","payer":"person","payer_name":"","purchase_order":"<script> 7","invoice_number":"INV-10","moved_from_id":null}','{"id":4,"uid":"913c7e7f-23b4-5e9c-b6e4-0cc688b1320a","participant_id":4,"course_id":1,"state":"withdrawn","state_since":"2026-02-20","applied_on":"2026-02-19","booked_on":"2026-02-19","start_session_number":6,"fee_pence":26500,"fee_reason":"<script> 11","notes":"","reply_by":null,"due_on":"2026-03-27","payer":"person","payer_name":"","purchase_order":"<script> 7","invoice_number":"INV-10","moved_from_id":null}');
INSERT INTO change VALUES(600,224,'booking_event',32,4,1,NULL,'{"id":32,"booking_id":4,"state":"withdrawn","on_date":"2026-02-20","reason":"","over_capacity":0}');
INSERT INTO change VALUES(601,224,'booking',6,6,1,'{"id":6,"uid":"2d772f3b-5ee6-52ac-874a-c1c875cd1973","participant_id":6,"course_id":1,"state":"booked","state_since":"2026-02-20","applied_on":"2026-02-20","booked_on":"2026-02-20","start_session_number":2,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-03-28","payer":"employer","payer_name":"😀 مريم 6","purchase_order":"😀 مريم 2","invoice_number":"INV-35","moved_from_id":null}','{"id":6,"uid":"2d772f3b-5ee6-52ac-874a-c1c875cd1973","participant_id":6,"course_id":1,"state":"withdrawn","state_since":"2026-02-20","applied_on":"2026-02-20","booked_on":null,"start_session_number":2,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-03-28","payer":"employer","payer_name":"😀 مريم 6","purchase_order":"😀 مريم 2","invoice_number":"INV-35","moved_from_id":null}');
INSERT INTO change VALUES(602,224,'booking_event',33,6,1,NULL,'{"id":33,"booking_id":6,"state":"withdrawn","on_date":"2026-02-20","reason":"","over_capacity":0}');
INSERT INTO change VALUES(603,225,'payment',12,5,1,NULL,'{"id":12,"uid":"bebabd3f-9a9b-570b-9d78-1b2b2d987fa5","booking_id":5,"kind":"payment","amount_pence":5400,"paid_on":"2026-02-03","method":"O’Neill 5","notes":""}');
INSERT INTO change VALUES(604,226,'booking',2,2,1,'{"id":2,"uid":"d7b4b242-ad42-5c58-af85-756422b61924","participant_id":2,"course_id":1,"state":"withdrawn","state_since":"2026-02-21","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":2,"fee_pence":1700,"fee_reason":"O’Neill 3","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}','{"id":2,"uid":"d7b4b242-ad42-5c58-af85-756422b61924","participant_id":2,"course_id":1,"state":"withdrawn","state_since":"2026-02-21","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":2,"fee_pence":5600,"fee_reason":"O’Neill 16","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(605,227,'booking',3,3,1,'{"id":3,"uid":"e9a4e1be-c39d-5dae-9aa0-94b2d14cb6f0","participant_id":3,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-03-28","payer":"person","payer_name":"","purchase_order":"''; drop table 2","invoice_number":"INV-17","moved_from_id":null}','{"id":3,"uid":"e9a4e1be-c39d-5dae-9aa0-94b2d14cb6f0","participant_id":3,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-03-28","payer":"employer","payer_name":"😀 مريم 15","purchase_order":"''; drop table 0","invoice_number":"INV-37","moved_from_id":null}');
INSERT INTO change VALUES(606,227,'booking',3,3,1,'{"id":3,"uid":"e9a4e1be-c39d-5dae-9aa0-94b2d14cb6f0","participant_id":3,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-03-28","payer":"employer","payer_name":"😀 مريم 15","purchase_order":"''; drop table 0","invoice_number":"INV-37","moved_from_id":null}','{"id":3,"uid":"e9a4e1be-c39d-5dae-9aa0-94b2d14cb6f0","participant_id":3,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-03-12","payer":"employer","payer_name":"😀 مريم 15","purchase_order":"''; drop table 0","invoice_number":"INV-37","moved_from_id":null}');
INSERT INTO change VALUES(607,229,'booking',3,3,1,'{"id":3,"uid":"e9a4e1be-c39d-5dae-9aa0-94b2d14cb6f0","participant_id":3,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-03-12","payer":"employer","payer_name":"😀 مريم 15","purchase_order":"''; drop table 0","invoice_number":"INV-37","moved_from_id":null}','{"id":3,"uid":"e9a4e1be-c39d-5dae-9aa0-94b2d14cb6f0","participant_id":3,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":5,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-03-12","payer":"employer","payer_name":"😀 مريم 15","purchase_order":"''; drop table 0","invoice_number":"INV-37","moved_from_id":null}');
INSERT INTO change VALUES(608,230,'course',7,NULL,7,NULL,'{"id":7,"uid":"a7d40f46-c352-536d-a539-28ed39148008","programme_id":1,"title":"Cohort O’Neill 7","capacity":24,"fee_pence":20000,"zoom_link":"https://zoom.example.org/j/700900","certificate_threshold":4,"minimum_minutes":90,"notes":"","archived_on":null}');
INSERT INTO change VALUES(609,230,'requirement',36,NULL,7,NULL,'{"id":36,"course_id":7,"position":1,"requirement":"Able to attend all six sessions"}');
INSERT INTO change VALUES(610,230,'requirement',37,NULL,7,NULL,'{"id":37,"course_id":7,"position":2,"requirement":"Zoom in a private space, camera on throughout"}');
INSERT INTO change VALUES(611,230,'requirement',38,NULL,7,NULL,'{"id":38,"course_id":7,"position":3,"requirement":"Guidelines read before session 1"}');
INSERT INTO change VALUES(612,230,'requirement',39,NULL,7,NULL,'{"id":39,"course_id":7,"position":4,"requirement":"Equipment checked with the Zoom link"}');
INSERT INTO change VALUES(613,230,'requirement',40,NULL,7,NULL,'{"id":40,"course_id":7,"position":5,"requirement":"Leadership role in health or social care"}');
INSERT INTO change VALUES(614,230,'course_facilitator',19,NULL,7,NULL,'{"id":19,"course_id":7,"facilitator_id":10}');
INSERT INTO change VALUES(615,230,'course_facilitator',20,NULL,7,NULL,'{"id":20,"course_id":7,"facilitator_id":5}');
INSERT INTO change VALUES(616,230,'session',49,NULL,7,NULL,'{"id":49,"uid":"0aaf1a7a-5d1d-5518-a2a8-c9da291c32f3","course_id":7,"programme_id":null,"number":1,"state":"planned","cancelled_reason":"","local_date":"2026-05-04","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(617,230,'session_facilitator',94,NULL,7,NULL,'{"id":94,"session_id":49,"facilitator_id":10}');
INSERT INTO change VALUES(618,230,'session_facilitator',95,NULL,7,NULL,'{"id":95,"session_id":49,"facilitator_id":5}');
INSERT INTO change VALUES(619,230,'session',50,NULL,7,NULL,'{"id":50,"uid":"986ddd10-aef0-583e-8f85-3862f896b55d","course_id":7,"programme_id":null,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-05-11","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(620,230,'session_facilitator',96,NULL,7,NULL,'{"id":96,"session_id":50,"facilitator_id":10}');
INSERT INTO change VALUES(621,230,'session_facilitator',97,NULL,7,NULL,'{"id":97,"session_id":50,"facilitator_id":5}');
INSERT INTO change VALUES(622,230,'session',51,NULL,7,NULL,'{"id":51,"uid":"ae5c80ee-d966-5136-9817-a5cd2c8aa807","course_id":7,"programme_id":null,"number":3,"state":"planned","cancelled_reason":"","local_date":"2026-05-18","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(623,230,'session_facilitator',98,NULL,7,NULL,'{"id":98,"session_id":51,"facilitator_id":10}');
INSERT INTO change VALUES(624,230,'session_facilitator',99,NULL,7,NULL,'{"id":99,"session_id":51,"facilitator_id":5}');
INSERT INTO change VALUES(625,230,'session',52,NULL,7,NULL,'{"id":52,"uid":"40afbe73-982c-5292-a87a-e8d53f3bbc7e","course_id":7,"programme_id":null,"number":4,"state":"planned","cancelled_reason":"","local_date":"2026-05-25","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(626,230,'session_facilitator',100,NULL,7,NULL,'{"id":100,"session_id":52,"facilitator_id":10}');
INSERT INTO change VALUES(627,230,'session_facilitator',101,NULL,7,NULL,'{"id":101,"session_id":52,"facilitator_id":5}');
INSERT INTO change VALUES(628,230,'session',53,NULL,7,NULL,'{"id":53,"uid":"319ba43e-8090-5f55-be78-4f741407f824","course_id":7,"programme_id":null,"number":5,"state":"planned","cancelled_reason":"","local_date":"2026-06-01","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(629,230,'session_facilitator',102,NULL,7,NULL,'{"id":102,"session_id":53,"facilitator_id":10}');
INSERT INTO change VALUES(630,230,'session_facilitator',103,NULL,7,NULL,'{"id":103,"session_id":53,"facilitator_id":5}');
INSERT INTO change VALUES(631,230,'session',54,NULL,7,NULL,'{"id":54,"uid":"66071284-bff2-5d34-b6c9-b5c83f6fa038","course_id":7,"programme_id":null,"number":6,"state":"planned","cancelled_reason":"","local_date":"2026-06-08","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(632,230,'session_facilitator',104,NULL,7,NULL,'{"id":104,"session_id":54,"facilitator_id":10}');
INSERT INTO change VALUES(633,230,'session_facilitator',105,NULL,7,NULL,'{"id":105,"session_id":54,"facilitator_id":5}');
INSERT INTO change VALUES(634,231,'facilitator',15,NULL,NULL,NULL,'{"id":15,"uid":"19c4c749-6567-5049-af11-8b70dfaab5c9","name":"<script> 1","email":"","is_sample":0}');
INSERT INTO change VALUES(635,231,'course',1,NULL,1,'{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"''; drop table 15","capacity":5,"fee_pence":15000,"zoom_link":"","certificate_threshold":3,"minimum_minutes":45,"notes":"O’Neill 14","archived_on":null}','{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"<script> 1","capacity":37,"fee_pence":15000,"zoom_link":"","certificate_threshold":4,"minimum_minutes":37,"notes":"<script> 5","archived_on":null}');
INSERT INTO change VALUES(636,231,'course_facilitator',18,NULL,1,'{"id":18,"course_id":1,"facilitator_id":13}',NULL);
INSERT INTO change VALUES(637,231,'course_facilitator',21,NULL,1,NULL,'{"id":21,"course_id":1,"facilitator_id":15}');
INSERT INTO change VALUES(638,232,'course',1,NULL,1,'{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"<script> 1","capacity":37,"fee_pence":15000,"zoom_link":"","certificate_threshold":4,"minimum_minutes":37,"notes":"<script> 5","archived_on":null}','{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"<script> 1","capacity":37,"fee_pence":15000,"zoom_link":"","certificate_threshold":4,"minimum_minutes":37,"notes":"<script> 5","archived_on":"2026-03-03"}');
INSERT INTO change VALUES(639,233,'course',1,NULL,1,'{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"<script> 1","capacity":37,"fee_pence":15000,"zoom_link":"","certificate_threshold":4,"minimum_minutes":37,"notes":"<script> 5","archived_on":"2026-03-03"}','{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"<script> 1","capacity":37,"fee_pence":15000,"zoom_link":"","certificate_threshold":4,"minimum_minutes":37,"notes":"<script> 5","archived_on":null}');
INSERT INTO change VALUES(640,234,'session',55,NULL,1,NULL,'{"id":55,"uid":"155eb4a3-9485-5feb-a17f-077df26329d0","course_id":1,"programme_id":null,"number":12,"state":"planned","cancelled_reason":"","local_date":"2026-12-28","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"😀 مريم 8","notes":"<script> 15","calendar_sequence":0}');
INSERT INTO change VALUES(641,234,'session_facilitator',106,NULL,1,NULL,'{"id":106,"session_id":55,"facilitator_id":10}');
INSERT INTO change VALUES(642,235,'session',6,NULL,1,'{"id":6,"uid":"bf70a312-4815-5684-b29e-212df9a02aa1","course_id":1,"programme_id":null,"number":6,"state":"planned","cancelled_reason":"","local_date":"2026-04-13","starts_at":"09:00","ends_at":"17:00","break_minutes":20,"zone":"Europe/London","zoom_link":"","title":"Łucja 10","notes":"😀 مريم 12","calendar_sequence":2}','{"id":6,"uid":"bf70a312-4815-5684-b29e-212df9a02aa1","course_id":1,"programme_id":null,"number":6,"state":"planned","cancelled_reason":"","local_date":"2026-05-04","starts_at":"09:00","ends_at":"17:00","break_minutes":20,"zone":"Europe/London","zoom_link":"","title":"Łucja 10","notes":"😀 مريم 12","calendar_sequence":3}');
INSERT INTO change VALUES(643,235,'session',6,NULL,1,'{"id":6,"uid":"bf70a312-4815-5684-b29e-212df9a02aa1","course_id":1,"programme_id":null,"number":6,"state":"planned","cancelled_reason":"","local_date":"2026-05-04","starts_at":"09:00","ends_at":"17:00","break_minutes":20,"zone":"Europe/London","zoom_link":"","title":"Łucja 10","notes":"😀 مريم 12","calendar_sequence":3}','{"id":6,"uid":"bf70a312-4815-5684-b29e-212df9a02aa1","course_id":1,"programme_id":null,"number":6,"state":"planned","cancelled_reason":"","local_date":"2026-05-04","starts_at":"09:00","ends_at":"17:00","break_minutes":20,"zone":"Europe/London","zoom_link":"","title":"O’Neill 10","notes":"😀 مريم 10","calendar_sequence":3}');
INSERT INTO change VALUES(644,236,'session',1,NULL,1,'{"id":1,"uid":"ec449308-b2ec-5095-88f9-cd6ed14a5f5e","course_id":1,"programme_id":null,"number":1,"state":"planned","cancelled_reason":"","local_date":"2026-02-09","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}','{"id":1,"uid":"ec449308-b2ec-5095-88f9-cd6ed14a5f5e","course_id":1,"programme_id":null,"number":1,"state":"cancelled","cancelled_reason":"''; drop table 16","local_date":"2026-02-09","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":1}');
INSERT INTO change VALUES(645,237,'session',1,NULL,1,'{"id":1,"uid":"ec449308-b2ec-5095-88f9-cd6ed14a5f5e","course_id":1,"programme_id":null,"number":1,"state":"cancelled","cancelled_reason":"''; drop table 16","local_date":"2026-02-09","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":1}','{"id":1,"uid":"ec449308-b2ec-5095-88f9-cd6ed14a5f5e","course_id":1,"programme_id":null,"number":1,"state":"planned","cancelled_reason":"","local_date":"2026-02-09","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":2}');
INSERT INTO change VALUES(646,238,'requirement',41,NULL,1,NULL,'{"id":41,"course_id":1,"position":11,"requirement":"=1+1 2"}');
INSERT INTO change VALUES(647,239,'programme',1,NULL,NULL,'{"id":1,"uid":"98da7f6b-807c-576c-8c3b-446506aadd00","title":"O’Neill 5","session_count":6,"every_weeks":1,"starts_at":"15:00","ends_at":"17:00","capacity":24,"fee_pence":20000,"zoom_link":"https://zoom.example.org/j/700900","certificate_threshold":4,"minimum_minutes":90,"follow_up_starts_at":"15:00","follow_up_minutes":60,"is_sample":0}','{"id":1,"uid":"98da7f6b-807c-576c-8c3b-446506aadd00","title":"Łucja 6","session_count":6,"every_weeks":1,"starts_at":"15:00","ends_at":"17:00","capacity":24,"fee_pence":20000,"zoom_link":"https://zoom.example.org/j/700900","certificate_threshold":4,"minimum_minutes":90,"follow_up_starts_at":"15:00","follow_up_minutes":60,"is_sample":0}');
INSERT INTO change VALUES(648,239,'programme_requirement',11,NULL,NULL,NULL,'{"id":11,"programme_id":1,"position":11,"requirement":"O’Neill 2"}');
INSERT INTO change VALUES(649,240,'attendance',14,3,1,'{"id":14,"session_id":2,"participant_id":3,"mark":"part","minutes":40,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}','{"id":14,"session_id":2,"participant_id":3,"mark":"absent","minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(650,240,'attendance',15,2,1,'{"id":15,"session_id":2,"participant_id":2,"mark":"part","minutes":95,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}','{"id":15,"session_id":2,"participant_id":2,"mark":"apologies","minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(651,241,'attendance',36,20,1,NULL,'{"id":36,"session_id":3,"participant_id":20,"mark":"present","minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(652,241,'attendance',37,21,1,NULL,'{"id":37,"session_id":3,"participant_id":21,"mark":"present","minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(653,241,'attendance',38,1,1,NULL,'{"id":38,"session_id":3,"participant_id":1,"mark":"present","minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(654,242,'attendance',12,2,1,'{"id":12,"session_id":1,"participant_id":2,"mark":null,"minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":"O’Neill 11"}','{"id":12,"session_id":1,"participant_id":2,"mark":null,"minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":"O’Neill 12"}');
INSERT INTO change VALUES(655,243,'attendance',40,4,1,NULL,'{"id":40,"session_id":2,"participant_id":4,"mark":null,"minutes":null,"source":"hand","set_by_hand":"does_not_count","set_by_hand_reason":"O’Neill 12","note":""}');
INSERT INTO change VALUES(656,244,'attendance',29,4,1,'{"id":29,"session_id":6,"participant_id":4,"mark":null,"minutes":null,"source":"hand","set_by_hand":"does_not_count","set_by_hand_reason":"😀 مريم 4","note":""}',NULL);
INSERT INTO change VALUES(657,245,'session',56,NULL,NULL,NULL,'{"id":56,"uid":"04e36246-c38e-5ad2-87f8-62c6ed135c59","course_id":null,"programme_id":1,"number":8,"state":"planned","cancelled_reason":"","local_date":"2026-07-16","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"Łucja 15","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(658,245,'session_facilitator',107,NULL,NULL,NULL,'{"id":107,"session_id":56,"facilitator_id":2}');
INSERT INTO change VALUES(659,245,'invitee',22,1,NULL,NULL,'{"id":22,"session_id":56,"participant_id":1,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(660,245,'invitee',23,2,NULL,NULL,'{"id":23,"session_id":56,"participant_id":2,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(661,245,'invitee',24,4,NULL,NULL,'{"id":24,"session_id":56,"participant_id":4,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(662,245,'invitee',25,5,NULL,NULL,'{"id":25,"session_id":56,"participant_id":5,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(663,246,'session',8,NULL,NULL,'{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-07-16","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"<script> 3","notes":"","calendar_sequence":4}','{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"cancelled","cancelled_reason":"=1+1 0","local_date":"2026-07-16","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"<script> 3","notes":"","calendar_sequence":5}');
INSERT INTO change VALUES(664,247,'session',8,NULL,NULL,'{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"cancelled","cancelled_reason":"=1+1 0","local_date":"2026-07-16","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"<script> 3","notes":"","calendar_sequence":5}','{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-07-16","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"<script> 3","notes":"","calendar_sequence":6}');
INSERT INTO change VALUES(665,248,'invitee',26,1,NULL,NULL,'{"id":26,"session_id":8,"participant_id":1,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(666,248,'invitee',27,2,NULL,NULL,'{"id":27,"session_id":8,"participant_id":2,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(667,248,'invitee',28,4,NULL,NULL,'{"id":28,"session_id":8,"participant_id":4,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(668,248,'invitee',29,5,NULL,NULL,'{"id":29,"session_id":8,"participant_id":5,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(669,248,'invitee',30,6,NULL,NULL,'{"id":30,"session_id":8,"participant_id":6,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(670,250,'earlier_graduate',4,5,NULL,'{"id":4,"programme_id":1,"participant_id":5,"course":"Autumn 2024","reason":"O’Neill 10"}','{"id":4,"programme_id":1,"participant_id":5,"course":"Autumn 2024","reason":"Łucja 16"}');
INSERT INTO change VALUES(671,251,'facilitator',16,NULL,NULL,NULL,'{"id":16,"uid":"f1c0e111-36a5-5866-8a8f-2ce1d7e7d1f3","name":"O’Neill 13 49","email":"","is_sample":0}');
INSERT INTO change VALUES(672,252,'facilitator',2,NULL,NULL,'{"id":2,"uid":"ef72cc4c-9c68-5925-bbe7-50e1150d25e8","name":"''; drop table 3","email":"ruby@example.org","is_sample":0}','{"id":2,"uid":"ef72cc4c-9c68-5925-bbe7-50e1150d25e8","name":"''; drop table 1","email":"ruby@example.org","is_sample":0}');
INSERT INTO change VALUES(673,253,'facilitator_absence',6,NULL,NULL,NULL,'{"id":6,"facilitator_id":2,"first_day":"2026-12-28","last_day":"2026-12-28","reason":"O’Neill 1"}');
INSERT INTO change VALUES(674,254,'setting',1,NULL,NULL,'{"id":1,"name":"centre_name","value":"<script> 5"}','{"id":1,"name":"centre_name","value":"Łucja 16"}');
INSERT INTO change VALUES(675,254,'setting',3,NULL,NULL,'{"id":3,"name":"minimum_minutes","value":"15"}','{"id":3,"name":"minimum_minutes","value":"60"}');
INSERT INTO change VALUES(676,254,'setting',5,NULL,NULL,'{"id":5,"name":"payment_days","value":"4"}','{"id":5,"name":"payment_days","value":"12"}');
INSERT INTO change VALUES(677,255,'avoided_week',6,NULL,NULL,NULL,'{"id":6,"first_day":"2026-06-08","last_day":"2026-06-08","label":"=1+1 10"}');
INSERT INTO change VALUES(678,256,'added_bank_holiday',7,NULL,NULL,NULL,'{"id":7,"local_date":"2026-07-18","title":"''; drop table 10"}');
INSERT INTO change VALUES(679,257,'added_bank_holiday',7,NULL,NULL,'{"id":7,"local_date":"2026-07-18","title":"''; drop table 10"}',NULL);
INSERT INTO change VALUES(680,258,'avoided_week',6,NULL,NULL,'{"id":6,"first_day":"2026-06-08","last_day":"2026-06-08","label":"=1+1 10"}',NULL);
INSERT INTO change VALUES(681,259,'avoided_week',6,NULL,NULL,NULL,'{"id":6,"first_day":"2026-06-08","last_day":"2026-06-08","label":"=1+1 10"}');
CREATE TABLE draft (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  key TEXT NOT NULL UNIQUE,
  content TEXT NOT NULL CHECK (json_valid(content)),
  saved_at TEXT NOT NULL
) STRICT;
INSERT INTO draft VALUES(1,'person','{"first_name": "Grace"}','2026-03-03T09:05:37Z');
CREATE TABLE merged_participant (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  participant_id INTEGER NOT NULL REFERENCES participant (id) DEFERRABLE INITIALLY DEFERRED,
  was_id INTEGER NOT NULL UNIQUE,
  was_uid TEXT NOT NULL
) STRICT;
INSERT INTO merged_participant VALUES(1,3,7,'d61af95d-235d-5888-a09b-6631fd8925f7');
INSERT INTO merged_participant VALUES(2,6,16,'10407ca3-8522-51bb-8705-4eba8cdde2e6');
CREATE TABLE settled (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  course_id INTEGER REFERENCES course (id) DEFERRABLE INITIALLY DEFERRED,
  item TEXT NOT NULL UNIQUE CHECK (length(item) BETWEEN 1 AND 200),
  on_date TEXT NOT NULL CHECK (date(on_date) IS on_date)
) STRICT;
INSERT INTO settled VALUES(1,1,'told/booking 1/needs every/3 held','2026-03-03');
INSERT INTO settled VALUES(2,1,'told/booking 4/cannot reach/3 held','2026-03-03');
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('operation',259);
INSERT INTO sqlite_sequence VALUES('change',681);
INSERT INTO sqlite_sequence VALUES('programme',1);
INSERT INTO sqlite_sequence VALUES('programme_requirement',11);
INSERT INTO sqlite_sequence VALUES('facilitator',16);
INSERT INTO sqlite_sequence VALUES('course',7);
INSERT INTO sqlite_sequence VALUES('requirement',41);
INSERT INTO sqlite_sequence VALUES('course_facilitator',21);
INSERT INTO sqlite_sequence VALUES('session',56);
INSERT INTO sqlite_sequence VALUES('session_facilitator',107);
INSERT INTO sqlite_sequence VALUES('participant',24);
INSERT INTO sqlite_sequence VALUES('booking',26);
INSERT INTO sqlite_sequence VALUES('booking_event',33);
INSERT INTO sqlite_sequence VALUES('invitee',30);
INSERT INTO sqlite_sequence VALUES('added_bank_holiday',7);
INSERT INTO sqlite_sequence VALUES('participant_email',30);
INSERT INTO sqlite_sequence VALUES('merged_participant',2);
INSERT INTO sqlite_sequence VALUES('access_needs',4);
INSERT INTO sqlite_sequence VALUES('payment',12);
INSERT INTO sqlite_sequence VALUES('requirement_met',10);
INSERT INTO sqlite_sequence VALUES('attendance',40);
INSERT INTO sqlite_sequence VALUES('earlier_graduate',4);
INSERT INTO sqlite_sequence VALUES('facilitator_absence',6);
INSERT INTO sqlite_sequence VALUES('setting',5);
INSERT INTO sqlite_sequence VALUES('avoided_week',6);
INSERT INTO sqlite_sequence VALUES('settled',2);
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
COMMIT;
