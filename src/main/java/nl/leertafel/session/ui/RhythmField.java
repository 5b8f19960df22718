package nl.leertafel.session.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.session.series.Rhythm;
import nl.leertafel.session.series.SeriesSignUp;
import nl.leertafel.uikit.DayField;
import nl.leertafel.uikit.SpokenTime;
import org.jspecify.annotations.Nullable;

/** Whether it happens once or in a series, on which days then, and what one signs up for. The days are drawn at once. */
class RhythmField extends Composite<Div> {

    private static final int USUAL_TIMES = 6;

    private final Select<Repeat> repeat = new Select<>();
    private final IntegerField times = new IntegerField(getTranslation("session.series.times"));
    private final DayField another = new DayField(getTranslation("session.series.another"));
    private final RadioButtonGroup<SeriesSignUp> signUp = new RadioButtonGroup<>();
    private final OrderedList days = new OrderedList();
    private final TreeSet<LocalDate> picked = new TreeSet<>();
    private final Supplier<@Nullable LocalDate> first;
    private final SpokenTime time;

    /** How it goes on after the first time. */
    private enum Repeat {
        ONCE(0),
        WEEKLY(1),
        FORTNIGHTLY(2),
        THREE_WEEKS(3),
        FOUR_WEEKS(4),
        PICKED(0);

        private final int weeks;

        Repeat(int weeks) {
            this.weeks = weeks;
        }
    }

    /** @param first the day of the first time, as filled in so far */
    RhythmField(Supplier<@Nullable LocalDate> first, SpokenTime time) {
        this.first = first;
        this.time = time;
        repeat.setId("weeks");
        repeat.setLabel(getTranslation("session.series.repeat"));
        repeat.setItems(Repeat.values());
        repeat.setItemLabelGenerator(it -> getTranslation("session.series.repeat." + it));
        repeat.setValue(Repeat.ONCE);
        times.setId("times");
        times.setValue(USUAL_TIMES);
        times.setMin(2);
        times.setMax(Rhythm.MOST_TIMES);
        times.setStepButtonsVisible(true);
        another.setId("days");
        another.setHelperText(getTranslation("session.series.another.help"));
        signUp.setLabel(getTranslation("session.series.signUp"));
        signUp.setItems(SeriesSignUp.values());
        signUp.setItemLabelGenerator(it -> getTranslation("session.series.signUp." + it));
        signUp.setValue(SeriesSignUp.DATES);
        days.addClassName("days");
        repeat.addValueChangeListener(change -> show());
        times.addValueChangeListener(change -> show());
        another.addValueChangeListener(change -> pick(change.getValue()));
        getContent().add(repeat, times, another, days, signUp);
        getContent().addClassName("fields");
        show();
    }

    /**
     * The rhythm; empty when it happens once.
     *
     * @throws Refusal at the field that cannot be right
     */
    Optional<Rhythm> rhythm() {
        return switch (repeat.getValue()) {
            case ONCE -> Optional.empty();
            case PICKED -> Optional.of(new Rhythm.Picked(List.copyOf(picked)));
            default ->
                Optional.of(new Rhythm.EveryWeeks(
                        repeat.getValue().weeks, times.getValue() == null ? 0 : times.getValue()));
        };
    }

    SeriesSignUp signUp() {
        return signUp.getValue();
    }

    /** Draws the days anew: the first one changed, or how it goes on. */
    void show() {
        var isSeries = repeat.getValue() != Repeat.ONCE;
        var isPicked = repeat.getValue() == Repeat.PICKED;
        times.setVisible(isSeries && !isPicked);
        another.setVisible(isPicked);
        signUp.setVisible(isSeries);
        days.removeAll();
        days.setVisible(isSeries && first.get() != null);
        dates().forEach(day -> days.add(line(day, isPicked && picked.contains(day))));
    }

    private List<LocalDate> dates() {
        var begin = first.get();
        if (begin == null) {
            return List.of();
        }
        try {
            return rhythm().map(it -> it.days(begin)).orElse(List.of());
        } catch (Refusal notYetRight) {
            return isPickedSoFar() ? List.copyOf(picked) : List.of();
        }
    }

    private boolean isPickedSoFar() {
        return repeat.getValue() == Repeat.PICKED;
    }

    private ListItem line(LocalDate day, boolean canGo) {
        var item = new ListItem(new Span(time.day(day, getLocale())));
        if (canGo) {
            var away = new Button(getTranslation("session.series.day.remove"), click -> {
                picked.remove(day);
                show();
            });
            away.addThemeVariants(ButtonVariant.TERTIARY);
            away.setAriaLabel(getTranslation("session.series.day.remove.which", time.day(day, getLocale())));
            item.add(away);
        }
        return item;
    }

    private void pick(@Nullable LocalDate day) {
        if (day != null) {
            picked.add(day);
            another.clear();
            show();
        }
    }
}
