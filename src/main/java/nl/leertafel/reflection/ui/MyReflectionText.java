package nl.leertafel.reflection.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.reflection.MyReflection;
import nl.leertafel.reflection.Reflecting;
import nl.leertafel.reflection.ReflectionSource;
import nl.leertafel.reflection.SharedWith;
import nl.leertafel.uikit.Ask;
import nl.leertafel.uikit.FieldErrors;
import nl.leertafel.uikit.SpokenTime;

/** What one wrote, who may read it and who did, and the steps: change, let others read or take back, delete. */
class MyReflectionText extends Composite<Div> {

    private static final int LONG_ENOUGH_TO_READ = 6_000;

    private final Reflecting reflecting;
    private final SpokenTime time;
    private final MyReflection mine;
    private final Consumer<MyReflection> change;

    MyReflectionText(Reflecting reflecting, SpokenTime time, MyReflection mine, Consumer<MyReflection> change) {
        this.reflecting = reflecting;
        this.time = time;
        this.mine = mine;
        this.change = change;
        getContent().add(whoReads(mine));
        showWall();
        getContent().add(WordsByPrompt.ofOneself(mine.prompts(), mine.latest()));
        if (mine.picture() != null) {
            getContent().add(new PictureShown(mine.picture()));
        }
        getContent().add(when());
        if (mine.isWritten()) {
            getContent()
                    .add(new ReadByList(
                            reflecting.readBy(mine.session(), mine.source()),
                            mine.source() == ReflectionSource.SELF ? reflecting.openings(mine.session()) : List.of(),
                            time));
        }
        getContent().add(steps());
    }

    /** The one plain sentence that says who reads this. */
    static Component whoReads(MyReflection mine) {
        var sentence = new Paragraph();
        var readers = mine.isWritten() ? mine.sharedWith() : SharedWith.NOBODY;
        sentence.setText(sentence.getTranslation("reflection.readers." + readers.visibility()));
        sentence.addClassName("notice");
        return sentence;
    }

    private void showWall() {
        if (!mine.sharedWith().wall().isEmpty()) {
            var names = reflecting.organisations(mine.session());
            var wall = new Paragraph(getTranslation(
                    "reflection.wall.stands",
                    mine.sharedWith().wall().stream()
                            .map(it -> names.getOrDefault(it, ""))
                            .sorted()
                            .collect(Collectors.joining(", "))));
            wall.addClassName("hint");
            getContent().add(wall);
        }
    }

    private Component when() {
        Instant moment = Objects.requireNonNullElse(mine.writtenAt(), mine.draftedAt());
        var words = new Span(getTranslation(
                mine.isWritten() ? "reflection.mine.savedAt" : "reflection.mine.draftedAt",
                time.moment(moment, getLocale())));
        words.addClassName("small");
        return words;
    }

    private Component steps() {
        var steps = new Div();
        steps.addClassName("actions");
        if (mine.writable()) {
            var edit = new Button(getTranslation("reflection.mine.edit"), click -> change.accept(mine));
            edit.addThemeVariants(ButtonVariant.PRIMARY);
            steps.add(edit);
        }
        if (mine.isWritten()) {
            steps.add(new Button(getTranslation("reflection.mine.readers"), click -> askWhoReads()));
        }
        if (mine.isShared()) {
            steps.add(new Button(
                    getTranslation("reflection.mine.keepPrivate"),
                    click -> attempt(() -> letRead(SharedWith.NOBODY), "reflection.readers.PRIVATE")));
        }
        var delete = new Button(getTranslation("reflection.mine.delete"), click -> askToDelete());
        delete.addThemeVariants(ButtonVariant.TERTIARY);
        steps.add(delete);
        return steps;
    }

    private void askWhoReads() {
        var field = new ReadersField(
                reflecting.organisations(mine.session()), reflecting.mayBePublic(mine.session()), mine.sharedWith());
        new ReadersDialog(field, readers -> {
                    letRead(readers);
                    tell(getTranslation("reflection.readers." + readers.visibility()));
                    MyReflectionCard.readAgain();
                })
                .open();
    }

    private void letRead(SharedWith readers) {
        reflecting.letRead(mine.session(), mine.source(), readers);
    }

    private void askToDelete() {
        Ask.before(
                getTranslation("reflection.delete.question"),
                getTranslation("reflection.delete.consequence"),
                getTranslation("reflection.delete.yes"),
                () -> attempt(() -> reflecting.delete(mine.session(), mine.source()), "reflection.delete.done"));
    }

    private void attempt(Runnable step, String doneKey) {
        try {
            step.run();
            tell(getTranslation(doneKey));
            MyReflectionCard.readAgain();
        } catch (Refusal refusal) {
            FieldErrors.show(this, refusal);
        }
    }

    static void tell(String sentence) {
        Notification.show(sentence, LONG_ENOUGH_TO_READ, Notification.Position.BOTTOM_CENTER)
                .setAssertive(true);
    }
}
