package nl.leertafel.assignment.consent;

import java.time.LocalDate;
import java.util.Set;

/** What somebody told students, for who may read it; who told it is not said. */
public record StoryDetails(ConversationId id, LocalDate day, String story, Set<ConsentUse> uses) {}
