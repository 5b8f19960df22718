package nl.leertafel.agenda.ui;

import nl.leertafel.agenda.QuestionId;

/** Addresses of the knowledge agenda, for whoever leads there. */
public final class QuestionRoutes {

    /** The questions of the network one works in. */
    public static final String AGENDA = "kennisagenda";

    static final String NEW_QUESTION = AGENDA + "/nieuw";

    private QuestionRoutes() {}

    /** The page of one question. */
    public static String question(QuestionId question) {
        return AGENDA + "/" + question.questionId();
    }
}
