-- who may see a session, and whether it is over, is read from the index: its row only once it stands on the page
create index session_network_list on session (network_id, starts_instant, session_id, ends_instant, status, visibility);
drop index session_network_order;
create index session_question_list on session (question_id, starts_instant, session_id, ends_instant, status, visibility);
drop index session_question_order;
