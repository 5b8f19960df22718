package nl.leertafel.access;

import nl.leertafel.testing.OnPostgres;

@OnPostgres
class SignInLinksOnPostgresTests extends SignInLinksContract {}
