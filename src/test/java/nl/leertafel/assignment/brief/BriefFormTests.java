package nl.leertafel.assignment.brief;

import static nl.leertafel.assignment.brief.BriefExamples.LAST_DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.leertafel.kernel.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BriefFormTests {

    private static final LocalDate FEBRUARY = LocalDate.of(2027, 2, 1);
    private static final LocalDate JUNE = LocalDate.of(2027, 6, 30);

    @Test
    void whoAsksWhatAndWhatForIsNeededAndTheRestIsNot() {
        assertRefusedAt("client", () -> text("", "Wat helpt?", "Een brief"));
        assertRefusedAt("asked", () -> text("De Kade", " ", "Een brief"));
        assertRefusedAt("wanted", () -> text("De Kade", "Wat helpt?", ""));
        assertThat(text("De Kade", "Wat helpt?", "Een brief").place()).isNull();
    }

    @Test
    void sizeMayBeUnknownAndNeverNonsense() {
        assertThat(BriefSize.of(null, null, null, FEBRUARY, JUNE).hours()).isNull();
        assertRefusedAt("hours", () -> BriefSize.of(0, null, null, FEBRUARY, JUNE));
        assertRefusedAt("ects", () -> BriefSize.of(null, BigDecimal.valueOf(61), null, FEBRUARY, JUNE));
        assertRefusedAt("until", () -> BriefSize.of(null, null, null, FEBRUARY, FEBRUARY));
        assertRefusedAt("from", () -> BriefSize.of(null, null, null, null, JUNE));
    }

    @Test
    void aLecturerAnswersBeforeTheWorkIsOver() {
        assertRefusedAt("answerBy", () -> form(JUNE));
        assertRefusedAt("answerBy", () -> form(null));
        assertThat(form(LAST_DAY).answerBy()).isEqualTo(LAST_DAY);
    }

    private static BriefForm form(@Nullable LocalDate answerBy) {
        return BriefForm.of(
                BriefOrigin.NONE,
                null,
                BriefExamples.text("Welke brief?"),
                BriefSize.of(null, null, null, FEBRUARY, JUNE),
                answerBy);
    }

    private static BriefText text(String client, String asked, String wanted) {
        return BriefText.of("Welke brief?", client, asked, "", wanted, "", "", "", "");
    }

    private static void assertRefusedAt(String field, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.field()).contains(field));
    }
}
