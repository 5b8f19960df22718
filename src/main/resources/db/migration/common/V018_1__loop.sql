-- closing the loop: what became of what people brought in, in plain words
create table loop_answer (
  loop_answer_id uuid primary key,
  network_id uuid not null references network,
  became varchar(12) not null,
  words varchar(1000) not null,
  person_id uuid references person,
  answered_at timestamp with time zone not null,
  version int not null
);
create index loop_answer_person on loop_answer (person_id);
create index loop_answer_network on loop_answer (network_id);
-- what somebody brought in: that it is there and whose it is, never what it says
create table contribution (
  contribution_id uuid primary key,
  network_id uuid not null references network,
  person_id uuid not null references person,
  kind varchar(12) not null,
  about uuid not null,
  reflection_id uuid unique references reflection on delete cascade,
  insight_id uuid references insight on delete cascade,
  contributed_at timestamp with time zone not null,
  answer_by date not null,
  open boolean not null,
  loop_answer_id uuid references loop_answer,
  answered_at timestamp with time zone,
  told_by varchar(8),
  told_at timestamp with time zone,
  version int not null,
  unique (insight_id, person_id),
  check ((reflection_id is null) <> (insight_id is null)),
  check (open = (loop_answer_id is null))
);
create index contribution_network on contribution (network_id, open, about, answer_by);
create index contribution_told on contribution (network_id, told_by, told_at);
create index contribution_since on contribution (network_id, contributed_at);
create index contribution_person on contribution (person_id, contributed_at desc, contribution_id);
create index contribution_answer on contribution (loop_answer_id);
create table loop_setting (
  network_id uuid primary key references network,
  answer_days int not null
);
