package nl.leertafel.demo;

import nl.leertafel.testing.OnH2;

@OnH2
class DemoSeedOnH2Tests extends DemoSeedContract {}
