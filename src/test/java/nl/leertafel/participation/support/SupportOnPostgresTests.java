package nl.leertafel.participation.support;

import nl.leertafel.testing.OnPostgres;

@OnPostgres
class SupportOnPostgresTests extends SupportContract {}
