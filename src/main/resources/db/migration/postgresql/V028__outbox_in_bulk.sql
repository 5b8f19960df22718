-- mail: a thousand bodies at once should not wait for being compressed; they go when they are delivered and old enough
alter table outbox_body alter column mime set storage external;
-- a message is claimed and ticked off soon after it was written: with room beside it, its eight indexes need not know
alter table outbox_message set (fillfactor = 50);
