package nl.leertafel.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leertafel.network.NetworkDirectory;
import nl.leertafel.reflection.Barometer;
import nl.leertafel.reflection.BarometerAnswer;
import nl.leertafel.reflection.MyReflection;
import nl.leertafel.reflection.PaperCards;
import nl.leertafel.reflection.Prompt;
import nl.leertafel.reflection.Reflecting;
import nl.leertafel.reflection.ReflectionText;
import nl.leertafel.reflection.ReflectionVisibility;
import nl.leertafel.reflection.SharedWith;
import nl.leertafel.session.SessionDirectory;
import nl.leertafel.session.SessionId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What people of the demonstration wrote after they came home, and how they found it. */
@Component
@Profile("demo")
class DemoReflections {

    private final Reflecting reflecting;
    private final PaperCards cards;
    private final Barometer barometer;
    private final NetworkDirectory networks;
    private final SessionDirectory sessions;

    DemoReflections(
            Reflecting reflecting,
            PaperCards cards,
            Barometer barometer,
            NetworkDirectory networks,
            SessionDirectory sessions) {
        this.reflecting = reflecting;
        this.cards = cards;
        this.barometer = barometer;
        this.networks = networks;
        this.sessions = sessions;
    }

    List<Step> steps(List<DemoContent> contents, Cast cast, LocalDate today) {
        var content = DemoContentReader.read("reflections", Content.class);
        return Stream.concat(
                        content.reflections().stream().map(it -> step(it, held(it.session(), contents), cast, today)),
                        content.barometers().stream()
                                .flatMap(it -> steps(it, held(it.session(), contents), cast, today)))
                .toList();
    }

    private static Held held(String session, List<DemoContent> contents) {
        return contents.stream()
                .flatMap(content -> content.sessions().stream().map(it -> new Held(content, it)))
                .filter(it -> it.session().key().equals(session))
                .findFirst()
                .orElseThrow();
    }

    private Step step(Written written, Held held, Cast cast, LocalDate today) {
        return new Step(held.endsAt(today).plusMinutes(written.minutesLater()), () -> {
            var writer = cast.person(written.person());
            if (written.card()) {
                cast.as(
                        Cast.founder(held.content()),
                        () -> cards.typeIn(id(held), cast.id(writer.key()), written.text(), written.sharedWith(cast)));
            } else {
                cast.as(writer, () -> write(id(held), written, cast));
            }
        });
    }

    private Stream<Step> steps(Table table, Held held, Cast cast, LocalDate today) {
        var ended = held.endsAt(today);
        return Stream.concat(
                table.answers().stream()
                        .map(it -> new Step(
                                ended.minusMinutes(1),
                                () -> cast.as(
                                        cast.person(it.person()), () -> barometer.answer(id(held), it.answer())))),
                Stream.of(new Step(
                        ended.plusMinutes(table.closedMinutesLater()),
                        () -> cast.as(Cast.founder(held.content()), () -> barometer.close(id(held))))));
    }

    private SessionId id(Held held) {
        var network = networks.bySlug(held.content().network().slug()).orElseThrow();
        return sessions.published(network.id(), held.session().slug())
                .orElseThrow()
                .id();
    }

    private void write(SessionId session, Written written, Cast cast) {
        if (written.draft()) {
            reflecting.draft(session, written.text(), MyReflection.NEW);
        } else {
            reflecting.save(session, written.text(), written.sharedWith(cast), MyReflection.NEW);
        }
    }

    /** A session, and the network it belongs to. */
    private record Held(DemoContent content, DemoContent.Session session) {

        LocalDateTime endsAt(LocalDate today) {
            return session.slot(today).endsAt();
        }
    }

    /** Everything that was written and answered, as it stands in {@code demo/reflections.yaml}. */
    record Content(List<Written> reflections, List<Table> barometers) {}

    /** What one person wrote about one session, so long after its end. */
    record Written(
            String session,
            String person,
            int minutesLater,
            @Nullable ReflectionVisibility readers,
            List<String> notFor,
            boolean card,
            boolean draft,
            List<Words> words) {

        SharedWith sharedWith(Cast cast) {
            return new SharedWith(
                    Objects.requireNonNullElse(readers, ReflectionVisibility.PRIVATE),
                    notFor.stream().map(cast::organisation).collect(Collectors.toSet()));
        }

        ReflectionText text() {
            var answers = new EnumMap<Prompt, String>(Prompt.class);
            words.forEach(it -> answers.put(it.prompt(), it.text()));
            return new ReflectionText(answers);
        }
    }

    /** The words under one prompt. */
    record Words(Prompt prompt, String text) {}

    /** How a table found its session, and when its coordinator closed that. */
    record Table(String session, int closedMinutesLater, List<Given> answers) {}

    /** How one person found it. */
    record Given(
            String person,
            int form,
            int content,
            int relations,
            @Nullable String word) {

        BarometerAnswer answer() {
            return new BarometerAnswer(form, content, relations, word);
        }
    }
}
