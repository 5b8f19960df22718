package nl.leertafel.session.programme;

import nl.leertafel.session.SessionDetails;

/** Where those at the table write along; the module above that keeps what they write implements it. */
public interface WriteAlong {

    /** The absolute address, for the code on the beamer. */
    String address(SessionDetails session);
}
