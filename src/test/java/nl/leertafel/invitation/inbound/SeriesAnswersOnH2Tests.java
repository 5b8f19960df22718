package nl.leertafel.invitation.inbound;

import nl.leertafel.testing.OnH2;

@OnH2
class SeriesAnswersOnH2Tests extends SeriesAnswersContract {}
