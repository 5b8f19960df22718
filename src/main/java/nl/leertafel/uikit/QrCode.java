package nl.leertafel.uikit;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

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

    /** In pixels: three for every dot, whatever the address. */
    private static final int SIZE = 180;

    private final String address;

    private QrCode(String address) {
        this.address = address;
    }

    public static QrCode of(String address) {
        return new QrCode(address);
    }

    /** As a picture, made quickly. */
    public byte[] png() {
        var dots = dots(QUICK, SIZE);
        var picture = new BufferedImage(dots.getWidth(), dots.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < dots.getHeight(); y++) {
            for (int x = 0; x < dots.getWidth(); x++) {
                picture.getRaster().setSample(x, y, 0, dots.get(x, y) ? 0 : 1); // setRGB takes ten times as long
            }
        }
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(picture, "png", out);
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return bytes.toByteArray();
    }

    /** As a drawing that is sharp at any size; what it is called stands beside it. */
    public String svg() {
        var dots = dots(HINTS, 0);
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

    /** @param size in pixels; zero for one pixel a dot */
    private BitMatrix dots(Map<EncodeHintType, ?> hints, int size) {
        try {
            return new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, size, size, hints);
        } catch (WriterException e) {
            throw new IllegalArgumentException("This address does not fit in a code", e);
        }
    }
}
