package nl.leertafel.minutes;

import java.util.Optional;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.participation.Answer;
import nl.leertafel.participation.Answers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writing along without signing in: the link in somebody's own mail is the right to write at that one table, in their own
 * name or without one. A token that opens nothing is {@link NotFound}. Actions are made at the table, by who is signed in.
 */
@Service
@Transactional
public class MailedMinuteTaking {

    private final Answers answers;
    private final MinutesDesk desk;

    MailedMinuteTaking(Answers answers, MinutesDesk desk) {
        this.answers = answers;
        this.desk = desk;
    }

    /** What came out of the session of this link; empty when there is nothing for this person. */
    @Transactional(readOnly = true)
    public Optional<MinutesPage> page(Answer answer) {
        var session = answer.session().id();
        var reader = reader(answer);
        return desk.rights(session, reader).read() ? Optional.of(desk.page(session, reader)) : Optional.empty();
    }

    /** @param named whether the one who writes agrees that their name stands there */
    public OutcomeId write(String token, OutcomeKind kind, String text, boolean named) {
        var answer = answers.byToken(token);
        var me = reader(answer);
        return desk.write(answer.session().id(), me, OutcomeForm.said(kind, text, me.person(), named));
    }

    /** Takes one's own name away from a line. */
    public void unname(String token, OutcomeId line) {
        var answer = answers.byToken(token);
        if (desk.sessionOf(line).filter(it -> it.equals(answer.session().id())).isEmpty()) {
            throw new NotFound("outcome " + line.outcomeId());
        }
        desk.unname(line, reader(answer));
    }

    private static Writer reader(Answer answer) {
        return new Writer(answer.participation().person(), false);
    }
}
