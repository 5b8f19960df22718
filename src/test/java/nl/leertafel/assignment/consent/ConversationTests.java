package nl.leertafel.assignment.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.assignment.AssignmentId;
import nl.leertafel.assignment.StudentGroupId;
import nl.leertafel.files.FileId;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.Refusal;
import org.junit.jupiter.api.Test;

/** What somebody allows counts from that moment, and what they take back is gone. */
class ConversationTests {

    private static final Instant NOW = Instant.parse("2026-12-04T09:00:00Z");
    private static final PersonId TIMO = PersonId.next();
    private static final PersonId GERDA = PersonId.next();
    private static final ChecklistId AGREED = ChecklistId.next();

    private final Conversation conversation = new Conversation(
            new AssignmentId(UUID.randomUUID()),
            new StudentGroupId(UUID.randomUUID()),
            new Partner("Gerda", GERDA, false),
            LocalDate.of(2026, 12, 4),
            TIMO,
            NOW);

    @Test
    void nothingMayBeDoneWithItUntilTheySaySo() {
        assertThat(conversation.uses()).isEmpty();
        assertThat(conversation.answeredAt()).isNull();
    }

    @Test
    void allowingNothingIsAnAnswerToo() {
        conversation.answer(Set.of(), said());

        assertThat(conversation.uses()).isEmpty();
        assertThat(conversation.answeredAt()).isEqualTo(NOW);
    }

    @Test
    void anotherAnswerTakesAwayWhatItDoesNotName() {
        assertThat(conversation.answer(Set.of(ConsentUse.TABLE, ConsentUse.PUBLIC), said()))
                .isEmpty();

        assertThat(conversation.answer(Set.of(ConsentUse.TABLE, ConsentUse.TEACHING), said()))
                .containsExactly(ConsentUse.PUBLIC);
        assertThat(conversation.uses()).containsExactly(ConsentUse.TABLE, ConsentUse.TEACHING);
    }

    @Test
    void aPaperStaysAsLongAsOneUseRestsOnIt() {
        var paper = new FileId(UUID.randomUUID());
        conversation.answer(Set.of(ConsentUse.TABLE, ConsentUse.PUBLIC), onPaper(paper));

        conversation.withdraw(Set.of(ConsentUse.PUBLIC), NOW);
        assertThat(conversation.papers()).containsExactly(paper);

        conversation.withdraw(Set.of(ConsentUse.TABLE), NOW);
        assertThat(conversation.papers()).isEmpty();
    }

    @Test
    void whenAllIsTakenBackNothingIsLeft() {
        conversation.writeDown(LocalDate.of(2026, 12, 4), "aantekeningen", "verhaal");
        conversation.answer(Set.of(ConsentUse.TABLE), onPaper(new FileId(UUID.randomUUID())));

        assertThat(conversation.takeBack(NOW)).containsExactly(ConsentUse.TABLE);

        assertThat(conversation.notes()).isNull();
        assertThat(conversation.story()).isNull();
        assertThat(conversation.name()).isNull();
        assertThat(conversation.with()).isNull();
        assertThat(conversation.papers()).isEmpty();
        assertThatThrownBy(() -> conversation.answer(Set.of(ConsentUse.TABLE), said()))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> conversation.writeDown(LocalDate.of(2026, 12, 5), "toch", null))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void longAfterwardsOnlyWhatMayBeUsedStays() {
        conversation.writeDown(LocalDate.of(2026, 12, 4), "aantekeningen", "verhaal");
        conversation.answer(Set.of(ConsentUse.NETWORK), said());

        conversation.letGo();

        assertThat(conversation.notes()).isNull();
        assertThat(conversation.name()).isNull();
        assertThat(conversation.story()).isEqualTo("verhaal");
        assertThat(conversation.with()).as("who may take it back").isEqualTo(GERDA);
        conversation.withdraw(conversation.uses(), NOW);
        conversation.letGo();
        assertThat(conversation.story()).isNull();
        assertThat(conversation.with()).isNull();
    }

    @Test
    void aStudentWhoIsErasedLeavesNoName() {
        conversation.answer(Set.of(ConsentUse.TABLE), said());

        conversation.forgetStudent(TIMO);

        assertThat(conversation.plannedBy()).isNull();
        assertThat(conversation.given().values()).allMatch(it -> it.notedBy() == null);
        assertThat(conversation.uses()).containsExactly(ConsentUse.TABLE);
    }

    private static Proof said() {
        return new Proof(AGREED, Evidence.SAID_ALOUD, null, TIMO, NOW);
    }

    private static Proof onPaper(FileId paper) {
        return new Proof(AGREED, Evidence.ON_PAPER, paper, TIMO, NOW);
    }
}
