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

    private static final Map<EncodeHintType, ?> HINTS =
            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 2);

    /**
     * With a mask of our own choice: comparing all eight takes three times as long as everything else, which is too long
     * for a code in each of a thousand mails. Any reader knows each of them; the fairest is for codes across a room.
     */
    private static final Map<EncodeHintType, ?> QUICK = Map.of(
            EncodeHintType.ERROR_CORRECTION,
            ErrorCorrectionLevel.M,
            EncodeHintType.MARGIN,
            2,
            EncodeHintType.QR_MASK_PATTERN,
            2);

    /** Pixels for every dot: some 160 across, as wide as mails show it. */
    private static final int SCALE = 4;

    private final String address;

    private QrCode(String address) {
        this.address = address;
    }

    public static QrCode of(String address) {
        return new QrCode(address);
    }

    /** As a picture, made quickly. */
    public byte[] png() {
        var dots = dots(QUICK);
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
        var dots = dots(HINTS);
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
    private BitMatrix dots(Map<EncodeHintType, ?> hints) {
        try {
            return new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0, hints);
        } catch (WriterException e) {
            throw new IllegalArgumentException("This address does not fit in a code", e);
        }
    }
}
