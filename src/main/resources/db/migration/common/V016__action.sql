-- action: who helps, and what led to it
alter table action_item add column about varchar(300);
create table action_item_helper (
  action_item_id uuid not null references action_item on delete cascade,
  person_id uuid not null references person,
  primary key (action_item_id, person_id)
);
create index action_item_helper_person on action_item_helper (person_id, action_item_id);
-- what somebody wrote down for others, in the order of the list
create index action_item_written on action_item (agreed_by, open, due_on, action_item_id);
create index action_item_written_closed on action_item (agreed_by, status, changed_at desc, action_item_id);
