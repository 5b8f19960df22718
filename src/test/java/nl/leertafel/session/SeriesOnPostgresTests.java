package nl.leertafel.session;

import nl.leertafel.testing.OnPostgres;

@OnPostgres
class SeriesOnPostgresTests extends SeriesContract {}
