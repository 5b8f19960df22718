package nl.leertafel.insight;

import nl.leertafel.testing.OnPostgres;

@OnPostgres
class InsightOnPostgresTests extends InsightContract {}
