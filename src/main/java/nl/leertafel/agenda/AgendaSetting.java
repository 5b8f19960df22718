package nl.leertafel.agenda;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import nl.leertafel.kernel.NetworkId;
import org.jspecify.annotations.NullUnmarked;

/** How a network uses its agenda; a network without one has not chosen and uses it for every session. */
@Entity
class AgendaSetting {

    @EmbeddedId
    private NetworkId network;

    private boolean sessionsNeedQuestion;

    @NullUnmarked
    protected AgendaSetting() {} // for JPA

    AgendaSetting(NetworkId network) {
        this.network = network;
        this.sessionsNeedQuestion = true;
    }

    AgendaSetting letSessionsNeedQuestion(boolean needed) {
        sessionsNeedQuestion = needed;
        return this;
    }

    boolean sessionsNeedQuestion() {
        return sessionsNeedQuestion;
    }
}
