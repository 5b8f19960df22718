package nl.leertafel.mail;

import jakarta.mail.MessagingException;
import org.jspecify.annotations.Nullable;

/** A line to the mail server that is kept for a number of messages and opened anew when it broke. */
final class Line implements AutoCloseable {

    private final Relay relay;
    private final int perConnection;
    private Relay.@Nullable Connection connection;
    private int used;
    private boolean doubtful;

    Line(Relay relay, int perConnection) {
        this.relay = relay;
        this.perConnection = perConnection;
    }

    /**
     * The connection for one more message.
     *
     * @throws MessagingException when there is none to be had, which says nothing about any message
     */
    Relay.Connection connection() throws MessagingException {
        var open = connection;
        if (open == null || used >= perConnection || (doubtful && !open.isAlive())) {
            close();
            open = relay.open();
            connection = open;
            used = 0;
        }
        doubtful = false;
        used++;
        return open;
    }

    /** Something went wrong: only then is it worth a question to the server whether it is still there. */
    void doubt() {
        doubtful = true;
    }

    /** Whether the message before this one went over the same connection. */
    boolean isUsed() {
        return used > 1;
    }

    @Override
    public void close() {
        if (connection != null) {
            connection.close();
            connection = null;
        }
    }
}
