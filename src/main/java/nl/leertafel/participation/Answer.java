package nl.leertafel.participation;

import nl.leertafel.participation.seating.SeatReason;
import nl.leertafel.participation.seating.Verdict;
import nl.leertafel.session.SessionDetails;
import org.jspecify.annotations.Nullable;

/**
 * Someone's answer as the answer page shows it.
 *
 * @param placeInLine counted from 1; null when not waiting, or a seat is held for them
 * @param table the seats as they are given out now
 */
public record Answer(
        ParticipationDetails participation,
        SessionDetails session,
        @Nullable Integer placeInLine,
        TableView table) {

    public ParticipationStatus status() {
        return participation.status();
    }

    /** Whether they may sit now, and why not. */
    public Verdict verdict() {
        return table.table().verdict(participation.party());
    }

    public Standing standing() {
        return switch (status()) {
            case WAITING ->
                participation.isOffered()
                        ? Standing.OFFERED
                        : verdict().fits() ? Standing.FIRST_COME : Standing.IN_LINE;
            case DECLINED -> participation.reason() == SeatReason.OFFER_LAPSED ? Standing.LAPSED : Standing.FREE;
            case CANCELLED -> Standing.OFF_LIST;
            case INVITED, ACCEPTED, TENTATIVE -> Standing.FREE;
        };
    }
}
