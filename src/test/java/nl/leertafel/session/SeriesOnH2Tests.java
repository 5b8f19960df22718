package nl.leertafel.session;

import nl.leertafel.testing.OnH2;

@OnH2
class SeriesOnH2Tests extends SeriesContract {}
