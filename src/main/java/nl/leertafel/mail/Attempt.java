package nl.leertafel.mail;

import nl.leertafel.mail.Delivery.FailureReason;

/** What came of one attempt to hand a message to the relay. */
sealed interface Attempt {

    /** The relay has it now. */
    record Accepted() implements Attempt {}

    /**
     * Not now.
     *
     * @param maybeSent the connection broke after the last byte, so that nobody knows
     * @param personal it is about this recipient and not about the relay
     */
    record Postponed(Reply reply, FailureReason reason, boolean maybeSent, boolean personal) implements Attempt {

        /** The same words, when the relay is to blame after all. */
        RelayDown blamedOnRelay() {
            return new RelayDown(
                    reply,
                    reason == FailureReason.RELAY_REFUSES_US
                            ? FailureReason.RELAY_REFUSES_US
                            : FailureReason.RELAY_UNREACHABLE);
        }
    }

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
