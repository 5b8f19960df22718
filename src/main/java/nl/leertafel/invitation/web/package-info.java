/** Calendars to subscribe to and to open; for everyone, without a session or a cookie. */
@NullMarked
package nl.leertafel.invitation.web;

import org.jspecify.annotations.NullMarked;
