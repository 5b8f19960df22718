/** What survives when the process is killed. */
@NullMarked
package nl.leertafel.durability;

import org.jspecify.annotations.NullMarked;
