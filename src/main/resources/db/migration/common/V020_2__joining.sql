-- until when one joins an assignment by its link; null when there is none
alter table assignment add column join_until date;
