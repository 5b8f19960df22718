package nl.leertafel.invitation;

import nl.leertafel.testing.OnH2;

@OnH2
class InvitationOnH2Tests extends InvitationContract {}
