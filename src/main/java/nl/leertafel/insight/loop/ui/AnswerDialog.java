package nl.leertafel.insight.loop.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import nl.leertafel.insight.loop.AwaitedAnswer;
import nl.leertafel.insight.loop.Became;
import nl.leertafel.insight.loop.ClosingLoop;
import nl.leertafel.insight.loop.LoopAnswerForm;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.uikit.StepDialog;

/** Tells everybody who waits on one topic what became of it. */
class AnswerDialog extends StepDialog {

    private final ClosingLoop loop;
    private final NetworkId network;
    private final AwaitedAnswer awaited;
    private final Runnable then;
    private final RadioButtonGroup<Became> became = new RadioButtonGroup<>(getTranslation("insight.loop.became"));
    private final TextArea words = new TextArea(getTranslation("insight.loop.words"));

    AnswerDialog(ClosingLoop loop, NetworkId network, AwaitedAnswer awaited, Runnable then) {
        super("insight.loop.answer.title", "insight.loop.answer.send");
        this.loop = loop;
        this.network = network;
        this.awaited = awaited;
        this.then = then;
        became.setId("became");
        became.setItems(Became.values());
        became.setItemLabelGenerator(it -> getTranslation("insight.loop.became." + it));
        words.setId("words");
        words.setMaxLength(LoopAnswerForm.WORDS_LENGTH);
        words.setMinRows(4);
        words.setHelperText(getTranslation("insight.loop.words.help"));
        words.setRequiredIndicatorVisible(true);
        body(
                new Paragraph(awaited.title()),
                became,
                words,
                new Paragraph(getTranslation(
                        "insight.loop.answer.tells." + awaited.topic().kind())));
    }

    @Override
    protected void confirm() {
        loop.answer(network, awaited.topic(), LoopAnswerForm.of(became.getValue(), words.getValue()));
        then.run();
    }
}
