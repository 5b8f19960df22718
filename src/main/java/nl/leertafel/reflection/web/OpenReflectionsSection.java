package nl.leertafel.reflection.web;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.leertafel.network.NetworkDetails;
import nl.leertafel.reflection.OpenReflection;
import nl.leertafel.reflection.Prompt;
import nl.leertafel.reflection.ReflectionDirectory;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.web.PublicSessionSection;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On a session's public page: what its writers shared with everyone, without their names. */
@Component
@Order(40)
class OpenReflectionsSection implements PublicSessionSection {

    private static final int MOST = 20;

    private final ReflectionDirectory reflections;
    private final Clock clock;

    OpenReflectionsSection(ReflectionDirectory reflections, Clock clock) {
        this.reflections = reflections;
        this.clock = clock;
    }

    @Override
    public String fragment() {
        return "reflection/public :: reflections";
    }

    @Override
    public Map<String, Object> model(SessionDetails session, NetworkDetails network, Locale locale) {
        List<OpenReflection> open =
                session.hasStarted(clock.instant()) ? reflections.open(session.id(), MOST) : List.of();
        return Map.of("openReflections", open, "reflectionPrompts", List.of(Prompt.values()));
    }
}
