package nl.leertafel.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import nl.leertafel.action.ActionDetails;
import nl.leertafel.action.ActionStatus;
import nl.leertafel.action.HelpingHand;
import nl.leertafel.session.ui.SessionRoutes;
import nl.leertafel.uikit.SpokenTime;
import nl.leertafel.uikit.Tag;

/** How the parts of an action are said on screen: by when, how far, and where it came from. */
@org.springframework.stereotype.Component
class ActionWords {

    private final SpokenTime time;

    ActionWords(SpokenTime time) {
        this.time = time;
    }

    /** By when; what is late says so in words. */
    Component due(ActionDetails action) {
        var day = new Div(time.day(action.action().dueOn(), UI.getCurrent().getLocale()));
        return action.late() ? new Div(day, late(action)) : day;
    }

    /** Who helps, in words; empty when nobody does. */
    String helpers(ActionDetails action) {
        var names = action.action().helpers().stream().map(HelpingHand::name).collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : say("action.helpers.names", names);
    }

    /** What was being talked about; empty when that is not known. */
    String about(ActionDetails action) {
        var about = action.action().about();
        return about == null ? "" : say("action.about", about);
    }

    /** By when, in a word: "morgen". */
    Component dueInShort(ActionDetails action) {
        return action.late()
                ? late(action)
                : new Span(
                        time.relative(action.action().dueOn(), UI.getCurrent().getLocale()));
    }

    Component status(ActionDetails action) {
        var word = say("action.status." + action.status());
        return action.status() == ActionStatus.DOING ? Tag.of(word) : Tag.quiet(word);
    }

    /** The session it came from, linked when one may go there. */
    Component source(ActionDetails action) {
        var ui = UI.getCurrent();
        var words = say(
                "action.source.from",
                action.action().sessionTitle(),
                time.shortDay(action.action().sessionDay(), ui.getLocale()));
        var source = action.sessionSeen()
                ? new Div(new Anchor(SessionRoutes.overview(action.action().session()), words))
                : new Div(words);
        source.addClassName("small");
        return source;
    }

    private Component late(ActionDetails action) {
        var when = time.relative(action.action().dueOn(), UI.getCurrent().getLocale());
        return Tag.attention(say("action.late", when));
    }

    private static String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
