package nl.leertafel.participation;

import nl.leertafel.testing.OnPostgres;

@OnPostgres
class SeatTrialsOnPostgresTests extends SeatTrialsContract {}
