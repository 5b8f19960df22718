-- an answer knows what it is about; on one session there is one, because everybody who was there hears it
delete from loop_answer where not exists (
  select 1 from contribution c where c.loop_answer_id = loop_answer.loop_answer_id);
alter table loop_answer add column kind varchar(16);
alter table loop_answer add column about uuid;
alter table loop_answer add column session_id uuid references session;
update loop_answer set
  kind = (select distinct c.kind from contribution c where c.loop_answer_id = loop_answer.loop_answer_id),
  about = (select distinct c.about from contribution c where c.loop_answer_id = loop_answer.loop_answer_id);
update loop_answer set session_id = about where kind = 'REFLECTION' and not exists (
  select 1 from loop_answer later where later.kind = 'REFLECTION' and later.about = loop_answer.about
  and (later.answered_at > loop_answer.answered_at
    or later.answered_at = loop_answer.answered_at and later.loop_answer_id > loop_answer.loop_answer_id));
alter table loop_answer alter column kind set not null;
alter table loop_answer alter column about set not null;
create unique index loop_answer_session on loop_answer (session_id);
-- who is called or written to, because no mail reaches them: of a session all who were there, whether or not they shared
-- anything, so that nobody can tell who did
create table loop_telling (
  loop_answer_id uuid not null references loop_answer,
  person_id uuid not null references person,
  network_id uuid not null references network,
  letter boolean not null,
  told_at timestamp with time zone,
  primary key (loop_answer_id, person_id)
);
create index loop_telling_network on loop_telling (network_id, told_at, loop_answer_id);
create index loop_telling_person on loop_telling (person_id);
insert into loop_telling (loop_answer_id, person_id, network_id, letter)
  select distinct c.loop_answer_id, c.person_id, c.network_id, c.told_by = 'LETTER' from contribution c
  where c.kind <> 'REFLECTION' and c.told_by in ('CALL', 'LETTER') and c.told_at is null;
insert into loop_telling (loop_answer_id, person_id, network_id, letter)
  select a.loop_answer_id, p.person_id, a.network_id, p.channel = 'LETTER' or p.phone is null
  from loop_answer a join participation t on t.session_id = a.session_id join person p on p.person_id = t.person_id
  where t.status = 'ACCEPTED' and (t.presence is null or t.presence = 'PRESENT')
  and (p.channel <> 'MAIL' or p.email is null) and exists (
    select 1 from contribution c where c.loop_answer_id = a.loop_answer_id
    and c.told_by in ('CALL', 'LETTER') and c.told_at is null);
drop index contribution_told;
alter table contribution drop column told_by;
alter table contribution drop column told_at;
-- what was promised for sessions before the promise changed
alter table loop_setting add column least_days int;
alter table loop_setting add column changed_on date;
