package nl.leertafel.reflection;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leertafel.access.Permissions;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.people.PersonContact;
import nl.leertafel.people.PersonRegister;
import nl.leertafel.session.SessionId;
import nl.leertafel.uikit.SpokenTime;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reflections as the signed-in person may read them, for the screens of this module and for modules above. What may not
 * be read is not there, whoever asks. That somebody read is noted for the writer, so the transaction must be able to write.
 */
@Service
@Transactional
public class ReflectionDirectory {

    private final Reflections reflections;
    private final ReflectionReaders readers;
    private final Readings readings;
    private final PersonRegister people;
    private final Permissions permissions;
    private final SpokenTime time;

    ReflectionDirectory(
            Reflections reflections,
            ReflectionReaders readers,
            Readings readings,
            PersonRegister people,
            Permissions permissions,
            SpokenTime time) {
        this.reflections = reflections;
        this.readers = readers;
        this.readings = readings;
        this.people = people;
        this.permissions = permissions;
        this.time = time;
    }

    /** This reflection, one's own too; empty when there is none, or not for the one who asks. */
    public Optional<SharedReflection> find(ReflectionId id) {
        var reader = permissions.current();
        var found = reflections.findById(id).filter(it -> readers.mayRead(reader, it));
        return read(found.stream().toList(), reader).stream().findFirst();
    }

    /** All reflections on a session that the signed-in person may read, their own too, newest first. */
    public List<SharedReflection> of(SessionId session, Pageable page) {
        return permissions
                .current()
                .map(reader -> read(inOrder(reflections.readable(session, reader, today(), page)), Optional.of(reader)))
                .orElse(List.of());
    }

    /** What others wrote about a session that the signed-in person may read, newest first. */
    public List<SharedReflection> ofOthers(SessionId session, Pageable page) {
        return permissions
                .current()
                .map(reader -> read(
                        inOrder(reflections.readableOfOthers(session, reader, today(), page)), Optional.of(reader)))
                .orElse(List.of());
    }

    /** How many reflections on a session the signed-in person may read, their own too. */
    public int count(SessionId session) {
        return permissions
                .current()
                .map(reader -> reflections.countReadable(session, reader, today()))
                .orElse(0);
    }

    /** What everyone may read at the session's public page: no names, no pictures. */
    @Transactional(readOnly = true)
    public List<OpenReflection> open(SessionId session, int most) {
        var open = reflections.open(session, Limit.of(most));
        if (open.isEmpty()) {
            return List.of();
        }
        var words = reflections
                .sharedWords(open.stream().map(Reflections.Open::id).toList())
                .stream()
                .collect(Collectors.groupingBy(Reflections.SavedWords::reflection));
        return open.stream()
                .map(it -> new OpenReflection(
                        it.id(),
                        it.alike() < BarometerRule.FEWEST ? null : it.perspective(),
                        it.writtenAt(),
                        text(words.getOrDefault(it.id(), List.of()))))
                .filter(it -> !it.text().isEmpty())
                .toList();
    }

    private static ReflectionText text(List<Reflections.SavedWords> words) {
        return new ReflectionText(words.stream()
                .collect(Collectors.toMap(Reflections.SavedWords::prompt, Reflections.SavedWords::words)));
    }

    private List<Reflection> inOrder(List<ReflectionId> ids) {
        var found = reflections.findByIdIn(ids).stream().collect(Collectors.toMap(Reflection::id, Function.identity()));
        return ids.stream().map(it -> Objects.requireNonNull(found.get(it))).toList();
    }

    private List<SharedReflection> read(List<Reflection> found, Optional<PersonId> reader) {
        Map<PersonId, PersonContact> writers = people.contacts(
                found.stream().map(Reflection::writer).distinct().toList());
        reader.ifPresent(it -> readings.note(found.stream().map(Reflection::id).toList(), it));
        return found.stream()
                .map(it -> it.shared(
                        Objects.requireNonNull(writers.get(it.writer())).name()))
                .toList();
    }

    private LocalDate today() {
        return time.today();
    }
}
