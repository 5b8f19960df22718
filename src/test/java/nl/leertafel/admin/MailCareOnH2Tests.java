package nl.leertafel.admin;

import nl.leertafel.testing.OnH2;

@OnH2
class MailCareOnH2Tests extends MailCareContract {}
