package nl.leertafel.admin;

import nl.leertafel.testing.OnH2;

@OnH2
class MailboxReadingOnH2Tests extends MailboxReadingContract {}
