-- session: why it was opened again after it had been closed
alter table session add column reopen_reason varchar(500);

-- programme: a part has a life of its own, so that it can be done, or go along to the next session
alter table programme_item add column programme_item_id uuid;
-- one per part, made from the session's: without a function that the databases spell differently
update programme_item set programme_item_id =
  cast(lpad(cast(item_order as varchar), 8, '0') || substring(cast(session_id as varchar) from 9) as uuid);
create table programme_part (
  programme_item_id uuid primary key,
  session_id uuid not null references session on delete cascade,
  item_order int not null,
  title varchar(160) not null,
  minutes int not null,
  leader varchar(120),
  working_form varchar(20),
  done_at timestamp with time zone,
  carried_from uuid references session,
  version int not null
);
insert into programme_part (programme_item_id, session_id, item_order, title, minutes, leader, version)
  select programme_item_id, session_id, item_order, title, minutes, leader, 0 from programme_item;
drop table programme_item;
alter table programme_part rename to programme_item;
create index programme_item_session on programme_item (session_id, item_order);
create index programme_item_carried_from on programme_item (carried_from);

-- meeting: people are at the table; the session itself stays published, so that seats and calendars notice nothing
create table meeting (
  session_id uuid primary key references session,
  begun_at timestamp with time zone not null,
  programme_item_id uuid references programme_item on delete set null,
  current_since timestamp with time zone,
  version int not null
);
create index meeting_programme_item on meeting (programme_item_id);
