-- participation: parties, offers, reasons, attendance
alter table participation add column party_size int default 1 not null;
alter table participation add column helpers int default 0 not null;
alter table participation add column contact_id uuid references person;
alter table participation add column reason varchar(20);
alter table participation add column offer_expires_at timestamp with time zone;
alter table participation add column presence varchar(12);
alter table participation add column came int;
alter table participation add column presence_at timestamp with time zone;
alter table participation add column group_name varchar(40);
alter table participation add constraint participation_party check (party_size >= 1 and helpers >= 0);
alter table participation add constraint participation_offer
  check (offer_expires_at is null or status = 'WAITING');
alter table participation add constraint participation_presence
  check ((presence is null and came is null) or (presence = 'PRESENT' and came between 1 and party_size + helpers)
    or (presence <> 'PRESENT' and came is null));
create index participation_offer_expiry on participation (offer_expires_at);
create index participation_contact on participation (contact_id);
update participation set reason = 'SEATED' where status = 'ACCEPTED';
update participation set reason = 'FULL' where status = 'WAITING';
update participation set reason = 'OWN_ANSWER' where status in ('DECLINED', 'TENTATIVE');
update participation set reason = 'COORDINATOR' where status in ('INVITED', 'CANCELLED');

-- participation: who should sit at the table of a session, and usually at such a table
create table seat_plan (
  session_id uuid primary key references session,
  kept_until date,
  released boolean not null,
  version int not null
);
create index seat_plan_kept on seat_plan (released, kept_until);
create table seat_plan_rule (
  session_id uuid not null references seat_plan on delete cascade,
  rule_order int not null,
  perspectives varchar(160) not null,
  at_least int not null,
  at_most int,
  primary key (session_id, rule_order),
  check (at_least >= 0),
  check (at_most is null or at_most >= at_least)
);
create table seat_template (
  seat_template_id uuid primary key,
  network_id uuid not null references network,
  kind varchar(20) not null,
  kept_days int,
  version int not null,
  unique (network_id, kind)
);
create table seat_template_rule (
  seat_template_id uuid not null references seat_template on delete cascade,
  rule_order int not null,
  perspectives varchar(160) not null,
  at_least int not null,
  at_most int,
  primary key (seat_template_id, rule_order),
  check (at_least >= 0),
  check (at_most is null or at_most >= at_least)
);

-- participation: how a network lets its lines move
create table line_setting (
  network_id uuid primary key references network,
  offer_hours int not null,
  cut_off_hours int not null,
  version int not null,
  check (offer_hours between 1 and 336),
  check (cut_off_hours between 0 and 336)
);

-- participation: what somebody needs to be able to take part; the words are encrypted
create table support_need (
  participation_id uuid primary key references participation,
  sealed varchar(4000) not null,
  consent_version varchar(20) not null,
  consent_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  version int not null
);
create table logistics (
  session_id uuid primary key references session,
  owner_id uuid references person,
  arranged varchar(400) not null,
  version int not null
);

-- invitation: until when the offer held that somebody was told of, and who got the mail for them
alter table invitation add column told_offer timestamp with time zone;
alter table invitation add column contact_id uuid references person;
create index invitation_contact on invitation (contact_id);
