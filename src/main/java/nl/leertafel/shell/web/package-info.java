/** Plain pages: errors, privacy, accessibility, security.txt, and the end of every public address. */
@NullMarked
package nl.leertafel.shell.web;

import org.jspecify.annotations.NullMarked;
