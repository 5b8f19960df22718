package nl.leertafel.demo;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import nl.leertafel.network.NetworkDirectory;
import nl.leertafel.reflection.MyReflection;
import nl.leertafel.reflection.Prompt;
import nl.leertafel.reflection.Reflecting;
import nl.leertafel.reflection.ReflectionText;
import nl.leertafel.reflection.SharedWith;
import nl.leertafel.session.SessionDirectory;
import nl.leertafel.session.SessionId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What people of the demonstration wrote after they came home. */
@Component
@Profile("demo")
class DemoReflections {

    private final Reflecting reflecting;
    private final NetworkDirectory networks;
    private final SessionDirectory sessions;

    DemoReflections(Reflecting reflecting, NetworkDirectory networks, SessionDirectory sessions) {
        this.reflecting = reflecting;
        this.networks = networks;
        this.sessions = sessions;
    }

    List<Step> steps(List<DemoContent> contents, Cast cast, LocalDate today) {
        return DemoContentReader.read("reflections", Content.class).reflections().stream()
                .map(it -> step(it, contents, cast, today))
                .toList();
    }

    private Step step(Written written, List<DemoContent> contents, Cast cast, LocalDate today) {
        var content = contents.stream()
                .filter(it ->
                        it.sessions().stream().anyMatch(session -> session.key().equals(written.session())))
                .findFirst()
                .orElseThrow();
        var session = content.sessions().stream()
                .filter(it -> it.key().equals(written.session()))
                .findFirst()
                .orElseThrow();
        var at = session.slot(today).endsAt().plusMinutes(written.minutesLater());
        return new Step(at, () -> cast.as(cast.person(written.person()), () -> write(id(content, session), written)));
    }

    private SessionId id(DemoContent content, DemoContent.Session session) {
        var network = networks.bySlug(content.network().slug()).orElseThrow();
        return sessions.published(network.id(), session.slug()).orElseThrow().id();
    }

    private void write(SessionId session, Written written) {
        if (written.draft()) {
            reflecting.draft(session, written.text(), MyReflection.NEW);
        } else {
            reflecting.save(session, written.text(), written.readers(), MyReflection.NEW);
        }
    }

    /** Everything that was written, as it stands in {@code demo/reflections.yaml}. */
    record Content(List<Written> reflections) {}

    /** What one person wrote about one session, so long after its end. */
    record Written(String session, String person, int minutesLater, boolean shared, boolean draft, List<Words> words) {

        SharedWith readers() {
            return shared ? SharedWith.TABLE : SharedWith.NOBODY;
        }

        ReflectionText text() {
            var answers = new EnumMap<Prompt, String>(Prompt.class);
            words.forEach(it -> answers.put(it.prompt(), it.text()));
            return new ReflectionText(answers);
        }
    }

    /** The words under one prompt. */
    record Words(Prompt prompt, String text) {}
}
