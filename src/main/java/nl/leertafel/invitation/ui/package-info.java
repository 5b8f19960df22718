/** The tab on a session's page that shows who was told what. */
@NullMarked
package nl.leertafel.invitation.ui;

import org.jspecify.annotations.NullMarked;
