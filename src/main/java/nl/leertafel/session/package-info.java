/**
 * A moment a network meets: planned, published, moved, cancelled, closed. Refuses to let anyone but a coordinator of the
 * network change it, and tells the modules above what happened. What they know of a session (who sits there) it asks
 * through {@link nl.leertafel.session.TableKnowledge}, which the module above implements.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "uikit",
            "access",
            "people",
            "network",
            "network::ui",
            "network::reminder",
            "agenda",
            "agenda::ui"
        })
@NullMarked
package nl.leertafel.session;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
