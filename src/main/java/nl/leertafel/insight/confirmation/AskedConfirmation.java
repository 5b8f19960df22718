package nl.leertafel.insight.confirmation;

import nl.leertafel.insight.InsightDetails;

/** What somebody is asked behind the link in a mail, and what they said if they did. */
public record AskedConfirmation(InsightDetails insight, ConfirmationDetails asked) {}
