package nl.leertafel.insight;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Objects;
import nl.leertafel.kernel.PlainText;
import nl.leertafel.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** What an insight says: the claim in one sentence, for whom that counts, and how sure its makers are. */
@Embeddable
public record InsightText(
        String claim,
        String forWhom,
        @Enumerated(EnumType.STRING) Sureness sureness) implements Serializable {

    public static final int CLAIM_LENGTH = 300;
    public static final int FOR_WHOM_LENGTH = 200;

    /** What somebody filled in; for whom may stay open. */
    public static InsightText of(@Nullable String claim, @Nullable String forWhom, @Nullable Sureness sureness) {
        if (sureness == null) {
            throw Refusal.at("sureness", "insight.form.sureness.missing");
        }
        return new InsightText(
                PlainText.line("claim", claim, CLAIM_LENGTH),
                Objects.requireNonNullElse(PlainText.optionalLine("forWhom", forWhom, FOR_WHOM_LENGTH), ""),
                sureness);
    }
}
