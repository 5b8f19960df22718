package nl.leertafel.participation.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.network.Perspective;
import nl.leertafel.participation.Answers;
import nl.leertafel.participation.ParticipationDirectory;
import nl.leertafel.participation.ParticipationStatus;
import nl.leertafel.participation.SeatPlanForm;
import nl.leertafel.participation.SeatPlanning;
import nl.leertafel.participation.seating.SeatRule;
import nl.leertafel.participation.seating.SeatRules;
import nl.leertafel.session.SessionExamples;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.SessionPlanning;
import nl.leertafel.testing.People;
import nl.leertafel.testing.People.NetworkCast;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class WhomToAskContract {

    @Autowired
    People people;

    @Autowired
    SessionPlanning planning;

    @Autowired
    SeatPlanning seatPlanning;

    @Autowired
    Answers answers;

    @Autowired
    ParticipationDirectory directory;

    @Autowired
    WhomToAsk whomToAsk;

    NetworkCast rijnoever;

    @BeforeEach
    void aNetwork() {
        rijnoever = people.rijnoever();
    }

    @Test
    void forTheMissingOfficialTheNetworksOfficialIsSuggestedAndInvited() {
        var session = tableThatMissesAnOfficial();
        people.as(rijnoever.coordinator(), () -> {
            var suggestion = whomToAsk.suggest(session).getFirst();
            assertThat(suggestion.missing().people()).isEqualTo(1);
            assertThat(suggestion.people())
                    .singleElement()
                    .returns("Oscar de Wit", SuggestedPerson::name)
                    .returns(Set.of(ReasonToAsk.NEVER_ASKED), it -> withoutOrganisation(it.reasons()));
            assertThat(whomToAsk.ask(
                            session, Set.of(suggestion.people().getFirst().person())))
                    .isEqualTo(1);
            assertThat(whomToAsk.suggest(session).getFirst().people())
                    .as("asked once is asked")
                    .isEmpty();
        });
        assertThat(directory.find(session, rijnoever.official()).orElseThrow().status())
                .isEqualTo(ParticipationStatus.INVITED);
    }

    @Test
    void atATableThatMissesNobodyNobodyIsSuggested() {
        var session = tableThatMissesAnOfficial();
        people.as(rijnoever.official(), () -> answers.answerMine(session, ParticipationStatus.ACCEPTED));
        people.as(
                rijnoever.coordinator(),
                () -> assertThat(whomToAsk.suggest(session)).isEmpty());
    }

    @Test
    void whoWasAskedForThreeEveningsInARowIsLeftInPeace() {
        people.as(rijnoever.coordinator(), () -> {
            for (int i = 0; i < FairOrder.OFTEN; i++) {
                whomToAsk.ask(tableThatMissesAnOfficial(), Set.of(rijnoever.official()));
            }
            assertThat(whomToAsk.suggest(tableThatMissesAnOfficial()).getFirst().people())
                    .isEmpty();
        });
    }

    @Test
    void onlyTheCoordinatorsOfTheNetworkAreToldWhomToAsk() {
        var session = tableThatMissesAnOfficial();
        for (var other : List.of(people.noorderwerk().coordinator(), rijnoever.lecturer(), rijnoever.resident())) {
            people.as(other, () -> {
                assertThatThrownBy(() -> whomToAsk.suggest(session)).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> whomToAsk.ask(session, Set.of(rijnoever.official())))
                        .isInstanceOf(NotFound.class);
            });
        }
    }

    private static Set<ReasonToAsk> withoutOrganisation(Set<ReasonToAsk> reasons) {
        return reasons.stream()
                .filter(it -> it != ReasonToAsk.ORGANISATION_IS_NEW)
                .collect(Collectors.toSet());
    }

    private SessionId tableThatMissesAnOfficial() {
        return people.as(rijnoever.coordinator(), () -> {
            var session = planning.plan(rijnoever.network(), SessionExamples.kenniscafe());
            var rule = new SeatRule(Set.of(Perspective.OFFICIAL), 1, null);
            seatPlanning.change(session, 0, new SeatPlanForm(new SeatRules(List.of(rule)), null));
            planning.publish(session);
            return session;
        });
    }
}
