/**
 * What keeps an installation going: the first set-up, the built-in mailbox and undelivered mail. Owns no table; asks
 * the modules below, and shows nobody a mail that was delivered to somebody's own mailbox.
 */
@ApplicationModule(
        allowedDependencies = {"kernel", "access", "access::web", "mail", "people", "network", "network::ui", "uikit"})
@NullMarked
package nl.leertafel.admin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
