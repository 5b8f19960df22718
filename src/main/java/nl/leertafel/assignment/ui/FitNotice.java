package nl.leertafel.assignment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableSupplier;
import nl.leertafel.assignment.AcademicYear;
import nl.leertafel.assignment.StudyPeriod;
import nl.leertafel.uikit.DayField;
import nl.leertafel.uikit.SpokenTime;
import org.jspecify.annotations.Nullable;

/** Says below a day when it does not fit the academic year, and offers a better one; one may leave it as it is. */
class FitNotice extends Composite<Div> {

    private final DayField day;
    private final transient SpokenTime time;
    private final SerializableSupplier<@Nullable StudyPeriod> period;

    FitNotice(DayField day, SpokenTime time, SerializableSupplier<@Nullable StudyPeriod> period) {
        this.day = day;
        this.time = time;
        this.period = period;
        getContent().addClassName("notice");
        getContent().getElement().setAttribute("role", "status");
        getContent().setVisible(false);
        day.addValueChangeListener(change -> look());
    }

    void look() {
        getContent().removeAll();
        var advice = day.getValue() == null
                ? null
                : AcademicYear.about(day.getValue(), period.get()).orElse(null);
        getContent().setVisible(advice != null);
        if (advice != null) {
            var better = time.day(advice.better(), getLocale());
            getContent()
                    .add(
                            new Span(getTranslation("assignment.fit." + (advice.isAway() ? "away" : "outside"))),
                            new Button(
                                    getTranslation("assignment.fit.take", better),
                                    click -> day.setValue(advice.better())));
        }
    }
}
