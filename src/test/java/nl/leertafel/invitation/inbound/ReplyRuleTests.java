package nl.leertafel.invitation.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import nl.leertafel.invitation.inbound.Standing.Earlier;
import nl.leertafel.participation.ParticipationStatus;
import nl.leertafel.session.SessionStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of every answer a calendar can give, whenever it comes. */
class ReplyRuleTests {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    @ParameterizedTest
    @EnumSource(names = {"ACCEPTED", "TENTATIVE", "DECLINED"})
    void anAnswerToWhatWasAskedIsApplied(PartStat answer) {
        assertThat(decide(reply(answer, 3), invited())).isEqualTo(Decision.applied(ReplyReason.ANSWERED));
    }

    @ParameterizedTest
    @EnumSource(names = {"NEEDS_ACTION", "OTHER"})
    void whatSaysNothingAboutComingNeverOverwritesAnAnswer(PartStat answer) {
        assertThat(decide(reply(answer, 3), invited())).isEqualTo(Decision.logged(ReplyReason.NO_ANSWER));
    }

    @Test
    void anAnswerInSomebodyElsesNameIsHeld() {
        var stranger = new Reply(PartStat.ACCEPTED, 3, NOON, false, false, false);

        assertThat(decide(stranger, invited())).isEqualTo(Decision.held(ReplyReason.STRANGER));
    }

    @Test
    void anAnswerToAMessageWeNeverSentIsHeld() {
        assertThat(decide(reply(PartStat.ACCEPTED, 4), invited())).isEqualTo(Decision.held(ReplyReason.AHEAD));
    }

    @Test
    void anAnswerAboutADateTheInvitationDoesNotSpeakOfIsHeld() {
        var other = new Reply(PartStat.ACCEPTED, 3, NOON, true, true, false);

        assertThat(decide(other, invited())).isEqualTo(Decision.held(ReplyReason.OTHER_DATE));
    }

    @Test
    void whoProposesAnotherTimeKeepsTheirSeat() {
        var proposal = new Reply(PartStat.TENTATIVE, 3, NOON, true, false, true);
        var no = new Reply(PartStat.DECLINED, 3, NOON, true, false, true);
        var comes = standing(ParticipationStatus.ACCEPTED, null, null);

        assertThat(decide(proposal, comes)).isEqualTo(Decision.logged(ReplyReason.NO_ANSWER));
        assertThat(decide(no, comes)).isEqualTo(Decision.applied(ReplyReason.ANSWERED));
        assertThat(decide(proposal, invited())).isEqualTo(Decision.applied(ReplyReason.ANSWERED));
    }

    @Test
    void whoSendsAnotherWaitsForTheCoordinator() {
        assertThat(decide(reply(PartStat.DELEGATED, 3), invited())).isEqualTo(Decision.held(ReplyReason.DELEGATED));
    }

    @ParameterizedTest
    @CsvSource({
        // what the calendar said last, what comes in now, what becomes of it
        "3, -1, 3, APPLIED, ANSWERED",
        "3, 1, 3, LOGGED, OVERTAKEN",
        "3, 0, 2, LOGGED, OVERTAKEN",
        "2, 1, 3, APPLIED, ANSWERED",
    })
    void answersCountInTheOrderInWhichTheyWereGiven(
            int lastSequence, int lastMinutesLater, int sequence, Decision.Outcome outcome, ReplyReason reason) {
        var last = new Earlier(lastSequence, NOON.plusSeconds(60L * lastMinutesLater), PartStat.DECLINED);

        assertThat(decide(reply(PartStat.ACCEPTED, sequence), standing(ParticipationStatus.INVITED, null, last)))
                .isEqualTo(new Decision(outcome, reason, false));
    }

    @Test
    void theSameAnswerTwiceIsOneAnswer() {
        var last = new Earlier(3, NOON, PartStat.ACCEPTED);

        assertThat(decide(reply(PartStat.ACCEPTED, 3), standing(ParticipationStatus.ACCEPTED, null, last)))
                .isEqualTo(Decision.logged(ReplyReason.SAID_BEFORE));
    }

    @Test
    void twoAnswersInOneSecondCountAsTheyCameIn() {
        var last = new Earlier(3, NOON, PartStat.ACCEPTED);

        assertThat(decide(reply(PartStat.DECLINED, 3), standing(ParticipationStatus.ACCEPTED, null, last)))
                .isEqualTo(Decision.applied(ReplyReason.ANSWERED));
    }

