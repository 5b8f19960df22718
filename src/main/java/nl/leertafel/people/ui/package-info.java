/** Screens about persons and organisations, and the fields that screens above fill in about them. */
@NamedInterface("ui")
@NullMarked
package nl.leertafel.people.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
