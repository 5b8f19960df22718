package nl.leertafel.assignment.consent;

import nl.leertafel.testing.OnH2;

@OnH2
class ConsentOnH2Tests extends ConsentContract {}
