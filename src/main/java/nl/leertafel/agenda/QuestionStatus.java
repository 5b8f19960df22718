package nl.leertafel.agenda;

/** Whether a question is worked on, rests for a while, or was answered. */
public enum QuestionStatus {
    OPEN,
    RESTING,
    ANSWERED
}
