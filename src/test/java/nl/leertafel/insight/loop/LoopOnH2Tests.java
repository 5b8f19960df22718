package nl.leertafel.insight.loop;

import nl.leertafel.testing.OnH2;

@OnH2
class LoopOnH2Tests extends LoopContract {}
