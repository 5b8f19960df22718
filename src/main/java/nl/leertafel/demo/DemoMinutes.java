package nl.leertafel.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leertafel.minutes.MinuteTaking;
import nl.leertafel.minutes.MinutesKeeping;
import nl.leertafel.minutes.OutcomeForm;
import nl.leertafel.minutes.OutcomeKind;
import nl.leertafel.session.SessionDirectory;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.SessionStatus;
import nl.leertafel.session.programme.Facilitation;
import nl.leertafel.session.programme.ProgrammePlanning;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** How the tables of the demonstration were led through their programmes, and what came out of it. */
@Component
@Profile("demo")
class DemoMinutes {

    private static final int USUAL_DAYS = 7;

    private final ProgrammePlanning programmes;
    private final Facilitation facilitation;
    private final MinuteTaking taking;
    private final MinutesKeeping keeping;
    private final SessionDirectory sessions;

    DemoMinutes(
            ProgrammePlanning programmes,
            Facilitation facilitation,
            MinuteTaking taking,
            MinutesKeeping keeping,
            SessionDirectory sessions) {
        this.programmes = programmes;
        this.facilitation = facilitation;
        this.taking = taking;
        this.keeping = keeping;
        this.sessions = sessions;
    }

    /** As written in {@code demo/minutes.yaml}. */
    record Content(List<Line> outcomes, List<Kept> minutes) {}

    /** One line, written down by the coordinator so many minutes after the start. */
    record Line(
            String session,
            int minute,
            OutcomeKind kind,
            String text,
            @Nullable String saidBy) {}

    /** Minutes that are final by now. */
    record Kept(String session, int presentedDays, int finalDays) {}

    List<Step> steps(List<DemoContent> contents, Cast cast, LocalDate today) {
        var written = DemoContentReader.read("minutes", Content.class);
        return contents.stream()
                .flatMap(content ->
                        content.sessions().stream().map(session -> new Meeting(content, session, cast, today)))
                .filter(Meeting::wasHeld)
                .flatMap(meeting -> steps(meeting, written))
                .toList();
    }

    private Stream<Step> steps(Meeting meeting, Content written) {
        var key = meeting.session().key();
        return Stream.of(
                        Stream.of(step(meeting, 0, () -> facilitation.begin(id(meeting)))),
                        goOn(meeting),
                        written.outcomes().stream()
                                .filter(it -> it.session().equals(key))
                                .map(it -> step(meeting, it.minute(), () -> write(it, meeting))),
                        written.minutes().stream()
                                .filter(it -> it.session().equals(key))
                                .flatMap(it -> keep(it, meeting)))
                .flatMap(it -> it);
    }

    /** Through the programme; where nobody closed the session, its last part was not done. */
    private Stream<Step> goOn(Meeting meeting) {
        var parts = meeting.session().programme();
        int done = meeting.session().status() == SessionStatus.CLOSED ? parts.size() : parts.size() - 1;
        return Stream.concat(
                IntStream.range(0, parts.size())
                        .mapToObj(part -> step(meeting, minutes(parts, part + 1), () -> goOn(id(meeting)))),
                IntStream.range(done, parts.size())
                        .mapToObj(part -> step(meeting, minutes(parts, part + 1) + 1, () -> leave(id(meeting), part))));
    }

    private static int minutes(List<DemoContent.Item> parts, int first) {
        return parts.stream().limit(first).mapToInt(DemoContent.Item::minutes).sum();
    }

    private void goOn(SessionId session) {
        facilitation.goOn(session, programmes.programme(session).current());
    }

    private void leave(SessionId session, int part) {
        facilitation.unfinish(
                session, programmes.programme(session).items().get(part).id());
    }

    private void write(Line line, Meeting meeting) {
        var saidBy = line.saidBy() == null ? null : meeting.cast().id(line.saidBy());
        taking.write(id(meeting), new OutcomeForm(line.kind(), line.text(), saidBy));
    }

    private Stream<Step> keep(Kept kept, Meeting meeting) {
        var coordinator = meeting.coordinator();
        return Stream.of(
                new Step(
                        meeting.heldAt().plusDays(kept.presentedDays()),
                        () -> meeting.cast().as(coordinator, () -> keeping.present(id(meeting), USUAL_DAYS))),
                new Step(
                        meeting.heldAt().plusDays(kept.finalDays()),
                        () -> meeting.cast().as(coordinator, () -> keeping.finish(id(meeting)))));
    }

    private Step step(Meeting meeting, int minute, Runnable deed) {
        return new Step(
                meeting.heldAt().plusMinutes(minute), () -> meeting.cast().as(meeting.coordinator(), deed));
    }

    private SessionId id(Meeting meeting) {
        return sessions.published(
                        meeting.cast().network(meeting.content()),
                        meeting.session().slug())
                .orElseThrow()
                .id();
    }
}
