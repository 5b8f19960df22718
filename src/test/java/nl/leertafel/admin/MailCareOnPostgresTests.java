package nl.leertafel.admin;

import nl.leertafel.testing.OnPostgres;

@OnPostgres
class MailCareOnPostgresTests extends MailCareContract {}
