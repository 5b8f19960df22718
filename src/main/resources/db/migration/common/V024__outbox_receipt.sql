-- mail: that the relay took a message is written down at once and by itself, so that a crash doubles one at most; the
-- message's own row stands in five indexes with its status and follows many at a time. Refers to nothing, because a
-- reference would write to that row again.
create table outbox_receipt (
  outbox_message_id uuid primary key,
  taken_at timestamp with time zone not null
);
