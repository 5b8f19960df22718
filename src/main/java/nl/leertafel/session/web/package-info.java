/** The public door: a network's agenda and a session's page, plain HTML. */
@NamedInterface("web")
@NullMarked
package nl.leertafel.session.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
