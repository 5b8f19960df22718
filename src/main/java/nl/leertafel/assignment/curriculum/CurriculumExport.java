package nl.leertafel.assignment.curriculum;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.leertafel.access.AuditTrail;
import nl.leertafel.access.AuditVerb;
import nl.leertafel.access.Permissions;
import nl.leertafel.kernel.Sheet;
import nl.leertafel.people.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list of what is not taught as a file, as far as one sees it; every export stands in the audit trail. */
@Service
@Transactional
public class CurriculumExport {

    private static final List<String> HEADINGS = List.of(
            "assignment.curriculum.institution",
            "assignment.brief.filter.network",
            "assignment.curriculum.asked",
            "assignment.curriculum.missing",
            "assignment.fact.course",
            "assignment.curriculum.source",
            "assignment.curriculum.writer",
            "assignment.curriculum.day");

    private static final Pageable EVERYTHING = Pageable.ofSize(Integer.MAX_VALUE);

    private final Curriculum curriculum;
    private final AuditTrail audit;
    private final Permissions permissions;
    private final MessageSource texts;
    private final Clock clock;

    CurriculumExport(
            Curriculum curriculum, AuditTrail audit, Permissions permissions, MessageSource texts, Clock clock) {
        this.curriculum = curriculum;
        this.audit = audit;
        this.permissions = permissions;
        this.texts = texts;
        this.clock = clock;
    }

    /** As comma-separated values (RFC 4180), in the words of a language. */
    public byte[] csv(@Nullable OrganisationId institution, Locale locale) {
        return sheet(institution, locale).csv();
    }

    /** As {@link #csv}, as a spreadsheet. */
    public byte[] xlsx(@Nullable OrganisationId institution, Locale locale) {
        return sheet(institution, locale).xlsx();
    }

    private Sheet sheet(@Nullable OrganisationId institution, Locale locale) {
        var rows =
                curriculum.list(institution, EVERYTHING).stream().map(this::row).toList();
        audit.record(
                AuditVerb.EXPORTED, "curriculum", permissions.requireSignedIn().personId(), null);
        return new Sheet(
                say("assignment.curriculum.sheet", locale),
                HEADINGS.stream().map(key -> say(key, locale)).toList(),
                rows);
    }

    private List<String> row(GapLine gap) {
        return List.of(
                gap.institution(),
                gap.networkName(),
                gap.asked(),
                gap.missing(),
                Objects.requireNonNullElse(gap.course(), ""),
                gap.sourceTitle(),
                Objects.requireNonNullElse(gap.writerName(), ""),
                gap.writtenAt().atZone(clock.getZone()).toLocalDate().toString());
    }

    private String say(String key, Locale locale) {
        return texts.getMessage(key, null, locale);
    }
}
