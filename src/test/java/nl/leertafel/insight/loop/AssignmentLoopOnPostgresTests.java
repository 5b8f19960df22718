package nl.leertafel.insight.loop;

import nl.leertafel.testing.OnPostgres;

@OnPostgres
class AssignmentLoopOnPostgresTests extends AssignmentLoopContract {}
