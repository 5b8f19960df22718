package nl.leertafel.insight.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import nl.leertafel.action.ActionExamples;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.Language;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.network.Memberships;
import nl.leertafel.network.NetworkExamples;
import nl.leertafel.network.Perspective;
import nl.leertafel.people.Channel;
import nl.leertafel.people.MailChoices;
import nl.leertafel.people.OrganisationForm;
import nl.leertafel.people.OrganisationId;
import nl.leertafel.people.OrganisationKind;
import nl.leertafel.people.OrganisationRegister;
import nl.leertafel.people.PersonForm;
import nl.leertafel.reflection.MyReflection;
import nl.leertafel.reflection.Reflecting;
import nl.leertafel.reflection.ReflectionExamples;
import nl.leertafel.reflection.ReflectionSource;
import nl.leertafel.reflection.SharedWith;
import nl.leertafel.session.SessionExamples;
import nl.leertafel.session.SessionId;
import nl.leertafel.testing.People;
import nl.leertafel.testing.People.NetworkCast;
import nl.leertafel.testing.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;

/**
 * Nothing that a coordinator sees or sends tells who shared a reflection, whether anybody did, or how many: two evenings
 * with the same people, of whom everybody writes after the first and nobody after the second, look the same. A writer for
 * every wall, visibility and channel; a reader before the wall, behind it, at the table and not.
 */
abstract class LoopWallContract {

    private static final Pageable ALL = Pageable.ofSize(50);
    private static final LoopAnswerForm DONE = new LoopAnswerForm(Became.SOMETHING, "De gemeente belt nu eerst.");

    @Autowired
    People people;

    @Autowired
    Memberships memberships;

    @Autowired
    OrganisationRegister organisations;

    @Autowired
    MailChoices choices;

    @Autowired
    ActionExamples examples;

    @Autowired
    Reflecting reflecting;

    @Autowired
    ClosingLoop loop;

    @Autowired
    TestClock clock;

    NetworkCast rijnoever;
    List<PersonId> coordinators;
    List<Writer> writers;
    SessionId written;
    SessionId silent;

    /** Somebody who shares with these readers, and hears by this channel. */
    record Writer(PersonId person, SharedWith readers, String address) {}

    /** All that one coordinator sees of the loop. */
    record Seen(List<AwaitedAnswer> awaited, List<Integer> counted, List<PersonToTell> toTell) {}

    @BeforeEach
    void twoEveningsWithTheSamePeople() {
        rijnoever = people.rijnoever();
        var municipality = people.as(
                people.administrator(),
                () -> organisations.add(new OrganisationForm("Gemeente Rijnoever", OrganisationKind.MUNICIPALITY)));
        coordinators =
                List.of(rijnoever.coordinator(), coordinator("Aad", municipality), coordinator("Bram", municipality));
        writers = writers(municipality);
        var atTable = new ArrayList<>(writers.stream().map(Writer::person).toList());
        atTable.add(coordinators.getLast());
        written = examples.session(rijnoever, SessionExamples.kenniscafe(40), atTable.toArray(PersonId[]::new));
        silent = examples.session(rijnoever, SessionExamples.kenniscafe(40), atTable.toArray(PersonId[]::new));
        clock.set(SessionExamples.EVENING.plusDays(1));
    }

    @Test
    void whatACoordinatorSeesIsTheSameWhoeverSharedOrTookItBack() {
        var before = seen();
        var figures = new HashSet<LoopFigure>();
        for (var writer : writers) {
            share(writer);
            assertThat(seen()).isEqualTo(before);
            figures.add(people.as(coordinators.getFirst(), () -> loop.figure(rijnoever.network())));
        }
        var shared = writers.stream().filter(it -> it.readers().isShared()).count();
        assertThat(figures).hasSizeLessThanOrEqualTo((int) shared / LoopFigure.STEP + 1);
        for (var writer : writers) {
            people.as(writer.person(), () -> reflecting.letRead(written, ReflectionSource.SELF, SharedWith.NOBODY));
            assertThat(seen()).isEqualTo(before);
        }
    }

