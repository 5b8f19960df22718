package nl.leertafel.invitation.inbound;

import nl.leertafel.testing.OnH2;

@OnH2
class InboundOnH2Tests extends InboundContract {}
