package nl.leertafel.assignment;

import nl.leertafel.testing.OnPostgres;

@OnPostgres
class AssignmentPermissionsOnPostgresTests extends AssignmentPermissionsContract {}
