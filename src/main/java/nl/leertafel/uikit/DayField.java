package nl.leertafel.uikit;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A day, picked or typed, in the words of the person's own language; weeks begin on Monday. */
public class DayField extends DatePicker {

    public DayField(String label) {
        super(label);
        setI18n(new DatePickerI18n()
                .setFirstDayOfWeek(1)
                .setDateFormats("d-M-yyyy", "d/M/yyyy", "yyyy-MM-dd")
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, getLocale()))
                        .toList())
                .setWeekdays(weekdays(TextStyle.FULL_STANDALONE))
                .setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE))
                .setToday(getTranslation("uikit.day.today"))
                .setCancel(getTranslation("uikit.ask.no"))
                .setBadInputErrorMessage(getTranslation("uikit.day.bad")));
    }

    // the component counts from Sunday
    private List<String> weekdays(TextStyle style) {
        return Stream.concat(
                        Stream.of(DayOfWeek.SUNDAY),
                        Arrays.stream(DayOfWeek.values()).limit(6))
                .map(day -> day.getDisplayName(style, getLocale()))
                .toList();
    }
}
