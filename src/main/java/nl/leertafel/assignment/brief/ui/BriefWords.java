package nl.leertafel.assignment.brief.ui;

import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import nl.leertafel.assignment.brief.BriefSize;
import nl.leertafel.assignment.brief.BriefStatus;
import nl.leertafel.assignment.brief.BriefSummary;
import nl.leertafel.assignment.brief.Semester;
import nl.leertafel.uikit.Row;
import nl.leertafel.uikit.SpokenTime;
import nl.leertafel.uikit.Tag;

/** A question from practice in few words. */
final class BriefWords {

    private BriefWords() {}

    static Row row(BriefSummary brief) {
        return new Row(brief.title(), BriefRoutes.brief(brief.id())).small(brief.client());
    }

    static Tag status(BriefStatus status) {
        var word = say("assignment.brief.status." + status);
        return switch (status) {
            case OPEN, TAKEN -> Tag.of(word);
            case RETURNED -> Tag.attention(word);
            case WITHDRAWN -> Tag.quiet(word);
        };
    }

    /** "84 uur · 3 EC · hbo of universiteit, bachelor"; what nobody knows yet is left out. */
    static String size(BriefSize size) {
        var parts = new ArrayList<String>();
        if (size.hours() != null) {
            parts.add(say("assignment.brief.size.hours", size.hours()));
        }
        if (size.ects() != null) {
            parts.add(say("assignment.brief.size.ects", size.ects()));
        }
        parts.add(size.level() == null ? say("assignment.brief.level.any") : say("assignment.level." + size.level()));
        return String.join(" · ", parts);
    }

    /** "feb. 2027 – jun. 2027". */
    static String period(BriefSize size) {
        return months(size.fromDate(), size.untilDate());
    }

    static String semester(Semester semester) {
        return months(semester.firstDay(), semester.lastDay());
    }

    static String answerBy(BriefSummary brief, SpokenTime time) {
        return say(
                "assignment.brief.chooseBy",
                time.day(brief.answerBy(), UI.getCurrent().getLocale()));
    }

    private static String months(LocalDate from, LocalDate until) {
        var month = DateTimeFormatter.ofPattern("LLL yyyy", UI.getCurrent().getLocale());
        return month.format(from) + " – " + month.format(until);
    }

    private static String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
