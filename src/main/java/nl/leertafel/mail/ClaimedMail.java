package nl.leertafel.mail;

/** What a worker needs to hand one message over. */
record ClaimedMail(OutboxMessageId id, String sender, String recipient, byte[] mime) {

    String domain() {
        return recipient.substring(recipient.indexOf('@') + 1);
    }
}
