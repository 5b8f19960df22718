package nl.leertafel.insight.confirmation;

import java.time.Clock;
import java.util.Objects;
import nl.leertafel.access.LinkPurpose;
import nl.leertafel.access.LinkTokens;
import nl.leertafel.insight.InsightDirectory;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Saying whether an insight is so, by the link in a mail, which is the right to that once. Looking changes nothing; a
 * token that opens nothing is {@link NotFound}.
 */
@Service
@Transactional
public class MailedConfirming {

    private final Confirmations confirmations;
    private final Confirming confirming;
    private final InsightDirectory insights;
    private final LinkTokens tokens;
    private final Clock clock;

    MailedConfirming(
            Confirmations confirmations,
            Confirming confirming,
            InsightDirectory insights,
            LinkTokens tokens,
            Clock clock) {
        this.confirmations = confirmations;
        this.confirming = confirming;
        this.insights = insights;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** What is asked, and what was answered. */
    @Transactional(readOnly = true)
    public AskedConfirmation look(String token) {
        var asked = opened(token);
        return new AskedConfirmation(insights.details(asked.insight()), asked.details(null));
    }

    /**
     * Says it, once.
     *
     * @throws Refusal for who answered already, or works on the insight by now
     */
    public void answer(String token, ConfirmationAnswer answer, @Nullable String sentence) {
        var asked = opened(token);
        var insight = insights.details(asked.insight());
        if (!confirming.mayConfirm(insight, Objects.requireNonNull(asked.person()))) {
            throw Refusal.because("insight.confirm.maker");
        }
        try {
            confirmations.saveAndFlush(asked.answer(answer, sentence, clock.instant()));
        } catch (OptimisticLockingFailureException twice) {
            throw Refusal.because("insight.confirm.already");
        }
    }

    private Confirmation opened(String token) {
        return tokens.find(LinkPurpose.CONFIRMATION, token)
                .map(ConfirmationId::new)
                .flatMap(confirmations::findById)
                .filter(it -> it.person() != null)
                .orElseThrow(() -> new NotFound("confirmation"));
    }
}
