package nl.leertafel.session.programme;

import nl.leertafel.testing.OnH2;

@OnH2
class ProgrammeOnH2Tests extends ProgrammeContract {}
