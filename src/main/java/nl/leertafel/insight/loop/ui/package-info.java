/** The pages on which coordinators answer, and everybody reads what became of what they brought in. */
@NullMarked
package nl.leertafel.insight.loop.ui;

import org.jspecify.annotations.NullMarked;
