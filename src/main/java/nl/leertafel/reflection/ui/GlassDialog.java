package nl.leertafel.reflection.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.reflection.BreakGlass;
import nl.leertafel.reflection.Prompt;
import nl.leertafel.session.SessionId;
import nl.leertafel.uikit.StepDialog;

/** Asks about whom it is and why; what was found is shown once, and the writer is told. */
class GlassDialog extends StepDialog {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final String SESSION = "session";

    private final BreakGlass glass;
    private final TextField session = new TextField(getTranslation("reflection.glass.session"));
    private final TextField writer = new TextField(getTranslation("reflection.glass.writer"));
    private final TextArea reason = new TextArea(getTranslation("reflection.glass.reason"));

    GlassDialog(BreakGlass glass) {
        super("reflection.glass.card", "reflection.glass.yes");
        this.glass = glass;
        session.setId(SESSION);
        session.setHelperText(getTranslation("reflection.glass.session.help"));
        writer.setId(BreakGlass.WRITER);
        writer.setHelperText(getTranslation("reflection.glass.writer.help"));
        reason.setId(BreakGlass.REASON);
        reason.setHelperText(getTranslation("reflection.glass.reason.help"));
        body(new Paragraph(getTranslation("reflection.glass.consequence")), session, writer, reason);
    }

    @Override
    protected Optional<Question> question() {
        return Optional.of(new Question(
                getTranslation("reflection.glass.card"),
                getTranslation("reflection.glass.consequence"),
                getTranslation("reflection.glass.yes")));
    }

    @Override
    protected void confirm() {
        try {
            show(glass.open(meant(), writer.getValue(), reason.getValue()));
        } catch (NotFound unknown) {
            throw Refusal.at(SESSION, "reflection.glass.session.unknown");
        }
    }

    private SessionId meant() {
        var id = ID.matcher(session.getValue());
        if (!id.find()) {
            throw Refusal.at(SESSION, "reflection.glass.session.unknown");
        }
        return new SessionId(UUID.fromString(id.group()));
    }

    private void show(BreakGlass.Opened opened) {
        var shown = new Dialog(getTranslation("reflection.glass.card"));
        shown.add(new Paragraph(getTranslation(opened.told() ? "reflection.glass.told" : "reflection.glass.tell")));
        if (opened.reflections().isEmpty()) {
            shown.add(new Paragraph(getTranslation("reflection.glass.nothing")));
        }
        opened.reflections()
                .forEach(it ->
                        shown.add(new H3(it.writer()), WordsByPrompt.underWriter(List.of(Prompt.values()), it.text())));
        shown.open();
    }
}
