package nl.leertafel.assignment;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.leertafel.files.FileDetails;
import nl.leertafel.files.FileId;
import nl.leertafel.files.FileStore;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.people.PersonContact;
import nl.leertafel.people.PersonRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a hand-in with everything that belongs to it; whoever asks has checked who reads. */
@Component
class HandInReading {

    private final HandIns handIns;
    private final Assignments assignments;
    private final StudentGroups groups;
    private final GroupReading reading;
    private final Extending extending;
    private final PersonRegister people;
    private final FileStore files;

    HandInReading(
            HandIns handIns,
            Assignments assignments,
            StudentGroups groups,
            GroupReading reading,
            Extending extending,
            PersonRegister people,
            FileStore files) {
        this.handIns = handIns;
        this.assignments = assignments;
        this.groups = groups;
        this.reading = reading;
        this.extending = extending;
        this.people = people;
        this.files = files;
    }

    HandInDetails details(HandIn handIn) {
        var heading = assignments.heading(handIn.assignment()).orElseThrow(() -> new NotFound("assignment"));
        var extension = extending.find(handIn.group()).orElse(null);
        var due = extension == null ? heading.deadlineInstant() : extension.untilInstant();
        var versions = new ArrayList<VersionDetails>();
        versions.add(details(new HandInVersion(handIn), handIn, due));
        handIn.earlier().stream()
                .sorted(Comparator.comparing(HandInVersion::number).reversed())
                .forEach(it -> versions.add(details(it, handIn, due)));
        return new HandInDetails(
                handIn.id(),
                heading,
                handIn.group(),
                groups.findById(handIn.group()).map(reading::label).orElse(""),
                extension,
                versions,
                handIn.version());
    }

    Map<HandInId, String> groupNames(Collection<HandInId> ids) {
        return handIns.makers(ids).stream()
                .collect(groupingBy(HandIns.Maker::handIn, collectingAndThen(toList(), HandInReading::groupName)));
    }

    private static String groupName(List<HandIns.Maker> makers) {
        var students = makers.stream()
                .map(HandIns.Maker::student)
                .filter(Objects::nonNull)
                .toList();
        return GroupReading.label(makers.getFirst().groupName(), students);
    }

    private VersionDetails details(HandInVersion version, HandIn handIn, Instant due) {
        return new VersionDetails(
                version.number(),
                name(version.student()),
                version.handedInAt(),
                version.handedInAt().isAfter(due),
                version.lateReason(),
                version.summary(),
                version.link(),
                files(handIn.files(version.number())),
                version.feedback(),
                version.feedbackAt(),
                version.standing());
    }

    private List<FileDetails> files(Collection<FileId> ids) {
        return ids.stream()
                .map(files::details)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(FileDetails::name))
                .toList();
    }

    private String name(@Nullable PersonId student) {
        return student == null
                ? ""
                : people.contacts(List.of(student)).values().stream()
                        .map(PersonContact::name)
                        .findFirst()
                        .orElse("");
    }
}
