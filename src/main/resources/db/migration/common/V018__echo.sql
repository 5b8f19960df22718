-- echo: one question about one's own insight or action, never two in a month
create table echo (
  echo_id uuid primary key,
  person_id uuid not null references person,
  network_id uuid not null references network,
  action_item_id uuid references action_item on delete cascade,
  insight_id uuid references insight on delete cascade,
  moment varchar(12) not null,
  asked_on date not null,
  asked_month varchar(7) not null,
  answer varchar(12),
  sentence varchar(500),
  shared boolean not null,
  answered_at timestamp with time zone,
  version int not null,
  unique (person_id, asked_month),
  unique (person_id, action_item_id, moment),
  unique (person_id, insight_id, moment),
  check ((action_item_id is null) <> (insight_id is null))
);
create index echo_person on echo (person_id, asked_on);
create index echo_network on echo (network_id, answered_at desc, echo_id);
create index echo_action_item on echo (action_item_id);
create index echo_insight on echo (insight_id);
-- which actions and insights are that old today
create index action_item_due_on on action_item (due_on, status);
create index insight_harvested on insight (harvested_at);
