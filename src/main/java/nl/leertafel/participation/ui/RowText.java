package nl.leertafel.participation.ui;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.participation.ParticipantRow;
import nl.leertafel.participation.ParticipationDetails;
import nl.leertafel.participation.ParticipationDirectory;
import nl.leertafel.participation.ParticipationStatus;
import nl.leertafel.participation.SeatText;
import nl.leertafel.participation.TableView;
import nl.leertafel.participation.seating.Party;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.uikit.SpokenTime;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a coordinator reads below the state of somebody: with whom they come, until when they choose, why they wait. */
@Component
class RowText {

    private final ParticipationDirectory participations;
    private final SeatText seats;
    private final SpokenTime time;
    private final MessageSource texts;

    RowText(ParticipationDirectory participations, SeatText seats, SpokenTime time, MessageSource texts) {
        this.participations = participations;
        this.seats = seats;
        this.time = time;
        this.texts = texts;
    }

    /** The table and the line as they are now, for every row of one list. */
    record Line(TableView table, Map<PersonId, Integer> places) {}

    Line line(SessionDetails session) {
        Map<PersonId, Integer> places = new HashMap<>();
        participations.of(session.id()).stream()
                .filter(it -> it.status() == ParticipationStatus.WAITING && !it.isOffered())
                .sorted(Comparator.comparing(
                        ParticipationDetails::waitingNumber, Comparator.nullsLast(Comparator.naturalOrder())))
                .forEach(it -> places.put(it.person(), places.size() + 1));
        return new Line(participations.table(session), places);
    }

    List<String> about(ParticipantRow row, Line line, Locale locale) {
        return Stream.of(company(row, locale), standing(row, line, locale))
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private String company(ParticipantRow row, Locale locale) {
        int others = row.people() - 1;
        int helpers = row.helpers();
        return others + helpers == 0
                ? ""
                : say(locale, "participation.row.company", others, helpers, others > 0 && helpers > 0 ? 1 : 0);
    }

    private String standing(ParticipantRow row, Line line, Locale locale) {
        if (row.status() != ParticipationStatus.WAITING) {
            return "";
        }
        if (row.offerExpiresAt() != null) {
            return say(locale, "participation.row.offeredUntil", time.moment(row.offerExpiresAt(), locale));
        }
        var party = new Party(row.perspective(), row.people(), row.helpers());
        return say(
                locale,
                "participation.row.waits",
                Objects.requireNonNullElse(line.places().get(row.person()), 0),
                seats.whyThey(
                        line.table().table().verdict(party), party, line.table().keptUntil(), locale));
    }

    private String say(Locale locale, String key, Object... arguments) {
        return texts.getMessage(key, arguments, locale);
    }
}
