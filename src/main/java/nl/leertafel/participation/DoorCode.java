package nl.leertafel.participation;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;
import nl.leertafel.access.BaseUrl;
import nl.leertafel.session.SessionId;
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

    /** As many dots as even the longest address needs, three to each. */
    private static final int SIZE = 360;

    private static final Map<EncodeHintType, ?> HINTS =
            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 2);

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
        try {
            var dots = new QRCodeWriter()
                    .encode(address(session, participation), BarcodeFormat.QR_CODE, SIZE, SIZE, HINTS);
            var picture = new BufferedImage(dots.getWidth(), dots.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
            for (int y = 0; y < dots.getHeight(); y++) {
                for (int x = 0; x < dots.getWidth(); x++) {
                    picture.setRGB(x, y, dots.get(x, y) ? 0xFF000000 : 0xFFFFFFFF);
                }
            }
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", bytes);
            return bytes.toByteArray();
        } catch (WriterException e) {
            throw new IllegalArgumentException("This address does not fit in a code", e);
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
    }
}
