package nl.leertafel.assignment.brief;

import java.util.List;
import java.util.function.Predicate;
import nl.leertafel.access.NetworkRoles;
import nl.leertafel.access.Permissions;
import nl.leertafel.agenda.QuestionDirectory;
import nl.leertafel.agenda.QuestionId;
import nl.leertafel.kernel.NetworkId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may do what with questions from practice; the one place where that is decided. */
@Component
class BriefRights {

    private final Permissions permissions;
    private final NetworkRoles roles;
    private final QuestionDirectory questions;

    BriefRights(Permissions permissions, NetworkRoles roles, QuestionDirectory questions) {
        this.permissions = permissions;
        this.roles = roles;
        this.questions = questions;
    }

    /** Coordinators, and who keeps an eye on the question it comes from. */
    boolean mayWrite(NetworkId network, @Nullable QuestionId question) {
        return permissions.isCoordinator(network) || permissions.isMember(network) && keeps(question);
    }

    /** Who asked, while they belong to the network, and its coordinators. */
    boolean manages(Brief brief) {
        return permissions.isCoordinator(brief.network())
                || permissions.isMember(brief.network())
                        && permissions.requireSignedIn().equals(brief.asker());
    }

    boolean lectures(Brief brief) {
        return permissions.isLecturer(brief.network());
    }

    /** Who took it, and a coordinator: a lecturer may be gone. */
    boolean letsGo(Brief brief) {
        return lectures(brief) && brief.isTakenBy(permissions.requireSignedIn())
                || brief.status() == BriefStatus.TAKEN && permissions.isCoordinator(brief.network());
    }

    boolean reads(Brief brief) {
        return manages(brief) || lectures(brief) || mayWrite(brief.network(), question(brief));
    }

    /** Where the signed-in person finds what can be taken. */
    List<NetworkId> poolNetworks() {
        return networks(it -> permissions.isLecturer(it) || permissions.isCoordinator(it));
    }

    List<NetworkId> coordinated() {
        return networks(permissions::isCoordinator);
    }

    List<NetworkId> own() {
        return networks(it -> true);
    }

    private List<NetworkId> networks(Predicate<NetworkId> wanted) {
        return roles.networksOf(permissions.requireSignedIn()).stream()
                .filter(wanted)
                .toList();
    }

    private boolean keeps(@Nullable QuestionId question) {
        var me = permissions.requireSignedIn();
        return question != null
                && questions.summaries(List.of(question)).values().stream().anyMatch(it -> me.equals(it.owner()));
    }

    private static @Nullable QuestionId question(Brief brief) {
        return brief.form().origin().question();
    }
}