    @Test
    void anAnswerReachesTheSamePeopleInTheSameWayWhoeverShared() {
        writers.forEach(this::share);
        var beside = coordinators.getFirst();
        people.as(beside, () -> loop.answer(rijnoever.network(), topic(written), DONE));
        var toTell = seen();
        var mailed = mailed();
        people.as(beside, () -> {
            loop.toTell(rijnoever.network()).forEach(it -> loop.told(rijnoever.network(), it.answer(), it.person()));
            loop.answer(rijnoever.network(), topic(silent), DONE);
        });
        assertThat(withoutAnswer(seen()))
                .isEqualTo(withoutAnswer(toTell))
                .allSatisfy(it -> assertThat(it).hasSize(12));
        assertThat(mailed()).isEqualTo(mailed.stream().map(it -> it * 2).toList());
        assertThat(mailed).contains(0, 1).doesNotContain(2);
        writers.stream()
                .filter(it -> it.readers().isShared())
                .forEach(it -> assertThat(people.as(it.person(), () -> loop.mine(ALL)))
                        .extracting(OwnContribution::words)
                        .containsExactly(DONE.words()));
    }

    @Test
    void whoIsToBeCalledStaysTheSameWhenSomebodySharesOrNarrowsAfterwards() {
        people.as(coordinators.getFirst(), () -> loop.answer(rijnoever.network(), topic(written), DONE));
        var before = seen();
        var mailed = mailed();
        for (var writer : writers) {
            share(writer);
            people.as(writer.person(), () -> reflecting.letRead(written, ReflectionSource.SELF, SharedWith.TABLE));
            assertThat(seen()).isEqualTo(before);
        }
        assertThat(mailed()).isEqualTo(mailed);
    }

    private List<Seen> seen() {
        return coordinators.stream()
                .map(it -> people.as(
                        it,
                        () -> new Seen(
                                loop.awaited(rijnoever.network(), ALL),
                                IntStream.rangeClosed(55, 65)
                                        .mapToObj(days -> loop.countAwaited(rijnoever.network(), days))
                                        .toList(),
                                loop.toTell(rijnoever.network()))))
                .toList();
    }

    private static List<List<PersonId>> withoutAnswer(List<Seen> seen) {
        return seen.stream()
                .map(it -> it.toTell().stream().map(PersonToTell::person).toList())
                .toList();
    }

    private List<Integer> mailed() {
        return writers.stream()
                .map(it -> examples.letters(it.address()).stream()
                        .filter(letter -> letter.subject().equals("Wat er werd van wat er is ingebracht"))
                        .toList()
                        .size())
                .toList();
    }

    private void share(Writer writer) {
        people.as(
                writer.person(),
                () -> reflecting.save(
                        written,
                        ReflectionExamples.taking(ReflectionExamples.CANARY),
                        writer.readers(),
                        MyReflection.NEW));
    }

    private List<Writer> writers(OrganisationId wall) {
        var all = new ArrayList<Writer>();
        for (var readers : List.of(SharedWith.NOBODY, SharedWith.TABLE, SharedWith.NETWORK)) {
            for (var behind : List.of(Set.<OrganisationId>of(), Set.of(wall))) {
                var how = readers.butNot(behind);
                all.add(writer(all.size(), how, Channel.MAIL, null));
                all.add(writer(all.size(), how, Channel.PHONE, "0201234567"));
                all.add(writer(all.size(), how, Channel.LETTER, null));
                var optedOut = writer(all.size(), how, Channel.MAIL, null);
                people.as(optedOut.person(), () -> choices.choose(Set.of()));
                all.add(optedOut);
            }
        }
        return all;
    }

    private Writer writer(int number, SharedWith readers, Channel channel, @Nullable String phone) {
        var address = "schrijver" + number + "@rijnoever.example";
        var person = people.member(
                rijnoever,
                new PersonForm("Schrijver " + number, new EmailAddress(address), phone, Language.NL, channel),
                NetworkExamples.member(Perspective.RESIDENT));
        return new Writer(person, readers, address);
    }

    private PersonId coordinator(String name, OrganisationId organisation) {
        var person = people.member(
                rijnoever,
                new PersonForm(
                        name,
                        new EmailAddress(name.toLowerCase(Locale.ROOT) + "@gemeente.example"),
                        null,
                        Language.NL,
                        Channel.MAIL),
                NetworkExamples.memberOf(organisation, Perspective.OFFICIAL));
        people.as(
                people.administrator(),
                () -> memberships.appointCoordinator(rijnoever.network(), person, Perspective.OFFICIAL));
        return person;
    }

    private static LoopTopic topic(SessionId session) {
        return new LoopTopic(ContributionKind.REFLECTION, session.sessionId());
    }
}
