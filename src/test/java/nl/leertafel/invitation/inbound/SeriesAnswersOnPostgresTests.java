package nl.leertafel.invitation.inbound;

import nl.leertafel.testing.OnPostgres;

@OnPostgres
class SeriesAnswersOnPostgresTests extends SeriesAnswersContract {}
