-- since when a group knows of its later date: who was told within a day is not reminded of it as well
alter table extension add column given_at timestamp with time zone default timestamp with time zone '1970-01-01 00:00:00+00' not null;
alter table extension alter column given_at drop default;
create index extension_until on extension (until_instant);
