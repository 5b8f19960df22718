/** What has to be arranged for a session, for those who arrange it. */
@NullMarked
package nl.leertafel.participation.support.ui;

import org.jspecify.annotations.NullMarked;
