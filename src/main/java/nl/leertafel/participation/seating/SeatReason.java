package nl.leertafel.participation.seating;

/** Why somebody's participation is as it is. */
public enum SeatReason {
    SEATED,
    /** Every seat is taken or offered to someone. */
    FULL,
    /** There are seats, kept for people of other perspectives who still miss. */
    KEPT_FOR_OTHERS,
    /** There are seats, but enough people of this perspective. */
    ENOUGH_OF_THESE,
    /** There are seats, but too few for all of this party. */
    NOT_TOGETHER,
    /** A seat is held for them until they answer. */
    OFFERED,
    /** They did not answer an offer in time. */
    OFFER_LAPSED,
    OWN_ANSWER,
    COORDINATOR
}
