package nl.leertafel.participation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.participation.SeatText;
import nl.leertafel.participation.suggestion.SuggestedPerson;
import nl.leertafel.participation.suggestion.Suggestion;
import nl.leertafel.uikit.Card;

/** For each kind of people the table misses: some to ask, with the reason; the coordinator picks. */
class WhomToAskCard extends Card {

    private final Set<PersonId> chosen = new HashSet<>();
    private final Button ask = new Button();

    WhomToAskCard(String title, List<Suggestion> suggestions, SeatText text, Consumer<Set<PersonId>> then) {
        super(title);
        for (var suggestion : suggestions) {
            add(heading(suggestion, text), people(suggestion));
        }
        ask.addClickListener(click -> then.accept(Set.copyOf(chosen)));
        var steps = new Div(ask);
        steps.addClassName("tools");
        add(steps);
        count();
    }

    private Component heading(Suggestion suggestion, SeatText text) {
        var missing = suggestion.missing();
        var heading = new Paragraph(getTranslation(
                "participation.ask.missing",
                missing.people(),
                text.people(missing.rule().perspectives(), getLocale())));
        heading.addClassName("headline");
        return heading;
    }

    private Component people(Suggestion suggestion) {
        if (suggestion.people().isEmpty()) {
            var nobody = new Paragraph(getTranslation("participation.ask.nobody"));
            nobody.addClassName("small");
            return nobody;
        }
        var list = new UnorderedList();
        list.addClassName("plain");
        suggestion.people().forEach(it -> list.add(new ListItem(person(it))));
        return list;
    }

    private Component person(SuggestedPerson person) {
        var choice = new Checkbox(person.name());
        choice.setHelperText(Stream.concat(
                        Stream.ofNullable(person.organisation()),
                        Stream.concat(
                                person.reasons().stream()
                                        .sorted()
                                        .map(it -> getTranslation("participation.ask.reason." + it)),
                                person.byMail() ? Stream.empty() : Stream.of(getTranslation("participation.ask.call"))))
                .collect(Collectors.joining(" · ")));
        choice.addValueChangeListener(change -> {
            if (change.getValue()) {
                chosen.add(person.person());
            } else {
                chosen.remove(person.person());
            }
            count();
        });
        return choice;
    }

    private void count() {
        ask.setText(getTranslation("participation.invite.save", chosen.size()));
        ask.setEnabled(!chosen.isEmpty());
    }
}
