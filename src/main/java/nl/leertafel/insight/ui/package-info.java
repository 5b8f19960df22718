/** Screens about insights: the list, one insight with its life, harvesting, and the thread of a question. */
@NamedInterface("ui")
@NullMarked
package nl.leertafel.insight.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
