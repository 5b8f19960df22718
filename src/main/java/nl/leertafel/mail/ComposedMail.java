package nl.leertafel.mail;

/** A message rendered to the bytes that go over the line, under its fixed Message-ID. */
record ComposedMail(OutboxMessageId id, String messageId, byte[] mime) {}
