/** The page behind the link in a mail that asks what one did. */
@NullMarked
package nl.leertafel.insight.echo.web;

import org.jspecify.annotations.NullMarked;
