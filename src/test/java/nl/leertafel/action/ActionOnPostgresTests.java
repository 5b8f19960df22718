package nl.leertafel.action;

import nl.leertafel.testing.OnPostgres;

@OnPostgres
class ActionOnPostgresTests extends ActionContract {}
