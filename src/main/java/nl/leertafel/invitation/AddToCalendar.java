package nl.leertafel.invitation;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import nl.leertafel.kernel.Language;
import nl.leertafel.network.NetworkDetails;
import nl.leertafel.session.SessionDetails;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts a session that everyone may come to in the calendar of whoever reads its page. */
@Component
public class AddToCalendar {

    private final SessionText text;
    private final MessageSource texts;
    private final Clock clock;

    AddToCalendar(SessionText text, MessageSource texts, Clock clock) {
        this.text = text;
        this.texts = texts;
        this.clock = clock;
    }

    /** Empty for what is over or off: nobody has to remember that. */
    public Optional<CalendarLinks> links(NetworkDetails network, SessionDetails session, Locale locale) {
        if (!session.isPublished() || session.isOver(clock.instant())) {
            return Optional.empty();
        }
        var occasion = text.occasion(network, session, false, Language.of(locale));
        var words = texts.getMessage("invitation.public.changes", new Object[] {occasion.page()}, locale);
        return Optional.of(CalendarLinks.to(occasion, words));
    }
}
