-- mail: what mail servers reported about a message after they had taken it
create table bounce (
  bounce_id uuid primary key,
  outbox_message_id uuid not null references outbox_message on delete cascade,
  kind varchar(10) not null,
  detail varchar(500) not null,
  reported_at timestamp with time zone not null
);
create index bounce_message on bounce (outbox_message_id);
create index bounce_reported on bounce (kind, reported_at);

-- mail: addresses that get no mail any more, or from which it often comes back; plain, because a person must be able to
-- read which address is wrong, and gone with the person or after a year
create table troubled_address (
  address varchar(254) primary key,
  person_id uuid,
  suppressed boolean not null,
  reason varchar(20) not null,
  detail varchar(500) not null,
  since timestamp with time zone not null,
  version int not null
);
create index troubled_address_person on troubled_address (person_id);
create index troubled_address_since on troubled_address (since);

-- mail: whether we hand anything to a mail server now; all nodes look here
create table relay_state (
  relay varchar(255) primary key,
  paused_at timestamp with time zone,
  failures int not null,
  down_since timestamp with time zone,
  rests_until timestamp with time zone,
  failure_reason varchar(20),
  reply_text varchar(500),
  version int not null
);

-- mail: how much went to one domain of late (bucket4j)
create table mail_bucket (
  id bigint primary key,
  state bytea,
  expires_at bigint
);
create index outbox_message_recipient on outbox_message (recipient, status);
