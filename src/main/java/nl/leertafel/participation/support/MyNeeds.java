package nl.leertafel.participation.support;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one said to need.
 *
 * @param consentAt when one gave permission to keep it; null when nothing is kept
 * @param changeable whether there is still something to arrange
 */
public record MyNeeds(Needs needs, @Nullable Instant consentAt, boolean changeable) {

    public boolean isKept() {
        return consentAt != null;
    }
}
