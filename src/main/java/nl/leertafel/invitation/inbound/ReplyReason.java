package nl.leertafel.invitation.inbound;

/** Why an answer from a calendar was applied, or only written down, or kept for the coordinator. */
public enum ReplyReason {
    /** It answers what was asked. */
    ANSWERED,
    /** A no to an earlier date: that it is no longer then changes nothing. */
    NO_TO_EARLIER_DATE,
    /** A yes to an earlier date, which says nothing about the date as it is now. */
    YES_TO_EARLIER_DATE,
    /** It asks for the invitation once more. */
    ASKED_AGAIN,
    /** It asked for that too often. */
    ASKED_TOO_OFTEN,
    /** It proposes another time. */
    OTHER_TIME,
    /** It proposes the time that it is already. */
    SAME_TIME,
    /** It says nothing about coming. */
    NO_ANSWER,
    /** It was said before something else that we heard already. */
    OVERTAKEN,
    /** We heard exactly this before. */
    SAID_BEFORE,
    /** The session is over. */
    OVER,
    /** The session was called off. */
    CALLED_OFF,
    /** This person was told that there is nothing to answer any more. */
    TAKEN_OFF,
    /** Too late, or otherwise against a rule of the session. */
    REFUSED,
    /** Somebody else answers an invitation that was not theirs. */
    STRANGER,
    /** They let somebody else come. */
    DELEGATED,
    /** It answers a message that we have not sent. */
    AHEAD,
    /** It speaks of a date that the invitation did not. */
    OTHER_DATE,
    /** We do not know the invitation it speaks of. */
    UNKNOWN,
    /** It is no answer: an invitation of somebody else's, say. */
    NOT_FOR_US
}
