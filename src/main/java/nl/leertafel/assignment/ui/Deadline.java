package nl.leertafel.assignment.ui;

import java.util.Locale;
import nl.leertafel.assignment.AssignmentHeading;
import nl.leertafel.uikit.SpokenTime;

/** Until when, the way people say it. */
final class Deadline {

    private Deadline() {}

    /** "dinsdag 8 december, 17.00 uur (over 5 dagen)". */
    static String spoken(AssignmentHeading assignment, SpokenTime time, Locale locale) {
        var day = assignment.deadline().toLocalDate();
        var moment = time.moment(assignment.deadline(), locale);
        var relative = time.relative(day, locale);
        return relative.equals(time.day(day, locale)) ? moment : moment + " (" + relative + ")";
    }
}
