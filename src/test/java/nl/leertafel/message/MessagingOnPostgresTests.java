package nl.leertafel.message;

import nl.leertafel.testing.OnPostgres;

@OnPostgres
class MessagingOnPostgresTests extends MessagingContract {}
