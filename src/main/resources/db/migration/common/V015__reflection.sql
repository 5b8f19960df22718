-- reflection: copied, because of one session somebody can have two: their own, and a card that was typed in for them
create table reflection_copy (
  reflection_id uuid primary key,
  session_id uuid not null references session,
  person_id uuid not null references person,
  source varchar(8) not null,
  typed_by uuid references person,
  visibility varchar(12) not null,
  file_id uuid references stored_file,
  first_written_on date,
  written_at timestamp with time zone,
  changed_at timestamp with time zone not null,
  version int not null,
  constraint reflection_once unique (session_id, person_id, source),
  check ((first_written_on is null) = (written_at is null))
);
insert into reflection_copy (
  reflection_id, session_id, person_id, source, visibility, first_written_on, written_at, changed_at, version)
  select reflection_id, session_id, person_id, 'SELF', visibility, cast(written_at as date), written_at, changed_at, version
  from reflection;
create table reflection_answer_copy (
  reflection_id uuid not null references reflection_copy on delete cascade,
  prompt varchar(20) not null,
  saved varchar(4000),
  draft varchar(4000),
  primary key (reflection_id, prompt)
);
insert into reflection_answer_copy (reflection_id, prompt, saved, draft)
  select reflection_id, prompt, saved, draft from reflection_answer;
drop table reflection_answer;
drop table reflection;
alter table reflection_copy rename to reflection;
alter table reflection_answer_copy rename to reflection_answer;
create index reflection_person on reflection (person_id);
create index reflection_typed_by on reflection (typed_by);
create index reflection_file on reflection (file_id);

-- the wall: who works there does not read it
create table reflection_wall (
  reflection_id uuid not null references reflection on delete cascade,
  organisation_id uuid not null references organisation,
  primary key (reflection_id, organisation_id)
);
create index reflection_wall_organisation on reflection_wall (organisation_id);

-- who read it, for its writer
create table reflection_reading (
  reflection_id uuid not null references reflection on delete cascade,
  person_id uuid not null references person,
  read_at timestamp with time zone not null,
  primary key (reflection_id, person_id)
);
create index reflection_reading_person on reflection_reading (person_id);

-- somebody broke the glass: about whose words, and why; whether or not there were any
create table reflection_opening (
  reflection_opening_id uuid primary key,
  session_id uuid not null references session,
  person_id uuid not null references person,
  opened_by uuid references person,
  reason varchar(500) not null,
  opened_at timestamp with time zone not null
);
create index reflection_opening_person on reflection_opening (person_id, session_id);
create index reflection_opening_opened_by on reflection_opening (opened_by);
create index reflection_opening_session on reflection_opening (session_id);

-- what a network asks after a session of this kind; the usual where it did not choose
create table reflection_prompt (
  network_id uuid not null references network,
  kind varchar(20) not null,
  prompt varchar(20) not null,
  prompt_order int not null,
  primary key (network_id, kind, prompt)
);

-- barometer: the answers of persons, until it closes; then only what the table said, and nobody's answer
create table barometer_answer (
  session_id uuid not null references session,
  person_id uuid not null references person,
  form int not null,
  content int not null,
  relations int not null,
  word varchar(30),
  given_at timestamp with time zone not null,
  primary key (session_id, person_id)
);
create index barometer_answer_person on barometer_answer (person_id);
create table barometer (
  session_id uuid primary key references session,
  closed_at timestamp with time zone not null
);
-- means in tenths; side is ALL or a perspective
create table barometer_score (
  session_id uuid not null references barometer on delete cascade,
  side varchar(20) not null,
  people int not null,
  form int not null,
  content int not null,
  relations int not null,
  primary key (session_id, side)
);
create table barometer_word (
  session_id uuid not null references barometer on delete cascade,
  word varchar(30) not null,
  times int not null,
  primary key (session_id, word)
);
