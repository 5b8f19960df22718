package nl.leertafel.session;

import nl.leertafel.kernel.NetworkId;
import org.jspecify.annotations.Nullable;

/** What can happen to a session, for the modules above; announced in the same transaction. */
public sealed interface SessionEvent {

    SessionId session();

    NetworkId network();

    /**
     * It is a draft from now on.
     *
     * @param copyOf the session it was copied from; null when it was not
     */
    record Planned(
            SessionId session, NetworkId network, @Nullable SessionId copyOf) implements SessionEvent {}

    /** It can be seen and signed up for from now on. */
    record Published(SessionId session, NetworkId network) implements SessionEvent {}

    /** Time or place is another one: calendars have to move. */
    record Moved(SessionId session, NetworkId network) implements SessionEvent {}

    /** Something else people were told is different. */
    record Changed(SessionId session, NetworkId network) implements SessionEvent {}

    /** There are more or fewer seats. */
    record CapacityChanged(SessionId session, NetworkId network) implements SessionEvent {}

    /** It will not happen. */
    record Cancelled(SessionId session, NetworkId network) implements SessionEvent {}

    /** It is over and read-only. */
    record Closed(SessionId session, NetworkId network) implements SessionEvent {}
}
