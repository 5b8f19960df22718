-- an insight can come from what somebody told students, as long as the network may read that
alter table insight_source add column conversation_id uuid references conversation on delete set null;
alter table insight_source add constraint insight_source_conversation unique (insight_id, conversation_id);
create index insight_source_told on insight_source (conversation_id);
