package nl.leertafel.participation;

import nl.leertafel.testing.OnH2;

@OnH2
class CheckInOnH2Tests extends CheckInContract {}
