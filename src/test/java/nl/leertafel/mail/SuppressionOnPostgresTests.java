package nl.leertafel.mail;

import nl.leertafel.testing.OnPostgres;

@OnPostgres
class SuppressionOnPostgresTests extends SuppressionContract {}
