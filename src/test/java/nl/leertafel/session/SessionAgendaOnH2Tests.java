package nl.leertafel.session;

import nl.leertafel.testing.OnH2;

@OnH2
class SessionAgendaOnH2Tests extends SessionAgendaContract {}
