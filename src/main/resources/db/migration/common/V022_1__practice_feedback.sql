-- what practice thinks of it, asked by the lecturer and answered behind a link in a mail
create table practice_feedback (
  practice_feedback_id uuid primary key,
  hand_in_id uuid not null references hand_in on delete cascade,
  version_no int not null,
  person_id uuid references person,
  name varchar(120) not null,
  asked_by uuid references person,
  asked_at timestamp with time zone not null,
  body varchar(4000),
  given_at timestamp with time zone,
  version int not null,
  unique (hand_in_id, version_no, person_id)
);
create index practice_feedback_person on practice_feedback (person_id);
create index practice_feedback_asked_by on practice_feedback (asked_by);
