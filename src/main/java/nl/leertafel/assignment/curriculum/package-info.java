/**
 * What practice asked that education does not teach yet: a list per institution. Refuses to show one institution what
 * another lacks.
 */
@NamedInterface("curriculum")
@NullMarked
package nl.leertafel.assignment.curriculum;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
