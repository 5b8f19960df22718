package nl.leertafel.reflection.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import nl.leertafel.files.FileIntake;
import nl.leertafel.reflection.MyReflection;
import nl.leertafel.reflection.PaperCards;
import nl.leertafel.reflection.Prompts;
import nl.leertafel.reflection.Reflecting;
import nl.leertafel.reflection.ReflectionDirectory;
import nl.leertafel.reflection.SharedWith;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.SessionId;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.SpokenTime;

/** Makes the cards of the page with reflections. */
@org.springframework.stereotype.Component
class ReflectionParts {

    private final Reflecting reflecting;
    private final ReflectionDirectory directory;
    private final PaperCards cards;
    private final Prompts prompts;
    private final FileIntake intake;
    private final SpokenTime time;

    ReflectionParts(
            Reflecting reflecting,
            ReflectionDirectory directory,
            PaperCards cards,
            Prompts prompts,
            FileIntake intake,
            SpokenTime time) {
        this.reflecting = reflecting;
        this.directory = directory;
        this.cards = cards;
        this.prompts = prompts;
        this.intake = intake;
        this.time = time;
    }

    Component mine(MyReflection mine) {
        return new MyReflectionCard(reflecting, intake, time, mine);
    }

    Component shared(SessionId session) {
        return new SharedReflections(directory, session, time);
    }

    /** What a coordinator does: choose what is asked, and type in cards. */
    Component coordinating(SessionDetails session) {
        var ui = UI.getCurrent();
        var asked = new UnorderedList();
        prompts.after(session).forEach(it -> asked.add(new ListItem(ui.getTranslation("reflection.prompt." + it))));
        var steps = new Div(
                new Button(
                        ui.getTranslation("reflection.prompts.open"),
                        click -> new PromptsDialog(prompts, session).open()),
                new Button(ui.getTranslation("reflection.paper.add"), click -> typeIn(session)));
        steps.addClassName("actions");
        return new Card(
                ui.getTranslation("reflection.prompts.card"),
                new Paragraph(ui.getTranslation(
                        "reflection.prompts.asked", ui.getTranslation("session.kind." + session.kind()))),
                asked,
                steps);
    }

    private void typeIn(SessionDetails session) {
        var readers = new ReadersField(
                reflecting.organisations(session.id()), reflecting.mayBePublic(session.id()), SharedWith.NOBODY);
        new PaperCardDialog(cards, session.id(), prompts.after(session), readers).open();
    }
}
