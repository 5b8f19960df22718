package nl.leertafel.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.leertafel.insight.thread.Lane;
import nl.leertafel.insight.thread.QuestionThread;

/** The thread of a question as a list: the same places in the same order, in plain lines. */
class ThreadList extends Composite<Div> {

    ThreadList(QuestionThread thread, ThreadNodes nodes) {
        getContent().addClassName("stack");
        var signal = getTranslation("insight.thread.stage.SIGNAL");
        var signals = new UnorderedList();
        add(signals, signal, nodes.signals());
        getContent().add(section(signal, signals));
        thread.lanes().forEach(it -> getContent().add(lane(it, nodes)));
    }

    private Component lane(Lane lane, ThreadNodes nodes) {
        var session = lane.session();
        var lines = new UnorderedList();
        nodes.of(lane)
                .forEach((stage, standing) -> add(lines, getTranslation("insight.thread.stage." + stage), standing));
        return section(session == null ? getTranslation("insight.thread.noSession") : session.title(), lines);
    }

    private static Component section(String title, UnorderedList lines) {
        lines.addClassName("thread-list");
        return new Div(new H2(title), lines);
    }

    private static void add(UnorderedList lines, String stage, List<ThreadNode> standing) {
        for (var node : standing) {
            var word = new Span(stage);
            word.addClassName("thread-word");
            var line = new ListItem(
                    word, node.address() == null ? new Span(node.text()) : new Anchor(node.address(), node.text()));
            if (!node.small().isEmpty()) {
                var small = new Span(node.small());
                small.addClassName("small");
                line.add(small);
            }
            lines.add(line);
        }
    }
}
