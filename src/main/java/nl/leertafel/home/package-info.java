/**
 * The start page: what is up for the one who looks. Knows no module above it and shows whatever they have to tell, as
 * {@link nl.leertafel.uikit.HomeCard}s.
 */
@ApplicationModule(allowedDependencies = {"kernel", "uikit", "access"})
@NullMarked
package nl.leertafel.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
