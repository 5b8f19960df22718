package nl.leertafel.insight.showcase;

import nl.leertafel.testing.OnH2;

@OnH2
class ShowcaseOnH2Tests extends ShowcaseContract {}
