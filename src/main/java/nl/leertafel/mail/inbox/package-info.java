/**
 * An inbox that loses nothing: a mail is a row before anything is done with it, and is read once, in order. Understands
 * bounces and tells calendar mail, automatic mail and people apart; knows no word of the domain.
 */
@NamedInterface("inbox")
@NullMarked
package nl.leertafel.mail.inbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
