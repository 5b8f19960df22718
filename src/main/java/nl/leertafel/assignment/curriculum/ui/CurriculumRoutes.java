package nl.leertafel.assignment.curriculum.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.leertafel.assignment.AssignmentId;
import nl.leertafel.assignment.brief.BriefId;
import nl.leertafel.assignment.curriculum.GapSource;
import nl.leertafel.people.OrganisationId;
import org.jspecify.annotations.Nullable;

/** Addresses of the list of what is not taught yet. */
public final class CurriculumRoutes {

    /** What practice asked that education does not teach. */
    public static final String LIST = "nog-niet-in-de-les";

    static final String INSTITUTION = "school";

    private static final String ASSIGNMENT = "opdracht";
    private static final String BRIEF = "praktijkvraag";
    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private CurriculumRoutes() {}

    /** Where a lecturer writes something down that a question from practice asks. */
    public static String note(BriefId brief) {
        return LIST + "?" + BRIEF + "=" + brief.briefId();
    }

    static String note(AssignmentId assignment) {
        return LIST + "?" + ASSIGNMENT + "=" + assignment.assignmentId();
    }

    static String of(@Nullable OrganisationId institution) {
        return institution == null ? LIST : LIST + "?" + INSTITUTION + "=" + institution.organisationId();
    }

    /** What an address says something is written down with. */
    static Optional<GapSource> source(QueryParameters address) {
        return asked(address, ASSIGNMENT, AssignmentId::new)
                .<GapSource>map(GapSource.OfAssignment::new)
                .or(() -> asked(address, BRIEF, BriefId::new).map(GapSource.OfBrief::new));
    }

    private static <T> Optional<T> asked(QueryParameters address, String name, Function<UUID, T> id) {
        return address.getSingleParameter(name)
                .filter(it -> UUID_FORM.matcher(it).matches())
                .map(UUID::fromString)
                .map(id);
    }
}
