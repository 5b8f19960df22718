package nl.leertafel.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import java.util.List;
import nl.leertafel.insight.thread.Lane;
import nl.leertafel.insight.thread.QuestionThread;

/**
 * The thread of a question as a picture one can walk: every place is a link, from left to right and from one session to
 * the next, with Tab or with the arrow keys. The lines between them are drawn by the style sheet.
 */
class ThreadPicture extends Composite<Div> {

    private static final String KEY = "event.key";
    private static final String AN_ARROW = "event.key.startsWith('Arrow')"
            + " && !(event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) && (event.preventDefault() || true)";

    private final ThreadWalk<Anchor> walk = new ThreadWalk<>();

    ThreadPicture(QuestionThread thread, ThreadNodes nodes) {
        getContent().addClassName("thread");
        walk.nextRow();
        var head = new OrderedList(
                stage(getTranslation("insight.thread.stage.SIGNAL"), nodes.signals()),
                stage(getTranslation("insight.question"), List.of(nodes.question())));
        head.addClassName("thread-head");
        var lanes = new OrderedList();
        lanes.addClassName("thread-lanes");
        thread.lanes().forEach(it -> lanes.add(lane(it, nodes)));
        getContent().add(head, lanes, keys());
        getContent()
                .getElement()
                .addEventListener("keydown", this::walk)
                .mapEventTargetElement()
                .addEventData(KEY)
                .setFilter(AN_ARROW);
    }

    private void walk(DomEvent pressed) {
        pressed.getEventTarget()
                .flatMap(Element::getComponent)
                .filter(Anchor.class::isInstance)
                .flatMap(it ->
                        walk.from((Anchor) it, pressed.getEventData().get(KEY).asString()))
                .ifPresent(Anchor::focus);
    }

    private Component keys() {
        var keys = new Paragraph(getTranslation("insight.thread.keys"));
        keys.addClassNames("small", "thread-keys");
        return keys;
    }

    private ListItem lane(Lane lane, ThreadNodes nodes) {
        walk.nextRow();
        var stages = new OrderedList();
        stages.addClassName("thread-lane");
        nodes.of(lane)
                .forEach((stage, standing) ->
                        stages.add(stage(getTranslation("insight.thread.stage." + stage), standing)));
        return new ListItem(stages);
    }

    private ListItem stage(String name, List<ThreadNode> standing) {
        var word = new Span(name);
        word.addClassName("thread-word");
        var list = new UnorderedList();
        list.addClassName("thread-nodes");
        var places = standing.stream().map(ThreadPicture::node).toList();
        places.forEach(it -> list.add(new ListItem(it)));
        walk.place(places.stream()
                .filter(Anchor.class::isInstance)
                .map(Anchor.class::cast)
                .toList());
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
