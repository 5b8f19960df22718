package nl.leertafel.assignment.consent;

import java.util.EnumSet;
import java.util.Set;

/** Who may do what with a conversation. The one place where that is decided. */
final class ConversationRule {

    private static final Set<ConsentUse> FOR_MEMBERS =
            EnumSet.of(ConsentUse.NETWORK, ConsentUse.DOSSIER, ConsentUse.PUBLIC);

    private ConversationRule() {}

    /** What somebody has to do with a conversation of an assignment. */
    enum Relation {
        LECTURER,
        OWN_GROUP,
        OTHER_GROUP,
        COORDINATOR,
        SUPERVISOR
    }

    /** Whether they plan it, write it down and read everything of it. */
    static boolean mayWork(Relation relation) {
        return relation == Relation.LECTURER || relation == Relation.OWN_GROUP;
    }

    /** With which of these they may read what was told, one is enough; whoever works on it needs none. */
    static Set<ConsentUse> opening(Relation relation) {
        var uses = EnumSet.copyOf(FOR_MEMBERS);
        switch (relation) {
            case LECTURER, OTHER_GROUP -> uses.add(ConsentUse.TEACHING);
            case COORDINATOR -> uses.add(ConsentUse.TABLE);
            case OWN_GROUP, SUPERVISOR -> {}
        }
        return uses;
    }
}
