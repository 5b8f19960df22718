package nl.leertafel.assignment;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.Set;
import nl.leertafel.session.SessionId;

/**
 * A session an assignment is linked to, and why.
 *
 * @param reasons empty when nobody said so
 */
@Embeddable
public record SessionLink(
        @Embedded SessionId session,
        @Convert(converter = SessionReasons.class) Set<SessionReason> reasons) {

    public SessionLink {
        reasons = Set.copyOf(reasons);
    }
}
