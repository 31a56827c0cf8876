-- A data file of schema 4 with rows in every table, as the program made it; every person in it is invented. Made with
-- `cargo run -p course-register-tests --example every_table -- FILE` and `sqlite3 FILE .dump`, when schema 4 was the newest.
PRAGMA application_id = 1129473383;
PRAGMA user_version = 4;
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
INSERT INTO programme VALUES(1,'98da7f6b-807c-576c-8c3b-446506aadd00','O’Neill 7',6,1,'15:00','17:00',24,20000,'https://zoom.example.org/j/700900',4,90,'15:00',60,0);
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
INSERT INTO programme_requirement VALUES(7,1,7,'😀 مريم 1');
INSERT INTO programme_requirement VALUES(8,1,8,'Łucja 16');
INSERT INTO programme_requirement VALUES(9,1,9,'😀 مريم 2');
INSERT INTO programme_requirement VALUES(10,1,10,'<script> 11');
INSERT INTO programme_requirement VALUES(11,1,11,'=1+1 9');
CREATE TABLE facilitator (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  email TEXT NOT NULL DEFAULT '',
  is_sample INTEGER NOT NULL DEFAULT 0 CHECK (is_sample IN (0, 1))
) STRICT;
INSERT INTO facilitator VALUES(1,'61a145a7-cda0-503a-aaaa-b25d4f4163fc','=1+1 8','ruby@example.org',0);
INSERT INTO facilitator VALUES(2,'ef72cc4c-9c68-5925-bbe7-50e1150d25e8','O’Neill 15','ruby@example.org',0);
INSERT INTO facilitator VALUES(3,'03b51906-3ea9-5c93-a55c-fbc081518f0f','=1+1 11','',0);
INSERT INTO facilitator VALUES(4,'4eba449d-ae42-5fae-97a0-b37abe61883d','😀 مريم 2 33','',0);
INSERT INTO facilitator VALUES(5,'eb9b7175-56dd-514e-ac8f-7a5f42728aac','Callum Frost','',0);
INSERT INTO facilitator VALUES(6,'0e3e3cf4-ce9d-5b54-b555-cf2935d9b5c0','😀 مريم 9','',0);
INSERT INTO facilitator VALUES(7,'1a08f31f-1ffe-5df5-b477-4f245ea030ff','Łucja 6 7','',0);
INSERT INTO facilitator VALUES(8,'a33fa2ff-dd43-5d3e-8b11-c9c20cc74c06','Ruby Hart','',0);
INSERT INTO facilitator VALUES(9,'455af00f-d5ed-5ab1-bbf0-0076518d7d33','O’Neill 10','',0);
INSERT INTO facilitator VALUES(10,'b55af3c7-ee8a-5659-b347-5f9aa85fc424','😀 مريم 14 66','',0);
INSERT INTO facilitator VALUES(11,'d73bf4ce-983e-56d4-b8a7-7b42f3999d95','Łucja 13','',0);
INSERT INTO facilitator VALUES(12,'053cd972-db07-5e36-b378-249eb7efb0bd','Łucja 5 62','',0);
INSERT INTO facilitator VALUES(13,'b62aeb25-56d0-52bf-a122-2aa656cb4a59','''; drop table 0','',0);
INSERT INTO facilitator VALUES(14,'a4e7056d-4fcc-53f5-92e8-b9ffad0a73e0','<script> 14 71','',0);
INSERT INTO facilitator VALUES(15,'f1c0e111-36a5-5866-8a8f-2ce1d7e7d1f3','O’Neill 13','',0);
INSERT INTO facilitator VALUES(16,'f9ec692b-3b60-522c-b56f-51dc85645b18','=1+1 10 15','',0);
CREATE TABLE facilitator_absence (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  facilitator_id INTEGER NOT NULL REFERENCES facilitator (id) DEFERRABLE INITIALLY DEFERRED,
  first_day TEXT NOT NULL CHECK (date(first_day) IS first_day),
  last_day TEXT NOT NULL CHECK (date(last_day) IS last_day AND last_day >= first_day),
  reason TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO facilitator_absence VALUES(3,2,'2026-12-28','2026-12-28','<script> 14');
INSERT INTO facilitator_absence VALUES(5,2,'2026-07-16','2026-07-16','<script> 5');
INSERT INTO facilitator_absence VALUES(6,1,'2026-12-28','2026-12-28','Łucja 15');
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
INSERT INTO course VALUES(1,'2c656982-755a-53fc-b5d2-06a59fea902b',1,'O’Neill 13',19,15000,'',2,99,'O’Neill 2',NULL);
INSERT INTO course VALUES(2,'ad9d4144-e6ab-5cf1-a35a-735c867feecc',1,'Cohort O’Neill 13',24,20000,'https://zoom.example.org/j/700900',4,90,'',NULL);
INSERT INTO course VALUES(3,'7c709e34-6f92-5a8e-a8c1-8801920691ce',1,'Cohort <script> 7',24,20000,'https://zoom.example.org/j/700900',4,90,'',NULL);
INSERT INTO course VALUES(4,'0a828eeb-edfb-51c6-9be2-cb5934c268fb',1,'Cohort <script> 13',24,20000,'https://zoom.example.org/j/700900',4,90,'',NULL);
INSERT INTO course VALUES(5,'655f6ca8-9d6e-5d2c-bebc-074d4887f82c',1,'Cohort 😀 مريم 4',24,20000,'https://zoom.example.org/j/700900',4,90,'',NULL);
INSERT INTO course VALUES(6,'800e859f-fdff-54df-b963-5d19ea857dc0',1,'Cohort <script> 12',24,20000,'https://zoom.example.org/j/700900',4,90,'',NULL);
INSERT INTO course VALUES(7,'21beef99-0380-5357-b453-f3371a684e9c',1,'Cohort ''; drop table 12',24,20000,'https://zoom.example.org/j/700900',4,90,'',NULL);
CREATE TABLE requirement (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  course_id INTEGER NOT NULL REFERENCES course (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  requirement TEXT NOT NULL CHECK (length(requirement) BETWEEN 1 AND 500)
) STRICT;
INSERT INTO requirement VALUES(4,1,4,'=1+1 12');
INSERT INTO requirement VALUES(6,2,1,'Able to attend all six sessions');
INSERT INTO requirement VALUES(7,2,2,'Zoom in a private space, camera on throughout');
INSERT INTO requirement VALUES(8,2,3,'Guidelines read before session 1');
INSERT INTO requirement VALUES(9,2,4,'Equipment checked with the Zoom link');
INSERT INTO requirement VALUES(10,2,5,'Leadership role in health or social care');
INSERT INTO requirement VALUES(11,1,6,'''; drop table 9');
INSERT INTO requirement VALUES(12,3,1,'Able to attend all six sessions');
INSERT INTO requirement VALUES(13,3,2,'Zoom in a private space, camera on throughout');
INSERT INTO requirement VALUES(14,3,3,'Guidelines read before session 1');
INSERT INTO requirement VALUES(15,3,4,'Equipment checked with the Zoom link');
INSERT INTO requirement VALUES(16,3,5,'Leadership role in health or social care');
INSERT INTO requirement VALUES(17,1,7,'''; drop table 11');
INSERT INTO requirement VALUES(18,4,1,'Able to attend all six sessions');
INSERT INTO requirement VALUES(19,4,2,'Zoom in a private space, camera on throughout');
INSERT INTO requirement VALUES(20,4,3,'Guidelines read before session 1');
INSERT INTO requirement VALUES(21,4,4,'Equipment checked with the Zoom link');
INSERT INTO requirement VALUES(22,4,5,'Leadership role in health or social care');
INSERT INTO requirement VALUES(23,1,8,'<script> 3');
INSERT INTO requirement VALUES(24,5,1,'Able to attend all six sessions');
INSERT INTO requirement VALUES(25,5,2,'Zoom in a private space, camera on throughout');
INSERT INTO requirement VALUES(26,5,3,'Guidelines read before session 1');
INSERT INTO requirement VALUES(27,5,4,'Equipment checked with the Zoom link');
INSERT INTO requirement VALUES(28,5,5,'Leadership role in health or social care');
INSERT INTO requirement VALUES(29,1,9,'O’Neill 16');
INSERT INTO requirement VALUES(30,6,1,'Able to attend all six sessions');
INSERT INTO requirement VALUES(31,6,2,'Zoom in a private space, camera on throughout');
INSERT INTO requirement VALUES(32,6,3,'Guidelines read before session 1');
INSERT INTO requirement VALUES(33,6,4,'Equipment checked with the Zoom link');
INSERT INTO requirement VALUES(34,6,5,'Leadership role in health or social care');
INSERT INTO requirement VALUES(35,1,10,'😀 مريم 14');
INSERT INTO requirement VALUES(36,7,1,'Able to attend all six sessions');
INSERT INTO requirement VALUES(37,7,2,'Zoom in a private space, camera on throughout');
INSERT INTO requirement VALUES(38,7,3,'Guidelines read before session 1');
INSERT INTO requirement VALUES(39,7,4,'Equipment checked with the Zoom link');
INSERT INTO requirement VALUES(40,7,5,'Leadership role in health or social care');
INSERT INTO requirement VALUES(41,1,11,'=1+1 15');
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
INSERT INTO session VALUES(1,'ec449308-b2ec-5095-88f9-cd6ed14a5f5e',1,NULL,1,'cancelled','''; drop table 15','2026-07-16','15:00','17:00',0,'Europe/London','','<script> 5','Łucja 9',3);
INSERT INTO session VALUES(2,'d415ef39-0e01-5be4-a22a-cc9e0409db6d',1,NULL,2,'planned','','2026-04-13','10:00','17:00',10,'Europe/London','','Łucja 14','O’Neill 16',3);
INSERT INTO session VALUES(3,'dc723f6f-8624-5104-813d-0ba5f02343e3',1,NULL,3,'planned','','2026-06-08','09:00','17:00',20,'Europe/London','','''; drop table 2','''; drop table 15',1);
INSERT INTO session VALUES(4,'df7134c7-a49a-5116-b943-0dc294aea0c9',1,NULL,4,'planned','','2026-03-02','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(5,'53b12f93-0297-5ae8-81ed-1aab3f5796fe',1,NULL,5,'planned','','2026-12-28','10:00','17:00',10,'Europe/London','','😀 مريم 14','=1+1 7',3);
INSERT INTO session VALUES(6,'bf70a312-4815-5684-b29e-212df9a02aa1',1,NULL,6,'cancelled','=1+1 1','2026-10-26','09:00','17:00',20,'Europe/London','','=1+1 13','😀 مريم 6',4);
INSERT INTO session VALUES(7,'77bc1102-3383-58da-ba81-538bfd58ceda',NULL,1,1,'planned','','2026-07-16','15:00','16:00',0,'Europe/London','','Łucja 1','',6);
INSERT INTO session VALUES(8,'7196721d-2f70-540c-97e6-b769b675e76a',NULL,1,2,'planned','','2026-06-08','15:00','16:00',0,'Europe/London','','<script> 7','',6);
INSERT INTO session VALUES(9,'8580bc4c-26e2-522d-8984-130fd3c90b2b',2,NULL,1,'planned','','2026-12-28','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(10,'843c2248-cb4d-55b7-b3f9-b7991fa3f113',2,NULL,2,'planned','','2027-01-04','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(11,'5f077091-2a5a-5f0b-9035-6621f9b0aea8',2,NULL,3,'planned','','2027-01-11','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(12,'f38b89cf-2abb-5c13-9c03-2cdc9d6ed544',2,NULL,4,'planned','','2027-01-18','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(13,'c33ede0e-c787-533c-af6b-ff091677cde7',2,NULL,5,'planned','','2027-01-25','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(14,'9aa9b219-0fb6-5da9-a6e4-eaa1565b46dc',2,NULL,6,'planned','','2027-02-01','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(15,'b30a26d9-770a-5e0e-8834-cdd9b8cf8208',1,NULL,7,'planned','','2026-10-26','15:00','17:00',0,'Europe/London','','=1+1 3','<script> 2',0);
INSERT INTO session VALUES(16,'af36272c-5fbd-50ad-8ca4-d8ff79885b41',NULL,1,3,'planned','','2026-05-04','15:00','16:00',0,'Europe/London','','Łucja 10','',0);
INSERT INTO session VALUES(17,'4929c0fc-168a-5e82-93cf-370b0647455f',3,NULL,1,'planned','','2026-04-13','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(18,'e2829428-3c4f-5a96-9522-7bcea6374447',3,NULL,2,'planned','','2026-04-20','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(19,'4c2c5785-7c08-5beb-b0cf-215de0b65786',3,NULL,3,'planned','','2026-04-27','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(20,'56b55cd6-4c9b-57c6-b860-4e40732a87c6',3,NULL,4,'planned','','2026-05-04','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(21,'2eacc965-c1b6-547f-9875-0e4ce196cc4a',3,NULL,5,'planned','','2026-05-11','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(22,'a046b07f-64d7-5f3e-83f7-a9242842d971',3,NULL,6,'planned','','2026-05-18','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(23,'6f565386-3cf7-5b14-b7ab-18d03b0702e5',1,NULL,8,'planned','','2026-10-26','10:00','17:00',10,'Europe/London','','=1+1 15','=1+1 12',0);
INSERT INTO session VALUES(24,'3c9d98e3-c166-553f-bba7-484fa8c89513',NULL,1,4,'planned','','2026-05-04','16:00','17:00',0,'Europe/London','','=1+1 15','',0);
INSERT INTO session VALUES(25,'3c04b6f8-1d35-5f19-af79-454ee9a202d0',4,NULL,1,'planned','','2026-06-08','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(26,'bca846cd-f3eb-542f-afb1-823df95e6c09',4,NULL,2,'planned','','2026-06-15','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(27,'3aa637ad-3f1c-5cc6-8a02-10ce1a3640b4',4,NULL,3,'planned','','2026-06-22','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(28,'cf3de980-1fc2-59ec-95d4-b80259ba5e3a',4,NULL,4,'planned','','2026-06-29','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(29,'85873de5-7230-524a-a54d-be978c08925a',4,NULL,5,'planned','','2026-07-06','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(30,'7f385da2-566b-5eaf-a0a1-f9cbb1232c31',4,NULL,6,'planned','','2026-07-13','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(31,'76efd304-0b50-5004-b2de-c8d4340dca46',1,NULL,9,'planned','','2026-10-26','15:00','17:00',0,'Europe/London','','=1+1 6','<script> 10',0);
INSERT INTO session VALUES(32,'9c3d70e2-732e-50a6-aa9b-1342a9033853',NULL,1,5,'planned','','2026-12-28','16:00','17:00',0,'Europe/London','','=1+1 15','',0);
INSERT INTO session VALUES(33,'efcd9e08-a6f0-5a88-a9c9-1acc3459d362',5,NULL,1,'planned','','2026-07-16','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(34,'f66f3123-8faf-571c-a0dc-8eb87e722a12',5,NULL,2,'planned','','2026-07-23','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(35,'8489c9d6-a6cf-5ca7-af35-cc367e9ebd8d',5,NULL,3,'planned','','2026-07-30','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(36,'cdf69014-432c-5808-9451-8ade7ee63bd8',5,NULL,4,'planned','','2026-08-06','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(37,'dc03840e-d2a6-5bf6-8045-c80104523453',5,NULL,5,'planned','','2026-08-13','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(38,'e2becae9-ae68-59f8-98c2-c85f6bf1862f',5,NULL,6,'planned','','2026-08-20','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(39,'9c56a521-f159-5777-a59b-497d88f1266c',1,NULL,10,'planned','','2026-06-08','15:00','17:00',0,'Europe/London','','''; drop table 14','<script> 0',0);
INSERT INTO session VALUES(40,'9b07cbc1-e998-5700-878b-39c6c11ee0ce',NULL,1,6,'planned','','2026-05-04','16:00','17:00',0,'Europe/London','','O’Neill 13','',0);
INSERT INTO session VALUES(41,'0b10a944-f0be-568c-bd73-ff29ebefc2af',6,NULL,1,'planned','','2026-12-28','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(42,'f6a628cf-c3dc-5ca8-ba7a-b70225da478b',6,NULL,2,'planned','','2027-01-04','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(43,'04539597-07fb-58a8-a03c-1fe2dbeeaf06',6,NULL,3,'planned','','2027-01-11','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(44,'53d45cd0-7e4d-5a95-a0bd-0695c5b1720d',6,NULL,4,'planned','','2027-01-18','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(45,'2fa188ca-198b-5e88-8fef-da114cba5629',6,NULL,5,'planned','','2027-01-25','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(46,'9e2449be-00bb-575a-b5ab-7057d7acea5f',6,NULL,6,'planned','','2027-02-01','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(47,'615b6cd7-4478-51fa-92ec-73d84b2bcff9',1,NULL,11,'planned','','2026-10-26','10:00','17:00',10,'Europe/London','','=1+1 5','O’Neill 10',0);
INSERT INTO session VALUES(48,'44a616e1-6d14-52a7-88a8-4408c5ca3f12',NULL,1,7,'planned','','2026-10-26','16:00','17:00',0,'Europe/London','','=1+1 1','',0);
INSERT INTO session VALUES(49,'d9446788-1d8d-5273-b17a-03ac6d4a3d3a',7,NULL,1,'planned','','2026-07-16','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(50,'0387290e-c3b8-5237-b2a8-6b44e6897452',7,NULL,2,'planned','','2026-07-23','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(51,'f1cc8e63-8ea7-5e47-a56a-9c8fec742c42',7,NULL,3,'planned','','2026-07-30','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(52,'70cf27f9-5164-5464-b2fc-918f9cc6ba61',7,NULL,4,'planned','','2026-08-06','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(53,'5d980f32-ab4f-5727-9b62-a5ae20240742',7,NULL,5,'planned','','2026-08-13','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(54,'d2b3c7da-428f-53cf-8e84-5059423e945f',7,NULL,6,'planned','','2026-08-20','15:00','17:00',0,'Europe/London','','','',0);
INSERT INTO session VALUES(55,'7081e0a5-8033-50ff-b864-8e19b8db3f33',1,NULL,12,'planned','','2026-12-28','10:00','17:00',10,'Europe/London','','😀 مريم 8','O’Neill 1',0);
INSERT INTO session VALUES(56,'4b0a2224-6896-5633-b144-895b3497b61c',NULL,1,8,'planned','','2026-10-26','16:00','17:00',0,'Europe/London','','=1+1 14','',0);
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
INSERT INTO course_facilitator VALUES(10,4,8);
INSERT INTO course_facilitator VALUES(11,4,5);
INSERT INTO course_facilitator VALUES(13,5,8);
INSERT INTO course_facilitator VALUES(14,5,5);
INSERT INTO course_facilitator VALUES(16,6,8);
INSERT INTO course_facilitator VALUES(17,6,5);
INSERT INTO course_facilitator VALUES(19,7,8);
INSERT INTO course_facilitator VALUES(20,7,5);
INSERT INTO course_facilitator VALUES(21,1,15);
CREATE TABLE session_facilitator (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  session_id INTEGER NOT NULL REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
  facilitator_id INTEGER NOT NULL REFERENCES facilitator (id) DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (session_id, facilitator_id)
) STRICT;
INSERT INTO session_facilitator VALUES(3,2,1);
INSERT INTO session_facilitator VALUES(7,4,1);
INSERT INTO session_facilitator VALUES(8,4,2);
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
INSERT INTO session_facilitator VALUES(32,17,1);
INSERT INTO session_facilitator VALUES(33,17,5);
INSERT INTO session_facilitator VALUES(34,18,1);
INSERT INTO session_facilitator VALUES(35,18,5);
INSERT INTO session_facilitator VALUES(36,19,1);
INSERT INTO session_facilitator VALUES(37,19,5);
INSERT INTO session_facilitator VALUES(38,20,1);
INSERT INTO session_facilitator VALUES(39,20,5);
INSERT INTO session_facilitator VALUES(40,21,1);
INSERT INTO session_facilitator VALUES(41,21,5);
INSERT INTO session_facilitator VALUES(42,22,1);
INSERT INTO session_facilitator VALUES(43,22,5);
INSERT INTO session_facilitator VALUES(48,23,1);
INSERT INTO session_facilitator VALUES(49,6,1);
INSERT INTO session_facilitator VALUES(50,24,2);
INSERT INTO session_facilitator VALUES(51,25,8);
INSERT INTO session_facilitator VALUES(52,25,5);
INSERT INTO session_facilitator VALUES(53,26,8);
INSERT INTO session_facilitator VALUES(54,26,5);
INSERT INTO session_facilitator VALUES(55,27,8);
INSERT INTO session_facilitator VALUES(56,27,5);
INSERT INTO session_facilitator VALUES(57,28,8);
INSERT INTO session_facilitator VALUES(58,28,5);
INSERT INTO session_facilitator VALUES(59,29,8);
INSERT INTO session_facilitator VALUES(60,29,5);
INSERT INTO session_facilitator VALUES(61,30,8);
INSERT INTO session_facilitator VALUES(62,30,5);
INSERT INTO session_facilitator VALUES(63,31,8);
INSERT INTO session_facilitator VALUES(64,5,8);
INSERT INTO session_facilitator VALUES(65,32,2);
INSERT INTO session_facilitator VALUES(66,33,8);
INSERT INTO session_facilitator VALUES(67,33,5);
INSERT INTO session_facilitator VALUES(68,34,8);
INSERT INTO session_facilitator VALUES(69,34,5);
INSERT INTO session_facilitator VALUES(70,35,8);
INSERT INTO session_facilitator VALUES(71,35,5);
INSERT INTO session_facilitator VALUES(72,36,8);
INSERT INTO session_facilitator VALUES(73,36,5);
INSERT INTO session_facilitator VALUES(74,37,8);
INSERT INTO session_facilitator VALUES(75,37,5);
INSERT INTO session_facilitator VALUES(76,38,8);
INSERT INTO session_facilitator VALUES(77,38,5);
INSERT INTO session_facilitator VALUES(78,39,8);
INSERT INTO session_facilitator VALUES(79,1,8);
INSERT INTO session_facilitator VALUES(80,40,2);
INSERT INTO session_facilitator VALUES(81,8,1);
INSERT INTO session_facilitator VALUES(82,41,8);
INSERT INTO session_facilitator VALUES(83,41,5);
INSERT INTO session_facilitator VALUES(84,42,8);
INSERT INTO session_facilitator VALUES(85,42,5);
INSERT INTO session_facilitator VALUES(86,43,8);
INSERT INTO session_facilitator VALUES(87,43,5);
INSERT INTO session_facilitator VALUES(88,44,8);
INSERT INTO session_facilitator VALUES(89,44,5);
INSERT INTO session_facilitator VALUES(90,45,8);
INSERT INTO session_facilitator VALUES(91,45,5);
INSERT INTO session_facilitator VALUES(92,46,8);
INSERT INTO session_facilitator VALUES(93,46,5);
INSERT INTO session_facilitator VALUES(94,47,8);
INSERT INTO session_facilitator VALUES(95,3,8);
INSERT INTO session_facilitator VALUES(96,48,1);
INSERT INTO session_facilitator VALUES(97,49,8);
INSERT INTO session_facilitator VALUES(98,49,5);
INSERT INTO session_facilitator VALUES(99,50,8);
INSERT INTO session_facilitator VALUES(100,50,5);
INSERT INTO session_facilitator VALUES(101,51,8);
INSERT INTO session_facilitator VALUES(102,51,5);
INSERT INTO session_facilitator VALUES(103,52,8);
INSERT INTO session_facilitator VALUES(104,52,5);
INSERT INTO session_facilitator VALUES(105,53,8);
INSERT INTO session_facilitator VALUES(106,53,5);
INSERT INTO session_facilitator VALUES(107,54,8);
INSERT INTO session_facilitator VALUES(108,54,5);
INSERT INTO session_facilitator VALUES(109,55,8);
INSERT INTO session_facilitator VALUES(110,56,1);
INSERT INTO session_facilitator VALUES(111,7,2);
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
INSERT INTO participant VALUES(1,'6ce1ec8c-4ec1-5136-afbf-ca1bd14ab2bc','O’Neill 2','Castle','','Łucja 6','',NULL,'O’Neill 2',replace('o''neill 2 castle\nlucja 6\na516948552@example.org\nb231169759@example.org','\n',char(10)),'castle	o''neill 2',0);
INSERT INTO participant VALUES(2,'9194be87-d770-5ed9-9434-e3e8d15b91d0','Tom','Ashworth','','','',NULL,'','tom ashworth','ashworth	tom',0);
INSERT INTO participant VALUES(3,'04860588-6fd9-5a9e-8009-579fb7e3e0bc','=1+1 4 O’Neill','14','','','',NULL,'',replace('=1+1 4 o''neill 14\np46.1@example.org','\n',char(10)),'14	=1+1 4 o''neill',0);
INSERT INTO participant VALUES(4,'596cf9d9-a653-583c-8753-d4f51b95e679','Rowan','Castle','','','',NULL,'','rowan castle','castle	rowan',0);
INSERT INTO participant VALUES(5,'b4a79ea6-f26c-5c04-a3fd-692a57dc26a5','=1+1 16','Castle','','=1+1 7','',NULL,'=1+1 16',replace('=1+1 16 castle\n=1+1 7\na287797648@example.org\nb313179286@example.org','\n',char(10)),'castle	=1+1 16',0);
INSERT INTO participant VALUES(6,'61deda6a-f5cc-57a0-8d84-d8bed07dc6d9','=1+1 4','Castle','','😀 مريم 5','',NULL,'=1+1 4',replace('=1+1 4 castle\ngrinning mrym 5\na144856019@example.org\nb544576270@example.org','\n',char(10)),'castle	=1+1 4',0);
INSERT INTO participant VALUES(8,'aa977ced-75c0-53a6-bd12-fdb07ae4b7e7','O’Neill','5','','Łucja 4','',NULL,'',replace('o''neill 5\nlucja 4\nq33@example.org','\n',char(10)),'5	o''neill',0);
INSERT INTO participant VALUES(9,'06bb7b03-e978-5e58-89b5-7d6504c35c10','Łucja 4 O’Neill','5','','Ash Hospice','',NULL,'',replace('lucja 4 o''neill 5\nash hospice\np3.22@example.org','\n',char(10)),'5	lucja 4 o''neill',0);
INSERT INTO participant VALUES(10,'b7ea3516-3f65-509d-aa64-a12abc6d1cd8','Łucja','5','','😀 مريم 14','',NULL,'',replace('lucja 5\ngrinning mrym 14\nq20@example.org','\n',char(10)),'5	lucja',0);
INSERT INTO participant VALUES(11,'1000c2a0-698e-5f51-998d-a7c3e11bac81','O’Neill 0 😀 مريم','10','','Łucja 10','',NULL,'',replace('o''neill 0 grinning mrym 10\nlucja 10\np33.45@example.org\nq9@example.org','\n',char(10)),'10	o''neill 0 grinning mrym',0);
INSERT INTO participant VALUES(13,'3881d443-139d-5d12-9c14-1dc245e94012','Łucja 10 😀 مريم','15','','Ash Hospice','',NULL,'',replace('lucja 10 grinning mrym 15\nash hospice\np49.2@example.org','\n',char(10)),'15	lucja 10 grinning mrym',0);
INSERT INTO participant VALUES(14,'77524011-4163-55fa-89fa-3ec1236eb358','=1+1','14','','''; drop table 6','',NULL,'',replace('=1+1 14\n''; drop table 6\nq30@example.org','\n',char(10)),'14	=1+1',0);
INSERT INTO participant VALUES(15,'de39cf42-930d-56e6-8edd-a57b1d6cc242','=1+1 7 O’Neill','10','','','',NULL,'',replace('=1+1 7 o''neill 10\np4.45@example.org','\n',char(10)),'10	=1+1 7 o''neill',0);
INSERT INTO participant VALUES(16,'bf8c503a-4fe5-5adf-9a1f-a8fcbd9a42e2','Łucja','8','','=1+1 14','',NULL,'',replace('lucja 8\n=1+1 14\nq18@example.org','\n',char(10)),'8	lucja',0);
INSERT INTO participant VALUES(17,'8be63463-a47c-53fe-bf17-434a644ee688','=1+1 14 Łucja','8','','Ash Hospice','',NULL,'',replace('=1+1 14 lucja 8\nash hospice\np18.22@example.org','\n',char(10)),'8	=1+1 14 lucja',0);
INSERT INTO participant VALUES(18,'25404e06-792c-5d76-a18d-9a0f4fa479cb','<script>','11','','😀 مريم 8','',NULL,'',replace('<script> 11\ngrinning mrym 8\nq27@example.org','\n',char(10)),'11	<script>',0);
INSERT INTO participant VALUES(19,'3c3b4673-1973-5a6a-be5a-7a70303bf7b6','Łucja 3 😀 مريم','16','','','',NULL,'',replace('lucja 3 grinning mrym 16\np24.21@example.org','\n',char(10)),'16	lucja 3 grinning mrym',0);
INSERT INTO participant VALUES(20,'9df8c552-7b58-5e90-82db-92a4bac7232e','=1+1','9','','=1+1 3','',NULL,'',replace('=1+1 9\n=1+1 3\nq12@example.org','\n',char(10)),'9	=1+1',0);
INSERT INTO participant VALUES(21,'ffb06256-a0f4-5ec0-9670-bd625b3c83f7','😀 مريم 12 Łucja','10','','','',NULL,'',replace('grinning mrym 12 lucja 10\np13.26@example.org','\n',char(10)),'10	grinning mrym 12 lucja',0);
INSERT INTO participant VALUES(22,'75ab94ae-7ea6-55c5-a929-59de9e6153f9','<script>','12','','Łucja 13','',NULL,'',replace('<script> 12\nlucja 13\nq17@example.org','\n',char(10)),'12	<script>',0);
INSERT INTO participant VALUES(23,'e0468db9-a2c7-52fb-adbd-a1976ead2be4','Łucja 13 <script>','12','','Ash Hospice','',NULL,'',replace('lucja 13 <script> 12\nash hospice\np37.14@example.org','\n',char(10)),'12	lucja 13 <script>',0);
INSERT INTO participant VALUES(24,'bea1e381-9f65-5755-88cd-35568b7c3ea7','Łucja','3','','😀 مريم 14','',NULL,'',replace('lucja 3\ngrinning mrym 14\nq8@example.org','\n',char(10)),'3	lucja',0);
INSERT INTO participant VALUES(25,'022fa827-4c02-5dfc-b393-e126f82bf96b','😀 مريم 5 ''; drop table','16','','','',NULL,'',replace('grinning mrym 5 ''; drop table 16\np15.22@example.org','\n',char(10)),'16	grinning mrym 5 ''; drop table',0);
INSERT INTO participant VALUES(26,'4b286a48-b03d-5f3a-a9d2-80b1ce4f0e98','<script>','6','','''; drop table 3','',NULL,'',replace('<script> 6\n''; drop table 3\nq1@example.org','\n',char(10)),'6	<script>',0);
INSERT INTO participant VALUES(27,'c8353d89-d8a5-551f-b7d8-99c871209d12','''; drop table 3 <script>','6','','Ash Hospice','',NULL,'',replace('''; drop table 3 <script> 6\nash hospice\np21.44@example.org','\n',char(10)),'6	''; drop table 3 <script>',0);
INSERT INTO participant VALUES(28,'8347e3e8-7ce6-5e19-ae78-f2d9bedf8255','''; drop table','0','','=1+1 6','',NULL,'',replace('''; drop table 0\n=1+1 6\nq24@example.org','\n',char(10)),'0	''; drop table',0);
CREATE TABLE participant_email (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  participant_id INTEGER NOT NULL REFERENCES participant (id) DEFERRABLE INITIALLY DEFERRED,
  email TEXT NOT NULL CHECK (length(email) BETWEEN 3 AND 320),
  folded TEXT NOT NULL,
  is_main INTEGER NOT NULL DEFAULT 0 CHECK (is_main IN (0, 1)),
  UNIQUE (participant_id, folded)
) STRICT;
INSERT INTO participant_email VALUES(1,3,'p46.1@example.org','p46.1@example.org',1);
INSERT INTO participant_email VALUES(4,8,'q33@example.org','q33@example.org',1);
INSERT INTO participant_email VALUES(5,9,'p3.22@example.org','p3.22@example.org',1);
INSERT INTO participant_email VALUES(6,10,'q20@example.org','q20@example.org',1);
INSERT INTO participant_email VALUES(7,11,'p33.45@example.org','p33.45@example.org',1);
INSERT INTO participant_email VALUES(10,11,'q9@example.org','q9@example.org',0);
INSERT INTO participant_email VALUES(11,13,'p49.2@example.org','p49.2@example.org',1);
INSERT INTO participant_email VALUES(12,14,'q30@example.org','q30@example.org',1);
INSERT INTO participant_email VALUES(13,15,'p4.45@example.org','p4.45@example.org',1);
INSERT INTO participant_email VALUES(16,16,'q18@example.org','q18@example.org',1);
INSERT INTO participant_email VALUES(17,17,'p18.22@example.org','p18.22@example.org',1);
INSERT INTO participant_email VALUES(18,18,'q27@example.org','q27@example.org',1);
INSERT INTO participant_email VALUES(19,19,'p24.21@example.org','p24.21@example.org',1);
INSERT INTO participant_email VALUES(20,6,'a144856019@example.org','a144856019@example.org',1);
INSERT INTO participant_email VALUES(21,6,'b544576270@example.org','b544576270@example.org',0);
INSERT INTO participant_email VALUES(22,20,'q12@example.org','q12@example.org',1);
INSERT INTO participant_email VALUES(23,21,'p13.26@example.org','p13.26@example.org',1);
INSERT INTO participant_email VALUES(24,5,'a287797648@example.org','a287797648@example.org',1);
INSERT INTO participant_email VALUES(25,5,'b313179286@example.org','b313179286@example.org',0);
INSERT INTO participant_email VALUES(26,22,'q17@example.org','q17@example.org',1);
INSERT INTO participant_email VALUES(27,23,'p37.14@example.org','p37.14@example.org',1);
INSERT INTO participant_email VALUES(28,24,'q8@example.org','q8@example.org',1);
INSERT INTO participant_email VALUES(29,25,'p15.22@example.org','p15.22@example.org',1);
INSERT INTO participant_email VALUES(30,1,'a516948552@example.org','a516948552@example.org',1);
INSERT INTO participant_email VALUES(31,1,'b231169759@example.org','b231169759@example.org',0);
INSERT INTO participant_email VALUES(32,26,'q1@example.org','q1@example.org',1);
INSERT INTO participant_email VALUES(33,27,'p21.44@example.org','p21.44@example.org',1);
INSERT INTO participant_email VALUES(34,28,'q24@example.org','q24@example.org',1);
CREATE TABLE access_needs (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  participant_id INTEGER NOT NULL UNIQUE REFERENCES participant (id) DEFERRABLE INITIALLY DEFERRED,
  needs TEXT NOT NULL CHECK (length(needs) >= 1)
) STRICT;
INSERT INTO access_needs VALUES(1,4,'Step-free');
INSERT INTO access_needs VALUES(2,2,'Step-free');
INSERT INTO access_needs VALUES(3,1,'Step-free');
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
INSERT INTO booking VALUES(1,'e5d289a9-7f03-5443-b1ab-638379663732',1,1,'withdrawn','2026-02-21','2026-01-12','2026-01-12',6,20000,'','',NULL,'2026-02-11','person','','','',NULL);
INSERT INTO booking VALUES(2,'d7b4b242-ad42-5c58-af85-756422b61924',2,1,'booked','2026-01-12','2026-01-12','2026-01-12',3,10600,'O’Neill 10','',NULL,'2026-02-11','person','','','',NULL);
INSERT INTO booking VALUES(3,'e9a4e1be-c39d-5dae-9aa0-94b2d14cb6f0',3,1,'booked','2026-02-19','2026-02-19','2026-02-19',6,3800,'''; drop table 5','',NULL,'2026-03-19','employer','''; drop table 8','''; drop table 15','INV-22',NULL);
INSERT INTO booking VALUES(4,'913c7e7f-23b4-5e9c-b6e4-0cc688b1320a',4,1,'booked','2026-02-19','2026-02-19','2026-02-19',1,25900,'<script> 4','',NULL,'2026-03-18','employer','😀 مريم 12','<script> 9','INV-5',NULL);
INSERT INTO booking VALUES(5,'0d488d0a-0b48-50cc-909b-e483157e50bf',5,1,'booked','2026-02-20','2026-02-20','2026-02-20',1,20000,'','',NULL,'2026-03-16','employer','O’Neill 5','=1+1 2','INV-39',NULL);
INSERT INTO booking VALUES(6,'2d772f3b-5ee6-52ac-874a-c1c875cd1973',6,1,'booked','2026-02-19','2026-01-12','2026-01-12',6,5600,'😀 مريم 6','',NULL,'2026-03-19','employer','''; drop table 15','😀 مريم 11','INV-38',NULL);
INSERT INTO booking VALUES(7,'44a7413c-eef5-5a8c-8580-1a736db46f14',8,1,'waiting_list','2026-02-02','2026-02-02',NULL,1,20000,'','',NULL,NULL,'person','','','',NULL);
INSERT INTO booking VALUES(8,'46a7cf6e-cbd9-5a56-b449-dc9a060f51bd',9,1,'waiting_list','2026-02-02','2026-02-02',NULL,1,20000,'','',NULL,NULL,'person','','','',NULL);
INSERT INTO booking VALUES(9,'93827226-45f0-5684-9341-67435f1aebeb',10,1,'booked','2026-02-02','2026-02-02','2026-02-02',1,20000,'','',NULL,'2026-03-04','person','','','',NULL);
INSERT INTO booking VALUES(10,'88d96094-f6b6-543d-bf76-b0405e96f77a',11,1,'applied','2026-02-02','2026-02-02',NULL,1,15000,'','',NULL,NULL,'person','','','',NULL);
INSERT INTO booking VALUES(11,'26abb538-864b-58bb-a557-b70dcce47c35',13,1,'applied','2026-02-02','2026-02-02',NULL,1,15000,'','',NULL,NULL,'person','','','',NULL);
INSERT INTO booking VALUES(12,'38223ee6-4932-593e-9a28-d724f392b14c',14,1,'waiting_list','2026-02-02','2026-02-02',NULL,1,15000,'','',NULL,NULL,'person','','','',NULL);
INSERT INTO booking VALUES(13,'555d7e25-d540-54a6-a2dc-af4e60f62d31',9,2,'applied','2026-02-02','2026-02-02',NULL,1,20000,'','',NULL,NULL,'person','','','',NULL);
INSERT INTO booking VALUES(14,'cbd4cfd9-b4bb-5b36-8526-229fb58c2b37',16,1,'applied','2026-02-02','2026-02-02',NULL,1,15000,'','',NULL,NULL,'person','','','',NULL);
INSERT INTO booking VALUES(15,'ca7880dd-fa41-52a9-a8da-d29878921e76',17,1,'applied','2026-02-02','2026-02-02',NULL,1,15000,'','',NULL,NULL,'person','','','',NULL);
INSERT INTO booking VALUES(16,'d15d6200-e603-57df-85eb-9f1bb8675a25',18,1,'offered','2026-02-02','2026-02-02',NULL,1,15000,'','','2026-02-09','2026-02-12','person','','','',NULL);
INSERT INTO booking VALUES(17,'e665cc13-9fcc-5b1a-846a-a30284a4b261',1,2,'booked','2026-02-21','2026-02-21','2026-02-21',1,20000,'','',NULL,'2026-02-11','person','','','',1);
INSERT INTO booking VALUES(18,'dc218bfd-bb1d-5509-aa23-cd5482313a65',20,1,'applied','2026-02-02','2026-02-02',NULL,1,15000,'','',NULL,NULL,'person','','','',NULL);
INSERT INTO booking VALUES(19,'1b378661-938f-52ee-96d3-fcd7454a66f3',8,2,'declined','2026-02-02','2026-02-02',NULL,1,20000,'','',NULL,NULL,'person','','','',NULL);
INSERT INTO booking VALUES(20,'40030a1d-e087-5b94-b1f4-d0c92dca91c2',21,1,'waiting_list','2026-02-02','2026-02-02',NULL,1,15000,'','',NULL,NULL,'person','','','',NULL);
INSERT INTO booking VALUES(21,'fa0fbf68-75d4-5c23-8a8a-444b7663b180',22,1,'waiting_list','2026-02-02','2026-02-02',NULL,1,15000,'','',NULL,NULL,'person','','','',NULL);
INSERT INTO booking VALUES(22,'4691dc76-184d-5ecc-b8b5-ce1c1f761903',23,1,'waiting_list','2026-02-02','2026-02-02',NULL,1,15000,'','',NULL,NULL,'person','','','',NULL);
INSERT INTO booking VALUES(23,'bb09f634-46f6-57c7-84bf-9a10ff827703',24,1,'booked','2026-02-02','2026-02-02','2026-02-02',1,15000,'','',NULL,'2026-02-20','person','','','',NULL);
INSERT INTO booking VALUES(24,'abdce344-7eda-5864-9e7c-5c493e39e657',25,1,'waiting_list','2026-02-02','2026-02-02',NULL,1,15000,'','',NULL,NULL,'person','','','',NULL);
INSERT INTO booking VALUES(25,'9228b8d5-11fb-58bd-a8bf-595b42e23c5c',26,1,'waiting_list','2026-02-02','2026-02-02',NULL,1,15000,'','',NULL,NULL,'person','','','',NULL);
INSERT INTO booking VALUES(26,'0cbc50fe-b2d1-575d-b81c-6183b2df6745',27,1,'waiting_list','2026-02-02','2026-02-02',NULL,1,15000,'','',NULL,NULL,'person','','','',NULL);
INSERT INTO booking VALUES(27,'3dbd36f4-b268-5edc-8e2f-bb6af500d699',28,1,'waiting_list','2026-02-02','2026-02-02',NULL,1,15000,'','',NULL,NULL,'person','','','',NULL);
INSERT INTO booking VALUES(28,'df5b8092-ceda-55c5-9830-d3db98005e6c',8,4,'booked','2026-02-02','2026-02-02','2026-02-02',1,20000,'','',NULL,'2026-02-05','person','','','',NULL);
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
INSERT INTO booking_event VALUES(15,13,'applied','2026-02-02','',0);
INSERT INTO booking_event VALUES(16,5,'booked','2026-02-20','',0);
INSERT INTO booking_event VALUES(17,14,'applied','2026-02-02','',0);
INSERT INTO booking_event VALUES(18,15,'applied','2026-02-02','',0);
INSERT INTO booking_event VALUES(19,16,'offered','2026-02-02','',0);
INSERT INTO booking_event VALUES(20,3,'booked','2026-02-19','',0);
INSERT INTO booking_event VALUES(21,1,'withdrawn','2026-02-21','Moved to Cohort O’Neill 13',0);
INSERT INTO booking_event VALUES(22,17,'booked','2026-02-21','Moved from 😀 مريم 9',0);
INSERT INTO booking_event VALUES(23,18,'applied','2026-02-02','',0);
INSERT INTO booking_event VALUES(24,19,'declined','2026-02-02','',0);
INSERT INTO booking_event VALUES(25,6,'booked','2026-02-19','',0);
INSERT INTO booking_event VALUES(26,20,'waiting_list','2026-02-02','',0);
INSERT INTO booking_event VALUES(27,21,'waiting_list','2026-02-02','',0);
INSERT INTO booking_event VALUES(28,22,'waiting_list','2026-02-02','',0);
INSERT INTO booking_event VALUES(29,23,'booked','2026-02-02','a test',1);
INSERT INTO booking_event VALUES(30,24,'waiting_list','2026-02-02','',0);
INSERT INTO booking_event VALUES(31,25,'waiting_list','2026-02-02','',0);
INSERT INTO booking_event VALUES(32,26,'waiting_list','2026-02-02','',0);
INSERT INTO booking_event VALUES(33,27,'waiting_list','2026-02-02','',0);
INSERT INTO booking_event VALUES(34,28,'booked','2026-02-02','',0);
INSERT INTO booking_event VALUES(35,4,'booked','2026-02-19','',0);
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
INSERT INTO payment VALUES(4,'ac2685e2-dc55-57a0-b998-c4013accc561',1,'payment',20000,'2026-02-03','O’Neill 3','');
INSERT INTO payment VALUES(5,'af7e6c1d-e967-5bec-942a-717737d210da',5,'payment',20000,'2026-02-03','=1+1 10','');
INSERT INTO payment VALUES(6,'38a853f6-2c8a-560c-b874-370a85fb0150',1,'refund',20000,'2026-02-21','Moved to another course','');
INSERT INTO payment VALUES(7,'35411787-9958-5277-8cce-ba83c6237fd7',17,'payment',20000,'2026-02-21','Moved from another course','');
INSERT INTO payment VALUES(8,'73f953c1-0766-5441-bac2-be960654892a',3,'payment',2038,'2026-02-03','O’Neill 5','');
INSERT INTO payment VALUES(9,'7279313d-beb8-52ab-b39a-0ee11d3ffb0c',6,'payment',20000,'2026-02-03','=1+1 11','');
INSERT INTO payment VALUES(10,'ec3b34ff-2b7b-5e57-b674-8c7d7325329c',5,'refund',1332,'2026-02-03','=1+1 0','');
INSERT INTO payment VALUES(11,'84bae2e1-f458-5ccc-a553-248fee6401c1',3,'payment',1762,'2026-02-03','=1+1 3','');
INSERT INTO payment VALUES(12,'4b3d5ee4-0495-5e43-a30e-e081671d6e34',5,'payment',1332,'2026-02-03','=1+1 3','');
INSERT INTO payment VALUES(13,'fe69ac74-d698-51fb-b114-2a5ffdcdf7fd',4,'payment',5900,'2026-02-03','<script> 5','');
CREATE TABLE requirement_met (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  booking_id INTEGER NOT NULL REFERENCES booking (id) DEFERRABLE INITIALLY DEFERRED,
  requirement_id INTEGER NOT NULL REFERENCES requirement (id) DEFERRABLE INITIALLY DEFERRED,
  met_on TEXT NOT NULL CHECK (date(met_on) IS met_on),
  UNIQUE (booking_id, requirement_id)
) STRICT;
INSERT INTO requirement_met VALUES(5,1,4,'2026-02-01');
INSERT INTO requirement_met VALUES(6,6,4,'2026-02-01');
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
INSERT INTO attendance VALUES(1,3,3,'part',95,'hand','counts','''; drop table 10','''; drop table 4');
INSERT INTO attendance VALUES(2,3,2,'present',NULL,'hand','does_not_count','''; drop table 14','');
INSERT INTO attendance VALUES(3,8,3,'absent',NULL,'hand',NULL,'','');
INSERT INTO attendance VALUES(4,2,6,NULL,NULL,'hand',NULL,'','😀 مريم 11');
INSERT INTO attendance VALUES(5,1,10,'absent',NULL,'import',NULL,'','');
INSERT INTO attendance VALUES(6,1,1,'present',NULL,'import',NULL,'','');
INSERT INTO attendance VALUES(7,1,2,'present',NULL,'import',NULL,'','');
INSERT INTO attendance VALUES(8,1,6,'absent',NULL,'import',NULL,'','');
INSERT INTO attendance VALUES(9,1,4,'present',NULL,'hand',NULL,'','');
INSERT INTO attendance VALUES(10,1,5,'absent',NULL,'import',NULL,'','');
INSERT INTO attendance VALUES(14,3,4,'present',NULL,'import',NULL,'','');
INSERT INTO attendance VALUES(15,3,5,'present',NULL,'import',NULL,'','');
INSERT INTO attendance VALUES(16,7,3,'apologies',NULL,'hand',NULL,'','');
INSERT INTO attendance VALUES(17,4,3,'present',NULL,'hand',NULL,'','');
INSERT INTO attendance VALUES(18,4,10,'present',NULL,'hand',NULL,'','');
INSERT INTO attendance VALUES(19,4,2,'present',NULL,'hand',NULL,'','');
INSERT INTO attendance VALUES(20,4,4,'apologies',NULL,'hand',NULL,'','');
INSERT INTO attendance VALUES(21,4,5,'present',NULL,'hand',NULL,'','');
INSERT INTO attendance VALUES(22,6,1,NULL,NULL,'hand',NULL,'','Łucja 2');
INSERT INTO attendance VALUES(23,3,10,'absent',NULL,'import',NULL,'','');
INSERT INTO attendance VALUES(24,3,1,'present',NULL,'import',NULL,'','');
INSERT INTO attendance VALUES(28,8,5,'apologies',NULL,'hand',NULL,'','');
INSERT INTO attendance VALUES(29,6,3,NULL,NULL,'hand',NULL,'','''; drop table 0');
INSERT INTO attendance VALUES(31,7,1,'absent',NULL,'hand',NULL,'','');
INSERT INTO attendance VALUES(32,4,24,'present',NULL,'hand',NULL,'','');
INSERT INTO attendance VALUES(33,5,2,NULL,NULL,'hand',NULL,'','O’Neill 1');
INSERT INTO attendance VALUES(34,4,6,NULL,NULL,'hand','does_not_count','<script> 13','');
INSERT INTO attendance VALUES(35,7,5,'apologies',NULL,'hand',NULL,'','');
INSERT INTO attendance VALUES(36,5,6,NULL,NULL,'hand',NULL,'','😀 مريم 1');
CREATE TABLE invitee (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  session_id INTEGER NOT NULL REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
  participant_id INTEGER NOT NULL REFERENCES participant (id) DEFERRABLE INITIALLY DEFERRED,
  reply TEXT NOT NULL DEFAULT 'no_reply' CHECK (reply IN ('no_reply', 'coming', 'not_coming')),
  replied_on TEXT CHECK (replied_on IS NULL OR date(replied_on) IS replied_on),
  UNIQUE (session_id, participant_id)
) STRICT;
INSERT INTO invitee VALUES(1,7,1,'not_coming','2026-03-03');
INSERT INTO invitee VALUES(2,8,2,'no_reply',NULL);
INSERT INTO invitee VALUES(3,8,3,'not_coming','2026-03-03');
INSERT INTO invitee VALUES(4,16,1,'no_reply',NULL);
INSERT INTO invitee VALUES(5,16,2,'no_reply',NULL);
INSERT INTO invitee VALUES(6,7,5,'no_reply',NULL);
INSERT INTO invitee VALUES(7,24,2,'no_reply',NULL);
INSERT INTO invitee VALUES(8,24,5,'no_reply',NULL);
INSERT INTO invitee VALUES(9,24,6,'no_reply',NULL);
INSERT INTO invitee VALUES(10,7,6,'no_reply',NULL);
INSERT INTO invitee VALUES(11,32,1,'no_reply',NULL);
INSERT INTO invitee VALUES(12,32,2,'no_reply',NULL);
INSERT INTO invitee VALUES(13,32,3,'no_reply',NULL);
INSERT INTO invitee VALUES(14,32,4,'no_reply',NULL);
INSERT INTO invitee VALUES(15,32,5,'no_reply',NULL);
INSERT INTO invitee VALUES(16,32,6,'no_reply',NULL);
INSERT INTO invitee VALUES(17,7,2,'no_reply',NULL);
INSERT INTO invitee VALUES(18,7,3,'no_reply',NULL);
INSERT INTO invitee VALUES(19,7,4,'no_reply',NULL);
INSERT INTO invitee VALUES(20,40,1,'no_reply',NULL);
INSERT INTO invitee VALUES(21,40,2,'no_reply',NULL);
INSERT INTO invitee VALUES(22,40,3,'no_reply',NULL);
INSERT INTO invitee VALUES(23,40,4,'no_reply',NULL);
INSERT INTO invitee VALUES(24,40,5,'no_reply',NULL);
INSERT INTO invitee VALUES(25,40,6,'no_reply',NULL);
INSERT INTO invitee VALUES(26,40,10,'no_reply',NULL);
INSERT INTO invitee VALUES(27,8,1,'no_reply',NULL);
INSERT INTO invitee VALUES(28,8,4,'no_reply',NULL);
INSERT INTO invitee VALUES(29,8,5,'no_reply',NULL);
INSERT INTO invitee VALUES(30,8,6,'no_reply',NULL);
INSERT INTO invitee VALUES(31,8,10,'no_reply',NULL);
INSERT INTO invitee VALUES(32,48,1,'no_reply',NULL);
INSERT INTO invitee VALUES(33,48,3,'no_reply',NULL);
INSERT INTO invitee VALUES(34,48,5,'no_reply',NULL);
INSERT INTO invitee VALUES(35,48,6,'no_reply',NULL);
INSERT INTO invitee VALUES(36,56,1,'no_reply',NULL);
INSERT INTO invitee VALUES(37,56,3,'no_reply',NULL);
INSERT INTO invitee VALUES(38,56,5,'no_reply',NULL);
INSERT INTO invitee VALUES(39,56,6,'no_reply',NULL);
CREATE TABLE earlier_graduate (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  programme_id INTEGER NOT NULL REFERENCES programme (id) DEFERRABLE INITIALLY DEFERRED,
  participant_id INTEGER NOT NULL REFERENCES participant (id) DEFERRABLE INITIALLY DEFERRED,
  course TEXT NOT NULL CHECK (length(course) >= 1),
  reason TEXT NOT NULL CHECK (length(reason) >= 1),
  UNIQUE (programme_id, participant_id)
) STRICT;
INSERT INTO earlier_graduate VALUES(1,1,6,'Autumn 2024','😀 مريم 14');
INSERT INTO earlier_graduate VALUES(5,1,4,'Autumn 2024','O’Neill 10');
CREATE TABLE avoided_week (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  first_day TEXT NOT NULL CHECK (date(first_day) IS first_day),
  last_day TEXT NOT NULL CHECK (date(last_day) IS last_day AND last_day >= first_day),
  label TEXT NOT NULL CHECK (length(label) BETWEEN 1 AND 200)
) STRICT;
INSERT INTO avoided_week VALUES(3,'2026-12-28','2026-12-28','=1+1 16');
INSERT INTO avoided_week VALUES(5,'2026-12-28','2026-12-28','<script> 15');
INSERT INTO avoided_week VALUES(6,'2026-05-04','2026-05-04','😀 مريم 4');
CREATE TABLE added_bank_holiday (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  local_date TEXT NOT NULL UNIQUE CHECK (date(local_date) IS local_date),
  title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 200)
) STRICT;
INSERT INTO added_bank_holiday VALUES(1,'2026-03-09','On the day of session 5');
INSERT INTO added_bank_holiday VALUES(4,'2026-05-14','Łucja 9');
INSERT INTO added_bank_holiday VALUES(5,'2026-06-15','O’Neill 14');
INSERT INTO added_bank_holiday VALUES(6,'2026-04-14','''; drop table 16');
CREATE TABLE setting (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL UNIQUE,
  value TEXT NOT NULL
) STRICT;
INSERT INTO setting VALUES(1,'centre_name','=1+1 15');
INSERT INTO setting VALUES(2,'centre_email','centre@example.org');
INSERT INTO setting VALUES(3,'minimum_minutes','14');
INSERT INTO setting VALUES(4,'offer_reply_days','7');
INSERT INTO setting VALUES(5,'payment_days','9');
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
INSERT INTO operation VALUES(59,'do',NULL,'{"feature":"participants","what":{"code":"added","participant_id":11}}','2026-03-03T09:01:04Z');
INSERT INTO operation VALUES(60,'do',NULL,'{"feature":"participants","what":{"code":"edited","participant_id":6}}','2026-03-03T09:01:05Z');
INSERT INTO operation VALUES(61,'do',NULL,'{"feature":"applications","what":{"code":"pasted","course_id":1,"state":"applied","added":2,"updated":0}}','2026-03-03T09:01:08Z');
INSERT INTO operation VALUES(62,'do',NULL,'{"feature":"applications","what":{"code":"brought","course_id":1,"state":"waiting_list","added":1,"updated":0}}','2026-03-03T09:01:09Z');
INSERT INTO operation VALUES(63,'do',NULL,'{"feature":"participants","what":{"code":"access_needs_saved","participant_id":2}}','2026-03-03T09:01:10Z');
INSERT INTO operation VALUES(64,'do',NULL,'{"feature":"bookings","what":{"code":"made","participant_id":9,"course_id":2,"state":"applied","new_person":false,"start_session":1}}','2026-03-03T09:01:11Z');
INSERT INTO operation VALUES(65,'do',NULL,'{"feature":"bookings","what":{"code":"state_set","participant_id":5,"count":1,"state":"booked","start_session":1}}','2026-03-03T09:01:13Z');
INSERT INTO operation VALUES(66,'do',NULL,'{"feature":"bookings","what":{"code":"paid_in_full","course_id":1,"count":1,"amount_pence":20000}}','2026-03-03T09:01:15Z');
INSERT INTO operation VALUES(67,'do',NULL,'{"feature":"bookings","what":{"code":"fee_set","participant_id":4,"fee_pence":28700}}','2026-03-03T09:01:16Z');
INSERT INTO operation VALUES(68,'do',NULL,'{"feature":"bookings","what":{"code":"payer_set","participant_id":6,"employer":true,"due_on":null}}','2026-03-03T09:01:17Z');
INSERT INTO operation VALUES(69,'do',NULL,'{"feature":"bookings","what":{"code":"requirement_set","participant_id":null,"count":2,"requirement_id":3,"position":2,"met":true}}','2026-03-03T09:01:19Z');
INSERT INTO operation VALUES(70,'do',NULL,'{"feature":"bookings","what":{"code":"start_session_set","participant_id":6,"session_number":2}}','2026-03-03T09:01:20Z');
INSERT INTO operation VALUES(71,'do',NULL,'{"feature":"courses","what":{"code":"course_created","course_id":3,"sessions":6}}','2026-03-03T09:01:21Z');
INSERT INTO operation VALUES(72,'do',NULL,'{"feature":"courses","what":{"code":"course_changed","course_id":1}}','2026-03-03T09:01:22Z');
INSERT INTO operation VALUES(73,'do',NULL,'{"feature":"courses","what":{"code":"course_archived","course_id":1}}','2026-03-03T09:01:23Z');
INSERT INTO operation VALUES(74,'do',NULL,'{"feature":"courses","what":{"code":"course_brought_back","course_id":1}}','2026-03-03T09:01:24Z');
INSERT INTO operation VALUES(75,'do',NULL,'{"feature":"courses","what":{"code":"session_added","course_id":1,"number":8,"date":"2026-10-26"}}','2026-03-03T09:01:25Z');
INSERT INTO operation VALUES(76,'do',NULL,'{"feature":"courses","what":{"code":"session_moved","session_id":6,"date":"2026-10-26","starts_at":"09:00","ends_at":"17:00"}}','2026-03-03T09:01:26Z');
INSERT INTO operation VALUES(77,'do',NULL,'{"feature":"courses","what":{"code":"session_cancelled","session_id":5,"left":7,"threshold":6}}','2026-03-03T09:01:27Z');
INSERT INTO operation VALUES(78,'do',NULL,'{"feature":"courses","what":{"code":"requirement_added","course_id":1}}','2026-03-03T09:01:29Z');
INSERT INTO operation VALUES(79,'do',NULL,'{"feature":"courses","what":{"code":"requirement_removed","course_id":1,"met_by":0}}','2026-03-03T09:01:31Z');
INSERT INTO operation VALUES(80,'do',NULL,'{"feature":"courses","what":{"code":"programme_changed","programme_id":1}}','2026-03-03T09:01:32Z');
INSERT INTO operation VALUES(81,'do',NULL,'{"feature":"register","what":{"code":"marked","mark":{"kind":"present"},"cells":{"people":1,"participant_id":4,"sessions":1,"session_id":1}}}','2026-03-03T09:01:33Z');
INSERT INTO operation VALUES(82,'do',NULL,'{"feature":"register","what":{"code":"wrote_note","removed":false,"cells":{"people":1,"participant_id":3,"sessions":1,"session_id":3}}}','2026-03-03T09:01:36Z');
INSERT INTO operation VALUES(83,'do',NULL,'{"feature":"register","what":{"code":"set_by_hand","set":"does_not_count","cells":{"people":1,"participant_id":2,"sessions":1,"session_id":3}}}','2026-03-03T09:01:37Z');
INSERT INTO operation VALUES(85,'do',NULL,'{"feature":"attendance_reports","what":{"code":"took","session_id":3,"present":0,"part":2,"absent":0,"unmarked":0}}','2026-03-03T09:01:41Z');
INSERT INTO operation VALUES(86,'do',NULL,'{"feature":"follow_ups","what":{"code":"scheduled","programme_id":1,"sessions":[24],"people":3}}','2026-03-03T09:01:43Z');
INSERT INTO operation VALUES(87,'do',NULL,'{"feature":"follow_ups","what":{"code":"moved","session_id":7,"from":"2026-04-13","to":"2026-06-08","starts_at":"15:00","ends_at":"16:00"}}','2026-03-03T09:01:44Z');
INSERT INTO operation VALUES(88,'do',NULL,'{"feature":"follow_ups","what":{"code":"invited","whom":{"one_person":6,"people":1,"one_session":7,"sessions":1}}}','2026-03-03T09:01:47Z');
INSERT INTO operation VALUES(90,'do',NULL,'{"feature":"follow_ups","what":{"code":"recorded_earlier_graduate","programme_id":1,"participant_id":5}}','2026-03-03T09:01:50Z');
INSERT INTO operation VALUES(91,'do',NULL,'{"feature":"facilitators","what":{"code":"facilitator_added","facilitator_id":7}}','2026-03-03T09:01:52Z');
INSERT INTO operation VALUES(92,'do',NULL,'{"feature":"facilitators","what":{"code":"facilitator_changed","facilitator_id":1}}','2026-03-03T09:01:53Z');
INSERT INTO operation VALUES(93,'do',NULL,'{"feature":"facilitators","what":{"code":"absence_added","facilitator_id":1,"first_day":"2026-04-13","last_day":"2026-04-13"}}','2026-03-03T09:01:55Z');
INSERT INTO operation VALUES(94,'do',NULL,'{"feature":"facilitators","what":{"code":"absence_removed","facilitator_id":1,"first_day":"2026-04-13","last_day":"2026-04-13"}}','2026-03-03T09:01:56Z');
INSERT INTO operation VALUES(95,'do',NULL,'{"feature":"settings","what":{"code":"changed_centre","name":true,"email":false,"minimum_minutes":1,"offer_reply_days":7,"payment_days":10}}','2026-03-03T09:01:57Z');
INSERT INTO operation VALUES(96,'do',NULL,'{"feature":"settings","what":{"code":"added_avoided_week","first_day":"2026-06-08","last_day":"2026-06-08"}}','2026-03-03T09:01:58Z');
INSERT INTO operation VALUES(97,'do',NULL,'{"feature":"settings","what":{"code":"removed_avoided_week","first_day":"2026-06-08","last_day":"2026-06-08"}}','2026-03-03T09:01:59Z');
INSERT INTO operation VALUES(98,'do',NULL,'{"feature":"settings","what":{"code":"added_bank_holiday","date":"2026-04-14"}}','2026-03-03T09:02:00Z');
INSERT INTO operation VALUES(99,'do',NULL,'{"feature":"settings","what":{"code":"removed_bank_holiday","date":"2026-04-14"}}','2026-03-03T09:02:01Z');
INSERT INTO operation VALUES(100,'do',NULL,'{"feature":"today","what":{"code":"told","course_id":1,"about":"cannot_reach","participant_id":3,"people":2}}','2026-03-03T09:02:02Z');
INSERT INTO operation VALUES(101,'do',NULL,'{"feature":"participants","what":{"code":"added","participant_id":15}}','2026-03-03T09:02:04Z');
INSERT INTO operation VALUES(102,'do',NULL,'{"feature":"participants","what":{"code":"edited","participant_id":6}}','2026-03-03T09:02:05Z');
INSERT INTO operation VALUES(103,'do',NULL,'{"feature":"participants","what":{"code":"merged","participant_id":11,"was_id":12}}','2026-03-03T09:02:07Z');
INSERT INTO operation VALUES(104,'do',NULL,'{"feature":"applications","what":{"code":"pasted","course_id":1,"state":"applied","added":2,"updated":0}}','2026-03-03T09:02:08Z');
INSERT INTO operation VALUES(105,'do',NULL,'{"feature":"applications","what":{"code":"brought","course_id":1,"state":"offered","added":1,"updated":0}}','2026-03-03T09:02:09Z');
INSERT INTO operation VALUES(107,'do',NULL,'{"feature":"bookings","what":{"code":"state_set","participant_id":3,"count":1,"state":"booked","start_session":1}}','2026-03-03T09:02:13Z');
INSERT INTO operation VALUES(108,'do',NULL,'{"feature":"bookings","what":{"code":"paid_in_full","course_id":1,"count":1,"amount_pence":20000}}','2026-03-03T09:02:15Z');
INSERT INTO operation VALUES(109,'do',NULL,'{"feature":"bookings","what":{"code":"fee_set","participant_id":4,"fee_pence":25900}}','2026-03-03T09:02:16Z');
INSERT INTO operation VALUES(110,'do',NULL,'{"feature":"bookings","what":{"code":"payer_set","participant_id":4,"employer":true,"due_on":"2026-03-18"}}','2026-03-03T09:02:17Z');
INSERT INTO operation VALUES(111,'do',NULL,'{"feature":"bookings","what":{"code":"moved","participant_id":1,"from":1,"to":2,"state":"booked","paid_pence":20000,"marks":1,"start_session":1}}','2026-03-03T09:02:18Z');
INSERT INTO operation VALUES(112,'do',NULL,'{"feature":"bookings","what":{"code":"requirement_set","participant_id":null,"count":2,"requirement_id":3,"position":2,"met":true}}','2026-03-03T09:02:19Z');
INSERT INTO operation VALUES(113,'do',NULL,'{"feature":"bookings","what":{"code":"start_session_set","participant_id":2,"session_number":3}}','2026-03-03T09:02:20Z');
INSERT INTO operation VALUES(114,'do',NULL,'{"feature":"courses","what":{"code":"course_created","course_id":4,"sessions":6}}','2026-03-03T09:02:21Z');
INSERT INTO operation VALUES(115,'do',NULL,'{"feature":"courses","what":{"code":"course_changed","course_id":1}}','2026-03-03T09:02:22Z');
INSERT INTO operation VALUES(116,'do',NULL,'{"feature":"courses","what":{"code":"course_archived","course_id":1}}','2026-03-03T09:02:23Z');
INSERT INTO operation VALUES(117,'do',NULL,'{"feature":"courses","what":{"code":"course_brought_back","course_id":1}}','2026-03-03T09:02:24Z');
INSERT INTO operation VALUES(118,'do',NULL,'{"feature":"courses","what":{"code":"session_added","course_id":1,"number":9,"date":"2026-10-26"}}','2026-03-03T09:02:25Z');
INSERT INTO operation VALUES(119,'do',NULL,'{"feature":"courses","what":{"code":"session_moved","session_id":5,"date":"2026-12-28","starts_at":"10:00","ends_at":"17:00"}}','2026-03-03T09:02:26Z');
INSERT INTO operation VALUES(120,'do',NULL,'{"feature":"courses","what":{"code":"session_cancelled","session_id":6,"left":7,"threshold":2}}','2026-03-03T09:02:27Z');
INSERT INTO operation VALUES(121,'do',NULL,'{"feature":"courses","what":{"code":"session_reinstated","session_id":6}}','2026-03-03T09:02:28Z');
INSERT INTO operation VALUES(122,'do',NULL,'{"feature":"courses","what":{"code":"requirement_added","course_id":1}}','2026-03-03T09:02:29Z');
INSERT INTO operation VALUES(123,'do',NULL,'{"feature":"courses","what":{"code":"requirement_removed","course_id":1,"met_by":4}}','2026-03-03T09:02:31Z');
INSERT INTO operation VALUES(124,'do',NULL,'{"feature":"courses","what":{"code":"programme_changed","programme_id":1}}','2026-03-03T09:02:32Z');
INSERT INTO operation VALUES(125,'do',NULL,'{"feature":"register","what":{"code":"marked","mark":{"kind":"apologies"},"cells":{"people":1,"participant_id":3,"sessions":1,"session_id":7}}}','2026-03-03T09:02:34Z');
INSERT INTO operation VALUES(126,'do',NULL,'{"feature":"register","what":{"code":"marked","mark":{"kind":"present"},"cells":{"people":5,"participant_id":null,"sessions":1,"session_id":4}}}','2026-03-03T09:02:35Z');
INSERT INTO operation VALUES(127,'do',NULL,'{"feature":"register","what":{"code":"wrote_note","removed":false,"cells":{"people":1,"participant_id":1,"sessions":1,"session_id":6}}}','2026-03-03T09:02:36Z');
INSERT INTO operation VALUES(129,'do',NULL,'{"feature":"attendance_reports","what":{"code":"forgot_alias","participant_id":4}}','2026-03-03T09:02:39Z');
INSERT INTO operation VALUES(130,'do',NULL,'{"feature":"attendance_reports","what":{"code":"took","session_id":3,"present":3,"part":0,"absent":1,"unmarked":0}}','2026-03-03T09:02:40Z');
INSERT INTO operation VALUES(131,'do',NULL,'{"feature":"follow_ups","what":{"code":"scheduled","programme_id":1,"sessions":[32],"people":6}}','2026-03-03T09:02:43Z');
INSERT INTO operation VALUES(132,'do',NULL,'{"feature":"follow_ups","what":{"code":"changed","session_id":7}}','2026-03-03T09:02:44Z');
INSERT INTO operation VALUES(133,'do',NULL,'{"feature":"follow_ups","what":{"code":"reinstated","session_id":8}}','2026-03-03T09:02:46Z');
INSERT INTO operation VALUES(134,'do',NULL,'{"feature":"follow_ups","what":{"code":"invited","whom":{"one_person":null,"people":3,"one_session":7,"sessions":1}}}','2026-03-03T09:02:47Z');
INSERT INTO operation VALUES(136,'do',NULL,'{"feature":"follow_ups","what":{"code":"recorded_earlier_graduate","programme_id":1,"participant_id":1}}','2026-03-03T09:02:50Z');
INSERT INTO operation VALUES(137,'do',NULL,'{"feature":"facilitators","what":{"code":"facilitator_added","facilitator_id":10}}','2026-03-03T09:02:52Z');
INSERT INTO operation VALUES(138,'do',NULL,'{"feature":"facilitators","what":{"code":"facilitator_changed","facilitator_id":2}}','2026-03-03T09:02:53Z');
INSERT INTO operation VALUES(139,'do',NULL,'{"feature":"facilitators","what":{"code":"absence_added","facilitator_id":2,"first_day":"2026-12-28","last_day":"2026-12-28"}}','2026-03-03T09:02:55Z');
INSERT INTO operation VALUES(140,'do',NULL,'{"feature":"settings","what":{"code":"changed_centre","name":true,"email":false,"minimum_minutes":83,"offer_reply_days":8,"payment_days":23}}','2026-03-03T09:02:57Z');
INSERT INTO operation VALUES(141,'do',NULL,'{"feature":"settings","what":{"code":"added_avoided_week","first_day":"2026-12-28","last_day":"2026-12-28"}}','2026-03-03T09:02:58Z');
INSERT INTO operation VALUES(142,'do',NULL,'{"feature":"settings","what":{"code":"added_bank_holiday","date":"2026-05-14"}}','2026-03-03T09:03:00Z');
INSERT INTO operation VALUES(143,'do',NULL,'{"feature":"participants","what":{"code":"added","participant_id":19}}','2026-03-03T09:03:04Z');
INSERT INTO operation VALUES(144,'do',NULL,'{"feature":"participants","what":{"code":"edited","participant_id":6}}','2026-03-03T09:03:05Z');
INSERT INTO operation VALUES(145,'do',NULL,'{"feature":"applications","what":{"code":"brought","course_id":1,"state":"applied","added":1,"updated":0}}','2026-03-03T09:03:09Z');
INSERT INTO operation VALUES(147,'do',NULL,'{"feature":"bookings","what":{"code":"made","participant_id":8,"course_id":2,"state":"declined","new_person":false,"start_session":1}}','2026-03-03T09:03:11Z');
INSERT INTO operation VALUES(148,'do',NULL,'{"feature":"bookings","what":{"code":"state_set","participant_id":6,"count":1,"state":"booked","start_session":1}}','2026-03-03T09:03:13Z');
INSERT INTO operation VALUES(149,'do',NULL,'{"feature":"bookings","what":{"code":"payment_recorded","participant_id":3,"kind":"payment","amount_pence":2038}}','2026-03-03T09:03:14Z');
INSERT INTO operation VALUES(150,'do',NULL,'{"feature":"bookings","what":{"code":"paid_in_full","course_id":1,"count":1,"amount_pence":20000}}','2026-03-03T09:03:15Z');
INSERT INTO operation VALUES(151,'do',NULL,'{"feature":"bookings","what":{"code":"fee_set","participant_id":2,"fee_pence":24400}}','2026-03-03T09:03:16Z');
INSERT INTO operation VALUES(152,'do',NULL,'{"feature":"bookings","what":{"code":"payer_set","participant_id":3,"employer":true,"due_on":"2026-03-19"}}','2026-03-03T09:03:17Z');
INSERT INTO operation VALUES(153,'do',NULL,'{"feature":"bookings","what":{"code":"start_session_set","participant_id":6,"session_number":6}}','2026-03-03T09:03:20Z');
INSERT INTO operation VALUES(154,'do',NULL,'{"feature":"courses","what":{"code":"course_created","course_id":5,"sessions":6}}','2026-03-03T09:03:21Z');
INSERT INTO operation VALUES(155,'do',NULL,'{"feature":"courses","what":{"code":"course_changed","course_id":1}}','2026-03-03T09:03:22Z');
INSERT INTO operation VALUES(156,'do',NULL,'{"feature":"courses","what":{"code":"course_archived","course_id":1}}','2026-03-03T09:03:23Z');
INSERT INTO operation VALUES(157,'do',NULL,'{"feature":"courses","what":{"code":"course_brought_back","course_id":1}}','2026-03-03T09:03:24Z');
INSERT INTO operation VALUES(158,'do',NULL,'{"feature":"courses","what":{"code":"session_added","course_id":1,"number":10,"date":"2026-06-08"}}','2026-03-03T09:03:25Z');
INSERT INTO operation VALUES(159,'do',NULL,'{"feature":"courses","what":{"code":"session_moved","session_id":1,"date":"2026-06-08","starts_at":"15:00","ends_at":"17:00"}}','2026-03-03T09:03:26Z');
INSERT INTO operation VALUES(160,'do',NULL,'{"feature":"courses","what":{"code":"session_cancelled","session_id":1,"left":8,"threshold":1}}','2026-03-03T09:03:27Z');
INSERT INTO operation VALUES(161,'do',NULL,'{"feature":"courses","what":{"code":"session_reinstated","session_id":5}}','2026-03-03T09:03:28Z');
INSERT INTO operation VALUES(162,'do',NULL,'{"feature":"courses","what":{"code":"requirement_added","course_id":1}}','2026-03-03T09:03:29Z');
INSERT INTO operation VALUES(163,'do',NULL,'{"feature":"courses","what":{"code":"programme_changed","programme_id":1}}','2026-03-03T09:03:32Z');
INSERT INTO operation VALUES(164,'do',NULL,'{"feature":"register","what":{"code":"marked","mark":{"kind":"apologies"},"cells":{"people":1,"participant_id":4,"sessions":1,"session_id":4}}}','2026-03-03T09:03:33Z');
INSERT INTO operation VALUES(165,'do',NULL,'{"feature":"register","what":{"code":"marked","mark":{"kind":"apologies"},"cells":{"people":1,"participant_id":5,"sessions":1,"session_id":8}}}','2026-03-03T09:03:34Z');
INSERT INTO operation VALUES(166,'do',NULL,'{"feature":"register","what":{"code":"wrote_note","removed":false,"cells":{"people":1,"participant_id":3,"sessions":1,"session_id":6}}}','2026-03-03T09:03:36Z');
INSERT INTO operation VALUES(167,'do',NULL,'{"feature":"register","what":{"code":"set_by_hand","set":"counts","cells":{"people":1,"participant_id":3,"sessions":1,"session_id":3}}}','2026-03-03T09:03:37Z');
INSERT INTO operation VALUES(169,'do',NULL,'{"feature":"attendance_reports","what":{"code":"forgot_alias","participant_id":1}}','2026-03-03T09:03:39Z');
INSERT INTO operation VALUES(170,'do',NULL,'{"feature":"follow_ups","what":{"code":"scheduled","programme_id":1,"sessions":[40],"people":7}}','2026-03-03T09:03:43Z');
INSERT INTO operation VALUES(171,'do',NULL,'{"feature":"follow_ups","what":{"code":"moved","session_id":8,"from":"2026-07-16","to":"2026-06-08","starts_at":"15:00","ends_at":"16:00"}}','2026-03-03T09:03:44Z');
INSERT INTO operation VALUES(172,'do',NULL,'{"feature":"follow_ups","what":{"code":"cancelled","session_id":7}}','2026-03-03T09:03:45Z');
INSERT INTO operation VALUES(173,'do',NULL,'{"feature":"follow_ups","what":{"code":"reinstated","session_id":7}}','2026-03-03T09:03:46Z');
INSERT INTO operation VALUES(174,'do',NULL,'{"feature":"follow_ups","what":{"code":"invited","whom":{"one_person":null,"people":5,"one_session":8,"sessions":1}}}','2026-03-03T09:03:47Z');
INSERT INTO operation VALUES(175,'do',NULL,'{"feature":"follow_ups","what":{"code":"replied","whom":{"one_person":1,"people":1,"one_session":7,"sessions":1},"reply":"coming"}}','2026-03-03T09:03:49Z');
INSERT INTO operation VALUES(176,'do',NULL,'{"feature":"follow_ups","what":{"code":"recorded_earlier_graduate","programme_id":1,"participant_id":3}}','2026-03-03T09:03:50Z');
INSERT INTO operation VALUES(177,'do',NULL,'{"feature":"follow_ups","what":{"code":"removed_earlier_graduate","programme_id":1,"participant_id":5}}','2026-03-03T09:03:51Z');
INSERT INTO operation VALUES(178,'do',NULL,'{"feature":"facilitators","what":{"code":"facilitator_added","facilitator_id":12}}','2026-03-03T09:03:52Z');
INSERT INTO operation VALUES(179,'do',NULL,'{"feature":"facilitators","what":{"code":"facilitator_changed","facilitator_id":2}}','2026-03-03T09:03:53Z');
INSERT INTO operation VALUES(180,'do',NULL,'{"feature":"facilitators","what":{"code":"absence_added","facilitator_id":2,"first_day":"2026-06-08","last_day":"2026-06-08"}}','2026-03-03T09:03:55Z');
INSERT INTO operation VALUES(181,'do',NULL,'{"feature":"settings","what":{"code":"changed_centre","name":true,"email":false,"minimum_minutes":11,"offer_reply_days":0,"payment_days":18}}','2026-03-03T09:03:57Z');
INSERT INTO operation VALUES(182,'do',NULL,'{"feature":"settings","what":{"code":"added_avoided_week","first_day":"2026-04-13","last_day":"2026-04-13"}}','2026-03-03T09:03:58Z');
INSERT INTO operation VALUES(183,'do',NULL,'{"feature":"settings","what":{"code":"removed_avoided_week","first_day":"2026-04-13","last_day":"2026-04-13"}}','2026-03-03T09:03:59Z');
INSERT INTO operation VALUES(184,'do',NULL,'{"feature":"settings","what":{"code":"added_bank_holiday","date":"2026-06-15"}}','2026-03-03T09:04:00Z');
INSERT INTO operation VALUES(185,'do',NULL,'{"feature":"bookings","what":{"code":"made","participant_id":21,"course_id":1,"state":"waiting_list","new_person":true,"start_session":1}}','2026-03-03T09:04:04Z');
INSERT INTO operation VALUES(186,'do',NULL,'{"feature":"participants","what":{"code":"edited","participant_id":5}}','2026-03-03T09:04:05Z');
INSERT INTO operation VALUES(187,'do',NULL,'{"feature":"applications","what":{"code":"pasted","course_id":1,"state":"waiting_list","added":2,"updated":0}}','2026-03-03T09:04:08Z');
INSERT INTO operation VALUES(188,'do',NULL,'{"feature":"applications","what":{"code":"brought","course_id":1,"state":"booked","added":1,"updated":0}}','2026-03-03T09:04:09Z');
INSERT INTO operation VALUES(191,'do',NULL,'{"feature":"bookings","what":{"code":"payment_recorded","participant_id":5,"kind":"refund","amount_pence":1332}}','2026-03-03T09:04:14Z');
INSERT INTO operation VALUES(192,'do',NULL,'{"feature":"bookings","what":{"code":"paid_in_full","course_id":1,"count":2,"amount_pence":3094}}','2026-03-03T09:04:15Z');
INSERT INTO operation VALUES(193,'do',NULL,'{"feature":"bookings","what":{"code":"fee_set","participant_id":6,"fee_pence":5600}}','2026-03-03T09:04:16Z');
INSERT INTO operation VALUES(194,'do',NULL,'{"feature":"bookings","what":{"code":"payer_set","participant_id":5,"employer":true,"due_on":"2026-03-16"}}','2026-03-03T09:04:17Z');
INSERT INTO operation VALUES(195,'do',NULL,'{"feature":"bookings","what":{"code":"requirement_set","participant_id":null,"count":2,"requirement_id":4,"position":2,"met":true}}','2026-03-03T09:04:19Z');
INSERT INTO operation VALUES(196,'do',NULL,'{"feature":"bookings","what":{"code":"start_session_set","participant_id":3,"session_number":6}}','2026-03-03T09:04:20Z');
INSERT INTO operation VALUES(197,'do',NULL,'{"feature":"courses","what":{"code":"course_created","course_id":6,"sessions":6}}','2026-03-03T09:04:21Z');
INSERT INTO operation VALUES(198,'do',NULL,'{"feature":"courses","what":{"code":"course_changed","course_id":1}}','2026-03-03T09:04:22Z');
INSERT INTO operation VALUES(199,'do',NULL,'{"feature":"courses","what":{"code":"course_archived","course_id":1}}','2026-03-03T09:04:23Z');
INSERT INTO operation VALUES(200,'do',NULL,'{"feature":"courses","what":{"code":"course_brought_back","course_id":1}}','2026-03-03T09:04:24Z');
INSERT INTO operation VALUES(201,'do',NULL,'{"feature":"courses","what":{"code":"session_added","course_id":1,"number":11,"date":"2026-10-26"}}','2026-03-03T09:04:25Z');
INSERT INTO operation VALUES(202,'do',NULL,'{"feature":"courses","what":{"code":"session_moved","session_id":3,"date":"2026-06-08","starts_at":"09:00","ends_at":"17:00"}}','2026-03-03T09:04:26Z');
INSERT INTO operation VALUES(203,'do',NULL,'{"feature":"courses","what":{"code":"session_cancelled","session_id":6,"left":9,"threshold":3}}','2026-03-03T09:04:27Z');
INSERT INTO operation VALUES(204,'do',NULL,'{"feature":"courses","what":{"code":"requirement_added","course_id":1}}','2026-03-03T09:04:29Z');
INSERT INTO operation VALUES(205,'do',NULL,'{"feature":"courses","what":{"code":"requirement_reworded","course_id":1}}','2026-03-03T09:04:30Z');
INSERT INTO operation VALUES(206,'do',NULL,'{"feature":"courses","what":{"code":"requirement_removed","course_id":1,"met_by":0}}','2026-03-03T09:04:31Z');
INSERT INTO operation VALUES(207,'do',NULL,'{"feature":"courses","what":{"code":"programme_changed","programme_id":1}}','2026-03-03T09:04:32Z');
INSERT INTO operation VALUES(208,'do',NULL,'{"feature":"register","what":{"code":"marked","mark":{"kind":"absent"},"cells":{"people":1,"participant_id":1,"sessions":1,"session_id":7}}}','2026-03-03T09:04:34Z');
INSERT INTO operation VALUES(209,'do',NULL,'{"feature":"register","what":{"code":"marked","mark":{"kind":"present"},"cells":{"people":1,"participant_id":24,"sessions":1,"session_id":4}}}','2026-03-03T09:04:35Z');
INSERT INTO operation VALUES(210,'do',NULL,'{"feature":"register","what":{"code":"wrote_note","removed":false,"cells":{"people":1,"participant_id":2,"sessions":1,"session_id":5}}}','2026-03-03T09:04:36Z');
INSERT INTO operation VALUES(211,'do',NULL,'{"feature":"register","what":{"code":"set_by_hand","set":"does_not_count","cells":{"people":1,"participant_id":6,"sessions":1,"session_id":4}}}','2026-03-03T09:04:37Z');
INSERT INTO operation VALUES(213,'do',NULL,'{"feature":"attendance_reports","what":{"code":"forgot_alias","participant_id":4}}','2026-03-03T09:04:39Z');
INSERT INTO operation VALUES(214,'do',NULL,'{"feature":"follow_ups","what":{"code":"scheduled","programme_id":1,"sessions":[48],"people":4}}','2026-03-03T09:04:43Z');
INSERT INTO operation VALUES(215,'do',NULL,'{"feature":"follow_ups","what":{"code":"changed","session_id":8}}','2026-03-03T09:04:44Z');
INSERT INTO operation VALUES(216,'do',NULL,'{"feature":"follow_ups","what":{"code":"cancelled","session_id":8}}','2026-03-03T09:04:45Z');
INSERT INTO operation VALUES(217,'do',NULL,'{"feature":"follow_ups","what":{"code":"reinstated","session_id":8}}','2026-03-03T09:04:46Z');
INSERT INTO operation VALUES(219,'do',NULL,'{"feature":"follow_ups","what":{"code":"replied","whom":{"one_person":3,"people":1,"one_session":8,"sessions":1},"reply":"not_coming"}}','2026-03-03T09:04:49Z');
INSERT INTO operation VALUES(220,'do',NULL,'{"feature":"follow_ups","what":{"code":"recorded_earlier_graduate","programme_id":1,"participant_id":3}}','2026-03-03T09:04:50Z');
INSERT INTO operation VALUES(221,'do',NULL,'{"feature":"follow_ups","what":{"code":"removed_earlier_graduate","programme_id":1,"participant_id":3}}','2026-03-03T09:04:51Z');
INSERT INTO operation VALUES(222,'do',NULL,'{"feature":"facilitators","what":{"code":"facilitator_added","facilitator_id":14}}','2026-03-03T09:04:52Z');
INSERT INTO operation VALUES(223,'do',NULL,'{"feature":"facilitators","what":{"code":"facilitator_changed","facilitator_id":1}}','2026-03-03T09:04:53Z');
INSERT INTO operation VALUES(224,'do',NULL,'{"feature":"facilitators","what":{"code":"absence_added","facilitator_id":2,"first_day":"2026-07-16","last_day":"2026-07-16"}}','2026-03-03T09:04:55Z');
INSERT INTO operation VALUES(225,'do',NULL,'{"feature":"facilitators","what":{"code":"absence_removed","facilitator_id":2,"first_day":"2026-06-08","last_day":"2026-06-08"}}','2026-03-03T09:04:56Z');
INSERT INTO operation VALUES(226,'do',NULL,'{"feature":"settings","what":{"code":"changed_centre","name":true,"email":false,"minimum_minutes":117,"offer_reply_days":2,"payment_days":3}}','2026-03-03T09:04:57Z');
INSERT INTO operation VALUES(227,'do',NULL,'{"feature":"settings","what":{"code":"added_avoided_week","first_day":"2026-12-28","last_day":"2026-12-28"}}','2026-03-03T09:04:58Z');
INSERT INTO operation VALUES(228,'do',NULL,'{"feature":"settings","what":{"code":"added_bank_holiday","date":"2026-04-14"}}','2026-03-03T09:05:00Z');
INSERT INTO operation VALUES(229,'do',NULL,'{"feature":"bookings","what":{"code":"made","participant_id":25,"course_id":1,"state":"waiting_list","new_person":true,"start_session":1}}','2026-03-03T09:05:04Z');
INSERT INTO operation VALUES(230,'do',NULL,'{"feature":"participants","what":{"code":"edited","participant_id":1}}','2026-03-03T09:05:05Z');
INSERT INTO operation VALUES(231,'do',NULL,'{"feature":"applications","what":{"code":"pasted","course_id":1,"state":"waiting_list","added":2,"updated":0}}','2026-03-03T09:05:08Z');
INSERT INTO operation VALUES(232,'do',NULL,'{"feature":"applications","what":{"code":"brought","course_id":1,"state":"waiting_list","added":1,"updated":0}}','2026-03-03T09:05:09Z');
INSERT INTO operation VALUES(233,'do',NULL,'{"feature":"participants","what":{"code":"access_needs_saved","participant_id":1}}','2026-03-03T09:05:10Z');
INSERT INTO operation VALUES(234,'do',NULL,'{"feature":"bookings","what":{"code":"made","participant_id":8,"course_id":4,"state":"booked","new_person":false,"start_session":1}}','2026-03-03T09:05:11Z');
INSERT INTO operation VALUES(236,'do',NULL,'{"feature":"bookings","what":{"code":"state_set","participant_id":4,"count":1,"state":"booked","start_session":1}}','2026-03-03T09:05:13Z');
INSERT INTO operation VALUES(237,'do',NULL,'{"feature":"bookings","what":{"code":"paid_in_full","course_id":1,"count":1,"amount_pence":5900}}','2026-03-03T09:05:15Z');
INSERT INTO operation VALUES(238,'do',NULL,'{"feature":"bookings","what":{"code":"fee_set","participant_id":2,"fee_pence":10600}}','2026-03-03T09:05:16Z');
INSERT INTO operation VALUES(239,'do',NULL,'{"feature":"bookings","what":{"code":"payer_set","participant_id":6,"employer":true,"due_on":"2026-03-19"}}','2026-03-03T09:05:17Z');
INSERT INTO operation VALUES(241,'do',NULL,'{"feature":"courses","what":{"code":"course_created","course_id":7,"sessions":6}}','2026-03-03T09:05:21Z');
INSERT INTO operation VALUES(242,'do',NULL,'{"feature":"courses","what":{"code":"course_changed","course_id":1}}','2026-03-03T09:05:22Z');
INSERT INTO operation VALUES(243,'do',NULL,'{"feature":"courses","what":{"code":"course_archived","course_id":1}}','2026-03-03T09:05:23Z');
INSERT INTO operation VALUES(244,'do',NULL,'{"feature":"courses","what":{"code":"course_brought_back","course_id":1}}','2026-03-03T09:05:24Z');
INSERT INTO operation VALUES(245,'do',NULL,'{"feature":"courses","what":{"code":"session_added","course_id":1,"number":12,"date":"2026-12-28"}}','2026-03-03T09:05:25Z');
INSERT INTO operation VALUES(246,'do',NULL,'{"feature":"courses","what":{"code":"session_moved","session_id":1,"date":"2026-07-16","starts_at":"15:00","ends_at":"17:00"}}','2026-03-03T09:05:26Z');
INSERT INTO operation VALUES(247,'do',NULL,'{"feature":"courses","what":{"code":"requirement_added","course_id":1}}','2026-03-03T09:05:29Z');
INSERT INTO operation VALUES(248,'do',NULL,'{"feature":"courses","what":{"code":"programme_changed","programme_id":1}}','2026-03-03T09:05:32Z');
INSERT INTO operation VALUES(249,'do',NULL,'{"feature":"register","what":{"code":"marked","mark":{"kind":"apologies"},"cells":{"people":1,"participant_id":5,"sessions":1,"session_id":7}}}','2026-03-03T09:05:34Z');
INSERT INTO operation VALUES(250,'do',NULL,'{"feature":"register","what":{"code":"wrote_note","removed":false,"cells":{"people":1,"participant_id":6,"sessions":1,"session_id":5}}}','2026-03-03T09:05:36Z');
INSERT INTO operation VALUES(252,'do',NULL,'{"feature":"follow_ups","what":{"code":"scheduled","programme_id":1,"sessions":[56],"people":4}}','2026-03-03T09:05:43Z');
INSERT INTO operation VALUES(253,'do',NULL,'{"feature":"follow_ups","what":{"code":"moved","session_id":7,"from":"2026-06-08","to":"2026-07-16","starts_at":"15:00","ends_at":"16:00"}}','2026-03-03T09:05:44Z');
INSERT INTO operation VALUES(254,'do',NULL,'{"feature":"follow_ups","what":{"code":"cancelled","session_id":7}}','2026-03-03T09:05:45Z');
INSERT INTO operation VALUES(255,'do',NULL,'{"feature":"follow_ups","what":{"code":"reinstated","session_id":7}}','2026-03-03T09:05:46Z');
INSERT INTO operation VALUES(257,'do',NULL,'{"feature":"follow_ups","what":{"code":"replied","whom":{"one_person":1,"people":1,"one_session":7,"sessions":1},"reply":"not_coming"}}','2026-03-03T09:05:49Z');
INSERT INTO operation VALUES(258,'do',NULL,'{"feature":"follow_ups","what":{"code":"recorded_earlier_graduate","programme_id":1,"participant_id":4}}','2026-03-03T09:05:50Z');
INSERT INTO operation VALUES(259,'do',NULL,'{"feature":"follow_ups","what":{"code":"removed_earlier_graduate","programme_id":1,"participant_id":1}}','2026-03-03T09:05:51Z');
INSERT INTO operation VALUES(260,'do',NULL,'{"feature":"facilitators","what":{"code":"facilitator_added","facilitator_id":16}}','2026-03-03T09:05:52Z');
INSERT INTO operation VALUES(261,'do',NULL,'{"feature":"facilitators","what":{"code":"facilitator_changed","facilitator_id":2}}','2026-03-03T09:05:53Z');
INSERT INTO operation VALUES(262,'do',NULL,'{"feature":"facilitators","what":{"code":"absence_added","facilitator_id":1,"first_day":"2026-12-28","last_day":"2026-12-28"}}','2026-03-03T09:05:55Z');
INSERT INTO operation VALUES(263,'do',NULL,'{"feature":"settings","what":{"code":"changed_centre","name":true,"email":false,"minimum_minutes":14,"offer_reply_days":7,"payment_days":9}}','2026-03-03T09:05:57Z');
INSERT INTO operation VALUES(264,'do',NULL,'{"feature":"settings","what":{"code":"added_avoided_week","first_day":"2026-05-04","last_day":"2026-05-04"}}','2026-03-03T09:05:58Z');
INSERT INTO operation VALUES(265,'do',NULL,'{"feature":"settings","what":{"code":"added_bank_holiday","date":"2026-08-14"}}','2026-03-03T09:06:00Z');
INSERT INTO operation VALUES(266,'undo',265,'{"feature":"settings","what":{"code":"added_bank_holiday","date":"2026-08-14"}}','2026-03-03T09:06:04Z');
INSERT INTO operation VALUES(267,'undo',264,'{"feature":"settings","what":{"code":"added_avoided_week","first_day":"2026-05-04","last_day":"2026-05-04"}}','2026-03-03T09:06:05Z');
INSERT INTO operation VALUES(268,'redo',264,'{"feature":"settings","what":{"code":"added_avoided_week","first_day":"2026-05-04","last_day":"2026-05-04"}}','2026-03-03T09:06:06Z');
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
INSERT INTO change VALUES(79,15,'participant',10,10,NULL,NULL,'{"id":10,"uid":"b7ea3516-3f65-509d-aa64-a12abc6d1cd8","first_name":"Łucja","last_name":"5","phone":"","organisation":"😀 مريم 14","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"lucja 5\ngrinning mrym 14\nq20@example.org","sort_key":"5\tlucja","is_sample":0}');
INSERT INTO change VALUES(80,15,'participant_email',6,10,NULL,NULL,'{"id":6,"participant_id":10,"email":"q20@example.org","folded":"q20@example.org","is_main":1}');
INSERT INTO change VALUES(81,15,'booking',9,10,1,NULL,'{"id":9,"uid":"93827226-45f0-5684-9341-67435f1aebeb","participant_id":10,"course_id":1,"state":"booked","state_since":"2026-02-02","applied_on":"2026-02-02","booked_on":"2026-02-02","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-03-04","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(82,15,'booking_event',9,10,1,NULL,'{"id":9,"booking_id":9,"state":"booked","on_date":"2026-02-02","reason":"","over_capacity":0}');
INSERT INTO change VALUES(83,15,'application_answer',1,10,1,NULL,'{"id":1,"booking_id":9,"question":"Why do you come?","answer":"Because of 8"}');
INSERT INTO change VALUES(84,15,'application_file',1,NULL,1,NULL,'{"id":1,"course_id":1,"kept_file_id":1,"taken_at":"2026-03-03T09:00:09Z"}');
INSERT INTO change VALUES(85,16,'access_needs',1,4,NULL,NULL,'{"id":1,"participant_id":4,"needs":"Step-free"}');
INSERT INTO change VALUES(86,17,'booking',6,6,1,'{"id":6,"uid":"2d772f3b-5ee6-52ac-874a-c1c875cd1973","participant_id":6,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}','{"id":6,"uid":"2d772f3b-5ee6-52ac-874a-c1c875cd1973","participant_id":6,"course_id":1,"state":"withdrawn","state_since":"2026-02-20","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(87,17,'booking_event',10,6,1,NULL,'{"id":10,"booking_id":6,"state":"withdrawn","on_date":"2026-02-20","reason":"","over_capacity":0}');
INSERT INTO change VALUES(88,18,'booking',3,3,1,'{"id":3,"uid":"e9a4e1be-c39d-5dae-9aa0-94b2d14cb6f0","participant_id":3,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}','{"id":3,"uid":"e9a4e1be-c39d-5dae-9aa0-94b2d14cb6f0","participant_id":3,"course_id":1,"state":"booked","state_since":"2026-02-20","applied_on":"2026-02-20","booked_on":"2026-02-20","start_session_number":3,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-03-22","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(89,18,'booking_event',11,3,1,NULL,'{"id":11,"booking_id":3,"state":"booked","on_date":"2026-02-20","reason":"","over_capacity":0}');
INSERT INTO change VALUES(90,19,'payment',1,2,1,NULL,'{"id":1,"uid":"5a39c74c-15fa-5d89-a8df-c740897e601e","booking_id":2,"kind":"payment","amount_pence":2853,"paid_on":"2026-02-03","method":"😀 مريم 3","notes":""}');
INSERT INTO change VALUES(91,20,'payment',2,2,1,NULL,'{"id":2,"uid":"a84aa48e-0c8e-5772-8665-f54277d4048e","booking_id":2,"kind":"payment","amount_pence":17147,"paid_on":"2026-02-03","method":"O’Neill 11","notes":""}');
INSERT INTO change VALUES(92,20,'payment',3,4,1,NULL,'{"id":3,"uid":"3fcbcf72-1bff-54e0-a725-f5a48fb4cf91","booking_id":4,"kind":"payment","amount_pence":20000,"paid_on":"2026-02-03","method":"O’Neill 11","notes":""}');
INSERT INTO change VALUES(93,21,'booking',3,3,1,'{"id":3,"uid":"e9a4e1be-c39d-5dae-9aa0-94b2d14cb6f0","participant_id":3,"course_id":1,"state":"booked","state_since":"2026-02-20","applied_on":"2026-02-20","booked_on":"2026-02-20","start_session_number":3,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-03-22","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}','{"id":3,"uid":"e9a4e1be-c39d-5dae-9aa0-94b2d14cb6f0","participant_id":3,"course_id":1,"state":"booked","state_since":"2026-02-20","applied_on":"2026-02-20","booked_on":"2026-02-20","start_session_number":3,"fee_pence":3800,"fee_reason":"''; drop table 5","notes":"","reply_by":null,"due_on":"2026-03-22","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(94,22,'booking',5,5,1,'{"id":5,"uid":"0d488d0a-0b48-50cc-909b-e483157e50bf","participant_id":5,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}','{"id":5,"uid":"0d488d0a-0b48-50cc-909b-e483157e50bf","participant_id":5,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"person","payer_name":"","purchase_order":"=1+1 6","invoice_number":"INV-40","moved_from_id":null}');
INSERT INTO change VALUES(95,22,'booking',5,5,1,'{"id":5,"uid":"0d488d0a-0b48-50cc-909b-e483157e50bf","participant_id":5,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"person","payer_name":"","purchase_order":"=1+1 6","invoice_number":"INV-40","moved_from_id":null}','{"id":5,"uid":"0d488d0a-0b48-50cc-909b-e483157e50bf","participant_id":5,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-03-27","payer":"person","payer_name":"","purchase_order":"=1+1 6","invoice_number":"INV-40","moved_from_id":null}');
INSERT INTO change VALUES(96,24,'booking',1,1,1,'{"id":1,"uid":"e5d289a9-7f03-5443-b1ab-638379663732","participant_id":1,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}','{"id":1,"uid":"e5d289a9-7f03-5443-b1ab-638379663732","participant_id":1,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":6,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(97,25,'course',2,NULL,2,NULL,'{"id":2,"uid":"ad9d4144-e6ab-5cf1-a35a-735c867feecc","programme_id":1,"title":"Cohort O’Neill 13","capacity":24,"fee_pence":20000,"zoom_link":"https://zoom.example.org/j/700900","certificate_threshold":4,"minimum_minutes":90,"notes":"","archived_on":null}');
INSERT INTO change VALUES(98,25,'requirement',6,NULL,2,NULL,'{"id":6,"course_id":2,"position":1,"requirement":"Able to attend all six sessions"}');
INSERT INTO change VALUES(99,25,'requirement',7,NULL,2,NULL,'{"id":7,"course_id":2,"position":2,"requirement":"Zoom in a private space, camera on throughout"}');
INSERT INTO change VALUES(100,25,'requirement',8,NULL,2,NULL,'{"id":8,"course_id":2,"position":3,"requirement":"Guidelines read before session 1"}');
INSERT INTO change VALUES(101,25,'requirement',9,NULL,2,NULL,'{"id":9,"course_id":2,"position":4,"requirement":"Equipment checked with the Zoom link"}');
INSERT INTO change VALUES(102,25,'requirement',10,NULL,2,NULL,'{"id":10,"course_id":2,"position":5,"requirement":"Leadership role in health or social care"}');
INSERT INTO change VALUES(103,25,'course_facilitator',3,NULL,2,NULL,'{"id":3,"course_id":2,"facilitator_id":1}');
INSERT INTO change VALUES(104,25,'course_facilitator',4,NULL,2,NULL,'{"id":4,"course_id":2,"facilitator_id":2}');
INSERT INTO change VALUES(105,25,'session',9,NULL,2,NULL,'{"id":9,"uid":"8580bc4c-26e2-522d-8984-130fd3c90b2b","course_id":2,"programme_id":null,"number":1,"state":"planned","cancelled_reason":"","local_date":"2026-12-28","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(106,25,'session_facilitator',15,NULL,2,NULL,'{"id":15,"session_id":9,"facilitator_id":1}');
INSERT INTO change VALUES(107,25,'session_facilitator',16,NULL,2,NULL,'{"id":16,"session_id":9,"facilitator_id":2}');
INSERT INTO change VALUES(108,25,'session',10,NULL,2,NULL,'{"id":10,"uid":"843c2248-cb4d-55b7-b3f9-b7991fa3f113","course_id":2,"programme_id":null,"number":2,"state":"planned","cancelled_reason":"","local_date":"2027-01-04","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(109,25,'session_facilitator',17,NULL,2,NULL,'{"id":17,"session_id":10,"facilitator_id":1}');
INSERT INTO change VALUES(110,25,'session_facilitator',18,NULL,2,NULL,'{"id":18,"session_id":10,"facilitator_id":2}');
INSERT INTO change VALUES(111,25,'session',11,NULL,2,NULL,'{"id":11,"uid":"5f077091-2a5a-5f0b-9035-6621f9b0aea8","course_id":2,"programme_id":null,"number":3,"state":"planned","cancelled_reason":"","local_date":"2027-01-11","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(112,25,'session_facilitator',19,NULL,2,NULL,'{"id":19,"session_id":11,"facilitator_id":1}');
INSERT INTO change VALUES(113,25,'session_facilitator',20,NULL,2,NULL,'{"id":20,"session_id":11,"facilitator_id":2}');
INSERT INTO change VALUES(114,25,'session',12,NULL,2,NULL,'{"id":12,"uid":"f38b89cf-2abb-5c13-9c03-2cdc9d6ed544","course_id":2,"programme_id":null,"number":4,"state":"planned","cancelled_reason":"","local_date":"2027-01-18","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(115,25,'session_facilitator',21,NULL,2,NULL,'{"id":21,"session_id":12,"facilitator_id":1}');
INSERT INTO change VALUES(116,25,'session_facilitator',22,NULL,2,NULL,'{"id":22,"session_id":12,"facilitator_id":2}');
INSERT INTO change VALUES(117,25,'session',13,NULL,2,NULL,'{"id":13,"uid":"c33ede0e-c787-533c-af6b-ff091677cde7","course_id":2,"programme_id":null,"number":5,"state":"planned","cancelled_reason":"","local_date":"2027-01-25","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(118,25,'session_facilitator',23,NULL,2,NULL,'{"id":23,"session_id":13,"facilitator_id":1}');
INSERT INTO change VALUES(119,25,'session_facilitator',24,NULL,2,NULL,'{"id":24,"session_id":13,"facilitator_id":2}');
INSERT INTO change VALUES(120,25,'session',14,NULL,2,NULL,'{"id":14,"uid":"9aa9b219-0fb6-5da9-a6e4-eaa1565b46dc","course_id":2,"programme_id":null,"number":6,"state":"planned","cancelled_reason":"","local_date":"2027-02-01","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(121,25,'session_facilitator',25,NULL,2,NULL,'{"id":25,"session_id":14,"facilitator_id":1}');
INSERT INTO change VALUES(122,25,'session_facilitator',26,NULL,2,NULL,'{"id":26,"session_id":14,"facilitator_id":2}');
INSERT INTO change VALUES(123,26,'facilitator',3,NULL,NULL,NULL,'{"id":3,"uid":"03b51906-3ea9-5c93-a55c-fbc081518f0f","name":"=1+1 11","email":"","is_sample":0}');
INSERT INTO change VALUES(124,26,'course',1,NULL,1,'{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"Compassionate Leadership, spring 2026","capacity":24,"fee_pence":20000,"zoom_link":"https://zoom.example.org/j/700900","certificate_threshold":4,"minimum_minutes":90,"notes":"","archived_on":null}','{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"=1+1 11","capacity":30,"fee_pence":15000,"zoom_link":"","certificate_threshold":5,"minimum_minutes":10,"notes":"=1+1 0","archived_on":null}');
INSERT INTO change VALUES(125,26,'course_facilitator',1,NULL,1,'{"id":1,"course_id":1,"facilitator_id":1}',NULL);
INSERT INTO change VALUES(126,26,'course_facilitator',5,NULL,1,NULL,'{"id":5,"course_id":1,"facilitator_id":3}');
INSERT INTO change VALUES(127,26,'session_facilitator',9,NULL,1,'{"id":9,"session_id":5,"facilitator_id":1}',NULL);
INSERT INTO change VALUES(128,26,'session_facilitator',27,NULL,1,NULL,'{"id":27,"session_id":5,"facilitator_id":3}');
INSERT INTO change VALUES(129,26,'session_facilitator',11,NULL,1,'{"id":11,"session_id":6,"facilitator_id":1}',NULL);
INSERT INTO change VALUES(130,26,'session_facilitator',28,NULL,1,NULL,'{"id":28,"session_id":6,"facilitator_id":3}');
INSERT INTO change VALUES(131,27,'course',1,NULL,1,'{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"=1+1 11","capacity":30,"fee_pence":15000,"zoom_link":"","certificate_threshold":5,"minimum_minutes":10,"notes":"=1+1 0","archived_on":null}','{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"=1+1 11","capacity":30,"fee_pence":15000,"zoom_link":"","certificate_threshold":5,"minimum_minutes":10,"notes":"=1+1 0","archived_on":"2026-03-03"}');
INSERT INTO change VALUES(132,28,'course',1,NULL,1,'{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"=1+1 11","capacity":30,"fee_pence":15000,"zoom_link":"","certificate_threshold":5,"minimum_minutes":10,"notes":"=1+1 0","archived_on":"2026-03-03"}','{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"=1+1 11","capacity":30,"fee_pence":15000,"zoom_link":"","certificate_threshold":5,"minimum_minutes":10,"notes":"=1+1 0","archived_on":null}');
INSERT INTO change VALUES(133,29,'session',15,NULL,1,NULL,'{"id":15,"uid":"b30a26d9-770a-5e0e-8834-cdd9b8cf8208","course_id":1,"programme_id":null,"number":7,"state":"planned","cancelled_reason":"","local_date":"2026-10-26","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"=1+1 3","notes":"<script> 2","calendar_sequence":0}');
INSERT INTO change VALUES(134,29,'session_facilitator',29,NULL,1,NULL,'{"id":29,"session_id":15,"facilitator_id":1}');
INSERT INTO change VALUES(135,30,'session',2,NULL,1,'{"id":2,"uid":"d415ef39-0e01-5be4-a22a-cc9e0409db6d","course_id":1,"programme_id":null,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-02-16","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}','{"id":2,"uid":"d415ef39-0e01-5be4-a22a-cc9e0409db6d","course_id":1,"programme_id":null,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-04-13","starts_at":"10:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":1}');
INSERT INTO change VALUES(136,30,'session',2,NULL,1,'{"id":2,"uid":"d415ef39-0e01-5be4-a22a-cc9e0409db6d","course_id":1,"programme_id":null,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-04-13","starts_at":"10:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":1}','{"id":2,"uid":"d415ef39-0e01-5be4-a22a-cc9e0409db6d","course_id":1,"programme_id":null,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-04-13","starts_at":"10:00","ends_at":"17:00","break_minutes":10,"zone":"Europe/London","zoom_link":"","title":"Łucja 14","notes":"O’Neill 16","calendar_sequence":1}');
INSERT INTO change VALUES(137,30,'session_facilitator',4,NULL,1,'{"id":4,"session_id":2,"facilitator_id":2}',NULL);
INSERT INTO change VALUES(138,31,'session',2,NULL,1,'{"id":2,"uid":"d415ef39-0e01-5be4-a22a-cc9e0409db6d","course_id":1,"programme_id":null,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-04-13","starts_at":"10:00","ends_at":"17:00","break_minutes":10,"zone":"Europe/London","zoom_link":"","title":"Łucja 14","notes":"O’Neill 16","calendar_sequence":1}','{"id":2,"uid":"d415ef39-0e01-5be4-a22a-cc9e0409db6d","course_id":1,"programme_id":null,"number":2,"state":"cancelled","cancelled_reason":"=1+1 4","local_date":"2026-04-13","starts_at":"10:00","ends_at":"17:00","break_minutes":10,"zone":"Europe/London","zoom_link":"","title":"Łucja 14","notes":"O’Neill 16","calendar_sequence":2}');
INSERT INTO change VALUES(139,32,'session',2,NULL,1,'{"id":2,"uid":"d415ef39-0e01-5be4-a22a-cc9e0409db6d","course_id":1,"programme_id":null,"number":2,"state":"cancelled","cancelled_reason":"=1+1 4","local_date":"2026-04-13","starts_at":"10:00","ends_at":"17:00","break_minutes":10,"zone":"Europe/London","zoom_link":"","title":"Łucja 14","notes":"O’Neill 16","calendar_sequence":2}','{"id":2,"uid":"d415ef39-0e01-5be4-a22a-cc9e0409db6d","course_id":1,"programme_id":null,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-04-13","starts_at":"10:00","ends_at":"17:00","break_minutes":10,"zone":"Europe/London","zoom_link":"","title":"Łucja 14","notes":"O’Neill 16","calendar_sequence":3}');
INSERT INTO change VALUES(140,33,'requirement',11,NULL,1,NULL,'{"id":11,"course_id":1,"position":6,"requirement":"''; drop table 9"}');
INSERT INTO change VALUES(141,34,'requirement',3,NULL,1,'{"id":3,"course_id":1,"position":3,"requirement":"Guidelines read before session 1"}','{"id":3,"course_id":1,"position":3,"requirement":"=1+1 13"}');
INSERT INTO change VALUES(142,35,'requirement',1,NULL,1,'{"id":1,"course_id":1,"position":1,"requirement":"Able to attend all six sessions"}',NULL);
INSERT INTO change VALUES(143,36,'programme',1,NULL,NULL,'{"id":1,"uid":"98da7f6b-807c-576c-8c3b-446506aadd00","title":"Compassionate Leadership","session_count":6,"every_weeks":1,"starts_at":"15:00","ends_at":"17:00","capacity":24,"fee_pence":20000,"zoom_link":"https://zoom.example.org/j/700900","certificate_threshold":4,"minimum_minutes":90,"follow_up_starts_at":"15:00","follow_up_minutes":60,"is_sample":0}','{"id":1,"uid":"98da7f6b-807c-576c-8c3b-446506aadd00","title":"O’Neill 14","session_count":6,"every_weeks":1,"starts_at":"15:00","ends_at":"17:00","capacity":24,"fee_pence":20000,"zoom_link":"https://zoom.example.org/j/700900","certificate_threshold":4,"minimum_minutes":90,"follow_up_starts_at":"15:00","follow_up_minutes":60,"is_sample":0}');
INSERT INTO change VALUES(144,36,'programme_requirement',6,NULL,NULL,NULL,'{"id":6,"programme_id":1,"position":6,"requirement":"Łucja 1"}');
INSERT INTO change VALUES(145,37,'attendance',1,3,1,NULL,'{"id":1,"session_id":3,"participant_id":3,"mark":"part","minutes":95,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(146,37,'attendance',2,2,1,NULL,'{"id":2,"session_id":3,"participant_id":2,"mark":"present","minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(147,38,'attendance',3,3,NULL,NULL,'{"id":3,"session_id":8,"participant_id":3,"mark":"absent","minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(148,39,'attendance',4,6,1,NULL,'{"id":4,"session_id":2,"participant_id":6,"mark":null,"minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":"😀 مريم 11"}');
INSERT INTO change VALUES(149,41,'attendance_report',1,NULL,1,NULL,'{"id":1,"session_id":1,"taken_at":"2026-03-03T09:00:40Z","date_order":"day_first","shift_minutes":0,"marks_absent":1}');
INSERT INTO change VALUES(150,41,'attendance_report_file',1,NULL,NULL,NULL,'{"id":1,"attendance_report_id":1,"kept_file_id":2}');
INSERT INTO change VALUES(151,41,'attendance_report_name',1,1,NULL,NULL,'{"id":1,"attendance_report_id":1,"name":"Grace Adeyemi","email":"","participant_id":1,"how":"said","minutes":82}');
INSERT INTO change VALUES(152,41,'attendance_report_name',2,2,NULL,NULL,'{"id":2,"attendance_report_id":1,"name":"Tom A","email":"","participant_id":2,"how":"said","minutes":82}');
INSERT INTO change VALUES(153,41,'alias',1,1,1,NULL,'{"id":1,"participant_id":1,"course_id":1,"programme_id":null,"name":"Grace Adeyemi","folded":"grace adeyemi"}');
INSERT INTO change VALUES(154,41,'alias',2,2,1,NULL,'{"id":2,"participant_id":2,"course_id":1,"programme_id":null,"name":"Tom A","folded":"tom a"}');
INSERT INTO change VALUES(155,41,'attendance',5,10,1,NULL,'{"id":5,"session_id":1,"participant_id":10,"mark":"absent","minutes":null,"source":"import","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(156,41,'attendance',6,1,1,NULL,'{"id":6,"session_id":1,"participant_id":1,"mark":"present","minutes":null,"source":"import","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(157,41,'attendance',7,2,1,NULL,'{"id":7,"session_id":1,"participant_id":2,"mark":"present","minutes":null,"source":"import","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(158,41,'attendance',8,6,1,NULL,'{"id":8,"session_id":1,"participant_id":6,"mark":"absent","minutes":null,"source":"import","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(159,41,'attendance',9,4,1,NULL,'{"id":9,"session_id":1,"participant_id":4,"mark":"absent","minutes":null,"source":"import","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(160,41,'attendance',10,5,1,NULL,'{"id":10,"session_id":1,"participant_id":5,"mark":"absent","minutes":null,"source":"import","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(161,42,'session',16,NULL,NULL,NULL,'{"id":16,"uid":"af36272c-5fbd-50ad-8ca4-d8ff79885b41","course_id":null,"programme_id":1,"number":3,"state":"planned","cancelled_reason":"","local_date":"2026-05-04","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"Łucja 10","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(162,42,'session_facilitator',30,NULL,NULL,NULL,'{"id":30,"session_id":16,"facilitator_id":2}');
INSERT INTO change VALUES(163,42,'invitee',4,1,NULL,NULL,'{"id":4,"session_id":16,"participant_id":1,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(164,42,'invitee',5,2,NULL,NULL,'{"id":5,"session_id":16,"participant_id":2,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(165,43,'session',8,NULL,NULL,'{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-06-08","starts_at":"16:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"O’Neill 1","notes":"","calendar_sequence":0}','{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-07-16","starts_at":"13:30","ends_at":"14:30","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"O’Neill 1","notes":"","calendar_sequence":1}');
INSERT INTO change VALUES(166,43,'session',8,NULL,NULL,'{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-07-16","starts_at":"13:30","ends_at":"14:30","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"O’Neill 1","notes":"","calendar_sequence":1}','{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-07-16","starts_at":"13:30","ends_at":"14:30","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"😀 مريم 7","notes":"","calendar_sequence":1}');
INSERT INTO change VALUES(167,43,'session_facilitator',14,NULL,NULL,'{"id":14,"session_id":8,"facilitator_id":1}',NULL);
INSERT INTO change VALUES(168,43,'session_facilitator',31,NULL,NULL,NULL,'{"id":31,"session_id":8,"facilitator_id":2}');
INSERT INTO change VALUES(169,44,'session',8,NULL,NULL,'{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-07-16","starts_at":"13:30","ends_at":"14:30","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"😀 مريم 7","notes":"","calendar_sequence":1}','{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"cancelled","cancelled_reason":"<script> 8","local_date":"2026-07-16","starts_at":"13:30","ends_at":"14:30","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"😀 مريم 7","notes":"","calendar_sequence":2}');
INSERT INTO change VALUES(170,45,'invitee',6,5,NULL,NULL,'{"id":6,"session_id":7,"participant_id":5,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(171,47,'earlier_graduate',1,6,NULL,NULL,'{"id":1,"programme_id":1,"participant_id":6,"course":"Autumn 2024","reason":"😀 مريم 14"}');
INSERT INTO change VALUES(172,48,'facilitator',4,NULL,NULL,NULL,'{"id":4,"uid":"4eba449d-ae42-5fae-97a0-b37abe61883d","name":"😀 مريم 2 33","email":"","is_sample":0}');
INSERT INTO change VALUES(173,49,'facilitator',2,NULL,NULL,'{"id":2,"uid":"ef72cc4c-9c68-5925-bbe7-50e1150d25e8","name":"Callum Frost","email":"","is_sample":0}','{"id":2,"uid":"ef72cc4c-9c68-5925-bbe7-50e1150d25e8","name":"''; drop table 2","email":"ruby@example.org","is_sample":0}');
INSERT INTO change VALUES(174,50,'facilitator_absence',1,NULL,NULL,NULL,'{"id":1,"facilitator_id":2,"first_day":"2026-10-26","last_day":"2026-10-26","reason":"😀 مريم 8"}');
INSERT INTO change VALUES(175,51,'facilitator_absence',1,NULL,NULL,'{"id":1,"facilitator_id":2,"first_day":"2026-10-26","last_day":"2026-10-26","reason":"😀 مريم 8"}',NULL);
INSERT INTO change VALUES(176,52,'setting',1,NULL,NULL,NULL,'{"id":1,"name":"centre_name","value":"O’Neill 7"}');
INSERT INTO change VALUES(177,52,'setting',2,NULL,NULL,NULL,'{"id":2,"name":"centre_email","value":"centre@example.org"}');
INSERT INTO change VALUES(178,52,'setting',3,NULL,NULL,NULL,'{"id":3,"name":"minimum_minutes","value":"20"}');
INSERT INTO change VALUES(179,52,'setting',4,NULL,NULL,NULL,'{"id":4,"name":"offer_reply_days","value":"4"}');
INSERT INTO change VALUES(180,52,'setting',5,NULL,NULL,NULL,'{"id":5,"name":"payment_days","value":"11"}');
INSERT INTO change VALUES(181,53,'avoided_week',1,NULL,NULL,NULL,'{"id":1,"first_day":"2026-05-04","last_day":"2026-05-04","label":"O’Neill 10"}');
INSERT INTO change VALUES(182,54,'avoided_week',1,NULL,NULL,'{"id":1,"first_day":"2026-05-04","last_day":"2026-05-04","label":"O’Neill 10"}',NULL);
INSERT INTO change VALUES(183,55,'added_bank_holiday',2,NULL,NULL,NULL,'{"id":2,"local_date":"2026-02-12","title":"=1+1 5"}');
INSERT INTO change VALUES(184,56,'added_bank_holiday',2,NULL,NULL,'{"id":2,"local_date":"2026-02-12","title":"=1+1 5"}',NULL);
INSERT INTO change VALUES(185,57,'settled',1,NULL,1,NULL,'{"id":1,"course_id":1,"item":"told/booking 1/cannot reach/3 held","on_date":"2026-03-03"}');
INSERT INTO change VALUES(186,58,'settled',2,NULL,1,NULL,'{"id":2,"course_id":1,"item":"stays/session 5/2026-03-09","on_date":"2026-03-03"}');
INSERT INTO change VALUES(187,59,'participant',11,11,NULL,NULL,'{"id":11,"uid":"1000c2a0-698e-5f51-998d-a7c3e11bac81","first_name":"O’Neill 0 😀 مريم","last_name":"10","phone":"","organisation":"","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"o''neill 0 grinning mrym 10\np33.45@example.org","sort_key":"10\to''neill 0 grinning mrym","is_sample":0}');
INSERT INTO change VALUES(188,59,'participant_email',7,11,NULL,NULL,'{"id":7,"participant_id":11,"email":"p33.45@example.org","folded":"p33.45@example.org","is_main":1}');
INSERT INTO change VALUES(189,60,'participant',6,6,NULL,'{"id":6,"uid":"61deda6a-f5cc-57a0-8d84-d8bed07dc6d9","first_name":"Łucja 11","last_name":"Castle","phone":"","organisation":"😀 مريم 1","job_title":"","leadership_role_confirmed_on":null,"notes":"Łucja 11","search_text":"lucja 11 castle\ngrinning mrym 1\na169050143@example.org\nb428069208@example.org","sort_key":"castle\tlucja 11","is_sample":0}','{"id":6,"uid":"61deda6a-f5cc-57a0-8d84-d8bed07dc6d9","first_name":"=1+1 16","last_name":"Castle","phone":"","organisation":"😀 مريم 5","job_title":"","leadership_role_confirmed_on":null,"notes":"=1+1 16","search_text":"=1+1 16 castle\ngrinning mrym 5\na2122546055@example.org\nb628419364@example.org","sort_key":"castle\t=1+1 16","is_sample":0}');
INSERT INTO change VALUES(190,60,'participant_email',2,6,NULL,'{"id":2,"participant_id":6,"email":"a169050143@example.org","folded":"a169050143@example.org","is_main":1}',NULL);
INSERT INTO change VALUES(191,60,'participant_email',3,6,NULL,'{"id":3,"participant_id":6,"email":"b428069208@example.org","folded":"b428069208@example.org","is_main":0}',NULL);
INSERT INTO change VALUES(192,60,'participant_email',8,6,NULL,NULL,'{"id":8,"participant_id":6,"email":"a2122546055@example.org","folded":"a2122546055@example.org","is_main":1}');
INSERT INTO change VALUES(193,60,'participant_email',9,6,NULL,NULL,'{"id":9,"participant_id":6,"email":"b628419364@example.org","folded":"b628419364@example.org","is_main":0}');
INSERT INTO change VALUES(194,61,'participant',12,12,NULL,NULL,'{"id":12,"uid":"cf72ef5f-2fc5-5717-b360-ba0b752a76ca","first_name":"😀 مريم","last_name":"15","phone":"","organisation":"Łucja 10","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"grinning mrym 15\nlucja 10\nq9@example.org","sort_key":"15\tgrinning mrym","is_sample":0}');
INSERT INTO change VALUES(195,61,'participant_email',10,12,NULL,NULL,'{"id":10,"participant_id":12,"email":"q9@example.org","folded":"q9@example.org","is_main":1}');
INSERT INTO change VALUES(196,61,'booking',10,12,1,NULL,'{"id":10,"uid":"88d96094-f6b6-543d-bf76-b0405e96f77a","participant_id":12,"course_id":1,"state":"applied","state_since":"2026-02-02","applied_on":"2026-02-02","booked_on":null,"start_session_number":1,"fee_pence":15000,"fee_reason":"","notes":"","reply_by":null,"due_on":null,"payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(197,61,'booking_event',12,12,1,NULL,'{"id":12,"booking_id":10,"state":"applied","on_date":"2026-02-02","reason":"","over_capacity":0}');
INSERT INTO change VALUES(198,61,'participant',13,13,NULL,NULL,'{"id":13,"uid":"3881d443-139d-5d12-9c14-1dc245e94012","first_name":"Łucja 10 😀 مريم","last_name":"15","phone":"","organisation":"Ash Hospice","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"lucja 10 grinning mrym 15\nash hospice\np49.2@example.org","sort_key":"15\tlucja 10 grinning mrym","is_sample":0}');
INSERT INTO change VALUES(199,61,'participant_email',11,13,NULL,NULL,'{"id":11,"participant_id":13,"email":"p49.2@example.org","folded":"p49.2@example.org","is_main":1}');
INSERT INTO change VALUES(200,61,'booking',11,13,1,NULL,'{"id":11,"uid":"26abb538-864b-58bb-a557-b70dcce47c35","participant_id":13,"course_id":1,"state":"applied","state_since":"2026-02-02","applied_on":"2026-02-02","booked_on":null,"start_session_number":1,"fee_pence":15000,"fee_reason":"","notes":"","reply_by":null,"due_on":null,"payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(201,61,'booking_event',13,13,1,NULL,'{"id":13,"booking_id":11,"state":"applied","on_date":"2026-02-02","reason":"","over_capacity":0}');
INSERT INTO change VALUES(202,62,'participant',14,14,NULL,NULL,'{"id":14,"uid":"77524011-4163-55fa-89fa-3ec1236eb358","first_name":"=1+1","last_name":"14","phone":"","organisation":"''; drop table 6","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"=1+1 14\n''; drop table 6\nq30@example.org","sort_key":"14\t=1+1","is_sample":0}');
INSERT INTO change VALUES(203,62,'participant_email',12,14,NULL,NULL,'{"id":12,"participant_id":14,"email":"q30@example.org","folded":"q30@example.org","is_main":1}');
INSERT INTO change VALUES(204,62,'booking',12,14,1,NULL,'{"id":12,"uid":"38223ee6-4932-593e-9a28-d724f392b14c","participant_id":14,"course_id":1,"state":"waiting_list","state_since":"2026-02-02","applied_on":"2026-02-02","booked_on":null,"start_session_number":1,"fee_pence":15000,"fee_reason":"","notes":"","reply_by":null,"due_on":null,"payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(205,62,'booking_event',14,14,1,NULL,'{"id":14,"booking_id":12,"state":"waiting_list","on_date":"2026-02-02","reason":"","over_capacity":0}');
INSERT INTO change VALUES(206,62,'application_answer',2,14,1,NULL,'{"id":2,"booking_id":12,"question":"Why do you come?","answer":"Because of 8"}');
INSERT INTO change VALUES(207,62,'application_file',2,NULL,1,NULL,'{"id":2,"course_id":1,"kept_file_id":3,"taken_at":"2026-03-03T09:01:09Z"}');
INSERT INTO change VALUES(208,63,'access_needs',2,2,NULL,NULL,'{"id":2,"participant_id":2,"needs":"Step-free"}');
INSERT INTO change VALUES(209,64,'booking',13,9,2,NULL,'{"id":13,"uid":"555d7e25-d540-54a6-a2dc-af4e60f62d31","participant_id":9,"course_id":2,"state":"applied","state_since":"2026-02-02","applied_on":"2026-02-02","booked_on":null,"start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":null,"payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(210,64,'booking_event',15,9,2,NULL,'{"id":15,"booking_id":13,"state":"applied","on_date":"2026-02-02","reason":"","over_capacity":0}');
INSERT INTO change VALUES(211,65,'booking',5,5,1,'{"id":5,"uid":"0d488d0a-0b48-50cc-909b-e483157e50bf","participant_id":5,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-03-27","payer":"person","payer_name":"","purchase_order":"=1+1 6","invoice_number":"INV-40","moved_from_id":null}','{"id":5,"uid":"0d488d0a-0b48-50cc-909b-e483157e50bf","participant_id":5,"course_id":1,"state":"booked","state_since":"2026-02-20","applied_on":"2026-02-20","booked_on":"2026-02-20","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-03-27","payer":"person","payer_name":"","purchase_order":"=1+1 6","invoice_number":"INV-40","moved_from_id":null}');
INSERT INTO change VALUES(212,65,'booking_event',16,5,1,NULL,'{"id":16,"booking_id":5,"state":"booked","on_date":"2026-02-20","reason":"","over_capacity":0}');
INSERT INTO change VALUES(213,66,'payment',4,1,1,NULL,'{"id":4,"uid":"ac2685e2-dc55-57a0-b998-c4013accc561","booking_id":1,"kind":"payment","amount_pence":20000,"paid_on":"2026-02-03","method":"O’Neill 3","notes":""}');
INSERT INTO change VALUES(214,67,'booking',4,4,1,'{"id":4,"uid":"913c7e7f-23b4-5e9c-b6e4-0cc688b1320a","participant_id":4,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}','{"id":4,"uid":"913c7e7f-23b4-5e9c-b6e4-0cc688b1320a","participant_id":4,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":28700,"fee_reason":"<script> 5","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(215,68,'booking',6,6,1,'{"id":6,"uid":"2d772f3b-5ee6-52ac-874a-c1c875cd1973","participant_id":6,"course_id":1,"state":"withdrawn","state_since":"2026-02-20","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}','{"id":6,"uid":"2d772f3b-5ee6-52ac-874a-c1c875cd1973","participant_id":6,"course_id":1,"state":"withdrawn","state_since":"2026-02-20","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"employer","payer_name":"=1+1 2","purchase_order":"😀 مريم 6","invoice_number":"INV-8","moved_from_id":null}');
INSERT INTO change VALUES(216,68,'booking',6,6,1,'{"id":6,"uid":"2d772f3b-5ee6-52ac-874a-c1c875cd1973","participant_id":6,"course_id":1,"state":"withdrawn","state_since":"2026-02-20","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"employer","payer_name":"=1+1 2","purchase_order":"😀 مريم 6","invoice_number":"INV-8","moved_from_id":null}','{"id":6,"uid":"2d772f3b-5ee6-52ac-874a-c1c875cd1973","participant_id":6,"course_id":1,"state":"withdrawn","state_since":"2026-02-20","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":null,"payer":"employer","payer_name":"=1+1 2","purchase_order":"😀 مريم 6","invoice_number":"INV-8","moved_from_id":null}');
INSERT INTO change VALUES(217,69,'requirement_met',1,1,1,NULL,'{"id":1,"booking_id":1,"requirement_id":3,"met_on":"2026-02-01"}');
INSERT INTO change VALUES(218,69,'requirement_met',2,6,1,NULL,'{"id":2,"booking_id":6,"requirement_id":3,"met_on":"2026-02-01"}');
INSERT INTO change VALUES(219,70,'booking',6,6,1,'{"id":6,"uid":"2d772f3b-5ee6-52ac-874a-c1c875cd1973","participant_id":6,"course_id":1,"state":"withdrawn","state_since":"2026-02-20","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":null,"payer":"employer","payer_name":"=1+1 2","purchase_order":"😀 مريم 6","invoice_number":"INV-8","moved_from_id":null}','{"id":6,"uid":"2d772f3b-5ee6-52ac-874a-c1c875cd1973","participant_id":6,"course_id":1,"state":"withdrawn","state_since":"2026-02-20","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":2,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":null,"payer":"employer","payer_name":"=1+1 2","purchase_order":"😀 مريم 6","invoice_number":"INV-8","moved_from_id":null}');
INSERT INTO change VALUES(220,71,'facilitator',5,NULL,NULL,NULL,'{"id":5,"uid":"eb9b7175-56dd-514e-ac8f-7a5f42728aac","name":"Callum Frost","email":"","is_sample":0}');
INSERT INTO change VALUES(221,71,'course',3,NULL,3,NULL,'{"id":3,"uid":"7c709e34-6f92-5a8e-a8c1-8801920691ce","programme_id":1,"title":"Cohort <script> 7","capacity":24,"fee_pence":20000,"zoom_link":"https://zoom.example.org/j/700900","certificate_threshold":4,"minimum_minutes":90,"notes":"","archived_on":null}');
INSERT INTO change VALUES(222,71,'requirement',12,NULL,3,NULL,'{"id":12,"course_id":3,"position":1,"requirement":"Able to attend all six sessions"}');
INSERT INTO change VALUES(223,71,'requirement',13,NULL,3,NULL,'{"id":13,"course_id":3,"position":2,"requirement":"Zoom in a private space, camera on throughout"}');
INSERT INTO change VALUES(224,71,'requirement',14,NULL,3,NULL,'{"id":14,"course_id":3,"position":3,"requirement":"Guidelines read before session 1"}');
INSERT INTO change VALUES(225,71,'requirement',15,NULL,3,NULL,'{"id":15,"course_id":3,"position":4,"requirement":"Equipment checked with the Zoom link"}');
INSERT INTO change VALUES(226,71,'requirement',16,NULL,3,NULL,'{"id":16,"course_id":3,"position":5,"requirement":"Leadership role in health or social care"}');
INSERT INTO change VALUES(227,71,'course_facilitator',6,NULL,3,NULL,'{"id":6,"course_id":3,"facilitator_id":1}');
INSERT INTO change VALUES(228,71,'course_facilitator',7,NULL,3,NULL,'{"id":7,"course_id":3,"facilitator_id":5}');
INSERT INTO change VALUES(229,71,'session',17,NULL,3,NULL,'{"id":17,"uid":"4929c0fc-168a-5e82-93cf-370b0647455f","course_id":3,"programme_id":null,"number":1,"state":"planned","cancelled_reason":"","local_date":"2026-04-13","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(230,71,'session_facilitator',32,NULL,3,NULL,'{"id":32,"session_id":17,"facilitator_id":1}');
INSERT INTO change VALUES(231,71,'session_facilitator',33,NULL,3,NULL,'{"id":33,"session_id":17,"facilitator_id":5}');
INSERT INTO change VALUES(232,71,'session',18,NULL,3,NULL,'{"id":18,"uid":"e2829428-3c4f-5a96-9522-7bcea6374447","course_id":3,"programme_id":null,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-04-20","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(233,71,'session_facilitator',34,NULL,3,NULL,'{"id":34,"session_id":18,"facilitator_id":1}');
INSERT INTO change VALUES(234,71,'session_facilitator',35,NULL,3,NULL,'{"id":35,"session_id":18,"facilitator_id":5}');
INSERT INTO change VALUES(235,71,'session',19,NULL,3,NULL,'{"id":19,"uid":"4c2c5785-7c08-5beb-b0cf-215de0b65786","course_id":3,"programme_id":null,"number":3,"state":"planned","cancelled_reason":"","local_date":"2026-04-27","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(236,71,'session_facilitator',36,NULL,3,NULL,'{"id":36,"session_id":19,"facilitator_id":1}');
INSERT INTO change VALUES(237,71,'session_facilitator',37,NULL,3,NULL,'{"id":37,"session_id":19,"facilitator_id":5}');
INSERT INTO change VALUES(238,71,'session',20,NULL,3,NULL,'{"id":20,"uid":"56b55cd6-4c9b-57c6-b860-4e40732a87c6","course_id":3,"programme_id":null,"number":4,"state":"planned","cancelled_reason":"","local_date":"2026-05-04","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(239,71,'session_facilitator',38,NULL,3,NULL,'{"id":38,"session_id":20,"facilitator_id":1}');
INSERT INTO change VALUES(240,71,'session_facilitator',39,NULL,3,NULL,'{"id":39,"session_id":20,"facilitator_id":5}');
INSERT INTO change VALUES(241,71,'session',21,NULL,3,NULL,'{"id":21,"uid":"2eacc965-c1b6-547f-9875-0e4ce196cc4a","course_id":3,"programme_id":null,"number":5,"state":"planned","cancelled_reason":"","local_date":"2026-05-11","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(242,71,'session_facilitator',40,NULL,3,NULL,'{"id":40,"session_id":21,"facilitator_id":1}');
INSERT INTO change VALUES(243,71,'session_facilitator',41,NULL,3,NULL,'{"id":41,"session_id":21,"facilitator_id":5}');
INSERT INTO change VALUES(244,71,'session',22,NULL,3,NULL,'{"id":22,"uid":"a046b07f-64d7-5f3e-83f7-a9242842d971","course_id":3,"programme_id":null,"number":6,"state":"planned","cancelled_reason":"","local_date":"2026-05-18","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(245,71,'session_facilitator',42,NULL,3,NULL,'{"id":42,"session_id":22,"facilitator_id":1}');
INSERT INTO change VALUES(246,71,'session_facilitator',43,NULL,3,NULL,'{"id":43,"session_id":22,"facilitator_id":5}');
INSERT INTO change VALUES(247,72,'facilitator',6,NULL,NULL,NULL,'{"id":6,"uid":"0e3e3cf4-ce9d-5b54-b555-cf2935d9b5c0","name":"😀 مريم 9","email":"","is_sample":0}');
INSERT INTO change VALUES(248,72,'course',1,NULL,1,'{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"=1+1 11","capacity":30,"fee_pence":15000,"zoom_link":"","certificate_threshold":5,"minimum_minutes":10,"notes":"=1+1 0","archived_on":null}','{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"😀 مريم 9","capacity":10,"fee_pence":15000,"zoom_link":"","certificate_threshold":6,"minimum_minutes":70,"notes":"''; drop table 2","archived_on":null}');
INSERT INTO change VALUES(249,72,'course_facilitator',2,NULL,1,'{"id":2,"course_id":1,"facilitator_id":2}',NULL);
INSERT INTO change VALUES(250,72,'course_facilitator',5,NULL,1,'{"id":5,"course_id":1,"facilitator_id":3}',NULL);
INSERT INTO change VALUES(251,72,'course_facilitator',8,NULL,1,NULL,'{"id":8,"course_id":1,"facilitator_id":5}');
INSERT INTO change VALUES(252,72,'course_facilitator',9,NULL,1,NULL,'{"id":9,"course_id":1,"facilitator_id":6}');
INSERT INTO change VALUES(253,72,'session_facilitator',10,NULL,1,'{"id":10,"session_id":5,"facilitator_id":2}',NULL);
INSERT INTO change VALUES(254,72,'session_facilitator',27,NULL,1,'{"id":27,"session_id":5,"facilitator_id":3}',NULL);
INSERT INTO change VALUES(255,72,'session_facilitator',44,NULL,1,NULL,'{"id":44,"session_id":5,"facilitator_id":5}');
INSERT INTO change VALUES(256,72,'session_facilitator',45,NULL,1,NULL,'{"id":45,"session_id":5,"facilitator_id":6}');
INSERT INTO change VALUES(257,72,'session_facilitator',12,NULL,1,'{"id":12,"session_id":6,"facilitator_id":2}',NULL);
INSERT INTO change VALUES(258,72,'session_facilitator',28,NULL,1,'{"id":28,"session_id":6,"facilitator_id":3}',NULL);
INSERT INTO change VALUES(259,72,'session_facilitator',46,NULL,1,NULL,'{"id":46,"session_id":6,"facilitator_id":5}');
INSERT INTO change VALUES(260,72,'session_facilitator',47,NULL,1,NULL,'{"id":47,"session_id":6,"facilitator_id":6}');
INSERT INTO change VALUES(261,73,'course',1,NULL,1,'{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"😀 مريم 9","capacity":10,"fee_pence":15000,"zoom_link":"","certificate_threshold":6,"minimum_minutes":70,"notes":"''; drop table 2","archived_on":null}','{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"😀 مريم 9","capacity":10,"fee_pence":15000,"zoom_link":"","certificate_threshold":6,"minimum_minutes":70,"notes":"''; drop table 2","archived_on":"2026-03-03"}');
INSERT INTO change VALUES(262,74,'course',1,NULL,1,'{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"😀 مريم 9","capacity":10,"fee_pence":15000,"zoom_link":"","certificate_threshold":6,"minimum_minutes":70,"notes":"''; drop table 2","archived_on":"2026-03-03"}','{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"😀 مريم 9","capacity":10,"fee_pence":15000,"zoom_link":"","certificate_threshold":6,"minimum_minutes":70,"notes":"''; drop table 2","archived_on":null}');
INSERT INTO change VALUES(263,75,'session',23,NULL,1,NULL,'{"id":23,"uid":"6f565386-3cf7-5b14-b7ab-18d03b0702e5","course_id":1,"programme_id":null,"number":8,"state":"planned","cancelled_reason":"","local_date":"2026-10-26","starts_at":"10:00","ends_at":"17:00","break_minutes":10,"zone":"Europe/London","zoom_link":"","title":"=1+1 15","notes":"=1+1 12","calendar_sequence":0}');
INSERT INTO change VALUES(264,75,'session_facilitator',48,NULL,1,NULL,'{"id":48,"session_id":23,"facilitator_id":1}');
INSERT INTO change VALUES(265,76,'session',6,NULL,1,'{"id":6,"uid":"bf70a312-4815-5684-b29e-212df9a02aa1","course_id":1,"programme_id":null,"number":6,"state":"planned","cancelled_reason":"","local_date":"2026-03-16","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}','{"id":6,"uid":"bf70a312-4815-5684-b29e-212df9a02aa1","course_id":1,"programme_id":null,"number":6,"state":"planned","cancelled_reason":"","local_date":"2026-10-26","starts_at":"09:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":1}');
INSERT INTO change VALUES(266,76,'session',6,NULL,1,'{"id":6,"uid":"bf70a312-4815-5684-b29e-212df9a02aa1","course_id":1,"programme_id":null,"number":6,"state":"planned","cancelled_reason":"","local_date":"2026-10-26","starts_at":"09:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":1}','{"id":6,"uid":"bf70a312-4815-5684-b29e-212df9a02aa1","course_id":1,"programme_id":null,"number":6,"state":"planned","cancelled_reason":"","local_date":"2026-10-26","starts_at":"09:00","ends_at":"17:00","break_minutes":20,"zone":"Europe/London","zoom_link":"","title":"=1+1 13","notes":"😀 مريم 6","calendar_sequence":1}');
INSERT INTO change VALUES(267,76,'session_facilitator',46,NULL,1,'{"id":46,"session_id":6,"facilitator_id":5}',NULL);
INSERT INTO change VALUES(268,76,'session_facilitator',47,NULL,1,'{"id":47,"session_id":6,"facilitator_id":6}',NULL);
INSERT INTO change VALUES(269,76,'session_facilitator',49,NULL,1,NULL,'{"id":49,"session_id":6,"facilitator_id":1}');
INSERT INTO change VALUES(270,77,'session',5,NULL,1,'{"id":5,"uid":"53b12f93-0297-5ae8-81ed-1aab3f5796fe","course_id":1,"programme_id":null,"number":5,"state":"planned","cancelled_reason":"","local_date":"2026-03-09","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}','{"id":5,"uid":"53b12f93-0297-5ae8-81ed-1aab3f5796fe","course_id":1,"programme_id":null,"number":5,"state":"cancelled","cancelled_reason":"O’Neill 9","local_date":"2026-03-09","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":1}');
INSERT INTO change VALUES(271,78,'requirement',17,NULL,1,NULL,'{"id":17,"course_id":1,"position":7,"requirement":"''; drop table 11"}');
INSERT INTO change VALUES(272,79,'requirement',5,NULL,1,'{"id":5,"course_id":1,"position":5,"requirement":"Leadership role in health or social care"}',NULL);
INSERT INTO change VALUES(273,80,'programme',1,NULL,NULL,'{"id":1,"uid":"98da7f6b-807c-576c-8c3b-446506aadd00","title":"O’Neill 14","session_count":6,"every_weeks":1,"starts_at":"15:00","ends_at":"17:00","capacity":24,"fee_pence":20000,"zoom_link":"https://zoom.example.org/j/700900","certificate_threshold":4,"minimum_minutes":90,"follow_up_starts_at":"15:00","follow_up_minutes":60,"is_sample":0}','{"id":1,"uid":"98da7f6b-807c-576c-8c3b-446506aadd00","title":"<script> 4","session_count":6,"every_weeks":1,"starts_at":"15:00","ends_at":"17:00","capacity":24,"fee_pence":20000,"zoom_link":"https://zoom.example.org/j/700900","certificate_threshold":4,"minimum_minutes":90,"follow_up_starts_at":"15:00","follow_up_minutes":60,"is_sample":0}');
INSERT INTO change VALUES(274,80,'programme_requirement',7,NULL,NULL,NULL,'{"id":7,"programme_id":1,"position":7,"requirement":"😀 مريم 1"}');
INSERT INTO change VALUES(275,81,'attendance',9,4,1,'{"id":9,"session_id":1,"participant_id":4,"mark":"absent","minutes":null,"source":"import","set_by_hand":null,"set_by_hand_reason":"","note":""}','{"id":9,"session_id":1,"participant_id":4,"mark":"present","minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(276,82,'attendance',1,3,1,'{"id":1,"session_id":3,"participant_id":3,"mark":"part","minutes":95,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}','{"id":1,"session_id":3,"participant_id":3,"mark":"part","minutes":95,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":"''; drop table 4"}');
INSERT INTO change VALUES(277,83,'attendance',2,2,1,'{"id":2,"session_id":3,"participant_id":2,"mark":"present","minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}','{"id":2,"session_id":3,"participant_id":2,"mark":"present","minutes":null,"source":"hand","set_by_hand":"does_not_count","set_by_hand_reason":"''; drop table 14","note":""}');
INSERT INTO change VALUES(278,85,'attendance_report',2,NULL,1,NULL,'{"id":2,"session_id":3,"taken_at":"2026-03-03T09:01:41Z","date_order":"day_first","shift_minutes":0,"marks_absent":0}');
INSERT INTO change VALUES(279,85,'attendance_report_file',2,NULL,NULL,NULL,'{"id":2,"attendance_report_id":2,"kept_file_id":4}');
INSERT INTO change VALUES(280,85,'column_mapping',1,NULL,NULL,NULL,'{"id":1,"used_for":"attendance_reports","headings":"[\"who\",\"where\",\"from\",\"to\"]","columns":"[\"name\",\"email\",\"join\",\"leave\"]"}');
INSERT INTO change VALUES(281,85,'attendance_report_name',3,NULL,NULL,NULL,'{"id":3,"attendance_report_id":2,"name":"Bea","email":"","participant_id":null,"how":"said","minutes":33}');
INSERT INTO change VALUES(282,85,'attendance_report_name',4,4,NULL,NULL,'{"id":4,"attendance_report_id":2,"name":"iPhone (Rowan Castle)","email":"","participant_id":4,"how":"said","minutes":33}');
INSERT INTO change VALUES(283,85,'attendance_report_name',5,5,NULL,NULL,'{"id":5,"attendance_report_id":2,"name":"Nia Evans","email":"","participant_id":5,"how":"said","minutes":33}');
INSERT INTO change VALUES(284,85,'alias',3,4,1,NULL,'{"id":3,"participant_id":4,"course_id":1,"programme_id":null,"name":"iPhone (Rowan Castle)","folded":"iphone (rowan castle)"}');
INSERT INTO change VALUES(285,85,'alias',4,5,1,NULL,'{"id":4,"participant_id":5,"course_id":1,"programme_id":null,"name":"Nia Evans","folded":"nia evans"}');
INSERT INTO change VALUES(286,85,'attendance',14,4,1,NULL,'{"id":14,"session_id":3,"participant_id":4,"mark":"part","minutes":33,"source":"import","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(287,85,'attendance',15,5,1,NULL,'{"id":15,"session_id":3,"participant_id":5,"mark":"part","minutes":33,"source":"import","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(288,86,'session',24,NULL,NULL,NULL,'{"id":24,"uid":"3c9d98e3-c166-553f-bba7-484fa8c89513","course_id":null,"programme_id":1,"number":4,"state":"planned","cancelled_reason":"","local_date":"2026-05-04","starts_at":"16:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"=1+1 15","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(289,86,'session_facilitator',50,NULL,NULL,NULL,'{"id":50,"session_id":24,"facilitator_id":2}');
INSERT INTO change VALUES(290,86,'invitee',7,2,NULL,NULL,'{"id":7,"session_id":24,"participant_id":2,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(291,86,'invitee',8,5,NULL,NULL,'{"id":8,"session_id":24,"participant_id":5,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(292,86,'invitee',9,6,NULL,NULL,'{"id":9,"session_id":24,"participant_id":6,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(293,87,'session',7,NULL,NULL,'{"id":7,"uid":"77bc1102-3383-58da-ba81-538bfd58ceda","course_id":null,"programme_id":1,"number":1,"state":"planned","cancelled_reason":"","local_date":"2026-04-13","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"Łucja 0","notes":"","calendar_sequence":0}','{"id":7,"uid":"77bc1102-3383-58da-ba81-538bfd58ceda","course_id":null,"programme_id":1,"number":1,"state":"planned","cancelled_reason":"","local_date":"2026-06-08","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"Łucja 0","notes":"","calendar_sequence":1}');
INSERT INTO change VALUES(294,87,'session',7,NULL,NULL,'{"id":7,"uid":"77bc1102-3383-58da-ba81-538bfd58ceda","course_id":null,"programme_id":1,"number":1,"state":"planned","cancelled_reason":"","local_date":"2026-06-08","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"Łucja 0","notes":"","calendar_sequence":1}','{"id":7,"uid":"77bc1102-3383-58da-ba81-538bfd58ceda","course_id":null,"programme_id":1,"number":1,"state":"planned","cancelled_reason":"","local_date":"2026-06-08","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"Łucja 3","notes":"","calendar_sequence":1}');
INSERT INTO change VALUES(295,88,'invitee',10,6,NULL,NULL,'{"id":10,"session_id":7,"participant_id":6,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(296,90,'earlier_graduate',2,5,NULL,NULL,'{"id":2,"programme_id":1,"participant_id":5,"course":"Autumn 2024","reason":"😀 مريم 5"}');
INSERT INTO change VALUES(297,91,'facilitator',7,NULL,NULL,NULL,'{"id":7,"uid":"1a08f31f-1ffe-5df5-b477-4f245ea030ff","name":"Łucja 6 7","email":"","is_sample":0}');
INSERT INTO change VALUES(298,92,'facilitator',1,NULL,NULL,'{"id":1,"uid":"61a145a7-cda0-503a-aaaa-b25d4f4163fc","name":"Ruby Hart","email":"","is_sample":0}','{"id":1,"uid":"61a145a7-cda0-503a-aaaa-b25d4f4163fc","name":"O’Neill 2","email":"ruby@example.org","is_sample":0}');
INSERT INTO change VALUES(299,93,'facilitator_absence',2,NULL,NULL,NULL,'{"id":2,"facilitator_id":1,"first_day":"2026-04-13","last_day":"2026-04-13","reason":"Łucja 8"}');
INSERT INTO change VALUES(300,94,'facilitator_absence',2,NULL,NULL,'{"id":2,"facilitator_id":1,"first_day":"2026-04-13","last_day":"2026-04-13","reason":"Łucja 8"}',NULL);
INSERT INTO change VALUES(301,95,'setting',1,NULL,NULL,'{"id":1,"name":"centre_name","value":"O’Neill 7"}','{"id":1,"name":"centre_name","value":"O’Neill 10"}');
INSERT INTO change VALUES(302,95,'setting',3,NULL,NULL,'{"id":3,"name":"minimum_minutes","value":"20"}','{"id":3,"name":"minimum_minutes","value":"1"}');
INSERT INTO change VALUES(303,95,'setting',4,NULL,NULL,'{"id":4,"name":"offer_reply_days","value":"4"}','{"id":4,"name":"offer_reply_days","value":"7"}');
INSERT INTO change VALUES(304,95,'setting',5,NULL,NULL,'{"id":5,"name":"payment_days","value":"11"}','{"id":5,"name":"payment_days","value":"10"}');
INSERT INTO change VALUES(305,96,'avoided_week',2,NULL,NULL,NULL,'{"id":2,"first_day":"2026-06-08","last_day":"2026-06-08","label":"''; drop table 11"}');
INSERT INTO change VALUES(306,97,'avoided_week',2,NULL,NULL,'{"id":2,"first_day":"2026-06-08","last_day":"2026-06-08","label":"''; drop table 11"}',NULL);
INSERT INTO change VALUES(307,98,'added_bank_holiday',3,NULL,NULL,NULL,'{"id":3,"local_date":"2026-04-14","title":"''; drop table 10"}');
INSERT INTO change VALUES(308,99,'added_bank_holiday',3,NULL,NULL,'{"id":3,"local_date":"2026-04-14","title":"''; drop table 10"}',NULL);
INSERT INTO change VALUES(309,100,'settled',3,NULL,1,NULL,'{"id":3,"course_id":1,"item":"told/booking 3/cannot reach/3 held","on_date":"2026-03-03"}');
INSERT INTO change VALUES(310,100,'settled',4,NULL,1,NULL,'{"id":4,"course_id":1,"item":"told/booking 5/cannot reach/3 held","on_date":"2026-03-03"}');
INSERT INTO change VALUES(311,101,'participant',15,15,NULL,NULL,'{"id":15,"uid":"de39cf42-930d-56e6-8edd-a57b1d6cc242","first_name":"=1+1 7 O’Neill","last_name":"10","phone":"","organisation":"","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"=1+1 7 o''neill 10\np4.45@example.org","sort_key":"10\t=1+1 7 o''neill","is_sample":0}');
INSERT INTO change VALUES(312,101,'participant_email',13,15,NULL,NULL,'{"id":13,"participant_id":15,"email":"p4.45@example.org","folded":"p4.45@example.org","is_main":1}');
INSERT INTO change VALUES(313,102,'participant',6,6,NULL,'{"id":6,"uid":"61deda6a-f5cc-57a0-8d84-d8bed07dc6d9","first_name":"=1+1 16","last_name":"Castle","phone":"","organisation":"😀 مريم 5","job_title":"","leadership_role_confirmed_on":null,"notes":"=1+1 16","search_text":"=1+1 16 castle\ngrinning mrym 5\na2122546055@example.org\nb628419364@example.org","sort_key":"castle\t=1+1 16","is_sample":0}','{"id":6,"uid":"61deda6a-f5cc-57a0-8d84-d8bed07dc6d9","first_name":"😀 مريم 6","last_name":"Castle","phone":"","organisation":"😀 مريم 2","job_title":"","leadership_role_confirmed_on":null,"notes":"😀 مريم 6","search_text":"grinning mrym 6 castle\ngrinning mrym 2\na2112322235@example.org\nb1054160435@example.org","sort_key":"castle\tgrinning mrym 6","is_sample":0}');
INSERT INTO change VALUES(314,102,'participant_email',8,6,NULL,'{"id":8,"participant_id":6,"email":"a2122546055@example.org","folded":"a2122546055@example.org","is_main":1}',NULL);
INSERT INTO change VALUES(315,102,'participant_email',9,6,NULL,'{"id":9,"participant_id":6,"email":"b628419364@example.org","folded":"b628419364@example.org","is_main":0}',NULL);
INSERT INTO change VALUES(316,102,'participant_email',14,6,NULL,NULL,'{"id":14,"participant_id":6,"email":"a2112322235@example.org","folded":"a2112322235@example.org","is_main":1}');
INSERT INTO change VALUES(317,102,'participant_email',15,6,NULL,NULL,'{"id":15,"participant_id":6,"email":"b1054160435@example.org","folded":"b1054160435@example.org","is_main":0}');
INSERT INTO change VALUES(318,103,'booking',10,11,1,'{"id":10,"uid":"88d96094-f6b6-543d-bf76-b0405e96f77a","participant_id":12,"course_id":1,"state":"applied","state_since":"2026-02-02","applied_on":"2026-02-02","booked_on":null,"start_session_number":1,"fee_pence":15000,"fee_reason":"","notes":"","reply_by":null,"due_on":null,"payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}','{"id":10,"uid":"88d96094-f6b6-543d-bf76-b0405e96f77a","participant_id":11,"course_id":1,"state":"applied","state_since":"2026-02-02","applied_on":"2026-02-02","booked_on":null,"start_session_number":1,"fee_pence":15000,"fee_reason":"","notes":"","reply_by":null,"due_on":null,"payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(319,103,'participant_email',10,11,NULL,'{"id":10,"participant_id":12,"email":"q9@example.org","folded":"q9@example.org","is_main":1}','{"id":10,"participant_id":11,"email":"q9@example.org","folded":"q9@example.org","is_main":0}');
INSERT INTO change VALUES(320,103,'participant',11,11,NULL,'{"id":11,"uid":"1000c2a0-698e-5f51-998d-a7c3e11bac81","first_name":"O’Neill 0 😀 مريم","last_name":"10","phone":"","organisation":"","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"o''neill 0 grinning mrym 10\np33.45@example.org","sort_key":"10\to''neill 0 grinning mrym","is_sample":0}','{"id":11,"uid":"1000c2a0-698e-5f51-998d-a7c3e11bac81","first_name":"O’Neill 0 😀 مريم","last_name":"10","phone":"","organisation":"Łucja 10","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"o''neill 0 grinning mrym 10\nlucja 10\np33.45@example.org\nq9@example.org","sort_key":"10\to''neill 0 grinning mrym","is_sample":0}');
INSERT INTO change VALUES(321,103,'merged_participant',2,11,NULL,NULL,'{"id":2,"participant_id":11,"was_id":12,"was_uid":"cf72ef5f-2fc5-5717-b360-ba0b752a76ca"}');
INSERT INTO change VALUES(322,103,'participant',12,12,NULL,'{"id":12,"uid":"cf72ef5f-2fc5-5717-b360-ba0b752a76ca","first_name":"😀 مريم","last_name":"15","phone":"","organisation":"Łucja 10","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"grinning mrym 15\nlucja 10\nq9@example.org","sort_key":"15\tgrinning mrym","is_sample":0}',NULL);
INSERT INTO change VALUES(323,104,'participant',16,16,NULL,NULL,'{"id":16,"uid":"bf8c503a-4fe5-5adf-9a1f-a8fcbd9a42e2","first_name":"Łucja","last_name":"8","phone":"","organisation":"=1+1 14","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"lucja 8\n=1+1 14\nq18@example.org","sort_key":"8\tlucja","is_sample":0}');
INSERT INTO change VALUES(324,104,'participant_email',16,16,NULL,NULL,'{"id":16,"participant_id":16,"email":"q18@example.org","folded":"q18@example.org","is_main":1}');
INSERT INTO change VALUES(325,104,'booking',14,16,1,NULL,'{"id":14,"uid":"cbd4cfd9-b4bb-5b36-8526-229fb58c2b37","participant_id":16,"course_id":1,"state":"applied","state_since":"2026-02-02","applied_on":"2026-02-02","booked_on":null,"start_session_number":1,"fee_pence":15000,"fee_reason":"","notes":"","reply_by":null,"due_on":null,"payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(326,104,'booking_event',17,16,1,NULL,'{"id":17,"booking_id":14,"state":"applied","on_date":"2026-02-02","reason":"","over_capacity":0}');
INSERT INTO change VALUES(327,104,'participant',17,17,NULL,NULL,'{"id":17,"uid":"8be63463-a47c-53fe-bf17-434a644ee688","first_name":"=1+1 14 Łucja","last_name":"8","phone":"","organisation":"Ash Hospice","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"=1+1 14 lucja 8\nash hospice\np18.22@example.org","sort_key":"8\t=1+1 14 lucja","is_sample":0}');
INSERT INTO change VALUES(328,104,'participant_email',17,17,NULL,NULL,'{"id":17,"participant_id":17,"email":"p18.22@example.org","folded":"p18.22@example.org","is_main":1}');
INSERT INTO change VALUES(329,104,'booking',15,17,1,NULL,'{"id":15,"uid":"ca7880dd-fa41-52a9-a8da-d29878921e76","participant_id":17,"course_id":1,"state":"applied","state_since":"2026-02-02","applied_on":"2026-02-02","booked_on":null,"start_session_number":1,"fee_pence":15000,"fee_reason":"","notes":"","reply_by":null,"due_on":null,"payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(330,104,'booking_event',18,17,1,NULL,'{"id":18,"booking_id":15,"state":"applied","on_date":"2026-02-02","reason":"","over_capacity":0}');
INSERT INTO change VALUES(331,105,'participant',18,18,NULL,NULL,'{"id":18,"uid":"25404e06-792c-5d76-a18d-9a0f4fa479cb","first_name":"<script>","last_name":"11","phone":"","organisation":"😀 مريم 8","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"<script> 11\ngrinning mrym 8\nq27@example.org","sort_key":"11\t<script>","is_sample":0}');
INSERT INTO change VALUES(332,105,'participant_email',18,18,NULL,NULL,'{"id":18,"participant_id":18,"email":"q27@example.org","folded":"q27@example.org","is_main":1}');
INSERT INTO change VALUES(333,105,'booking',16,18,1,NULL,'{"id":16,"uid":"d15d6200-e603-57df-85eb-9f1bb8675a25","participant_id":18,"course_id":1,"state":"offered","state_since":"2026-02-02","applied_on":"2026-02-02","booked_on":null,"start_session_number":1,"fee_pence":15000,"fee_reason":"","notes":"","reply_by":"2026-02-09","due_on":"2026-02-12","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(334,105,'booking_event',19,18,1,NULL,'{"id":19,"booking_id":16,"state":"offered","on_date":"2026-02-02","reason":"","over_capacity":0}');
INSERT INTO change VALUES(335,105,'application_answer',3,18,1,NULL,'{"id":3,"booking_id":16,"question":"Why do you come?","answer":"Because of 5"}');
INSERT INTO change VALUES(336,105,'application_file',3,NULL,1,NULL,'{"id":3,"course_id":1,"kept_file_id":5,"taken_at":"2026-03-03T09:02:09Z"}');
INSERT INTO change VALUES(337,107,'booking',3,3,1,'{"id":3,"uid":"e9a4e1be-c39d-5dae-9aa0-94b2d14cb6f0","participant_id":3,"course_id":1,"state":"booked","state_since":"2026-02-20","applied_on":"2026-02-20","booked_on":"2026-02-20","start_session_number":3,"fee_pence":3800,"fee_reason":"''; drop table 5","notes":"","reply_by":null,"due_on":"2026-03-22","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}','{"id":3,"uid":"e9a4e1be-c39d-5dae-9aa0-94b2d14cb6f0","participant_id":3,"course_id":1,"state":"booked","state_since":"2026-02-19","applied_on":"2026-02-19","booked_on":"2026-02-19","start_session_number":3,"fee_pence":3800,"fee_reason":"''; drop table 5","notes":"","reply_by":null,"due_on":"2026-03-22","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(338,107,'booking_event',20,3,1,NULL,'{"id":20,"booking_id":3,"state":"booked","on_date":"2026-02-19","reason":"","over_capacity":0}');
INSERT INTO change VALUES(339,108,'payment',5,5,1,NULL,'{"id":5,"uid":"af7e6c1d-e967-5bec-942a-717737d210da","booking_id":5,"kind":"payment","amount_pence":20000,"paid_on":"2026-02-03","method":"=1+1 10","notes":""}');
INSERT INTO change VALUES(340,109,'booking',4,4,1,'{"id":4,"uid":"913c7e7f-23b4-5e9c-b6e4-0cc688b1320a","participant_id":4,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":28700,"fee_reason":"<script> 5","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}','{"id":4,"uid":"913c7e7f-23b4-5e9c-b6e4-0cc688b1320a","participant_id":4,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":25900,"fee_reason":"<script> 4","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(341,110,'booking',4,4,1,'{"id":4,"uid":"913c7e7f-23b4-5e9c-b6e4-0cc688b1320a","participant_id":4,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":25900,"fee_reason":"<script> 4","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}','{"id":4,"uid":"913c7e7f-23b4-5e9c-b6e4-0cc688b1320a","participant_id":4,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":25900,"fee_reason":"<script> 4","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"employer","payer_name":"😀 مريم 12","purchase_order":"<script> 9","invoice_number":"INV-5","moved_from_id":null}');
INSERT INTO change VALUES(342,110,'booking',4,4,1,'{"id":4,"uid":"913c7e7f-23b4-5e9c-b6e4-0cc688b1320a","participant_id":4,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":25900,"fee_reason":"<script> 4","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"employer","payer_name":"😀 مريم 12","purchase_order":"<script> 9","invoice_number":"INV-5","moved_from_id":null}','{"id":4,"uid":"913c7e7f-23b4-5e9c-b6e4-0cc688b1320a","participant_id":4,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":25900,"fee_reason":"<script> 4","notes":"","reply_by":null,"due_on":"2026-03-18","payer":"employer","payer_name":"😀 مريم 12","purchase_order":"<script> 9","invoice_number":"INV-5","moved_from_id":null}');
INSERT INTO change VALUES(343,111,'booking',1,1,1,'{"id":1,"uid":"e5d289a9-7f03-5443-b1ab-638379663732","participant_id":1,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":6,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}','{"id":1,"uid":"e5d289a9-7f03-5443-b1ab-638379663732","participant_id":1,"course_id":1,"state":"withdrawn","state_since":"2026-02-21","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":6,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(344,111,'booking_event',21,1,1,NULL,'{"id":21,"booking_id":1,"state":"withdrawn","on_date":"2026-02-21","reason":"Moved to Cohort O’Neill 13","over_capacity":0}');
INSERT INTO change VALUES(345,111,'booking',17,1,2,NULL,'{"id":17,"uid":"e665cc13-9fcc-5b1a-846a-a30284a4b261","participant_id":1,"course_id":2,"state":"booked","state_since":"2026-02-21","applied_on":"2026-02-21","booked_on":"2026-02-21","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-03-03","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(346,111,'booking_event',22,1,2,NULL,'{"id":22,"booking_id":17,"state":"booked","on_date":"2026-02-21","reason":"Moved from 😀 مريم 9","over_capacity":0}');
INSERT INTO change VALUES(347,111,'booking',17,1,2,'{"id":17,"uid":"e665cc13-9fcc-5b1a-846a-a30284a4b261","participant_id":1,"course_id":2,"state":"booked","state_since":"2026-02-21","applied_on":"2026-02-21","booked_on":"2026-02-21","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-03-03","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}','{"id":17,"uid":"e665cc13-9fcc-5b1a-846a-a30284a4b261","participant_id":1,"course_id":2,"state":"booked","state_since":"2026-02-21","applied_on":"2026-02-21","booked_on":"2026-02-21","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(348,111,'booking',17,1,2,'{"id":17,"uid":"e665cc13-9fcc-5b1a-846a-a30284a4b261","participant_id":1,"course_id":2,"state":"booked","state_since":"2026-02-21","applied_on":"2026-02-21","booked_on":"2026-02-21","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}','{"id":17,"uid":"e665cc13-9fcc-5b1a-846a-a30284a4b261","participant_id":1,"course_id":2,"state":"booked","state_since":"2026-02-21","applied_on":"2026-02-21","booked_on":"2026-02-21","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":1}');
INSERT INTO change VALUES(349,111,'payment',6,1,1,NULL,'{"id":6,"uid":"38a853f6-2c8a-560c-b874-370a85fb0150","booking_id":1,"kind":"refund","amount_pence":20000,"paid_on":"2026-02-21","method":"Moved to another course","notes":""}');
INSERT INTO change VALUES(350,111,'payment',7,1,2,NULL,'{"id":7,"uid":"35411787-9958-5277-8cce-ba83c6237fd7","booking_id":17,"kind":"payment","amount_pence":20000,"paid_on":"2026-02-21","method":"Moved from another course","notes":""}');
INSERT INTO change VALUES(351,112,'requirement_met',3,2,1,NULL,'{"id":3,"booking_id":2,"requirement_id":3,"met_on":"2026-02-01"}');
INSERT INTO change VALUES(352,112,'requirement_met',4,3,1,NULL,'{"id":4,"booking_id":3,"requirement_id":3,"met_on":"2026-02-01"}');
INSERT INTO change VALUES(353,113,'booking',2,2,1,'{"id":2,"uid":"d7b4b242-ad42-5c58-af85-756422b61924","participant_id":2,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}','{"id":2,"uid":"d7b4b242-ad42-5c58-af85-756422b61924","participant_id":2,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":3,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(354,114,'facilitator',8,NULL,NULL,NULL,'{"id":8,"uid":"a33fa2ff-dd43-5d3e-8b11-c9c20cc74c06","name":"Ruby Hart","email":"","is_sample":0}');
INSERT INTO change VALUES(355,114,'course',4,NULL,4,NULL,'{"id":4,"uid":"0a828eeb-edfb-51c6-9be2-cb5934c268fb","programme_id":1,"title":"Cohort <script> 13","capacity":24,"fee_pence":20000,"zoom_link":"https://zoom.example.org/j/700900","certificate_threshold":4,"minimum_minutes":90,"notes":"","archived_on":null}');
INSERT INTO change VALUES(356,114,'requirement',18,NULL,4,NULL,'{"id":18,"course_id":4,"position":1,"requirement":"Able to attend all six sessions"}');
INSERT INTO change VALUES(357,114,'requirement',19,NULL,4,NULL,'{"id":19,"course_id":4,"position":2,"requirement":"Zoom in a private space, camera on throughout"}');
INSERT INTO change VALUES(358,114,'requirement',20,NULL,4,NULL,'{"id":20,"course_id":4,"position":3,"requirement":"Guidelines read before session 1"}');
INSERT INTO change VALUES(359,114,'requirement',21,NULL,4,NULL,'{"id":21,"course_id":4,"position":4,"requirement":"Equipment checked with the Zoom link"}');
INSERT INTO change VALUES(360,114,'requirement',22,NULL,4,NULL,'{"id":22,"course_id":4,"position":5,"requirement":"Leadership role in health or social care"}');
INSERT INTO change VALUES(361,114,'course_facilitator',10,NULL,4,NULL,'{"id":10,"course_id":4,"facilitator_id":8}');
INSERT INTO change VALUES(362,114,'course_facilitator',11,NULL,4,NULL,'{"id":11,"course_id":4,"facilitator_id":5}');
INSERT INTO change VALUES(363,114,'session',25,NULL,4,NULL,'{"id":25,"uid":"3c04b6f8-1d35-5f19-af79-454ee9a202d0","course_id":4,"programme_id":null,"number":1,"state":"planned","cancelled_reason":"","local_date":"2026-06-08","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(364,114,'session_facilitator',51,NULL,4,NULL,'{"id":51,"session_id":25,"facilitator_id":8}');
INSERT INTO change VALUES(365,114,'session_facilitator',52,NULL,4,NULL,'{"id":52,"session_id":25,"facilitator_id":5}');
INSERT INTO change VALUES(366,114,'session',26,NULL,4,NULL,'{"id":26,"uid":"bca846cd-f3eb-542f-afb1-823df95e6c09","course_id":4,"programme_id":null,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-06-15","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(367,114,'session_facilitator',53,NULL,4,NULL,'{"id":53,"session_id":26,"facilitator_id":8}');
INSERT INTO change VALUES(368,114,'session_facilitator',54,NULL,4,NULL,'{"id":54,"session_id":26,"facilitator_id":5}');
INSERT INTO change VALUES(369,114,'session',27,NULL,4,NULL,'{"id":27,"uid":"3aa637ad-3f1c-5cc6-8a02-10ce1a3640b4","course_id":4,"programme_id":null,"number":3,"state":"planned","cancelled_reason":"","local_date":"2026-06-22","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(370,114,'session_facilitator',55,NULL,4,NULL,'{"id":55,"session_id":27,"facilitator_id":8}');
INSERT INTO change VALUES(371,114,'session_facilitator',56,NULL,4,NULL,'{"id":56,"session_id":27,"facilitator_id":5}');
INSERT INTO change VALUES(372,114,'session',28,NULL,4,NULL,'{"id":28,"uid":"cf3de980-1fc2-59ec-95d4-b80259ba5e3a","course_id":4,"programme_id":null,"number":4,"state":"planned","cancelled_reason":"","local_date":"2026-06-29","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(373,114,'session_facilitator',57,NULL,4,NULL,'{"id":57,"session_id":28,"facilitator_id":8}');
INSERT INTO change VALUES(374,114,'session_facilitator',58,NULL,4,NULL,'{"id":58,"session_id":28,"facilitator_id":5}');
INSERT INTO change VALUES(375,114,'session',29,NULL,4,NULL,'{"id":29,"uid":"85873de5-7230-524a-a54d-be978c08925a","course_id":4,"programme_id":null,"number":5,"state":"planned","cancelled_reason":"","local_date":"2026-07-06","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(376,114,'session_facilitator',59,NULL,4,NULL,'{"id":59,"session_id":29,"facilitator_id":8}');
INSERT INTO change VALUES(377,114,'session_facilitator',60,NULL,4,NULL,'{"id":60,"session_id":29,"facilitator_id":5}');
INSERT INTO change VALUES(378,114,'session',30,NULL,4,NULL,'{"id":30,"uid":"7f385da2-566b-5eaf-a0a1-f9cbb1232c31","course_id":4,"programme_id":null,"number":6,"state":"planned","cancelled_reason":"","local_date":"2026-07-13","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(379,114,'session_facilitator',61,NULL,4,NULL,'{"id":61,"session_id":30,"facilitator_id":8}');
INSERT INTO change VALUES(380,114,'session_facilitator',62,NULL,4,NULL,'{"id":62,"session_id":30,"facilitator_id":5}');
INSERT INTO change VALUES(381,115,'facilitator',9,NULL,NULL,NULL,'{"id":9,"uid":"455af00f-d5ed-5ab1-bbf0-0076518d7d33","name":"O’Neill 10","email":"","is_sample":0}');
INSERT INTO change VALUES(382,115,'course',1,NULL,1,'{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"😀 مريم 9","capacity":10,"fee_pence":15000,"zoom_link":"","certificate_threshold":6,"minimum_minutes":70,"notes":"''; drop table 2","archived_on":null}','{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"O’Neill 10","capacity":35,"fee_pence":15000,"zoom_link":"","certificate_threshold":2,"minimum_minutes":15,"notes":"O’Neill 0","archived_on":null}');
INSERT INTO change VALUES(383,115,'course_facilitator',9,NULL,1,'{"id":9,"course_id":1,"facilitator_id":6}',NULL);
INSERT INTO change VALUES(384,115,'course_facilitator',12,NULL,1,NULL,'{"id":12,"course_id":1,"facilitator_id":9}');
INSERT INTO change VALUES(385,116,'course',1,NULL,1,'{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"O’Neill 10","capacity":35,"fee_pence":15000,"zoom_link":"","certificate_threshold":2,"minimum_minutes":15,"notes":"O’Neill 0","archived_on":null}','{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"O’Neill 10","capacity":35,"fee_pence":15000,"zoom_link":"","certificate_threshold":2,"minimum_minutes":15,"notes":"O’Neill 0","archived_on":"2026-03-03"}');
INSERT INTO change VALUES(386,117,'course',1,NULL,1,'{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"O’Neill 10","capacity":35,"fee_pence":15000,"zoom_link":"","certificate_threshold":2,"minimum_minutes":15,"notes":"O’Neill 0","archived_on":"2026-03-03"}','{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"O’Neill 10","capacity":35,"fee_pence":15000,"zoom_link":"","certificate_threshold":2,"minimum_minutes":15,"notes":"O’Neill 0","archived_on":null}');
INSERT INTO change VALUES(387,118,'session',31,NULL,1,NULL,'{"id":31,"uid":"76efd304-0b50-5004-b2de-c8d4340dca46","course_id":1,"programme_id":null,"number":9,"state":"planned","cancelled_reason":"","local_date":"2026-10-26","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"=1+1 6","notes":"<script> 10","calendar_sequence":0}');
INSERT INTO change VALUES(388,118,'session_facilitator',63,NULL,1,NULL,'{"id":63,"session_id":31,"facilitator_id":8}');
INSERT INTO change VALUES(389,119,'session',5,NULL,1,'{"id":5,"uid":"53b12f93-0297-5ae8-81ed-1aab3f5796fe","course_id":1,"programme_id":null,"number":5,"state":"cancelled","cancelled_reason":"O’Neill 9","local_date":"2026-03-09","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":1}','{"id":5,"uid":"53b12f93-0297-5ae8-81ed-1aab3f5796fe","course_id":1,"programme_id":null,"number":5,"state":"cancelled","cancelled_reason":"O’Neill 9","local_date":"2026-12-28","starts_at":"10:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":2}');
INSERT INTO change VALUES(390,119,'session',5,NULL,1,'{"id":5,"uid":"53b12f93-0297-5ae8-81ed-1aab3f5796fe","course_id":1,"programme_id":null,"number":5,"state":"cancelled","cancelled_reason":"O’Neill 9","local_date":"2026-12-28","starts_at":"10:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":2}','{"id":5,"uid":"53b12f93-0297-5ae8-81ed-1aab3f5796fe","course_id":1,"programme_id":null,"number":5,"state":"cancelled","cancelled_reason":"O’Neill 9","local_date":"2026-12-28","starts_at":"10:00","ends_at":"17:00","break_minutes":10,"zone":"Europe/London","zoom_link":"","title":"😀 مريم 14","notes":"=1+1 7","calendar_sequence":2}');
INSERT INTO change VALUES(391,119,'session_facilitator',44,NULL,1,'{"id":44,"session_id":5,"facilitator_id":5}',NULL);
INSERT INTO change VALUES(392,119,'session_facilitator',45,NULL,1,'{"id":45,"session_id":5,"facilitator_id":6}',NULL);
INSERT INTO change VALUES(393,119,'session_facilitator',64,NULL,1,NULL,'{"id":64,"session_id":5,"facilitator_id":8}');
INSERT INTO change VALUES(394,120,'session',6,NULL,1,'{"id":6,"uid":"bf70a312-4815-5684-b29e-212df9a02aa1","course_id":1,"programme_id":null,"number":6,"state":"planned","cancelled_reason":"","local_date":"2026-10-26","starts_at":"09:00","ends_at":"17:00","break_minutes":20,"zone":"Europe/London","zoom_link":"","title":"=1+1 13","notes":"😀 مريم 6","calendar_sequence":1}','{"id":6,"uid":"bf70a312-4815-5684-b29e-212df9a02aa1","course_id":1,"programme_id":null,"number":6,"state":"cancelled","cancelled_reason":"=1+1 14","local_date":"2026-10-26","starts_at":"09:00","ends_at":"17:00","break_minutes":20,"zone":"Europe/London","zoom_link":"","title":"=1+1 13","notes":"😀 مريم 6","calendar_sequence":2}');
INSERT INTO change VALUES(395,121,'session',6,NULL,1,'{"id":6,"uid":"bf70a312-4815-5684-b29e-212df9a02aa1","course_id":1,"programme_id":null,"number":6,"state":"cancelled","cancelled_reason":"=1+1 14","local_date":"2026-10-26","starts_at":"09:00","ends_at":"17:00","break_minutes":20,"zone":"Europe/London","zoom_link":"","title":"=1+1 13","notes":"😀 مريم 6","calendar_sequence":2}','{"id":6,"uid":"bf70a312-4815-5684-b29e-212df9a02aa1","course_id":1,"programme_id":null,"number":6,"state":"planned","cancelled_reason":"","local_date":"2026-10-26","starts_at":"09:00","ends_at":"17:00","break_minutes":20,"zone":"Europe/London","zoom_link":"","title":"=1+1 13","notes":"😀 مريم 6","calendar_sequence":3}');
INSERT INTO change VALUES(396,122,'requirement',23,NULL,1,NULL,'{"id":23,"course_id":1,"position":8,"requirement":"<script> 3"}');
INSERT INTO change VALUES(397,123,'requirement_met',1,1,1,'{"id":1,"booking_id":1,"requirement_id":3,"met_on":"2026-02-01"}',NULL);
INSERT INTO change VALUES(398,123,'requirement_met',2,6,1,'{"id":2,"booking_id":6,"requirement_id":3,"met_on":"2026-02-01"}',NULL);
INSERT INTO change VALUES(399,123,'requirement_met',3,2,1,'{"id":3,"booking_id":2,"requirement_id":3,"met_on":"2026-02-01"}',NULL);
INSERT INTO change VALUES(400,123,'requirement_met',4,3,1,'{"id":4,"booking_id":3,"requirement_id":3,"met_on":"2026-02-01"}',NULL);
INSERT INTO change VALUES(401,123,'requirement',3,NULL,1,'{"id":3,"course_id":1,"position":3,"requirement":"=1+1 13"}',NULL);
INSERT INTO change VALUES(402,124,'programme',1,NULL,NULL,'{"id":1,"uid":"98da7f6b-807c-576c-8c3b-446506aadd00","title":"<script> 4","session_count":6,"every_weeks":1,"starts_at":"15:00","ends_at":"17:00","capacity":24,"fee_pence":20000,"zoom_link":"https://zoom.example.org/j/700900","certificate_threshold":4,"minimum_minutes":90,"follow_up_starts_at":"15:00","follow_up_minutes":60,"is_sample":0}','{"id":1,"uid":"98da7f6b-807c-576c-8c3b-446506aadd00","title":"😀 مريم 10","session_count":6,"every_weeks":1,"starts_at":"15:00","ends_at":"17:00","capacity":24,"fee_pence":20000,"zoom_link":"https://zoom.example.org/j/700900","certificate_threshold":4,"minimum_minutes":90,"follow_up_starts_at":"15:00","follow_up_minutes":60,"is_sample":0}');
INSERT INTO change VALUES(403,124,'programme_requirement',8,NULL,NULL,NULL,'{"id":8,"programme_id":1,"position":8,"requirement":"Łucja 16"}');
INSERT INTO change VALUES(404,125,'attendance',16,3,NULL,NULL,'{"id":16,"session_id":7,"participant_id":3,"mark":"apologies","minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(405,126,'attendance',17,3,1,NULL,'{"id":17,"session_id":4,"participant_id":3,"mark":"present","minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(406,126,'attendance',18,10,1,NULL,'{"id":18,"session_id":4,"participant_id":10,"mark":"present","minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(407,126,'attendance',19,2,1,NULL,'{"id":19,"session_id":4,"participant_id":2,"mark":"present","minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(408,126,'attendance',20,4,1,NULL,'{"id":20,"session_id":4,"participant_id":4,"mark":"present","minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(409,126,'attendance',21,5,1,NULL,'{"id":21,"session_id":4,"participant_id":5,"mark":"present","minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(410,127,'attendance',22,1,1,NULL,'{"id":22,"session_id":6,"participant_id":1,"mark":null,"minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":"Łucja 2"}');
INSERT INTO change VALUES(411,129,'alias',3,4,1,'{"id":3,"participant_id":4,"course_id":1,"programme_id":null,"name":"iPhone (Rowan Castle)","folded":"iphone (rowan castle)"}',NULL);
INSERT INTO change VALUES(412,130,'attendance_report',2,NULL,1,'{"id":2,"session_id":3,"taken_at":"2026-03-03T09:01:41Z","date_order":"day_first","shift_minutes":0,"marks_absent":0}','{"id":2,"session_id":3,"taken_at":"2026-03-03T09:02:40Z","date_order":"day_first","shift_minutes":0,"marks_absent":1}');
INSERT INTO change VALUES(413,130,'attendance_report_file',4,NULL,NULL,NULL,'{"id":4,"attendance_report_id":2,"kept_file_id":6}');
INSERT INTO change VALUES(414,130,'attendance_report_name',6,NULL,NULL,NULL,'{"id":6,"attendance_report_id":2,"name":"A Visitor","email":"","participant_id":null,"how":"said","minutes":84}');
INSERT INTO change VALUES(415,130,'attendance_report_name',8,1,NULL,NULL,'{"id":8,"attendance_report_id":2,"name":"Grace Adeyemi","email":"","participant_id":1,"how":"said","minutes":84}');
INSERT INTO change VALUES(416,130,'attendance_report_name',11,2,NULL,NULL,'{"id":11,"attendance_report_id":2,"name":"Tom A","email":"","participant_id":2,"how":"alias","minutes":84}');
INSERT INTO change VALUES(417,130,'alias',6,4,1,NULL,'{"id":6,"participant_id":4,"course_id":1,"programme_id":null,"name":"iPhone (Rowan Castle)","folded":"iphone (rowan castle)"}');
INSERT INTO change VALUES(418,130,'attendance',23,10,1,NULL,'{"id":23,"session_id":3,"participant_id":10,"mark":"absent","minutes":null,"source":"import","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(419,130,'attendance',24,1,1,NULL,'{"id":24,"session_id":3,"participant_id":1,"mark":"present","minutes":null,"source":"import","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(420,130,'attendance',14,4,1,'{"id":14,"session_id":3,"participant_id":4,"mark":"part","minutes":33,"source":"import","set_by_hand":null,"set_by_hand_reason":"","note":""}','{"id":14,"session_id":3,"participant_id":4,"mark":"present","minutes":null,"source":"import","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(421,130,'attendance',15,5,1,'{"id":15,"session_id":3,"participant_id":5,"mark":"part","minutes":33,"source":"import","set_by_hand":null,"set_by_hand_reason":"","note":""}','{"id":15,"session_id":3,"participant_id":5,"mark":"present","minutes":null,"source":"import","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(422,131,'session',32,NULL,NULL,NULL,'{"id":32,"uid":"9c3d70e2-732e-50a6-aa9b-1342a9033853","course_id":null,"programme_id":1,"number":5,"state":"planned","cancelled_reason":"","local_date":"2026-12-28","starts_at":"16:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"=1+1 15","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(423,131,'session_facilitator',65,NULL,NULL,NULL,'{"id":65,"session_id":32,"facilitator_id":2}');
INSERT INTO change VALUES(424,131,'invitee',11,1,NULL,NULL,'{"id":11,"session_id":32,"participant_id":1,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(425,131,'invitee',12,2,NULL,NULL,'{"id":12,"session_id":32,"participant_id":2,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(426,131,'invitee',13,3,NULL,NULL,'{"id":13,"session_id":32,"participant_id":3,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(427,131,'invitee',14,4,NULL,NULL,'{"id":14,"session_id":32,"participant_id":4,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(428,131,'invitee',15,5,NULL,NULL,'{"id":15,"session_id":32,"participant_id":5,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(429,131,'invitee',16,6,NULL,NULL,'{"id":16,"session_id":32,"participant_id":6,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(430,132,'session',7,NULL,NULL,'{"id":7,"uid":"77bc1102-3383-58da-ba81-538bfd58ceda","course_id":null,"programme_id":1,"number":1,"state":"planned","cancelled_reason":"","local_date":"2026-06-08","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"Łucja 3","notes":"","calendar_sequence":1}','{"id":7,"uid":"77bc1102-3383-58da-ba81-538bfd58ceda","course_id":null,"programme_id":1,"number":1,"state":"planned","cancelled_reason":"","local_date":"2026-06-08","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"Łucja 10","notes":"","calendar_sequence":1}');
INSERT INTO change VALUES(431,133,'session',8,NULL,NULL,'{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"cancelled","cancelled_reason":"<script> 8","local_date":"2026-07-16","starts_at":"13:30","ends_at":"14:30","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"😀 مريم 7","notes":"","calendar_sequence":2}','{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-07-16","starts_at":"13:30","ends_at":"14:30","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"😀 مريم 7","notes":"","calendar_sequence":3}');
INSERT INTO change VALUES(432,134,'invitee',17,2,NULL,NULL,'{"id":17,"session_id":7,"participant_id":2,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(433,134,'invitee',18,3,NULL,NULL,'{"id":18,"session_id":7,"participant_id":3,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(434,134,'invitee',19,4,NULL,NULL,'{"id":19,"session_id":7,"participant_id":4,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(435,136,'earlier_graduate',3,1,NULL,NULL,'{"id":3,"programme_id":1,"participant_id":1,"course":"Autumn 2024","reason":"Łucja 9"}');
INSERT INTO change VALUES(436,137,'facilitator',10,NULL,NULL,NULL,'{"id":10,"uid":"b55af3c7-ee8a-5659-b347-5f9aa85fc424","name":"😀 مريم 14 66","email":"","is_sample":0}');
INSERT INTO change VALUES(437,138,'facilitator',2,NULL,NULL,'{"id":2,"uid":"ef72cc4c-9c68-5925-bbe7-50e1150d25e8","name":"''; drop table 2","email":"ruby@example.org","is_sample":0}','{"id":2,"uid":"ef72cc4c-9c68-5925-bbe7-50e1150d25e8","name":"Łucja 3","email":"ruby@example.org","is_sample":0}');
INSERT INTO change VALUES(438,139,'facilitator_absence',3,NULL,NULL,NULL,'{"id":3,"facilitator_id":2,"first_day":"2026-12-28","last_day":"2026-12-28","reason":"<script> 14"}');
INSERT INTO change VALUES(439,140,'setting',1,NULL,NULL,'{"id":1,"name":"centre_name","value":"O’Neill 10"}','{"id":1,"name":"centre_name","value":"''; drop table 0"}');
INSERT INTO change VALUES(440,140,'setting',3,NULL,NULL,'{"id":3,"name":"minimum_minutes","value":"1"}','{"id":3,"name":"minimum_minutes","value":"83"}');
INSERT INTO change VALUES(441,140,'setting',4,NULL,NULL,'{"id":4,"name":"offer_reply_days","value":"7"}','{"id":4,"name":"offer_reply_days","value":"8"}');
INSERT INTO change VALUES(442,140,'setting',5,NULL,NULL,'{"id":5,"name":"payment_days","value":"10"}','{"id":5,"name":"payment_days","value":"23"}');
INSERT INTO change VALUES(443,141,'avoided_week',3,NULL,NULL,NULL,'{"id":3,"first_day":"2026-12-28","last_day":"2026-12-28","label":"=1+1 16"}');
INSERT INTO change VALUES(444,142,'added_bank_holiday',4,NULL,NULL,NULL,'{"id":4,"local_date":"2026-05-14","title":"Łucja 9"}');
INSERT INTO change VALUES(445,143,'participant',19,19,NULL,NULL,'{"id":19,"uid":"3c3b4673-1973-5a6a-be5a-7a70303bf7b6","first_name":"Łucja 3 😀 مريم","last_name":"16","phone":"","organisation":"","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"lucja 3 grinning mrym 16\np24.21@example.org","sort_key":"16\tlucja 3 grinning mrym","is_sample":0}');
INSERT INTO change VALUES(446,143,'participant_email',19,19,NULL,NULL,'{"id":19,"participant_id":19,"email":"p24.21@example.org","folded":"p24.21@example.org","is_main":1}');
INSERT INTO change VALUES(447,144,'participant',6,6,NULL,'{"id":6,"uid":"61deda6a-f5cc-57a0-8d84-d8bed07dc6d9","first_name":"😀 مريم 6","last_name":"Castle","phone":"","organisation":"😀 مريم 2","job_title":"","leadership_role_confirmed_on":null,"notes":"😀 مريم 6","search_text":"grinning mrym 6 castle\ngrinning mrym 2\na2112322235@example.org\nb1054160435@example.org","sort_key":"castle\tgrinning mrym 6","is_sample":0}','{"id":6,"uid":"61deda6a-f5cc-57a0-8d84-d8bed07dc6d9","first_name":"=1+1 4","last_name":"Castle","phone":"","organisation":"😀 مريم 5","job_title":"","leadership_role_confirmed_on":null,"notes":"=1+1 4","search_text":"=1+1 4 castle\ngrinning mrym 5\na144856019@example.org\nb544576270@example.org","sort_key":"castle\t=1+1 4","is_sample":0}');
INSERT INTO change VALUES(448,144,'participant_email',14,6,NULL,'{"id":14,"participant_id":6,"email":"a2112322235@example.org","folded":"a2112322235@example.org","is_main":1}',NULL);
INSERT INTO change VALUES(449,144,'participant_email',15,6,NULL,'{"id":15,"participant_id":6,"email":"b1054160435@example.org","folded":"b1054160435@example.org","is_main":0}',NULL);
INSERT INTO change VALUES(450,144,'participant_email',20,6,NULL,NULL,'{"id":20,"participant_id":6,"email":"a144856019@example.org","folded":"a144856019@example.org","is_main":1}');
INSERT INTO change VALUES(451,144,'participant_email',21,6,NULL,NULL,'{"id":21,"participant_id":6,"email":"b544576270@example.org","folded":"b544576270@example.org","is_main":0}');
INSERT INTO change VALUES(452,145,'participant',20,20,NULL,NULL,'{"id":20,"uid":"9df8c552-7b58-5e90-82db-92a4bac7232e","first_name":"=1+1","last_name":"9","phone":"","organisation":"=1+1 3","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"=1+1 9\n=1+1 3\nq12@example.org","sort_key":"9\t=1+1","is_sample":0}');
INSERT INTO change VALUES(453,145,'participant_email',22,20,NULL,NULL,'{"id":22,"participant_id":20,"email":"q12@example.org","folded":"q12@example.org","is_main":1}');
INSERT INTO change VALUES(454,145,'booking',18,20,1,NULL,'{"id":18,"uid":"dc218bfd-bb1d-5509-aa23-cd5482313a65","participant_id":20,"course_id":1,"state":"applied","state_since":"2026-02-02","applied_on":"2026-02-02","booked_on":null,"start_session_number":1,"fee_pence":15000,"fee_reason":"","notes":"","reply_by":null,"due_on":null,"payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(455,145,'booking_event',23,20,1,NULL,'{"id":23,"booking_id":18,"state":"applied","on_date":"2026-02-02","reason":"","over_capacity":0}');
INSERT INTO change VALUES(456,145,'application_answer',4,20,1,NULL,'{"id":4,"booking_id":18,"question":"Why do you come?","answer":"Because of 7"}');
INSERT INTO change VALUES(457,145,'application_file',4,NULL,1,NULL,'{"id":4,"course_id":1,"kept_file_id":7,"taken_at":"2026-03-03T09:03:09Z"}');
INSERT INTO change VALUES(458,147,'booking',19,8,2,NULL,'{"id":19,"uid":"1b378661-938f-52ee-96d3-fcd7454a66f3","participant_id":8,"course_id":2,"state":"declined","state_since":"2026-02-02","applied_on":"2026-02-02","booked_on":null,"start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":null,"payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(459,147,'booking_event',24,8,2,NULL,'{"id":24,"booking_id":19,"state":"declined","on_date":"2026-02-02","reason":"","over_capacity":0}');
INSERT INTO change VALUES(460,148,'booking',6,6,1,'{"id":6,"uid":"2d772f3b-5ee6-52ac-874a-c1c875cd1973","participant_id":6,"course_id":1,"state":"withdrawn","state_since":"2026-02-20","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":2,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":null,"payer":"employer","payer_name":"=1+1 2","purchase_order":"😀 مريم 6","invoice_number":"INV-8","moved_from_id":null}','{"id":6,"uid":"2d772f3b-5ee6-52ac-874a-c1c875cd1973","participant_id":6,"course_id":1,"state":"booked","state_since":"2026-02-19","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":2,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-03-14","payer":"employer","payer_name":"=1+1 2","purchase_order":"😀 مريم 6","invoice_number":"INV-8","moved_from_id":null}');
INSERT INTO change VALUES(461,148,'booking_event',25,6,1,NULL,'{"id":25,"booking_id":6,"state":"booked","on_date":"2026-02-19","reason":"","over_capacity":0}');
INSERT INTO change VALUES(462,149,'payment',8,3,1,NULL,'{"id":8,"uid":"73f953c1-0766-5441-bac2-be960654892a","booking_id":3,"kind":"payment","amount_pence":2038,"paid_on":"2026-02-03","method":"O’Neill 5","notes":""}');
INSERT INTO change VALUES(463,150,'payment',9,6,1,NULL,'{"id":9,"uid":"7279313d-beb8-52ab-b39a-0ee11d3ffb0c","booking_id":6,"kind":"payment","amount_pence":20000,"paid_on":"2026-02-03","method":"=1+1 11","notes":""}');
INSERT INTO change VALUES(464,151,'booking',2,2,1,'{"id":2,"uid":"d7b4b242-ad42-5c58-af85-756422b61924","participant_id":2,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":3,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}','{"id":2,"uid":"d7b4b242-ad42-5c58-af85-756422b61924","participant_id":2,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":3,"fee_pence":24400,"fee_reason":"O’Neill 2","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(465,152,'booking',3,3,1,'{"id":3,"uid":"e9a4e1be-c39d-5dae-9aa0-94b2d14cb6f0","participant_id":3,"course_id":1,"state":"booked","state_since":"2026-02-19","applied_on":"2026-02-19","booked_on":"2026-02-19","start_session_number":3,"fee_pence":3800,"fee_reason":"''; drop table 5","notes":"","reply_by":null,"due_on":"2026-03-22","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}','{"id":3,"uid":"e9a4e1be-c39d-5dae-9aa0-94b2d14cb6f0","participant_id":3,"course_id":1,"state":"booked","state_since":"2026-02-19","applied_on":"2026-02-19","booked_on":"2026-02-19","start_session_number":3,"fee_pence":3800,"fee_reason":"''; drop table 5","notes":"","reply_by":null,"due_on":"2026-03-22","payer":"employer","payer_name":"''; drop table 8","purchase_order":"''; drop table 15","invoice_number":"INV-22","moved_from_id":null}');
INSERT INTO change VALUES(466,152,'booking',3,3,1,'{"id":3,"uid":"e9a4e1be-c39d-5dae-9aa0-94b2d14cb6f0","participant_id":3,"course_id":1,"state":"booked","state_since":"2026-02-19","applied_on":"2026-02-19","booked_on":"2026-02-19","start_session_number":3,"fee_pence":3800,"fee_reason":"''; drop table 5","notes":"","reply_by":null,"due_on":"2026-03-22","payer":"employer","payer_name":"''; drop table 8","purchase_order":"''; drop table 15","invoice_number":"INV-22","moved_from_id":null}','{"id":3,"uid":"e9a4e1be-c39d-5dae-9aa0-94b2d14cb6f0","participant_id":3,"course_id":1,"state":"booked","state_since":"2026-02-19","applied_on":"2026-02-19","booked_on":"2026-02-19","start_session_number":3,"fee_pence":3800,"fee_reason":"''; drop table 5","notes":"","reply_by":null,"due_on":"2026-03-19","payer":"employer","payer_name":"''; drop table 8","purchase_order":"''; drop table 15","invoice_number":"INV-22","moved_from_id":null}');
INSERT INTO change VALUES(467,153,'booking',6,6,1,'{"id":6,"uid":"2d772f3b-5ee6-52ac-874a-c1c875cd1973","participant_id":6,"course_id":1,"state":"booked","state_since":"2026-02-19","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":2,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-03-14","payer":"employer","payer_name":"=1+1 2","purchase_order":"😀 مريم 6","invoice_number":"INV-8","moved_from_id":null}','{"id":6,"uid":"2d772f3b-5ee6-52ac-874a-c1c875cd1973","participant_id":6,"course_id":1,"state":"booked","state_since":"2026-02-19","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":6,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-03-14","payer":"employer","payer_name":"=1+1 2","purchase_order":"😀 مريم 6","invoice_number":"INV-8","moved_from_id":null}');
INSERT INTO change VALUES(468,154,'course',5,NULL,5,NULL,'{"id":5,"uid":"655f6ca8-9d6e-5d2c-bebc-074d4887f82c","programme_id":1,"title":"Cohort 😀 مريم 4","capacity":24,"fee_pence":20000,"zoom_link":"https://zoom.example.org/j/700900","certificate_threshold":4,"minimum_minutes":90,"notes":"","archived_on":null}');
INSERT INTO change VALUES(469,154,'requirement',24,NULL,5,NULL,'{"id":24,"course_id":5,"position":1,"requirement":"Able to attend all six sessions"}');
INSERT INTO change VALUES(470,154,'requirement',25,NULL,5,NULL,'{"id":25,"course_id":5,"position":2,"requirement":"Zoom in a private space, camera on throughout"}');
INSERT INTO change VALUES(471,154,'requirement',26,NULL,5,NULL,'{"id":26,"course_id":5,"position":3,"requirement":"Guidelines read before session 1"}');
INSERT INTO change VALUES(472,154,'requirement',27,NULL,5,NULL,'{"id":27,"course_id":5,"position":4,"requirement":"Equipment checked with the Zoom link"}');
INSERT INTO change VALUES(473,154,'requirement',28,NULL,5,NULL,'{"id":28,"course_id":5,"position":5,"requirement":"Leadership role in health or social care"}');
INSERT INTO change VALUES(474,154,'course_facilitator',13,NULL,5,NULL,'{"id":13,"course_id":5,"facilitator_id":8}');
INSERT INTO change VALUES(475,154,'course_facilitator',14,NULL,5,NULL,'{"id":14,"course_id":5,"facilitator_id":5}');
INSERT INTO change VALUES(476,154,'session',33,NULL,5,NULL,'{"id":33,"uid":"efcd9e08-a6f0-5a88-a9c9-1acc3459d362","course_id":5,"programme_id":null,"number":1,"state":"planned","cancelled_reason":"","local_date":"2026-07-16","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(477,154,'session_facilitator',66,NULL,5,NULL,'{"id":66,"session_id":33,"facilitator_id":8}');
INSERT INTO change VALUES(478,154,'session_facilitator',67,NULL,5,NULL,'{"id":67,"session_id":33,"facilitator_id":5}');
INSERT INTO change VALUES(479,154,'session',34,NULL,5,NULL,'{"id":34,"uid":"f66f3123-8faf-571c-a0dc-8eb87e722a12","course_id":5,"programme_id":null,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-07-23","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(480,154,'session_facilitator',68,NULL,5,NULL,'{"id":68,"session_id":34,"facilitator_id":8}');
INSERT INTO change VALUES(481,154,'session_facilitator',69,NULL,5,NULL,'{"id":69,"session_id":34,"facilitator_id":5}');
INSERT INTO change VALUES(482,154,'session',35,NULL,5,NULL,'{"id":35,"uid":"8489c9d6-a6cf-5ca7-af35-cc367e9ebd8d","course_id":5,"programme_id":null,"number":3,"state":"planned","cancelled_reason":"","local_date":"2026-07-30","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(483,154,'session_facilitator',70,NULL,5,NULL,'{"id":70,"session_id":35,"facilitator_id":8}');
INSERT INTO change VALUES(484,154,'session_facilitator',71,NULL,5,NULL,'{"id":71,"session_id":35,"facilitator_id":5}');
INSERT INTO change VALUES(485,154,'session',36,NULL,5,NULL,'{"id":36,"uid":"cdf69014-432c-5808-9451-8ade7ee63bd8","course_id":5,"programme_id":null,"number":4,"state":"planned","cancelled_reason":"","local_date":"2026-08-06","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(486,154,'session_facilitator',72,NULL,5,NULL,'{"id":72,"session_id":36,"facilitator_id":8}');
INSERT INTO change VALUES(487,154,'session_facilitator',73,NULL,5,NULL,'{"id":73,"session_id":36,"facilitator_id":5}');
INSERT INTO change VALUES(488,154,'session',37,NULL,5,NULL,'{"id":37,"uid":"dc03840e-d2a6-5bf6-8045-c80104523453","course_id":5,"programme_id":null,"number":5,"state":"planned","cancelled_reason":"","local_date":"2026-08-13","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(489,154,'session_facilitator',74,NULL,5,NULL,'{"id":74,"session_id":37,"facilitator_id":8}');
INSERT INTO change VALUES(490,154,'session_facilitator',75,NULL,5,NULL,'{"id":75,"session_id":37,"facilitator_id":5}');
INSERT INTO change VALUES(491,154,'session',38,NULL,5,NULL,'{"id":38,"uid":"e2becae9-ae68-59f8-98c2-c85f6bf1862f","course_id":5,"programme_id":null,"number":6,"state":"planned","cancelled_reason":"","local_date":"2026-08-20","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(492,154,'session_facilitator',76,NULL,5,NULL,'{"id":76,"session_id":38,"facilitator_id":8}');
INSERT INTO change VALUES(493,154,'session_facilitator',77,NULL,5,NULL,'{"id":77,"session_id":38,"facilitator_id":5}');
INSERT INTO change VALUES(494,155,'facilitator',11,NULL,NULL,NULL,'{"id":11,"uid":"d73bf4ce-983e-56d4-b8a7-7b42f3999d95","name":"Łucja 13","email":"","is_sample":0}');
INSERT INTO change VALUES(495,155,'course',1,NULL,1,'{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"O’Neill 10","capacity":35,"fee_pence":15000,"zoom_link":"","certificate_threshold":2,"minimum_minutes":15,"notes":"O’Neill 0","archived_on":null}','{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"Łucja 13","capacity":0,"fee_pence":15000,"zoom_link":"","certificate_threshold":1,"minimum_minutes":0,"notes":"=1+1 15","archived_on":null}');
INSERT INTO change VALUES(496,155,'course_facilitator',12,NULL,1,'{"id":12,"course_id":1,"facilitator_id":9}',NULL);
INSERT INTO change VALUES(497,155,'course_facilitator',15,NULL,1,NULL,'{"id":15,"course_id":1,"facilitator_id":11}');
INSERT INTO change VALUES(498,156,'course',1,NULL,1,'{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"Łucja 13","capacity":0,"fee_pence":15000,"zoom_link":"","certificate_threshold":1,"minimum_minutes":0,"notes":"=1+1 15","archived_on":null}','{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"Łucja 13","capacity":0,"fee_pence":15000,"zoom_link":"","certificate_threshold":1,"minimum_minutes":0,"notes":"=1+1 15","archived_on":"2026-03-03"}');
INSERT INTO change VALUES(499,157,'course',1,NULL,1,'{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"Łucja 13","capacity":0,"fee_pence":15000,"zoom_link":"","certificate_threshold":1,"minimum_minutes":0,"notes":"=1+1 15","archived_on":"2026-03-03"}','{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"Łucja 13","capacity":0,"fee_pence":15000,"zoom_link":"","certificate_threshold":1,"minimum_minutes":0,"notes":"=1+1 15","archived_on":null}');
INSERT INTO change VALUES(500,158,'session',39,NULL,1,NULL,'{"id":39,"uid":"9c56a521-f159-5777-a59b-497d88f1266c","course_id":1,"programme_id":null,"number":10,"state":"planned","cancelled_reason":"","local_date":"2026-06-08","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"''; drop table 14","notes":"<script> 0","calendar_sequence":0}');
INSERT INTO change VALUES(501,158,'session_facilitator',78,NULL,1,NULL,'{"id":78,"session_id":39,"facilitator_id":8}');
INSERT INTO change VALUES(502,159,'session',1,NULL,1,'{"id":1,"uid":"ec449308-b2ec-5095-88f9-cd6ed14a5f5e","course_id":1,"programme_id":null,"number":1,"state":"planned","cancelled_reason":"","local_date":"2026-02-09","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}','{"id":1,"uid":"ec449308-b2ec-5095-88f9-cd6ed14a5f5e","course_id":1,"programme_id":null,"number":1,"state":"planned","cancelled_reason":"","local_date":"2026-06-08","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":1}');
INSERT INTO change VALUES(503,159,'session',1,NULL,1,'{"id":1,"uid":"ec449308-b2ec-5095-88f9-cd6ed14a5f5e","course_id":1,"programme_id":null,"number":1,"state":"planned","cancelled_reason":"","local_date":"2026-06-08","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":1}','{"id":1,"uid":"ec449308-b2ec-5095-88f9-cd6ed14a5f5e","course_id":1,"programme_id":null,"number":1,"state":"planned","cancelled_reason":"","local_date":"2026-06-08","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"''; drop table 11","notes":"Łucja 6","calendar_sequence":1}');
INSERT INTO change VALUES(504,159,'session_facilitator',1,NULL,1,'{"id":1,"session_id":1,"facilitator_id":1}',NULL);
INSERT INTO change VALUES(505,159,'session_facilitator',2,NULL,1,'{"id":2,"session_id":1,"facilitator_id":2}',NULL);
INSERT INTO change VALUES(506,159,'session_facilitator',79,NULL,1,NULL,'{"id":79,"session_id":1,"facilitator_id":8}');
INSERT INTO change VALUES(507,160,'session',1,NULL,1,'{"id":1,"uid":"ec449308-b2ec-5095-88f9-cd6ed14a5f5e","course_id":1,"programme_id":null,"number":1,"state":"planned","cancelled_reason":"","local_date":"2026-06-08","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"''; drop table 11","notes":"Łucja 6","calendar_sequence":1}','{"id":1,"uid":"ec449308-b2ec-5095-88f9-cd6ed14a5f5e","course_id":1,"programme_id":null,"number":1,"state":"cancelled","cancelled_reason":"''; drop table 15","local_date":"2026-06-08","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"''; drop table 11","notes":"Łucja 6","calendar_sequence":2}');
INSERT INTO change VALUES(508,161,'session',5,NULL,1,'{"id":5,"uid":"53b12f93-0297-5ae8-81ed-1aab3f5796fe","course_id":1,"programme_id":null,"number":5,"state":"cancelled","cancelled_reason":"O’Neill 9","local_date":"2026-12-28","starts_at":"10:00","ends_at":"17:00","break_minutes":10,"zone":"Europe/London","zoom_link":"","title":"😀 مريم 14","notes":"=1+1 7","calendar_sequence":2}','{"id":5,"uid":"53b12f93-0297-5ae8-81ed-1aab3f5796fe","course_id":1,"programme_id":null,"number":5,"state":"planned","cancelled_reason":"","local_date":"2026-12-28","starts_at":"10:00","ends_at":"17:00","break_minutes":10,"zone":"Europe/London","zoom_link":"","title":"😀 مريم 14","notes":"=1+1 7","calendar_sequence":3}');
INSERT INTO change VALUES(509,162,'requirement',29,NULL,1,NULL,'{"id":29,"course_id":1,"position":9,"requirement":"O’Neill 16"}');
INSERT INTO change VALUES(510,163,'programme',1,NULL,NULL,'{"id":1,"uid":"98da7f6b-807c-576c-8c3b-446506aadd00","title":"😀 مريم 10","session_count":6,"every_weeks":1,"starts_at":"15:00","ends_at":"17:00","capacity":24,"fee_pence":20000,"zoom_link":"https://zoom.example.org/j/700900","certificate_threshold":4,"minimum_minutes":90,"follow_up_starts_at":"15:00","follow_up_minutes":60,"is_sample":0}','{"id":1,"uid":"98da7f6b-807c-576c-8c3b-446506aadd00","title":"😀 مريم 7","session_count":6,"every_weeks":1,"starts_at":"15:00","ends_at":"17:00","capacity":24,"fee_pence":20000,"zoom_link":"https://zoom.example.org/j/700900","certificate_threshold":4,"minimum_minutes":90,"follow_up_starts_at":"15:00","follow_up_minutes":60,"is_sample":0}');
INSERT INTO change VALUES(511,163,'programme_requirement',9,NULL,NULL,NULL,'{"id":9,"programme_id":1,"position":9,"requirement":"😀 مريم 2"}');
INSERT INTO change VALUES(512,164,'attendance',20,4,1,'{"id":20,"session_id":4,"participant_id":4,"mark":"present","minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}','{"id":20,"session_id":4,"participant_id":4,"mark":"apologies","minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(513,165,'attendance',28,5,NULL,NULL,'{"id":28,"session_id":8,"participant_id":5,"mark":"apologies","minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(514,166,'attendance',29,3,1,NULL,'{"id":29,"session_id":6,"participant_id":3,"mark":null,"minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":"''; drop table 0"}');
INSERT INTO change VALUES(515,167,'attendance',1,3,1,'{"id":1,"session_id":3,"participant_id":3,"mark":"part","minutes":95,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":"''; drop table 4"}','{"id":1,"session_id":3,"participant_id":3,"mark":"part","minutes":95,"source":"hand","set_by_hand":"counts","set_by_hand_reason":"''; drop table 10","note":"''; drop table 4"}');
INSERT INTO change VALUES(516,169,'alias',1,1,1,'{"id":1,"participant_id":1,"course_id":1,"programme_id":null,"name":"Grace Adeyemi","folded":"grace adeyemi"}',NULL);
INSERT INTO change VALUES(517,170,'session',40,NULL,NULL,NULL,'{"id":40,"uid":"9b07cbc1-e998-5700-878b-39c6c11ee0ce","course_id":null,"programme_id":1,"number":6,"state":"planned","cancelled_reason":"","local_date":"2026-05-04","starts_at":"16:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"O’Neill 13","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(518,170,'session_facilitator',80,NULL,NULL,NULL,'{"id":80,"session_id":40,"facilitator_id":2}');
INSERT INTO change VALUES(519,170,'invitee',20,1,NULL,NULL,'{"id":20,"session_id":40,"participant_id":1,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(520,170,'invitee',21,2,NULL,NULL,'{"id":21,"session_id":40,"participant_id":2,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(521,170,'invitee',22,3,NULL,NULL,'{"id":22,"session_id":40,"participant_id":3,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(522,170,'invitee',23,4,NULL,NULL,'{"id":23,"session_id":40,"participant_id":4,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(523,170,'invitee',24,5,NULL,NULL,'{"id":24,"session_id":40,"participant_id":5,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(524,170,'invitee',25,6,NULL,NULL,'{"id":25,"session_id":40,"participant_id":6,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(525,170,'invitee',26,10,NULL,NULL,'{"id":26,"session_id":40,"participant_id":10,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(526,171,'session',8,NULL,NULL,'{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-07-16","starts_at":"13:30","ends_at":"14:30","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"😀 مريم 7","notes":"","calendar_sequence":3}','{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-06-08","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"😀 مريم 7","notes":"","calendar_sequence":4}');
INSERT INTO change VALUES(527,171,'session',8,NULL,NULL,'{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-06-08","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"😀 مريم 7","notes":"","calendar_sequence":4}','{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-06-08","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"<script> 11","notes":"","calendar_sequence":4}');
INSERT INTO change VALUES(528,171,'session_facilitator',31,NULL,NULL,'{"id":31,"session_id":8,"facilitator_id":2}',NULL);
INSERT INTO change VALUES(529,171,'session_facilitator',81,NULL,NULL,NULL,'{"id":81,"session_id":8,"facilitator_id":1}');
INSERT INTO change VALUES(530,172,'session',7,NULL,NULL,'{"id":7,"uid":"77bc1102-3383-58da-ba81-538bfd58ceda","course_id":null,"programme_id":1,"number":1,"state":"planned","cancelled_reason":"","local_date":"2026-06-08","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"Łucja 10","notes":"","calendar_sequence":1}','{"id":7,"uid":"77bc1102-3383-58da-ba81-538bfd58ceda","course_id":null,"programme_id":1,"number":1,"state":"cancelled","cancelled_reason":"=1+1 1","local_date":"2026-06-08","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"Łucja 10","notes":"","calendar_sequence":2}');
INSERT INTO change VALUES(531,173,'session',7,NULL,NULL,'{"id":7,"uid":"77bc1102-3383-58da-ba81-538bfd58ceda","course_id":null,"programme_id":1,"number":1,"state":"cancelled","cancelled_reason":"=1+1 1","local_date":"2026-06-08","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"Łucja 10","notes":"","calendar_sequence":2}','{"id":7,"uid":"77bc1102-3383-58da-ba81-538bfd58ceda","course_id":null,"programme_id":1,"number":1,"state":"planned","cancelled_reason":"","local_date":"2026-06-08","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"Łucja 10","notes":"","calendar_sequence":3}');
INSERT INTO change VALUES(532,174,'invitee',27,1,NULL,NULL,'{"id":27,"session_id":8,"participant_id":1,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(533,174,'invitee',28,4,NULL,NULL,'{"id":28,"session_id":8,"participant_id":4,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(534,174,'invitee',29,5,NULL,NULL,'{"id":29,"session_id":8,"participant_id":5,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(535,174,'invitee',30,6,NULL,NULL,'{"id":30,"session_id":8,"participant_id":6,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(536,174,'invitee',31,10,NULL,NULL,'{"id":31,"session_id":8,"participant_id":10,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(537,175,'invitee',1,1,NULL,'{"id":1,"session_id":7,"participant_id":1,"reply":"no_reply","replied_on":null}','{"id":1,"session_id":7,"participant_id":1,"reply":"coming","replied_on":"2026-03-03"}');
INSERT INTO change VALUES(538,176,'earlier_graduate',4,3,NULL,NULL,'{"id":4,"programme_id":1,"participant_id":3,"course":"Autumn 2024","reason":"<script> 2"}');
INSERT INTO change VALUES(539,177,'earlier_graduate',2,5,NULL,'{"id":2,"programme_id":1,"participant_id":5,"course":"Autumn 2024","reason":"😀 مريم 5"}',NULL);
INSERT INTO change VALUES(540,178,'facilitator',12,NULL,NULL,NULL,'{"id":12,"uid":"053cd972-db07-5e36-b378-249eb7efb0bd","name":"Łucja 5 62","email":"","is_sample":0}');
INSERT INTO change VALUES(541,179,'facilitator',2,NULL,NULL,'{"id":2,"uid":"ef72cc4c-9c68-5925-bbe7-50e1150d25e8","name":"Łucja 3","email":"ruby@example.org","is_sample":0}','{"id":2,"uid":"ef72cc4c-9c68-5925-bbe7-50e1150d25e8","name":"''; drop table 12","email":"ruby@example.org","is_sample":0}');
INSERT INTO change VALUES(542,180,'facilitator_absence',4,NULL,NULL,NULL,'{"id":4,"facilitator_id":2,"first_day":"2026-06-08","last_day":"2026-06-08","reason":"<script> 10"}');
INSERT INTO change VALUES(543,181,'setting',1,NULL,NULL,'{"id":1,"name":"centre_name","value":"''; drop table 0"}','{"id":1,"name":"centre_name","value":"<script> 8"}');
INSERT INTO change VALUES(544,181,'setting',3,NULL,NULL,'{"id":3,"name":"minimum_minutes","value":"83"}','{"id":3,"name":"minimum_minutes","value":"11"}');
INSERT INTO change VALUES(545,181,'setting',4,NULL,NULL,'{"id":4,"name":"offer_reply_days","value":"8"}','{"id":4,"name":"offer_reply_days","value":"0"}');
INSERT INTO change VALUES(546,181,'setting',5,NULL,NULL,'{"id":5,"name":"payment_days","value":"23"}','{"id":5,"name":"payment_days","value":"18"}');
INSERT INTO change VALUES(547,182,'avoided_week',4,NULL,NULL,NULL,'{"id":4,"first_day":"2026-04-13","last_day":"2026-04-13","label":"O’Neill 13"}');
INSERT INTO change VALUES(548,183,'avoided_week',4,NULL,NULL,'{"id":4,"first_day":"2026-04-13","last_day":"2026-04-13","label":"O’Neill 13"}',NULL);
INSERT INTO change VALUES(549,184,'added_bank_holiday',5,NULL,NULL,NULL,'{"id":5,"local_date":"2026-06-15","title":"O’Neill 14"}');
INSERT INTO change VALUES(550,185,'participant',21,21,NULL,NULL,'{"id":21,"uid":"ffb06256-a0f4-5ec0-9670-bd625b3c83f7","first_name":"😀 مريم 12 Łucja","last_name":"10","phone":"","organisation":"","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"grinning mrym 12 lucja 10\np13.26@example.org","sort_key":"10\tgrinning mrym 12 lucja","is_sample":0}');
INSERT INTO change VALUES(551,185,'participant_email',23,21,NULL,NULL,'{"id":23,"participant_id":21,"email":"p13.26@example.org","folded":"p13.26@example.org","is_main":1}');
INSERT INTO change VALUES(552,185,'booking',20,21,1,NULL,'{"id":20,"uid":"40030a1d-e087-5b94-b1f4-d0c92dca91c2","participant_id":21,"course_id":1,"state":"waiting_list","state_since":"2026-02-02","applied_on":"2026-02-02","booked_on":null,"start_session_number":1,"fee_pence":15000,"fee_reason":"","notes":"","reply_by":null,"due_on":null,"payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(553,185,'booking_event',26,21,1,NULL,'{"id":26,"booking_id":20,"state":"waiting_list","on_date":"2026-02-02","reason":"","over_capacity":0}');
INSERT INTO change VALUES(554,186,'participant',5,5,NULL,'{"id":5,"uid":"b4a79ea6-f26c-5c04-a3fd-692a57dc26a5","first_name":"Nia","last_name":"Evans","phone":"","organisation":"","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"nia evans","sort_key":"evans\tnia","is_sample":0}','{"id":5,"uid":"b4a79ea6-f26c-5c04-a3fd-692a57dc26a5","first_name":"=1+1 16","last_name":"Castle","phone":"","organisation":"=1+1 7","job_title":"","leadership_role_confirmed_on":null,"notes":"=1+1 16","search_text":"=1+1 16 castle\n=1+1 7\na287797648@example.org\nb313179286@example.org","sort_key":"castle\t=1+1 16","is_sample":0}');
INSERT INTO change VALUES(555,186,'participant_email',24,5,NULL,NULL,'{"id":24,"participant_id":5,"email":"a287797648@example.org","folded":"a287797648@example.org","is_main":1}');
INSERT INTO change VALUES(556,186,'participant_email',25,5,NULL,NULL,'{"id":25,"participant_id":5,"email":"b313179286@example.org","folded":"b313179286@example.org","is_main":0}');
INSERT INTO change VALUES(557,187,'participant',22,22,NULL,NULL,'{"id":22,"uid":"75ab94ae-7ea6-55c5-a929-59de9e6153f9","first_name":"<script>","last_name":"12","phone":"","organisation":"Łucja 13","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"<script> 12\nlucja 13\nq17@example.org","sort_key":"12\t<script>","is_sample":0}');
INSERT INTO change VALUES(558,187,'participant_email',26,22,NULL,NULL,'{"id":26,"participant_id":22,"email":"q17@example.org","folded":"q17@example.org","is_main":1}');
INSERT INTO change VALUES(559,187,'booking',21,22,1,NULL,'{"id":21,"uid":"fa0fbf68-75d4-5c23-8a8a-444b7663b180","participant_id":22,"course_id":1,"state":"waiting_list","state_since":"2026-02-02","applied_on":"2026-02-02","booked_on":null,"start_session_number":1,"fee_pence":15000,"fee_reason":"","notes":"","reply_by":null,"due_on":null,"payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(560,187,'booking_event',27,22,1,NULL,'{"id":27,"booking_id":21,"state":"waiting_list","on_date":"2026-02-02","reason":"","over_capacity":0}');
INSERT INTO change VALUES(561,187,'participant',23,23,NULL,NULL,'{"id":23,"uid":"e0468db9-a2c7-52fb-adbd-a1976ead2be4","first_name":"Łucja 13 <script>","last_name":"12","phone":"","organisation":"Ash Hospice","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"lucja 13 <script> 12\nash hospice\np37.14@example.org","sort_key":"12\tlucja 13 <script>","is_sample":0}');
INSERT INTO change VALUES(562,187,'participant_email',27,23,NULL,NULL,'{"id":27,"participant_id":23,"email":"p37.14@example.org","folded":"p37.14@example.org","is_main":1}');
INSERT INTO change VALUES(563,187,'booking',22,23,1,NULL,'{"id":22,"uid":"4691dc76-184d-5ecc-b8b5-ce1c1f761903","participant_id":23,"course_id":1,"state":"waiting_list","state_since":"2026-02-02","applied_on":"2026-02-02","booked_on":null,"start_session_number":1,"fee_pence":15000,"fee_reason":"","notes":"","reply_by":null,"due_on":null,"payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(564,187,'booking_event',28,23,1,NULL,'{"id":28,"booking_id":22,"state":"waiting_list","on_date":"2026-02-02","reason":"","over_capacity":0}');
INSERT INTO change VALUES(565,188,'participant',24,24,NULL,NULL,'{"id":24,"uid":"bea1e381-9f65-5755-88cd-35568b7c3ea7","first_name":"Łucja","last_name":"3","phone":"","organisation":"😀 مريم 14","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"lucja 3\ngrinning mrym 14\nq8@example.org","sort_key":"3\tlucja","is_sample":0}');
INSERT INTO change VALUES(566,188,'participant_email',28,24,NULL,NULL,'{"id":28,"participant_id":24,"email":"q8@example.org","folded":"q8@example.org","is_main":1}');
INSERT INTO change VALUES(567,188,'booking',23,24,1,NULL,'{"id":23,"uid":"bb09f634-46f6-57c7-84bf-9a10ff827703","participant_id":24,"course_id":1,"state":"booked","state_since":"2026-02-02","applied_on":"2026-02-02","booked_on":"2026-02-02","start_session_number":1,"fee_pence":15000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-02-20","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(568,188,'booking_event',29,24,1,NULL,'{"id":29,"booking_id":23,"state":"booked","on_date":"2026-02-02","reason":"a test","over_capacity":1}');
INSERT INTO change VALUES(569,188,'application_answer',5,24,1,NULL,'{"id":5,"booking_id":23,"question":"Why do you come?","answer":"Because of 2"}');
INSERT INTO change VALUES(570,188,'application_file',5,NULL,1,NULL,'{"id":5,"course_id":1,"kept_file_id":8,"taken_at":"2026-03-03T09:04:09Z"}');
INSERT INTO change VALUES(571,191,'payment',10,5,1,NULL,'{"id":10,"uid":"ec3b34ff-2b7b-5e57-b674-8c7d7325329c","booking_id":5,"kind":"refund","amount_pence":1332,"paid_on":"2026-02-03","method":"=1+1 0","notes":""}');
INSERT INTO change VALUES(572,192,'payment',11,3,1,NULL,'{"id":11,"uid":"84bae2e1-f458-5ccc-a553-248fee6401c1","booking_id":3,"kind":"payment","amount_pence":1762,"paid_on":"2026-02-03","method":"=1+1 3","notes":""}');
INSERT INTO change VALUES(573,192,'payment',12,5,1,NULL,'{"id":12,"uid":"4b3d5ee4-0495-5e43-a30e-e081671d6e34","booking_id":5,"kind":"payment","amount_pence":1332,"paid_on":"2026-02-03","method":"=1+1 3","notes":""}');
INSERT INTO change VALUES(574,193,'booking',6,6,1,'{"id":6,"uid":"2d772f3b-5ee6-52ac-874a-c1c875cd1973","participant_id":6,"course_id":1,"state":"booked","state_since":"2026-02-19","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":6,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-03-14","payer":"employer","payer_name":"=1+1 2","purchase_order":"😀 مريم 6","invoice_number":"INV-8","moved_from_id":null}','{"id":6,"uid":"2d772f3b-5ee6-52ac-874a-c1c875cd1973","participant_id":6,"course_id":1,"state":"booked","state_since":"2026-02-19","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":6,"fee_pence":5600,"fee_reason":"😀 مريم 6","notes":"","reply_by":null,"due_on":"2026-03-14","payer":"employer","payer_name":"=1+1 2","purchase_order":"😀 مريم 6","invoice_number":"INV-8","moved_from_id":null}');
INSERT INTO change VALUES(575,194,'booking',5,5,1,'{"id":5,"uid":"0d488d0a-0b48-50cc-909b-e483157e50bf","participant_id":5,"course_id":1,"state":"booked","state_since":"2026-02-20","applied_on":"2026-02-20","booked_on":"2026-02-20","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-03-27","payer":"person","payer_name":"","purchase_order":"=1+1 6","invoice_number":"INV-40","moved_from_id":null}','{"id":5,"uid":"0d488d0a-0b48-50cc-909b-e483157e50bf","participant_id":5,"course_id":1,"state":"booked","state_since":"2026-02-20","applied_on":"2026-02-20","booked_on":"2026-02-20","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-03-27","payer":"employer","payer_name":"O’Neill 5","purchase_order":"=1+1 2","invoice_number":"INV-39","moved_from_id":null}');
INSERT INTO change VALUES(576,194,'booking',5,5,1,'{"id":5,"uid":"0d488d0a-0b48-50cc-909b-e483157e50bf","participant_id":5,"course_id":1,"state":"booked","state_since":"2026-02-20","applied_on":"2026-02-20","booked_on":"2026-02-20","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-03-27","payer":"employer","payer_name":"O’Neill 5","purchase_order":"=1+1 2","invoice_number":"INV-39","moved_from_id":null}','{"id":5,"uid":"0d488d0a-0b48-50cc-909b-e483157e50bf","participant_id":5,"course_id":1,"state":"booked","state_since":"2026-02-20","applied_on":"2026-02-20","booked_on":"2026-02-20","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-03-16","payer":"employer","payer_name":"O’Neill 5","purchase_order":"=1+1 2","invoice_number":"INV-39","moved_from_id":null}');
INSERT INTO change VALUES(577,195,'requirement_met',5,1,1,NULL,'{"id":5,"booking_id":1,"requirement_id":4,"met_on":"2026-02-01"}');
INSERT INTO change VALUES(578,195,'requirement_met',6,6,1,NULL,'{"id":6,"booking_id":6,"requirement_id":4,"met_on":"2026-02-01"}');
INSERT INTO change VALUES(579,196,'booking',3,3,1,'{"id":3,"uid":"e9a4e1be-c39d-5dae-9aa0-94b2d14cb6f0","participant_id":3,"course_id":1,"state":"booked","state_since":"2026-02-19","applied_on":"2026-02-19","booked_on":"2026-02-19","start_session_number":3,"fee_pence":3800,"fee_reason":"''; drop table 5","notes":"","reply_by":null,"due_on":"2026-03-19","payer":"employer","payer_name":"''; drop table 8","purchase_order":"''; drop table 15","invoice_number":"INV-22","moved_from_id":null}','{"id":3,"uid":"e9a4e1be-c39d-5dae-9aa0-94b2d14cb6f0","participant_id":3,"course_id":1,"state":"booked","state_since":"2026-02-19","applied_on":"2026-02-19","booked_on":"2026-02-19","start_session_number":6,"fee_pence":3800,"fee_reason":"''; drop table 5","notes":"","reply_by":null,"due_on":"2026-03-19","payer":"employer","payer_name":"''; drop table 8","purchase_order":"''; drop table 15","invoice_number":"INV-22","moved_from_id":null}');
INSERT INTO change VALUES(580,197,'course',6,NULL,6,NULL,'{"id":6,"uid":"800e859f-fdff-54df-b963-5d19ea857dc0","programme_id":1,"title":"Cohort <script> 12","capacity":24,"fee_pence":20000,"zoom_link":"https://zoom.example.org/j/700900","certificate_threshold":4,"minimum_minutes":90,"notes":"","archived_on":null}');
INSERT INTO change VALUES(581,197,'requirement',30,NULL,6,NULL,'{"id":30,"course_id":6,"position":1,"requirement":"Able to attend all six sessions"}');
INSERT INTO change VALUES(582,197,'requirement',31,NULL,6,NULL,'{"id":31,"course_id":6,"position":2,"requirement":"Zoom in a private space, camera on throughout"}');
INSERT INTO change VALUES(583,197,'requirement',32,NULL,6,NULL,'{"id":32,"course_id":6,"position":3,"requirement":"Guidelines read before session 1"}');
INSERT INTO change VALUES(584,197,'requirement',33,NULL,6,NULL,'{"id":33,"course_id":6,"position":4,"requirement":"Equipment checked with the Zoom link"}');
INSERT INTO change VALUES(585,197,'requirement',34,NULL,6,NULL,'{"id":34,"course_id":6,"position":5,"requirement":"Leadership role in health or social care"}');
INSERT INTO change VALUES(586,197,'course_facilitator',16,NULL,6,NULL,'{"id":16,"course_id":6,"facilitator_id":8}');
INSERT INTO change VALUES(587,197,'course_facilitator',17,NULL,6,NULL,'{"id":17,"course_id":6,"facilitator_id":5}');
INSERT INTO change VALUES(588,197,'session',41,NULL,6,NULL,'{"id":41,"uid":"0b10a944-f0be-568c-bd73-ff29ebefc2af","course_id":6,"programme_id":null,"number":1,"state":"planned","cancelled_reason":"","local_date":"2026-12-28","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(589,197,'session_facilitator',82,NULL,6,NULL,'{"id":82,"session_id":41,"facilitator_id":8}');
INSERT INTO change VALUES(590,197,'session_facilitator',83,NULL,6,NULL,'{"id":83,"session_id":41,"facilitator_id":5}');
INSERT INTO change VALUES(591,197,'session',42,NULL,6,NULL,'{"id":42,"uid":"f6a628cf-c3dc-5ca8-ba7a-b70225da478b","course_id":6,"programme_id":null,"number":2,"state":"planned","cancelled_reason":"","local_date":"2027-01-04","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(592,197,'session_facilitator',84,NULL,6,NULL,'{"id":84,"session_id":42,"facilitator_id":8}');
INSERT INTO change VALUES(593,197,'session_facilitator',85,NULL,6,NULL,'{"id":85,"session_id":42,"facilitator_id":5}');
INSERT INTO change VALUES(594,197,'session',43,NULL,6,NULL,'{"id":43,"uid":"04539597-07fb-58a8-a03c-1fe2dbeeaf06","course_id":6,"programme_id":null,"number":3,"state":"planned","cancelled_reason":"","local_date":"2027-01-11","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(595,197,'session_facilitator',86,NULL,6,NULL,'{"id":86,"session_id":43,"facilitator_id":8}');
INSERT INTO change VALUES(596,197,'session_facilitator',87,NULL,6,NULL,'{"id":87,"session_id":43,"facilitator_id":5}');
INSERT INTO change VALUES(597,197,'session',44,NULL,6,NULL,'{"id":44,"uid":"53d45cd0-7e4d-5a95-a0bd-0695c5b1720d","course_id":6,"programme_id":null,"number":4,"state":"planned","cancelled_reason":"","local_date":"2027-01-18","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(598,197,'session_facilitator',88,NULL,6,NULL,'{"id":88,"session_id":44,"facilitator_id":8}');
INSERT INTO change VALUES(599,197,'session_facilitator',89,NULL,6,NULL,'{"id":89,"session_id":44,"facilitator_id":5}');
INSERT INTO change VALUES(600,197,'session',45,NULL,6,NULL,'{"id":45,"uid":"2fa188ca-198b-5e88-8fef-da114cba5629","course_id":6,"programme_id":null,"number":5,"state":"planned","cancelled_reason":"","local_date":"2027-01-25","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(601,197,'session_facilitator',90,NULL,6,NULL,'{"id":90,"session_id":45,"facilitator_id":8}');
INSERT INTO change VALUES(602,197,'session_facilitator',91,NULL,6,NULL,'{"id":91,"session_id":45,"facilitator_id":5}');
INSERT INTO change VALUES(603,197,'session',46,NULL,6,NULL,'{"id":46,"uid":"9e2449be-00bb-575a-b5ab-7057d7acea5f","course_id":6,"programme_id":null,"number":6,"state":"planned","cancelled_reason":"","local_date":"2027-02-01","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(604,197,'session_facilitator',92,NULL,6,NULL,'{"id":92,"session_id":46,"facilitator_id":8}');
INSERT INTO change VALUES(605,197,'session_facilitator',93,NULL,6,NULL,'{"id":93,"session_id":46,"facilitator_id":5}');
INSERT INTO change VALUES(606,198,'facilitator',13,NULL,NULL,NULL,'{"id":13,"uid":"b62aeb25-56d0-52bf-a122-2aa656cb4a59","name":"''; drop table 0","email":"","is_sample":0}');
INSERT INTO change VALUES(607,198,'course',1,NULL,1,'{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"Łucja 13","capacity":0,"fee_pence":15000,"zoom_link":"","certificate_threshold":1,"minimum_minutes":0,"notes":"=1+1 15","archived_on":null}','{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"''; drop table 0","capacity":23,"fee_pence":15000,"zoom_link":"","certificate_threshold":3,"minimum_minutes":23,"notes":"O’Neill 2","archived_on":null}');
INSERT INTO change VALUES(608,198,'course_facilitator',15,NULL,1,'{"id":15,"course_id":1,"facilitator_id":11}',NULL);
INSERT INTO change VALUES(609,198,'course_facilitator',18,NULL,1,NULL,'{"id":18,"course_id":1,"facilitator_id":13}');
INSERT INTO change VALUES(610,199,'course',1,NULL,1,'{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"''; drop table 0","capacity":23,"fee_pence":15000,"zoom_link":"","certificate_threshold":3,"minimum_minutes":23,"notes":"O’Neill 2","archived_on":null}','{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"''; drop table 0","capacity":23,"fee_pence":15000,"zoom_link":"","certificate_threshold":3,"minimum_minutes":23,"notes":"O’Neill 2","archived_on":"2026-03-03"}');
INSERT INTO change VALUES(611,200,'course',1,NULL,1,'{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"''; drop table 0","capacity":23,"fee_pence":15000,"zoom_link":"","certificate_threshold":3,"minimum_minutes":23,"notes":"O’Neill 2","archived_on":"2026-03-03"}','{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"''; drop table 0","capacity":23,"fee_pence":15000,"zoom_link":"","certificate_threshold":3,"minimum_minutes":23,"notes":"O’Neill 2","archived_on":null}');
INSERT INTO change VALUES(612,201,'session',47,NULL,1,NULL,'{"id":47,"uid":"615b6cd7-4478-51fa-92ec-73d84b2bcff9","course_id":1,"programme_id":null,"number":11,"state":"planned","cancelled_reason":"","local_date":"2026-10-26","starts_at":"10:00","ends_at":"17:00","break_minutes":10,"zone":"Europe/London","zoom_link":"","title":"=1+1 5","notes":"O’Neill 10","calendar_sequence":0}');
INSERT INTO change VALUES(613,201,'session_facilitator',94,NULL,1,NULL,'{"id":94,"session_id":47,"facilitator_id":8}');
INSERT INTO change VALUES(614,202,'session',3,NULL,1,'{"id":3,"uid":"dc723f6f-8624-5104-813d-0ba5f02343e3","course_id":1,"programme_id":null,"number":3,"state":"planned","cancelled_reason":"","local_date":"2026-02-23","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}','{"id":3,"uid":"dc723f6f-8624-5104-813d-0ba5f02343e3","course_id":1,"programme_id":null,"number":3,"state":"planned","cancelled_reason":"","local_date":"2026-06-08","starts_at":"09:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":1}');
INSERT INTO change VALUES(615,202,'session',3,NULL,1,'{"id":3,"uid":"dc723f6f-8624-5104-813d-0ba5f02343e3","course_id":1,"programme_id":null,"number":3,"state":"planned","cancelled_reason":"","local_date":"2026-06-08","starts_at":"09:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":1}','{"id":3,"uid":"dc723f6f-8624-5104-813d-0ba5f02343e3","course_id":1,"programme_id":null,"number":3,"state":"planned","cancelled_reason":"","local_date":"2026-06-08","starts_at":"09:00","ends_at":"17:00","break_minutes":20,"zone":"Europe/London","zoom_link":"","title":"''; drop table 2","notes":"''; drop table 15","calendar_sequence":1}');
INSERT INTO change VALUES(616,202,'session_facilitator',5,NULL,1,'{"id":5,"session_id":3,"facilitator_id":1}',NULL);
INSERT INTO change VALUES(617,202,'session_facilitator',6,NULL,1,'{"id":6,"session_id":3,"facilitator_id":2}',NULL);
INSERT INTO change VALUES(618,202,'session_facilitator',95,NULL,1,NULL,'{"id":95,"session_id":3,"facilitator_id":8}');
INSERT INTO change VALUES(619,203,'session',6,NULL,1,'{"id":6,"uid":"bf70a312-4815-5684-b29e-212df9a02aa1","course_id":1,"programme_id":null,"number":6,"state":"planned","cancelled_reason":"","local_date":"2026-10-26","starts_at":"09:00","ends_at":"17:00","break_minutes":20,"zone":"Europe/London","zoom_link":"","title":"=1+1 13","notes":"😀 مريم 6","calendar_sequence":3}','{"id":6,"uid":"bf70a312-4815-5684-b29e-212df9a02aa1","course_id":1,"programme_id":null,"number":6,"state":"cancelled","cancelled_reason":"=1+1 1","local_date":"2026-10-26","starts_at":"09:00","ends_at":"17:00","break_minutes":20,"zone":"Europe/London","zoom_link":"","title":"=1+1 13","notes":"😀 مريم 6","calendar_sequence":4}');
INSERT INTO change VALUES(620,204,'requirement',35,NULL,1,NULL,'{"id":35,"course_id":1,"position":10,"requirement":"😀 مريم 14"}');
INSERT INTO change VALUES(621,205,'requirement',4,NULL,1,'{"id":4,"course_id":1,"position":4,"requirement":"Equipment checked with the Zoom link"}','{"id":4,"course_id":1,"position":4,"requirement":"=1+1 12"}');
INSERT INTO change VALUES(622,206,'requirement',2,NULL,1,'{"id":2,"course_id":1,"position":2,"requirement":"Zoom in a private space, camera on throughout"}',NULL);
INSERT INTO change VALUES(623,207,'programme',1,NULL,NULL,'{"id":1,"uid":"98da7f6b-807c-576c-8c3b-446506aadd00","title":"😀 مريم 7","session_count":6,"every_weeks":1,"starts_at":"15:00","ends_at":"17:00","capacity":24,"fee_pence":20000,"zoom_link":"https://zoom.example.org/j/700900","certificate_threshold":4,"minimum_minutes":90,"follow_up_starts_at":"15:00","follow_up_minutes":60,"is_sample":0}','{"id":1,"uid":"98da7f6b-807c-576c-8c3b-446506aadd00","title":"<script> 5","session_count":6,"every_weeks":1,"starts_at":"15:00","ends_at":"17:00","capacity":24,"fee_pence":20000,"zoom_link":"https://zoom.example.org/j/700900","certificate_threshold":4,"minimum_minutes":90,"follow_up_starts_at":"15:00","follow_up_minutes":60,"is_sample":0}');
INSERT INTO change VALUES(624,207,'programme_requirement',10,NULL,NULL,NULL,'{"id":10,"programme_id":1,"position":10,"requirement":"<script> 11"}');
INSERT INTO change VALUES(625,208,'attendance',31,1,NULL,NULL,'{"id":31,"session_id":7,"participant_id":1,"mark":"absent","minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(626,209,'attendance',32,24,1,NULL,'{"id":32,"session_id":4,"participant_id":24,"mark":"present","minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(627,210,'attendance',33,2,1,NULL,'{"id":33,"session_id":5,"participant_id":2,"mark":null,"minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":"O’Neill 1"}');
INSERT INTO change VALUES(628,211,'attendance',34,6,1,NULL,'{"id":34,"session_id":4,"participant_id":6,"mark":null,"minutes":null,"source":"hand","set_by_hand":"does_not_count","set_by_hand_reason":"<script> 13","note":""}');
INSERT INTO change VALUES(629,213,'alias',6,4,1,'{"id":6,"participant_id":4,"course_id":1,"programme_id":null,"name":"iPhone (Rowan Castle)","folded":"iphone (rowan castle)"}',NULL);
INSERT INTO change VALUES(630,214,'session',48,NULL,NULL,NULL,'{"id":48,"uid":"44a616e1-6d14-52a7-88a8-4408c5ca3f12","course_id":null,"programme_id":1,"number":7,"state":"planned","cancelled_reason":"","local_date":"2026-10-26","starts_at":"16:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"=1+1 1","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(631,214,'session_facilitator',96,NULL,NULL,NULL,'{"id":96,"session_id":48,"facilitator_id":1}');
INSERT INTO change VALUES(632,214,'invitee',32,1,NULL,NULL,'{"id":32,"session_id":48,"participant_id":1,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(633,214,'invitee',33,3,NULL,NULL,'{"id":33,"session_id":48,"participant_id":3,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(634,214,'invitee',34,5,NULL,NULL,'{"id":34,"session_id":48,"participant_id":5,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(635,214,'invitee',35,6,NULL,NULL,'{"id":35,"session_id":48,"participant_id":6,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(636,215,'session',8,NULL,NULL,'{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-06-08","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"<script> 11","notes":"","calendar_sequence":4}','{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-06-08","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"<script> 7","notes":"","calendar_sequence":4}');
INSERT INTO change VALUES(637,216,'session',8,NULL,NULL,'{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-06-08","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"<script> 7","notes":"","calendar_sequence":4}','{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"cancelled","cancelled_reason":"😀 مريم 13","local_date":"2026-06-08","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"<script> 7","notes":"","calendar_sequence":5}');
INSERT INTO change VALUES(638,217,'session',8,NULL,NULL,'{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"cancelled","cancelled_reason":"😀 مريم 13","local_date":"2026-06-08","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"<script> 7","notes":"","calendar_sequence":5}','{"id":8,"uid":"7196721d-2f70-540c-97e6-b769b675e76a","course_id":null,"programme_id":1,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-06-08","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"<script> 7","notes":"","calendar_sequence":6}');
INSERT INTO change VALUES(639,219,'invitee',3,3,NULL,'{"id":3,"session_id":8,"participant_id":3,"reply":"no_reply","replied_on":null}','{"id":3,"session_id":8,"participant_id":3,"reply":"not_coming","replied_on":"2026-03-03"}');
INSERT INTO change VALUES(640,220,'earlier_graduate',4,3,NULL,'{"id":4,"programme_id":1,"participant_id":3,"course":"Autumn 2024","reason":"<script> 2"}','{"id":4,"programme_id":1,"participant_id":3,"course":"Autumn 2024","reason":"😀 مريم 15"}');
INSERT INTO change VALUES(641,221,'earlier_graduate',4,3,NULL,'{"id":4,"programme_id":1,"participant_id":3,"course":"Autumn 2024","reason":"😀 مريم 15"}',NULL);
INSERT INTO change VALUES(642,222,'facilitator',14,NULL,NULL,NULL,'{"id":14,"uid":"a4e7056d-4fcc-53f5-92e8-b9ffad0a73e0","name":"<script> 14 71","email":"","is_sample":0}');
INSERT INTO change VALUES(643,223,'facilitator',1,NULL,NULL,'{"id":1,"uid":"61a145a7-cda0-503a-aaaa-b25d4f4163fc","name":"O’Neill 2","email":"ruby@example.org","is_sample":0}','{"id":1,"uid":"61a145a7-cda0-503a-aaaa-b25d4f4163fc","name":"=1+1 8","email":"ruby@example.org","is_sample":0}');
INSERT INTO change VALUES(644,224,'facilitator_absence',5,NULL,NULL,NULL,'{"id":5,"facilitator_id":2,"first_day":"2026-07-16","last_day":"2026-07-16","reason":"<script> 5"}');
INSERT INTO change VALUES(645,225,'facilitator_absence',4,NULL,NULL,'{"id":4,"facilitator_id":2,"first_day":"2026-06-08","last_day":"2026-06-08","reason":"<script> 10"}',NULL);
INSERT INTO change VALUES(646,226,'setting',1,NULL,NULL,'{"id":1,"name":"centre_name","value":"<script> 8"}','{"id":1,"name":"centre_name","value":"😀 مريم 16"}');
INSERT INTO change VALUES(647,226,'setting',3,NULL,NULL,'{"id":3,"name":"minimum_minutes","value":"11"}','{"id":3,"name":"minimum_minutes","value":"117"}');
INSERT INTO change VALUES(648,226,'setting',4,NULL,NULL,'{"id":4,"name":"offer_reply_days","value":"0"}','{"id":4,"name":"offer_reply_days","value":"2"}');
INSERT INTO change VALUES(649,226,'setting',5,NULL,NULL,'{"id":5,"name":"payment_days","value":"18"}','{"id":5,"name":"payment_days","value":"3"}');
INSERT INTO change VALUES(650,227,'avoided_week',5,NULL,NULL,NULL,'{"id":5,"first_day":"2026-12-28","last_day":"2026-12-28","label":"<script> 15"}');
INSERT INTO change VALUES(651,228,'added_bank_holiday',6,NULL,NULL,NULL,'{"id":6,"local_date":"2026-04-14","title":"''; drop table 16"}');
INSERT INTO change VALUES(652,229,'participant',25,25,NULL,NULL,'{"id":25,"uid":"022fa827-4c02-5dfc-b393-e126f82bf96b","first_name":"😀 مريم 5 ''; drop table","last_name":"16","phone":"","organisation":"","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"grinning mrym 5 ''; drop table 16\np15.22@example.org","sort_key":"16\tgrinning mrym 5 ''; drop table","is_sample":0}');
INSERT INTO change VALUES(653,229,'participant_email',29,25,NULL,NULL,'{"id":29,"participant_id":25,"email":"p15.22@example.org","folded":"p15.22@example.org","is_main":1}');
INSERT INTO change VALUES(654,229,'booking',24,25,1,NULL,'{"id":24,"uid":"abdce344-7eda-5864-9e7c-5c493e39e657","participant_id":25,"course_id":1,"state":"waiting_list","state_since":"2026-02-02","applied_on":"2026-02-02","booked_on":null,"start_session_number":1,"fee_pence":15000,"fee_reason":"","notes":"","reply_by":null,"due_on":null,"payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(655,229,'booking_event',30,25,1,NULL,'{"id":30,"booking_id":24,"state":"waiting_list","on_date":"2026-02-02","reason":"","over_capacity":0}');
INSERT INTO change VALUES(656,230,'participant',1,1,NULL,'{"id":1,"uid":"6ce1ec8c-4ec1-5136-afbf-ca1bd14ab2bc","first_name":"Grace","last_name":"Adeyemi","phone":"","organisation":"","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"grace adeyemi","sort_key":"adeyemi\tgrace","is_sample":0}','{"id":1,"uid":"6ce1ec8c-4ec1-5136-afbf-ca1bd14ab2bc","first_name":"O’Neill 2","last_name":"Castle","phone":"","organisation":"Łucja 6","job_title":"","leadership_role_confirmed_on":null,"notes":"O’Neill 2","search_text":"o''neill 2 castle\nlucja 6\na516948552@example.org\nb231169759@example.org","sort_key":"castle\to''neill 2","is_sample":0}');
INSERT INTO change VALUES(657,230,'participant_email',30,1,NULL,NULL,'{"id":30,"participant_id":1,"email":"a516948552@example.org","folded":"a516948552@example.org","is_main":1}');
INSERT INTO change VALUES(658,230,'participant_email',31,1,NULL,NULL,'{"id":31,"participant_id":1,"email":"b231169759@example.org","folded":"b231169759@example.org","is_main":0}');
INSERT INTO change VALUES(659,231,'participant',26,26,NULL,NULL,'{"id":26,"uid":"4b286a48-b03d-5f3a-a9d2-80b1ce4f0e98","first_name":"<script>","last_name":"6","phone":"","organisation":"''; drop table 3","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"<script> 6\n''; drop table 3\nq1@example.org","sort_key":"6\t<script>","is_sample":0}');
INSERT INTO change VALUES(660,231,'participant_email',32,26,NULL,NULL,'{"id":32,"participant_id":26,"email":"q1@example.org","folded":"q1@example.org","is_main":1}');
INSERT INTO change VALUES(661,231,'booking',25,26,1,NULL,'{"id":25,"uid":"9228b8d5-11fb-58bd-a8bf-595b42e23c5c","participant_id":26,"course_id":1,"state":"waiting_list","state_since":"2026-02-02","applied_on":"2026-02-02","booked_on":null,"start_session_number":1,"fee_pence":15000,"fee_reason":"","notes":"","reply_by":null,"due_on":null,"payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(662,231,'booking_event',31,26,1,NULL,'{"id":31,"booking_id":25,"state":"waiting_list","on_date":"2026-02-02","reason":"","over_capacity":0}');
INSERT INTO change VALUES(663,231,'participant',27,27,NULL,NULL,'{"id":27,"uid":"c8353d89-d8a5-551f-b7d8-99c871209d12","first_name":"''; drop table 3 <script>","last_name":"6","phone":"","organisation":"Ash Hospice","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"''; drop table 3 <script> 6\nash hospice\np21.44@example.org","sort_key":"6\t''; drop table 3 <script>","is_sample":0}');
INSERT INTO change VALUES(664,231,'participant_email',33,27,NULL,NULL,'{"id":33,"participant_id":27,"email":"p21.44@example.org","folded":"p21.44@example.org","is_main":1}');
INSERT INTO change VALUES(665,231,'booking',26,27,1,NULL,'{"id":26,"uid":"0cbc50fe-b2d1-575d-b81c-6183b2df6745","participant_id":27,"course_id":1,"state":"waiting_list","state_since":"2026-02-02","applied_on":"2026-02-02","booked_on":null,"start_session_number":1,"fee_pence":15000,"fee_reason":"","notes":"","reply_by":null,"due_on":null,"payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(666,231,'booking_event',32,27,1,NULL,'{"id":32,"booking_id":26,"state":"waiting_list","on_date":"2026-02-02","reason":"","over_capacity":0}');
INSERT INTO change VALUES(667,232,'participant',28,28,NULL,NULL,'{"id":28,"uid":"8347e3e8-7ce6-5e19-ae78-f2d9bedf8255","first_name":"''; drop table","last_name":"0","phone":"","organisation":"=1+1 6","job_title":"","leadership_role_confirmed_on":null,"notes":"","search_text":"''; drop table 0\n=1+1 6\nq24@example.org","sort_key":"0\t''; drop table","is_sample":0}');
INSERT INTO change VALUES(668,232,'participant_email',34,28,NULL,NULL,'{"id":34,"participant_id":28,"email":"q24@example.org","folded":"q24@example.org","is_main":1}');
INSERT INTO change VALUES(669,232,'booking',27,28,1,NULL,'{"id":27,"uid":"3dbd36f4-b268-5edc-8e2f-bb6af500d699","participant_id":28,"course_id":1,"state":"waiting_list","state_since":"2026-02-02","applied_on":"2026-02-02","booked_on":null,"start_session_number":1,"fee_pence":15000,"fee_reason":"","notes":"","reply_by":null,"due_on":null,"payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(670,232,'booking_event',33,28,1,NULL,'{"id":33,"booking_id":27,"state":"waiting_list","on_date":"2026-02-02","reason":"","over_capacity":0}');
INSERT INTO change VALUES(671,232,'application_answer',6,28,1,NULL,'{"id":6,"booking_id":27,"question":"Why do you come?","answer":"Because of 1"}');
INSERT INTO change VALUES(672,232,'application_file',6,NULL,1,NULL,'{"id":6,"course_id":1,"kept_file_id":9,"taken_at":"2026-03-03T09:05:09Z"}');
INSERT INTO change VALUES(673,233,'access_needs',3,1,NULL,NULL,'{"id":3,"participant_id":1,"needs":"Step-free"}');
INSERT INTO change VALUES(674,234,'booking',28,8,4,NULL,'{"id":28,"uid":"df5b8092-ceda-55c5-9830-d3db98005e6c","participant_id":8,"course_id":4,"state":"booked","state_since":"2026-02-02","applied_on":"2026-02-02","booked_on":"2026-02-02","start_session_number":1,"fee_pence":20000,"fee_reason":"","notes":"","reply_by":null,"due_on":"2026-02-05","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(675,234,'booking_event',34,8,4,NULL,'{"id":34,"booking_id":28,"state":"booked","on_date":"2026-02-02","reason":"","over_capacity":0}');
INSERT INTO change VALUES(676,236,'booking',4,4,1,'{"id":4,"uid":"913c7e7f-23b4-5e9c-b6e4-0cc688b1320a","participant_id":4,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":1,"fee_pence":25900,"fee_reason":"<script> 4","notes":"","reply_by":null,"due_on":"2026-03-18","payer":"employer","payer_name":"😀 مريم 12","purchase_order":"<script> 9","invoice_number":"INV-5","moved_from_id":null}','{"id":4,"uid":"913c7e7f-23b4-5e9c-b6e4-0cc688b1320a","participant_id":4,"course_id":1,"state":"booked","state_since":"2026-02-19","applied_on":"2026-02-19","booked_on":"2026-02-19","start_session_number":1,"fee_pence":25900,"fee_reason":"<script> 4","notes":"","reply_by":null,"due_on":"2026-03-18","payer":"employer","payer_name":"😀 مريم 12","purchase_order":"<script> 9","invoice_number":"INV-5","moved_from_id":null}');
INSERT INTO change VALUES(677,236,'booking_event',35,4,1,NULL,'{"id":35,"booking_id":4,"state":"booked","on_date":"2026-02-19","reason":"","over_capacity":0}');
INSERT INTO change VALUES(678,237,'payment',13,4,1,NULL,'{"id":13,"uid":"fe69ac74-d698-51fb-b114-2a5ffdcdf7fd","booking_id":4,"kind":"payment","amount_pence":5900,"paid_on":"2026-02-03","method":"<script> 5","notes":""}');
INSERT INTO change VALUES(679,238,'booking',2,2,1,'{"id":2,"uid":"d7b4b242-ad42-5c58-af85-756422b61924","participant_id":2,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":3,"fee_pence":24400,"fee_reason":"O’Neill 2","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}','{"id":2,"uid":"d7b4b242-ad42-5c58-af85-756422b61924","participant_id":2,"course_id":1,"state":"booked","state_since":"2026-01-12","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":3,"fee_pence":10600,"fee_reason":"O’Neill 10","notes":"","reply_by":null,"due_on":"2026-02-11","payer":"person","payer_name":"","purchase_order":"","invoice_number":"","moved_from_id":null}');
INSERT INTO change VALUES(680,239,'booking',6,6,1,'{"id":6,"uid":"2d772f3b-5ee6-52ac-874a-c1c875cd1973","participant_id":6,"course_id":1,"state":"booked","state_since":"2026-02-19","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":6,"fee_pence":5600,"fee_reason":"😀 مريم 6","notes":"","reply_by":null,"due_on":"2026-03-14","payer":"employer","payer_name":"=1+1 2","purchase_order":"😀 مريم 6","invoice_number":"INV-8","moved_from_id":null}','{"id":6,"uid":"2d772f3b-5ee6-52ac-874a-c1c875cd1973","participant_id":6,"course_id":1,"state":"booked","state_since":"2026-02-19","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":6,"fee_pence":5600,"fee_reason":"😀 مريم 6","notes":"","reply_by":null,"due_on":"2026-03-14","payer":"employer","payer_name":"''; drop table 15","purchase_order":"😀 مريم 11","invoice_number":"INV-38","moved_from_id":null}');
INSERT INTO change VALUES(681,239,'booking',6,6,1,'{"id":6,"uid":"2d772f3b-5ee6-52ac-874a-c1c875cd1973","participant_id":6,"course_id":1,"state":"booked","state_since":"2026-02-19","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":6,"fee_pence":5600,"fee_reason":"😀 مريم 6","notes":"","reply_by":null,"due_on":"2026-03-14","payer":"employer","payer_name":"''; drop table 15","purchase_order":"😀 مريم 11","invoice_number":"INV-38","moved_from_id":null}','{"id":6,"uid":"2d772f3b-5ee6-52ac-874a-c1c875cd1973","participant_id":6,"course_id":1,"state":"booked","state_since":"2026-02-19","applied_on":"2026-01-12","booked_on":"2026-01-12","start_session_number":6,"fee_pence":5600,"fee_reason":"😀 مريم 6","notes":"","reply_by":null,"due_on":"2026-03-19","payer":"employer","payer_name":"''; drop table 15","purchase_order":"😀 مريم 11","invoice_number":"INV-38","moved_from_id":null}');
INSERT INTO change VALUES(682,241,'course',7,NULL,7,NULL,'{"id":7,"uid":"21beef99-0380-5357-b453-f3371a684e9c","programme_id":1,"title":"Cohort ''; drop table 12","capacity":24,"fee_pence":20000,"zoom_link":"https://zoom.example.org/j/700900","certificate_threshold":4,"minimum_minutes":90,"notes":"","archived_on":null}');
INSERT INTO change VALUES(683,241,'requirement',36,NULL,7,NULL,'{"id":36,"course_id":7,"position":1,"requirement":"Able to attend all six sessions"}');
INSERT INTO change VALUES(684,241,'requirement',37,NULL,7,NULL,'{"id":37,"course_id":7,"position":2,"requirement":"Zoom in a private space, camera on throughout"}');
INSERT INTO change VALUES(685,241,'requirement',38,NULL,7,NULL,'{"id":38,"course_id":7,"position":3,"requirement":"Guidelines read before session 1"}');
INSERT INTO change VALUES(686,241,'requirement',39,NULL,7,NULL,'{"id":39,"course_id":7,"position":4,"requirement":"Equipment checked with the Zoom link"}');
INSERT INTO change VALUES(687,241,'requirement',40,NULL,7,NULL,'{"id":40,"course_id":7,"position":5,"requirement":"Leadership role in health or social care"}');
INSERT INTO change VALUES(688,241,'course_facilitator',19,NULL,7,NULL,'{"id":19,"course_id":7,"facilitator_id":8}');
INSERT INTO change VALUES(689,241,'course_facilitator',20,NULL,7,NULL,'{"id":20,"course_id":7,"facilitator_id":5}');
INSERT INTO change VALUES(690,241,'session',49,NULL,7,NULL,'{"id":49,"uid":"d9446788-1d8d-5273-b17a-03ac6d4a3d3a","course_id":7,"programme_id":null,"number":1,"state":"planned","cancelled_reason":"","local_date":"2026-07-16","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(691,241,'session_facilitator',97,NULL,7,NULL,'{"id":97,"session_id":49,"facilitator_id":8}');
INSERT INTO change VALUES(692,241,'session_facilitator',98,NULL,7,NULL,'{"id":98,"session_id":49,"facilitator_id":5}');
INSERT INTO change VALUES(693,241,'session',50,NULL,7,NULL,'{"id":50,"uid":"0387290e-c3b8-5237-b2a8-6b44e6897452","course_id":7,"programme_id":null,"number":2,"state":"planned","cancelled_reason":"","local_date":"2026-07-23","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(694,241,'session_facilitator',99,NULL,7,NULL,'{"id":99,"session_id":50,"facilitator_id":8}');
INSERT INTO change VALUES(695,241,'session_facilitator',100,NULL,7,NULL,'{"id":100,"session_id":50,"facilitator_id":5}');
INSERT INTO change VALUES(696,241,'session',51,NULL,7,NULL,'{"id":51,"uid":"f1cc8e63-8ea7-5e47-a56a-9c8fec742c42","course_id":7,"programme_id":null,"number":3,"state":"planned","cancelled_reason":"","local_date":"2026-07-30","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(697,241,'session_facilitator',101,NULL,7,NULL,'{"id":101,"session_id":51,"facilitator_id":8}');
INSERT INTO change VALUES(698,241,'session_facilitator',102,NULL,7,NULL,'{"id":102,"session_id":51,"facilitator_id":5}');
INSERT INTO change VALUES(699,241,'session',52,NULL,7,NULL,'{"id":52,"uid":"70cf27f9-5164-5464-b2fc-918f9cc6ba61","course_id":7,"programme_id":null,"number":4,"state":"planned","cancelled_reason":"","local_date":"2026-08-06","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(700,241,'session_facilitator',103,NULL,7,NULL,'{"id":103,"session_id":52,"facilitator_id":8}');
INSERT INTO change VALUES(701,241,'session_facilitator',104,NULL,7,NULL,'{"id":104,"session_id":52,"facilitator_id":5}');
INSERT INTO change VALUES(702,241,'session',53,NULL,7,NULL,'{"id":53,"uid":"5d980f32-ab4f-5727-9b62-a5ae20240742","course_id":7,"programme_id":null,"number":5,"state":"planned","cancelled_reason":"","local_date":"2026-08-13","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(703,241,'session_facilitator',105,NULL,7,NULL,'{"id":105,"session_id":53,"facilitator_id":8}');
INSERT INTO change VALUES(704,241,'session_facilitator',106,NULL,7,NULL,'{"id":106,"session_id":53,"facilitator_id":5}');
INSERT INTO change VALUES(705,241,'session',54,NULL,7,NULL,'{"id":54,"uid":"d2b3c7da-428f-53cf-8e84-5059423e945f","course_id":7,"programme_id":null,"number":6,"state":"planned","cancelled_reason":"","local_date":"2026-08-20","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(706,241,'session_facilitator',107,NULL,7,NULL,'{"id":107,"session_id":54,"facilitator_id":8}');
INSERT INTO change VALUES(707,241,'session_facilitator',108,NULL,7,NULL,'{"id":108,"session_id":54,"facilitator_id":5}');
INSERT INTO change VALUES(708,242,'facilitator',15,NULL,NULL,NULL,'{"id":15,"uid":"f1c0e111-36a5-5866-8a8f-2ce1d7e7d1f3","name":"O’Neill 13","email":"","is_sample":0}');
INSERT INTO change VALUES(709,242,'course',1,NULL,1,'{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"''; drop table 0","capacity":23,"fee_pence":15000,"zoom_link":"","certificate_threshold":3,"minimum_minutes":23,"notes":"O’Neill 2","archived_on":null}','{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"O’Neill 13","capacity":19,"fee_pence":15000,"zoom_link":"","certificate_threshold":2,"minimum_minutes":99,"notes":"O’Neill 2","archived_on":null}');
INSERT INTO change VALUES(710,242,'course_facilitator',18,NULL,1,'{"id":18,"course_id":1,"facilitator_id":13}',NULL);
INSERT INTO change VALUES(711,242,'course_facilitator',21,NULL,1,NULL,'{"id":21,"course_id":1,"facilitator_id":15}');
INSERT INTO change VALUES(712,243,'course',1,NULL,1,'{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"O’Neill 13","capacity":19,"fee_pence":15000,"zoom_link":"","certificate_threshold":2,"minimum_minutes":99,"notes":"O’Neill 2","archived_on":null}','{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"O’Neill 13","capacity":19,"fee_pence":15000,"zoom_link":"","certificate_threshold":2,"minimum_minutes":99,"notes":"O’Neill 2","archived_on":"2026-03-03"}');
INSERT INTO change VALUES(713,244,'course',1,NULL,1,'{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"O’Neill 13","capacity":19,"fee_pence":15000,"zoom_link":"","certificate_threshold":2,"minimum_minutes":99,"notes":"O’Neill 2","archived_on":"2026-03-03"}','{"id":1,"uid":"2c656982-755a-53fc-b5d2-06a59fea902b","programme_id":1,"title":"O’Neill 13","capacity":19,"fee_pence":15000,"zoom_link":"","certificate_threshold":2,"minimum_minutes":99,"notes":"O’Neill 2","archived_on":null}');
INSERT INTO change VALUES(714,245,'session',55,NULL,1,NULL,'{"id":55,"uid":"7081e0a5-8033-50ff-b864-8e19b8db3f33","course_id":1,"programme_id":null,"number":12,"state":"planned","cancelled_reason":"","local_date":"2026-12-28","starts_at":"10:00","ends_at":"17:00","break_minutes":10,"zone":"Europe/London","zoom_link":"","title":"😀 مريم 8","notes":"O’Neill 1","calendar_sequence":0}');
INSERT INTO change VALUES(715,245,'session_facilitator',109,NULL,1,NULL,'{"id":109,"session_id":55,"facilitator_id":8}');
INSERT INTO change VALUES(716,246,'session',1,NULL,1,'{"id":1,"uid":"ec449308-b2ec-5095-88f9-cd6ed14a5f5e","course_id":1,"programme_id":null,"number":1,"state":"cancelled","cancelled_reason":"''; drop table 15","local_date":"2026-06-08","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"''; drop table 11","notes":"Łucja 6","calendar_sequence":2}','{"id":1,"uid":"ec449308-b2ec-5095-88f9-cd6ed14a5f5e","course_id":1,"programme_id":null,"number":1,"state":"cancelled","cancelled_reason":"''; drop table 15","local_date":"2026-07-16","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"''; drop table 11","notes":"Łucja 6","calendar_sequence":3}');
INSERT INTO change VALUES(717,246,'session',1,NULL,1,'{"id":1,"uid":"ec449308-b2ec-5095-88f9-cd6ed14a5f5e","course_id":1,"programme_id":null,"number":1,"state":"cancelled","cancelled_reason":"''; drop table 15","local_date":"2026-07-16","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"''; drop table 11","notes":"Łucja 6","calendar_sequence":3}','{"id":1,"uid":"ec449308-b2ec-5095-88f9-cd6ed14a5f5e","course_id":1,"programme_id":null,"number":1,"state":"cancelled","cancelled_reason":"''; drop table 15","local_date":"2026-07-16","starts_at":"15:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"<script> 5","notes":"Łucja 9","calendar_sequence":3}');
INSERT INTO change VALUES(718,247,'requirement',41,NULL,1,NULL,'{"id":41,"course_id":1,"position":11,"requirement":"=1+1 15"}');
INSERT INTO change VALUES(719,248,'programme',1,NULL,NULL,'{"id":1,"uid":"98da7f6b-807c-576c-8c3b-446506aadd00","title":"<script> 5","session_count":6,"every_weeks":1,"starts_at":"15:00","ends_at":"17:00","capacity":24,"fee_pence":20000,"zoom_link":"https://zoom.example.org/j/700900","certificate_threshold":4,"minimum_minutes":90,"follow_up_starts_at":"15:00","follow_up_minutes":60,"is_sample":0}','{"id":1,"uid":"98da7f6b-807c-576c-8c3b-446506aadd00","title":"O’Neill 7","session_count":6,"every_weeks":1,"starts_at":"15:00","ends_at":"17:00","capacity":24,"fee_pence":20000,"zoom_link":"https://zoom.example.org/j/700900","certificate_threshold":4,"minimum_minutes":90,"follow_up_starts_at":"15:00","follow_up_minutes":60,"is_sample":0}');
INSERT INTO change VALUES(720,248,'programme_requirement',11,NULL,NULL,NULL,'{"id":11,"programme_id":1,"position":11,"requirement":"=1+1 9"}');
INSERT INTO change VALUES(721,249,'attendance',35,5,NULL,NULL,'{"id":35,"session_id":7,"participant_id":5,"mark":"apologies","minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":""}');
INSERT INTO change VALUES(722,250,'attendance',36,6,1,NULL,'{"id":36,"session_id":5,"participant_id":6,"mark":null,"minutes":null,"source":"hand","set_by_hand":null,"set_by_hand_reason":"","note":"😀 مريم 1"}');
INSERT INTO change VALUES(723,252,'session',56,NULL,NULL,NULL,'{"id":56,"uid":"4b0a2224-6896-5633-b144-895b3497b61c","course_id":null,"programme_id":1,"number":8,"state":"planned","cancelled_reason":"","local_date":"2026-10-26","starts_at":"16:00","ends_at":"17:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"=1+1 14","notes":"","calendar_sequence":0}');
INSERT INTO change VALUES(724,252,'session_facilitator',110,NULL,NULL,NULL,'{"id":110,"session_id":56,"facilitator_id":1}');
INSERT INTO change VALUES(725,252,'invitee',36,1,NULL,NULL,'{"id":36,"session_id":56,"participant_id":1,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(726,252,'invitee',37,3,NULL,NULL,'{"id":37,"session_id":56,"participant_id":3,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(727,252,'invitee',38,5,NULL,NULL,'{"id":38,"session_id":56,"participant_id":5,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(728,252,'invitee',39,6,NULL,NULL,'{"id":39,"session_id":56,"participant_id":6,"reply":"no_reply","replied_on":null}');
INSERT INTO change VALUES(729,253,'session',7,NULL,NULL,'{"id":7,"uid":"77bc1102-3383-58da-ba81-538bfd58ceda","course_id":null,"programme_id":1,"number":1,"state":"planned","cancelled_reason":"","local_date":"2026-06-08","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"Łucja 10","notes":"","calendar_sequence":3}','{"id":7,"uid":"77bc1102-3383-58da-ba81-538bfd58ceda","course_id":null,"programme_id":1,"number":1,"state":"planned","cancelled_reason":"","local_date":"2026-07-16","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"Łucja 10","notes":"","calendar_sequence":4}');
INSERT INTO change VALUES(730,253,'session',7,NULL,NULL,'{"id":7,"uid":"77bc1102-3383-58da-ba81-538bfd58ceda","course_id":null,"programme_id":1,"number":1,"state":"planned","cancelled_reason":"","local_date":"2026-07-16","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"Łucja 10","notes":"","calendar_sequence":4}','{"id":7,"uid":"77bc1102-3383-58da-ba81-538bfd58ceda","course_id":null,"programme_id":1,"number":1,"state":"planned","cancelled_reason":"","local_date":"2026-07-16","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"Łucja 1","notes":"","calendar_sequence":4}');
INSERT INTO change VALUES(731,253,'session_facilitator',13,NULL,NULL,'{"id":13,"session_id":7,"facilitator_id":1}',NULL);
INSERT INTO change VALUES(732,253,'session_facilitator',111,NULL,NULL,NULL,'{"id":111,"session_id":7,"facilitator_id":2}');
INSERT INTO change VALUES(733,254,'session',7,NULL,NULL,'{"id":7,"uid":"77bc1102-3383-58da-ba81-538bfd58ceda","course_id":null,"programme_id":1,"number":1,"state":"planned","cancelled_reason":"","local_date":"2026-07-16","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"Łucja 1","notes":"","calendar_sequence":4}','{"id":7,"uid":"77bc1102-3383-58da-ba81-538bfd58ceda","course_id":null,"programme_id":1,"number":1,"state":"cancelled","cancelled_reason":"Łucja 2","local_date":"2026-07-16","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"Łucja 1","notes":"","calendar_sequence":5}');
INSERT INTO change VALUES(734,255,'session',7,NULL,NULL,'{"id":7,"uid":"77bc1102-3383-58da-ba81-538bfd58ceda","course_id":null,"programme_id":1,"number":1,"state":"cancelled","cancelled_reason":"Łucja 2","local_date":"2026-07-16","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"Łucja 1","notes":"","calendar_sequence":5}','{"id":7,"uid":"77bc1102-3383-58da-ba81-538bfd58ceda","course_id":null,"programme_id":1,"number":1,"state":"planned","cancelled_reason":"","local_date":"2026-07-16","starts_at":"15:00","ends_at":"16:00","break_minutes":0,"zone":"Europe/London","zoom_link":"","title":"Łucja 1","notes":"","calendar_sequence":6}');
INSERT INTO change VALUES(735,257,'invitee',1,1,NULL,'{"id":1,"session_id":7,"participant_id":1,"reply":"coming","replied_on":"2026-03-03"}','{"id":1,"session_id":7,"participant_id":1,"reply":"not_coming","replied_on":"2026-03-03"}');
INSERT INTO change VALUES(736,258,'earlier_graduate',5,4,NULL,NULL,'{"id":5,"programme_id":1,"participant_id":4,"course":"Autumn 2024","reason":"O’Neill 10"}');
INSERT INTO change VALUES(737,259,'earlier_graduate',3,1,NULL,'{"id":3,"programme_id":1,"participant_id":1,"course":"Autumn 2024","reason":"Łucja 9"}',NULL);
INSERT INTO change VALUES(738,260,'facilitator',16,NULL,NULL,NULL,'{"id":16,"uid":"f9ec692b-3b60-522c-b56f-51dc85645b18","name":"=1+1 10 15","email":"","is_sample":0}');
INSERT INTO change VALUES(739,261,'facilitator',2,NULL,NULL,'{"id":2,"uid":"ef72cc4c-9c68-5925-bbe7-50e1150d25e8","name":"''; drop table 12","email":"ruby@example.org","is_sample":0}','{"id":2,"uid":"ef72cc4c-9c68-5925-bbe7-50e1150d25e8","name":"O’Neill 15","email":"ruby@example.org","is_sample":0}');
INSERT INTO change VALUES(740,262,'facilitator_absence',6,NULL,NULL,NULL,'{"id":6,"facilitator_id":1,"first_day":"2026-12-28","last_day":"2026-12-28","reason":"Łucja 15"}');
INSERT INTO change VALUES(741,263,'setting',1,NULL,NULL,'{"id":1,"name":"centre_name","value":"😀 مريم 16"}','{"id":1,"name":"centre_name","value":"=1+1 15"}');
INSERT INTO change VALUES(742,263,'setting',3,NULL,NULL,'{"id":3,"name":"minimum_minutes","value":"117"}','{"id":3,"name":"minimum_minutes","value":"14"}');
INSERT INTO change VALUES(743,263,'setting',4,NULL,NULL,'{"id":4,"name":"offer_reply_days","value":"2"}','{"id":4,"name":"offer_reply_days","value":"7"}');
INSERT INTO change VALUES(744,263,'setting',5,NULL,NULL,'{"id":5,"name":"payment_days","value":"3"}','{"id":5,"name":"payment_days","value":"9"}');
INSERT INTO change VALUES(745,264,'avoided_week',6,NULL,NULL,NULL,'{"id":6,"first_day":"2026-05-04","last_day":"2026-05-04","label":"😀 مريم 4"}');
INSERT INTO change VALUES(746,265,'added_bank_holiday',7,NULL,NULL,NULL,'{"id":7,"local_date":"2026-08-14","title":"''; drop table 6"}');
INSERT INTO change VALUES(747,266,'added_bank_holiday',7,NULL,NULL,'{"id":7,"local_date":"2026-08-14","title":"''; drop table 6"}',NULL);
INSERT INTO change VALUES(748,267,'avoided_week',6,NULL,NULL,'{"id":6,"first_day":"2026-05-04","last_day":"2026-05-04","label":"😀 مريم 4"}',NULL);
INSERT INTO change VALUES(749,268,'avoided_week',6,NULL,NULL,NULL,'{"id":6,"first_day":"2026-05-04","last_day":"2026-05-04","label":"😀 مريم 4"}');
CREATE TABLE draft (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  key TEXT NOT NULL UNIQUE,
  content TEXT NOT NULL CHECK (json_valid(content)),
  saved_at TEXT NOT NULL
) STRICT;
INSERT INTO draft VALUES(1,'person','{"first_name": "Grace"}','2026-03-03T09:06:07Z');
CREATE TABLE merged_participant (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  participant_id INTEGER NOT NULL REFERENCES participant (id) DEFERRABLE INITIALLY DEFERRED,
  was_id INTEGER NOT NULL UNIQUE,
  was_uid TEXT NOT NULL
) STRICT;
INSERT INTO merged_participant VALUES(1,3,7,'d61af95d-235d-5888-a09b-6631fd8925f7');
INSERT INTO merged_participant VALUES(2,11,12,'cf72ef5f-2fc5-5717-b360-ba0b752a76ca');
CREATE TABLE settled (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  course_id INTEGER REFERENCES course (id) DEFERRABLE INITIALLY DEFERRED,
  item TEXT NOT NULL UNIQUE CHECK (length(item) BETWEEN 1 AND 200),
  on_date TEXT NOT NULL CHECK (date(on_date) IS on_date)
) STRICT;
INSERT INTO settled VALUES(1,1,'told/booking 1/cannot reach/3 held','2026-03-03');
INSERT INTO settled VALUES(2,1,'stays/session 5/2026-03-09','2026-03-03');
INSERT INTO settled VALUES(3,1,'told/booking 3/cannot reach/3 held','2026-03-03');
INSERT INTO settled VALUES(4,1,'told/booking 5/cannot reach/3 held','2026-03-03');
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
INSERT INTO kept_file VALUES(3,'5ca35bd9cea4c3df24e7e1706121787c9e758a87bc598e7c29f8616b57863c81','{"encoding":null,"separator":null,"sheet":null}','form.csv','2026-03-03T09:01:09Z','[[1,["Name","E-mail","Organisation","Why do you come?"]],[2,["=1+1 14","q30@example.org","''; drop table 6","Because of 8"]]]');
INSERT INTO kept_file VALUES(4,'ee3b016134f859e1ac5968b5e90cc2b8e52a7ebc202f6198916cccf79de8dc16','{"encoding":null,"separator":null,"sheet":null}','report.csv','2026-03-03T09:01:41Z','[[1,["Who","Where","From","To"]],[2,["Bea","","23/02/2026 15:30:00","23/02/2026 16:02:30"]],[3,["iPhone (Rowan Castle)","","23/02/2026 15:30:00","23/02/2026 16:02:30"]],[4,["Nia Evans","","23/02/2026 15:30:00","23/02/2026 16:02:30"]]]');
INSERT INTO kept_file VALUES(5,'eda6f29ec73516ce07bea071c1a4b1e5c0d07e4e6647f280a21d32577961a200','{"encoding":null,"separator":null,"sheet":null}','form.csv','2026-03-03T09:02:09Z','[[1,["Name","E-mail","Organisation","Why do you come?"]],[2,["<script> 11","q27@example.org","😀 مريم 8","Because of 5"]]]');
INSERT INTO kept_file VALUES(6,'67ba12644d2625ccefed0d7c943d335765fb3203c377a32012ff77051e9828a8','{"encoding":null,"separator":null,"sheet":null}','report.csv','2026-03-03T09:02:40Z','[[1,["Name (Original Name)","User Email","Join Time","Leave Time"]],[2,["A Visitor","","23/02/2026 15:18:00","23/02/2026 16:41:30"]],[3,["Grace Adeyemi","","23/02/2026 15:18:00","23/02/2026 16:41:30"]],[4,["Tom A","","23/02/2026 15:18:00","23/02/2026 16:41:30"]]]');
INSERT INTO kept_file VALUES(7,'06435f338b4bf240a8c4797cdcbb455d16c2ba8c3326094814034cd3e6f62af6','{"encoding":null,"separator":null,"sheet":null}','form.csv','2026-03-03T09:03:09Z','[[1,["Name","E-mail","Organisation","Why do you come?"]],[2,["=1+1 9","q12@example.org","=1+1 3","Because of 7"]]]');
INSERT INTO kept_file VALUES(8,'c6f5d713434e86f5dd6675ee0833b6cc6248ff994c97168ca5907150acd04da0','{"encoding":null,"separator":null,"sheet":null}','form.csv','2026-03-03T09:04:09Z','[[1,["Name","E-mail","Organisation","Why do you come?"]],[2,["Łucja 3","q8@example.org","😀 مريم 14","Because of 2"]]]');
INSERT INTO kept_file VALUES(9,'e0f5bdb815f08240d9adb23f45fbbf563e877df84d1714ee6c4b9b210fceabaf','{"encoding":null,"separator":null,"sheet":null}','form.csv','2026-03-03T09:05:09Z','[[1,["Name","E-mail","Organisation","Why do you come?"]],[2,["''; drop table 0","q24@example.org","=1+1 6","Because of 1"]]]');
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
INSERT INTO attendance_report VALUES(1,1,'2026-03-03T09:00:40Z','day_first',0,1);
INSERT INTO attendance_report VALUES(2,3,'2026-03-03T09:02:40Z','day_first',0,1);
CREATE TABLE attendance_report_file (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  attendance_report_id INTEGER NOT NULL REFERENCES attendance_report (id) DEFERRABLE INITIALLY DEFERRED,
  kept_file_id INTEGER NOT NULL REFERENCES kept_file (id) DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (attendance_report_id, kept_file_id)
) STRICT;
INSERT INTO attendance_report_file VALUES(1,1,2);
INSERT INTO attendance_report_file VALUES(2,2,4);
INSERT INTO attendance_report_file VALUES(4,2,6);
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
INSERT INTO attendance_report_name VALUES(1,1,'Grace Adeyemi','',1,'said',82);
INSERT INTO attendance_report_name VALUES(2,1,'Tom A','',2,'said',82);
INSERT INTO attendance_report_name VALUES(3,2,'Bea','',NULL,'said',33);
INSERT INTO attendance_report_name VALUES(4,2,'iPhone (Rowan Castle)','',4,'said',33);
INSERT INTO attendance_report_name VALUES(5,2,'Nia Evans','',5,'said',33);
INSERT INTO attendance_report_name VALUES(6,2,'A Visitor','',NULL,'said',84);
INSERT INTO attendance_report_name VALUES(8,2,'Grace Adeyemi','',1,'said',84);
INSERT INTO attendance_report_name VALUES(11,2,'Tom A','',2,'alias',84);
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
INSERT INTO alias VALUES(2,2,1,NULL,'Tom A','tom a');
INSERT INTO alias VALUES(4,5,1,NULL,'Nia Evans','nia evans');
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
INSERT INTO application_file VALUES(2,1,3,'2026-03-03T09:01:09Z');
INSERT INTO application_file VALUES(3,1,5,'2026-03-03T09:02:09Z');
INSERT INTO application_file VALUES(4,1,7,'2026-03-03T09:03:09Z');
INSERT INTO application_file VALUES(5,1,8,'2026-03-03T09:04:09Z');
INSERT INTO application_file VALUES(6,1,9,'2026-03-03T09:05:09Z');
CREATE TABLE application_answer (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  booking_id INTEGER NOT NULL REFERENCES booking (id) DEFERRABLE INITIALLY DEFERRED,
  question TEXT NOT NULL CHECK (length(question) >= 1),
  answer TEXT NOT NULL CHECK (length(answer) >= 1),
  UNIQUE (booking_id, question)
) STRICT;
INSERT INTO application_answer VALUES(1,9,'Why do you come?','Because of 8');
INSERT INTO application_answer VALUES(2,12,'Why do you come?','Because of 8');
INSERT INTO application_answer VALUES(3,16,'Why do you come?','Because of 5');
INSERT INTO application_answer VALUES(4,18,'Why do you come?','Because of 7');
INSERT INTO application_answer VALUES(5,23,'Why do you come?','Because of 2');
INSERT INTO application_answer VALUES(6,27,'Why do you come?','Because of 1');
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('operation',268);
INSERT INTO sqlite_sequence VALUES('change',749);
INSERT INTO sqlite_sequence VALUES('programme',1);
INSERT INTO sqlite_sequence VALUES('programme_requirement',11);
INSERT INTO sqlite_sequence VALUES('facilitator',16);
INSERT INTO sqlite_sequence VALUES('course',7);
INSERT INTO sqlite_sequence VALUES('requirement',41);
INSERT INTO sqlite_sequence VALUES('course_facilitator',21);
INSERT INTO sqlite_sequence VALUES('session',56);
INSERT INTO sqlite_sequence VALUES('session_facilitator',111);
INSERT INTO sqlite_sequence VALUES('participant',28);
INSERT INTO sqlite_sequence VALUES('booking',28);
INSERT INTO sqlite_sequence VALUES('booking_event',35);
INSERT INTO sqlite_sequence VALUES('invitee',39);
INSERT INTO sqlite_sequence VALUES('added_bank_holiday',7);
INSERT INTO sqlite_sequence VALUES('participant_email',34);
INSERT INTO sqlite_sequence VALUES('merged_participant',2);
INSERT INTO sqlite_sequence VALUES('application_answer',6);
INSERT INTO sqlite_sequence VALUES('kept_file',9);
INSERT INTO sqlite_sequence VALUES('application_file',6);
INSERT INTO sqlite_sequence VALUES('access_needs',3);
INSERT INTO sqlite_sequence VALUES('payment',13);
INSERT INTO sqlite_sequence VALUES('attendance',36);
INSERT INTO sqlite_sequence VALUES('attendance_report',3);
INSERT INTO sqlite_sequence VALUES('attendance_report_file',4);
INSERT INTO sqlite_sequence VALUES('attendance_report_name',11);
INSERT INTO sqlite_sequence VALUES('alias',7);
INSERT INTO sqlite_sequence VALUES('earlier_graduate',5);
INSERT INTO sqlite_sequence VALUES('facilitator_absence',6);
INSERT INTO sqlite_sequence VALUES('setting',5);
INSERT INTO sqlite_sequence VALUES('avoided_week',6);
INSERT INTO sqlite_sequence VALUES('settled',4);
INSERT INTO sqlite_sequence VALUES('requirement_met',6);
INSERT INTO sqlite_sequence VALUES('column_mapping',1);
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
COMMIT;
