package nl.leertafel.participation;

import nl.leertafel.testing.OnH2;

@OnH2
class SeatPlanningOnH2Tests extends SeatPlanningContract {}
