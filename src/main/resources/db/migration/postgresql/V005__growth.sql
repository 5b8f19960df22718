-- lists stay as quick among many rows: the indexes end with what breaks a tie, and hold all that a first look needs
create index session_network_order on session (network_id, starts_instant, session_id);
drop index session_network_time;
create index session_question_order on session (question_id, starts_instant, session_id);
drop index session_question;
create index action_item_session_order on action_item (session_id, open desc, due_on, action_item_id, person_id);
drop index action_item_session;

-- PostgreSQL: compared byte by byte, "like 'abc%'" is a range of any index, the key of one row's words included; the
-- index of all words leads to no single row, so that a word of one row is looked up among its own
alter table session_word alter column word set data type varchar(60) collate "C";
drop index session_word_prefix;
create index session_word_prefix on session_word (word) include (session_id);
alter table action_item_word alter column word set data type varchar(60) collate "C";
drop index action_item_word_prefix;
create index action_item_word_prefix on action_item_word (word) include (action_item_id);
-- a changed column has lost what was known of its values
analyze session_word;
analyze action_item_word;
