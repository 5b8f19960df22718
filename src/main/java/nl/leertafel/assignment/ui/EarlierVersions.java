package nl.leertafel.assignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import nl.leertafel.assignment.VersionDetails;
import nl.leertafel.kernel.Markdown;
import nl.leertafel.uikit.SpokenTime;

/** What was handed in before, and the feedback on that; folded away. */
class EarlierVersions extends Composite<Div> {

    EarlierVersions(List<VersionDetails> earlier, SpokenTime time) {
        if (earlier.isEmpty()) {
            return;
        }
        var all = new Div(earlier.stream().map(it -> version(it, time)).toArray(Component[]::new));
        all.addClassName("stack");
        getContent().add(new Details(getTranslation("assignment.work.earlier", earlier.size()), all));
    }

    private Component version(VersionDetails version, SpokenTime time) {
        var one = new Div(
                new H3(getTranslation("assignment.work.version", version.number())), new WorkDetails(version, time));
        var feedback = version.feedback();
        if (feedback != null) {
            one.add(
                    new H3(getTranslation("assignment.page.feedback")),
                    new Html("<div>" + Markdown.html(feedback) + "</div>"));
        }
        return one;
    }
}
