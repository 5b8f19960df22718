-- contribution: copied, so that a new kind of what people bring in needs no column of its own: thing is what was brought
-- in (a reflection, an insight, …), about is what is answered at once
create table contribution_copy (
  contribution_id uuid primary key,
  network_id uuid not null references network,
  person_id uuid not null references person,
  kind varchar(16) not null,
  thing uuid not null,
  about uuid not null,
  contributed_at timestamp with time zone not null,
  answer_by date not null,
  open boolean not null,
  loop_answer_id uuid references loop_answer,
  answered_at timestamp with time zone,
  told_by varchar(8),
  told_at timestamp with time zone,
  version int not null,
  unique (thing, person_id),
  check (open = (loop_answer_id is null))
);
insert into contribution_copy (
  contribution_id, network_id, person_id, kind, thing, about, contributed_at, answer_by, open, loop_answer_id,
  answered_at, told_by, told_at, version)
  select contribution_id, network_id, person_id, kind, coalesce(reflection_id, insight_id), about, contributed_at,
    answer_by, open, loop_answer_id, answered_at, told_by, told_at, version
  from contribution;
drop table contribution;
alter table contribution_copy rename to contribution;
create index contribution_network on contribution (network_id, open, about, answer_by);
create index contribution_told on contribution (network_id, told_by, told_at);
create index contribution_since on contribution (network_id, contributed_at);
create index contribution_person on contribution (person_id, contributed_at desc, contribution_id);
create index contribution_answer on contribution (loop_answer_id);
