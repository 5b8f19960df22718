package nl.leertafel.participation;

import nl.leertafel.testing.OnH2;

@OnH2
class LineOnH2Tests extends LineContract {}
