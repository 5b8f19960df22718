package nl.leertafel.minutes;

import nl.leertafel.testing.OnPostgres;

@OnPostgres
class MinutesOnPostgresTests extends MinutesContract {}
