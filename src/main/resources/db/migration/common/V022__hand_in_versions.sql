-- a hand-in says what counts now; what was handed in before it is kept, with the feedback on it
alter table hand_in add column version_no int default 1 not null;
alter table hand_in add column late_reason varchar(500);
alter table hand_in add column standing varchar(12);
create table hand_in_version (
  hand_in_id uuid not null references hand_in on delete cascade,
  version_no int not null,
  person_id uuid references person,
  body varchar(20000),
  link varchar(500),
  handed_in_at timestamp with time zone not null,
  late_reason varchar(500),
  feedback varchar(4000),
  feedback_at timestamp with time zone,
  standing varchar(12),
  primary key (hand_in_id, version_no)
);
create index hand_in_version_person on hand_in_version (person_id);
create table hand_in_attachment (
  hand_in_id uuid not null references hand_in on delete cascade,
  version_no int not null,
  file_id uuid not null references stored_file,
  primary key (hand_in_id, version_no, file_id)
);
create index hand_in_attachment_file on hand_in_attachment (file_id);
insert into hand_in_attachment (hand_in_id, version_no, file_id)
  select hand_in_id, 1, file_id from hand_in where file_id is not null;
alter table hand_in drop column file_id;
-- a later date for one group, and why
create table extension (
  student_group_id uuid primary key references student_group on delete cascade,
  until timestamp not null,
  until_instant timestamp with time zone not null,
  reason varchar(500) not null,
  version int not null
);
