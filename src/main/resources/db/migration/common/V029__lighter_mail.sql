-- mail: every message is written to each index of its table, when it is queued and once more when it has gone out. Its
-- Message-ID is its own id and the sender's domain, so nobody ever looked for it; and what waits for one address is a
-- handful, so that index need not follow the status.
alter table outbox_message drop column message_id;
drop index outbox_message_recipient;
create index outbox_message_recipient on outbox_message (recipient);

-- mail: what the relay took within a moment is ticked off together, in the messages themselves
update outbox_message
  set status = 'SENT',
    sent_at = (select r.taken_at from outbox_receipt r where r.outbox_message_id = outbox_message.outbox_message_id),
    attempts = attempts + 1, lease_until = null, failure_reason = null, reply_code = null, reply_text = null,
    version = version + 1
  where outbox_message_id in (select outbox_message_id from outbox_receipt);
drop table outbox_receipt;

-- invitation: found in the order in which they are due
drop index invitation_due;
create index invitation_due on invitation (due_at, invitation_id);
