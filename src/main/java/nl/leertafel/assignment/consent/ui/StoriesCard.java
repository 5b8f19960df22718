package nl.leertafel.assignment.consent.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.leertafel.assignment.AssignmentDetails;
import nl.leertafel.assignment.consent.Conversing;
import nl.leertafel.assignment.consent.StoryDetails;
import nl.leertafel.assignment.ui.AssignmentCard;
import nl.leertafel.assignment.ui.AssignmentChapter;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.SpokenTime;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.PageRequest;

/** On the page of an assignment: what people told, as far as the one who looks may read it. */
@org.springframework.stereotype.Component
@Order(22)
class StoriesCard implements AssignmentCard {

    private static final int MOST = 20;

    private final Conversing conversing;
    private final SpokenTime time;

    StoriesCard(Conversing conversing, SpokenTime time) {
        this.conversing = conversing;
        this.time = time;
    }

    @Override
    public AssignmentChapter chapter() {
        return AssignmentChapter.CONVERSATIONS;
    }

    @Override
    public Optional<Component> create(AssignmentDetails assignment) {
        var stories = conversing.stories(assignment.heading().id(), PageRequest.of(0, MOST));
        if (stories.isEmpty()) {
            return Optional.empty();
        }
        var list = new UnorderedList();
        list.addClassName("outcomes");
        stories.forEach(it -> list.add(item(it)));
        return Optional.of(
                new Card(say("assignment.story.title"), new Paragraph(say("assignment.story.sentence")), list));
    }

    private ListItem item(StoryDetails story) {
        var words = new Div(story.story());
        words.addClassName("quote");
        var uses = story.uses().stream()
                .sorted()
                .map(it -> say("assignment.consentUse." + it))
                .collect(Collectors.joining(" · "));
        var small = new Span(time.day(story.day(), UI.getCurrent().getLocale()) + " · " + uses);
        small.addClassName("small");
        return new ListItem(words, small);
    }

    private static String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
