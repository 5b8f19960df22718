package nl.leertafel.session;

import java.util.List;

/** What is still open when a session is about to be closed; asked from whoever keeps something of it. A bean. */
public interface ClosingCheck {

    /** What would stay as it is, in the order in which one would look at it; empty when all is done. */
    List<Loose> looseEnds(SessionDetails session);

    /** Something that is not finished: the key of a sentence, and what stands in it. */
    record Loose(String key, Object... arguments) {}
}
