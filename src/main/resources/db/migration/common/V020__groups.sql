-- an assignment's place in education, and who guides it from practice
alter table assignment add column organisation_id uuid references organisation;
alter table assignment add column period_from date;
alter table assignment add column period_until date;
alter table assignment add column supervisor_id uuid references person;
create index assignment_organisation on assignment (organisation_id);
create index assignment_supervisor on assignment (supervisor_id);
-- why it is linked to a session, in words such as PREPARE TAKE_PART; nothing is known of what was linked before
alter table assignment_session add column reasons varchar(60) default '' not null;
-- what is to be done before the end
create table milestone (
  milestone_id uuid primary key,
  assignment_id uuid not null references assignment on delete cascade,
  title varchar(160) not null,
  deadline timestamp not null,
  deadline_instant timestamp with time zone not null,
  version int not null
);
create index milestone_assignment on milestone (assignment_id, deadline_instant);
create index milestone_deadline on milestone (deadline_instant);
-- students who work together, or one alone; a student stands in one group of an assignment
create table student_group (
  student_group_id uuid primary key,
  assignment_id uuid not null references assignment on delete cascade,
  number int not null,
  name varchar(80) not null,
  version int not null,
  unique (assignment_id, number)
);
create table milestone_reached (
  milestone_id uuid not null references milestone on delete cascade,
  student_group_id uuid not null references student_group on delete cascade,
  reached_at timestamp with time zone not null,
  primary key (milestone_id, student_group_id)
);
create index milestone_reached_group on milestone_reached (student_group_id);
