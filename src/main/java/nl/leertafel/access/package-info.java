/** Who is signed in and what they may: sign-in by mail link, purpose-bound link tokens, rate limits, audit trail. */
@ApplicationModule(allowedDependencies = {"kernel", "uikit", "mail"})
@NullMarked
package nl.leertafel.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
