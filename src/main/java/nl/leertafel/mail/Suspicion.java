package nl.leertafel.mail;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells a mail server that is unwell from a message that is not welcome: when it puts off one message after the other
 * and takes none in between, it is the server.
 */
final class Suspicion {

    private static final int IN_A_ROW = 3;
    private static final int DOMAINS = 5;

    private final List<OutboxMessageId> suspects = new ArrayList<>();
    private final Set<String> domains = new HashSet<>();
    private int inARow;

    /** One more message was put off; whether that makes it the server. */
    boolean isConfirmedBy(ClaimedMail mail, Attempt.Postponed attempt) {
        suspects.add(mail.id());
        domains.add(mail.domain());
        inARow += attempt.personal() ? 0 : 1;
        return inARow >= IN_A_ROW || domains.size() >= DOMAINS;
    }

    /** The server gave a clear answer; returns the messages that were put off for nothing. */
    List<OutboxMessageId> clear() {
        var wronged = List.copyOf(suspects);
        suspects.clear();
        domains.clear();
        inARow = 0;
        return wronged;
    }
}
