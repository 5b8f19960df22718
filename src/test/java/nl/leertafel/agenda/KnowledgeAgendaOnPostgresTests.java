package nl.leertafel.agenda;

import nl.leertafel.testing.OnPostgres;

@OnPostgres
class KnowledgeAgendaOnPostgresTests extends KnowledgeAgendaContract {}
