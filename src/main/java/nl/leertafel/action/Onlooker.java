package nl.leertafel.action;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.leertafel.access.Permissions;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.participation.ParticipationDetails;
import nl.leertafel.participation.ParticipationDirectory;
import nl.leertafel.participation.ParticipationStatus;
import nl.leertafel.session.SessionId;
import org.jspecify.annotations.Nullable;

/** The one who is signed in and looks at actions: what they coordinate and where they sit, asked once per page. */
final class Onlooker {

    private final PersonId me;
    private final Permissions permissions;
    private final ParticipationDirectory participations;
    private final Map<NetworkId, Boolean> coordinated = new HashMap<>();
    private final Map<NetworkId, Boolean> member = new HashMap<>();
    private @Nullable Map<SessionId, ParticipationStatus> answers;

    Onlooker(Permissions permissions, ParticipationDirectory participations) {
        this.me = permissions.requireSignedIn();
        this.permissions = permissions;
        this.participations = participations;
    }

    PersonId me() {
        return me;
    }

    boolean coordinates(NetworkId network) {
        return coordinated.computeIfAbsent(network, permissions::isCoordinator);
    }

    boolean isAtTable(SessionId session) {
        return answers().get(session) == ParticipationStatus.ACCEPTED;
    }

    ActionRights rights(ActionSummary action) {
        return ActionRights.of(
                me,
                action.owner(),
                action.agreedBy(),
                coordinates(action.network()),
                isAtTable(action.session()) || action.isHelpedBy(me));
    }

    /** Whether the page of the session an action came from is for this person; as {@code SessionAgenda} decides. */
    boolean seesSession(ActionSummary action) {
        if (coordinates(action.network()) || answers().containsKey(action.session())) {
            return true;
        }
        return switch (action.sessionVisibility()) {
            case PUBLIC -> true;
            case NETWORK -> member.computeIfAbsent(action.network(), permissions::isMember);
            case INVITED -> false;
        };
    }

    private Map<SessionId, ParticipationStatus> answers() {
        var known = answers;
        if (known == null) {
            known = participations.of(me).stream()
                    .collect(Collectors.toMap(ParticipationDetails::session, ParticipationDetails::status));
            answers = known;
        }
        return known;
    }
}
