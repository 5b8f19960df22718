package nl.leertafel.insight;

import nl.leertafel.testing.OnH2;

@OnH2
class InsightOnH2Tests extends InsightContract {}
