package nl.leertafel.invitation.inbound;

import java.util.List;

/**
 * A message from somebody's calendar (RFC 5546), as far as anyone here looks at it: who answers what, never what the
 * event should be called or where it should be.
 *
 * @param fromMicrosoft whether Outlook or Exchange wrote it, which do not know every method
 */
record CalendarMessage(Method method, boolean fromMicrosoft, List<Said> said) {}
