package nl.leertafel.insight.source;

import nl.leertafel.assignment.HandInId;
import nl.leertafel.assignment.consent.ConversationId;
import nl.leertafel.kernel.PlainText;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.minutes.OutcomeId;
import nl.leertafel.reflection.ReflectionId;

/** What a maker takes as a source of an insight. */
public sealed interface SourceChoice {

    /** A line that came out of a session. */
    record OfOutcome(OutcomeId outcome) implements SourceChoice {}

    /**
     * A reflection.
     *
     * @param quote some words of it, as they stand there
     */
    record OfReflection(ReflectionId reflection, String quote) implements SourceChoice {

        public static final int QUOTE_LENGTH = 500;

        public OfReflection {
            quote = PlainText.lines("quote", quote, QUOTE_LENGTH);
            if (quote.isEmpty()) {
                throw Refusal.at("quote", "kernel.text.empty");
            }
        }
    }

    /** What a student handed in. */
    record OfWork(HandInId handIn) implements SourceChoice {}

    /** What somebody told students, and the network may read. */
    record OfConversation(ConversationId conversation) implements SourceChoice {}
}
