package nl.leertafel.invitation;

import nl.leertafel.testing.OnH2;

@OnH2
class SeriesInvitationOnH2Tests extends SeriesInvitationContract {}
