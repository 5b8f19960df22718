-- a person's own agenda as an address to subscribe to; of who was erased only a hash stays, so that it answers "gone"
create table person_feed (
  person_feed_id uuid primary key,
  person_id uuid references person,
  token_hash varchar(64) not null unique,
  label varchar(60) not null,
  without_invitations boolean not null,
  created_at timestamp with time zone not null,
  last_used_at timestamp with time zone,
  revoked_at timestamp with time zone,
  version int not null
);
create index person_feed_person on person_feed (person_id);

-- whether a feed has changed is asked more often than anything else: answered from an index alone
create index session_network_feed on session
  (network_id, ends_instant, starts_instant, visibility, status, changed_at, version);
create index invitation_person_feed on invitation (person_id, version);

-- a message that our own last look refused: why, and when; until something changes it is not tried again
alter table invitation add column flaw varchar(500);
alter table invitation add column flawed_at timestamp with time zone;
create index invitation_flawed on invitation (flawed_at);
