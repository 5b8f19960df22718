package nl.leertafel.access;

import nl.leertafel.testing.OnH2;

@OnH2
class LinkTokensOnH2Tests extends LinkTokensContract {}
