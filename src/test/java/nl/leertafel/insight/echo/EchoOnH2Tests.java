package nl.leertafel.insight.echo;

import nl.leertafel.testing.OnH2;

@OnH2
class EchoOnH2Tests extends EchoContract {}
