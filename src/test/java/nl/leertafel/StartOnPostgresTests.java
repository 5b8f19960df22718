package nl.leertafel;

import nl.leertafel.testing.OnPostgres;

@OnPostgres
class StartOnPostgresTests extends StartContract {}
