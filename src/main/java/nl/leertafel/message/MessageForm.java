package nl.leertafel.message;

import java.util.List;
import java.util.Set;
import nl.leertafel.kernel.PlainText;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.participation.ParticipationStatus;

/**
 * What a coordinator writes, and to whom. What cannot be right is refused with a {@link Refusal} at its field.
 *
 * @param audience everyone in one of these states; who declined or was taken off is left in peace
 * @param body Markdown
 */
public record MessageForm(Set<ParticipationStatus> audience, String subject, String body) {

    /** Whom one can write to, in the order in which a coordinator thinks of them. */
    public static final List<ParticipationStatus> AUDIENCES = List.of(
            ParticipationStatus.ACCEPTED,
            ParticipationStatus.TENTATIVE,
            ParticipationStatus.WAITING,
            ParticipationStatus.INVITED);

    public MessageForm {
        if (audience.isEmpty() || !AUDIENCES.containsAll(audience)) {
            throw Refusal.at("audience", "message.form.audience.missing");
        }
        audience = Set.copyOf(audience);
        subject = PlainText.line("subject", subject, 160);
        body = PlainText.lines("body", body, 8000);
        if (body.isEmpty()) {
            throw Refusal.at("body", "kernel.text.empty");
        }
    }
}
