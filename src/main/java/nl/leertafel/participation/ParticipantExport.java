package nl.leertafel.participation;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.leertafel.access.AuditTrail;
import nl.leertafel.access.AuditVerb;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.Sheet;
import nl.leertafel.session.SessionId;
import org.springframework.context.MessageSource;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The table of participants as a file, for coordinators of the network; every export stands in the audit trail. */
@Service
@Transactional
public class ParticipantExport {

    private static final List<String> HEADINGS = List.of(
            "participation.table.name",
            "participation.export.email",
            "participation.add.phone",
            "participation.table.as",
            "participation.export.organisation",
            "participation.table.state",
            "participation.export.party",
            "participation.export.helpers",
            "participation.export.presence",
            "participation.export.came",
            "participation.export.group");

    private static final Pageable EVERYONE = Pageable.ofSize(Integer.MAX_VALUE);

    private final Attendance attendance;
    private final AuditTrail audit;
    private final MessageSource texts;

    ParticipantExport(Attendance attendance, AuditTrail audit, MessageSource texts) {
        this.attendance = attendance;
        this.audit = audit;
        this.texts = texts;
    }

    /**
     * Everyone who was not taken off the list, as comma-separated values (RFC 4180) in the words of a language.
     *
     * @throws NotFound when the signed-in person does not coordinate this session's network
     */
    public byte[] csv(SessionId session, Locale locale) {
        return sheet(session, locale).csv();
    }

    /** As {@link #csv}, as a spreadsheet. */
    public byte[] xlsx(SessionId session, Locale locale) {
        return sheet(session, locale).xlsx();
    }

    private Sheet sheet(SessionId id, Locale locale) {
        var session = attendance.session(id);
        var rows = attendance.participants(id, "", null, EVERYONE).stream()
                .map(it -> row(it, locale))
                .toList();
        audit.record(AuditVerb.EXPORTED, "participants", id.sessionId(), session.network());
        return new Sheet(
                say("participation.export.sheet", locale),
                HEADINGS.stream().map(key -> say(key, locale)).toList(),
                rows);
    }

    private List<String> row(ParticipantRow row, Locale locale) {
        return List.of(
                row.name(),
                row.email() == null ? "" : row.email().value(),
                Objects.requireNonNullElse(row.phone(), ""),
                say("network.perspective." + row.perspective(), locale),
                Objects.requireNonNullElse(row.organisationName(), ""),
                say("participation.status." + row.status(), locale),
                String.valueOf(row.people()),
                String.valueOf(row.helpers()),
                row.presence() == null ? "" : say("participation.presence." + row.presence(), locale),
                row.came() == null ? "" : String.valueOf(row.came()),
                Objects.requireNonNullElse(row.groupName(), ""));
    }

    private String say(String key, Locale locale) {
        return texts.getMessage(key, null, locale);
    }
}
