package nl.leertafel.assignment.brief;

import java.util.Optional;
import java.util.UUID;

/** What was written down at tables, asked of the module that keeps it. */
public interface TableLines {

    /** Where a line comes from and what it says; empty when there is none, or not for the signed-in person. */
    Optional<BriefOrigin> find(UUID line);
}
