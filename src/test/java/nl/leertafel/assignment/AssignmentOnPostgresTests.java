package nl.leertafel.assignment;

import nl.leertafel.testing.OnPostgres;

@OnPostgres
class AssignmentOnPostgresTests extends AssignmentContract {}
