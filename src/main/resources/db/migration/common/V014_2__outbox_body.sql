-- mail: what a message says stays as it is while its row is written with every claim and attempt; H2 would write it again
-- each time
create table outbox_body (
  outbox_message_id uuid primary key references outbox_message on delete cascade,
  mime bytea not null,
  version int not null
);
insert into outbox_body (outbox_message_id, mime, version)
  select outbox_message_id, mime, 0 from outbox_message where mime is not null;
alter table outbox_message drop column mime;
