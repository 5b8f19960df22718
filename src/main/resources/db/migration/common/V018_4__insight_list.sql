-- members read the latest insights in order, and see from the index alone which are only proposed
drop index insight_network;
create index insight_network on insight (network_id, changed_at desc, insight_id, state);
