package nl.leertafel.assignment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.function.SerializableSupplier;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import nl.leertafel.assignment.MilestoneId;
import nl.leertafel.assignment.MilestonePlan;
import nl.leertafel.assignment.StudyPeriod;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.uikit.DayField;
import nl.leertafel.uikit.SpokenTime;
import org.jspecify.annotations.Nullable;

/** What is to be done on the way, one line each; an empty line is left out. */
class MilestonesField extends CustomField<List<MilestonePlan>> {

    private static final LocalTime END_OF_A_WORKING_DAY = LocalTime.of(17, 0);

    private final transient SpokenTime time;
    private final SerializableSupplier<@Nullable StudyPeriod> period;
    private final List<Line> lines = new ArrayList<>();
    private final Div body = new Div();

    MilestonesField(SpokenTime time, SerializableSupplier<@Nullable StudyPeriod> period) {
        super(List.of());
        this.time = time;
        this.period = period;
        setId("milestones");
        setLabel(getTranslation("assignment.plan.milestones"));
        setHelperText(getTranslation("assignment.plan.milestones.help"));
        body.addClassName("several");
        add(body, new Button(getTranslation("assignment.plan.milestone.add"), click -> line(null)));
    }

    void show(List<MilestonePlan> milestones) {
        lines.clear();
        body.removeAll();
        milestones.forEach(this::line);
    }

    /** @throws Refusal when a line has a name and no day, or a day and no name */
    List<MilestonePlan> plans() {
        return lines.stream().filter(it -> !it.isEmpty()).map(Line::plan).toList();
    }

    void look() {
        lines.forEach(it -> it.fit.look());
    }

    @Override
    protected List<MilestonePlan> generateModelValue() {
        return List.of();
    }

    @Override
    protected void setPresentationValue(List<MilestonePlan> milestones) {
        show(milestones);
    }

    private void line(@Nullable MilestonePlan milestone) {
        var line = new Line(milestone);
        lines.add(line);
        body.add(line);
    }

    /** One milestone: what, and when. */
    private final class Line extends Div {

        private final @Nullable MilestoneId id;
        private final TextField title = new TextField(getTranslation("assignment.plan.milestone.title"));
        private final DayField day = new DayField(getTranslation("assignment.plan.milestone.day"));
        private final TimePicker clock = new TimePicker(getTranslation("assignment.plan.time"));
        private final FitNotice fit = new FitNotice(day, time, period);

        Line(@Nullable MilestonePlan milestone) {
            id = milestone == null ? null : milestone.id();
            title.setMaxLength(160);
            clock.setStep(Duration.ofMinutes(15));
            clock.setValue(END_OF_A_WORKING_DAY);
            if (milestone != null) {
                title.setValue(milestone.title());
                day.setValue(milestone.deadline().toLocalDate());
                clock.setValue(milestone.deadline().toLocalTime());
            }
            var remove = new Button(getTranslation("assignment.plan.milestone.remove"), click -> remove());
            var fields = new Div(title, day, clock);
            fields.addClassName("fields");
            addClassNames("several", "milestone");
            var tools = new Div(remove);
            tools.addClassName("tools");
            add(fields, fit, tools);
        }

        private boolean isEmpty() {
            return title.isEmpty() && day.isEmpty();
        }

        private MilestonePlan plan() {
            if (day.isEmpty()) {
                throw Refusal.at("milestones", "assignment.plan.milestone.dayless", title.getValue());
            }
            return new MilestonePlan(
                    id,
                    title.getValue(),
                    day.getValue().atTime(clock.getValue() == null ? END_OF_A_WORKING_DAY : clock.getValue()));
        }

        private void remove() {
            lines.remove(this);
            body.remove(this);
        }
    }
}
