package nl.leertafel.assignment;

import java.util.List;
import java.util.Map;
import nl.leertafel.files.FileStore;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.people.PersonContact;
import nl.leertafel.people.PersonRegister;
import org.springframework.stereotype.Component;

/** Reads a hand-in with everything that belongs to it; whoever asks has checked who reads. */
@Component
class HandInReading {

    private final Assignments assignments;
    private final StudentGroups groups;
    private final GroupReading reading;
    private final PersonRegister people;
    private final FileStore files;

    HandInReading(
            Assignments assignments,
            StudentGroups groups,
            GroupReading reading,
            PersonRegister people,
            FileStore files) {
        this.assignments = assignments;
        this.groups = groups;
        this.reading = reading;
        this.people = people;
        this.files = files;
    }

    HandInDetails details(HandIn handIn) {
        var file = handIn.file();
        return new HandInDetails(
                handIn.id(),
                assignments.heading(handIn.assignment()).orElseThrow(() -> new NotFound("assignment")),
                handIn.group(),
                groups.findById(handIn.group()).map(reading::label).orElse(""),
                name(handIn.student()),
                handIn.body(),
                handIn.link(),
                file == null ? null : files.details(file).orElse(null),
                handIn.handedInAt(),
                handIn.feedback(),
                handIn.feedbackAt(),
                handIn.version());
    }

    private String name(PersonId student) {
        Map<PersonId, PersonContact> contacts = people.contacts(List.of(student));
        return contacts.values().stream().map(PersonContact::name).findFirst().orElse("");
    }
}
