package nl.leertafel.insight.echo;

import nl.leertafel.testing.OnPostgres;

@OnPostgres
class EchoOnPostgresTests extends EchoContract {}
