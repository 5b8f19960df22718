package nl.leertafel.uikit;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitArray;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
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
     * With a mask of our own choice: comparing all eight takes six times as long as everything else, which is too long
     * for a code in each of a thousand mails. Any reader knows each of them; the fairest is for codes across a room.
     */
    private static final Map<EncodeHintType, ?> QUICK = Map.of(
            EncodeHintType.ERROR_CORRECTION,
            ErrorCorrectionLevel.M,
            EncodeHintType.MARGIN,
            2,
            EncodeHintType.QR_MASK_PATTERN,
            2);

    /** How many pixels wide and high every dot of a picture is. */
    private static final int PIXELS = 3;

    private static final byte[] WHITE_THEN_BLACK = {-1, 0};
    private static final IndexColorModel COLOURS =
            new IndexColorModel(1, WHITE_THEN_BLACK.length, WHITE_THEN_BLACK, WHITE_THEN_BLACK, WHITE_THEN_BLACK);

    private final String address;

    private QrCode(String address) {
        this.address = address;
    }

    public static QrCode of(String address) {
        return new QrCode(address);
    }

    /** As a picture, made quickly. */
    public byte[] png() {
        try {
            return png(drawn(dots(QUICK)));
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var png = ImageIO.getImageWritersByFormatName("png").next();
        try (var out = new MemoryCacheImageOutputStream(bytes)) { // ImageIO.write would go through a file
            png.setOutput(out);
            png.write(picture);
        } finally {
            png.dispose();
        }
        return bytes.toByteArray();
    }

    /** Row by row into the picture's own bits: colour by colour takes a hundred times as long. */
    private static BufferedImage drawn(BitMatrix dots) {
        var picture = new BufferedImage(
                dots.getWidth() * PIXELS, dots.getHeight() * PIXELS, BufferedImage.TYPE_BYTE_BINARY, COLOURS);
        var bits = ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
        int width = bits.length / picture.getHeight();
        var row = new BitArray(width * Byte.SIZE);
        for (int y = 0; y < dots.getHeight(); y++) {
            row.clear();
            for (int x = 0; x < dots.getWidth(); x++) {
                if (dots.get(x, y)) {
                    row.setRange(x * PIXELS, (x + 1) * PIXELS);
                }
            }
            int first = y * PIXELS * width;
            row.toBytes(0, bits, first, width);
            for (int same = 1; same < PIXELS; same++) {
                System.arraycopy(bits, first, bits, first + same * width, width);
            }
        }
        return picture;
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

    private BitMatrix dots(Map<EncodeHintType, ?> hints) {
        try {
            return new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0, hints);
        } catch (WriterException e) {
            throw new IllegalArgumentException("This address does not fit in a code", e);
        }
    }
}
