-- what a student chose to show of what they made, and until when their page is open
create table showcase (
  person_id uuid primary key references person,
  open_until date,
  version int not null
);
create table showcase_work (
  person_id uuid not null references showcase on delete cascade,
  student_group_id uuid not null references student_group on delete cascade,
  primary key (person_id, student_group_id)
);
create index showcase_work_group on showcase_work (student_group_id);
