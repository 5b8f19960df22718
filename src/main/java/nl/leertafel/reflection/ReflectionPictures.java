package nl.leertafel.reflection;

import java.util.Optional;
import nl.leertafel.files.FileId;
import nl.leertafel.files.FileKeeper;
import nl.leertafel.kernel.PersonId;
import org.springframework.stereotype.Component;

/** The photos and drawings that go with reflections: for who may read the words. */
@Component
class ReflectionPictures implements FileKeeper {

    private final Reflections reflections;
    private final ReflectionReaders readers;

    ReflectionPictures(Reflections reflections, ReflectionReaders readers) {
        this.reflections = reflections;
        this.readers = readers;
    }

    @Override
    public boolean keeps(FileId file) {
        return reflections.findByPicture(file).isPresent();
    }

    @Override
    public boolean mayFetch(FileId file, PersonId person) {
        return reflections
                .findByPicture(file)
                .filter(it -> it.writer().equals(person) || readers.mayRead(Optional.of(person), it))
                .isPresent();
    }
}
