package nl.leertafel.network.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.network.roster.RosterCheck;
import nl.leertafel.network.roster.RosterRow;
import nl.leertafel.network.roster.RosterRow.Outcome;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.EmptyState;
import nl.leertafel.uikit.ResponsiveList;
import nl.leertafel.uikit.Row;
import nl.leertafel.uikit.Tag;

/** What would come of a file, row by row, and the button that makes it so. */
class RosterOutcome extends Composite<Card> {

    private final RosterCheck check;
    private final Div step = new Div();

    RosterOutcome(RosterCheck check, SerializableFunction<IntConsumer, Integer> run, Executor background) {
        this.check = check;
        step.addClassName("stack");
        step.add(check.isReady() ? adding(run, background) : new Paragraph(notYet()));
        getContent().add(counts(), step, rows());
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("network.roster.look"));
    }

    private Component counts() {
        var counts = new UnorderedList();
        for (var outcome : Outcome.values()) {
            int rows = check.count(outcome);
            if (rows > 0) {
                counts.add(new ListItem(getTranslation("network.roster.count." + outcome, rows)));
            }
        }
        if (!check.newOrganisations().isEmpty()) {
            var names = check.newOrganisations().stream().limit(10).collect(Collectors.joining(", "));
            counts.add(new ListItem(getTranslation(
                    "network.roster.count.organisations",
                    check.newOrganisations().size(),
                    names)));
        }
        return counts;
    }

    private String notYet() {
        return getTranslation(
                check.count(Outcome.WRONG) > 0 ? "network.roster.run.wrong" : "network.roster.run.nobody");
    }

    private Component adding(SerializableFunction<IntConsumer, Integer> run, Executor background) {
        var add = new Button(getTranslation("network.roster.run.yes", check.added()));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.addClickListener(click -> {
            step.removeAll();
            step.add(new LongWork(check.added(), run, background, this::done, this::refused));
        });
        return add;
    }

    private void done(int added) {
        step.removeAll();
        step.add(
                new Paragraph(getTranslation("network.roster.run.done", added)),
                new Anchor(NetworkRoutes.MEMBERS, getTranslation("network.roster.run.see")));
    }

    private void refused(Refusal refusal) {
        var sentence = new Paragraph(getTranslation(refusal.key(), refusal.arguments()));
        sentence.addClassName("missing");
        step.removeAll();
        step.add(sentence);
    }

    private Component rows() {
        return new ResponsiveList<>(
                        getTranslation("network.roster.look"),
                        check::page,
                        this::card,
                        new EmptyState(getTranslation("network.roster.run.nobody")))
                .column(getTranslation("network.member.name"), RosterRow::name)
                .column(getTranslation("network.roster.column.EMAIL"), RosterRow::email)
                .wideColumn(getTranslation("network.roster.row.outcome"), this::outcome);
    }

    private Component card(RosterRow row) {
        return new Row(row.name()).small(row.email()).below(outcome(row));
    }

    private Component outcome(RosterRow row) {
        var word = getTranslation("network.roster.outcome." + row.outcome());
        if (row.outcome() != Outcome.WRONG) {
            return Tag.quiet(word);
        }
        return new Div(
                Tag.attention(getTranslation("network.roster.row.line", row.number())),
                new UnorderedList(sentences(row.problems()).toArray(ListItem[]::new)));
    }

    private List<ListItem> sentences(List<Refusal> problems) {
        return problems.stream()
                .map(it -> new ListItem(getTranslation(
                        "network.roster.row.problem",
                        it.field()
                                .map(column -> getTranslation("network.roster.column." + column))
                                .orElse(""),
                        getTranslation(it.key(), it.arguments()))))
                .toList();
    }
}
