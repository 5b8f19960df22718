/**
 * One question about one's own insight or action, after two weeks, three, six and twelve months: did you do anything with
 * it? Refuses to ask anybody twice in a month, whatever network it comes from, and to show who said what to others.
 */
@NamedInterface("echo")
@NullMarked
package nl.leertafel.insight.echo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
