/**
 * What a network learned, in one sentence with where it comes from, and what became of it: proposed, shared, tried, and
 * then adopted or rejected. Refuses a source whose writer did not agree, a result that does not say what was learned, and
 * a confirmation by those who made it.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "uikit",
            "access",
            "people",
            "network",
            "network::ui",
            "agenda",
            "agenda::ui",
            "session",
            "session::ui",
            "participation",
            "reflection",
            "action",
            "assignment",
            "assignment::consent",
            "assignment::ui",
            "assignment::brief",
            "assignment::brief-ui",
            "minutes"
        })
@NullMarked
package nl.leertafel.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
