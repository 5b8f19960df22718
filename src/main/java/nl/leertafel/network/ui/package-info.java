/** Screens of a network: its members, the network one works in, and the list of networks for administrators. */
@NamedInterface("ui")
@NullMarked
package nl.leertafel.network.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
