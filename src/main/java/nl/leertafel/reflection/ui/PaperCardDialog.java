package nl.leertafel.reflection.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.reflection.PaperCards;
import nl.leertafel.reflection.Prompt;
import nl.leertafel.reflection.ReflectionText;
import nl.leertafel.session.SessionId;
import nl.leertafel.uikit.StepDialog;

/** A card on paper, typed in for whoever wrote it. */
class PaperCardDialog extends StepDialog {

    private final PaperCards cards;
    private final SessionId session;
    private final Select<PersonId> writer = new Select<>();
    private final Map<Prompt, TextArea> fields = new EnumMap<>(Prompt.class);
    private final ReadersField readers;

    PaperCardDialog(PaperCards cards, SessionId session, List<Prompt> prompts, ReadersField readers) {
        super("reflection.paper.add", "reflection.paper.save");
        this.cards = cards;
        this.session = session;
        this.readers = readers;
        var names = cards.writers(session);
        writer.setId(PaperCards.WRITER);
        writer.setLabel(getTranslation("reflection.paper.writer"));
        writer.setItems(List.copyOf(names.keySet()));
        writer.setItemLabelGenerator(it -> names.getOrDefault(it, ""));
        body(new Paragraph(getTranslation("reflection.paper.explanation")), writer);
        prompts.forEach(this::ask);
        body(readers);
    }

    @Override
    protected void confirm() {
        if (writer.getValue() == null) {
            throw Refusal.at(PaperCards.WRITER, "reflection.paper.writer.missing");
        }
        var typed = new EnumMap<Prompt, String>(Prompt.class);
        fields.forEach((prompt, field) -> typed.put(prompt, field.getValue()));
        var told = cards.typeIn(session, writer.getValue(), new ReflectionText(typed), readers.chosen());
        MyReflectionText.tell(getTranslation(told ? "reflection.paper.done.told" : "reflection.paper.done.tell"));
        MyReflectionCard.readAgain();
    }

    private void ask(Prompt prompt) {
        var field = new TextArea(getTranslation("reflection.prompt." + prompt));
        field.setId(prompt.name());
        fields.put(prompt, field);
        body(field);
    }
}
