-- series: sessions that belong together; each of them is a session like any other
create table series (
  series_id uuid primary key,
  network_id uuid not null references network,
  weeks int, -- every so many weeks; null: on days picked by hand
  sign_up varchar(8) not null,
  follows uuid references series, -- the series it was, before its rhythm changed
  version int not null,
  check (weeks between 1 and 8)
);
create index series_network on series (network_id);
alter table session add column series_id uuid references series;
alter table session add column occurs_at timestamp; -- when the rhythm wanted it, whatever became of it (RECURRENCE-ID)
create index session_series on session (series_id, starts_instant, session_id);
