package nl.leertafel.participation;

import nl.leertafel.access.BaseUrl;
import nl.leertafel.uikit.QrCode;
import org.springframework.stereotype.Component;

/**
 * The code someone shows at the door: any phone's camera reads it, and it opens their line for a coordinator who is
 * signed in. For anybody else it opens nothing, and opening it changes nothing. Its address is short, because a code
 * with few dots is read sooner, from further away and in worse light.
 */
@Component
public class DoorCode {

    /** The first part of the address; whose line it is stands behind it. */
    public static final String PAGE = "deur";

    private final BaseUrl baseUrl;

    DoorCode(BaseUrl baseUrl) {
        this.baseUrl = baseUrl;
    }

    public String address(ParticipationId participation) {
        return baseUrl.of("/" + PAGE + "/" + participation.participationId());
    }

    /** The address as a QR code (ISO/IEC 18004), drawn as PNG: black on white, whatever surrounds it. */
    public byte[] png(ParticipationId participation) {
        return QrCode.of(address(participation)).png();
    }
}
