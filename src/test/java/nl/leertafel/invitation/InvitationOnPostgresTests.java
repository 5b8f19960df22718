package nl.leertafel.invitation;

import nl.leertafel.testing.OnPostgres;

@OnPostgres
class InvitationOnPostgresTests extends InvitationContract {}
