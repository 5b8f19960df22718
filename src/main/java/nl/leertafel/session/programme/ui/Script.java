package nl.leertafel.session.programme.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import nl.leertafel.session.programme.WorkingForm;

/** How a working form goes, step by step, for who leads it. */
class Script extends Composite<Div> {

    private static final String BETWEEN_STEPS = "\\s*\\|\\s*";

    Script(WorkingForm form) {
        var steps = new OrderedList(Arrays.stream(
                        getTranslation("session.workingForm.script." + form).split(BETWEEN_STEPS, -1))
                .map(ListItem::new)
                .toArray(ListItem[]::new));
        var script = new Details(
                getTranslation("session.workingForm.how", getTranslation("session.workingForm." + form)),
                new Paragraph(getTranslation("session.workingForm.purpose." + form)),
                steps);
        getContent().addClassName("script");
        getContent().add(script);
    }
}
