package nl.leertafel.insight.confirmation;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.leertafel.access.NetworkRoles;
import nl.leertafel.access.Permissions;
import nl.leertafel.insight.InsightDetails;
import nl.leertafel.insight.InsightDirectory;
import nl.leertafel.insight.InsightId;
import nl.leertafel.insight.InsightReading;
import nl.leertafel.insight.InsightState;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.kernel.Words;
import nl.leertafel.people.PersonContact;
import nl.leertafel.people.PersonRegister;
import nl.leertafel.uikit.SpokenTime;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asking people who did not make an insight whether it is so, and reading what they said. */
@Service
@Transactional
public class Confirming {

    private final Confirmations confirmations;
    private final ConfirmationLetters letters;
    private final InsightReading reading;
    private final InsightDirectory insights;
    private final PersonRegister people;
    private final NetworkRoles roles;
    private final Permissions permissions;
    private final SpokenTime time;
    private final Clock clock;

    Confirming(
            Confirmations confirmations,
            ConfirmationLetters letters,
            InsightReading reading,
            InsightDirectory insights,
            PersonRegister people,
            NetworkRoles roles,
            Permissions permissions,
            SpokenTime time,
            Clock clock) {
        this.confirmations = confirmations;
        this.letters = letters;
        this.reading = reading;
        this.insights = insights;
        this.people = people;
        this.roles = roles;
        this.permissions = permissions;
        this.time = time;
        this.clock = clock;
    }

    /** What was asked about an insight and said of it. Who was asked is for its makers; the others read what was said. */
    @Transactional(readOnly = true)
    public List<ConfirmationDetails> of(InsightId insight) {
        var works = reading.details(insight).rights().work();
        var all = confirmations.of(insight);
        var names = works
                ? people.contacts(all.stream()
                        .map(Confirmation::person)
                        .filter(Objects::nonNull)
                        .toList())
                : Map.<PersonId, PersonContact>of();
        return all.stream()
                .map(it -> it.details(name(names.get(it.person()))))
                .filter(it -> works || it.answer() != null)
                .toList();
    }

    /** Whom one can ask, found by name; for the makers. */
    @Transactional(readOnly = true)
    public List<Candidate> candidates(InsightId insight, String typed, Pageable page) {
        var network = reading.working(insight).network();
        return confirmations.members(network, time.today(), Words.prefix(typed), page);
    }

    /** Asks somebody by mail whether it is so; for the makers, once in every state of the insight. */
    public ConfirmationId ask(InsightId id, @Nullable PersonId person) {
        var insight = reading.working(id);
        if (insight.state() == InsightState.PROPOSED) {
            throw Refusal.because("insight.confirm.notShared");
        }
        if (person == null) {
            throw Refusal.at("person", "insight.confirm.person.missing");
        }
        if (!mayConfirm(insight, person)) {
            throw Refusal.at("person", "insight.confirm.maker");
        }
        if (confirmations.isAsked(id, insight.state(), person)) {
            throw Refusal.at("person", "insight.confirm.asked");
        }
        var asked = confirmations.saveAndFlush(
                new Confirmation(id, insight.state(), person, permissions.requireSignedIn(), clock.instant()));
        if (!letters.ask(asked.id(), insight, person)) {
            throw Refusal.at("person", "insight.confirm.noMail");
        }
        return asked.id();
    }

    private Confirmation saved(Confirmation asked) {
        try {
            return confirmations.saveAndFlush(asked);
        } catch (DataIntegrityViolationException atTheSameMoment) {
            throw Refusal.at("person", "insight.confirm.asked");
        }
    }

    boolean mayConfirm(InsightDetails insight, PersonId person) {
        return Outsider.mayConfirm(
                roles.rolesOf(person, insight.network()),
                insight.makers().contains(person),
                insights.contributors(insight.id()).contains(person));
    }

    private static @Nullable String name(@Nullable PersonContact contact) {
        return contact == null ? null : contact.name();
    }
}
