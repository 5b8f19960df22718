package nl.leertafel.invitation;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import nl.leertafel.kernel.TimeOrdered;

/** Identifies what one person's calendar knows of one session. */
@Embeddable
record InvitationId(UUID invitationId) implements Serializable {

    static InvitationId next() {
        return new InvitationId(TimeOrdered.uuid());
    }
}
