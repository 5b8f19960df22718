package nl.leertafel.assignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import nl.leertafel.assignment.AssignmentDetails;
import nl.leertafel.assignment.AssignmentDetails.Part;
import nl.leertafel.assignment.Extending;
import nl.leertafel.assignment.ExtensionDetails;
import nl.leertafel.assignment.Grouping;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.Row;
import nl.leertafel.uikit.SpokenTime;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.PageRequest;

/** On the page of an assignment: which group may hand in later, and why; the lecturer gives and takes that here. */
@org.springframework.stereotype.Component
@Order(10)
class ExtensionsCard implements AssignmentCard {

    private static final PageRequest MOST = PageRequest.of(0, 50);

    private final Extending extending;
    private final Grouping grouping;
    private final SpokenTime time;

    ExtensionsCard(Extending extending, Grouping grouping, SpokenTime time) {
        this.extending = extending;
        this.grouping = grouping;
        this.time = time;
    }

    @Override
    public AssignmentChapter chapter() {
        return AssignmentChapter.PLANNING;
    }

    @Override
    public Optional<Component> create(AssignmentDetails assignment) {
        if (assignment.part() != Part.LECTURER && assignment.part() != Part.STUDENT) {
            return Optional.empty();
        }
        var id = assignment.heading().id();
        var isLecturer = assignment.part() == Part.LECTURER;
        var rows =
                extending.of(id, MOST).stream().map(it -> row(it, isLecturer)).toArray(Component[]::new);
        if (!isLecturer && rows.length == 0) {
            return Optional.empty();
        }
        var card = new Card(say("assignment.extension.title"), rows);
        if (isLecturer) {
            if (rows.length == 0) {
                card.add(new Paragraph(say("assignment.extension.none")));
            }
            card.add(new Button(
                    say("assignment.extension.give"),
                    click -> new ExtensionDialog(extending, grouping, assignment.heading()).open()));
        }
        return Optional.of(card);
    }

    private Row row(ExtensionDetails extension, boolean isLecturer) {
        var until = time.moment(extension.until(), UI.getCurrent().getLocale());
        var row = new Row(extension.groupName())
                .small(say("assignment.until", until))
                .small(extension.reason());
        return isLecturer
                ? row.after(new Button(say("assignment.extension.takeAway"), click -> {
                    extending.takeAway(extension.group());
                    UI.getCurrent().refreshCurrentRoute(false);
                }))
                : row;
    }

    private static String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
