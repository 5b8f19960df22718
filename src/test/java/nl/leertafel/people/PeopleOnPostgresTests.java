package nl.leertafel.people;

import nl.leertafel.testing.OnPostgres;

@OnPostgres
class PeopleOnPostgresTests extends PeopleContract {}
