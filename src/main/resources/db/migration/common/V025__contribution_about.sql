-- Who brought something in on one topic is looked up by that topic.

create index contribution_about on contribution (about, kind);
