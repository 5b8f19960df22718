-- when whoever told a story last heard by mail that it was written down, so that a day of polishing is one mail
alter table conversation add column told_at timestamp with time zone;
