/** One question with everything that hangs on it, from signal to result, gaps included. */
@NullMarked
package nl.leertafel.insight.thread;

import org.jspecify.annotations.NullMarked;
