/** The tab of a session from which its people are written to. */
@NullMarked
package nl.leertafel.message.ui;

import org.jspecify.annotations.NullMarked;
