package nl.leertafel.action;

/** Which part somebody has in an action: what one wrote down for others is not one's own. */
public enum ActionShare {
    OWNER,
    HELPER,
    WRITER
}
