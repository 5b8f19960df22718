package nl.leertafel.reflection;

import nl.leertafel.testing.OnPostgres;

@OnPostgres
class ReflectionKeepingOnPostgresTests extends ReflectionKeepingContract {}
