package nl.leertafel.minutes.quick;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.leertafel.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A line typed at the table. One that begins with {@code @} is something somebody will do:
 * {@code @sanne brief herschrijven voor 12 mei}. What is not clear is asked, never guessed.
 */
public sealed interface QuickLine {

    /** Somebody who can be meant. */
    record Somebody(PersonId person, String name) {}

    /** Just words: a note, a decision, an insight. */
    record Plain(String text) implements QuickLine {}

    /** Who does what by which day. */
    record Agreed(Somebody owner, String what, LocalDate dueOn) implements QuickLine {}

    /**
     * It means an action, but not everything is clear.
     *
     * @param questions what is asked, at least one
     * @param maybe who can be meant
     * @param dueOn the day that was understood, or is offered
     */
    record Asks(
            List<Question> questions,
            @Nullable Somebody owner,
            List<Somebody> maybe,
            String what,
            @Nullable LocalDate dueOn)
            implements QuickLine {}

    /** What can be unclear about an action. */
    enum Question {
        /** Nobody is called that. */
        WHO,
        /** Several people are called that. */
        WHICH,
        WHAT,
        NO_DAY,
        /** There is no such day, or it could be two. */
        IMPOSSIBLE_DAY,
        PAST_DAY
    }

    /** Reads what was typed; {@code people} are those who can be meant. */
    static QuickLine read(String typed, List<Somebody> people, LocalDate today) {
        var line = typed.strip();
        if (!line.startsWith("@")) {
            return new Plain(line);
        }
        var called = CalledName.in(line.substring(1).strip(), people);
        var due = DayInWords.atEndOf(called.rest(), today);
        var questions = new ArrayList<Question>();
        if (called.people().size() != 1) {
            questions.add(called.people().isEmpty() ? Question.WHO : Question.WHICH);
        }
        if (due.before().isEmpty()) {
            questions.add(Question.WHAT);
        }
        if (due.question() != null) {
            questions.add(due.question());
        }
        var owner = called.people().size() == 1 ? called.people().getFirst() : null;
        return questions.isEmpty() && owner != null && due.day() != null
                ? new Agreed(owner, due.before(), due.day())
                : new Asks(
                        questions,
                        owner,
                        called.people().isEmpty() ? called.near() : called.people(),
                        due.before(),
                        due.day());
    }
}
