package nl.leertafel.participation;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import nl.leertafel.kernel.NetworkId;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** How a network lets its lines move; a network without one has not chosen and uses {@link LineRules#USUAL}. */
@Entity
class LineSetting {

    @EmbeddedId
    private NetworkId network;

    private int offerHours;
    private int cutOffHours;

    @Version
    private @Nullable Integer version;

    @NullUnmarked
    protected LineSetting() {} // for JPA

    LineSetting(NetworkId network) {
        this.network = network;
    }

    LineSetting fillIn(LineRules rules) {
        offerHours = rules.offerHours();
        cutOffHours = rules.cutOffHours();
        return this;
    }

    LineRules rules() {
        return new LineRules(offerHours, cutOffHours);
    }
}
