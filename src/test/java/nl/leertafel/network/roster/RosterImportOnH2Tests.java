package nl.leertafel.network.roster;

import nl.leertafel.testing.OnH2;

@OnH2
class RosterImportOnH2Tests extends RosterImportContract {}
