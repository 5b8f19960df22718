package nl.leertafel.reflection.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import nl.leertafel.kernel.Markdown;
import nl.leertafel.reflection.Prompt;
import nl.leertafel.reflection.ReflectionText;

/** A reflection to read: each question that was answered, with the words below it. */
class WordsByPrompt extends Composite<Div> {

    WordsByPrompt(List<Prompt> prompts, ReflectionText text) {
        getContent().addClassName("words");
        prompts.stream().filter(it -> !text.under(it).isEmpty()).forEach(it -> show(it, text.under(it)));
    }

    private void show(Prompt prompt, String words) {
        getContent()
                .add(
                        new H3(getTranslation("reflection.prompt." + prompt)),
                        new Html("<div>" + Markdown.html(words) + "</div>"));
    }
}
