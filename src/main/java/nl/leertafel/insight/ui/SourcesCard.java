package nl.leertafel.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.leertafel.assignment.HandInLine;
import nl.leertafel.assignment.consent.SharedConversation;
import nl.leertafel.assignment.ui.AssignmentRoutes;
import nl.leertafel.insight.InsightDetails;
import nl.leertafel.insight.source.Consenting;
import nl.leertafel.insight.source.Harvesting;
import nl.leertafel.insight.source.SourceDetails;
import nl.leertafel.insight.source.SourceKind;
import nl.leertafel.insight.source.SourceStanding;
import nl.leertafel.kernel.Markdown;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.session.ui.SessionRoutes;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.FieldErrors;
import nl.leertafel.uikit.SpokenTime;

/** Where an insight comes from; what one may not read is named without its words. */
class SourcesCard extends Composite<Card> {

    private final transient InsightDetails insight;
    private final Harvesting harvesting;
    private final Consenting consenting;
    private final Runnable then;

    SourcesCard(
            InsightDetails insight,
            List<SourceDetails> sources,
            Harvesting harvesting,
            Consenting consenting,
            Runnable then) {
        this.insight = insight;
        this.harvesting = harvesting;
        this.consenting = consenting;
        this.then = then;
        if (sources.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("insight.source.none")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("outcomes");
        sources.forEach(it -> list.add(item(it)));
        getContent().add(list);
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("insight.source.title"));
    }

    /** Lets a lecturer add what was handed in to them. */
    SourcesCard offer(List<HandInLine> work) {
        if (!work.isEmpty()) {
            getContent()
                    .add(new Button(
                            getTranslation("insight.source.addWork"),
                            click -> new AddWorkDialog(harvesting, insight.id(), work, then).open()));
        }
        return this;
    }

    /** Lets a maker add what somebody told students. */
    SourcesCard offerStories(List<SharedConversation> stories, SpokenTime time) {
        if (!stories.isEmpty()) {
            getContent()
                    .add(new Button(
                            getTranslation("insight.source.addStory"),
                            click -> new AddStoryDialog(harvesting, insight.id(), stories, time, then).open()));
        }
        return this;
    }

    private ListItem item(SourceDetails source) {
        var item = new ListItem(new Div(title(source)));
        if (source.words() != null) {
            var words = new Div(Markdown.plain(source.words()));
            words.addClassName("quote");
            item.add(words);
        } else if (source.kind() != SourceKind.STUDENT_WORK) {
            item.add(small(getTranslation("insight.source.words." + source.standing())));
        }
        link(source, item);
        steps(source, item);
        return item;
    }

    private String title(SourceDetails source) {
        if (source.standing() == SourceStanding.WITHDRAWN) {
            return getTranslation("insight.source.withdrawn");
        }
        return source.kind() == SourceKind.STUDENT_WORK
                ? getTranslation("insight.source.work", source.assignmentTitle())
                : getTranslation("insight.source.kind." + source.kind());
    }

    private void link(SourceDetails source, ListItem item) {
        if (source.session() != null) {
            var page = source.kind() == SourceKind.REFLECTION ? "reflecties" : "verslag";
            var address = source.words() == null
                    ? SessionRoutes.overview(source.session())
                    : SessionRoutes.page(source.session(), page);
            item.add(new Paragraph(new Anchor(address, source.sessionTitle())));
        } else if (source.handIn() != null && source.assignment() != null) {
            item.add(new Paragraph(new Anchor(
                    AssignmentRoutes.handIn(source.assignment(), source.handIn()),
                    getTranslation("insight.source.work.look"))));
        }
    }

    private void steps(SourceDetails source, ListItem item) {
        var steps = new Div();
        steps.addClassName("outcome-steps");
        if (source.mine() && source.standing() == SourceStanding.ASKED) {
            steps.add(step("insight.consent.agree", () -> consenting.agree(source.id())));
            steps.add(step("insight.consent.refuse.ASKED", () -> consenting.refuse(source.id())));
        }
        if (source.mine() && source.standing() == SourceStanding.STANDS) {
            steps.add(step("insight.consent.refuse.STANDS", () -> consenting.takeBack(source.id())));
        }
        if (insight.rights().work()) {
            steps.add(step("insight.source.remove", () -> harvesting.remove(insight.id(), source.id())));
        }
        if (steps.getComponentCount() > 0) {
            item.add(steps);
        }
    }

    private Button step(String key, Runnable step) {
        var button = new Button(getTranslation(key), click -> attempt(step));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void attempt(Runnable step) {
        try {
            step.run();
        } catch (Refusal refusal) {
            FieldErrors.show(UI.getCurrent(), refusal);
        }
        then.run();
    }

    private static Component small(String text) {
        var small = new Paragraph(text);
        small.addClassName("small");
        return small;
    }
}
