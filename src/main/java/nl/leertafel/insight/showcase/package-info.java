/**
 * The page on which a student shows what they made, at an address they give to whom they like. Refuses work that does not
 * meet what was asked yet, and work that rests on a conversation of which not everybody may read: also when that was
 * allowed and is taken back.
 */
@NullMarked
package nl.leertafel.insight.showcase;

import org.jspecify.annotations.NullMarked;
