package nl.leertafel.participation;

import nl.leertafel.testing.OnPostgres;

@OnPostgres
class SeatPlanningOnPostgresTests extends SeatPlanningContract {}
