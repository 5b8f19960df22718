package nl.leertafel.insight.echo;

/** What somebody did with it by now. */
public enum EchoAnswer {
    NOT_YET,
    TRIED,
    WORKS,
    WORKS_NOT,
    STOPPED
}
