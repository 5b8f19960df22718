package nl.leertafel.invitation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.session.Occurrence;
import nl.leertafel.session.SessionDirectory;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.series.SeriesId;
import org.springframework.stereotype.Component;

/** How things are between people and every date of a series, read for many people at once. */
@Component
class SeriesTruth {

    private final SessionDirectory sessions;
    private final Truth truth;

    SeriesTruth(SessionDirectory sessions, Truth truth) {
        this.sessions = sessions;
        this.truth = truth;
    }

    /** The sessions of a series in the order of its rhythm. */
    List<SessionId> sessions(SeriesId series) {
        return sessions.rhythm(series).stream().map(Occurrence::session).toList();
    }

    /** So many weeks are between its dates. */
    int weeks(SeriesInvitation entry) {
        return sessions.series(entry.series()).orElseThrow().weeksBetween();
    }

    /** The dates that one entry speaks of, in order; drafts, and what is no longer between them, left out. */
    List<SeriesDate> dates(SeriesInvitation entry, List<Invitation> told) {
        return dates(entry.series(), Map.of(entry.person(), told)).getOrDefault(entry.person(), List.of());
    }

    /** As {@link #dates(SeriesInvitation, List)}, of many people. */
    Map<PersonId, List<SeriesDate>> dates(SeriesId series, Map<PersonId, List<Invitation>> told) {
        Map<PersonId, List<SeriesDate>> dates = new HashMap<>();
        if (told.isEmpty()) {
            return dates;
        }
        for (var date : sessions.rhythm(series)) {
            var wanted = truth.between(date.session(), told.keySet());
            told.forEach((person, invitations) -> invitations.stream()
                    .filter(it -> it.session().equals(date.session()))
                    .forEach(it -> add(dates, it, wanted, date)));
        }
        return dates;
    }

    private static void add(
            Map<PersonId, List<SeriesDate>> dates,
            Invitation invitation,
            Map<PersonId, Wanted> wanted,
            Occurrence date) {
        var now = wanted.get(invitation.person());
        if (now != null && !now.isDraft()) {
            dates.computeIfAbsent(invitation.person(), any -> new ArrayList<>())
                    .add(new SeriesDate(invitation, now, date.planned()));
        }
    }
}
