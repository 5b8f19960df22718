/** Assignments on screen: of the lecturer who makes them, the students who hand in, the coordinators who follow. */
@NamedInterface("ui")
@NullMarked
package nl.leertafel.assignment.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
