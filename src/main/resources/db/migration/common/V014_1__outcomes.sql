-- minutes: what came out of a session; a name only of whom agreed that it stands there
create table outcome (
  outcome_id uuid primary key,
  session_id uuid not null references session,
  network_id uuid not null references network,
  kind varchar(12) not null,
  text varchar(2000) not null,
  person_id uuid references person,
  consent varchar(8),
  programme_item_id uuid references programme_item on delete set null,
  action_item_id uuid references action_item on delete set null,
  amended boolean not null,
  written_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  version int not null,
  check ((person_id is null) = (consent is null))
);
create index outcome_session on outcome (session_id, written_at, outcome_id);
create index outcome_network on outcome (network_id, kind, written_at desc, outcome_id);
create index outcome_person on outcome (person_id);
create index outcome_programme_item on outcome (programme_item_id);
create index outcome_action_item on outcome (action_item_id);
-- the other text, where two people wrote one line, or somebody who was there proposes another
create table outcome_wording (
  outcome_wording_id uuid primary key,
  outcome_id uuid not null references outcome on delete cascade,
  text varchar(2000) not null,
  written_at timestamp with time zone not null,
  version int not null
);
create index outcome_wording_outcome on outcome_wording (outcome_id, written_at);
-- what somebody typed and did not write down yet: nobody else's
create table outcome_draft (
  session_id uuid not null references session,
  person_id uuid not null references person,
  text varchar(2000) not null,
  kept_at timestamp with time zone not null,
  primary key (session_id, person_id)
);
create index outcome_draft_person on outcome_draft (person_id);
create table minutes (
  session_id uuid primary key references session,
  network_id uuid not null references network,
  status varchar(12) not null,
  amend_until timestamp with time zone,
  final_at timestamp with time zone,
  version int not null
);
create index minutes_due on minutes (status, amend_until);
create index minutes_network on minutes (network_id);
create table minutes_setting (
  network_id uuid primary key references network,
  amend_days int not null
);
