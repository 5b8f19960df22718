package nl.leertafel.reflection.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import java.util.List;
import java.util.function.Function;
import nl.leertafel.kernel.Markdown;
import nl.leertafel.reflection.Prompt;
import nl.leertafel.reflection.ReflectionText;

/** A reflection to read: each question that was answered, with the words below it. */
class WordsByPrompt extends Composite<Div> {

    private final Function<String, Component> heading;

    private WordsByPrompt(List<Prompt> prompts, ReflectionText text, Function<String, Component> heading) {
        this.heading = heading;
        getContent().addClassName("words");
        prompts.stream().filter(it -> !text.under(it).isEmpty()).forEach(it -> show(it, text.under(it)));
    }

    /** One's own words, right under the title of the card. */
    static WordsByPrompt ofOneself(List<Prompt> prompts, ReflectionText text) {
        return new WordsByPrompt(prompts, text, H3::new);
    }

    /** Words of somebody else, under that person's name. */
    static WordsByPrompt underWriter(List<Prompt> prompts, ReflectionText text) {
        return new WordsByPrompt(prompts, text, H4::new);
    }

    private void show(Prompt prompt, String words) {
        getContent()
                .add(
                        heading.apply(getTranslation("reflection.prompt." + prompt)),
                        new Html("<div>" + Markdown.html(words) + "</div>"));
    }
}
