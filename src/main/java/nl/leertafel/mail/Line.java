package nl.leertafel.mail;

import jakarta.mail.MessagingException;
import org.jspecify.annotations.Nullable;

/** A line to the mail server that is kept for a number of messages and opened anew when it broke. */
final class Line implements AutoCloseable {

    private final Relay relay;
    private final int perConnection;
    private Relay.@Nullable Connection connection;
    private int used;

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
        if (open == null || used >= perConnection || !open.isAlive()) {
            close();
            open = relay.open();
            connection = open;
            used = 0;
        }
        used++;
        return open;
    }

    @Override
    public void close() {
        if (connection != null) {
            connection.close();
            connection = null;
        }
    }
}
