package nl.leertafel.assignment.consent;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What students agree and whom they talk with. */
public final class ConsentExamples {

    /** The day the clock of the tests begins. */
    public static final LocalDate TODAY = LocalDate.of(2026, 12, 3);

    private ConsentExamples() {}

    public static ChecklistText agreed() {
        return new ChecklistText(
                "Wij willen weten waarom brieven dicht blijven.",
                "Je hoeft niet mee te doen. Stoppen mag altijd.",
                "Wij schrijven op wat je zegt, zonder je naam, tot een half jaar na de opdracht.",
                "Onze groep en onze docent. Anderen alleen als jij dat goed vindt.",
                "Met de link in de mail, of bel onze docent.");
    }

    /** With Gerda, who reads mail when an address is given. */
    public static ConversationPlan gerda(@Nullable String email) {
        return ConversationPlan.with(null, "Gerda", email, TODAY);
    }

    public static ConversationReport report(String story) {
        return new ConversationReport(TODAY, "Ze was eerst zenuwachtig.", story);
    }
}
