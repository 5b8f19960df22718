package nl.leertafel.reflection;

import java.util.List;
import nl.leertafel.session.SessionKind;

/** A question that helps someone write about a session; {@code FREE} leaves room for everything else. */
public enum Prompt {
    STRUCK,
    NEW_TO_ME,
    WORKED,
    TAKE_ALONG,
    WILL_DO,
    QUESTION_LEFT,
    FREE;

    /** What is asked after a session of this kind: three short ones, and the free one. */
    public static List<Prompt> after(SessionKind kind) {
        return switch (kind) {
            case KENNISCAFE -> List.of(STRUCK, TAKE_ALONG, QUESTION_LEFT, FREE);
            case LEERATELIER -> List.of(WORKED, TAKE_ALONG, WILL_DO, FREE);
            case NETWORK_MEETING -> List.of(STRUCK, QUESTION_LEFT, WILL_DO, FREE);
            case SITE_VISIT -> List.of(STRUCK, NEW_TO_ME, TAKE_ALONG, FREE);
            case CONFERENCE -> List.of(TAKE_ALONG, WILL_DO, QUESTION_LEFT, FREE);
            case SYMPOSIUM -> List.of(NEW_TO_ME, QUESTION_LEFT, WILL_DO, FREE);
        };
    }
}
