package nl.leertafel.reflection;

import nl.leertafel.testing.OnPostgres;

@OnPostgres
class ReflectionRequestOnPostgresTests extends ReflectionRequestContract {}
