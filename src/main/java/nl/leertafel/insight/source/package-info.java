/**
 * Where an insight comes from: lines that came out of a session, reflections whose writers agreed, work of students. Who
 * may not read a source learns that there is one, and nothing of what it says.
 */
@NamedInterface("source")
@NullMarked
package nl.leertafel.insight.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
