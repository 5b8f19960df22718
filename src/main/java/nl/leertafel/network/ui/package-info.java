/** Screens about members and networks, and the network one works in. */
@NamedInterface("ui")
@NullMarked
package nl.leertafel.network.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
