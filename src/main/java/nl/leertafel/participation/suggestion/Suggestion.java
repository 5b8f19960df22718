package nl.leertafel.participation.suggestion;

import java.util.List;
import nl.leertafel.participation.seating.SeatRules.Missing;

/** Whom one might ask for the seats of one rule that nobody took yet. */
public record Suggestion(Missing missing, List<SuggestedPerson> people) {}
