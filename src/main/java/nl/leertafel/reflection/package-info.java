/**
 * What people take away from a session, written by who was there: for themselves, unless they share it with their table.
 * Refuses to show private words to anyone else, coordinators and administrators included.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "uikit",
            "access",
            "people",
            "network",
            "network::reminder",
            "files",
            "session",
            "session::ui",
            "participation",
            "participation::web"
        })
@NullMarked
package nl.leertafel.reflection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
