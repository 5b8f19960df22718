-- curriculum: what practice asked that an institution does not teach
create table curriculum_gap (
  curriculum_gap_id uuid primary key,
  organisation_id uuid not null references organisation,
  network_id uuid not null references network,
  person_id uuid references person,
  assignment_id uuid references assignment,
  brief_id uuid references brief,
  asked varchar(300) not null,
  missing varchar(2000) not null,
  written_at timestamp with time zone not null,
  version int not null,
  check (assignment_id is not null or brief_id is not null)
);
create index curriculum_gap_organisation on curriculum_gap (organisation_id, written_at desc, curriculum_gap_id);
create index curriculum_gap_network on curriculum_gap (network_id, written_at desc, curriculum_gap_id);
create index curriculum_gap_person on curriculum_gap (person_id);
create index curriculum_gap_assignment on curriculum_gap (assignment_id);
create index curriculum_gap_brief on curriculum_gap (brief_id);
