-- what is agreed before students talk with people; each text that was saved stays, because consents were given to it
create table checklist (
  checklist_id uuid primary key,
  assignment_id uuid not null references assignment on delete cascade,
  edition int not null,
  purpose varchar(1000) not null,
  voluntary varchar(1000) not null,
  kept varchar(1000) not null,
  readers varchar(1000) not null,
  withdrawing varchar(1000) not null,
  person_id uuid references person,
  written_at timestamp with time zone not null,
  approved_by uuid references person,
  approved_at timestamp with time zone,
  version int not null,
  unique (assignment_id, edition)
);
create index checklist_person on checklist (person_id);
create index checklist_approved_by on checklist (approved_by);
-- a conversation of a group of students with somebody; notes and story are sealed
create table conversation (
  conversation_id uuid primary key,
  assignment_id uuid not null references assignment,
  student_group_id uuid not null references student_group,
  standing varchar(12) not null,
  person_id uuid references person,
  member boolean not null,
  name varchar(120),
  held_on date not null,
  notes varchar(60000),
  story varchar(30000),
  planned_by uuid references person,
  planned_at timestamp with time zone not null,
  answered_at timestamp with time zone,
  version int not null
);
create index conversation_assignment on conversation (assignment_id, held_on, conversation_id);
create index conversation_group on conversation (student_group_id, held_on, conversation_id);
create index conversation_person on conversation (person_id);
create index conversation_planned_by on conversation (planned_by);
-- what may be done with what was told, each by itself, and how we know
create table conversation_consent (
  conversation_id uuid not null references conversation on delete cascade,
  consent_use varchar(12) not null,
  checklist_id uuid not null references checklist,
  evidence varchar(12) not null,
  file_id uuid references stored_file,
  noted_by uuid references person,
  given_at timestamp with time zone not null,
  withdrawn_at timestamp with time zone,
  primary key (conversation_id, consent_use)
);
create index conversation_consent_checklist on conversation_consent (checklist_id);
create index conversation_consent_file on conversation_consent (file_id);
create index conversation_consent_noted_by on conversation_consent (noted_by);
