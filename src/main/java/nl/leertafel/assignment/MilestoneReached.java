package nl.leertafel.assignment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;

/** That a group did what a milestone asks, and when it said so. */
@Embeddable
record MilestoneReached(@Embedded MilestoneId milestone, Instant reachedAt) {}
