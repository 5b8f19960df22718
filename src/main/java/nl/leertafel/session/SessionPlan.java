package nl.leertafel.session;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import nl.leertafel.agenda.QuestionId;
import nl.leertafel.kernel.PlainText;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.kernel.WebAddress;
import org.jspecify.annotations.Nullable;

/**
 * What a coordinator fills in to plan a session. What cannot be right is refused with a {@link Refusal} at its field.
 *
 * @param slug last part of the public address; empty means: made from the title
 * @param description CommonMark
 * @param signUpOpensAt local time in the slot's zone; empty means: as soon as it is published
 * @param signUpClosesAt local time in the slot's zone; empty means: when it starts
 * @param question the question of the knowledge agenda it hangs on
 */
public record SessionPlan(
        SessionKind kind,
        @Nullable String slug,
        String title,
        String description,
        TimeSlot slot,
        Place place,
        @Nullable String onlineLink,
        @Nullable String costs,
        @Nullable String contact,
        int capacity,
        @Nullable LocalDateTime signUpOpensAt,
        @Nullable LocalDateTime signUpClosesAt,
        Visibility visibility,
        @Nullable QuestionId question) {

    public static final int MAX_CAPACITY = 5000;

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public SessionPlan {
        slug = PlainText.optionalLine("slug", slug, 80);
        if (slug != null && !SLUG.matcher(slug).matches()) {
            throw Refusal.at("slug", "session.plan.slug.form");
        }
        title = PlainText.line("title", title, 160);
        description = PlainText.lines("description", description, 8000);
        onlineLink = WebAddress.optional("onlineLink", onlineLink);
        costs = PlainText.optionalLine("costs", costs, 160);
        contact = PlainText.optionalLine("contact", contact, 240);
        if (capacity < 1 || capacity > MAX_CAPACITY) {
            throw Refusal.at("capacity", "session.plan.capacity.range", MAX_CAPACITY);
        }
        if (signUpClosesAt != null && signUpClosesAt.isAfter(slot.endsAt())) {
            throw Refusal.at("signUpClosesAt", "session.plan.closesLate");
        }
        if (signUpOpensAt != null
                && !signUpOpensAt.isBefore(signUpClosesAt == null ? slot.startsAt() : signUpClosesAt)) {
            throw Refusal.at("signUpOpensAt", "session.plan.opensLate");
        }
    }

    /** The same session at another moment and place; its sign-up window moves along. */
    public SessionPlan at(TimeSlot newSlot, Place newPlace) {
        var shift = Duration.between(slot.startsAt(), newSlot.startsAt());
        return new SessionPlan(
                kind,
                slug,
                title,
                description,
                newSlot,
                newPlace,
                onlineLink,
                costs,
                contact,
                capacity,
                signUpOpensAt == null ? null : signUpOpensAt.plus(shift),
                signUpClosesAt == null ? null : signUpClosesAt.plus(shift),
                visibility,
                question);
    }
}
