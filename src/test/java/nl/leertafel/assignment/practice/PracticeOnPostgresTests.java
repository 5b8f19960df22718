package nl.leertafel.assignment.practice;

import nl.leertafel.testing.OnPostgres;

@OnPostgres
class PracticeOnPostgresTests extends PracticeContract {}
