/**
 * What came out of a session, written down together while people are at the table, and the minutes that come of it:
 * a draft, amended by those who were there, then final. Refuses to keep a name of whom did not agree to it, to throw one
 * of two texts away, and to show anything to who was not there.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "uikit",
            "access",
            "people",
            "network",
            "session",
            "session::programme",
            "session::ui",
            "participation",
            "participation::web",
            "action",
            "assignment::brief",
            "assignment::brief-ui"
        })
@NullMarked
package nl.leertafel.minutes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
