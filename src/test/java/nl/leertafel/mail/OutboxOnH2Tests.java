package nl.leertafel.mail;

import nl.leertafel.testing.OnH2;

@OnH2
class OutboxOnH2Tests extends OutboxContract {}
