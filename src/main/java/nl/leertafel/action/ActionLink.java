package nl.leertafel.action;

/** What gives someone without an account the right to one action: the token of a mail. */
public sealed interface ActionLink {

    String token();

    /** The link in a mail about this action: for its present owner. */
    record Mail(String token) implements ActionLink {}

    /** The link of someone's answer page: for the actions they own from that session. */
    record AnswerPage(String token, ActionItemId action) implements ActionLink {}
}
