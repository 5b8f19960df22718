/**
 * What practice asks of students, and the pool in which lecturers find it. Refuses to give one question to two lecturers,
 * and to let one that nobody takes go quiet: on its date it returns to who asked.
 */
@NamedInterface("brief")
@NullMarked
package nl.leertafel.assignment.brief;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
