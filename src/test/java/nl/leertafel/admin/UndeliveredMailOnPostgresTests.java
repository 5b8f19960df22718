package nl.leertafel.admin;

import nl.leertafel.testing.OnPostgres;

@OnPostgres
class UndeliveredMailOnPostgresTests extends UndeliveredMailContract {}
