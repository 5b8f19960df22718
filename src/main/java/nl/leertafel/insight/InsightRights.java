package nl.leertafel.insight;

/**
 * What somebody may do with one insight.
 *
 * @param work change it, take its next step, name its sources, ask for a confirmation
 */
public record InsightRights(boolean read, boolean work) {

    static final InsightRights NONE = new InsightRights(false, false);

    /**
     * The one place where that is decided. Its makers are the coordinators and lecturers of its network; the other
     * members read it from the moment it is shared.
     */
    static InsightRights of(boolean coordinates, boolean lectures, boolean member, InsightState state) {
        var makes = coordinates || lectures;
        return new InsightRights(makes || member && state != InsightState.PROPOSED, makes);
    }
}
