/**
 * What practice thinks of what students handed in: asked by the lecturer of somebody without an account, and said behind a
 * link in a mail. Refuses to show work to anyone who was not asked, and to who was after a month.
 */
@NamedInterface("practice")
@NullMarked
package nl.leertafel.assignment.practice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
