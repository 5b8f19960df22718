package nl.leertafel.assignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.BiConsumer;
import nl.leertafel.assignment.HandInDetails;
import nl.leertafel.assignment.Standing;
import nl.leertafel.assignment.Work;
import nl.leertafel.files.FileIntake;
import nl.leertafel.kernel.Markdown;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.SpokenTime;
import org.jspecify.annotations.Nullable;

/** A student's own part of an assignment: hand in, see what was handed in, change it, read the feedback. */
class MyWorkCard extends Composite<Div> {

    private final transient FileIntake intake;
    private final transient SpokenTime time;
    private final boolean late;
    private final transient BiConsumer<@Nullable Integer, Work> then;

    MyWorkCard(
            @Nullable HandInDetails handIn,
            FileIntake intake,
            SpokenTime time,
            boolean late,
            BiConsumer<@Nullable Integer, Work> then) {
        this.intake = intake;
        this.time = time;
        this.late = late;
        this.then = then;
        getContent().addClassName("stack");
        if (handIn == null) {
            getContent().add(form(null));
        } else {
            getContent().add(handedIn(handIn));
        }
    }

    private Component handedIn(HandInDetails mine) {
        var card = new Card(getTranslation("assignment.page.myWork"), new WorkDetails(mine.newest(), time));
        card.add(new Paragraph(getTranslation(
                mine.newest().standing() == Standing.MEETS ? "assignment.work.meets" : "assignment.work.mayChange")));
        card.add(new Button(getTranslation("assignment.work.change"), click -> change(mine)));
        card.add(new EarlierVersions(mine.earlier(), time));
        return mine.newest().isAnswered() ? both(card, feedback(mine)) : card;
    }

    private Component feedback(HandInDetails mine) {
        var words = mine.newest().feedback();
        return new Card(
                getTranslation("assignment.page.feedback"),
                new Html("<div>" + Markdown.html(words == null ? "" : words) + "</div>"),
                new Paragraph(getTranslation("assignment.page.noGrade")));
    }

    private void change(HandInDetails mine) {
        getContent().removeAll();
        getContent().add(form(mine));
    }

    private Component form(@Nullable HandInDetails before) {
        var version = before == null ? null : before.version();
        return new Card(
                getTranslation("assignment.page.handIn"),
                new WorkForm(intake, before, late, work -> then.accept(version, work)));
    }

    private static Component both(Component one, Component other) {
        var cards = new Div(one, other);
        cards.addClassName("cards");
        return cards;
    }
}
