package nl.leertafel.session;

import nl.leertafel.testing.OnPostgres;

@OnPostgres
class SessionAgendaOnPostgresTests extends SessionAgendaContract {}
