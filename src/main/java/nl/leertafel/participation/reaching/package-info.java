/** Those whom no mail reaches: whom to call, and whom to write a letter. */
@NullMarked
package nl.leertafel.participation.reaching;

import org.jspecify.annotations.NullMarked;
