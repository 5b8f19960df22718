/**
 * Closing the loop: who brings something in hears what became of it, or that nothing did and why. Keeps that something was
 * brought in and by whom, never what it says. Refuses an answer without words, and shows nobody who brought a reflection
 * in or how many did: a session is answered to everybody who was there. Another kind of what people bring in is a
 * {@link nl.leertafel.insight.loop.ContributionKind} and its {@link nl.leertafel.insight.loop.BroughtIn}.
 */
@NamedInterface("loop")
@NullMarked
package nl.leertafel.insight.loop;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
