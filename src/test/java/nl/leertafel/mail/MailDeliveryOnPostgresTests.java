package nl.leertafel.mail;

import nl.leertafel.testing.OnPostgres;

@OnPostgres
class MailDeliveryOnPostgresTests extends MailDeliveryContract {}
