package nl.leertafel.minutes;

import nl.leertafel.access.BaseUrl;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.programme.WriteAlong;
import org.springframework.stereotype.Component;

/**
 * The page behind the code on the beamer. It opens nothing for who was not there; who is not signed in gets there after
 * that, and who has no account writes behind the link in their own mail.
 */
@Component
public class WriteAlongAddress implements WriteAlong {

    /** The last part of the page's address. */
    public static final String PAGE = "verslag";

    private final BaseUrl baseUrl;

    WriteAlongAddress(BaseUrl baseUrl) {
        this.baseUrl = baseUrl;
    }

    @Override
    public String address(SessionDetails session) {
        return baseUrl.of("/bijeenkomst/" + session.id().sessionId() + "/" + PAGE);
    }
}
