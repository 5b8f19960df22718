package nl.leertafel.network.reminder;

import nl.leertafel.testing.OnH2;

@OnH2
class DigestOnH2Tests extends DigestContract {}
