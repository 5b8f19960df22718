package nl.leertafel.invitation;

import nl.leertafel.testing.OnH2;

@OnH2
class PersonFeedOnH2Tests extends PersonFeedContract {}
