package nl.leertafel.invitation;

import org.jspecify.annotations.Nullable;

/** Decides whether a calendar has to be told anything, and whether that is a new sequence (RFC 5546 section 2.1.4). */
enum SequenceRule {
    /** When or where changed, or whether: every earlier message is out of date. */
    BUMP,
    /** The same plan in other words: the same sequence, told again. */
    NEW_DTSTAMP,
    /** The calendar is right. */
    NOTHING;

    /**
     * From what a calendar was told to what it should show.
     *
     * @param everTold whether this invitation has ever been on that calendar, so that a sequence exists
     * @param told null when it is not on the calendar (any more)
     * @param wanted null when it should not be
     */
    static SequenceRule between(boolean everTold, @Nullable CalendarState told, @Nullable CalendarState wanted) {
        if (told == null || wanted == null) {
            return onOrOff(everTold, told, wanted);
        }
        if (isRescheduled(told, wanted)) {
            return BUMP;
        }
        return told.equals(wanted) ? NOTHING : NEW_DTSTAMP;
    }

    private static SequenceRule onOrOff(
            boolean everTold, @Nullable CalendarState told, @Nullable CalendarState wanted) {
        if (told == null && wanted == null) {
            return NOTHING;
        }
        return everTold ? BUMP : NEW_DTSTAMP;
    }

    /** Whether who comes when and where they were told would be wrong. */
    static boolean isRescheduled(CalendarState told, CalendarState wanted) {
        return !told.start().equals(wanted.start())
                || !told.end().equals(wanted.end())
                || !told.zone().equals(wanted.zone())
                || Venue.isElsewhere(told.place(), wanted.place());
    }
}
