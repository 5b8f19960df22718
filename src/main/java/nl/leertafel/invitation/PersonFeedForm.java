package nl.leertafel.invitation;

import nl.leertafel.kernel.PlainText;

/**
 * How someone wants to follow their own agenda elsewhere.
 *
 * @param label what it is for, in their own words: "mijn telefoon"
 * @param withoutInvitations leaves out what an invitation of ours put in their calendar already
 */
public record PersonFeedForm(String label, boolean withoutInvitations) {

    public static final int LABEL_LENGTH = 60;

    public PersonFeedForm {
        label = PlainText.line("label", label, LABEL_LENGTH);
    }
}
