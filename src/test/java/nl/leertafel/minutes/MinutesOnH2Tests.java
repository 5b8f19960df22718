package nl.leertafel.minutes;

import nl.leertafel.testing.OnH2;

@OnH2
class MinutesOnH2Tests extends MinutesContract {}
