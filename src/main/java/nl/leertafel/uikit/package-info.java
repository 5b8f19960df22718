/** Building blocks for every workplace screen: frame, page header, empty state, dates, texts. Knows no word of the domain. */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package nl.leertafel.uikit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
