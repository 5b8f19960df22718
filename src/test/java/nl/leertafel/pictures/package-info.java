/** The pictures of the README. */
@NullMarked
package nl.leertafel.pictures;

import org.jspecify.annotations.NullMarked;
