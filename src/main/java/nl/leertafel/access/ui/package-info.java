/** What access adds to the workplace: the way out, the language, and who may open which page. */
@NamedInterface("ui")
@NullMarked
package nl.leertafel.access.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
