package nl.leertafel.assignment.brief;

import nl.leertafel.testing.OnH2;

@OnH2
class BriefOnH2Tests extends BriefContract {}
