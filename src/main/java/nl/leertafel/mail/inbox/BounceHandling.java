package nl.leertafel.mail.inbox;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.leertafel.mail.BounceKind;
import nl.leertafel.mail.Suppressions;
import nl.leertafel.mail.inbox.DeliveryReport.Action;
import org.springframework.stereotype.Component;

/** Passes on what mail servers report about mail of ours. */
@Component
class BounceHandling {

    private static final Set<String> NO_SUCH_ADDRESS =
            Set.of("5.1.0", "5.1.1", "5.1.2", "5.1.3", "5.1.6", "5.1.10", "5.2.1", "5.4.1", "5.4.4", "5.4.310");
    private static final Set<String> NOT_NOW = Set.of("5.2.2", "5.2.3", "5.3.4");
    private static final Pattern REFUSED = Pattern.compile("\\b55[013]\\b");

    private final Suppressions suppressions;

    BounceHandling(Suppressions suppressions) {
        this.suppressions = suppressions;
    }

    void handle(InboundMessage message) {
        for (var report : message.reports()) {
            kind(report)
                    .ifPresent(kind -> report.about()
                            .ifPresent(
                                    mail -> suppressions.bounced(mail, kind, report.status() + " " + report.detail())));
        }
    }

    /** What it means for the address; empty when the mail arrived after all. */
    static Optional<BounceKind> kind(DeliveryReport report) {
        return switch (report.action()) {
            case ARRIVED -> Optional.empty();
            case DELAYED -> Optional.of(BounceKind.DELAYED);
            case FAILED -> Optional.of(failure(report));
        };
    }

    private static BounceKind failure(DeliveryReport report) {
        var status = report.status();
        if (NO_SUCH_ADDRESS.contains(status)) {
            return BounceKind.HARD;
        }
        if (status.startsWith("4.") || NOT_NOW.contains(status)) {
            return BounceKind.SOFT;
        }
        if (status.startsWith("5.7.") || status.startsWith("5.6.")) {
            return BounceKind.POLICY;
        }
        return report.action() == Action.FAILED
                        && REFUSED.matcher(report.detail()).find()
                ? BounceKind.HARD
                : BounceKind.SOFT;
    }
}
