package nl.leertafel.assignment.brief;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.leertafel.agenda.QuestionId;
import org.jspecify.annotations.Nullable;

/** Questions from practice as people ask them. */
public final class BriefExamples {

    /** Sixteen days after the clock of the tests begins. */
    public static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 19);

    private BriefExamples() {}

    /** What a first letter would have to say, for students of the second half of the year. */
    public static BriefForm firstLetter(@Nullable QuestionId question) {
        return form(BriefOrigin.of(question), "Welke eerste brief maakt wel iemand open?", size(), LAST_DAY);
    }

    public static BriefForm form(BriefOrigin origin, String title, BriefSize size, LocalDate answerBy) {
        return BriefForm.of(origin, null, text(title), size, answerBy);
    }

    public static BriefText text(String title) {
        return BriefText.of(
                title,
                "Woningcorporatie De Kade",
                "Wij sturen elke maand **veertig** brieven die niemand opent.",
                "Bellen helpt soms.",
                "Een brief die we in maart kunnen sturen.",
                "Praat met tien huurders.",
                "Koffie, en een plek aan tafel.",
                "Geen namen opschrijven.",
                "Rijnoever");
    }

    public static BriefSize size() {
        return BriefSize.of(
                84, BigDecimal.valueOf(3), StudyLevel.BACHELOR, LocalDate.of(2027, 2, 1), LocalDate.of(2027, 6, 30));
    }
}
