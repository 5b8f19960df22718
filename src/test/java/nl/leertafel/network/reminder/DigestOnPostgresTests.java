package nl.leertafel.network.reminder;

import nl.leertafel.testing.OnPostgres;

@OnPostgres
class DigestOnPostgresTests extends DigestContract {}
