package nl.leertafel.assignment.brief;

import nl.leertafel.testing.OnPostgres;

@OnPostgres
class BriefOnPostgresTests extends BriefContract {}
