-- mail: a topic may name a thing and a person
alter table outbox_message alter column topic set data type varchar(120);

-- people: a row is a kind of mail this person does not want
create table mail_refusal (
  person_id uuid not null references person,
  kind varchar(20) not null,
  primary key (person_id, kind)
);

-- files
create table stored_file (
  file_id uuid primary key,
  person_id uuid not null references person,
  name varchar(200) not null,
  media_type varchar(100) not null,
  size_bytes bigint not null,
  sha256 varchar(64) not null,
  stored_at timestamp with time zone not null
);
create index stored_file_person on stored_file (person_id);
-- in pieces: no file is ever whole in memory, and none is larger than a binary column holds
create table stored_file_content (
  file_id uuid not null references stored_file on delete cascade,
  piece int not null,
  content bytea not null,
  primary key (file_id, piece)
);

-- agenda
create table theme (
  theme_id uuid primary key,
  network_id uuid not null references network,
  name varchar(120) not null,
  theme_order int not null,
  version int not null,
  unique (network_id, name)
);
create table question (
  question_id uuid primary key,
  network_id uuid not null references network,
  theme_id uuid not null references theme,
  wording varchar(300) not null,
  explanation varchar(4000) not null,
  status varchar(12) not null,
  person_id uuid references person,
  changed_at timestamp with time zone not null,
  version int not null
);
create index question_network on question (network_id, status);
create index question_theme on question (theme_id);
create index question_person on question (person_id);
create table question_word (
  question_id uuid not null references question on delete cascade,
  word varchar(60) not null,
  primary key (question_id, word)
);
create table agenda_setting (
  network_id uuid primary key references network,
  sessions_need_question boolean not null
);

-- session: hangs on a question
alter table session add column question_id uuid references question;
create index session_question on session (question_id, starts_instant);

-- reflection: a draft stands beside what was saved, and is nobody else's
create table reflection (
  reflection_id uuid primary key,
  session_id uuid not null references session,
  person_id uuid not null references person,
  visibility varchar(12) not null,
  written_at timestamp with time zone,
  changed_at timestamp with time zone not null,
  version int not null,
  unique (session_id, person_id)
);
create index reflection_person on reflection (person_id);
create table reflection_answer (
  reflection_id uuid not null references reflection on delete cascade,
  prompt varchar(20) not null,
  saved varchar(4000),
  draft varchar(4000),
  primary key (reflection_id, prompt)
);
create table reflection_request (
  session_id uuid not null references session,
  person_id uuid not null references person,
  asked_at timestamp with time zone not null,
  primary key (session_id, person_id)
);
create index reflection_request_person on reflection_request (person_id);

-- action: an agreed action has one owner
create table action_item (
  action_item_id uuid primary key,
  network_id uuid not null references network,
  session_id uuid not null references session,
  person_id uuid not null references person,
  agreed_by uuid not null references person,
  what varchar(300) not null,
  due_on date not null,
  status varchar(12) not null,
  reason varchar(500),
  open boolean not null,
  reminded_before boolean not null,
  reminded_after boolean not null,
  agreed_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  version int not null,
  check (status <> 'DROPPED' or reason is not null)
);
-- open ones by day, closed ones newest first; lists of 100,000 rows are read in the order of these indexes
create index action_item_network on action_item (network_id, open, due_on, action_item_id);
create index action_item_network_closed on action_item (network_id, status, changed_at desc, action_item_id);
create index action_item_person on action_item (person_id, open, due_on, action_item_id);
create index action_item_person_closed on action_item (person_id, status, changed_at desc, action_item_id);
create index action_item_session on action_item (session_id, open, due_on);
create index action_item_due on action_item (open, due_on);
create index action_item_agreed_by on action_item (agreed_by);
create table action_item_word (
  action_item_id uuid not null references action_item on delete cascade,
  word varchar(60) not null,
  primary key (action_item_id, word)
);

-- assignment
create table assignment (
  assignment_id uuid primary key,
  network_id uuid not null references network,
  person_id uuid not null references person,
  question_id uuid references question,
  course varchar(160) not null,
  title varchar(160) not null,
  task varchar(8000) not null,
  deadline timestamp not null,
  zone_id varchar(40) not null,
  deadline_instant timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  version int not null
);
create index assignment_network on assignment (network_id, deadline_instant);
create index assignment_person on assignment (person_id, deadline_instant);
create index assignment_question on assignment (question_id, deadline_instant desc, assignment_id desc);
create table assignment_student (
  assignment_id uuid not null references assignment on delete cascade,
  person_id uuid not null references person,
  primary key (assignment_id, person_id)
);
create index assignment_student_person on assignment_student (person_id);
create table assignment_session (
  assignment_id uuid not null references assignment on delete cascade,
  session_id uuid not null references session,
  primary key (assignment_id, session_id)
);
create index assignment_session_session on assignment_session (session_id);
create table hand_in (
  hand_in_id uuid primary key,
  assignment_id uuid not null references assignment,
  person_id uuid not null references person,
  body varchar(20000),
  link varchar(500),
  file_id uuid references stored_file,
  handed_in_at timestamp with time zone not null,
  feedback varchar(4000),
  feedback_at timestamp with time zone,
  version int not null,
  unique (assignment_id, person_id)
);
create index hand_in_person on hand_in (person_id);
create index hand_in_file on hand_in (file_id);

-- message: what a coordinator wrote to the people of a session
create table message (
  message_id uuid primary key,
  session_id uuid not null references session,
  network_id uuid not null references network,
  person_id uuid not null references person,
  subject varchar(160) not null,
  body varchar(8000) not null,
  audience varchar(60) not null,
  people int not null,
  sent_at timestamp with time zone not null,
  version int not null
);
create index message_session on message (session_id, sent_at);
create index message_person on message (person_id);
