package nl.leertafel.insight.loop;

import nl.leertafel.testing.OnH2;

@OnH2
class AssignmentLoopOnH2Tests extends AssignmentLoopContract {}
