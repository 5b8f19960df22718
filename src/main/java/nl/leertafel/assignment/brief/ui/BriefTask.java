package nl.leertafel.assignment.brief.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leertafel.assignment.brief.BriefDetails;

/** What students have to know of a question from practice, as the task of an assignment begins. */
public final class BriefTask {

    private BriefTask() {}

    /** CommonMark. */
    public static String words(BriefDetails brief) {
        var text = brief.form().text();
        return Stream.of(
                        List.of("", text.asked()),
                        List.of("client", text.client()),
                        List.of("known", text.known()),
                        List.of("wanted", text.wanted()),
                        List.of("methods", text.methods()),
                        List.of("offered", text.offered()),
                        List.of("limits", text.limits()))
                .filter(it -> !it.getLast().isBlank())
                .map(it -> it.getFirst().isEmpty() ? it.getLast() : titled(it.getFirst(), it.getLast()))
                .collect(Collectors.joining("\n\n"));
    }

    private static String titled(String part, String words) {
        return "**" + UI.getCurrent().getTranslation("assignment.brief." + part) + "**\n\n" + words;
    }
}
