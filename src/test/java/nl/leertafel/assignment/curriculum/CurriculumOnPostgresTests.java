package nl.leertafel.assignment.curriculum;

import nl.leertafel.testing.OnPostgres;

@OnPostgres
class CurriculumOnPostgresTests extends CurriculumContract {}
