package nl.leertafel.demo;

import nl.leertafel.testing.OnPostgres;

@OnPostgres
class DemoSeedOnPostgresTests extends DemoSeedContract {}
