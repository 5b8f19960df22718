/** Screens of the coordinator and of whoever comes: the list of sessions and the frame a session's pages hang in. */
@NamedInterface("ui")
@NullMarked
package nl.leertafel.session.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
