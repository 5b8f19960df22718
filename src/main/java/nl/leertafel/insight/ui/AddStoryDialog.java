package nl.leertafel.insight.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.leertafel.assignment.consent.SharedConversation;
import nl.leertafel.insight.InsightId;
import nl.leertafel.insight.source.Harvesting;
import nl.leertafel.insight.source.SourceChoice;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.uikit.SpokenTime;
import nl.leertafel.uikit.StepDialog;

/** Which story that somebody told students an insight comes from. */
class AddStoryDialog extends StepDialog {

    private static final int BEGINNING = 60;

    private final Harvesting harvesting;
    private final InsightId insight;
    private final Runnable then;
    private final ComboBox<SharedConversation> story =
            new ComboBox<>(getTranslation("insight.source.kind.CONVERSATION"));

    AddStoryDialog(
            Harvesting harvesting,
            InsightId insight,
            List<SharedConversation> stories,
            SpokenTime time,
            Runnable then) {
        super("insight.source.addStory", "insight.source.add");
        this.harvesting = harvesting;
        this.insight = insight;
        this.then = then;
        story.setId("story");
        story.setWidthFull();
        story.setItemLabelGenerator(
                it -> time.day(it.day(), getLocale()) + " · " + InsightWords.shortened(it.story(), BEGINNING));
        story.setItems(stories);
        body(new Paragraph(getTranslation("insight.source.addStory.explanation")), story);
    }

    @Override
    protected void confirm() {
        if (story.getValue() == null) {
            throw Refusal.at("story", "insight.source.story.missing");
        }
        harvesting.add(insight, new SourceChoice.OfConversation(story.getValue().id()));
        then.run();
    }
}
