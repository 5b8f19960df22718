package nl.leertafel.agenda;

/** Questions as coordinators put them on the agenda. */
public final class AgendaExamples {

    public static final String EVICTION = "Wat helpt mensen die hun huis uit moeten?";

    private AgendaExamples() {}

    public static QuestionForm question(ThemeId theme, String wording) {
        return new QuestionForm(
                theme, wording, "Elke week krijgt iemand in de regio de **brief**.", QuestionStatus.OPEN, null);
    }

    /** The question about evictions, that nobody keeps an eye on yet. */
    public static QuestionForm eviction(ThemeId theme) {
        return question(theme, EVICTION);
    }

    public static QuestionForm with(QuestionStatus status, QuestionForm form) {
        return new QuestionForm(form.theme(), form.wording(), form.explanation(), status, form.owner());
    }
}
