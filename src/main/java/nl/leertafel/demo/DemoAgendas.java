package nl.leertafel.demo;

import java.util.List;
import nl.leertafel.agenda.QuestionForm;
import nl.leertafel.agenda.QuestionStatus;
import nl.leertafel.agenda.ThemeId;
import nl.leertafel.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** The knowledge agendas of the demonstration, as written in {@code demo/agenda.yaml}. */
record DemoAgendas(List<Agenda> agendas) {

    static DemoAgendas read() {
        return DemoContentReader.read("agenda", DemoAgendas.class);
    }

    record Agenda(String network, List<Theme> themes) {}

    record Theme(String name, List<Question> questions) {}

    /**
     * A question on the agenda from the beginning.
     *
     * @param status what became of it on {@code settledDays}; absent means it is still open
     * @param sessions keys of the sessions that hang on it
     */
    record Question(
            String wording,
            String explanation,
            @Nullable QuestionStatus status,
            @Nullable Integer settledDays,
            @Nullable String owner,
            List<String> sessions) {

        Question {
            explanation = DemoContent.unwrapped(explanation);
        }

        QuestionForm form(ThemeId theme, QuestionStatus now, @Nullable PersonId ownedBy) {
            return new QuestionForm(theme, wording, explanation, now, ownedBy);
        }
    }
}
