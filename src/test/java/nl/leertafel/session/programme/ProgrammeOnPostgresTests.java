package nl.leertafel.session.programme;

import nl.leertafel.testing.OnPostgres;

@OnPostgres
class ProgrammeOnPostgresTests extends ProgrammeContract {}
