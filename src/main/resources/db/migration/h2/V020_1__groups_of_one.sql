-- whoever was a student before works alone from now on, and what they handed in is of that group
insert into student_group (student_group_id, assignment_id, number, name, version)
  select random_uuid(), assignment_id, row_number() over (partition by assignment_id order by person_id), '', 0
  from assignment_student;
alter table assignment_student add column student_group_id uuid references student_group;
alter table assignment_student add column version int default 0 not null;
update assignment_student s set student_group_id = (
  select g.student_group_id from student_group g
  join (
    select assignment_id, person_id, row_number() over (partition by assignment_id order by person_id) as number
    from assignment_student
  ) n on n.assignment_id = g.assignment_id and n.number = g.number
  where n.assignment_id = s.assignment_id and n.person_id = s.person_id);
alter table assignment_student alter column student_group_id set not null;
create index assignment_student_group on assignment_student (student_group_id);
alter table hand_in add column student_group_id uuid references student_group;
update hand_in h set student_group_id = (
  select s.student_group_id from assignment_student s
  where s.assignment_id = h.assignment_id and s.person_id = h.person_id);
alter table hand_in alter column student_group_id set not null;
-- H2 gave the constraint a name of its own
execute immediate (
  select 'alter table hand_in drop constraint "' || c.constraint_name || '"'
  from information_schema.table_constraints c
  where c.table_schema = current_schema and c.table_name = 'HAND_IN' and c.constraint_type = 'UNIQUE');
create index hand_in_assignment on hand_in (assignment_id);
alter table hand_in add constraint hand_in_group unique (student_group_id);
