package nl.leertafel.admin;

import nl.leertafel.testing.OnH2;

@OnH2
class UndeliveredMailOnH2Tests extends UndeliveredMailContract {}
