package nl.leertafel.invitation;

import nl.leertafel.testing.OnPostgres;

@OnPostgres
class SeriesInvitationOnPostgresTests extends SeriesInvitationContract {}
