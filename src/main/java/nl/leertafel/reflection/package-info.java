/**
 * What people take away from a session, written by who was there: for themselves, unless they let others read it.
 * {@link nl.leertafel.reflection.ReadingRule} decides who may. Refuses to show words to anyone else, coordinators and
 * administrators included, and to tell of a table what would tell of one person.
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
            "session::web",
            "participation",
            "participation::web"
        })
@NullMarked
package nl.leertafel.reflection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
