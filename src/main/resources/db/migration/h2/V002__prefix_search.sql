create index person_word_prefix on person_word (word, person_id);
create index organisation_word_prefix on organisation_word (word, organisation_id);
create index session_word_prefix on session_word (word, session_id);
create index outbox_message_word_prefix on outbox_message_word (word, outbox_message_id);
