/**
 * When people are reminded of a session, and what they read before they come. Pure rules decide from what a person was
 * told and answered; who sends, and never twice, is the network's post below.
 */
@NamedInterface("reminding")
@NullMarked
package nl.leertafel.invitation.reminding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
