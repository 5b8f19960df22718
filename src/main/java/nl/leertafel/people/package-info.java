/**
 * Persons and organisations, whatever network they belong to. An e-mail address belongs to one person; nobody but that
 * person, an administrator or a coordinator of all their networks changes it.
 */
@ApplicationModule(allowedDependencies = {"kernel", "access", "uikit"})
@NullMarked
package nl.leertafel.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
