package nl.leertafel.invitation.inbound;

/**
 * Something that waits for a coordinator, as it is shown.
 *
 * @param person the name of whose invitation it is about, or who wrote; empty when that is not known
 * @param session the title of the session it is about; empty when it is about none
 */
public record ShownPost(WaitingPost item, String person, String session) {}
