-- brief: what practice asks of students, for a lecturer to take
create table brief (
  brief_id uuid primary key,
  network_id uuid not null references network,
  person_id uuid references person,
  question_id uuid references question,
  session_id uuid references session,
  said varchar(2000),
  theme_id uuid references theme,
  title varchar(160) not null,
  client varchar(160) not null,
  asked varchar(2000) not null,
  known varchar(1000) not null,
  wanted varchar(1000) not null,
  methods varchar(1000) not null,
  offered varchar(1000) not null,
  limits varchar(1000) not null,
  place varchar(160),
  hours int,
  ects numeric(4, 1),
  level varchar(12),
  from_date date not null,
  until_date date not null,
  answer_by date not null,
  status varchar(12) not null,
  taken_by uuid references person,
  assignment_id uuid references assignment,
  written_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  version int not null,
  unique (assignment_id),
  check (until_date > from_date)
);
create index brief_status on brief (status, answer_by, brief_id);
create index brief_network on brief (network_id, changed_at desc, brief_id);
create index brief_person on brief (person_id, changed_at desc, brief_id);
create index brief_taken_by on brief (taken_by, changed_at desc, brief_id);
create index brief_question on brief (question_id, changed_at desc, brief_id);
create index brief_session on brief (session_id, changed_at desc, brief_id);
create index brief_theme on brief (theme_id);
