/** Questions from practice on screen: of who asks, and of the lecturers who take them. */
@NamedInterface("brief-ui")
@NullMarked
package nl.leertafel.assignment.brief.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
