-- who may see a session, and whether it is over, is read from the index: its row only once it stands on the page
-- a word that many sessions have is looked for in a line of words in that same index, not in rows of words
alter table session add column word_line varchar(600) default '' not null;
update session set word_line = coalesce(
  (select ' ' || string_agg(w.word, ' ') from session_word w where w.session_id = session.session_id), '');
create index session_network_list
  on session (network_id, starts_instant, session_id, ends_instant, status, visibility, word_line);
drop index session_network_order;
create index session_question_list on session (question_id, starts_instant, session_id, ends_instant, status, visibility);
drop index session_question_order;
