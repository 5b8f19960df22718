package nl.leertafel.participation;

import nl.leertafel.testing.OnPostgres;

@OnPostgres
class CheckInOnPostgresTests extends CheckInContract {}
