/**
 * The knowledge agenda: the themes and questions of a network, on which everything else hangs. Members read it, its
 * coordinators change it; a question on which something hangs is never removed, it can rest.
 */
@ApplicationModule(allowedDependencies = {"kernel", "uikit", "access", "people", "network", "network::ui"})
@NullMarked
package nl.leertafel.agenda;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