    @Test
    void whatWasSaidOnThePageSinceThenCountsMore() {
        var later = standing(ParticipationStatus.DECLINED, NOON.plusSeconds(1), null);
        var earlier = standing(ParticipationStatus.TENTATIVE, NOON.minusSeconds(1), null);

        assertThat(decide(reply(PartStat.ACCEPTED, 3), later)).isEqualTo(Decision.logged(ReplyReason.OVERTAKEN));
        assertThat(decide(reply(PartStat.ACCEPTED, 3), earlier)).isEqualTo(Decision.applied(ReplyReason.ANSWERED));
    }

    @Test
    void aNoHoldsForAnyDateAndAYesOnlyForItsOwn() {
        assertThat(decide(reply(PartStat.DECLINED, 2), invited()))
                .isEqualTo(Decision.applied(ReplyReason.NO_TO_EARLIER_DATE));
        assertThat(decide(reply(PartStat.ACCEPTED, 2), invited()))
                .isEqualTo(Decision.logged(ReplyReason.YES_TO_EARLIER_DATE).tellingAgain());
        assertThat(decide(reply(PartStat.TENTATIVE, 2), standing(ParticipationStatus.ACCEPTED, null, null)))
                .as("who has a seat keeps it after a move, and was told")
                .isEqualTo(Decision.logged(ReplyReason.YES_TO_EARLIER_DATE));
    }

    @Test
    void whoSaysNoAndThenYesAfterAllComes() {
        var left = new Standing(
                4,
                false,
                SessionStatus.PUBLISHED,
                false,
                ParticipationStatus.DECLINED,
                true,
                null,
                new Earlier(3, NOON.minusSeconds(30), PartStat.DECLINED));

        assertThat(decide(reply(PartStat.ACCEPTED, 3), left)).isEqualTo(Decision.applied(ReplyReason.ANSWERED));
        assertThat(decide(reply(PartStat.DECLINED, 3), left)).isEqualTo(Decision.logged(ReplyReason.TAKEN_OFF));
    }

    @Test
    void whoWasTakenOffTheListHasNothingToAnswer() {
        var byCoordinator =
                new Standing(4, false, SessionStatus.PUBLISHED, false, ParticipationStatus.DECLINED, false, null, null);

        assertThat(decide(reply(PartStat.ACCEPTED, 3), byCoordinator))
                .isEqualTo(Decision.logged(ReplyReason.TAKEN_OFF));
        assertThat(decide(reply(PartStat.ACCEPTED, 3), standing(ParticipationStatus.CANCELLED, null, null)))
                .as("the farewell is still on its way")
                .isEqualTo(Decision.logged(ReplyReason.TAKEN_OFF));
    }

    @Test
    void afterTheEndThereIsNothingToAnswer() {
        assertThat(decide(reply(PartStat.ACCEPTED, 3), session(SessionStatus.CANCELLED, false)))
                .isEqualTo(Decision.logged(ReplyReason.CALLED_OFF));
        assertThat(decide(reply(PartStat.ACCEPTED, 3), session(SessionStatus.PUBLISHED, true)))
                .isEqualTo(Decision.logged(ReplyReason.OVER));
        assertThat(decide(reply(PartStat.ACCEPTED, 3), session(SessionStatus.CLOSED, false)))
                .isEqualTo(Decision.logged(ReplyReason.OVER));
    }

    private static Decision decide(Reply reply, Standing standing) {
        return ReplyRule.decide(reply, standing);
    }

    private static Reply reply(PartStat answer, int sequence) {
        return new Reply(answer, sequence, NOON, true, false, false);
    }

    private static Standing invited() {
        return standing(ParticipationStatus.INVITED, null, null);
    }

    private static Standing standing(
            ParticipationStatus status,
            @org.jspecify.annotations.Nullable Instant elsewhere,
            @org.jspecify.annotations.Nullable Earlier last) {
        return new Standing(3, true, SessionStatus.PUBLISHED, false, status, true, elsewhere, last);
    }

    private static Standing session(SessionStatus session, boolean over) {
        return new Standing(3, true, session, over, ParticipationStatus.INVITED, true, null, null);
    }
}
