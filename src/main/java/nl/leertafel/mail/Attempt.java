package nl.leertafel.mail;

import nl.leertafel.mail.Delivery.FailureReason;

/** What came of one attempt to hand a message to the relay. */
sealed interface Attempt {

    /** The relay has it now. */
    record Accepted() implements Attempt {}

    /** Not now; {@code maybeSent} when the connection broke after the last byte, so that nobody knows. */
    record Postponed(Reply reply, FailureReason reason, boolean maybeSent) implements Attempt {}

    /** Not now and not later. */
    record Rejected(Reply reply, FailureReason reason) implements Attempt {}

    /** The relay itself cannot be reached or refuses us, which says nothing about the message. */
    record RelayDown(Reply reply, FailureReason reason) implements Attempt {}

    /** The relay's own words; code -1 when it said nothing. */
    record Reply(int code, String text) {

        private static final int MAX_TEXT = 500;

        public Reply {
            text = text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) : text;
        }
    }
}
