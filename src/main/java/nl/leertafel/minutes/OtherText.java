package nl.leertafel.minutes;

/** Another text for one line, as one reads it. */
public record OtherText(OutcomeWordingId id, OutcomeId outcome, String text) {}
