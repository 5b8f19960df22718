package nl.leertafel.insight.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import nl.leertafel.insight.source.SourceChoice;
import nl.leertafel.reflection.Prompt;
import nl.leertafel.reflection.SharedReflection;

/** A reflection, and the words of it that may come to stand under an insight once its writer agreed. */
class QuoteField extends Composite<Div> {

    private final transient SharedReflection reflection;
    private final TextArea quote = new TextArea(getTranslation("insight.source.quote"));

    QuoteField(SharedReflection reflection) {
        this.reflection = reflection;
        quote.setId("quote");
        quote.setWidthFull();
        quote.setMaxLength(SourceChoice.OfReflection.QUOTE_LENGTH);
        quote.setHelperText(getTranslation("insight.source.quote.help"));
        Arrays.stream(Prompt.values())
                .map(it -> reflection.text().under(it))
                .filter(it -> !it.isEmpty())
                .forEach(words -> {
                    getContent().add(new Paragraph(words));
                    if (quote.isEmpty()) {
                        quote.setValue(beginning(words));
                    }
                });
        getContent().add(quote);
    }

    SourceChoice chosen() {
        return new SourceChoice.OfReflection(reflection.id(), quote.getValue());
    }

    private static String beginning(String words) {
        return words.length() <= SourceChoice.OfReflection.QUOTE_LENGTH
                ? words
                : words.substring(
                        0,
                        words.offsetByCodePoints(
                                0, words.codePointCount(0, SourceChoice.OfReflection.QUOTE_LENGTH - 1)));
    }
}
