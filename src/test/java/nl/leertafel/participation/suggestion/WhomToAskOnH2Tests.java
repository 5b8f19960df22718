package nl.leertafel.participation.suggestion;

import nl.leertafel.testing.OnH2;

@OnH2
class WhomToAskOnH2Tests extends WhomToAskContract {}
