/**
 * Learning networks and who belongs to them, with which role and perspective, from when until when. A network never
 * loses its last coordinator; a person is in a network once at a time.
 */
@ApplicationModule(allowedDependencies = {"kernel", "mail", "access", "uikit", "people", "people::ui"})
@NullMarked
package nl.leertafel.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
