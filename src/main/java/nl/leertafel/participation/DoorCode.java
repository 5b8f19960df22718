package nl.leertafel.participation;

import nl.leertafel.access.BaseUrl;
import nl.leertafel.session.SessionId;
import nl.leertafel.uikit.QrCode;
import org.springframework.stereotype.Component;

/**
 * The code someone shows at the door: any phone's camera reads it, and it opens their line for a coordinator who is
 * signed in. For anybody else it opens nothing, and opening it changes nothing.
 */
@Component
public class DoorCode {

    /** The last part of the page's address. */
    public static final String PAGE = "inchecken";

    /** Whose line the page opens. */
    public static final String PERSON = "deelnemer";

    private final BaseUrl baseUrl;

    DoorCode(BaseUrl baseUrl) {
        this.baseUrl = baseUrl;
    }

    public String address(SessionId session, ParticipationId participation) {
        return baseUrl.of("/bijeenkomst/" + session.sessionId() + "/" + PAGE + "?" + PERSON + "="
                + participation.participationId());
    }

    /** The address as a QR code (ISO/IEC 18004), drawn as PNG: black on white, whatever surrounds it. */
    public byte[] png(SessionId session, ParticipationId participation) {
        return QrCode.of(address(session, participation)).png();
    }
}
