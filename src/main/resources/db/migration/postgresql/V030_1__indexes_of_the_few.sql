-- mail and invitation: of what there is little, an index of the few alone, which all others need not keep up
create index outbox_message_failed on outbox_message (network_id) where status = 'FAILED';
create index invitation_flawed on invitation (flawed_at) where flawed_at is not null;
drop index invitation_contact;
create index invitation_contact on invitation (contact_id) where contact_id is not null;
drop index invitation_series;
create index invitation_series on invitation (series_uid) where series_uid is not null;
