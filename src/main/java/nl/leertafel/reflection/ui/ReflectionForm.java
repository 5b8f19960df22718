package nl.leertafel.reflection.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import nl.leertafel.files.FileId;
import nl.leertafel.files.FileIntake;
import nl.leertafel.files.Upload;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.reflection.MyReflection;
import nl.leertafel.reflection.Prompt;
import nl.leertafel.reflection.Reflecting;
import nl.leertafel.reflection.ReflectionText;
import nl.leertafel.uikit.FieldErrors;
import nl.leertafel.uikit.SpokenTime;

/**
 * Where one writes. What is typed is kept as a draft after a short pause; others read nothing of it before it is saved.
 * When it was changed in another window, what is typed here stays and one chooses.
 */
class ReflectionForm extends Composite<Div> {

    /** Long enough to finish a word, short enough to lose none. */
    private static final int PAUSE = 1_200;

    private final Reflecting reflecting;
    private final SpokenTime time;
    private final Runnable done;
    private final Map<Prompt, TextArea> fields = new EnumMap<>(Prompt.class);
    private final ReadersField readers;
    private final Span kept = new Span();
    private final Div conflict = new Div();
    private MyReflection mine;

    ReflectionForm(Reflecting reflecting, FileIntake intake, SpokenTime time, MyReflection mine, Runnable done) {
        this.reflecting = reflecting;
        this.time = time;
        this.mine = mine;
        this.done = done;
        readers = new ReadersField(
                reflecting.organisations(mine.session()), reflecting.mayBePublic(mine.session()), mine.sharedWith());
        kept.addClassName("small");
        kept.getElement().setAttribute("role", "status");
        conflict.getElement().setAttribute("role", "alert");
        getContent().addClassName("form");
        getContent().add(whoReads());
        mine.prompts().forEach(it -> getContent().add(field(it)));
        getContent().add(new PictureField(intake, mine.picture(), new Illustrating()), readers, conflict, steps());
        showKept();
    }

    private Component whoReads() {
        if (!mine.isShared()) {
            return MyReflectionText.whoReads(mine);
        }
        var sentence = new Paragraph(getTranslation("reflection.form.othersReadTheOld"));
        sentence.addClassName("notice");
        return sentence;
    }

    private Component field(Prompt prompt) {
        var field = new TextArea(getTranslation("reflection.prompt." + prompt));
        field.setId(prompt.name());
        field.setValue(mine.latest().under(prompt));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE);
        field.addClassName("reflection-field");
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                keepDraft();
            }
        });
        fields.put(prompt, field);
        return field;
    }

    private Component steps() {
        var save = new Button(getTranslation("reflection.form.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var steps = new Div(save);
        steps.addClassName("actions");
        if (mine.isWritten()) {
            steps.add(new Button(getTranslation("reflection.form.leave"), click -> leaveAsItWas()));
        }
        steps.add(kept);
        return steps;
    }

    private void keepDraft() {
        try {
            mine = reflecting.draft(mine.session(), typed(), mine.version());
            showKept();
        } catch (Refusal refusal) {
            kept.setText("");
            refused(refusal);
        }
    }

    private void save() {
        try {
            mine = reflecting.save(mine.session(), typed(), readers.chosen(), mine.version());
            MyReflectionText.tell(
                    getTranslation("reflection.form.saved." + mine.sharedWith().visibility()));
            done.run();
        } catch (Refusal refusal) {
            refused(refusal);
        }
    }

    /** Keeps a picture at once; what was typed so far goes along as a draft. */
    private final class Illustrating implements PictureField.Keeping {

        @Override
        public FileId keep(Upload picture) {
            mine = reflecting.illustrate(mine.session(), picture, mine.version());
            keepDraft();
            return Objects.requireNonNull(mine.picture());
        }

        @Override
        public void remove() {
            reflecting.removePicture(mine.session());
            reflecting.mine(mine.session()).ifPresent(newest -> mine = newest);
        }
    }

    private void leaveAsItWas() {
        try {
            if (mine.hasDraft()) {
                reflecting.dropDraft(mine.session());
            }
            done.run();
        } catch (Refusal refusal) {
            refused(refusal);
        }
    }

    /** @throws Refusal at the field that holds too much */
    private ReflectionText typed() {
        var typed = new EnumMap<Prompt, String>(Prompt.class);
        fields.forEach((prompt, field) -> typed.put(prompt, field.getValue()));
        return new ReflectionText(typed);
    }

    private void showKept() {
        var moment = mine.draftedAt();
        kept.setText(moment == null ? "" : getTranslation("reflection.form.kept", time.lately(moment, getLocale())));
    }

    private void refused(Refusal refusal) {
        if (refusal.key().equals(MyReflection.CHANGED_MEANWHILE)) {
            letChoose(getTranslation(refusal.key()));
        } else {
            FieldErrors.show(this, refusal);
        }
    }

    private void letChoose(String sentence) {
        var what = new Paragraph(sentence);
        what.addClassName("missing");
        var goOn = new Button(getTranslation("reflection.conflict.goOn"), click -> goOnWithThis());
        var other = new Button(getTranslation("reflection.conflict.other"), click -> done.run());
        var choices = new Div(goOn, other);
        choices.addClassName("answers");
        conflict.removeAll();
        conflict.add(what, choices);
    }

    // what stands in the other window is replaced by a draft of this one; what was saved stays until it is saved here
    private void goOnWithThis() {
        reflecting.mine(mine.session()).ifPresent(newest -> {
            mine = newest;
            conflict.removeAll();
            keepDraft();
        });
    }
}
