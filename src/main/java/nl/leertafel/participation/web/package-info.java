/** The public door of the table: the picture of it, the sign-up form, the answer page behind a mail's link. */
@NamedInterface("web")
@NullMarked
package nl.leertafel.participation.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
