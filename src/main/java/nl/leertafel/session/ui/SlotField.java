package nl.leertafel.session.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.session.TimeSlot;
import nl.leertafel.uikit.DayField;
import org.jspecify.annotations.Nullable;

/** From when until when: a day, a time, and a time (and a day, for what takes more than one). */
class SlotField extends Composite<Div> {

    private static final Duration USUAL_LENGTH = Duration.ofHours(2);

    private final DayField day = new DayField(getTranslation("session.plan.day"));
    private final TimePicker starts = time("session.plan.starts");
    private final TimePicker ends = time("session.plan.ends");
    private final DayField lastDay = new DayField(getTranslation("session.plan.lastDay"));
    private ZoneId zone = TimeSlot.AMSTERDAM;

    SlotField() {
        day.setId("startsAt");
        starts.setId("startTime");
        ends.setId("endsAt");
        lastDay.setId("lastDay");
        lastDay.setHelperText(getTranslation("session.plan.lastDay.help"));
        lastDay.setClearButtonVisible(true);
        starts.addValueChangeListener(change -> proposeEnd(change.getValue()));
        getContent().add(day, starts, ends, lastDay);
        getContent().addClassName("fields");
    }

    void show(TimeSlot slot) {
        zone = slot.zoneId();
        day.setValue(slot.startsAt().toLocalDate());
        starts.setValue(slot.startsAt().toLocalTime());
        ends.setValue(slot.endsAt().toLocalTime());
        var last = slot.endsAt().toLocalDate();
        lastDay.setValue(last.equals(day.getValue()) ? null : last);
    }

    /** The day it begins, as filled in so far; null when it was not. */
    @Nullable
    LocalDate firstDay() {
        return day.getValue();
    }

    /** @throws Refusal at the field that is empty or cannot be right */
    TimeSlot slot() {
        LocalDate first = required("startsAt", day.getValue());
        LocalTime from = required("startTime", starts.getValue());
        LocalTime until = required("endsAt", ends.getValue());
        var last = lastDay.getValue() == null ? first : lastDay.getValue();
        return new TimeSlot(first.atTime(from), last.atTime(until), zone);
    }

    void whenChanged(Runnable then) {
        day.addValueChangeListener(change -> then.run());
        starts.addValueChangeListener(change -> then.run());
        ends.addValueChangeListener(change -> then.run());
        lastDay.addValueChangeListener(change -> then.run());
    }

    private void proposeEnd(@Nullable LocalTime from) {
        if (from != null && ends.isEmpty() && from.isBefore(LocalTime.of(22, 0))) {
            ends.setValue(from.plus(USUAL_LENGTH));
        }
    }

    private static <T> T required(String field, @Nullable T value) {
        if (value == null) {
            throw Refusal.at(field, "kernel.text.empty");
        }
        return value;
    }

    private TimePicker time(String key) {
        var field = new TimePicker(getTranslation(key));
        field.setStep(Duration.ofMinutes(15));
        return field;
    }
}
