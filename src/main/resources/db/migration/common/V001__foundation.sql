-- people
create table person (
  person_id uuid primary key,
  name varchar(120) not null,
  email varchar(254) unique,
  phone varchar(40),
  language varchar(2) not null,
  channel varchar(10) not null,
  administrator boolean not null,
  version int not null
);
create table person_word (
  person_id uuid not null references person on delete cascade,
  word varchar(60) not null,
  primary key (person_id, word)
);
create table organisation (
  organisation_id uuid primary key,
  name varchar(160) not null unique,
  kind varchar(30) not null,
  version int not null
);
create table organisation_word (
  organisation_id uuid not null references organisation on delete cascade,
  word varchar(60) not null,
  primary key (organisation_id, word)
);

-- network
create table network (
  network_id uuid primary key,
  slug varchar(60) not null unique,
  name varchar(120) not null,
  region varchar(120) not null,
  description varchar(4000) not null,
  colour varchar(7) not null,
  mailbox varchar(254) not null,
  contact_name varchar(120) not null,
  contact_phone varchar(40) not null,
  language varchar(2) not null,
  version int not null
);
create table membership (
  membership_id uuid primary key,
  network_id uuid not null references network,
  person_id uuid not null references person,
  role varchar(20) not null,
  perspective varchar(20) not null,
  organisation_id uuid references organisation,
  from_date date not null,
  until_date date,
  version int not null
);
create index membership_network on membership (network_id, person_id);
create index membership_person on membership (person_id);

-- access
create table sign_in_token (
  token_hash varchar(64) primary key,
  code_hash varchar(64) not null,
  browser_hash varchar(64) not null,
  person_id uuid,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  tries int not null
);
create index sign_in_token_browser on sign_in_token (browser_hash);
create index sign_in_token_person on sign_in_token (person_id);
create index sign_in_token_expires on sign_in_token (expires_at);
create table link_token (
  token_hash varchar(64) primary key,
  purpose varchar(30) not null,
  subject uuid not null,
  expires_at timestamp with time zone not null
);
create index link_token_subject on link_token (subject);
create index link_token_expires on link_token (expires_at);
create table sign_out (
  person_id uuid primary key,
  signed_out_at timestamp with time zone not null
);
create table audit_event (
  audit_event_id uuid primary key,
  happened_at timestamp with time zone not null,
  person_id uuid,
  verb varchar(40) not null,
  object_type varchar(40) not null,
  object_id uuid,
  network_id uuid,
  detail varchar(300)
);
create index audit_event_time on audit_event (happened_at);

-- mail
create table outbox_message (
  outbox_message_id uuid primary key,
  topic varchar(80) not null,
  topic_position int not null,
  message_id varchar(320) not null unique,
  sender varchar(254) not null,
  recipient varchar(254) not null,
  person_id uuid,
  network_id uuid,
  subject varchar(400) not null,
  calendar_method varchar(16),
  mime bytea,
  content_hash varchar(64) not null,
  status varchar(12) not null,
  failure_reason varchar(20),
  attempts int not null,
  maybe_sent boolean not null,
  created_at timestamp with time zone not null,
  queued_at timestamp with time zone not null,
  next_attempt_at timestamp with time zone not null,
  give_up_at timestamp with time zone not null,
  lease_until timestamp with time zone,
  sent_at timestamp with time zone,
  reply_code int,
  reply_text varchar(500),
  version int not null
);
create index outbox_message_due on outbox_message (status, next_attempt_at);
create index outbox_message_topic on outbox_message (topic, topic_position);
create index outbox_message_created on outbox_message (created_at);
create index outbox_message_network on outbox_message (network_id, status);
create index outbox_message_person on outbox_message (person_id);
create table outbox_message_word (
  outbox_message_id uuid not null references outbox_message on delete cascade,
  word varchar(60) not null,
  primary key (outbox_message_id, word)
);

-- session
create table session (
  session_id uuid primary key,
  network_id uuid not null references network,
  slug varchar(80) not null,
  kind varchar(20) not null,
  title varchar(160) not null,
  description varchar(8000) not null,
  starts_at timestamp not null,
  ends_at timestamp not null,
  zone_id varchar(40) not null,
  starts_instant timestamp with time zone not null,
  ends_instant timestamp with time zone not null,
  place_name varchar(160),
  place_address varchar(240),
  place_accessibility varchar(500),
  online_link varchar(500),
  costs varchar(160),
  contact varchar(240),
  capacity int not null,
  sign_up_opens_at timestamp,
  sign_up_closes_at timestamp,
  visibility varchar(12) not null,
  status varchar(12) not null,
  cancel_reason varchar(500),
  changed_at timestamp with time zone not null,
  version int not null,
  unique (network_id, slug),
  check (capacity between 1 and 5000),
  check (ends_instant > starts_instant)
);
create index session_network_time on session (network_id, starts_instant);
create index session_time on session (starts_instant);
create table session_word (
  session_id uuid not null references session on delete cascade,
  word varchar(60) not null,
  primary key (session_id, word)
);
create table programme_item (
  session_id uuid not null references session on delete cascade,
  item_order int not null,
  title varchar(160) not null,
  minutes int not null,
  leader varchar(120),
  primary key (session_id, item_order)
);

-- participation: only an accepted person holds a seat, and a seat holds one person
create table participation (
  participation_id uuid primary key,
  session_id uuid not null references session,
  person_id uuid not null references person,
  status varchar(12) not null,
  perspective varchar(20) not null,
  organisation_id uuid references organisation,
  organisation_name varchar(160),
  seat_no int,
  waiting_since timestamp with time zone,
  waiting_no bigint,
  source varchar(12) not null,
  changed_at timestamp with time zone not null,
  version int not null,
  unique (session_id, person_id),
  unique (session_id, seat_no),
  unique (session_id, waiting_no),
  check ((status = 'ACCEPTED' and seat_no is not null) or (status <> 'ACCEPTED' and seat_no is null)),
  check ((status = 'WAITING' and waiting_no is not null) or (status <> 'WAITING' and waiting_no is null))
);
create index participation_person on participation (person_id);

-- invitation: what each calendar was told
create table invitation (
  invitation_id uuid primary key,
  session_id uuid not null references session,
  person_id uuid not null references person,
  uid uuid not null unique,
  email varchar(254),
  sequence_no int not null,
  dtstamp timestamp with time zone,
  on_calendar boolean not null,
  told_status varchar(12),
  told_digest varchar(64),
  told_title varchar(160),
  told_starts_at timestamp,
  told_ends_at timestamp,
  told_zone_id varchar(40),
  told_place varchar(500),
  told_at timestamp with time zone,
  due_at timestamp with time zone,
  version int not null,
  unique (session_id, person_id)
);
create index invitation_due on invitation (due_at);
create index invitation_person on invitation (person_id);

-- db-scheduler 16
create table scheduled_tasks (
  task_name varchar(100) not null,
  task_instance varchar(100) not null,
  task_data bytea,
  execution_time timestamp with time zone not null,
  picked boolean not null,
  picked_by varchar(50),
  last_success timestamp with time zone,
  last_failure timestamp with time zone,
  consecutive_failures int,
  last_heartbeat timestamp with time zone,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_execution on scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);
