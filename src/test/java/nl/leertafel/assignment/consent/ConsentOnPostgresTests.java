package nl.leertafel.assignment.consent;

import nl.leertafel.testing.OnPostgres;

@OnPostgres
class ConsentOnPostgresTests extends ConsentContract {}
