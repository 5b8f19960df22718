package nl.leertafel.insight.thread;

import java.util.List;
import nl.leertafel.agenda.QuestionDetails;

/**
 * A question with everything that hangs on it, as far as the one who looks sees it.
 *
 * @param lanes the sessions on this page, latest first; on the first page also what comes from no session
 * @param page which part this is, from 0
 * @param more whether there are earlier sessions
 * @param makes whether the one who looks makes insights here
 */
public record QuestionThread(QuestionDetails question, List<Lane> lanes, int page, boolean more, boolean makes) {

    /** Whether nobody met about it yet. */
    public boolean hasNoSession() {
        return page == 0 && lanes.stream().allMatch(it -> it.session() == null);
    }
}
