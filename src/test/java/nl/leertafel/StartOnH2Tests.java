package nl.leertafel;

import nl.leertafel.testing.OnH2;

@OnH2
class StartOnH2Tests extends StartContract {}
