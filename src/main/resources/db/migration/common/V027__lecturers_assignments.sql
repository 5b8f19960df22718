-- what a lecturer overlooks in one network, however much others teach there
create index assignment_lecturer on assignment (person_id, network_id, deadline_instant);
