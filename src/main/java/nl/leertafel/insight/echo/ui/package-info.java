/** The question on the start page. */
@NullMarked
package nl.leertafel.insight.echo.ui;

import org.jspecify.annotations.NullMarked;
