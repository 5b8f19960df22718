create index insight_word_prefix on insight_word (word varchar_pattern_ops, insight_id);
