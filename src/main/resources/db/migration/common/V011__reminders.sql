-- people: a row is a kind of mail that comes only to who asked for it
create table mail_wish (
  person_id uuid not null references person,
  kind varchar(20) not null,
  primary key (person_id, kind)
);
create index mail_wish_kind on mail_wish (kind);

-- network: one mail per person per day; whoever writes the row sends it
create table reminder_mail (
  person_id uuid not null references person,
  sent_on date not null,
  primary key (person_id, sent_on)
);
create index reminder_mail_sent on reminder_mail (sent_on);
-- what a person was reminded of, and of which day: another day brings another reminder
create table reminder (
  person_id uuid not null references person,
  occasion varchar(20) not null,
  subject_id uuid not null,
  about_on date not null,
  sent_on date not null,
  primary key (person_id, occasion, subject_id, about_on)
);
create index reminder_sent on reminder (sent_on);

-- invitation: when a network reminds people of a session
create table reminder_setting (
  network_id uuid primary key references network,
  early_days int not null,
  late_days int not null,
  asks_again boolean not null,
  version int not null
);

-- action: what was reminded of stands with all other reminders now
insert into reminder (person_id, occasion, subject_id, about_on, sent_on)
  select person_id, 'ACTION_BEFORE', action_item_id, due_on, due_on from action_item where reminded_before;
insert into reminder (person_id, occasion, subject_id, about_on, sent_on)
  select person_id, 'ACTION_AFTER', action_item_id, due_on, due_on from action_item where reminded_after;
alter table action_item drop column reminded_before;
alter table action_item drop column reminded_after;
