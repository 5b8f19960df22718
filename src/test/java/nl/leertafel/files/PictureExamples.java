package nl.leertafel.files;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Photos and drawings as they come from a telephone. */
public final class PictureExamples {

    /** What a camera writes into a photo besides the photo. */
    static final String WHERE = "52.0116,4.7105 Thuisstraat 7";

    private PictureExamples() {}

    /** 40 wide and 20 high, red on the left: held upright, and it says where it was taken. */
    public static byte[] photo() {
        return photo(1);
    }

    /** The same, held as EXIF says with this number. */
    static byte[] photo(int orientation) {
        var plain = drawn("jpg", 40, 20);
        var exif = exif(orientation);
        return ByteBuffer.allocate(plain.length + exif.length)
                .put(plain, 0, 2)
                .put(exif)
                .put(plain, 2, plain.length - 2)
                .array();
    }

    public static byte[] drawing() {
        return drawn("png", 30, 30);
    }

    static byte[] drawn(String format, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.dispose();
        return written(image, format);
    }

    /** A few kilobytes that unpack to 144 million points. */
    public static byte[] bomb() {
        return written(new BufferedImage(12_000, 12_000, BufferedImage.TYPE_BYTE_BINARY), "png");
    }

    private static byte[] written(BufferedImage image, String format) {
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public static InputStream stream(byte[] picture) {
        return new ByteArrayInputStream(picture);
    }

    /** One directory with how the camera was held, and behind it where that was. */
    private static byte[] exif(int orientation) {
        var where = WHERE.getBytes(StandardCharsets.US_ASCII);
        int length = 2 + 6 + 8 + 2 + 12 + 4 + where.length;
        return ByteBuffer.allocate(length + 2)
                .putShort((short) 0xFFE1)
                .putShort((short) length)
                .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                .put("MM".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .put(where)
                .array();
    }
}
