/**
 * Whom to ask for a seat nobody took yet: members with a reason to ask them. Refuses to name whoever was asked often
 * lately, however often they came.
 */
@NullMarked
package nl.leertafel.participation.suggestion;

import org.jspecify.annotations.NullMarked;
