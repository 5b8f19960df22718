package nl.leertafel.invitation.web;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.leertafel.invitation.PersonalCalendar;
import nl.leertafel.participation.Answer;
import nl.leertafel.participation.web.AnswerSection;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** "Zet in mijn agenda" on the answer page, for whose mail program did nothing. */
@Component
@Order(10)
class CalendarSection implements AnswerSection {

    private final PersonalCalendar calendar;

    CalendarSection(PersonalCalendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public String fragment() {
        return "invitation/answer :: calendar";
    }

    @Override
    public boolean standsFirst() {
        return true;
    }

    @Override
    public Optional<Map<String, Object>> model(String token, Answer answer, Locale locale) {
        return calendar.has(answer) ? Optional.of(Map.of()) : Optional.empty();
    }
}
