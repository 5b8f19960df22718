/**
 * The demonstration: two fictional networks, seeded through the use cases with a stepped clock. Refuses to exist
 * outside the {@code demo} profile.
 */
@ApplicationModule
@NullMarked
package nl.leertafel.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
