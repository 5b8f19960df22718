-- insight: what was learned, in one sentence, and what became of it
create table insight (
  insight_id uuid primary key,
  network_id uuid not null references network,
  question_id uuid not null references question,
  session_id uuid references session,
  person_id uuid references person,
  claim varchar(300) not null,
  for_whom varchar(200) not null,
  sureness varchar(12) not null,
  worded_by uuid references person,
  worded_at timestamp with time zone not null,
  state varchar(12) not null,
  harvested_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  version int not null
);
create index insight_network on insight (network_id, changed_at desc, insight_id);
create index insight_network_state on insight (network_id, state, changed_at desc, insight_id);
create index insight_question on insight (question_id, changed_at desc, insight_id);
create index insight_session on insight (session_id, changed_at desc, insight_id);
create index insight_person on insight (person_id);
create index insight_worded_by on insight (worded_by);
create table insight_word (
  insight_id uuid not null references insight on delete cascade,
  word varchar(60) not null,
  primary key (insight_id, word)
);
-- each step of its life: who, when, on what ground, and what was learned from trying
create table insight_step (
  insight_id uuid not null references insight on delete cascade,
  step_order int not null,
  state varchar(12) not null,
  person_id uuid references person,
  taken_at timestamp with time zone not null,
  evidence varchar(2000) not null,
  expected varchar(2000),
  done varchar(2000),
  happened varchar(2000),
  learned varchar(2000),
  primary key (insight_id, step_order)
);
create index insight_step_person on insight_step (person_id);
-- earlier words, and words written at the same moment as those that stand there
create table insight_wording (
  insight_id uuid not null references insight on delete cascade,
  wording_order int not null,
  claim varchar(300) not null,
  for_whom varchar(200) not null,
  sureness varchar(12) not null,
  person_id uuid references person,
  written_at timestamp with time zone not null,
  beside boolean not null,
  primary key (insight_id, wording_order)
);
create index insight_wording_person on insight_wording (person_id);
-- where an insight comes from; a reflection only as long as its writer agrees and did not take it back
create table insight_source (
  insight_source_id uuid primary key,
  insight_id uuid not null references insight on delete cascade,
  kind varchar(12) not null,
  standing varchar(12) not null,
  session_id uuid references session,
  outcome_id uuid references outcome on delete set null,
  reflection_id uuid references reflection on delete set null,
  assignment_id uuid references assignment,
  hand_in_id uuid references hand_in on delete set null,
  person_id uuid references person,
  quote varchar(500),
  added_at timestamp with time zone not null,
  answered_at timestamp with time zone,
  version int not null,
  unique (insight_id, outcome_id),
  unique (insight_id, reflection_id),
  unique (insight_id, hand_in_id)
);
create index insight_source_insight on insight_source (insight_id, added_at, insight_source_id);
create index insight_source_session on insight_source (session_id);
create index insight_source_outcome on insight_source (outcome_id);
create index insight_source_reflection on insight_source (reflection_id);
create index insight_source_assignment on insight_source (assignment_id);
create index insight_source_hand_in on insight_source (hand_in_id);
create index insight_source_person on insight_source (person_id, standing, added_at);
-- what somebody who did not make it says of it
create table insight_confirmation (
  insight_confirmation_id uuid primary key,
  insight_id uuid not null references insight on delete cascade,
  state varchar(12) not null,
  person_id uuid references person,
  asked_by uuid references person,
  asked_at timestamp with time zone not null,
  answer varchar(12),
  sentence varchar(500),
  answered_at timestamp with time zone,
  version int not null,
  unique (insight_id, person_id, state)
);
create index insight_confirmation_insight on insight_confirmation (insight_id, asked_at, insight_confirmation_id);
create index insight_confirmation_person on insight_confirmation (person_id);
create index insight_confirmation_asked_by on insight_confirmation (asked_by);
