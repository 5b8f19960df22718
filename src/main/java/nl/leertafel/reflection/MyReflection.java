package nl.leertafel.reflection;

import java.time.Instant;
import java.util.List;
import nl.leertafel.files.FileId;
import nl.leertafel.session.SessionId;
import org.jspecify.annotations.Nullable;

/**
 * One's own reflection on one session.
 *
 * @param prompts what is asked, in order; also what was answered before the session became one of another kind
 * @param saved what others read when it is shared
 * @param draft the whole text as it is being changed; null when nothing is
 * @param writtenAt null as long as nothing was saved
 * @param draftedAt null when there is no draft
 * @param version to give back with a change, so that two windows cannot overwrite each other unseen
 * @param writable whether its writer was there, and can still change the words
 */
public record MyReflection(
        SessionId session,
        ReflectionSource source,
        List<Prompt> prompts,
        ReflectionText saved,
        @Nullable ReflectionText draft,
        SharedWith sharedWith,
        @Nullable FileId picture,
        @Nullable Instant writtenAt,
        @Nullable Instant draftedAt,
        int version,
        boolean writable) {

    /** The version of what does not exist yet. */
    public static final int NEW = -1;

    /** Key of the refusal when it was changed in another window; what was typed in this one is still there. */
    public static final String CHANGED_MEANWHILE = "reflection.write.changedMeanwhile";

    static MyReflection blank(SessionId session, List<Prompt> asked) {
        return new MyReflection(
                session,
                ReflectionSource.SELF,
                asked,
                ReflectionText.EMPTY,
                null,
                SharedWith.NOBODY,
                null,
                null,
                null,
                NEW,
                true);
    }

    public boolean isWritten() {
        return writtenAt != null;
    }

    public boolean isShared() {
        return isWritten() && sharedWith.isShared();
    }

    public boolean hasDraft() {
        return draft != null;
    }

    /** What its writer last typed. */
    public ReflectionText latest() {
        return draft == null ? saved : draft;
    }
}
