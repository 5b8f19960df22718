package nl.leertafel.insight;

import nl.leertafel.agenda.QuestionId;
import nl.leertafel.session.SessionId;
import org.jspecify.annotations.Nullable;

/** What people learned about evictions. */
public final class InsightExamples {

    public static final String CLAIM = "Wie eerst belt, voorkomt dat mensen de brief laten liggen.";

    /** Narrows a list to nothing in particular. */
    public static final InsightFilter ANY = new InsightFilter("", null, null);

    private InsightExamples() {}

    public static InsightForm callFirst(QuestionId question, @Nullable SessionId session) {
        return new InsightForm(question, session, InsightText.of(CLAIM, "woningcorporaties", Sureness.SEEN_ONCE));
    }

    public static StepForm result(InsightState state) {
        return new StepForm(
                state,
                "Het verslag van de proef in De Brug.",
                "Minder mensen die de brief laten liggen.",
                "Vijftig huurders gebeld voor de brief ging.",
                "De meesten namen niet op: ze kennen het nummer niet.",
                "Eerst een appje met wie er belt, dan pas bellen.");
    }
}
