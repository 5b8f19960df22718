create index insight_word_prefix on insight_word (word, insight_id);
