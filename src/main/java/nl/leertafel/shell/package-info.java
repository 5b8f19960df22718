/** What both doors say when something is not there or goes wrong, and the pages every public site must have. */
@ApplicationModule(allowedDependencies = {"kernel", "uikit", "access", "access::web"})
@NullMarked
package nl.leertafel.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
