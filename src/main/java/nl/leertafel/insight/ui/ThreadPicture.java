package nl.leertafel.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.leertafel.insight.thread.Lane;
import nl.leertafel.insight.thread.QuestionThread;

/**
 * The thread of a question as a picture one can walk: every place is a link, from left to right and from one session to
 * the next. The lines between them are drawn by the style sheet.
 */
class ThreadPicture extends Composite<Div> {

    ThreadPicture(QuestionThread thread, ThreadNodes nodes) {
        getContent().addClassName("thread");
        var head = new OrderedList(
                stage(getTranslation("insight.thread.stage.SIGNAL"), nodes.signals()),
                stage(getTranslation("insight.question"), List.of(nodes.question())));
        head.addClassName("thread-head");
        var lanes = new OrderedList();
        lanes.addClassName("thread-lanes");
        thread.lanes().forEach(it -> lanes.add(lane(it, nodes)));
        getContent().add(head, lanes);
    }

    private ListItem lane(Lane lane, ThreadNodes nodes) {
        var stages = new OrderedList();
        stages.addClassName("thread-lane");
        nodes.of(lane)
                .forEach((stage, standing) ->
                        stages.add(stage(getTranslation("insight.thread.stage." + stage), standing)));
        return new ListItem(stages);
    }

    private static ListItem stage(String name, List<ThreadNode> standing) {
        var word = new Span(name);
        word.addClassName("thread-word");
        var list = new UnorderedList();
        list.addClassName("thread-nodes");
        standing.forEach(it -> list.add(new ListItem(node(it))));
        var stage = standing.isEmpty() ? new ListItem() : new ListItem(word, list);
        stage.addClassName("thread-stage");
        stage.setClassName("bare", standing.isEmpty());
        return stage;
    }

    private static Component node(ThreadNode node) {
        HtmlContainer place = node.address() == null ? new Div() : new Anchor(node.address());
        place.add(new Span(node.text()));
        if (!node.small().isEmpty()) {
            var small = new Span(node.small());
            small.addClassName("small");
            place.add(small);
        }
        place.addClassName("thread-node");
        place.setClassName("gap", node.gap());
        return place;
    }
}
