package nl.leertafel.participation.suggestion;

import nl.leertafel.testing.OnPostgres;

@OnPostgres
class WhomToAskOnPostgresTests extends WhomToAskContract {}
