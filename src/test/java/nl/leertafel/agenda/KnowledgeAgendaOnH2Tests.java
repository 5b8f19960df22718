package nl.leertafel.agenda;

import nl.leertafel.testing.OnH2;

@OnH2
class KnowledgeAgendaOnH2Tests extends KnowledgeAgendaContract {}
