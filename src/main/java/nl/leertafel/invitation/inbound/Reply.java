package nl.leertafel.invitation.inbound;

import java.time.Instant;

/**
 * One answer, before anything is decided.
 *
 * @param isInvited whether who answers is who was invited
 * @param isOtherDate whether it is about a date that the invitation does not speak of
 * @param isProposal whether it proposes another time
 * @param dtstamp when it was given, as far as that can be believed
 */
record Reply(
        PartStat partStat, int sequence, Instant dtstamp, boolean isInvited, boolean isOtherDate, boolean isProposal) {

    boolean isYes() {
        return partStat == PartStat.ACCEPTED || partStat == PartStat.TENTATIVE;
    }
}
