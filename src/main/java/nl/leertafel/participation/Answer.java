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

    public boolean isOffered() {
        return participation.isOffered();
    }

    /** Whether they wait while there is a seat for them: the line stands still, and who comes first has it. */
    public boolean isFirstComeFirstServed() {
        return placeInLine != null && verdict().fits();
    }

    /** Whether a seat was held for them and they did not answer in time. */
    public boolean isLapsed() {
        return status() == ParticipationStatus.DECLINED && participation.reason() == SeatReason.OFFER_LAPSED;
    }
}
