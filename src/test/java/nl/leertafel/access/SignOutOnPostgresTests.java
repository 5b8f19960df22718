package nl.leertafel.access;

import nl.leertafel.testing.OnPostgres;

@OnPostgres
class SignOutOnPostgresTests extends SignOutContract {}
