package nl.leertafel.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.DescriptionList;

/** What one wants to know at a glance: when, where, what it costs. */
public class Facts extends DescriptionList {

    public Facts() {
        addClassName("facts");
    }

    public Facts fact(String word, String value) {
        return fact(word, new Text(value));
    }

    public Facts fact(String word, Component value) {
        add(new Term(word), new Description(value));
        return this;
    }
}
