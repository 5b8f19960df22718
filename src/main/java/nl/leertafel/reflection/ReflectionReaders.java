package nl.leertafel.reflection;

import java.util.Optional;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.session.SessionDirectory;
import nl.leertafel.uikit.SpokenTime;
import org.springframework.stereotype.Component;

/** Asks {@link ReadingRule} about one person and one reflection. */
@Component
class ReflectionReaders {

    private final Reflections reflections;
    private final WritingDesk desk;
    private final SessionDirectory sessions;
    private final SpokenTime time;

    ReflectionReaders(Reflections reflections, WritingDesk desk, SessionDirectory sessions, SpokenTime time) {
        this.reflections = reflections;
        this.desk = desk;
        this.sessions = sessions;
        this.time = time;
    }

    /** Nobody in particular is a visitor. */
    boolean mayRead(Optional<PersonId> person, Reflection reflection) {
        var session = sessions.details(reflection.session());
        var reader = person.map(it -> new ReadingRule.Reader(
                        it, desk.wasAtTable(session, it), reflections.placesOf(it), reflections.satFor(it)))
                .orElse(ReadingRule.Reader.VISITOR);
        return ReadingRule.mayRead(reader, reflection.writing(session), time.today());
    }
}
