package nl.leertafel.minutes.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leertafel.action.ActionDetails;
import nl.leertafel.action.ActionItemId;
import nl.leertafel.action.ActionTracking;
import nl.leertafel.minutes.OutcomeLine;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.uikit.SpokenTime;
import org.springframework.data.domain.Pageable;

/** Who does what was agreed, and by when, for the lines that are actions; as it is now. */
final class ActionsOfSession {

    private static final int MOST = 200;

    private final ActionTracking tracking;
    private final SpokenTime time;
    private final SessionDetails session;

    ActionsOfSession(ActionTracking tracking, SpokenTime time, SessionDetails session) {
        this.tracking = tracking;
        this.time = time;
        this.session = session;
    }

    /** Read once for all lines; nothing where no line is an action. */
    Map<ActionItemId, ActionDetails> of(List<OutcomeLine> lines) {
        return lines.stream().allMatch(it -> it.action() == null)
                ? Map.of()
                : tracking.ofSession(session.id(), Pageable.ofSize(MOST)).stream()
                        .collect(Collectors.toMap(ActionDetails::id, Function.identity()));
    }

    Optional<Agreed> agreed(Map<ActionItemId, ActionDetails> known, OutcomeLine line, Locale locale) {
        return Optional.ofNullable(line.action())
                .map(known::get)
                .map(it ->
                        new Agreed(it.action().ownerName(), time.day(it.action().dueOn(), locale)));
    }

    /** Who, and by when. */
    record Agreed(String owner, String day) {}
}
