package nl.leertafel.participation.support;

import nl.leertafel.testing.OnH2;

@OnH2
class SupportOnH2Tests extends SupportContract {}
