/**
 * Closing the loop: who brings something in hears what became of it, or that nothing did and why. Keeps that something was
 * brought in and by whom, never what it says; refuses an answer without words.
 */
@NamedInterface("loop")
@NullMarked
package nl.leertafel.insight.loop;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
