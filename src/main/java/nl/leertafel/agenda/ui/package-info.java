/** The knowledge agenda on screen: its questions per theme, the page of one question, and a field to choose one. */
@NamedInterface("ui")
@NullMarked
package nl.leertafel.agenda.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
