package nl.leertafel.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** The top of a page: what this is, in a title and a sentence, and the one thing to do next. */
public class PageHeader extends Composite<Header> {

    private final Div words = new Div();

    public PageHeader(String title) {
        words.add(new H1(title));
        words.addClassName("page-words");
        getContent().addClassName("page-header");
        getContent().add(words);
    }

    public PageHeader(String title, String sentence) {
        this(title);
        sentence(sentence);
    }

    /** A few small words above the title, such as the day or the kind of session. */
    public PageHeader above(Component... small) {
        var above = new Div(small);
        above.addClassName("page-above");
        words.addComponentAsFirst(above);
        return this;
    }

    /** The sentence below the title. */
    public PageHeader sentence(String sentence) {
        var paragraph = new Paragraph(sentence);
        paragraph.addClassName("lead");
        words.add(paragraph);
        return this;
    }

    /** The one thing to do next: a button, a link, or a bar that has one of them in front. */
    public <T extends Component & HasStyle> PageHeader action(T primary) {
        if (primary instanceof Button button) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        } else if (!(primary instanceof Div)) {
            primary.addClassName("button");
        }
        primary.addClassName("page-action");
        getContent().add(primary);
        return this;
    }
}
