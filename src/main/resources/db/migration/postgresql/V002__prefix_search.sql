-- PostgreSQL: "like 'abc%'" uses an index only under a pattern operator class, whatever the collation
create index person_word_prefix on person_word (word varchar_pattern_ops, person_id);
create index organisation_word_prefix on organisation_word (word varchar_pattern_ops, organisation_id);
create index session_word_prefix on session_word (word varchar_pattern_ops, session_id);
create index outbox_message_word_prefix on outbox_message_word (word varchar_pattern_ops, outbox_message_id);

-- bucket4j keeps rate limits here, so that all nodes count together; on H2, which is one node, they live in memory
create table bucket (
  id bigint primary key,
  state bytea,
  expires_at bigint
);
