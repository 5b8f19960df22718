-- PostgreSQL: "like 'abc%'" uses an index only under a pattern operator class, whatever the collation
create index question_word_prefix on question_word (word varchar_pattern_ops, question_id);
create index action_item_word_prefix on action_item_word (word varchar_pattern_ops, action_item_id);
