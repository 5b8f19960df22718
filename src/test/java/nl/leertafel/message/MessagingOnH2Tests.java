package nl.leertafel.message;

import nl.leertafel.testing.OnH2;

@OnH2
class MessagingOnH2Tests extends MessagingContract {}
