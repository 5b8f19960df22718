package nl.leertafel.participation;

import nl.leertafel.testing.OnH2;

@OnH2
class SeatTrialsOnH2Tests extends SeatTrialsContract {}
