-- a regular series that is signed up for as a whole stands in a calendar as one entry
create table series_invitation (
  series_uid uuid primary key, -- its UID in the calendar
  series_id uuid not null references series,
  person_id uuid not null references person,
  follows uuid, -- the UID of the entry it goes on from in another rhythm (RELATED-TO)
  sequence_no int not null,
  dtstamp timestamp with time zone,
  told_dates varchar(1000), -- the dates it was told; null: the calendar does not show it
  version int not null
);
create index series_invitation_person on series_invitation (person_id);
create index series_invitation_series on series_invitation (series_id);
alter table invitation add column series_uid uuid references series_invitation;
alter table invitation add column told_off boolean default false not null; -- told that the session does not take place
create index invitation_series on invitation (series_uid);
