package nl.leertafel.mail;

import nl.leertafel.testing.OnH2;

@OnH2
class SuppressionOnH2Tests extends SuppressionContract {}
