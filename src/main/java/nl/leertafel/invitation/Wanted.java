package nl.leertafel.invitation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.leertafel.invitation.CalendarEntry.Answer;
import nl.leertafel.network.NetworkDetails;
import nl.leertafel.participation.ParticipationDetails;
import nl.leertafel.participation.ParticipationStatus;
import nl.leertafel.participation.TableView;
import nl.leertafel.participation.seating.SeatReason;
import nl.leertafel.people.PersonContact;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.SessionStatus;
import org.jspecify.annotations.Nullable;

/**
 * How things are now between one person and one session, and so what their calendar should show.
 *
 * @param contact who gets the mail: who comes, or whoever signed them up
 * @param onBehalfOf the name of who comes, when somebody else gets the mail
 * @param placeInLine from 1; zero for who is not waiting
 * @param table the seats as they are given out now
 */
record Wanted(
        NetworkDetails network,
        SessionDetails session,
        PersonContact contact,
        @Nullable String onBehalfOf,
        ParticipationDetails participation,
        int placeInLine,
        TableView table) {

    ParticipationStatus status() {
        return participation.status();
    }

    /** Until when a seat is held for this person; null when none is. */
    @Nullable
    Instant offer() {
        return participation.offerExpiresAt();
    }

    /** Whether this person did not answer an offer in time. */
    boolean isLapsed() {
        return participation.reason() == SeatReason.OFFER_LAPSED;
    }

    boolean isOver(Instant now) {
        return session.status() == SessionStatus.CLOSED || session.isOver(now);
    }

    boolean isCalledOff() {
        return session.status() == SessionStatus.CANCELLED;
    }

    boolean isDraft() {
        return session.status() == SessionStatus.DRAFT;
    }

    /** Whether this person comes, or may still say so. */
    boolean isWelcome() {
        return answer(status()) != null;
    }

    /** What the calendar should show; null when it should not stand there. */
    @Nullable
    CalendarState calendar() {
        return isDraft() || isCalledOff() || !isWelcome() ? null : shown();
    }

    /** What is shown of the session, wherever it is shown. */
    CalendarState shown() {
        var slot = session.slot();
        return new CalendarState(
                Objects.requireNonNullElse(answer(status()), Answer.NEEDS_ACTION),
                slot.startsAt(),
                slot.endsAt(),
                slot.zoneId(),
                Venue.remembered(session.place()),
                digest());
    }

    /** What a calendar says about this status; null for who does not come. */
    static @Nullable Answer answer(ParticipationStatus status) {
        return switch (status) {
            case INVITED -> Answer.NEEDS_ACTION;
            case ACCEPTED -> Answer.ACCEPTED;
            case TENTATIVE -> Answer.TENTATIVE;
            case DECLINED, WAITING, CANCELLED -> null;
        };
    }

    private String digest() {
        var place = session.place();
        var all = Arrays.asList(
                session.kind().name(),
                session.title(),
                session.slug(),
                session.description(),
                place.name(),
                place.address(),
                place.accessibility(),
                session.onlineLink(),
                session.costs(),
                session.contact());
        var text = all.stream().map(it -> it == null ? "" : it).collect(Collectors.joining("\u001F"));
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
