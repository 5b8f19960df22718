package nl.leertafel.insight.showcase;

import nl.leertafel.testing.OnPostgres;

@OnPostgres
class ShowcaseOnPostgresTests extends ShowcaseContract {}
