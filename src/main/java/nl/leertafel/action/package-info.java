/**
 * What was agreed at a table: what, who, by when, and from which session. Refuses an action without exactly one owner, a
 * day that has passed, and dropping one without saying why. Lists join the names of owners and sessions in the query, so
 * that they can be paged by day.
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
            "agenda::ui",
            "session",
            "session::ui",
            "participation",
            "participation::web"
        })
@NullMarked
package nl.leertafel.action;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
