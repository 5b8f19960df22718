package nl.leertafel.mail;

/** A message rendered to the bytes that go over the line, under a Message-ID that is made of its id. */
record ComposedMail(OutboxMessageId id, byte[] mime) {}
