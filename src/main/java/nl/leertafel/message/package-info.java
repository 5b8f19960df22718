/**
 * What a coordinator writes to the people of a session: those who come, doubt, wait or were invited. Refuses to write to
 * who said no, and from a draft; says beforehand how many it reaches and who has to be called instead.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "uikit",
            "access",
            "people",
            "network",
            "session",
            "session::ui",
            "participation"
        })
@NullMarked
package nl.leertafel.message;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
