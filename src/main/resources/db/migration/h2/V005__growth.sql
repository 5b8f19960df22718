-- lists stay as quick among many rows: the indexes end with what breaks a tie, and hold all that a first look needs
create index session_network_order on session (network_id, starts_instant, session_id);
drop index session_network_time;
create index session_question_order on session (question_id, starts_instant, session_id);
drop index session_question;
create index action_item_session_order on action_item (session_id, open desc, due_on, action_item_id, person_id);
drop index action_item_session;
