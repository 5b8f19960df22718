package nl.leertafel.assignment;

import nl.leertafel.access.Permissions;
import nl.leertafel.access.RateLimit;
import nl.leertafel.access.RateLimits;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.Refusal;
import org.springframework.stereotype.Component;

/**
 * How often the signed-in person may have us mail somebody whose address they typed: some times a day, and not the same
 * address again and again. Like every rate limit it is asked at the door, before the step itself.
 */
@Component
public class MailAllowance {

    private final RateLimits limits;
    private final Permissions permissions;

    MailAllowance(RateLimits limits, Permissions permissions) {
        this.limits = limits;
        this.permissions = permissions;
    }

    /** @throws Refusal when this person, or everybody together to this address, had us mail enough for a day */
    public void take(RateLimit perAddress, EmailAddress address) {
        var me = permissions.requireSignedIn();
        if (!limits.tryTake(RateLimit.TYPED_MAILS_PER_PERSON, me.personId().toString())) {
            throw Refusal.because("assignment.mail.enough");
        }
        if (!limits.tryTake(perAddress, address.value())) {
            throw Refusal.at("email", "assignment.mail.enoughForAddress");
        }
    }
}
