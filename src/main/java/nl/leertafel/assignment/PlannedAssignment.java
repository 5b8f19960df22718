package nl.leertafel.assignment;

import java.util.List;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.session.SessionSummary;
import org.jspecify.annotations.Nullable;

/** An assignment as its lecturer made it, to change it. */
public record PlannedAssignment(
        AssignmentId id,
        NetworkId network,
        AssignmentPlan plan,
        @Nullable Candidate supervisor,
        List<SessionSummary> sessions,
        int version) {}
