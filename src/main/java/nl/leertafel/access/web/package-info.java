/** Sign-in over HTTP: the filter chains of both doors, the mail-link pages, what every response carries. */
@NamedInterface("web")
@NullMarked
package nl.leertafel.access.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
