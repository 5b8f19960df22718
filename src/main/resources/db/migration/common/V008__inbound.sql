-- mail: what came in, stored before anything is done with it
create table inbound_mail (
  inbound_mail_id uuid primary key,
  arrival bigint not null unique,
  message_id varchar(320) not null,
  sha256 varchar(64) not null,
  raw bytea,
  size_bytes bigint not null,
  received_at timestamp with time zone not null,
  delivered_to varchar(254),
  sender varchar(254),
  subject varchar(400) not null,
  kind varchar(12),
  status varchar(12) not null,
  attempts int not null,
  next_attempt_at timestamp with time zone not null,
  failure varchar(200),
  person_id uuid,
  version int not null,
  unique (message_id, sha256)
);
create index inbound_mail_waiting on inbound_mail (status, arrival);
create index inbound_mail_received on inbound_mail (received_at);
create index inbound_mail_person on inbound_mail (person_id);

-- invitation: what calendars said and what became of it; rows are added and never changed
create table itip_event (
  itip_event_id uuid primary key,
  inbound_mail_id uuid,
  happened_at timestamp with time zone not null,
  uid varchar(255) not null,
  session_id uuid references session,
  person_id uuid,
  method varchar(12) not null,
  attendee varchar(254),
  sent_by varchar(254),
  recurrence_at timestamp with time zone,
  part_stat varchar(12) not null,
  sequence_no int not null,
  dtstamp timestamp with time zone not null,
  words varchar(2000) not null,
  unverified boolean not null,
  outcome varchar(8) not null,
  reason varchar(20) not null,
  told_again boolean not null
);
create index itip_event_uid on itip_event (uid, happened_at);
create index itip_event_session on itip_event (session_id, happened_at);
create index itip_event_person on itip_event (person_id);

-- invitation: what waits for a coordinator
create table post_item (
  post_item_id uuid primary key,
  inbound_mail_id uuid,
  network_id uuid references network,
  session_id uuid references session,
  person_id uuid,
  kind varchar(12) not null,
  part_stat varchar(12),
  sender varchar(254),
  sender_name varchar(120) not null,
  other_address varchar(254),
  other_name varchar(120) not null,
  subject varchar(400) not null,
  words varchar(2000) not null,
  came_at timestamp with time zone not null,
  status varchar(10) not null,
  decided_by uuid,
  decided_at timestamp with time zone,
  version int not null
);
create index post_item_network on post_item (network_id, status, came_at);
create index post_item_session on post_item (session_id);
create index post_item_person on post_item (person_id);
create index post_item_came on post_item (came_at);
create index post_item_sender on post_item (sender, came_at);

create table time_proposal (
  time_proposal_id uuid primary key,
  session_id uuid not null references session,
  person_id uuid not null,
  uid uuid not null,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  words varchar(2000) not null,
  from_microsoft boolean not null,
  proposed_at timestamp with time zone not null,
  status varchar(10) not null,
  decided_by uuid,
  decided_at timestamp with time zone,
  version int not null
);
create index time_proposal_session on time_proposal (session_id, status);
create index time_proposal_person on time_proposal (person_id);
