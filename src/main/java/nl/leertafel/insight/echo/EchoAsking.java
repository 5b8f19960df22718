package nl.leertafel.insight.echo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leertafel.access.NetworkRoles;
import nl.leertafel.insight.InsightDetails;
import nl.leertafel.insight.InsightDirectory;
import nl.leertafel.insight.InsightState;
import nl.leertafel.kernel.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom to ask what today, and asking it: the row and the mail in one transaction. */
@Service
@Transactional
class EchoAsking {

    private final Echoes echoes;
    private final EchoLetters letters;
    private final InsightDirectory insights;
    private final NetworkRoles roles;
    private final Clock clock;

    EchoAsking(Echoes echoes, EchoLetters letters, InsightDirectory insights, NetworkRoles roles, Clock clock) {
        this.echoes = echoes;
        this.letters = letters;
        this.insights = insights;
        this.roles = roles;
        this.clock = clock;
    }

    /** Everybody whose turn it is, each with one question. */
    @Transactional(readOnly = true)
    List<EchoDue> turns() {
        var today = LocalDate.now(clock);
        var due = Stream.of(EchoMoment.values())
                .flatMap(moment -> Stream.concat(actions(moment, today), insights(moment, today)))
                .toList();
        var people = due.stream().map(EchoDue::person).collect(Collectors.toSet());
        Map<PersonId, LocalDate> lastAsked = people.isEmpty()
                ? Map.of()
                : echoes.lastAsked(people).stream().collect(Collectors.toMap(Echoes.Asked::person, Echoes.Asked::on));
        return EchoTurns.of(due, lastAsked, today);
    }

    /**
     * Asks, if mail of this kind reaches this person.
     *
     * @throws org.springframework.dao.DataIntegrityViolationException when they were asked this month by another node
     */
    void ask(EchoDue due) {
        if (letters.reaches(due.person())) {
            var echo = echoes.saveAndFlush(new Echo(due, LocalDate.now(clock)));
            letters.ask(echo);
        }
    }

    private Stream<EchoDue> actions(EchoMoment moment, LocalDate today) {
        return echoes.actions(moment.earliest(today), moment.latest(today), moment, today).stream()
                .map(it -> new EchoDue(
                        it.person(), it.network(), new EchoSubject.OfAction(it.action()), moment, it.began()));
    }

    private Stream<EchoDue> insights(EchoMoment moment, LocalDate today) {
        return echoes
                .insights(
                        startOf(moment.earliest(today)),
                        startOf(moment.latest(today).plusDays(1)))
                .stream()
                .flatMap(it -> insights.find(it).stream())
                .flatMap(it -> about(it, moment));
    }

    /** Who harvested it, and once it is shared those whose words or work it comes from, while they belong here. */
    private Stream<EchoDue> about(InsightDetails insight, EchoMoment moment) {
        var people = new HashSet<PersonId>();
        if (insight.harvester() != null) {
            people.add(insight.harvester());
        }
        if (insight.state() != InsightState.PROPOSED) {
            people.addAll(insights.contributors(insight.id()));
        }
        echoes.askedAbout(insight.id(), moment).forEach(people::remove);
        var began = insight.harvestedAt().atZone(clock.getZone()).toLocalDate();
        return people.stream()
                .filter(it -> !roles.rolesOf(it, insight.network()).isEmpty())
                .map(it -> new EchoDue(it, insight.network(), new EchoSubject.OfInsight(insight.id()), moment, began));
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}
