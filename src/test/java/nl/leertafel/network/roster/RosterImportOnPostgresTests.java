package nl.leertafel.network.roster;

import nl.leertafel.testing.OnPostgres;

@OnPostgres
class RosterImportOnPostgresTests extends RosterImportContract {}
