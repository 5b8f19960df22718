create index question_word_prefix on question_word (word, question_id);
create index action_item_word_prefix on action_item_word (word, action_item_id);
