package nl.leertafel.invitation;

import nl.leertafel.testing.OnPostgres;

@OnPostgres
class PersonFeedOnPostgresTests extends PersonFeedContract {}
